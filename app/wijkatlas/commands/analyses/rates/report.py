# SPDX-License-Identifier: EUPL-1.2
"""Rates of areas: what was found, as data, as JSON and on the map."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from wijkatlas.analysis.funnel import Funnel, Place
from wijkatlas.analysis.ranks import Ranks
from wijkatlas.analysis.rates import poisson_interval
from wijkatlas.analysis.smoothing import Smoothed
from wijkatlas.analysis.suppression import Publication
from wijkatlas.api import QT_TRANSLATE_NOOP, Reason, Translator
from wijkatlas.commands.analyses.units import Units
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.map.legend import Legend
from wijkatlas.map.result import Mark, ShapeLayer

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.map.result import ResultLayer

QUESTION = QT_TRANSLATE_NOOP("analyses", "Which areas differ from the rest?")
UNKNOWN = "unknown"
WHOLE = " whole"
SAFE_TIMES = 3
MARKS = {
    Place.ABOVE: Mark("#D55E00B3", "#7A3600", outline_px=1.5),
    Place.ABOVE_95: Mark("#D55E0059", "#7A3600", "hatch"),
    Place.WITHIN: Mark("#FFFFFF80", "#7A828A", outline_px=0.6),
    Place.BELOW_95: Mark("#0072B24D", "#00456B", "hatch"),
    Place.BELOW: Mark("#0072B299", "#00456B", "dots", outline_px=1.5),
}
UNKNOWN_MARK = Mark("#C9CED399", "#7A828A", outline_px=0.6)


@dataclass(frozen=True, slots=True)
class AreaRate:
    """One area; rates are per inhabitant, None where the population is not known."""

    code: str
    name: str
    n: int
    population: int | None = None
    rate: float | None = None
    low: float | None = None
    high: float | None = None
    eb_rate: float | None = None
    place: Place | None = None
    widened: Place | None = None
    rank: int | None = None
    rank_low: int | None = None
    rank_high: int | None = None
    average_rank: float = math.inf


@dataclass(frozen=True, eq=False)
class RatesReport:
    """Funnel, smoothed rates and ranks of the areas in ``known``, those with inhabitants.

    ``withheld`` are names of counts that other sheets of a workbook hide.
    """

    about: str
    n: int
    units: Units
    known: NDArray[np.bool_]
    funnel: Funnel
    smoothed: Smoothed
    ranks: Ranks
    scheme: str
    per: int
    smoothing: str
    seed: int
    withheld: Mapping[str, Reason] = field(default_factory=dict)

    kind = "rates"

    @cached_property
    def rows(self) -> list[AreaRate]:
        """All areas in the order of the scheme."""
        low, high = poisson_interval(self.units.counts)
        place = np.cumsum(self.known) - 1
        found = []
        for row, (code, name, n) in enumerate(
            zip(self.units.codes, self.units.names, self.units.counts.tolist(), strict=True)
        ):
            if not self.known[row]:
                found.append(AreaRate(code, name, n))
                continue
            at, people = int(place[row]), float(self.units.population[row])
            found.append(
                AreaRate(
                    code, name, n, int(people), n / people,
                    float(low[row]) / people, float(high[row]) / people,
                    float(self.smoothed.rates[at]), self.funnel.places[at], self.funnel.widened[at],
                    int(self.ranks.rank[at]), int(self.ranks.low[at]), int(self.ranks.high[at]),
                    float(self.ranks.average[at]),
                )
            )  # fmt: skip
        return found

    @property
    def ranked(self) -> list[AreaRate]:
        """The areas with a rate, the highest rank first."""
        rated = [row for row in self.rows if row.rate is not None]
        return sorted(rated, key=lambda row: (row.average_rank, -(row.rate or 0)))

    def stands_out(self, row: AreaRate) -> Place | None:
        """Above or below the outer lines, widened when the areas differ more than chance anyway."""
        place = row.widened if self.funnel.dispersion.is_clear else row.place
        return place if place in (Place.ABOVE, Place.BELOW) else None

    def as_json(self) -> list[dict[str, Any]]:
        """A row for each area; rates per ``per`` inhabitants, null without population."""
        return [
            {
                "code": row.code, "name": row.name, "n": row.n, "population": row.population,
                "rate": self.scaled(row.rate), "low": self.scaled(row.low),
                "high": self.scaled(row.high), "eb_rate": self.scaled(row.eb_rate),
                "funnel": str(row.place) if row.place else None,
                "rank": row.rank, "rank_low": row.rank_low, "rank_high": row.rank_high,
            }
            for row in self.rows
        ]  # fmt: skip

    def scaled(self, rate: float | None) -> float | None:
        """A rate per ``per`` inhabitants."""
        return None if rate is None else rate * self.per

    def kept(self) -> Mapping[str, Any]:
        """Which areas lie outside the lines."""
        return {
            "areas": len(self.rows),
            "per": self.per,
            "phi": self.funnel.dispersion.phi,
            "above": [row.code for row in self.rows if row.place is Place.ABOVE],
            "below": [row.code for row in self.rows if row.place is Place.BELOW],
        }

    def sentence(self, translator: Translator) -> str:
        """The answer, and a line for each area: rank with margin, rate with margin, name."""
        from wijkatlas.commands.analyses.rates.words import PLACES

        write = NumberFormat.of(translator.language).write
        lines = [self.finding(translator).text]
        for row in self.ranked:
            low, high = (write(self.scaled(each) or 0, 1) for each in (row.low, row.high))
            rank = f"{row.rank} ({row.rank_low}–{row.rank_high})"
            rate = f"{write(self.scaled(row.rate) or 0, 1)} ({low}–{high})"
            place = translator.translate("rates", PLACES[row.place or Place.WITHIN])
            lines.append(f"{rank:>14}  {rate:>24}  {row.name}  {place}")
        return "\n".join(lines)

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words, with a table, the funnel and the ranks."""
        from wijkatlas.commands.analyses.rates import tables as made
        from wijkatlas.commands.analyses.rates import words
        from wijkatlas.commands.analyses.units import overlap_warning

        hidden = self.protect(hide_below)
        about = "" if 0 < self.n < hide_below else self.about
        charts = [made.funnel_chart(self, translator, hidden, about)] if WHOLE not in hidden else []
        if not hidden:
            charts.append(made.rank_chart(self, translator, about))
        return Finding(
            kind=self.kind,
            question=translator.translate("analyses", QUESTION),
            about=about,
            result=words.result(self, translator, hidden),
            uncertainty=words.uncertainty(self, translator, hidden),
            limits=words.limits(translator),
            warnings=(
                *overlap_warning(self.units.overlapping, translator),
                *words.warnings(self, translator, with_counts=not hide_below),
            ),
            method=words.method(self, translator, with_figures=not hidden),
            tables=(made.rate_table(self, translator, hidden, about),),
            charts=tuple(charts),
        )

    def protect(self, hide_below: int) -> dict[str, Reason]:
        """The areas (by code) whose figures must be hidden; ``WHOLE`` stands for the rate of all.

        When any must, those with less than three times that count are hidden too: other tables of the
        same incidents may hide other ones, and together they must not give a small count away.
        """
        if hide_below <= 1:
            return {}
        publication: Publication[str] = Publication(hide_below)
        # codes of areas may be equal in several vintages
        keys = [f"{number} {row.code}" for number, row in enumerate(self.rows)]
        parts = [publication.add(key, row.n) for key, row in zip(keys, self.rows, strict=True)]
        rated = [part for part, known in zip(parts, self.known, strict=True) if known]
        whole = publication.add(WHOLE, int(self.units.counts[self.known].sum()))
        publication.tie(whole, rated)
        rest = [part for part, known in zip(parts, self.known, strict=True) if not known]
        rest.append(publication.add("outside", self.units.outside))
        rest.append(publication.add("nowhere", self.units.without_location))
        publication.tie(publication.add("total", self.n), [whole, *rest])
        reasons = publication.protect()
        found = {WHOLE: reasons[WHOLE]} if WHOLE in reasons else {}
        for key, row in zip(keys, self.rows, strict=True):
            if key in reasons:
                found[row.code] = reasons[key]
            elif reasons and 0 < row.n < SAFE_TIMES * hide_below:
                found.setdefault(row.code, Reason.SECONDARY)
        return {**self.withheld, **found}

    def layers(self, translator: Translator) -> tuple[ResultLayer, ...]:
        """The areas by their place in the funnel, with both rates in words."""
        from wijkatlas.commands.analyses.rates.words import PLACES, UNKNOWN_TEXT, describe

        t = translator.translate
        drawn = [
            (shape, row)
            for shape, row in zip(self.units.polygons(), self.rows, strict=True)
            if shape is not None and not shape.is_empty
        ]
        if not drawn:
            return ()
        marks: dict[str, Mark] = {str(place): MARKS[place] for place in MARKS}
        marks[UNKNOWN] = UNKNOWN_MARK
        words = {str(place): PLACES[place] for place in MARKS} | {UNKNOWN: UNKNOWN_TEXT}
        classes = tuple(str(row.place or UNKNOWN) for _, row in drawn)
        entries = tuple(
            mark.entry(t("rates", words[name])) for name, mark in marks.items() if name in classes
        )
        title = t("rates", QT_TRANSLATE_NOOP("rates", "Rates of areas against the whole"))
        return (
            ShapeLayer(
                "rates",
                title,
                tuple(shapely.to_wkb(shape) for shape, _ in drawn),
                classes,
                tuple(row.name for _, row in drawn),
                tuple(describe(self, row, translator) for _, row in drawn),
                {name: mark for name, mark in marks.items() if name in classes},
                Legend("rates", title, entries),
            ),
        )
