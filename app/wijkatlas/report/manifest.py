# SPDX-License-Identifier: EUPL-1.2
"""The last sheet: from which files, with which options, and a mark of each sheet's content."""

from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.blocks import Blocks
from wijkatlas.report.content import Column, Table
from wijkatlas.report.look import Book
from wijkatlas.report.page import Page
from wijkatlas.report.reading import Reading

__all__ = ["Manifest"]

WIDTHS = (42.0, 76.0, 16.0)


class Manifest:
    """Made last and written last: it marks all sheets before it."""

    def __init__(self, book: Book, reading: Reading) -> None:
        self._reading = reading
        title = reading.say(QT_TRANSLATE_NOOP("workbook", "Sources and manifest"))
        self._before = list(book.pages)
        self._page = Page(book, title)
        self._page.title = title

    def write(self) -> None:
        """Options, sources and the mark of each sheet."""
        reading, page = self._reading, self._page
        tables = [_options(reading), *_sources(reading), _sheets(reading, self._before)]
        page.set_up(WIDTHS)
        about = QT_TRANSLATE_NOOP(
            "workbook",
            "With these options, from this state of the project, the same workbook comes out again, byte "
            "for byte.",
        )
        page.write_heading(page.title, reading.say(about))
        blocks = Blocks(page, WIDTHS)
        for table in tables:
            blocks.write_table(table)
        blocks.finish()


def _options(reading: Reading) -> Table:
    say, content = reading.say, reading.content
    rows = [
        [say(QT_TRANSLATE_NOOP("workbook", "As of")), content.as_of.isoformat()],
        [say(QT_TRANSLATE_NOOP("workbook", "Made for")), content.recipient],
        [say(QT_TRANSLATE_NOOP("workbook", "Selection")), content.sentence],
        *([name, text] for name, text in content.options),
        [say(QT_TRANSLATE_NOOP("workbook", "Program")), content.program],
        [say(QT_TRANSLATE_NOOP("workbook", "Mark of the project")), content.project_mark],
    ]
    return Table(
        say(QT_TRANSLATE_NOOP("workbook", "Options")),
        "",
        [
            Column(say(QT_TRANSLATE_NOOP("workbook", "Option"))),
            Column(say(QT_TRANSLATE_NOOP("workbook", "Value"))),
        ],
        [row for row in rows if row[1]],
    )


def _sources(reading: Reading) -> list[Table]:
    say = reading.say
    rows = [list(each) for each in reading.content.sources]
    if not rows:
        return []
    return [
        Table(
            say(QT_TRANSLATE_NOOP("workbook", "Sources")),
            "",
            [
                Column(say(QT_TRANSLATE_NOOP("workbook", "File"))),
                Column("SHA-256"),
                Column(say(QT_TRANSLATE_NOOP("workbook", "Imported on"))),
            ],
            rows,
        )
    ]


def _sheets(reading: Reading, sheets: list[Page]) -> Table:
    say = reading.say
    rule = QT_TRANSLATE_NOOP(
        "workbook",
        "The mark is the SHA-256 of a text in UTF-8: a line for each cell that holds something, from left "
        "to right and from top to bottom, with its address, a tab and its content, numbers with 15 "
        "digits; then for each picture its cell, a tab and the SHA-256 of its file.",
    )
    return Table(
        say(QT_TRANSLATE_NOOP("workbook", "Sheets")),
        "",
        [
            Column(say(QT_TRANSLATE_NOOP("workbook", "Sheet"))),
            Column(say(QT_TRANSLATE_NOOP("workbook", "SHA-256 of its content"))),
        ],
        [[each.sheet.title, each.content_sha256] for each in sheets],
        [say(rule)],
    )
