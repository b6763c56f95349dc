# SPDX-License-Identifier: EUPL-1.2
"""Exports of KoboToolbox and ODK, with their form beside them or without."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress
from wijkatlas_survey.files.answer_codes import (
    codes_by_words,
    mapped,
    plain,
    tick_cells,
    ticks,
    to_codes,
)
from wijkatlas_survey.files.gap_words import gap_remarks
from wijkatlas_survey.files.kinds import describe, in_order, question_of
from wijkatlas_survey.files.kobo_guess import guess_questionnaire
from wijkatlas_survey.files.kobo_match import Place, match
from wijkatlas_survey.files.tables import Remark, Table, read_table
from wijkatlas_survey.files.xlsform import FormItem, XlsForm, ranked, read_form
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import Layout

_KEYS = ("_uuid", "meta/instanceid", "meta-instanceid", "key", "instanceid", "_id")
_DATES = ("_submission_time", "submissiondate", "meta-submissiondate", "today", "end")
_SYSTEM = frozenset({
    "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by",
    "__version__", "_version_", "_version", "_tags", "_index", "_geolocation", "_attachments",
    "_xform_id_string", "_bamboo_dataset_id", "_media_all_received", "_total_media", "_duration",
    "formhub/uuid", "meta/instanceid", "meta/instancename", "meta/rootuuid", "meta/deprecatedid",
    "meta-instanceid", "meta-instancename", "instanceid", "instancename", "key", "submissiondate",
    "submitterid", "submittername", "attachmentspresent", "attachmentsexpected", "status",
    "reviewstate", "deviceid", "edits", "formversion", "start", "end", "today", "username",
    "phonenumber", "subscriberid", "simserial", "email", "audit",
})  # fmt: skip
_REPEATED = QT_TRANSLATE_NOOP(
    "surveys", "Questions in a part that comes more than once: {n}. Only the first time is read."
)
_MISSING = QT_TRANSLATE_NOOP("surveys", "Questions of the form that the file lacks: {n}.")
_TWICE = QT_TRANSLATE_NOOP("surveys", "Responses that stood in the file twice, taken as one: {n}.")


def read_kobo(
    path: Path, form: Path | None, layout: Layout, progress: Progress | None = None
) -> SurveyFile:
    """Answers as Kobo and ODK export them: CSV or Excel; names or labels, whatever joins groups.

    Answers come out as codes, those of a choice of several as codes with spaces between, or as 1 and
    0 for each. ``hints`` propose the key, the date, and columns to leave out.

    Raises:
        UnreadableFile: the answers or the form can't be read.
    """
    lines = layout if layout.header_rows else replace(layout, header_rows=(1,))
    structure = read_form(form) if form else None
    return survey_of(read_table(path, lines, progress), path.name, structure)


def is_kobo(headings: Iterable[str]) -> bool:
    """True when these headings can only be those of Kobo or ODK."""
    own = {plain(each) for each in headings}
    return bool(own & {"_uuid", "meta/instanceid", "meta-instanceid", "instanceid"}) and bool(
        own & {"_id", "_submission_time", "submissiondate", "key", "__version__", "formhub/uuid"}
    )


def survey_of(table: Table, name: str, form: XlsForm | None) -> SurveyFile:
    """The file of answers that a table of an export is."""
    columns = dict(table.columns)
    remarks: list[Remark] = list(table.remarks)
    own = {plain(heading): heading for heading in columns}
    key = next((own[each] for each in _KEYS if each in own), "")
    rows = table.rows
    if key:
        columns, rows = _merge_rows(columns, key)
        if rows < table.rows:
            remarks.append((_TWICE, {"n": table.rows - rows}))
    left_out = [each for each in columns if plain(each) in _SYSTEM and each != key]
    if form is None:
        questionnaire, spent = guess_questionnaire(columns, {*left_out, key})
        for question in questionnaire.questions:
            _clean(columns, question)
    else:
        questionnaire, spent = _fill(columns, form, remarks)
        remarks += gap_remarks(questionnaire.questions)
        left_out += _personal(columns, form, left_out)
    left_out += [each for each in spent if each not in left_out]
    date = next((own[each] for each in _DATES if each in own), "")
    hints = {
        "respondent": key,
        "date": date,
        "left_out": "\n".join(each for each in left_out if each not in (key, date)),
    }
    return SurveyFile(
        name,
        "kobo",
        rows,
        columns,
        describe(columns, questionnaire),
        hints={role: heading for role, heading in hints.items() if heading},
        facts=table.facts,
        remarks=remarks,
        rejections=table.rejections,
        originals=table.originals,
    )


def _merge_rows(columns: dict[str, NDArray[Any]], key: str) -> tuple[dict[str, NDArray[Any]], int]:
    """Rows of one response as one: of each cell the last that is filled."""
    keys = columns[key].tolist()
    rows: dict[str, list[int]] = {}
    for at, each in enumerate(keys):
        rows.setdefault(each or f"\0{at}", []).append(at)
    if len(rows) == len(keys):
        return columns, len(keys)
    merged = {}
    for heading, cells in columns.items():
        found = np.empty(len(rows), object)
        found[:] = [
            next((cells[at] for at in reversed(places) if cells[at]), "")
            for places in rows.values()
        ]
        merged[heading] = found
    return merged, len(rows)


def _personal(columns: Iterable[str], form: XlsForm, known: Iterable[str]) -> list[str]:
    names = {plain(each.rpartition("/")[2]) for each in form.personal}
    return [
        each
        for each in columns
        if each not in known and plain(re.split(r"[/.:-]", each)[-1]) in names
    ]


def _fill(
    columns: dict[str, NDArray[Any]], form: XlsForm, remarks: list[Remark]
) -> tuple[Questionnaire, list[str]]:
    """The questionnaire with the headings of this file, and columns that are no longer needed.

    Cells become codes; what several columns say of one question is brought together in the first.
    """
    places = match(list(columns), form.items, _sign(columns, form))
    questions: list[Question] = []
    spent: list[str] = []
    missing = repeated = 0
    for item in form.items:
        place = places[item.question.code]
        found = _placed(columns, item, place)
        missing += not found
        repeated += bool(found) and item.is_repeated
        questions += found
        used = {heading for question in found for heading in question.columns}
        all_headings = [*place.headings, *(h for each in place.split.values() for h in each)]
        spent += [each for each in [*all_headings, *place.parts.values()] if each not in used]
    for text, count in ((_MISSING, missing), (_REPEATED, repeated)):
        if count:
            remarks.append((text, {"n": count}))
    return Questionnaire(tuple(questions), form.title, form.languages), spent


def _sign(columns: Iterable[str], form: XlsForm) -> str:
    """What joins groups and names in these headings; "" when none of them has a group."""
    headings = set(columns)
    for item in form.items:
        for sign in "/.-:" if item.way else "":
            if sign.join([*item.way, item.name]) in headings:
                return sign
    return ""


def _placed(columns: dict[str, NDArray[Any]], item: FormItem, place: Place) -> list[Question]:
    question = item.question
    if (
        question.kind is Kind.PLACE
        and not place.headings
        and {"latitude", "longitude"} <= set(place.parts)
    ):
        heading = _free(columns, question.code)
        columns[heading] = _joined_place(columns, place.parts)
        return [replace(question, columns=(heading,))]
    if question.kind is Kind.MANY and any(each.code in place.split for each in question.answers):
        return [_split(columns, question, place)]
    if not place.headings:
        return []
    heading = place.headings[0]
    columns[heading] = _together([columns[each] for each in place.headings])
    question = replace(question, columns=(heading,))
    if item.is_judged:
        judged = question_of(heading, columns[heading])
        return [replace(judged, code=question.code, texts=question.texts, block=question.block)]
    if item.is_rank:
        return _ranked(columns, item, heading)
    if question.kind is Kind.MANY and not question.answers:
        codes = {code for cell in columns[heading].tolist() for code in cell.split()}
        question = replace(question, answers=tuple(Answer(code) for code in in_order(codes)))
    _clean(columns, question)
    return [question]


def _clean(columns: dict[str, NDArray[Any]], question: Question) -> None:
    """Cells of a choice as codes, ticks as 1 and 0."""
    heading = question.columns[0]
    if question.kind is Kind.ONE and question.answers:
        columns[heading] = to_codes(columns[heading], question)
    elif question.kind is Kind.MANY and len(question.columns) > 1:
        for each, answer in zip(question.columns, question.answers, strict=True):
            columns[each] = tick_cells(ticks(columns[each], answer))
    elif question.kind is Kind.MANY and question.answers:
        cells = columns[heading]
        columns[heading] = mapped(cells, _several(set(cells.tolist()), question))


def _several(distinct: set[str], question: Question) -> dict[str, str]:
    """Codes with spaces between for cells of codes or of words.

    Labels are joined by a space too, though they hold spaces themselves: the longest that fits is
    taken each time. A cell that can't be taken apart so stays as it is.
    """
    codes = {answer.code for answer in question.answers}
    words = codes_by_words(question)
    longest = sorted(words, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest)) or r"(?!)")
    new = {}
    for cell in distinct:
        if all(part in codes for part in cell.split()):
            continue
        text, at, found = plain(cell), 0, []
        while at < len(text):
            hit = pattern.match(text, at)
            if hit is None:
                break
            found.append(words[hit[0]])
            at = hit.end()
            while at < len(text) and text[at] in " ,;|":
                at += 1
        else:
            new[cell] = " ".join(found)
    return new


def _split(columns: dict[str, NDArray[Any]], question: Question, place: Place) -> Question:
    """A choice of several with a column for each answer; who answered none has none filled."""
    answers = tuple(each for each in question.answers if each.code in place.split)
    headings = []
    for answer in answers:
        heading, *more = place.split[answer.code]
        chosen = ticks(columns[heading], answer)
        for each in more:
            chosen = np.maximum(chosen, ticks(columns[each], answer))
        columns[heading] = tick_cells(chosen)
        headings.append(heading)
    return replace(question, answers=answers, columns=tuple(headings), separator="")


def _ranked(columns: dict[str, NDArray[Any]], item: FormItem, heading: str) -> list[Question]:
    """A ranking, "b a c" in one cell, as a question for each place."""
    cells = [cell.split() for cell in columns[heading].tolist()]
    found = []
    for at, question in enumerate(ranked(item)):
        place = _free(columns, question.code)
        columns[place] = np.array([each[at] if at < len(each) else "" for each in cells], object)
        found.append(replace(question, columns=(place,)))
    return found


def _together(several: list[NDArray[Any]]) -> NDArray[Any]:
    """Cells of a question that stood elsewhere in other versions: the first that is filled."""
    found = several[0]
    for more in several[1:]:
        found = np.where(found == "", more, found)
    return found


def _joined_place(columns: Mapping[str, NDArray[Any]], parts: Mapping[str, str]) -> NDArray[Any]:
    order = [parts[each] for each in ("latitude", "longitude") if each in parts]
    cells = zip(*(columns[each].tolist() for each in order), strict=True)
    return np.array([" ".join(pair) if all(pair) else "" for pair in cells], object)


def _free(columns: Mapping[str, Any], heading: str) -> str:
    while heading in columns:
        heading += "'"
    return heading
