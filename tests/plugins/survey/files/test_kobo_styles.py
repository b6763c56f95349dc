# SPDX-License-Identifier: EUPL-1.2
"""However an export was set, the same answers come out of it."""

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas_survey.files.form_parts import parts_of
from wijkatlas_survey.files.form_writer import write_xlsform
from wijkatlas_survey.files.kobo import read_kobo
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire, Texts
from wijkatlas_survey.model.recipe import Layout
from wijkatlas_survey.recipes.catalogue import load_questionnaire

OWN = load_questionnaire("buurtenquete")
RESPONDENTS = 12


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our own survey as a form."""
    path = tmp_path_factory.mktemp("form") / "form.xlsx"
    write_xlsform(OWN, path, form_id="own", version="1")
    return path


def answered(questionnaire: Questionnaire, seed: int) -> dict[str, list[list[str]]]:
    """Codes that each respondent chose, by question; none for who left it out."""
    rng = np.random.default_rng(seed)
    given: dict[str, list[list[str]]] = {}
    for question in questionnaire.questions:
        codes = [answer.code for answer in question.answers] or ["17", "44", "80"]
        most = len(codes) if question.kind is Kind.MANY else 1
        given[question.code] = [
            sorted(
                rng.choice(codes, int(rng.integers(0, most + 1)), replace=False), key=codes.index
            )
            for _ in range(RESPONDENTS)
        ]
    return given


def heading_of(question: Question, sign: str, language: str) -> str:
    """As Kobo heads a column: names, or labels when there is a language; groups before a sign."""
    part = next(part for part in parts_of(OWN.questions) if question in part.questions)
    own: Texts = part.texts
    if part.is_table:
        own = part.items[part.questions.index(question)]
    name = own[language] if language else question.code
    if not part.is_table or not sign:
        return name
    group = part.texts[language] if language else question.code.partition("_")[0].casefold()
    return f"{group}{sign}{name}"


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    sign=st.sampled_from(["/", ".", "-", ":", ""]),
    heads=st.sampled_from(["", "nl", "fr", "en"]),
    cells=st.sampled_from(["", "nl", "fr", "en"]),
    several=st.sampled_from(["both", "summary", "details"]),
)
def test_every_style_gives_the_same_answers(
    form: Path, seed: int, sign: str, heads: str, cells: str, several: str
) -> None:
    """Sign between groups, names or labels above and in the cells, one column or several."""
    given_codes = answered(OWN, seed)
    lines = [export_columns(each, given_codes[each.code], sign, heads, cells, several)
             for each in OWN.questions]  # fmt: skip
    columns = [column for part in lines for column in part]
    path = form.parent / "export.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(zip(*columns, strict=True))
    found = read_kobo(path, form, Layout())
    for question in OWN.questions:
        read = found.questionnaire.question(question.code)
        assert read is not None, question.code
        texts = [list(found.columns[heading]) for heading in read.columns]
        assert codes_of(read, texts) == given_codes[question.code], question.code


def export_columns(
    question: Question,
    given_codes: list[list[str]],
    sign: str,
    heads: str,
    cells: str,
    several: str,
) -> list[list[str]]:
    """The columns of a question, each with its heading first."""
    heading = heading_of(question, sign, heads)

    def shown(answer: Answer, language: str) -> str:
        return answer.texts[language] if language else answer.code

    def words(code: str) -> str:
        found = question.answer(code)
        return shown(found, cells) if found else code

    whole = [heading, *(" ".join(map(words, codes)) for codes in given_codes)]
    if question.kind is not Kind.MANY or several == "summary":
        return [whole]
    split = [
        [f"{heading}{sign or '/'}{shown(answer, heads)}",
         *(("1" if answer.code in codes else "0") if codes else "" for codes in given_codes)]
        for answer in question.answers
    ]  # fmt: skip
    return [whole, *split] if several == "both" else split


def codes_of(question: Question, texts: list[list[str]]) -> list[list[str]]:
    """The codes of each respondent in columns that were read."""
    if len(texts) == 1:
        return [cell.split() for cell in texts[0]]
    codes = [answer.code for answer in question.answers]
    return [
        [code for code, cell in zip(codes, row, strict=True) if cell == "1"]
        for row in zip(*texts, strict=True)
    ]
