# SPDX-License-Identifier: EUPL-1.2
"""A month with what starts, ends and is due in it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.model.plan import Tree
from wijkatlas_plan.panel.views.days import WHAT_NAMES, WHAT_SIGNS, Happening, happenings
from wijkatlas_plan.panel.views.sign_row import SignRow
from wijkatlas_plan.panel.views.status_look import LATE, is_dark

UID = Qt.ItemDataRole.UserRole
MOST_DOTS = 4
DOT_PX = 2.5
MONTH_PX, LEAST_MONTH_PX, LEAST_LIST_PX = 240, 172, 60


class Month(QCalendarWidget):
    """A dot under a day for each thing that falls on it; a ring for one that is late."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.days: Mapping[date, list[Happening]] = {}
        self.setLocale(QLocale(language))
        self.setFirstDayOfWeek(QLocale(language).firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setNavigationBarVisible(False)
        self.setMinimumHeight(LEAST_MONTH_PX)
        self.setMaximumHeight(MONTH_PX)
        self.dress()

    def dress(self) -> None:
        """Weekends in the ink of other days: red would say that something is wrong."""
        form = self.weekdayTextFormat(Qt.DayOfWeek.Monday)
        form.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, form)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """The day as usual, and its dots."""
        super().paintCell(painter, rect, day)
        found = self.days.get(_plain(day), ())
        if not found:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = _plain(day) == _plain(self.selectedDate())
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        ink = self.palette().color(role)
        late = ink if is_chosen else LATE.colour(is_dark=is_dark(self.palette()))
        dots = found[:MOST_DOTS]
        left = rect.center().x() - (len(dots) - 1) * DOT_PX * 1.6
        for place, each in enumerate(dots):
            at = QPointF(left + place * DOT_PX * 3.2, rect.bottom() - DOT_PX - 2)
            painter.setPen(QPen(late if each.is_late else ink, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush if each.is_late else ink)
            painter.drawEllipse(at, DOT_PX, DOT_PX)
        painter.restore()


class CalendarView(QWidget):
    """The month above, its days in words below; ``chosen`` carries the uid of a goal or action."""

    chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._translator, self._screen = session.translator, session.screen
        language = session.translator.language
        self._locale = QLocale(language)
        self._write = NumberFormat.of(language).write
        self.month = Month(language)
        self.month.setAccessibleName(self.tr("Month"))
        self.month.currentPageChanged.connect(lambda year, month: self._show_month())
        self.month.selectionChanged.connect(self._on_day)
        self.heading = self._screen.text("", "strong")
        row = self._signs = SignRow(self._screen)
        row.add("chevron-left", self.tr("Month before"), self.month.showPreviousMonth)
        row.add("chevron-right", self.tr("Month after"), self.month.showNextMonth)
        row.add("calendar-today", self.tr("Today"), self._show_today)
        row.addSpacing(4)
        row.addWidget(self.heading, 1)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("What happens in this month"))
        self.list.setHeaderLabels([self.tr("Day"), self.tr("What"), self.tr("Goal or action")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemSelectionChanged.connect(self._on_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.month, 3)
        column.addWidget(self.list, 2)
        self.list.setMinimumHeight(LEAST_LIST_PX)
        self.reicon()

    def reicon(self) -> None:
        """Draw the signs in the colours of the theme."""
        self._signs.reicon()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "list"):
            self.month.dress()
            self.reicon()

    def _show_today(self) -> None:
        self.month.setSelectedDate(_qt(date.today()))
        self.month.showToday()

    def show_tree(self, tree: Tree, shown: frozenset[str]) -> None:
        """Show what the rows in ``shown`` have on their days."""
        self.month.days = happenings(tree, shown, date.today())
        self.month.updateCells()
        self._show_month()

    def _show_month(self) -> None:
        year, month = self.month.yearShown(), self.month.monthShown()
        days = sorted(day for day in self.month.days if (day.year, day.month) == (year, month))
        rows = [each for day in days for each in self.month.days[day]]
        name = f"{self._locale.standaloneMonthName(month)} {year}"
        self.heading.setText(
            self.tr("{month}: {n}").format(month=name, n=self._write(len(rows)))
            if rows
            else self.tr("{month}: nothing starts, ends or is due").format(month=name)
        )
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addTopLevelItems([self._item(each) for each in rows])
        self.list.blockSignals(False)

    def _item(self, each: Happening) -> QTreeWidgetItem:
        t = self._translator.translate
        what = f"{WHAT_SIGNS[each.what]} {t('plan', WHAT_NAMES[each.what])}"
        if each.is_late:
            what = f"{what}, {t('plan', 'late')} !"
        elif each.is_done:
            what = f"{what} ✓"
        day = self._locale.toString(_qt(each.on), "ddd d")
        item = QTreeWidgetItem([day, what, each.title])
        item.setData(0, UID, each.uid)
        item.setData(1, UID, each.on)
        item.setToolTip(2, each.title.replace("<", "‹"))
        return item

    def _on_day(self) -> None:
        """Bring the first row of the day into sight."""
        wanted = _plain(self.month.selectedDate())
        for place in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(place)
            if item is not None and item.data(1, UID) == wanted:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
                return

    def _on_row(self) -> None:
        items = self.list.selectedItems()
        if items:
            self.chosen.emit(items[0].data(0, UID))


def _plain(day: Any) -> date:
    return day if isinstance(day, date) else date(day.year(), day.month(), day.day())


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
