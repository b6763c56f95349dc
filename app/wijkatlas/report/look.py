# SPDX-License-Identifier: EUPL-1.2
"""How the cells of the workbook look, and the workbook itself while it is being written."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wijkatlas.domain.light import Level
from wijkatlas.domain.style import INK
from wijkatlas.language import Translator

if TYPE_CHECKING:
    from openpyxl import Workbook

    from wijkatlas.report.page import Page

__all__ = ["BAND", "GREY_TEXT", "LIGHT_FILLS", "TOTAL_BAND", "WHITE", "Book", "Look"]

TYPEFACE = "Arial"
GREY_TEXT = "#5B6470"
BAND = "#EEF3F5"
TOTAL_BAND = "#DDE5E9"
WHITE = "#FFFFFF"
LIGHT_FILLS = {
    Level.GOOD: "#D6EAF5",
    Level.WATCH: "#FBF0C4",
    Level.BAD: "#F7D9C4",
    Level.UNKNOWN: "#E6E9EC",
}
"""Quiet fills behind a verdict: blue, yellow, orange, grey; its sign and word say the same."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: int = 10
    colour: str = INK
    fill: str = ""
    number_format: str = "General"
    align: str = "left"
    wrap: bool = False
    line: bool = False
    indent: bool = False


@dataclass
class Book:
    """A workbook being written, with what all its pages share."""

    workbook: "Workbook"
    translator: Translator
    header: str = ""
    footer: str = ""
    smallest_shown: int = 5
    pages: "list[Page]" = field(default_factory=list)
    _styles: dict[Look, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Measure columns in letters of our typeface, so that all programs draw them alike."""
        from openpyxl.styles import Font
        from openpyxl.utils.indexed_list import IndexedList

        font = Font(name=TYPEFACE, size=Look().size)
        workbook: Any = self.workbook
        workbook._fonts = IndexedList([font])  # noqa: SLF001 - the first is the default
        workbook._named_styles["Normal"].font = font  # noqa: SLF001 - as openpyxl sets it up

    def style(self, look: Look) -> int:
        """Number of a style in the workbook."""
        if look not in self._styles:
            from openpyxl.cell import WriteOnlyCell
            from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

            cell = WriteOnlyCell(self.workbook.worksheets[0])
            cell.font = Font(
                name=TYPEFACE,
                size=look.size,
                bold=look.bold,
                italic=look.italic,
                underline="single" if look.underline else None,
                color=_argb(look.colour),
            )
            if look.fill:
                cell.fill = PatternFill("solid", fgColor=_argb(look.fill))
            if look.line:
                cell.border = Border(top=Side("thin", _argb(INK)))
            cell.alignment = Alignment(
                look.align, "center", wrap_text=look.wrap, indent=int(look.indent)
            )
            cell.number_format = look.number_format
            # a text stays a text when someone edits the cell
            cell.quotePrefix = look.number_format == "@"
            self._styles[look] = int(cell.style_id)
        return self._styles[look]


def _argb(colour: str) -> str:
    return "FF" + colour.lstrip("#")
