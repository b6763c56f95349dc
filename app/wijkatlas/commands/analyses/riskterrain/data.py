# SPDX-License-Identifier: EUPL-1.2
"""Incidents and risk factors by cell, and the model that weighs them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from wijkatlas.analysis import factors
from wijkatlas.analysis.discovery import benjamini_hochberg
from wijkatlas.analysis.grid import Grid
from wijkatlas.analysis.length import LEAST_M, check_length
from wijkatlas.analysis.riskterrain.candidates import BLOCKS, Surroundings, find_candidates
from wijkatlas.analysis.riskterrain.correlation import rank_link
from wijkatlas.analysis.riskterrain.model import fit_terrain
from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, UserError
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.riskterrain.report import Association, Effect, RiskTerrainReport
from wijkatlas.commands.analyses.units import Units, cell_units
from wijkatlas.commands.factor_ground import find_factor, parts_of, raster_of
from wijkatlas.domain.factor import FactorKind, RiskFactor

FEWEST_INCIDENTS = 20
BLOCK_CELLS = 4
"""Cells of one square of so many a side may share what the factors do not explain."""

FEWEST_CELLS, MOST_CELLS = 40, 60_000
FEWEST_PEOPLE = 1.0
"""Cells in which fewer live are left out where incidents per inhabitant are compared."""

Floats = NDArray[np.float64]


def weigh_factors(
    inputs: Inputs,
    progress: Progress,
    *,
    cell_m: float,
    block_m: float,
    factor: str,
    per_population: bool,
    seed: int,
) -> RiskTerrainReport:
    """Counts by cell against the surroundings that the factors make.

    Raises:
        UserError: there is no such factor, there are too few incidents, or a parameter makes no sense.
    """
    if not (math.isfinite(block_m) and block_m >= LEAST_M):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The length of a block must be more than 0 metres."),
            QT_TRANSLATE_NOOP("errors", "Take for example 500."),
        )
    check_length(block_m)
    if seed < 0:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The start of the random numbers must not be negative."),
            QT_TRANSLATE_NOOP("errors", "Take for example 1."),
        )
    chosen = _chosen(inputs, factor)
    units = cell_units(inputs, cell_m, progress=progress)
    grid, cells = units.grid, units.cells
    assert isinstance(grid, Grid)  # noqa: S101 - squares were asked for
    assert cells is not None  # noqa: S101
    counts, people = units.counts, None
    if per_population:
        people = _people(inputs, units)
        held = people >= FEWEST_PEOPLE
        cells, counts, people = cells[held], counts[held], people[held]
    _check(counts)

    def tick() -> None:
        progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Weighing the risk factors"))

    around = [_around(each, grid, cells, block_m, tick) for each in chosen]
    links = _links(
        counts if people is None else counts / people, around, chosen, cells, grid.shape, tick
    )
    candidates = find_candidates(around, counts, block_m)
    row, column = np.divmod(cells, grid.columns)
    across = grid.columns // BLOCK_CELLS + 1
    blocks = row // BLOCK_CELLS * across + column // BLOCK_CELLS
    terrain = fit_terrain(
        candidates,
        counts,
        _neighbours(grid, cells),
        blocks,
        seed=seed,
        exposure=people,
        tick=tick,
    )
    effects = tuple(
        Effect(
            factor=chosen[candidates[place].factor].name,
            reach=candidates[place].reach,
            metres=candidates[place].metres,
            value=float(terrain.values[i]),
            low=float(terrain.low[i]),
            high=float(terrain.high[i]),
            cells=int(candidates[place].reached.sum()),
            n=int(counts[candidates[place].reached].sum()),
        )
        for i, place in enumerate(terrain.chosen)
    )
    progress.update(1, 1)
    return RiskTerrainReport(
        about=inputs.about(),
        period=inputs.period,
        n=int(counts.sum()),
        outside=units.outside + int(units.counts.sum() - counts.sum()),
        without_location=units.without_location,
        factors=tuple(replace(each, data=b"") for each in chosen),
        effects=effects,
        links=links,
        terrain=terrain,
        tried=len(candidates),
        unknown=tuple(_unknown(chosen, around)),
        is_boxed=units.ground is None,
        quiet_share=float((counts == 0).mean()),
        per_population=per_population,
        uninhabited=units.n - len(cells),
        grid=grid,
        cells=cells,
        block_m=block_m,
        seed=seed,
    )


def _chosen(inputs: Inputs, names: str) -> list[RiskFactor]:
    """The factors that are asked for, each once, or all."""
    session = inputs.session
    wanted = [part.strip() for part in names.split(",") if part.strip()]
    known = wanted or [each.name for each in session.project.factors()]
    if not known:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There are no risk factors in this project yet."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Import at least one, such as cafés, bus stops or street lights: menu Import,"
                " “Import a risk factor”, or “factor import”.",
            ),
        )
    found = {each.uid: each for each in (find_factor(session, name) for name in known)}
    return list(found.values())


def _check(counts: NDArray[np.int64]) -> None:
    n = int(counts.sum())
    if n < FEWEST_INCIDENTS:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "There are too few incidents on the map to weigh anything: {n}."
            ),
            QT_TRANSLATE_NOOP("errors", "Choose a longer period or more categories."),
            n=n,
        )
    if not FEWEST_CELLS <= len(counts) <= MOST_CELLS:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Cells of this size make {cells} places; it takes {fewest} to {most} to compare.",
            ),
            QT_TRANSLATE_NOOP("errors", "Choose another size of the cells."),
            cells=len(counts),
            fewest=FEWEST_CELLS,
            most=MOST_CELLS,
        )


def _people(inputs: Inputs, units: Units) -> Floats:
    """Inhabitants of each cell, those of each area spread evenly over it."""
    areas = [
        area
        for area in inputs.loaded.areas.get(inputs.view.scheme(), [])
        if area.population and area.wkb
    ]
    if not areas:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "No area has a number of inhabitants."),
            QT_TRANSLATE_NOOP("errors", "Import areas with inhabitants, or compare without them."),
        )
    shapes: Any = shapely.make_valid(shapely.from_wkb([area.wkb for area in areas]))
    population = np.array([area.population for area in areas], np.float64)
    squares = units.polygons()
    square, area = shapely.STRtree(shapes).query(squares, "intersects")
    share = shapely.area(shapely.intersection(squares[square], shapes[area]))
    people = share / shapely.area(shapes)[area] * population[area]
    return np.asarray(np.bincount(square, people, minlength=len(squares)), np.float64)


def _around(
    factor: RiskFactor,
    grid: Grid,
    cells: NDArray[np.int64],
    block_m: float,
    tick: Callable[[], None],
) -> Surroundings:
    """What a factor is around each cell; features seen from the middle of the cell."""
    tick()
    if factor.kind is FactorKind.RASTER:
        return Surroundings(
            factor.name, value=factors.cell_values(raster_of(factor), grid)[0][cells]
        )
    parts = parts_of(factor)
    x, y = (each[cells] for each in grid.centres())
    distance = factors.distance_to_nearest(parts, x, y)
    dense: dict[float, Floats] = {}
    if factor.kind is not FactorKind.POLYGONS:
        for share in BLOCKS:
            dense[share * block_m] = factors.density(parts, x, y, share * block_m, tick=tick)
    return Surroundings(factor.name, distance, dense)


def _links(
    counts: NDArray[np.generic],
    around: Sequence[Surroundings],
    chosen: Sequence[RiskFactor],
    cells: NDArray[np.int64],
    shape: tuple[int, int],
    tick: Callable[[], None],
) -> tuple[Association, ...]:
    """How each factor's measures rise and fall with the counts; nearness rises as metres fall."""
    maps = []
    for each, factor in zip(around, chosen, strict=True):
        if each.value is not None:
            maps.append((factor.name, "value", 0.0, each.value))
        if each.distance is not None:
            maps.append((factor.name, "nearness", 0.0, -each.distance))
        if each.dense:
            middle = sorted(each.dense)[1]  # one block
            maps.append((factor.name, "density", middle, each.dense[middle]))
    links = []
    for _, _, _, values in maps:
        tick()
        links.append(rank_link(counts, values, cells, shape))
    q = benjamini_hochberg([link.p for link in links])
    return tuple(
        Association(name, what, metres, link, float(each))
        for (name, what, metres, _), link, each in zip(maps, links, q, strict=True)
    )


def _unknown(chosen: Sequence[RiskFactor], around: Sequence[Surroundings]) -> list[tuple[str, int]]:
    """Rasters that have no value in some cells, and in how many."""
    found = []
    for factor, each in zip(chosen, around, strict=True):
        if each.value is not None:
            found.append((factor.name, int(np.isnan(each.value).sum())))
    return [(name, n) for name, n in found if n]


def _neighbours(
    grid: Grid, cells: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of cells that share a side, as places in ``cells``."""
    place = np.full(grid.size, -1, np.int64)
    place[cells] = np.arange(len(cells))
    square = place.reshape(grid.shape)
    one = np.concatenate([square[:, :-1].ravel(), square[:-1].ravel()])
    other = np.concatenate([square[:, 1:].ravel(), square[1:].ravel()])
    both = (one >= 0) & (other >= 0)
    return one[both], other[both]
