# SPDX-License-Identifier: EUPL-1.2
"""Create, open, refuse, lock, undo, copy and check a project."""

import os
import sqlite3
import subprocess
import sys
import textwrap

import pytest
import shapely

from wijkatlas.domain.area import Area, Network
from wijkatlas.domain.errors import StoreError, UserError
from wijkatlas.store import audit, backup, schema
from wijkatlas.store.lock import lock_path
from wijkatlas.store.project import Project

SQUARE = shapely.MultiPolygon([shapely.box(70_000, 168_000, 71_000, 169_000)]).wkb


def test_create_refuses_an_existing_file(project):
    before = project.path.read_bytes()
    with pytest.raises(StoreError, match="exists already"):
        Project.create(project.path, name="x", crs="EPSG:31370")
    assert project.path.read_bytes() == before


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:999999", "nonsense", "EPSG:2263"])
def test_create_refuses_a_crs_that_does_not_measure_in_metres(tmp_path, crs):
    with pytest.raises(UserError, match="coordinate system"):
        Project.create(tmp_path / "a.gpkg", name="x", crs=crs)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes everywhere")
def test_create_in_a_read_only_folder_is_a_sentence(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="can't be written"):
        Project.create(tmp_path / "a.gpkg", name="x", crs="EPSG:31370")
    tmp_path.chmod(0o700)


def test_create_in_a_missing_folder_is_a_sentence(tmp_path):
    with pytest.raises(StoreError, match="can't be"):
        Project.create(tmp_path / "none" / "a.gpkg", name="x", crs="EPSG:31370")


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_open_refuses_what_is_no_project(tmp_path, content):
    path = tmp_path / "a.gpkg"
    path.write_bytes(content)
    with pytest.raises(StoreError):
        Project.open(path)
    assert path.read_bytes() == content


def test_open_refuses_a_newer_file_untouched(project):
    path = project.path
    project.close()
    with sqlite3.connect(path) as raw:
        raw.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('core', '9999_future', '')"
        )
    raw.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        Project.open(path)
    assert path.read_bytes() == before


def test_an_older_file_opened_for_reading_has_no_analyses(project):
    path = project.path
    project.close()
    with sqlite3.connect(path) as raw:
        raw.execute("DROP TABLE analysis_run")
        raw.execute("DROP TABLE risk_factor")
        raw.execute("DELETE FROM _sqlite_migrations WHERE name = '0006_analysis'")
    raw.close()
    with Project.open(path, read_only=True) as again:
        assert again.analysis_runs() == []
        assert again.factors() == []
        assert again.factor("lights") is None


def test_opening_and_reading_leaves_the_file_byte_for_byte(project):
    path = project.path
    project.close()
    before = path.read_bytes()
    with Project.open(path) as again:
        again.points()
        again.areas()
        again.check()
    assert path.read_bytes() == before
    assert not lock_path(path).exists()


def test_upgrade_copies_first(project, tmp_path):
    from sqlite_utils.migrations import Migrations

    path = project.path
    project.close()
    plugin = Migrations("demo")

    @plugin()
    def first(db):
        db["demo_note"].create({"id": int, "text": str}, pk="id")

    with Project.open(path, migrations=[plugin]) as again:
        assert again.count("demo_note") == 0
        with again.edit("Note") as edit:
            edit.insert("demo_note", text="hello")
        assert again.undo() is not None
        assert again.count("demo_note") == 0
    copies = list(tmp_path.glob("*before upgrade*"))
    assert len(copies) == 1
    with Project.open(copies[0]) as old:
        assert old.rows("SELECT 1 FROM sqlite_master WHERE name = 'demo_note'") == []


def test_core_names_are_those_of_the_migrations():
    assert tuple(step.name for step in schema.core_migrations()._migrations) == schema.CORE


def test_second_opener_reads_and_is_told_who_writes(project):
    with Project.open(project.path) as second:
        assert second.read_only
        assert second.holder is not None
        assert second.holder.pid == os.getpid()
        with pytest.raises(StoreError, match=r"has lindebeke\.gpkg open since"), second.edit("x"):
            pass
    assert not project.read_only
    with project.edit("still ours") as edit:
        edit.insert("network", name="BIN Noord", kind="bin")


def test_lock_of_a_dead_process_is_taken_over(tmp_path):
    path = tmp_path / "a.gpkg"
    Project.create(path, name="x", crs="EPSG:31370").close()
    script = f"""
        import os
        from pathlib import Path
        from wijkatlas.store.project import Project
        project = Project.open(Path({str(path)!r}))
        os._exit(9)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=False)
    assert lock_path(path).exists()
    with Project.open(path) as again:
        assert not again.read_only


def test_a_final_edit_ends_what_can_be_undone(project):
    with project.edit("Add") as edit:
        edit.insert("area", scheme="wijk", code="1", name="One", geom=SQUARE)
    with project.edit("Close") as edit:
        edit.insert("area", scheme="wijk", code="2", name="Two", geom=SQUARE)
        edit.make_final()
    assert (project.undo_step, project.redo_step, project.undo()) == (None, None, None)
    assert project.count("area") == 2
    with project.edit("Add again") as edit:
        edit.insert("area", scheme="wijk", code="3", name="Three", geom=SQUARE)
    assert project.undo() is not None
    assert project.count("area") == 2


def test_row_undo_restores_geometry_and_index(project):
    with project.edit("Add") as edit:
        fid = edit.insert("area", scheme="wijk", code="A", name="Centrum", geom=SQUARE)
    row = project.rows("SELECT * FROM area")
    moved = shapely.MultiPolygon([shapely.box(0, 0, 10, 10)]).wkb
    with project.edit("Move") as edit:
        edit.update("area", fid, geom=moved, name="Weg")
    with project.edit("Delete") as edit:
        edit.delete("area", [fid])
    assert project.count("area") == 0
    assert project.undo_step is not None
    assert project.undo_step.label == "Delete"
    project.undo()
    project.undo()
    assert project.rows("SELECT * FROM area") == row
    box = project.rows("SELECT minx, maxx, miny, maxy FROM rtree_area_geom")
    assert box == [(70_000.0, 71_000.0, 168_000.0, 169_000.0)]
    project.redo()
    assert project.areas()[0].name == "Weg"
    assert shapely.from_wkb(project.areas()[0].wkb).bounds == (0, 0, 10, 10)
    assert project.check() == []


def test_a_new_edit_ends_redo(project):
    for name in "ab":
        with project.edit("Add") as edit:
            edit.insert("network", name=name, kind="bin")
    project.undo()
    with project.edit("Add") as edit:
        edit.insert("network", name="c", kind="bin")
    assert project.redo() is None
    assert [each.name for each in project.networks()] == ["a", "c"]


def test_failed_edit_leaves_nothing(project):
    def fail():
        with project.edit("x") as edit:
            edit.insert("network", name="a", kind="bin")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert project.networks() == []
    assert project.undo() is None


def test_observers_hear_which_tables_changed(project):
    heard = []
    project.on_change = heard.append
    with project.edit("Add") as edit:
        edit.insert("network", name="a", kind="bin")
    assert heard == [frozenset({"network"})]


def test_deleting_a_network_takes_its_persons_along(project):
    with project.edit("Add") as edit:
        fid = edit.insert("network", name="a", kind="bin", uid="u-1")
        edit.insert("network_private", network_uid="u-1", role="coordinator", person="X")
    with project.edit("Delete") as edit:
        edit.delete("network", [fid])
    assert project.count("network_private") == 0
    project.undo()
    assert project.count("network_private") == 1


def test_areas_and_networks_come_in_once(project):
    areas = [
        Area("wijk", "A", "Centrum", SQUARE, population=1200),
        Area("wijk", "B", "Noord", SQUARE),
    ]
    networks = [Network("BIN Noord", SQUARE)]
    for expected in ("added", "unchanged"):
        with project.edit("Import") as edit:
            _, counts = edit.import_areas(areas, file_name="w", sha256="")
        assert getattr(counts, expected) == 2
    with project.edit("Import") as edit:
        edit.import_networks(networks, file_name="n", sha256="")
    assert project.schemes() == ["wijk"]
    assert [each.population for each in project.areas("wijk")] == [1200, None]
    assert project.networks()[0].name == "BIN Noord"
    assert project.check() == []


def test_audit_chain_finds_every_change(project):
    for name in "abc":
        with project.edit("Add", command="network.add") as edit:
            edit.insert("network", name=name, kind="bin")
    anchor = project.anchor()
    path = project.path
    project.close()
    raw = sqlite3.connect(path)
    assert audit.verify(raw, anchor) is None
    for guard in ("update", "delete"):
        raw.execute(f"DROP TRIGGER audit_log_{guard}")
    raw.execute("BEGIN")
    raw.execute("UPDATE audit_log SET actor = 'other' WHERE seq = 2")
    assert audit.verify(raw) == 2
    raw.execute("ROLLBACK")
    raw.execute("BEGIN")
    raw.execute("DELETE FROM audit_log WHERE seq = (SELECT max(seq) FROM audit_log)")
    assert audit.verify(raw) is None
    assert audit.verify(raw, anchor) == anchor.seq
    raw.execute("ROLLBACK")
    raw.close()


def test_audit_log_refuses_changes(project):
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        project._writer.execute("DELETE FROM audit_log")


def test_audit_log_holds_no_values(project):
    with project.edit("Add") as edit:
        edit.insert("network", name="Geheim", kind="bin", police_contact="Jan")
    text = str(project.rows("SELECT * FROM audit_log"))
    assert "Geheim" not in text
    assert "Jan" not in text


def test_backup_is_a_whole_project_and_refuses_to_overwrite(project, tmp_path):
    dest = project.backup(tmp_path / "copy.gpkg")
    with pytest.raises(StoreError, match="exists already"):
        project.backup(dest)
    with Project.open(dest) as copy:
        assert copy.uid == project.uid
        assert copy.check() == []


def test_automatic_backups_are_thinned(project, monkeypatch):
    monkeypatch.setattr(backup, "KEPT", 2)
    stamps = iter(["2026-01-01 10.00.00", "2026-01-02 10.00.00", "2026-01-03 10.00.00"])
    monkeypatch.setattr(backup, "_stamp", lambda: next(stamps))
    for _ in range(3):
        assert backup.backup_automatically(project.path) is not None
    left = [path.stem for path in backup.list_backups(project.path)]
    assert left == ["lindebeke 2026-01-03 10.00.00", "lindebeke 2026-01-02 10.00.00"]


def test_restore_refuses_a_damaged_backup(project, tmp_path):
    dest = project.backup(tmp_path / "copy.gpkg")
    content = bytearray(dest.read_bytes())
    content[4096 * 3 : 4096 * 20] = b"\xa5" * (4096 * 17)
    dest.write_bytes(bytes(content))
    with pytest.raises(StoreError, match="damaged"):
        backup.restore(dest, tmp_path / "new.gpkg")
    assert not (tmp_path / "new.gpkg").exists()


def test_damage_is_found_before_anything_is_written(project, batch, imported, capsys):
    imported(project, batch([{"source_ref": str(i), "street": "x" * 90} for i in range(4000)]))
    path = project.path
    project.close()
    content = bytearray(path.read_bytes())
    content[4096 * 60 : 4096 * 64] = b"\xa5" * (4096 * 4)
    path.write_bytes(bytes(content))
    with Project.open(path) as again:
        with pytest.raises(StoreError, match="damaged"):
            again.verify()
        assert again.read_only
        with pytest.raises(StoreError), again.edit("x"):
            pass
    assert path.read_bytes() == bytes(content)


def test_a_strangers_trigger_keeps_the_file_closed_for_writing(project):
    path = project.path
    project.close()
    raw = sqlite3.connect(path)
    raw.execute("CREATE TRIGGER harmless AFTER INSERT ON network BEGIN DELETE FROM area; END")
    raw.commit()
    raw.close()
    with Project.open(path) as again:
        assert again.read_only
        with pytest.raises(StoreError, match="harmless"), again.edit("x"):
            pass


def test_check_finds_what_is_wrong(project, batch, imported):
    imported(project, batch([{"source_ref": "A", "x": 70_000.0, "y": 168_000.0}]))
    path = project.path
    project.close()
    raw = sqlite3.connect(path)
    raw.execute("DELETE FROM rtree_incident_geom")
    raw.execute("UPDATE import_batch SET read = 5")
    raw.commit()
    raw.close()
    with Project.open(path) as again:
        found = " ".join(map(str, again.check()))
    assert "spatial index of incident" in found
    assert "do not add up" in found


def test_wal_left_by_another_program_is_put_right(project):
    path = project.path
    project.close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.close()
    with Project.open(path) as again:
        assert again._writer.execute("PRAGMA journal_mode").fetchone()[0] == "delete"


def test_frame_is_in_the_project_crs(project):
    with project.edit("Add") as edit:
        edit.insert("area", scheme="wijk", code="A", geom=SQUARE)
    frame = project.frame("area")
    assert frame.crs.to_epsg() == 31370
    assert frame.geometry.area.tolist() == [1_000_000.0]


def test_many_rows_are_changed_by_several_columns(project):
    with project.edit("Notes") as edit:
        rows = [{"network_uid": uid, "role": role, "person": "x"} for uid in "ab" for role in "cd"]
        edit.insert_many("network_private", rows)
    changes = [{"network_uid": "a", "role": "d", "person": "new"}]
    with project.edit("Change") as edit:
        assert edit.update_many("network_private", ("network_uid", "role"), changes) == 1
        assert edit.update_many("network_private", ("network_uid",), []) == 0
    found = "SELECT person FROM network_private ORDER BY id"
    assert [row[0] for row in project.rows(found)] == ["x", "new", "x", "x"]
    project.undo()
    assert [row[0] for row in project.rows(found)] == ["x"] * 4
