# SPDX-License-Identifier: EUPL-1.2
"""What the import wizard has made of a file so far, and the work that is done off the main thread."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, Progress, UserError
from wijkatlas_survey.model.file import PublishedFile, SurveyFile
from wijkatlas_survey.model.questionnaire import Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.panel.wizard.edits import with_edits
from wijkatlas_survey.storage.report import ImportReport
from wijkatlas_survey.storage.shaped import Shaped

_OTHER_NAME = QT_TRANSLATE_NOOP(
    "errors", "Give this one another name, or put the file in the place of the wave."
)
_ROWS_AT_ONCE = 200
_COUNTED = frozenset({Kind.ONE, Kind.MANY, Kind.NUMBER})
_LEAST_FITTING = 0.5
"""Of the questions of a set of indicators, how many a file must have for the set to be offered."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How a question was answered, unweighted.

    ``counts`` are by code; of numbers, the codes that are none of them; ``low`` to ``high`` are the
    numbers that were given.
    """

    answered: int
    counts: Mapping[str, int] = field(default_factory=dict)
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Made:
    """A file as a recipe shapes it: ``recipe`` is ``base`` with the ``edits`` of a person."""

    base: SurveyRecipe
    edits: Mapping[str, Question]
    recipe: SurveyRecipe
    shaped: Shaped
    tallies: Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of the wave; ``period`` "" is found out."""

    wave: str
    period: str = ""
    replaces: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Checked:
    """What an import would do, or why it can't be done (``fault``; then there is no ``report``).

    ``others`` counts the waves that are there; ``is_known`` is True when this one is among them.
    """

    others: int
    is_known: bool
    report: ImportReport | None = None
    period: str = ""
    questions: Mapping[str, Question] = field(default_factory=dict)
    fault: UserError | None = None


@dataclass(frozen=True, slots=True)
class IndicatorChoice:
    """A set of ready-made indicators; ``found`` of its ``needed`` questions are in the file."""

    name: str
    title: str
    found: int
    needed: int


def make(
    file: SurveyFile,
    recipe: SurveyRecipe,
    edits: Mapping[str, Question],
    areas: Sequence[Area],
    progress: Progress,
) -> Made:
    """Shape a file by a recipe and the changes of a person, and count the answers.

    Raises:
        UserError: the recipe does not fit the file, or no row can be kept.
    """
    from wijkatlas_survey.storage.intake import shape
    from wijkatlas_survey.storage.questions import questions_of

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the answers"))
    plain, _, _ = questions_of(file, recipe)
    progress.update(0)
    full = with_edits(recipe, plain, edits)
    shaped = shape(file, full, areas)
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Counting the answers"))
    return Made(recipe, dict(edits), full, shaped, _tallies(shaped, progress))


def _tallies(shaped: Shaped, progress: Progress) -> dict[str, Tally]:
    """Count in small parts, so that the window can do its work in between."""
    questions, answers = shaped.questionnaire.questions, shaped.respondents.answers
    answered = [0] * len(questions)
    counts: list[Counter[Any]] = [Counter() for _ in questions]
    for first in range(0, len(answers), _ROWS_AT_ONCE):
        progress.update(first, len(answers))
        rows = json.loads(f"[{','.join(answers[first : first + _ROWS_AT_ONCE])}]")
        for place, values in enumerate(zip(*rows, strict=True)):
            given = [each for each in values if each is not None]
            answered[place] += len(given)
            if questions[place].kind is Kind.MANY:
                given = [code for codes in given for code in codes]
            if questions[place].kind in _COUNTED:
                counts[place].update(given)
    return {
        each.code: _tally(each, n, found)
        for each, n, found in zip(questions, answered, counts, strict=True)
    }


def _tally(question: Question, answered: int, counts: Counter[Any]) -> Tally:
    if question.kind is not Kind.NUMBER:
        return Tally(answered, counts)
    numbers = [each for each in counts if not isinstance(each, str)]
    codes = {each: n for each, n in counts.items() if isinstance(each, str)}
    return Tally(answered, codes, min(numbers, default=None), max(numbers, default=None))


def proposed_name(opened: SurveyFile | PublishedFile, sha256: str, known: Sequence[Wave]) -> str:
    """A name for the wave: that of its twin, else the period that the file's name tells, else the name.

    A wave that is there already is not proposed unless it came from the very same file.
    """
    from wijkatlas_survey.recipes.periods import period_of_name
    from wijkatlas_survey.storage.waves import wave_name

    is_published = isinstance(opened, PublishedFile)
    twins = [each for each in known if each.sha256 == sha256 and each.published == is_published]
    if twins:
        return twins[-1].name
    stem = wave_name("", opened.name)
    taken = {each.name.casefold() for each in known}
    choices = [] if is_published else [period_of_name(stem)]
    return next((each for each in (*choices, stem) if each and each.casefold() not in taken), stem)


def check(
    project: Any,
    opened: SurveyFile | PublishedFile,
    made: Made | None,
    sha256: str,
    said: Said,
) -> Checked:
    """Try the import without keeping anything."""
    from wijkatlas_survey.recipes.periods import period_of_name
    from wijkatlas_survey.storage.intake import save
    from wijkatlas_survey.storage.published import save_published
    from wijkatlas_survey.storage.waves import waves

    known = waves(project)
    is_known = any(each.name.casefold() == said.wave.casefold() for each in known)
    common: dict[str, Any] = {
        "wave": said.wave, "sha256": sha256, "replaces": said.replaces, "is_trial": True,
    }  # fmt: skip
    nothing = Checked(len(known) - is_known, is_known)
    try:
        if isinstance(opened, PublishedFile):
            return replace(nothing, report=save_published(project, opened, **common))
        assert made is not None  # noqa: S101 - answers were shaped on the way here
        shaped = replace(made.shaped, period=said.period or made.shaped.period)
        report = save(project, shaped, **common)
    except UserError as fault:
        if not is_known:
            raise
        return replace(nothing, fault=UserError(fault.text, _OTHER_NAME, **fault.values))
    told = [*(each.questionnaire for each in known), shaped.questionnaire]
    return replace(
        nothing,
        report=report,
        period=shaped.period or period_of_name(report.wave),
        questions={each.code: each for one in told for each in one.questions},
    )


def fitting_indicators(questionnaire: Questionnaire) -> list[IndicatorChoice]:
    """Bundled sets of indicators whose questions the file has, the best first."""
    from wijkatlas_survey.recipes.catalogue import bundled_indicators

    codes = {each.code for each in questionnaire.questions}
    found = []
    for each in bundled_indicators():
        needed = {code for indicator in each.indicators for code in indicator.questions}
        has = len(needed & codes)
        if needed and has >= _LEAST_FITTING * len(needed):
            found.append(IndicatorChoice(each.name, each.title, has, len(needed)))
    return sorted(found, key=lambda each: -each.found / each.needed)
