# SPDX-License-Identifier: EUPL-1.2
"""The quality plugin measures what a person would count by hand."""

import numpy as np
import pytest

from wijkatlas.api import Estimate, Session, Settings
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch
from wijkatlas.store.project import Project
from wijkatlas_quality import LATE_DAYS, plugin
from wijkatlas_quality.measure import measure
from wijkatlas_quality.sheet import quality_table

PLACE = {"x": 70_000.0, "y": 168_000.0}
ROWS = [
    {"begin": "2025-01-01T10:00:00+01:00", "known_at": "2025-01-01T12:00:00+01:00", **PLACE},
    {"begin": "2025-01-01T10:00:00+01:00", "known_at": "2025-01-02T10:00:00+01:00", **PLACE},
    {"begin": "2025-01-01T10:00:00+01:00", "end": "2025-01-03T10:00:00+01:00",
     "known_at": "2025-01-11T10:00:00+01:00", "category": "other", "category_source": "Loterij"},
    {"begin": "2025-01-01", "category": "other", "category_source": "Loterij"},
    {"begin": "2025-01"},
]  # fmt: skip


@pytest.fixture
def project(tmp_path):
    made = Project.create(tmp_path / "a.gpkg", name="x", crs="EPSG:31370")
    columns = {
        name: [row.get(name, "noise" if name == "category" else None) for row in ROWS]
        for name in INCIDENT_COLUMNS
    }
    for name in "xy":
        columns[name] = np.array([row.get(name, np.nan) for row in ROWS])
    with made.edit("Import") as edit:
        edit.import_incidents(
            "test", [IncidentBatch(range(1, 6), columns)], file_name="a", sha256="", recipe=""
        )
    yield made
    made.close()


def test_measures(project):
    found = measure(project, late_days=7)
    assert found.total == 5
    assert found.without_location == 3
    assert (found.without_day, found.without_hour) == (1, 2)
    assert found.double == 1  # the first two agree in all that counts
    assert (found.late, found.with_delay) == (1, 3)  # delays: 2 h, 1 day, 8 days after its end
    assert found.median_delay_days == pytest.approx(1.0)
    assert found.words == [("Loterij", 2)]


def test_empty_project_is_a_sentence(tmp_path):
    with Project.create(tmp_path / "a.gpkg", name="x", crs="EPSG:31370") as empty:
        found = measure(empty, late_days=7)
        session = Session(settings=Settings(plugin.settings))
        assert found.total == 0
        assert found.median_delay_days is None
        assert found.sentence(session.translator)


def test_sheet_gives_estimates_with_their_base(project):
    session = Session(settings=Settings(plugin.settings))
    session.adopt(project)
    table = quality_table(session, late_days=session.settings[LATE_DAYS])
    what, count, base, share = table.rows[0]
    assert isinstance(what, str)
    assert isinstance(share, Estimate)
    assert (count.value, base.value, share.value) == (3, 5, 60.0)
