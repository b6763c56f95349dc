# SPDX-License-Identifier: EUPL-1.2
"""The weighing of risk factors: tables, a chart and a layer."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.api import Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.commands.analyses import riskterrain_words as words
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
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
TIMES = "×"


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


@dataclass(frozen=True, eq=False)
class RiskTerrainReport:
    """What surrounds the busy places; ``n`` are the incidents on the cells.

    ``tried`` candidates were compared; ``unknown`` are rasters without value in so many cells.
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

    def sentence(self, translator: Translator) -> str:
        """The answer and the files that were written."""
        lines = [self.finding(translator).text]
        write = NumberFormat.of(translator.language).write
        for each in self.strongest:
            margin = f"{write(each.low, 2)}–{write(each.high, 2)}"
            lines.append(f"{write(each.value, 2):>8}  {margin}  {words.reach(each, translator)}")
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
            "seed": self.seed,
            "tried": self.tried,
            "family": terrain.family,
            "theta": terrain.theta,
            "bic": terrain.bic,
            "bic_without": terrain.bic_without,
            "dispersion": terrain.dispersion,
            "alike": terrain.alike,
            "effects": [{"factor": each.factor, **_row(each)} for each in self.effects],
        }

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words, tables and a chart; for the council without any count of a group of places."""
        shown = [each for each in self.strongest if not self._is_hidden(each, hide_below)]
        tables = (self._factor_table(translator, hide_below), self._link_table(translator))
        return Finding(
            kind=self.kind,
            question=translator.translate("analyses", words.QUESTION),
            about=self.about,
            result=words.result(self, shown, translator),
            uncertainty=words.uncertainty(self, translator),
            limits=words.limits(translator),
            warnings=words.warnings(self, translator, hide_below=hide_below),
            method=words.method(self, translator),
            tables=tables,
            charts=(self._chart(shown, translator),) if shown else (),
        )

    def layers(self, translator: Translator) -> tuple[ResultLayer, ...]:
        """The relative risk in five classes; nothing when it is the same everywhere."""
        from wijkatlas.map.legend import Legend, LegendEntry
        from wijkatlas.map.result import RasterLayer

        top = float(self.terrain.risk.max())
        if top < LEAST_TOLD:
            return ()
        bounds = _bounds(top)
        write, t = NumberFormat.of(translator.language).write, translator.translate
        decimals = 1 if top >= 2 else 2
        entries = [
            LegendEntry(
                t(
                    "legend",
                    "{low} to less than {high}",
                    low=write(a, decimals),
                    high=write(b, decimals),
                ),
                "fill",
                colour,
            )
            for a, b, colour in zip(bounds, bounds[1:-1], RATE_RAMP, strict=False)
        ]
        last = t("legend", "{low} or more", low=write(bounds[-2], decimals))
        entries.append(LegendEntry(last, "fill", RATE_RAMP[-1]))
        legend = Legend(
            self.kind,
            t("legend", words.LEGEND),
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

    def _is_hidden(self, each: Effect, hide_below: int) -> bool:
        """Whether an effect rests on so few incidents, on either side, that it tells of them."""
        return any(0 < n < hide_below for n in (each.n, self.n - each.n))

    def _estimate(self, each: Effect, hide_below: int) -> Estimate:
        if self._is_hidden(each, hide_below):
            return Estimate(None, reason=Reason.SUPPRESSED, unit=TIMES, period=self.period)
        return Estimate(
            each.value, each.low, each.high, n=None if hide_below else each.n, unit=TIMES,
            period=self.period,
        )  # fmt: skip

    def _factor_table(self, translator: Translator, hide_below: int) -> SheetTable:
        t = translator.translate
        columns = [
            Column(t("riskterrain", "Risk factor")),
            Column(t("riskterrain", "How it reaches a place")),
            Column(t("riskterrain", "Relative risk"), TIMES, 2),
            Column(t("riskterrain", "Cells it reaches")),
        ]
        if not hide_below:
            columns.append(Column(t("riskterrain", "Incidents there")))
        rows: list[list[str | Estimate]] = []
        for each in self.strongest:
            row: list[str | Estimate] = [
                each.factor,
                words.reach(each, translator),
                self._estimate(each, hide_below),
                Estimate(each.cells),
            ]
            rows.append(row if hide_below else [*row, Estimate(each.n, period=self.period)])
        chosen = {each.factor for each in self.effects}
        for factor in self.factors:
            if factor.name not in chosen:
                told = t("riskterrain", "not in the model: nothing clear in any way")
                rows.append([factor.name, told, *[""] * (len(columns) - 2)])
        note = t(
            "riskterrain",
            "Relative risk: how many times as many incidents as in places that the factor does not"
            " reach, the other factors being equal. It does not say that the factor causes them.",
        )
        return SheetTable(t("riskterrain", "Risk factors"), self.about, columns, rows, (note,))

    def _link_table(self, translator: Translator) -> SheetTable:
        t = translator.translate
        columns = (
            Column(t("riskterrain", "Risk factor")),
            Column(t("riskterrain", "What was compared")),
            Column(t("riskterrain", "Rank correlation"), "", 2),
            Column(t("riskterrain", "Worth independent cells")),
            Column(t("riskterrain", "Chance (q)"), "", 3),
            Column(t("riskterrain", "In words")),
        )
        rows = [
            (
                each.factor,
                words.measured(each, translator),
                _told(each.link.r, each.link.low, each.link.high),
                _told(each.link.n_eff),
                _told(each.q),
                words.verdict(each, translator),
            )
            for each in self.links
        ]
        note = t(
            "riskterrain",
            "From −1 to 1; 0 is no link. Nearby cells resemble each other, so that all cells"
            " together are worth fewer independent ones; margins and chance count with those.",
        )
        title = t("riskterrain", "Each factor by itself")
        return SheetTable(title, self.about, columns, rows, (note,))

    def _chart(self, shown: list[Effect], translator: Translator) -> Chart:
        t = translator.translate
        values = tuple(
            Estimate(each.value, each.low, each.high, unit=TIMES, period=self.period)
            for each in shown
        )
        even = tuple(Estimate(1.0, unit=TIMES) for _ in shown)
        return Chart(
            id="riskterrain.effects",
            kind=ChartKind.DOTS,
            title=t("riskterrain", "More incidents near these, with margins"),
            subtitle=self.about,
            x_title=t("riskterrain", "times as many incidents as elsewhere"),
            y_title="",
            labels=tuple(words.reach(each, translator) for each in shown),
            series=(
                Series(t("riskterrain", "relative risk"), values),
                Series(t("riskterrain", "no difference"), even, Role.EXPECTED),
            ),
            decimals=1,
        )


def _row(each: Effect) -> dict[str, Any]:
    return {
        "reach": str(each.reach), "metres": each.metres, "rrv": each.value, "low": each.low,
        "high": each.high, "cells": each.cells, "n": each.n,
    }  # fmt: skip


def _bounds(top: float) -> tuple[float, ...]:
    """Rounded bounds of five classes from 1 on, each as many times the one before."""
    digits = 1 if top >= 2 else 2
    found = [1.0]
    for step in range(1, 5):
        found.append(max(round(top ** (step / 5), digits), found[-1] + 10**-digits))
    return (*(round(each, digits) for each in found), max(top, found[-1]) * 1.001)


def _known(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _told(value: float, low: float | None = None, high: float | None = None) -> Estimate:
    if not math.isfinite(value):
        return Estimate(None, reason=Reason.MISSING)
    return Estimate(value, low, high)
