# SPDX-License-Identifier: EUPL-1.2
"""Groups of respondents."""

import numpy as np
import pytest

from wijkatlas.api import Area, UserError
from wijkatlas_survey.figures.conditions import chosen_by
from wijkatlas_survey.figures.domains import read_domain, whole_of
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question
from wijkatlas_survey.model.recipe import Roles

SEX = Question(
    "sex", {}, Kind.ONE,
    (Answer("f", {"nl": "Vrouw"}), Answer("x", {}, Gap.REFUSED), Answer("m", {"nl": "Man"})),
)  # fmt: skip
AGE = Question("age", {}, Kind.NUMBER)
SEEN = Question("seen", {}, Kind.MANY, (Answer("litter"),))
STORY = Question("story", {}, Kind.TEXT)


class Project:
    """Areas of two vintages."""

    def areas(self, scheme=None):
        made = [
            Area("wijk", code, name, b"", valid_from=begin)
            for code, name, begin in (
                ("1", "Dorp oud", "2019-01-01"), ("1", "Dorp", "2024-01-01"),
                ("2", "Veld", "2024-01-01"), ("3", "Bos", "2024-01-01"),
            )
        ]  # fmt: skip
        return [each for each in made if scheme in (None, each.scheme)]


@pytest.fixture
def frame(make_frame):
    return make_frame(
        [
            (SEX, ["f", "m", "x", None, "f"]),
            (AGE, [16, 24, 25, 70, None]),
            (SEEN, [[True]] * 5),
            (STORY, ["a"] * 5),
        ],
        area=["1", "2", "2", "", "9"],
        stratum=["s", "s", "t", "t", "t"],
        roles=Roles(area="area", scheme="wijk", stratum="stratum"),
        vintage="2024-01-01",
    )


def read(frame, by, **more):
    return read_domain(Project(), frame, by, language="nl", **more)


def test_everybody(frame):
    for by in ("", "TOTAL", " , ", "TOTAL,TOTAL"):
        whole = read(frame, by)
        assert [code for code, _ in whole.names] == ["TOTAL"]
        assert whole.codes.tolist() == [0] * 5
        assert whole.is_whole


def test_areas_of_the_vintage_of_the_wave_also_empty_ones(frame):
    domain = read(frame, "area")
    assert domain.names == (("1", "Dorp"), ("2", "Veld"), ("3", "Bos"))
    assert domain.codes.tolist() == [0, 1, 1, -1, -1]


def test_areas_of_an_earlier_vintage(make_frame):
    frame = make_frame([(AGE, [1, 2])], area=["1", "2"], vintage="2019-01-01")
    assert read(frame, "area").names == (("1", "Dorp oud"),)


def test_areas_of_another_scheme_are_refused(frame):
    with pytest.raises(UserError, match="knows the areas of scheme wijk"):
        read(frame, "area", scheme="sector")


def test_areas_that_the_project_does_not_know(make_frame):
    frame = make_frame([(AGE, [1, 2, 3])], area=["b", "a", "b"], roles=Roles(area="area"))
    domain = read(frame, "area")
    assert domain.names == (("a", "a"), ("b", "b"))
    assert domain.codes.tolist() == [1, 0, 1]


def test_answers_of_another_question(frame):
    domain = read(frame, "sex")
    assert domain.names == (("f", "Vrouw"), ("m", "Man"))
    assert domain.codes.tolist() == [0, 1, -1, -1, 0]


def test_classes_of_a_number(frame):
    domain = read(frame, "age", classes=[0, 25, 65])
    assert domain.names == (("0-24", "0–24"), ("25-64", "25–64"), ("65+", "65+"))
    assert domain.codes.tolist() == [0, 0, 1, 2, -1]
    assert read(frame, "age", classes=[20]).codes.tolist() == [-1, 0, 0, 0, -1]


def test_classes_of_parts(make_frame):
    frame = make_frame([(AGE, [0.5, 1.25, 3])])
    domain = read(frame, "age", classes=[0, 1.25])
    assert domain.names == (("0-1.25", "0–1,25"), ("1.25+", "1,25+"))
    assert domain.codes.tolist() == [0, 1, 1]


def test_each_number_without_classes(frame):
    domain = read(frame, "age")
    assert [code for code, _ in domain.names] == ["16", "24", "25", "70"]
    assert domain.codes.tolist() == [0, 1, 2, 3, -1]


@pytest.mark.parametrize("classes", [[5, 5], [5, 1], [float("nan")]])
def test_classes_must_rise(frame, classes):
    with pytest.raises(UserError, match="can't be read"):
        read(frame, "age", classes=classes)


def test_two_crossed(frame):
    domain = read(frame, "sex, age", classes=[0, 25])
    assert [code for code, _ in domain.names] == ["f*0-24", "f*25+", "m*0-24", "m*25+"]
    assert domain.names[0][1] == "Vrouw · 0–24"
    assert domain.codes.tolist() == [0, 2, -1, -1, -1]


def test_the_same_question_twice_is_once(frame):
    assert [code for code, _ in read(frame, "sex,sex,TOTAL").names] == ["f", "m"]


def test_the_column_of_the_stratum(frame):
    assert read(frame, "stratum").codes.tolist() == [0, 0, 1, 1, 1]


@pytest.mark.parametrize("by", ["story", "seen"])
def test_what_is_no_division(frame, by):
    with pytest.raises(UserError, match="does not divide people into groups"):
        read(frame, by)


def test_an_unknown_question_lists_those_there_are(frame):
    with pytest.raises(UserError, match=r"no question nope.*TOTAL, area, sex, age"):
        read(frame, "nope")


def test_area_of_a_wave_without_areas(make_frame):
    with pytest.raises(UserError, match="no question area"):
        read(make_frame([(AGE, [1, 2])]), "area")


def test_only_some_respondents(frame):
    chosen = chosen_by(frame, "sex=f|m")
    assert chosen.tolist() == [True, True, False, False, True]
    domain = read(frame, "area").within(chosen)
    assert domain.codes.tolist() == [0, 1, -1, -1, -1]
    np.testing.assert_array_equal(whole_of(domain).codes, [0, 0, -1, -1, 0])


@pytest.mark.parametrize(
    ("condition", "sentence"),
    [("sex", "is no condition"), ("=f", "is no condition"), ("sex=|", "is no condition"),
     ("sex=q", "There are: f, x, m"),
     ("age=3", "does not divide")],
)  # fmt: skip
def test_conditions_that_can_not_be_read(frame, condition, sentence):
    with pytest.raises(UserError, match=sentence):
        chosen_by(frame, condition)
