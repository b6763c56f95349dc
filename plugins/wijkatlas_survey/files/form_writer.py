# SPDX-License-Identifier: EUPL-1.2
"""A questionnaire as XLSForm, as Kobo and ODK load it."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas.api.files import write_whole
from wijkatlas_survey.files.form_parts import Part, parts_of
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire, Texts

NONE_CODE = "GEEN"
"""The code of "none of these": it can't be chosen along with others."""

_LANGUAGES = {
    "nl": "Nederlands (nl)", "fr": "Français (fr)", "en": "English (en)", "de": "Deutsch (de)",
}  # fmt: skip
_TYPES = {
    Kind.NUMBER: "decimal", Kind.TEXT: "text", Kind.DATE: "date", Kind.PLACE: "geopoint",
}  # fmt: skip
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_WIDTHS = {"type": 26, "name": 18, "list_name": 14, "relevant": 40, "constraint": 40}
_TEXT_WIDTH = 60

Sheet = list[list[str]]


def write_xlsform(questionnaire: Questionnaire, path: Path, *, form_id: str, version: str) -> None:
    """Write a workbook with the sheets ``survey``, ``choices`` and ``settings``.

    Raises:
        UserError: a code can't be a name in an XLSForm, or the file can't be written.
    """
    sheets = form_sheets(questionnaire, form_id=form_id, version=version)

    def write(part: Path) -> None:
        from openpyxl import Workbook
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter

        book = Workbook()
        book.remove(book.worksheets[0])
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            sheet.freeze_panes = "A2"
            for line, row in enumerate(rows, start=1):
                for place, text in enumerate(row, start=1):
                    if text:
                        cell = sheet.cell(line, place, text)
                        cell.data_type = "s"  # a text that begins with "=" is no formula
                        cell.font = Font(bold=line == 1)
            for place, heading in enumerate(rows[0], start=1):
                width = _WIDTHS.get(heading, _TEXT_WIDTH if "label" in heading else 18)
                sheet.column_dimensions[get_column_letter(place)].width = width
        book.save(part)

    write_whole(path, write)


def form_sheets(questionnaire: Questionnaire, *, form_id: str, version: str) -> Mapping[str, Sheet]:
    """The rows of the three sheets, their headings first.

    Raises:
        UserError: a code can't be a name in an XLSForm.
    """
    languages = questionnaire.languages or ("",)
    labels = [f"label::{_LANGUAGES.get(each, each)}" if each else "label" for each in languages]
    survey = [["type", "name", *labels, "relevant", "constraint", "appearance"]]
    choices = [["list_name", "name", *labels]]
    lists: list[tuple[Answer, ...]] = []
    taken = {question.code.casefold() for question in questionnaire.questions}
    for part in parts_of(questionnaire.questions):
        rows = [
            _row(question, texts, languages, lists, choices)
            for question, texts in zip(part.questions, _row_texts(part), strict=True)
        ]
        if part.is_table:
            name = _table_name(part, taken)
            taken.add(name)
            texts = _in(part.texts, languages)
            survey.append(["begin_group", name, *texts, "", "", "field-list"])
            survey += [*rows, ["end_group", "", *[""] * len(languages), "", "", ""]]
        else:
            survey += rows
    settings = [
        ["form_title", "form_id", "version", "default_language"],
        [
            questionnaire.title or form_id,
            form_id,
            version,
            _LANGUAGES.get(languages[0], languages[0]),
        ],
    ]
    return {"survey": survey, "choices": choices, "settings": settings}


def _row_texts(part: Part) -> Sequence[Texts]:
    return part.items if part.is_table else (part.texts,)


def _row(
    question: Question,
    texts: Texts,
    languages: Sequence[str],
    lists: list[tuple[Answer, ...]],
    choices: Sheet,
) -> list[str]:
    if not _NAME.fullmatch(question.code):
        raise _bad_name(question.code)
    kind = _TYPES.get(question.kind, "")
    constraint = ""
    if question.kind in (Kind.ONE, Kind.MANY):
        select = "select_one" if question.kind is Kind.ONE else "select_multiple"
        kind = f"{select} {_list_of(question, languages, lists, choices)}"
    if question.kind is Kind.MANY and question.answer(NONE_CODE):
        constraint = f"not(selected(., '{NONE_CODE}') and count-selected(.) > 1)"
    return [kind, question.code, *_in(texts, languages), question.relevance, constraint, ""]


def _list_of(
    question: Question,
    languages: Sequence[str],
    lists: list[tuple[Answer, ...]],
    choices: Sheet,
) -> str:
    """The name of the list of its answers, which questions with the same answers share."""
    if question.answers in lists:
        return f"answers_{lists.index(question.answers) + 1}"
    lists.append(question.answers)
    name = f"answers_{len(lists)}"
    for answer in question.answers:
        if not answer.code or any(sign.isspace() for sign in answer.code):
            raise _bad_name(answer.code)
        choices.append([name, answer.code, *_in(answer.texts, languages, answer.code)])
    return name


def _in(texts: Texts, languages: Sequence[str], otherwise: str = "") -> list[str]:
    return [texts.get(each) or texts.get("") or otherwise for each in languages]


def _table_name(part: Part, taken: set[str]) -> str:
    """What the codes of its rows begin with; else, or where that is taken, a number."""
    codes = [question.code for question in part.questions]
    stem = codes[0].rpartition("_")[0].casefold()
    if stem and stem not in taken and all(code.casefold().startswith(f"{stem}_") for code in codes):
        return stem
    return next(name for n in range(1, len(taken) + 2) if (name := f"table_{n}") not in taken)


def _bad_name(code: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The code “{code}” can't be a name in an XLSForm."),
        QT_TRANSLATE_NOOP(
            "errors", "Use letters, digits and _; of a question a letter first; no spaces."
        ),
        code=code,
    )
