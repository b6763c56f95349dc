# SPDX-License-Identifier: EUPL-1.2
"""What the density map is made of, and what is counted on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from wijkatlas.analysis.density.concentration import (
    held_by_densest,
    hilltops,
    margin_of_density,
)
from wijkatlas.analysis.grid import Grid
from wijkatlas.analysis.rates import poisson_interval
from wijkatlas.api import QT_TRANSLATE_NOOP, Area, Progress, UserError
from wijkatlas.commands.analyses.density.report import GROUND, NAMED, Figures, Place

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.analysis.density.kernel import Kernel
    from wijkatlas.commands.analyses.inputs import Inputs

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

HOT = 3.0  # times the mean density
CHUNK = 1_000_000
_COUNTING = QT_TRANSLATE_NOOP("jobs", "Counting")
FEWEST_CELLS = 100  # of the ground, to speak of a hundredth of it


@dataclass(frozen=True, eq=False, slots=True)
class Ground:
    """The study area: the areas of a scheme, or the one area or network that is looked at.

    ``index`` says in which of ``areas`` each incident lies (-1: in none).
    """

    scheme: str
    areas: tuple[Area, ...]
    shapes: tuple[Any, ...]
    index: NDArray[np.int32]

    @classmethod
    def of(cls, inputs: Inputs, scheme: str, *, needed: bool) -> Ground:
        """The ground of what is looked at; without areas it is empty.

        Raises:
            UserError: there is no such scheme, or none at all where one is needed.
        """
        loaded, chosen = inputs.loaded, inputs.chosen
        if scheme and scheme not in loaded.areas:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no area scheme “{scheme}” in this project."),
                QT_TRANSLATE_NOOP("errors", "It has: {schemes}. Import areas with “area import”."),
                scheme=scheme,
                schemes=", ".join(loaded.areas) or "—",
            )
        scheme = scheme or inputs.view.scheme()
        areas = loaded.areas.get(scheme, [])
        whole = True
        if chosen.area is not None:
            scheme, code = chosen.area
            areas = [area for area in loaded.areas.get(scheme, []) if area.code == code]
            whole = False
        elif chosen.network is not None:
            areas = [
                Area("", each.uid, each.name, each.wkb)
                for each in loaded.networks
                if each.uid == chosen.network
            ]
            whole = False
        if needed and not areas:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There are no areas in this project."),
                QT_TRANSLATE_NOOP("errors", "Import them with “area import” first."),
            )
        if whole and areas:
            index = loaded.assignment(scheme).index
        else:
            index = np.where(inputs.mask & bool(areas), 0, -1).astype(np.int32)
        shapes = shapely.from_wkb([area.wkb or None for area in areas])
        return cls(scheme, tuple(areas), tuple(shapes), index)

    @property
    def has_shape(self) -> bool:
        """False where there is nothing to lay a grid over."""
        return any(shape is not None and not shape.is_empty for shape in self.shapes)


def rows_on(inputs: Inputs, ground: Ground, *, edge: bool, per_population: bool) -> Indices:
    """Rows of the incidents that count: all with a location, or only those in the (peopled) areas.

    Raises:
        UserError: there are none.
    """
    rows = inputs.rows
    if not len(rows):
        text = (
            QT_TRANSLATE_NOOP("errors", "None of these incidents has a location.")
            if inputs.n
            else QT_TRANSLATE_NOOP("errors", "There are no incidents to look at.")
        )
        raise UserError(text, QT_TRANSLATE_NOOP("errors", "Choose another period or category."))
    if edge or per_population:
        counts = [area.population is not None or not per_population for area in ground.areas]
        held = ground.index[rows]
        rows = rows[(held >= 0) & np.array(counts, np.bool_)[held]]
    return rows


def grid_over(x: Floats, y: Floats, ground: Ground, cell_m: float, reach_m: float) -> Grid:
    """Cells over the areas, or else over the incidents, as far as a hill reaches.

    Raises:
        UserError: the cells are too many.
    """
    if not ground.has_shape:
        return Grid.around(x, y, cell_m, margin_m=reach_m)
    box = shapely.total_bounds([shape for shape in ground.shapes if shape is not None])
    margin_m = min(reach_m, float(max(box[2] - box[0], box[3] - box[1])))
    return Grid.over(box, cell_m, margin_m=margin_m)


def cells_on(grid: Grid, x: Floats, y: Floats, progress: Progress) -> Indices:
    """The cell of each incident; -1 off the grid.

    Raises:
        UserError: none lies on it.
    """
    cells = np.empty(len(x), np.int64)
    for start in range(0, len(x), CHUNK):
        progress.update(start, len(x), _COUNTING)
        part = slice(start, start + CHUNK)
        cells[part] = grid.cells_of(x[part], y[part])
    if not (cells >= 0).any():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "None of these incidents lies in the areas."),
            QT_TRANSLATE_NOOP(
                "errors", "Choose another area scheme, another period or another category."
            ),
        )
    return cells


def figures_on(
    inputs: Inputs,
    ground: Ground,
    grid: Grid,
    values: Floats,
    owners: NDArray[np.int32],
    cells: Indices,
) -> Figures:
    """What is counted on the map.

    ``owners`` are the areas of the cells, ``cells`` those of the incidents on the map.
    """
    covered = owners >= 0
    is_ground = np.isfinite(values) & (covered if covered.any() else values > 0)
    counts = np.bincount(cells, minlength=grid.size).reshape(grid.shape)[is_ground]
    held = values[is_ground]
    mean = float(held.mean()) if len(held) else 0.0
    hot = (held >= HOT * mean) & (held > 0)
    return Figures(
        n=len(cells),
        without_location=inputs.n - len(inputs.rows),
        outside=len(inputs.rows) - len(cells),
        areas_without_people=sum(area.population is None for area in ground.areas),
        ground_km2=len(held) * grid.cell_area_m2 / 1e6,
        mean=mean,
        peak=float(np.nanmax(values)) if np.isfinite(values).any() else 0.0,
        held=tuple(int(n) for n in held_by_densest(held, counts, GROUND))
        if len(held) >= FEWEST_CELLS
        else (),
        on_ground=int(counts.sum()),
        hot_ground=float(hot.mean()) if len(held) else 0.0,
        hot_n=int(counts[hot].sum()),
    )


def places_on(
    ground: Ground,
    grid: Grid,
    rows: Indices,
    values: Floats,
    owners: NDArray[np.int32],
    per_km2: Floats,
    kernel: Kernel,
    bandwidth_m: float,
) -> tuple[Place, ...]:
    """The areas with the densest places, the densest first."""
    if not ground.has_shape:
        return ()
    reach = min(int(kernel.reach * bandwidth_m / grid.cell_m), max(grid.shape))
    cells = hilltops(values, owners, len(ground.areas), max(reach, 1))
    index = ground.index[rows]
    counts = np.bincount(index[index >= 0], minlength=len(ground.areas))
    peaks = np.where(cells >= 0, values.ravel()[cells], 0.0)
    found = []
    for area in np.argsort(-peaks, kind="stable")[:NAMED]:
        peak, plain = float(peaks[area]), float(per_km2.ravel()[cells[area]])
        if peak <= 0 or not counts[area]:
            continue
        low, high, held = margin_of_density(np.array([plain]), kernel, bandwidth_m)
        least, most = poisson_interval(counts[area])
        found.append(
            Place(
                code=ground.areas[area].code,
                name=ground.areas[area].name or ground.areas[area].code,
                n=int(counts[area]),
                low=float(least),
                high=float(most),
                peak=peak,
                peak_low=float(low[0]) * peak / plain,
                peak_high=float(high[0]) * peak / plain,
                peak_n=float(held[0]),
            )
        )
    return tuple(found)
