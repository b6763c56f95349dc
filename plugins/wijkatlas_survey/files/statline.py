# SPDX-License-Identifier: EUPL-1.2
"""Tables of CBS StatLine as published figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Silent
from wijkatlas.api.files import RowSource, UnreadableFile, open_table
from wijkatlas_survey.files.headers import MOST_COLUMNS
from wijkatlas_survey.files.statsymbols import Figure, has_commas, read_figure, read_period
from wijkatlas_survey.files.stattables import (
    AREA,
    OTHER,
    PERIOD,
    TOPIC,
    UNIT,
    Cell,
    read_laid_out,
    read_tidy,
    read_wide,
    shape_of,
)
from wijkatlas_survey.files.tables import Remark
from wijkatlas_survey.model.file import PublishedFigure, PublishedFile
from wijkatlas_survey.model.recipe import Layout

KIND = "statline"


@dataclass(slots=True)
class _Parts:
    """The cells that together are one figure."""

    labels: dict[str, str]
    status: str = ""
    figures: dict[str, Figure] = field(default_factory=dict)


def is_statline(top: Sequence[Sequence[str]]) -> bool:
    """True when these first lines can only be those of a table of StatLine."""
    return shape_of(top) != ""


def read_statline(path: Path, layout: Layout, progress: Progress | None = None) -> PublishedFile:
    """Read a table of StatLine.

    Half-widths ("Marges") become lower and upper bounds. Every cell of a value is a figure, also one
    that was not published: ``reason`` says why.

    Raises:
        UnreadableFile: it can't be read, or is no such table.
    """
    source = open_table(
        path,
        delimiter=layout.delimiter,
        encoding=layout.encoding,
        sheet=layout.sheet,
        header_row=0,
        most_columns=MOST_COLUMNS,
    )
    rows = list(_rows(source, progress or Silent()))
    shape = shape_of(rows[:40])
    if not shape:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” is no table of CBS StatLine."), file=path.name
        )
    title, cells = {"wide": read_wide, "laid out": read_laid_out, "tidy": read_tidy}[shape](rows)
    figures, unknown, twice = _figures(cells)
    if not figures:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has headings but no figures."), file=path.name
        )
    remarks: list[Remark] = []
    if unknown:
        text = QT_TRANSLATE_NOOP(
            "surveys", "Cells that are neither a number nor a sign of StatLine: {count}."
        )
        remarks.append((text, {"count": unknown}))
    if twice:
        text = QT_TRANSLATE_NOOP(
            "surveys",
            "Figures of a topic, area and period that were already there, left aside: {count}.",
        )
        remarks.append((text, {"count": twice}))
    facts = {**source.facts, "kind": KIND, "shape": shape}
    return PublishedFile(path.name, KIND, title, figures, facts, remarks)


def _rows(source: RowSource, progress: Progress) -> Iterator[list[str]]:
    """All lines in their order, whatever their width; blank ones left out."""
    done = 0
    for chunk in source.chunks():
        found = dict(zip(chunk.rows.tolist(), zip(*chunk.cells.values(), strict=True), strict=True))
        found |= {row: tuple(cells.values()) for row, cells in chunk.originals.items()}
        for row in sorted(found):
            if any(cell.strip() for cell in found[row]):
                yield [cell.strip() for cell in found[row]]
        done += len(found)
        progress.update(done, source.total, QT_TRANSLATE_NOOP("jobs", "Reading figures"))


def _figures(cells: Sequence[Cell]) -> tuple[list[PublishedFigure], int, int]:
    """Value and bounds of the same topic, answer, area and period put together.

    Behind them the number of cells that are neither number nor sign, and of figures that come again.
    """
    commas = has_commas(cell.text for cell in cells)
    found: dict[tuple[str, ...], _Parts] = {}
    unknown = twice = 0
    for cell in cells:
        period, status = read_period(cell.labels[PERIOD])
        cell.labels[PERIOD] = period
        key = tuple(cell.labels.values())
        parts = found.setdefault(key, _Parts(cell.labels, status))
        figure = read_figure(cell.text, commas=commas)
        unknown += not figure.is_known
        # the same topic may stand under two headings; the first counts
        twice += cell.part == "value" and cell.part in parts.figures
        parts.figures.setdefault(cell.part, figure)
    return [_figure(parts) for parts in found.values()], unknown, twice


def _figure(parts: _Parts) -> PublishedFigure:
    labels, figures = parts.labels, parts.figures
    nothing = Figure(None, "missing", "")
    value = figures.get("value", nothing)
    low, high = (figures.get(name, nothing).value for name in ("low", "high"))
    half = figures.get("half", nothing).value
    if value.value is not None and half is not None and low is None and high is None:
        low, high = value.value - half, value.value + half
        if labels[UNIT] == "%":
            low, high = max(low, Decimal(0)), min(high, Decimal(100))
    return PublishedFigure(
        labels[TOPIC],
        labels[OTHER],
        labels[AREA],
        labels[PERIOD],
        _float(value.value),
        _float(low),
        _float(high),
        unit=labels[UNIT],
        reason=value.reason,
        status=value.status or parts.status,
    )


def _float(number: Decimal | None) -> float | None:
    return None if number is None else float(number)
