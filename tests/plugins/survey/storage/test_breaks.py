# SPDX-License-Identifier: EUPL-1.2
"""Changes between waves are found, decided on, and taken over by what comes later."""

import pytest

from wijkatlas.api import UserError
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.model.wave import BreakState, Wave
from wijkatlas_survey.storage.breaks import breaks, decide_break
from wijkatlas_survey.storage.changes import changes_between
from wijkatlas_survey.storage.removal import remove_wave
from wijkatlas_survey.storage.waves import find_wave, save_indicators

SCALE = ("Altijd", "Vaak", "Soms", "Zelden", "Nooit")


def scale(*words, start=1):
    return tuple(Answer(str(i), {"nl": word}) for i, word in enumerate(words, start))


def one(code="q", text="Hoe vaak?", answers=None, **rest):
    return Question(code, {"nl": text}, Kind.ONE, answers or scale(*SCALE), **rest)


def wave(name, *questions, vintage="", **roles):
    recipe = SurveyRecipe(roles=Roles(**roles))
    return Wave(0, "", name, name, 1, Questionnaire(questions), recipe, vintage=vintage)


def found(before, after):
    return [(each.question, each.what) for each in changes_between([before, after])]


def questions(before, after):
    return found(wave("2021", before), wave("2024", after))


def test_nothing_changed():
    same = one(text=" Hoe <b>vaak</b> ?")
    assert questions(one(), same) == []


def test_another_text():
    [change] = changes_between([wave("2021", one()), wave("2024", one(text="Hoe dikwijls?"))])
    assert (change.question, change.what, change.before, change.after) == (
        "q", "text", "Hoe vaak?", "Hoe dikwijls?"
    )  # fmt: skip
    assert (change.earlier, change.later, change.state) == ("2021", "2024", BreakState.OPEN)


def test_texts_are_compared_in_a_language_that_both_have():
    french = Question("q", {"fr": "Souvent?", "nl": "Hoe vaak?"}, Kind.ONE, scale(*SCALE))
    assert questions(one(), french) == []


@pytest.mark.parametrize(
    "after",
    [
        scale(*SCALE[:4]),
        scale(*SCALE, "Weet niet"),
        scale("Altijd", "Dikwijls", *SCALE[2:]),
        tuple(reversed(scale(*SCALE))),  # the same codes, put the other way round on paper
    ],
    ids=["taken away", "added", "other words", "turned round"],
)
def test_another_scale(after):
    assert questions(one(), one(answers=after)) == [("q", "scale")]


@pytest.mark.parametrize(
    "after",
    [
        scale(*SCALE, start=0),
        scale(*reversed(SCALE)),
        (*scale(*SCALE[:4]), Answer("5", {"nl": "Nooit"}, Gap.UNKNOWN)),
        (*scale(*SCALE[:4]), Answer("5", {"nl": "Nooit"}, value=9.0)),
    ],
    ids=["other codes", "reversed", "a gap now", "another value"],
)
def test_other_codes(after):
    assert questions(one(), one(answers=after)) == [("q", "codes")]


def test_kind_gone_and_new():
    number = Question("q", {"nl": "Hoe vaak?"}, Kind.NUMBER)
    assert questions(one(), number) == [("q", "kind")]
    kept = [one("a"), one("b")]
    before, after = wave("2021", *kept, one()), wave("2024", *kept, one("r"))
    assert found(before, after) == [("q", "gone"), ("r", "new")]


def test_a_question_is_compared_with_the_last_wave_that_had_it():
    kept = [one("a"), one("b")]
    waves = [
        wave("2018", *kept, one()),
        wave("2021", *kept),
        wave("2022", one("z")),
        wave("2024", *kept, one(text="Anders?")),
    ]
    changes = [
        (each.question, each.earlier, each.later, each.what) for each in changes_between(waves)
    ]
    assert changes == [("q", "2018", "2021", "gone"), ("q", "2018", "2024", "text")]


def test_another_survey_in_the_project_is_not_compared_as_a_whole():
    questions = [one(code) for code in "abcdefgh"]
    other = [one(code, text="Iets anders?") for code in "hijklmno"]
    before, after = wave("2021", *questions, weight="g"), wave("2022", *other)
    assert found(before, after) == [("h", "text")]


def test_cells_alone_tell_little():
    few = Question("q", {}, Kind.ONE, tuple(Answer(str(i)) for i in range(1, 5)))
    more = Question("q", {}, Kind.ONE, tuple(Answer(str(i)) for i in (1, 2, 4)))
    ten = Question("q", {}, Kind.ONE, tuple(Answer(str(i)) for i in range(11)))
    towns = [Question("q", {}, Kind.ONE, (Answer(each),)) for each in ("Deinze", "Aalter")]
    assert questions(few, more) == []
    assert questions(few, ten) == [("q", "scale")]
    assert questions(*towns) == []
    assert questions(few, Question("q", {}, Kind.NUMBER)) == []


def test_other_areas_and_another_design():
    before = wave("2021", area="w", scheme="wijk", vintage="2015-01-01", weight="g")
    after = wave("2024", area="w", scheme="wijk", vintage="2020-01-01", weight="pw", stratum="s")
    assert found(before, after) == [("", "areas"), ("", "design")]
    assert found(before, wave("2024", area="w", scheme="sector", weight="g")) == [("", "areas")]


COLUMNS = {"q": ["1", "2", "3"]}


@pytest.fixture
def three(survey_project, make_wave):
    """Three waves; the text changed in the second, which came in last."""
    texts = {"2021": "Hoe vaak?", "2024": "Hoe dikwijls?", "2027": "Hoe dikwijls?"}
    for name in ("2021", "2027", "2024"):
        make_wave(survey_project, COLUMNS, name=name, questions=[one(text=texts[name])])
    return survey_project


def test_a_wave_between_two_takes_the_break_over(three):
    found = breaks(three)
    assert [(each.earlier, each.later, each.what) for each in found] == [("2021", "2024", "text")]


def test_decisions_are_kept_and_can_be_undone(three, make_wave):
    make_wave(three, COLUMNS, name="2030", questions=[one(text="Nog anders?")])
    first, second = breaks(three)
    with three.edit("Decide") as edit:
        decide_break(edit, second, BreakState.ACCEPTED, "andere vraag")
    with three.edit("Decide") as edit:
        decide_break(edit, first.uid, BreakState.REFUSED)
    make_wave(three, COLUMNS, name="2033", questions=[one(text="Nog anders?")])
    assert [(each.state, each.note) for each in breaks(three)] == [
        (BreakState.REFUSED, ""), (BreakState.ACCEPTED, "andere vraag")
    ]  # fmt: skip
    three.undo()
    three.undo()
    assert breaks(three)[0].state is BreakState.OPEN
    with pytest.raises(UserError, match="no break with the number x"), three.edit("Decide") as edit:
        decide_break(edit, "x", BreakState.ACCEPTED)


def test_a_removed_wave_takes_its_breaks_along(three):
    with three.edit("Remove") as edit:
        remove_wave(edit, three, find_wave(three, "2024"))
    assert [(each.earlier, each.later) for each in breaks(three)] == [("2021", "2027")]


def test_the_waves_around_a_removed_one_are_compared(survey_project, make_wave):
    for name, text in (("2021", "a"), ("2024", "b"), ("2027", "c")):
        make_wave(survey_project, COLUMNS, name=name, questions=[one(text=text)])
    with survey_project.edit("Remove") as edit:
        remove_wave(edit, survey_project, find_wave(survey_project, "2024"))
    assert [(each.before, each.after) for each in breaks(survey_project)] == [("a", "c")]


def test_what_indicators_say_counts_as_decided(three):
    indicator = Indicator("onveilig", {"nl": "x"}, ("q",), breaks=(("2024", "nieuwe methode"),))
    with three.edit("Indicators") as edit:
        save_indicators(edit, [indicator])
    said = breaks(three)[-1]
    assert (said.question, said.earlier, said.later, said.what, said.note) == (
        "onveilig", "2021", "2024", "said", "nieuwe methode"
    )  # fmt: skip
    assert said.state is BreakState.ACCEPTED
