# SPDX-License-Identifier: EUPL-1.2
"""Responses of LimeSurvey, with the survey's structure beside them or without."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress
from wijkatlas_survey.files.answer_codes import (
    NOTHING,
    mapped,
    plain,
    tick_cells,
    ticks,
    to_codes,
)
from wijkatlas_survey.files.gap_words import gap_remarks
from wijkatlas_survey.files.kinds import describe
from wijkatlas_survey.files.lime_form import read_lime_form
from wijkatlas_survey.files.lime_questions import LimeStructure, structure_of
from wijkatlas_survey.files.tables import Remark, Table, read_table
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import Layout

GIVEN = " given"
"""Ends the heading of a column made here: whether something was written under "other"."""

_OWN = {
    "id": ("id", "response id", "antwoord id", "reactie-id", "id de la réponse"),
    "submitdate": ("submitdate", "date submitted", "datum ingestuurd", "date de soumission"),
    "lastpage": ("lastpage", "last page", "laatste pagina", "dernière page"),
    "startlanguage": ("startlanguage", "start language", "begintaal", "langue de départ"),
    "seed": ("seed",),
    "token": ("token", "access code", "toegangscode", "code d'accès"),
    "ipaddr": ("ipaddr", "ip address", "ip-adres", "adresse ip"),
    "refurl": ("refurl", "referrer url", "referring url", "url de référence"),
    "startdate": ("startdate", "date started", "startdatum", "date de lancement"),
    "datestamp": ("datestamp", "date last action", "datum laatste actie"),
    "email": ("email", "email address", "e-mailadres", "adresse e-mail"),
    "firstname": ("firstname", "first name", "voornaam", "prénom"),
    "lastname": ("lastname", "last name", "achternaam", "nom de famille"),
}
_LEFT_OUT = (
    "token", "ipaddr", "refurl", "email", "firstname", "lastname", "seed", "lastpage", "startdate",
    "datestamp",
)  # fmt: skip
_TIMING = re.compile(r"(?:interviewtime|grouptime\d+)", re.IGNORECASE)
_NO_CLOCK = "1980-01-01"
"""LimeSurvey's date of sending in when a survey keeps no dates."""

_PART = re.compile(r"(.+?)\[([^\[\]]+)\]")
_CODE_AND_TEXT = re.compile(r"([A-Za-z]\w*(?:\[[^\[\]]*\])*)(?:[.:;,|\s-]+)(.+)")
_AGAIN = re.compile(r" \(\d+\)$")


def read_structure(path: Path) -> Questionnaire:
    """The questionnaire of a ``.lss`` or ``.lsq`` file.

    Raises:
        UnreadableFile: it can't be read, is not safe to, or is no structure of LimeSurvey.
    """
    return structure_of(read_lime_form(path)).questionnaire


def read_limesurvey(
    path: Path, form: Path | None, layout: Layout, progress: Progress | None = None
) -> SurveyFile:
    """Responses as LimeSurvey exports them: CSV or Excel; headings as codes, texts or both.

    Answers come as codes or in words; either way the file has codes, and 1 and 0 for each answer of
    a multiple choice. ``hints`` propose the key, the date, and columns to leave out.

    Raises:
        UnreadableFile: the responses or the structure can't be read.
    """
    structure = structure_of(read_lime_form(form)) if form else None
    lines = layout if layout.header_rows else replace(layout, header_rows=(1,))
    return survey_of(read_table(path, lines, progress), path.name, structure)


def is_limesurvey(headings: Iterable[str]) -> bool:
    """True when these headings can only be those of LimeSurvey."""
    own = set(_own_columns(headings))
    return "submitdate" in own and len(own & {"id", "lastpage", "startlanguage", "seed"}) >= 2


def survey_of(table: Table, name: str, structure: LimeStructure | None) -> SurveyFile:
    """The file of answers that a table of responses is."""
    columns = dict(table.columns)
    own = _own_columns(columns)
    remarks: list[Remark] = list(table.remarks)
    questions: list[Question]
    if structure is None:
        questionnaire = Questionnaire()
        questions = _ticked(columns, own.values())
    else:
        questionnaire = structure.questionnaire
        headings = _match(columns, structure)
        questions = [_placed(each, headings, columns) for each in questionnaire.questions]
        questions = [each for each in questions if each.columns]
        missing = len(questionnaire.questions) - len(questions)
        if missing:
            remarks.append((_MISSING, {"n": missing}))
    submitted, unsent = _submitted(columns, own)
    if unsent:
        remarks.append((_UNSENT, {"n": unsent}))
    for question in questions:
        _clean(columns, question, submitted)
    known = {heading for question in questions for heading in question.columns}
    uploads = [each for each in columns if structure and _code(each) in structure.uploads]
    timings = [each for each in columns if each not in known and _is_timing(each, columns)]
    left_out = [own[role] for role in _LEFT_OUT if role in own]
    left_out += [*timings, *uploads]
    remarks += gap_remarks(questions)
    hints = {"respondent": own.get("id", ""), "left_out": "\n".join(left_out)}
    if "submitdate" in own and not all(
        cell.startswith(_NO_CLOCK) for cell in columns[own["submitdate"]].tolist() if cell
    ):
        hints["date"] = own["submitdate"]
    return SurveyFile(
        name,
        "limesurvey",
        table.rows,
        columns,
        describe(columns, replace(questionnaire, questions=tuple(questions))),
        hints={role: heading for role, heading in hints.items() if heading},
        facts=table.facts,
        remarks=remarks,
        rejections=table.rejections,
        originals=table.originals,
    )


_MISSING = QT_TRANSLATE_NOOP("surveys", "Questions of the form that the file lacks: {n}.")
_UNSENT = QT_TRANSLATE_NOOP(
    "surveys", "Responses that were started but not sent in: {n}. They are kept."
)


def _own_columns(headings: Iterable[str]) -> dict[str, str]:
    """LimeSurvey's own columns: name → heading."""
    names = {name: role for role, all_names in _OWN.items() for name in all_names}
    found: dict[str, str] = {}
    for heading in headings:
        head, _, tail = heading.partition(". ")
        role = names.get(plain(heading)) or (names.get(plain(head)) if tail else None)
        if role:
            found.setdefault(role, heading)
    return found


def _is_timing(heading: str, headings: Iterable[str]) -> bool:
    """True for seconds spent on the whole, a group, or the question of another column."""
    if _TIMING.fullmatch(heading):
        return True
    code = heading.removesuffix("Time")
    return code != heading and any(each.partition("[")[0] == code for each in headings)


def _code(heading: str) -> str:
    """What a heading begins with: the code of a question, when codes stand in it."""
    return re.split(r"[\[._]", heading)[0]


def _submitted(
    columns: Mapping[str, NDArray[Any]], own: Mapping[str, str]
) -> tuple[NDArray[np.bool_] | None, int]:
    """Which responses were sent in (None: the file does not say), and how many were not."""
    if "submitdate" not in own:
        return None, 0
    cells = columns[own["submitdate"]].tolist()
    sent = np.fromiter((bool(cell) and plain(cell) not in NOTHING for cell in cells), np.bool_)
    return sent, int(len(sent) - sent.sum())


def _name(text: str) -> str:
    """A heading to compare by; an export may write underscores for spaces."""
    return plain(text.replace("_", " "))


def _match(columns: Mapping[str, NDArray[Any]], structure: LimeStructure) -> dict[str, str]:
    """The heading of each column of the structure that the file has, by code."""
    codes = {each.code: each.code for each in structure.columns}
    named: dict[str, list[str]] = {}
    for each in structure.columns:
        for name in dict.fromkeys(map(_name, each.names)):
            named.setdefault(name, []).append(each.code)
    found: dict[str, str] = {}

    def take(name: str, heading: str) -> bool:
        for code in named.get(_name(name), ()):
            if code not in found:  # the same text twice: in the order of the form
                found[code] = heading
                return True
        return False

    for heading in columns:
        if heading in codes:
            found[heading] = heading
    for heading in columns:
        if heading in codes or take(heading, heading) or take(_AGAIN.sub("", heading), heading):
            continue
        both = _CODE_AND_TEXT.fullmatch(heading)
        if both and both[1] in codes:
            found.setdefault(both[1], heading)
        elif both:
            take(both[1], heading)
    return found


def _placed(
    question: Question, headings: Mapping[str, str], columns: dict[str, NDArray[Any]]
) -> Question:
    """The question with the headings of this file; without those that it lacks."""
    if question.kind is not Kind.MANY:
        here = tuple(headings[code] for code in question.columns if code in headings)
        return replace(question, columns=here)
    answers: list[Answer] = []
    places: list[str] = []
    for answer, code in zip(question.answers, question.columns, strict=True):
        if code not in headings:
            continue
        place = headings[code]
        if answer.code == "other":
            place += GIVEN
            columns[place] = mapped(columns[headings[code]], _given(columns[headings[code]]))
        answers.append(answer)
        places.append(place)
    return replace(question, answers=tuple(answers), columns=tuple(places))


def _given(cells: NDArray[Any]) -> dict[str, str]:
    distinct = set(cells.tolist())
    return {cell: "Y" if cell and plain(cell) not in NOTHING else "" for cell in distinct}


def _ticked(columns: Mapping[str, NDArray[Any]], own: Iterable[str]) -> list[Question]:
    """Multiple choices that the headings alone show: parts of one code, all ticked or empty."""
    parts: dict[str, list[tuple[str, str]]] = {}
    for heading in columns:
        part = _PART.fullmatch(heading.partition(". ")[0])
        if part and heading not in own and set(columns[heading].tolist()) <= {"", "Y", "N"}:
            parts.setdefault(part[1], []).append((part[2], heading))
    return [
        Question(
            code,
            kind=Kind.MANY,
            answers=tuple(Answer(answer) for answer, _ in several),
            columns=tuple(heading for _, heading in several),
        )
        for code, several in parts.items()
        if len(several) > 1 and any("N" not in set(columns[h].tolist()) for _, h in several)
    ]


def _clean(
    columns: dict[str, NDArray[Any]], question: Question, submitted: NDArray[np.bool_] | None
) -> None:
    """Cells of this question as codes, plain numbers, or 1 and 0."""
    if question.kind is Kind.ONE:
        heading = question.columns[0]
        columns[heading] = to_codes(columns[heading], question)
    elif question.kind is Kind.NUMBER:
        cells = columns[question.columns[0]]
        columns[question.columns[0]] = mapped(cells, {c: _number(c) for c in set(cells.tolist())})
    elif question.kind is Kind.MANY:
        pairs = zip(question.columns, question.answers, strict=True)
        chosen = np.stack([ticks(columns[heading], answer) for heading, answer in pairs], axis=1)
        _fill_unticked(chosen, question, submitted)
        for heading, column in zip(question.columns, chosen.T, strict=True):
            columns[heading] = tick_cells(column)


def _fill_unticked(
    chosen: NDArray[np.int8], question: Question, submitted: NDArray[np.bool_] | None
) -> None:
    """Say "not chosen" where an export leaves a cell empty for it.

    An answer that was not chosen is empty like one to a question that was not put. It was put to who
    chose another answer, and to all who sent in a question without a condition.
    """
    put = (chosen >= 0).any(axis=1, keepdims=True)
    if not question.relevance and not (chosen == 0).any():
        put = put | (True if submitted is None else submitted[:, None])
    chosen[(chosen < 0) & put] = 0


def _number(cell: str) -> str:
    """A number without the zeros that LimeSurvey's database adds: "5.0000000000" is "5"."""
    if plain(cell) in NOTHING:
        return ""
    return cell.rstrip("0").rstrip(".") if re.fullmatch(r"-?\d+\.\d*0+", cell) else cell
