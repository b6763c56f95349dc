# SPDX-License-Identifier: EUPL-1.2
"""What of a series one reader may see: months and years protected together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from wijkatlas.analysis.suppression import Publication
from wijkatlas.api import Estimate, Reason
from wijkatlas.commands.analyses.words import Words, estimate
from wijkatlas.domain.calendar import Translate, write_month
from wijkatlas.domain.taxonomy import Themes, load_themes
from wijkatlas.resources import resource_root

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.series.report import PeriodRow, SeriesReport, YearRow
    from wijkatlas.domain.summary import Period

Key = tuple[str, str, str]

ALL: Key = ("all", "", "")
REST: Key = ("rest", "", "")
MOST_HIDDEN = 0.5


@lru_cache(maxsize=1)
def _themes() -> Themes:
    return load_themes(resource_root() / "taxonomies" / "incident_themes.toml")


@dataclass(frozen=True)
class Shown:
    """A report for one reader; ``hidden`` names the counts that must not be told.

    ``is_sparse``: so many periods would have to be hidden that none is told. ``hides``: a count of
    the series is hidden, and with it all that was computed from the series.
    """

    report: SeriesReport
    words: Words
    hidden: Mapping[Key, Reason]
    is_sparse: bool = False
    hides: bool = False

    @classmethod
    def of(cls, report: SeriesReport, words: Words) -> Shown:
        """Protect all counts of a report together."""
        if words.hide_below <= 1:
            return cls(report, words, {})
        publication: Publication[Key] = Publication(words.hide_below)
        is_sparse = _is_sparse(report, words)
        if not is_sparse:
            _add_periods(publication, report)
        _add_years(publication, report, with_periods=not is_sparse)
        hidden = {**report.withheld, **publication.protect()}
        hides = is_sparse or any(key[0] in {"period", "all"} for key in hidden)
        return cls(report, words, hidden, is_sparse, hides)

    @property
    def t(self) -> Translate:
        """Like ``Translator.translate``."""
        return self.words.translator.translate

    @property
    def about(self) -> str:
        """The filter's sentence."""
        return "" if ALL in self.hidden else self.words.about(self.report.about, self.report.n)

    def period(self, key: str) -> str:
        """A month or week in words."""
        if "W" not in key:
            return write_month(key, self.t)
        return self.t("series", "week {week} of {year}", week=int(key[-2:]), year=key[:4])

    def label(self, code: str) -> str:
        """The name of a category."""
        if not code:
            return self.t("view", "(no category)")
        return _themes().label(code, self.words.translator.language)

    def name(self, row: YearRow) -> str:
        """The name of a row of the year so far."""
        if row.group == "total":
            return self.t("series", "Total")
        if row.group == "category":
            return self.label(row.key)
        return row.name or self.t("series", "(no area)")

    def count(self, row: PeriodRow) -> Estimate:
        """The count of a period."""
        return estimate(row.n, period=row.key, reason=self.hidden.get(("period", row.key, "")))

    def counts(self, row: YearRow) -> tuple[Estimate, Estimate, Estimate]:
        """This year, the year before, and the mean of the years before."""
        missing = Reason.BREAK if self.report.year_broken else Reason.MISSING
        found = []
        for key, value in (("now", row.now), ("before", row.before), ("sum", row.mean)):
            reason = missing if value is None else self.hidden.get((key, row.group, row.key))
            found.append(estimate(value or 0.0, reason=reason))
        return found[0], found[1], found[2]

    def is_hidden(self, row: YearRow) -> bool:
        """True when a count of the year so far must not be told."""
        return any((year, row.group, row.key) in self.hidden for year in ("now", "before", "sum"))

    def left_out(self, n: int) -> str:
        """How many belong to no period."""
        hidden = self.words.is_small(n) or REST in self.hidden
        return self.t("series", "some") if hidden else self.words.number(n)


def _is_sparse(report: SeriesReport, words: Words) -> bool:
    busy = [row.n for row in report.rows if row.n]
    return sum(words.is_small(n) for n in busy) > MOST_HIDDEN * len(busy)


def _add_periods(publication: Publication[Key], report: SeriesReport) -> None:
    parts = [publication.add(("period", row.key, ""), row.n) for row in report.rows]
    # the sentence of the filter tells all of them; what has no period is taken to be known
    placed = sum(row.n for row in report.rows)
    publication.tie(publication.add(ALL, placed), parts)


def _add_years(publication: Publication[Key], report: SeriesReport, *, with_periods: bool) -> None:
    for year, name in enumerate(("now", "before")):
        rows = [row for row in report.year_rows if len(row.counts) > year]
        cells = {
            (row.group, row.key): publication.add((name, row.group, row.key), row.counts[year])
            for row in rows
        }
        if not rows:
            continue
        total = cells["total", ""]
        for group in ("category", "area"):
            held = [cell for (kind, _), cell in cells.items() if kind == group]
            if held:
                publication.tie(total, held)
        if with_periods:
            _tie_periods(
                publication, report, (name, report.year_periods[year]), rows[0].counts[year]
            )
    for row in report.year_rows:
        if row.mean is None:
            continue
        key = (row.group, row.key)
        every = publication.add(("sum", *key), sum(row.counts[1:]))
        older = publication.add(("older", *key), sum(row.counts[2:]), withheld=True)
        publication.tie(every, [("before", *key), older])


def _tie_periods(
    publication: Publication[Key], report: SeriesReport, year: tuple[str, Period], total: int
) -> None:
    """Months of a year that is shown as a whole too; what they leave of it is known to be there."""
    name, span = year
    inside = [
        row
        for row in report.rows
        if span.begin <= _first(row.key) and (name == "now" or _last(row.key) <= span.end)
    ]
    spare = total - sum(row.n for row in inside)
    if inside and spare >= 0:
        cell = publication.add(("spare", name, ""), spare, withheld=True)
        publication.tie((name, "total", ""), [*(("period", row.key, "") for row in inside), cell])


def _first(key: str) -> date:
    if "W" in key:
        return date.fromisocalendar(int(key[:4]), int(key[-2:]), 1)
    return date.fromisoformat(f"{key}-01")


def _last(key: str) -> date:
    first = _first(key)
    if "W" in key:
        return first + timedelta(days=6)
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
