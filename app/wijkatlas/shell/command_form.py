# SPDX-License-Identifier: EUPL-1.2
"""A dialog that asks for the parameters of a command."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from wijkatlas.api import Command, parameters
from wijkatlas.language import Translator
from wijkatlas.shell.parameter_fields import plain_type
from wijkatlas.shell.parameter_form import ParameterForm

OWN_NAMES = {"export", "project"}
"""Commands of these write what is named after the project alone; others say what they write."""


class CommandForm(QDialog):
    """Asks for the parameters of one command; ``values()`` are what to run it with."""

    def __init__(
        self,
        command: Command,
        translator: Translator,
        parent: QWidget | None = None,
        *,
        project: Path | None = None,
    ) -> None:
        super().__init__(parent)
        title = translator.translate("commands", command.title).rstrip("…")
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        asked = parameters(command)
        self.form = ParameterForm(asked, translator, lambda each: each.required)
        self.form.folded.connect(lambda on: QTimer.singleShot(0, self._fit))
        of = "" if command.id.partition(".")[0] in OWN_NAMES else f" {title.replace('/', '-')}"
        for each in asked:
            if project and each.required and each.param.save and plain_type(each.type) is Path:
                free = _free_name(project, of, each.param.patterns)
                self.form.show_values({each.name: free})
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        about = _first_sentence(command)
        if about:
            head = QLabel(translator.translate("commands", about))
            head.setWordWrap(True)
            head.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(head)
        column.addWidget(self.form)
        column.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        writes = any(each.param.save for each in asked)
        does = self.tr("Export") if writes and command.menu.startswith("export") else title
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(does)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._problem)
        column.addWidget(buttons)

    def values(self) -> dict[str, Any]:
        """The parameters that were filled in; those left at their default are left out."""
        return self.form.changed_values()

    def missing(self) -> list[str]:
        """Required parameters without a value."""
        return self.form.missing()

    def _fit(self) -> None:
        """As high as the words and fields need at this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _on_accepted(self) -> None:
        try:
            missing = self.missing()
            self.values()
        except ValueError:
            self._problem.setText(self.tr("A number is not a number."))
            return
        if missing:
            self._problem.setText(self.tr("Fill in what is still empty."))
            return
        self.accept()


def _free_name(project: Path, of: str, patterns: Sequence[str]) -> Path:
    """A file that does not exist yet, beside the project, named after it, what it is, and the day."""
    suffix = patterns[0].lstrip("*") if patterns else ""
    stem = f"{project.stem}{of} {datetime.now().astimezone():%Y-%m-%d}"
    free, i = project.with_name(stem + suffix), 2
    while free.exists():
        free, i = project.with_name(f"{stem} ({i}){suffix}"), i + 1
    return free


def _first_sentence(command: Command) -> str:
    return (command.run.__doc__ or "").strip().split("\n")[0]
