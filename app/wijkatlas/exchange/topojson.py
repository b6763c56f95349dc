# SPDX-License-Identifier: EUPL-1.2
"""TopoJSON: shared borders as arcs, put together into features here."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.crs import NOWHERE, Bounds
from wijkatlas.exchange.feature import (
    CHUNK_FEATURES,
    FeatureChunk,
    ForeignLayer,
    LayerInfo,
    check_columns,
    choose_layer,
)
from wijkatlas.exchange.geojson import UNREADABLE, named_crs, plain_value
from wijkatlas.exchange.jsongeometry import BAD_GEOMETRY, BadGeometry, pack
from wijkatlas.exchange.jsontext import broken_json, check_json, clean_text, too_large
from wijkatlas.exchange.rows import unique_headings
from wijkatlas.language import QT_TRANSLATE_NOOP

MOST_BYTES = 256 * 1024**2
MOST_POSITIONS = 20_000_000
"""A small file can name one long arc again and again."""

_FAMILIES = {"Point": "point", "LineString": "line", "Polygon": "polygon"}


def list_topojson(path: Path) -> list[LayerInfo]:
    """The objects of the topology, each a layer."""
    return _layers(_load(path)[0])


def open_topojson(path: Path, layer: str = "", geometry: str = "") -> ForeignLayer:
    """One object of the topology as a layer of features."""
    topology, encoding = _load(path)
    chosen = choose_layer(path.name, _layers(topology), layer, geometry)
    members = _members(topology["objects"][chosen.name])
    arcs = _arcs(path, topology)
    keys: dict[str, None] = {}
    has_ids = False
    for member in members:
        if isinstance(member, dict):
            properties = member.get("properties")
            keys.update(dict.fromkeys(properties if isinstance(properties, dict) else {}))
            has_ids = has_ids or member.get("id") is not None
    check_columns(path.name, len(keys))
    with_id = has_ids and "id" not in keys
    headings = unique_headings([clean_text(key) for key in keys] + (["id"] if with_id else []))
    transform = _transform(topology)
    box = _box([*arcs, *_points(members, transform)])
    crs = named_crs(path, topology.get("crs"))
    if not crs and box.inside(Bounds(-180, -90, 180, 90)):
        crs = "EPSG:4326"
    return ForeignLayer(
        name=chosen.name,
        columns=headings,
        read=lambda: _read(path, members, arcs, transform, list(keys), headings),
        crs=crs,
        box=box,
        total=len(members),
        facts={
            "kind": "topojson",
            "encoding": encoding,
            "layer": chosen.name,
            "geometry": chosen.geometry,
        },
    )


def _load(path: Path) -> tuple[dict[str, Any], str]:
    encoding = check_json(path, most_bytes=MOST_BYTES)
    text = path.read_text(encoding=encoding, errors="replace").lstrip("\ufeff \t\r\n")
    try:
        topology = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        at = error.pos + 1 if isinstance(error, json.JSONDecodeError) else 1
        raise broken_json(path, at) from error
    if (
        not isinstance(topology, dict)
        or not isinstance(topology.get("objects"), dict)
        or not isinstance(topology.get("arcs"), list)
    ):
        raise _senseless(path)
    return topology, encoding


def _senseless(path: Path) -> UnreadableFile:
    text = QT_TRANSLATE_NOOP("errors", "“{file}” is not a proper TopoJSON file.")
    hint = QT_TRANSLATE_NOOP("errors", "Ask the sender for GeoJSON or a GeoPackage.")
    return UnreadableFile(text, hint, file=path.name)


def _layers(topology: dict[str, Any]) -> list[LayerInfo]:
    found = []
    for name, item in topology["objects"].items():
        members = _members(item)
        kinds = {
            str(member.get("type")).removeprefix("Multi")
            for member in members
            if isinstance(member, dict) and member.get("type")
        }
        family = _FAMILIES.get(next(iter(kinds)), "") if len(kinds) == 1 else ""
        found.append(LayerInfo(name, family, len(members)))
    return found


def _members(item: Any) -> list[Any]:
    if isinstance(item, dict) and item.get("type") == "GeometryCollection":
        members = item.get("geometries")
        return members if isinstance(members, list) else []
    return [item]


def _transform(topology: dict[str, Any]) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """Scale and shift of quantised positions."""
    transform = topology.get("transform")
    if not isinstance(transform, dict):
        return None
    try:
        scale = np.asarray(transform["scale"], dtype=float)[:2]
        shift = np.asarray(transform["translate"], dtype=float)[:2]
    except (KeyError, TypeError, ValueError):
        return None
    return (scale, shift) if scale.shape == shift.shape == (2,) else None


def _arcs(path: Path, topology: dict[str, Any]) -> list[NDArray[np.float64]]:
    """The arcs as positions; quantised ones are steps from a start."""
    transform = _transform(topology)
    found = []
    for arc in topology["arcs"]:
        try:
            positions = np.asarray([position[:2] for position in arc], dtype=float)
        except (TypeError, ValueError, IndexError) as error:
            raise _senseless(path) from error
        positions = positions.reshape(-1, 2) if positions.size % 2 == 0 else np.empty((0, 2))
        if transform is not None:
            positions = np.cumsum(positions, axis=0) * transform[0] + transform[1]
        found.append(positions)
    return found


def _points(
    members: list[Any], transform: tuple[NDArray[np.float64], NDArray[np.float64]] | None
) -> Iterator[NDArray[np.float64]]:
    for member in members:
        if isinstance(member, dict) and member.get("type") == "Point":
            try:
                position = np.asarray(member.get("coordinates"), dtype=float)[:2].reshape(1, 2)
            except (TypeError, ValueError, IndexError):
                continue
            yield position if transform is None else position * transform[0] + transform[1]


def _box(parts: list[NDArray[np.float64]]) -> Bounds:
    filled = [part for part in parts if len(part)]
    if not filled:
        return NOWHERE
    every = np.concatenate(filled)
    every = every[np.isfinite(every).all(axis=1)]
    if not len(every):
        return NOWHERE
    low, high = every.min(axis=0), every.max(axis=0)
    return Bounds(float(low[0]), float(low[1]), float(high[0]), float(high[1]))


def _read(
    path: Path,
    members: list[Any],
    arcs: list[NDArray[np.float64]],
    transform: tuple[NDArray[np.float64], NDArray[np.float64]] | None,
    keys: list[str],
    headings: list[str],
) -> Iterator[FeatureChunk]:
    builder = _Builder(path, arcs, transform)
    for start in range(0, len(members), CHUNK_FEATURES):
        part = members[start : start + CHUNK_FEATURES]
        chunk = FeatureChunk(
            list(range(start + 1, start + 1 + len(part))), {h: [] for h in headings}, []
        )
        for row, member in zip(chunk.rows, part, strict=True):
            feature = member if isinstance(member, dict) else {}
            if feature is not member:
                chunk.faults[row] = UNREADABLE
            properties = feature.get("properties")
            known = properties if isinstance(properties, dict) else {}
            for key, heading in zip(keys, headings, strict=False):
                chunk.values[heading].append(plain_value(known.get(key)))
            if len(headings) > len(keys):
                chunk.values[headings[-1]].append(plain_value(feature.get("id")))
            try:
                chunk.wkb.append(pack(builder.geometry(feature)))
            except BadGeometry as error:
                chunk.wkb.append(None)
                chunk.faults.setdefault(row, str(error))
        yield chunk


class _Builder:
    """Turns arc numbers into GeoJSON geometry, and counts positions as it goes."""

    def __init__(
        self,
        path: Path,
        arcs: list[NDArray[np.float64]],
        transform: tuple[NDArray[np.float64], NDArray[np.float64]] | None,
    ) -> None:
        self._path = path
        self._arcs = arcs
        self._transform = transform
        self._given = 0

    def geometry(self, item: dict[str, Any]) -> dict[str, Any] | None:
        """The geometry with coordinates in place of arc numbers."""
        kind = item.get("type")
        if kind is None:
            return None
        if kind == "GeometryCollection":
            parts = item.get("geometries")
            members = parts if isinstance(parts, list) else []
            known = [self.geometry(part) for part in members if isinstance(part, dict)]
            return {"type": kind, "geometries": known}
        if kind in {"Point", "MultiPoint"}:
            return {"type": kind, "coordinates": self._placed(item.get("coordinates"))}
        depth = {"LineString": 0, "MultiLineString": 1, "Polygon": 1, "MultiPolygon": 2}.get(kind)
        if depth is None:
            raise BadGeometry(BAD_GEOMETRY)
        return {"type": kind, "coordinates": self._joined(item.get("arcs"), depth)}

    def _placed(self, positions: Any) -> Any:
        if self._transform is None or not isinstance(positions, list):
            return positions
        try:
            flat = np.asarray(positions, dtype=float)[..., :2]
            placed: list[Any] = (flat * self._transform[0] + self._transform[1]).tolist()
        except (TypeError, ValueError, IndexError) as error:
            raise BadGeometry(BAD_GEOMETRY) from error
        return placed

    def _joined(self, numbers: Any, depth: int) -> list[Any]:
        if not isinstance(numbers, list):
            raise BadGeometry(BAD_GEOMETRY)
        if depth:
            return [self._joined(part, depth - 1) for part in numbers]
        pieces: list[NDArray[np.float64]] = []
        for number in numbers:
            if not isinstance(number, int) or not -len(self._arcs) <= number < len(self._arcs):
                raise BadGeometry(BAD_GEOMETRY)
            arc = self._arcs[number] if number >= 0 else self._arcs[~number][::-1]
            pieces.append(arc[1:] if pieces else arc)
            self._given += len(arc)
            if self._given > MOST_POSITIONS:
                raise too_large(self._path, self._given * 16)
        if not pieces:
            return []
        line: list[Any] = np.concatenate(pieces).tolist()
        if any(not math.isfinite(n) for position in line for n in position):
            raise BadGeometry(BAD_GEOMETRY)
        return line
