# SPDX-License-Identifier: EUPL-1.2
"""The workbook's tables by place, by kind and of imports; None where there is nothing to say."""

from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.summary import AreaRow
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.content import Cell, Column, Table
from wijkatlas.report.reading import NO_FIGURE, Reading, high, low, written_period
from wijkatlas.report.wording import trend_text

__all__ = ["areas", "areas_in_order", "categories", "imports", "key_figures"]


def key_figures(reading: Reading) -> Table:
    """The figures that a council asks for first."""
    summary, rows = reading.summary, list[list[Cell]]()

    def add(name: str, figure: Estimate, unit: str = "", note: str = "") -> None:
        shown = reading.translator.translate("units", unit or figure.unit)
        rows.append([name, figure, low(figure), high(figure), shown, note])

    incidents = QT_TRANSLATE_NOOP("units", "incidents")
    add(reading.say(QT_TRANSLATE_NOOP("workbook", "Incidents in the selection")), summary.total)
    if reading.has_population:
        add(
            reading.say(QT_TRANSLATE_NOOP("workbook", "Incidents by inhabitants")),
            summary.rate,
            note=reading.say(
                QT_TRANSLATE_NOOP("workbook", "All incidents of the selection on all inhabitants.")
            ),
        )
    if summary.change is not None and summary.comparison is not None:
        before, now = (written_period(each, reading.translator) for each in summary.comparison)
        add(now, summary.change.now, incidents)
        add(before, summary.change.before, incidents)
        rows.append(
            [
                reading.say(QT_TRANSLATE_NOOP("workbook", "Change")),
                summary.change.z,
                NO_FIGURE,
                NO_FIGURE,
                "z",
                trend_text(summary.change.trend, reading.translator),
            ]
        )
    for name, figure in (
        (QT_TRANSLATE_NOOP("workbook", "Outside all areas"), summary.outside_areas),
        (QT_TRANSLATE_NOOP("workbook", "Without location"), summary.without_location),
        (QT_TRANSLATE_NOOP("workbook", "Without a known month"), summary.without_month),
        (QT_TRANSLATE_NOOP("workbook", "Without a known hour"), summary.without_hour),
    ):
        if figure.reason is not Reason.MISSING:
            add(reading.say(name), figure, incidents)
    return Table(
        reading.say(QT_TRANSLATE_NOOP("workbook", "Key figures")),
        reading.content.sentence,
        [
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Figure"))),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Value")), decimals=None),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Margin from")), decimals=1),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Margin to")), decimals=1),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Unit"))),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Remark"))),
        ],
        rows,
        reading.notes(margin=reading.has_population, change=summary.change is not None),
    )


def areas(reading: Reading) -> Table | None:
    """One row for each area: the highest rate (or count) first, hidden ones by name at the end."""
    if not reading.summary.areas or not reading.may_add:
        return None
    columns = [
        Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Area"))),
        Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Code"))),
    ]
    if reading.has_population:
        columns.append(
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Inhabitants")), decimals=None)
        )
    columns.append(Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Incidents")), decimals=None))
    if reading.has_population:
        unit = reading.translator.translate("units", reading.summary.rate.unit)
        columns += [
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Rate")), unit, 1),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Margin from")), decimals=1),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Margin to")), decimals=1),
        ]
    columns += reading.change_columns()
    rows = [_area(reading, row) for row in areas_in_order(reading)]
    blank = len(columns) - 2
    totals = []
    for name, figure in (
        (QT_TRANSLATE_NOOP("workbook", "Outside all areas"), reading.summary.outside_areas),
        (QT_TRANSLATE_NOOP("workbook", "Without location"), reading.summary.without_location),
        (QT_TRANSLATE_NOOP("workbook", "Total"), reading.summary.total),
    ):
        cells: list[Cell] = [reading.say(name), *[NO_FIGURE] * (blank + 1)]
        cells[3 if reading.has_population else 2] = figure
        totals.append(cells)
    if reading.has_population:
        totals[-1][4:7] = [
            reading.summary.rate,
            low(reading.summary.rate),
            high(reading.summary.rate),
        ]
    reading.fill_total_change(totals[-1])
    return Table(
        reading.say(QT_TRANSLATE_NOOP("workbook", "By area")),
        reading.content.sentence,
        columns,
        rows + totals,
        reading.notes(margin=reading.has_population, change=reading.summary.comparison is not None),
        totals=len(totals),
        aside=_reaches(reading) if any(row.rate.value for row in reading.summary.areas) else (),
    )


def categories(reading: Reading) -> Table | None:
    """One row for each category, most frequent first."""
    if not reading.summary.categories:
        return None
    columns = [
        Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Category"))),
        Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Incidents")), decimals=None),
        Column(
            reading.say(QT_TRANSLATE_NOOP("workbook", "Share")),
            reading.say(QT_TRANSLATE_NOOP("workbook", "of all")),
            1,
            share=True,
        ),
        *reading.change_columns(),
    ]
    rows: list[list[Cell]] = []
    ordered = sorted(
        reading.summary.categories,
        key=lambda row: (row.count.value is None, -(row.count.value or 0), row.label),
    )
    for row in ordered:
        unnamed = reading.say(QT_TRANSLATE_NOOP("workbook", "no category"))
        cells: list[Cell] = [row.label or unnamed, row.count, row.share]
        rows.append(cells + reading.change(row.change))
    total: list[Cell] = [reading.say(QT_TRANSLATE_NOOP("workbook", "Total")), reading.summary.total]
    total += [NO_FIGURE] * (len(columns) - 2)
    reading.fill_total_change(total)
    return Table(
        reading.say(QT_TRANSLATE_NOOP("workbook", "By category")),
        reading.content.sentence,
        columns,
        [*rows, total],
        reading.notes(change=reading.summary.comparison is not None),
        totals=1,
    )


def imports(reading: Reading) -> Table | None:
    """Every import, so that each figure can be traced to its files."""
    if not reading.content.imports:
        return None
    counted = (
        QT_TRANSLATE_NOOP("workbook", "Read"),
        QT_TRANSLATE_NOOP("workbook", "Added"),
        QT_TRANSLATE_NOOP("workbook", "Updated"),
        QT_TRANSLATE_NOOP("workbook", "Unchanged"),
        QT_TRANSLATE_NOOP("workbook", "Rejected"),
        QT_TRANSLATE_NOOP("workbook", "Without location"),
    )
    columns = [
        Column(reading.say(QT_TRANSLATE_NOOP("workbook", "File"))),
        Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Imported on"))),
        Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Recipe"))),
        *(Column(reading.say(name), decimals=None) for name in counted),
        Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Remark"))),
        Column("SHA-256"),
    ]
    undone = reading.say(QT_TRANSLATE_NOOP("workbook", "undone"))
    rows: list[list[Cell]] = []
    for row in reading.content.imports:
        counts = (
            row.read,
            row.added,
            row.updated,
            row.unchanged,
            row.rejected,
            row.without_location,
        )
        texts: list[Cell] = [row.file_name, row.at[:16].replace("T", " "), row.recipe]
        figures = [Estimate(n, unit="rows", source=row.file_name) for n in counts]
        rows.append([*texts, *figures, undone if row.undone else "", row.sha256[:16]])
    adds_up = QT_TRANSLATE_NOOP(
        "workbook",
        "Read = added + updated + unchanged + rejected; numbers of rows in the file.",
    )
    mark = QT_TRANSLATE_NOOP(
        "workbook", "SHA-256: the first sixteen signs of the file's fingerprint."
    )
    return Table(
        reading.say(QT_TRANSLATE_NOOP("workbook", "Import log")),
        reading.content.municipality,
        columns,
        rows,
        [reading.say(adds_up), reading.say(mark)],
    )


def _reaches(reading: Reading) -> list[tuple[str, list[Cell]]]:
    """How far each rate's interval reaches below and above it."""
    below: list[Cell] = []
    above: list[Cell] = []
    for row in areas_in_order(reading):
        rate = row.rate
        if rate.value is None or rate.low is None or rate.high is None:
            below.append(NO_FIGURE)
            above.append(NO_FIGURE)
            continue
        below.append(Estimate(rate.value - rate.low, unit=rate.unit))
        above.append(Estimate(rate.high - rate.value, unit=rate.unit))
    text = reading.say(QT_TRANSLATE_NOOP("workbook", "for the chart"))
    return [(f"{text} −", below), (f"{text} +", above)]


def areas_in_order(reading: Reading) -> list[AreaRow]:
    """Highest first, by what is shown only, so that the order betrays nothing hidden."""

    def place(row: AreaRow) -> tuple[bool, float, str]:
        figure = row.rate if reading.has_population else row.count
        return (figure.value is None, -(figure.value or 0), row.name)

    return sorted(reading.summary.areas, key=place)


def _area(reading: Reading, row: AreaRow) -> list[Cell]:
    cells: list[Cell] = [row.name, row.code]
    if not reading.has_population:
        return [*cells, row.count, *reading.change(row.change)]
    figures = [row.population, row.count, row.rate, low(row.rate), high(row.rate)]
    return [*cells, *figures, *reading.change(row.change)]
