# SPDX-License-Identifier: EUPL-1.2
"""Texts for people are marked as plain literals, and none stands unmarked where people read."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

LETTERS = re.compile(r"[^\W\d_]{2,}")
MARKERS = {"tr", "t", "translate", "QT_TRANSLATE_NOOP"}
# What takes a text that people read, and which of its arguments that is.
READ_BY_PEOPLE = {
    **dict.fromkeys(
        [
            "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle",
            "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText",
            "setInformativeText", "setDetailedText", "setHeaderLabels", "setPrefix", "setSuffix",
            "setHorizontalHeaderLabels", "QLabel", "QPushButton", "QCheckBox", "QRadioButton",
            "QGroupBox", "QDockWidget", "QToolButton", "showMessage", "addRow",
            "set_title", "set_xlabel", "set_ylabel", "suptitle",
        ],
        (0,),
    ),
    **dict.fromkeys(["addMenu", "addAction", "addTab", "addItem", "addButton"], (0, 1)),
    "QAction": (0, 1),
    "UserError": (0, 1),
    "StoreError": (0, 1),
    "UnreadableFile": (0, 1),
    "Command": (1,),
    "Panel": (1,),
    "Layer": (1,),
    "Sheet": (1,),
    "Column": (0,),
    "Setting": (2, 3),
    "Plugin": (2,),
}  # fmt: skip
KEYWORDS = {"title", "hint", "help", "text", "description", "subtitle"}
OF_CODE = {"Command", "Panel", "Layer", "Sheet", "Column", "Setting", "Plugin", "UserError"}
NAMES = re.compile(r"\b(?:Wijkatlas|Python|PySide6|SHA|EPSG)\b")  # the same in every language


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def is_built(node: ast.expr) -> bool:
    """True for what is put together at run time, which no catalogue can hold."""
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.BinOp):
        return not (isinstance(node.op, ast.BitOr))
    return isinstance(node, ast.Call) and called(node) in {"format", "join"}


def test_marked_texts_are_plain_literals(sources: dict[str, ast.Module]) -> None:
    wrong = []
    for path, tree in sources.items():
        for call in calls(tree):
            name, arguments = called(call), call.args
            if name not in MARKERS or (name in {"t", "translate"} and len(arguments) < 2):
                continue  # str.translate(table) is another thing
            where = f"{path}:{call.lineno} {name}"
            literal = [
                isinstance(each, ast.Constant) and isinstance(each.value, str) for each in arguments
            ]
            if any(is_built(each) for each in arguments[:2]):
                wrong.append(f"{where}: put together at run time")
            elif name == "QT_TRANSLATE_NOOP" and literal != [True, True]:
                wrong.append(f"{where}: takes two plain literals")
            elif name == "tr" and literal[:1] != [True]:
                wrong.append(f"{where}: takes a plain literal")
            elif name in {"t", "translate"} and literal[1] and not literal[0]:
                wrong.append(f"{where}: a literal text under a context nobody can read here")
    assert not wrong, "\n".join(wrong)


def test_no_text_that_people_read_stands_unmarked(sources: dict[str, ast.Module]) -> None:
    unmarked = []
    for path, tree in sources.items():
        for call in calls(tree):
            name = called(call)
            if name not in READ_BY_PEOPLE:
                continue
            found = [call.args[i] for i in READ_BY_PEOPLE[name] if i < len(call.args)]
            if name in OF_CODE:
                found += [each.value for each in call.keywords if each.arg in KEYWORDS]
            for value in found:
                text = "".join(
                    part.value
                    for part in (value.values if isinstance(value, ast.JoinedStr) else [value])
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                )
                if LETTERS.search(NAMES.sub("", re.sub(r"<[^>]*>|&\w+;", "", text))):
                    unmarked.append(f"{path}:{value.lineno} {name}({text!r})")
    assert not unmarked, "\n".join(unmarked)


def test_a_placeholder_has_a_name(linguist: ModuleType) -> None:
    nameless = [
        text for text in linguist.all_texts() if re.search(r"\{\W|\{\d|%\d|%n", text.source)
    ]
    assert not nameless


def test_lupdate_finds_nothing_that_our_own_search_misses(
    root: Path, tmp_path: Path, linguist: ModuleType
) -> None:
    for folder in ("app", "plugins"):
        shutil.copytree(root / folder, tmp_path / folder)
    target = tmp_path / "found.ts"
    files = [str(path) for path in sorted(tmp_path.rglob("*.py"))]
    program = Path(sys.executable).parent / "pyside6-lupdate"
    done = subprocess.run([program, *files, "-ts", target], capture_output=True, text=True)
    assert target.is_file(), done.stdout + done.stderr
    ours = {(text.context, text.source) for text in linguist.marked_texts()}
    theirs = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(target).getroot().iter("context")
        for message in context.iter("message")
    }
    assert len(theirs) > 50
    assert theirs <= ours


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (
            'QT_TRANSLATE_NOOP("errors", "No project "\n"is open.")',
            ("errors", "No project is open."),
        ),
        ('class W:\n def f(self):\n  self.tr("Close")', ("W", "Close")),
        ('t.translate("rows", "{n} rows", n=3)', ("rows", "{n} rows")),
        ('QCoreApplication.translate("rows", "Row")', ("rows", "Row")),
        ('t = look.translate\nt("rows", "Row")', ("rows", "Row")),
    ],
)
def test_each_way_of_marking_is_found(
    tmp_path: Path, linguist: ModuleType, code: str, expected: tuple[str, str]
) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "planted.py").write_text(code, "utf-8")
    assert linguist.marked_texts(tmp_path) == {linguist.Text(*expected)}
