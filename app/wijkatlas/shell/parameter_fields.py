# SPDX-License-Identifier: EUPL-1.2
"""A field of a form for each type that a parameter of a command or an analysis can have."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api.command import Parameter
from wijkatlas.commands.choicenames import choice_name
from wijkatlas.language import Translator
from wijkatlas.shell.file_field import FileField

Read = Callable[[], Any]
Write = Callable[[Any], None]
Choices = Sequence[tuple[str, Any]]
MOST = 2**31 - 1


class Several(tuple[tuple[str, Any], ...]):
    """Choices of which any number may be taken; the value is their names with commas between."""

    __slots__ = ()


NEVER = QDate(1900, 1, 1)
SUFFIXES = {"m": " m", "km2": " km²"}


class Told(QObject):
    """Tells that the value of a field changed."""

    changed = Signal()


@dataclass(frozen=True, slots=True)
class Field:
    """A widget with the way to its value. ``read`` raises ValueError for what is not a number."""

    widget: QWidget
    read: Read
    write: Write
    told: Told


def plain_type(hint: Any) -> Any:
    """``int | None`` → ``int``; anything else as it is."""
    if get_origin(hint) in (Union, UnionType):
        kinds = [each for each in get_args(hint) if each is not type(None)]
        return kinds[0]
    return hint


def make_field(
    parameter: Parameter, translator: Translator, choices: Choices | None = None
) -> Field:
    """The field for a parameter; ``choices`` (label, value) replace those of its declaration."""
    kind = plain_type(parameter.type)
    default = parameter.default
    field = _field(parameter, kind, default, choices or _declared(parameter, kind, translator))
    guard_wheel(field.widget)
    return field


def guard_wheel(widget: QWidget) -> None:
    """Let the wheel turn the value of a field only while the field has the focus."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not WheelFocus
    widget.installEventFilter(_WheelGuard(widget))


def _field(parameter: Parameter, kind: Any, default: Any, choices: Choices) -> Field:
    if isinstance(choices, Several):
        return _several(choices)
    if choices:
        if default is None and not parameter.required:
            choices = [("", None), *choices]
        return _choice(choices, default)
    if kind is Path:
        return _file(parameter)
    if kind is bool:
        return _truth(default=bool(default))
    if kind in (int, float) and default is not None:
        return _number(parameter.name, kind, default)
    if kind is date:
        return _day(default)
    return _line(kind, default)


def _declared(parameter: Parameter, kind: Any, translator: Translator) -> Choices:
    values: list[Any] = list(parameter.param.choices)
    if isinstance(kind, type) and issubclass(kind, Enum):
        values = list(kind)
    names = [each.value if isinstance(each, Enum) else each for each in values]
    return [
        (choice_name(name, translator), value) for name, value in zip(names, values, strict=True)
    ]


def _choice(choices: Choices, default: Any) -> Field:
    box = QComboBox()
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for label, value in choices:
        box.addItem(label, value)
    told = Told(box)

    def write(value: Any) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    write(default)
    box.currentIndexChanged.connect(lambda index: told.changed.emit())
    return Field(box, box.currentData, write, told)


def _several(choices: Several) -> Field:
    """A box for each; none or all ticked mean all."""
    whole = QWidget()
    told = Told(whole)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    boxes = {str(value): QCheckBox(label.replace("&", "&&")) for label, value in choices}
    for box in boxes.values():
        box.toggled.connect(lambda on: told.changed.emit())
        column.addWidget(box)

    def read() -> str:
        ticked = [name for name, box in boxes.items() if box.isChecked()]
        return "" if len(ticked) == len(boxes) else ",".join(ticked)

    def write(value: Any) -> None:
        wanted = {part.strip() for part in str(value or "").split(",") if part.strip()}
        for name, box in boxes.items():
            box.setChecked(not wanted or name in wanted)

    write("")
    return Field(whole, read, write, told)


def _file(parameter: Parameter) -> Field:
    field = FileField(parameter.param.patterns, save=parameter.param.save)
    told = Told(field)
    field.chosen.connect(lambda path: told.changed.emit())

    def write(path: str | Path | None) -> None:
        if path:
            field.show_path(Path(path))

    return Field(field, field.path, write, told)


def _truth(*, default: bool) -> Field:
    box = QCheckBox()
    box.setChecked(default)
    told = Told(box)
    box.toggled.connect(lambda on: told.changed.emit())
    return Field(box, box.isChecked, lambda value: box.setChecked(bool(value)), told)


def _number(name: str, kind: type, default: Any) -> Field:
    """A number with its unit, told from the end of the parameter's name."""
    spin: QSpinBox | _Real = QSpinBox() if kind is int else _Real()
    suffix = SUFFIXES.get(name.rpartition("_")[2], "")
    low = 0 if suffix else -MOST
    if isinstance(spin, QSpinBox):
        spin.setRange(low, MOST)
        spin.setValue(int(default))
    else:
        spin.setRange(low, 1e9)
        spin.setValue(float(default))
    spin.setSuffix(suffix)
    spin.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
    spin.setKeyboardTracking(False)
    spin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    spin.setMinimumWidth(96)
    told = Told(spin)
    spin.valueChanged.connect(lambda value: told.changed.emit())
    return Field(spin, spin.value, spin.setValue, told)


def _day(default: date | None) -> Field:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setMinimumDate(NEVER)
    edit.setSpecialValueText("–")
    edit.setKeyboardTracking(False)
    told = Told(edit)

    def read() -> date | None:
        value = edit.date()
        return None if value == NEVER else date(value.year(), value.month(), value.day())

    def write(value: date | str | None) -> None:
        known = date.fromisoformat(value) if isinstance(value, str) else value
        edit.setDate(NEVER if known is None else QDate(known.year, known.month, known.day))

    write(default)
    edit.dateChanged.connect(lambda value: told.changed.emit())
    return Field(edit, read, write, told)


def _line(kind: Any, default: Any) -> Field:
    line = QLineEdit()
    told = Told(line)
    is_number = kind in (int, float)

    def read() -> Any:
        text = line.text().strip()
        if not text:
            return "" if default == "" else None
        return kind(text.replace(",", ".")) if is_number else text

    def write(value: Any) -> None:
        line.setText("" if value is None else str(value))

    write(default)
    line.editingFinished.connect(told.changed.emit)
    return Field(line, read, write, told)


class _WheelGuard(QObject):
    """Keeps the wheel from turning a value that it only scrolls past."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel through to what scrolls unless the field has the focus."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget):
            if not watched.hasFocus():
                event.ignore()
                return True
        return super().eventFilter(watched, event)


class _Real(QDoubleSpinBox):
    """A number without noughts at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(4)

    def textFromValue(self, value: float) -> str:
        """As short as it can be written."""
        locale = QLocale()
        text = locale.toString(value, "f", self.decimals())
        point = locale.decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text
