# SPDX-License-Identifier: EUPL-1.2
"""A recipe says where in a foreign file each part of an incident stands, and how it is written.

:mod:`wijkatlas.exchange.recipe_reader` reads one from TOML, :mod:`wijkatlas.exchange.recipe_text`
writes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

MOMENTS = ("begin", "end", "known_at")
CELLS = (
    "source_ref",
    "category",
    "category_national",
    "attempt",
    "text",
    "address",
    "street",
    "house_number",
    "postcode",
    "x",
    "y",
)
"""Parts of an incident that come from one column each."""
EMPTY_WORDS = ("NA", "N/A", "#N/A", "NaN", "NULL", "(null)", "None", "-", "--")
TRUE_WORDS = ("true", "t", "1", "yes", "y", "ja", "j", "oui", "o", "sí", "si", "s", "sim", "x")
FALSE_WORDS = ("false", "f", "0", "no", "n", "nee", "neen", "non", "não", "nao")


class BadRecipe(UserError):
    """A recipe that can't be used, and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a time stands: in one column, or in a date column with a time or an hour column.

    Each of the three is a tuple of headings of which the first that the file has is used.
    ``precision`` limits what is believed: ``month`` when ``2020-01-01`` stands for January 2020.
    ``ignore_offset`` is for files that write local time with a false ``Z``.
    """

    column: tuple[str, ...]
    time: tuple[str, ...] = ()
    hour: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    precision: str = ""
    ignore_offset: bool = False


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to read incidents out of one kind of file.

    ``columns`` maps the names of :data:`CELLS` to headings, ``moments`` those of :data:`MOMENTS`.
    ``categories`` maps the source's words to theme codes without regard to case and spaces; a key
    that ends in ``*`` stands for all that begin so, the longest wins. ``theme`` is the theme of
    every row when the file has no category column. ``required`` may name ``begin`` and
    ``category``: a row without one is then rejected. ``sentinels`` are coordinates that mean
    "unknown"; ``empty`` words that mean "nothing". ``bounds`` (west, south, east, north in degrees)
    is where its incidents lie: only files from there are taken for this kind.
    """

    title: str
    source: str
    country: str = ""
    time_zone: str = "Europe/Brussels"
    crs: str = ""
    day_first: bool = True
    theme: str = ""
    required: tuple[str, ...] = ()
    delimiter: str = ""
    encoding: str = ""
    decimal: str = ""
    header_row: int | None = None
    sheet: str = ""
    layer: str = ""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    moments: Mapping[str, Moment] = field(default_factory=dict)
    categories: Mapping[str, str] = field(default_factory=dict)
    sentinels: tuple[float, ...] = ()
    bounds: tuple[float, ...] = ()
    empty: tuple[str, ...] = EMPTY_WORDS
    true_words: tuple[str, ...] = TRUE_WORDS
    false_words: tuple[str, ...] = FALSE_WORDS
    name: str = field(default="", compare=False)

    def resolve(self, headings: Sequence[str]) -> "Resolved":
        """The headings of a file that this recipe uses.

        Raises:
            BadRecipe: the file lacks one of them.
        """
        by_key = {heading_key(heading): heading for heading in reversed(headings)}
        exact = set(headings)
        missing: list[str] = []

        def find(wanted: tuple[str, ...]) -> str:
            for name in wanted:
                if name in exact:
                    return name
            for name in wanted:
                if heading_key(name) in by_key:
                    return by_key[heading_key(name)]
            missing.append(wanted[0])
            return ""

        cells = {part: find(wanted) for part, wanted in self.columns.items()}
        moments = {
            part: (
                find(moment.column),
                find(moment.time) if moment.time else "",
                find(moment.hour) if moment.hour else "",
            )
            for part, moment in self.moments.items()
        }
        if missing:
            raise BadRecipe(
                QT_TRANSLATE_NOOP(
                    "errors", "The file has no column {missing}, which recipe “{recipe}” names."
                ),
                QT_TRANSLATE_NOOP("errors", "Choose another recipe or change this one."),
                missing=", ".join(f"“{name}”" for name in missing[:5]),
                recipe=self.name or self.title,
                parts=tuple(missing),
            )
        return Resolved(cells, moments)

    def fits(self, headings: Sequence[str]) -> bool:
        """True when the file has every column that this recipe uses."""
        try:
            self.resolve(headings)
        except BadRecipe:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Resolved:
    """A recipe's parts with the headings of one file; a moment has (column, time, hour)."""

    cells: Mapping[str, str]
    moments: Mapping[str, tuple[str, str, str]]


def heading_key(heading: str) -> str:
    """A heading without regard to case, spaces and underscores."""
    return "".join(sign for sign in heading.casefold() if not sign.isspace() and sign != "_")
