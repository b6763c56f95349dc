# SPDX-License-Identifier: EUPL-1.2
"""The A4 paper that a sheet is printed on: how much of it is filled, and what still fits."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

__all__ = [
    "LINE_POINTS",
    "NOTE_POINTS",
    "POINTS_PER_CM",
    "ROW_POINTS",
    "WIDTH_POINTS",
    "Paper",
    "set_up_sheet",
]

A4 = 9
DEFAULT_COLUMN_POINTS = 48
ROUNDING = 1.03
ROW_POINTS, LINE_POINTS, NOTE_POINTS = 16.5, 14.5, 13.0
SURE_SHARE = 0.97  # of a page: programs differ in how much they put on one
POINTS_PER_CM = 72 / 2.54
WIDTH_POINTS = (29.7 - 2.54) * POINTS_PER_CM
HEIGHT_POINTS = (21.0 - 1.4 * 2.54) * POINTS_PER_CM


@dataclass
class Paper:
    """Lengths are points of the sheet, which is made smaller where its columns are wider than A4.

    ``filled`` is the height of what stands on the page that is being written, ``repeated`` that of the
    heading on each further page.
    """

    columns: int = 1
    width: float = 0.0
    height: float = 0.0
    repeated: float = 0.0
    printed: int = 0
    filled: float = 0.0

    @classmethod
    def for_columns(cls, widths: Sequence[float]) -> "Paper":
        """Empty paper for columns of these widths, in letters."""
        width = sum(7 * each + 5 for each in widths) * 0.75
        paper = cls(len(widths), width)
        paper.height = HEIGHT_POINTS * paper.shrunk
        return paper

    @property
    def shrunk(self) -> float:
        """How many times smaller the columns are printed so that they fit; 1 or more."""
        return max(1.0, self.width / WIDTH_POINTS)

    def fill(self, height: float) -> None:
        """Count a row, on a new page where this one is full."""
        if self.filled + height > self.height:
            self.turn()
        self.filled += height

    def turn(self) -> None:
        """Begin a new page."""
        self.filled = self.repeated

    def is_full(self, height_cm: float) -> bool:
        """True when this height surely fits on a new page only."""
        is_begun = self.filled > self.repeated
        return is_begun and self.filled + height_cm * POINTS_PER_CM > self.height * SURE_SHARE

    def widen(self, width_cm: float) -> None:
        """Print as many columns as a chart of this width lies over."""
        beyond = max(0.0, width_cm * POINTS_PER_CM * ROUNDING - self.width)
        self.printed = max(self.printed, self.columns + math.ceil(beyond / DEFAULT_COLUMN_POINTS))


def set_up_sheet(sheet: Any, widths: Sequence[float], *, header: str, footer: str) -> None:
    """Widths, A4 landscape, margins, header and footer."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.sheet_format.defaultRowHeight = ROW_POINTS
    sheet.sheet_format.customHeight = True
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top = sheet.page_margins.bottom = 0.7
    sheet.sheet_view.showGridLines = False
    sheet.HeaderFooter.oddHeader.left.text = header
    sheet.HeaderFooter.oddHeader.right.text = "&A"
    sheet.HeaderFooter.oddFooter.left.text = footer
    sheet.HeaderFooter.oddFooter.right.text = "&P / &N"
