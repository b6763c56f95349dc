# SPDX-License-Identifier: EUPL-1.2
"""The words of a plan's workbook in all languages: sheets, headings, values, months."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from wijkatlas.api import resource_root

LANGUAGES = ("nl", "fr", "en", "es", "pt")


class Kind(StrEnum):
    """The sheets of the workbook."""

    PLAN = "plan"
    STRATEGIC = "strategic"
    OPERATIONAL = "operational"
    ACTION = "action"
    BUDGET = "budget"
    MILESTONE = "milestone"
    MEASUREMENT = "measurement"


def plain(text: str) -> str:
    """A text in small letters, without accents and signs, words apart by one space."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", letters))


def same(text: str) -> str:
    """A text to compare titles and codes by: capitals, accents and blanks don't count, signs do."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(s for s in decomposed if not unicodedata.combining(s)).split())


@cache
def _words() -> Mapping[str, Any]:
    path = resource_root() / "plans" / "workbook" / "words.toml"
    return tomllib.loads(path.read_text("utf-8"))


def in_language(texts: Mapping[str, Any], language: str) -> str:
    """A text in this language, else in English, else in Dutch."""
    return str(texts.get(language) or texts.get("en") or texts.get("nl") or "")


def sheet_title(kind: str, language: str) -> str:
    """What a sheet is called; ``kind`` is a :class:`Kind` or ``readme``."""
    return in_language(_words()["sheets"][kind], language)


def heading(key: str, language: str) -> str:
    """What a column is called."""
    return in_language(_words()["columns"][key], language)


def value_name(value: StrEnum, language: str) -> str:
    """What a status, risk, direction, frequency or sector is called."""
    return in_language(_values(type(value))[value.value], language)


def whole_name(language: str) -> str:
    """What stands for no areas: the whole municipality."""
    return in_language(_words()["values"]["whole"]["whole"], language)


def example_word(language: str) -> str:
    """What marks the example rows."""
    return in_language(_words()["example"], language)


@cache
def example_words() -> frozenset[str]:
    """The mark of example rows in all languages, plain."""
    return frozenset(plain(_words()["example"][language]) for language in LANGUAGES)


@cache
def sheet_kinds() -> Mapping[str, Kind]:
    """Kinds of sheets by what people and the kinds of plans call them, plain."""
    found = {name: kind for kind in Kind for name in _names(_words()["sheets"][kind.value])}
    for kind in Kind:
        for name in _level_names(kind.value, "plurals"):
            found.setdefault(name, kind)
    return found


def is_readme(title: str) -> bool:
    """True for the sheet that explains the others."""
    return plain(title) in set(_names(_words()["sheets"]["readme"]))


def is_whole(text: str) -> bool:
    """True for words that stand for the whole municipality."""
    return plain(text) in _whole_names()


@cache
def _whole_names() -> frozenset[str]:
    return frozenset(_names(_words()["values"]["whole"]["whole"]))


def own_names(key: str) -> tuple[str, ...]:
    """A column's own names in all languages, plain: they go before what others call it."""
    texts = _words()["columns"][key]
    return tuple(plain(texts[language]) for language in LANGUAGES)


def other_names(key: str) -> tuple[str, ...]:
    """What else people call a column, plain; also its own name without what stands in brackets."""
    texts = _words()["columns"][key]
    bare = [plain(re.sub(r"\(.*?\)", "", texts[language])) for language in LANGUAGES]
    also = (plain(each) for each in texts.get("also", ()))
    return (*bare, *_level_names(key, "levels"), *also)


@cache
def value_words(kind: type[StrEnum]) -> Mapping[str, StrEnum]:
    """Members by what people call them, plain; their codes count as well."""
    found: dict[str, StrEnum] = {}
    for member in kind:
        for name in (*_names(_values(kind)[member.value]), plain(member.value)):
            found.setdefault(name, member)
    return found


@cache
def month_numbers() -> Mapping[str, int]:
    """Numbers of months by their names in all languages and their first three or four letters."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for number, name in enumerate(_words()["months"][language], start=1):
            found[plain(name)] = number
    short = {"mrt": 3, "maa": 3, "fevr": 2, "juil": 7, "sept": 9, "jui": 6}
    for name, number in list(found.items()):
        found.setdefault(name[:4], number)
        if name[:3] != "jui":  # juin and juillet
            found.setdefault(name[:3], number)
    return found | short


@cache
def _level_names(level: str, part: str) -> tuple[str, ...]:
    """What the kinds of plans call one of their levels, plain; ``part`` is levels or plurals."""
    paths = sorted((resource_root() / "plans").glob("*.toml"))
    words = [tomllib.loads(path.read_text("utf-8"))[part].get(level, {}) for path in paths]
    return tuple(dict.fromkeys(plain(text) for texts in words for text in texts.values()))


def _values(kind: type[StrEnum]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = _words()["values"][kind.__name__.casefold()]
    return found


def _names(texts: Mapping[str, Any]) -> Iterator[str]:
    yield from (plain(texts[language]) for language in LANGUAGES)
    yield from (plain(each) for each in texts.get("also", ()))
