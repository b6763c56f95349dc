# SPDX-License-Identifier: EUPL-1.2
"""How a status looks where bars are painted: a colour and a pattern, on a light and a dark ground."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen

from wijkatlas.api.drawing import OKABE_ITO
from wijkatlas_plan.model.plan import Status

_BLUE, _ORANGE, _GREEN = OKABE_ITO[0], OKABE_ITO[1], OKABE_ITO[2]
_SKY, _RUST = OKABE_ITO[4], OKABE_ITO[5]
_GREY = "#7A828A"
RADIUS_PX = 3


@dataclass(frozen=True, slots=True)
class Look:
    """A colour on a light ground, one on a dark ground, and the pattern over the bar."""

    light: str
    dark: str
    pattern: Qt.BrushStyle

    def colour(self, *, is_dark: bool) -> QColor:
        """The colour for the ground."""
        return QColor(self.dark if is_dark else self.light)


LOOKS: dict[Status, Look] = {
    Status.PLANNED: Look(_BLUE, _SKY, Qt.BrushStyle.NoBrush),
    Status.RUNNING: Look(_BLUE, _SKY, Qt.BrushStyle.SolidPattern),
    Status.PAUSED: Look("#A86F00", _ORANGE, Qt.BrushStyle.Dense5Pattern),
    Status.DONE: Look("#00785A", "#3CC7A0", Qt.BrushStyle.BDiagPattern),
    Status.STOPPED: Look(_GREY, "#A3ABB3", Qt.BrushStyle.DiagCrossPattern),
}
LATE = Look("#B04A00", "#FF9D6B", Qt.BrushStyle.NoBrush)


def is_dark(palette: QPalette) -> bool:
    """True for a palette of light letters on a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def paint_bar(
    painter: QPainter, bar: QRectF, status: Status, *, dark: bool, late: bool = False
) -> None:
    """A bar in the look of its status; one that is late has a thick edge of another colour."""
    look = LOOKS[status]
    colour = look.colour(is_dark=dark)
    edge = LATE.colour(is_dark=dark) if late else colour
    style = Qt.PenStyle.DashLine if status is Status.PLANNED and not late else Qt.PenStyle.SolidLine
    painter.setPen(QPen(edge, 2 if late else 1.2, style))
    painter.setBrush(QBrush(colour, look.pattern))
    painter.drawRoundedRect(bar, RADIUS_PX, RADIUS_PX)
