# SPDX-License-Identifier: EUPL-1.2
"""Risk factors on areas and cells: what a raster says there, how near and how dense features are.

All coordinates are metres in the project CRS.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from wijkatlas.analysis.grid import Grid

__all__ = [
    "RasterGround",
    "ZoneValues",
    "cell_values",
    "covered_share",
    "density",
    "distance_to_nearest",
    "length_in",
    "length_within",
    "zone_values",
]

PAIRS_AT_ONCE = 1_000_000
PLACES_AT_ONCE = 20_000
KM2 = 1e6

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class RasterGround:
    """Values by row (the first in the north) and column, NaN for none, on cells of the ground.

    ``west`` and ``north`` are the outer corner of the first cell; a cell is ``width_m`` by
    ``height_m``.
    """

    values: NDArray[np.float32]
    west: float
    north: float
    width_m: float
    height_m: float


@dataclass(frozen=True, eq=False, slots=True)
class ZoneValues:
    """What a raster says in each zone, every raster cell counted for the share that lies within.

    ``share`` is the part of the zone on which there is a value (0 to 1); the others are NaN where it
    is 0. ``total`` sums value × share of the raster cell: of use for amounts, such as inhabitants.
    """

    mean: Floats
    total: Floats
    least: Floats
    most: Floats
    share: Floats


def zone_values(raster: RasterGround, zones: Sequence[BaseGeometry]) -> ZoneValues:
    """A raster in each zone, by the exact share of every cell (exactextract; Baston 2020)."""
    from exactextract import exact_extract
    from exactextract.raster import NumPyRasterSource

    rows, columns = raster.values.shape
    source = NumPyRasterSource(
        raster.values,
        raster.west,
        raster.north - rows * raster.height_m,
        raster.west + columns * raster.width_m,
        raster.north,
        nodata=np.nan,
    )
    features = [
        {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(zone)}
        for zone in zones
    ]
    found = exact_extract(source, features, ["mean", "sum", "min", "max", "count"])
    columns_of = {
        name: np.array([_number(each["properties"][name]) for each in found], np.float64)
        for name in ("mean", "sum", "min", "max", "count")
    }
    ground = columns_of["count"] * raster.width_m * raster.height_m
    area = shapely.area(np.array(zones, object))
    share = np.clip(np.divide(ground, area, out=np.zeros(len(area)), where=area > 0), 0.0, 1.0)
    total = np.where(columns_of["count"] > 0, columns_of["sum"], np.nan)
    return ZoneValues(columns_of["mean"], total, columns_of["min"], columns_of["max"], share)


def _number(value: Any) -> float:
    return float("nan") if value is None else float(value)


def cell_values(raster: RasterGround, grid: Grid) -> tuple[Floats, Floats]:
    """The mean of a raster in each cell of a grid, and the share of the cell that has a value.

    Exact as :func:`zone_values` is, but quick: the share of a raster cell in a grid cell is the
    product of its shares in the column and in the row.
    """
    rows, columns = raster.values.shape
    across = _overlaps(grid.west, grid.cell_m, grid.columns, raster.west, raster.width_m, columns)
    south = raster.north - rows * raster.height_m
    along = _overlaps(grid.south, grid.cell_m, grid.rows, south, raster.height_m, rows)
    upward = raster.values[::-1].astype(np.float64)
    known = np.isfinite(upward)
    total = along @ np.where(known, upward, 0.0) @ across.T
    ground = along @ known.astype(np.float64) @ across.T
    with np.errstate(invalid="ignore"):
        mean = np.where(ground > 1e-9 * grid.cell_area_m2, total / ground, np.nan)
    return mean.ravel(), np.clip(ground.ravel() / grid.cell_area_m2, 0.0, 1.0)


def _overlaps(
    start: float,
    size: float,
    count: int,
    raster_start: float,
    raster_size: float,
    raster_count: int,
) -> Any:
    """How many metres of each cell of one row lie in each cell of another, as a sparse matrix."""
    from scipy.sparse import csr_array

    edges = start + size * np.arange(count + 1)
    raster_edges = raster_start + raster_size * np.arange(raster_count + 1)
    cuts = np.unique(np.concatenate([edges, raster_edges]))
    middle, length = (cuts[:-1] + cuts[1:]) / 2, np.diff(cuts)
    cell = np.searchsorted(edges, middle) - 1
    raster_cell = np.searchsorted(raster_edges, middle) - 1
    both = (cell >= 0) & (cell < count) & (raster_cell >= 0) & (raster_cell < raster_count)
    place = (cell[both], raster_cell[both])
    return csr_array((length[both], place), shape=(count, raster_count))


def distance_to_nearest(shapes: Sequence[BaseGeometry], x: Floats, y: Floats) -> Floats:
    """Metres from each place to the nearest shape, exactly; 0 inside an area."""
    parts = np.array(shapes, object)
    if (shapely.get_type_id(parts) == 0).all():
        from scipy.spatial import cKDTree

        tree = cKDTree(shapely.get_coordinates(parts))
        found: Floats = tree.query(np.column_stack([x, y]))[0]
        return found
    places = shapely.points(x, y)
    (which, _), away = shapely.STRtree(parts).query_nearest(
        places, all_matches=False, return_distance=True
    )
    nearest = np.full(len(x), np.nan)
    nearest[which] = away
    return nearest


def density(
    shapes: Sequence[BaseGeometry],
    x: Floats,
    y: Floats,
    radius_m: float,
    *,
    tick: Callable[[], None] = lambda: None,
) -> Floats:
    """Features around each place: points per km², or kilometres of line per km².

    Counts what lies within ``radius_m`` (bounds included), all of it alike. ``tick`` is called often;
    it may raise to end the work.
    """
    parts = np.array(shapes, object)
    circle_km2 = np.pi * radius_m**2 / KM2
    if (shapely.get_type_id(parts) == 0).all():
        from scipy.spatial import cKDTree

        tree = cKDTree(shapely.get_coordinates(parts))
        places = np.column_stack([x, y])
        near = np.empty(len(x))
        for start in range(0, len(x), PLACES_AT_ONCE):
            tick()
            part = slice(start, start + PLACES_AT_ONCE)
            near[part] = tree.query_ball_point(places[part], radius_m, return_length=True)
        return near / circle_km2
    return length_within(shapes, x, y, radius_m, tick=tick) / 1000 / circle_km2


def length_within(
    lines: Sequence[BaseGeometry],
    x: Floats,
    y: Floats,
    radius_m: float,
    *,
    tick: Callable[[], None] = lambda: None,
) -> Floats:
    """Metres of line within a circle around each place, exactly: the chords of all straight pieces."""
    xy, owner = shapely.get_coordinates(np.array(lines, object), return_index=True)
    joined = np.flatnonzero(owner[:-1] == owner[1:])
    begin, step = xy[joined], xy[joined + 1] - xy[joined]
    long = (step**2).sum(axis=1) > 0
    begin, step = begin[long], step[long]
    pieces: Any = shapely.linestrings(np.stack([begin, begin + step], axis=1))
    tree = shapely.STRtree(pieces)
    centres = np.column_stack([x, y])
    total = np.zeros(len(x))
    start, stride = 0, 16
    while start < len(x):
        tick()
        part = centres[start : start + stride]
        centre, piece = tree.query(shapely.points(part), "dwithin", distance=radius_m)
        from_centre = begin[piece] - part[centre]
        along = step[piece]
        square = (along**2).sum(axis=1)
        half = (from_centre * along).sum(axis=1)
        rest = half**2 - square * ((from_centre**2).sum(axis=1) - radius_m**2)
        root = np.sqrt(np.maximum(rest, 0.0))
        first = np.clip((-half - root) / square, 0.0, 1.0)
        last = np.clip((-half + root) / square, 0.0, 1.0)
        chord = (last - first) * np.sqrt(square)
        total[start : start + stride] = np.bincount(centre, chord, minlength=len(part))
        start += stride
        wanted = PAIRS_AT_ONCE * len(part) // max(1, len(piece))
        stride = int(np.clip(wanted, 1, min(4 * stride, PLACES_AT_ONCE)))
    return total


def length_in(lines: Sequence[BaseGeometry], zones: Sequence[BaseGeometry]) -> Floats:
    """Metres of line in each zone."""
    parts, whole = np.array(lines, object), np.array(zones, object)
    zone, part = shapely.STRtree(parts).query(whole, "intersects")
    metres = shapely.length(shapely.intersection(whole[zone], parts[part]))
    return np.asarray(np.bincount(zone, metres, minlength=len(whole)), np.float64)


def covered_share(shapes: Sequence[BaseGeometry], zones: Sequence[BaseGeometry]) -> Floats:
    """The part of each zone that areas cover (0 to 1); where they overlap, once."""
    parts = shapely.get_parts(shapely.union_all(np.array(shapes, object)))
    whole = np.array(zones, object)
    zone, part = shapely.STRtree(parts).query(whole, "intersects")
    ground = shapely.area(shapely.intersection(whole[zone], parts[part]))
    area = shapely.area(whole)
    covered = np.bincount(zone, ground, minlength=len(whole))
    return np.clip(np.divide(covered, area, out=np.zeros(len(area)), where=area > 0), 0.0, 1.0)
