# SPDX-License-Identifier: EUPL-1.2
"""Forecasts know places and days only, and are scored as the literature defines it."""

import ast
import inspect
import typing
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis import forecast
from wijkatlas.analysis.forecast import backtest, history, methods, regression, scoring
from wijkatlas.analysis.forecast.backtest import (
    chosen_kernel,
    held_out,
    past_periods,
)
from wijkatlas.analysis.forecast.history import PlaceHistory
from wijkatlas.analysis.forecast.methods import (
    LastYear,
    Method,
    RecentKernel,
    SameWeeks,
    kernel_shape,
)
from wijkatlas.analysis.forecast.regression import LagRegression
from wijkatlas.analysis.grid import Grid
from wijkatlas.analysis.poisson import PoissonFit, fit_poisson
from wijkatlas.domain.errors import Cancelled
from wijkatlas.domain.progress import Progress, Silent

MODULES = (history, methods, regression, scoring, backtest)
GRID = Grid(0.0, 0.0, 100.0, 4, 3)
EVERYWHERE = np.ones(12, np.bool_)


def past(cells, days, *, grid=GRID, inside=None, first=0, end=1000):
    """A history of one incident for each cell number and day."""
    x, y = grid.centres()
    cells = np.array(cells, int)
    return PlaceHistory.of(
        x[cells], y[cells], np.array(days, np.int64), grid,
        np.ones(grid.size, np.bool_) if inside is None else inside, first_day=first, end_day=end,
    )  # fmt: skip


def random_past(seed, n=400, *, first=0, end=1000, grid=GRID):
    rng = np.random.default_rng(seed)
    cells = rng.choice(grid.size, n, p=rng.dirichlet(np.full(grid.size, 0.5)))
    return past(cells, rng.integers(first, end, n), grid=grid, first=first, end=end)


# -- nothing about a person can enter ---------------------------------------------------------

ALLOWED = {
    PlaceHistory, Grid, Method, RecentKernel, LastYear, SameWeeks, LagRegression, PoissonFit,
    backtest.Backtest, scoring.Share, regression.Terms, Progress,
    int, float, bool, str, type(None), type, np.bool_, np.int64, np.float64,
}  # fmt: skip
MODES = {"type", "str"}


def parts_of(hint):
    """All classes that an annotation is made of."""
    arguments = typing.get_args(hint)
    if not arguments:
        return {hint} - {..., typing.Any}
    found = set()
    for each in arguments:
        found |= parts_of(each)
    return found


def functions():
    for module in MODULES:
        for name, item in vars(module).items():
            if getattr(item, "__module__", "") != module.__name__:
                continue
            if inspect.isfunction(item):
                yield f"{module.__name__}.{name}", item
            elif inspect.isclass(item):
                for inner, method in vars(item).items():
                    function = getattr(method, "__func__", getattr(method, "fget", method))
                    made = inspect.isfunction(function) and function.__module__ == module.__name__
                    if made and (inner == "__init__" or not inner.startswith("__")):
                        yield f"{module.__name__}.{name}.{inner}", function


@pytest.mark.parametrize(("name", "function"), list(functions()))
def test_functions_take_places_days_and_numbers_only(name, function):
    if "_is_column" in name or "Method." in name:
        return  # looks at anything in order to refuse it; is a protocol
    hints = typing.get_type_hints(function)
    hints.pop("return", None)
    unknown = inspect.signature(function).parameters.keys() - hints.keys() - {"self", "cls"}
    assert not unknown, f"{name} takes {unknown} of any type"
    texts = {key for key, hint in hints.items() if str in parts_of(hint)}
    # names of methods and of risk factors
    assert texts <= {"method", "other", "others", "methods", "names", "held"}, (name, texts)
    for key, hint in hints.items():
        strange = {
            each
            for each in parts_of(hint)
            if inspect.isclass(each) and each not in ALLOWED and not issubclass(each, np.generic)
        }
        assert not strange, f"{name} takes {strange} in {key}"
        assert not any(
            inspect.isclass(each) and issubclass(each, (np.object_, np.character, np.void))
            for each in parts_of(hint)
        )


def test_the_package_reads_no_project():
    allowed = ("wijkatlas.analysis.forecast", "wijkatlas.analysis.grid", "wijkatlas.analysis.poisson",
               "wijkatlas.domain.progress", "wijkatlas.language", "numpy", "scipy", "dataclasses",
               "typing", "collections.abc")  # fmt: skip
    for path in Path(forecast.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [node.module] if isinstance(node, ast.ImportFrom) else []
            names += [each.name for each in node.names] if isinstance(node, ast.Import) else []
            assert all(name.startswith(allowed) for name in names), (path.name, names)


@pytest.mark.parametrize(
    "strange",
    [
        np.array(["Jan Peeters"]),
        np.array([object()]),
        np.array([(1, 2)], dtype=[("cell", "i8"), ("person", "i8")]),
        np.array([1.5]),
        [1],
        np.array([[1]]),
    ],
)
def test_what_is_no_count_by_cell_and_day_is_refused(strange):
    one = np.array([1], np.int64)
    for columns in ((strange, one, one), (one, strange, one), (one, one, strange)):
        with pytest.raises((TypeError, ValueError)):
            PlaceHistory(GRID, EVERYWHERE, *columns, 0, 10)
    if not (isinstance(strange, np.ndarray) and strange.dtype.kind == "f"):
        with pytest.raises(TypeError):
            PlaceHistory.of(strange, np.array([1.0]), one, GRID, EVERYWHERE, first_day=0, end_day=9)
    with pytest.raises(TypeError):
        PlaceHistory.of(
            np.array([1.0]), np.array([1.0]), strange, GRID, EVERYWHERE, first_day=0, end_day=9
        )


@pytest.mark.parametrize(
    ("cell", "day", "count"),
    [([12], [1], [1]), ([-1], [1], [1]), ([0], [10], [1]), ([0], [-1], [1]), ([0], [1], [0]),
     ([1, 0], [1, 1], [1, 1]), ([0, 0], [1, 1], [1, 1]), ([0, 1], [1], [1])],
)  # fmt: skip
def test_rows_out_of_bounds_or_order_are_refused(cell, day, count):
    columns = [np.array(each, np.int64) for each in (cell, day, count)]
    with pytest.raises(ValueError, match="place history"):
        PlaceHistory(GRID, EVERYWHERE, *columns, 0, 10)


# -- the history -------------------------------------------------------------------------------


def test_counts_by_cell_and_day():
    inside = EVERYWHERE.copy()
    inside[0] = False  # the first cell is not looked at
    made = past([1, 1, 1, 5, 0], [3, 3, 4, 3, 3], inside=inside, end=10)
    assert made.size == 11
    assert made.n == 4
    assert list(zip(made.day, made.cell, made.count, strict=True)) == [
        (3, 0, 2),
        (3, 4, 1),
        (4, 0, 1),
    ]
    assert made.between(3, 4)[[0, 4]].tolist() == [2, 1]
    assert made.until(4).n == 3
    assert made.until(4).between(0, 100).sum() == 3


def test_what_lies_outside_the_days_or_the_cells_is_left_out():
    day = np.array([5, 10, -1], np.int64)
    far = np.array([50.0, 50.0, 50.0])
    made = PlaceHistory.of(far, far, day, GRID, EVERYWHERE, first_day=0, end_day=10)
    assert made.n == 1
    made = PlaceHistory.of(far - 1000, far, day, GRID, EVERYWHERE, first_day=0, end_day=10)
    assert (made.n, made.days) == (0, 10)
    nowhere = PlaceHistory.of(far, far, day, GRID, ~EVERYWHERE, first_day=0, end_day=10)
    assert (nowhere.n, nowhere.size) == (0, 0)


# -- ways to guess -----------------------------------------------------------------------------


def test_last_year_is_the_365_days_before():
    made = past([2, 2, 3, 4], [999, 635, 634, 1], end=1000)
    assert LastYear().expected(made, 73)[[2, 3, 4]].tolist() == [pytest.approx(0.4), 0, 0]


def test_the_same_weeks_are_those_52_weeks_before():
    made = past([2, 3, 4, 5], [635, 636, 642, 643], end=1000)
    assert SameWeeks().expected(made, 7)[[2, 3, 4, 5]].tolist() == [0, 1, 1, 0]


def test_the_kernel_halves_with_age_and_adds_the_season():
    made = past([2, 3], [990, 890], end=1000)
    found = RecentKernel(half_life_days=100, bandwidth_m=0, seasonal=0).expected(made, 7)
    assert found[2] / found[3] == pytest.approx(2.0)
    assert found.sum() == pytest.approx(7 / 91)  # one incident in the last 91 days
    # 1 year before the middle of the week: its weight is twice that without a season
    middle = past([2, 3], [990, 1000 + 4 - 365], end=1000)
    plain = RecentKernel(100, 0, 0).expected(middle, 7)
    seasonal = RecentKernel(100, 0, 1).expected(middle, 7)
    gain = (seasonal[3] / seasonal[2]) / (plain[3] / plain[2])
    assert gain == pytest.approx(2.0, rel=1e-3)


def test_quartic_weights_by_hand():
    shape = kernel_shape(200.0, 100.0)
    side, corner = (1 - 1 / 4) ** 2, (1 - 2 / 4) ** 2
    total = 1 + 4 * side + 4 * corner
    expected = np.array([[corner, side, corner], [side, 1, side], [corner, side, corner]]) / total
    np.testing.assert_allclose(shape, expected)
    assert kernel_shape(0.0, 100.0).tolist() == [[1.0]]
    assert kernel_shape(100.0, 100.0).tolist() == [[1.0]]


def test_spreading_keeps_the_mass_away_from_the_edge():
    grid = Grid(0, 0, 100, 9, 9)
    made = past([40], [999], grid=grid, end=1000)
    found = RecentKernel(100, 300, 0).expected(made, 91)
    assert found.sum() == pytest.approx(1.0)
    plane = found.reshape(9, 9)
    np.testing.assert_allclose(plane, plane.T)
    np.testing.assert_allclose(plane, plane[::-1])


@settings(max_examples=20)
@given(st.integers(0, 10_000), st.integers(-5000, 5000), st.integers(-3, 3), st.integers(-3, 3))
def test_moving_everything_in_space_and_time_changes_nothing(seed, later, east, north):
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(0, 400, 60), rng.uniform(0, 300, 60)
    day = rng.integers(0, 800, 60)
    moved = Grid(100.0 * east, 100.0 * north, 100.0, 4, 3)
    here = PlaceHistory.of(x, y, day, GRID, EVERYWHERE, first_day=0, end_day=800)
    there = PlaceHistory.of(
        x + 100 * east, y + 100 * north, day + later, moved, EVERYWHERE,
        first_day=later, end_day=800 + later,
    )  # fmt: skip
    for method in (LastYear(), SameWeeks(), RecentKernel(200, 250)):
        np.testing.assert_allclose(method.expected(here, 7), method.expected(there, 7), atol=1e-12)


@settings(max_examples=15)
@given(st.integers(0, 10_000))
def test_turning_everything_a_quarter_turns_the_guess(seed):
    rng = np.random.default_rng(seed)
    grid = Grid(-300.0, -300.0, 100.0, 6, 6)
    x, y = rng.uniform(-300, 300, (2, 80))
    day = rng.integers(0, 900, 80)
    inside = np.ones(36, np.bool_)
    here = PlaceHistory.of(x, y, day, grid, inside, first_day=0, end_day=900)
    there = PlaceHistory.of(-y, x, day, grid, inside, first_day=0, end_day=900)
    for method in (LastYear(), RecentKernel(200, 250), LagRegression()):
        turned = np.rot90(method.expected(here, 28).reshape(6, 6), -1)
        np.testing.assert_allclose(method.expected(there, 28).reshape(6, 6), turned, rtol=1e-6)


@settings(max_examples=20)
@given(st.integers(0, 10_000), st.integers(400, 900))
def test_no_way_of_guessing_sees_the_future(seed, now):
    made = random_past(seed)
    for method in (LastYear(), SameWeeks(), RecentKernel(200, 250), LagRegression()):
        whole = method.expected(made.until(now), 28)
        cut = past([], [], end=now) if made.until(now).n == 0 else made.until(now)
        np.testing.assert_array_equal(whole, method.expected(cut, 28))
        assert whole.shape == (12,)
        assert (whole >= 0).all()
        assert np.isfinite(whole).all()


def test_the_regression_finds_places_that_stay_and_the_factor_that_matters():
    grid = Grid(0, 0, 100, 20, 20)
    rng = np.random.default_rng(1)
    factor = rng.normal(size=grid.size)
    rate = 0.002 * np.exp(1.2 * factor)
    cells, days = [], []
    for day in range(1000):
        n = rng.poisson(rate)
        cells += np.repeat(np.arange(grid.size), n).tolist()
        days += [day] * int(n.sum())
    made = past(cells, days, grid=grid)
    model = LagRegression(("bars", "noise"), np.vstack([factor, rng.normal(size=grid.size)]))
    terms, _, _ = model.learn(made, 28)
    found = dict(zip(terms.names, terms.fit.coefficients, strict=True))
    errors = dict(zip(terms.names, terms.fit.standard_errors, strict=True))
    assert found["bars"] > 5 * errors["bars"]
    assert abs(found["noise"]) < 4 * errors["noise"]
    guess = model.expected(made, 28)
    assert guess.sum() == pytest.approx(28 * rate.sum(), rel=0.2)
    assert np.corrcoef(np.log(guess), np.log(rate))[0, 1] > 0.95


def test_a_weighted_sample_of_empty_rows_tells_the_same():
    rng = np.random.default_rng(2)
    x = rng.normal(size=(200_000, 1))
    y = rng.poisson(np.exp(-4 + 0.8 * x[:, 0])).astype(float)
    columns, counts, offset = regression._thinned(x, y)
    assert len(columns) == regression.MOST_ROWS
    assert counts.sum() == y.sum()
    assert np.exp(offset).sum() == pytest.approx(len(y))
    whole = fit_poisson(np.column_stack([np.ones(len(x)), x]), y)
    part = fit_poisson(np.column_stack([np.ones(len(columns)), columns]), counts, offset=offset)
    away = np.abs(part.coefficients - whole.coefficients) / whole.standard_errors
    assert (away < 1).all()


def test_the_regression_guesses_without_a_past_and_with_unknown_factors():
    assert LagRegression().expected(past([], []), 28).tolist() == [0.0] * 12
    short = past([1, 1, 2], [3, 9, 9], end=20)
    assert LagRegression().learn(short, 7) is None
    assert LagRegression().expected(short, 7)[1] > 0
    unknown = np.full((1, 12), np.nan)
    assert np.isfinite(LagRegression(("x",), unknown).expected(random_past(3), 28)).all()


# -- scores ------------------------------------------------------------------------------------


def test_scores_by_hand():
    # 10 cells; 2 chosen (20 %) hold 4 of 10 incidents; the best two hold 3 + 3
    counts = np.array([3, 3, 1, 1, 1, 1, 0, 0, 0, 0], float)
    score = np.array([9, 0, 8, 0, 0, 0, 0, 0, 0, 0], float)
    held = scoring.hits(score, counts, 2)
    best = scoring.hits(counts, counts, 2)
    assert (held, best) == (4, 6)
    assert scoring.pai(held, 10, 0.2) == pytest.approx(2.0)
    assert scoring.pei(held, best) == pytest.approx(4 / 6)
    assert np.isnan(scoring.pai(0, 0, 0.2))
    assert np.isnan(scoring.pei(0, 0))


@pytest.mark.parametrize(
    ("size", "share", "cells"), [(100, 0.03, 3), (10, 0.01, 1), (1, 0.03, 1), (7, 1.0, 7)]
)
def test_a_share_of_the_area_is_at_least_one_cell(size, share, cells):
    assert scoring.cells_for(size, share) == cells


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5)), min_size=1, max_size=7),
    st.integers(1, 7),
)
def test_ties_count_as_the_mean_over_all_ways_to_choose(rows, cells):
    score, counts = np.array(rows, float).T
    cells = min(cells, len(rows))
    sums = [score[list(chosen)].sum() for chosen in combinations(range(len(rows)), cells)]
    ways = [
        counts[list(chosen)].sum()
        for chosen, total in zip(combinations(range(len(rows)), cells), sums, strict=True)
        if total == max(sums)
    ]
    assert scoring.hits(score, counts, cells) == pytest.approx(np.mean(ways))


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.integers(1, 30))
def test_a_perfect_forecast_is_the_best_possible(seed, cells):
    rng = np.random.default_rng(seed)
    counts = rng.poisson(0.7, 30).astype(float)
    guess = rng.random(30)
    best = scoring.hits(counts, counts, cells)
    assert 0 <= scoring.hits(guess, counts, cells) <= best
    assert scoring.hits(counts * 2 + 1, counts, cells) == best
    if best:
        assert scoring.pei(best, best) == 1
        assert 0 <= scoring.pei(scoring.hits(guess, counts, cells), best) <= 1
    # choosing everywhere is no better than choosing anywhere
    if counts.sum():
        assert scoring.pai(scoring.hits(guess, counts, 30), counts.sum(), 1.0) == pytest.approx(1)


def test_top_cells_are_the_best_and_ties_fall_by_the_seed():
    score = np.array([0, 5, 0, 7, 0, 0.0])
    assert scoring.top_cells(score, 2, 1).tolist() == [3, 1]
    drawn = {tuple(scoring.top_cells(score, 3, seed)) for seed in range(40)}
    assert {each[:2] for each in drawn} == {(3, 1)}
    assert {each[2] for each in drawn} == {0, 2, 4, 5}
    assert scoring.top_cells(score, 3, 4).tolist() == scoring.top_cells(score, 3, 4).tolist()


def test_the_interval_of_a_difference_is_that_of_a_paired_t_test():
    # with 100 incidents in each period the ratio of sums is a mean; SciPy 1.17's ttest_1samp gives
    # for these differences the interval -0.4974540703640917 to 10.497454070364093
    gap = np.array([1, 12, 3, 0, 14, 6, -1.0])
    n = np.full(7, 100.0)
    found = scoring.difference(gap + 20, np.full(7, 20.0), n)
    assert found.value == pytest.approx(0.05)
    assert found.low == pytest.approx(-0.004974540703640917)
    assert found.high == pytest.approx(0.10497454070364093)


def test_few_periods_prove_nothing():
    found = scoring.difference(np.full(5, 9.0), np.zeros(5), np.full(5, 10.0))
    assert found.value == pytest.approx(0.9)
    assert np.isnan(found.low)
    assert np.isnan(scoring.ratio(np.zeros(3), np.zeros(3)).value)


def test_intervals_of_shares_cover():
    # over-dispersed periods: the share itself varies from period to period
    rng = np.random.default_rng(5)
    inside = 0
    for _ in range(300):
        rates = rng.beta(12, 28, 13)
        n = rng.poisson(40, 13) + 1
        found = scoring.ratio(rng.binomial(n, rates).astype(float), n.astype(float))
        inside += found.low <= 0.3 <= found.high
    assert inside >= 0.91 * 300


# -- past periods ------------------------------------------------------------------------------


def test_past_periods_have_a_year_before_them():
    assert past_periods(past([], [], end=365 + 29), 7, 13).tolist() == [366, 373, 380, 387]
    assert past_periods(past([], [], end=371), 7, 13).tolist() == []
    assert len(past_periods(past([], [], end=3000), 7, 13)) == 13


class Cheat:
    """Knows what will happen."""

    def __init__(self, whole):
        self.whole = whole

    def expected(self, known, days):
        return self.whole.between(known.end_day, known.end_day + days)


def test_a_method_that_knows_the_future_has_pei_one_and_beats_last_year():
    made = random_past(7, 2000)
    begins = past_periods(made, 28, 13)
    ways = {"model": Cheat(made), "year": LastYear(), "weeks": SameWeeks()}
    tested = held_out([made, made], [ways, ways], begins, 28, Silent(), shares=(0.1, 0.25))
    assert tested.pei("model", 0) == pytest.approx(1)
    assert tested.hit_rate("model", 0).value == pytest.approx(tested.best_rate(0))
    assert tested.n[:, 0].sum() == made.between(int(begins[0]), made.end_day).sum()
    assert not tested.beats("year", ("year",), 0)
    assert tested.beats("model", ("weeks",), 1)


def test_scores_equal_a_plain_recount():
    """Last year's cells counted with dictionaries, ties shared by hand."""
    rng = np.random.default_rng(8)
    n, days, cells, share = 500, 28, 3, 0.25
    cell, day = rng.choice(12, n, p=rng.dirichlet(np.ones(12))), rng.integers(0, 700, n)
    made = past(cell, day, end=700)
    begins = past_periods(made, days, 13)
    tested = held_out([made], [{"year": LastYear()}], begins, days, Silent(), shares=(share,))
    held = best = total = 0.0
    for begin in range(700 - 28 * len(begins), 700, 28):
        before, after = dict.fromkeys(range(12), 0), dict.fromkeys(range(12), 0)
        for where, when in zip(cell.tolist(), day.tolist(), strict=True):
            before[where] += begin - 365 <= when < begin
            after[where] += begin <= when < begin + 28
        least = sorted(before.values())[-cells]
        sure = [where for where in before if before[where] > least]
        tied = [where for where in before if before[where] == least]
        held += sum(after[where] for where in sure)
        held += sum(after[where] for where in tied) * (cells - len(sure)) / len(tied)
        best += sum(sorted(after.values())[-cells:])
        total += sum(after.values())
    assert tested.hit_rate("year", 0).value == pytest.approx(held / total)
    assert tested.pai("year", 0) == pytest.approx(held / total / (3 / 12))
    assert tested.pei("year", 0) == pytest.approx(held / best)


def test_pure_noise_is_seldom_called_better_than_last_year():
    grid = Grid(0, 0, 100, 15, 15)
    rng = np.random.default_rng(11)
    called = 0
    for _ in range(40):
        made = past(
            rng.integers(0, 225, 700), rng.integers(0, 760, 700), grid=grid, first=0, end=760
        )
        begins = past_periods(made, 28, 13)
        ways = {"model": RecentKernel(), "year": LastYear(), "weeks": SameWeeks()}
        tested = held_out([made], [ways], begins, 28, Silent(), shares=(0.05,))
        called += tested.beats("model", ("year", "weeks"), 0)
    assert called <= 4


def test_one_cell_holds_everything():
    grid = Grid(0, 0, 1000, 1, 1)
    made = past([0] * 500, np.arange(500) * 2, grid=grid)
    begins = past_periods(made, 7, 13)
    ways = {"model": RecentKernel(), "year": LastYear()}
    tested = held_out([made], [ways], begins, 7, Silent(), shares=(0.03,))
    assert tested.hit_rate("model", 0).value == 1
    assert tested.pai("model", 0) == 1
    assert tested.pei("model", 0) == 1
    assert tested.advantage("model", "year", 0).value == 0
    assert not tested.beats("model", ("year",), 0)


def test_without_incidents_nothing_is_said():
    made = past([], [])
    begins = past_periods(made, 7, 13)
    tested = held_out([made], [{"model": RecentKernel()}], begins, 7, Silent(), shares=(0.1,))
    assert np.isnan(tested.hit_rate("model", 0).value)
    assert np.isnan(tested.best_rate(0))
    assert not tested.beats("model", ("model",), 0)


def test_a_kernel_is_chosen_on_earlier_periods_only():
    made = random_past(3, 3000, end=2000)
    begins = past_periods(made, 28, 13)
    later = random_past(4, 3000, end=2000)
    mixed = PlaceHistory.of(
        *_places(made.until(int(begins[0])), later, int(begins[0])), GRID, EVERYWHERE,
        first_day=0, end_day=2000,
    )  # fmt: skip
    assert chosen_kernel(made, 28, begins, Silent()) == chosen_kernel(mixed, 28, begins, Silent())
    given = chosen_kernel(made, 28, begins, Silent(), half_life_days=77, bandwidth_m=123)
    assert (given.half_life_days, given.bandwidth_m) == (77, 123)
    short = past([1], [390], end=400)
    default = chosen_kernel(short, 28, past_periods(short, 28, 13), Silent())
    assert (default.half_life_days, default.bandwidth_m) == (365, 150)


def _places(before, after, moment):
    x, y = GRID.centres()
    rows = [(made, made.day < moment if made is before else made.day >= moment)
            for made in (before, after)]  # fmt: skip
    cells = np.concatenate([np.repeat(made.cell[kept], made.count[kept]) for made, kept in rows])
    days = np.concatenate([np.repeat(made.day[kept], made.count[kept]) for made, kept in rows])
    return x[cells], y[cells], days


def test_it_stops_when_asked():
    class Stop:
        def update(self, done, total=None, text=""):
            raise Cancelled

    made = random_past(1)
    with pytest.raises(Cancelled):
        held_out([made], [{"model": RecentKernel()}], past_periods(made, 7, 3), 7, Stop())
