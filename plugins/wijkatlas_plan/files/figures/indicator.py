# SPDX-License-Identifier: EUPL-1.2
"""What rows of a table say of their indicator, and whether they agree."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from wijkatlas.api import QT_TRANSLATE_NOOP, Group, Nature, UserError
from wijkatlas_plan.files.cell_values import CellFault
from wijkatlas_plan.files.figures.cells import read_truth
from wijkatlas_plan.files.figures.words import GROUPS, NATURES, NEITHER, NO, YES, plain
from wijkatlas_plan.model.figure import ImportedIndicator

LONGEST_CODE, LONGEST_TEXT = 60, 200
CONFLICTS = {
    "unit": QT_TRANSLATE_NOOP(
        "errors", "The unit of “{indicator}” is “{one}” in one place and “{two}” in another."
    ),
    "nature": QT_TRANSLATE_NOOP(
        "errors", "“{indicator}” is objective in one place and subjective in another."
    ),
    "worse": QT_TRANSLATE_NOOP(
        "errors",
        "It is said of “{indicator}” that more of it is worse, and elsewhere that it is not.",
    ),
}
"""What two places must not say differently."""
NO_INDICATOR = QT_TRANSLATE_NOOP("reasons", "no indicator")
NO_GROUP = QT_TRANSLATE_NOOP("reasons", "a group that isn't known")
NO_NATURE = QT_TRANSLATE_NOOP("reasons", "neither objective nor subjective")
NO_WORSE = QT_TRANSLATE_NOOP("reasons", "neither yes nor no")
Cells = Mapping[str, str]
Choice = TypeVar("Choice", Nature, Group)


@dataclass(frozen=True, slots=True)
class Described:
    """What rows say of their indicator; None and "" where they don't."""

    code: str
    title: str = ""
    unit: str = ""
    nature: Nature | None = None
    group: Group | None = None
    worse: int | None = None
    additive: bool | None = None
    source: str = ""


def describe(cells: Cells) -> Described:
    """What a row says of its indicator; without a code its title gives one.

    Raises:
        CellFault: it names none, or a word can't be understood.
    """
    title = read_text(cells.get("title", ""))
    code = code_of(cells.get("indicator", "") or title)
    if not code:
        raise CellFault(NO_INDICATOR, cells.get("indicator", ""))
    return Described(
        code,
        title,
        read_text(cells.get("unit", "")),
        _choice(cells.get("nature", ""), NATURES, NO_NATURE),
        _choice(cells.get("group", ""), GROUPS, NO_GROUP),
        _worse(cells.get("worse", "")),
        read_truth(cells.get("additive", "")),
        read_text(cells.get("source", "")),
    )


def merge(known: Described, other: Described) -> Described:
    """What two places say of an indicator together; what the first says stays.

    Raises:
        UserError: they differ in unit, in nature or in what is worse.
    """
    for part, text in CONFLICTS.items():
        one, two = getattr(known, part), getattr(other, part)
        if one not in (None, "") and two not in (None, "") and one != two:
            raise UserError(
                text,
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Make them the same in the table, or give it another code of indicator."
                    " “figure list” shows what the project has.",
                ),
                indicator=known.code,
                one=one,
                two=two,
            )
    given = {
        name: getattr(other, name)
        for name in ("title", "unit", "nature", "group", "worse", "additive", "source")
        if getattr(known, name) in (None, "")
    }
    return replace(known, **given)


def indicator_of(described: Described, known: ImportedIndicator | None) -> ImportedIndicator:
    """The indicator to keep: what the table says, else what was known of it.

    Raises:
        UserError: the table says another unit, nature or worse than what was known.
    """
    if known is None:
        made = ImportedIndicator("", described.code, described.title or described.code)
    else:
        before = Described(
            known.code, known.title, known.unit, known.nature, known.theme_group, known.worse
        )
        merge(before, described)
        made = known
    changes = {
        "title": described.title,
        "unit": described.unit,
        "nature": described.nature,
        "theme_group": described.group,
        "worse": described.worse,
        "additive": described.additive,
        "source": described.source,
    }
    given = {name: value for name, value in changes.items() if value not in (None, "")}
    return replace(made, **given)  # type: ignore[arg-type]  # each fits its field


def code_of(text: str) -> str:
    """A code that can be typed: letters, digits, points and dashes, the rest as underscores."""
    return re.sub(r"[^\w.-]+", "_", plain(text)).strip("_")[:LONGEST_CODE]


def _worse(cell: str) -> int | None:
    word = plain(cell)
    if not word:
        return None
    if word in NEITHER or word == "0":
        return 0
    if word in YES:
        return 1
    if word in NO:
        return -1
    raise CellFault(NO_WORSE, cell)


def _choice(cell: str, words: Mapping[Choice, tuple[str, ...]], reason: str) -> Choice | None:
    word = plain(cell)
    if not word:
        return None
    for value, known in words.items():
        if word == value or word in known:
            return value
    raise CellFault(reason, cell)


def read_text(cell: str) -> str:
    """A cell on one line, without signs that can't be seen, and not endless."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in cell).split())[
        :LONGEST_TEXT
    ]
