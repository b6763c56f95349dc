# SPDX-License-Identifier: EUPL-1.2
"""What the map page and the program say to each other.

The page and the program exchange small messages only; data the page fetches from our own scheme
(:mod:`wijkatlas.map.scheme`). All positions are longitude and latitude in degrees (WGS 84), bounds
are ``[west, south, east, north]``.

**Program to page.** The shell runs ``script(message)``, which calls
``window.wijkatlas.apply({"type": …})``. A message that comes before the page has said ``ready`` is
lost: send on ``ready`` what the page must know beyond ``/config.json`` (it fetches that itself and
so knows layers, texts, theme and first view).

=================  =============================================================================
type               fields, and what the page does
=================  =============================================================================
``setLayers``      ``layers``: list of :class:`LayerView`, bottom first. Order, visibility, opacity,
                   revision; a layer whose ``rev`` changed is fetched again.
``setFilterRev``   ``rev``: points, areas and legend are fetched again with ``?rev=``, unless this
                   is the ``rev`` their layer has already.
``setView``        ``bounds``, or ``centre`` + ``zoom``.
``select``         ``layer``, ``fids`` (at most 5,000), ``rev``: highlights; for ``incidents`` the
                   page fetches the positions from ``/selection.json``.
``startSelect``    ``shape``: ``box`` or ``polygon``; the tool stays until Esc or ``cancelTool``.
``startDraw``      ``layer``: the page lets the user draw one polygon, then says ``drawn``.
``startEdit``      ``layer``, ``fid``: vertices can be moved; Enter or ``finishTool`` says
                   ``edited``.
``finishTool``     –: as Enter does.
``cancelTool``     –: as Esc does; nothing is reported but ``tool``.
``setTheme``       ``dark``, ``touch`` (44 px controls).
``setTexts``       ``texts``: replaces the strings of ``/config.json``.
=================  =============================================================================

**Page to program.** The page calls ``bridge.tell(name, json)`` on the ``QWebChannel`` object
``bridge``; the shell passes both to :func:`parse_event` and gets one of the dataclasses below, or
:class:`BadMessage`, which it logs by name only and otherwise ignores.

=================  =============================================================================
name               fields
=================  =============================================================================
``ready``          –: the map stands, messages may be sent.
``view``           ``bounds``, ``centre``, ``zoom``: after every move.
``click``          ``at``, ``radius_m`` (a fingertip or a few pixels), ``hits``: list of
                   ``{"layer", "fid"}`` of polygons under the pointer, topmost first; ``mode``.
                   Incidents the program finds itself with ``PointTiles.pick``.
``doubleClick``    like ``click``.
``contextMenu``    like ``click``, and ``pixel``: where in the page.
``selectBox``      ``bounds``, ``mode``: ``replace``, ``add`` (Shift or Ctrl) or ``remove`` (Alt).
``selectPolygon``  ``ring``: list of positions (closed or not), ``mode``.
``drawn``          ``layer``, ``polygons``: list of lists of rings, first the outer one.
``edited``         ``layer``, ``fid``, ``polygons``.
``tool``           ``tool``: ``none``, ``box``, ``polygon``, ``draw`` or ``edit`` is active now.
``base``           ``id``: the user chose this base map (``""``: none).
``problem``        ``text``: a fault of the page, for the log; never contains data of a row.
=================  =============================================================================
"""

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Bounds = tuple[float, float, float, float]
Position = tuple[float, float]
Ring = tuple[Position, ...]
Polygon = tuple[Ring, ...]
Mode = Literal["replace", "add", "remove"]
Tool = Literal["none", "box", "polygon", "draw", "edit"]
LayerKind = Literal["base", "areas", "points", "networks", "plugin"]

MOST_BYTES = 1_000_000
MOST_VERTICES = 20_000
MOST_HITS = 50
MOST_SELECTED = 5_000
MOST_LATITUDE = 85.06


class BadMessage(ValueError):
    """The page said something that is not in the protocol."""


# --- program to page --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LayerView:
    """One layer as the page shows it.

    ``id`` is ``areas``, ``networks``, ``incidents``, or the id of a base map or plugin layer.
    ``draw`` says how points look (``density`` or ``categories``). ``bounds``, ``min_zoom``,
    ``max_zoom`` and ``attribution`` matter for base maps. ``title`` comes translated.
    """

    id: str
    kind: LayerKind
    title: str
    visible: bool = True
    opacity: float = 1.0
    rev: int = 0
    draw: Literal["density", "categories"] = "density"
    bounds: Bounds | None = None
    min_zoom: int = 0
    max_zoom: int = 22
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class SetLayers:
    """Show these layers, bottom first."""

    layers: tuple[LayerView, ...]
    type: str = field(default="setLayers", init=False)


@dataclass(frozen=True, slots=True)
class SetFilterRev:
    """Another part of the incidents is looked at; ``rev`` is a new number."""

    rev: int
    type: str = field(default="setFilterRev", init=False)


@dataclass(frozen=True, slots=True)
class SetView:
    """Go there: to ``bounds``, or to ``centre`` at ``zoom``."""

    bounds: Bounds | None = None
    centre: Position | None = None
    zoom: float | None = None
    type: str = field(default="setView", init=False)


@dataclass(frozen=True, slots=True)
class Select:
    """Highlight these features of a layer and no others."""

    layer: str
    fids: tuple[int, ...]
    rev: int = 0
    type: str = field(default="select", init=False)

    def __post_init__(self) -> None:
        """Keep the message small: more than 5,000 highlights tell a person nothing."""
        object.__setattr__(self, "fids", tuple(int(fid) for fid in self.fids[:MOST_SELECTED]))


@dataclass(frozen=True, slots=True)
class StartSelect:
    """Let the user select by a box or a polygon."""

    shape: Literal["box", "polygon"]
    type: str = field(default="startSelect", init=False)


@dataclass(frozen=True, slots=True)
class StartDraw:
    """Let the user draw one polygon of a layer."""

    layer: str = "networks"
    type: str = field(default="startDraw", init=False)


@dataclass(frozen=True, slots=True)
class StartEdit:
    """Let the user move the vertices of one feature."""

    fid: int
    layer: str = "networks"
    type: str = field(default="startEdit", init=False)


@dataclass(frozen=True, slots=True)
class FinishTool:
    """Finish the active tool, as Enter does."""

    type: str = field(default="finishTool", init=False)


@dataclass(frozen=True, slots=True)
class CancelTool:
    """Leave the active tool, as Esc does."""

    type: str = field(default="cancelTool", init=False)


@dataclass(frozen=True, slots=True)
class SetTheme:
    """Light or dark; controls for a mouse or for gloves."""

    dark: bool = False
    touch: bool = False
    type: str = field(default="setTheme", init=False)


@dataclass(frozen=True, slots=True)
class SetTexts:
    """Replace the page's strings."""

    texts: Mapping[str, str]
    type: str = field(default="setTexts", init=False)


Message = (
    SetLayers
    | SetFilterRev
    | SetView
    | Select
    | StartSelect
    | StartDraw
    | StartEdit
    | FinishTool
    | CancelTool
    | SetTheme
    | SetTexts
)


def to_json(value: object) -> str:
    """JSON that may stand inside a script: no ``<``, no line separators, no NaN."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def script(message: Message) -> str:
    """The JavaScript that hands a message to the page, for ``runJavaScript``."""
    return f"window.wijkatlas&&window.wijkatlas.apply({to_json(asdict(message))})"


# --- page to program --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """The map stands."""


@dataclass(frozen=True, slots=True)
class ViewChanged:
    """The user sees another part of the map."""

    bounds: Bounds
    centre: Position
    zoom: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A polygon under the pointer."""

    layer: str
    fid: int


@dataclass(frozen=True, slots=True)
class Clicked:
    """The user clicked on the map."""

    at: Position
    radius_m: float
    hits: tuple[Hit, ...]
    mode: Mode


@dataclass(frozen=True, slots=True)
class DoubleClicked(Clicked):
    """The user double-clicked on the map."""


@dataclass(frozen=True, slots=True)
class ContextMenuAsked(Clicked):
    """The user asked for a menu at a place; ``pixel`` counts from the page's top left."""

    pixel: tuple[float, float]


@dataclass(frozen=True, slots=True)
class BoxSelected:
    """The user drew a box around what is to be selected."""

    bounds: Bounds
    mode: Mode


@dataclass(frozen=True, slots=True)
class PolygonSelected:
    """The user drew a polygon around what is to be selected."""

    ring: Ring
    mode: Mode


@dataclass(frozen=True, slots=True)
class Drawn:
    """The user drew a new feature."""

    layer: str
    polygons: tuple[Polygon, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """The user changed the shape of a feature."""

    layer: str
    fid: int
    polygons: tuple[Polygon, ...]


@dataclass(frozen=True, slots=True)
class ToolChanged:
    """Another tool of the map is active."""

    tool: Tool


@dataclass(frozen=True, slots=True)
class BaseChosen:
    """The user chose a base map; ``""`` is none."""

    id: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault in the page, for the log."""

    text: str


Event = (
    Ready
    | ViewChanged
    | Clicked
    | DoubleClicked
    | ContextMenuAsked
    | BoxSelected
    | PolygonSelected
    | Drawn
    | Edited
    | ToolChanged
    | BaseChosen
    | Problem
)


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


def is_name(text: str) -> bool:
    """True for a layer id: letters, digits, ``_``, ``-`` and inner ``.``, at most 80."""
    allowed = text.replace("_", "").replace("-", "").replace(".", "")
    return (
        0 < len(text) <= 80
        and allowed.isascii()
        and allowed.isalnum()
        and ".." not in text
        and not text.startswith(".")
        and not text.endswith(".")
    )


_MODES = ("replace", "add", "remove")
_TOOLS = ("none", "box", "polygon", "draw", "edit")


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
