# SPDX-License-Identifier: EUPL-1.2
"""Hot and cold spots in words, tables, a chart and layers of the map."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.analysis.hotspots import Hotspots, Spot
from wijkatlas.analysis.neighbours import Neighbours
from wijkatlas.analysis.suppression import Publication
from wijkatlas.api import QT_TRANSLATE_NOOP, Reason, Translator
from wijkatlas.commands.analyses.units import Units
from wijkatlas.domain.finding import Finding

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.map.result import ResultLayer

QUESTION = QT_TRANSLATE_NOOP("analyses", "Is it more than chance?")
MOST_LISTED = 20
MOST_KEPT = 2_000


@dataclass(frozen=True, eq=False)
class Zone:
    """Marked cells or areas that are neighbours of each other."""

    spot: Spot
    rows: NDArray[np.int64]
    n: int


@dataclass(frozen=True, eq=False)
class HotspotsReport:
    """What was found of each unit; ``values`` are what was compared, counts or smoothed rates.

    ``over`` is ``areas``, ``squares`` or ``hexagons``; ``neighbours`` as on the command line;
    ``asked`` permutations may be fewer than ``found.permutations``; ``left_out`` are areas without
    population. ``withheld`` are counts that other sheets of a workbook hide.
    """

    about: str
    n: int
    units: Units
    values: NDArray[np.float64]
    near: Neighbours
    found: Hotspots
    over: str
    scheme: str
    cell_m: float
    by_rate: bool
    method: str
    neighbours: str
    asked: int
    seed: int
    left_out: Units | None = None
    withheld: Mapping[Any, Reason] = field(default_factory=dict)

    kind = "hotspots"

    @cached_property
    def zones(self) -> list[Zone]:
        """Marked units grouped by touching ones, those with most incidents first."""
        from scipy import sparse

        size = self.units.n
        codes = np.select([self.rows_of(Spot.HOT), self.rows_of(Spot.COLD)], [1, 2], 0)
        ends = self.near.rows, self.near.indices
        same = (codes[ends[0]] == codes[ends[1]]) & (codes[ends[0]] > 0)
        links = sparse.coo_array(
            (np.ones(same.sum(), np.int8), (ends[0][same], ends[1][same])), (size, size)
        )
        _, label = sparse.csgraph.connected_components(links, directed=False)
        marked = np.flatnonzero(codes)
        order = marked[np.argsort(label[marked], kind="stable")]
        parts = np.split(order, np.flatnonzero(np.diff(label[order])) + 1) if len(order) else []
        zones = [
            Zone(self.found.spots[rows[0]], rows, int(self.units.counts[rows].sum()))
            for rows in parts
        ]
        return sorted(zones, key=lambda zone: (zone.spot != Spot.HOT, -zone.n, zone.rows[0]))

    def rows_of(self, spot: Spot) -> NDArray[np.bool_]:
        """Which units are of a class."""
        found: NDArray[np.bool_] = self.found.spots == spot
        return found

    def as_json(self) -> list[dict[str, Any]]:
        """A row for each unit: code, n, z, p (two-sided), q (after FDR), class; left out ones last."""
        found = self.found
        rows = zip(
            self.units.codes, self.units.counts.tolist(), found.z.tolist(), found.p.tolist(),
            found.q.tolist(), found.spots.tolist(), strict=True,
        )  # fmt: skip
        compared = [
            {
                "code": code, "n": n, "z": _known(z), "p": _known(p), "q": _known(q),
                "class": str(spot),
            }
            for code, n, z, p, q, spot in rows
        ]  # fmt: skip
        rest = self.left_out
        if rest is None:
            return compared
        nothing = {"z": None, "p": None, "q": None, "class": str(Spot.NONE)}
        pairs = zip(rest.codes, rest.counts.tolist(), strict=True)
        return compared + [{"code": code, "n": n, **nothing} for code, n in pairs]

    def columns(self) -> dict[str, Sequence[Any]]:
        """The columns of a file of the units that were compared."""
        found: dict[str, Sequence[Any]] = {"code": list(self.units.codes)}
        if self.units.names:
            found["name"] = list(self.units.names)
        found["n"] = self.units.counts.tolist()
        if self.by_rate:
            found["population"] = self.units.population.astype(np.int64).tolist()
            found["eb_rate"] = (1000 * self.values).tolist()
        found |= {"z": self.found.z.tolist(), "p": self.found.p.tolist()}
        found |= {"q": self.found.q.tolist(), "class": [str(each) for each in self.found.spots]}
        if self.method == "lisa":
            found["quadrant"] = self.found.quadrants.tolist()
        return found

    def kept(self) -> Mapping[str, Any]:
        """The marked units, and how strongly the whole hangs together."""
        return {
            "units": self.units.n,
            "permutations": self.found.permutations,
            "moran": _known(self.found.moran.i),
            "moran_z": _known(self.found.moran.z),
            "hot": self._codes(Spot.HOT),
            "cold": self._codes(Spot.COLD),
            "islands": int(self.rows_of(Spot.ISLAND).sum()),
        }

    def _codes(self, spot: Spot) -> list[str]:
        rows = np.flatnonzero(self.rows_of(spot))[:MOST_KEPT]
        return [self.units.codes[row] for row in rows.tolist()]

    def sentence(self, translator: Translator) -> str:
        """The answer, and the marked areas or places under it."""
        from wijkatlas.commands.analyses.hotspots.words import VERDICTS, name_zone

        lines = [self.finding(translator).text]
        t = translator.translate
        for number, zone in enumerate(self.zones[:MOST_LISTED], 1):
            verdict = t("hotspots", VERDICTS[zone.spot])
            where = name_zone(self, zone, number, translator)
            lines.append(f"{zone.n:>9}  {verdict}: {where}")
        return "\n".join(lines)

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words; for the council only classes and sums of classes, never figures of one place."""
        from wijkatlas.commands.analyses.hotspots import tables as made
        from wijkatlas.commands.analyses.hotspots import words
        from wijkatlas.commands.analyses.units import overlap_warning

        hidden = self._protect(hide_below)
        about = "" if 0 < self.n < hide_below else self.about
        tables = [made.class_table(self, translator, hidden, about)]
        if self.units.names:
            tables.append(made.area_table(self, translator, hide_below, about))
        elif not hide_below and self.zones:
            tables.append(made.zone_table(self, translator))
        return Finding(
            kind=self.kind,
            question=translator.translate("analyses", QUESTION),
            about=about,
            result=words.result(self, translator, with_counts=not hidden),
            uncertainty=words.uncertainty(self, translator),
            limits=words.limits(self, translator),
            warnings=(
                *overlap_warning(self.units.overlapping, translator),
                *words.warnings(self, translator, with_counts=not hide_below),
            ),
            method=words.method(self, translator, with_figures=not hide_below),
            tables=tuple(tables),
            charts=() if hidden or not self.zones else (made.share_chart(self, translator),),
        )

    def _protect(self, hide_below: int) -> dict[str, Reason]:
        """Which sums of classes must be hidden, with what lies in no unit as a cell of the same sum.

        Of areas all of them: a class may hold a single area, whose count another table hides. And
        all when another sheet of a workbook would give what lies in none of them away.
        """
        publication: Publication[str] = Publication(hide_below)
        total = publication.add("total", self.n)
        parts = [
            publication.add(str(spot), int(self.units.counts[self.rows_of(spot)].sum()))
            for spot in Spot
        ]
        parts.append(publication.add("outside", self.units.outside))
        parts.append(publication.add("without_location", self.units.without_location))
        publication.tie(total, parts)
        hidden = publication.protect()
        if (self.units.names and hide_below) or self.withheld:
            hidden = dict.fromkeys(parts, Reason.SECONDARY) | hidden
        return hidden

    def layers(self, translator: Translator) -> tuple[ResultLayer, ...]:
        """All areas by class; of cells the outline of the whole and the marked ones, joined."""
        from wijkatlas.commands.analyses.hotspots.layers import draw_layers

        return draw_layers(self, translator)


def _known(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
