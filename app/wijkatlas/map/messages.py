# SPDX-License-Identifier: EUPL-1.2
"""What the program tells the map page.

The two exchange small messages only; data the page fetches from our own scheme
(:mod:`wijkatlas.map.scheme`). All positions are longitude and latitude in degrees (WGS 84), bounds
are ``[west, south, east, north]``.

The shell runs ``script(message)``, which calls
``window.wijkatlas.apply({"type": …})``. A message that comes before the page has said ``ready`` is
lost: send on ``ready`` what the page must know beyond ``/config.json`` (it fetches that itself and
so knows layers, texts, theme and first view).

=================  =============================================================================
type               fields, and what the page does
=================  =============================================================================
``setLayers``      ``layers``: list of :class:`LayerView`, bottom first. Order, visibility, opacity,
                   revision; a layer whose ``rev`` changed is fetched again. ``legend_folded``.
``setFilterRev``   ``rev``: points, areas and legend are fetched again with ``?rev=``, unless this
                   is the ``rev`` their layer has already.
``setView``        ``bounds``, or ``centre`` + ``zoom``.
``select``         ``layer``, ``fids`` (at most 5,000), ``rev``: highlights. For ``incidents`` the
                   fids only say that there are some: the page fetches all that are shown from
                   ``/selection.json``, or as tiles, again after every ``setFilterRev``.
``startSelect``    ``shape``: ``box`` or ``polygon``; the tool stays until Esc or ``cancelTool``.
``startDraw``      ``layer``: the page lets the user draw one polygon, then says ``drawn``.
``startEdit``      ``layer``, ``fid``: vertices can be moved; Enter or ``finishTool`` says
                   ``edited``.
``finishTool``     –: as Enter does.
``cancelTool``     –: as Esc does; nothing is reported but ``tool``.
``setTheme``       ``dark``, ``touch`` (44 px controls).
``setTexts``       ``texts``: replaces the strings of ``/config.json``.
=================  =============================================================================

What the page tells the program is in :mod:`wijkatlas.map.events`.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal

from wijkatlas.map.degrees import Bounds, Position

LayerKind = Literal["base", "areas", "points", "networks", "plugin", "raster", "shapes"]

MOST_SELECTED = 5_000


@dataclass(frozen=True, slots=True)
class LayerView:
    """One layer as the page shows it.

    ``id`` is ``areas``, ``networks``, ``incidents``, or the id of a base map, plugin layer or layer of
    a result (``raster`` or ``shapes``).
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
    """Show these layers, bottom first; the legend with its lines or folded."""

    layers: tuple[LayerView, ...]
    legend_folded: bool = False
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
        """Keep the message small; incidents beyond 5,000 are highlighted by tiles."""
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
