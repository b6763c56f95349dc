# SPDX-License-Identifier: EUPL-1.2
"""The histogram of the timeline: one bar a week, and a window to drag over them."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wijkatlas.shell.theme import current_theme
from wijkatlas.shell.timeline_axis import year_ticks
from wijkatlas.shell.wording import day, number

FIRST_WEEKS = 4
HANDLE_PX = 6
AXIS_PX = 18
WEEK = timedelta(days=7)


class TimelineChart(QWidget):
    """The histogram with the window; weeks start on Monday.

    ``window_changed`` carries the first and last week index, or (-1, -1) when there is no window.
    """

    window_changed = Signal(int, int)
    play_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(56)
        self.first_monday = date(2000, 1, 3)
        self.counts: Sequence[int] = ()
        self.span: tuple[int, int] | None = None
        self._grab = ""
        self._grab_week = 0
        self._grab_window = (0, 0)
        self._hover = -1
        self.setAccessibleName(self.tr("Timeline"))
        self._describe()

    def set_histogram(self, first_monday: date, counts: Sequence[int]) -> None:
        """Show these counts; ``counts[0]`` is the week of ``first_monday``."""
        self.first_monday = first_monday
        self.counts = counts
        self._describe()
        self.update()

    def set_span(self, span: tuple[int, int] | None) -> None:
        """Show this window without saying so to anyone."""
        self.span = span
        self._describe()
        self.update()

    def choose_window(self, window: tuple[int, int] | None) -> None:
        """Show this window, kept inside the chart, and tell."""
        last = len(self.counts) - 1
        if window is not None and last >= 0:
            low, high = sorted(window)
            window = (max(0, min(low, last)), max(0, min(high, last)))
        if last < 0 or window == self.span:
            return
        self.set_span(window)
        self.window_changed.emit(*(window or (-1, -1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the window, with Shift its end; Escape takes it away; space plays."""
        key = event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -4,
                Qt.Key.Key_PageDown: 4}.get(Qt.Key(key))  # fmt: skip
        last = len(self.counts) - 1
        low, high = self.span or (max(0, last - FIRST_WEEKS), max(0, last - 1))
        if key == Qt.Key.Key_Space:
            self.play_asked.emit()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete) and self.span is not None:
            self.choose_window(None)
        elif step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.choose_window((low, max(low, high + step)))
        elif step:
            self._move_to(low + step, high - low)
        elif key == Qt.Key.Key_Home:
            self._move_to(0, high - low)
        elif key == Qt.Key.Key_End:
            self._move_to(last, high - low)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge, of the window, or begin a new one."""
        if event.button() != Qt.MouseButton.LeftButton or not self.counts:
            return
        x = event.position().toPoint().x()
        week = self._week_at(x)
        self._grab, self._grab_week = self._grip(x), week
        self._grab_window = self.span or (week, week)
        if self._grab == "new":
            self.choose_window((week, week))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; otherwise say which week the mouse is over."""
        x = event.position().toPoint().x()
        week = self._week_at(x)
        low, high = self._grab_window
        match self._grab:
            case "new":
                self.choose_window((self._grab_week, week))
            case "low":
                self.choose_window((min(week, high), high))
            case "high":
                self.choose_window((low, max(week, low)))
            case "move":
                self._move_to(low + week - self._grab_week, high - low)
            case _:
                edges = self._grip(x) in {"low", "high"}
                shape = Qt.CursorShape.SizeHorCursor if edges else Qt.CursorShape.ArrowCursor
                self.setCursor(shape)
                self._show_week(week)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click without drag on a new spot keeps that week."""
        del event
        self._grab = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the window away."""
        del event
        self._grab = ""
        self.choose_window(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, years, the window and the focus."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        area = self._area()
        painter.fillRect(self.rect(), QColor(theme.base))
        if not self.counts:
            painter.setPen(QColor(theme.muted))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No dated incidents to show")
            )
            return
        self._paint_axis(painter, area)
        self._paint_bars(painter, area)
        if self.span is not None:
            self._paint_window(painter, area)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_bars(self, painter: QPainter, area: QRect) -> None:
        theme = current_theme()
        most = max(max(self.counts), 1)
        width = area.width() / len(self.counts)
        gap = 1 if width >= 4 else 0
        inside, outside = QColor(theme.accent), QColor(theme.border)
        painter.setPen(Qt.PenStyle.NoPen)
        for i, count in enumerate(self.counts):
            if not count:
                continue
            left = area.left() + round(i * width)
            right = area.left() + round((i + 1) * width)
            height = max(1, round(count / most * area.height()))
            shown = self.span is None or self.span[0] <= i <= self.span[1]
            painter.fillRect(
                QRect(left, area.bottom() - height + 1, max(1, right - left - gap), height),
                inside if shown else outside,
            )

    def _paint_axis(self, painter: QPainter, area: QRect) -> None:
        theme = current_theme()
        painter.setFont(self.font())
        for week, label in year_ticks(self.first_monday, len(self.counts), area.width()):
            x = area.left() + round(week * area.width() / len(self.counts))
            painter.setPen(QColor(theme.border))
            painter.drawLine(x, area.top(), x, self.height() - 2)
            painter.setPen(QColor(theme.muted))
            painter.drawText(QPoint(x + 4, self.height() - 5), label)

    def _paint_window(self, painter: QPainter, area: QRect) -> None:
        theme = current_theme()
        left, right = self._edges()
        tint = QColor(theme.accent)
        tint.setAlpha(28)
        painter.fillRect(QRect(left, area.top(), right - left, area.height() + 1), tint)
        for x in (left, right):
            painter.fillRect(QRect(x - 1, area.top(), 2, area.height() + 1), QColor(theme.accent))
            grip = QRect(x - 3, area.center().y() - 8, 6, 16)
            painter.setBrush(QColor(theme.base))
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(grip, 2, 2)

    def _area(self) -> QRect:
        return QRect(
            HANDLE_PX, 4, max(1, self.width() - 2 * HANDLE_PX), self.height() - AXIS_PX - 4
        )

    def _edges(self) -> tuple[int, int]:
        area = self._area()
        low, high = self.span or (0, 0)
        width = area.width() / max(1, len(self.counts))
        return area.left() + round(low * width), area.left() + round((high + 1) * width)

    def _week_at(self, x: int) -> int:
        area = self._area()
        n = len(self.counts)
        return max(0, min(n - 1, int((x - area.left()) * n / area.width()))) if n else 0

    def _grip(self, x: int) -> str:
        if self.span is None:
            return "new"
        left, right = self._edges()
        if abs(x - right) <= HANDLE_PX:
            return "high"
        if abs(x - left) <= HANDLE_PX:
            return "low"
        return "move" if left < x < right else "new"

    def _move_to(self, low: int, length: int) -> None:
        low = max(0, min(low, len(self.counts) - 1 - length))
        self.choose_window((low, low + length))

    def _show_week(self, week: int) -> None:
        if week == self._hover or not self.counts:
            return
        self._hover = week
        monday = self.first_monday + week * WEEK
        self.setToolTip(
            self.tr("Week of {day}: {n} incidents").format(
                day=day(monday), n=number(self.counts[week])
            )
        )

    def _describe(self) -> None:
        if self.span is None or not self.counts:
            self.setAccessibleDescription(self.tr("No period chosen"))
            return
        low, high = self.span
        self.setAccessibleDescription(
            self.tr("From {begin} to {end}").format(
                begin=day(self.first_monday + low * WEEK),
                end=day(self.first_monday + high * WEEK + timedelta(days=6)),
            )
        )
