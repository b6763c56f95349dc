# SPDX-License-Identifier: EUPL-1.2
"""The map of one area: the area among its neighbours; networks are on every map of the program."""

from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, MapPicture, Session
from wijkatlas_plan.diagnosis.ground import Ground

if TYPE_CHECKING:
    from wijkatlas.api.drawing import ShapeLayer

AROUND = 0.6
"""How much of the area's own width and height is shown around it."""


def area_map(session: Session, ground: Ground, scheme: str, area: str) -> MapPicture:
    """The area with a thick outline, its neighbours light."""
    import shapely

    places = ground.areas(scheme)
    place = {each.code: each for each in places}[area]
    bounds = None
    if place.wkb:
        west, south, east, north = shapely.bounds(shapely.from_wkb(place.wkb)).tolist()
        x, y = (east - west) * AROUND, (north - south) * AROUND
        bounds = (west - x, south - y, east + x, north + y)
    name = place.name or area
    return MapPicture(name, (area_layer(session, ground, scheme, area),), bounds)


def area_layer(session: Session, ground: Ground, scheme: str, area: str) -> "ShapeLayer":
    """All areas of the scheme, this one marked."""
    from wijkatlas.api.drawing import ACCENT, INK, Legend, Mark, ShapeLayer

    t = session.translator.translate
    marks = {
        "other": Mark("#FFFFFF00", "#7A828A", outline_px=0.8),
        "own": Mark(f"{ACCENT}33", INK, outline_px=2.5),
    }
    drawn = [each for each in ground.areas(scheme) if each.wkb]
    name = next((each.name for each in drawn if each.code == area), area)
    title = t("plan", QT_TRANSLATE_NOOP("plan", "The area"))
    legend = Legend("plan.area", title, (marks["own"].entry(name),))
    return ShapeLayer(
        "plan.area",
        title,
        tuple(each.wkb for each in drawn),
        tuple("own" if each.code == area else "other" for each in drawn),
        tuple(each.name or each.code for each in drawn),
        ("",) * len(drawn),
        marks,
        legend,
    )
