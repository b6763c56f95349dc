# SPDX-License-Identifier: EUPL-1.2
"""A source's own words for what happened to the office's themes; repeated values are worked once."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

T = TypeVar("T")
_MOST_REMEMBERED = 200_000


class Remembered(dict[str, T]):
    """Results by text: ``map(remembered.__getitem__, column)`` works each different text once."""

    def __init__(self, work: Callable[[str], T]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, text: str) -> T:
        """Work a text that was not seen yet."""
        result = self._work(text)
        if len(self) < _MOST_REMEMBERED:
            self[text] = result
        return result


def category_key(text: str) -> str:
    """A category without regard to case and spaces."""
    return "".join(text.casefold().split())


def theme_finder(categories: Mapping[str, str]) -> Callable[[str], str]:
    """A function that gives the theme of a category's text, "" when the recipe doesn't know it."""
    exact = {category_key(key): code for key, code in categories.items() if not key.endswith("*")}
    begins = sorted(
        ((category_key(key[:-1]), code) for key, code in categories.items() if key.endswith("*")),
        key=lambda pair: -len(pair[0]),
    )

    def find(text: str) -> str:
        key = category_key(text)
        found = exact.get(key)
        if found is not None:
            return found
        return next((code for begin, code in begins if key.startswith(begin)), "")

    return find


def truth_finder(true: tuple[str, ...], false: tuple[str, ...]) -> Callable[[str], Any]:
    """A function that gives True, False, None for an empty text, and the text itself when neither."""
    known: dict[str, bool | None] = {word.casefold(): False for word in false}
    known |= {word.casefold(): True for word in true}
    known[""] = None
    return lambda text: known.get(text.strip().casefold(), text)
