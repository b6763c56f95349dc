# SPDX-License-Identifier: EUPL-1.2
"""Fields of the form: each shows what the chosen rows have, and tells what was filled in on leaving."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.files.cell_values import CellFault, read_figure
from wijkatlas_plan.panel.plan.form.text_box import TextBox, UndoGuard

MOST_DECIMALS = 6
Values = tuple[Any, ...]


class Field(QWidget):
    """A control, and under it what is wrong or missing.

    ``committed`` carries what changed, by name of the model's fields; ``names`` are those.
    """

    committed = Signal(object)

    def __init__(self, session: Session, names: tuple[str, ...], title: str) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.names, self.title = names, title
        self.shown: Values | None = None
        self.is_mixed = False
        self._lack = ""
        self.remark = self._screen.text("", "muted")
        self.remark.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def show_rows(self, rows: Sequence[Any], *, are_same: bool = False) -> None:
        """Show what these rows have, or that they differ.

        When they ``are_same`` rows as before, what is being typed stays.
        """
        found = {tuple(getattr(row, name) for name in self.names) for row in rows}
        self.is_mixed = len(found) > 1
        self.shown = found.pop() if len(found) == 1 else None
        if not (are_same and self.is_being_filled_in()):
            self.write(self.shown)
            self.say("")

    def is_being_filled_in(self) -> bool:
        """True while something stands in it that was not told yet."""
        return False

    def write(self, values: Values | None) -> None:
        """Put values in the control; None when the rows differ."""
        raise NotImplementedError

    def commit(self, values: Values) -> None:
        """Tell of other values."""
        if self.is_mixed or values != self.shown:
            self.is_mixed, self.shown = False, values
            self.committed.emit(dict(zip(self.names, values, strict=True)))

    def say(self, fault: str) -> None:
        """Say what is wrong with what was typed; "" when nothing is."""
        text = fault or self._lack
        self.remark.setText(f"▲ {text}" if text else "")
        self.remark.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def lack(self, text: str) -> None:
        """Say what is missing here, as long as nothing worse is wrong."""
        self._lack = text
        self.say("")

    def set_editable(self, on: bool) -> None:
        """Let it be changed, or only read."""
        self.control().setEnabled(on)

    def control(self) -> QWidget:
        """What takes the focus."""
        raise NotImplementedError

    def varied(self) -> str:
        """What stands in a field of rows that differ."""
        return self.tr("(they differ)")

    def fault_words(self, fault: CellFault) -> str:
        """A refusal in the reader's language."""
        text = str(fault.args[0])
        return self._session.translator.translate("reasons", text, value=fault.value)


class LineField(Field):
    """A line of text; one that ``must`` hold something keeps what it had when it is emptied."""

    def __init__(
        self, session: Session, names: tuple[str, ...], title: str, *, must: bool = False
    ) -> None:
        super().__init__(session, names, title)
        self._must = must
        self.line = QLineEdit()
        self.line.setAccessibleName(title)
        self.line.editingFinished.connect(self._on_left)
        self.line.installEventFilter(UndoGuard(self.line))
        self.row = QHBoxLayout()
        self.row.setSpacing(4)
        self.row.addWidget(self.line, 1)
        self.column.addLayout(self.row)
        self.column.addWidget(self.remark)

    def write(self, values: Values | None) -> None:
        """Qt forgets what was typed before, so that undo means the last step in the project."""
        text = "" if values is None else self.text_of(values[0])
        self.line.setText(text)
        self.line.setPlaceholderText(self.varied() if values is None else self.hint())
        self.line.setCursorPosition(0)

    def is_being_filled_in(self) -> bool:
        """Typed in, and not left."""
        return self.line.hasFocus() and self.line.isModified()

    def control(self) -> QWidget:
        """The line."""
        return self.line

    def hint(self) -> str:
        """What stands in an empty line."""
        return ""

    def text_of(self, value: Any) -> str:
        """A value as text."""
        return str(value)

    def value_of(self, text: str) -> Any:
        """What was typed.

        Raises:
            CellFault: it can't be taken.
        """
        return text

    def _on_left(self) -> None:
        text = self.line.text().strip()
        before = "" if self.shown is None else self.text_of(self.shown[0])
        if text == before:
            self.say("")
            return
        if not text and self._must:
            self.line.setText(before)
            return
        try:
            value = self.value_of(text)
        except CellFault as fault:
            self.say(self.fault_words(fault))
            return
        self.say("")
        self.line.setText(self.text_of(value))
        self.commit((value,))


class NumberField(LineField):
    """A figure with the reader's decimal sign."""

    unit = ""

    def text_of(self, value: Any) -> str:
        """With as many decimals as it has."""
        if value is None:
            return ""
        decimals = len(f"{value:.{MOST_DECIMALS}f}".rstrip("0").partition(".")[2])
        return NumberFormat.of(self._session.translator.language).write(value, decimals)

    def value_of(self, text: str) -> float | None:
        """None for an empty line."""
        return read_figure(text, self.unit)


class TextField(Field):
    """Several lines of text."""

    def __init__(self, session: Session, names: tuple[str, ...], title: str) -> None:
        super().__init__(session, names, title)
        self.box = TextBox()
        self.box.setAccessibleName(title)
        self.box.left.connect(self._on_left)
        self.column.addWidget(self.box)
        self.column.addWidget(self.remark)

    def write(self, values: Values | None) -> None:
        """Qt forgets what was typed before."""
        self.box.setPlainText("" if values is None else values[0])
        self.box.setPlaceholderText(self.varied() if values is None else "")

    def is_being_filled_in(self) -> bool:
        """Typed in, and not left."""
        return self.box.hasFocus() and self.box.document().isModified()

    def control(self) -> QWidget:
        """The box."""
        return self.box

    def set_editable(self, on: bool) -> None:
        """One that is only read can still be scrolled and copied from."""
        self.box.setReadOnly(not on)

    def _on_left(self) -> None:
        text = self.box.toPlainText().strip()
        if not (self.is_mixed and not text):
            self.commit((text,))


class ChoiceField(Field):
    """One of some words; with ``none`` it may also be left open."""

    def __init__(
        self,
        session: Session,
        names: tuple[str, ...],
        title: str,
        choices: Sequence[tuple[str, Any]],
        *,
        none: bool = True,
    ) -> None:
        super().__init__(session, names, title)
        self._choices = [("", None), *choices] if none else list(choices)
        self.box = QComboBox()
        self.box.setAccessibleName(title)
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.addItems([label for label, _ in self._choices])
        self._screen.guard_wheel(self.box)
        self.box.activated.connect(self._on_chosen)
        self.column.addWidget(self.box)
        self.column.addWidget(self.remark)

    def write(self, values: Values | None) -> None:
        """Nothing is chosen while the rows differ."""
        with QSignalBlocker(self.box):
            known = [value for _, value in self._choices]
            value = None if values is None else values[0]
            is_known = values is not None and value in known
            self.box.setCurrentIndex(known.index(value) if is_known else -1)
            self.box.setPlaceholderText(self.varied() if values is None else "")

    def control(self) -> QWidget:
        """The box."""
        return self.box

    def _on_chosen(self, index: int) -> None:
        self.commit((self._choices[index][1],))
