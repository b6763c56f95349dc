# SPDX-License-Identifier: EUPL-1.2
"""Where is it busy: the density of incidents as a map, a raster file and contours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas import __version__
from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    UserError,
)
from wijkatlas.commands.analyses.density import words
from wijkatlas.commands.analyses.density.report import Choice, DensityReport, Raster
from wijkatlas.commands.analyses.report import Analysis

if TYPE_CHECKING:
    from wijkatlas.analysis.density.contours import Band

KERNELS = ("quartic", "gaussian", "epanechnikov", "uniform")
AUTO = "auto"
LEAST_PER_KM2 = 50.0
_SMOOTHING = QT_TRANSLATE_NOOP("jobs", "Smoothing")
_KERNEL = QT_TRANSLATE_NOOP("commands", "Shape of the hill that each incident makes")
_CELL = QT_TRANSLATE_NOOP("commands", "Side of the cells in metres")
_EDGE = QT_TRANSLATE_NOOP("commands", "Correct at the border of the areas; clear outside them")
_PEOPLE = QT_TRANSLATE_NOOP("commands", "Per 1,000 inhabitants instead of per km²")
_SCHEME = QT_TRANSLATE_NOOP("commands", "Area scheme; the one that is shown when left out")


def measure(
    inputs: Any,
    progress: Progress,
    *,
    bandwidth_m: Annotated[
        float,
        Param(
            QT_TRANSLATE_NOOP("commands", "Bandwidth in metres: how far each incident reaches"),
            when=("rule", (False,)),
        ),
    ] = 250.0,
    per_population: Annotated[bool, Param(_PEOPLE)] = False,
    rule: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "Choose the bandwidth by Scott's rule"))
    ] = False,
    cell_m: Annotated[float, Param(_CELL)] = 50.0,
    kernel: Annotated[str, Param(_KERNEL, choices=KERNELS)] = "quartic",
    edge: Annotated[bool, Param(_EDGE)] = False,
    scheme: Annotated[str, Param(_SCHEME)] = "",
) -> DensityReport:
    """The density of the incidents that are looked at (``inputs`` is an ``Inputs``).

    Raises:
        UserError: there is nothing to look at, or a parameter can't be.
    """
    import numpy as np

    from wijkatlas.analysis.density import ground as grounds
    from wijkatlas.analysis.density.bandwidth import scott_bandwidth
    from wijkatlas.analysis.density.kernel import Kernel, check_bandwidth
    from wijkatlas.analysis.density.surface import density
    from wijkatlas.commands.analyses.density.data import (
        Ground,
        cells_on,
        figures_on,
        grid_over,
        places_on,
        rows_on,
    )

    progress.update(0, None, _SMOOTHING)
    if kernel not in KERNELS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no kernel “{kernel}”."),
            QT_TRANSLATE_NOOP("errors", "Choose one of: {kernels}."),
            kernel=kernel,
            kernels=", ".join(KERNELS),
        )
    ground = Ground.of(inputs, scheme, needed=edge or per_population)
    rows = rows_on(inputs, ground, edge=edge, per_population=per_population)
    x, y = inputs.points.x[rows], inputs.points.y[rows]
    shape = Kernel(kernel)
    if rule:
        bandwidth_m = scott_bandwidth(x, y, shape)
    check_bandwidth(bandwidth_m)
    grid = grid_over(x, y, ground, cell_m, shape.reach * bandwidth_m)
    cells = cells_on(grid, x, y, progress)
    if (cells < 0).any():
        on = cells >= 0
        rows, x, y, cells = rows[on], x[on], y[on], cells[on]
    surface = density(x, y, grid, shape, bandwidth_m, progress=progress)
    progress.update(0, None, _SMOOTHING)
    values, owners = surface.values, grounds.area_of_cells(grid, ground.shapes)
    if edge and not per_population:
        values = values / grounds.edge_share(grid, shape, bandwidth_m, ground.shapes)
    if per_population:
        people = [area.population for area in ground.areas]
        lived = grounds.population_density(grid, shape, bandwidth_m, ground.shapes, people)
        values = grounds.per_population(values, lived, LEAST_PER_KM2).values
        unknown = [number for number, each in enumerate(people) if each is None]
        values[(owners < 0) | np.isin(owners, unknown)] = np.nan
    progress.update(0, None, _SMOOTHING)
    figures = figures_on(inputs, ground, grid, values, owners, cells)
    progress.update(0, None, _SMOOTHING)
    return DensityReport(
        about=inputs.about(),
        period=inputs.period,
        choice=Choice(
            bandwidth_m=float(bandwidth_m),
            kernel=kernel,
            cell_m=float(cell_m),
            rule=rule,
            edge=edge and not per_population,
            per_population=per_population,
            scheme=ground.scheme,
            least_per_km2=LEAST_PER_KM2,
        ),
        figures=replace(figures, bin_m=surface.bin_m, error_share=surface.error_share),
        places=places_on(ground, grid, rows, values, owners, surface.values, shape, bandwidth_m),
        raster=Raster(
            grid.north_up(values).astype(np.float32), grid.west, grid.north, grid.cell_m, inputs.crs
        ),
    )


def density_map(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path,
        Param(QT_TRANSLATE_NOOP("commands", "The raster (.tif)"), save=True, patterns=("*.tif",)),
    ],
    bandwidth: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands",
                "How far each incident reaches, in metres (of the Gaussian: the standard deviation); "
                "or “auto” for Scott's rule",
            )
        ),
    ] = "250",
    cell: Annotated[float, Param(_CELL)] = 50.0,
    kernel: Annotated[str, Param(_KERNEL, choices=KERNELS)] = "quartic",
    from_: Annotated[
        date | None, Param(QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)"))
    ] = None,
    to: Annotated[date | None, Param(QT_TRANSLATE_NOOP("commands", "Last day, included"))] = None,
    category: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Only this category"))] = "",
    edge: Annotated[bool, Param(_EDGE)] = False,
    per_population: Annotated[bool, Param(_PEOPLE)] = False,
    scheme: Annotated[str, Param(_SCHEME)] = "",
    contours: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "Write the ground between levels here too"),
            save=True,
            patterns=("*.gpkg", "*.geojson"),
        ),
    ] = None,
) -> DensityReport:
    """Write where incidents are dense as a raster for any GIS: per km², or per 1,000 inhabitants."""
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter
    from wijkatlas.exchange.geotiff import SUFFIXES, write_geotiff
    from wijkatlas.exchange.unitfile import check_suffix, write_units

    check_suffix(out, SUFFIXES)
    if contours is not None:
        check_suffix(contours)
    by_rule = bandwidth.strip().casefold() == AUTO
    bandwidth_m = 250.0 if by_rule else _metres(bandwidth)
    inputs = Inputs.read(session, chosen_filter(from_, to, category), progress)
    report = measure(
        inputs,
        progress,
        bandwidth_m=bandwidth_m,
        rule=by_rule,
        cell_m=cell,
        kernel=kernel,
        edge=edge,
        per_population=per_population,
        scheme=scheme,
    )
    raster = report.raster
    written = [str(out)]
    write_geotiff(
        out,
        raster.values,
        west=raster.west,
        north=raster.north,
        cell_m=raster.cell_m,
        crs=raster.crs,
        tags=_tags(report),
    )
    if contours is not None:
        found = _bands(report)
        columns: dict[str, list[Any]] = {
            "low": [band.low for band in found],
            "high": [band.high for band in found],
            "unit": [report.unit for _ in found],
            "area_km2": [round(band.shape.area / 1e6, 6) for band in found],
        }
        write_units(contours, columns, [band.shape for band in found], raster.crs, "density")
        written.append(str(contours))
    session.project.note("analysis.density")
    return replace(report, written=tuple(written))


def _metres(bandwidth: str) -> float:
    try:
        return float(bandwidth.replace(",", "."))
    except ValueError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{bandwidth}” is no bandwidth."),
            QT_TRANSLATE_NOOP("errors", "Give metres, such as 250, or “auto”."),
            bandwidth=bandwidth,
        ) from error


def _bands(report: DensityReport) -> list[Band]:
    from wijkatlas.analysis.density.contours import bands, levels
    from wijkatlas.analysis.grid import Grid

    raster = report.raster
    rows, columns = raster.values.shape
    south = raster.north - rows * raster.cell_m
    grid = Grid(raster.west, south, raster.cell_m, columns, rows)
    return bands(raster.values[::-1], grid, levels(report.figures.peak))


def _tags(report: DensityReport) -> dict[str, str]:
    """What the raster says about itself."""
    choice, figures = report.choice, report.figures
    return {
        "software": f"Wijkatlas {__version__}",
        "period": report.period,
        "n": str(figures.n),
        "unit": report.unit,
        "kernel": choice.kernel,
        "bandwidth": f"{choice.bandwidth_m:g}",
        "bandwidth_rule": "Scott" if choice.rule else "",
        "edge_correction": "uniform" if choice.edge else "none",
        "error_share": f"{figures.error_share:.2g}",
        "scheme": choice.scheme,
    }


ANALYSIS = Analysis(
    kind="density",
    question=words.QUESTION,
    about=words.ABOUT,
    measure=measure,
    first=("bandwidth_m", "per_population"),
    tables=("incident", "area", "network"),
    icon="blur-radial",
    purpose=words.PURPOSE,
)

COMMANDS = [
    Command(
        "analysis.density",
        QT_TRANSLATE_NOOP("commands", "Write a density map"),
        density_map,
        Access.READ,
    )
]
