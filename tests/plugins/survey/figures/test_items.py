# SPDX-License-Identifier: EUPL-1.2
"""Numbers of respondents made of their answers; worked out by hand."""

import numpy as np
import pytest

from wijkatlas.api import UserError
from wijkatlas_survey.figures.items import absence, items_of
from wijkatlas_survey.model.indicator import Indicator, Missing, Rule
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question

N = None
UNSAFE = Question(
    "unsafe",
    {"nl": "Onveilig?"},
    Kind.ONE,
    (
        Answer("1", {"nl": "Altijd"}),
        Answer("2", {"nl": "Soms"}),
        Answer("3", {"nl": "Nooit"}),
        Answer("8", {"nl": "Niet van toepassing"}, Gap.NOT_APPLICABLE),
        Answer("9", {"nl": "Weet niet"}, Gap.UNKNOWN),
    ),
)
SEEN = Question("seen", {}, Kind.MANY, (Answer("litter"), Answer("noise")))
AGE = Question("age", {}, Kind.NUMBER)
STORY = Question("story", {}, Kind.TEXT)


def five(code: str) -> Question:
    return Question(code, {}, Kind.ONE, tuple(Answer(str(value)) for value in range(1, 6)))


@pytest.fixture
def frame(make_frame):
    return make_frame(
        [
            (UNSAFE, ["1", "2", "3", "8", "9", None, "77"]),
            (SEEN, [[True, False], [True, True], [False, False], N, N, N, N]),
            (AGE, [20, 30.5, N, 40, 50, 60, 70]),
            (STORY, ["a", "", "", "", "", "", ""]),
            (five("a"), ["1", "5", "3", N, N, "2", "4"]),
            (five("b"), ["1", "5", "1", "5", N, N, "4"]),
            (five("c"), ["5", "1", N, N, "3", N, "2"]),
        ]
    )


def same(found, expected):
    np.testing.assert_allclose(found, [np.nan if each is N else each for each in expected])


def test_each_valid_answer_is_a_share(frame):
    one, two, three = items_of(frame, UNSAFE, "share", "nl")
    same(one.y, [1, 0, 0, N, N, N, N])
    same(two.y, [0, 1, 0, N, N, N, N])
    same(three.y, [0, 0, 1, N, N, N, N])
    assert (one.answer, one.label, one.is_share) == ("1", "Altijd", True)


def test_several_answers_are_of_those_who_answered(frame):
    litter, noise = items_of(frame, SEEN)
    same(litter.y, [1, 1, 0, N, N, N, N])
    same(noise.y, [0, 1, 0, N, N, N, N])


def test_numbers(frame):
    (age,) = items_of(frame, AGE)
    same(age.y, [20, 30.5, N, 40, 50, 60, 70])
    assert (age.answer, age.is_share) == (None, False)
    (mean,) = items_of(frame, UNSAFE, "mean")
    same(mean.y, [1, 2, 3, N, N, N, N])


@pytest.mark.parametrize(
    ("question", "statistic"),
    [(STORY, "auto"), (AGE, "share"), (SEEN, "mean"), (SEEN, "quantile"), (STORY, "total")],
)
def test_what_can_not_be_made(frame, question, statistic):
    with pytest.raises(UserError, match="can't be made of"):
        items_of(frame, question, statistic)


def indicator(rule, questions, **more):
    return Indicator("i", {"nl": "Naam"}, tuple(questions), rule, **more)


def test_share_of_answers_that_count(frame):
    often = indicator(Rule.SHARE, ["unsafe"], codes=("1", "2"))
    (item,) = items_of(frame, often, language="nl")
    same(item.y, [1, 1, 0, N, N, N, N])
    assert (item.question, item.answer, item.label, item.is_share) == ("i", None, "Naam", True)


def test_share_of_all_who_were_asked(frame, make_frame):
    """A gap counts as no, but not for whom the question does not apply to."""
    often = indicator(Rule.SHARE, ["unsafe"], codes=("1", "2"), missing=Missing.ASKED)
    same(items_of(frame, often)[0].y, [1, 1, 0, N, 0, 0, 0])
    routed = Question("unsafe", {}, Kind.ONE, UNSAFE.answers, relevance="${out} = 'yes'")
    past = make_frame([(routed, ["1", "3", "9", None])])
    same(items_of(past, often)[0].y, [1, 0, 0, N])


def test_any_of_several_questions(frame):
    low = indicator(Rule.ANY, ["a", "b"], codes=("1",))
    same(items_of(frame, low)[0].y, [1, 0, 1, 0, N, 0, 0])
    both = indicator(Rule.ANY, ["a", "b"], codes=("1",), required=2)
    same(items_of(frame, both)[0].y, [1, 0, 1, N, N, N, 0])  # a yes is a yes
    litter = indicator(Rule.ANY, ["seen", "a"], codes=("noise", "5"))
    same(items_of(frame, litter)[0].y, [0, 1, 0, N, N, 0, 0])


def test_scale_from_0_to_10(frame):
    """1–5 becomes 0, 2.5, 5, 7.5, 10; c is turned round; two items at least must be answered."""
    scale = indicator(Rule.SCALE, ["a", "b", "c"], reversed_questions=("c",), required=2)
    third = (7.5 + 7.5 + 7.5) / 3
    same(items_of(frame, scale)[0].y, [0, 10, 2.5, N, N, N, third])
    one = indicator(Rule.SCALE, ["a", "b", "c"], reversed_questions=("c",), required=1)
    same(items_of(frame, one)[0].y, [0, 10, 2.5, 10, 5, 2.5, third])
    wide = indicator(Rule.SCALE, ["a"], low=0, high=10)
    same(items_of(frame, wide)[0].y, [1, 5, 3, N, N, 2, 4])


def test_numbers_off_a_scale_are_no_answer(frame):
    scale = indicator(Rule.SCALE, ["age"], low=20, high=60)
    same(items_of(frame, scale)[0].y, [0, 2.625, N, 5, 7.5, 10, N])


def test_a_scale_without_ends_is_refused(frame):
    with pytest.raises(UserError, match="does not say from where to where"):
        items_of(frame, indicator(Rule.SCALE, ["age"]))


def test_the_first_question_that_a_wave_has(frame):
    """A share and a mean try the names that a question had in other waves."""
    renamed = indicator(Rule.MEAN, ["old_a", "a", "b"])
    same(items_of(frame, renamed)[0].y, [1, 5, 3, N, N, 2, 4])


@pytest.mark.parametrize(
    "lacking",
    [
        indicator(Rule.SHARE, ["nowhere"]),
        indicator(Rule.SCALE, ["a", "nowhere"]),
        indicator(Rule.ANY, ["a", "nowhere"], codes=("1",)),
        indicator(Rule.MEAN, ["a"], waves=("2019",)),
    ],
)
def test_a_wave_without_the_questions_has_no_items_but_a_reason(frame, lacking):
    assert items_of(frame, lacking) == []
    assert absence(frame.wave, lacking)


def test_a_share_can_not_be_made_of_a_scale(frame):
    with pytest.raises(UserError, match="can't be made of"):
        items_of(frame, indicator(Rule.SCALE, ["a"]), "share")
