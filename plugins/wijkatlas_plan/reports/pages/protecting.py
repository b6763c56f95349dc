# SPDX-License-Identifier: EUPL-1.2
"""Which figures of a page rest on counts of incidents, and which of those must be hidden."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from wijkatlas.api import Estimate, Reason
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.diagnosis.incidents import rows_of
from wijkatlas_plan.diagnosis.pooling import INCIDENT
from wijkatlas_plan.model.period import days_of

if TYPE_CHECKING:
    from wijkatlas.api.statistics import Counted

Hidden = Sequence[Mapping[Hashable, Reason]]
ALL = "all"
SHOWN = "shown"
UNKNOWN = -1
"""In place of a table: the count behind a figure can't be known, so it is never shown."""


class Tables:
    """The counts that pages show, each once; asked for before it is known what must be hidden."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.counted: list[Counted] = []
        self._known: dict[Hashable, int] = {}

    def ask(self, indicator: str, period: str, scheme: str, areas: Sequence[str]) -> int | None:
        """The place of the count behind a rate of incidents; None when it is another figure.

        Args:
            indicator: id of the indicator.
            period: of the figure.
            scheme: of the areas.
            areas: codes, taken together; none is the municipality.
        """
        if not indicator.startswith(INCIDENT):
            return None
        code = indicator.removeprefix(INCIDENT)
        themes = () if code == ALL else (code,)
        known = set(areas) <= set(self.ground.codes(scheme)) if areas else True
        if days_of(period) is None or not known or not self.ground.is_covered(period, themes):
            return UNKNOWN
        key = (themes, period, scheme if areas else "", frozenset(areas))
        if key not in self._known:
            self._known[key] = len(self.counted)
            self.counted.append(self._count(themes, period, scheme, areas))
        return self._known[key]

    def add(self, tables: "Sequence[Counted]") -> range:
        """The places of tables that were made elsewhere."""
        first = len(self.counted)
        self.counted.extend(tables)
        return range(first, len(self.counted))

    def _count(
        self, themes: tuple[str, ...], period: str, scheme: str, areas: Sequence[str]
    ) -> "Counted":
        from wijkatlas.api.statistics import Counted

        rows = rows_of(self.ground.points, themes, period)
        if areas:
            wanted = np.array([*(code in areas for code in self.ground.codes(scheme)), False])
            rows &= wanted[self.ground.places(scheme)]
        return Counted("place", rows, np.zeros(len(rows), np.int64), (SHOWN,))


def shown(figure: Estimate, place: int | None, hidden: Hidden) -> Estimate:
    """A figure as it may be shown: without a value when the count behind it is hidden."""
    if place is None or figure.value is None:
        return figure
    reason = Reason.SUPPRESSED if place == UNKNOWN else hidden[place].get(SHOWN)
    return figure if reason is None else without_value(figure, reason)


def without_value(figure: Estimate, reason: Reason) -> Estimate:
    """The same figure without anything that tells how much it is."""
    return replace(figure, value=None, low=None, high=None, n=None, n_eff=None, reason=reason)
