# SPDX-License-Identifier: EUPL-1.2
"""The drop-down "When?": period, weekdays and hours."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from wijkatlas.domain.sentence import AFTERNOON, EVENING, MORNING, NIGHT
from wijkatlas.shell.popup import Popup
from wijkatlas.shell.wording import weekday_names


@dataclass(frozen=True, slots=True)
class When:
    """The temporal part of a filter."""

    begin: date | None = None
    end: date | None = None
    weekdays: frozenset[int] = frozenset()
    hours: frozenset[int] = frozenset()


class WhenPopup(Popup):
    """``chosen`` carries a :class:`When`."""

    chosen = Signal(object)

    def __init__(self, button: QToolButton, over: QWidget) -> None:
        super().__init__(button, button.text(), over)
        self._when = When()
        self._last_day = date(2000, 1, 1)
        self._preset = QComboBox()
        self._preset.setAccessibleName(self.tr("Period"))
        for title, key in (
            (self.tr("The whole time"), "all"),
            (self.tr("Last 12 months with data"), "12m"),
            (self.tr("Last 3 months with data"), "3m"),
            (self.tr("Last calendar year with data"), "year"),
            (self.tr("From … to …"), "own"),
        ):
            self._preset.addItem(title, key)
        self._preset.activated.connect(self._on_preset_activated)
        self._begin, self._end = QDateEdit(), QDateEdit()
        for edit, name in ((self._begin, self.tr("First day")), (self._end, self.tr("Last day"))):
            edit.setCalendarPopup(True)
            edit.setAccessibleName(name)
            edit.dateChanged.connect(self._on_date_changed)
        dates = QHBoxLayout()
        dates.addWidget(self._begin, 1)
        dates.addWidget(QLabel(self.tr("to")))
        dates.addWidget(self._end, 1)
        self._days: list[QToolButton] = []
        days = QHBoxLayout()
        days.setSpacing(4)
        for name in weekday_names():
            toggle = QToolButton()
            toggle.setText(name)
            toggle.setCheckable(True)
            toggle.clicked.connect(self._on_days_clicked)
            days.addWidget(toggle)
            self._days.append(toggle)
        days.addStretch(1)
        self._part = QComboBox()
        self._part.setAccessibleName(self.tr("Part of the day"))
        for title, hours in (
            (self.tr("All hours"), frozenset[int]()),
            (self.tr("At night (0–6)"), NIGHT),
            (self.tr("In the morning (6–12)"), MORNING),
            (self.tr("In the afternoon (12–18)"), AFTERNOON),
            (self.tr("In the evening (18–24)"), EVENING),
            (self.tr("Own hours"), None),
        ):
            self._part.addItem(title, hours)
        self._part.activated.connect(self._on_part_activated)
        self._hours: list[QCheckBox] = []
        self._grid = _hour_grid(self._hours)
        for box in self._hours:
            box.clicked.connect(self._on_hours_clicked)
        clear = QPushButton(self.tr("The whole time"))
        clear.clicked.connect(lambda: self._choose(When()))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        foot = QHBoxLayout()
        foot.addWidget(clear)
        foot.addStretch(1)
        foot.addWidget(close)
        self.body.addWidget(_small(self.tr("Period")))
        self.body.addWidget(self._preset)
        self.body.addLayout(dates)
        self.body.addWidget(_small(self.tr("Days of the week")))
        self.body.addLayout(days)
        self.body.addWidget(_small(self.tr("Hours")))
        self.body.addWidget(self._part)
        self.body.addWidget(self._grid)
        self.body.addLayout(foot)
        self._show()

    def first_field(self) -> QWidget:
        """The period."""
        return self._preset

    def set_span(self, first: date, last: date) -> None:
        """Say from when to when there are incidents."""
        self._last_day = last
        for edit in (self._begin, self._end):
            edit.blockSignals(True)
        if self._when.begin is None:
            self._begin.setDate(QDate(first.year, first.month, first.day))
        if self._when.end is None:
            self._end.setDate(QDate(last.year, last.month, last.day))
        for edit in (self._begin, self._end):
            edit.blockSignals(False)

    def set_when(self, when: When) -> None:
        """Show this without telling."""
        self._when = when
        self._show()

    def _choose(self, when: When) -> None:
        self._when = when
        self._show()
        self.chosen.emit(when)

    def _show(self) -> None:
        when = self._when
        for edit, value in ((self._begin, when.begin), (self._end, when.end)):
            edit.blockSignals(True)
            if value is not None:
                edit.setDate(QDate(value.year, value.month, value.day))
            edit.blockSignals(False)
        if when.begin is None and when.end is None:
            self._preset.setCurrentIndex(0)
        elif self._preset.currentData() == "all":
            self._preset.setCurrentIndex(self._preset.findData("own"))
        for i, toggle in enumerate(self._days):
            toggle.setChecked(i in when.weekdays)
        known = [self._part.itemData(i) for i in range(self._part.count())]
        own = len(known) - 1
        self._part.setCurrentIndex(known.index(when.hours) if when.hours in known else own)
        self._grid.setVisible(self._part.currentIndex() == own)
        for hour, box in enumerate(self._hours):
            box.setChecked(hour in when.hours)

    def _on_preset_activated(self) -> None:
        last = self._last_day
        begin: date | None
        end: date | None
        match self._preset.currentData():
            case "12m":
                begin, end = _months_before(last, 12), last
            case "3m":
                begin, end = _months_before(last, 3), last
            case "year":
                whole = last.year if (last.month, last.day) == (12, 31) else last.year - 1
                begin, end = date(whole, 1, 1), date(whole, 12, 31)
            case "own":
                begin, end = _plain(self._begin.date()), _plain(self._end.date())
            case _:
                begin = end = None
        self._choose(replace(self._when, begin=begin, end=end))

    def _on_date_changed(self) -> None:
        begin, end = _plain(self._begin.date()), _plain(self._end.date())
        self._preset.setCurrentIndex(self._preset.findData("own"))
        self._choose(replace(self._when, begin=min(begin, end), end=max(begin, end)))

    def _on_days_clicked(self) -> None:
        chosen = frozenset(i for i, toggle in enumerate(self._days) if toggle.isChecked())
        self._choose(replace(self._when, weekdays=chosen if len(chosen) < 7 else frozenset()))

    def _on_part_activated(self) -> None:
        hours = self._part.currentData()
        if hours is None:
            self._grid.show()
            self.adjustSize()
        else:
            self._choose(replace(self._when, hours=hours))
            self.adjustSize()

    def _on_hours_clicked(self) -> None:
        chosen = frozenset(i for i, box in enumerate(self._hours) if box.isChecked())
        self._when = replace(self._when, hours=chosen if len(chosen) < 24 else frozenset())
        self.chosen.emit(self._when)


def _hour_grid(boxes: list[QCheckBox]) -> QWidget:
    grid = QWidget()
    cells = QGridLayout(grid)
    cells.setContentsMargins(0, 0, 0, 0)
    cells.setSpacing(4)
    for hour in range(24):
        box = QCheckBox(f"{hour:02d}")
        boxes.append(box)
        cells.addWidget(box, hour // 6, hour % 6)
    return grid


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    return label


def _plain(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())


def _months_before(last: date, months: int) -> date:
    """The day after the same day so many months earlier."""
    index = last.year * 12 + last.month - 1 - months
    year, month = divmod(index, 12)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    month_end = (first_of_next - timedelta(days=1)).day
    return date(year, month + 1, min(last.day, month_end)) + timedelta(days=1)
