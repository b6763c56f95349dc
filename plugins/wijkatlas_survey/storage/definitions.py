# SPDX-License-Identifier: EUPL-1.2
"""Questions, recipes, calibrations and indicators as JSON texts in the project file."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, TypeVar

from wijkatlas_survey.model.indicator import Indicator, Missing, Rule
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question
from wijkatlas_survey.model.recipe import Layout, Roles, SurveyRecipe
from wijkatlas_survey.model.wave import Calibration

Made = TypeVar("Made")


def text_of(value: Any) -> str:
    """A dataclass as JSON, or a plain value."""
    plain = asdict(value) if hasattr(value, "__dataclass_fields__") else value
    return json.dumps(plain, ensure_ascii=False)


def plain_answers(answers: tuple[Answer, ...]) -> list[dict[str, Any]]:
    """Answers as plain values for :func:`text_of`."""
    return [asdict(each) for each in answers]


def answers_of(plain: list[Mapping[str, Any]]) -> tuple[Answer, ...]:
    """Answers from plain values."""
    return tuple(
        Answer(
            each["code"],
            each["texts"],
            Gap(each["gap"]) if each["gap"] else None,
            each["value"],
        )
        for each in plain
    )


def recipe_of(text: str) -> SurveyRecipe:
    """A recipe from its JSON."""
    plain = json.loads(text)
    layout = plain["layout"] | {"header_rows": tuple(plain["layout"]["header_rows"])}
    return _made(
        SurveyRecipe,
        plain
        | {
            "layout": _made(Layout, layout),
            "roles": _made(Roles, plain["roles"]),
            "questions": tuple(_question(each) for each in plain["questions"]),
            "gaps": {code: Gap(gap) for code, gap in plain["gaps"].items()},
            "left_out": tuple(plain["left_out"]),
        },
    )


def calibration_of(text: str | None) -> Calibration | None:
    """A calibration from its JSON; None from none."""
    return _made(Calibration, json.loads(text)) if text else None


def indicator_of(text: str) -> Indicator:
    """An indicator from its JSON."""
    plain = json.loads(text)
    lists = ("questions", "codes", "reversed_questions", "waves", "theme")
    return _made(
        Indicator,
        plain
        | {name: tuple(plain[name]) for name in lists}
        | {
            "breaks": tuple((wave, why) for wave, why in plain["breaks"]),
            "rule": Rule(plain["rule"]),
            "missing": Missing(plain["missing"]),
        },
    )


def _question(plain: Mapping[str, Any]) -> Question:
    return _made(
        Question,
        dict(plain)
        | {
            "kind": Kind(plain["kind"]),
            "answers": answers_of(plain["answers"]),
            "columns": tuple(plain["columns"]),
        },
    )


def _made(kind: type[Made], plain: Mapping[str, Any]) -> Made:
    """A dataclass of its fields alone, so that a later version may have known more."""
    known = {each.name for each in fields(kind)}  # type: ignore[arg-type]  # all are dataclasses
    return kind(**{name: value for name, value in plain.items() if name in known})
