# SPDX-License-Identifier: EUPL-1.2
"""What a forecast found: its squares, its scores on past periods, and whether it is worth anything."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from wijkatlas.api import Translator
from wijkatlas.commands.analyses.forecast.issued import KIND, IssuedScore

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from wijkatlas.domain.finding import Finding
    from wijkatlas.map.result import ResultLayer

FILTER = "filter"
MODEL, YEAR, WEEKS = "model", "year", "weeks"
"""The forecast, and the two naive guesses: last year's squares, the same weeks of last year."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A square of the forecast; ``x`` and ``y`` are its south-west corner in the project CRS.

    ``in_naive`` says that it is among last year's squares too.
    """

    code: str
    x: float
    y: float
    expected: float
    rank: int
    in_naive: bool


@dataclass(frozen=True, slots=True)
class Margin:
    """A figure with its 95 % interval; NaN where nothing can be said."""

    value: float
    low: float
    high: float

    @property
    def is_known(self) -> bool:
        """True when it has an interval."""
        return math.isfinite(self.low) and math.isfinite(self.high)


@dataclass(frozen=True, slots=True)
class Score:
    """How one way of guessing did over all past periods at one share of the area.

    ``lowest`` and ``highest`` are its hit rates on the grid origin where it did worst and best.
    """

    method: str
    share: float
    hit_rate: Margin
    pai: float
    pei: float
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class PeriodScore:
    """One past period: incidents, and the hit rates at the chosen share; NaN without incidents.

    ``n`` is the mean over the grid origins, whose outer cells differ.
    """

    begin: str
    n: float
    model: float
    year: float
    best: float


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Incidents that the forecast could not use."""

    without_place: int
    without_day: int
    outside: int
    out_of_period: int


@dataclass(frozen=True, slots=True)
class Settings:
    """What was asked and chosen; ``half_life_days`` and ``bandwidth_m`` are those of the kernel.

    ``bounded_by``: ``filter`` or an area scheme; "" when the squares are those with incidents and
    their neighbours.
    """

    method: str
    days: int
    cell_m: float
    share: float
    half_life_days: float
    bandwidth_m: float
    factors: tuple[str, ...]
    terms: Mapping[str, tuple[float, float]]
    learning_periods: int
    origins: int
    bounded_by: str
    seed: int


@dataclass(frozen=True)
class ForecastReport:
    """A forecast with all that is needed to judge it.

    ``grid`` is (west, south, columns, rows); ``inside`` says packed which of its cells count,
    ``chosen`` and ``naive`` are cells of it: those of the forecast and last year's. ``cells_looked_at``
    counts the inside ones. ``advantage`` is that over each naive guess. ``surface``: float32 by cell
    of the grid, what is expected there, NaN outside.
    """

    about: str
    n: int
    window: tuple[date, date]
    settings: Settings
    grid: tuple[float, float, int, int]
    inside: str
    cells_looked_at: int
    cells: tuple[Cell, ...]
    chosen: tuple[int, ...]
    naive: tuple[int, ...]
    expected_chosen: float
    expected_all: float
    scores: tuple[Score, ...]
    best: Mapping[float, float]
    periods: tuple[PeriodScore, ...]
    advantage: Mapping[str, Margin]
    beats_naive: bool
    left_out: LeftOut
    issued: tuple[IssuedScore, ...]
    surface: NDArray[np.float32] = field(repr=False, compare=False)
    kind: str = KIND

    def score(self, method: str, share: float | None = None) -> Score:
        """The score of a way of guessing, at the chosen share when none is given."""
        wanted = self.settings.share if share is None else share
        return next(each for each in self.scores if (each.method, each.share) == (method, wanted))

    def sentence(self, translator: Translator) -> str:
        """The answer and the squares with the highest expectation."""
        from wijkatlas.commands.analyses.forecast.words import cell_lines

        return "\n".join([self.finding(translator).text, "", *cell_lines(self, translator)])

    def as_json(self) -> dict[str, Any]:
        """The squares, the scores, and whether it is better than looking at last year's squares."""
        found: dict[str, Any] = _known(
            {
                "window": [day.isoformat() for day in self.window],
                "beats_naive": self.beats_naive,
                "cells": [asdict(each) for each in self.cells],
                "scores": [asdict(each) for each in self.scores],
                "best": [{"share": share, "hit_rate": rate} for share, rate in self.best.items()],
                "advantage": {name: asdict(each) for name, each in self.advantage.items()},
                "periods": [asdict(each) for each in self.periods],
                "issued": [asdict(each) for each in self.issued],
                "expected": {"chosen": self.expected_chosen, "all": self.expected_all},
                "settings": asdict(self.settings),
                "cells_looked_at": self.cells_looked_at,
                "n": self.n,
                "left_out": asdict(self.left_out),
            }
        )
        return found

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words, tables and charts."""
        from wijkatlas.commands.analyses.forecast.words import finding

        return finding(self, translator, hide_below=hide_below)

    def layers(self, translator: Translator) -> tuple[ResultLayer, ...]:
        """The squares of the forecast, with last year's for comparison."""
        from wijkatlas.commands.analyses.forecast.layer import layers

        return layers(self, translator)

    def kept(self) -> dict[str, Any]:
        """The squares and how they were found, to be scored when the period has passed."""
        model, year = self.score(MODEL), self.score(YEAR)
        found: dict[str, Any] = _known(
            {
                "window": [day.isoformat() for day in self.window],
                "method": self.settings.method,
                "share": self.settings.share,
                "cell_m": self.settings.cell_m,
                "grid": list(self.grid),
                "inside": self.inside,
                "cells": list(self.chosen),
                "naive": list(self.naive),
                "beats_naive": self.beats_naive,
                "hit_rate": model.hit_rate.value,
                "naive_hit_rate": year.hit_rate.value,
                "pai": model.pai,
                "pei": model.pei,
                "parameters": {"start": self.window[0].isoformat()},
            }
        )
        return found


def _known(value: Any) -> Any:
    """The same with None for what is not a number, as JSON wants it."""
    if isinstance(value, dict):
        return {key: _known(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_known(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
