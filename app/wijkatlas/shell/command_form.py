# SPDX-License-Identifier: EUPL-1.2
"""A form made from a command's parameters: what must be known first, the rest behind a button."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Command, parameters
from wijkatlas.api.command import Parameter
from wijkatlas.language import Translator
from wijkatlas.shell.file_field import FileField

Read = Callable[[], Any]


def plain_type(hint: Any) -> Any:
    """``int | None`` → ``int``; anything else as it is."""
    if get_origin(hint) in (Union, UnionType):
        kinds = [each for each in get_args(hint) if each is not type(None)]
        return kinds[0]
    return hint


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
        self._translator = translator
        self._project = project
        title = translator.translate("commands", command.title).rstrip("…")
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self._reads: dict[str, tuple[Parameter, Read]] = {}
        self._first, self._rest = QFormLayout(), QFormLayout()
        for form in (self._first, self._rest):
            form.setSpacing(8)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for parameter in parameters(command):
            self._add(parameter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        about = _first_sentence(command)
        if about:
            head = QLabel(translator.translate("commands", about))
            head.setWordWrap(True)
            head.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(head)
        column.addLayout(self._first)
        if self._rest.rowCount():
            column.addWidget(self._fold())
        column.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        does = self.tr("Export") if command.menu.startswith("export") else title
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(does)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._problem)
        column.addWidget(buttons)

    def values(self) -> dict[str, Any]:
        """The parameters that were filled in; those left at their default are left out."""
        found = {name: read() for name, (_, read) in self._reads.items()}
        return {
            name: value
            for name, value in found.items()
            if value is not None and value != self._reads[name][0].default
        }

    def missing(self) -> list[str]:
        """Required parameters without a value."""
        return [
            name
            for name, (parameter, read) in self._reads.items()
            if parameter.required and read() in (None, "")
        ]

    def _add(self, parameter: Parameter) -> None:
        widget, read = self._field(parameter)
        help_text = self._translator.translate("commands", parameter.param.help)
        label = help_text or parameter.name.replace("_", " ").capitalize()
        focused = widget.focusProxy() or widget
        focused.setAccessibleName(label)
        form = self._first if parameter.required else self._rest
        form.addRow(label, widget)
        self._reads[parameter.name] = (parameter, read)

    def _field(self, parameter: Parameter) -> tuple[QWidget, Read]:
        kind = plain_type(parameter.type)
        default = parameter.default
        choices: list[Any] = list(parameter.param.choices)
        if isinstance(kind, type) and issubclass(kind, Enum):
            choices = list(kind)
        if choices:
            return self._choice(choices, default, parameter)
        if kind is Path:
            field = FileField(parameter.param.patterns, save=parameter.param.save)
            if self._project is not None and parameter.required and parameter.param.save:
                field.show_path(_free_name(self._project, parameter.param.patterns))
            return field, field.path
        if kind is bool:
            box = QCheckBox()
            box.setChecked(bool(default))
            return box, box.isChecked
        if kind is int and default is not None:
            spin = QSpinBox()
            spin.setRange(-(2**31), 2**31 - 1)
            spin.setValue(int(default))
            return spin, spin.value
        if kind is float and default is not None:
            real = QDoubleSpinBox()
            real.setRange(-1e9, 1e9)
            real.setValue(float(default))
            return real, real.value
        if kind is date:
            return _optional_day(default)
        line = QLineEdit("" if default is None else str(default))
        convert = kind if kind in (int, float) else str
        return line, lambda: convert(line.text().strip()) if line.text().strip() else None

    def _choice(
        self, choices: list[Any], default: Any, parameter: Parameter
    ) -> tuple[QWidget, Read]:
        box = QComboBox()
        if default is None and not parameter.required:
            box.addItem("", None)
        for choice in choices:
            value = choice.value if isinstance(choice, Enum) else choice
            box.addItem(self._translator.translate("choices", str(value)), choice)
        if default is not None:
            box.setCurrentIndex(max(0, box.findData(default)))
        return box, box.currentData

    def _fold(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        button = QToolButton()
        button.setText(self.tr("More options"))
        button.setCheckable(True)
        inner = QWidget()
        inner.setLayout(self._rest)
        inner.hide()
        button.toggled.connect(inner.setVisible)
        button.toggled.connect(lambda on: None if on else self.adjustSize())
        column.addWidget(button)
        column.addWidget(inner)
        if not self._first.rowCount():
            button.setChecked(True)
        return whole

    def _on_accepted(self) -> None:
        try:
            missing = self.missing()
        except ValueError:
            self._problem.setText(self.tr("A number is not a number."))
            return
        if missing:
            self._problem.setText(self.tr("Fill in what is still empty."))
            return
        self.accept()


def _optional_day(default: date | None) -> tuple[QWidget, Read]:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    never = QDate(1900, 1, 1)
    edit.setMinimumDate(never)
    edit.setSpecialValueText("–")
    edit.setDate(never if default is None else QDate(default.year, default.month, default.day))

    def read() -> date | None:
        value = edit.date()
        return None if value == never else date(value.year(), value.month(), value.day())

    return edit, read


def _free_name(project: Path, patterns: Sequence[str]) -> Path:
    """A file that does not exist yet, beside the project, named after it and the day."""
    suffix = patterns[0].lstrip("*") if patterns else ""
    stem = f"{project.stem} {datetime.now().astimezone():%Y-%m-%d}"
    free, i = project.with_name(stem + suffix), 2
    while free.exists():
        free, i = project.with_name(f"{stem} ({i}){suffix}"), i + 1
    return free


def _first_sentence(command: Command) -> str:
    return (command.run.__doc__ or "").strip().split("\n")[0]
