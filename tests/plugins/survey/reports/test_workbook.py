# SPDX-License-Identifier: EUPL-1.2
"""What of the surveys reaches the council: blocks of indicators, protected together; nobody's answers."""

from collections.abc import Iterator

import pytest

from wijkatlas.api import Estimate, Session, Settings, Translator, UserError
from wijkatlas.commands.registry import core_settings
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.reports.workbook import (
    keep_request,
    kept_requests,
    workbook_findings,
)
from wijkatlas_survey.settings import SETTINGS
from wijkatlas_survey.storage.waves import save_indicators

KEYS = [f"respondent-{number}" for number in range(200)]
AREAS = ["A"] * 120 + ["B"] * 60 + ["C"] * 20


@pytest.fixture
def session(survey_project, make_wave) -> Iterator[Session]:
    """Two waves of 200: 30 of 120 in A, 15 of 60 in B and 5 of 20 in C say yes; 2022 the half."""
    for name, often in (("2022", 8), ("2025", 4)):
        yes = ["1" if number % often == 0 else "2" for number in range(200)]
        columns = {"key": KEYS, "area": AREAS, "Q": yes, "remark": ["do not tell"] * 200}
        make_wave(survey_project, columns, name=name, roles={"respondent": "key", "area": "area"})
    indicator = Indicator("yes", {"en": "says yes"}, ("Q",), codes=("1",), block="onveiligheid")
    with survey_project.edit("indicators") as edit:
        save_indicators(edit, [indicator])
    made = Session(settings=Settings([*core_settings(), *SETTINGS]), translator=Translator("en"))
    made.adopt(survey_project)
    yield made
    made._project = None


def cells(finding) -> list[object]:
    return [cell for table in finding.tables for row in table.rows for cell in row]


def test_a_block_tells_figure_margin_answers_and_change(session):
    (finding,) = workbook_findings(session)
    assert finding.question == "Survey 2025: Feeling of safety"
    name, value, answers, remark = finding.tables[0].rows[0]
    assert name == "says yes (%)"
    assert value.value == pytest.approx(25)  # 50 of 200
    assert value.low < 25 < value.high
    assert (answers.value, remark) == (200, "")
    assert finding.tables[1].title == "Change since 2022"
    _, after, before, difference, change = finding.tables[1].rows[0]
    assert (after.value, after.low) == (value.value, None)
    assert before.value == pytest.approx(12.5)  # 25 of 200
    assert difference.value == pytest.approx(12.5)
    assert change == "clearly more"
    assert any("people drawn from one list" in line for line in finding.method)


def test_only_areas_with_enough_answers_have_a_figure(session):
    (finding,) = workbook_findings(session)
    table = finding.tables[2]
    shown = {row[0]: row[1] for row in table.rows if isinstance(row[1], Estimate)}
    assert "C" not in shown  # 20 answers
    assert table.notes[-1].startswith("Too few answers for a figure: ")
    assert "C" in table.notes[-1]


def test_nothing_of_a_single_person_gets_there(session):
    finding = workbook_findings(session)[0]
    text = repr((finding.text, [str(cell) for cell in cells(finding)], finding.charts))
    assert "respondent-" not in text
    assert "do not tell" not in text


def test_a_question_that_was_kept_gets_a_sheet_of_its_own(session):
    request = Request(wave="2025", question="Q", with_wave="2022")
    keep_request(session.project, request, on=True)
    assert kept_requests(session.project) == [request]
    assert len(workbook_findings(session)) == 2
    keep_request(session.project, request, on=False)
    assert len(workbook_findings(session)) == 1


def test_what_can_no_longer_be_answered_is_said(session):
    keep_request(session.project, Request(wave="2025", question="GONE"), on=True)
    (finding,) = workbook_findings(session)
    assert any("GONE" in line for line in finding.warnings)


def test_without_a_survey_there_is_no_sheet(survey_project):
    made = Session(settings=Settings([*core_settings(), *SETTINGS]), translator=Translator("en"))
    made.adopt(survey_project)
    assert workbook_findings(made) == []
    made._project = None


def test_the_export_is_refused_when_something_hidden_can_be_worked_out(session, monkeypatch):
    """With the protection taken away the check that does not trust it speaks."""
    from wijkatlas_survey.figures import estimating

    def only_small_ones(tables, policy):
        found = estimating_protect(tables, policy)
        return [
            tuple(
                old if new.reason is not None and str(new.reason) == "secondary" else new
                for old, new in zip(table.cells, cells, strict=True)
            )
            for table, cells in zip(tables, found, strict=True)
        ]

    estimating_protect = estimating.protect
    monkeypatch.setattr(estimating, "protect", only_small_ones)
    with pytest.raises(UserError):
        workbook_findings(session)
