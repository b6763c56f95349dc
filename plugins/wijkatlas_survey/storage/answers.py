# SPDX-License-Identifier: EUPL-1.2
"""The answers of a wave, read from the project into columns."""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.frame import (
    EMPTY,
    OUTSIDE,
    Answers,
    Coded,
    Frame,
    Numbers,
    Ticked,
    Words,
)
from wijkatlas_survey.storage.project import Queries


def read_frame(project: Queries, wave: Wave, questions: Sequence[str] | None = None) -> Frame:
    """The respondents of a wave by their place in it, with the answers to these questions or to all.

    Raises:
        UserError: the wave has no such question, or holds published figures and no answers.
    """
    if wave.published:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{wave}” holds published figures; there are no answers behind them."
            ),
            wave=wave.name,
        )
    places = {each.code: i for i, each in enumerate(wave.questionnaire.questions)}
    wanted = list(places) if questions is None else list(dict.fromkeys(questions))
    for code in wanted:
        if code not in places:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "Wave “{wave}” has no question “{question}”."),
                QT_TRANSLATE_NOOP("errors", "“survey questions” lists those that it has."),
                wave=wave.name,
                question=code,
            )
    names = "weight, base_weight, stratum, cluster, cluster_2, fpc, fpc_2, area, key"
    rows = project.rows(
        f"SELECT {names}{', answers' if wanted else ''} FROM survey_respondent_private"
        " WHERE wave_id = ? ORDER BY row",
        (wave.id,),
    )
    columns: list[Any] = list(zip(*rows, strict=True)) or [()] * 10
    # one text for all rows: a single call is several times as fast as one a row
    given = json.loads(f"[{','.join(columns[9])}]") if wanted else []
    answers = {}
    for code in wanted:
        place = places[code]
        question = wave.questionnaire.questions[place]
        answers[code] = _column(question, [row[place] for row in given])
    weight, base_weight, stratum, cluster, cluster_2, fpc, fpc_2, area, key = columns[:9]
    return Frame(
        wave,
        _numbers(weight),
        _numbers(base_weight),
        _words(stratum),
        _words(cluster),
        _words(cluster_2),
        _numbers(fpc),
        _numbers(fpc_2),
        _words(area),
        _words(key),
        answers,
    )


def _column(question: Question, given: list[Any]) -> Answers:
    if question.kind is Kind.ONE:
        index: dict[Any, int] = {each.code: i for i, each in enumerate(question.answers)}
        index[None] = EMPTY
        codes = (index.get(each, OUTSIDE) for each in given)
        return Coded(question, np.fromiter(codes, np.int32, len(given)))
    if question.kind is Kind.MANY:
        chosen = np.zeros((len(given), len(question.answers)), np.bool_)
        places = {each.code: i for i, each in enumerate(question.answers)}
        pairs = [
            (row, places[code])
            for row, codes in enumerate(given)
            for code in codes or ()
            if code in places
        ]
        if pairs:
            at, place = np.array(pairs).T
            chosen[at, place] = True
        answered = np.fromiter((each is not None for each in given), np.bool_, len(given))
        return Ticked(question, chosen, answered)
    if question.kind is Kind.NUMBER:
        values = (each if isinstance(each, int | float) else np.nan for each in given)
        return Numbers(question, np.fromiter(values, np.float64, len(given)))
    return Words(question, _words(["" if each is None else each for each in given]))


def _numbers(values: Sequence[float | None]) -> NDArray[np.float64]:
    return np.array(values, np.float64)


def _words(values: Sequence[str]) -> NDArray[Any]:
    found = np.empty(len(values), object)
    found[:] = values
    return found
