# SPDX-License-Identifier: EUPL-1.2
"""Which incidents are looked at: what, when, where. One filter for every view and export."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self


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

    def to_plain(self) -> dict[str, Any]:
        """Plain values for the project file; parts that are not set are left out."""
        found: dict[str, Any] = {
            "categories": sorted(self.categories),
            "begin": self.begin.isoformat() if self.begin else None,
            "end": self.end.isoformat() if self.end else None,
            "weekdays": sorted(self.weekdays),
            "hours": sorted(self.hours),
            "area": list(self.area) if self.area else None,
            "network": self.network,
        }
        return {key: value for key, value in found.items() if value}

    @classmethod
    def from_plain(cls, found: Mapping[str, Any]) -> Self:
        """The filter that :meth:`to_plain` wrote."""
        begin, end, area = found.get("begin"), found.get("end"), found.get("area")
        return cls(
            categories=frozenset(found.get("categories", ())),
            begin=date.fromisoformat(begin) if begin else None,
            end=date.fromisoformat(end) if end else None,
            weekdays=frozenset(found.get("weekdays", ())),
            hours=frozenset(found.get("hours", ())),
            area=(str(area[0]), str(area[1])) if area else None,
            network=found.get("network"),
        )
