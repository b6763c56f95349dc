# SPDX-License-Identifier: EUPL-1.2
"""Takes a TOML document apart entry by entry; what is wrong or not known becomes a sentence."""

import re
import tomllib
from collections.abc import Collection, Mapping
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError

MOST_CHARACTERS = 2_000_000
LONGEST_TEXT = 6000
_LANGUAGE = re.compile(r"[a-z]{2}")
_ENDLESS_KEY = re.compile(
    r"""(?<![\w-])(?:(?:"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'|[\w-]++)[ \t]*+\.[ \t]*+){40}"""
)
"""A key of so many parts (a.a.a…) keeps the parser busy for hours."""


class Entries:
    """One table of a document.

    Each entry is asked for by its key; :meth:`end` refuses what was not asked for. ``name`` is that
    of the document, ``where`` the way to this table (``effect[3].``), both for sentences.
    """

    def __init__(self, raw: Mapping[str, Any], name: str, where: str = "") -> None:
        self.name = name
        self.where = where
        self._raw = raw
        self._asked: list[str] = []

    @classmethod
    def parse(cls, text: str, name: str) -> "Entries":
        """The whole document.

        Raises:
            UserError: it is no TOML, or far too long.
        """
        if len(text) > MOST_CHARACTERS or _ENDLESS_KEY.search(text):
            raise UserError(QT_TRANSLATE_NOOP("errors", "“{name}” is too long."), name=name)
        try:
            return cls(tomllib.loads(text), name)
        except (ValueError, RecursionError) as error:  # also a number of thousands of digits
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” is not written as TOML: {problem}."),
                QT_TRANSLATE_NOOP("errors", 'Texts stand in quotes: title = "Survey 2025"'),
                name=name,
                problem=str(error).rstrip(".") or type(error).__name__,
            ) from error

    def has(self, key: str) -> bool:
        """True when it is there."""
        return key in self._raw

    def known_text(self, key: str) -> str:
        """A short text if there is one, to name a table that can't be used."""
        value = self._raw.get(key)
        return value[:80] if isinstance(value, str) else ""

    def text(self, key: str) -> str:
        """A text, "" when it is left out."""
        value = self._take(key, "")
        if not isinstance(value, str):
            raise self.wrong(key, QT_TRANSLATE_NOOP("errors", "It must be a text in quotes."))
        if len(value) > LONGEST_TEXT:
            hint = QT_TRANSLATE_NOOP("errors", "It can be {most} characters long at most.")
            raise self.wrong(key, hint, most=LONGEST_TEXT)
        return value

    def needed(self, key: str) -> str:
        """A text that can't be left out or empty."""
        value = self.text(key)
        if not value.strip():
            raise self.wrong(key, QT_TRANSLATE_NOOP("errors", "It can't be left out."))
        return value

    def choice(self, key: str, allowed: Collection[str], default: str = "") -> str:
        """One of some words; it can be left out when there is a default."""
        value = self.text(key) or default
        if value not in allowed:
            raise self._not_among(key, allowed)
        return value

    def choices(self, key: str, allowed: Collection[str]) -> tuple[str, ...]:
        """Some of some words, each once."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            hint = QT_TRANSLATE_NOOP("errors", "It must be a list of texts in quotes.")
            raise self.wrong(key, hint)
        if not set(value) <= set(allowed):
            raise self._not_among(key, allowed)
        return tuple(dict.fromkeys(value))

    def words(self, key: str, *, needed: bool = False) -> dict[str, str]:
        """A text by language, of which Dutch can't be left out when there is any."""
        inner = self.table(key)
        found = {language: inner.text(language) for language in inner._raw}  # noqa: SLF001 - of its own class
        found = {language: text for language, text in found.items() if text.strip()}
        for language in found:
            if not _LANGUAGE.fullmatch(language):
                hint = QT_TRANSLATE_NOOP("errors", "It must be a language, such as nl or en.")
                raise inner.wrong(language, hint)
        if (found or needed) and "nl" not in found:
            raise inner.wrong(
                "nl", QT_TRANSLATE_NOOP("errors", "The Dutch text can't be left out.")
            )
        return found

    def whole(self, key: str, least: int, most: int) -> int | None:
        """A whole number within bounds, None when it is left out."""
        value = self._take(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(
                key,
                QT_TRANSLATE_NOOP("errors", "It must be a whole number from {least} to {most}."),
                least=least,
                most=most,
            )
        return value

    def table(self, key: str) -> "Entries":
        """A table, empty when it is left out."""
        value = self._take(key, {})
        if not isinstance(value, dict):
            hint = QT_TRANSLATE_NOOP("errors", "It must be a table, headed [{key}].")
            raise self.wrong(key, hint)
        return Entries(value, self.name, f"{self.where}{key}.")

    def tables(self, key: str) -> list["Entries"]:
        """Tables of one kind in their order."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            hint = QT_TRANSLATE_NOOP("errors", "It must be tables, each headed [[{key}]].")
            raise self.wrong(key, hint)
        return [
            Entries(each, self.name, f"{self.where}{key}[{number}].")
            for number, each in enumerate(value, start=1)
        ]

    def end(self) -> None:
        """Refuse entries that nobody asked for.

        Raises:
            UserError: there is one.
        """
        for key in self._raw:
            if key not in self._asked:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "“{name}”: the entry “{key}” is not known."),
                    QT_TRANSLATE_NOOP("errors", "Allowed are: {allowed}."),
                    name=self.name,
                    key=self.where + key,
                    allowed=", ".join(dict.fromkeys(self._asked)),
                )

    def wrong(self, key: str, hint: str, /, **values: object) -> UserError:
        """The sentence that this entry can't be used; ``hint`` says what it must be."""
        text = QT_TRANSLATE_NOOP("errors", "“{name}”: the entry “{key}” can't be used.")
        return UserError(text, hint, name=self.name, key=self.where + key, **values)

    def _not_among(self, key: str, allowed: Collection[str]) -> UserError:
        hint = QT_TRANSLATE_NOOP("errors", "It must be one of: {allowed}.")
        return self.wrong(key, hint, allowed=", ".join(allowed))

    def _take(self, key: str, default: Any) -> Any:
        self._asked.append(key)
        return self._raw.get(key, default)
