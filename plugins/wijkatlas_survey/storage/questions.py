# SPDX-License-Identifier: EUPL-1.2
"""The questionnaire of a wave: what a recipe says of the questions, then what the file says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.files.kinds import describe, in_order
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.storage.shaped import Remark

_MOST_NAMED = 5


def questions_of(
    file: SurveyFile, recipe: SurveyRecipe
) -> tuple[Questionnaire, Mapping[str, Any], list[Remark]]:
    """The questions, the columns that they are read from, and what to say about them.

    Left-out columns are gone from both, and so are columns that serve a role alone: the key, weights,
    populations and the date. A stratum, cluster or area is a question as well.
    """
    hidden = {*recipe.left_out, *_roles_alone(recipe.roles)}
    columns = {name: cells for name, cells in file.columns.items() if name not in hidden}
    remarks: list[Remark] = []
    said, lost = _known(recipe.questions, columns)
    if lost:
        remarks.append(
            (
                QT_TRANSLATE_NOOP(
                    "surveys",
                    "Questions of the recipe that have no column in this file: {n} ({names}).",
                ),
                {"n": len(lost), "names": listed(lost)},
            )
        )
    told, _ = _known(file.questionnaire.questions, columns)
    by_code = {each.code: each for each in told}
    taken = {heading for each in said for heading in each.columns}
    codes = {each.code for each in said}
    questions = [_completed(each, by_code.get(each.code)) for each in said]
    questions += [
        each for each in told if each.code not in codes and not taken.intersection(each.columns)
    ]
    found = describe(columns, replace(file.questionnaire, questions=tuple(questions)))
    order = {heading: place for place, heading in enumerate(file.columns)}
    ordered = sorted(found.questions, key=lambda each: order[each.columns[0]])
    questions = [_with_gaps(_with_choices(each, columns), columns, recipe.gaps) for each in ordered]
    return replace(found, questions=tuple(questions)), columns, remarks


def listed(names: Iterable[str]) -> str:
    """The first of some names, with a sign that there are more."""
    given = list(names)
    return ", ".join(given[:_MOST_NAMED]) + (" …" if len(given) > _MOST_NAMED else "")


def _roles_alone(roles: Roles) -> set[str]:
    return {roles.respondent, roles.weight, roles.fpc, roles.fpc_2, roles.date} - {""}


def _known(
    questions: Iterable[Question], columns: Mapping[str, Any]
) -> tuple[list[Question], list[str]]:
    """The questions whose columns are all there, and the codes of the others."""
    found, lost = [], []
    for each in questions:
        headings = each.columns or (each.code,)
        if all(heading in columns for heading in headings):
            found.append(replace(each, columns=headings))
        else:
            lost.append(each.code)
    return found, lost


def _completed(said: Question, told: Question | None) -> Question:
    """What the recipe says of a question, with what only the file tells."""
    if told is None or told.columns != said.columns:
        return said
    same = told.kind is said.kind
    return replace(
        said,
        texts={**told.texts, **said.texts},
        answers=_completed_answers(said.answers, told.answers) if same else said.answers,
        block=said.block or told.block,
        separator=said.separator or (told.separator if same else ""),
        relevance=said.relevance or told.relevance,
    )


def _completed_answers(said: Sequence[Answer], told: Sequence[Answer]) -> tuple[Answer, ...]:
    """The answers that the recipe says, with the words of the file for those that it has none for.

    Where it says only which of them count as no answer, the others are those of the file.
    """
    if all(each.gap for each in said):
        own = {each.code: each for each in said}
        found = [_worded(own.get(each.code, each), each) for each in told]
        known = {each.code for each in told}
        return (*found, *(each for each in said if each.code not in known))
    words = {each.code: each for each in told}
    return tuple(_worded(each, words.get(each.code, each)) for each in said)


def _worded(said: Answer, told: Answer) -> Answer:
    return replace(said, texts={**told.texts, **said.texts})


def _with_choices(question: Question, columns: Mapping[str, Any]) -> Question:
    """Several answers that nobody listed: one for each column, or those that were given.

    Raises:
        UserError: a question with one answer has several columns.
    """
    headings = question.columns
    if question.kind is not Kind.MANY:
        if len(headings) > 1:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "Question “{question}” has several columns, but not the kind “many”."
                ),
                QT_TRANSLATE_NOOP("errors", 'Say kind = "many" in the recipe, or one column.'),
                question=question.code,
            )
        return question
    if len(headings) > 1 and len(question.answers) != len(headings):
        return replace(question, answers=tuple(Answer(heading) for heading in headings))
    if len(headings) == 1 and not question.answers:
        cells = set(columns[headings[0]].tolist())
        parts = {part for cell in cells for part in split_codes(cell, question.separator)}
        return replace(question, answers=tuple(Answer(code) for code in in_order(parts)))
    return question


def split_codes(cell: str, separator: str) -> list[str]:
    """The codes in a cell that holds several, at white space when no separator is known."""
    return [part.strip() for part in cell.split(separator or None) if part.strip()]


def _with_gaps(question: Question, columns: Mapping[str, Any], gaps: Mapping[str, Gap]) -> Question:
    """The question with the codes that mean "no answer" everywhere among its answers."""
    if not gaps or question.kind not in (Kind.ONE, Kind.MANY, Kind.NUMBER):
        return question
    answers = tuple(replace(each, gap=each.gap or gaps.get(each.code)) for each in question.answers)
    if question.kind is not Kind.MANY:
        known = {each.code for each in answers}
        given = set(columns[question.columns[0]].tolist())
        answers += tuple(
            Answer(code, gap=gap) for code, gap in gaps.items() if code in given - known
        )
    return replace(question, answers=answers)
