# SPDX-License-Identifier: EUPL-1.2
"""The command line, derived from the commands: ``wijkatlas noun verb PROJECT …``.

Exit codes: 0 done, 1 refused with a reason, 2 usage, 130 cancelled. Progress goes to standard error.
"""

import argparse
import dataclasses
import json
import re
import signal
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from wijkatlas import __version__
from wijkatlas.api import Access, Cancelled, Command, Session, Settings, Translator, UserError
from wijkatlas.api.command import Parameter, parameters
from wijkatlas.api.plugin import load_plugins
from wijkatlas.commands.registry import built_in_commands, core_settings, settings_path
from wijkatlas.language import QT_TRANSLATE_NOOP, system_language
from wijkatlas.logs import start_logging

DONE, REFUSED, USAGE, CANCELLED = 0, 1, 2, 130
SECONDS_BETWEEN_LINES = 5.0
LONGEST_VALUE = 2000
_COMMANDING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class TextProgress:
    """Progress on standard error: one line that is renewed, or a line now and then when piped."""

    def __init__(self, translator: Translator, *, is_quiet: bool = False) -> None:
        self._translator = translator
        self._is_quiet = is_quiet
        self._live = sys.stderr.isatty()
        self._start = time.monotonic()
        self._shown = self._start
        self._step = ""
        self._width = 0
        self.stop = False

    def update(self, done: int, total: int | None = None, text: str = "") -> None:
        """Show where the work is; raises ``Cancelled`` after Ctrl+C."""
        if self.stop:
            raise Cancelled
        if self._is_quiet:
            return
        now = time.monotonic()
        if text != self._step:
            self._step, self._start = text, now
        if now - self._shown < (0.2 if self._live else SECONDS_BETWEEN_LINES):
            return
        self._shown = now
        line = self._line(done, total, now - self._start)
        end = "" if self._live else "\n"
        start = "\r" if self._live else ""
        sys.stderr.write(f"{start}{line.ljust(self._width)}{end}")
        sys.stderr.flush()
        self._width = len(line)

    def _line(self, done: int, total: int | None, elapsed_s: float) -> str:
        step = self._translator.translate("jobs", self._step) if self._step else ""
        rate = done / elapsed_s if elapsed_s > 0 else 0.0
        parts = [step] if step else []
        parts.append(f"{done:,} / {total:,}" if total else f"{done:,}")
        if rate >= 1:
            parts.append(self._translator.translate("jobs", "{rate} a second", rate=f"{rate:,.0f}"))
            if total and total > done:
                left = self._translator.translate(
                    "jobs", "{seconds} s left", seconds=f"{(total - done) / rate:.0f}"
                )
                parts.append(left)
        return " · ".join(parts)

    def close(self) -> None:
        """Clear the line."""
        if self._live and self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()


def run_command(words: Sequence[str], then: Callable[[object], None] | None = None) -> int:
    """Run one command line and give its exit code; ``then`` gets the report of one that is done."""
    start_logging(debug="--debug" in words)
    translator = Translator(system_language())
    plugins = load_plugins()
    commands = built_in_commands()
    for each in plugins:
        commands += list(each.plugin.commands) if each.plugin is not None else []
    parser = build_parser(commands, translator)
    arguments = parser.parse_args(list(words))
    command: Command = arguments.command
    settings = Settings(core_settings(), settings_path())
    for plugin in plugins:
        settings.declare(plugin.plugin.settings if plugin.plugin is not None else ())
    session = Session(settings=settings, translator=translator, commands=commands, plugins=plugins)
    progress = TextProgress(translator, is_quiet=arguments.quiet)
    _stop_on_interrupt(progress)
    try:
        code, report = _run(session, command, arguments, progress)
    finally:
        session.close()
    if code == DONE and then is not None:
        then(report)
    return code


def _run(
    session: Session, command: Command, arguments: argparse.Namespace, progress: TextProgress
) -> tuple[int, object]:
    translator = session.translator
    values = {
        each.name: getattr(arguments, each.name)
        for each in parameters(command)
        if getattr(arguments, each.name) is not _ABSENT
    }
    try:
        if command.access is not Access.NONE:
            project = session.open(arguments.project, read_only=command.access is Access.READ)
            if command.access is Access.WRITE and not project.read_only:
                project.verify()
        report = session.run(command.id, progress, **values)
    except UserError as fault:
        progress.close()
        sys.stderr.write(explain(fault, translator) + "\n")
        return REFUSED, None
    except (Cancelled, KeyboardInterrupt):
        progress.close()
        sys.stderr.write(translator.translate("errors", Cancelled.text) + "\n")
        return CANCELLED, None
    progress.close()
    try:
        _print(report, as_json=arguments.json, translator=translator)
    except BrokenPipeError:
        sys.stderr.close()
    return int(getattr(report, "exit_code", DONE)), report


def explain(fault: UserError, translator: Translator) -> str:
    """What a refusal says, in the reader's language; what it repeats is cut short."""
    values = {name: _short(value) for name, value in fault.values.items()}
    parts = [
        translator.translate("errors", part, **values) for part in (fault.text, fault.hint) if part
    ]
    return _printable(" ".join(parts))


def _short(value: object) -> object:
    is_long = isinstance(value, str) and len(value) > LONGEST_VALUE
    return f"{str(value)[:LONGEST_VALUE]}…" if is_long else value


def _printable(text: str) -> str:
    """The text without characters that command a terminal or turn its letters round."""
    return _COMMANDING.sub("\ufffd", text)


def _stop_on_interrupt(progress: TextProgress) -> None:
    def on_interrupt(number: int, frame: object) -> None:
        del number, frame
        if progress.stop:
            raise KeyboardInterrupt
        progress.stop = True

    try:
        signal.signal(signal.SIGINT, on_interrupt)
    except ValueError:  # not on the main thread
        return


def _print(report: object, *, as_json: bool, translator: Translator) -> None:
    if as_json:
        make = getattr(report, "as_json", None)
        value = make() if make is not None else plain(report)
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n")
    else:
        make = getattr(report, "sentence", None)
        text = _printable(make(translator) if make is not None else str(report))
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
    sys.stdout.flush()


def plain(value: object) -> Any:
    """A report as plain values for JSON."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return value.value if isinstance(value, Enum) else value


class _Absent:
    """Marks an option that was not given."""


_ABSENT = _Absent()


def build_parser(commands: Sequence[Command], translator: Translator) -> argparse.ArgumentParser:
    """The parser of all commands."""
    t = translator.translate
    parser = argparse.ArgumentParser(
        prog="wijkatlas",
        description=t(
            "cli", "Desktop GIS for local prevention offices. Without a command: the desktop."
        ),
    )
    parser.add_argument("--version", action="version", version=f"wijkatlas {__version__}")
    nouns = parser.add_subparsers(metavar=t("cli", "COMMAND"), required=True)
    opening = nouns.add_parser("open", help=t("cli", "Open the desktop with a project."))
    opening.add_argument("project", metavar="PROJECT", type=Path)
    groups: dict[str, Any] = {}
    for command in sorted(commands, key=lambda command: command.id):
        noun, _, verb = command.id.partition(".")
        about = _about(command, translator)
        if not verb:
            _fill(nouns.add_parser(noun, help=about, description=about), command, translator)
            continue
        if noun not in groups:
            group = nouns.add_parser(noun, help=t("cli", "Commands about: {noun}", noun=noun))
            groups[noun] = group.add_subparsers(metavar=t("cli", "VERB"), required=True)
        _fill(groups[noun].add_parser(verb, help=about, description=about), command, translator)
    return parser


def _about(command: Command, translator: Translator) -> str:
    text = (command.run.__doc__ or command.title).strip().split("\n")[0]
    return translator.translate("commands", text).replace("%", "%%")


def _fill(parser: argparse.ArgumentParser, command: Command, translator: Translator) -> None:
    if command.access is not Access.NONE:
        parser.add_argument(
            "project",
            metavar="PROJECT",
            type=Path,
            help=translator.translate("cli", "The project file (.gpkg)"),
        )
    for each in parameters(command):
        _add(parser, each, translator)
    for name, about in (
        ("--json", QT_TRANSLATE_NOOP("cli", "Answer in JSON")),
        ("--quiet", QT_TRANSLATE_NOOP("cli", "Show no progress")),
        ("--debug", QT_TRANSLATE_NOOP("cli", "Log more")),
    ):
        parser.add_argument(name, action="store_true", help=translator.translate("cli", about))
    parser.set_defaults(command=command)


def _add(parser: argparse.ArgumentParser, each: Parameter, translator: Translator) -> None:
    about = translator.translate("commands", each.param.help).replace("%", "%%")
    kind = _plain_type(each.type)
    extra: dict[str, Any] = {"help": about}
    if kind is bool:
        extra |= {"action": argparse.BooleanOptionalAction, "default": each.default}
        parser.add_argument(_flag(each.name), dest=each.name, **extra)
        return
    extra["type"] = date.fromisoformat if kind is date else kind
    if each.param.choices:
        extra["choices"] = each.param.choices
    elif isinstance(kind, type) and issubclass(kind, Enum):
        extra["choices"] = list(kind)
    if each.required and not each.param.option:
        parser.add_argument(each.name, metavar=each.name.upper(), **extra)
        return
    extra["default"] = _ABSENT
    metavar = None if "choices" in extra else each.name.upper()
    parser.add_argument(
        _flag(each.name), dest=each.name, required=each.required, metavar=metavar, **extra
    )


def _flag(name: str) -> str:
    return "--" + name.rstrip("_").replace("_", "-")


def _plain_type(hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        kinds = [each for each in get_args(hint) if each is not NoneType]
        return kinds[0]
    return hint
