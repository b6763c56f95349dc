# SPDX-License-Identifier: EUPL-1.2
"""What separates the cells of a text table and where its header stands, judged by the values."""

import csv
import math
import re
from collections import Counter
from collections.abc import Sequence

CANDIDATES = (",", ";", "\t", "|", "\x1f", "^", "~", ":")
NO_DELIMITER = "\x1f"
"""Stands for "one column only"; people don't type it."""

_SAMPLE_RECORDS = 300
_VALUE = re.compile(
    r"""\s*(?:
        [+-]?\d[\d\s.,'’]*(?:[eE][+-]?\d+)?                 # numbers
      | \d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ][\d:.]+)?\S*  # dates
      | \d{1,2}:\d{2}(?::\d{2})?
    )\s*""",
    re.VERBOSE,
)


def sample_records(text: str, delimiter: str) -> list[list[str]]:
    """The first records of a text that are no blank lines; a broken quote ends the sample."""
    found: list[list[str]] = []
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    while len(found) < _SAMPLE_RECORDS:
        try:
            record = next(reader, None)
        except csv.Error:
            continue
        if record is None:
            break
        if record:
            found.append(record)
    return found


def sniff_delimiter(text: str) -> str:
    """The sign that cuts the lines into equally many cells whose content makes sense."""
    scores = {sign: _score(text, sign) for sign in CANDIDATES if sign in text}
    best = max(scores, key=lambda sign: scores[sign], default=NO_DELIMITER)
    return best if scores.get(best, 0) > 0 else NO_DELIMITER


def _score(text: str, sign: str) -> float:
    records = sample_records(text, sign)
    widths = Counter(len(record) for record in records)
    width, share = _usual(widths)
    if width < 2:
        return 0.0
    fitting = [record for record in records if len(record) == width]
    others = [other for other in CANDIDATES[:4] if other != sign]
    torn = sum(_is_torn(column, others) for column in zip(*fitting[:100], strict=True))
    alike = sum(_kind_share(column) for column in zip(*fitting, strict=True)) / width
    penalty = 0.3 if sign in ":^~" else 1.0
    return share**2 * alike * math.sqrt(min(width, 30)) * penalty / (1 + 3 * torn)


def _is_torn(column: Sequence[str], others: Sequence[str]) -> bool:
    """True when most cells still hold another sign; one comma may be a decimal sign."""
    return any(
        sum(cell.count(other) > (other == ",") for cell in column) > 0.8 * len(column)
        for other in others
    )


def _usual(widths: Counter[int]) -> tuple[int, float]:
    """The usual number of cells and the share of records that have it."""
    if not widths:
        return 0, 0.0
    width, count = max(widths.items(), key=lambda pair: (pair[1] * (pair[0] > 1), pair[0]))
    return width, count / widths.total()


def _kind_share(column: Sequence[str]) -> float:
    """How much the cells below the first are of one kind: numbers and dates, or words."""
    cells = [cell for cell in column[1:101] if cell.strip()]
    if not cells:
        return 0.7
    values = sum(_VALUE.fullmatch(cell) is not None for cell in cells) / len(cells)
    return max(values, 1 - values)


def find_header(records: Sequence[Sequence[str]]) -> int:
    """The header's place among the records, from 1; 0 when the first record is data already.

    Above a header may stand titles; these have fewer cells than the table.
    """
    widths = Counter(len(_trimmed(record)) for record in records)
    if not widths:
        return 0
    full = max(len(record) for record in records)
    usual = max(widths.items(), key=lambda pair: (pair[1], pair[0]))[0]
    least = max(2, (min(usual, full) + 1) // 2) if full > 1 else 1
    for place, record in enumerate(records[:60], start=1):
        cells = [cell.strip() for cell in record if cell.strip()]
        if len(cells) < least:
            continue
        values = sum(_VALUE.fullmatch(cell) is not None for cell in cells)
        return 0 if values * 2 >= len(cells) else place
    return 1


def _trimmed(record: Sequence[str]) -> Sequence[str]:
    end = len(record)
    while end and not record[end - 1].strip():
        end -= 1
    return record[:end]
