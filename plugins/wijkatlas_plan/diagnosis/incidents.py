# SPDX-License-Identifier: EUPL-1.2
"""Incidents counted by area, theme and period, and the rates that follow from the counts."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Reason
from wijkatlas_plan.diagnosis.themes import not_additive
from wijkatlas_plan.model.period import DAY, DAYS_A_YEAR, Days, read_period

if TYPE_CHECKING:
    from wijkatlas.api.statistics import Counted

INCIDENTS = QT_TRANSLATE_NOOP("units", "incidents")
PER_1000_A_YEAR = QT_TRANSLATE_NOOP("units", "per 1,000 inhabitants a year")
WHOLE = ""
"""The name of the municipality where areas go by their code."""
PER = 1000
MINUTES_A_DAY = 1440
MONTH_KNOWN, DAY_KNOWN = 2, 3  # the precision from which on the day of an incident is known
EPOCH = date(1970, 1, 1)

Rows = NDArray[np.bool_]


class Points(Protocol):
    """Incidents as columns of one length, as ``project.points()`` gives them."""

    @property
    def x(self) -> NDArray[np.float64]: ...  # noqa: D102
    @property
    def category(self) -> NDArray[np.uint16]: ...  # noqa: D102
    @property
    def categories(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def begin(self) -> NDArray[np.int32]: ...  # noqa: D102
    @property
    def precision(self) -> NDArray[np.uint8]: ...  # noqa: D102


@dataclass(frozen=True, eq=False, slots=True)
class Counts:
    """Incidents of themes in a period.

    ``by_area`` are those within each of ``areas``, ``whole`` all of them, wherever they were:
    ``outside`` lie in none of the areas, of ``without_place`` it is not known where. With a ``reason``
    the themes must not be added up and the numbers mean nothing.
    """

    areas: tuple[str, ...]
    by_area: NDArray[np.int64]
    whole: int
    outside: int
    without_place: int
    reason: Reason | None = None


def may_add(points: Points, themes: Sequence[str], refused: frozenset[str] | None = None) -> bool:
    """Whether these themes (none: all that occur) may be added up; ``refused`` are those that may not."""
    chosen = set(themes) or set(points.categories)
    return len(chosen) < 2 or not chosen & (not_additive() if refused is None else refused)


def rows_of(points: Points, themes: Sequence[str], period: str) -> Rows:
    """As :func:`rows_within`, of a period as text.

    Raises:
        UserError: ``period`` is none.
    """
    return rows_within(points, themes, read_period(period))


def rows_within(points: Points, themes: Sequence[str], days: Days) -> Rows:
    """True for each incident of these themes (none: all) from the first to the last of these days.

    Its day is known, or its month is and lies within the period as a whole.
    """
    begin, after = ((each - EPOCH).days * MINUTES_A_DAY for each in (days[0], days[1] + DAY))
    rows = (points.precision >= DAY_KNOWN) & (points.begin >= begin) & (points.begin < after)
    monthly = np.flatnonzero(points.precision == MONTH_KNOWN)
    if len(monthly):
        first = points.begin[monthly]
        rows[monthly] = (first >= begin) & (month_after(first) <= after)
    if themes:
        wanted = np.array([code in set(themes) for code in points.categories], np.bool_)
        rows &= wanted[points.category] if len(wanted) else False
    return rows


def month_after(begin: NDArray[np.int32]) -> NDArray[np.int64]:
    """When the month after that of each moment begins; both in minutes since 1970."""
    months = begin.astype("datetime64[m]").astype("datetime64[M]") + 1
    return months.astype("datetime64[m]").astype(np.int64)


def counted(
    points: Points,
    places: NDArray[np.integer],
    areas: Sequence[str],
    themes: Sequence[str],
    period: str,
) -> "Counted":
    """Incidents of themes (none: all) in a period by area, for :class:`wijkatlas.api.Edition`.

    :data:`WHOLE` names the total.

    Raises:
        UserError: ``period`` is none.
    """
    from wijkatlas.api.statistics import Counted

    rows = rows_of(points, themes, period)
    labels = np.asarray(places, np.int64)  # the same array for all tables when it can be
    return Counted("place", rows, labels, tuple(areas), WHOLE)


def rates(
    counts: Counts,
    population: Mapping[str, int | None],
    days: int,
    hidden: Mapping[Hashable, Reason] | None = None,
    *,
    period: str = "",
    source: str = "",
    vintage: str = "",
) -> dict[str, Estimate]:
    """Rates per 1,000 inhabitants a year, by code of area and of :data:`WHOLE`.

    The interval is the exact one of a Poisson count (Garwood 1936). Without inhabitants, or when
    nobody knows how many, the figure is missing.

    Args:
        counts: as ``Ground.counts`` gives them.
        population: inhabitants by code of area, and of :data:`WHOLE`.
        days: the length of the period.
        hidden: names whose count must be hidden, and why.
        period: of the estimates, as are ``source`` and ``vintage``.
        source: whose incidents they are.
        vintage: valid-from of the areas.
    """
    from wijkatlas.api.statistics import poisson_interval

    numbers = [*counts.by_area.tolist(), counts.whole]
    low, high = (each.tolist() for each in poisson_interval(numbers))
    found = {}
    for place, code in enumerate((*counts.areas, WHOLE)):
        people = population.get(code)
        reason = counts.reason or (hidden or {}).get(code)
        if reason is None and not people:
            reason = Reason.MISSING
        factor = 0.0 if reason else PER / (people or 1) / (days / DAYS_A_YEAR)
        found[code] = Estimate(
            None if reason else numbers[place] * factor,
            None if reason else low[place] * factor,
            None if reason else high[place] * factor,
            None if reason else numbers[place],
            unit=PER_1000_A_YEAR,
            period=period,
            source=source,
            vintage=vintage,
            reason=reason,
        )
    return found
