# SPDX-License-Identifier: EUPL-1.2
"""All figures of one filter: right, adding up, and giving nothing away together."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest
from scipy.optimize import linprog

from wijkatlas.analysis.selection import Assignment
from wijkatlas.analysis.summary import Facts, summarise
from wijkatlas.domain.estimate import Reason
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.summary import Period, Trend

YEAR_2025 = IncidentFilter(begin=date(2025, 1, 1), end=date(2025, 12, 31))


@dataclass(frozen=True)
class Columns:
    x: np.ndarray
    y: np.ndarray
    category: np.ndarray
    categories: tuple[str, ...]
    begin: np.ndarray
    precision: np.ndarray


def town(n, areas=8, seed=0):
    luck = np.random.default_rng(seed)
    first = (date(2024, 1, 1) - date(1970, 1, 1)).days * 1440
    begin = (first + luck.integers(0, 731 * 1440, n)).astype(np.int32)
    precision = luck.choice([0, 2, 3, 4], n, p=[0.02, 0.02, 0.06, 0.9]).astype(np.uint8)
    begin[precision == 0] = -(2**31)
    x = np.where(luck.random(n) < 0.03, np.nan, 1.0)
    weights = luck.dirichlet(np.ones(areas) * 0.6)
    index = luck.choice(areas, n, p=weights).astype(np.int32)
    index[np.isnan(x) | (luck.random(n) < 0.02)] = -1
    category = luck.choice(4, n, p=[0.5, 0.3, 0.17, 0.03]).astype(np.uint16)
    points = Columns(x, x, category, ("burglary", "noise", "theft", "fire"), begin, precision)
    codes = tuple(f"W{i}" for i in range(areas))
    people = {code: (f"Wijk {i}", 1000 * (i + 1)) for i, code in enumerate(codes)}
    return points, Assignment("wijk", codes, index), Facts(people)


def shown(estimates):
    return [each.value for each in estimates]


def test_a_town_with_enough_incidents_shows_everything_and_adds_up():
    points, areas, facts = town(60_000)
    summary = summarise(points, IncidentFilter(), facts, areas=areas)
    assert summary.total.value == 60_000
    total = sum(shown(row.count for row in summary.areas))
    assert total + summary.outside_areas.value + summary.without_location.value == 60_000
    assert sum(shown(row.count for row in summary.categories)) == 60_000
    assert sum(shown(row.count for row in summary.months)) + summary.without_month.value == 60_000
    cells = sum(shown(cell for row in summary.hours.cells for cell in row))
    assert cells == summary.hours.total.value == sum(shown(summary.hours.hour_totals))
    assert cells + summary.without_hour.value == 60_000
    assert summary.comparison == (
        Period(date(2024, 1, 1), date(2024, 12, 31)),
        Period(date(2025, 1, 1), date(2025, 12, 31)),
    )
    for row in summary.areas:
        index = areas.codes.index(row.code)
        expected = int((areas.index == index).sum())
        assert row.count.value == expected
        assert row.rate.value == pytest.approx(expected / (index + 1))
        assert row.rate.low < row.rate.value < row.rate.high
        now, before = row.change.now.value, row.change.before.value
        assert row.change.z.value == pytest.approx(2 * (now**0.5 - before**0.5))


def test_a_year_against_the_year_before():
    points, areas, facts = town(60_000)
    summary = summarise(points, YEAR_2025, facts, areas=areas)
    assert summary.comparison == (
        Period(date(2024, 1, 1), date(2024, 12, 31)),
        Period(date(2025, 1, 1), date(2025, 12, 31)),
    )
    assert summary.change.now.value == summary.total.value
    assert [row.change.now for row in summary.areas] != []
    assert all(row.change.now.value == row.count.value for row in summary.areas)
    assert len(summary.months) == 12


class Reader:
    """Someone who writes down every figure of a summary and solves for the hidden ones."""

    def __init__(self, smallest_shown):
        self.bounds, self.rows, self.sides, self.secret = [], [], [], []
        self.smallest_shown = smallest_shown

    def note(self, estimate):
        number = len(self.bounds)
        if estimate is None or estimate.reason is Reason.MISSING:
            self.bounds.append((0, None))
        elif estimate.value is not None:
            self.bounds.append((estimate.value, estimate.value))
        elif estimate.reason is Reason.SUPPRESSED:
            self.bounds.append((1, self.smallest_shown - 1))
            self.secret.append(number)
        else:
            self.bounds.append((1, None))
            self.secret.append(number)
        return number

    def tie(self, total, parts):
        self.rows.append({total: -1.0, **dict.fromkeys(parts, 1.0)})
        self.sides.append(0.0)

    def ranges(self):
        matrix = np.zeros((len(self.rows), len(self.bounds)))
        for r, row in enumerate(self.rows):
            for column, sign in row.items():
                matrix[r, column] = sign
        for number in self.secret:
            goal = np.zeros(len(self.bounds))
            goal[number] = 1
            ends = []
            for sign in (1, -1):
                found = linprog(sign * goal, A_eq=matrix, b_eq=self.sides, bounds=self.bounds)
                ends.append(np.inf if found.status == 3 else found.x[number])
            yield number, ends[0], ends[1]


@pytest.mark.parametrize("chosen", [IncidentFilter(), YEAR_2025])
@pytest.mark.parametrize(
    ("n", "seed"), [(90, 1), (150, 2), (400, 3), (400, 4), (1500, 5), (1500, 6)]
)
def test_no_hidden_count_follows_from_all_tables_together(chosen, n, seed):
    points, areas, facts = town(n, seed=seed)
    summary = summarise(points, chosen, facts, areas=areas)
    reader = Reader(facts.smallest_shown)
    total = reader.note(summary.total)
    area_cells = [reader.note(row.count) for row in summary.areas]
    outside, nowhere = reader.note(summary.outside_areas), reader.note(summary.without_location)
    reader.tie(total, [*area_cells, outside, nowhere])
    category_cells = [reader.note(row.count) for row in summary.categories]
    reader.tie(total, category_cells)
    months = [reader.note(row.count) for row in summary.months]
    reader.tie(total, [*months, reader.note(summary.without_month)])
    if summary.hours is not None:
        hours = summary.hours
        timed = reader.note(hours.total)
        reader.tie(total, [timed, reader.note(summary.without_hour)])
        days = [reader.note(each) for each in hours.weekday_totals]
        parts = [reader.note(each) for each in hours.hour_totals]
        cells = [[reader.note(cell) for cell in row] for row in hours.cells]
        reader.tie(timed, days)
        reader.tie(timed, parts)
        for d, row in enumerate(cells):
            reader.tie(days[d], row)
        for h in range(len(parts)):
            reader.tie(parts[h], [row[h] for row in cells])
    if summary.change is not None:
        sums = {}
        for name in ("now", "before"):
            sums[name] = reader.note(getattr(summary.change, name))
            by_area = [reader.note(getattr(row.change, name)) for row in summary.areas]
            reader.tie(sums[name], [*by_area, reader.note(None), reader.note(None)])
            reader.tie(
                sums[name],
                [reader.note(getattr(row.change, name)) for row in summary.categories]
                + [reader.note(None)] * (name == "before"),
            )
            if chosen == YEAR_2025 and name == "now":
                for mine, count in zip(by_area, area_cells, strict=True):
                    reader.tie(mine, [count])
        if chosen == IncidentFilter():
            reader.tie(total, [sums["now"], sums["before"], reader.note(None)])
    assert reader.secret
    for number, low, high in reader.ranges():
        assert high - low >= 1 - 1e-6, (number, low, high)


def test_figures_that_must_not_be_added_up_are_not():
    points, areas, facts = town(5000)
    facts = Facts(facts.areas, not_additive=frozenset({"burglary"}))
    summary = summarise(points, IncidentFilter(), facts, areas=areas)
    assert summary.total.reason is Reason.NOT_ADDITIVE
    assert {row.count.reason for row in summary.areas} == {Reason.NOT_ADDITIVE}
    assert {row.count.reason for row in summary.months} == {Reason.NOT_ADDITIVE}
    assert {row.share.reason for row in summary.categories} == {Reason.NOT_ADDITIVE}
    assert all(row.count.value for row in summary.categories)
    only = IncidentFilter(categories=frozenset({"burglary"}))
    summary = summarise(points, only, facts, areas=areas)
    assert summary.total.value == int((points.category == 0).sum())


def test_what_is_not_known_is_missing_not_zero():
    points, areas, _ = town(5000)
    facts = Facts({code: (code, None) for code in areas.codes})
    summary = summarise(points, IncidentFilter(), facts, areas=areas)
    assert {row.rate.reason for row in summary.areas} == {Reason.MISSING}
    assert summary.rate.reason is Reason.MISSING
    summary = summarise(points, IncidentFilter(), Facts())
    assert summary.areas == ()
    assert summary.outside_areas.reason is Reason.MISSING


def test_an_empty_selection():
    points, areas, facts = town(100)
    nothing = IncidentFilter(categories=frozenset({"no such thing"}))
    summary = summarise(points, nothing, facts, areas=areas)
    assert summary.total.value == 0
    assert (summary.period, summary.hours, summary.months, summary.categories) == (
        None,
        None,
        (),
        (),
    )
    assert {row.count.value for row in summary.areas} == {0}


def test_too_few_for_a_table_by_hour():
    points, areas, facts = town(40)
    assert summarise(points, IncidentFilter(), facts, areas=areas).hours is None


def test_a_sharp_rise_is_said():
    points, areas, facts = town(4000)
    later = points.begin >= (date(2025, 1, 1) - date(1970, 1, 1)).days * 1440
    keep = later | (np.arange(4000) % 3 == 0)
    fewer = Columns(
        points.x[keep],
        points.y[keep],
        points.category[keep],
        points.categories,
        points.begin[keep],
        points.precision[keep],
    )
    part = Assignment(areas.scheme, areas.codes, areas.index[keep])
    summary = summarise(fewer, YEAR_2025, facts, areas=part)
    assert summary.change.trend is Trend.SHARP_RISE
    assert summary.change.z.value > 3


def test_one_area_in_the_filter_is_the_only_one_in_the_table():
    points, areas, facts = town(60_000)
    code = areas.codes[2]
    chosen = IncidentFilter(area=("wijk", code))
    summary = summarise(points, chosen, facts, areas=areas)
    assert [row.code for row in summary.areas] == [code]
    expected = int((areas.index == 2).sum())
    assert summary.total.value == expected
    assert summary.rate.value == pytest.approx(expected / 3)  # 3,000 inhabitants


def test_a_network_in_the_filter_has_no_rates():
    points, areas, facts = town(6000)
    chosen = IncidentFilter(network="uid")
    summary = summarise(points, chosen, facts, areas=areas, network=np.arange(900))
    assert summary.total.value == 900
    assert summary.rate.reason is Reason.MISSING
    assert {row.rate.reason for row in summary.areas} <= {
        Reason.MISSING,
        Reason.SUPPRESSED,
        Reason.SECONDARY,
    }
    assert not any(row.rate.value for row in summary.areas)
