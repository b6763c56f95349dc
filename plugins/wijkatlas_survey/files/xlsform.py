# SPDX-License-Identifier: EUPL-1.2
"""Forms of ODK and KoboToolbox (XLSForm): sheets ``survey``, ``choices`` and ``settings``."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.gap_words import with_gaps
from wijkatlas_survey.files.plain_text import plain_text
from wijkatlas_survey.files.xls_sheets import NO_FORM, Row, read_sheets
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire, Texts

_BEGIN = re.compile(r"begin[ _](group|repeat|loop)")
_END = re.compile(r"end[ _](group|repeat|loop)")
_SELECT = re.compile(
    r"(?P<many>select_multiple(?:_from_file)?|select all that apply(?: from)?|select multiple(?: from)?"
    r"|select_all(?: that apply)?)\s+(?P<of_many>.+)"
    r"|(?P<one>select_one(?:_from_file|_external)?|select one(?: from)?|select1)\s+(?P<of_one>.+)"
    r"|(?P<rank>rank)\s+(?P<of_rank>.+)"
)
_OR_OTHER = re.compile(r"\s+(?:or_other|or specify other|or other)$")
_KINDS = {
    "integer": Kind.NUMBER, "int": Kind.NUMBER, "decimal": Kind.NUMBER, "range": Kind.NUMBER,
    "text": Kind.TEXT, "string": Kind.TEXT, "barcode": Kind.TEXT, "time": Kind.TEXT,
    "geotrace": Kind.TEXT, "geoshape": Kind.TEXT, "date": Kind.DATE, "datetime": Kind.DATE,
    "geopoint": Kind.PLACE, "location": Kind.PLACE, "gps": Kind.PLACE,
    "acknowledge": Kind.ONE, "trigger": Kind.ONE, "calculate": Kind.TEXT, "hidden": Kind.TEXT,
}  # fmt: skip
_JUDGED = frozenset({"calculate", "hidden"})
_PERSONAL = frozenset({
    "deviceid", "phonenumber", "username", "email", "subscriberid", "simserial", "audit", "start",
    "end", "image", "photo", "audio", "background-audio", "video", "file",
})  # fmt: skip
_LANGUAGES = {
    "english": "en", "nederlands": "nl", "dutch": "nl", "vlaams": "nl", "français": "fr",
    "francais": "fr", "french": "fr", "deutsch": "de", "german": "de",
}  # fmt: skip
_OTHER: Texts = {"en": "Other", "nl": "Anders", "fr": "Autre"}


@dataclass(frozen=True, slots=True)
class FormItem:
    """A question, and where it stands: names and labels of its groups from outside in.

    ``texts`` is its label alone; the question of a table has that of the table before it.
    ``is_judged`` is True for what only its values explain (calculated, hidden), ``is_rank`` for an
    order of answers, ``is_repeated`` for a part that may come more than once.
    """

    name: str
    question: Question
    texts: Texts
    way: tuple[str, ...] = ()
    labels: tuple[Texts, ...] = ()
    is_judged: bool = False
    is_rank: bool = False
    is_repeated: bool = False

    @property
    def path(self) -> str:
        """Its name with its groups, as Kobo heads its column."""
        return "/".join([*self.way, self.name])


@dataclass(frozen=True, slots=True)
class XlsForm:
    """A form; ``personal`` are names of what tells who answered, or holds pictures and sound."""

    items: tuple[FormItem, ...]
    title: str
    languages: tuple[str, ...]
    personal: tuple[str, ...]

    @property
    def questionnaire(self) -> Questionnaire:
        """Its questions; a ranking is one for each place."""
        found = [each for item in self.items for each in ranked(item)]
        return Questionnaire(tuple(found), self.title, self.languages)


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    label: Texts
    relevance: str
    is_repeat: bool


def read_xlsform(path: Path) -> Questionnaire:
    """The questionnaire of an XLSForm.

    Raises:
        UnreadableFile: it can't be read, is not safe to, or has no sheet ``survey``.
    """
    return read_form(path).questionnaire


def ranked(item: FormItem) -> list[Question]:
    """The question; for a ranking, one for each place: ``order[1]``, ``order[2]``."""
    if not item.is_rank:
        return [item.question]
    return [
        replace(
            item.question,
            code=f"{item.question.code}[{place}]",
            texts={key: f"{text} [{place}]" for key, text in item.question.texts.items()},
            columns=(f"{item.path}[{place}]",),
        )
        for place in range(1, len(item.question.answers) + 1)
    ]


def read_form(path: Path) -> XlsForm:
    """An XLSForm with all that is needed to find its questions in an export.

    Raises:
        UnreadableFile: it can't be read, is not safe to, or has no sheet ``survey``.
    """
    sheets = read_sheets(path, ("survey", "choices", "settings"))
    if not any("type" in row for row in sheets.get("survey", ())):
        text = QT_TRANSLATE_NOOP("errors", "“{file}” is no XLSForm.")
        raise UnreadableFile(text, NO_FORM, file=path.name)
    settings: Row = next(iter(sheets.get("settings", ())), {})
    default = language_code(settings.get("default_language", ""))
    choices = _choices(sheets.get("choices", ()), default)
    items: list[FormItem] = []
    personal: list[str] = []
    groups: list[_Group] = []
    for row in sheets["survey"]:
        kind = " ".join(row.get("type", "").split())
        begin = _BEGIN.fullmatch(kind.casefold())
        if begin:
            repeat = begin[1] != "group"
            groups.append(_Group(row.get("name", ""), _texts(row, default), _relevant(row), repeat))
        elif _END.fullmatch(kind.casefold()):
            del groups[-1:]
        elif row.get("name") and kind:
            items += _items(row, kind, groups, choices, default)
            if kind.casefold().removeprefix("uri:") in _PERSONAL:
                personal.append("/".join([*(each.name for each in groups), row["name"]]))
    languages = dict.fromkeys(
        language for item in items for language in item.question.texts if language
    )
    return XlsForm(
        _unique(_with_tables(items)),
        settings.get("form_title", ""),
        tuple(languages),
        tuple(personal),
    )


def _with_tables(items: Sequence[FormItem]) -> list[FormItem]:
    """Items whose questions say what they are about: rows of a table have its label before them.

    A table is a group with a label of which all questions have one answer of the same ones.
    """
    groups: dict[tuple[str, ...], list[FormItem]] = {}
    for item in items:
        groups.setdefault(item.way, []).append(item)
    tables = {way for way, rows in groups.items() if way and _is_table(rows)}
    return [_headed(item) if item.way in tables else item for item in items]


def _is_table(rows: Sequence[FormItem]) -> bool:
    first = rows[0].question
    return (
        len(rows) > 1
        and bool(rows[0].labels[-1])
        and all(
            each.question.kind is Kind.ONE and each.question.answers == first.answers
            for each in rows
        )
    )


def _headed(item: FormItem) -> FormItem:
    texts = {
        key: f"{table} [{text}]" if (table := item.labels[-1].get(key)) else text
        for key, text in item.texts.items()
    }
    return replace(item, question=replace(item.question, texts=texts))


def _unique(items: Sequence[FormItem]) -> tuple[FormItem, ...]:
    """Items whose questions have codes of their own: with their groups where names come again."""
    names = Counter(item.name for item in items)
    found: dict[str, FormItem] = {}
    for item in items:
        code = item.name if names[item.name] == 1 else item.path
        found.setdefault(code, replace(item, question=replace(item.question, code=code)))
    return tuple(found.values())


def _items(
    row: Row,
    kind: str,
    groups: Sequence[_Group],
    choices: Mapping[str, tuple[Answer, ...]],
    default: str,
) -> list[FormItem]:
    name = row["name"]
    select = _SELECT.fullmatch(_OR_OTHER.sub("", kind.casefold()))
    known = _KINDS.get(kind.casefold())
    if select is None and known is None:
        return []
    way = tuple(each.name for each in groups)
    conditions = [*(each.relevance for each in groups), _relevant(row)]
    outer = groups[0] if groups else None
    question = Question(
        name,
        _texts(row, default),
        known or Kind.ONE,
        block=(next(iter(outer.label.values()), "") or outer.name) if outer else "",
        columns=("/".join([*way, name]),),
        relevance=" and ".join(filter(None, conditions)),
    )
    if known is Kind.ONE:
        question = replace(question, answers=(Answer("OK"),))
    if select:
        # the list is named as it stands, not in small letters
        of = _OR_OTHER.sub("", kind)[
            -len(next(filter(None, select.group("of_many", "of_one", "of_rank")))) :
        ]
        question = replace(question, answers=choices.get(of, ()))
        if select["many"]:
            question = replace(question, kind=Kind.MANY, separator=" ")
    item = FormItem(
        name,
        question,
        question.texts,
        way,
        tuple(each.label for each in groups),
        is_judged=kind.casefold() in _JUDGED,
        is_rank=bool(select and select["rank"]),
        is_repeated=any(each.is_repeat for each in groups),
    )
    if select and _OR_OTHER.search(kind.casefold()):
        return _with_other(item)
    return [item]


def _with_other(item: FormItem) -> list[FormItem]:
    """The question with the answer "other", and one for what was written there."""
    question = item.question
    written = replace(
        question,
        texts={key: f"{text} [{_OTHER.get(key, 'Other')}]" for key, text in question.texts.items()},
        kind=Kind.TEXT,
        columns=(f"{item.path}_other",),
        separator="",
    )
    answers = (*question.answers, Answer("other", _OTHER))
    return [
        replace(item, question=replace(question, answers=answers)),
        replace(
            item,
            name=f"{item.name}_other",
            question=replace(written, answers=()),
            texts=written.texts,
        ),
    ]


def _choices(rows: Sequence[Row], default: str) -> dict[str, tuple[Answer, ...]]:
    lists: dict[str, dict[str, Answer]] = {}
    for row in rows:
        name = row.get("name") or row.get("value", "")
        of = row.get("list_name") or row.get("list name", "")
        if name and of:
            lists.setdefault(of, {}).setdefault(name, Answer(name, _texts(row, default)))
    return {of: with_gaps(answers.values()) for of, answers in lists.items()}


def _relevant(row: Row) -> str:
    return row.get("relevant") or row.get("bind::relevant") or row.get("relevance", "")


def _texts(row: Row, default: str) -> dict[str, str]:
    """The label in each language; a plain one is in the form's default language."""
    found = {}
    for heading, text in row.items():
        head, _, language = heading.partition(":")
        if head.strip() == "label":
            code = language_code(language.lstrip(":")) if language else default
            found[code] = plain_text(text)
    return found


def language_code(name: str) -> str:
    """The code of a language as forms name it: "Nederlands (nl)", "english", "fr"."""
    inner = re.search(r"\(([A-Za-z]{2,3})(?:-\w+)?\)\s*$", name)
    if inner:
        return inner[1].lower()
    plain = name.strip().casefold()
    return _LANGUAGES.get(plain, "" if plain == "default" else plain)
