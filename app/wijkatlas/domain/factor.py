# SPDX-License-Identifier: EUPL-1.2
"""Risk factors: what surrounds the incidents, such as street lights, bars, bus stops or schools."""

from dataclasses import dataclass, field
from enum import StrEnum


class FactorKind(StrEnum):
    """What a factor is made of."""

    RASTER = "raster"
    POINTS = "points"
    LINES = "lines"
    POLYGONS = "polygons"


@dataclass(frozen=True, slots=True)
class RiskFactor:
    """One imported layer, without any attribute of its features.

    ``data`` is in ``crs`` (the project's): WKB of a multipoint, multilinestring or multipolygon, or
    a GeoTIFF of one band of float32 whose NaN is "no value". ``n`` counts features, or raster cells
    with a value. ``vintage`` says of when the layer is, ``source`` whose it is, in the user's words.
    """

    name: str
    kind: FactorKind
    n: int
    crs: str
    data: bytes = field(default=b"", repr=False)
    file_name: str = ""
    sha256: str = ""
    vintage: str = ""
    source: str = ""
    at: str = ""
    uid: str = ""
    id: int = 0
