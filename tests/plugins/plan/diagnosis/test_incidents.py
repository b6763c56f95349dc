# SPDX-License-Identifier: EUPL-1.2
"""Counts by area and their rates; expected values by hand and from R (plan_diagnosis.R)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from wijkatlas.api import Area, Reason, UserError
from wijkatlas.api.statistics import protect_together
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.diagnosis.incidents import (
    WHOLE,
    Counts,
    counted,
    may_add,
    month_after,
    rates,
    rows_within,
)

R = json.loads((Path(__file__).parents[3] / "reference" / "plan_diagnosis.json").read_text())
YEAR = "2025-01-01/2025-12-31"


@dataclass
class Points:
    x: Any
    category: Any
    categories: tuple[str, ...]
    begin: Any
    precision: Any


def points(rows: Sequence[tuple[str, str, int]], categories: tuple[str, ...]) -> tuple[Points, Any]:
    """Of (theme, moment, area): area -1 lies outside, -2 nowhere; a moment "" is not known."""
    begin = [
        int((datetime.fromisoformat(when) - datetime(1970, 1, 1)).total_seconds() // 60)
        if when
        else -(2**31)
        for _, when, _ in rows
    ]
    places = np.array([max(area, -1) for *_, area in rows], np.int64)
    x = np.array([np.nan if area == -2 else 1000.0 for *_, area in rows])
    codes = np.array([categories.index(theme) for theme, *_ in rows], np.uint16)
    precision = np.array([3 if when else 0 for _, when, _ in rows], np.uint8)
    return Points(x, codes, categories, np.array(begin, np.int32), precision), places


class Town:
    """A project of these incidents and of areas without a shape."""

    def __init__(self, data: Points, areas: Sequence[str]) -> None:
        self._data, self._areas = data, areas

    def points(self) -> Points:
        return self._data

    def schemes(self) -> list[str]:
        return ["wijk"]

    def areas(self, scheme: str) -> list[Area]:
        return [Area(scheme, code, code, b"") for code in self._areas]

    def imports(self) -> list[Any]:
        return []


def count(
    data: Points, places: Any, areas: Sequence[str], themes: tuple[str, ...], period: str,
    refused: frozenset[str] | None = None,
) -> Counts:  # fmt: skip
    """What the ground counts where incidents lie in these areas."""
    ground = Ground(Town(data, areas))
    ground._places["wijk"] = places
    return ground.counts("wijk", themes, period, refused)


ROWS = (
    ("burglary", "2025-01-01T00:00", 0),
    ("burglary", "2025-12-31T23:59", 0),
    ("burglary", "2024-12-31T23:59", 0),
    ("burglary", "2026-01-01T00:00", 0),
    ("burglary", "2025-06-01T10:00", -1),
    ("burglary", "2025-06-01T10:00", -2),
    ("burglary", "", 1),
    ("noise", "2025-03-01T10:00", 1),
)


def test_the_first_and_the_last_minute_of_a_period_belong_to_it() -> None:
    data, places = points(ROWS, ("burglary", "noise"))
    found = count(data, places, ("A", "B"), ("burglary",), YEAR)
    assert found.by_area.tolist() == [2, 0]
    assert (found.whole, found.outside, found.without_place) == (4, 1, 1)


def test_all_themes_together() -> None:
    data, places = points(ROWS, ("burglary", "noise"))
    found = count(data, places, ("A", "B"), (), YEAR)
    assert found.by_area.tolist() == [2, 1]
    assert found.whole == 5
    assert found.reason is None


def test_themes_that_must_not_be_added_up_give_no_figure() -> None:
    data, places = points(ROWS, ("burglary", "noise"))
    figures = frozenset({"burglary"})  # as Belgian criminal figures: one fact in several of them
    found = count(data, places, ("A", "B"), (), YEAR, figures)
    assert found.reason is Reason.NOT_ADDITIVE
    told = rates(found, {"A": 1000, "B": 1000, WHOLE: 2000}, 365)
    assert {each.reason for each in told.values()} == {Reason.NOT_ADDITIVE}
    alone = count(data, places, ("A", "B"), ("burglary",), YEAR, figures)
    assert alone.reason is None
    assert not may_add(data, ("burglary", "noise"), figures)
    assert may_add(data, ("noise",), figures)


def test_what_is_no_period_is_refused() -> None:
    data, places = points(ROWS, ("burglary", "noise"))
    with pytest.raises(UserError):
        count(data, places, ("A",), (), "last year")


def test_rates_agree_with_r() -> None:
    codes = tuple("ABCDE")
    counts = Counts(codes, np.array(R["counts"]), 292, 0, 0)
    people = dict(zip(codes, R["people"], strict=True))
    found = rates(counts, people, R["days"])
    for code, (value, low, high) in zip(codes, R["rates"], strict=True):
        assert found[code].value == pytest.approx(value)
        assert found[code].low == pytest.approx(low)
        assert found[code].high == pytest.approx(high)
    assert found["A"].value == 0  # nothing happened: still a figure, with a margin
    assert found[WHOLE].reason is Reason.MISSING  # nobody said how many live there


@pytest.mark.parametrize("people", [None, 0])
def test_without_inhabitants_there_is_no_rate(people: int | None) -> None:
    found = rates(Counts(("A",), np.array([7]), 7, 0, 0), {"A": people, WHOLE: 50}, 365)
    assert found["A"].reason is Reason.MISSING
    assert found["A"].n is None
    assert found[WHOLE].value is not None


def test_a_hidden_count_leaves_nothing_of_the_rate() -> None:
    counts = Counts(("A", "B"), np.array([2, 40]), 42, 0, 0)
    people = {"A": 900, "B": 1000, WHOLE: 1900}
    found = rates(counts, people, 365, {"A": Reason.SUPPRESSED})
    told = found["A"]
    assert (told.value, told.low, told.high, told.n) == (None, None, None, None)
    assert told.reason is Reason.SUPPRESSED
    assert found["B"].value is not None


def test_the_table_for_an_edition_counts_the_same() -> None:
    data, places = points(ROWS, ("burglary", "noise"))
    table = counted(data, places, ("A", "B"), ("burglary",), YEAR)
    again = count(data, places, ("A", "B"), ("burglary",), YEAR)
    assert table.counts() == again.by_area.tolist()
    assert int(table.rows.sum()) == again.whole
    hidden = protect_together([table], 5)[0]
    assert hidden["A"] is Reason.SUPPRESSED  # 2 incidents
    assert WHOLE in hidden  # 4: the total is small too


def test_an_incident_of_a_known_month_counts_where_the_whole_month_does() -> None:
    held, _ = points(
        [("noise", "2025-02-01T00:00", 0), ("noise", "2025-03-01T00:00", 0)], ("noise",)
    )
    held.precision[:] = 2
    for first, last, counts in (
        (date(2025, 2, 1), date(2025, 2, 28), [True, False]),
        (date(2025, 2, 1), date(2025, 3, 30), [True, False]),
        (date(2025, 2, 2), date(2025, 3, 31), [False, True]),
        (date(2025, 1, 1), date(2025, 12, 31), [True, True]),
    ):
        assert rows_within(held, (), (first, last)).tolist() == counts
    after = month_after(np.array([held.begin[0]], np.int32))
    assert after.tolist() == [int(held.begin[1])]
