# SPDX-License-Identifier: EUPL-1.2
"""GeoJSON, read feature by feature: columns and extent in a first pass, values in a second."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.crs import NOWHERE, Bounds
from wijkatlas.exchange.feature import (
    CHUNK_FEATURES,
    FeatureChunk,
    ForeignLayer,
    LayerInfo,
    Value,
    check_columns,
)
from wijkatlas.exchange.jsongeometry import BadGeometry, pack
from wijkatlas.exchange.jsontext import JsonText, check_json, clean_text
from wijkatlas.exchange.rows import unique_headings
from wijkatlas.language import QT_TRANSLATE_NOOP

UNREADABLE = "unreadable_row"

LONGEST_TEXT = 100_000
_FAMILIES = {"Point": "point", "LineString": "line", "Polygon": "polygon"}


def open_geojson(path: Path, memo: Mapping[str, Any] | None = None) -> ForeignLayer:
    """The features of the file; its columns are all keys that any feature has."""
    known = memo or _survey(path)
    own, headings = known["keys"], known["headings"]
    return ForeignLayer(
        name=known["name"],
        columns=headings,
        read=lambda: _read(path, known["encoding"], own, headings, with_id=known["with_id"]),
        crs=known["crs"],
        box=NOWHERE if known["box"] is None else Bounds(*known["box"]),
        total=known["total"],
        facts={
            "kind": "geojson",
            "encoding": known["encoding"],
            "geometry": known["geometry"],
        },
        memo=known,
    )


def _survey(path: Path) -> dict[str, Any]:
    """The first pass: what there is to know before features are read."""
    encoding = check_json(path)
    crs, name, keys, has_ids = "", path.stem, dict[str, None](), False
    survey = _Survey()
    seen_features = False
    for member, value in _walk(JsonText(path, encoding)):
        if member == "crs":
            crs = named_crs(path, value)
        elif member == "name" and isinstance(value, str):
            name = clean_text(value)[:200] or name
        elif member == "features":
            seen_features = True
            for feature in value:
                properties = survey.take(feature)
                if properties and not properties.keys() <= keys.keys():
                    keys.update(dict.fromkeys(properties))
                    check_columns(path.name, len(keys))
                has_ids = has_ids or (isinstance(feature, dict) and feature.get("id") is not None)
    if not seen_features:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” holds no features.")
        hint = QT_TRANSLATE_NOOP("errors", "Choose a GeoJSON file with a “FeatureCollection”.")
        raise UnreadableFile(text, hint, file=path.name)
    own = list(keys)
    with_id = has_ids and "id" not in keys
    box = survey.box()
    if not crs and box.inside(Bounds(-180, -90, 180, 90)):
        crs = "EPSG:4326"  # RFC 7946; files of before 2016 in metres keep silent too
    return {
        "encoding": encoding,
        "name": name,
        "keys": own,
        "headings": unique_headings([clean_text(key) for key in own] + ["id"] * with_id),
        "with_id": with_id,
        "crs": crs,
        "box": list(box) if box.is_known else None,
        "total": survey.count,
        "geometry": survey.geometry(),
    }


def list_geojson(path: Path) -> list[LayerInfo]:
    """The one layer of the file."""
    layer = open_geojson(path)
    return [LayerInfo(layer.name, layer.facts["geometry"], layer.total)]


def named_crs(path: Path, member: Any) -> str:
    """The system that a ``crs`` member names; a link to one is refused."""
    if not isinstance(member, dict):
        return ""
    properties = member.get("properties")
    if member.get("type") == "link":
        text = QT_TRANSLATE_NOOP(
            "errors", "“{file}” wants its coordinate system fetched from the internet."
        )
        hint = QT_TRANSLATE_NOOP("errors", "Ask the sender for a file without such a link.")
        raise UnreadableFile(text, hint, file=path.name)
    if not isinstance(properties, dict):
        return ""
    if member.get("type") == "EPSG":
        return f"EPSG:{properties.get('code')}"
    said = properties.get("name")
    return said if isinstance(said, str) and len(said) < 200 else ""


def plain_value(value: Any) -> Value:
    """A JSON value for a cell: lists and objects as compact JSON, not-a-number as nothing."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return clean_text(value[:LONGEST_TEXT])
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return clean_text(text[:LONGEST_TEXT])


def _walk(text: JsonText) -> Iterator[tuple[str, Any]]:
    """The members of the file; ``features`` comes as an iterator, to be used up at once.

    A bare feature, and features one per line, count as a collection.
    """
    first = text.next_sign()
    if first != "{":
        raise text.broken()
    lone: dict[str, Any] = {}
    for member in text.members():
        if member == "features" and text.next_sign() == "[":
            yield member, text.elements()
        else:
            value = text.value()
            lone[member] = value
            yield member, value
    if lone.get("type") == "Feature":
        yield "features", _following(text, lone)


def _following(text: JsonText, feature: dict[str, Any]) -> Iterator[Any]:
    yield feature
    while text.next_sign():
        yield text.value()


class _Survey:
    """What the first pass learns: extent, number and sorts of geometry."""

    def __init__(self) -> None:
        self.count = 0
        self._box = [math.inf, math.inf, -math.inf, -math.inf]
        self._types: set[str] = set()

    def take(self, feature: Any) -> Mapping[str, Any]:
        """Note the feature; gives its properties."""
        self.count += 1
        if not isinstance(feature, dict):
            return {}
        geometry = feature.get("geometry")
        if isinstance(geometry, dict):
            self._types.add(str(geometry.get("type")).removeprefix("Multi"))
            position = geometry.get("coordinates")
            while isinstance(position, list) and position and isinstance(position[0], list):
                position = position[0]
            self._grow(position)
        properties = feature.get("properties")
        return properties if isinstance(properties, dict) else {}

    def _grow(self, position: Any) -> None:
        """Stretch the box to a feature's first position: enough to tell degrees from metres."""
        if not isinstance(position, list) or len(position) < 2:
            return
        x, y = position[0], position[1]
        if not all(isinstance(n, int | float) and math.isfinite(n) for n in (x, y)):
            return
        if x == y == 0:  # a placeholder
            return
        box = self._box
        self._box = [min(box[0], x), min(box[1], y), max(box[2], x), max(box[3], y)]

    def box(self) -> Bounds:
        """The extent; NaN when there was no coordinate."""
        return Bounds(*self._box) if self._box[0] <= self._box[2] else Bounds(*[math.nan] * 4)

    def geometry(self) -> str:
        """The one sort of geometry, "" when mixed."""
        return _FAMILIES.get(next(iter(self._types)), "") if len(self._types) == 1 else ""


def _read(
    path: Path, encoding: str, keys: Sequence[str], headings: Sequence[str], *, with_id: bool
) -> Iterator[FeatureChunk]:
    row = 0
    chunk = FeatureChunk([], {heading: [] for heading in headings}, [])
    for member, features in _walk(JsonText(path, encoding)):
        if member != "features":
            continue
        for feature in features:
            row += 1
            _add(chunk, row, feature, keys, headings, with_id=with_id)
            if len(chunk.rows) == CHUNK_FEATURES:
                yield chunk
                chunk = FeatureChunk([], {heading: [] for heading in headings}, [])
    if chunk.rows:
        yield chunk


def _add(
    chunk: FeatureChunk,
    row: int,
    feature: Any,
    keys: Sequence[str],
    headings: Sequence[str],
    *,
    with_id: bool,
) -> None:
    if not isinstance(feature, dict):
        chunk.faults[row] = UNREADABLE
        feature = {}
    properties = feature.get("properties")
    known = properties if isinstance(properties, dict) else {}
    chunk.rows.append(row)
    for key, heading in zip(keys, headings, strict=False):
        chunk.values[heading].append(plain_value(known.get(key)))
    if with_id:
        chunk.values[headings[-1]].append(plain_value(feature.get("id")))
    try:
        chunk.wkb.append(pack(feature.get("geometry")))
    except BadGeometry as error:
        chunk.wkb.append(None)
        chunk.faults.setdefault(row, str(error))
