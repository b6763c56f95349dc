# SPDX-License-Identifier: EUPL-1.2
"""What a result is written to, read back by other programs' libraries."""

import csv
from pathlib import Path

import numpy as np
import pytest
import shapely

from wijkatlas.api import Column, Estimate, Reason, SheetTable, Translator, UserError
from wijkatlas.commands.analyses.files import layer_file, write_chart, write_table
from wijkatlas.domain.chart import Chart, ChartKind, Series
from wijkatlas.map.legend import Legend
from wijkatlas.map.result import Mark, RasterLayer, ShapeLayer

TABLE = SheetTable(
    "Rates", "",
    (Column("Area"), Column("Rate", "per 1,000", 1), Column("n")),
    (
        ("=1+1", Estimate(1234.56, 1000.0, 1500.0), Estimate(12)),
        ("Zuid\nWest", Estimate(None, reason=Reason.SUPPRESSED), Estimate(-3)),
    ),
)  # fmt: skip
LEGEND = Legend("layer", "Density", ())


@pytest.mark.parametrize(
    ("language", "separator", "figure"), [("nl", ";", "1234,6"), ("en", ",", "1234.6")]
)
def test_a_table_opens_in_the_languages_spreadsheet(
    tmp_path: Path, language: str, separator: str, figure: str
) -> None:
    path = tmp_path / "table.csv"
    write_table(TABLE, Translator(language), path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, first, second = csv.reader(file, delimiter=separator)
    assert len(head) == 5
    assert head[1] == "Rate (per 1,000)"
    assert first[:2] == ["'=1+1", figure]
    assert first[4] == "12"
    assert second[0] == "Zuid West"
    assert second[1] == Translator(language).translate("workbook", "too few")
    assert second[2:] == ["", "", "-3"]


def test_a_raster_is_a_geotiff(tmp_path: Path) -> None:
    import rasterio

    values = np.array([[1, np.nan], [3, 4]], np.float32)
    layer = RasterLayer("d", "Density", values, 70_000, 168_100, 50, (0, 5), ("#000000FF",), LEGEND)
    file = layer_file(layer, "EPSG:31370", {"bandwidth_m": "250"}, Translator("en"))
    assert file.pattern == "*.tif"
    file.write(tmp_path / "d.tif")
    with rasterio.open(tmp_path / "d.tif") as made:
        assert made.crs.to_epsg() == 31370
        assert made.bounds == (70_000, 168_000, 70_100, 168_100)
        assert made.tags()["bandwidth_m"] == "250"
        found = made.read(1, masked=True)
    assert found[1].tolist() == [3, 4]
    assert bool(found.mask[0, 1])


def test_shapes_are_a_geopackage(tmp_path: Path) -> None:
    import pyogrio

    box = shapely.box(70_000, 168_000, 70_100, 168_100)
    layer = ShapeLayer(
        "s", "Places", (bytes(box.wkb),), ("hot",), ("Noord",), ("12 incidents",),
        {"hot": Mark("#D55E00", "#000000")}, LEGEND,
    )  # fmt: skip
    file = layer_file(layer, "EPSG:31370", {}, Translator("en"))
    assert file.pattern == "*.gpkg"
    file.write(tmp_path / "s.gpkg")
    made = pyogrio.read_dataframe(tmp_path / "s.gpkg")
    assert made.crs.to_epsg() == 31370
    assert made.drop(columns="geometry").values.tolist() == [["Noord", "hot", "12 incidents"]]
    assert made.geometry.iloc[0].equals(box)


def test_a_chart_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    chart = Chart("c", ChartKind.BARS, "T", "", "", "", ("a",), (Series("n", (Estimate(1),)),))
    write_chart(chart, Translator("en"), tmp_path / "c.svg")
    assert "<svg" in (tmp_path / "c.svg").read_text("utf-8")
    with pytest.raises(UserError, match="can't be written"):
        write_chart(chart, Translator("en"), tmp_path / "none" / "c.png")
    assert [path.name for path in tmp_path.iterdir()] == ["c.svg"]
