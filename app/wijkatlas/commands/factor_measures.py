# SPDX-License-Identifier: EUPL-1.2
"""A risk factor measured in areas and on cells."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from wijkatlas.analysis import factors
from wijkatlas.analysis.grid import Grid
from wijkatlas.analysis.length import LEAST_M, check_length
from wijkatlas.analysis.overlay import members
from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Session, UserError
from wijkatlas.commands.factor_ground import parts_of, project_box, raster_of
from wijkatlas.domain.area import Area
from wijkatlas.domain.factor import FactorKind, RiskFactor

KM2 = 1e6
CELLS_AT_ONCE = 50_000

Floats = NDArray[np.float64]


def zone_rows(factor: RiskFactor, areas: Sequence[Area]) -> list[dict[str, Any]]:
    """A row of measures for each area, None where there is no value or no shape."""
    shapes = np.array([*shapely.from_wkb([each.wkb or None for each in areas]), None])[:-1]
    held = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    zones = list(shapely.make_valid(shapes[held]))
    found = _measures(factor, zones)
    rows = []
    place = {int(area): number for number, area in enumerate(held)}
    for number, area in enumerate(areas):
        row: dict[str, Any] = {"code": area.code, "name": area.name}
        for measure, values in found.items():
            value = float(values[place[number]]) if number in place else math.nan
            row[measure] = value if math.isfinite(value) else None
        rows.append(row)
    return rows


def _measures(factor: RiskFactor, zones: list[Any]) -> dict[str, Floats]:
    if factor.kind is FactorKind.RASTER:
        found = factors.zone_values(raster_of(factor), zones)
        return {
            "mean": found.mean, "min": found.least, "max": found.most, "sum": found.total,
            "share": found.share,
        }  # fmt: skip
    parts, area_km2 = parts_of(factor), shapely.area(zones) / KM2
    if factor.kind is FactorKind.POINTS:
        held = members(shapely.get_x(parts), shapely.get_y(parts), zones)
        n = np.array([len(rows) for rows in held], np.float64)
        return {"n": n, "per_km2": n / area_km2}
    if factor.kind is FactorKind.LINES:
        length_km = factors.length_in(parts, zones) / 1000
        return {"length_km": length_km, "km_per_km2": length_km / area_km2}
    return {"share": factors.covered_share(parts, zones)}


def write_raster(
    session: Session,
    factor: RiskFactor,
    out: Path,
    *,
    measure: str,
    cell_m: float,
    radius_m: float,
    told: Progress,
) -> None:
    """Write a factor by cell as GeoTIFF over the project's areas, else its incidents, else itself.

    Of a raster the mean; of areas the density is the share of the cell that they cover.

    Raises:
        UserError: the cells or the radius are no size, or there would be too many cells.
    """
    from wijkatlas.exchange.geotiff import SUFFIXES, write_geotiff
    from wijkatlas.exchange.unitfile import check_suffix

    check_suffix(out, SUFFIXES)
    if measure == "density" and not (math.isfinite(radius_m) and radius_m >= LEAST_M):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The radius must be more than 0 metres."),
            QT_TRANSLATE_NOOP("errors", "Take for example 500."),
        )
    check_length(radius_m)
    grid = Grid.over(project_box(session) or _own_box(factor), cell_m)
    values = _by_cell(factor, grid, measure, radius_m, told)
    tags = {
        "RISK_FACTOR": factor.name,
        "MEASURE": "mean" if factor.kind is FactorKind.RASTER else measure,
        "SHA256": factor.sha256,
        "VINTAGE": factor.vintage,
        "SOURCE": factor.source,
    }
    if measure == "density" and factor.kind in {FactorKind.POINTS, FactorKind.LINES}:
        tags["RADIUS_M"] = f"{radius_m:g}"
    write_geotiff(
        out,
        grid.north_up(values),
        west=grid.west,
        north=grid.north,
        cell_m=cell_m,
        crs=session.project.crs,
        tags=tags,
    )


def _own_box(factor: RiskFactor) -> tuple[float, ...]:
    if factor.kind is not FactorKind.RASTER:
        return tuple(shapely.total_bounds(parts_of(factor)).tolist())
    raster = raster_of(factor)
    rows, columns = raster.values.shape
    east, south = raster.west + columns * raster.width_m, raster.north - rows * raster.height_m
    return raster.west, south, east, raster.north


def _by_cell(
    factor: RiskFactor, grid: Grid, measure: str, radius_m: float, told: Progress
) -> Floats:
    if factor.kind is FactorKind.RASTER:
        return factors.cell_values(raster_of(factor), grid)[0]
    parts = parts_of(factor)
    x, y = grid.centres()
    values = np.empty(grid.size)
    start = 0

    def tick() -> None:
        told.update(start, grid.size, QT_TRANSLATE_NOOP("jobs", "Measuring the risk factor"))

    for start in range(0, grid.size, CELLS_AT_ONCE):
        tick()
        part = slice(start, start + CELLS_AT_ONCE)
        if measure == "distance":
            values[part] = factors.distance_to_nearest(parts, x[part], y[part])
        elif factor.kind is FactorKind.POLYGONS:
            cells = np.arange(start, min(start + CELLS_AT_ONCE, grid.size))
            values[part] = factors.covered_share(parts, grid.polygons(cells))
        else:
            values[part] = factors.density(parts, x[part], y[part], radius_m, tick=tick)
    told.update(grid.size, grid.size)
    return values
