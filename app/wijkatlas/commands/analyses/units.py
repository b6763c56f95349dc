# SPDX-License-Identifier: EUPL-1.2
"""The areas or cells that an analysis compares: their codes, names, counts, people and ground."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely

from wijkatlas.analysis.grid import Grid, HexGrid
from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Silent, Translator, UserError
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

MOST_UNITS = 500_000
ROWS_AT_ONCE = 1_000_000
COUNTING = QT_TRANSLATE_NOOP("jobs", "Counting")


@dataclass(frozen=True, eq=False)
class Units:
    """What is compared, in order; each incident lies in one unit at most.

    ``population`` is NaN where it is not known, and everywhere on a grid. ``outside`` and
    ``without_location`` are the incidents in no unit. Of a grid, ``cells`` are the units' places in
    it and ``names`` is empty. ``ground`` is the shape within which cells were taken; None: the box
    around the incidents. ``overlapping`` counts pairs of areas that share ground.
    """

    codes: Sequence[str]
    names: Sequence[str]
    counts: NDArray[np.int64]
    population: NDArray[np.float64]
    outside: int
    without_location: int
    shapes: NDArray[np.object_] | None = None
    grid: Grid | HexGrid | None = None
    cells: NDArray[np.int64] | None = None
    ground: BaseGeometry | None = None
    overlapping: int = 0

    @property
    def n(self) -> int:
        """How many units."""
        return len(self.codes)

    @property
    def middles(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where the middle of each unit lies; NaN for an area without ground."""
        if self.grid is not None and self.cells is not None:
            x, y = self.grid.centres()
            return x[self.cells], y[self.cells]
        middles = shapely.centroid(self.polygons())
        return np.asarray(shapely.get_x(middles)), np.asarray(shapely.get_y(middles))

    def polygons(self, chosen: NDArray[np.integer] | None = None) -> NDArray[np.object_]:
        """The shape of each unit, or of the chosen ones."""
        if self.grid is None or self.cells is None:
            shapes = np.asarray(self.shapes, dtype=object)
            return shapes if chosen is None else shapes[chosen]
        cells = self.cells if chosen is None else self.cells[chosen]
        return np.array([*self.grid.polygons(cells), None], dtype=object)[:-1]

    def among(self, chosen: NDArray[np.bool_]) -> Units:
        """The chosen areas alone; the incidents of the others then lie outside."""
        rows = np.flatnonzero(chosen)
        return replace(
            self,
            codes=[code for code, kept in zip(self.codes, chosen, strict=True) if kept],
            names=[name for name, kept in zip(self.names, chosen, strict=True) if kept],
            counts=self.counts[rows],
            population=self.population[rows],
            outside=self.outside + int(self.counts[~chosen].sum()),
            shapes=self.polygons(rows),
        )


def area_units(inputs: Inputs, scheme: str) -> Units:
    """The areas of a scheme ("": the one that is shown), within the area or network of the filter.

    Raises:
        UserError: the project has no such scheme.
    """
    schemes = inputs.loaded.areas
    scheme = scheme or inputs.view.scheme()
    if scheme not in schemes:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no area scheme “{scheme}” in this project."),
            QT_TRANSLATE_NOOP("errors", "It has: {schemes}. Import areas with “area import”."),
            scheme=scheme,
            schemes=", ".join(schemes) or "—",
        )
    areas = schemes[scheme]
    index = inputs.loaded.assignment(scheme).index[inputs.rows]
    people = [area.population if area.population else np.nan for area in areas]
    units = Units(
        [area.code for area in areas],
        [area.name for area in areas],
        np.bincount(index[index >= 0], minlength=len(areas)).astype(np.int64),
        np.array(people, np.float64),
        int((index < 0).sum()),
        inputs.n - len(index),
        np.array([*shapely.from_wkb([area.wkb or None for area in areas]), None], dtype=object)[
            :-1
        ],
        overlapping=inputs.loaded.overlapping(scheme),
    )
    chosen = _chosen_ground(inputs)
    if chosen is None:
        return units
    # elsewhere nothing is counted: those areas would look quiet
    within = shapely.intersects(chosen, shapely.point_on_surface(units.polygons()))
    return units.among(np.asarray(within) | (units.counts > 0))


def overlap_warning(overlapping: int, translator: Translator) -> tuple[str, ...]:
    """That some incidents could have been counted in two areas; nothing when none could."""
    if not overlapping:
        return ()
    text = QT_TRANSLATE_NOOP(
        "analyses",
        "Areas of this division overlap (pairs: {n}); an incident in two of them counts in one only.",
    )
    number = NumberFormat.of(translator.language).write(overlapping)
    return (translator.translate("analyses", text, n=number),)


def cell_units(
    inputs: Inputs, cell_m: float, *, hexagons: bool = False, progress: Progress | None = None
) -> Units:
    """Square or hexagonal cells over the area or network of the filter, else over all areas.

    Without any areas: over the box around the incidents.

    Raises:
        UserError: there would be too many cells, or there is nothing to lay them over.
    """
    progress = progress or Silent()
    points, rows = inputs.points, inputs.rows
    ground = _chosen_ground(inputs)
    if ground is None:
        areas = inputs.loaded.areas.get(inputs.view.scheme(), [])
        ground = _joined(tuple(area.wkb for area in areas))
    kind = HexGrid if hexagons else Grid
    if ground is None:
        grid = kind.around(points.x[rows], points.y[rows], cell_m)
    else:
        grid = kind.over(shapely.bounds(ground), cell_m)
    if grid.size > MOST_UNITS:
        least = 1.01 * cell_m * math.sqrt(grid.size / MOST_UNITS)
        power = 10.0 ** math.floor(math.log10(least))
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "That would take {cells} cells; the most is {most}."),
            QT_TRANSLATE_NOOP("errors", "Take larger cells, for example of {wanted} m."),
            cells=grid.size,
            most=MOST_UNITS,
            wanted=f"{next(n * power for n in (1, 2, 5, 10) if n * power >= least):g}",
        )
    cells = np.arange(grid.size)
    if ground is not None:
        shapely.prepare(ground)
        cells = cells[shapely.intersects(ground, np.array(grid.polygons(), dtype=object))]
    place = np.full(grid.size + 1, -1, np.int64)
    place[cells] = np.arange(len(cells))
    counts, outside = np.zeros(len(cells), np.int64), 0
    for start in range(0, len(rows), ROWS_AT_ONCE):
        progress.update(start, len(rows), COUNTING)
        block = rows[start : start + ROWS_AT_ONCE]
        # off the grid is -1: the last place, which is no unit
        index = place[grid.cells_of(points.x[block], points.y[block])]
        outside += int((index < 0).sum())
        counts += np.bincount(index[index >= 0], minlength=len(cells))
    nowhere = inputs.n - len(rows)
    unknown = np.full(len(cells), np.nan)
    codes = _codes(grid, cells)
    return Units(codes, (), counts, unknown, outside, nowhere, None, grid, cells, ground)


def _chosen_ground(inputs: Inputs) -> BaseGeometry | None:
    """The area or network that the filter looks at."""
    chosen = inputs.chosen
    found: list[bytes] = []
    if chosen.area is not None:
        scheme, code = chosen.area
        found = [area.wkb for area in inputs.loaded.areas.get(scheme, []) if area.code == code]
    elif chosen.network is not None:
        found = [each.wkb for each in inputs.loaded.networks if each.uid == chosen.network]
    return _joined(tuple(found))


@lru_cache(maxsize=4)
def _joined(wkbs: tuple[bytes, ...]) -> BaseGeometry | None:
    """One shape of all; kept, for a filter changes the incidents but not the areas."""
    shapes = shapely.make_valid(shapely.from_wkb([wkb for wkb in wkbs if wkb]))
    joined = shapely.union_all(shapes)
    return None if joined.is_empty else joined


def _codes(grid: Grid | HexGrid, cells: NDArray[np.int64]) -> list[str]:
    """A name by place, the same whatever else is compared: E and N of a square's south-west corner.

    Of a hexagon of its middle, in whole metres.
    """
    if isinstance(grid, Grid):
        row, column = np.divmod(cells, grid.columns)
        east, north = grid.west + column * grid.cell_m, grid.south + row * grid.cell_m
    else:
        x, y = grid.centres()
        east, north = np.round(x[cells]), np.round(y[cells])
    pairs = zip(east.tolist(), north.tolist(), strict=True)
    return [f"E{_metres(e)}N{_metres(n)}" for e, n in pairs]


def _metres(value: float) -> str:
    """Without noughts after the point, and whole however large."""
    return f"{value + 0.0:.3f}".rstrip("0").rstrip(".")
