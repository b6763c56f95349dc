# SPDX-License-Identifier: EUPL-1.2
"""What the map, the table and the timeline show of a session, without a screen.

Computed once per revision and filter; safe to read from any thread while another one loads.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import shapely

from wijkatlas.analysis.counts import by_category, known_days
from wijkatlas.commands.incident_order import order_fids
from wijkatlas.commands.mapdata import Loaded, Place, Shown, count_weeks
from wijkatlas.commands.mappage import MapPageSource
from wijkatlas.commands.mapstyle import OPTION, MapStyle
from wijkatlas.commands.results import Results
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.sentence import FilterSentence, filter_sentence
from wijkatlas.domain.style import CategoryStyle, style_categories
from wijkatlas.domain.taxonomy import Themes, load_themes
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.geojson import polygons_to_wkb
from wijkatlas.map.tiles import PointTiles
from wijkatlas.resources import resource_root

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from wijkatlas.analysis.counts import Tally
    from wijkatlas.api import Area, Network, Progress, Session
    from wijkatlas.map.degrees import Bounds, Polygon, Position, Ring

SAME_CORNER_M = 0.001


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
        self.results = Results(session)
        self.page = MapPageSource(session, self)

    # -- loading and filtering -----------------------------------------------------------------

    def load(self, progress: Progress) -> None:
        """Read points, areas and networks from the project."""
        project = self._session.project
        progress.update(0, 3)
        self.results.follow()
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
        left = whole = loaded.mask(chosen)
        if chosen.begin is not None or chosen.end is not None:
            whole = loaded.mask(replace(chosen, begin=None, end=None))
        first_monday, weeks = count_weeks(loaded.points, whole)
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
            self.page.base_maps.close()
            self.results.clear()
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
        return self._loaded.places() if self._loaded is not None else []

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
            place=self._loaded.place_name(chosen),
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
        left = shown.mask if only is None else shown.mask & loaded.is_among(only)
        project = self._session.project
        return order_fids(project, loaded.points, left, column, self.label, descending=descending)

    def shown_of(self, fids: frozenset[int]) -> frozenset[int]:
        """Those of these incidents that the filter leaves."""
        loaded, shown = self._loaded, self._shown
        if loaded is None or shown is None or not fids:
            return frozenset()
        return frozenset(loaded.points.fid[shown.mask & loaded.is_among(fids)].tolist())

    def bounds_of_incidents(self, fids: frozenset[int]) -> Bounds | None:
        """Where these incidents are, in degrees."""
        return self._loaded.bounds_of_incidents(fids) if self._loaded is not None else None

    def bounds_of_area(self, scheme: str, code: str) -> Bounds | None:
        """Where an area is, in degrees."""
        return self._loaded.bounds_of_areas(scheme, code) if self._loaded is not None else None

    def bounds_of_network(self, uid: str) -> Bounds | None:
        """Where a network is, in degrees."""
        return self._loaded.bounds_of_network(uid) if self._loaded is not None else None

    def bounds(self) -> Bounds | None:
        """Where everything is, in degrees: the areas when there are any, else the incidents."""
        if self._loaded is None:
            return None
        found = self._loaded.bounds_of_areas(self.scheme())
        tiles = self.tiles() if found is None else None
        return tiles.bounds if tiles is not None else found

    def scheme(self) -> str:
        """The area scheme that is shown: the chosen one, else the first."""
        areas = self._loaded.areas if self._loaded is not None else {}
        return self.style.scheme if self.style.scheme in areas else next(iter(areas), "")

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

    def is_same_shape(self, one: bytes, other: bytes) -> bool:
        """True when two shapes have the same corners, whichever comes first."""
        first, second = (shapely.normalize(shapely.from_wkb(each)) for each in (one, other))
        return bool(shapely.equals_exact(first, second, SAME_CORNER_M))

    def area(self, fid: int) -> Area | None:
        """One area."""
        return self._loaded.area(fid) if self._loaded is not None else None

    def network(self, fid: int) -> Network | None:
        """One network."""
        return self._loaded.network(fid) if self._loaded is not None else None

    def count_in_area(self, area: Area) -> int:
        """How many of the shown incidents lie in an area."""
        loaded, shown = self._loaded, self._shown
        if loaded is None or shown is None:
            return 0
        return loaded.count_in_area(area, shown.mask)

    def count_in_network(self, network: Network) -> int:
        """How many of the shown incidents lie in a network."""
        loaded, shown = self._loaded, self._shown
        if loaded is None or shown is None:
            return 0
        return int(shown.mask[loaded.network_rows(network.uid)].sum())

    def categories_of(self, fids: frozenset[int]) -> list[tuple[str, str, int]]:
        """(code, label, count) of these incidents, most frequent first."""
        if self._loaded is None:
            return []
        return self._labelled(by_category(self._loaded.points, self._loaded.is_among(fids)))

    def _labelled(self, tally: Tally) -> list[tuple[str, str, int]]:
        pairs = zip(tally.keys, tally.n, strict=True)
        found = [(code, self.label(code), int(n)) for code, n in pairs if n]
        return sorted(found, key=lambda each: (-each[2], each[1]))
