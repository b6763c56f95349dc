# SPDX-License-Identifier: EUPL-1.2
"""Making a forecast and its proof: from incidents to a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.forecast import backtest, scoring
from wijkatlas.analysis.forecast.backtest import Backtest
from wijkatlas.analysis.forecast.history import PlaceHistory
from wijkatlas.analysis.forecast.methods import LastYear, Method, RecentKernel, SameWeeks
from wijkatlas.analysis.forecast.regression import LagRegression
from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, UserError
from wijkatlas.commands.analyses.forecast.data import (
    Past,
    bounded_by,
    check_length,
    day_of,
    factor_columns,
    made_histories,
    read_past,
)
from wijkatlas.commands.analyses.forecast.issued import (
    DAYS,
    KIND,
    IssuedScore,
    pack_cells,
    score_issued,
)
from wijkatlas.commands.analyses.forecast.report import (
    MODEL,
    WEEKS,
    YEAR,
    Cell,
    ForecastReport,
    LeftOut,
    Margin,
    PeriodScore,
    Score,
    Settings,
)
from wijkatlas.commands.analyses.inputs import Inputs

MOST_PERIODS = 13
ORIGINS = (0.0, 1 / 3, 2 / 3)


def measured(
    inputs: Inputs,
    progress: Progress,
    *,
    days: int,
    share: float,
    cell_m: float,
    method: str,
    start: date | None,
    half_life_days: float,
    bandwidth_m: float,
    seed: int,
) -> ForecastReport:
    """The forecast for ``days`` days, with its scores on past periods; ``share`` is a share of 1."""
    past = read_past(inputs, start, inputs.as_of)
    check_length(past, days)
    progress.update(0)
    histories = made_histories(inputs, past, cell_m, ORIGINS, progress)
    main = histories[0]
    if main.n == 0:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "None of these incidents lies in the area looked at."),
            QT_TRANSLATE_NOOP("errors", "Choose another place, or other areas on the map."),
        )
    begins = backtest.past_periods(main, days, MOST_PERIODS)
    kernel = backtest.chosen_kernel(
        main, days, begins, progress, half_life_days=half_life_days, bandwidth_m=bandwidth_m
    )
    methods, names = _methods(inputs, histories, kernel, method)
    shares = tuple(sorted({*backtest.AREA_SHARES, share}))
    tested = backtest.held_out(histories, methods, begins, days, progress, shares=shares)
    settings = Settings(
        method=method,
        days=days,
        cell_m=cell_m,
        share=share,
        half_life_days=kernel.half_life_days,
        bandwidth_m=kernel.bandwidth_m,
        factors=names,
        **_terms(methods[0][MODEL], main, days),
        origins=len(ORIGINS),
        bounded_by=bounded_by(inputs),
        seed=seed,
    )
    return _report(inputs, past, main, methods[0], tested, settings)


def _methods(
    inputs: Inputs, histories: Sequence[PlaceHistory], kernel: RecentKernel, method: str
) -> tuple[list[dict[str, Method]], tuple[str, ...]]:
    """The forecast and the naive guesses for each grid, and the names of the risk factors used."""
    found: list[dict[str, Method]] = []
    names: tuple[str, ...] = ()
    for history in histories:
        model: Method = kernel
        if method == "regression":
            names, columns = factor_columns(inputs.session, history)
            model = LagRegression(names, columns)
        found.append({MODEL: model, YEAR: LastYear(), WEEKS: SameWeeks()})
    return found, names


def _terms(model: Method, main: PlaceHistory, days: int) -> dict[str, Any]:
    """Coefficients and standard errors by name, of a regression."""
    learned = model.learn(main, days) if isinstance(model, LagRegression) else None
    if learned is None:
        return {"terms": {}, "learning_periods": 0}
    terms = learned[0]
    rows = zip(
        terms.names,
        terms.fit.coefficients.tolist(),
        terms.fit.standard_errors.tolist(),
        strict=True,
    )
    return {
        "terms": {name: (value, error) for name, value, error in rows},
        "learning_periods": terms.periods,
    }


def _report(
    inputs: Inputs,
    past: Past,
    main: PlaceHistory,
    methods: dict[str, Method],
    tested: Backtest,
    settings: Settings,
) -> ForecastReport:
    days, at = settings.days, tested.shares.index(settings.share)
    expected = methods[MODEL].expected(main, days)
    many = scoring.cells_for(main.size, settings.share)
    top = scoring.top_cells(expected, many, settings.seed)
    naive = scoring.top_cells(methods[YEAR].expected(main, days), many, settings.seed)
    numbers = np.flatnonzero(main.inside)
    held = int(((past.day >= past.first_day) & (past.day < past.end_day)).sum())
    surface = np.full(main.grid.size, np.nan, np.float32)
    surface[main.inside] = expected
    begin = day_of(main.end_day)
    rivals = (YEAR, WEEKS)
    used = replace(inputs.chosen, end=begin - timedelta(1))
    later = past.later or inputs.chosen.end is not None
    return ForecastReport(
        about=inputs.with_filter(used).about() if later else inputs.about(),
        n=main.n,
        window=(begin, day_of(main.end_day + days - 1)),
        settings=settings,
        grid=(main.grid.west, main.grid.south, main.grid.columns, main.grid.rows),
        inside=pack_cells(main.inside),
        cells_looked_at=main.size,
        cells=_cells(main, expected, top, set(naive.tolist())),
        chosen=tuple(numbers[top].tolist()),
        naive=tuple(numbers[naive].tolist()),
        expected_chosen=float(expected[top].sum()),
        expected_all=float(expected.sum()),
        scores=_scores(tested),
        best={share: tested.best_rate(i) for i, share in enumerate(tested.shares)},
        periods=_periods(tested, at),
        advantage={name: _margin(tested.advantage(MODEL, name, at)) for name in rivals},
        beats_naive=tested.beats(MODEL, rivals, at),
        left_out=LeftOut(past.without_place, past.without_day, held - main.n, len(past.day) - held),
        issued=_issued(inputs, days),
        surface=surface,
    )


def _cells(
    main: PlaceHistory, expected: NDArray[np.float64], top: NDArray[np.int64], naive: set[int]
) -> tuple[Cell, ...]:
    grid = main.grid
    row, column = np.divmod(np.flatnonzero(main.inside)[top], grid.columns)
    west, south = grid.west + column * grid.cell_m, grid.south + row * grid.cell_m
    return tuple(
        Cell(
            f"{grid.cell_m:g}mN{y:.0f}E{x:.0f}", x, y, float(expected[place]), rank, place in naive
        )
        for rank, (place, x, y) in enumerate(
            zip(top.tolist(), west.tolist(), south.tolist(), strict=True), 1
        )
    )


def _scores(tested: Backtest) -> tuple[Score, ...]:
    found = []
    for i, share in enumerate(tested.shares):
        for method in tested.held:
            by_origin = tested.by_origin(method, i)
            found.append(
                Score(
                    method,
                    share,
                    _margin(tested.hit_rate(method, i)),
                    tested.pai(method, i),
                    tested.pei(method, i),
                    float(by_origin.min()),
                    float(by_origin.max()),
                )
            )
    return tuple(found)


def _margin(share: Any) -> Margin:
    return Margin(share.value, share.low, share.high)


def _periods(tested: Backtest, at: int) -> tuple[PeriodScore, ...]:
    n = tested.n.mean(axis=1)
    best = tested.best[at].mean(axis=1)
    rate = np.divide(best, n, out=np.full(len(n), np.nan), where=n > 0)
    rows = zip(
        tested.begins.tolist(),
        n.tolist(),
        tested.by_period(MODEL, at).tolist(),
        tested.by_period(YEAR, at).tolist(),
        rate.tolist(),
        strict=True,
    )
    return tuple(PeriodScore(day_of(begin).isoformat(), *values) for begin, *values in rows)


def _issued(inputs: Inputs, days: int) -> tuple[IssuedScore, ...]:
    """Scores of earlier forecasts of the same incidents and length."""

    def asked(chosen: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in chosen.items() if key not in ("begin", "end")}

    now = asked(replace(inputs.chosen, begin=None, end=None).to_plain())
    runs = [
        run
        for run in inputs.session.project.analysis_runs(KIND)
        if asked(dict(run.filter)) == now and DAYS.get(run.parameters.get("ahead", ""), 0) == days
    ]
    return score_issued(inputs, runs)
