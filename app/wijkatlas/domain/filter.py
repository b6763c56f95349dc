# SPDX-License-Identifier: EUPL-1.2
"""Which incidents are looked at: what, when, where. One filter for every view and export."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Self


@dataclass(frozen=True, slots=True)
class IncidentFilter:
    """None or an empty set means "all"; ``end`` is inclusive; weekdays count from Monday = 0.

    An incident without a known day is left out by any period, weekday or hour; one without a known
    hour by any hour. ``area`` is (scheme, code); ``network`` the uid of a network.
    """

    categories: frozenset[str] = frozenset()
    begin: date | None = None
    end: date | None = None
    weekdays: frozenset[int] = frozenset()
    hours: frozenset[int] = frozenset()
    area: tuple[str, str] | None = None
    network: str | None = None

    @property
    def is_empty(self) -> bool:
        """True when everything is shown."""
        return self == IncidentFilter()

    def without(self, part: str) -> Self:
        """The same filter without its part ``what``, ``when`` or ``where``."""
        cleared: dict[str, dict[str, object]] = {
            "what": {"categories": frozenset()},
            "when": {"begin": None, "end": None, "weekdays": frozenset(), "hours": frozenset()},
            "where": {"area": None, "network": None},
        }
        return replace(self, **cleared[part])  # type: ignore[arg-type]  # keys are field names
