# SPDX-License-Identifier: EUPL-1.2
"""Text set in lines of a width that is measured, on a page of matplotlib; lengths in inches."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from wijkatlas.report.canvas import LIGHT
from wijkatlas.report.wording import clean

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["Type", "lines_of", "width_of", "write_text"]

POINTS_PER_INCH = 72
LEADING = 1.3
DESCENT = 0.28  # of the size: from the foot of a line up to where its letters stand


@dataclass(frozen=True, slots=True)
class Type:
    """How letters look; ``line`` is the distance from one line to the next."""

    points: float
    bold: bool = False
    colour: str = LIGHT.text

    @property
    def line(self) -> float:
        """The height of a line."""
        return self.points * LEADING / POINTS_PER_INCH


@lru_cache(maxsize=20_000)
def width_of(text: str, points: float, bold: bool) -> float:
    """How wide a text is."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    if not text:
        return 0.0
    font = FontProperties(size=points, weight="bold" if bold else "normal")
    width, _, _ = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return float(width) / POINTS_PER_INCH


def lines_of(text: str, face: Type, width: float) -> list[str]:
    """The text in lines that are no wider; a word that is wider is cut."""
    found: list[str] = []
    for part in clean(text).split("\n"):
        line = ""
        for word in part.split():
            longer = f"{line} {word}" if line else word
            if width_of(longer, face.points, face.bold) <= width:
                line = longer
                continue
            if line:
                found.append(line)
            *full, line = _pieces(word, face, width)
            found += full
        found.append(line)
    return found


def _pieces(word: str, face: Type, width: float) -> list[str]:
    found, rest = [], word
    while len(rest) > 1 and width_of(rest, face.points, face.bold) > width:
        n = max(1, int(len(rest) * width / width_of(rest, face.points, face.bold)))
        while n > 1 and width_of(rest[:n], face.points, face.bold) > width:
            n -= 1
        found.append(rest[:n])
        rest = rest[n:]
    return [*found, rest]


def write_text(
    page: "Figure", left: float, top: float, line: str, face: Type, *, right: bool = False
) -> None:
    """One line, its upper edge ``top`` above the foot of the page; with ``right`` it ends at ``left``."""
    width, height = page.get_size_inches()
    foot = top - face.line + DESCENT * face.points / POINTS_PER_INCH
    page.text(
        left / width,
        foot / height,
        line,
        fontsize=face.points,
        fontweight="bold" if face.bold else "normal",
        color=face.colour,
        va="baseline",
        ha="right" if right else "left",
        parse_math=False,
    )
