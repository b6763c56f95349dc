# SPDX-License-Identifier: EUPL-1.2
"""Does one incident draw the next: near repeats, and the zones in which one may be expected now."""

from __future__ import annotations

import math
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    UserError,
)
from wijkatlas.commands.analyses.report import Analysis

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.analyses.nearrepeat.report import NearRepeatReport

EPOCH = date(1970, 1, 1)
LEAST_RATIO = 1.2
FILES = ("GeoPackage (*.gpkg)", "GeoJSON (*.geojson)", "CSV (*.csv)")


Distances = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Distances in metres, such as 100,200,400"))
]
Days = Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Days, such as 7,14,28"))]
Straight = Annotated[
    str,
    Param(
        QT_TRANSLATE_NOOP("commands", "Distance in a straight line or along the axes"),
        choices=("euclid", "manhattan"),
    ),
]
Shuffles = Annotated[int, Param(QT_TRANSLATE_NOOP("commands", "How often to shuffle the days"))]
Seed = Annotated[int, Param(QT_TRANSLATE_NOOP("commands", "Start of the random numbers"))]
LeastRatio = Annotated[
    float, Param(QT_TRANSLATE_NOOP("commands", "Least ratio for which zones are drawn"))
]
Today = Annotated[
    date | None, Param(QT_TRANSLATE_NOOP("commands", "Day for which zones are open; today"))
]
KeepDuplicates = Annotated[
    bool, Param(QT_TRANSLATE_NOOP("commands", "Count an incident told twice as two"))
]
LikeNrc = Annotated[
    bool,
    Param(QT_TRANSLATE_NOOP("commands", "Label and divide as the Near Repeat Calculator does")),
]


def measure(
    inputs: Inputs,
    progress: Progress,
    *,
    distance: Distances = "100,200,400",
    days: Days = "7,14,28",
    metric: Straight = "euclid",
    permutations: Shuffles = 999,
    seed: Seed = 1,
    least_ratio: LeastRatio = LEAST_RATIO,
    today: Today = None,
    keep_duplicates: KeepDuplicates = False,
    nrc: LikeNrc = False,
) -> NearRepeatReport:
    """Compare the pairs of incidents near in place and days with those of shuffled days."""
    import numpy as np
    import shapely

    from wijkatlas.analysis import nearrepeat, repeatzones, selection
    from wijkatlas.commands.analyses.nearrepeat.duplicates import without_repeats
    from wijkatlas.commands.analyses.nearrepeat.report import LeftOut, NearRepeatReport

    ends_m, ends_days = _numbers(distance), [int(each) for each in _numbers(days, whole=True)]
    nearrepeat.check_bands(ends_m, ends_days, permutations)
    if not (math.isfinite(least_ratio) and least_ratio >= 1):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The least ratio must be 1 or more."))
    if seed < 0:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The start of the random numbers must not be negative."),
            QT_TRANSLATE_NOOP("errors", "Take for example 1."),
        )
    points = inputs.points
    rows = inputs.rows
    known = rows[points.precision[rows] >= selection.DAY]
    kept, same, same_number = known, 0, 0
    if not keep_duplicates:
        progress.update(0, 1, QT_TRANSLATE_NOOP("jobs", "Looking for incidents told twice"))
        kept, same, same_number = without_repeats(inputs, known)
    x, y, day = points.x[kept], points.y[kept], selection.days(points)[kept]
    found = nearrepeat.knox(
        x, y, day, distances_m=ends_m, days=ends_days, permutations=permutations, seed=seed,
        metric="manhattan" if metric == "manhattan" else "euclid", progress=progress,
    )  # fmt: skip
    marked, q = repeatzones.stands_out(found, least_ratio=least_ratio)
    until = EPOCH + timedelta(int(day.max())) if len(day) else None
    now, is_past = _reference_day(today, inputs.as_of, until, ends_days[-1])
    zones = repeatzones.open_zones(x, y, day, today=(now - EPOCH).days, found=found, marked=marked)
    networks = [each for each in inputs.loaded.networks if each.wkb]
    tree = shapely.STRtree(shapely.from_wkb([each.wkb for each in networks]))
    touched = [
        tuple(sorted({networks[i].name for i in tree.query(shape, "intersects")}, key=str.casefold))
        for shape in shapely.from_wkb(np.array([zone.wkb for zone in zones], object))
    ]
    return NearRepeatReport(
        about=inputs.about(),
        period=inputs.period,
        found=found,
        marked=marked,
        q=q,
        zones=zones,
        touched=tuple(touched),
        today=now,
        is_past=is_past,
        until=until,
        left_out=LeftOut(inputs.n - len(rows), len(rows) - len(known), same, same_number),
        least_ratio=least_ratio,
        like_nrc=nrc,
    )


def _reference_day(
    today: date | None, now: date, until: date | None, longest: int
) -> tuple[date, bool]:
    """The day for which zones are drawn, and whether it is the data's last because they end early."""
    if today is not None:
        return today, False
    if until is not None and (now - until).days >= longest:
        return until, True
    return now, False


def _numbers(text: str, *, whole: bool = False) -> list[float]:
    """Numbers joined by commas."""
    try:
        found = [float(part) for part in text.replace(";", ",").split(",") if part.strip()]
        if whole and any(each != int(each) for each in found):
            raise ValueError
    except (ValueError, OverflowError):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” is no list of numbers."),
            QT_TRANSLATE_NOOP("errors", "Write for example 7,14,28."),
            text=text,
        ) from None
    return found


def nearrepeat(
    session: Session,
    progress: Progress,
    *,
    distance: Distances = "100,200,400",
    days: Days = "7,14,28",
    permutations: Shuffles = 999,
    seed: Seed = 1,
    metric: Straight = "euclid",
    nrc: LikeNrc = False,
    keep_duplicates: KeepDuplicates = False,
    least_ratio: LeastRatio = LEAST_RATIO,
    today: Today = None,
    out: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "File for the open zones (internal use)"),
            save=True,
            patterns=FILES,
        ),
    ] = None,
    from_: Annotated[
        date | None, Param(QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)"))
    ] = None,
    to: Annotated[date | None, Param(QT_TRANSLATE_NOOP("commands", "Last day, included"))] = None,
    category: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only these categories, with commas between"))
    ] = "",
) -> NearRepeatReport:
    """Test whether incidents follow one another, and show where the next may be expected."""
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter

    if out is not None:
        from wijkatlas.exchange.unitfile import check_suffix

        check_suffix(out)
    inputs = Inputs.read(session, chosen_filter(from_, to, category), progress)
    report = measure(
        inputs, progress, distance=distance, days=days, metric=metric, permutations=permutations,
        seed=seed, least_ratio=least_ratio, today=today, keep_duplicates=keep_duplicates, nrc=nrc,
    )  # fmt: skip
    if out is not None:
        _write_zones(report, out, inputs.crs)
    return report


def _write_zones(report: NearRepeatReport, path: Path, crs: str) -> None:
    import shapely

    from wijkatlas.exchange.unitfile import write_units

    zones = report.zones
    columns: dict[str, list[Any]] = {
        "zone": [number + 1 for number in range(len(zones))],
        "incidents": [zone.n for zone in zones],
        "last": [(EPOCH + timedelta(zone.last)).isoformat() for zone in zones],
        "open_until": [(EPOCH + timedelta(zone.until)).isoformat() for zone in zones],
        "area_km2": [zone.area_m2 / 1e6 for zone in zones],
        "networks": [", ".join(names) for names in report.touched],
    }
    write_units(path, columns, list(shapely.from_wkb([zone.wkb for zone in zones])), crs, "zones")


ANALYSIS = Analysis(
    kind="nearrepeat",
    question=QT_TRANSLATE_NOOP("analyses", "Does one incident draw the next?"),
    about=QT_TRANSLATE_NOOP(
        "analyses", "Whether incidents follow each other nearby within days, and where that is now."
    ),
    measure=measure,
    first=("distance", "days"),
    tables=("incident", "network"),
    live=False,
    purpose=QT_TRANSLATE_NOOP(
        "analyses", "To warn networks and the neighbourhood police in time after an incident."
    ),
)

COMMANDS = [
    Command(
        "analysis.nearrepeat",
        QT_TRANSLATE_NOOP("commands", "Test for near repeats"),
        nearrepeat,
        Access.READ,
    ),
]
