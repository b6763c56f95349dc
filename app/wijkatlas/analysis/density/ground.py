# SPDX-License-Identifier: EUPL-1.2
"""The ground that a density stands on: the study area, its edge, and who lives there."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from wijkatlas.analysis.density.bins import Bins
from wijkatlas.analysis.density.kernel import Kernel
from wijkatlas.analysis.density.surface import PER_KM2
from wijkatlas.analysis.grid import Grid
from wijkatlas.analysis.overlay import assign_centres
from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["Ratio", "area_of_cells", "edge_share", "per_population", "population_density"]

LEAST_SHARE = 0.01
"""Where less than this of a hill stands inside the study area, nothing is said."""

NONE = -1

FINENESS = 1 / 2
"""Ground is even where incidents are points: bins may be so much coarser."""

MOST_POINTS = 2_500_000
"""Up to so many points are asked whether they lie in the study area."""

Floats = NDArray[np.float64]
Shapes = Sequence[BaseGeometry | None]


@dataclass(frozen=True, eq=False, slots=True)
class Ratio:
    """Incidents per 1,000 inhabitants at the cells; NaN where fewer live than the floor."""

    values: Floats
    population: Floats


def area_of_cells(grid: Grid, areas: Shapes) -> NDArray[np.int32]:
    """Which area holds the centre of each cell (rows, columns); -1 for none, of several the first."""
    return _area_of_nodes(
        areas, grid.west, grid.south, grid.cell_m, columns=grid.columns, rows=grid.rows
    )


def edge_share(grid: Grid, kernel: Kernel, bandwidth_m: float, areas: Shapes) -> Floats:
    """Which share of a hill on the centre of each cell stands inside the study area.

    Dividing a density of the incidents inside by it is Diggle's (1985) uniform correction, made at
    the place that is looked at: ``edge = TRUE, diggle = FALSE`` in R's spatstat. NaN outside the
    area and where the share is below :data:`LEAST_SHARE`.
    """
    bins = Bins.under(grid, kernel, bandwidth_m, share=FINENESS)
    share = np.minimum(bins.smooth(_covered(bins, areas) * bins.bin_m**2), 1.0)
    share[(area_of_cells(grid, areas) == NONE) | (share < LEAST_SHARE)] = np.nan
    return share


def population_density(
    grid: Grid,
    kernel: Kernel,
    bandwidth_m: float,
    areas: Shapes,
    population: Sequence[int | None],
) -> Floats:
    """Inhabitants per km² at the cells, each area's spread evenly over it, under the same kernel.

    Raises:
        UserError: no area has inhabitants.
    """
    people = np.array([each or 0 for each in population], np.float64)
    if not (people > 0).any():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "No area has a number of inhabitants."),
            QT_TRANSLATE_NOOP(
                "errors", "Import areas with “area import … --population FIELD”, or look per km²."
            ),
        )
    bins = Bins.under(grid, kernel, bandwidth_m, share=2 * FINENESS)
    area = _areas_under(bins, areas)
    covered = np.bincount(area[area != NONE], minlength=len(people))
    share = np.divide(people, covered, out=np.zeros(len(people)), where=covered > 0)
    held = np.where(area != NONE, share[area], 0.0)
    lost = (covered == 0) & (people > 0)
    if lost.any():  # smaller than a bin
        spots = shapely.point_on_surface(np.array(areas, object)[lost])
        held += bins.spread(shapely.get_x(spots), shapely.get_y(spots), people[lost])
    return bins.smooth(held) * PER_KM2


def per_population(incidents: Floats, population: Floats, least_per_km2: float) -> Ratio:
    """Two densities per km² divided: incidents per 1,000 inhabitants (the dual density)."""
    enough = population >= max(least_per_km2, np.finfo(float).tiny)
    values = np.full(incidents.shape, np.nan)
    values[enough] = 1000 * incidents[enough] / population[enough]
    return Ratio(values, population)


def _covered(bins: Bins, areas: Shapes) -> Floats:
    """Which share of the square around each node lies in the study area, from points in it."""
    finer = next((each for each in (4, 2) if each**2 * bins.size <= MOST_POINTS), 1)
    west, south = bins.corner
    half = bins.bin_m / 2
    held = _area_of_nodes(
        areas,
        west - half,
        south - half,
        bins.bin_m / finer,
        columns=bins.columns * finer,
        rows=bins.rows * finer,
    )
    inside = (held != NONE).reshape(bins.rows, finer, bins.columns, finer)
    share: Floats = inside.mean(axis=(1, 3))
    return share


def _areas_under(bins: Bins, areas: Shapes) -> NDArray[np.int32]:
    """Which area holds each node."""
    west, south = bins.corner
    half = bins.bin_m / 2
    return _area_of_nodes(
        areas, west - half, south - half, bins.bin_m, columns=bins.columns, rows=bins.rows
    )


def _area_of_nodes(
    areas: Shapes, west: float, south: float, cell_m: float, *, columns: int, rows: int
) -> NDArray[np.int32]:
    found = assign_centres(areas, west=west, south=south, cell_m=cell_m, columns=columns, rows=rows)
    return found.reshape(rows, columns)
