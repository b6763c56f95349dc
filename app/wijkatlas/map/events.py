# SPDX-License-Identifier: EUPL-1.2
"""What the map page tells the program.

The page calls ``bridge.tell(name, json)`` on the ``QWebChannel`` object ``bridge``; the shell passes
both to :func:`wijkatlas.map.event_reader.parse_event` and gets one of these dataclasses. Positions and
bounds are as in :mod:`wijkatlas.map.messages`.

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
``legend``         ``folded``: the user folded the legend or opened it.
``problem``        ``text``: a fault of the page, for the log; never contains data of a row.
=================  =============================================================================
"""

from dataclasses import dataclass
from typing import Literal

from wijkatlas.map.degrees import Bounds, Polygon, Position, Ring

Mode = Literal["replace", "add", "remove"]
Tool = Literal["none", "box", "polygon", "draw", "edit"]


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
class LegendFolded:
    """The user folded the legend, or opened it again."""

    folded: bool


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
    | LegendFolded
    | Problem
)
