# SPDX-License-Identifier: EUPL-1.2
"""Fields of the form: each shows what the chosen rows have, and tells what was filled in on leaving."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.files.cell_values import CellFault, read_day, read_figure
from wijkatlas_plan.panel.plan.cells import write_day

TEXT_PX, MOST_TEXT_PX, TEXT_EDGE_PX = 56, 168, 16
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
        self.line.installEventFilter(_UndoGuard(self.line))
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


class DayField(LineField):
    """A day, typed in any usual way or chosen in a calendar."""

    def __init__(
        self, session: Session, names: tuple[str, ...], title: str, *, is_end: bool = False
    ) -> None:
        super().__init__(session, names, title)
        self._is_end = is_end
        self.button = QToolButton()
        self.button.setProperty("quiet", True)
        self.button.setFixedHeight(self.line.sizeHint().height())
        self.button.setIcon(self._screen.icon("calendar-month-outline"))
        self.button.setToolTip(self.tr("Choose a day"))
        self.button.setAccessibleName(self.tr("Choose a day: {field}").format(field=title))
        self.button.clicked.connect(self._on_asked)
        self.row.addWidget(self.button)

    def set_editable(self, on: bool) -> None:
        """The line and its calendar."""
        super().set_editable(on)
        self.button.setEnabled(on)

    def hint(self) -> str:
        """How a day is written."""
        return self.tr("dd/mm/yyyy")

    def text_of(self, value: Any) -> str:
        """As people write it."""
        return write_day(value)

    def value_of(self, text: str) -> str:
        """As ISO text."""
        return read_day(text, is_end=self._is_end).text

    def _on_asked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        day = QDate.fromString(self.shown[0] if self.shown else "", Qt.DateFormat.ISODate)
        calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def chosen(day: QDate) -> None:
            menu.close()
            text = day.toString(Qt.DateFormat.ISODate)
            self.line.setText(self.text_of(text))
            self.say("")
            self.commit((text,))

        calendar.clicked.connect(chosen)
        calendar.activated.connect(chosen)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)


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
        self.box = _TextBox()
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


class _TextBox(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(TEXT_PX)
        self.textChanged.connect(self._fit)
        self.installEventFilter(_UndoGuard(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, within reason."""
        lines = self.document().size().height() * self.fontMetrics().lineSpacing()
        height = max(TEXT_PX, min(MOST_TEXT_PX, round(lines) + TEXT_EDGE_PX))
        if height != self.height():
            self.setFixedHeight(height)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps what was typed without leaving."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)


class _UndoGuard(QObject):
    """Undo and redo reach the project as soon as nothing is left to take back in the field itself."""

    def __init__(self, watched: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(watched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if isinstance(watched, QLineEdit):
            can_undo, can_redo = watched.isUndoAvailable(), watched.isRedoAvailable()
        elif isinstance(watched, QPlainTextEdit):
            document = watched.document()
            can_undo, can_redo = document.isUndoAvailable(), document.isRedoAvailable()
        else:
            return False
        is_undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
        if is_undo or (event.matches(QKeySequence.StandardKey.Redo) and not can_redo):
            event.ignore()
            return True
        return False
