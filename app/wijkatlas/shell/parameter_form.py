# SPDX-License-Identifier: EUPL-1.2
"""A form made from parameters: what must be known first, the rest folded away."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wijkatlas.api.command import Parameter
from wijkatlas.language import Translator
from wijkatlas.shell.fold import Fold
from wijkatlas.shell.parameter_fields import Choices, Field, make_field


class ParameterForm(QWidget):
    """Asks for parameters; ``is_first`` says which stand before "More options".

    ``choices`` gives (label, value) for parameters whose values are those of the project; those in
    ``unasked`` keep the values they are given. Helps are translated in ``context``. ``changed`` tells
    of each change, ``folded`` of each fold.
    """

    changed = Signal()
    folded = Signal(bool)

    def __init__(
        self,
        parameters: Sequence[Parameter],
        translator: Translator,
        is_first: Callable[[Parameter], bool],
        *,
        choices: Mapping[str, Choices] | None = None,
        context: str = "commands",
        unasked: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._translator = translator
        self._context = context
        self.fields: dict[str, tuple[Parameter, Field]] = {}
        self._rows: dict[str, QWidget] = {}
        self._unasked = unasked
        self._first, self._rest = QVBoxLayout(), QVBoxLayout()
        for form in (self._first, self._rest):
            form.setSpacing(8)
            form.setContentsMargins(0, 0, 0, 0)
        for parameter in parameters:
            field = make_field(parameter, translator, (choices or {}).get(parameter.name))
            self._add(parameter, field, self._first if is_first(parameter) else self._rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._first)
        self.fold: Fold | None = None
        if self._rest.count():
            inner = QWidget()
            inner.setLayout(self._rest)
            self.fold = Fold(self.tr("More options"), inner)
            self.fold.toggled.connect(self.folded)
            column.addWidget(self.fold)
            if not self._first.count():
                self.fold.open()
        self.changed.connect(self._show_rows)
        self._show_rows()

    def values(self) -> dict[str, Any]:
        """All values.

        Raises:
            ValueError: something is not a number.
        """
        return {name: field.read() for name, (_, field) in self.fields.items()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; the other fields stay as they are."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name][1].write(value)
        self._show_rows()

    def changed_values(self) -> dict[str, Any]:
        """The values that were filled in; those left at their default are left out."""
        return {
            name: value
            for name, value in self.values().items()
            if value is not None and value != self.fields[name][0].default
        }

    def missing(self) -> list[str]:
        """Required parameters without a value."""
        return [
            name
            for name, (parameter, field) in self.fields.items()
            if parameter.required and field.read() in (None, "")
        ]

    def _show_rows(self) -> None:
        """Ask only for what makes a difference beside the rest."""
        chosen = {
            name: field.read()
            for name, (parameter, field) in self.fields.items()
            if parameter.param.choices or parameter.type is bool
        }
        for name, (parameter, _) in self.fields.items():
            self._rows[name].setVisible(name not in self._unasked and parameter.applies(chosen))

    def _add(self, parameter: Parameter, field: Field, form: QVBoxLayout) -> None:
        help_text = self._translator.translate(self._context, parameter.param.help)
        text = help_text or parameter.name.replace("_", " ").capitalize()
        focused = field.widget.focusProxy() or field.widget
        focused.setAccessibleName(text)
        row = QWidget()
        if isinstance(field.widget, QCheckBox):
            beside = QHBoxLayout(row)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(8)
            beside.addWidget(field.widget, 0, Qt.AlignmentFlag.AlignTop)
            beside.addWidget(_TickLabel(text, field.widget), 1)
        else:
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setBuddy(focused)
            under = QVBoxLayout(row)
            under.setContentsMargins(0, 0, 0, 0)
            under.setSpacing(4)
            under.addWidget(label)
            under.addWidget(field.widget)
        form.addWidget(row)
        self._rows[parameter.name] = row
        field.told.changed.connect(self.changed)
        self.fields[parameter.name] = (parameter, field)


class _TickLabel(QLabel):
    """The words beside a box, wrapped as the box's own can't be; a click on them ticks it."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(box)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick, or take the tick away."""
        self._box.setFocus(Qt.FocusReason.MouseFocusReason)
        self._box.click()
        event.accept()
