# SPDX-License-Identifier: EUPL-1.2
"""The measures, as queries on the project; no row's values leave this module but category words."""

from dataclasses import dataclass
from typing import Any, Protocol

from wijkatlas.api import Translator

MOST_WORDS = 10

KNOWN_DELAY = 'length(known_at) >= 10 AND length(coalesce("end", begin)) >= 10'
DELAY_DAYS = (
    "julianday(date(substr(known_at, 1, 10)))"
    ' - julianday(date(substr(coalesce("end", begin), 1, 10)))'
)
"""Whole days, because many sources give the day alone on which they came to know."""


class Queries(Protocol):
    """The part of a project that is used here."""

    def rows(self, sql: str, parameters: Any = ()) -> list[Any]:
        """The rows of a query."""


@dataclass(frozen=True, slots=True)
class QualityReport:
    """Counts of incidents; a share is a count over the base named with it.

    ``double`` counts incidents beyond the first of each group that agrees in source, category, begin
    and place. ``late`` counts those known more than ``late_days`` after their end, of
    ``with_delay`` whose delay is known; ``median_delay_days`` is None without any. ``unmapped``
    counts those with a category word of the source that is filed under "other"; ``words`` are the
    most frequent of these words with their counts.
    """

    total: int
    without_location: int
    without_day: int
    without_hour: int
    double: int
    with_delay: int
    late: int
    late_days: int
    median_delay_days: float | None
    unmapped: int
    words: list[tuple[str, int]]

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t = translator.translate
        if not self.total:
            return t("quality", "There are no incidents yet.")
        lines = [
            t(
                "quality",
                "{n} of {total} incidents have no location.",
                n=self.without_location,
                total=self.total,
            ),
            t(
                "quality",
                "{n} have no known day, {hours} no known hour.",
                n=self.without_day,
                hours=self.without_hour,
            ),
            t("quality", "{n} look like doubles of another.", n=self.double),
            t(
                "quality",
                "{n} of {base} were known more than {days} days late.",
                n=self.late,
                base=self.with_delay,
                days=self.late_days,
            ),
            t("quality", "{n} have a category that the recipe does not know.", n=self.unmapped),
        ]
        return "\n".join(lines)


def measure(project: Queries, *, late_days: int) -> QualityReport:
    """All measures of a project's incidents."""
    total, nowhere, dayless, hourless, unmapped = project.rows(
        "SELECT count(*), count(*) FILTER (WHERE geom IS NULL),"
        " count(*) FILTER (WHERE coalesce(length(begin), 0) < 10),"
        " count(*) FILTER (WHERE coalesce(length(begin), 0) < 16),"
        " count(*) FILTER (WHERE category = 'other' AND category_source <> '') FROM incident"
    )[0]
    double = project.rows(
        "SELECT coalesce(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM incident"
        " WHERE geom IS NOT NULL AND length(begin) >= 10"
        " GROUP BY source, category_source, begin, geom HAVING n > 1)"
    )[0][0]
    with_delay, late = project.rows(
        f"SELECT count(*), count(*) FILTER (WHERE {DELAY_DAYS} > ?) FROM incident"
        f" WHERE {KNOWN_DELAY}",
        (late_days,),
    )[0]
    median = project.rows(
        f"SELECT avg(delay) FROM (SELECT {DELAY_DAYS} AS delay FROM incident WHERE {KNOWN_DELAY}"
        " ORDER BY delay LIMIT 2 - ?1 % 2 OFFSET (?1 - 1) / 2)",
        (with_delay,),
    )[0][0]
    words = project.rows(
        "SELECT category_source, count(*) AS n FROM incident"
        " WHERE category = 'other' AND category_source <> '' GROUP BY category_source"
        " ORDER BY n DESC, category_source LIMIT ?",
        (MOST_WORDS,),
    )
    return QualityReport(
        total,
        nowhere,
        dayless,
        hourless,
        int(double),
        with_delay,
        late,
        late_days,
        median,
        unmapped,
        [(str(word), int(n)) for word, n in words],
    )
