# SPDX-License-Identifier: EUPL-1.2
"""Incidents come in once, keep their identity, and can be taken back whole."""

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wijkatlas.domain.errors import StoreError
from wijkatlas.domain.incident import Rejection
from wijkatlas.store import bulk
from wijkatlas.store.points import UNKNOWN

HOME = {"x": 72_239.0, "y": 169_197.0}  # Kortrijk in EPSG:31370 (DOMAIN 1)


def test_same_rows_twice_add_nothing(project, batch, imported):
    rows = [
        {"source_ref": "A1", "begin": "2025-03-01T10:00:00+01:00", **HOME},
        {"source_ref": "A2"},
    ]
    _, first = imported(project, batch(rows))
    _, second = imported(project, batch(rows))
    assert (first.added, first.without_location) == (2, 1)
    assert (second.added, second.updated, second.unchanged) == (0, 0, 2)
    assert project.count("incident") == 2


def test_newer_extract_updates_what_changed(project, batch, imported):
    imported(project, batch([{"source_ref": "A1", "street": "Kerkstraat"}, {"source_ref": "A2"}]))
    _, counts = imported(
        project,
        batch(
            [{"source_ref": "A1", "street": "Markt"}, {"source_ref": "A2"}, {"source_ref": "A3"}]
        ),
    )
    assert (counts.added, counts.updated, counts.unchanged) == (1, 1, 1)
    assert project.rows("SELECT street FROM incident WHERE source_ref = 'A1'") == [("Markt",)]


def test_equal_rows_of_one_file_stay_two_incidents(project, batch, imported):
    twin = {"category_source": "Fietsdiefstal", "begin": "2025-03-01", **HOME}
    _, first = imported(project, batch([twin, twin]))
    _, again = imported(project, batch([twin, twin, twin]))
    assert first.added == 2
    assert (again.added, again.unchanged) == (1, 2)


def test_same_number_with_the_same_words_is_one_incident_and_told(project, batch, imported):
    row = {"source_ref": "A1", "street": "Markt", **HOME}
    _, counts = imported(project, batch([row, row, {"source_ref": "A2"}]))
    assert (counts.read, counts.added, counts.unchanged) == (3, 2, 1)
    assert project.imports()[0].notes == {"duplicate_reference": 1}
    assert len(project.points()) == 2


def test_number_given_twice_is_kept_twice_and_told(project, batch, imported):
    with project.edit("Import") as edit:
        _, counts, notes = edit.import_incidents(
            "test",
            [batch([{"source_ref": "A1"}, {"source_ref": "a1 ", "street": "Markt"}])],
            file_name="a.csv",
            sha256="",
            recipe="",
        )
    assert counts.added == 2
    assert notes == {"duplicate_reference": 1}


def test_same_number_of_two_sources_is_two_incidents(project, batch, imported):
    imported(project, batch([{"source_ref": "1"}]), source="police")
    _, counts = imported(project, batch([{"source_ref": "1"}]), source="city")
    assert counts.added == 1


def test_counts_add_up_and_rejections_are_kept(project, batch, imported):
    refused = Rejection(3, "Datum", "31/02/2025", "impossible_date")
    number, counts = imported(
        project, batch([{"source_ref": "A"}, {"source_ref": "B"}], (refused,))
    )
    assert counts.read == 3 == counts.added + counts.updated + counts.unchanged + counts.rejected
    assert project.rejections(number) == [(refused, {})]
    assert project.imports()[0].counts == counts


def test_undo_and_redo_of_an_import(project, batch, imported):
    imported(project, batch([{"source_ref": "A", "street": "Markt", "text": "private", **HOME}]))
    before = project.rows("SELECT * FROM incident")
    imported(project, batch([{"source_ref": "A", "street": "Kaai"}, {"source_ref": "B", **HOME}]))
    after = project.rows("SELECT * FROM incident ORDER BY fid")
    assert project.undo() is not None
    assert project.rows("SELECT * FROM incident") == before
    assert project.rows("SELECT text FROM incident_private") == [("private",)]
    assert project.redo() is not None
    assert project.rows("SELECT * FROM incident ORDER BY fid") == after
    assert project.check() == []


def test_an_import_that_a_later_one_changed_waits_for_it(project, batch, imported):
    first, _ = imported(project, batch([{"source_ref": "A", "street": "Markt"}]))
    second, _ = imported(project, batch([{"source_ref": "A", "street": "Kaai"}]))
    with (
        pytest.raises(StoreError, match=f"Undo import {second} first"),
        project.edit("Undo") as edit,
    ):
        edit.undo_import(first)
    with project.edit("Undo") as edit:
        assert edit.undo_import(second) == {"removed": 0, "restored": 1}
    with project.edit("Undo") as edit:
        assert edit.undo_import(first) == {"removed": 1, "restored": 0}
    assert project.count("incident") == 0
    with pytest.raises(StoreError, match="undone already"), project.edit("Undo") as edit:
        edit.undo_import(first)


def test_undone_rows_come_in_again_as_new(project, batch, imported):
    imported(project, batch([{"source_ref": "A"}]))
    project.undo()
    _, counts = imported(project, batch([{"source_ref": "A"}]))
    assert counts.added == 1
    assert project.check() == []


def test_reader_that_fails_leaves_the_file_byte_for_byte(project, batch, imported):
    imported(project, batch([{"source_ref": "A", **HOME}]))
    path = project.path
    project.close()
    before = path.read_bytes()
    again = type(project).open(path)

    def broken():
        yield batch([{"source_ref": "B", **HOME}])
        raise StoreError("the foreign file is damaged")

    with pytest.raises(StoreError, match="damaged"), again.edit("Import") as edit:
        edit.import_incidents("test", broken(), file_name="b", sha256="", recipe="")
    again.close()
    assert path.read_bytes() == before


def test_points_give_place_category_and_time(project, batch, imported):
    imported(
        project,
        batch(
            [
                {
                    "source_ref": "1",
                    "category": "burglary",
                    "begin": "1970-01-02T01:30:00+01:00",
                    **HOME,
                },
                {"source_ref": "2", "category": "noise", "begin": "2016-07"},
                {"source_ref": "3", "category": "noise", "begin": None},
            ]
        ),
    )
    points = project.points()
    assert points.begin.tolist() == [
        24 * 60 + 90,
        int(np.datetime64("2016-07", "m").astype(int)),
        UNKNOWN,
    ]
    assert points.precision.tolist() == [4, 2, 0]
    assert [points.categories[i] for i in points.category] == ["burglary", "noise", "noise"]
    assert points.x[0] == HOME["x"]
    assert np.isnan(points.x[1:]).all()


def test_points_follow_an_edit_by_another_program(project, batch, imported):
    imported(project, batch([{"source_ref": "1", "category": "noise", **HOME}]))
    with project.edit("Move") as edit:
        edit.update("incident", 1, geom=shapely.Point(70_000, 170_000).wkb, category="fire")
    points = project.points()
    assert (points.x[0], points.y[0]) == (70_000, 170_000)
    assert points.categories == ("fire",)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.floats(-2e7, 2e7, allow_nan=False), st.floats(-2e7, 2e7, allow_nan=False)),
        max_size=400,
    )
)
def test_packed_index_holds_what_rows_hold(project, places):
    """The tree written in one go answers like brute force, and SQLite's own check passes."""
    connection = project._writer
    x = np.array([place[0] for place in places])
    y = np.array([place[1] for place in places])
    ids = np.arange(1, len(places) + 1)
    connection.execute("BEGIN")
    try:
        bulk.rebuild_rtree(connection, "area", ids, (x, x, y, y))
        assert connection.execute("SELECT rtreecheck('rtree_area_geom')").fetchone()[0] == "ok"
        count = connection.execute("SELECT count(*) FROM rtree_area_geom").fetchone()[0]
        assert count == len(places)
        box = (-1e6, 1e6, -2e6, 5e5)
        found = {
            row[0]
            for row in connection.execute(
                "SELECT id FROM rtree_area_geom WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?",
                (box[1], box[0], box[3], box[2]),
            )
        }
        inside = ids[(x >= box[0]) & (x <= box[1]) & (y >= box[2]) & (y <= box[3])]
        assert set(inside.tolist()) <= found
        near = (x >= box[0] - 2) & (x <= box[1] + 2) & (y >= box[2] - 2) & (y <= box[3] + 2)
        assert found <= set(ids[near].tolist())
    finally:
        connection.execute("ROLLBACK")
