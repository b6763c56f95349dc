# SPDX-License-Identifier: EUPL-1.2
"""Frames of answers made by hand."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest

from wijkatlas_survey.model.questionnaire import Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.frame import Answers, Coded, Frame, Numbers, Ticked, Words


def words(values: Sequence[str], n: int) -> Any:
    found = np.empty(n, object)
    found[:] = list(values) if len(values) else [""] * n
    return found


def answers(question: Question, given: Any) -> Answers:
    """Codes of answers for ONE, rows of True and False (or None) for MANY, numbers, or texts."""
    if question.kind is Kind.ONE:
        places = {each.code: place for place, each in enumerate(question.answers)} | {None: -1}
        return Coded(question, np.array([places.get(each, -3) for each in given], np.int32))
    if question.kind is Kind.MANY:
        nothing = [False] * len(question.answers)
        chosen = np.array([each or nothing for each in given], bool)
        return Ticked(question, chosen, np.array([each is not None for each in given]))
    if question.kind is Kind.NUMBER:
        return Numbers(question, np.array([np.nan if v is None else v for v in given], float))
    return Words(question, words(given, len(given)))


def make_frame(
    given: Mapping[Question, Any] | Sequence[tuple[Question, Any]],
    *,
    weight: Sequence[float] = (),
    area: Sequence[str] = (),
    stratum: Sequence[str] = (),
    cluster: Sequence[str] = (),
    key: Sequence[str] = (),
    name: str = "2025",
    roles: Roles | None = None,
    panel: bool = False,
    **more: Any,
) -> Frame:
    """A frame of questions with their answers; weights are 1 unless they are given."""
    pairs = list(given)
    n = len(pairs[0][1])
    held = {question.code: answers(question, column) for question, column in pairs}
    asked = Questionnaire(tuple(question for question, _ in pairs))
    recipe = SurveyRecipe(
        roles=roles or Roles(area="area" if len(area) else "", scheme="wijk"),
        panel=panel,
    )
    wave = Wave(1, "u", name, "2025", n, asked, recipe, **more)
    weights = np.array(weight if len(weight) else [1.0] * n, float)
    none = np.full(n, np.nan)
    return Frame(
        wave, weights, weights, words(stratum, n), words(cluster, n), words((), n), none, none,
        words(area, n), words(key, n), held,
    )  # fmt: skip


@pytest.fixture(name="make_frame", scope="session")
def frame_factory() -> Any:
    """``make_frame([(question, answers), …], weight=…, area=…, stratum=…, cluster=…, key=…)``."""
    return make_frame
