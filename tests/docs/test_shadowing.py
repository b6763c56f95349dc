# SPDX-License-Identifier: EUPL-1.2
"""No attribute of a Qt subclass hides one of Qt's own: such a fault shows far from its cause.

Overriding an event handler or another virtual function is meant, and recognisable: it is a method
with Qt's own name that is listed here or ends in ``Event``.
"""

import ast
import inspect
from types import ModuleType

import pytest

# Methods of Qt that subclasses are meant to give anew.
VIRTUAL = {
    "accept", "acceptNavigationRequest", "canDropMimeData", "canFetchMore", "columnCount",
    "createEditor", "createWindow", "data", "done", "dropMimeData", "event", "eventFilter",
    "fetchMore", "filterAcceptsRow", "flags", "hasChildren", "hasHeightForWidth", "headerData",
    "heightForWidth", "index", "initStyleOption", "interceptRequest", "isEmpty",
    "javaScriptConsoleMessage", "lessThan", "mimeData", "mimeTypes", "minimumSizeHint", "notify",
    "paint", "paintCell", "parent", "polish", "reject", "requestStarted", "rowCount", "run", "setData",
    "setEditorData", "setModelData", "setVisible", "sizeHint", "sort", "styleHint",
    "supportedDropActions", "textFromValue", "translate", "updateEditorGeometry",
}  # fmt: skip


@pytest.fixture(scope="module")
def qt_modules() -> list[ModuleType]:
    from PySide6 import QtCore, QtGui, QtWebChannel, QtWebEngineCore, QtWebEngineWidgets, QtWidgets

    return [QtWidgets, QtGui, QtCore, QtWebEngineWidgets, QtWebEngineCore, QtWebChannel]


def name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        node = node.value
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def qt_class(name: str, classes: dict[str, ast.ClassDef], modules: list[ModuleType]) -> type | None:
    """Qt's class under that name, or the one that our own class of that name descends from."""
    for module in modules:
        found = getattr(module, name, None)
        if inspect.isclass(found):
            return found
    if name in classes:
        bases = (qt_class(name_of(base), classes, modules) for base in classes[name].bases)
        return next((base for base in bases if base is not None), None)
    return None


def attributes(node: ast.ClassDef) -> dict[str, int]:
    """The names a class gives itself, in its body or on ``self``, with their lines."""
    found: dict[str, int] = {}
    for statement in node.body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            found[statement.name] = statement.lineno
        elif isinstance(statement, ast.Assign):
            found |= {name_of(target): statement.lineno for target in statement.targets}
        elif isinstance(statement, ast.AnnAssign):
            found[name_of(statement.target)] = statement.lineno
    for inner in ast.walk(node):
        targets = inner.targets if isinstance(inner, ast.Assign) else []
        if isinstance(inner, ast.AnnAssign):
            targets = [inner.target]
        for target in targets:
            for each in target.elts if isinstance(target, ast.Tuple) else [target]:
                if isinstance(each, ast.Attribute) and name_of(each.value) == "self":
                    found[each.attr] = inner.lineno
    return found


def hidden(sources: dict[str, ast.Module], modules: list[ModuleType]) -> tuple[list[str], int]:
    """What hides something of Qt's, and how many Qt subclasses were looked at."""
    nodes = [
        (path, node)
        for path, tree in sources.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    classes = {node.name: node for _, node in nodes}
    wrong, looked_at = [], 0
    for path, node in nodes:
        base = qt_class(node.name, classes, modules)
        if base is None:
            continue
        looked_at += 1
        for name, line in attributes(node).items():
            if name.startswith("__") or name in VIRTUAL or name.endswith("Event"):
                continue
            if hasattr(base, name):
                wrong.append(f"{path}:{line} {node.name}.{name} hides {base.__name__}.{name}")
    return wrong, looked_at


def test_nothing_of_qt_is_hidden(
    sources: dict[str, ast.Module], qt_modules: list[ModuleType]
) -> None:
    wrong, looked_at = hidden(sources, qt_modules)
    assert looked_at > 10
    assert not wrong, "\n".join(wrong)


def test_a_hidden_method_is_found(qt_modules: list[ModuleType]) -> None:
    code = """
class Base(QWidget):
    window: int
    def paintEvent(self, event): ...
class Derived(Base):
    def __init__(self):
        self.x, self.fine = 1, 2
        self.pos: int = 3
"""
    wrong, _ = hidden({"planted.py": ast.parse(code)}, qt_modules)
    assert [line.split()[1] for line in wrong] == ["Base.window", "Derived.x", "Derived.pos"]
