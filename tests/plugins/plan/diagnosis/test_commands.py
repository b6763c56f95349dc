# SPDX-License-Identifier: EUPL-1.2
"""The commands of the board and of imported figures, and the profile of an area."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wijkatlas.api import (
    Chart,
    EditionRequest,
    Estimate,
    Lines,
    MapPicture,
    Pairs,
    Place,
    Reason,
    Session,
    SheetTable,
    UserError,
)
from wijkatlas.api.statistics import protect_together
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.model.plan import Action, Goal, Level, Plan, Status
from wijkatlas_plan.model.problem import Note, NoteKind
from wijkatlas_plan.reports.profile.counts import count_tables, protect_rates
from wijkatlas_plan.reports.profile.page import make_profile, rates_asked, read_profiles
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.figures import imported_figures, imported_indicators

DAY = date(2026, 1, 31)
TABLE = """indicator;titel;eenheid;groep;aard;meer is slechter;gebied;gebiedsindeling;periode;waarde;bron
aanrijtijd;Aanrijtijd;minuten;instelling;objectief;ja;;;2024;9,8;meldkamer
aanrijtijd;Aanrijtijd;minuten;instelling;objectief;ja;;;2025;8,9;meldkamer
verzuim;Schoolverzuim;%;onderwijs;objectief;ja;W1;wijk;2025;3,4;scholen
verzuim;Schoolverzuim;%;onderwijs;objectief;ja;W2;wijk;2025;x;scholen
verzuim;Schoolverzuim;%;onderwijs;objectief;ja;W3;wijk;2025;nogal wat;scholen
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "partners.csv"
    path.write_text(TABLE, "utf-8")
    return path


def counts(report: Any) -> tuple[int, int, int, int, int]:
    found = report.as_json()
    return tuple(found[n] for n in ("read", "added", "updated", "unchanged", "rejected"))


def test_import_again_changes_nothing_and_can_be_undone(session: Session, table: Path) -> None:
    first = session.run("figure.import", file=table)
    assert counts(first) == (5, 4, 0, 0, 1)
    number = first.as_json()["import"]
    assert [each.row for each, _ in session.project.rejections(number)] == [5]
    step = session.project.undo_step
    again = session.run("figure.import", file=table)
    assert counts(again) == (5, 0, 0, 4, 1)
    assert again.as_json()["import"] is None
    assert session.project.undo_step is step
    table.write_text(TABLE.replace("3,4", "3,5"), "utf-8")
    assert counts(session.run("figure.import", file=table)) == (5, 0, 1, 3, 1)
    session.project.undo()
    assert imported_figures(session.project, "verzuim")[0].value == 3.4
    session.project.undo()
    assert imported_indicators(session.project) == ()


def test_only_chosen_indicators_and_a_trial(session: Session, table: Path) -> None:
    tried = session.run("figure.import", file=table, indicator="table:aanrijtijd", dry_run=True)
    assert counts(tried) == (2, 2, 0, 0, 0)
    assert tried.as_json()["skipped"] == 3
    assert imported_indicators(session.project) == ()


@pytest.mark.parametrize(
    ("old", "new"), [("minuten", "seconden"), ("objectief", "subjectief"), (";ja;", ";nee;")]
)
def test_another_unit_nature_or_sense_is_refused(
    session: Session, table: Path, old: str, new: str
) -> None:
    session.run("figure.import", file=table)
    step = session.project.undo_step
    table.write_text(TABLE.replace(old, new), "utf-8")
    with pytest.raises(UserError):
        session.run("figure.import", file=table)
    assert session.project.undo_step is step


def test_the_board_as_rows(session: Session, table: Path) -> None:
    session.run("figure.import", file=table)
    found = session.run("diagnosis.table", indicator="burglary, table:verzuim")
    rows = {(row["indicator"], row["area"]): row for row in found.as_json()}
    assert len(rows) == 8
    burglary = rows["incident:burglary", "W2"]
    assert burglary["value"] == pytest.approx(48 * 365.25 / 365)
    assert (burglary["n"], burglary["change"], burglary["area_name"]) == (48, "rise", "North")
    assert (burglary["rank"], burglary["rank_low"]) == (1, 1)
    assert rows["incident:burglary", "W3"]["reason"] == "missing"
    assert rows["table:verzuim", "W2"]["reason"] == "suppressed"
    assert rows["table:verzuim", "W1"]["group"] == "education"
    assert rows["table:verzuim", ""]["value"] is None
    told = found.sentence(session.translator)
    assert "Incidents without a place in 2025: 3" in told
    area = session.run("diagnosis.table", indicator="burglary", area="north")
    assert "clear rise" in area.sentence(session.translator)


@pytest.mark.parametrize(
    "values",
    [{"scheme": "parishes"}, {"indicator": "happiness"}, {"area": "Z9"}, {"period": "last year"}],
)
def test_what_is_not_there_is_refused(session: Session, values: dict[str, str]) -> None:
    with pytest.raises(UserError):
        session.run("diagnosis.table", **values)


def test_what_changed_since_the_board_was_seen(session: Session, table: Path, batch: Any) -> None:
    first = session.run("diagnosis.changes", seen=True)
    assert first.as_json() == []
    assert session.run("diagnosis.changes").as_json() == []
    session.run("figure.import", file=table)
    with session.project.edit("more") as edit:
        edit.import_incidents(
            "more", [batch([("noise", "2025-07-01", 1.5)])], file_name="b", sha256="b", recipe=""
        )
    found = {(row["indicator"], row["area"]): row for row in
             session.run("diagnosis.changes").as_json()}  # fmt: skip
    assert found["table:aanrijtijd", ""]["news"] == "indicator"
    assert found["incident:noise", "W2"]["news"] == "value"
    assert found["incident:noise", "W2"]["seen_value"] == 0
    assert ("incident:burglary", "W1") not in found


def plan_rows(session: Session) -> None:
    with session.project.edit("plan") as edit:
        put(
            edit,
            Plan("p", "Plan"),
            Goal("s", "p", "", Level.STRATEGIC, "Safer"),
            Goal("g", "p", "s", Level.OPERATIONAL, "Fewer burglaries"),
            Action("a", "g", "Better locks", lead="Prevention", scheme="wijk", areas=("W2",),
                   status=Status.RUNNING, end="2026-12-31"),
            Action("b", "g", "Done already", scheme="wijk", areas=("W2",), status=Status.DONE),
            Action("c", "g", "Elsewhere", scheme="wijk", areas=("W1",), status=Status.RUNNING),
            Action("d", "g", "Everywhere", status=Status.PLANNED),
            Note("n", NoteKind.WALK, "2025-11-03", "Walk", "Lamps are out.", "Mrs X said so.",
                 "", "wijk", "W2"),
            Note("m", NoteKind.OTHER, "2025-11-04", "Spot", "A dark corner.", "",
                 x=151_500.0, y=170_500.0),
            Note("o", NoteKind.OTHER, "2025-11-05", "Not to be told", "", "Private.", "", "wijk", "W2"),
        )  # fmt: skip


def test_the_profile_of_an_area(session: Session, table: Path) -> None:
    session.run("figure.import", file=table)
    plan_rows(session)
    profile = make_profile(read_profiles(session, "wijk", DAY, by_quarter=True), "W2")
    assert (profile.title, profile.place, profile.area) == ("North", Place.PROFILE, "W2")
    answer, picture, chart, figures, actions, findings, empty = profile.blocks
    assert isinstance(answer, Lines)
    assert answer.texts == ("Recorded more: All incidents, Burglary of a dwelling.",)
    assert isinstance(picture, MapPicture)
    assert isinstance(figures, SheetTable)
    rows = {str(row[0]).partition(" (")[0]: row for row in figures.rows}
    burglary = rows["Burglary of a dwelling"]
    assert isinstance(burglary[1], Estimate)
    assert burglary[1].n == 48
    assert burglary[-1] == "■ clear rise"
    assert isinstance(chart, Chart)
    assert len(chart.labels) == 8
    assert isinstance(empty, Pairs)
    assert empty.rows == (("Neighbourhood networks", "none"),)
    assert isinstance(actions, Pairs)
    assert [name for name, _ in actions.rows[1:]] == ["Better locks", "In the whole municipality"]
    assert actions.rows[-1][1] == "Everywhere"
    assert isinstance(findings, Pairs)
    assert [text for _, text in findings.rows[1:]] == ["A dark corner.", "Lamps are out."]
    assert "Mrs X" not in repr(profile)
    assert "Private" not in repr(profile)


def test_an_area_without_inhabitants_has_a_profile_without_rates(session: Session) -> None:
    profile = make_profile(read_profiles(session, "wijk", DAY), "W3")
    assert not any(isinstance(each, SheetTable) for each in profile.blocks)
    _, why = (each for each in profile.blocks if isinstance(each, Lines))
    assert why.texts[0].startswith("What was recorded: Indicators without a figure of this area")
    networks = next(each for each in profile.blocks if isinstance(each, Pairs))
    assert networks.rows[1:] == (("Harbour watch", "other network, paused"),)


def test_an_edition_hides_small_counts_in_profiles(session: Session) -> None:
    ground = ground_of(session.project)
    request = EditionRequest(
        "council", DAY, ground.points, "wijk", ground.codes("wijk"), ground.places("wijk")
    )
    known = session.indicators()
    open_ones = read_profiles(session, "wijk", DAY, indicators=known)
    asked = rates_asked(open_ones)
    assert len(asked) == 3 * 2  # the years of the trend are among them
    hidden = protect_together(count_tables(known, asked, request), 5)
    safe = protect_rates(known, "wijk", dict(zip(asked, hidden, strict=True)))
    profile = make_profile(read_profiles(session, "wijk", DAY, indicators=safe), "W1")
    table = next(each for each in profile.blocks if isinstance(each, SheetTable))
    noise = next(row for row in table.rows if str(row[0]).startswith("Noise"))
    assert isinstance(noise[2], Estimate)
    assert noise[2].value is None  # four incidents
    assert noise[2].n is None
    burglary = next(row for row in table.rows if str(row[0]).startswith("Burglary"))
    assert isinstance(burglary[2], Estimate)
    never = protect_rates(known, "wijk", {})
    assert {each.measure("2025", "wijk").whole.reason for each in never} == {Reason.SUPPRESSED}


def test_a_finding_in_words(session: Session) -> None:
    session.run(
        "note.add", title="Walk", summary="Lamps are out.", text="Mrs X said so.", area="north",
        date_=date(2025, 11, 3),
    )  # fmt: skip
    found = session.run("note.list")
    (row,) = found.as_json()
    assert (row["area"], row["scheme"], row["date"], row["kind"]) == (
        "W2",
        "wijk",
        "2025-11-03",
        "walk",
    )
    assert "Mrs X" not in repr(row) + found.sentence(session.translator)
    with pytest.raises(UserError):
        session.run("note.add", title="Walk", area="nowhere")
