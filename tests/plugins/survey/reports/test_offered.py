# SPDX-License-Identifier: EUPL-1.2
"""Indicators of surveys as others ask for them; expected values by hand."""

from dataclasses import replace
from math import sqrt
from typing import Any

import pytest
import shapely

from wijkatlas.api import Area, Group, LoadedPlugin, Nature, Reason, Session, Settings, Translator
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas_survey import plugin as survey
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.storage.waves import save_indicators

UNSAFE = Question("unsafe", {"en": "Unsafe?"}, Kind.ONE, (Answer("often"), Answer("never")))
OFTEN = Indicator(
    "often",
    {"en": "Often unsafe"},
    ("unsafe",),
    codes=("often",),
    block="onveiligheid",
    polarity=-1,
)


def answers(often: dict[str, int], n: dict[str, int]) -> dict[str, list[object]]:
    """So many of ``n`` in each area answer “often”."""
    given: list[tuple[str, str]] = []
    for area, total in n.items():
        given += [(area, "often" if i < often[area] else "never") for i in range(total)]
    return {"area": [area for area, _ in given], "unsafe": [each for _, each in given]}


@pytest.fixture
def session(survey_project: Any, make_wave: Any) -> Session:
    """Two waves of 400 answers: 200 in A, 190 in B, ten in C; in A “often” goes from 40 to 80."""
    project = survey_project
    box = bytes(shapely.MultiPolygon([shapely.box(0, 0, 1, 1)]).wkb)
    with project.edit("areas") as edit:
        edit.import_areas(
            [Area("wijk", code, code, box, 1000) for code in "ABC"], file_name="a", sha256="a"
        )
    n = {"A": 200, "B": 190, "C": 10}
    for name, often in (
        ("2022", {"A": 40, "B": 76, "C": 4}),
        ("2025", {"A": 80, "B": 76, "C": 4}),
    ):
        recipe = SurveyRecipe(roles=Roles(area="area"), questions=(UNSAFE,))
        make_wave(project, answers(often, n), name=name, recipe=recipe)
        with project.edit("period") as edit:
            edit.update_many("survey_wave", ("name",), [{"name": name, "period": f"{name}-10"}])
    with project.edit("indicators") as edit:
        save_indicators(edit, [OFTEN])
    made = Session(
        settings=Settings([*core_settings(), *survey.settings]),
        translator=Translator("en"),
        commands=[*built_in_commands(), *survey.commands],
        plugins=[LoadedPlugin("survey", survey)],
    )
    made.adopt(project)
    return made


FIRST, LAST = "2022-10-01/2022-10-31", "2025-10-01/2025-10-31"


def test_what_an_indicator_says_of_itself(session: Session) -> None:
    (known,) = session.indicators()
    assert (known.id, known.title, known.unit) == ("survey:often", "Often unsafe", "%")
    assert (known.nature, known.group, known.worse) == (Nature.SUBJECTIVE, Group.FEAR, 1)
    assert known.periods == (FIRST, LAST)
    assert known.schemes == ("wijk",)


def test_figures_of_a_wave_by_area_are_protected(session: Session) -> None:
    (known,) = session.indicators()
    found = known.measure(LAST, "wijk")
    assert found.whole.value == pytest.approx(40)  # 160 of 400
    assert found.areas["C"].reason is Reason.SUPPRESSED  # ten answers
    told = {code: each.value for code, each in found.areas.items() if each.value is not None}
    assert set(told) <= {"A", "B"}
    assert len(told) < 2  # or the third would follow from the whole
    assert found.areas["C"].unit == "%"
    assert known.measure(LAST, "zone").areas == {}
    assert known.measure("2024-01-01/2024-12-31", "wijk").whole.reason is Reason.MISSING


def test_a_change_has_the_margin_of_both_waves(session: Session) -> None:
    (known,) = session.indicators()
    assert known.compare is not None
    found = known.compare(FIRST, LAST, "", ())
    # 160 of 400 less 120 of 400
    assert found.value == pytest.approx(10)
    se = 100 * sqrt(0.4 * 0.6 / 399 + 0.3 * 0.7 / 399)
    assert found.high is not None
    assert found.low is not None
    assert (found.high - found.low) / 2 == pytest.approx(1.963 * se, rel=2e-3)
    assert found.unit == "percentage points"
    assert known.compare(FIRST, LAST, "wijk", ("C",)).reason is Reason.SUPPRESSED
    assert known.compare(FIRST, LAST, "wijk", ("A", "B")).reason is Reason.MISSING
    assert known.compare(FIRST, LAST, "zone", ("A",)).reason is Reason.MISSING
    assert known.compare(LAST, LAST, "", ()).reason is Reason.MISSING


def test_across_a_break_there_is_no_change(session: Session) -> None:
    with session.project.edit("break") as edit:
        save_indicators(edit, [replace(OFTEN, breaks=(("2025", "from telephone to web"),))])
    (known,) = session.indicators()
    assert known.compare is not None
    assert known.compare(FIRST, LAST, "", ()).reason is Reason.BREAK
    assert known.measure(LAST, "").whole.value == pytest.approx(40)


def test_a_project_without_surveys_has_none(session: Session) -> None:
    with session.project.edit("none") as edit:
        save_indicators(edit, [])
    assert session.indicators() == []
