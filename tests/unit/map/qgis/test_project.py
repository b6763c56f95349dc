# SPDX-License-Identifier: EUPL-1.2
"""The QGIS project beside and inside the project file."""

import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pyproj import Transformer

from wijkatlas.domain.errors import UserError
from wijkatlas.map.qgis import (
    AreaLayer,
    QgisLook,
    RasterLayer,
    project_row,
    qgs_document,
    relative_source,
)

MODIFIED = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
BOUNDS = (70_000.0, 166_000.0, 73_000.0, 169_000.0)


def plain(context: str, text: str, /, **values: object) -> str:
    del context
    return text.format(**values)


def document(**options):
    look = QgisLook(plain, areas=[AreaLayer("a'b|c", "Wijken"), AreaLayer("s", "Sectoren")])
    given = {
        "title": "Dorp <&>",
        "crs": "EPSG:31370",
        "source": "./dorp.gpkg",
        "bounds": BOUNDS,
        "modified": MODIFIED,
    }
    return qgs_document(look, **{**given, **options})


def parsed(**options):
    return ElementTree.fromstring(document(**options))


def test_every_node_of_the_tree_has_its_layer():
    raster = RasterLayer("./kaart.mbtiles", "Kaart", "EPSG:3857", bands=4)
    root = parsed(base_maps=[raster])
    ids = [each.text for each in root.findall("projectlayers/maplayer/id")]
    assert ids == [each.get("id") for each in root.iter("layer-tree-layer")]
    assert all(len(each) > 10 for each in ids)  # QGIS throws shorter ones away
    assert len(set(ids)) == 5
    groups = [each.get("name") for each in root.findall("layer-tree-group/layer-tree-group")]
    assert groups == ["Areas", "Base maps"]


def test_sources_stand_in_layer_and_tree_alike():
    root = parsed()
    sources = [each.text for each in root.findall("projectlayers/maplayer/datasource")]
    assert sources == [
        "./dorp.gpkg|layername=incident",
        "./dorp.gpkg|layername=network",
        "./dorp.gpkg|layername=area|subset=\"scheme\" = 'a''b|c'",
        "./dorp.gpkg|layername=area|subset=\"scheme\" = 's'",
    ]
    assert [each.get("source") for each in root.iter("layer-tree-layer")] == sources


def test_no_personal_table_and_no_address():
    text = document(base_maps=[RasterLayer("./k.tif", "K", "EPSG:31370")]).decode()
    assert "private" not in text
    assert "://" not in text


def test_crs_is_complete_everywhere():
    root = parsed()
    places = root.findall(".//spatialrefsys")
    assert len(places) == 1 + 1 + 4 + 2 + 1  # project, canvas, layers, operation, view
    for each in places:
        number = each.findtext("srid")
        assert each.findtext("authid") == f"EPSG:{number}"
        assert (each.findtext("wkt") or "").startswith("PROJCRS[")
    assert root.findtext("projectCrs/spatialrefsys/srid") == "31370"
    assert root.findtext("properties/SpatialRefSys/ProjectionsEnabled") == "1"
    assert root.findtext("properties/Paths/Absolute") == "false"


def test_one_operation_from_web_maps_and_no_other():
    operations = parsed().findall("transformContext/srcDest")
    assert len(operations) == 1
    source = operations[0].findtext("src/spatialrefsys/authid")
    dest = operations[0].findtext("dest/spatialrefsys/authid")
    assert (source, dest) == ("EPSG:3857", "EPSG:31370")
    pipeline = Transformer.from_pipeline(operations[0].get("coordinateOp", ""))
    # gdaltransform -s_srs EPSG:3857 -t_srs EPSG:31370 says this
    x, y = pipeline.transform(363_200.0, 6_593_300.0)
    assert (x, y) == pytest.approx((72_098.2439, 170_697.6841), abs=0.01)


def test_no_operation_where_none_is_needed():
    assert parsed(crs="EPSG:3857").findall("transformContext/srcDest") == []


@pytest.mark.parametrize("crs", ["EPSG:3812", "EPSG:28992", "EPSG:25832", "EPSG:27700"])
def test_other_systems(crs):
    root = parsed(crs=crs, bounds=None)
    assert root.findtext("projectCrs/spatialrefsys/authid") == crs
    view = root.find("ProjectViewSettings/DefaultViewExtent")
    assert view is not None
    assert float(view.get("xmax", "")) > float(view.get("xmin", ""))
    assert len(root.findall("transformContext/srcDest")) == 1


def test_view_has_room_around_the_data():
    extent = parsed().find("mapcanvas/extent")
    assert extent is not None
    sides = [float(extent.findtext(name) or "") for name in ("xmin", "ymin", "xmax", "ymax")]
    assert sides == [69_850, 165_850, 73_150, 169_150]


def test_view_of_a_single_point_is_half_a_kilometre_wide():
    view = parsed(bounds=(1000.0, 2000.0, 1000.0, 2000.0)).find(
        "ProjectViewSettings/DefaultViewExtent"
    )
    assert view is not None
    sides = [float(view.get(name, "")) for name in ("xmin", "ymin", "xmax", "ymax")]
    assert sides == [750, 1750, 1250, 2250]


def test_same_input_same_bytes():
    assert document() == document()
    row = project_row("Dorp", document(), modified=MODIFIED)
    assert row == project_row("Dorp", document(), modified=MODIFIED)


def test_row_holds_the_packed_document_in_hex():
    row = project_row("Dorp", document(), modified=MODIFIED)
    assert row["name"] == "Dorp"
    assert json.loads(str(row["metadata"])) == {
        "last_modified_time": "2026-11-22T09:30:00.000Z",
        "last_modified_user": "",
    }
    content = str(row["content"])
    assert content == content.lower()
    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))) as archive:
        assert archive.namelist() == ["project.qgs"]
        assert archive.read("project.qgs") == document()


@pytest.mark.parametrize(
    ("file", "folder", "source"),
    [
        ("stad/dorp.gpkg", "stad", "./dorp.gpkg"),
        ("stad/dorp.gpkg", "kaart", "../stad/dorp.gpkg"),
        ("stad/data/dorp.gpkg", "stad", "./data/dorp.gpkg"),
        ("stad/été & zo.gpkg", "stad", "./été & zo.gpkg"),
    ],
)
def test_relative_source(tmp_path, file, folder, source):
    assert relative_source(tmp_path / file, tmp_path / folder) == source


def test_name_that_qgis_cannot_read_is_refused():
    with pytest.raises(UserError, match="contains the sign"):
        relative_source(Path("/stad/a|b.gpkg"), Path("/stad"))
