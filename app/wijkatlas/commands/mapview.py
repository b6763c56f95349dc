# SPDX-License-Identifier: EUPL-1.2
"""What the map, the table and the timeline show of a session, without a screen.

Computed once per revision and filter; safe to read from any thread while another one loads.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import shapely

from wijkatlas.analysis.counts import by_category, by_week, known_days
from wijkatlas.analysis.overlay import assign, members
from wijkatlas.analysis.selection import Assignment, mask
from wijkatlas.commands.mappage import MapPageSource
from wijkatlas.commands.mapstyle import OPTION, MapStyle
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.sentence import FilterSentence, filter_sentence
from wijkatlas.domain.style import CategoryStyle, style_categories
from wijkatlas.domain.taxonomy import Themes, load_themes
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.geojson import polygons_to_wkb
from wijkatlas.map.reprojection import transformer
from wijkatlas.map.tiles import PointTiles
from wijkatlas.resources import resource_root

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from wijkatlas.analysis.counts import Tally
    from wijkatlas.api import Area, Network, Progress, Session
    from wijkatlas.map.degrees import Bounds, Polygon, Position, Ring
    from wijkatlas.store.points import IncidentPoints

MOST_WEEKS = 520
EARLY_SHARE = 0.002
TEXT_COLUMNS = {"end", "known_at", "street", "attempt", "source", "source_ref",
                "category_source", "category_national"}  # fmt: skip
Place = tuple[str, str, str]


@dataclass(frozen=True)
class Loaded:
    """The data of one revision."""

    number: int
    crs: str
    points: IncidentPoints
    areas: dict[str, list[Area]]
    networks: list[Network]
    categories: list[tuple[str, str, int]]
    span: tuple[date, date] | None
    assignments: dict[str, Assignment] = field(default_factory=dict)
    tiles: list[PointTiles] = field(default_factory=list)


@dataclass(frozen=True)
class Shown:
    """The part of them that a filter leaves."""

    number: int
    filter: IncidentFilter
    mask: NDArray[np.bool_]
    count: int
    first_monday: date
    weeks: tuple[int, ...]


class MapView:
    """The model behind the views. ``rev`` changes whenever something else is to be drawn."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lock = threading.RLock()
        self._loaded: Loaded | None = None
        self._shown: Shown | None = None
        self._number = 0
        self._themes: Themes | None = None
        self.style = MapStyle()
        self.page = MapPageSource(session, self)

    # -- loading and filtering -----------------------------------------------------------------

    def load(self, progress: Progress) -> None:
        """Read points, areas and networks from the project."""
        project = self._session.project
        progress.update(0, 3)
        points = project.points()
        progress.update(1, 3)
        areas: dict[str, list[Area]] = {}
        for area in project.areas():
            areas.setdefault(area.scheme, []).append(area)
        networks = project.networks()
        progress.update(2, 3)
        every = np.ones(len(points), np.bool_)
        categories = self._labelled(by_category(points, every))
        span = known_days(points, every)
        style = MapStyle.from_option(project.option(OPTION))
        with self._lock:
            self._number += 1
            first = self._loaded is None
            self._loaded = Loaded(
                self._number, project.crs, points, areas, networks, categories, span
            )
            self._shown = None
            if first:
                self.style = style
        progress.update(3, 3)

    def apply_filter(self, chosen: IncidentFilter) -> None:
        """Look at the incidents that pass."""
        loaded = self._loaded
        if loaded is None:
            return
        points = loaded.points
        left = self._mask(loaded, chosen)
        whole = (
            self._mask(loaded, replace(chosen, begin=None, end=None))
            if _has_period(chosen)
            else left
        )
        first_monday, weeks = _histogram(points, whole)
        with self._lock:
            if loaded is not self._loaded:
                return
            self._number += 1
            if loaded.tiles:
                loaded.tiles[0].set_mask(None if left.all() else left)
            count = int(left.sum())
            self._shown = Shown(self._number, chosen, left, count, first_monday, weeks)

    def tiles(self) -> PointTiles | None:
        """The shown incidents as tiles; built when first asked for, once per revision."""
        with self._lock:
            loaded, shown = self._loaded, self._shown
            if loaded is None:
                return None
            if not loaded.tiles:
                points = loaded.points
                made = PointTiles(
                    points.x,
                    points.y,
                    loaded.crs,
                    fid=points.fid,
                    category=points.category,
                    categories=points.categories,
                    styles=self.category_styles(),
                )
                if shown is not None and not shown.mask.all():
                    made.set_mask(shown.mask)
                loaded.tiles.append(made)
            return loaded.tiles[0]

    def restyle(self, style: MapStyle) -> None:
        """Look different."""
        with self._lock:
            self._number += 1
            self.style = style

    def forget(self) -> None:
        """Let go of the project's data."""
        with self._lock:
            self.page.close()
            self._number += 1
            self._loaded = self._shown = None
            self.style = MapStyle()

    @property
    def is_loaded(self) -> bool:
        """True while there is something to show."""
        return self._loaded is not None and self._shown is not None

    @property
    def rev(self) -> int:
        """Another number whenever something else is to be drawn."""
        return self._number

    @property
    def loaded(self) -> Loaded | None:
        """The data as they are now."""
        return self._loaded

    @property
    def shown(self) -> Shown | None:
        """What the filter leaves as it is now."""
        return self._shown

    @property
    def filter(self) -> IncidentFilter | None:
        """The filter that was applied last."""
        return self._shown.filter if self._shown is not None else None

    def _mask(self, loaded: Loaded, chosen: IncidentFilter) -> NDArray[np.bool_]:
        areas = self.assignment(chosen.area[0]) if chosen.area is not None else None
        rows = self.network_rows(chosen.network) if chosen.network is not None else None
        return mask(loaded.points, chosen, areas=areas, network=rows)

    def assignment(self, scheme: str) -> Assignment:
        """The area of each incident in one scheme; computed once per revision."""
        loaded = self._loaded
        if loaded is None:
            return Assignment(scheme, (), np.empty(0, np.int32))
        with self._lock:
            if scheme not in loaded.assignments:
                areas = loaded.areas.get(scheme, [])
                shapes = shapely.from_wkb([area.wkb or None for area in areas])
                index = assign(loaded.points.x, loaded.points.y, list(shapes))
                codes = tuple(area.code for area in areas)
                loaded.assignments[scheme] = Assignment(scheme, codes, index)
            return loaded.assignments[scheme]

    def network_rows(self, uid: str) -> NDArray[np.int64]:
        """Rows of the incidents within a network."""
        loaded = self._loaded
        if loaded is None:
            return np.empty(0, np.int64)
        shapes = [shapely.from_wkb(each.wkb) for each in loaded.networks if each.uid == uid]
        if not shapes:
            return np.empty(0, np.int64)
        return members(loaded.points.x, loaded.points.y, shapes)[0]

    # -- words ---------------------------------------------------------------------------------

    def label(self, code: str) -> str:
        """The name of a category in the reader's language."""
        translator = self._session.translator
        if not code:
            return translator.translate("view", QT_TRANSLATE_NOOP("view", "(no category)"))
        if self._themes is None:
            self._themes = load_themes(resource_root() / "taxonomies" / "incident_themes.toml")
        return self._themes.label(code, translator.language)

    def categories(self) -> list[tuple[str, str, int]]:
        """(code, label, count) of all incidents, most frequent first."""
        return list(self._loaded.categories) if self._loaded is not None else []

    def places(self) -> list[tuple[str, Place]]:
        """(label, place) of the areas and networks one can look at."""
        if self._loaded is None:
            return []
        several = len(self._loaded.areas) > 1
        found: list[tuple[str, Place]] = []
        for scheme, areas in self._loaded.areas.items():
            for area in sorted(areas, key=lambda each: each.name.casefold()):
                name = f"{area.name} ({scheme})" if several else area.name
                found.append((name, ("area", scheme, area.code)))
        found += [(each.name, ("network", each.uid, "")) for each in self._loaded.networks]
        return found

    def place_name(self, chosen: IncidentFilter) -> str:
        """The name of the filter's area or network."""
        if self._loaded is None:
            return ""
        if chosen.area is not None:
            scheme, code = chosen.area
            areas = self._loaded.areas.get(scheme, [])
            return next((area.name for area in areas if area.code == code), "")
        networks = self._loaded.networks
        return next((each.name for each in networks if each.uid == chosen.network), "")

    def sentence(self, number: object = str) -> FilterSentence | None:
        """What is shown, in words."""
        if self._shown is None or self._loaded is None:
            return None
        chosen = self._shown.filter
        return filter_sentence(
            chosen,
            self._shown.count,
            {code: self.label(code) for code in chosen.categories},
            self._session.translator.translate,
            number=number if callable(number) else str,
            place=self.place_name(chosen),
        )

    def span(self) -> tuple[date, date] | None:
        """First and last day with incidents."""
        return self._loaded.span if self._loaded is not None else None

    # -- rows and places -----------------------------------------------------------------------

    def ordered_fids(
        self, column: str, *, descending: bool = False, only: frozenset[int] | None = None
    ) -> NDArray[np.int64] | None:
        """The shown incidents ordered by a column of the table; of ``only`` these."""
        loaded, shown = self._loaded, self._shown
        if loaded is None or shown is None:
            return None
        points, left = loaded.points, shown.mask
        if only is not None:
            left = left & np.isin(points.fid, np.fromiter(only, np.int64, len(only)))
        rows = np.flatnonzero(left)
        if column in TEXT_COLUMNS:
            return self._ordered_by_text(column, points.fid[rows], descending=descending)
        if column == "category":
            names = [self.label(code) for code in points.categories]
            rank = np.argsort(np.argsort(np.array(names or [""])))
            keys: NDArray[np.integer] = rank[points.category[rows]]
        else:
            keys = points.begin[rows]
        order = np.argsort(-keys.astype(np.int64) if descending else keys, kind="stable")
        found: NDArray[np.int64] = points.fid[rows[order]]
        return found

    def _ordered_by_text(
        self, column: str, fids: NDArray[np.int64], *, descending: bool
    ) -> NDArray[np.int64]:
        way = "DESC" if descending else "ASC"
        sql = f'SELECT fid FROM incident ORDER BY "{column}" IS NULL, "{column}" {way}, fid'
        every = np.array([row[0] for row in self._session.project.rows(sql)], np.int64)
        return every[np.isin(every, fids)]

    def bounds_of_incidents(self, fids: frozenset[int]) -> Bounds | None:
        """Where these incidents are, in degrees."""
        if self._loaded is None:
            return None
        points = self._loaded.points
        rows = np.isin(points.fid, np.fromiter(fids, np.int64, len(fids)))
        x, y = points.x[rows], points.y[rows]
        known = np.isfinite(x) & np.isfinite(y)
        if not known.any():
            return None
        x, y = x[known], y[known]
        return self._degrees((x.min() - 150, y.min() - 150, x.max() + 150, y.max() + 150))

    def bounds_of_area(self, scheme: str, code: str) -> Bounds | None:
        """Where an area is, in degrees."""
        areas = self._loaded.areas.get(scheme, []) if self._loaded is not None else []
        return self._bounds_of([area.wkb for area in areas if area.code == code])

    def bounds_of_network(self, uid: str) -> Bounds | None:
        """Where a network is, in degrees."""
        networks = self._loaded.networks if self._loaded is not None else []
        return self._bounds_of([each.wkb for each in networks if each.uid == uid])

    def bounds(self) -> Bounds | None:
        """Where everything is, in degrees: the areas when there are any, else the incidents."""
        if self._loaded is None:
            return None
        areas = self._loaded.areas.get(self.scheme(), [])
        found = self._bounds_of([area.wkb for area in areas])
        tiles = self.tiles() if found is None else None
        return tiles.bounds if tiles is not None else found

    def scheme(self) -> str:
        """The area scheme that is shown: the chosen one, else the first."""
        if self._loaded is None or not self._loaded.areas:
            return ""
        return (
            self.style.scheme
            if self.style.scheme in self._loaded.areas
            else next(iter(self._loaded.areas))
        )

    def _bounds_of(self, wkb: Sequence[bytes]) -> Bounds | None:
        shapes = shapely.from_wkb([each for each in wkb if each])
        if not len(shapes):
            return None
        box = shapely.total_bounds(shapes)
        return self._degrees(tuple(float(each) for each in box)) if np.isfinite(box).all() else None

    def _degrees(self, box: tuple[float, ...]) -> Bounds:
        assert self._loaded is not None  # noqa: S101 - callers looked
        west, south, east, north = transformer(self._loaded.crs, "EPSG:4326").transform_bounds(
            box[0], box[1], box[2], box[3]
        )
        return float(west), float(south), float(east), float(north)

    def category_styles(self) -> list[CategoryStyle]:
        """Colours and shapes of the categories, the most frequent first."""
        codes = [(code, label) for code, label, _ in self.categories()]
        other = self._session.translator.translate("view", QT_TRANSLATE_NOOP("view", "other"))
        return style_categories(codes, other_label=other)

    # -- what the map points at ---------------------------------------------------------------

    def pick(self, at: Position, radius_m: float) -> list[int]:
        """The incidents near a place, the nearest first; none while the layer is hidden."""
        tiles = self.tiles()
        if tiles is None or not self.style.layer("incidents").visible:
            return []
        return tiles.pick(at[0], at[1], radius_m)

    def fids_in_box(self, bounds: Bounds) -> frozenset[int]:
        """The shown incidents in a box."""
        tiles = self.tiles()
        return frozenset(tiles.select_bounds(bounds).tolist()) if tiles is not None else frozenset()

    def fids_in_ring(self, ring: Ring) -> frozenset[int]:
        """The shown incidents in a polygon."""
        tiles = self.tiles()
        return frozenset(tiles.select_ring(ring).tolist()) if tiles is not None else frozenset()

    def wkb_of(self, polygons: Sequence[Polygon], original: bytes = b"") -> bytes:
        """A drawn shape in the project CRS.

        Raises:
            UserError: it has no surface.
        """
        return polygons_to_wkb(polygons, self._session.project.crs, original)

    # -- single things -------------------------------------------------------------------------

    def area(self, fid: int) -> Area | None:
        """One area."""
        every = self._loaded.areas.values() if self._loaded is not None else ()
        return next((area for areas in every for area in areas if area.fid == fid), None)

    def network(self, fid: int) -> Network | None:
        """One network."""
        networks = self._loaded.networks if self._loaded is not None else []
        return next((each for each in networks if each.fid == fid), None)

    def count_in_area(self, area: Area) -> int:
        """How many of the shown incidents lie in an area."""
        if self._shown is None:
            return 0
        held = self.assignment(area.scheme)
        if area.code not in held.codes:
            return 0
        return int((held.index[self._shown.mask] == held.codes.index(area.code)).sum())

    def count_in_network(self, network: Network) -> int:
        """How many of the shown incidents lie in a network."""
        loaded, shown = self._loaded, self._shown
        if loaded is None or shown is None:
            return 0
        return int(shown.mask[self.network_rows(network.uid)].sum())

    def categories_of(self, fids: frozenset[int]) -> list[tuple[str, str, int]]:
        """(code, label, count) of these incidents, most frequent first."""
        if self._loaded is None:
            return []
        points = self._loaded.points
        chosen = np.isin(points.fid, np.fromiter(fids, np.int64, len(fids)))
        return self._labelled(by_category(points, chosen))

    def _labelled(self, tally: Tally) -> list[tuple[str, str, int]]:
        pairs = zip(tally.keys, tally.n, strict=True)
        found = [(code, self.label(code), int(n)) for code, n in pairs if n]
        return sorted(found, key=lambda each: (-each[2], each[1]))


def _has_period(chosen: IncidentFilter) -> bool:
    return chosen.begin is not None or chosen.end is not None


def _histogram(points: IncidentPoints, left: NDArray[np.bool_]) -> tuple[date, tuple[int, ...]]:
    """The first Monday and the counts per week; a few strays long before the rest are cut off."""
    tally = by_week(points, left)
    if not len(tally.keys):
        return date(2000, 1, 3), ()
    start = 0
    if len(tally.n) > MOST_WEEKS:
        before = np.cumsum(tally.n) / tally.n.sum()
        start = int(np.searchsorted(before, EARLY_SHARE))
        if start < len(tally.n) // 2:
            start = 0
    first = tally.keys[start]
    monday = date.fromisocalendar(int(first[:4]), int(first[6:]), 1)
    return monday, tuple(int(n) for n in tally.n[start:])
