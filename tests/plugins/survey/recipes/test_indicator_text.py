# SPDX-License-Identifier: EUPL-1.2
"""Indicators as people write them, and back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.api import UserError
from wijkatlas_survey.model.indicator import Indicator, Missing, Rule
from wijkatlas_survey.recipes.indicator_text import (
    IndicatorSet,
    read_indicator_set,
    read_indicators,
    write_indicator_set,
)

words = st.text(max_size=10)
codes = st.text(min_size=1, max_size=6).filter(lambda text: text == text.strip())
texts = st.dictionaries(st.sampled_from(["", "nl", "fr"]), words, max_size=3)
some = st.lists(codes, min_size=1, max_size=4, unique=True).map(tuple)


@st.composite
def indicators(draw: st.DrawFn) -> Indicator:
    """Any indicator that makes sense."""
    rule = draw(st.sampled_from(Rule))
    questions = draw(some)
    low = draw(st.none() | st.floats(-1e6, 1e6))
    return Indicator(
        draw(codes),
        draw(texts),
        questions,
        rule,
        draw(some),
        tuple(draw(st.sets(st.sampled_from(questions)))),
        draw(st.integers(1, len(questions))),
        1.0 if rule is Rule.SCALE else low,
        5.5 if rule is Rule.SCALE else None,
        draw(st.sampled_from(Missing)),
        draw(words),
        draw(some),
        tuple(draw(st.lists(st.tuples(codes, words), max_size=2))),
        draw(some),
        draw(st.integers(-1, 1)),
        draw(words),
        draw(texts),
    )


@settings(max_examples=100, deadline=None)
@given(
    st.builds(
        IndicatorSet,
        st.lists(indicators(), max_size=3, unique_by=lambda each: each.code).map(tuple),
        words,
        words,
        st.integers(1, 9),
        words,
        words,
    )
)
def test_what_is_written_is_read_back(whole: IndicatorSet) -> None:
    """A set survives its text."""
    assert read_indicator_set(write_indicator_set(whole)) == whole


def test_an_indicator_says_all_that_the_model_holds() -> None:
    """Each entry lands where it belongs."""
    found = read_indicators(
        """
        title = "Ours"
        [[indicator]]
        code = "cohesion"
        text = { nl = "Samenhang" }
        questions = ["A", "B"]
        rule = "scale"
        reversed = ["A"]
        required = 2
        low = 1
        high = 5
        missing = "asked"
        polarity = 1
        [[indicator.break]]
        wave = "2021"
        reason = "by web"
        """
    )
    assert found == (
        Indicator(
            "cohesion",
            {"nl": "Samenhang"},
            ("A", "B"),
            Rule.SCALE,
            reversed_questions=("A",),
            required=2,
            low=1.0,
            high=5.0,
            missing=Missing.ASKED,
            breaks=(("2021", "by web"),),
            polarity=1,
        ),
    )


@pytest.mark.parametrize(
    ("lines", "key", "told"),
    [
        ('codes = ["1"]', "questions", "left out"),
        ('questions = ["A"]', "codes", "codes of the answers"),
        ('questions = ["A"]\nrule = "avg"', "rule", "share, any, mean, scale"),
        ('questions = ["A"]\nrule = "scale"\nlow = 1', "low", "ends of the items"),
        ('questions = ["A"]\nrule = "scale"\nlow = 5\nhigh = 1', "low", "low first"),
        (
            'questions = ["A"]\nrule = "scale"\nlow = 1\nhigh = 5\nrequired = 2',
            "required",
            "more than there are items",
        ),
        ('questions = ["A"]\nrule = "mean"\nreversed = ["B"]', "reversed", "questions"),
        ('questions = ["A"]\nrule = "mean"\npolarity = 2', "polarity", "from -1 to 1"),
        ('questions = ["A"]\nrule = "mean"\nunit = "%"', "unit", "polarity"),
        ('questions = ["A"]\nrule = "mean"\n[[indicator.break]]\nreason = "x"', "wave", "left out"),
    ],
)
def test_a_mistake_gets_a_sentence_with_its_place(lines: str, key: str, told: str) -> None:
    """The entry is named, and what may stand there."""
    with pytest.raises(UserError) as caught:
        read_indicators(f'[[indicator]]\ncode = "a"\n{lines}', name="ours")
    assert f"{key}”" in str(caught.value)
    assert "indicator[1]." in str(caught.value)
    assert told in str(caught.value)


def test_two_indicators_of_one_code_are_refused() -> None:
    """Figures are found by their code."""
    one = '[[indicator]]\ncode = "a"\nquestions = ["A"]\nrule = "mean"\n'
    with pytest.raises(UserError, match="Two indicators"):
        read_indicators(one + one)
