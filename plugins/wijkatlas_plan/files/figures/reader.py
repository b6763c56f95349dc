# SPDX-License-Identifier: EUPL-1.2
"""Reads tables of figures of institutions, whatever the order of their columns."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, Progress, Rejection, UserError
from wijkatlas_plan.files.cell_values import CellFault
from wijkatlas_plan.files.figures.cells import (
    decimal_sign,
    read_bound,
    read_period,
    read_truth,
    read_value,
    read_whole,
)
from wijkatlas_plan.files.figures.indicator import Cells, Described, describe, merge, read_text
from wijkatlas_plan.files.figures.places import Places
from wijkatlas_plan.files.figures.words import columns_of
from wijkatlas_plan.model.figure import ImportedFigure

MOST_ROWS = 500_000
NUMBERS = ("value", "low", "high", "n")
BAD_MARGIN = QT_TRANSLATE_NOOP("reasons", "a margin that does not hold the figure")
TWICE = QT_TRANSLATE_NOOP("reasons", "the same area and period once more")


@dataclass(frozen=True, eq=False, slots=True)
class ReadFigures:
    """What a table holds: the ``read`` rows are its figures and its rejections.

    ``skipped`` are rows of indicators that were not asked for, which are not among them; ``unknown``
    counts figures of areas that the project doesn't have (any more).
    """

    read: int
    indicators: tuple[Described, ...]
    figures: tuple[ImportedFigure, ...]
    rejections: tuple[tuple[Rejection, Mapping[str, str]], ...]
    skipped: int = 0
    unknown: int = 0


@dataclass(slots=True)
class _Work:
    wanted: Collection[str]
    places: Places
    decimal: str
    described: dict[str, Described] = field(default_factory=dict)
    figures: dict[tuple[str, str, str, str], ImportedFigure] = field(default_factory=dict)
    rejections: list[tuple[Rejection, Mapping[str, str]]] = field(default_factory=list)
    skipped: int = 0
    unknown: int = 0


def read_figures(
    path: Path,
    areas: Sequence[Area],
    progress: Progress,
    *,
    wanted: Collection[str] = (),
    municipality: str = "",
) -> ReadFigures:
    """Read a table: text, Excel or OpenDocument, with a row for each figure.

    Args:
        path: the file.
        areas: those of the project, to find areas by code or name.
        progress: told while reading.
        wanted: codes of indicators; none is all.
        municipality: its name, which stands for the whole.

    Raises:
        UserError: it can't be read, lacks a column, or says different things of one indicator.
    """
    from wijkatlas.api.files import open_table

    source = open_table(path)
    columns = columns_of(source.columns)
    _check_columns(path, columns)
    rows: list[tuple[int, Cells]] = []
    rejections: list[tuple[Rejection, Mapping[str, str]]] = []
    for chunk in source.chunks():
        rejections += [(each, chunk.originals.get(each.row, {})) for each in chunk.rejections]
        texts_by_part = [chunk.cells[heading].tolist() for heading in columns.values()]
        for number, *texts in zip(chunk.rows.tolist(), *texts_by_part, strict=True):
            rows.append((number, dict(zip(columns, texts, strict=True))))
        _check_size(path, len(rows))
        progress.update(len(rows), source.total, QT_TRANSLATE_NOOP("jobs", "Reading figures"))
    is_typed = source.facts.get("kind", "") in ("xlsx", "ods")
    usual = "," if source.facts.get("delimiter") == ";" else "."
    numbers = (cells[part] for _, cells in rows for part in NUMBERS if part in cells)
    decimal = "" if is_typed else decimal_sign(numbers, usual)
    work = _Work(wanted, Places(areas, municipality), decimal, rejections=rejections)
    for number, cells in rows:
        try:
            _take(work, cells)
        except CellFault as fault:
            column = _column_of(fault, cells, columns)
            original = {columns[part]: text for part, text in cells.items()}
            work.rejections.append((Rejection(number, column, fault.value, fault.reason), original))
    return ReadFigures(
        len(work.figures) + len(work.rejections),
        tuple(work.described.values()),
        tuple(work.figures.values()),
        tuple(sorted(work.rejections, key=lambda each: each[0].row)),
        work.skipped,
        work.unknown,
    )


def _take(work: _Work, cells: Cells) -> None:
    """Take one row over.

    Raises:
        CellFault: it can't be.
        UserError: it says something else of its indicator than rows before it.
    """
    described = describe(cells)
    if work.wanted and described.code not in work.wanted:
        work.skipped += 1
        return
    period = read_period(cells["period"])
    value, reason, is_starred = read_value(cells["value"], work.decimal)
    low = read_bound(cells.get("low", ""), work.decimal)
    high = read_bound(cells.get("high", ""), work.decimal)
    if value is None or low is None or high is None:
        if value is not None and (low is not None or high is not None):
            raise CellFault(BAD_MARGIN, cells.get("low", "") or cells.get("high", ""))
        low = high = None
    elif not low <= value <= high:
        raise CellFault(BAD_MARGIN, cells["low"])
    place = work.places.find(
        cells.get("area", ""), cells.get("area_name", ""), cells.get("scheme", "")
    )
    figure = ImportedFigure(
        "", described.code, period, place.scheme, place.code, value, low, high,
        read_whole(cells.get("n", ""), work.decimal), str(reason or ""),
        read_truth(cells.get("provisional", "")) or is_starred,
        read_text(cells.get("vintage", "")) or place.vintage, described.source,
    )  # fmt: skip
    key = (figure.indicator, figure.period, figure.scheme, figure.area)
    if key in work.figures:
        raise CellFault(TWICE, cells.get("area", ""))
    known = work.described.get(described.code)
    work.described[described.code] = merge(known, described) if known else described
    work.figures[key] = figure
    work.unknown += not place.is_known


def _column_of(fault: CellFault, cells: Cells, columns: Mapping[str, str]) -> str:
    """The heading of the cell that a fault is about."""
    return next((columns[part] for part, text in cells.items() if text == fault.value), "")


def _check_columns(path: Path, columns: Mapping[str, str]) -> None:
    missing = [part for part in ("period", "value") if part not in columns]
    if "indicator" not in columns and "title" not in columns:
        missing.insert(0, "indicator")
    if missing:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} has no column {columns}."),
            QT_TRANSLATE_NOOP(
                "errors",
                "A table of figures has a row for each figure, with at least the columns indicator,"
                " period and value (in Dutch: indicator, periode, waarde).",
            ),
            file=path.name,
            columns=", ".join(missing),
        )


def _check_size(path: Path, rows: int) -> None:
    if rows > MOST_ROWS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} has more than {most} rows."),
            QT_TRANSLATE_NOOP("errors", "Save only the figures that you need."),
            file=path.name,
            most=MOST_ROWS,
        )
