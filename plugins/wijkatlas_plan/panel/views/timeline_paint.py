# SPDX-License-Identifier: EUPL-1.2
"""Paints the rows of a timeline that are in sight, then the axis and the names over them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF

from wijkatlas.api import Translator
from wijkatlas_plan.model.plan import STATUS_NAMES
from wijkatlas_plan.panel.views.bars import Bar, Unit, unit_for
from wijkatlas_plan.panel.views.scale import Scale
from wijkatlas_plan.panel.views.status_look import LATE, is_dark, paint_bar

HEAD_PX = 44
INDENT_PX, PAD_PX = 12, 6
BAR_SHARE = 0.5
STEP_PX = 5.0
GROUP_PX = 5
OPEN_PX = 28.0
LEAST_YEAR_PX = 34


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be painted on a ground of so many pixels; ``top`` px of the rows are scrolled away."""

    bars: Sequence[Bar]
    scale: Scale
    height: int
    top: int
    row_px: int
    current: int
    has_focus: bool
    today: date
    palette: QPalette

    def rows(self) -> range:
        """The rows in sight."""
        first = self.top // self.row_px
        return range(first, min(first + self.height // self.row_px + 2, len(self.bars)))

    def rect(self, row: int) -> QRect:
        """Where a row stands."""
        return QRect(0, HEAD_PX + row * self.row_px - self.top, self.scale.width, self.row_px)


class TimelinePainter:
    """Paints one scene."""

    def __init__(self, painter: QPainter, scene: Scene, translator: Translator) -> None:
        self._painter, self._scene, self._translator = painter, scene, translator
        self._scale, self._palette = scene.scale, scene.palette
        self._locale = QLocale(translator.language)
        self._is_dark = is_dark(scene.palette)

    def paint(self) -> None:
        """All of it."""
        painter, scale, height = self._painter, self._scale, self._scene.height
        rows = self._scene.rows()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            QRect(0, 0, scale.width, height), self._palette.color(QPalette.ColorRole.Base)
        )
        for row in rows:
            self._paint_ground(row)
        painter.save()
        painter.setClipRect(QRect(scale.left, HEAD_PX, scale.width, height))
        self._paint_lines()
        for row in rows:
            self._paint_row(row)
        painter.restore()
        for row in rows:
            self._paint_name(row)
        self._paint_head()

    def _paint_ground(self, row: int) -> None:
        palette, rect = self._palette, self._scene.rect(row)
        if row == self._scene.current:
            colour = palette.color(QPalette.ColorRole.Highlight)
            colour.setAlpha(70 if self._scene.has_focus else 40)
            self._painter.fillRect(rect, colour)
        elif row % 2:
            self._painter.fillRect(rect, palette.color(QPalette.ColorRole.AlternateBase))

    def _paint_lines(self) -> None:
        height = self._scene.height
        colour = self._palette.color(QPalette.ColorRole.Mid)
        colour.setAlpha(90)
        self._painter.setPen(QPen(colour, 1))
        for day in self._scale.ticks(unit_for(self._scale.px_per_day)):
            x = self._scale.x(day.toordinal())
            self._painter.drawLine(QPointF(x, HEAD_PX), QPointF(x, height))
        self._painter.setPen(QPen(LATE.colour(is_dark=self._is_dark), 1.6, Qt.PenStyle.DashLine))
        x = self._scale.x(self._scene.today.toordinal())
        self._painter.drawLine(QPointF(x, HEAD_PX), QPointF(x, height))

    def _paint_row(self, row: int) -> None:
        bar, rect = self._scene.bars[row], QRectF(self._scene.rect(row))
        left, right = self._bar_ends(bar)
        if left is None or right is None:
            if bar.status is not None and not bar.steps:
                self._painter.setPen(self._palette.color(QPalette.ColorRole.PlaceholderText))
                place = rect.adjusted(self._scale.left + PAD_PX, 0, 0, 0)
                self._painter.drawText(
                    place,
                    Qt.AlignmentFlag.AlignVCenter,
                    QCoreApplication.translate("TimelineArea", "no dates"),
                )
        elif bar.status is None:
            self._paint_group(left, right, rect)
        else:
            tall = rect.height() * BAR_SHARE
            box = QRectF(left, rect.center().y() - tall / 2, max(right - left, 3.0), tall)
            paint_bar(self._painter, box, bar.status, dark=self._is_dark, late=bar.is_late)
            self._paint_open_ends(bar, box)
            self._paint_words(bar, box)
        for step in bar.steps:
            x = self._scale.x(step.day + 0.5)
            self._paint_step(x, rect.center().y(), done=step.is_done, late=step.is_late)

    def _bar_ends(self, bar: Bar) -> tuple[float | None, float | None]:
        """Left and right of a bar; one whose begin or end is not known is short and open there."""
        if bar.first is None and bar.last is None:
            return None, None
        if bar.first is None:
            right = self._scale.x((bar.last or 0) + 1)
            return right - OPEN_PX, right
        left = self._scale.x(bar.first)
        return left, left + OPEN_PX if bar.last is None else self._scale.x(bar.last + 1)

    def _paint_group(self, left: float, right: float, rect: QRectF) -> None:
        colour = self._palette.color(QPalette.ColorRole.Text)
        colour.setAlpha(150)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        top = rect.center().y() - GROUP_PX / 2
        self._painter.drawRect(QRectF(left, top, right - left, GROUP_PX))
        for x, way in ((left, 1), (right, -1)):
            corner = [QPointF(x, top), QPointF(x + way * 6, top), QPointF(x, top + GROUP_PX * 2)]
            self._painter.drawPolygon(QPolygonF(corner))

    def _paint_open_ends(self, bar: Bar, box: QRectF) -> None:
        self._painter.setPen(QPen(self._palette.color(QPalette.ColorRole.Text), 1.4))
        middle = box.center().y()
        for is_open, x, way in (
            (bar.last is None, box.right(), 1),
            (bar.first is None, box.left(), -1),
        ):
            if is_open:
                self._painter.drawLine(
                    QPointF(x + way * 2, middle - 4), QPointF(x + way * 7, middle)
                )
                self._painter.drawLine(
                    QPointF(x + way * 7, middle), QPointF(x + way * 2, middle + 4)
                )

    def _paint_words(self, bar: Bar, box: QRectF) -> None:
        """The status beside the bar; within it, on a plate, where there is no room beside it."""
        if bar.status is None:
            return
        t = self._translator.translate
        words = t("plan", STATUS_NAMES[bar.status])
        if bar.is_late:
            words = f"{words}, {t('plan', 'late')} !"
        width = self._painter.fontMetrics().horizontalAdvance(words)
        beside = box.right() + 10 + max(0, STEP_PX if bar.steps else 0)
        palette = self._palette
        left, edge = max(box.left(), self._scale.left), self._scale.width
        if beside + width <= edge and beside >= self._scale.left:
            place = QRectF(beside, box.top() - 4, width + 4, box.height() + 8)
        elif min(box.right(), edge) - left > width + 2 * PAD_PX:
            place = QRectF(left + PAD_PX, box.top() + 1, width + 6, box.height() - 2)
            self._painter.fillRect(place, palette.color(QPalette.ColorRole.Base))
        else:
            return
        self._painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._painter.drawText(
            place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words
        )

    def _paint_step(self, x: float, y: float, *, done: bool, late: bool) -> None:
        ink = self._palette.color(QPalette.ColorRole.Text)
        edge = LATE.colour(is_dark=self._is_dark) if late else ink
        ground = self._palette.color(QPalette.ColorRole.Base)
        self._painter.setPen(QPen(edge, 2 if late else 1.2))
        self._painter.setBrush(ink if done else ground)
        size = STEP_PX
        corners = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
        self._painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _paint_name(self, row: int) -> None:
        bar, rect = self._scene.bars[row], self._scene.rect(row)
        font = self._painter.font()
        font.setBold(bar.status is None and bar.depth < 2)
        self._painter.setFont(font)
        self._painter.setPen(self._palette.color(QPalette.ColorRole.Text))
        left = PAD_PX + bar.depth * INDENT_PX
        room = self._scale.left - left - PAD_PX
        words = self._painter.fontMetrics().elidedText(
            bar.title.replace("\n", " "), Qt.TextElideMode.ElideRight, room
        )
        place = QRect(left, rect.top(), room, rect.height())
        self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        font.setBold(False)
        self._painter.setFont(font)

    def _paint_head(self) -> None:
        width, height, palette = self._scale.width, self._scene.height, self._palette
        label = self._scale.left
        self._painter.fillRect(
            QRect(0, 0, width, HEAD_PX), palette.color(QPalette.ColorRole.Window)
        )
        self._painter.setPen(palette.color(QPalette.ColorRole.Mid))
        self._painter.drawLine(QPoint(0, HEAD_PX), QPoint(width, HEAD_PX))
        self._painter.drawLine(QPoint(label, 0), QPoint(label, height))
        self._painter.save()
        self._painter.setClipRect(QRect(label + 1, 0, width - label, HEAD_PX))
        unit = unit_for(self._scale.px_per_day)
        half = HEAD_PX // 2
        self._painter.setPen(palette.color(QPalette.ColorRole.Text))
        years = self._scale.ticks(Unit.YEAR)
        every = max(1, ceil(LEAST_YEAR_PX / max(365 * self._scale.px_per_day, 0.01)))
        for day in years:
            if day.year % every == 0:
                # a year that began before the first day in sight is named at the edge
                x = max(self._scale.x(day.toordinal()), label)
                room = self._scale.x(date(min(day.year + 1, 9999), 1, 1).toordinal()) - x
                if room > 30 or every > 1:
                    place = QRectF(x + PAD_PX, 0, 60, half)
                    self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(day.year))
        if unit is not Unit.YEAR:
            for day in self._scale.ticks(unit):
                place = QRectF(self._scale.x(day.toordinal()) + PAD_PX, half, 60, half)
                self._painter.drawText(
                    place, Qt.AlignmentFlag.AlignVCenter, self._tick_text(day, unit)
                )
        self._paint_today(half)
        self._painter.restore()

    def _paint_today(self, half: int) -> None:
        x = self._scale.x(self._scene.today.toordinal())
        words = QCoreApplication.translate("TimelineArea", "today")
        width = self._painter.fontMetrics().horizontalAdvance(words) + 8
        plate = QRectF(x - width / 2, half + 2, width, half - 5)
        self._painter.fillRect(plate, self._palette.color(QPalette.ColorRole.Base))
        self._painter.setPen(LATE.colour(is_dark=self._is_dark))
        self._painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _tick_text(self, day: date, unit: Unit) -> str:
        if unit is Unit.MONTH:
            short = QLocale.FormatType.ShortFormat
            return self._locale.standaloneMonthName(day.month, short).rstrip(".")
        return QCoreApplication.translate("TimelineArea", "Q{n}").format(n=(day.month - 1) // 3 + 1)
