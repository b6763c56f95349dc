# SPDX-License-Identifier: EUPL-1.2
"""Reading what the map page tells: nothing that is not in the protocol gets through."""

import json
import math
from typing import Any, get_args

from wijkatlas.map.degrees import MOST_LATITUDE, Bounds, Polygon, Position, Ring
from wijkatlas.map.events import (
    BaseChosen,
    BoxSelected,
    Clicked,
    ContextMenuAsked,
    DoubleClicked,
    Drawn,
    Edited,
    Event,
    Hit,
    LegendFolded,
    Mode,
    PolygonSelected,
    Problem,
    Ready,
    Tool,
    ToolChanged,
    ViewChanged,
)
from wijkatlas.map.messages import is_name

MOST_BYTES = 1_000_000
MOST_VERTICES = 20_000
MOST_HITS = 50

_MODES: tuple[str, ...] = get_args(Mode)
_TOOLS: tuple[str, ...] = get_args(Tool)


class BadMessage(ValueError):
    """The page said something that is not in the protocol."""


class _Fields:
    """Reads each field of a message once, checks it, and refuses what is left over."""

    def __init__(self, name: str, values: dict[str, Any]) -> None:
        self._name = name
        self._values = values

    def _take(self, key: str) -> Any:
        if key not in self._values:
            raise BadMessage(f"{self._name} lacks {key}")
        return self._values.pop(key)

    def _refuse(self, key: str) -> BadMessage:
        return BadMessage(f"{self._name} has a bad {key}")

    def close(self) -> None:
        if self._values:
            raise BadMessage(f"{self._name} has fields that are not in the protocol")

    def number(self, key: str, low: float, high: float) -> float:
        return self._number(key, self._take(key), low, high)

    def _number(self, key: str, value: object, low: float, high: float) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._refuse(key)
        if not (math.isfinite(value) and low <= value <= high):
            raise self._refuse(key)
        return float(value)

    def whole(self, key: str) -> int:
        return self._whole(key, self._take(key))

    def _whole(self, key: str, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**53:
            raise self._refuse(key)
        return value

    def text(self, key: str, longest: int) -> str:
        value = self._take(key)
        if not isinstance(value, str) or len(value) > longest:
            raise self._refuse(key)
        return value

    def flag(self, key: str) -> bool:
        value = self._take(key)
        if not isinstance(value, bool):
            raise self._refuse(key)
        return value

    def name(self, key: str) -> str:
        return self._layer(key, self._take(key))

    def _layer(self, key: str, value: object) -> str:
        if not isinstance(value, str) or not is_name(value):
            raise self._refuse(key)
        return value

    def one_of(self, key: str, allowed: tuple[str, ...]) -> Any:
        value = self._take(key)
        if value not in allowed or not isinstance(value, str):
            raise self._refuse(key)
        return value

    def items(self, key: str, most: int) -> list[Any]:
        return self._items(key, self._take(key), most)

    def _items(self, key: str, value: object, most: int, least: int = 0) -> list[Any]:
        if not isinstance(value, list) or not least <= len(value) <= most:
            raise self._refuse(key)
        return value

    def pair(self, key: str) -> tuple[float, float]:
        x, y = self._items(key, self._take(key), 2, 2)
        return self._number(key, x, -1e6, 1e6), self._number(key, y, -1e6, 1e6)

    def position(self, key: str) -> Position:
        return self._position(key, self._take(key))

    def _position(self, key: str, value: object) -> Position:
        lon, lat = self._items(key, value, 2, 2)
        return (
            self._number(key, lon, -180, 180),
            self._number(key, lat, -MOST_LATITUDE, MOST_LATITUDE),
        )

    def bounds(self, key: str) -> Bounds:
        west, south, east, north = self._items(key, self._take(key), 4, 4)
        low, high = self._position(key, [west, south]), self._position(key, [east, north])
        if low[0] > high[0] or low[1] > high[1]:
            raise self._refuse(key)
        return (*low, *high)

    def ring(self, key: str) -> Ring:
        return self._ring(key, self._take(key))

    def _ring(self, key: str, value: object) -> Ring:
        ring = tuple(
            self._position(key, each) for each in self._items(key, value, MOST_VERTICES, 3)
        )
        if len(set(ring)) < 3:
            raise self._refuse(key)
        return ring

    def polygons(self, key: str) -> tuple[Polygon, ...]:
        polygons = tuple(
            tuple(self._ring(key, ring) for ring in self._items(key, rings, 1_000, 1))
            for rings in self._items(key, self._take(key), 1_000, 1)
        )
        if sum(len(ring) for rings in polygons for ring in rings) > MOST_VERTICES:
            raise self._refuse(key)
        return polygons

    def hits(self, key: str) -> tuple[Hit, ...]:
        found = []
        for each in self.items(key, MOST_HITS):
            if not isinstance(each, dict) or set(each) != {"layer", "fid"}:
                raise self._refuse(key)
            found.append(Hit(self._layer(key, each["layer"]), self._whole(key, each["fid"])))
        return tuple(found)


def _refuse_constant(constant: str) -> Any:
    raise BadMessage(f"{constant} is not a number")


def parse_event(name: str, text: str) -> Event:
    """The event that the page reported under ``name`` with its fields as JSON ``text``.

    Raises:
        BadMessage: the name, a field, a type, a size or a number is not in the protocol.
    """
    if len(name) > 40 or len(text) > MOST_BYTES:
        raise BadMessage("the message is too long")
    try:
        values = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise BadMessage("the message is not JSON") from error
    if not isinstance(values, dict):
        raise BadMessage("the message is not an object")
    fields = _Fields(name if name.isalpha() and name.isascii() else "a message", values)
    event = _read(name, fields)
    fields.close()
    return event


def _read(name: str, fields: _Fields) -> Event:
    match name:
        case "ready":
            return Ready()
        case "view":
            return ViewChanged(
                fields.bounds("bounds"), fields.position("centre"), fields.number("zoom", 0, 30)
            )
        case "click":
            return Clicked(*_click(fields))
        case "doubleClick":
            return DoubleClicked(*_click(fields))
        case "contextMenu":
            return ContextMenuAsked(*_click(fields), pixel=fields.pair("pixel"))
        case "selectBox":
            return BoxSelected(fields.bounds("bounds"), fields.one_of("mode", _MODES))
        case "selectPolygon":
            return PolygonSelected(fields.ring("ring"), fields.one_of("mode", _MODES))
        case "drawn":
            return Drawn(fields.name("layer"), fields.polygons("polygons"))
        case "edited":
            return Edited(fields.name("layer"), fields.whole("fid"), fields.polygons("polygons"))
        case "tool":
            return ToolChanged(fields.one_of("tool", _TOOLS))
        case "base":
            chosen = fields.text("id", 80)
            if chosen and not is_name(chosen):
                raise BadMessage("base has a bad id")
            return BaseChosen(chosen)
        case "legend":
            return LegendFolded(fields.flag("folded"))
        case "problem":
            return Problem(fields.text("text", 500))
    raise BadMessage("the message is not in the protocol")


def _click(fields: _Fields) -> tuple[Position, float, tuple[Hit, ...], Mode]:
    return (
        fields.position("at"),
        fields.number("radius_m", 0, 1e6),
        fields.hits("hits"),
        fields.one_of("mode", _MODES),
    )
