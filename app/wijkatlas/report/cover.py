# SPDX-License-Identifier: EUPL-1.2
"""The first sheet: whose it is, when and for whom, and where to find what."""

from wijkatlas.domain.calendar import write_day
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.look import Book, Look
from wijkatlas.report.page import Page
from wijkatlas.report.reading import Reading, written_period

__all__ = ["Cover"]

WIDTHS = (34.0, 96.0)
TITLE = Look(bold=True, size=20)
NAME = Look(bold=True, number_format="@")
LINK = Look(colour="#0B5A6E", underline=True, number_format="@")
TEXT = Look(number_format="@")


class Cover:
    """Made first, so that it stands first; written last, when all other sheets are known."""

    def __init__(self, book: Book, reading: Reading) -> None:
        self._reading = reading
        self._page = Page(book, reading.say(QT_TRANSLATE_NOOP("workbook", "Cover")))
        self._page.set_up(WIDTHS, one_page=True)

    def write(self) -> None:
        """Title, facts and the table of contents with a link to each sheet."""
        from openpyxl.worksheet.hyperlink import Hyperlink

        reading, say = self._reading, self._reading.say
        content = reading.content
        title = say(
            QT_TRANSLATE_NOOP("workbook", "Safety and prevention in {municipality}"),
            municipality=content.municipality,
        )
        page = self._page
        page.title = title
        page.write_cells([(title, TITLE)], 32)
        page.write_gap()
        facts = [
            (QT_TRANSLATE_NOOP("workbook", "Municipality"), content.municipality),
            (
                QT_TRANSLATE_NOOP("workbook", "Period"),
                written_period(content.summary.period, reading.translator)
                or say(QT_TRANSLATE_NOOP("workbook", "no incident with a known day")),
            ),
            (
                QT_TRANSLATE_NOOP("workbook", "As of"),
                write_day(content.as_of, reading.translator.translate),
            ),
            (QT_TRANSLATE_NOOP("workbook", "Made for"), content.recipient),
            (QT_TRANSLATE_NOOP("workbook", "Selection"), content.sentence),
        ]
        for name, text in facts:
            if text:
                page.write_cells([(say(name), NAME), (text, TEXT)])
        page.write_gap()
        page.write_part(say(QT_TRANSLATE_NOOP("workbook", "Contents")))
        for other in page.book.pages[1:]:
            page.write_cells([(other.sheet.title, LINK), (other.title, TEXT)])
            target = other.sheet.title.replace("'", "''")
            link = Hyperlink(
                ref=f"A{page.row}", location=f"'{target}'!A1", display=other.sheet.title
            )
            page.sheet._hyperlinks.append(link)  # noqa: SLF001 - how openpyxl's own cells do it
        page.end_of_paper()
