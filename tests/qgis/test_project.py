# SPDX-License-Identifier: EUPL-1.2
"""Real QGIS opens what we wrote: all layers, our colours and shapes, our forms, no complaint."""

import shutil
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from PIL import Image

from wijkatlas.domain.area import Area
from wijkatlas.domain.style import DENSITY_RAMP, OKABE_ITO, RATE_RAMP, style_categories
from wijkatlas.language import Translator
from wijkatlas.map.qgis import AreaLayer, QgisLook, qgs_document, relative_source
from wijkatlas.store.project import Project

QGIS_SHAPES = ("circle", "square", "triangle", "diamond", "cross_fill", "pentagon", "star")
HIDDEN_GREY, REST_GREY, ACCENT = "#c9ced3", "#7a828a", "#0b6e8a"


@pytest.fixture(scope="module", params=["beside", "inside"])
def seen(request, built_town, pyqgis, tmp_path_factory):
    """What QGIS says of the project file beside or inside the GeoPackage."""
    folder = tmp_path_factory.mktemp("seen")
    for name in ("town.gpkg", "town.qgs"):
        shutil.copy(built_town / name, folder / name)
    uri = str(folder / "town.qgs") if request.param == "beside" else inside(folder / "town.gpkg")
    told = pyqgis("inspect_project.py", project=uri, picture=folder / "map.png")
    return {**told, "folder": folder}


def inside(gpkg: Path) -> str:
    return f"geopackage:{gpkg}?projectName=Speelstad"


def share(path: Path, wanted: str, slack: int = 6) -> float:
    """The part of a picture that has a colour, nearly."""
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=int)
    value = [int(wanted[i : i + 2], 16) for i in (1, 3, 5)]
    return float((abs(pixels - value) <= slack).all(axis=2).mean())


def test_every_layer_is_valid_and_in_the_tree(seen):
    assert seen["read"] is True
    assert seen["title"] == "Speelstad"
    assert seen["unbound"] == []
    assert seen["complaints"] == []
    assert {key: layer["valid"] for key, layer in seen["layers"].items()} == {
        "incident_wijkatlas": True,
        "network_wijkatlas": True,
        "area_1_wijkatlas": True,
        "area_2_wijkatlas": True,
    }
    assert [layer["count"] for layer in seen["layers"].values()] == [90, 4, 9, 1]
    assert [layer["visible"] for layer in seen["layers"].values()] == [True, True, True, False]
    assert seen["groups"] == [Translator("nl").translate("qgis", "Areas")]


def test_project_and_layers_have_the_crs(seen):
    assert seen["crs"] == "EPSG:31370"
    assert seen["metres"] is True
    assert {layer["crs"] for layer in seen["layers"].values()} == {"EPSG:31370"}
    assert list(seen["operations"]) == ["EPSG:3857 EPSG:31370"]


def test_view_shows_the_town(seen):
    assert seen["extent"] == pytest.approx([69_850, 165_850, 73_150, 169_150])


def test_sources_are_relative(seen):
    assert seen["relative"] is True
    text = (seen["folder"] / "town.qgs").read_text(encoding="utf-8")
    assert "/town.gpkg" not in text.replace("./town.gpkg", "")
    assert "<datasource>./town.gpkg|layername=incident</datasource>" in text


def test_incidents_look_like_ours(seen):
    drawn = seen["layers"]["incident_wijkatlas"]["renderer"]
    assert drawn["type"] == "categorizedSymbol"
    found = [(each["value"], each["symbol"][0]) for each in drawn["classes"]]
    codes = ["burglary", "bike", "vandalism", "noise", "litter", "violence", "car", ""]
    assert [value for value, _ in found] == codes
    assert [symbol["colour"] for _, symbol in found] == [
        *(colour.lower() for colour in OKABE_ITO),
        REST_GREY,
    ]
    assert [symbol["shape"] for _, symbol in found] == [*QGIS_SHAPES, "circle"]
    assert drawn["classes"][-1]["label"] == "Overig"


def test_incidents_bring_a_heat_map(town, pyqgis, tmp_path):
    layer = str(town.qgs)
    first = pyqgis("inspect_project.py", project=layer)
    other = Translator("nl").translate("qgis", "Heat map")
    assert len(set(first["layers"]["incident_wijkatlas"]["styles"]) - {other}) == 1
    told = pyqgis("inspect_project.py", project=layer, picture=tmp_path / "heat.png", style=other)
    assert told["restyled"]["type"] == "heatmapRenderer"
    assert told["restyled"]["ramp"][::2] == [colour.lower() for colour in DENSITY_RAMP]
    assert told["restyled"]["clear"] is True
    assert told["drawing"] == []


def test_areas_are_classed_with_grey_for_hidden(seen):
    area = seen["layers"]["area_1_wijkatlas"]
    assert area["name"] == "Wijken: Incidenten, 2026 (per 1.000)"
    drawn = area["renderer"]
    assert drawn["type"] == "graduatedSymbol"
    classes = drawn["classes"]
    assert [(each["low"], each["high"]) for each in classes[:5]] == [
        (0, 5),
        (5, 10),
        (10, 20),
        (20, 30),
        (30, 40),
    ]
    assert [each["symbol"][0]["colour"] for each in classes] == [
        *(colour.lower() for colour in RATE_RAMP),
        HIDDEN_GREY,
        HIDDEN_GREY,
    ]
    assert classes[0]["label"] == "0 – 5"
    # W0 is suppressed; the others have 4.5 times their number
    values = area["results"]["renderer"]
    assert values[1:] == [4.5 * i for i in range(1, 9)]
    assert classes[5]["low"] == classes[5]["high"] == values[0]


def test_areas_without_figures_are_outlines(seen):
    area = seen["layers"]["area_2_wijkatlas"]
    assert area["renderer"]["type"] == "singleSymbol"
    assert area["renderer"]["symbol"][0]["kind"] == "SimpleFill"
    assert area["results"]["label"] == ["Heel de stad"]


def test_networks_are_hatched_and_vacant_ones_marked(seen):
    network = seen["layers"]["network_wijkatlas"]
    classes = network["renderer"]["classes"]
    assert [each["value"] for each in classes] == ["filled", "vacant", ""]
    assert [each["symbol"][1]["outline"] for each in classes] == ["solid", "dash", "solid"]
    assert {each["symbol"][0]["kind"] for each in classes} == {"LinePatternFill"}
    assert {each["symbol"][1]["colour"] for each in classes} <= {ACCENT, "#000000"}
    assert network["results"]["renderer"] == ["filled", "vacant", "", "vacant"]
    assert network["results"]["label"] == [
        "BIN Noord",
        "BIN Zuid ○",
        "WhatsApp Veld",
        "Anders ○",
    ]


def test_labels_are_on_where_we_label(seen):
    assert {key: layer["labels"] for key, layer in seen["layers"].items()} == {
        "incident_wijkatlas": False,
        "network_wijkatlas": True,
        "area_1_wijkatlas": True,
        "area_2_wijkatlas": True,
    }
    labels = seen["layers"]["area_1_wijkatlas"]["results"]["label"]
    assert labels[0] == "Wijk 0 d'Écluse"
    assert labels[1] == "Wijk 1 d'Écluse\n4.5"
    assert labels[2] == "Wijk 2 d'Écluse\n9"


def test_expressions_are_sound_on_every_feature(seen):
    assert {key: layer["faults"] for key, layer in seen["layers"].items()} == {
        key: {} for key in seen["layers"]
    }


def test_stored_rows_keep_every_rule_of_the_form(seen):
    for layer in seen["layers"].values():
        for name, values in layer["results"].items():
            if name.startswith("rule "):
                assert set(values) <= {True}, name


def test_forms_have_our_widgets(seen):
    def widgets(layer: str) -> dict[str, str]:
        return {name: field["widget"] for name, field in seen["layers"][layer]["fields"].items()}

    assert widgets("incident_wijkatlas") == {
        "fid": "Hidden",
        "uid": "Hidden",
        "source": "TextEdit",
        "source_ref": "TextEdit",
        "category": "ValueMap",
        "category_source": "TextEdit",
        "category_national": "TextEdit",
        "begin": "TextEdit",
        "end": "TextEdit",
        "known_at": "TextEdit",
        "attempt": "CheckBox",
        "street": "TextEdit",
        "import_id": "Hidden",
        "identity": "Hidden",
        "content": "Hidden",
    }
    assert widgets("network_wijkatlas") == {
        "fid": "Hidden",
        "uid": "Hidden",
        "name": "TextEdit",
        "kind": "ValueMap",
        "coordinator_filled": "CheckBox",
        "police_contact": "TextEdit",
        "started_on": "TextEdit",
        "status": "ValueMap",
    }
    assert widgets("area_1_wijkatlas")["population"] == "Range"
    for layer in seen["layers"].values():
        assert layer["fields"]["uid"]["default"] == "uuid('WithoutBraces')"
        assert layer["hidden_columns"][:2] == ["fid", "uid"]
        named = [f["alias"] for f in layer["fields"].values() if f["widget"] != "Hidden"]
        assert all(named)
        assert len(named) == len(set(named))


def test_rules_and_fixed_columns_reach_the_form(seen):
    not_null, unique, expression = 1, 2, 4
    incident = seen["layers"]["incident_wijkatlas"]["fields"]
    assert [name for name, field in incident.items() if field["fixed"]] == ["source"]
    assert incident["begin"]["limits"] & expression
    assert incident["uid"]["limits"] & unique
    area = seen["layers"]["area_1_wijkatlas"]["fields"]
    assert area["code"]["limits"] & not_null
    assert area["scheme"]["default"] == "'wijk'"
    other = seen["layers"]["area_2_wijkatlas"]["fields"]
    assert other["scheme"]["default"] == "'O''sector'"


def test_choices_are_ours(seen):
    choices = seen["layers"]["incident_wijkatlas"]["fields"]["category"]["config"]["map"]
    codes = [code for entry in choices for code in entry.values()]
    assert codes == [
        "burglary",
        "bike",
        "vandalism",
        "noise",
        "litter",
        "violence",
        "car",
        "fraud",
        "fire",
        "",
    ]
    network = seen["layers"]["network_wijkatlas"]["fields"]
    kinds = [code for entry in network["kind"]["config"]["map"] for code in entry.values()]
    assert kinds == ["bin", "whatsapp", "other"]
    stages = [code for entry in network["status"]["config"]["map"] for code in entry.values()]
    assert stages == ["starting", "active", "paused", "ended"]


def test_field_app_keeps_areas_as_they_are(seen):
    layers = seen["layers"]
    assert {layer["field_action"] for layer in layers.values()} == {"copy"}
    assert layers["area_1_wijkatlas"]["field_locked"] is True
    assert layers["incident_wijkatlas"]["field_locked"] is False


def test_picture_holds_our_colours(seen):
    picture = seen["folder"] / "map.png"
    assert seen["drawing"] == []
    # nine squares of 1 km² in a view of 3.3 km: one is suppressed, two lie in the lightest class
    # less what networks, labels and points cover
    square = 1 / 3.3**2
    assert 0.5 * square < share(picture, HIDDEN_GREY) < 1.1 * square
    # W1 has 4.5; W2 to W8 have 9, 13.5, 18, 22.5, 27, 31.5, 36
    for colour, squares in zip(RATE_RAMP, (1, 1, 2, 2, 2), strict=True):
        assert 0.4 * squares * square < share(picture, colour) < 1.05 * squares * square


def test_same_picture_from_beside_and_inside(town, pyqgis, tmp_path):
    beside, within = tmp_path / "beside.png", tmp_path / "inside.png"
    pyqgis("inspect_project.py", project=town.qgs, picture=beside)
    pyqgis("inspect_project.py", project=inside(town.gpkg), picture=within)
    assert Image.open(beside).tobytes() == Image.open(within).tobytes()


def test_moved_folder_opens(town, pyqgis, tmp_path):
    moved = tmp_path / "elders"
    town.folder.rename(moved)
    told = pyqgis("inspect_project.py", project=moved / "town.qgs")
    assert all(layer["valid"] for layer in told["layers"].values())
    assert told["complaints"] == []


def test_added_layer_takes_our_style_and_form(town, pyqgis):
    uris = [f"{town.gpkg}|layername={name}" for name in ("incident", "area", "network")]
    told = pyqgis("inspect_project.py", layers=uris)
    incident, area, network = (told["layers"][uri] for uri in uris)
    assert incident["renderer"]["type"] == "categorizedSymbol"
    assert len(incident["renderer"]["classes"]) == 8
    assert area["renderer"]["type"] == "singleSymbol"
    assert area["labels"] is True
    assert network["renderer"]["classes"][1]["symbol"][1]["outline"] == "dash"
    assert incident["fields"]["category"]["widget"] == "ValueMap"
    assert incident["fields"]["identity"]["widget"] == "Hidden"
    assert told["complaints"] == []


def test_private_tables_are_not_offered(town, pyqgis):
    uri = f"{town.gpkg}|layername=incident"
    told = pyqgis("inspect_project.py", layers=[uri], listing=town.gpkg)
    assert set(told["listing"]) == {"incident", "area", "network", "layer_styles"}
    assert "private" not in town.qgs.read_text(encoding="utf-8")


def test_kortrijk(shared, pyqgis, load_town, tmp_path):
    """Real neighbourhoods with a point in each: 14 of 14 drawn, from a name with signs."""
    frame = geopandas.read_file(shared / "boundaries" / "be" / "ggw72024.shp")
    town = frame[frame["geoitem"].str.startswith("34022")]
    folder = tmp_path / "Kortrijk & omgeving é"
    folder.mkdir()
    gpkg, qgs = folder / "kortrijk (34022).gpkg", folder / "kortrijk.qgs"
    with Project.create(gpkg, name="Kortrijk", crs="EPSG:31370") as project:
        areas = [
            Area("wijk", code, name, bytes(shapely.to_wkb(as_multipolygon(shape))), 1000)
            for code, name, shape in zip(town["geoitem"], town["naam"], town.geometry, strict=True)
        ]
        with project.edit("fill") as edit:
            edit.import_areas(areas, file_name="ggw72024.shp", sha256="0" * 64)
            for i, place in enumerate(town.geometry.representative_point()):
                edit.insert("incident", category=f"c{i}", geom=bytes(shapely.to_wkb(place)))
        styles = style_categories([(f"c{i}", f"C{i}") for i in range(14)], other_label="Overig")
        look = QgisLook(Translator("nl").translate, styles, areas=[AreaLayer("wijk", "Wijken")])
        qgs.write_bytes(
            qgs_document(
                look,
                title="Kortrijk",
                crs=project.crs,
                source=relative_source(gpkg, folder),
                bounds=tuple(town.total_bounds),
                modified=load_town.MODIFIED,
            )
        )
    told = pyqgis("inspect_project.py", project=qgs, picture=tmp_path / "kortrijk.png")
    layers = told["layers"]
    assert [layers[key]["count"] for key in ("incident_wijkatlas", "area_1_wijkatlas")] == [14, 14]
    assert all(layer["valid"] for layer in layers.values())
    assert (told["complaints"], told["drawing"]) == ([], [])
    names = layers["area_1_wijkatlas"]["results"]["label"]
    assert "Kortrijk Centrum (Kortrijk)" in names
    drawn = [share(tmp_path / "kortrijk.png", shade) * 800**2 for shade in OKABE_ITO]
    assert min(drawn) > 1, drawn  # one symbol of each, some partly under a name


def as_multipolygon(shape):
    return shape if shape.geom_type == "MultiPolygon" else shapely.MultiPolygon([shape])
