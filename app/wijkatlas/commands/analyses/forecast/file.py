# SPDX-License-Identifier: EUPL-1.2
"""The squares of a forecast as a file: marked ones as shapes, the whole expectation as a raster."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from wijkatlas.commands.analyses.forecast.layer import grid_of
from wijkatlas.commands.analyses.forecast.report import ForecastReport
from wijkatlas.exchange.geotiff import write_geotiff
from wijkatlas.exchange.unitfile import check_suffix, write_units


def check_file(out: Path) -> None:
    """Refuse a kind of file that can't be written, before anything is computed.

    Raises:
        UserError: it is none of .tif, .gpkg, .geojson and .csv.
    """
    if out.suffix.lower() != ".tif":
        check_suffix(out)


def write_cells(report: ForecastReport, out: Path, crs: str) -> None:
    """Write the file, whole or not at all.

    Raises:
        UserError: the folder or the file can't be written.
    """
    grid = grid_of(report)
    begin, end = report.window
    if out.suffix.lower() == ".tif":
        tags = {
            "method": report.settings.method,
            "period": f"{begin}/{end}",
            "n": str(report.n),
            "unit": "expected incidents by cell",
            "better_than_last_year": "yes" if report.beats_naive else "not shown",
        }
        write_geotiff(
            out,
            grid.north_up(report.surface),
            west=grid.west,
            north=grid.north,
            cell_m=grid.cell_m,
            crs=crs,
            tags=tags,
        )
        return
    columns: dict[str, list[Any]] = {
        "code": [each.code for each in report.cells],
        "expected": [each.expected for each in report.cells],
        "rank": [each.rank for each in report.cells],
        "in_last_year": [int(each.in_naive) for each in report.cells],
        "begin": [begin.isoformat()] * len(report.cells),
        "end": [end.isoformat()] * len(report.cells),
    }
    write_units(out, columns, grid.polygons(np.array(report.chosen, np.int64)), crs, "forecast")
