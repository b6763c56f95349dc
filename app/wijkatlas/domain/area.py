# SPDX-License-Identifier: EUPL-1.2
"""Areas (neighbourhoods, sectors) and neighbourhood networks; geometry as WKB in its CRS."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class NetworkKind(StrEnum):
    """What sort of neighbourhood network it is."""

    BIN = "bin"
    WHATSAPP = "whatsapp"
    OTHER = "other"


class NetworkStatus(StrEnum):
    """Where a network stands in its life."""

    STARTING = "starting"
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Area:
    """An area of one scheme and vintage; identity is ``(scheme, code, valid_from)``.

    ``valid_from`` is an ISO date or "" when unknown; ``wkb`` a multipolygon in the project CRS.
    """

    scheme: str
    code: str
    name: str
    wkb: bytes = field(repr=False)
    population: int | None = None
    households: int | None = None
    valid_from: str = ""
    valid_to: str = ""
    fid: int = 0
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Network:
    """A neighbourhood network. Persons are not here: they live in a private table.

    ``police_contact`` is a service or function, never a person's name. ``started_on`` is ISO.
    """

    name: str
    wkb: bytes = field(repr=False)
    kind: NetworkKind = NetworkKind.BIN
    coordinator_filled: bool | None = None
    police_contact: str = ""
    started_on: str = ""
    status: NetworkStatus = NetworkStatus.ACTIVE
    fid: int = 0
    uid: str = ""


@dataclass(frozen=True, slots=True)
class PolygonRow:
    """A polygon read from a foreign file: its attributes, its repaired geometry in the project CRS.

    ``repaired`` says that the geometry had to be made valid; ``reason`` (a code) why it is useless,
    in which case ``wkb`` is empty.
    """

    row: int
    values: dict[str, object]
    wkb: bytes = field(default=b"", repr=False)
    repaired: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PolygonFile:
    """All polygons of one layer of a foreign file.

    ``crs`` is the source CRS that was used; ``crs_from`` one of ``file``, ``guess``, ``given``.
    """

    rows: Sequence[PolygonRow]
    columns: Sequence[str]
    crs: str
    crs_from: str
    layer: str = ""
