# SPDX-License-Identifier: EUPL-1.2
"""The files that a result can be written to, as it is shown: tables, charts, layers of the map."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wijkatlas.api import Estimate, SheetTable, Translator
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.forecast.report import ForecastReport
    from wijkatlas.commands.analyses.hotspots.report import HotspotsReport
    from wijkatlas.commands.analyses.report import AnalysisReport
    from wijkatlas.domain.chart import Chart
    from wijkatlas.domain.finding import Finding
    from wijkatlas.map.result import RasterLayer, ResultLayer, ShapeLayer

DOTS_PER_INCH = 200
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
LONGEST_TAG = 4000


@dataclass(frozen=True, slots=True)
class ResultFile:
    """One file that can be written; ``pattern`` is its kind (``"*.tif"``); ``write`` takes a path.

    Raises (``write``):
        UserError: the folder or the file can't be written.
    """

    title: str
    pattern: str
    write: Callable[[Path], None]


def finding_files(finding: Finding, translator: Translator, owner: str) -> list[ResultFile]:
    """The words, tables and charts of a finding; small counts are as they are shown."""
    t = translator.translate
    files = [
        ResultFile(
            t("files", "Everything, as a workbook"), "*.xlsx",
            partial(_write_workbook, finding, translator, owner),
        )
    ]  # fmt: skip
    for table in finding.tables:
        title = t("files", "Table “{title}”", title=table.title)
        files.append(ResultFile(title, "*.csv", partial(write_table, table, translator)))
    for chart in finding.charts:
        title = t("files", "Chart “{title}”", title=chart.title)
        for pattern in ("*.png", "*.svg"):
            files.append(ResultFile(title, pattern, partial(write_chart, chart, translator)))
    return files


def figure_files(report: AnalysisReport, crs: str, translator: Translator) -> list[ResultFile]:
    """The areas or cells with all their figures, where an analysis has more than the map shows."""
    from wijkatlas.commands.analyses.forecast.report import ForecastReport
    from wijkatlas.commands.analyses.hotspots.report import HotspotsReport

    write: Callable[[Path], None]
    if isinstance(report, HotspotsReport):
        write = partial(_write_units, report, crs)
    elif isinstance(report, ForecastReport):
        write = partial(_write_cells, report, crs)
    else:
        return []
    title = translator.translate("files", "Areas or cells with all their figures")
    return [ResultFile(title, pattern, write) for pattern in ("*.gpkg", "*.csv")]


def layer_file(
    layer: ResultLayer, crs: str, tags: Mapping[str, str], translator: Translator
) -> ResultFile:
    """A layer of the map: a raster as GeoTIFF with ``tags``, shapes as GeoPackage."""
    from wijkatlas.map.result import RasterLayer

    title = translator.translate("files", "Layer “{title}”", title=layer.title)
    if isinstance(layer, RasterLayer):
        return ResultFile(title, "*.tif", partial(_write_raster, layer, crs, tags))
    return ResultFile(title, "*.gpkg", partial(_write_shapes, layer, crs))


def write_table(table: SheetTable, translator: Translator, path: Path) -> None:
    """Write a table as CSV that the language's Excel opens; margins get columns of their own."""
    from wijkatlas.wholefile import write_bytes

    text = io.StringIO(newline="")
    separator = "," if NumberFormat.of(translator.language).decimal == "." else ";"
    csv.writer(text, delimiter=separator).writerows(table_lines(table, translator))
    write_bytes(path, text.getvalue().encode("utf-8-sig"))


def table_lines(table: SheetTable, translator: Translator) -> list[list[str]]:
    """Headings and rows as a spreadsheet reads them: no marks for thousands, no formulas."""
    from wijkatlas.report.wording import hidden_text

    decimal = NumberFormat.of(translator.language).decimal
    margins = [
        any(_has_margin(row[place]) for row in table.rows) for place in range(len(table.columns))
    ]
    head: list[str] = []
    for column, margin in zip(table.columns, margins, strict=True):
        name = f"{column.title} ({column.unit})" if column.unit else column.title
        head.append(_safe(name))
        if margin:
            head.append(_safe(f"{name}, {translator.translate('files', 'from')}"))
            head.append(_safe(f"{name}, {translator.translate('files', 'to')}"))

    def figure(value: float | None, decimals: int) -> str:
        if value is None:
            return ""
        return NumberFormat("", decimal).write(value, decimals).replace("\u2212", "-")

    lines = [head]
    for row in table.rows:
        line: list[str] = []
        for cell, column, margin in zip(row, table.columns, margins, strict=True):
            if isinstance(cell, str):
                line += [_safe(cell), *(["", ""] if margin else [])]
                continue
            known = figure(cell.value, column.decimals)
            line.append(hidden_text(cell.reason, translator) if cell.reason else known)
            if margin:
                shown = cell.value is not None
                for bound in (cell.low, cell.high):
                    line.append(figure(bound if shown else None, column.decimals))
        lines.append(line)
    return lines


def write_chart(chart: Chart, translator: Translator, path: Path) -> None:
    """Write a chart as PNG or SVG, on light paper."""
    from wijkatlas.report.charting import chart_figure
    from wijkatlas.wholefile import write_bytes

    made = io.BytesIO()
    kind = "svg" if path.suffix.lower() == ".svg" else "png"
    chart_figure(chart, translator).savefig(made, format=kind, dpi=DOTS_PER_INCH)
    write_bytes(path, made.getbuffer())


def _write_workbook(finding: Finding, translator: Translator, owner: str, path: Path) -> None:
    from wijkatlas.report.finding_workbook import write_finding_workbook

    now = datetime.now().astimezone()
    write_finding_workbook(path, finding, translator, created=now, owner=owner)


def _write_raster(layer: RasterLayer, crs: str, tags: Mapping[str, str], path: Path) -> None:
    from wijkatlas.exchange.geotiff import write_geotiff

    write_geotiff(
        path, layer.values, west=layer.west, north=layer.north, cell_m=layer.cell_m, crs=crs,
        tags={name: value[:LONGEST_TAG] for name, value in tags.items()},
    )  # fmt: skip


def _write_shapes(layer: ShapeLayer, crs: str, path: Path) -> None:
    import shapely

    from wijkatlas.exchange.unitfile import write_units

    columns = {"label": layer.labels, "class": layer.classes, "text": layer.texts}
    write_units(path, columns, list(shapely.from_wkb(layer.shapes)), crs, layer.title)


def _write_units(report: HotspotsReport, crs: str, path: Path) -> None:
    from wijkatlas.exchange.unitfile import write_units

    write_units(path, report.columns(), list(report.units.polygons()), crs, report.kind)


def _write_cells(report: ForecastReport, crs: str, path: Path) -> None:
    from wijkatlas.commands.analyses.forecast.file import write_cells

    write_cells(report, path, crs)


def _has_margin(cell: str | Estimate) -> bool:
    return isinstance(cell, Estimate) and cell.low is not None


def _safe(text: str) -> str:
    """A cell that a spreadsheet takes as text, on one line."""
    plain = " ".join(text.split())
    return f"'{plain}" if plain.startswith(FORMULA_STARTS) else plain
