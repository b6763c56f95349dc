# SPDX-License-Identifier: EUPL-1.2
"""What a page of the atlas is made of, from top to bottom; lengths in inches.

A piece has a height and is drawn below a line of the page. Pieces form parts that are kept together
as far as they fit: the lead with the first rows, and a head that is said again on the next page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any, Protocol

from wijkatlas.domain.chart import Chart
from wijkatlas.language import Translator
from wijkatlas.report.charting import chart_figure
from wijkatlas.report.typeset import Type, write_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = [
    "ChartPiece",
    "GapPiece",
    "Part",
    "PicturePiece",
    "Piece",
    "RowPiece",
    "TextPiece",
    "fill",
]

PDF_DOTS_PER_INCH = 72


class Piece(Protocol):
    """Something of a known height."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""

    def draw(self, page: "Figure", left: float, top: float) -> None:
        """Draw it, its upper left corner there."""


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces that belong together; ``head`` stands over the rows on every page."""

    lead: Sequence[Piece] = ()
    head: Piece | None = None
    rows: Sequence[Piece] = ()
    tail: Sequence[Piece] = ()


@dataclass(frozen=True, slots=True)
class GapPiece:
    """Nothing."""

    height: float

    def draw(self, page: "Figure", left: float, top: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """One line of text."""

    text: str
    face: Type
    indent: float = 0.0

    @property
    def height(self) -> float:
        """That of the line."""
        return self.face.line

    def draw(self, page: "Figure", left: float, top: float) -> None:
        """Write it."""
        write_text(page, left + self.indent, top, self.text, self.face)


@dataclass(frozen=True, slots=True)
class PairPiece:
    """A line of a name, and beside it one of its text."""

    name: str
    text: str
    bold: Type
    face: Type
    beside: float

    @property
    def height(self) -> float:
        """That of the line."""
        return self.face.line

    def draw(self, page: "Figure", left: float, top: float) -> None:
        """Write both."""
        write_text(page, left, top, self.name, self.bold)
        write_text(page, left + self.beside, top, self.text, self.face)


@dataclass(frozen=True, slots=True)
class RowPiece:
    """A row of a table: for each column its lines, left, width, fill, and whether it ends to the right."""

    cells: Sequence["RowCell"]
    face: Type
    height: float
    fill: str = ""
    padding: float = 0.05

    def draw(self, page: "Figure", left: float, top: float) -> None:
        """Fill the row and its cells, and write their lines."""
        last = self.cells[-1]
        if self.fill:
            fill(page, left, top, last.left + last.width, self.height, self.fill)
        for cell in self.cells:
            if cell.fill:
                fill(page, left + cell.left, top, cell.width, self.height, cell.fill)
            at = cell.left + (cell.width - self.padding if cell.right else self.padding)
            first = top - self.padding / 2
            for number, line in enumerate(cell.lines):
                write_text(
                    page, left + at, first - number * self.face.line, line, self.face,
                    right=cell.right,
                )  # fmt: skip


@dataclass(frozen=True, slots=True)
class RowCell:
    """A cell of a row."""

    lines: Sequence[str]
    left: float
    width: float
    right: bool = False
    fill: str = ""


def fill(page: "Figure", left: float, top: float, width: float, height: float, colour: str) -> None:
    """Fill a rectangle of the page."""
    from matplotlib.patches import Rectangle

    across, high = page.get_size_inches()
    page.add_artist(
        Rectangle(
            (left / across, (top - height) / high), width / across, height / high,
            facecolor=colour, edgecolor="none", transform=page.transFigure, zorder=0,
        )
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class PicturePiece:
    """A PNG."""

    data: bytes = field(repr=False)
    width: float
    height: float

    def draw(self, page: "Figure", left: float, top: float) -> None:
        """Put it in as it is."""
        import numpy as np
        from PIL import Image

        across, high = page.get_size_inches()
        with Image.open(BytesIO(self.data)) as opened:
            pixels = np.asarray(opened.convert("RGB"))
        axes: Any = page.add_axes(
            (left / across, (top - self.height) / high, self.width / across, self.height / high)
        )
        axes.imshow(pixels, interpolation="none", aspect="auto")
        axes.set_axis_off()


@dataclass(frozen=True, slots=True)
class BesidePiece:
    """Two pieces beside one another; the second begins at ``beside``."""

    first: "Piece"
    second: "Piece"
    beside: float

    @property
    def height(self) -> float:
        """That of the higher one."""
        return max(self.first.height, self.second.height)

    def draw(self, page: "Figure", left: float, top: float) -> None:
        """Draw both."""
        self.first.draw(page, left, top)
        self.second.draw(page, left + self.beside, top)


@dataclass(frozen=True, slots=True)
class ChartPiece:
    """A chart, drawn in lines and letters as on the screen."""

    chart: Chart
    translator: Translator
    width: float
    height: float

    def draw(self, page: "Figure", left: float, top: float) -> None:
        """Draw the chart's figure where it stands on the page."""
        import numpy as np

        figure = chart_figure(self.chart, self.translator, size_inches=(self.width, self.height))
        figure.dpi = PDF_DOTS_PER_INCH
        figure.draw_without_rendering()  # settles where its axes stand
        figure.set_layout_engine("none")
        foot = top - self.height
        corners = [[left, foot], [left + self.width, foot + self.height]]
        figure.bbox_inches.set_points(np.array(corners))
        page.add_artist(_inset(figure))


def _inset(figure: "Figure") -> Any:
    from matplotlib.artist import Artist

    class Inset(Artist):
        """A figure as a mark on another one."""

        def draw(self, renderer: Any) -> None:
            figure.draw(renderer)

    return Inset()
