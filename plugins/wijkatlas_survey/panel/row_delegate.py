# SPDX-License-Identifier: EUPL-1.2
"""Draws a row of the list of questions: an icon and words that wrap, or the heading of a block."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wijkatlas.api import Session

Index = QModelIndex | QPersistentModelIndex
HEADER = Qt.ItemDataRole.UserRole + 1
ICON = Qt.ItemDataRole.UserRole + 2
NOTE = Qt.ItemDataRole.UserRole + 3
ICON_PX, GAP_PX, PAD_PX = 20, 8, 6
MOST_LINES = 5
ROW_PX, FIELD_ROW_PX = 32, 44
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


def row_height_px(session: Session) -> int:
    """The least height of a row: more where gloves are worn."""
    settings = session.settings
    return FIELD_ROW_PX if "field_mode" in settings.declared and settings["field_mode"] else ROW_PX


class RowDelegate(QStyledItemDelegate):
    """For a list whose model knows the roles HEADER, ICON and NOTE."""

    def __init__(self, session: Session, view: QListView) -> None:
        super().__init__(view)
        self._screen = session.screen
        self._view = view
        self._least_px = row_height_px(session)
        self._icons: dict[str, QIcon] = {}

    def reicon(self) -> None:
        """Draw the icons again, in other colours."""
        self._icons.clear()
        self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need, up to some lines."""
        if index.data(HEADER):
            return QSize(100, self._words_px(option, index) + 3 * PAD_PX)
        return QSize(100, max(self._words_px(option, index) + 2 * PAD_PX, self._least_px))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, icon, words, and why it can't be chosen."""
        self.initStyleOption(option, index)
        option.text = ""
        style = self._view.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        painter.save()
        painter.setFont(self._font(option, index))
        painter.setClipRect(option.rect)
        area = option.rect.adjusted(GAP_PX, PAD_PX, -GAP_PX, -PAD_PX)
        is_on = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_on else QPalette.ColorRole.Text
        muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
        if index.data(HEADER):
            painter.setPen(muted)
            painter.drawText(area.adjusted(0, PAD_PX, 0, 0), WRAP, _words(index))
            painter.restore()
            return
        note = str(index.data(NOTE) or "")
        mode = QIcon.Mode.Disabled if note else QIcon.Mode.Selected if is_on else QIcon.Mode.Normal
        area.setTop(area.top() + self._spare(option, index) // 2)
        spot = QRect(area.left(), area.top(), ICON_PX, ICON_PX)
        self._icon(str(index.data(ICON))).paint(painter, spot, Qt.AlignmentFlag.AlignTop, mode)
        words = area.adjusted(ICON_PX + GAP_PX, 0, 0, 0)
        painter.setPen(muted if note else option.palette.color(role))
        line = painter.fontMetrics().lineSpacing()
        if note:
            painter.drawText(words.adjusted(0, words.height() - line, 0, 0), WRAP, note)
            words = words.adjusted(0, 0, 0, -line)
        painter.setClipRect(words)
        painter.drawText(words, WRAP, _words(index))
        painter.restore()

    def _words_px(self, option: QStyleOptionViewItem, index: Index) -> int:
        metrics = QFontMetrics(self._font(option, index))
        beside = 0 if index.data(HEADER) else ICON_PX + GAP_PX
        room = max(60, self._view.viewport().width() - 2 * GAP_PX - beside)
        high = metrics.boundingRect(QRect(0, 0, room, 10_000), WRAP, _words(index)).height()
        note = metrics.lineSpacing() if index.data(NOTE) else 0
        return min(high, MOST_LINES * metrics.lineSpacing()) + note

    def _spare(self, option: QStyleOptionViewItem, index: Index) -> int:
        """What a row is higher than its words."""
        return max(0, option.rect.height() - 2 * PAD_PX - self._words_px(option, index))

    def _icon(self, name: str) -> QIcon:
        if name not in self._icons:
            self._icons[name] = self._screen.icon(name) if self._screen else QIcon()
        return self._icons[name]

    def _font(self, option: QStyleOptionViewItem, index: Index) -> QFont:
        font = QFont(option.font)
        font.setBold(bool(index.data(HEADER)))
        return font


def _words(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")
