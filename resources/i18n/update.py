# SPDX-License-Identifier: EUPL-1.2
"""Brings the Qt Linguist sources beside it up to date with the texts marked in the code.

Texts are found by Python's own parser: ``pyside6-lupdate`` passes over ``translate("context",
"text", count=3)``, taking the third argument for a comment. What it does find is found here too (a
test says so). The files are Qt Linguist's; translate in Linguist or in any editor.
"""

import ast
import difflib
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from wijkatlas.api.command import Parameter

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FOLDERS = ("app", "plugins")
LANGUAGES = ("nl", "fr", "en", "es", "pt")
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, order=True)
class Text:
    """A text for people, as it stands in the code."""

    context: str
    source: str


@dataclass(frozen=True)
class Translation:
    """What became of a text in one language; unfinished until a person has looked at it."""

    text: str = ""
    is_finished: bool = False


Catalogue = dict[Text, Translation]


def all_texts() -> set[Text]:
    """What the sources mark, what commands and analyses say of themselves, settings, our recipes."""
    return marked_texts() | command_texts() | analysis_texts() | setting_texts() | recipe_texts()


def command_texts() -> set[Text]:
    """The help of every command, built-in or of a bundled plugin, and of its parameters."""
    from wijkatlas.api.command import parameters
    from wijkatlas.api.plugin import load_plugins
    from wijkatlas.commands.registry import built_in_commands

    commands = built_in_commands()
    for each in load_plugins():
        commands += list(each.plugin.commands) if each.plugin is not None else []
    found = set()
    for command in commands:
        found.add(Text("commands", (command.run.__doc__ or "").strip().split("\n")[0]))
        found |= _parameter_texts(parameters(command))
    return {text for text in found if text.source}


def analysis_texts() -> set[Text]:
    """What the Analysis panel asks: the parameters of every analysis, with their choices."""
    from wijkatlas.api.command import parameters_of
    from wijkatlas.commands.analyses.catalogue import analyses

    found = set()
    for analysis in analyses():
        found |= _parameter_texts(parameters_of(analysis.measure))
    return {text for text in found if text.source}


def _parameter_texts(parameters: "list[Parameter]") -> set[Text]:
    found = set()
    for parameter in parameters:
        found.add(Text("parameters", parameter.name.replace("_", " ")))
        found.add(Text("commands", parameter.param.help))
        choices = list(parameter.param.choices)
        if isinstance(parameter.type, type) and issubclass(parameter.type, Enum):
            choices = [str(choice.value) for choice in parameter.type]
        found |= {Text("choices", choice) for choice in choices}
    return found


def setting_texts() -> set[Text]:
    """The choices of every setting of the core and of the bundled plugins."""
    from wijkatlas.api.plugin import load_plugins
    from wijkatlas.commands.registry import core_settings

    settings = list(core_settings())
    for each in load_plugins():
        settings += list(each.plugin.settings) if each.plugin is not None else []
    choices = (str(choice) for setting in settings for choice in setting.choices)
    return {Text("choices", choice) for choice in choices if choice}


def recipe_texts() -> set[Text]:
    """The titles of the recipes that come with the program."""
    paths = (ROOT / "resources" / "recipes").glob("*.toml")
    return {Text("recipes", tomllib.loads(path.read_text("utf-8"))["title"]) for path in paths}


def marked_texts(root: Path = ROOT) -> set[Text]:
    """All texts that the sources under ``root`` mark for translation."""
    paths = [path for folder in FOLDERS for path in sorted((root / folder).rglob("*.py"))]
    return {text for path in paths for text in _texts(ast.parse(path.read_text("utf-8")), "")}


def _texts(node: ast.AST, owner: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        literals = [
            argument.value
            for argument in node.args[:2]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        name = called(node)
        if name == "tr" and len(literals) >= 1:
            yield Text(owner, literals[0])
        elif name in {"t", "translate", "QT_TRANSLATE_NOOP"} and len(literals) == 2:
            yield Text(*literals)
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, owner)


def called(node: ast.Call) -> str:
    """The last part of the name of what is called."""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def read_catalogue(path: Path) -> Catalogue:
    """The translations of one language; empty when the file is not there yet."""
    if not path.is_file():
        return {}
    found: Catalogue = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            text = Text(context.findtext("name") or "", message.findtext("source") or "")
            element = message.find("translation")
            if element is not None:
                is_finished = element.get("type") is None and bool(element.text)
                found[text] = Translation(element.text or "", is_finished)
    return found


def updated(texts: set[Text], old: Catalogue, language: str) -> Catalogue:
    """The old translations of today's texts; that of a text that hardly changed awaits a look."""
    gone = [text for text in old if text not in texts and old[text].text]
    new: Catalogue = {}
    for text in sorted(texts):
        if text in old:
            new[text] = old[text]
        elif language == SOURCE_LANGUAGE:
            new[text] = Translation(text.source, is_finished=True)
        else:
            sources = [each.source for each in gone if each.context == text.context]
            close = difflib.get_close_matches(text.source, sources, n=1, cutoff=0.8)
            guess = old[Text(text.context, close[0])].text if close else ""
            new[text] = Translation(guess)
    return new


def written(catalogue: Catalogue, language: str) -> str:
    """The catalogue as Qt Linguist writes it, without line numbers, so that little changes."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">')
    for context in sorted({text.context for text in catalogue}):
        lines += ["<context>", f"    <name>{_escape(context)}</name>"]
        for text, translation in sorted(catalogue.items(), key=lambda item: item[0]):
            if text.context == context:
                state = "" if translation.is_finished else ' type="unfinished"'
                lines += [
                    "    <message>",
                    f"        <source>{_escape(text.source)}</source>",
                    f"        <translation{state}>{_escape(translation.text)}</translation>",
                    "    </message>",
                ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _escape(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main() -> int:
    """Write the five files; says on one line each what is left to translate."""
    texts = all_texts()
    for language in LANGUAGES:
        path = HERE / f"wijkatlas_{language}.ts"
        catalogue = updated(texts, read_catalogue(path), language)
        path.write_text(written(catalogue, language), "utf-8", newline="\n")
        left = sum(not translation.is_finished for translation in catalogue.values())
        print(f"{language}: {len(catalogue)} texts, {left} to translate")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
