# SPDX-License-Identifier: EUPL-1.2
"""Every command says what it does, is in ``docs/commands.md`` and can be called from the command line.

After a change that is meant: ``python tests/docs/test_commands.py`` writes the page anew.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from wijkatlas.api import Access, Command, Translator
from wijkatlas.api.command import Parameter, parameters
from wijkatlas.api.plugin import load_plugins
from wijkatlas.cli import build_parser
from wijkatlas.commands.registry import built_in_commands, core_settings

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"
INTRODUCTION = """\
# Commands

`wijkatlas noun verb PROJECT …`. Every command takes `--json` (an answer for machines), `--quiet` (no
progress) and `--debug` (a fuller log). The exit code is 0 when it is done, 1 when it was refused with a
reason, 2 when the command line was not understood, 130 when it was cancelled.

The same commands are in the menus and the palette (Ctrl+K) of the window.
"""


def all_commands() -> list[Command]:
    """The built-in commands and those of the bundled plugins."""
    loaded = load_plugins()
    assert [each.problem for each in loaded if each.problem] == []
    found = built_in_commands()
    for each in loaded:
        found += list(each.plugin.commands) if each.plugin is not None else []
    return sorted(found, key=lambda command: command.id)


def page() -> str:
    """The page of all commands."""
    parts = [INTRODUCTION]
    for command in all_commands():
        words = ["wijkatlas", *command.id.split(".")]
        if command.access is not Access.NONE:
            words.append("PROJECT")
        words += [usage(each) for each in parameters(command)]
        parts.append(f"## {command.id.replace('.', ' ')}\n\n{sentence(command)}\n")
        parts.append(f"    {' '.join(words)}\n")
        rows = [f"- {usage(each).strip('[]')}: {each.param.help}" for each in parameters(command)]
        if rows:
            parts.append("\n".join(rows) + "\n")
    return "\n".join(parts)


def usage(each: Parameter) -> str:
    """A parameter as it is typed."""
    if each.required and not each.param.option:
        return each.name.upper()
    flag = "--" + each.name.rstrip("_").replace("_", "-")
    if each.type is bool and each.default:
        flag = flag.replace("--", "--no-", 1)
    if each.type is not bool:
        flag += f" {'|'.join(each.param.choices) or each.name.strip('_').upper()}"
    return flag if each.required else f"[{flag}]"


def sentence(command: Command) -> str:
    """What a command says of itself."""
    return (command.run.__doc__ or "").strip().split("\n")[0]


def test_every_command_is_documented() -> None:
    assert PAGE.read_text("utf-8") == page(), "if it is meant: python tests/docs/test_commands.py"


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.id)
def test_a_command_says_what_it_is(command: Command) -> None:
    assert re.fullmatch(r"[a-z]+(\.[a-z-]+)?", command.id)
    assert command.title
    assert sentence(command).endswith("."), f"{command.run.__qualname__}: {sentence(command)!r}"
    assert len(sentence(command)) > 20
    for each in parameters(command):
        assert each.param.help, f"{command.id} does not explain {each.name}"


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.id)
def test_the_command_line_knows_it(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    parser = build_parser(all_commands(), Translator("en"))
    with pytest.raises(SystemExit) as end:
        parser.parse_args([*command.id.split("."), "--help"])
    assert end.value.code == 0
    told = " ".join(capsys.readouterr().out.split())
    for each in parameters(command):
        assert usage(each).strip("[]").split()[0] in told


def test_no_two_commands_share_a_name_or_a_shortcut() -> None:
    commands = all_commands()
    for values in (
        [command.id for command in commands],
        [command.shortcut for command in commands if command.shortcut],
    ):
        assert [value for value, n in Counter(values).items() if n > 1] == []


def test_every_setting_explains_itself() -> None:
    assert [
        setting.key for setting in core_settings() if not (setting.title and setting.help)
    ] == []


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), "utf-8", newline="\n")
