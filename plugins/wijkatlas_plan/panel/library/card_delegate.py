# SPDX-License-Identifier: EUPL-1.2
"""Draws a card in the list: its title, and under it how good the evidence is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wijkatlas.api import Session

Index = QModelIndex | QPersistentModelIndex
ABOUT = Qt.ItemDataRole.UserRole + 1
GAP_PX, PAD_PX, LEAST_PX, FIELD_LEAST_PX = 8, 6, 44, 52
MOST_LINES = 4
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class CardDelegate(QStyledItemDelegate):
    """For a list whose model gives the second line as the role ABOUT."""

    def __init__(self, session: Session, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        settings = session.settings
        in_field = "field_mode" in settings.declared and settings["field_mode"]
        self._least_px = FIELD_LEAST_PX if in_field else LEAST_PX

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at the width of the list."""
        title, about = self._heights_px(option.font, index)
        return QSize(100, max(title + about + 2 * PAD_PX, self._least_px))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, title, evidence."""
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        painter.save()
        painter.setClipRect(option.rect)
        area = option.rect.adjusted(GAP_PX, PAD_PX, -GAP_PX, -PAD_PX)
        is_on = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = QPalette.ColorRole.HighlightedText if is_on else QPalette.ColorRole.Text
        muted = strong if is_on else QPalette.ColorRole.PlaceholderText
        title, _ = self._heights_px(option.font, index)
        painter.setFont(_bold(option.font))
        painter.setPen(option.palette.color(strong))
        painter.drawText(area, WRAP, _words(index, Qt.ItemDataRole.DisplayRole))
        painter.setFont(option.font)
        painter.setPen(option.palette.color(muted))
        painter.drawText(area.adjusted(0, title, 0, 0), WRAP, _words(index, ABOUT))
        painter.restore()

    def _heights_px(self, font: QFont, index: Index) -> tuple[int, int]:
        room = QRect(0, 0, max(60, self._view.viewport().width() - 2 * GAP_PX), 10_000)
        parts = ((_bold(font), Qt.ItemDataRole.DisplayRole), (font, ABOUT))
        title, about = (
            min(
                QFontMetrics(each).boundingRect(room, WRAP, _words(index, role)).height(),
                MOST_LINES * QFontMetrics(each).lineSpacing(),
            )
            for each, role in parts
        )
        return title, about


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _words(index: Index, role: int) -> str:
    return str(index.data(role) or "")
