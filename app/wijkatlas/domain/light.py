# SPDX-License-Identifier: EUPL-1.2
"""A verdict in a table: a sign, a word and a colour, so that none of them stands alone."""

from enum import StrEnum
from typing import Self


class Level(StrEnum):
    """How it stands."""

    GOOD = "good"
    WATCH = "watch"
    BAD = "bad"
    UNKNOWN = "unknown"


SIGNS = {Level.GOOD: "●", Level.WATCH: "▲", Level.BAD: "■", Level.UNKNOWN: "○"}
"""Different shapes, so that they can be told apart in black and white."""


class Light(str):
    """A text for a cell of a table that starts with the sign of its level: "● on course".

    A writer that knows lights colours the cell; to every other one it is a text.
    """

    __slots__ = ("level",)
    level: Level

    def __new__(cls, level: Level, text: str) -> Self:
        """Make one from the words alone."""
        made = super().__new__(cls, f"{SIGNS[level]} {text}")
        made.level = level
        return made
