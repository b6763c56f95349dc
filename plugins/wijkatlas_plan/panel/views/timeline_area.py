# SPDX-License-Identifier: EUPL-1.2
"""The painted part of the timeline: only the rows and days that can be seen are drawn."""

import html
from collections.abc import Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from wijkatlas.api import Translator
from wijkatlas_plan.model.plan import STATUS_NAMES
from wijkatlas_plan.panel.views.bars import Bar, span_of
from wijkatlas_plan.panel.views.scale import Scale
from wijkatlas_plan.panel.views.timeline_paint import HEAD_PX, Scene, TimelinePainter

ROW_PX, FIELD_ROW_PX = 28, 44
LABEL_PX, LABEL_SHARE = 260, 0.4
LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.02, 16.0, 1.25
_NONE = -1


class TimelineArea(QAbstractScrollArea):
    """Bars by row and day; ``chosen`` carries the uid of the row that was picked."""

    chosen = Signal(str)

    def __init__(self, translator: Translator, row_px: int = ROW_PX) -> None:
        super().__init__()
        self._translator = translator
        self._locale = QLocale(translator.language)
        self._row_px = row_px
        self._bars: Sequence[Bar] = ()
        self._today = date.today()
        self._first, self._last = span_of((), self._today)
        self._px_per_day = 0.0
        self._is_fitted = True
        self.current = _NONE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(row_px)
        self.horizontalScrollBar().setSingleStep(30)

    # -- content -------------------------------------------------------------------------------

    def show_bars(self, bars: Sequence[Bar], today: date) -> None:
        """Show these rows; the same row stays chosen, the same days stay in sight."""
        uid = self._bars[self.current].uid if self.current != _NONE else ""
        old = self._first
        self._bars, self._today = bars, today
        self._first, self._last = span_of(bars, today)
        self.current = (
            next((i for i, bar in enumerate(bars) if bar.uid == uid), _NONE) if uid else _NONE
        )
        at = self.horizontalScrollBar().value()
        if self._is_fitted:
            self.fit()
        else:
            self._measure()
            shift = round((old - self._first) * self._px_per_day)
            self.horizontalScrollBar().setValue(at + shift)
        self._describe()
        self.viewport().update()

    def fit(self) -> None:
        """All days in sight."""
        room = max(self._days_px(), 1)
        self._px_per_day = min(max(room / (self._last - self._first + 1), LEAST_ZOOM), MOST_ZOOM)
        self._is_fitted = True
        self._measure()

    def zoom(self, factor: float, at_x: float | None = None) -> None:
        """Wider or narrower days, around a place (today, when no place is said)."""
        if at_x is None:
            at_x = self._scale().x(self._today.toordinal())
            if not self._label_px() < at_x < self.viewport().width():
                at_x = self._label_px() + self._days_px() / 2
        day = self._scale().day_at(at_x)
        self._px_per_day = min(max(self._px_per_day * factor, LEAST_ZOOM), MOST_ZOOM)
        self._is_fitted = False
        self._measure()
        wanted = (day - self._first) * self._px_per_day - (at_x - self._label_px())
        self.horizontalScrollBar().setValue(round(wanted))

    def show_today(self) -> None:
        """Bring today to the middle."""
        at = (self._today.toordinal() - self._first) * self._px_per_day
        self.horizontalScrollBar().setValue(round(at - self._days_px() / 2))

    def choose(self, uid: str) -> None:
        """Mark a row and bring it into sight, without telling anyone."""
        self.current = next((i for i, bar in enumerate(self._bars) if bar.uid == uid), _NONE)
        self._reveal()
        self._describe()
        self.viewport().update()

    def sentence(self, bar: Bar) -> str:
        """A row in words, for the tooltip and for readers of the screen."""
        t = self._translator.translate
        lines = [bar.title]
        if bar.status is not None:
            lines.append(t("plan", STATUS_NAMES[bar.status]))
        if bar.is_late:
            lines.append(t("plan", "late"))
        if bar.first is not None or bar.last is not None:
            begin = self._day_text(bar.first) if bar.first is not None else "?"
            end = self._day_text(bar.last) if bar.last is not None else "?"
            lines.append(f"{begin} – {end}")
        elif bar.status is not None:
            lines.append(self.tr("no dates"))
        for step in bar.steps:
            sign = "◆" if step.is_done else "◇"
            lines.append(f"{sign} {self._day_text(step.day)}: {step.title}")
        return "\n".join(lines)

    # -- places --------------------------------------------------------------------------------

    def _label_px(self) -> int:
        return min(LABEL_PX, int(self.viewport().width() * LABEL_SHARE))

    def _days_px(self) -> int:
        return self.viewport().width() - self._label_px()

    def _scale(self) -> Scale:
        scrolled = self.horizontalScrollBar().value()
        return Scale(
            self._first, self._px_per_day, self._label_px(), self.viewport().width(), scrolled
        )

    def _row_at(self, y: int) -> int:
        row = (y - HEAD_PX + self.verticalScrollBar().value()) // self._row_px
        return row if y >= HEAD_PX and 0 <= row < len(self._bars) else _NONE

    def _measure(self) -> None:
        width = ceil((self._last - self._first + 1) * self._px_per_day)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(max(self._days_px(), 1))
        across.setRange(0, max(0, width - self._days_px()))
        room = self.viewport().height() - HEAD_PX
        down.setPageStep(max(room, 1))
        down.setRange(0, max(0, len(self._bars) * self._row_px - room))
        self.viewport().update()

    def _reveal(self) -> None:
        if self.current == _NONE:
            return
        bar = self.verticalScrollBar()
        top = self.current * self._row_px
        room = self.viewport().height() - HEAD_PX
        if top < bar.value():
            bar.setValue(top)
        elif top + self._row_px > bar.value() + room:
            bar.setValue(top + self._row_px - room)

    def _describe(self) -> None:
        said = self.sentence(self._bars[self.current]) if self.current != _NONE else ""
        self.setAccessibleDescription(said.replace("\n", ", "))

    def _day_text(self, day: int) -> str:
        found = date.fromordinal(day)
        form = QLocale.FormatType.ShortFormat
        return self._locale.toString(QDate(found.year, found.month, found.day), form)

    # -- events --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(480, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer days in sight."""
        super().resizeEvent(event)
        whole = (self._last - self._first + 1) * self._px_per_day
        if self._is_fitted or whole < self._days_px():
            self.fit()
        self._measure()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of the row under the mouse in plain text."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().y())
            said = html.escape(self.sentence(self._bars[row])) if row != _NONE else ""
            text = f'<p style="white-space:pre-wrap">{said}</p>' if said else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row."""
        row = self._row_at(event.position().toPoint().y())
        if row != _NONE and event.button() is Qt.MouseButton.LeftButton:
            self._choose_row(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl turns the wheel into a zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.zoom(ZOOM_STEP**steps, event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down through rows, left and right through days, + and - to zoom."""
        page = max(1, (self.viewport().height() - HEAD_PX) // self._row_px - 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        across = self.horizontalScrollBar()
        key = Qt.Key(event.key())
        if key in steps and self._bars:
            last = len(self._bars) - 1
            self._choose_row(min(max(self.current + steps[key], 0), last))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._bars:
            self._choose_row(0 if key is Qt.Key.Key_Home else len(self._bars) - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = across.singleStep() * (1 if key is Qt.Key.Key_Right else -1)
            across.setValue(across.value() + step)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM_STEP)
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        else:
            super().keyPressEvent(event)

    def _choose_row(self, row: int) -> None:
        self.current = row
        self._reveal()
        self._describe()
        self.viewport().update()
        self.chosen.emit(self._bars[row].uid)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is in sight."""
        del event
        scene = Scene(
            self._bars,
            self._scale(),
            self.viewport().height(),
            self.verticalScrollBar().value(),
            self._row_px,
            self.current,
            self.hasFocus(),
            self._today,
            self.palette(),
        )
        painter = QPainter(self.viewport())
        TimelinePainter(painter, scene, self._translator).paint()
        painter.end()
