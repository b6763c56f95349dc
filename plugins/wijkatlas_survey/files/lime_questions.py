# SPDX-License-Identifier: EUPL-1.2
"""Questions of LimeSurvey by their type, with the headings that their columns get in an export.

A column is known by its code (``Q1[SQ001]``); an export may head it ``Q1_SQ001`` instead, by numbers
(``123X4X5SQ001``), or by the text of the question.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from wijkatlas_survey.files.gap_words import with_gaps
from wijkatlas_survey.files.lime_form import LimeForm, LimePart
from wijkatlas_survey.files.plain_text import plain_text
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire, Texts

OTHER = "-oth-"
_SAID = {
    "Y": {"en": "Yes", "nl": "Ja", "fr": "Oui", "de": "Ja"},
    "N": {"en": "No", "nl": "Nee", "fr": "Non", "de": "Nein"},
    "U": {"en": "Uncertain", "nl": "Onzeker", "fr": "Incertain", "de": "Unsicher"},
    "I": {"en": "Increase", "nl": "Toename", "fr": "Augmentation", "de": "Zunahme"},
    "S": {"en": "Same", "nl": "Hetzelfde", "fr": "Identique", "de": "Gleich"},
    "D": {"en": "Decrease", "nl": "Afname", "fr": "Diminution", "de": "Abnahme"},
    "F": {"en": "Female", "nl": "Vrouw", "fr": "Féminin", "de": "weiblich"},
    "M": {"en": "Male", "nl": "Man", "fr": "Masculin", "de": "männlich"},
    OTHER: {"en": "Other", "nl": "Anders", "fr": "Autre", "de": "Sonstiges"},
}
_FIXED = {
    "5": "12345", "A": "12345", "Y": "YN", "G": "FM", "C": "YUN", "E": "ISD",
}  # fmt: skip
_TEN = tuple(Answer(str(number)) for number in range(1, 11))
_KINDS = {"N": Kind.NUMBER, "K": Kind.NUMBER, "D": Kind.DATE}
_BOILERPLATE, _UPLOAD = "X", "|"

_TRIVIAL = frozenset({"", "1"})


@dataclass(frozen=True, slots=True)
class LimeColumn:
    """A column of an export: its code, and other names that its heading may be."""

    code: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LimeStructure:
    """A questionnaire whose questions name columns by their codes, and those columns.

    ``uploads`` are codes of questions that were answered with a file.
    """

    questionnaire: Questionnaire
    columns: tuple[LimeColumn, ...]
    uploads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cell:
    """One column of a question: what stands after its code, in three ways of writing."""

    bracket: str
    joined: str
    plain: str
    texts: Texts
    kind: Kind
    answers: tuple[Answer, ...] = ()


def structure_of(form: LimeForm) -> LimeStructure:
    """All questions that can be answered, in their order."""
    questions: list[Question] = []
    columns: list[LimeColumn] = []
    for part in form.questions:
        if not part.code or part.row.get("type", "") in {_BOILERPLATE, _UPLOAD}:
            continue
        cells = list(_cells(form, part))
        columns += [_column(form, part, cell) for cell in cells]
        questions += _questions(form, part, cells)
    unique = {question.code: question for question in questions}
    return LimeStructure(
        Questionnaire(tuple(unique.values()), form.title, form.languages),
        tuple(columns),
        tuple(part.code for part in form.questions if part.row.get("type", "") == _UPLOAD),
    )


def _questions(form: LimeForm, part: LimePart, cells: Sequence[_Cell]) -> Iterator[Question]:
    group = form.groups.get(part.row.get("gid", ""))
    template = Question(
        part.code,
        block=next(iter(group.texts.values()), "") if group else "",
        relevance=_relevance(part, group),
    )
    if part.row.get("type", "") in {"M", "P"}:
        ticks = [cell for cell in cells if cell.kind is Kind.MANY]
        yield replace(
            template,
            texts=part.texts,
            kind=Kind.MANY,
            answers=tuple(Answer(cell.joined, cell.texts) for cell in ticks),
            columns=tuple(part.code + cell.bracket for cell in ticks),
        )
        cells = [cell for cell in cells if cell.kind is not Kind.MANY]
    for cell in cells:
        yield replace(
            template,
            code=part.code + cell.bracket,
            texts=_joined(part.texts, cell.texts),
            kind=cell.kind,
            answers=cell.answers,
            columns=(part.code + cell.bracket,),
        )


def _column(form: LimeForm, part: LimePart, cell: _Cell) -> LimeColumn:
    texts = _joined(part.texts, cell.texts)
    numbers = f"{form.survey}X{part.row.get('gid', '')}X{part.row.get('qid', '')}{cell.plain}"
    em = f"{part.code}_{cell.joined}" if cell.joined else part.code
    return LimeColumn(part.code + cell.bracket, (em, numbers, *texts.values()))


def _joined(texts: Texts, below: Texts) -> dict[str, str]:
    """The text of a question with that of its part, as LimeSurvey heads a column with it."""
    if not below:
        return dict(texts)
    return {
        language: " ".join(filter(None, [texts.get(language, ""), f"[{text}]"]))
        for language, text in below.items()
    }


def _relevance(part: LimePart, group: LimePart | None) -> str:
    said = [part.row.get("relevance", "").strip()]
    if group:
        said.insert(0, group.row.get("grelevance", "").strip())
    return " and ".join(
        f"({each})" if len(said) > 1 else each for each in said if each not in _TRIVIAL
    )


def _cells(form: LimeForm, part: LimePart) -> Iterator[_Cell]:
    kind = part.row.get("type", "")
    rows = form.subquestions.get(part.row.get("qid", ""), [])
    if kind in {"L", "!", "O"}:
        answers = _scale(form, part)
        if _has_other(part):
            answers = (*answers, Answer(OTHER, _other(form, part)))
        yield _Cell("", "", "", {}, Kind.ONE, answers)
    elif kind in {"5", "Y", "G"}:
        yield _Cell("", "", "", {}, Kind.ONE, _fixed(kind))
    elif kind in {"A", "B", "C", "E", "F", "H"}:
        answers = _fixed(kind) or (_TEN if kind == "B" else _scale(form, part))
        yield from (_below(each.code, each.texts, Kind.ONE, answers) for each in rows)
    elif kind in {":", ";"}:
        yield from _grid(rows, Kind.NUMBER if kind == ":" else Kind.TEXT)
    elif kind == "1":
        yield from _dual(form, part, rows)
    elif kind in {"M", "P"}:
        yield from (_below(each.code, each.texts, Kind.MANY) for each in rows)
    elif kind == "R":
        yield from _ranks(form, part, rows)
    elif kind in {"K", "Q"}:
        yield from (_below(each.code, each.texts, _KINDS.get(kind, Kind.TEXT)) for each in rows)
    elif kind == "I":
        yield _Cell("", "", "", {}, Kind.ONE, tuple(Answer(each) for each in form.languages))
    else:
        yield _Cell("", "", "", {}, _KINDS.get(kind, Kind.TEXT))
    yield from _extras(form, part, rows)


def _extras(form: LimeForm, part: LimePart, rows: Iterable[LimePart]) -> Iterator[_Cell]:
    """Columns for what a person wrote beside an answer."""
    kind = part.row.get("type", "")
    if kind in {"M", "P"} and _has_other(part):
        # the text itself is another column: whether there is one counts as the answer
        yield _below("other", _other(form, part), Kind.MANY)
    elif kind in {"L", "!"} and _has_other(part):
        yield _below("other", _other(form, part), Kind.TEXT)
    if kind == "O":
        yield _below("comment", {}, Kind.TEXT)
    if kind == "P":
        for each in rows:
            yield _below(f"{each.code}comment", each.texts, Kind.TEXT)
        if _has_other(part):
            yield _below("othercomment", _other(form, part), Kind.TEXT)


def _below(code: str, texts: Texts, kind: Kind, answers: tuple[Answer, ...] = ()) -> _Cell:
    return _Cell(f"[{code}]", code, code, texts, kind, answers)


def _grid(rows: Sequence[LimePart], kind: Kind) -> Iterator[_Cell]:
    down = [each for each in rows if not each.number("scale_id")]
    across = [each for each in rows if each.number("scale_id")]
    for row, column in product(down, across):
        texts = {
            language: f"{text}][{column.texts[language]}"
            for language, text in row.texts.items()
            if language in column.texts
        }
        yield _below(f"{row.code}_{column.code}", texts, kind)


def _dual(form: LimeForm, part: LimePart, rows: Sequence[LimePart]) -> Iterator[_Cell]:
    for row, scale in product(rows, (0, 1)):
        header = form.attributes.get(
            (part.row.get("qid", ""), f"dualscale_header{'AB'[scale]}"), {}
        )
        any_header = next(iter(header.values()), f"Scale {scale + 1}")
        texts = {
            language: f"{text}][{plain_text(header.get(language, any_header))}"
            for language, text in row.texts.items()
        }
        answers = _scale(form, part, scale)
        yield _Cell(
            f"[{row.code}][{scale + 1}]", f"{row.code}_{scale}", f"{row.code}#{scale}", texts,
            Kind.ONE, answers,
        )  # fmt: skip


def _ranks(form: LimeForm, part: LimePart, rows: Sequence[LimePart]) -> Iterator[_Cell]:
    answers = _scale(form, part) or tuple(Answer(each.code, each.texts) for each in rows)
    for rank in range(1, len(answers) + 1):
        texts = dict.fromkeys(part.texts, f"Rank {rank}")
        yield _below(str(rank), texts, Kind.ONE, answers)


def _scale(form: LimeForm, part: LimePart, scale: int = 0) -> tuple[Answer, ...]:
    rows = form.answers.get(part.row.get("qid", ""), [])
    chosen = (each for each in rows if each.number("scale_id") == scale and each.code)
    return with_gaps(Answer(each.code, each.texts) for each in chosen)


def _fixed(kind: str) -> tuple[Answer, ...]:
    return tuple(Answer(code, _SAID.get(code, {})) for code in _FIXED.get(kind, ""))


def _has_other(part: LimePart) -> bool:
    return part.row.get("other", "").upper() == "Y"


def _other(form: LimeForm, part: LimePart) -> Mapping[str, str]:
    said = form.attributes.get((part.row.get("qid", ""), "other_replace_text"), {})
    return {**_SAID[OTHER], **{language: plain_text(text) for language, text in said.items()}}
