# SPDX-License-Identifier: EUPL-1.2
"""Rows of the survey tables, as they are written inside an edit."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from wijkatlas_survey.model.questionnaire import Questionnaire
from wijkatlas_survey.storage.definitions import plain_answers, text_of
from wijkatlas_survey.storage.project import Edit
from wijkatlas_survey.storage.shaped import Respondents

PRIVATE = "survey_respondent_private"


def insert_wave(edit: Edit, **values: Any) -> int:
    """Add a wave; gives its number. What is not said is empty."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    row: dict[str, Any] = {
        "uid": edit.new_uids(1)[0],
        "period": "",
        "title": "",
        "languages": "[]",
        "respondents": 0,
        "calibration": None,
        "vintage": "",
        "file_name": "",
        "sha256": "",
        "imported_at": at,
        "published": 0,
    }
    return edit.insert("survey_wave", **row | values)


def insert_questions(edit: Edit, wave_id: int, questionnaire: Questionnaire) -> None:
    """Add the questions of a wave in their order."""
    uids = edit.new_uids(len(questionnaire.questions))
    edit.insert_many(
        "survey_question",
        (
            {
                "uid": uid,
                "wave_id": wave_id,
                "position": position,
                "code": each.code,
                "kind": str(each.kind),
                "block": each.block,
                "texts": text_of(dict(each.texts)),
                "answers": text_of(plain_answers(each.answers)),
                "columns": text_of(list(each.columns)),
                "separator": each.separator,
                "relevance": each.relevance,
                "decimals": each.decimals,
            }
            for position, (uid, each) in enumerate(zip(uids, questionnaire.questions, strict=True))
        ),
    )


def insert_respondents(
    edit: Edit, wave_id: int, rows: Sequence[Mapping[str, Any]], first: int
) -> None:
    """Add respondents from place ``first`` in the wave on."""
    uids = edit.new_uids(len(rows))
    edit.insert_many(
        PRIVATE,
        (
            {"uid": uid, "wave_id": wave_id, "row": row, **values}
            for row, (uid, values) in enumerate(zip(uids, rows, strict=True), start=first)
        ),
    )


def respondent_values(respondents: Respondents) -> Iterator[Mapping[str, Any]]:
    """The columns of each respondent that come from a file; ``weight`` is the base weight."""
    columns = zip(
        respondents.key.tolist(),
        respondents.weight.tolist(),
        respondents.stratum.tolist(),
        respondents.cluster.tolist(),
        respondents.cluster_2.tolist(),
        respondents.fpc.tolist(),
        respondents.fpc_2.tolist(),
        respondents.area.tolist(),
        respondents.answers,
        strict=True,
    )
    for key, weight, stratum, cluster, cluster_2, fpc, fpc_2, area, answers in columns:
        yield {
            "key": key,
            "base_weight": weight,
            "weight": weight,
            "stratum": stratum,
            "cluster": cluster,
            "cluster_2": cluster_2,
            "fpc": None if math.isnan(fpc) else fpc,
            "fpc_2": None if math.isnan(fpc_2) else fpc_2,
            "area": area,
            "answers": answers,
        }
