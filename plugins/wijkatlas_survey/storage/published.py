# SPDX-License-Identifier: EUPL-1.2
"""Published figures of another office as a wave of their own."""

from dataclasses import asdict

from wijkatlas.api import QT_TRANSLATE_NOOP, ImportCounts
from wijkatlas_survey.model.file import PublishedFile
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.model.wave import Change, Wave
from wijkatlas_survey.storage.definitions import text_of
from wijkatlas_survey.storage.entering import KIND
from wijkatlas_survey.storage.merging import not_recognised
from wijkatlas_survey.storage.project import Edit, Project
from wijkatlas_survey.storage.removal import clear_wave
from wijkatlas_survey.storage.report import ImportReport
from wijkatlas_survey.storage.saving import insert_wave
from wijkatlas_survey.storage.waves import wave_name, waves


def save_published(
    project: Project,
    file: PublishedFile,
    *,
    wave: str = "",
    sha256: str = "",
    replaces: bool = False,
    is_trial: bool = False,
) -> ImportReport:
    """Store published figures as a wave in one undo step; the same file again changes nothing.

    Raises:
        UserError: there is another wave of this name and ``replaces`` is not said.
    """
    known = waves(project)
    twins = [each for each in known if sha256 and each.sha256 == sha256 and each.published]
    name = wave_name(wave, file.name) if wave.strip() or not twins else twins[-1].name
    old = next((each for each in known if each.name.casefold() == name.casefold()), None)
    total = len(file.figures)
    if old is not None and old in twins:
        change = Change(total, unchanged=total)
        return ImportReport(change, old.name, 0, 0, figures=total, is_dry_run=is_trial)
    if old is not None and not replaces:
        raise not_recognised(old)
    number = None
    if not is_trial:
        with project.edit(
            QT_TRANSLATE_NOOP("edits", "Import wave {wave}"), command="survey.import", wave=name
        ) as edit:
            number = _write(edit, file, name, sha256, old)
    return ImportReport(
        Change(total, added=total),
        name,
        0,
        0,
        remarks=list(file.remarks),
        import_id=number,
        is_dry_run=is_trial,
        figures=total,
    )


def _write(edit: Edit, file: PublishedFile, name: str, sha256: str, old: Wave | None) -> int:
    if old is not None:
        clear_wave(edit, old)
        edit.delete_where("survey_wave", id=old.id)
    periods = sorted({each.period for each in file.figures})
    wave_id = insert_wave(
        edit,
        name=name if old is None else old.name,
        title=file.title,
        period=periods[-1] if periods else "",
        recipe=text_of(SurveyRecipe(kind=file.kind)),
        file_name=file.name,
        sha256=sha256,
        published=1,
    )
    edit.insert_many(
        "survey_figure",
        (
            {"uid": uid, "wave_id": wave_id, **asdict(each)}
            for uid, each in zip(edit.new_uids(len(file.figures)), file.figures, strict=True)
        ),
    )
    total = len(file.figures)
    return int(
        edit.enter_import(
            KIND, name, file_name=file.name, sha256=sha256, counts=ImportCounts(total, total)
        )
    )
