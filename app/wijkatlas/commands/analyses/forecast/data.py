# SPDX-License-Identifier: EUPL-1.2
"""What a forecast is given: places and days of incidents, the cells that count, risk factors by cell.

Of an incident nothing is read but its coordinates and its day; the filter has chosen it before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import shapely

from wijkatlas.analysis.forecast.history import PlaceHistory
from wijkatlas.analysis.grid import Grid
from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Session, UserError
from wijkatlas.commands.analyses.forecast.report import FILTER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.domain.factor import RiskFactor

EPOCH = date(1970, 1, 1)
MINUTES_A_DAY = 1440
DAY_KNOWN = 3
EARLY_SHARE = 0.002
YEAR_DAYS = 365
MOST_INSIDE = 250_000
FACTOR_RADIUS_CELLS = 2.0


@dataclass(frozen=True, eq=False, slots=True)
class Past:
    """Coordinates and days of the incidents with both, and what was left out for want of one."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    day: NDArray[np.int64]
    first_day: int
    end_day: int
    without_place: int
    without_day: int
    later: int


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - EPOCH).days


def day_of(number: int) -> date:
    """The day of a number of :func:`day_number`."""
    return EPOCH + timedelta(int(number))


def read_past(inputs: Inputs, start: date | None, today: date) -> Past:
    """Places and days until before ``start``, else until the last day that is known.

    Days after ``today`` are typing errors and do not count; nor do the earliest two in a thousand
    when they lie more than a year before the rest.

    Raises:
        UserError: no incident has a place and a day, or ``start`` lies far after them all.
    """
    points, mask = inputs.points, inputs.mask
    placed = np.isfinite(points.x) & np.isfinite(points.y)
    dated = points.precision >= DAY_KNOWN
    days = points.begin.astype(np.int64) // MINUTES_A_DAY
    known = days[dated & (days <= day_number(today))]
    if len(known) == 0 or not (mask & placed & dated).any():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There are no incidents with a place and a day."),
            QT_TRANSLATE_NOOP(
                "errors", "Choose other incidents, or import them with place and day."
            ),
        )
    end = int(known.max()) + 1
    if inputs.chosen.end is not None:
        end = min(end, day_number(inputs.chosen.end) + 1)
    if start is not None:
        if day_number(start) > end + YEAR_DAYS:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The forecast would begin more than a year after the last incident."
                ),
                QT_TRANSLATE_NOOP("errors", "Import later incidents, or choose an earlier day."),
            )
        end = day_number(start)
    first = _first_day(known[known < end]) if (known < end).any() else end
    if inputs.chosen.begin is not None:
        first = max(first, day_number(inputs.chosen.begin))
    used = mask & placed & dated
    return Past(
        points.x[used],
        points.y[used],
        days[used],
        first,
        end,
        without_place=int((mask & ~placed).sum()),
        without_day=int((mask & placed & ~dated).sum()),
        later=int((days[used] >= end).sum()),
    )


def _first_day(known: NDArray[np.int64]) -> int:
    usual = int(np.quantile(known, EARLY_SHARE, method="lower"))
    return int(known[known >= usual - YEAR_DAYS].min())


def check_length(past: Past, days: int) -> None:
    """Refuse when last year can't be compared with.

    Raises:
        UserError: less than a year and one period are known.
    """
    known = max(past.end_day - past.first_day, 0)
    if known < YEAR_DAYS + days:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "A forecast needs incidents of at least {needed} days, to be compared with last year;"
                " there are {known}.",
            ),
            QT_TRANSLATE_NOOP("errors", "Import earlier years, or choose a longer period."),
            needed=YEAR_DAYS + days,
            known=known,
        )


def made_histories(
    inputs: Inputs, past: Past, cell_m: float, origins: Sequence[float], progress: Progress
) -> list[PlaceHistory]:
    """The past counted on a grid for each origin, which is moved by a share of a cell.

    Raises:
        UserError: the cells are no size, or there would be too many of them.
    """
    shape = _study_shape(inputs)
    made = []
    for number, share in enumerate(origins):
        progress.update(number, len(origins), QT_TRANSLATE_NOOP("jobs", "Counting incidents"))
        origin = (share * cell_m, share * cell_m)
        if shape is None:
            grid = Grid.around(past.x, past.y, cell_m, origin=origin, margin_m=cell_m)
            inside = _visited(inputs, grid)
        else:
            grid = Grid.over(shapely.bounds(shape), cell_m, origin=origin)
            inside = _touched(shape, grid)
        if int(inside.sum()) > MOST_INSIDE:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "That would be {cells} squares; the most is {most}."),
                QT_TRANSLATE_NOOP("errors", "Take larger squares."),
                cells=int(inside.sum()),
                most=MOST_INSIDE,
            )
        made.append(
            PlaceHistory.of(
                past.x,
                past.y,
                past.day,
                grid,
                inside,
                first_day=past.first_day,
                end_day=past.end_day,
            )
        )
    return made


def _study_shape(inputs: Inputs) -> shapely.Geometry | None:
    """The area that is looked at: the filter's, else all areas of the scheme on the map, if any."""
    chosen, loaded = inputs.chosen, inputs.loaded
    if chosen.network is not None:
        found = [each.wkb for each in loaded.networks if each.uid == chosen.network]
    elif chosen.area is not None:
        areas = loaded.areas.get(chosen.area[0], [])
        found = [each.wkb for each in areas if each.code == chosen.area[1]]
    else:
        found = [each.wkb for each in loaded.areas.get(inputs.view.scheme(), [])]
    shapes = shapely.from_wkb([wkb for wkb in found if wkb])
    return shapely.union_all(shapely.make_valid(shapes)) if len(shapes) else None


def bounded_by(inputs: Inputs) -> str:
    """What bounds the squares looked at: ``filter``, the name of an area scheme, or "" for nothing."""
    if inputs.chosen.area is not None or inputs.chosen.network is not None:
        return FILTER
    scheme = inputs.view.scheme()
    return scheme if inputs.loaded.areas.get(scheme) else ""


def _touched(shape: shapely.Geometry, grid: Grid) -> NDArray[np.bool_]:
    """Cells whose middle lies in the shape, and those of its corners for what is narrower."""
    shapely.prepare(shape)
    x, y = grid.centres()
    inside: NDArray[np.bool_] = shapely.contains_xy(shape, x, y)
    corners = shapely.get_coordinates(shape)
    if not inside.any():
        cells = grid.cells_of(corners[:, 0], corners[:, 1])
        inside[cells[cells >= 0]] = True
    return inside


def _visited(inputs: Inputs, grid: Grid) -> NDArray[np.bool_]:
    """Where there are no areas: cells that ever held an incident of any kind, and their neighbours."""
    from scipy import ndimage

    held = grid.count(inputs.points.x, inputs.points.y) > 0
    grown = ndimage.binary_dilation(held.reshape(grid.shape), np.ones((3, 3), np.bool_))
    return np.asarray(grown.ravel(), np.bool_)


def factor_columns(
    session: Session, history: PlaceHistory
) -> tuple[tuple[str, ...], NDArray[np.float64] | None]:
    """The project's risk factors by cell, float64[k, grid.size], with their names; None without any.

    A raster gives its mean, points and lines their density within two cells, polygons the distance
    to the nearest; NaN where there is no value or nobody looks.
    """
    from wijkatlas.commands.factor_ground import find_factor

    names = tuple(each.name for each in session.project.factors())
    rows = [_by_cell(find_factor(session, name), history) for name in names]
    return names, np.vstack(rows) if rows else None


def _by_cell(factor: RiskFactor, history: PlaceHistory) -> NDArray[np.float64]:
    from wijkatlas.analysis import factors
    from wijkatlas.commands.factor_ground import parts_of, raster_of
    from wijkatlas.domain.factor import FactorKind

    grid, inside = history.grid, history.inside
    if factor.kind is FactorKind.RASTER:
        return factors.cell_values(raster_of(factor), grid)[0]
    values = np.full(grid.size, np.nan)
    parts = parts_of(factor)
    if not parts:
        return values
    x, y = (each[inside] for each in grid.centres())
    if factor.kind is FactorKind.POLYGONS:
        values[inside] = factors.distance_to_nearest(parts, x, y)
    else:
        values[inside] = factors.density(parts, x, y, FACTOR_RADIUS_CELLS * grid.cell_m)
    return values


def counts_of_period(
    inputs: Inputs, begin: date, end: date, grid: Grid, inside: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """What happened in a period, by cell of those looked at: float64[cells], both days included."""
    then = inputs.with_filter(replace(inputs.chosen, begin=begin, end=end))
    rows = then.rows
    return grid.count(inputs.points.x[rows], inputs.points.y[rows])[inside].astype(np.float64)
