# SPDX-License-Identifier: EUPL-1.2
"""Changes that a person makes to questions, said in a recipe so that they serve the next wave.

Only what was changed is said: the words of a question and its answers stay those of each file, so that
a change of them is still seen as a possible break.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from wijkatlas_survey.model.questionnaire import Answer, Question, Questionnaire
from wijkatlas_survey.model.recipe import SurveyRecipe


def with_edits(
    recipe: SurveyRecipe, plain: Questionnaire, edits: Mapping[str, Question]
) -> SurveyRecipe:
    """The recipe that makes these questions of those that it makes as it is."""
    said = {each.code: each for each in recipe.questions}
    for code, edited in edits.items():
        asked = plain.question(code)
        if asked is not None and asked != edited:
            said[code] = _said(said.get(code), asked, edited)
    return replace(recipe, questions=tuple(said.values()))


def _said(before: Question | None, asked: Question, edited: Question) -> Question:
    if before is None:
        before = Question(
            asked.code, kind=asked.kind, columns=asked.columns, separator=asked.separator
        )
    answers: Sequence[Answer] = edited.answers
    if edited.kind is asked.kind:
        answers = _said_answers(before.answers, asked.answers, edited.answers)
    return replace(
        before,
        kind=edited.kind,
        texts=before.texts if edited.texts == asked.texts else edited.texts,
        block=before.block if edited.block == asked.block else edited.block,
        answers=tuple(answers),
    )


def _said_answers(
    before: Sequence[Answer], asked: Sequence[Answer], edited: Sequence[Answer]
) -> Sequence[Answer]:
    """Only those that count as no answer, as long as that tells it; else all of them."""
    changed = [new for old, new in zip(asked, edited, strict=True) if old != new]
    if not changed:
        return before
    old_words = {each.code: each.texts for each in asked}
    is_worded = any(each.texts != old_words[each.code] for each in changed)
    if not is_worded and all(each.gap for each in (*changed, *before)):
        said = {each.code: each for each in before}
        said |= {each.code: Answer(each.code, gap=each.gap) for each in changed}
        return list(said.values())
    own = {each.code: each.texts for each in before}
    return [
        replace(
            each,
            texts=own.get(each.code, {}) if each.texts == old_words[each.code] else each.texts,
        )
        for each in edited
    ]
