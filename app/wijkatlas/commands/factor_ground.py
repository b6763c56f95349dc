# SPDX-License-Identifier: EUPL-1.2
"""Risk factors of the project as shapes and rasters that can be measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Session, UserError
from wijkatlas.domain.factor import RiskFactor

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from wijkatlas.analysis.factors import RasterGround

NEAR_M = 5_000.0
"""What lies farther than this from the areas of the project is left out of a factor."""


def find_factor(session: Session, name: str) -> RiskFactor:
    """The project's factor of that name, with its data.

    Raises:
        UserError: there is none; says which there are.
    """
    found = session.project.factor(name)
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no risk factor “{name}” in this project."),
            QT_TRANSLATE_NOOP("errors", "It has: {names}. Import one with “factor import”."),
            name=name,
            names=", ".join(each.name for each in session.project.factors()) or "—",
        )
    return found


def parts_of(factor: RiskFactor) -> list[BaseGeometry]:
    """The single points, lines or polygons of a factor that is no raster.

    Raises:
        UserError: its data are damaged.
    """
    import shapely

    try:
        return list(shapely.get_parts(shapely.from_wkb(factor.data)))
    except shapely.errors.GEOSException as fault:
        raise _damage(factor) from fault


def raster_of(factor: RiskFactor) -> RasterGround:
    """The values of a factor that is a raster.

    Raises:
        UserError: its data are damaged.
    """
    from rasterio.errors import RasterioError

    from wijkatlas.analysis.factors import RasterGround
    from wijkatlas.exchange.factor_raster import from_geotiff

    try:
        raster = from_geotiff(factor.data, factor.crs)
    except RasterioError as fault:
        raise _damage(factor) from fault
    width, _, west, _, height, north = raster.transform
    return RasterGround(raster.values, west, north, width, -height)


def _damage(factor: RiskFactor) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The data of the risk factor “{name}” are damaged."),
        QT_TRANSLATE_NOOP("errors", "Remove it, and import its file again."),
        name=factor.name,
    )


def project_box(session: Session) -> tuple[float, float, float, float] | None:
    """The box around the areas of the project, else around its incidents; None without either."""
    for layer in ("area", "incident"):
        found: list[Any] = session.project.rows(
            f"SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_{layer}_geom"
        )
        west, south, east, north = found[0]
        if west is not None:
            return west, south, east, north
    return None
