# SPDX-License-Identifier: EUPL-1.2
"""The register holds what an analysis was made of, and what a person decided, and no small count."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest

from wijkatlas.api import (
    IncidentBatch,
    IncidentFilter,
    Reason,
    Session,
    Settings,
    Silent,
    Translator,
    UserError,
)
from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter
from wijkatlas.commands.analyses.register import entries as register
from wijkatlas.commands.analyses.report import Analysis
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.incident import INCIDENT_COLUMNS


@dataclass(frozen=True)
class CountReport:
    """As small as a report can be."""

    about: str
    n: int
    kind: str = "counting"

    def sentence(self, translator):
        return self.finding(translator).text

    def as_json(self):
        return {"n": self.n}

    def finding(self, translator, *, hide_below=0):
        n = "few" if 0 < self.n < hide_below else self.n
        return Finding(
            "counting", "How many?", self.about, f"Counted: {n}", "", ("Only what is reported.",),
            method=("Counting.",),
        )  # fmt: skip

    def layers(self, translator):
        return ()

    def kept(self):
        return {"counted": self.n}


def measure(inputs, progress, *, least=0):
    return CountReport(inputs.about(), inputs.n)


ANALYSIS = Analysis("counting", "How many?", "Counts.", measure, purpose="To know how many.")


def incidents(n):
    columns = {name: [None] * n for name in INCIDENT_COLUMNS}
    columns |= {"x": np.arange(n) + 150_000.0, "y": np.full(n, 170_000.0)}
    columns |= {"begin": [f"2026-0{1 + i % 3}-05" for i in range(n)], "category": ["theft"] * n}
    return IncidentBatch(range(1, n + 1), columns)


@pytest.fixture
def session(tmp_path):
    made = Session(
        settings=Settings(core_settings()),
        translator=Translator("en"),
        commands=built_in_commands(),
    )
    made.run("project.create", path=tmp_path / "a.gpkg", name="Lindebeke", crs="EPSG:31370")
    with made.project.edit("Import") as edit:
        edit.import_incidents("t", [incidents(9)], file_name="a", sha256="", recipe="t")
    yield made
    made.close()


def entered(session, chosen=None, **extra):
    inputs = Inputs.read(session, chosen or IncidentFilter(), Silent())
    report = measure(inputs, Silent())
    uid = register.enter(session, report, ANALYSIS, {"least": 0}, inputs, **extra)
    return uid, inputs


def test_an_entry_holds_what_it_takes_to_do_it_again(session):
    chosen = chosen_filter(date(2026, 1, 1), date(2026, 2, 28), "")
    uid, inputs = entered(session, chosen, seed=7, in_workbook=True)
    (run,) = session.project.analysis_runs()
    assert (run.uid, run.kind, run.n, run.seed) == (uid, "counting", 6, 7)
    assert (run.parameters, run.in_workbook) == ({"least": 0}, True)
    assert IncidentFilter.from_plain(run.filter) == chosen
    assert run.data == inputs.fingerprint()
    assert run.revisions == {"incident": session.project.revision("incident")}
    assert run.program == "wijkatlas 0.1.0"
    assert run.purpose == "To know how many."
    assert run.result["counted"] == 6
    assert run.result["said"]["method"] == ["Counting."]
    assert run.result["said"]["limits"] == ["Only what is reported."]
    assert run.result["said"]["period"] == "2026-01-01/2026-02-28"
    assert (run.decision, run.decided_by, run.decided_on) == ("", "", "")


def test_the_mark_of_the_data_changes_with_the_data(session):
    first, _ = entered(session)
    entered(session)
    with session.project.edit("Move") as edit:
        edit.update("incident", 1, category="noise")
    entered(session)
    latest, same, oldest = session.project.analysis_runs()
    assert oldest.uid == first
    assert same.data == oldest.data
    assert latest.data != oldest.data
    assert latest.revisions != oldest.revisions


def test_factors_take_part_in_the_mark_when_they_are_read(session):
    from dataclasses import replace

    with_factors = replace(ANALYSIS, tables=("incident", "risk_factor"))
    inputs = Inputs.read(session, IncidentFilter(), Silent())
    report = measure(inputs, Silent())
    register.enter(session, report, with_factors, {}, inputs)
    row = {"kind": "points", "n": 1, "data": b"", "crs": "", "file_name": "", "at": ""}
    with session.project.edit("Factor") as edit:
        edit.insert("risk_factor", uid="u", name="bars", sha256="ab", **row)
    register.enter(session, report, with_factors, {}, inputs)
    after, before = session.project.analysis_runs()
    print_of = inputs.fingerprint()
    assert before.data == hashlib.sha256(print_of.encode()).hexdigest()
    assert after.data == hashlib.sha256(f"{print_of}\nab".encode()).hexdigest()
    assert before.revisions["risk_factor"] != after.revisions["risk_factor"]


def test_only_a_person_decides(session):
    uid, _ = entered(session)
    with pytest.raises(UserError, match="somebody"):
        register.decide(session, uid, "More light in the park", " ", date(2026, 4, 1))
    run = register.decide(session, uid, "More light", "prevention office", date(2026, 4, 1))
    assert (run.decision, run.decided_by, run.decided_on) == (
        "More light", "prevention office", "2026-04-01",
    )  # fmt: skip
    run = register.decide(session, str(run.id), "", "", date(2026, 4, 2))
    assert (run.decision, run.decided_by, run.decided_on) == ("", "", "")
    with pytest.raises(UserError, match="no analysis"):
        register.decide(session, "99", "x", "y", date(2026, 4, 1))


def test_into_the_workbook_and_out_again(session):
    uid, _ = entered(session)
    register.set_in_workbook(session, uid, True)
    assert [run.in_workbook for run in session.project.analysis_runs()] == [True]
    register.set_in_workbook(session, uid, False)
    assert [run.in_workbook for run in session.project.analysis_runs()] == [False]
    register.remove(session, uid)
    assert session.project.analysis_runs() == []
    session.project.undo()
    assert [run.uid for run in session.project.analysis_runs()] == [uid]


def test_the_export_says_purpose_data_method_limits_and_decision(session, tmp_path):
    uid, _ = entered(session)
    session.run(
        "analysis.decide", run=uid, decision="Look again", by="council", on=date(2026, 5, 1)
    )
    out = tmp_path / "register.json"
    session.run("analysis.register", out=out)
    page = json.loads(out.read_text("utf-8"))
    (entry,) = page["entries"]
    assert entry["name"] == "How many?"
    assert entry["organization"] == "Lindebeke"
    assert entry["goal"] == "To know how many."
    assert "9 incidents" in entry["source_data"]
    assert entry["methods_and_models"] == ["Counting.", "Least: 0"]
    assert entry["risks"] == ["Only what is reported."]
    assert entry["human_intervention"] == "Look again (council, 2026-05-01)"
    assert entry["run"]["n"] == 9
    assert entry["run"]["data_sha256"] == session.project.analysis_runs()[0].data
    assert "lawful_basis" in page["left_to_the_office"]
    assert set(page["left_to_the_office"]).isdisjoint(entry)


def test_small_counts_stay_in_the_office(session):
    entered(session, chosen_filter(date(2026, 1, 1), date(2026, 1, 31), ""))
    report = session.run("analysis.register")
    (entry,) = report.as_json()["entries"]
    assert entry["run"]["n"] is None
    assert entry["description_short"] == "Counted: few"
    assert "3 incidents" not in json.dumps(entry)
    table = register.register_table(session, hide_below=5)
    (n,) = (row[2] for row in table.rows if row[1] == "Incidents")
    assert n.reason is Reason.SUPPRESSED
    assert not [row for row in table.rows if "3 incidents" in str(row[2])]


def test_the_sheet_prints_each_part_of_each_entry(session):
    entered(session)
    uid, _ = entered(session, seed=3)
    register.decide(session, uid, "Look again", "council", date(2026, 5, 1))
    table = register.register_table(session)
    heads = [row[0] for row in table.rows if row[0]]
    assert heads == ["2 · How many?", "1 · How many?"]
    parts = {row[1]: row[2] for row in table.rows[: len(table.rows) // 2]}
    assert parts["Purpose"] == "To know how many."
    assert parts["Incidents"].value == 9
    assert parts["Settings"] == "Least: 0\nSeed: 3"
    assert parts["Limits"] == "Only what is reported."
    assert parts["Decision"] == "Look again (council, 2026-05-01)"
    assert len(parts["Mark of the data (SHA-256)"]) == 64


def test_an_empty_register_says_so(session):
    report = session.run("analysis.register")
    assert report.sentence(Translator("en")) == "No analysis has been entered in the register."
    assert report.as_json()["entries"] == []
