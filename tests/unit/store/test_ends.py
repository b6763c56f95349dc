# SPDX-License-Identifier: EUPL-1.2
"""Ends and imports of incidents as columns beside those of the points."""

import numpy as np

from wijkatlas.store.points import UNKNOWN

HOME = {"x": 72_239.0, "y": 169_197.0}


def test_ends_stand_beside_their_incidents(project, batch, imported):
    imported(
        project,
        batch(
            [
                {"source_ref": "1", "begin": "1970-01-01T00:10", "end": "1970-01-01T01:00+01:00"},
                {"source_ref": "2", "begin": "1970-01-01T00:10"},
                {"source_ref": "3", "begin": "1970-01-01T00:10", "end": "1970-01-03"},
                {"source_ref": "4", "begin": "1970-01-01T00:10", "end": "soon"},
                {"source_ref": "5", "end": "één dag én een uur"},
                {"source_ref": "6", "end": "1970-01-02 01:00"},
            ]
        ),
    )
    fid = project.points().fid
    end, precision = project.ends(fid)
    assert end.tolist() == [60, UNKNOWN, 2880, UNKNOWN, UNKNOWN, 1500]
    assert precision.tolist() == [4, 0, 3, 0, 0, 4]
    end, _ = project.ends(fid[2:3])
    assert end.tolist() == [2880]
    assert [len(each) for each in project.ends(fid[:0])] == [0, 0]


def test_imports_of_incidents_also_where_they_are_mixed(project, batch, imported):
    first, _ = imported(project, batch([{"source_ref": "1"}, {"source_ref": "2"}]))
    second, _ = imported(project, batch([{"source_ref": "3"}, {"source_ref": "4"}]), source="b")
    fid = project.points().fid
    assert project.import_numbers(fid).tolist() == [first, first, second, second]
    with project.edit("mix") as edit:
        edit.update("incident", int(fid[0]), import_id=second)
        edit.update("incident", int(fid[1]), import_id=None)
    assert project.import_numbers(fid).tolist() == [second, 0, second, second]
    assert project.import_numbers(np.empty(0, np.int64)).tolist() == []
