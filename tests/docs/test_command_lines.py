# SPDX-License-Identifier: EUPL-1.2
"""What the pages tell people to type is understood."""

import shlex
from pathlib import Path

import pytest

from wijkatlas.api import Translator
from wijkatlas.api.plugin import load_plugins
from wijkatlas.cli import build_parser
from wijkatlas.commands.registry import built_in_commands

ROOT = Path(__file__).parents[2]
GENERATED = "commands.md"  # a line for each command, as argparse writes it
PAGES = [
    ROOT / "README.md",
    *(page for page in sorted((ROOT / "docs").glob("*.md")) if page.name != GENERATED),
]


def typed(page: Path) -> list[str]:
    """The lines that start the program; those that go on below are one."""
    lines = (line.strip() for line in page.read_text("utf-8").replace("\\\n", " ").splitlines())
    return [line for line in lines if line.startswith("wijkatlas ") and "`" not in line]


LINES = [
    pytest.param(line, id=f"{page.stem} {' '.join(line.split()[1:3])}")
    for page in PAGES
    for line in typed(page)
]


@pytest.mark.parametrize("line", LINES)
def test_the_line_is_understood(line: str) -> None:
    plugins = [each.plugin for each in load_plugins() if each.plugin is not None]
    commands = [*built_in_commands(), *(each for plugin in plugins for each in plugin.commands)]
    try:
        build_parser(commands, Translator("en")).parse_args(shlex.split(line, comments=True)[1:])
    except SystemExit as fault:
        pytest.fail(f"exit {fault.code}: {line}")


def test_there_are_such_lines() -> None:
    assert {page.name for page in PAGES if typed(page)} >= {"README.md", "plan.md", "surveys.md"}
