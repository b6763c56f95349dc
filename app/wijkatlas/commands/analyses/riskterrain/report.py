# SPDX-License-Identifier: EUPL-1.2
"""The weighing of risk factors: tables, a chart and a layer."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.api import Translator
from wijkatlas.commands.analyses.riskterrain import words
from wijkatlas.commands.analyses.riskterrain.method import method
from wijkatlas.domain.factor import RiskFactor
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import RATE_RAMP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.analysis.grid import Grid
    from wijkatlas.analysis.riskterrain.candidates import Reach
    from wijkatlas.analysis.riskterrain.correlation import Link
    from wijkatlas.analysis.riskterrain.model import RiskTerrain
    from wijkatlas.map.result import ResultLayer

ALPHA = "CC"  # the map shines through
LEAST_TOLD = 1.05
SURE = 0.05  # share of false discoveries among clear links


@dataclass(frozen=True, slots=True)
class Effect:
    """A factor in the model: how it reaches ``cells`` cells with ``n`` incidents, how much it counts."""

    factor: str
    reach: Reach
    metres: float
    value: float
    low: float
    high: float
    cells: int
    n: int


@dataclass(frozen=True, slots=True)
class Association:
    """One measure of one factor against the counts; ``q`` after the false discovery rate."""

    factor: str
    measure: str
    metres: float
    link: Link
    q: float

    @property
    def is_clear(self) -> bool:
        """True when it is more than chance, counting that cells resemble their neighbours."""
        return self.q <= SURE and not self.link.low <= 0 <= self.link.high


@dataclass(frozen=True, eq=False)
class RiskTerrainReport:
    """What surrounds the busy places; ``n`` are the incidents on the cells.

    ``tried`` candidates were compared; ``unknown`` are rasters without value in so many cells;
    ``quiet_share`` is the share of the cells in which nothing happened; ``is_boxed`` says that there
    were no areas to stay within. With ``per_population`` risks are per inhabitant, and
    ``uninhabited`` cells are left out.
    """

    about: str
    period: str
    n: int
    outside: int
    without_location: int
    factors: tuple[RiskFactor, ...]
    effects: tuple[Effect, ...]
    links: tuple[Association, ...]
    terrain: RiskTerrain
    tried: int
    unknown: tuple[tuple[str, int], ...]
    quiet_share: float
    is_boxed: bool
    per_population: bool
    uninhabited: int
    grid: Grid
    cells: NDArray[np.int64]
    block_m: float
    seed: int
    written: tuple[str, ...] = ()

    kind = "riskterrain"

    @property
    def strongest(self) -> list[Effect]:
        """The factors in the model, the strongest first."""
        return sorted(self.effects, key=lambda each: -each.value)

    def raster(self) -> NDArray[np.float32]:
        """Relative risk by row (the first in the north) and column; NaN outside the study area."""
        values = np.full(self.grid.size, np.nan, np.float32)
        values[self.cells] = self.terrain.risk
        return np.ascontiguousarray(self.grid.north_up(values))

    def is_doubtful(self, effect: Effect) -> bool:
        """True when no measure of the effect's factor goes clearly together with the incidents.

        BIC takes cells as independent: where neighbours resemble each other it lets in nearly any
        layer. The rank correlations count how much they do.
        """
        return not any(each.is_clear for each in self.links if each.factor == effect.factor)

    def sentence(self, translator: Translator) -> str:
        """The answer and the files that were written."""
        lines = [self.finding(translator).text]
        write = NumberFormat.of(translator.language).write
        for each in self.strongest:
            margin = f"{write(each.low, 2)}–{write(each.high, 2)}"
            line = f"{write(each.value, 2):>8}  {margin}  {words.place(each, translator)}"
            if self.is_doubtful(each):
                line += f": {translator.translate('riskterrain', 'no clear link')}"
            lines.append(line)
        lines += [
            translator.translate("reports", "Written: {path}", path=path) for path in self.written
        ]
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        """The model, a row for each factor, and the correlations."""
        chosen = {each.factor: each for each in self.effects}
        return {
            **self.kept(),
            "n": self.n,
            "outside": self.outside,
            "without_location": self.without_location,
            "factors": [
                {"factor": each.name, "chosen": each.name in chosen}
                | (_row(chosen[each.name]) if each.name in chosen else {})
                for each in self.factors
            ],
            "correlations": [
                {
                    "factor": each.factor, "measure": each.measure, "metres": each.metres,
                    "r": _known(each.link.r), "low": _known(each.link.low),
                    "high": _known(each.link.high), "p": _known(each.link.p), "q": _known(each.q),
                    "n_eff": _known(each.link.n_eff),
                }
                for each in self.links
            ],
            "written": list(self.written),
        }  # fmt: skip

    def kept(self) -> Mapping[str, Any]:
        """The model in numbers."""
        terrain = self.terrain
        return {
            "cells": len(self.cells),
            "cell_m": self.grid.cell_m,
            "block_m": self.block_m,
            "per_population": self.per_population,
            "seed": self.seed,
            "tried": self.tried,
            "family": terrain.family,
            "theta": terrain.theta,
            "bic": terrain.bic,
            "bic_without": terrain.bic_without,
            "dispersion": terrain.dispersion,
            "alike": terrain.alike,
            "effects": [
                {"factor": each.factor, **_row(each), "clear": not self.is_doubtful(each)}
                for each in self.effects
            ],
        }

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words, tables and a chart; for the council without any count of a group of places."""
        from wijkatlas.commands.analyses.riskterrain import tables as made

        shown = [each for each in self.strongest if not self.is_hidden(each, hide_below)]
        tables = (
            made.factor_table(self, translator, hide_below=hide_below),
            made.link_table(self, translator),
        )
        return Finding(
            kind=self.kind,
            question=translator.translate("analyses", words.QUESTION),
            about=self.about,
            result=words.result(self, shown, translator),
            uncertainty=words.uncertainty(self, translator),
            limits=words.limits(translator),
            warnings=words.warnings(self, translator, hide_below=hide_below),
            method=method(self, translator),
            tables=tables,
            charts=(made.effect_chart(self, shown, translator),) if shown else (),
        )

    def layers(self, translator: Translator) -> tuple[ResultLayer, ...]:
        """The relative risk in five classes; nothing when it is the same everywhere."""
        from wijkatlas.map.legend import Legend, LegendEntry
        from wijkatlas.map.result import RasterLayer

        top = float(self.terrain.risk.max())
        if top < LEAST_TOLD:
            return ()
        bounds = _bounds(top)
        t, numbers = translator.translate, NumberFormat.of(translator.language)

        def write(bound: float) -> str:
            return numbers.write(bound, _decimals(bound, top))

        entries = [
            LegendEntry(
                t("legend", "{low} to less than {high}", low=write(low), high=write(high)),
                "fill",
                colour,
            )
            for low, high, colour in zip(bounds, bounds[1:-1], RATE_RAMP, strict=False)
        ]
        entries.append(
            LegendEntry(t("legend", "{low} or more", low=write(bounds[-2])), "fill", RATE_RAMP[-1])
        )
        legend = Legend(
            self.kind,
            t("legend", words.LEGEND_PEOPLE if self.per_population else words.LEGEND),
            tuple(reversed(entries)),
            note=t("legend", words.LEGEND_NOTE),
        )
        return (
            RasterLayer(
                id=self.kind,
                title=t("analyses", words.LAYER),
                values=self.raster(),
                west=self.grid.west,
                north=self.grid.north,
                cell_m=self.grid.cell_m,
                bounds=bounds,
                colours=tuple(colour + ALPHA for colour in RATE_RAMP),
                legend=legend,
            ),
        )

    def is_hidden(self, each: Effect, hide_below: int) -> bool:
        """Whether an effect rests on so few incidents, on either side, that it tells of them."""
        return any(0 < n < hide_below for n in (each.n, self.n - each.n))


def _row(each: Effect) -> dict[str, Any]:
    return {
        "reach": str(each.reach), "metres": each.metres, "rrv": each.value, "low": each.low,
        "high": each.high, "cells": each.cells, "n": each.n,
    }  # fmt: skip


def _decimals(bound: float, top: float) -> int:
    """How exactly a bound of a class is told."""
    if top < 2:
        return 2
    return 0 if bound >= 10 else 1


def _bounds(top: float) -> tuple[float, ...]:
    """Rounded bounds of five classes from 1 on, each about as many times the one before."""
    found = [1.0]
    for step in range(1, 5):
        bound = top ** (step / 5)
        decimals = _decimals(bound, top)
        found.append(round(max(bound, found[-1] + 10**-decimals), decimals))
    return (*found, max(top, found[-1]) * 1.001)


def _known(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
