# SPDX-License-Identifier: EUPL-1.2
"""Rows of a foreign file to incidents by a recipe, in columns, some ten thousands at a time.

What is unknown stays unknown; what can't be placed is kept without location and counted; what
contradicts itself is rejected with its reason.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.incident import IncidentBatch, Rejection
from wijkatlas.exchange.addresses import split_address
from wijkatlas.exchange.figures import NO_NUMBER, read_numbers
from wijkatlas.exchange.layout import default_formats
from wijkatlas.exchange.moment_text import moment_texts
from wijkatlas.exchange.moments import (
    DAY,
    FAULTS,
    FINE,
    MONTH,
    TIME,
    UNKNOWN,
    YEAR,
    Moments,
    ends_before_begin,
    read_moments,
)
from wijkatlas.exchange.places import Placed, Placer, nowhere
from wijkatlas.exchange.recipe import Moment, Recipe, Resolved
from wijkatlas.exchange.rows import RowChunk, RowSource
from wijkatlas.exchange.themes import Remembered, theme_finder, truth_finder
from wijkatlas.language import QT_TRANSLATE_NOOP

OTHER = "other"
_PRECISIONS = {"": TIME, "day": DAY, "month": MONTH, "year": YEAR}
_SHOWN_CHARACTERS = 200


@dataclass(slots=True)
class Refusals:
    """Which rows of a chunk are rejected; the first reason found counts."""

    reasons: NDArray[Any]
    columns: NDArray[Any]
    values: NDArray[Any]

    @classmethod
    def none(cls, count: int) -> "Refusals":
        """No row rejected yet."""
        return cls(*(np.full(count, "", object) for _ in range(3)))

    def add(self, rows: NDArray[np.bool_], column: str, cells: Any, reason: Any) -> None:
        """Reject rows that are not yet; ``reason`` is one code or one per row."""
        here = np.flatnonzero(rows & (self.reasons == ""))
        if not len(here):
            return
        self.reasons[here] = reason if isinstance(reason, str) else reason[here]
        self.columns[here] = column
        self.values[here] = "" if cells is None else cells[here]


class RowReader:
    """Turns chunks of one file into batches of incidents."""

    def __init__(self, source: RowSource, recipe: Recipe, target_crs: str, today: date) -> None:
        self.recipe = recipe
        self.columns: Resolved = recipe.resolve(source.columns)
        latest = today + timedelta(days=2)
        self.latest_s = (latest - date(1970, 1, 1)).days * 86_400
        self.formats = default_formats(day_first=recipe.day_first)
        self.placer = _placer(source, recipe, target_crs)
        self.empty = frozenset(
            form for word in recipe.empty for form in (word, word.lower(), word.upper())
        )
        # "0" or "1900-01-01" read well as what they are not
        self.has_numbers = any(sign.isdigit() for word in recipe.empty for sign in word)
        self.themes = Remembered(theme_finder(recipe.categories))
        self.trimmed = Remembered(str.strip)
        self.truths = Remembered(truth_finder(recipe.true_words, recipe.false_words))
        self.addresses = Remembered(split_address)

    def read(self, chunk: RowChunk) -> IncidentBatch:
        """The incidents of a chunk and the rows that were refused."""
        refusals = Refusals.none(len(chunk))
        notes = Counter(chunk.notes)
        moments = {part: self._moment(part, chunk, refusals) for part in self.columns.moments}
        self._check_order(moments, chunk, refusals)
        columns: dict[str, Any] = self._what(chunk, refusals)
        columns |= self._where_written(chunk)
        placed = self._place(chunk)
        kept = refusals.reasons == ""
        for part in ("begin", "end", "known_at"):
            found = moments.get(part)
            columns[part] = _nothing(len(chunk)) if found is None else moment_texts(found)
            if found is not None:
                notes["ambiguous_time"] += int((found.twice & kept).sum())
                notes["nonexistent_time"] += int((found.hourless & kept).sum())
        columns["x"], columns["y"] = placed.x, placed.y
        for reason in set(placed.fault[kept]) - {"", "without_location"}:
            notes[reason] += int((placed.fault[kept] == reason).sum())
        notes["without_location"] += int((placed.fault[kept] != "").sum())
        notes["swapped_coordinates"] += int(placed.swapped[kept].sum())
        unmapped = columns["category"] == ""
        columns["category"][unmapped] = OTHER
        notes["unmapped_category"] += int((unmapped & kept).sum())
        rows = chunk.rows
        if not kept.all():
            columns = {name: values[kept] for name, values in columns.items()}
            rows = rows[kept]
        rejections, originals = _rejected(chunk, refusals)
        counted = {reason: count for reason, count in notes.items() if count}
        return IncidentBatch(rows.tolist(), columns, rejections, originals, counted)

    def cells(self, chunk: RowChunk, heading: str) -> NDArray[Any]:
        """A column with the words that mean "nothing" made empty."""
        column = chunk.cells[heading]
        if self.empty.isdisjoint(column.tolist()):
            return column
        return _objects(["" if cell in self.empty else cell for cell in column], len(column))

    def _may_hold_words(self, cells: Sequence[NDArray[Any]], fault: NDArray[np.bool_]) -> bool:
        """True when some of the cells that could not be read are words that mean "nothing"."""
        if not fault.any():
            return False
        return any(not self.empty.isdisjoint(each[fault].tolist()) for each in cells)

    def part(self, chunk: RowChunk, part: str) -> NDArray[Any] | None:
        """The cells of a part of the incident; None when the recipe doesn't name it."""
        heading = self.columns.cells.get(part)
        return None if heading is None else self.cells(chunk, heading)

    def _moment(self, part: str, chunk: RowChunk, refusals: Refusals) -> Moments:
        moment: Moment = self.recipe.moments[part]
        column, time, hour = self.columns.moments[part]
        cells = [chunk.cells[name] for name in (column, time, hour) if name]
        if self.has_numbers:
            cells = [self.cells(chunk, name) for name in (column, time, hour) if name]
        found = self._read(moment, cells)
        if self._may_hold_words(cells, found.fault != FINE):
            cells = [self.cells(chunk, name) for name in (column, time, hour) if name]
            found = self._read(moment, cells)
        for fault, reason in FAULTS.items():
            refusals.add(found.fault == fault, column, cells[0], reason)
        late = (found.precision > UNKNOWN) & (found.local_s >= self.latest_s)
        refusals.add(late, column, cells[0], "future_date")
        if part in self.recipe.required:
            unknown = (found.precision == UNKNOWN) & (found.fault == FINE)
            refusals.add(unknown, column, cells[0], "no_date")
        return found

    def _read(self, moment: Moment, cells: Sequence[NDArray[Any]]) -> Moments:
        return read_moments(
            cells[0],
            moment.formats or self.formats,
            self.recipe.time_zone,
            times=cells[1] if moment.time else None,
            hours=cells[1] if moment.hour else None,
            ignore_offset=moment.ignore_offset,
            limit=_PRECISIONS[moment.precision],
        )

    def _check_order(
        self, moments: Mapping[str, Moments], chunk: RowChunk, refusals: Refusals
    ) -> None:
        if "begin" in moments and "end" in moments:
            column = self.columns.moments["end"][0]
            wrong = ends_before_begin(moments["begin"], moments["end"])
            refusals.add(wrong, column, chunk.cells[column], "end_before_begin")

    def _what(self, chunk: RowChunk, refusals: Refusals) -> dict[str, NDArray[Any]]:
        count = len(chunk)
        category = self.part(chunk, "category")
        found: dict[str, NDArray[Any]] = {}
        if category is None:
            found["category"] = np.full(count, self.recipe.theme, object)
            found["category_source"] = np.full(count, "", object)
        else:
            found["category"] = _mapped(self.themes, category)
            found["category_source"] = _mapped(self.trimmed, category)
            if "category" in self.recipe.required:
                lacking = found["category_source"] == ""
                refusals.add(lacking, self.columns.cells["category"], category, "no_category")
        for part in ("source_ref", "category_national", "text"):
            cells = self.part(chunk, part)
            found[part] = _nothing(count) if cells is None else _trim(cells)
        attempt = self.part(chunk, "attempt")
        found["attempt"] = _nothing(count)
        if attempt is not None:
            truths = _mapped(self.truths, attempt)
            neither = np.array([type(each) is str for each in truths], bool)
            refusals.add(neither, self.columns.cells["attempt"], attempt, "bad_truth")
            truths[neither] = None
            found["attempt"] = truths
        return found

    def _where_written(self, chunk: RowChunk) -> dict[str, NDArray[Any]]:
        count = len(chunk)
        found: dict[str, NDArray[Any]] = {}
        line = self.part(chunk, "address")
        street = self.part(chunk, "street")
        number = self.part(chunk, "house_number")
        if line is None and street is not None and number is None:
            line, street = street, None  # a street column may hold house numbers all the same
        parts = [_nothing(count)] * 3
        if line is not None:
            split = list(map(self.addresses.__getitem__, line.tolist()))
            parts = [_objects(each, count) for each in zip(*split, strict=True)] or parts
        given = (street, number, self.part(chunk, "postcode"))
        for name, from_line, cells in zip(
            ("street", "house_number", "postcode"), parts, given, strict=True
        ):
            if cells is None:
                found[name] = from_line
            else:
                found[name] = _trim(cells)
                if line is not None:
                    lacking = np.array([each is None for each in found[name]], bool)
                    found[name][lacking] = from_line[lacking]
        return found

    def _place(self, chunk: RowChunk) -> Placed:
        if self.placer is None:
            return nowhere(len(chunk))
        if "x" not in self.columns.cells:
            if chunk.x is None or chunk.y is None:
                return nowhere(len(chunk))
            return self.placer.place(chunk.x, chunk.y, np.zeros(len(chunk), bool))
        (x, bad_x), (y, bad_y) = (self._numbers(chunk, axis) for axis in ("x", "y"))
        return self.placer.place(x, y, bad_x | bad_y)

    def _numbers(self, chunk: RowChunk, axis: str) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        heading = self.columns.cells[axis]
        cells = self.cells(chunk, heading) if self.has_numbers else chunk.cells[heading]
        numbers, fault = read_numbers(cells, self.recipe.decimal)
        if self._may_hold_words([cells], fault == NO_NUMBER):
            numbers, fault = read_numbers(self.cells(chunk, heading), self.recipe.decimal)
        return numbers, fault == NO_NUMBER


def _placer(source: RowSource, recipe: Recipe, target_crs: str) -> Placer | None:
    if "x" in recipe.columns:
        return Placer(recipe.crs, target_crs, recipe.sentinels)
    if not source.has_geometry:
        return None
    crs = source.crs or recipe.crs
    if not crs:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "The file doesn't say which coordinate system it is in."),
            QT_TRANSLATE_NOOP("errors", "Ask the sender, and write it as crs in the recipe."),
        )
    return Placer(crs, target_crs, recipe.sentinels)


def _rejected(
    chunk: RowChunk, refusals: Refusals
) -> tuple[list[Rejection], dict[int, Mapping[str, str]]]:
    rejections = list(chunk.rejections)
    originals: dict[int, Mapping[str, str]] = dict(chunk.originals)
    for index in np.flatnonzero(refusals.reasons != ""):
        row = int(chunk.rows[index])
        value = str(refusals.values[index])[:_SHOWN_CHARACTERS]
        rejections.append(Rejection(row, refusals.columns[index], value, refusals.reasons[index]))
        originals[row] = {name: cells[index] for name, cells in chunk.cells.items()}
    rejections.sort(key=lambda each: each.row)
    return rejections, originals


def _trim(cells: NDArray[Any]) -> NDArray[Any]:
    trimmed = _objects(list(map(str.strip, cells.tolist())), len(cells))
    trimmed[trimmed == ""] = None
    return trimmed


def _objects(values: Sequence[Any], count: int) -> NDArray[Any]:
    found = np.empty(count, object)
    found[:] = values
    return found


def _mapped(results: Remembered[Any], cells: NDArray[Any]) -> NDArray[Any]:
    return _objects(list(map(results.__getitem__, cells.tolist())), len(cells))


def _nothing(count: int) -> NDArray[Any]:
    return np.full(count, None, object)
