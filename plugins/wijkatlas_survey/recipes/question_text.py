# SPDX-License-Identifier: EUPL-1.2
"""Questions with their answers as tables of a TOML document."""

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question, Questionnaire
from wijkatlas_survey.recipes.entries import Entries
from wijkatlas_survey.recipes.toml_lines import texts_value, toml_table

KINDS = tuple(str(each) for each in Kind)
GAPS = tuple(str(each) for each in Gap)


def read_questionnaire(text: str, *, name: str = "") -> Questionnaire:
    """A questionnaire from its TOML text: ``title``, ``languages`` and questions.

    Raises:
        UserError: something in it is wrong or not known.
    """
    entries = Entries.parse(text, name or "questionnaire")
    found = Questionnaire(
        read_questions(entries), entries.text("title"), entries.list_of_texts("languages")
    )
    entries.end()
    return found


def read_questions(document: Entries) -> tuple[Question, ...]:
    """All ``[[question]]`` tables.

    A question without a column has its code as its heading; one with answers has the kind ``one``
    when none is said.

    Raises:
        UserError: something in one is wrong, or two have one code.
    """
    found: dict[str, Question] = {}
    for entries in document.tables("question"):
        question = _read_question(entries)
        if question.code in found:
            raise entries.wrong(
                "code", QT_TRANSLATE_NOOP("errors", "Two questions have this code.")
            )
        found[question.code] = question
    return tuple(found.values())


def _read_question(entries: Entries) -> Question:
    code = entries.needed("code")
    texts = entries.words("text")
    answers = _read_answers(entries)
    kind = Kind(entries.choice("kind", KINDS, str(Kind.ONE if answers else Kind.TEXT)))
    column, columns = entries.text("column"), entries.list_of_texts("columns")
    if column and columns:
        hint = QT_TRANSLATE_NOOP("errors", "Say “column” or “columns”, not both.")
        raise entries.wrong("column", hint)
    question = Question(
        code,
        texts,
        kind,
        answers,
        block=entries.text("block"),
        columns=columns or (column or code,),
        separator=entries.text("separator"),
        relevance=entries.text("relevance"),
        decimals=entries.choice("decimals", (".", ","), "."),
    )
    entries.end()
    return question


def _read_answers(entries: Entries) -> tuple[Answer, ...]:
    found: dict[str, Answer] = {}
    for each in entries.tables("answer"):
        code = each.needed("code")
        if code in found:
            raise each.wrong("code", QT_TRANSLATE_NOOP("errors", "Two answers have this code."))
        gap = Gap(each.choice("gap", GAPS, "")) if each.has("gap") else None
        found[code] = Answer(code, each.words("text"), gap, each.number("value"))
        each.end()
    return tuple(found.values())


def write_question(question: Question) -> list[str]:
    """The lines of one ``[[question]]`` table."""
    alone = question.columns[0] if len(question.columns) == 1 else ""
    lines = toml_table(
        "[[question]]",
        {
            "code": question.code,
            "column": "" if alone == question.code else alone,
            "columns": () if alone else question.columns,
            "kind": str(question.kind),
            "block": question.block,
            "separator": question.separator,
            "relevance": question.relevance,
            "decimals": "" if question.decimals == "." else question.decimals,
            "text": texts_value(question.texts),
        },
    )
    for answer in question.answers:
        lines += toml_table(
            "[[question.answer]]",
            {
                "code": answer.code,
                "value": answer.value,
                "gap": None if answer.gap is None else str(answer.gap),
                "text": texts_value(answer.texts),
            },
        )
    return lines
