# SPDX-License-Identifier: EUPL-1.2
"""What QGIS and GDAL change in a project file is ours too, and the file stays whole."""

import sqlite3
import subprocess
import sys
import uuid
from contextlib import closing
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely

from wijkatlas.domain.errors import StoreError
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch
from wijkatlas.store.project import Project

NEW_PLACE = "POINT (70500 166500)"
SQUARE = "MULTIPOLYGON (((70000 166000, 70100 166000, 70100 166100, 70000 166100, 70000 166000)))"


def assert_whole(path, conformance):
    """The file is a good GeoPackage, its indexes agree with its rows, our own check is content."""
    assert conformance.check(path) == []
    with Project.open(path) as project:
        assert [str(problem) for problem in project.check()] == []
        for layer in ("incident", "area", "network"):
            assert project.rows(f"SELECT rtreecheck('rtree_{layer}_geom')") == [("ok",)]


def place_of(project, fid):
    points = project.points()
    i = int(np.searchsorted(points.fid, fid))
    assert points.fid[i] == fid
    return float(points.x[i]), float(points.y[i]), points.categories[points.category[i]]


def journal_mode(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA journal_mode").fetchone()[0]


# -- QGIS edits while we are away ------------------------------------------------------------------


def test_added_incident_is_ours(town, desk, conformance):
    assert desk("read", town.qgs)
    assert desk("start", "incident")
    assert desk("add", "incident", NEW_PLACE, {"category": "noise", "street": "Nieuwstraat"})
    assert desk("save", "incident") == []
    desk("close")
    with Project.open(town.gpkg) as project:
        row = project.incident(91)
        assert uuid.UUID(row["uid"])
        assert row["category"] == "noise"
        assert row["source"] == "qgis"
        assert row["begin"][10] == "T"  # now, to the second
        assert place_of(project, 91) == (70500, 166500, "noise")
        points = project.points()
        assert points.precision[-1] == 4
        assert len(points) == 91
    assert_whole(town.gpkg, conformance)


def test_row_without_any_attribute_gets_a_uid(town, desk, conformance):
    desk("add_layer", town.gpkg, "network")
    desk("start", "network")
    assert desk("add_bare", "network", SQUARE)
    assert desk("save", "network") == []
    desk("close")
    with Project.open(town.gpkg) as project:
        found = [network for network in project.networks() if network.fid == 5]
        assert uuid.UUID(found[0].uid)
        assert shapely.from_wkb(found[0].wkb).area == 10_000
    assert_whole(town.gpkg, conformance)


def test_moved_and_deleted_incidents_are_ours(town, desk, conformance):
    desk("read", f"geopackage:{town.gpkg}?projectName=Speelstad")
    desk("start", "incident")
    assert desk("move", "incident", 1, "POINT (71234 167890)")
    assert desk("move", "incident", 30, NEW_PLACE)  # had no place
    assert desk("move", "incident", 2, "")
    assert desk("delete", "incident", [3, 60])
    assert desk("set", "incident", 4, "category", "fire")
    assert desk("save", "incident") == []
    desk("close")
    with Project.open(town.gpkg) as project:
        assert place_of(project, 1)[:2] == (71234, 167890)
        assert place_of(project, 30)[:2] == (70500, 166500)
        assert np.isnan(place_of(project, 2)[:2]).all()
        assert place_of(project, 4)[2] == "fire"
        points = project.points()
        assert len(points) == 88
        assert not {3, 60} & set(points.fid.tolist())
    assert_whole(town.gpkg, conformance)


def extract():
    """An extract of three incidents."""
    columns = {name: [None] * 3 for name in INCIDENT_COLUMNS}
    columns |= {
        "source_ref": ["a", "b", "c"],
        "category": ["noise", "noise", "litter"],
        "category_source": ["N", "N", "L"],
        "begin": ["2026-03-01", "2026-03-02", "2026-03-03"],
        "x": np.array([70100.0, 70200.0, 70300.0]),
        "y": np.array([166100.0, 166200.0, 166300.0]),
    }
    return IncidentBatch([1, 2, 3], columns)


def import_extract(project):
    with project.edit("import") as edit:
        _, counts, _ = edit.import_incidents(
            "police", [extract()], file_name="e.csv", sha256="1" * 64, recipe="r"
        )
    return counts


def test_next_import_knows_what_qgis_did(tmp_path, desk, conformance):
    path = tmp_path / "p.gpkg"
    with Project.create(path, name="P", crs="EPSG:31370") as project:
        assert import_extract(project).added == 3
    desk("add_layer", path, "incident")
    desk("start", "incident")
    desk("set", "incident", 1, "category", "fire")
    desk("delete", "incident", [2])
    desk("add", "incident", NEW_PLACE, {"category": "noise"})
    assert desk("save", "incident") == []
    desk("close")
    with Project.open(path) as project:
        counts = import_extract(project)
        # what was corrected stays, what was thrown away comes back, what was added is nobody else's
        assert (counts.added, counts.updated, counts.unchanged) == (1, 0, 2)
        assert project.count("incident") == 4
        assert project.incident(1)["category"] == "fire"
    assert_whole(path, conformance)


def test_deleted_incident_leaves_no_personal_data(town, desk, conformance):
    with Project.open(town.gpkg) as project:
        uid = project.incident(5)["uid"]
        with project.edit("private") as edit:
            edit.insert("incident_private", incident_uid=uid, text="zeer persoonlijk")
            edit.insert(
                "network_private",
                network_uid=project.networks()[0].uid,
                role="coordinator",
                person="N. N.",
            )
        fid = project.networks()[0].fid
    desk("read", town.qgs)
    for table, key in (("incident", 5), ("network", fid)):
        desk("start", table)
        desk("delete", table, [key])
        assert desk("save", table) == []
    desk("close")
    with Project.open(town.gpkg) as project:
        assert project.count("incident_private") == 0
        assert project.count("network_private") == 0
    assert_whole(town.gpkg, conformance)


def test_areas_and_networks_are_edited(town, desk, conformance):
    desk("read", town.qgs)
    desk("start", "area")
    assert desk("add", "area", SQUARE, {"code": "W9", "name": "Nieuw", "population": 12})
    assert desk("move", "area", 1, SQUARE)
    assert desk("save", "area") == []
    desk("start", "network")
    assert desk("set", "network", 2, "coordinator_filled", True)
    assert desk("add", "network", SQUARE, {"name": "BIN Oost"})
    assert desk("save", "network") == []
    desk("close")
    with Project.open(town.gpkg) as project:
        areas = {area.code: area for area in project.areas("wijk")}
        assert areas["W9"].population == 12
        assert uuid.UUID(areas["W9"].uid)
        assert shapely.from_wkb(areas["W0"].wkb).area == 10_000
        networks = {network.name: network for network in project.networks()}
        assert networks["BIN Zuid"].coordinator_filled is True
        assert networks["BIN Oost"].kind == "bin"
        assert networks["BIN Oost"].status == "active"
    assert_whole(town.gpkg, conformance)


def test_two_areas_of_one_code_are_refused(town, desk, conformance):
    desk("read", town.qgs)
    desk("start", "area")
    desk("add", "area", SQUARE, {"code": "W1", "name": "Dubbel"})
    assert desk("save", "area") != []
    desk("roll_back", "area")
    desk("close")
    assert_whole(town.gpkg, conformance)


FORM_RULES = [
    ("begin", "2026", True),
    ("begin", "2026-03", True),
    ("begin", "2026-03-31", True),
    ("begin", "2026-03-31T22:15", True),
    ("begin", "2026-03-31T22:15:59.123+02:00", True),
    ("begin", None, True),
    ("begin", "31/03/2026", False),
    ("begin", "2026-13", False),
    ("begin", "2026-03-31T24:15", False),
    ("begin", "2026-03-31T22:15Z", False),
    ("begin", "gisteren", False),
    ("end", "2026-03-31T23:00", True),
    ("end", "2026-04", True),
    ("end", "2026", True),
    ("end", "2026-02", False),
    ("end", "2026-03-30", False),
    ("known_at", "2026-3-1", False),
]


def test_form_rules(town, desk):
    desk("read", town.qgs)
    # incident 3 begins on 2026-03-31T22:15+02:00
    answers = [
        (name, value, desk("allowed", "incident", 3, name, value)) for name, value, _ in FORM_RULES
    ]
    assert answers == FORM_RULES


# -- journal mode ----------------------------------------------------------------------------------


def test_wal_left_behind_is_put_right(town, conformance):
    with closing(sqlite3.connect(town.gpkg)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    assert journal_mode(town.gpkg) == "wal"
    Project.open(town.gpkg).close()
    assert journal_mode(town.gpkg) == "delete"
    assert_whole(town.gpkg, conformance)


def test_rollback_journal_after_qgis_and_we_had_it_open_together(town, desk, conformance):
    with Project.open(town.gpkg) as project:
        desk("read", town.qgs)
        desk("start", "incident")
        desk("set", "incident", 1, "category", "fire")
        assert desk("save", "incident") == []
        with project.edit("ours") as edit:
            edit.update("incident", 2, category="fraud")
        desk("close")
        assert project.incident(1)["category"] == "fire"
    assert journal_mode(town.gpkg) == "delete"
    assert not town.gpkg.with_name("town.gpkg-wal").exists()
    assert_whole(town.gpkg, conformance)


def test_edits_of_a_killed_program_are_kept(town, conformance):
    """A tablet or a QGIS that died leaves its last edits in the file beside the project."""
    script = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
    connection.create_function(f"ST_{name}", 1, lambda blob: 0)
connection.execute("PRAGMA journal_mode=WAL")
connection.execute("UPDATE network SET name = 'gered' WHERE fid = 1")
connection.commit()
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", script, town.gpkg], check=False)
    assert town.gpkg.with_name("town.gpkg-wal").stat().st_size > 0
    with Project.open(town.gpkg) as project:
        assert "gered" in {network.name for network in project.networks()}
    assert not town.gpkg.with_name("town.gpkg-wal").exists()
    assert journal_mode(town.gpkg) == "delete"
    assert_whole(town.gpkg, conformance)


# -- both at once ----------------------------------------------------------------------------------


def test_we_write_while_qgis_looks(town, desk):
    with Project.open(town.gpkg) as project:
        desk("read", town.qgs)
        desk("begin_reading", "incident")
        with project.edit("ours") as edit:
            fid = edit.insert("incident", geom=shapely.to_wkb(shapely.Point(70000, 166000)))
        assert desk("end_reading") in (89, 90)
        assert fid in desk("fids", "incident")
        desk("start", "incident")
        desk("set", "incident", 1, "category", "fire")  # in QGIS's buffer
        with project.edit("ours") as edit:
            edit.update("incident", 2, category="fraud")
        assert desk("value", "incident", 2, "category") == "fraud"
        assert desk("save", "incident") == []
        assert project.incident(1)["category"] == "fire"


def test_we_notice_what_qgis_saved(town, desk):
    with Project.open(town.gpkg) as project:
        seen = []
        project.on_change = seen.append
        desk("read", town.qgs)
        assert project.refresh() is False
        desk("start", "incident")
        desk("set", "incident", 1, "category", "fire")
        assert project.refresh() is False
        assert desk("save", "incident") == []
        assert project.refresh() is True
        assert seen == [frozenset({"incident"})]
        assert place_of(project, 1)[2] == "fire"


def test_both_change_one_row_last_one_wins_per_column(town, desk, conformance):
    with Project.open(town.gpkg) as project:
        desk("read", town.qgs)
        desk("start", "incident")
        desk("set", "incident", 1, "street", "Van QGIS")
        desk("set", "incident", 1, "category", "fire")
        with project.edit("ours") as edit:
            edit.update("incident", 1, category="fraud", source_ref="van ons")
        assert desk("save", "incident") == []
        row = project.incident(1)
        assert (row["street"], row["category"], row["source_ref"]) == (
            "Van QGIS",
            "fire",
            "van ons",
        )
        desk("close")
    assert_whole(town.gpkg, conformance)


def test_save_during_our_edit_fails_and_works_afterwards(town, desk, conformance):
    with Project.open(town.gpkg) as project:
        desk("read", town.qgs)
        desk("start", "incident")
        desk("set", "incident", 1, "category", "fire")
        with project.edit("ours") as edit:
            edit.update("incident", 2, category="fraud")
            assert desk("save", "incident") != []
        assert project.incident(1)["category"] == "burglary"
        assert desk("save", "incident") == []
        assert project.incident(1)["category"] == "fire"
        assert project.incident(2)["category"] == "fraud"
        desk("close")
    assert_whole(town.gpkg, conformance)


def test_transaction_of_qgis_gives_us_a_sentence_and_keeps_our_file(town, desk, conformance):
    with Project.open(town.gpkg) as project:
        desk("use_transaction_groups")
        desk("read", town.qgs)
        desk("use_transaction_groups")
        desk("start", "incident")
        desk("set", "incident", 1, "category", "fire")  # QGIS holds the write lock from here
        with pytest.raises(StoreError, match="busy"), project.edit("ours") as edit:
            edit.update("incident", 2, category="fraud")
        assert project.incident(2)["category"] == "bike"
        assert desk("save", "incident") == []
        with project.edit("ours") as edit:
            edit.update("incident", 2, category="fraud")
        desk("close")
    assert_whole(town.gpkg, conformance)


def test_undo_of_ours_after_qgis_changed_the_row(town, desk, conformance):
    with Project.open(town.gpkg) as project:
        with project.edit("ours") as edit:
            edit.update("incident", 1, category="fraud")
            edit.delete("incident", [7])
            new = edit.insert("incident", category="noise")
        desk("read", town.qgs)
        desk("start", "incident")
        desk("set", "incident", 1, "street", "Van QGIS")
        desk("delete", "incident", [new])
        assert desk("save", "incident") == []
        assert project.undo() is not None
        row = project.incident(1)
        assert row["category"] == "burglary"
        assert project.incident(7) != {}
        assert project.incident(new) == {}
        desk("close")
    assert_whole(town.gpkg, conformance)


def test_styles_and_projects_saved_in_qgis_stay(town, desk, pyqgis, conformance):
    desk("read", town.qgs)
    assert desk("save_style", "incident", "Van de GIS-dienst") in ("", None)
    assert desk("write_project", f"geopackage:{town.gpkg}?projectName=Eigen")
    desk("close")
    with Project.open(town.gpkg) as project:
        names = {row[0] for row in project.rows("SELECT styleName FROM layer_styles")}
        assert "Van de GIS-dienst" in names
        assert project.rows("SELECT name FROM qgis_projects ORDER BY name") == [
            ("Eigen",),
            ("Speelstad",),
        ]
    told = pyqgis("inspect_project.py", project=f"geopackage:{town.gpkg}?projectName=Eigen")
    assert all(layer["valid"] for layer in told["layers"].values())
    assert_whole(town.gpkg, conformance)


# -- GDAL ------------------------------------------------------------------------------------------


def test_gdal_reads_every_layer(town, gdal):
    told = gdal("ogrinfo", "-al", "-so", town.gpkg)
    for name, count in (("incident", 90), ("area", 10), ("network", 4)):
        assert f"Layer name: {name}" in told
        part = told.split(f"Layer name: {name}\n")[1]
        assert f"Feature Count: {count}\n" in part.split("Layer name:")[0]
    assert "BD72 / Belgian Lambert 72" in told
    assert "private" not in told


def test_gdal_updates_and_deletes(town, gdal, conformance):
    gdal("ogrinfo", "-q", town.gpkg, "-sql", "UPDATE incident SET category = 'fire' WHERE fid = 1")
    gdal("ogrinfo", "-q", town.gpkg, "-sql", "DELETE FROM incident WHERE fid IN (2, 3)")
    with Project.open(town.gpkg) as project:
        assert project.incident(1)["category"] == "fire"
        assert project.count("incident") == 88
    assert_whole(town.gpkg, conformance)


def test_gdal_appends(town, gdal, tmp_path, conformance):
    source = tmp_path / "more.csv"
    source.write_text(
        "category,street,WKT\n"
        'noise,Kerkstraat,"POINT (70100 166100)"\nlitter,Markt,"POINT (70200 166200)"\n'
    )
    gdal("ogr2ogr", "-append", "-nln", "incident", town.gpkg, source, "-a_srs", "EPSG:31370")
    with Project.open(town.gpkg) as project:
        assert project.count("incident") == 92
        assert place_of(project, 91) == (70100, 166100, "noise")
        uids = [project.incident(fid)["uid"] for fid in (91, 92)]
        assert len({uuid.UUID(uid) for uid in uids}) == 2
    assert_whole(town.gpkg, conformance)


def test_layer_added_by_gdal_coexists(town, gdal, tmp_path, conformance):
    source = tmp_path / "trees.csv"
    source.write_text('kind,WKT\nlinde,"POINT (70100 166100)"\n')
    gdal("ogr2ogr", "-update", "-nln", "tree", town.gpkg, source, "-a_srs", "EPSG:31370")
    assert conformance.check(town.gpkg) == []
    with Project.open(town.gpkg) as project:
        assert [str(problem) for problem in project.check()] == []
        with project.edit("ours") as edit:
            edit.insert("incident", geom=shapely.to_wkb(shapely.Point(70000, 166000)))
        project.undo()
        copy = project.backup(tmp_path / "copy.gpkg")
    assert ": tree" in gdal("ogrinfo", copy)
    assert_whole(town.gpkg, conformance)


def test_newest_gdal_appends(town, tmp_path, conformance):
    """The GDAL beside geopandas writes another set of index triggers into its own files."""
    script = """
import sys, geopandas, shapely
place = [shapely.Point(70100, 166100)]
frame = geopandas.GeoDataFrame({"category": ["noise"]}, geometry=place, crs="EPSG:31370")
frame.to_file(sys.argv[1], layer="incident", mode="a")
frame.to_file(sys.argv[1], layer="extra", mode="a")
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", script, town.gpkg], check=True)
    with Project.open(town.gpkg) as project:
        assert not project.read_only
        assert place_of(project, 91) == (70100, 166100, "noise")
        assert uuid.UUID(project.incident(91)["uid"])
    assert_whole(town.gpkg, conformance)


def test_column_added_by_another_program_is_left_alone(town, gdal, conformance):
    gdal("ogrinfo", "-q", town.gpkg, "-sql", "ALTER TABLE incident ADD COLUMN note TEXT(20)")
    gdal("ogrinfo", "-q", town.gpkg, "-sql", "UPDATE incident SET note = 'van hen' WHERE fid < 3")
    with Project.open(town.gpkg) as project:
        with project.edit("ours") as edit:
            edit.update("incident", 1, category="fire")
            edit.delete("incident", [2])
        project.undo()
        assert project.incident(2)["note"] == "van hen"
    assert_whole(town.gpkg, conformance)


@pytest.mark.parametrize(
    ("statement", "lost"),
    [
        ("ALTER TABLE incident DROP COLUMN street", "incident.street"),
        ("ALTER TABLE network RENAME COLUMN kind TO soort", "network.kind"),
        ("ALTER TABLE network RENAME TO netwerken", "network"),
        ("DROP TABLE area", "area"),
    ],
)
def test_what_another_program_removed_is_named(town, gdal, statement, lost):
    gdal("ogrinfo", "-q", town.gpkg, "-sql", statement)
    before = town.gpkg.read_bytes()
    with pytest.raises(StoreError) as caught:
        Project.open(town.gpkg)
    assert caught.value.values["parts"] == lost
    assert town.gpkg.read_bytes() == before


def test_geopandas_reads_every_layer(town):
    counts = {}
    for name in ("incident", "area", "network"):
        frame = geopandas.read_file(town.gpkg, layer=name)
        counts[name] = len(frame)
        assert frame.crs.to_epsg() == 31370
    assert counts == {"incident": 90, "area": 10, "network": 4}
    assert geopandas.read_file(town.gpkg, layer="incident").geometry.isna().sum() == 3
    assert geopandas.read_file(town.gpkg, layer="area").area.tolist()[0] == 1_000_000


def test_qgis_process_counts_points(town, gdal, tmp_path):
    program = Path("/usr/bin/qgis_process.bin")
    if not program.exists():
        pytest.skip("qgis_process is not installed")
    out = tmp_path / "counted.geojson"
    gdal(
        program,
        "run",
        "native:countpointsinpolygon",
        "--",
        f"POLYGONS={town.gpkg}|layername=area",
        f"POINTS={town.gpkg}|layername=incident",
        "FIELD=n",
        f"OUTPUT={out}",
    )
    counted = geopandas.read_file(out)
    # by hand: ten columns from 100 to 2,900, nine rows from 100 to 2,660; 30, 60 and 90 lack a place
    assert counted.loc[counted["code"] == "S0", "n"].tolist() == [87]
    wards = counted[counted["scheme"] == "wijk"]
    assert wards["n"].sum() == 87
