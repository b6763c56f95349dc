# SPDX-License-Identifier: EUPL-1.2
"""A field for several things out of many: a button that says which, and a list to tick them in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from wijkatlas.api import Session
from wijkatlas_plan.panel.plan.form.fields import Field, Values

POPUP_PX = (320, 320)
CODE = Qt.ItemDataRole.UserRole
Choices = Sequence[tuple[str, str]]


class TickList(QFrame):
    """Opens over the panel; ``closed`` carries the codes that are ticked then."""

    closed = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__(None, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAccessibleName(title)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_searched)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.nothing = QLabel(self.tr("There is nothing to choose yet."))
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty("role", "muted")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(8)
        self.column.addWidget(self.search)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list, 1)

    def offer(self, choices: Choices, ticked: Sequence[str]) -> None:
        """Offer things (words, code); what is ticked stands first, known or not."""
        words = {code: text for text, code in choices}
        first = [(words.get(code, code), code) for code in ticked]
        self.list.clear()
        for text, code in [*first, *((t, c) for t, c in choices if c not in ticked)]:
            item = QListWidgetItem(text)
            item.setData(CODE, code)
            item.setToolTip(text.replace("<", "‹"))
            is_on = code in ticked
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.nothing.setVisible(not self.list.count())
        self._on_searched(self.search.text())

    def ticked(self) -> tuple[str, ...]:
        """The codes of what is ticked, in the order of the list."""
        items = [self.list.item(place) for place in range(self.list.count())]
        return tuple(
            str(item.data(CODE)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down into the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is ticked counts, however it was closed."""
        super().hideEvent(event)
        self.closed.emit(self.ticked())

    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        for place in range(self.list.count()):
            item = self.list.item(place)
            told = f"{item.text()} {item.data(CODE)}".casefold()
            is_on = item.checkState() is Qt.CheckState.Checked
            item.setHidden(not is_on and not all(word in told for word in words))


class PickField(Field):
    """A tuple of codes; ``choices`` gives (words, code) when the list is opened."""

    def __init__(
        self,
        session: Session,
        names: tuple[str, ...],
        title: str,
        choices: Callable[[], Choices],
        gone: str = "",
    ) -> None:
        super().__init__(session, names, title)
        self._choices = choices
        self._gone = gone or self.tr("{code} (no longer there)")
        self.button = QPushButton()
        self.button.setStyleSheet("text-align: left; padding-left: 8px;")
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.open)
        self.popup: TickList | None = None
        self.column.addWidget(self.button)
        self.column.addWidget(self.remark)

    def write(self, values: Values | None) -> None:
        """Say what is chosen."""
        text = self.varied() if values is None else self.summary(values)
        self.button.setText(text.replace("&", "&&"))
        self.button.setToolTip(text.replace("<", "‹"))
        self.button.setAccessibleName(f"{self.title}: {text}")

    def control(self) -> QPushButton:
        """The button."""
        return self.button

    def codes(self, values: Values) -> tuple[str, ...]:
        """The codes among the values."""
        found: tuple[str, ...] = values[-1]
        return found

    def values(self, codes: tuple[str, ...]) -> Values:
        """The values for these codes."""
        return (codes,)

    def summary(self, values: Values) -> str:
        """What is chosen in words."""
        codes = self.codes(values)
        known = {code: text for text, code in self._choices()}
        words = [known.get(code) or self._gone.format(code=code) for code in codes]
        return ", ".join(words) or self.tr("(none chosen)")

    def make_popup(self) -> TickList:
        """The list, filled."""
        popup = TickList(self.title)
        popup.offer(self.offered(), self.codes(self.shown) if self.shown else ())
        return popup

    def offered(self) -> Choices:
        """What can be chosen, and what was chosen and is gone."""
        found = list(self._choices())
        known = {code for _, code in found}
        chosen = self.codes(self.shown) if self.shown else ()
        return [*found, *((self._gone.format(code=c), c) for c in chosen if c not in known)]

    def open(self) -> None:
        """Open the list under the button."""
        popup = self.popup = self.make_popup()
        before = popup.ticked()

        def closed(codes: tuple[str, ...]) -> None:
            if self.popup is popup:
                self.popup = None
            popup.deleteLater()
            if set(codes) != set(before):
                self.commit(self.values(codes))
                self.write(self.shown)

        popup.closed.connect(closed)
        width = max(POPUP_PX[0], self.button.width())
        popup.resize(width, POPUP_PX[1])
        room = self.button.screen().availableGeometry()
        at = self.button.mapToGlobal(QPoint(0, self.button.height()))
        left = max(room.left(), min(at.x(), room.right() - width))
        popup.move(left, max(room.top(), min(at.y(), room.bottom() - POPUP_PX[1])))
        popup.show()
        popup.search.setFocus(Qt.FocusReason.PopupFocusReason)
