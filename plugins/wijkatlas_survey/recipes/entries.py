# SPDX-License-Identifier: EUPL-1.2
"""Takes a TOML document apart entry by entry; what is wrong or not known becomes a sentence."""

import math
import tomllib
from collections.abc import Collection, Sequence
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.model.questionnaire import Texts

_MOST_CHARACTERS = 2_000_000


class Entries:
    """One table of a document.

    Each entry is asked for by its key; :meth:`end` refuses what was not asked for. ``name`` is that
    of the document, ``where`` the way to this table (``question[3].``), both for sentences.
    """

    def __init__(self, raw: dict[str, Any], name: str, where: str = "") -> None:
        self.name = name
        self.where = where
        self._raw = raw
        self._asked: list[str] = []

    @classmethod
    def parse(cls, text: str, name: str) -> "Entries":
        """The whole document.

        Raises:
            UserError: it is no TOML.
        """
        if len(text) > _MOST_CHARACTERS:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” is too long to be a recipe."), name=name
            )
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
        self._asked.append(key)
        return key in self._raw

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.wrong(key, QT_TRANSLATE_NOOP("errors", "It must be a text in quotes."))
        return value

    def needed(self, key: str) -> str:
        """A text that can't be left out or empty."""
        value = self.text(key).strip()
        if not value:
            raise self.wrong(key, QT_TRANSLATE_NOOP("errors", "It can't be left out."))
        return value

    def choice(self, key: str, allowed: Collection[str], default: str) -> str:
        """One of some words."""
        value = self.text(key, default)
        if value not in allowed:
            raise self.wrong(
                key,
                QT_TRANSLATE_NOOP("errors", "It must be one of: {allowed}."),
                allowed=", ".join(allowed),
            )
        return value

    def flag(self, key: str) -> bool:
        """``true`` or ``false``; false when it is left out."""
        value = self._take(key, False)
        if not isinstance(value, bool):
            raise self.wrong(key, QT_TRANSLATE_NOOP("errors", "It must be true or false."))
        return value

    def list_of_texts(self, key: str) -> tuple[str, ...]:
        """Some texts; a single one may stand alone."""
        value = self._take(key, [])
        found = [value] if isinstance(value, str) else value
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            hint = QT_TRANSLATE_NOOP("errors", "It must be a list of texts in quotes.")
            raise self.wrong(key, hint)
        return tuple(found)

    def words(self, key: str) -> Texts:
        """A text by language; a single one has no language."""
        value = self._take(key, {})
        found = {"": value} if isinstance(value, str) else value
        if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
            hint = QT_TRANSLATE_NOOP("errors", "It must be a text, or texts by language.")
            raise self.wrong(key, hint)
        return found

    def number(self, key: str) -> float | None:
        """A number, None when it is left out."""
        value = self._take(key, None)
        if value is None:
            return None
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or not math.isfinite(value)
        ):
            raise self.wrong(key, QT_TRANSLATE_NOOP("errors", "It must be a number."))
        return float(value)

    def whole(self, key: str, default: int, least: int, most: int) -> int:
        """A whole number within bounds."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(
                key,
                QT_TRANSLATE_NOOP("errors", "It must be a whole number from {least} to {most}."),
                least=least,
                most=most,
            )
        return value

    def whole_numbers(self, key: str, least: int) -> tuple[int, ...]:
        """Whole numbers in rising order."""
        value = self._take(key, [])
        found = value if isinstance(value, list) else [value]
        good = all(isinstance(each, int) and not isinstance(each, bool) for each in found)
        if not good or found != sorted(set(found)) or any(each < least for each in found):
            hint = QT_TRANSLATE_NOOP(
                "errors", "It must be a list of whole numbers from {least} up, in rising order."
            )
            raise self.wrong(key, hint, least=least)
        return tuple(found)

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

    def keys(self) -> Sequence[str]:
        """The keys that are there, for a table whose keys are free."""
        return list(self._raw)

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

    def _take(self, key: str, default: Any) -> Any:
        self._asked.append(key)
        return self._raw.get(key, default)

    def wrong(self, key: str, hint: str, /, **values: object) -> UserError:
        """The sentence that this entry can't be used; ``hint`` says what it must be."""
        text = QT_TRANSLATE_NOOP("errors", "“{name}”: the entry “{key}” can't be used.")
        return UserError(text, hint, name=self.name, key=self.where + key, **values)
