# SPDX-License-Identifier: EUPL-1.2
"""Files that leave: each is entered in the project's log with its SHA-256, and can be recognised later."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Session, Translator
from wijkatlas.domain.export import ExportRecord

BLOCK = 1 << 20
NOT_LOGGED = QT_TRANSLATE_NOOP(
    "reports", "It is not in the log of exports: this project is open for reading only."
)


@dataclass(frozen=True, slots=True)
class HandedFile:
    """One file that was written."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Where the result lies; ``logged`` is False when the project could not be written.

    ``also`` are further files of the same export.
    """

    path: str
    bytes: int
    sha256: str
    logged: bool
    also: tuple[HandedFile, ...] = field(default=())

    def sentence(self, translator: Translator) -> str:
        """In words."""
        lines = []
        for each in (HandedFile(self.path, self.bytes, self.sha256), *self.also):
            lines.append(translator.translate("reports", "Written: {path}", path=each.path))
            lines.append(f"SHA-256: {each.sha256}")
        if not self.logged:
            lines.append(translator.translate("reports", NOT_LOGGED))
        return "\n".join(lines)


def hand_over(
    session: Session,
    command: str,
    paths: Sequence[Path],
    *,
    recipient: str = "",
    options: Mapping[str, Any] | None = None,
) -> ExportReport:
    """Enter written files in the audit log and the log of exports, in one transaction.

    Args:
        session: whose project they come from.
        command: the id of the command that wrote them.
        paths: the files, the main one first.
        recipient: for whom.
        options: what the command was asked; its filter and what it hides are added.
    """
    files = [HandedFile(str(path), path.stat().st_size, file_sha256(path)) for path in paths]
    asked = {**(options or {}), "filter": session.filter.to_plain()}
    logged = session.project.note(
        command,
        exported=[
            ExportRecord(
                command=command,
                file_name=Path(each.path).name,
                sha256=each.sha256,
                recipient=recipient,
                options=asked,
                thresholds={"hide_below": session.settings["hide_below"]},
                mark=session.project.mark(),
            )
            for each in files
        ],
    )
    first = files[0]
    return ExportReport(first.path, first.bytes, first.sha256, logged, tuple(files[1:]))


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, read in parts.

    Raises:
        OSError: it can't be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """Whether a file left a project; ``exports`` are the times it did, newest first."""

    file: str
    sha256: str
    exports: tuple[ExportRecord, ...]

    @property
    def exit_code(self) -> int:
        """1 when it did not."""
        return 0 if self.exports else 1

    def as_json(self) -> dict[str, Any]:
        """The file and the entries of the log."""
        return {
            "file": self.file,
            "sha256": self.sha256,
            "known": bool(self.exports),
            "exports": [
                {
                    "at": each.at,
                    "command": each.command,
                    "recipient": each.recipient,
                    "file_name": each.file_name,
                    "options": dict(each.options),
                    "thresholds": dict(each.thresholds),
                    "mark": each.mark,
                }
                for each in self.exports
            ],
        }

    def sentence(self, translator: Translator) -> str:
        """In lines: when, for whom, as what."""
        t = translator.translate
        if not self.exports:
            return "\n".join(
                [
                    t(
                        "reports",
                        QT_TRANSLATE_NOOP(
                            "reports",
                            "{file} is not in the log of exports: it did not leave this project, it was "
                            "changed since, or the project could not be written at the time.",
                        ),
                        file=self.file,
                    ),
                    f"SHA-256: {self.sha256}",
                ]
            )
        lines = [
            t(
                "reports",
                QT_TRANSLATE_NOOP("reports", "{file} left this project, unchanged."),
                file=self.file,
            )
        ]
        for each in self.exports:
            lines.append(
                t(
                    "reports",
                    QT_TRANSLATE_NOOP(
                        "reports", "{at}: as {name}, for {recipient}, by “{command}”"
                    ),
                    at=each.at.replace("T", " "),
                    name=each.file_name,
                    recipient=t("choices", each.recipient) if each.recipient else "—",
                    command=each.command,
                )
            )
            lines.append(t("reports", "Mark of the project: {mark}", mark=each.mark))
        return "\n".join([*lines, f"SHA-256: {self.sha256}"])
