# SPDX-License-Identifier: EUPL-1.2
"""The timeline: incidents per week, a window to drag over them, and a play button."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from wijkatlas.shell.icons import icon
from wijkatlas.shell.timeline_chart import FIRST_WEEKS, WEEK, TimelineChart

PLAY_EVERY_MS = 500
MOST_PX = 136


class Timeline(QWidget):
    """The chart with its play button; speaks in days.

    ``period_chosen`` carries the first and last day, or (None, None).
    """

    period_chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setMaximumHeight(MOST_PX)  # the map is the largest thing on the screen
        self.chart = TimelineChart()
        self.play = QToolButton()
        self.play.setCheckable(True)
        self.play.setIcon(icon("play"))
        self.play.setToolTip(self.tr("Play the weeks one after the other (space)"))
        self.play.setAccessibleName(self.tr("Play"))
        self.play.toggled.connect(self._on_play_toggled)
        self._timer = QTimer(self)
        self._timer.setInterval(PLAY_EVERY_MS)
        self._timer.timeout.connect(self._on_play_step)
        left = QVBoxLayout()
        left.addWidget(self.play)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addLayout(left)
        row.addWidget(self.chart, 1)
        self.chart.window_changed.connect(self._on_window_changed)
        self.chart.play_asked.connect(self.play.toggle)

    def set_histogram(self, first_monday: date, counts: Sequence[int]) -> None:
        """Show these counts per week."""
        self.chart.set_histogram(first_monday, counts)

    def set_period(self, begin: date | None, end: date | None) -> None:
        """Show the period of the filter."""
        if begin is None and end is None:
            self.chart.set_span(None)
            self.play.setChecked(False)
            return
        last = max(0, len(self.chart.counts) - 1)
        low = 0 if begin is None else (begin - self.chart.first_monday).days // 7
        high = last if end is None else (end - self.chart.first_monday).days // 7
        self.chart.set_span((max(0, min(low, last)), max(0, min(high, last))))

    def _on_window_changed(self, low: int, high: int) -> None:
        if low < 0:
            self.play.setChecked(False)
            self.period_chosen.emit(None, None)
            return
        monday = self.chart.first_monday
        self.period_chosen.emit(monday + low * WEEK, monday + high * WEEK + timedelta(days=6))

    def _on_play_toggled(self, on: bool) -> None:
        self.play.setIcon(icon("pause" if on else "play"))
        self.play.setAccessibleName(self.tr("Pause") if on else self.tr("Play"))
        if not on:
            self._timer.stop()
            return
        if not self.chart.counts:
            self.play.setChecked(False)
            return
        if self.chart.span is None or self.chart.span[1] >= len(self.chart.counts) - 1:
            length = FIRST_WEEKS - 1
            if self.chart.span is not None:
                length = self.chart.span[1] - self.chart.span[0]
            length = min(length, len(self.chart.counts) - 1)
            self.chart.choose_window((0, length))
        self._timer.start()

    def _on_play_step(self) -> None:
        low, high = self.chart.span or (0, 0)
        if high >= len(self.chart.counts) - 1:
            self.play.setChecked(False)
            return
        self.chart.choose_window((low + 1, high + 1))
