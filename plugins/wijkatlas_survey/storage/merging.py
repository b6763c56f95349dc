# SPDX-License-Identifier: EUPL-1.2
"""How a file joins a wave that is there already: anew, by the keys of respondents, or in its place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.model.questionnaire import Questionnaire
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.joining import joined, moved_answers, padded
from wijkatlas_survey.storage.project import Queries
from wijkatlas_survey.storage.questions import listed
from wijkatlas_survey.storage.saving import PRIVATE, respondent_values
from wijkatlas_survey.storage.shaped import Remark, Shaped

_VALUES = ("base_weight", "stratum", "cluster", "cluster_2", "fpc", "fpc_2", "area", "answers")
_FEW = 10
_MOST_CHANGED = 0.5


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written of a file.

    ``added`` are places in the file, ``updated`` (row in the wave, place in the file), ``moved``
    (row, answers) of respondents of before whose answers stand under other questions now. ``kept``
    counts respondents of before that are not in the file. ``clears`` removes those of before.
    """

    old: Wave | None
    questionnaire: Questionnaire
    added: Sequence[int]
    updated: Sequence[tuple[int, int]] = ()
    moved: Sequence[tuple[int, str]] = ()
    unchanged: int = 0
    kept: int = 0
    clears: bool = False
    remarks: Sequence[Remark] = ()

    @property
    def respondents(self) -> int:
        """Those of the wave afterwards."""
        return len(self.added) + len(self.updated) + self.unchanged + self.kept

    def changes(self, shaped: Shaped) -> bool:
        """False when the project holds all of it already."""
        old = self.old
        return (
            old is None
            or self.clears
            or bool(self.added or self.updated)
            or (old.questionnaire, old.recipe, old.vintage, old.period)
            != (self.questionnaire, shaped.recipe, shaped.vintage, shaped.period)
        )


def plan_import(
    project: Queries,
    shaped: Shaped,
    old: Wave | None,
    sha256: str,
    *,
    replaces: bool,
    is_named: bool,
) -> Plan:
    """What is to be written of a file under the name of a wave, if there is one.

    Most programs number the respondents of each wave anew, and files of two waves may have one name.
    So unless a person named the wave (``is_named``), most answers must be as they were.

    Raises:
        UserError: the wave's respondents can't be recognised, or it holds published figures.
    """
    everybody = range(len(shaped.respondents))
    if old is None:
        return Plan(None, shaped.questionnaire, everybody)
    is_same = (old.questionnaire, old.recipe, old.vintage, old.period) == (
        shaped.questionnaire, shaped.recipe, shaped.vintage, shaped.period,
    )  # fmt: skip
    kept = old.respondents - len(everybody)
    if sha256 and old.sha256 == sha256 and is_same and not (replaces and kept):
        return Plan(old, old.questionnaire, (), unchanged=len(everybody), kept=kept)
    if replaces:
        remark = (
            QT_TRANSLATE_NOOP("surveys", "Respondents of before that were replaced: {n}."),
            {"n": old.respondents},
        )
        return Plan(old, shaped.questionnaire, everybody, clears=True, remarks=[remark])
    if old.published or not shaped.has_keys or not old.recipe.roles.respondent:
        raise not_recognised(old)
    plan = _merged(project, shaped, old)
    met = len(plan.updated) + plan.unchanged
    if not is_named and met >= _FEW and len(plan.updated) > met * _MOST_CHANGED:
        raise _of_others(old, shaped, len(plan.updated), met)
    return plan


def _merged(project: Queries, shaped: Shaped, old: Wave) -> Plan:
    stored: dict[str, tuple[Any, ...]] = {
        key: (row, values)
        for key, row, *values in project.rows(
            f"SELECT key, row, {', '.join(_VALUES)} FROM {PRIVATE} WHERE wave_id = ?", (old.id,)
        )
    }
    keys = shaped.respondents.key.tolist()
    gone = {key: stored[key] for key in stored.keys() - set(keys)}
    if gone and _design(old.recipe) != _design(shaped.recipe):
        raise not_recognised(old)
    if gone and old.vintage != shaped.vintage:
        raise _of_other_areas(old, len(gone))
    questionnaire = (
        joined(shaped.questionnaire, old.questionnaire) if gone else shaped.questionnaire
    )
    is_moved = _structure(old.questionnaire) != _structure(questionnaire)
    added, updated, unchanged = [], [], 0
    for place, (key, values) in enumerate(
        zip(keys, stored_values(shaped, questionnaire), strict=True)
    ):
        known = stored.get(key)
        if known is None:
            added.append(place)
        elif not is_moved and known[1] == [values[name] for name in _VALUES]:
            unchanged += 1
        else:
            updated.append((known[0], place))
    moved: list[tuple[int, str]] = []
    if gone and is_moved:
        answers = moved_answers(
            [values[-1] for _, values in gone.values()], old.questionnaire, questionnaire
        )
        moved = [(row, text) for (row, _), text in zip(gone.values(), answers, strict=True)]
    lost = [
        each.code
        for each in old.questionnaire.questions
        if questionnaire.question(each.code) is None
    ]
    remarks = [
        (
            QT_TRANSLATE_NOOP("surveys", "Questions that are not in the file any more: {names}."),
            {"names": listed(lost)},
        )
    ]
    return Plan(
        old,
        questionnaire,
        added,
        updated,
        moved,
        unchanged,
        len(gone),
        False,
        remarks if lost else (),
    )


def _design(recipe: SurveyRecipe) -> list[bool]:
    """Which parts of the design a wave has; a wave of two designs can't be estimated."""
    parts = ("weight", "stratum", "cluster", "fpc", "cluster_2", "fpc_2")
    return [bool(getattr(recipe.roles, part)) for part in parts]


def stored_values(shaped: Shaped, questionnaire: Questionnaire) -> list[Mapping[str, Any]]:
    """The columns of each respondent of a file, their answers under these questions."""
    extra = len(questionnaire.questions) - len(shaped.questionnaire.questions)
    return [
        {**values, "answers": padded(values["answers"], extra)}
        for values in respondent_values(shaped.respondents)
    ]


def _structure(questionnaire: Questionnaire) -> list[tuple[str, str]]:
    return [(each.code, each.kind) for each in questionnaire.questions]


def not_recognised(old: Wave) -> UserError:
    """Says that a wave of this name can't take a file over."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "There is a wave “{wave}” already, of published figures.")
        if old.published
        else QT_TRANSLATE_NOOP(
            "errors",
            "There is a wave “{wave}” already, from another file or recipe, and nothing tells which"
            " respondents are the same.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Give this one another name (--wave), or put it in the place of the other (--replace).",
        ),
        wave=old.name,
    )


def _of_others(old: Wave, shaped: Shaped, changed: int, met: int) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{file} may be another survey than wave “{wave}”: of {met} respondents with the same"
            " number, {n} have other answers.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Give it a name of its own (--wave), or say that it corrects this one (--wave {wave}).",
        ),
        file=shaped.file_name,
        wave=old.name,
        met=met,
        n=changed,
    )


def _of_other_areas(old: Wave, gone: int) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The areas in this file are of another vintage than those of wave “{wave}”, which has"
            " respondents that are not in the file: {n}.",
        ),
        QT_TRANSLATE_NOOP("errors", "Replace the whole wave (--replace), or give it another name."),
        wave=old.name,
        n=gone,
    )
