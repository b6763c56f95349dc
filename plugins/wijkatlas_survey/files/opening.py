# SPDX-License-Identifier: EUPL-1.2
"""Opens whatever file of answers an office has: by its content, never by its name alone."""

from dataclasses import replace
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Silent
from wijkatlas.api.files import FileKind, UnreadableFile, identify, require
from wijkatlas_survey.files import kobo, limesurvey
from wijkatlas_survey.files.gap_words import gap_remarks, with_gaps
from wijkatlas_survey.files.kinds import clean, describe
from wijkatlas_survey.files.statline import is_statline, read_statline
from wijkatlas_survey.files.tables import Remark, Table, open_answers, read_table
from wijkatlas_survey.model.file import PublishedFile, SurveyFile
from wijkatlas_survey.model.questionnaire import Questionnaire
from wijkatlas_survey.model.recipe import Layout

_NO_LAYOUT = Layout()
_KINDS = frozenset(
    {
        FileKind.TEXT,
        FileKind.GZIP,
        FileKind.ZIP,
        FileKind.XLSX,
        FileKind.ODS,
        FileKind.SAV,
        FileKind.DTA,
    }
)
_READABLE = QT_TRANSLATE_NOOP(
    "errors", "Choose a CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) or Stata (.dta) file."
)
_FORMS = {".lss", ".lsq", ".lsg"}
_IS_FORM = QT_TRANSLATE_NOOP("errors", "“{file}” is a questionnaire: it holds no answers.")
_GIVE_BOTH = QT_TRANSLATE_NOOP(
    "errors",
    "Choose the file of answers, and give this one as the questionnaire beside it (--form).",
)
_FORM_LEFT_ASIDE = QT_TRANSLATE_NOOP(
    "surveys", "“{file}” was left aside: the file of answers has labels of its own."
)


def open_survey(
    path: Path,
    *,
    form: Path | None = None,
    layout: Layout = _NO_LAYOUT,
    progress: Progress | None = None,
) -> SurveyFile | PublishedFile:
    """Read a file of answers, or one of published figures.

    ``form`` is the questionnaire beside it (``.lss``, ``.lsq`` or an XLSForm). What ``layout`` leaves
    open is found out.

    Raises:
        UnreadableFile: it can't be read, is not safe to, or holds no answers.
    """
    progress = progress or Silent()
    if path.suffix.casefold() in _FORMS and path.is_file():
        raise UnreadableFile(_IS_FORM, _GIVE_BOTH, file=path.name)
    kind = require(path, _KINDS, _READABLE)
    if kind in {FileKind.SAV, FileKind.DTA}:
        from wijkatlas_survey.files.statfile import read_statistics

        file = read_statistics(path, layout, progress)
        if form is None:
            return file
        return replace(file, remarks=[*file.remarks, (_FORM_LEFT_ASIDE, {"file": form.name})])
    if form is not None and _is_lime_form(form):
        return limesurvey.read_limesurvey(path, form, layout, progress)
    if form is not None:
        return kobo.read_kobo(path, form, layout, progress)
    opened = open_answers(path, layout)
    if is_statline(opened.top):
        return read_statline(path, layout, progress)
    headings = opened.top[0] if opened.top else ()
    first_line = replace(layout, header_rows=layout.header_rows or (1,))
    if limesurvey.is_limesurvey(headings):
        table = read_table(path, first_line, progress, opened=opened)
        return limesurvey.survey_of(table, path.name, None)
    if kobo.is_kobo(headings):
        table = read_table(path, first_line, progress, opened=opened)
        return kobo.survey_of(table, path.name, None)
    return _plain(path, read_table(path, layout, progress, opened=opened), layout)


def _is_lime_form(form: Path) -> bool:
    """True for a structure of LimeSurvey; another form is an XLSForm."""
    return form.suffix.casefold() in _FORMS or identify(form) is FileKind.XML


def _plain(path: Path, table: Table, layout: Layout) -> SurveyFile:
    """A table that only its headings and cells explain."""
    columns, counts = clean(table.columns, layout.decimals)
    remarks: list[Remark] = list(table.remarks)
    if counts["marks"]:
        text = QT_TRANSLATE_NOOP(
            "surveys", "Cells with a mark such as NA or #NULL!, taken as empty: {count}."
        )
        remarks.append((text, {"count": counts["marks"]}))
    facts = dict(table.facts)
    if counts["commas"]:
        facts["decimals"] = ","
    questions = tuple(
        replace(each, answers=with_gaps(each.answers))
        for each in describe(columns, Questionnaire()).questions
    )
    remarks += gap_remarks(questions)
    return SurveyFile(
        path.name,
        facts["kind"],
        table.rows,
        columns,
        Questionnaire(questions),
        facts=facts,
        remarks=remarks,
        rejections=table.rejections,
        originals=table.originals,
    )
