# SPDX-License-Identifier: EUPL-1.2
"""What the test for near repeats hands back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wijkatlas.analysis.nearrepeat import Knox, over
from wijkatlas.commands.analyses.nearrepeat.figures import layers_of, plain_table
from wijkatlas.commands.analyses.nearrepeat.words import finding_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from wijkatlas.analysis.repeatzones import Zone
    from wijkatlas.api import Translator
    from wijkatlas.domain.finding import Finding
    from wijkatlas.map.result import ShapeLayer


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Incidents that took no part: without place, without day, and told twice."""

    without_location: int
    without_day: int
    same: int
    same_reference: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.without_location + self.without_day + self.same + self.same_reference


@dataclass(frozen=True, eq=False, slots=True)
class NearRepeatReport:
    """The bands, which of them stand out, and the zones that were open on a day.

    ``marked`` and ``q`` are by band; ``touched`` names the networks that each zone touches;
    ``until`` is the last day with incidents.
    """

    about: str
    period: str
    found: Knox
    marked: NDArray[np.bool_]
    q: NDArray[np.float64]
    zones: tuple[Zone, ...]
    touched: tuple[tuple[str, ...], ...]
    today: date
    is_past: bool
    until: date | None
    left_out: LeftOut
    least_ratio: float
    like_nrc: bool
    kind: str = "nearrepeat"

    @property
    def n(self) -> int:
        """How many incidents were compared."""
        return self.found.n

    @property
    def expected(self) -> NDArray[np.float64]:
        """The exact mean of all shuffles; like NRC the mean of those that were made."""
        return self.found.simulated if self.like_nrc else self.found.expected

    @property
    def ratio(self) -> NDArray[np.float64]:
        """Observed for one expected; NaN where nothing is expected."""
        return over(self.found.observed, self.expected)

    @property
    def networks(self) -> tuple[str, ...]:
        """The networks that any open zone touches, by name."""
        return tuple(sorted({name for each in self.touched for name in each}, key=str.casefold))

    def sentence(self, translator: Translator) -> str:
        """The answer and the table of bands."""
        return f"{self.finding(translator).text}\n\n{plain_table(self, translator)}"

    def as_json(self) -> list[dict[str, Any]]:
        """A row for each band, the same place first."""
        ratio, expected = self.ratio, self.expected
        return [
            {
                "distance": list(distance),
                "days": list(days),
                "observed": int(self.found.observed[row, column]),
                "expected": float(expected[row, column]),
                "ratio": _plain(ratio[row, column]),
                "p": float(self.found.p[row, column]),
            }
            for row, distance in enumerate(self.found.distances_m)
            for column, days in enumerate(self.found.days)
        ]

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words; with small counts hidden the zones, each around single incidents, stay inside."""
        return finding_of(self, translator, hide_below=hide_below)

    def layers(self, translator: Translator) -> tuple[ShapeLayer, ...]:
        """The open zones; for use in the office only."""
        return layers_of(self, translator)

    def kept(self) -> Mapping[str, Any]:
        """The bands, how many zones were open on which day, and the networks they touched."""
        return {
            "bands": self.as_json(),
            "today": self.today.isoformat(),
            "zones": len(self.zones),
            "networks": list(self.networks),
        }


def _plain(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
