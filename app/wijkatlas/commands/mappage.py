# SPDX-License-Identifier: EUPL-1.2
"""What the map page asks for: its layers in order, the classes of the areas, the base maps."""

from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.analysis.counts import by_area
from wijkatlas.api import Layer, Session
from wijkatlas.commands.basemaps import BaseMaps
from wijkatlas.commands.mapfigures import (
    AreaFigures,
    class_areas,
    counts_by_period,
    period_weeks,
    without_time,
)
from wijkatlas.commands.mapstyle import MapStyle, is_result
from wijkatlas.domain.style import NetworkStyle
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.geojson import areas_geojson, networks_geojson, plugin_geojson
from wijkatlas.map.legend import (
    Legend,
    category_legend,
    choropleth_legend,
    density_legend,
    network_legend,
)
from wijkatlas.map.messages import LayerView, SetTheme, is_name
from wijkatlas.map.page import page_texts
from wijkatlas.map.resulttiles import RasterTiles
from wijkatlas.map.scheme import NO_FEATURES, Answer, MapSources, resolve

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.commands.mapdata import Loaded
    from wijkatlas.commands.mapview import MapView
    from wijkatlas.domain.filter import IncidentFilter
    from wijkatlas.map.basemap import BaseMap
    from wijkatlas.map.tiles import PointTiles

LEGEND_ZOOM = 13

TITLES = {
    "incidents": QT_TRANSLATE_NOOP("layers", "Incidents"),
    "areas": QT_TRANSLATE_NOOP("layers", "Areas"),
    "networks": QT_TRANSLATE_NOOP("layers", "Neighbourhood networks"),
}


class MapPageSource:
    """Joins the view with styles, figures and base maps, for the page and the exports."""

    def __init__(self, session: Session, view: "MapView") -> None:
        self._session = session
        self._view = view
        self._figures: tuple[tuple[object, ...], AreaFigures] | None = None
        self._periods: tuple[tuple[object, ...], NDArray[np.int64]] | None = None
        self._rings: tuple[tuple[object, frozenset[int]], PointTiles] | None = None
        self.base_maps = BaseMaps(session)
        self.theme = SetTheme()

    # -- answering the page --------------------------------------------------------------------

    def resolve(self, path: str, query: str) -> Answer:
        """What the page gets for a path of our scheme.

        Raises:
            NotFound: there is nothing there.
        """
        return resolve(path, query, self.sources())

    def sources(self) -> MapSources:
        """What is shown at present, in the form that the page's addresses are answered from."""
        session, view = self._session, self._view
        loaded = view.loaded
        language = session.translator.language
        if loaded is None:
            return MapSources(
                crs="", language=language, texts=page_texts(session.translator), theme=self.theme
            )
        return MapSources(
            crs=loaded.crs,
            language=language,
            texts=page_texts(session.translator),
            theme=self.theme,
            bounds=view.bounds(),
            layers=self.layers,
            points=view.tiles,
            areas=self._areas_geojson,
            networks=lambda: networks_geojson(loaded.networks, loaded.crs),
            plugin=self._plugin_geojson,
            base=self._base_map,
            raster=self._raster,
            shapes=self._shapes,
            legends=self.legends,
            selected=self._selected,
        )

    def _areas_geojson(self) -> bytes:
        loaded = self._view.loaded
        found = self.figures()
        if loaded is None or not found.areas:
            return NO_FEATURES
        return areas_geojson(found.areas, loaded.crs, found.shades)

    def _plugin_geojson(self, layer_id: str) -> bytes | None:
        loaded = self._view.loaded
        for layer in self.plugin_layers():
            if layer.id == layer_id and loaded is not None:
                return plugin_geojson(layer.features(self._session), loaded.crs)
        return None

    def _raster(self, layer_id: str) -> "RasterTiles | None":
        found = self._view.results.layer(layer_id)
        return found.drawn if found is not None and isinstance(found.drawn, RasterTiles) else None

    def _shapes(self, layer_id: str) -> bytes | None:
        found = self._view.results.layer(layer_id)
        return found.drawn if found is not None and isinstance(found.drawn, bytes) else None

    def _base_map(self, key: str) -> "BaseMap | None":
        return next((base for name, _, base in self.base_maps.opened() if name == key), None)

    def _selected(self) -> "PointTiles | None":
        """The selected incidents that are shown; those of the last answer while nothing changed."""
        selection, tiles = self._session.selection, self._view.tiles()
        if tiles is None or selection.layer != "incident" or not selection.fids:
            return None
        key = (tiles.drawn.index, selection.fids)
        kept = self._rings
        if kept is None or kept[0][0] is not key[0] or kept[0][1] != key[1]:
            fids = np.fromiter(selection.fids, np.int64, len(selection.fids))
            kept = self._rings = (key, tiles.rings(fids))
        return kept[1]

    # -- layers --------------------------------------------------------------------------------

    def titles(self) -> dict[str, str]:
        """Layers that can be ordered and hidden, with their names."""
        translate = self._session.translator.translate
        found = {key: translate("layers", title) for key, title in TITLES.items()}
        for layer in self.plugin_layers():
            found[layer.id] = translate("plugins", layer.title)
        titles: list[str] = []
        for shown in self._view.results.layers:
            titles.append(shown.layer.title)
            again = titles.count(titles[-1])
            found[shown.id] = titles[-1] if again == 1 else f"{titles[-1]} ({again})"
        return found

    def plugin_layers(self) -> list[Layer]:
        """The layers that plugins add."""
        layers = [layer for plugin in self._session.plugins for layer in plugin.layers]
        return [layer for layer in layers if is_name(layer.id) and layer.id not in TITLES]

    def layers(self) -> list[LayerView]:
        """All layers for the page, bottom first: base maps, then the rest in the user's order."""
        view, style = self._view, self.style()
        titles = self.titles()
        rev = view.rev
        found = [
            LayerView(
                key,
                "base",
                title,
                visible=key == style.base,
                bounds=base.bounds,
                min_zoom=base.min_zoom,
                max_zoom=base.max_zoom,
                attribution=base.attribution,
            )
            for key, title, base in self.base_maps.opened()
        ]
        kinds: dict[str, Any] = {"incidents": "points", "areas": "areas", "networks": "networks"}
        results = {each.id: each for each in view.results.layers}
        for state in style.order:
            result = results.get(state.id)
            if state.id in titles:
                kind = kinds.get(state.id, "plugin") if result is None else result.kind
                found.append(
                    LayerView(
                        state.id,
                        kind,
                        titles[state.id],
                        visible=state.visible,
                        opacity=state.opacity,
                        rev=rev if result is None else result.rev,
                        draw=style.draw,
                    )
                )
        return found

    def style(self) -> MapStyle:
        """The style, with every layer there is in it."""
        visible = dict.fromkeys(TITLES, True)
        visible |= {layer.id: layer.visible for layer in self.plugin_layers()}
        visible |= {layer.id: True for layer in self._view.results.layers}
        return self._view.style.with_layers(visible)

    # -- figures -------------------------------------------------------------------------------

    def figures(self) -> AreaFigures:
        """Counts or rates of the areas for the present filter, each as an estimate."""
        view = self._view
        loaded, shown = view.loaded, view.shown
        if loaded is None or shown is None:
            return AreaFigures((), (), None, {})
        style, scheme = view.style, view.scheme()
        key = (loaded.number, shown.number, scheme, style.measure, style.classes)
        if self._figures is not None and self._figures[0] == key:
            return self._figures[1]
        areas = tuple(loaded.areas.get(scheme, ()))
        if style.measure == "none" or not areas:
            made = AreaFigures(areas, (), None, {})
        else:
            tally = by_area(loaded.points, shown.mask, loaded.assignment(scheme))
            counts = [int(n) for n in tally.n]
            others = None
            if without_time(shown.filter) != shown.filter:
                others = self._other_periods(loaded, shown.filter, scheme)
            made = class_areas(areas, counts, style, self._session.translator, others)
        self._figures = (key, made)
        return made

    def _other_periods(
        self, loaded: "Loaded", chosen: "IncidentFilter", scheme: str
    ) -> "NDArray[np.int64]":
        """Counts in all periods as long as the filter's; kept while the period only moves."""
        key = (loaded.number, without_time(chosen), period_weeks(loaded, chosen), scheme)
        if self._periods is None or self._periods[0] != key:
            self._periods = (key, counts_by_period(loaded, chosen, scheme))
        return self._periods[1]

    # -- legend --------------------------------------------------------------------------------

    def legends(self, zoom: int = LEGEND_ZOOM) -> list[Legend]:
        """The legends of the visible layers, topmost first."""
        view, translator = self._view, self._session.translator
        loaded, style = view.loaded, self.style()
        tiles = view.tiles()
        if loaded is None or tiles is None:
            return []
        found: list[Legend] = []
        for state in reversed(style.order):
            if not state.visible:
                continue
            if state.id == "incidents" and tiles.shown:
                if style.draw == "density":
                    found.append(density_legend(state.id, tiles.density_legend(zoom), translator))
                else:
                    title = translator.translate("layers", TITLES["incidents"])
                    found.append(category_legend(state.id, title, view.category_styles()))
            elif state.id == "areas":
                choropleth = self.figures().choropleth
                if choropleth is not None:
                    found.append(choropleth_legend(state.id, choropleth, translator))
            elif state.id == "networks" and loaded.networks:
                vacant = any(each.coordinator_filled is False for each in loaded.networks)
                found.append(
                    network_legend(state.id, NetworkStyle(), translator, any_vacant=vacant)
                )
            elif is_result(state.id):
                found += view.results.legends(state.id)
        return found
