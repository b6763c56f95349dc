# SPDX-License-Identifier: EUPL-1.2
"""The incidents of a project laid on its areas, kept until either changes."""

import math
import threading
from datetime import date, timedelta
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import Area, Reason
from wijkatlas_plan.diagnosis.incidents import (
    EPOCH,
    MINUTES_A_DAY,
    MONTH_KNOWN,
    WHOLE,
    Counts,
    may_add,
    month_after,
    rows_of,
)
from wijkatlas_plan.model.period import DAY, Days, days_of, write_days

LONGEST_SILENCE_DAYS = 31
FEWEST = 20
"""With fewer incidents a category does not tell from when on it was recorded."""
KEPT_TABLES = 400
M2_A_KM2 = 1e6

Cells = NDArray[np.int64]


class Ground:
    """Incidents and areas as they are at one moment; safe to use from any thread.

    Counts are kept by scheme and period, all themes at once: each incident is laid on the areas of a
    scheme once, and each period costs one pass over the incidents.
    """

    def __init__(self, project: Any) -> None:
        self.points = project.points()
        self._areas: dict[str, tuple[Area, ...]] = {
            scheme: newest(project.areas(scheme)) for scheme in project.schemes() if scheme
        }
        sources = {
            each.source
            for each in project.imports()
            if each.source and not each.undone and each.kind == "incident"
        }
        self.source = ", ".join(sorted(sources))
        self._places: dict[str, NDArray[np.int64]] = {}
        self._cells: dict[tuple[str, str], Cells] = {}
        self._lock = threading.RLock()
        self.span = _whole_span(self.points)
        self._spans = _spans(self.points)

    @property
    def schemes(self) -> tuple[str, ...]:
        """The area schemes by name."""
        return tuple(self._areas)

    def areas(self, scheme: str) -> tuple[Area, ...]:
        """The areas of the newest vintage of a scheme, by code; none when there is no such scheme."""
        return self._areas.get(scheme, ())

    def codes(self, scheme: str) -> tuple[str, ...]:
        """Their codes."""
        return tuple(area.code for area in self.areas(scheme))

    def vintage(self, scheme: str) -> str:
        """From when on these areas hold, ISO; "" when unknown."""
        return max((area.valid_from for area in self.areas(scheme)), default="")

    def population(self, scheme: str) -> dict[str, int | None]:
        """Inhabitants by code of area, and of the municipality."""
        return {area.code: area.population for area in self.areas(scheme)} | {
            WHOLE: self.inhabitants
        }

    @property
    def inhabitants(self) -> int | None:
        """Of the municipality: the largest sum over a scheme of which every area's are known."""
        sums = []
        for areas in self._areas.values():
            people = [area.population for area in areas]
            if None not in people:
                sums.append(sum(n for n in people if n is not None))
        return max(sums, default=None)

    def area_km2(self, scheme: str) -> dict[str, float]:
        """The ground of each area in km², by code."""
        import shapely

        areas = self.areas(scheme)
        sizes = shapely.area(shapely.from_wkb([area.wkb or None for area in areas])) / M2_A_KM2
        return {area.code: float(size) for area, size in zip(areas, sizes, strict=True)}

    def places(self, scheme: str) -> NDArray[np.int64]:
        """The number of the area of each incident, -1 for none."""
        import shapely

        from wijkatlas.api.statistics import assign_points

        with self._lock:
            if scheme not in self._places:
                shapes = shapely.from_wkb([area.wkb or None for area in self.areas(scheme)])
                found = assign_points(self.points.x, self.points.y, list(shapes))
                self._places[scheme] = found.astype(np.int64)
            return self._places[scheme]

    def counts(
        self,
        scheme: str,
        themes: tuple[str, ...],
        period: str,
        refused: frozenset[str] | None = None,
    ) -> Counts:
        """The incidents of themes (none: all) in a period by area, from what is kept.

        Args:
            scheme: of the areas.
            themes: codes.
            period: two ISO days with a slash, both included.
            refused: themes that must not be added up with others; None: those of the program's list.

        Raises:
            UserError: ``period`` is none.
        """
        cells = self._table(scheme, period)
        if themes:
            wanted = [code in themes for code in self.points.categories]
            cells = cells[:, np.array(wanted, np.bool_)] if wanted else cells
        sums = cells.sum(axis=1)
        return Counts(
            self.codes(scheme),
            sums[:-2],
            int(sums.sum()),
            int(sums[-2]),
            int(sums[-1]),
            None if may_add(self.points, themes, refused) else Reason.NOT_ADDITIVE,
        )

    def _table(self, scheme: str, period: str) -> Cells:
        """Counts by area and category; the last two rows are outside, and without place."""
        with self._lock:
            key = (scheme, period)
            if key not in self._cells:
                if len(self._cells) >= KEPT_TABLES:
                    self._cells.clear()
                self._cells[key] = self._count(scheme, period)
            return self._cells[key]

    def _count(self, scheme: str, period: str) -> Cells:
        areas, kinds = len(self.areas(scheme)), max(1, len(self.points.categories))
        rows = np.flatnonzero(rows_of(self.points, (), period))
        held = self.places(scheme)[rows] if areas else np.full(len(rows), -1, np.int64)
        held = np.where(held >= 0, held, np.where(np.isnan(self.points.x[rows]), areas + 1, areas))
        flat = held * kinds + self.points.category[rows]
        return np.bincount(flat, minlength=(areas + 2) * kinds).reshape(areas + 2, kinds)

    def span_of(self, themes: tuple[str, ...] = ()) -> Days | None:
        """From which to which day the incidents of these themes (none: all that occur) reach."""
        spans = [
            span
            for code, span in zip(self.points.categories, self._spans, strict=True)
            if span is not None and (not themes or code in themes)
        ]
        if self.span is None:
            return None
        begins, ends = zip(self.span, *spans, strict=True)
        return max(begins), min(ends)

    def is_covered(self, period: str, themes: tuple[str, ...] = ()) -> bool:
        """Whether the incidents reach over a period, so that none in it means that none happened."""
        days, span = days_of(period), self.span_of(themes)
        return days is not None and span is not None and span[0] <= days[0] and days[1] <= span[1]

    def periods(self, themes: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Whole calendar years and the last twelve whole months, the oldest first.

        Those over which the incidents of these themes reach; no years without any incident at all. When
        they reach over less than a year: the whole months that there are.
        """
        span = self.span_of(themes)
        if span is None:
            return ()
        first, last = span
        years = (
            write_days(date(y, 1, 1), date(y, 12, 31)) for y in range(first.year, last.year + 1)
        )
        month_end = (last + DAY).replace(day=1) - DAY
        month_begin = (date(month_end.year - 1, month_end.month, 28) + 4 * DAY).replace(day=1)
        found = dict.fromkeys((*years, write_days(month_begin, month_end)))
        usable = tuple(
            period
            for period in found
            if self.is_covered(period, themes) and self._table("", period).any()
        )
        begin = first if first.day == 1 else (first.replace(day=28) + 4 * DAY).replace(day=1)
        if usable or begin > month_end:
            return usable
        return (write_days(begin, month_end),)


def newest(areas: list[Area]) -> tuple[Area, ...]:
    """The areas of the newest vintage among these, by code."""
    vintage = max((area.valid_from for area in areas), default="")
    return tuple(area for area in areas if area.valid_from == vintage)


def _spans(points: Any) -> tuple[Days | None, ...]:
    """For each category from which to which day its incidents reach.

    A silence at either end is taken for one in which nothing happened up to ten mean gaps (rare by
    chance: e⁻¹⁰) or twice the longest silence between two of its incidents, whichever is longer. A
    category of few incidents says nothing of it: None.
    """
    known = points.precision >= MONTH_KNOWN
    days = points.begin[known].astype(np.int64) // MINUTES_A_DAY
    until = _last_days(points)[known]
    kinds = points.category[known]
    found: list[Days | None] = []
    for number in range(len(points.categories)):
        own = days[kinds == number]
        if len(own) < FEWEST:
            found.append(None)
            continue
        first, last = int(own.min()), int(until[kinds == number].max())
        held = np.flatnonzero(np.bincount(own - first))
        silence = int(np.diff(held).max(initial=1))
        gap = timedelta(days=max(math.ceil(10 * (last - first + 1) / len(own)), 2 * silence))
        found.append((EPOCH + timedelta(days=first) - gap, EPOCH + timedelta(days=last) + gap))
    return tuple(found)


def _whole_span(points: Any) -> Days | None:
    """From which to which day any incidents reach; a silence at an end is no longer than a month."""
    known = points.precision >= MONTH_KNOWN
    if not known.any():
        return None
    first = EPOCH + timedelta(days=int(points.begin[known].min()) // MINUTES_A_DAY)
    last = EPOCH + timedelta(days=int(_last_days(points)[known].max()))
    days = (last - first).days + 1
    gap = timedelta(days=min(LONGEST_SILENCE_DAYS, math.ceil(10 * days / len(points.begin))))
    return first - gap, last + gap


def _last_days(points: Any) -> NDArray[np.int64]:
    """The last day on which each incident can have begun, since 1970."""
    days = np.asarray(points.begin // MINUTES_A_DAY, np.int64)
    monthly = np.flatnonzero(points.precision == MONTH_KNOWN)
    days[monthly] = month_after(points.begin[monthly]) // MINUTES_A_DAY - 1
    return days


_KEPT: WeakKeyDictionary[Any, tuple[tuple[int, ...], Ground]] = WeakKeyDictionary()
_LOCK = threading.Lock()


def ground_of(project: Any) -> Ground:
    """The incidents and areas of a project, read again only when they have changed."""
    now = _revisions(project)
    with _LOCK:
        kept = _KEPT.get(project)
        if kept is None or kept[0] != now:
            kept = (now, Ground(project))
            _KEPT[project] = kept
        return kept[1]


def _revisions(project: Any) -> tuple[int, ...]:
    return (project.revision("incident"), project.revision("area"))
