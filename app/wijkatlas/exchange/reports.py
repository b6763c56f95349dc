# SPDX-License-Identifier: EUPL-1.2
"""Citizens' reports as reporting systems export them: Open311 (JSON and XML) and Signalen.

Objects become rows, what is nested in them columns (``location.address.postcode``). Who reported is
left out here, at the door: no import needs it.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.crs import NOWHERE, Bounds
from wijkatlas.exchange.feature import CHUNK_FEATURES, FeatureChunk, ForeignLayer, check_columns
from wijkatlas.exchange.geojson import UNREADABLE, plain_value
from wijkatlas.exchange.jsongeometry import BadGeometry, pack
from wijkatlas.exchange.jsontext import JsonText, check_json, clean_text
from wijkatlas.exchange.rows import unique_headings
from wijkatlas.language import QT_TRANSLATE_NOOP

_LISTS = frozenset(
    {"requests", "service_requests", "results", "signals", "reports", "data", "items"}
)
_PERSONS = frozenset(
    {"reporter", "email", "phone", "first_name", "last_name", "account_id", "device_id", "api_key"}
)
_MOST_DEPTH = 6
_XML_RECORDS = frozenset({"request", "service_request"})
_DAMAGED_XML = QT_TRANSLATE_NOOP("errors", "“{file}” is damaged or incomplete XML.")
_UNSAFE_XML = QT_TRANSLATE_NOOP("errors", "“{file}” holds XML declarations that are not safe.")
_ASK = QT_TRANSLATE_NOOP("errors", "Ask the sender for a JSON or CSV file.")


def open_reports(path: Path, *, is_xml: bool = False) -> ForeignLayer:
    """The reports of the file; its columns are all keys that any report has."""
    encoding = "utf-8" if is_xml else check_json(path)
    keys: dict[str, None] = {}
    total, objects, has_geometry = 0, 0, False
    points: list[tuple[float, float]] = []
    for record in _records(path, encoding, is_xml=is_xml):
        total += 1
        if isinstance(record, dict):
            objects += 1
            cells, geometry = _flatten(record)
            if geometry is not None:
                has_geometry = True
                points.extend(_point(geometry))
            if not cells.keys() <= keys.keys():
                keys.update(dict.fromkeys(cells))
                check_columns(path.name, len(keys))
    if not objects:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” holds no reports and no map.")
        hint = QT_TRANSLATE_NOOP("errors", "Choose GeoJSON, or an export of Open311 or Signalen.")
        raise UnreadableFile(text, hint, file=path.name)
    own = list(keys)
    headings = unique_headings([clean_text(key) for key in own])
    return ForeignLayer(
        name=path.stem,
        columns=headings,
        read=lambda: _read(path, encoding, own, headings, is_xml=is_xml),
        crs="EPSG:4326" if has_geometry else "",
        box=_box(points),
        total=total,
        facts={"kind": _kind(keys), "encoding": encoding},
        has_geometry=has_geometry,
    )


def _kind(keys: Mapping[str, None]) -> str:
    if "service_request_id" in keys or "service_code" in keys:
        return "open311"
    return "signalen" if "incident_date_start" in keys else "json"


def _records(path: Path, encoding: str, *, is_xml: bool) -> Iterator[Any]:
    return _xml_records(path) if is_xml else _json_records(path, encoding)


def _json_records(path: Path, encoding: str) -> Iterator[Any]:
    """The objects of a list, of a page with a list in it, or the one object that the file is."""
    text = JsonText(path, encoding)
    if text.next_sign() == "[":
        yield from text.elements()
        return
    lone: dict[str, Any] = {}
    found = False
    for member in text.members():
        if member in _LISTS and text.next_sign() == "[":
            found = True
            yield from text.elements()
        else:
            lone[member] = text.value()
    if not found and lone:
        yield lone


def _xml_records(path: Path) -> Iterator[dict[str, Any]]:
    try:
        with path.open("rb") as stream:
            depth = 0
            for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=True):
                depth += 1 if event == "start" else -1
                if depth > 50:
                    raise UnreadableFile(_UNSAFE_XML, _ASK, file=path.name)
                if event == "end" and _tag(element) in _XML_RECORDS:
                    yield {_tag(child): _content(child, 0) for child in element}
                    element.clear()
    except ParseError as error:
        raise UnreadableFile(_DAMAGED_XML, _ASK, file=path.name) from error
    except DefusedXmlException as error:
        raise UnreadableFile(_UNSAFE_XML, _ASK, file=path.name) from error


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _content(element: Element, depth: int) -> Any:
    if len(element) and depth < _MOST_DEPTH:
        return {_tag(child): _content(child, depth + 1) for child in element}
    return (element.text or "").strip() or None


def _flatten(record: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    """Cells by dotted name, and the first geometry met."""
    cells: dict[str, Any] = {}
    geometry = None
    waiting: list[tuple[str, Any, int]] = [("", record, 0)]
    while waiting:
        name, value, depth = waiting.pop()
        if isinstance(value, dict) and value.get("type") == "Point" and "coordinates" in value:
            geometry = geometry if geometry is not None else value
        elif isinstance(value, dict) and depth < _MOST_DEPTH:
            inner = [(key, part) for key, part in value.items() if key not in _PERSONS]
            waiting.extend(
                (f"{name}.{key}" if name else key, part, depth + 1) for key, part in inner[::-1]
            )
        elif isinstance(value, list) and not any(isinstance(part, dict | list) for part in value):
            cells[name] = "; ".join(str(part) for part in value if part is not None) or None
        elif name:
            cells[name] = value
    return cells, geometry


def _point(geometry: Mapping[str, Any]) -> list[tuple[float, float]]:
    position = geometry.get("coordinates")
    if isinstance(position, list) and len(position) >= 2:
        x, y = position[:2]
        if isinstance(x, int | float) and isinstance(y, int | float):
            return [(x, y)]
    return []


def _box(points: list[tuple[float, float]]) -> Bounds:
    if not points:
        return NOWHERE
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def _read(
    path: Path, encoding: str, keys: list[str], headings: list[str], *, is_xml: bool
) -> Iterator[FeatureChunk]:
    chunk = FeatureChunk([], {heading: [] for heading in headings}, [])
    for row, record in enumerate(_records(path, encoding, is_xml=is_xml), start=1):
        cells, geometry = _flatten(record) if isinstance(record, dict) else ({}, None)
        if not isinstance(record, dict):
            chunk.faults[row] = UNREADABLE
        chunk.rows.append(row)
        for key, heading in zip(keys, headings, strict=True):
            chunk.values[heading].append(plain_value(cells.get(key)))
        try:
            chunk.wkb.append(pack(geometry))
        except BadGeometry as error:
            chunk.wkb.append(None)
            chunk.faults.setdefault(row, str(error))
        if len(chunk.rows) == CHUNK_FEATURES:
            yield chunk
            chunk = FeatureChunk([], {heading: [] for heading in headings}, [])
    if chunk.rows:
        yield chunk
