# SPDX-License-Identifier: EUPL-1.2
"""Storing a wave in one edit: all of it or nothing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, ImportCounts
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.recipe import Roles
from wijkatlas_survey.model.wave import Change, MethodBreak, Wave
from wijkatlas_survey.recipes.periods import period_of_name
from wijkatlas_survey.storage.breaks import decided_among, enter_breaks, new_breaks
from wijkatlas_survey.storage.definitions import text_of
from wijkatlas_survey.storage.merging import Plan, plan_import, stored_values
from wijkatlas_survey.storage.project import Edit, Project, Queries
from wijkatlas_survey.storage.report import ImportReport
from wijkatlas_survey.storage.saving import (
    PRIVATE,
    insert_questions,
    insert_respondents,
    insert_wave,
)
from wijkatlas_survey.storage.shaped import Remark, Shaped
from wijkatlas_survey.storage.waves import (
    indicators,
    remember_recipe,
    save_indicators,
    wave_name,
    waves,
)

KIND = "survey"
KEPT_NOTE = "kept_before"


def save(
    project: Project,
    shaped: Shaped,
    *,
    wave: str = "",
    sha256: str = "",
    replaces: bool = False,
    is_trial: bool = False,
    brought: Sequence[Indicator] = (),
    decided: Sequence[MethodBreak] = (),
) -> ImportReport:
    """Store a shaped file as a wave, in one undo step; nothing is written when nothing changed.

    Without a name the wave is the one that came from the very same file, else it is named after its
    file. A wave of that name takes the rows over by the keys of respondents: changed ones are
    updated, those that are not in the file stay. ``replaces`` puts the file in their place instead.
    Indicators that the recipe ``brought`` are added when the project has none of them. ``decided``
    are possible breaks that a trial told (``changes``) and a person decided on.

    Raises:
        UserError: there is a wave of this name whose respondents can't be recognised.
    """
    known = waves(project)
    twins = [each for each in known if sha256 and each.sha256 == sha256 and not each.published]
    name = wave_name(wave, shaped.file_name)
    if not wave.strip() and twins:
        name = twins[-1].name
    old = next((each for each in known if each.name.casefold() == name.casefold()), None)
    shaped = replace(shaped, period=shaped.period or period_of_name(name))
    plan = plan_import(
        project, shaped, old, sha256, replaces=replaces, is_named=bool(wave.strip()) or old in twins
    )
    made = _wave_of(plan, shaped, name, sha256)
    fresh, void = new_breaks(project, made) if plan.changes(shaped) else ([], [])
    fresh = decided_among(fresh, decided)
    report = _report(plan, shaped, made, fresh)
    if twins and old not in twins:
        report = replace(report, remarks=[*report.remarks, _twin(twins[-1])])
    brought = _missing(project, brought)
    if brought and plan.changes(shaped):
        added = QT_TRANSLATE_NOOP("surveys", "Indicators that came with the recipe: {n}.")
        report = replace(report, remarks=[*report.remarks, (added, {"n": len(brought)})])
    if is_trial or not plan.changes(shaped):
        return replace(report, is_dry_run=is_trial)
    with project.edit(
        QT_TRANSLATE_NOOP("edits", "Import wave {wave}"), command="survey.import", wave=made.name
    ) as edit:
        _write(edit, plan, shaped, made)
        enter_breaks(edit, fresh, void)
        remember_recipe(edit, project, shaped.recipe)
        if brought:
            save_indicators(edit, [*indicators(project), *brought])
        change = report.change
        number = edit.enter_import(
            KIND,
            made.name,
            file_name=shaped.file_name,
            sha256=sha256,
            counts=ImportCounts(
                change.read, change.added, change.updated, change.unchanged, change.rejected
            ),
            recipe=report.recipe,
            notes=report.notes,
            rejections=shaped.rejections,
        )
    return replace(report, import_id=number)


def _missing(project: Queries, brought: Sequence[Indicator]) -> Sequence[Indicator]:
    """All of these indicators when the project has none of them, else none: somebody chose."""
    known = {each.code for each in indicators(project)}
    return () if any(each.code in known for each in brought) else brought


def _wave_of(plan: Plan, shaped: Shaped, name: str, sha256: str) -> Wave:
    """The wave as it will be."""
    old = plan.old
    return Wave(
        old.id if old else 0,
        old.uid if old else "",
        old.name if old else name,
        shaped.period,
        plan.respondents,
        plan.questionnaire,
        shaped.recipe,
        shaped.file_name,
        sha256,
        datetime.now().astimezone().isoformat(timespec="seconds"),
        shaped.vintage,
    )


def _write(edit: Edit, plan: Plan, shaped: Shaped, made: Wave) -> None:
    values: dict[str, Any] = {
        "period": made.period,
        "title": made.questionnaire.title,
        "languages": text_of(list(made.questionnaire.languages)),
        "respondents": made.respondents,
        "recipe": text_of(made.recipe),
        "calibration": None,
        "vintage": made.vintage,
        "file_name": made.file_name,
        "sha256": made.sha256,
        "imported_at": made.imported_at,
        "published": 0,
    }
    old = plan.old
    if old is None:
        wave_id = insert_wave(edit, name=made.name, **values)
    else:
        wave_id = old.id
        if plan.clears:
            edit.delete_where("survey_figure", wave_id=wave_id)
            edit.delete_where(PRIVATE, wave_id=wave_id)
        elif old.calibration is not None:
            edit.copy_column(PRIVATE, "weight", "base_weight", wave_id=wave_id)
        edit.update("survey_wave", wave_id, **values)
    if old is None or old.questionnaire != plan.questionnaire:
        edit.delete_where("survey_question", wave_id=wave_id)
        insert_questions(edit, wave_id, plan.questionnaire)
    rows = stored_values(shaped, plan.questionnaire)
    first = 1 if old is None or plan.clears else old.respondents + 1
    insert_respondents(edit, wave_id, [rows[place] for place in plan.added], first)
    edit.update_many(
        PRIVATE,
        ("wave_id", "row"),
        ({"wave_id": wave_id, "row": row, **rows[place]} for row, place in plan.updated),
    )
    edit.update_many(
        PRIVATE,
        ("wave_id", "row"),
        ({"wave_id": wave_id, "row": row, "answers": text} for row, text in plan.moved),
    )


def _report(plan: Plan, shaped: Shaped, made: Wave, breaks: Sequence[MethodBreak]) -> ImportReport:
    reasons = Counter(each.reason for each, _ in shaped.rejections)
    notes = dict(shaped.notes)
    if plan.kept:
        notes[KEPT_NOTE] = plan.kept
    remarks: list[Remark] = [*shaped.remarks, *plan.remarks]
    if plan.old is not None and plan.old.calibration is not None and plan.changes(shaped):
        remarks.append(
            (
                QT_TRANSLATE_NOOP(
                    "surveys",
                    "The weights were adjusted before; now they are those of the file again."
                    " Adjust them anew.",
                ),
                {},
            )
        )
    change = Change(
        shaped.read,
        len(plan.added),
        len(plan.updated),
        plan.unchanged,
        len(shaped.rejections),
        dict(reasons),
    )
    return ImportReport(
        change,
        made.name,
        made.respondents,
        len(made.questionnaire.questions),
        shaped.recipe.name or shaped.recipe.title,
        notes,
        remarks,
        len(breaks),
        changes=tuple(breaks),
        roles={
            each.name: heading
            for each in fields(Roles)
            if (heading := getattr(shaped.recipe.roles, each.name))
        },
    )


def _twin(twin: Wave) -> Remark:
    return (
        QT_TRANSLATE_NOOP("surveys", "Wave “{wave}” came from the very same file."),
        {"wave": twin.name},
    )
