# SPDX-License-Identifier: EUPL-1.2
"""What the density map says, in words, tables, a chart and a layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from wijkatlas.api import SheetTable, Translator
from wijkatlas.commands.analyses.density import words
from wijkatlas.commands.analyses.density.method import method
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import DENSITY_RAMP

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from wijkatlas.map.result import ResultLayer

ALPHA = "D9"  # the map shines through
FEW = 30
NAMED = 3
GROUND = (0.01, 0.02, 0.05, 0.1, 0.2)
"""Shares of the ground for which it is told what the densest of it holds."""
TOLD = 0.05


@dataclass(frozen=True, eq=False, slots=True)
class Raster:
    """Values at the cells, the northernmost row first; ``west`` and ``north`` are outer edges."""

    values: NDArray[np.float32]
    west: float
    north: float
    cell_m: float
    crs: str


@dataclass(frozen=True, slots=True)
class Choice:
    """How the map was made; ``rule`` says that the bandwidth was chosen by Scott's rule."""

    bandwidth_m: float
    kernel: str
    cell_m: float
    rule: bool
    edge: bool
    per_population: bool
    scheme: str
    least_per_km2: float


@dataclass(frozen=True, slots=True)
class Place:
    """The densest place of an area, with its 95 % margin and the effective count behind it."""

    code: str
    name: str
    n: int
    low: float
    high: float
    peak: float
    peak_low: float
    peak_high: float
    peak_n: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted; ``n`` on the map, and ``held`` on the densest ground of each share.

    ``hot_ground`` and ``hot_n`` are the share of the ground, and the incidents on it, with at least
    three times its mean density. ``ground_km2`` is what all shares are of; ``held`` is empty when
    that is too few cells.
    """

    n: int
    without_location: int
    outside: int
    areas_without_people: int
    ground_km2: float
    mean: float
    peak: float
    held: tuple[int, ...]
    on_ground: int
    hot_ground: float
    hot_n: int
    bin_m: float = 0.0
    error_share: float = 0.0


@dataclass(frozen=True, eq=False, slots=True)
class DensityReport:
    """Where it is dense."""

    about: str
    period: str
    choice: Choice
    figures: Figures
    places: tuple[Place, ...]
    raster: Raster
    written: tuple[str, ...] = ()
    kind: str = "density"

    @property
    def n(self) -> int:
        """How many incidents are on the map."""
        return self.figures.n

    @property
    def unit(self) -> str:
        """What the values count, marked for translation."""
        return words.PER_1000 if self.choice.per_population else words.PER_KM2

    def sentence(self, translator: Translator) -> str:
        """The answer, the named places, and which files were written."""
        finding = self.finding(translator)
        write = NumberFormat.of(translator.language).write
        lines = [finding.text]
        lines += [f"{write(place.n):>9}  {place.code}  {place.name}" for place in self.places]
        lines += [
            translator.translate("reports", "Written: {path}", path=path) for path in self.written
        ]
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        """The figures and the files."""
        return {
            **self.kept(),
            "n": self.n,
            "without_location": self.figures.without_location,
            "outside": self.figures.outside,
            "densest": [
                {"ground": ground, "n": n}
                for ground, n in zip(GROUND, self.figures.held, strict=False)
            ],
            "hot": {"ground": self.figures.hot_ground, "n": self.figures.hot_n},
            "places": [asdict(place) for place in self.places],
            "written": list(self.written),
        }

    def kept(self) -> Mapping[str, Any]:
        """How it was made and what it came to."""
        figures = self.figures
        return {
            **asdict(self.choice),
            "unit": self.unit,
            "period": self.period,
            "mean": figures.mean,
            "peak": figures.peak,
            "bin_m": figures.bin_m,
            "error_share": figures.error_share,
        }

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words, tables and a chart; for the council no value of any cell."""
        from wijkatlas.commands.analyses.density import tables as tables_

        is_hidden, about = self._is_hidden(hide_below), self._about(hide_below)
        tables: list[SheetTable] = []
        if self.places and not hide_below:
            tables.append(tables_.places_table(self, about, translator))
        if self.figures.held:
            tables.append(tables_.ground_table(self, about, translator, is_hidden=is_hidden))
        shows_chart = bool(self.figures.held) and not is_hidden and self.figures.on_ground >= FEW
        return Finding(
            kind=self.kind,
            question=translator.translate("analyses", words.QUESTION),
            about=about,
            result=words.result(self, translator, hide_below=hide_below, is_hidden=is_hidden),
            uncertainty=words.uncertainty(self, translator, hide_below=hide_below),
            limits=words.limits(self, translator),
            warnings=words.warnings(self, translator, hide_below=hide_below),
            method=method(self, translator),
            tables=tuple(tables),
            charts=(tables_.concentration_chart(self, about, translator),) if shows_chart else (),
        )

    def layers(self, translator: Translator) -> tuple[ResultLayer, ...]:
        """The density as a ramp."""
        from wijkatlas.analysis.density.contours import levels
        from wijkatlas.map.legend import Legend, LegendEntry, decimals_of
        from wijkatlas.map.result import RasterLayer

        bounds = levels(self.figures.peak, len(DENSITY_RAMP))
        if not bounds:
            return ()
        write, decimals = NumberFormat.of(translator.language).write, decimals_of(bounds)
        entries = tuple(
            LegendEntry(write(bound, decimals), "fill", colour)
            for bound, colour in zip(bounds, DENSITY_RAMP, strict=True)
        )
        title = self._legend_title(translator)
        legend = Legend("density", title, entries, smooth=True, note=words.note(self, translator))
        raster = self.raster
        return (
            RasterLayer(
                id="density",
                title=translator.translate("analyses", words.LAYER),
                values=raster.values,
                west=raster.west,
                north=raster.north,
                cell_m=raster.cell_m,
                bounds=(0.0, *bounds),
                colours=tuple(colour + ALPHA for colour in DENSITY_RAMP),
                legend=legend,
                smooth=True,
            ),
        )

    def share_on(self, ground: float) -> float:
        """The share of the incidents that lies on the densest part of the ground."""
        held = self.figures.held[GROUND.index(ground)]
        return held / self.figures.on_ground if self.figures.on_ground else 0.0

    def _about(self, hide_below: int) -> str:
        """The filter's sentence, unless the number in it is too small to be told."""
        figures = self.figures
        found = figures.n + figures.without_location + figures.outside
        return "" if found < hide_below else self.about

    def _is_hidden(self, hide_below: int) -> bool:
        """Whether what the densest ground holds would give a small count away."""
        from wijkatlas.analysis.suppression import Publication

        figures = self.figures
        if not figures.held:
            return False
        steps = [figures.held[0]]
        steps += [b - a for a, b in pairwise(figures.held)]
        shown: Publication[Any] = Publication(hide_below)
        rings = [
            shown.add(("ring", place), n, withheld=True)
            for place, n in enumerate([*steps, figures.on_ground - figures.held[-1]])
        ]
        for place, n in enumerate((*figures.held, figures.on_ground)):
            shown.add(("to", place), n)
            shown.tie(("to", place), rings[: place + 1])
        hot, rest = figures.hot_n, figures.on_ground - figures.hot_n
        return bool(shown.protect()) or any(0 < n < hide_below for n in (hot, rest))

    def _legend_title(self, translator: Translator) -> str:
        text = words.LEGEND_1000 if self.choice.per_population else words.LEGEND_KM2
        return translator.translate("legend", text)
