# SPDX-License-Identifier: EUPL-1.2
"""Risk factors as indicators: how many bars, metres of road or how much park there is in each area."""

import math
from collections.abc import Mapping
from typing import Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Estimate,
    Group,
    Indicator,
    Measured,
    Nature,
    Reason,
    Session,
)
from wijkatlas_plan.diagnosis.ground import Ground, ground_of
from wijkatlas_plan.model.period import whole_period

FACTOR = "factor:"
ZONES = "factor.zones"
PER_KM2 = QT_TRANSLATE_NOOP("units", "per km²")
KM_PER_KM2 = QT_TRANSLATE_NOOP("units", "km per km²")
SHARE = "%"
MEASURES = {
    "points": ("per_km2", PER_KM2, 1.0),
    "lines": ("km_per_km2", KM_PER_KM2, 1.0),
    "polygons": ("share", SHARE, 100.0),
    "raster": ("mean", "", 1.0),
}
"""By the kind of a factor: the column of its measure, its unit, and what it is multiplied by."""

_KEPT: dict[tuple[str, int, str, int], list[dict[str, Any]]] = {}


def factor_indicators(session: Session) -> list[Indicator]:
    """An indicator for each risk factor of the project; they have no margin."""
    if ZONES not in session.commands:
        return []
    schemes = tuple(session.project.schemes())
    return [_indicator(session, each, schemes) for each in session.project.factors()]


def _indicator(session: Session, factor: Any, schemes: tuple[str, ...]) -> Indicator:
    _, unit, _ = MEASURES[str(factor.kind)]
    period = whole_period(factor.vintage) or whole_period(factor.at[:10])
    name = f"{FACTOR}{factor.name}"

    def measure(asked: str, scheme: str) -> Measured:
        return measure_factor(session, factor, asked, scheme, known=period)

    return Indicator(
        id=name,
        title=factor.name,
        unit=unit,
        nature=Nature.OBJECTIVE,
        group=Group.RISK,
        worse=0,
        periods=(period,) if period else (),
        schemes=schemes or ("",),
        measure=measure,
        source=factor.source or factor.file_name,
    )


def measure_factor(
    session: Session, factor: Any, period: str, scheme: str, *, known: str
) -> Measured:
    """A factor in each area, and in all of them together by their ground; of its own period only."""
    column, unit, times = MEASURES[str(factor.kind)]
    source = factor.source or factor.file_name

    def estimate(value: float | None) -> Estimate:
        told = value is not None and period == known
        return Estimate(
            value * times if told and value is not None else None,
            unit=unit,
            period=period,
            source=source,
            vintage=factor.vintage,
            reason=None if told else Reason.MISSING,
        )

    ground = ground_of(session.project)
    used = scheme or next(iter(ground.schemes), "")
    rows = _rows(session, factor, used)
    areas = {str(row["code"]): row.get(column) for row in rows}
    held = {code: areas.get(code) for code in ground.codes(used)}
    whole = estimate(_whole(held, ground, used))
    shown = {code: estimate(value) for code, value in held.items()} if scheme else {}
    return Measured(f"{FACTOR}{factor.name}", period, whole, scheme, ground.vintage(scheme), shown)


def _rows(session: Session, factor: Any, scheme: str) -> list[dict[str, Any]]:
    """What the program measures in each area, kept while neither the factor nor the areas change."""
    if not scheme:
        return []
    key = (factor.uid, factor.id, scheme, session.project.revision("area"))
    if key not in _KEPT:
        for old in [each for each in _KEPT if each[0] == factor.uid and each[2] == scheme]:
            del _KEPT[old]
        _KEPT[key] = session.run(ZONES, name=factor.name, scheme=scheme).rows
    return _KEPT[key]


def _whole(values: Mapping[str, float | None], ground: Ground, scheme: str) -> float | None:
    """The mean of the areas by their ground; None when nothing is known of one of them."""
    sizes = ground.area_km2(scheme)
    if not values or any(value is None for value in values.values()):
        return None
    total = math.fsum(sizes.values())
    held = math.fsum((value or 0.0) * sizes[code] for code, value in values.items())
    return held / total if total > 0 else None
