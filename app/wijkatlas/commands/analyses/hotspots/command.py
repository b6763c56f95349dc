# SPDX-License-Identifier: EUPL-1.2
"""Is it more than chance? Hot and cold spots on areas or cells."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    UserError,
)
from wijkatlas.commands.analyses.report import Analysis, AnalysisReport

if TYPE_CHECKING:
    from wijkatlas.analysis.neighbours import Neighbours
    from wijkatlas.commands.analyses.hotspots.report import HotspotsReport
    from wijkatlas.commands.analyses.units import Units

CELLS = {"grid": "squares", "hex": "hexagons"}


_SCHEME = QT_TRANSLATE_NOOP(
    "commands", "Area scheme, or grid:250 or hex:250 for cells of that width in metres"
)
_OVER = QT_TRANSLATE_NOOP("commands", "What to compare")
_CELL = QT_TRANSLATE_NOOP("commands", "Width of a square or hexagon in metres")
_AREAS = QT_TRANSLATE_NOOP("commands", "Area scheme, when areas are compared")
_RATE = QT_TRANSLATE_NOOP(
    "commands", "Compare rates by population (smoothed); for areas with inhabitants"
)
_METHOD = QT_TRANSLATE_NOOP("commands", "Gi*: high or low together; LISA: like the neighbours")
_NEIGHBOURS = QT_TRANSLATE_NOOP("commands", "Which areas or cells are neighbours")
_WHO = QT_TRANSLATE_NOOP(
    "commands", "Who is a neighbour: contiguity, rook, distance:500 or nearest:8"
)
_DISTANCE = QT_TRANSLATE_NOOP("commands", "How far neighbours may lie, by distance")
_NEAREST = QT_TRANSLATE_NOOP("commands", "How many neighbours, by nearest")
_PERMUTATIONS = QT_TRANSLATE_NOOP(
    "commands", "Random rearrangements; more are made when there are many areas or cells"
)
_SEED = QT_TRANSLATE_NOOP("commands", "Start of the random numbers")
_OUT = QT_TRANSLATE_NOOP("commands", "Also write a file (.gpkg, .geojson or .csv)")
_FROM = QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)")
_TO = QT_TRANSLATE_NOOP("commands", "Last day, included")
_CATEGORY = QT_TRANSLATE_NOOP("commands", "Only these categories, with commas between")


def measure(
    inputs: Any,
    progress: Progress,
    *,
    over: Annotated[str, Param(_OVER, choices=("squares", "hexagons", "areas"))] = "squares",
    cell_m: Annotated[float, Param(_CELL, when=("over", ("squares", "hexagons")))] = 250.0,
    scheme: Annotated[str, Param(_AREAS, when=("over", ("areas",)))] = "",
    rate: Annotated[bool, Param(_RATE)] = False,
    method: Annotated[str, Param(_METHOD, choices=("gi", "lisa"))] = "gi",
    neighbours: Annotated[
        str, Param(_NEIGHBOURS, choices=("contiguity", "rook", "distance", "nearest"))
    ] = "contiguity",
    distance_m: Annotated[float, Param(_DISTANCE, when=("neighbours", ("distance",)))] = 500.0,
    nearest: Annotated[int, Param(_NEAREST, when=("neighbours", ("nearest",)))] = 8,
    permutations: Annotated[int, Param(_PERMUTATIONS)] = 999,
    seed: Annotated[int, Param(_SEED)] = 1,
) -> AnalysisReport:
    """Find the areas or cells that stand out together with their neighbours."""
    import numpy as np

    from wijkatlas.analysis.hotspots import HotspotMethod, find_hotspots
    from wijkatlas.analysis.permutation import enough_permutations
    from wijkatlas.analysis.smoothing import smooth_globally
    from wijkatlas.commands.analyses.hotspots.report import HotspotsReport
    from wijkatlas.commands.analyses.units import COUNTING, area_units, cell_units

    _check(permutations, seed)
    progress.update(0, 1, COUNTING)
    if over == "areas":
        units = area_units(inputs, scheme)
    else:
        units = cell_units(inputs, cell_m, hexagons=over == "hexagons", progress=progress)
    left_out = None
    values = units.counts.astype(np.float64)
    if rate:
        known = units.population > 0
        if not known.any():
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "Without a population there are no rates."),
                QT_TRANSLATE_NOOP("errors", "Choose areas with inhabitants, or compare counts."),
            )
        if not known.all():
            left_out, units = units.among(~known), units.among(known)
        values = smooth_globally(units.counts, units.population).rates
    progress.update(0, 1, QT_TRANSLATE_NOOP("jobs", "Finding neighbours"))
    near = _neighbours(units, neighbours, distance_m, nearest)
    used = enough_permutations(permutations, units.n)
    found = find_hotspots(
        values,
        near,
        method=HotspotMethod(method),
        permutations=used,
        seed=seed,
        progress=progress,
    )
    kind = {"distance": f"distance:{distance_m:g}", "nearest": f"nearest:{nearest}"}
    return HotspotsReport(
        about=inputs.about(),
        n=inputs.n,
        units=units,
        values=values,
        near=near,
        found=found,
        over=over,
        scheme=(scheme or inputs.view.scheme()) if over == "areas" else "",
        cell_m=cell_m,
        by_rate=rate,
        method=method,
        neighbours=kind.get(neighbours, neighbours),
        asked=permutations,
        seed=seed,
        left_out=left_out,
    )


def _check(permutations: int, seed: int) -> None:
    if not 99 <= permutations <= 10_000_000:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Between 99 and 10 million rearrangements are possible."),
            QT_TRANSLATE_NOOP("errors", "Take for example 999."),
        )
    if seed < 0:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The start of the random numbers must not be negative."),
            QT_TRANSLATE_NOOP("errors", "Take for example 1."),
        )


def _neighbours(units: Units, kind: str, distance_m: float, k: int) -> Neighbours:
    from wijkatlas.analysis import neighbours
    from wijkatlas.analysis.grid import HexGrid

    if kind == "distance":
        return neighbours.within_distance(*units.middles, distance_m)
    if kind == "nearest":
        return neighbours.nearest(*units.middles, k)
    if units.grid is None:
        return neighbours.contiguous(units.polygons(), rook=kind == "rook")
    if isinstance(units.grid, HexGrid):
        return neighbours.of_hexagons(units.grid.shape, units.cells)
    return neighbours.of_grid(units.grid.shape, units.cells, rook=kind == "rook")


def hotspots(
    session: Session,
    progress: Progress,
    *,
    scheme: Annotated[str, Param(_SCHEME)] = "",
    method: Annotated[str, Param(_METHOD, choices=("gi", "lisa"))] = "gi",
    permutations: Annotated[int, Param(_PERMUTATIONS)] = 999,
    seed: Annotated[int, Param(_SEED)] = 1,
    neighbours: Annotated[str, Param(_WHO)] = "contiguity",
    rate: Annotated[bool, Param(_RATE)] = False,
    out: Annotated[
        Path | None, Param(_OUT, save=True, patterns=("*.gpkg", "*.geojson", "*.csv"))
    ] = None,
    from_: Annotated[date | None, Param(_FROM)] = None,
    to: Annotated[date | None, Param(_TO)] = None,
    category: Annotated[str, Param(_CATEGORY)] = "",
) -> AnalysisReport:
    """Find areas or cells with more or fewer incidents, together with their neighbours, than chance."""
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter
    from wijkatlas.exchange.unitfile import check_suffix, write_units

    if out is not None:
        check_suffix(out)
    over, cell_m = _cells(scheme)
    kind, distance_m, nearest = _kind(neighbours)
    inputs = Inputs.read(session, chosen_filter(from_, to, category), progress)
    found = measure(
        inputs,
        progress,
        over=over,
        cell_m=cell_m,
        scheme=scheme if over == "areas" else "",
        rate=rate,
        method=method,
        neighbours=kind,
        distance_m=distance_m,
        nearest=nearest,
        permutations=permutations,
        seed=seed,
    )
    report = cast("HotspotsReport", found)
    if out is not None:
        write_units(out, report.columns(), report.units.polygons(), inputs.crs, "hotspots")
    return report


def _cells(scheme: str) -> tuple[str, float]:
    """What ``--scheme`` compares, and the width of cells in metres."""
    kind, _, size = scheme.partition(":")
    if kind not in CELLS or not size:
        return "areas", 250.0
    try:
        return CELLS[kind], float(size)
    except ValueError:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” names no width of cells."),
            QT_TRANSLATE_NOOP("errors", "Write for example grid:250 or hex:250."),
            text=scheme,
        ) from None


def _kind(neighbours: str) -> tuple[str, float, int]:
    """The kind of neighbours, the distance, and how many are nearest."""
    kind, _, size = neighbours.partition(":")
    try:
        if neighbours in ("contiguity", "rook"):
            return kind, 500.0, 8
        if kind == "distance":
            return kind, float(size), 8
        if kind == "nearest":
            return kind, 500.0, int(size)
    except ValueError:
        pass
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "“{text}” is no kind of neighbours."),
        QT_TRANSLATE_NOOP("errors", "Write contiguity, rook, distance:500 or nearest:8."),
        text=neighbours,
    )


ANALYSIS = Analysis(
    kind="hotspots",
    question=QT_TRANSLATE_NOOP("analyses", "Is it more than chance?"),
    about=QT_TRANSLATE_NOOP(
        "analyses",
        "Marks places where incidents lie together more, or less, than chance would have it.",
    ),
    measure=measure,
    first=("over", "cell_m"),
    tables=("incident", "area"),
    icon="mdi6.fire",
    purpose=QT_TRANSLATE_NOOP("analyses", "To see which places stand out from the rest."),
)

COMMANDS = [
    Command(
        "analysis.hotspots",
        QT_TRANSLATE_NOOP("commands", "Find hot and cold spots"),
        hotspots,
        Access.READ,
    ),
]
