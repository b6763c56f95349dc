# SPDX-License-Identifier: EUPL-1.2
"""Days as the rows of a plan hold them: ISO texts, "" when not known."""

from calendar import monthrange
from datetime import date

from wijkatlas_plan.model.period import days_of
from wijkatlas_plan.model.plan import Frequency

MONTHS: dict[Frequency, int] = {
    Frequency.MONTHLY: 1,
    Frequency.QUARTERLY: 3,
    Frequency.HALF_YEARLY: 6,
    Frequency.YEARLY: 12,
    Frequency.TWO_YEARLY: 24,
    Frequency.THREE_YEARLY: 36,
}
"""How many months lie between two measurements."""


YEARS = range(1900, 2200)
"""A year outside is a slip of the pen."""


def read_day(text: str) -> date | None:
    """The day of an ISO text; None when it is empty, no day, or of a year that makes no sense."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in YEARS else None


def last_day(period: str) -> date | None:
    """The last day of a period, or the day itself of a single one; None when it is neither."""
    found = days_of(period)
    return found[1] if found is not None and found[1].year in YEARS else None


def add_months(day: date, months: int) -> date:
    """The same day so many months on; the last of the month where that has fewer days."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
