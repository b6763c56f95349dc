# SPDX-License-Identifier: EUPL-1.2
"""When a survey was held, from the days of its answers or from its name."""

import re
from collections.abc import Iterable
from datetime import date

_ISO = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)")
_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_]?(0[1-9]|1[0-2]))?(?!\d)")
_FIRST_YEAR = 1990
"""LimeSurvey writes 1980 where it must not keep the day."""


def period_of_days(cells: Iterable[str]) -> str:
    """From the first to the last day that these cells tell, "2024-10-01/2024-11-15"; "" for none."""
    days = [day for cell in set(cells) if (day := day_of(cell)) and day.year >= _FIRST_YEAR]
    if not days:
        return ""
    first, last = min(days).isoformat(), max(days).isoformat()
    return first if first == last else f"{first}/{last}"


def period_of_name(name: str) -> str:
    """The year, or the month, that a name tells: "2024", "2024-10"; "" when it tells none."""
    found = _IN_NAME.search(name)
    if found is None:
        return ""
    return "-".join(part for part in found.groups() if part)


def day_of(cell: str) -> date | None:
    """The day that a cell begins with, "2024-10-01" or "1/10/2024"; None when it tells none."""
    iso, other = _ISO.match(cell), _DAY_FIRST.match(cell)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        return date(int(other[3]), int(other[2]), int(other[1])) if other else None
    except ValueError:
        return None
