# SPDX-License-Identifier: EUPL-1.2
"""Incidents that the project holds more than once: each would be a near repeat of itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.analysis import selection
from wijkatlas.analysis.nearrepeat import distinct

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.commands.analyses.inputs import Inputs

MICROMETRES = 1e6


def without_repeats(inputs: Inputs, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], int, int]:
    """The rows without those that tell an incident once more, and how many of either kind went.

    The same place, begin and category; or the same place, day and number of the source, as a report
    with several offences has.
    """
    points = inputs.points
    place = [np.rint(each * MICROMETRES) for each in (points.x, points.y)]
    columns = [*place, points.begin, points.precision, points.category]
    first = distinct(*(column[rows] for column in columns))
    left = rows[first]
    spot = [*(each[left] for each in place), selection.days(points)[left]]
    numbers = _reference_numbers(inputs, left, spot)
    own = distinct(*spot, numbers)
    return left[own], int((~first).sum()), int((~own).sum())


def _reference_numbers(
    inputs: Inputs, rows: NDArray[np.int64], spot: list[NDArray[Any]]
) -> NDArray[np.int64]:
    """A number for each source's number; another one for each row that has none or stands alone."""
    order = np.lexsort(spot)
    same = np.ones(max(len(rows) - 1, 0), np.bool_)
    for column in spot:
        same &= column[order][1:] == column[order][:-1]
    crowded = np.zeros(len(rows), np.bool_)
    crowded[order[1:][same]] = crowded[order[:-1][same]] = True
    numbers = -1 - np.arange(len(rows), dtype=np.int64)
    some = np.flatnonzero(crowded)
    if not len(some):
        return numbers
    fids = inputs.points.fid[rows[some]]
    told = inputs.session.project.rows(
        "SELECT fid, coalesce(source, ''), source_ref FROM incident"
        " WHERE coalesce(source_ref, '') <> '' AND fid IN (SELECT value FROM json_each(?))",
        (json.dumps(fids.tolist()),),
    )
    codes: dict[tuple[str, str], int] = {}
    known = {fid: codes.setdefault((source, number), len(codes)) for fid, source, number in told}
    for row, fid in zip(some.tolist(), fids.tolist(), strict=True):
        numbers[row] = known.get(fid, numbers[row])
    return numbers
