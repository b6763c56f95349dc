# SPDX-License-Identifier: EUPL-1.2
"""Problems by lane, in their order, each with a bar: how firmly it is among the first."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.commands.priorities import ranked
from wijkatlas_plan.model.problem import LANE_NAMES, Lane, Problem
from wijkatlas_plan.priorities.reading import Order

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
UID, LANE, SHARE, NOTE = ROLE, ROLE + 1, ROLE + 2, ROLE + 3
WRAP = int(Qt.TextFlag.TextWordWrap)
PAD_PX, BAR_PX, GAP_PX, HEAD_PX, FIELD_HEAD_PX = 6, 6, 4, 32, 44
LONGEST_BAR_PX = 320
LANES = (Lane.PRIORITY, Lane.ATTENTION, Lane.OPEN, Lane.DROPPED)


class _Drawn(QStyledItemDelegate):
    """Words that wrap, a bar, and what the bar says."""

    def __init__(self, view: QTreeWidget, least_px: int) -> None:
        super().__init__(view)
        self._view, self._least_px = view, least_px

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need."""
        self.initStyleOption(option, index)
        if not index.data(UID):
            return QSize(80, self._least_px)
        room = self._room()
        title = option.fontMetrics.boundingRect(QRect(0, 0, room, 10_000), WRAP, _text(index))
        note = option.fontMetrics.boundingRect(
            QRect(0, 0, room, 10_000), WRAP, str(index.data(NOTE) or "")
        )
        bar = BAR_PX + GAP_PX if index.data(SHARE) is not None else 0
        high = title.height() + bar + note.height() + 2 * PAD_PX + GAP_PX
        return QSize(room, max(self._least_px, high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, words, bar, note."""
        if not index.data(UID):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view
        )
        painter.save()
        is_on = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        role = QPalette.ColorRole.HighlightedText if is_on else QPalette.ColorRole.Text
        ink = palette.color(role)
        muted = ink if is_on else palette.color(QPalette.ColorRole.PlaceholderText)
        area = option.rect.adjusted(4, PAD_PX, -8, -PAD_PX)
        painter.setPen(ink)
        title = painter.boundingRect(area, WRAP, _text(index))
        painter.drawText(area, WRAP, _text(index))
        area.setTop(title.bottom() + GAP_PX)
        share = index.data(SHARE)
        if share is not None:
            long = min(area.width(), LONGEST_BAR_PX)
            bar = QRect(area.left(), area.top(), long, BAR_PX)
            painter.setPen(muted)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar.adjusted(0, 0, -1, -1))
            filled = ink if is_on else QColor(palette.color(QPalette.ColorRole.Accent))
            painter.fillRect(
                QRect(bar.left(), bar.top(), round(bar.width() * share), BAR_PX), filled
            )
            area.setTop(bar.bottom() + GAP_PX)
        painter.setPen(muted)
        painter.drawText(area, WRAP, str(index.data(NOTE) or ""))
        painter.restore()

    def _room(self) -> int:
        return max(80, self._view.viewport().width() - 2 * self._view.indentation() - 12)


def _text(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class LaneTree(QTreeWidget):
    """``asked(uid)`` for a problem that is opened, ``moved(uid, lane)`` for one that is dropped."""

    asked = Signal(str)
    moved = Signal(str, str)
    removed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        settings = session.settings
        gloves = "field_mode" in settings.declared and settings["field_mode"]
        self.setItemDelegate(_Drawn(self, FIELD_HEAD_PX if gloves else HEAD_PX))
        self.setAccessibleName(self.tr("Problems by lane"))
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemActivated.connect(self._on_activated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_order(self, order: Order, dropped: Iterable[Problem], *, is_editable: bool) -> None:
        """Show problems; the one that had the focus keeps it."""
        kept, at = self.chosen(), self.verticalScrollBar().value()
        self.clear()
        translate = self._session.translator.translate
        by_lane: dict[Lane, list[QTreeWidgetItem]] = {lane: [] for lane in LANES}
        for place in ranked(order):
            by_lane[order.problems[place].lane].append(self._item(order, place))
        for problem in dropped:
            by_lane[Lane.DROPPED].append(_plain_item(problem))
        write = NumberFormat.of(self._session.translator.language).write
        for lane in LANES:
            name = translate("plan", LANE_NAMES[lane])
            head = QTreeWidgetItem([f"{name[:1].upper()}{name[1:]} ({write(len(by_lane[lane]))})"])
            font = self.font()
            font.setBold(True)
            head.setFont(0, font)
            head.setData(0, LANE, str(lane))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if is_editable:
                head.setFlags(head.flags() | Qt.ItemFlag.ItemIsDropEnabled)
            for item in by_lane[lane]:
                flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if is_editable else flags)
                head.addChild(item)
            self.addTopLevelItem(head)
            head.setExpanded(lane is not Lane.DROPPED or not by_lane[Lane.PRIORITY])
        self.choose(kept)
        self.verticalScrollBar().setValue(at)

    def _item(self, order: Order, place: int) -> QTreeWidgetItem:
        problem, total, moved = order.problems[place], order.totals[place], order.moved
        number = NumberFormat.of(self._session.translator.language)
        item = _plain_item(problem)
        if total.value is None or moved is None:
            item.setData(0, NOTE, self.tr("no scores yet"))
            return item
        item.setText(0, f"{number.write(int(moved.ranks[place]))}. {problem.title}")
        share = float(moved.near.in_top[place])
        note = self.tr("Score {total} · in the first {top}: {near} (any weights: {free})").format(
            total=number.write(total.value, 1),
            top=number.write(moved.top),
            near=number.write_share(share),
            free=number.write_share(float(moved.free.in_top[place])),
        )
        low, high = int(moved.near.low_rank[place]), int(moved.near.high_rank[place])
        note += " · " + (
            self.tr("place {low}").format(low=number.write(low))
            if low == high
            else self.tr("place {low} to {high}").format(
                low=number.write(low), high=number.write(high)
            )
        )
        if total.missing:
            titles = {each.code: each.title for each in order.criteria}
            names = ", ".join(titles[code] for code in total.missing)
            note += " · " + self.tr("no score: {criteria}").format(criteria=names)
        item.setData(0, NOTE, note)
        item.setData(0, SHARE, None if math.isnan(share) else share)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}. {note}")
        return item

    def chosen(self) -> str:
        """The uid of the problem that has the focus, or ""."""
        item = self.currentItem()
        return str(item.data(0, UID) or "") if item is not None else ""

    def choose(self, uid: str) -> None:
        """Give a problem the focus."""
        for head in map(self.topLevelItem, range(self.topLevelItemCount())):
            for item in map(head.child, range(head.childCount())) if head is not None else ():
                if uid and item is not None and item.data(0, UID) == uid:
                    self.setCurrentItem(item)
                    return

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        uid = str(item.data(0, UID) or "")
        if uid:
            self.asked.emit(uid)
        else:
            item.setExpanded(not item.isExpanded())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes a problem, which can be undone."""
        if event.key() == Qt.Key.Key_Delete and self.chosen():
            self.removed.emit(self.chosen())
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A problem goes to the lane it is dropped on; the order follows from the scores."""
        target = self.itemAt(event.position().toPoint())
        while target is not None and target.parent() is not None:
            target = target.parent()
        uid = self.chosen()
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the project changes, and we read it again
        event.accept()
        if target is not None and uid:
            self.moved.emit(uid, str(target.data(0, LANE)))


def _plain_item(problem: Problem) -> QTreeWidgetItem:
    item = QTreeWidgetItem([problem.title])
    item.setData(0, UID, problem.uid)
    return item
