# SPDX-License-Identifier: EUPL-1.2
"""Everything the map page may ask for, by its path: our own URL scheme without the web engine.

=====================================  =======================================================
``/``, ``/index.html``                 the page
``/start.js``, ``/map.js``, …,         our scripts (:data:`wijkatlas.map.page.OWN_SCRIPTS`) and style
``/map.css``
``/vendor/<name>``                     Leaflet and Geoman
``/config.json``                       layers, texts, theme, first view, coordinate system
``/tiles/incidents/<z>/<x>/<y>.png``   ``draw`` (``density``, ``categories``), ``rev``
``/tiles/selected/<z>/<x>/<y>.png``    rings around the selected incidents, ``rev``
``/base/<id>/<z>/<x>/<y>.png``         a tile of a base map (PNG or JPEG)
``/layers/areas.geojson``,             ``rev``
``/layers/networks.geojson``,
``/layers/plugin/<id>.geojson``
``/tiles/result/<id>/<z>/<x>/<y>.png``  the raster of an analysis, ``rev``
``/layers/result/<id>.geojson``        the shapes of an analysis and how they look, ``rev``
``/points.json``                       ``bounds``: single incidents when there are few, ``rev``
``/selection.json``                    the selected incidents that are shown, null when they are many,
                                       ``rev``
``/symbols.json``                      colour and outline of each category, ``rev``
``/legend.json``                       ``z``, ``rev``
``/grid.json``                         ``bounds``: how map positions become project coordinates
=====================================  =======================================================

Anything else is :class:`NotFound`. ``rev`` only keeps the browser from showing what is old.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any
from urllib.parse import parse_qs

from wijkatlas.map import page
from wijkatlas.map.basemap import BaseMap
from wijkatlas.map.degrees import MOST_LATITUDE, Bounds
from wijkatlas.map.legend import Legend
from wijkatlas.map.messages import LayerView, SetTheme, is_name, to_json
from wijkatlas.map.points import PointFeature
from wijkatlas.map.reprojection import fit_view
from wijkatlas.map.resulttiles import RasterTiles
from wijkatlas.map.symbols import outline
from wijkatlas.map.tiles import MOST_ZOOM, PointTiles
from wijkatlas.resources import resource_root

Answer = tuple[str, bytes]

HTML = "text/html"
SCRIPT = "text/javascript"
STYLE = "text/css"
JSON = "application/json"
GEOJSON = "application/geo+json"
PNG = "image/png"

NO_FEATURES = b'{"type":"FeatureCollection","features":[]}'

_OWN = {**{f"/{name}": SCRIPT for name in page.OWN_SCRIPTS}, "/map.css": STYLE}
_VENDOR = {
    "/vendor/leaflet.js": SCRIPT,
    "/vendor/leaflet.css": STYLE,
    "/vendor/leaflet-geoman.js": SCRIPT,
    "/vendor/leaflet-geoman.css": STYLE,
}
_POINT_TILE = re.compile(r"/tiles/incidents/([0-9]{1,2})/([0-9]{1,8})/([0-9]{1,8})\.png")
_SELECTED_TILE = re.compile(r"/tiles/selected/([0-9]{1,2})/([0-9]{1,8})/([0-9]{1,8})\.png")
_BASE_TILE = re.compile(r"/base/([^/]{1,80})/([0-9]{1,2})/([0-9]{1,8})/([0-9]{1,8})\.png")
_RESULT_TILE = re.compile(r"/tiles/result/([^/]{1,80})/([0-9]{1,2})/([0-9]{1,8})/([0-9]{1,8})\.png")
_RESULT_SHAPES = re.compile(r"/layers/result/([^/]{1,80})\.geojson")
_PLUGIN = re.compile(r"/layers/plugin/([^/]{1,80})\.geojson")
_LONGEST = 400


class NotFound(LookupError):
    """There is nothing under this address."""


@dataclass(slots=True)
class MapSources:
    """What the page shows at present. The functions may be called from several threads.

    ``plugin``, ``base``, ``raster`` and ``shapes`` answer None for an id they don't know. ``legends``
    is asked with the zoom level, for the scale of density depends on it. ``selected`` are the selected
    incidents that are shown, as :meth:`~wijkatlas.map.tiles.PointTiles.rings`. ``bounds`` is the first
    view. ``crs`` is empty while no project is open.
    """

    crs: str = "EPSG:31370"
    language: str = "nl"
    texts: Mapping[str, str] = field(default_factory=dict)
    theme: SetTheme = field(default_factory=SetTheme)
    bounds: Bounds | None = None
    layers: Callable[[], Sequence[LayerView]] = tuple
    points: Callable[[], PointTiles | None] = lambda: None
    areas: Callable[[], bytes] = lambda: NO_FEATURES
    networks: Callable[[], bytes] = lambda: NO_FEATURES
    plugin: Callable[[str], bytes | None] = lambda _: None
    base: Callable[[str], BaseMap | None] = lambda _: None
    raster: Callable[[str], RasterTiles | None] = lambda _: None
    shapes: Callable[[str], bytes | None] = lambda _: None
    legends: Callable[[int], Sequence[Legend]] = lambda _: ()
    selected: Callable[[], PointTiles | None] = lambda: None


def resolve(path: str, query: str, sources: MapSources) -> Answer:
    """The MIME type and content under a path (percent-decoded) and its query (as it came).

    Raises:
        NotFound: there is nothing there, or the query makes no sense.
    """
    if len(path) > _LONGEST or len(query) > _LONGEST:
        raise NotFound
    fixed = _FIXED.get(path)
    if fixed is not None:
        return fixed(sources, _parse(query))
    if path in _OWN:
        return _OWN[path], (resource_root() / "web" / path[1:]).read_bytes()
    if path in _VENDOR:
        return _VENDOR[path], (resource_root() / "web" / path[1:]).read_bytes()
    if found := _POINT_TILE.fullmatch(path):
        return _point_tile(sources.points(), _parse(query), *map(int, found.groups()))
    if found := _SELECTED_TILE.fullmatch(path):
        rings = {"draw": "categories"}
        return _point_tile(sources.selected(), rings, *map(int, found.groups()))
    if found := _BASE_TILE.fullmatch(path):
        z, x, y = map(int, found.groups()[1:])
        return _base_tile(sources, found[1], z, x, y)
    if found := _RESULT_TILE.fullmatch(path):
        z, x, y = map(int, found.groups()[1:])
        return _result_tile(sources, found[1], z, x, y)
    for pattern, source in ((_PLUGIN, sources.plugin), (_RESULT_SHAPES, sources.shapes)):
        if (found := pattern.fullmatch(path)) and is_name(found[1]):
            layer = source(found[1])
            if layer is not None:
                return GEOJSON, layer
    raise NotFound


def _parse(query: str) -> dict[str, str]:
    try:
        values = parse_qs(query, strict_parsing=bool(query), max_num_fields=10)
    except ValueError as error:
        raise NotFound from error
    return {key: found[0] for key, found in values.items()}


def _json(value: object) -> Answer:
    return JSON, to_json(value).encode()


def _config(sources: MapSources, _: dict[str, str]) -> Answer:
    return _json(
        {
            "crs": sources.crs,
            "language": sources.language,
            "texts": dict(sources.texts),
            "theme": {"dark": sources.theme.dark, "touch": sources.theme.touch},
            "bounds": sources.bounds,
            "layers": [asdict(layer) for layer in sources.layers()],
            "mostZoom": MOST_ZOOM,
        }
    )


def _point_tile(tiles: PointTiles | None, query: dict[str, str], z: int, x: int, y: int) -> Answer:
    draw = query.get("draw", "density")
    if tiles is None or draw not in {"density", "categories"}:
        raise NotFound
    try:
        return PNG, tiles.tile(z, x, y, "density" if draw == "density" else "categories")
    except ValueError as error:
        raise NotFound from error


def _base_tile(sources: MapSources, name: str, z: int, x: int, y: int) -> Answer:
    base = sources.base(name) if is_name(name) else None
    tile = None
    if base is not None and z <= 30 and x < 2**z and y < 2**z:
        tile = base.tile(z, x, y)
    if tile is None:
        raise NotFound
    return tile.mime, tile.data


def _result_tile(sources: MapSources, name: str, z: int, x: int, y: int) -> Answer:
    tiles = sources.raster(name) if is_name(name) else None
    if tiles is None:
        raise NotFound
    try:
        return PNG, tiles.tile(z, x, y)
    except ValueError as error:
        raise NotFound from error


def _bounds(query: dict[str, str]) -> Bounds:
    try:
        west, south, east, north = (float(each) for each in query.get("bounds", "").split(","))
    except ValueError as error:
        raise NotFound from error
    if not all(math.isfinite(each) for each in (west, south, east, north)):
        raise NotFound
    west, east = max(west, -180.0), min(east, 180.0)
    south, north = max(south, -MOST_LATITUDE), min(north, MOST_LATITUDE)
    if west >= east or south >= north:
        raise NotFound
    return west, south, east, north


def _rows(points: Sequence[PointFeature]) -> list[list[float]]:
    return [[point.fid, point.lon, point.lat, point.style] for point in points]


def _points(sources: MapSources, query: dict[str, str]) -> Answer:
    tiles = sources.points()
    bounds = _bounds(query)
    found = None if tiles is None else tiles.features(bounds)
    return _json({"points": None if found is None else _rows(found)})


def _selection(sources: MapSources, _: dict[str, str]) -> Answer:
    tiles = sources.selected()
    if tiles is None:
        return _json({"points": []})
    found = tiles.every()
    return _json({"points": None if found is None else _rows(found)})


def _symbols(sources: MapSources, _: dict[str, str]) -> Answer:
    tiles = sources.points()
    styles = () if tiles is None else tiles.styles
    return _json(
        {
            "symbols": [
                {
                    "colour": style.colour,
                    "label": style.label,
                    "outline": [[round(x, 3), round(y, 3)] for x, y in outline(style.shape)],
                }
                for style in styles
            ]
        }
    )


def _legend(sources: MapSources, query: dict[str, str]) -> Answer:
    text = query.get("z", "")
    if not (text.isascii() and text.isdigit() and len(text) < 3 and int(text) <= 30):
        raise NotFound
    return _json(legends_to_json(sources.legends(min(int(text), MOST_ZOOM))))


def legends_to_json(legends: Sequence[Legend]) -> list[dict[str, Any]]:
    """Legends for the page, with the outline of every symbol."""
    found = [legend.to_dict() for legend in legends]
    for legend in found:
        for entry in legend["entries"]:
            if entry["mark"] == "symbol":
                corners = outline(entry["shape"])
                entry["outline"] = [[round(x, 3), round(y, 3)] for x, y in corners]
    return found


def _grid(sources: MapSources, query: dict[str, str]) -> Answer:
    bounds = _bounds(query)
    found = fit_view(sources.crs, bounds) if sources.crs else None
    if found is None:
        return _json({"ok": False, "crs": sources.crs})
    return _json(
        {
            "ok": True,
            "crs": sources.crs,
            "centre": found.centre,
            "half": found.half,
            "first": found.first.tolist(),
            "second": found.second.tolist(),
        }
    )


_FIXED: dict[str, Callable[[MapSources, dict[str, str]], Answer]] = {
    "/": lambda _, __: (HTML, page.load_page().html.encode()),
    "/index.html": lambda _, __: (HTML, page.load_page().html.encode()),
    "/start.js": lambda _, __: (SCRIPT, page.load_page().script.encode()),
    "/config.json": _config,
    "/layers/areas.geojson": lambda sources, _: (GEOJSON, sources.areas()),
    "/layers/networks.geojson": lambda sources, _: (GEOJSON, sources.networks()),
    "/points.json": _points,
    "/selection.json": _selection,
    "/symbols.json": _symbols,
    "/legend.json": _legend,
    "/grid.json": _grid,
}
