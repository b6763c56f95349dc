# SPDX-License-Identifier: EUPL-1.2
"""The first sheet: whose it is, when and for whom, and where to find what."""

from collections.abc import Sequence

from wijkatlas.domain.calendar import write_day
from wijkatlas.domain.style import ACCENT
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.look import WHITE, Book, Look
from wijkatlas.report.page import Page
from wijkatlas.report.reading import Reading, written_period

__all__ = ["Cover"]

WIDTHS = (34.0, 34.0, 34.0, 34.0)
TITLE = Look(bold=True, size=22, colour=WHITE, fill=ACCENT, indent=True)
NAME = Look(bold=True, size=11, number_format="@")
LINK = Look(colour=ACCENT, underline=True, number_format="@")
TEXT = Look(size=11, number_format="@")
MOST_PAGES = 1.8


class Cover:
    """Made first, so that it stands first; written last, when all other sheets are known."""

    def __init__(self, book: Book, reading: Reading) -> None:
        self._reading = reading
        self._page = Page(book, reading.say(QT_TRANSLATE_NOOP("workbook", "Cover")))
        self._page.set_up(WIDTHS)

    def write(self) -> None:
        """Title, facts and the table of contents with a link to each sheet."""
        reading, page, say = self._reading, self._page, self._reading.say
        page.title = say(
            QT_TRANSLATE_NOOP("workbook", "Safety and prevention in {municipality}"),
            municipality=reading.content.municipality,
        )
        page.write_cells([(page.title, TITLE), *[("", TITLE)] * (len(WIDTHS) - 1)], 46)
        page.write_gap()
        for name, text in self._facts():
            if text:
                page.write_cells([(say(name), NAME), (text, TEXT)], 18)
        page.write_gap()
        page.write_part(say(QT_TRANSLATE_NOOP("workbook", "Contents")))
        others = page.book.pages[1:]
        for other in others:
            if not other.area:
                page.write_cells([(other.sheet.title, LINK), (other.title, TEXT)])
                self._link([other])
        profiles = [other for other in others if other.area]
        if profiles:
            page.write_gap()
            page.write_part(say(QT_TRANSLATE_NOOP("workbook", "Areas")))
        for first in range(0, len(profiles), len(WIDTHS)):
            row = profiles[first : first + len(WIDTHS)]
            page.write_cells([(other.sheet.title, LINK) for other in row])
            self._link(row)
        page.fit_on_pages((MOST_PAGES,))
        page.end_of_paper()

    def _facts(self) -> list[tuple[str, str]]:
        content, translator = self._reading.content, self._reading.translator
        return [
            (QT_TRANSLATE_NOOP("workbook", "Municipality"), content.municipality),
            (
                QT_TRANSLATE_NOOP("workbook", "Period"),
                written_period(content.summary.period, translator)
                or self._reading.say(QT_TRANSLATE_NOOP("workbook", "no incident with a known day")),
            ),
            (
                QT_TRANSLATE_NOOP("workbook", "As of"),
                write_day(content.as_of, translator.translate),
            ),
            (QT_TRANSLATE_NOOP("workbook", "Made for"), content.recipient),
            (QT_TRANSLATE_NOOP("workbook", "Selection"), content.sentence),
        ]

    def _link(self, others: Sequence[Page]) -> None:
        """Have the cells of the row that was just written lead to these sheets."""
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.hyperlink import Hyperlink

        for column, other in enumerate(others, 1):
            name = other.sheet.title
            target = name.replace("'", "''")
            link = Hyperlink(
                ref=f"{get_column_letter(column)}{self._page.row}",
                location=f"'{target}'!A1",
                display=name,
            )
            self._page.sheet._hyperlinks.append(link)  # noqa: SLF001 - as openpyxl's own cells do
