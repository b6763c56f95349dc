# SPDX-License-Identifier: EUPL-1.2
"""Levels that a person reads, and the ground between them."""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from wijkatlas.analysis.grid import Grid

__all__ = ["Band", "bands", "levels"]


Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Band:
    """The ground where the density is at least ``low`` and less than ``high``."""

    low: float
    high: float
    shape: BaseGeometry


def levels(greatest: float, count: int = 6) -> tuple[float, ...]:
    """Round numbers 1, 2, 5, 10 …, the last the first that is not below ``greatest``.

    Densities fall off steeply: equal ratios show the foot of a hill as well as its top. None when
    there is nothing above nought.
    """
    if not (math.isfinite(greatest) and greatest > 0):
        return ()
    power = math.floor(math.log10(greatest))
    every = [step * 10.0**at for at in range(power - count, power + 2) for step in (1, 2, 5)]
    top = next(place for place, each in enumerate(every) if each >= greatest * (1 - 1e-9))
    return tuple(float(f"{each:.6g}") for each in every[top - count + 1 : top + 1])


def bands(values: NDArray[Any], grid: Grid, bounds: tuple[float, ...]) -> list[Band]:
    """The ground between one bound and the next (straight lines between centres of cells).

    ``values`` are rows and columns, the southernmost row first. Bands without ground are left out,
    and no band reaches beyond the outermost centres or into cells without a value.
    """
    from contourpy import FillType, contour_generator

    if min(values.shape) < 2:
        return []
    x = grid.west + (np.arange(grid.columns) + 0.5) * grid.cell_m
    y = grid.south + (np.arange(grid.rows) + 0.5) * grid.cell_m
    lines = contour_generator(x, y, np.ma.masked_invalid(values), fill_type=FillType.OuterOffset)
    found = []
    for low, high in pairwise(bounds):
        polygons = []
        for corners, starts in zip(*lines.filled(low, high), strict=True):
            rings = [corners[a:b] for a, b in pairwise(starts)]
            polygons.append(shapely.Polygon(rings[0], rings[1:]))
        shape = shapely.make_valid(shapely.MultiPolygon(polygons))
        whole = shapely.union_all(
            [part for part in shapely.get_parts(shape) if part.geom_type in _FACES]
        )
        if whole.area > 0:
            found.append(Band(low, high, whole))
    return found


_FACES = ("Polygon", "MultiPolygon")
