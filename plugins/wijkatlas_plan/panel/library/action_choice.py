# SPDX-License-Identifier: EUPL-1.2
"""The window in which the action is chosen that a card is put on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.library.selection import folded
from wijkatlas_plan.model.plan import Action

UID = Qt.ItemDataRole.UserRole


class ActionChoice(QDialog):
    """``decided`` carries the uid of the action."""

    decided = Signal(str)

    def __init__(
        self, session: Session, actions: Sequence[Action], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self.setWindowTitle(self.tr("Use a card for an action"))
        self.resize(440, 480)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in actions"))
        self.search.setAccessibleName(self.tr("Search in actions"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for action in actions:
            item = QListWidgetItem(f"{action.code} {action.title}".strip())
            item.setData(UID, action.uid)
            self.list.addItem(item)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(self.tr("Put on this action"))
        self.ok.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        if actions:
            column.addWidget(self.search)
            column.addWidget(self.list, 1)
        else:
            text = self.tr("There are no actions yet. Make one on the page Plan first.")
            column.addWidget(screen.text(text), 1)
        column.addWidget(self.buttons)
        self.search.textChanged.connect(self._on_searched)
        self.list.currentItemChanged.connect(lambda now, before: self._show_state())
        self.list.itemDoubleClicked.connect(lambda item: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_state()

    def accept(self) -> None:
        """Tell which one it is."""
        item = self.list.currentItem()
        if item is None:
            return
        super().accept()
        self.decided.emit(str(item.data(UID)))

    def _show_state(self) -> None:
        self.ok.setEnabled(self.list.currentItem() is not None)

    def _on_searched(self, text: str) -> None:
        words = folded(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            told = folded(item.text())
            is_found = all(word in told for word in words)
            item.setHidden(not is_found)
            if not is_found and item is self.list.currentItem():
                self.list.setCurrentRow(-1)
