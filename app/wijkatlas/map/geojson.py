# SPDX-License-Identifier: EUPL-1.2
"""Areas, networks and plugin features from the project CRS to the page's GeoJSON, and drawings back."""

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import shapely

from wijkatlas.domain.area import Area, Network
from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.degrees import Polygon
from wijkatlas.map.reprojection import transformer
from wijkatlas.map.result import Mark, ShapeLayer

DECIMALS = 6
"""Of longitude and latitude: about 0.1 m."""
MOST_VERTICES = 300_000
"""Above this the shapes are simplified, without tearing neighbours apart."""

_SAME_M = 0.2  # a vertex this near to one of the old shape is that vertex
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class AreaShade:
    """How an area is filled and what a pointer on it says; ``text`` comes translated."""

    colour: str
    text: str
    hidden: bool = False


@lru_cache(maxsize=4)
def _area_shapes(wkbs: tuple[bytes, ...], crs: str) -> tuple[str | None, ...]:
    """Geometries as GeoJSON; kept, for a filter changes the shades of areas but not their shapes."""
    return tuple(shapely.to_geojson(to_lonlat(wkbs, crs)).tolist())


def to_lonlat(wkbs: Sequence[bytes], crs: str) -> Any:
    """Shapely geometries in longitude and latitude, rounded to about 0.1 m."""
    shapes: Any = shapely.from_wkb(np.array(wkbs, object))
    if shapely.get_num_coordinates(shapes).sum() > MOST_VERTICES:
        shapes = _simplify(shapes)
    return _transform(shapes, crs)


def _simplify(shapes: Any) -> Any:
    for tolerance_m in (1.0, 3.0, 10.0, 30.0):
        plain = shapely.coverage_simplify(shapes, tolerance_m)
        if shapely.get_num_coordinates(plain).sum() <= MOST_VERTICES:
            break
    return plain


def _transform(shapes: Any, crs: str) -> Any:
    coordinates = shapely.get_coordinates(shapes)
    lon, lat = transformer(crs, "EPSG:4326").transform(coordinates[:, 0], coordinates[:, 1])
    moved = np.round(np.column_stack((lon, lat)), DECIMALS)
    return shapely.set_coordinates(shapely.force_2d(shapes), moved)


def _collect(shapes: Sequence[str | None], properties: Sequence[Mapping[str, object]]) -> bytes:
    parts = []
    for shape, values in zip(shapes, properties, strict=True):
        if shape is None:
            continue
        about = json.dumps(values, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        parts.append(f'{{"type":"Feature","properties":{about},"geometry":{shape}}}')
    return f'{{"type":"FeatureCollection","features":[{",".join(parts)}]}}'.encode()


def areas_geojson(areas: Sequence[Area], crs: str, shades: Mapping[int, AreaShade]) -> bytes:
    """Areas for the page; an area without a shade (by fid) is drawn as an outline."""
    properties = []
    for area in areas:
        about: dict[str, object] = {"fid": area.fid, "name": area.name, "code": area.code}
        shade = shades.get(area.fid)
        if shade is not None:
            about |= {"colour": shade.colour, "text": shade.text, "hidden": shade.hidden}
        properties.append(about)
    return _collect(_area_shapes(tuple(area.wkb for area in areas), crs), properties)


def networks_geojson(networks: Sequence[Network], crs: str) -> bytes:
    """Networks for the page, never simplified, for they are edited there."""
    properties = [
        {
            "fid": network.fid,
            "name": network.name,
            "vacant": network.coordinator_filled is False,
            "status": str(network.status),
        }
        for network in networks
    ]
    shapes = shapely.from_wkb(np.array([network.wkb for network in networks], object))
    return _collect(shapely.to_geojson(_transform(shapes, crs)).tolist(), properties)


def plugin_geojson(collection: Mapping[str, Any], crs: str) -> bytes:
    """A plugin's FeatureCollection for the page: only the properties that the map understands."""
    features = [each for each in collection.get("features", ()) if each.get("geometry")]
    properties: list[dict[str, object]] = []
    for number, feature in enumerate(features):
        given = feature.get("properties") or {}
        about: dict[str, object] = {"fid": number}
        if isinstance(given.get("label"), str):
            about["label"] = given["label"][:500]
        if isinstance(given.get("colour"), str) and _COLOUR.fullmatch(given["colour"]):
            about["colour"] = given["colour"]
        radius = given.get("radius_m")
        if isinstance(radius, int | float) and math.isfinite(radius) and 0 < radius < 1e5:
            about["radius_m"] = radius
        properties.append(about)
    shapes = shapely.from_geojson([json.dumps(each["geometry"]) for each in features])
    return _collect(shapely.to_geojson(_transform(shapes, crs)).tolist(), properties)


def shapes_geojson(layer: ShapeLayer, crs: str) -> bytes:
    """The shapes of a result for the page; ``marks`` beside the features say how classes look."""
    numbers = {name: number for number, name in enumerate(layer.marks)}
    rows = zip(layer.classes, layer.labels, layer.texts, strict=True)
    properties = [
        {"fid": fid, "mark": numbers[name], "label": label, "text": text}
        for fid, (name, label, text) in enumerate(rows)
    ]
    shapes = shapely.from_wkb(np.array(layer.shapes, object))
    features = _collect(shapely.to_geojson(_transform(shapes, crs)).tolist(), properties)
    marks = json.dumps([_mark(mark) for mark in layer.marks.values()], separators=(",", ":"))
    return features[:-1] + f',"marks":{marks}}}'.encode()


def _mark(mark: Mark) -> dict[str, object]:
    return {
        "fill": mark.fill,
        "outline": mark.outline,
        "pattern": mark.pattern,
        "width": mark.outline_px,
    }


def polygons_to_wkb(polygons: Sequence[Polygon], crs: str, original: bytes = b"") -> bytes:
    """A drawn shape as a multipolygon in the project CRS.

    Vertices that lie on those of ``original`` (within the rounding of the page) become exactly
    those again, so that editing one corner does not move the others. A shape that crosses itself
    is repaired.

    Raises:
        UserError: nothing with an area was drawn.
    """
    parts = [shapely.Polygon(rings[0], [*rings[1:]]) for rings in polygons]
    lonlat = shapely.MultiPolygon(parts)
    coordinates = shapely.get_coordinates(lonlat)
    x, y = transformer("EPSG:4326", crs).transform(coordinates[:, 0], coordinates[:, 1])
    moved = np.column_stack((x, y))
    if original:
        moved = _settle(moved, shapely.get_coordinates(shapely.from_wkb(original)))
    drawn: Any = shapely.set_coordinates(lonlat, moved)
    if not drawn.is_valid:
        drawn = shapely.make_valid(drawn)
    pieces = shapely.get_parts(shapely.get_parts(drawn))
    surfaces = [piece for piece in pieces if piece.geom_type == "Polygon" and piece.area > 0]
    if not surfaces:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The drawing has no surface."),
            QT_TRANSLATE_NOOP("errors", "Draw at least three corners that are not in one line."),
        )
    return bytes(shapely.MultiPolygon(surfaces).wkb)


def _settle(moved: Any, known: Any) -> Any:
    tree = shapely.STRtree(shapely.points(known))
    which, nearest = tree.query_nearest(
        shapely.points(moved), max_distance=_SAME_M, all_matches=False
    )
    settled = moved.copy()
    settled[which] = known[nearest]
    return settled
