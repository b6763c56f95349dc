# SPDX-License-Identifier: EUPL-1.2
"""The council workbook: sheets with native charts, written in one go."""

from collections.abc import Callable
from datetime import datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

from wijkatlas.domain.calendar import write_day
from wijkatlas.domain.chapter import Place
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report import charts, findings, tables, time_tables
from wijkatlas.report.blocks import colour_cells, widen
from wijkatlas.report.chapters import check_chapter, write_chapter
from wijkatlas.report.content import PlainTable, Table, WorkbookContent, check_table
from wijkatlas.report.cover import Cover
from wijkatlas.report.finding_sheet import write_finding
from wijkatlas.report.look import Book
from wijkatlas.report.manifest import Manifest
from wijkatlas.report.package import save, tidy
from wijkatlas.report.page import Page
from wijkatlas.report.reading import Reading, written_period
from wijkatlas.report.readme import explain
from wijkatlas.report.wording import clean, hidden_text

__all__ = ["write_workbook"]

README_WIDTHS = (26, 104)
MOST_README_PAGES = 1.4
PICTURE_PIXELS = (990, 500)
WEEKDAYS = 7


def write_workbook(path: Path, content: WorkbookContent, translator: Translator) -> None:
    """Write the workbook in place of what was at ``path``; the same content gives the same bytes.

    Raises:
        UserError: the folder or the file can't be written.
        TypeError, ValueError: a plugin's table can't be written (``content.check_table``).
    """
    from openpyxl import Workbook

    for chapter in content.chapters:
        check_chapter(chapter)
    for table in (*content.extra, *(each for found in content.findings for each in found.tables)):
        check_table(table)
    workbook = Workbook(write_only=True)
    with tidy(workbook):
        _write_sheets(workbook, content, translator)
        save(workbook, path, datetime.combine(content.as_of, time()))


def _write_sheets(workbook: Any, content: WorkbookContent, translator: Translator) -> None:
    reading = Reading(content, translator)
    period = written_period(content.summary.period, translator)
    footer = reading.say(
        QT_TRANSLATE_NOOP("workbook", "As of {day}"),
        day=write_day(content.as_of, translator.translate),
    )
    header = ", ".join(part for part in (content.municipality, period) if part)
    workbook.create_sheet()  # the styles need a sheet to hang on; it becomes the first page
    book = Book(workbook, translator, header, footer, content.summary.smallest_shown)
    workbook.properties.creator = clean(content.program)
    workbook.properties.title = clean(content.sentence)
    workbook.properties.subject = clean(content.municipality)
    workbook.properties.language = translator.language

    parts: list[tuple[str, Table | None, Callable[[Page, Table, Reading], None]]] = [
        (_names(reading)[0], tables.key_figures(reading), _plain),
        (_names(reading)[1], tables.areas(reading), _with_area_chart),
        (_names(reading)[2], tables.categories(reading), _with_category_chart),
        (_names(reading)[3], time_tables.months(reading), _with_month_chart),
        (_names(reading)[4], time_tables.hours(reading), _with_colours),
    ]
    log = tables.imports(reading)
    skipped = _skipped(reading, [name for name, table, _ in parts if table is None])
    titles = [table.title for table in content.extra]

    def chapters(place: Place) -> None:
        for chapter in content.chapters:
            if chapter.place is place:
                write_chapter(book, chapter, content.draw)

    cover = Cover(book, reading)
    chapters(Place.FRONT)
    chapters(Place.BODY)
    _write_readme(book, reading, explain(reading, skipped, titles))
    for name, table, finish in parts:
        if table is not None:
            page = Page(book, name)
            finish(page, table, reading)
    if content.map_picture:
        _write_picture(book, reading)
    for place, finding in enumerate(content.findings):
        picture = content.pictures[place] if place < len(content.pictures) else b""
        write_finding(book, finding, picture)
    if content.register is not None:
        _write_register(book, content.register)
    if log is not None:
        Page(book, log.title).write_table(log)
    for extra in content.extra:
        Page(book, extra.title).write_table(widen(extra, translator))
    chapters(Place.PROFILE)
    chapters(Place.BACK)
    manifest = Manifest(book, reading)
    cover.write()
    manifest.write()
    workbook.remove(workbook.worksheets[0])  # it only carried the styles
    workbook.active = 0


def _names(reading: Reading) -> tuple[str, ...]:
    return tuple(
        reading.say(text)
        for text in (
            QT_TRANSLATE_NOOP("workbook", "Key figures"),
            QT_TRANSLATE_NOOP("workbook", "By area"),
            QT_TRANSLATE_NOOP("workbook", "By category"),
            QT_TRANSLATE_NOOP("workbook", "By month"),
            QT_TRANSLATE_NOOP("workbook", "By hour and weekday"),
        )
    )


def _skipped(reading: Reading, absent: list[str]) -> list[str]:
    """A sentence for each thing that a reader might look for and not find."""
    summary, say = reading.summary, reading.say
    reasons = {
        _names(reading)[1]: QT_TRANSLATE_NOOP("workbook", "{sheet}: no areas were imported."),
        _names(reading)[2]: QT_TRANSLATE_NOOP(
            "workbook", "{sheet}: no incidents in the selection."
        ),
        _names(reading)[3]: QT_TRANSLATE_NOOP(
            "workbook", "{sheet}: of no incident in the selection the month is known."
        ),
        _names(reading)[4]: QT_TRANSLATE_NOOP(
            "workbook", "{sheet}: too few incidents with a known hour."
        ),
    }
    if not reading.may_add:
        reasons = dict.fromkeys(
            reasons,
            QT_TRANSLATE_NOOP(
                "workbook",
                "{sheet}: one incident can be in several of these categories, so they can't be added "
                "up. Choose one category.",
            ),
        )
    lines = [say(reasons[name], sheet=name) for name in absent]
    if summary.areas and reading.may_add and not reading.has_population:
        lines.append(
            say(
                QT_TRANSLATE_NOOP(
                    "workbook", "Rates: the number of inhabitants is not known for this selection."
                )
            )
        )
    if not reading.content.map_picture:
        lines.append(say(QT_TRANSLATE_NOOP("workbook", "Map: no picture was made.")))
    lines += reading.content.left_out
    if not reading.content.imports:
        lines.append(say(QT_TRANSLATE_NOOP("workbook", "Import log: nothing was imported.")))
    return lines


def _write_readme(book: Book, reading: Reading, pairs: list[tuple[str, str]]) -> None:
    page = Page(book, reading.say(QT_TRANSLATE_NOOP("workbook", "Read me")))
    page.set_up(README_WIDTHS)
    title = reading.say(
        QT_TRANSLATE_NOOP("workbook", "Incidents in {municipality}"),
        municipality=reading.content.municipality,
    )
    page.write_heading(title, reading.content.sentence)
    page.write_pairs(pairs, README_WIDTHS)
    page.fit_on_pages((MOST_README_PAGES,))


def _write_register(book: Book, register: PlainTable) -> None:
    """The entries one below the other, each part beside its name."""
    page = Page(book, register.title)
    page.set_up(README_WIDTHS)
    page.write_heading(register.title, register.subtitle)
    pairs: list[tuple[str, str]] = []
    for entry, part, content in register.rows:
        if entry:
            pairs.append((str(entry), ""))
        if content:
            pairs.append((str(part), _in_words(content, book)))
    page.write_pairs(pairs, README_WIDTHS)
    page.write_notes(register.notes, sum(README_WIDTHS))


def _in_words(content: str | Estimate, book: Book) -> str:
    if isinstance(content, str):
        return content
    if content.value is None:
        return hidden_text(content.reason or Reason.MISSING, book.translator)
    return NumberFormat.of(book.translator.language).write(content.value)


def _plain(page: Page, table: Table, reading: Reading) -> None:
    del reading
    page.write_table(table)


def _with_area_chart(page: Page, table: Table, reading: Reading) -> None:
    page.write_table(table)
    rows = tables.areas_in_order(reading)
    by_rate = reading.has_population
    shown = [row for row in rows if (row.rate if by_rate else row.count).value is not None]
    if not shown:
        return
    column = 5 if by_rate else 3
    heading = table.columns[column - 1]
    chart = charts.bar_chart(
        page.sheet,
        column=column,
        title=findings.area_finding(rows, reading.translator, by_rate=by_rate),
        x_title=table.columns[0].title,
        y_title=heading.unit or heading.title,
        shown=len(shown),
        margins_from=len(table.columns) + 2 if table.aside else 0,
    )
    page.place_chart(chart)


def _with_category_chart(page: Page, table: Table, reading: Reading) -> None:
    page.write_table(table)
    shown = sum(row.count.value is not None for row in reading.summary.categories)
    if not shown:
        return
    chart = charts.bar_chart(
        page.sheet,
        column=2,
        title=findings.category_finding(reading.summary, reading.translator),
        x_title=table.columns[0].title,
        y_title=table.columns[1].title,
        shown=shown,
    )
    page.place_chart(chart)


def _with_month_chart(page: Page, table: Table, reading: Reading) -> None:
    page.write_table(table)
    if all(row.count.value is None for row in reading.summary.months):
        return
    heads = [column.title for column in table.columns]
    chart = charts.line_chart(
        page.sheet,
        table,
        title=findings.month_finding(reading.summary.months, reading.translator),
        x_title=heads[0],
        y_title=heads[1],
        names=(heads[1], heads[2], heads[3]),
    )
    page.place_chart(chart)


def _with_colours(page: Page, table: Table, reading: Reading) -> None:
    del reading
    colour_cells(page, len(table.columns) - 2, WEEKDAYS)
    page.write_table(table)


def _write_picture(book: Book, reading: Reading) -> None:
    from openpyxl.drawing.image import Image

    page = Page(book, reading.say(QT_TRANSLATE_NOOP("workbook", "Map")))
    page.set_up([11.0] * 12)
    page.write_heading(reading.say(QT_TRANSLATE_NOOP("workbook", "Map")), reading.content.sentence)
    if reading.content.map_caption:
        page.write_notes([reading.content.map_caption], 140)
    picture: Any = Image(BytesIO(reading.content.map_picture))
    scale = min(PICTURE_PIXELS[0] / picture.width, PICTURE_PIXELS[1] / picture.height)
    picture.width, picture.height = int(picture.width * scale), int(picture.height * scale)
    page.place_picture(picture, reading.content.map_picture)
