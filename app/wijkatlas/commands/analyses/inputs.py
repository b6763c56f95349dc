# SPDX-License-Identifier: EUPL-1.2
"""What an analysis reads: the incidents that a filter leaves, and where these data come from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from wijkatlas.api import IncidentFilter, Progress, Session
from wijkatlas.commands.mapview import MapView
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.sentence import filter_sentence

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.commands.mapdata import Loaded
    from wijkatlas.store.points import IncidentPoints

PLACE_AND_TIME = ("x", "y", "begin", "precision", "category")


@dataclass(frozen=True)
class Inputs:
    """The data of one revision and the part of them that is looked at; safe to use from any thread.

    ``as_of`` is the day that counts as today.
    """

    session: Session
    view: MapView
    loaded: Loaded
    chosen: IncidentFilter
    mask: NDArray[np.bool_]
    as_of: date = field(default_factory=date.today)

    @classmethod
    def of(
        cls, session: Session, view: MapView, chosen: IncidentFilter, as_of: date | None = None
    ) -> Inputs:
        """From a view that is loaded (the window's), for any filter."""
        loaded = view.loaded
        assert loaded is not None  # noqa: S101 - callers load it first
        return cls(session, view, loaded, chosen, loaded.mask(chosen), as_of or date.today())

    @classmethod
    def read(cls, session: Session, chosen: IncidentFilter, progress: Progress) -> Inputs:
        """From the project, for the command line."""
        view = MapView(session)
        view.load(progress)
        return cls.of(session, view, chosen)

    @property
    def points(self) -> IncidentPoints:
        """All incidents as columns; ``mask`` says which are looked at."""
        return self.loaded.points

    @property
    def crs(self) -> str:
        """The project CRS, in metres."""
        return self.loaded.crs

    @property
    def n(self) -> int:
        """How many incidents are looked at, with or without location."""
        return int(self.mask.sum())

    @property
    def rows(self) -> NDArray[np.int64]:
        """Rows of the incidents that are looked at and have a location."""
        known = self.mask & np.isfinite(self.points.x) & np.isfinite(self.points.y)
        return np.flatnonzero(known)

    @property
    def period(self) -> str:
        """The filter's period, else that of the data, as ``"2025-01-01/2025-12-31"``; "" if unknown."""
        span = self.loaded.span
        begin = self.chosen.begin or (span[0] if span else None)
        end = self.chosen.end or (span[1] if span else None)
        return f"{begin}/{end}" if begin and end else ""

    def about(self) -> str:
        """What, when, where and how many, in the session's language."""
        translator = self.session.translator
        found = filter_sentence(
            self.chosen,
            self.n,
            {code: self.view.label(code) for code in self.chosen.categories},
            translator.translate,
            number=NumberFormat.of(translator.language).write,
            place=self.loaded.place_name(self.chosen),
        )
        return str(found)

    def fingerprint(self) -> str:
        """SHA-256 of the columns of the incidents that are looked at."""
        digest = hashlib.sha256()
        for name in PLACE_AND_TIME:
            digest.update(np.ascontiguousarray(getattr(self.points, name)[self.mask]).tobytes())
        digest.update("\x1f".join(self.points.categories).encode())
        return digest.hexdigest()

    def with_filter(self, chosen: IncidentFilter) -> Inputs:
        """The same data under another filter."""
        return replace(self, chosen=chosen, mask=self.loaded.mask(chosen))


def revisions(session: Session, tables: tuple[str, ...]) -> dict[str, int]:
    """The present revisions of tables that an analysis reads; factors count by their newest row."""
    project = session.project
    found = {}
    for table in tables:
        if table == "risk_factor":
            if not project.rows("SELECT 1 FROM sqlite_master WHERE name = 'risk_factor'"):
                continue  # an older file, opened read-only
            sql = "SELECT coalesce(max(id), 0) * 1000 + count(*) FROM risk_factor"
            found[table] = int(project.rows(sql)[0][0])
        else:
            found[table] = project.revision(table)
    return found


def chosen_filter(from_: date | None, to: date | None, category: str) -> IncidentFilter:
    """The filter that the command line's options mean; several categories are joined by commas."""
    names = frozenset(part.strip() for part in category.split(",") if part.strip())
    return IncidentFilter(categories=names, begin=from_, end=to)
