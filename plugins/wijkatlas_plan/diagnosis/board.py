# SPDX-License-Identifier: EUPL-1.2
"""The board: every indicator by area, beside its earlier period, and what clearly changed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wijkatlas.api import Area, Estimate, Indicator, Measured, Reason
from wijkatlas_plan.diagnosis.incidents import WHOLE
from wijkatlas_plan.diagnosis.pooling import difference, figure_of, is_rate
from wijkatlas_plan.model.period import days_of, end_of, length_days, whole_period, year_before

PeriodOf = Callable[[Indicator], str]


class Change(StrEnum):
    """What may be said of a figure beside its earlier one."""

    RISE = "rise"
    FALL = "fall"
    NOT_CLEAR = "not_clear"
    BREAK = "break"  # the two can't be compared
    UNDECIDED = "undecided"  # perhaps they can't: nobody has decided yet
    UNKNOWN = "unknown"  # one of them lacks, or nothing is known of their margin


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure, its earlier one, and what may be said of the change."""

    now: Estimate
    before: Estimate | None = None
    change: Change = Change.UNKNOWN


@dataclass(frozen=True, eq=False, slots=True)
class Row:
    """An indicator on the board; ``areas`` holds a cell for each area of the board."""

    indicator: Indicator
    period: str
    earlier: str
    whole: Cell
    areas: Mapping[str, Cell]

    def cell(self, area: str) -> Cell:
        """Of an area, or of the municipality (""); missing where the area is not known."""
        if area == WHOLE:
            return self.whole
        nothing = Estimate(None, unit=self.indicator.unit, reason=Reason.MISSING)
        return self.areas.get(area) or Cell(nothing)


@dataclass(frozen=True, eq=False, slots=True)
class Board:
    """Indicators by area.

    ``areas`` are those of the scheme by code, ``names`` their names; ``gone`` are codes of figures whose
    area no longer exists. Objective and subjective rows are never to be put in one table.
    """

    scheme: str
    areas: tuple[str, ...]
    names: Mapping[str, str]
    rows: tuple[Row, ...]
    gone: tuple[str, ...] = ()

    def row(self, indicator: str) -> Row | None:
        """The row of an indicator's id."""
        return next((each for each in self.rows if each.indicator.id == indicator), None)

    def name(self, area: str) -> str:
        """The name of an area; its code when it no longer exists."""
        return self.names.get(area, area)


def make_board(
    indicators: Iterable[Indicator],
    scheme: str,
    period_of: PeriodOf | None = None,
    *,
    areas: Sequence[Area] = (),
    with_change: bool = True,
) -> Board:
    """Measure indicators by area, in their period and in the one before.

    Args:
        indicators: what is measured; those without a period are left out.
        scheme: of the areas; "" for the municipality alone.
        period_of: the period of an indicator, "" to leave it out; None: its newest.
        areas: of the scheme; figures of other areas are kept as ``gone``.
        with_change: measure the earlier period too.
    """
    chosen = [(each, (period_of or newest_period)(each)) for each in indicators]
    rows = [
        make_row(each, period, scheme, with_change=with_change) for each, period in chosen if period
    ]
    names = {area.code: area.name or area.code for area in areas}
    known = tuple(names)
    found = sorted({code for row in rows for code in row.areas})
    gone = tuple(code for code in found if code not in names) if names else ()
    return Board(scheme, known or tuple(found), names, tuple(rows), gone)


def make_row(indicator: Indicator, period: str, scheme: str, *, with_change: bool = True) -> Row:
    """One indicator in a period and the one before."""
    used = scheme if scheme in indicator.schemes else ""
    earlier = earlier_period(indicator, period) if with_change else ""
    now = indicator.measure(period, used)
    before = indicator.measure(earlier, used) if earlier else None
    changes = _changes(indicator, now, before)
    cells = {}
    for code, figure in now.areas.items():
        old = figure_of(before.areas, code, indicator.unit) if before is not None else None
        cells[code] = Cell(figure, old, changes.get(code, Change.UNKNOWN))
    whole = Cell(
        now.whole, before.whole if before is not None else None, changes.get(WHOLE, Change.UNKNOWN)
    )
    return Row(indicator, period, earlier, whole, cells)


def newest_period(indicator: Indicator) -> str:
    """The last of its periods; "" when it has none."""
    return max(indicator.periods, key=end_of, default="")


def period_within(indicator: Indicator, period: str) -> str:
    """The period to show beside others of ``period``: that one itself, else the last one that has ended.

    "" when it has none.
    """
    wanted = whole_period(period)
    if wanted in indicator.periods or is_rate(indicator):
        return wanted
    ended = [each for each in indicator.periods if end_of(each) <= end_of(wanted)]
    return max(ended, key=end_of, default="")


def earlier_period(indicator: Indicator, period: str) -> str:
    """What a period is compared with: the same days a year before, else the last that ended before it.

    "" when there is none.
    """
    if is_rate(indicator):
        return year_before(period)
    days = days_of(period)
    if days is None:
        return ""
    ended = [each for each in indicator.periods if end_of(each) < days[0].isoformat()]
    return max(ended, key=end_of, default="")


def _changes(indicator: Indicator, now: Measured, before: Measured | None) -> dict[str, Change]:
    if before is None:
        return {}
    if is_rate(indicator):
        return _changes_of_rates(now, before)
    figures = {**now.areas, WHOLE: now.whole}
    old = {**before.areas, WHOLE: before.whole}
    return {
        code: _change(indicator, code, (now.scheme, before.period, now.period), figure, old)
        for code, figure in figures.items()
    }


def _changes_of_rates(now: Measured, before: Measured) -> dict[str, Change]:
    """As the program's own analysis says it: exact test, false discoveries over the areas."""
    from wijkatlas.api.statistics import compare_counts

    days = {"days_before": length_days(before.period), "days_now": length_days(now.period)}
    found: dict[str, Change] = {}
    told = {
        code: (before.areas[code].n, figure.n)
        for code, figure in now.areas.items()
        if figure.n is not None and code in before.areas and before.areas[code].n is not None
    }
    for group in (told, {WHOLE: (before.whole.n, now.whole.n)}):
        pairs = {code: pair for code, pair in group.items() if None not in pair}
        if not pairs:
            continue
        first, second = zip(*pairs.values(), strict=True)
        changes = compare_counts(first, second, **days)
        for code, evidence in zip(pairs, changes.evidence, strict=True):
            word = str(evidence)
            found[code] = (
                Change.RISE
                if word in ("rise", "sharp_rise")
                else Change.FALL
                if word in ("fall", "sharp_fall")
                else Change.NOT_CLEAR
            )
    return found


def _change(
    indicator: Indicator,
    code: str,
    periods: tuple[str, str, str],
    now: Estimate,
    old: Mapping[str, Estimate],
) -> Change:
    scheme, first, last = periods
    before = old.get(code)
    if before is None or before.value is None or now.value is None:
        is_broken = Reason.BREAK in (now.reason, before.reason if before else None)
        return Change.BREAK if is_broken else Change.UNKNOWN
    if indicator.compare is not None:
        found = indicator.compare(first, last, scheme, (code,) if code else ())
        if found.reason is Reason.BREAK:
            return Change.BREAK
        if found.value is None or found.low is None or found.high is None:
            return Change.UNKNOWN
        if found.provisional:
            return Change.UNDECIDED
        return _word(found.low, found.high)
    bounds = difference(now, before)
    return _word(*bounds[1:]) if bounds is not None else Change.UNKNOWN


def _word(low: float, high: float) -> Change:
    if low > 0:
        return Change.RISE
    return Change.FALL if high < 0 else Change.NOT_CLEAR
