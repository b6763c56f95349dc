# SPDX-License-Identifier: EUPL-1.2
"""Areas of answers: by code, by name, and never by the bare code of another vintage."""

import numpy as np
import pytest

from wijkatlas.api import Area
from wijkatlas_survey.storage.places import match_areas


def areas(scheme, vintage, *pairs, until=""):
    return [Area(scheme, code, name, b"", None, None, vintage, until) for code, name in pairs]


OLD = areas("wijk", "2015-01-01", ("W1", "Centrum"), ("W2", "Sint-Élooi"), ("W3", "Haven"),
            until="2019-12-31")  # fmt: skip
NEW = areas("wijk", "2020-01-01", ("W1", "Centrum"), ("W4", "Sint-Élooi"), ("W5", "Haven"))


def cells(*values):
    found = np.empty(len(values), object)
    found[:] = values
    return found


def said(matched):
    return [text.format(**values) for text, values in matched.remarks]


def test_by_code_then_by_name_without_case_accents_and_spaces():
    matched = match_areas(cells("W1", "w4", "sint elooi", " HAVEN ", "Elders", ""), {}, "wijk", NEW)
    assert matched.codes.tolist() == ["W1", "W4", "W4", "W5", "Elders", ""]
    assert matched.vintage == "2020-01-01"
    assert matched.notes == {"unmatched_area": 1, "area_by_name": 2}
    assert any("1, in 1 answers (Elders)" in each for each in said(matched))


def test_a_name_that_two_areas_have_matches_neither():
    twins = areas("wijk", "", ("A", "Park"), ("B", "park"), ("C", "Plein"))
    matched = match_areas(cells("Park", "Plein"), {}, "wijk", twins)
    assert matched.codes.tolist() == ["Park", "C"]


def test_an_older_vintage_is_recognised_and_said():
    matched = match_areas(cells("W1", "W2", "W3", "W3"), {}, "wijk", OLD + NEW)
    assert matched.vintage == "2015-01-01"
    assert matched.codes.tolist() == ["W1", "W2", "W3", "W3"]
    assert any("valid from 2015-01-01, not the newest" in each for each in said(matched))


def test_codes_of_two_vintages_are_not_mixed():
    matched = match_areas(cells("W1", "W4", "W5", "W2"), {}, "wijk", OLD + NEW)
    assert matched.vintage == "2020-01-01"
    assert any("another vintage (valid from 2015-01-01): 1, in 1 answers (W2)" in each
               for each in said(matched))  # fmt: skip
    assert matched.notes == {"unmatched_area": 1}


@pytest.mark.parametrize(
    ("period", "vintage"),
    [("2018-05", "2015-01-01"), ("2021", "2020-01-01"), ("", "2020-01-01")],
)
def test_a_code_of_both_vintages_is_that_of_its_time(period, vintage):
    assert match_areas(cells("W1", "W1"), {}, "wijk", OLD + NEW, period).vintage == vintage


def test_names_match_but_codes_do_not():
    labels = {"101": "Centrum", "102": "Haven", "103": "Nergens"}
    matched = match_areas(cells("101", "102", "103"), labels, "wijk", NEW)
    assert matched.codes.tolist() == ["W1", "W5", "103"]
    assert any("names match but whose codes do not: 2, in 2 answers (101, 102)" in each
               for each in said(matched))  # fmt: skip


def test_a_code_that_another_area_bears_now_is_not_joined():
    matched = match_areas(cells("W4", "W5"), {"W4": "Haven", "W5": "Haven"}, "wijk", NEW)
    assert matched.codes.tolist() == ["", "W5"]
    assert any("area of another name in the project: 1" in each for each in said(matched))


def test_the_scheme_is_found_when_none_is_said():
    sectors = areas("sector", "", ("A1", "A"), ("A2", "B"))
    matched = match_areas(cells("A1", "A2", "A2"), {}, "", NEW + sectors)
    assert (matched.scheme, matched.vintage) == ("sector", "")
    unknown = match_areas(cells("x", "y", "A1"), {}, "", NEW + sectors)
    assert (unknown.scheme, unknown.codes.tolist(), said(unknown)) == ("", ["x", "y", "A1"], [])


def test_a_scheme_that_is_not_there_is_said():
    matched = match_areas(cells("x"), {}, "buurt", NEW)
    assert matched.codes.tolist() == ["x"]
    assert "no areas of scheme “buurt” (it has: wijk)" in said(matched)[0]
