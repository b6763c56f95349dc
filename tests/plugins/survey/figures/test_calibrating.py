# SPDX-License-Identifier: EUPL-1.2
"""Which totals weights are made to agree with, and the groups that they are about."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from wijkatlas.api import Area, UserError
from wijkatlas_survey.figures.calibrating import chosen_totals, weigh
from wijkatlas_survey.figures.estimating import design_of
from wijkatlas_survey.figures.weighting import group_codes
from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.storage.answers import read_frame

AGES = (15, 17, 24, 25, 40, 64, 65, 90)
SEXES = ("m", "v", "v", "m", "m", "v", "m", "v")


class Areas:
    """Areas of two vintages, the newer one without the population of B."""

    def areas(self, scheme: str | None = None) -> list[Area]:
        return [
            Area("wijk", "A", "Dorp", b"", 100, valid_from="2020-01-01"),
            Area("wijk", "B", "Bos", b"", 50, valid_from="2020-01-01"),
            Area("wijk", "A", "Dorp", b"", 120, valid_from="2025-01-01"),
            Area("wijk", "B", "Bos", b"", None, valid_from="2025-01-01"),
        ]


@pytest.fixture
def frame(survey_project: Any, make_wave: Any) -> Any:
    columns = {"age": AGES, "sex": SEXES, "wijk": [*"AAABBB", "", "C"], "w": [1, 2] * 4}
    wave = make_wave(
        survey_project,
        columns,
        roles={"area": "wijk", "scheme": "wijk", "weight": "w"},
        questions=[Question("age", kind=Kind.NUMBER, columns=("age",))],
    )
    return read_frame(survey_project, wave)


def test_groups_of_a_number_are_classes(frame: Any) -> None:
    classes = ["65+", "15-24", "25–64"]
    assert group_codes(frame, "age", classes).tolist() == [1, 1, 1, 2, 2, 2, 0, 0]
    assert group_codes(frame, "age", ["17", "90"]).tolist() == [-1, 0, *[-1] * 5, 1]
    with pytest.raises(UserError, match="“young” is no class of age"):
        group_codes(frame, "age", ["young"])


def test_groups_of_two_questions_are_joined(frame: Any) -> None:
    names = ["v*15-24", "m*15-24", "m*65+", ""]
    assert group_codes(frame, "sex*age", names).tolist() == [1, 0, 0, 3, 3, 3, 2, 3]
    assert group_codes(frame, "area*sex", ["A*v", "C*v"]).tolist() == [-1, 0, 0, *[-1] * 4, 1]


def test_populations_are_those_of_the_vintage_of_the_wave(frame: Any) -> None:
    wave = replace(frame.wave, vintage="2020-01-01")
    assert chosen_totals(Areas(), wave, [], {}) == {"area": {"A": 100, "B": 50}}
    with pytest.raises(UserError, match="no population is known: Bos"):
        chosen_totals(Areas(), replace(wave, vintage="2025-01-01"), ["area"], {})


def test_totals_are_chosen_by_name(frame: Any) -> None:
    given = {"sex": {"m": 3.0}, "age*sex": {"15-24*m": 1.0}, "area": {"A": 7.0}}
    assert list(chosen_totals(Areas(), frame.wave, [], given)) == list(given)
    assert chosen_totals(Areas(), frame.wave, ["area"], given) == {"area": {"A": 7}}
    joint = chosen_totals(Areas(), frame.wave, ["sex", "age"], given, "poststratify")
    assert joint == {"age*sex": {"15-24*m": 1}}


def test_who_is_in_no_group_keeps_a_part(frame: Any) -> None:
    """The two without a known area bear 1 + 2 of 12: a quarter of 200 people."""
    found = weigh(frame, {"area": {"A": 150.0, "B": 50.0}})
    assert found.unknown == {"area": 2}
    outside = ~np.isin(frame.area, ["A", "B"])
    assert found.weight[outside].sum() == pytest.approx(50)
    assert found.weight[frame.area == "A"].sum() == pytest.approx(112.5)
    assert found.calibration.margins["area"] == pytest.approx({"A": 112.5, "B": 37.5, "": 50})


def test_the_design_knows_of_the_totals(frame: Any) -> None:
    found = weigh(frame, {"sex": {"m": 120.0, "v": 80.0}}, most=1.2)
    wave = replace(frame.wave, calibration=found.calibration)
    design = design_of(replace(frame, wave=wave, weight=found.weight))
    assert design.calibration is not None
    # the weights before cutting, whose sums are the totals
    is_man = np.array(SEXES) == "m"
    assert design.calibration.weight[is_man].sum() == pytest.approx(120)
    assert found.calibration.trimmed == np.count_nonzero(
        design.calibration.weight > 1.2 * 200 / len(SEXES)
    )
