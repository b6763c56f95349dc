# SPDX-License-Identifier: EUPL-1.2
"""Is it rising here: two periods compared area by area."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    UserError,
)
from wijkatlas.commands.analyses.report import Analysis

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.change.report import ChangeReport
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.domain.summary import Period

DAY = timedelta(days=1)
LONGEST_SILENCE = timedelta(days=31)

Scheme = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme; the one that is shown when left out"))
]
BeforeFrom = Annotated[
    date | None,
    Param(QT_TRANSLATE_NOOP("commands", "First day to compare with; a year earlier when empty")),
]
BeforeTo = Annotated[
    date | None,
    Param(QT_TRANSLATE_NOOP("commands", "Last day to compare with; a year earlier when empty")),
]


def measure(
    inputs: Inputs,
    progress: Progress,
    *,
    scheme: Scheme = "",
    before_from: BeforeFrom = None,
    before_to: BeforeTo = None,
) -> ChangeReport:
    """Compare the areas' counts of the filter's period with those of an earlier one."""
    import numpy as np

    from wijkatlas.analysis.change import compare_counts
    from wijkatlas.analysis.pointpattern import compare_patterns
    from wijkatlas.commands.analyses.change.report import ChangeReport
    from wijkatlas.commands.analyses.units import area_units

    before, now = _periods(inputs, before_from, before_to)
    parts = []
    for number, period in enumerate((before, now)):
        progress.update(number, 2, QT_TRANSLATE_NOOP("jobs", "Counting"))
        part = inputs.with_filter(replace(inputs.chosen, begin=period.begin, end=period.end))
        parts.append((part, area_units(part, scheme)))
    (_, first), (later, second) = parts
    # areas outside the filter's place that hold incidents of one period only belong to both
    codes = list(dict.fromkeys([*second.codes, *first.codes]))
    names = dict(zip([*first.codes, *second.codes], [*first.names, *second.names], strict=True))
    shapes = dict(
        zip([*first.codes, *second.codes], [*first.polygons(), *second.polygons()], strict=True)
    )
    counts = []
    for units in (first, second):
        held = dict(zip(units.codes, units.counts.tolist(), strict=True))
        counts.append(np.array([held.get(code, 0) for code in codes], np.int64))
    lengths = _lengths(before, now)
    undated = inputs.with_filter(replace(inputs.chosen, begin=None, end=None))
    totals = [part.n for part, _ in parts]
    return ChangeReport(
        about=later.about(),
        before=before,
        now=now,
        scheme=scheme or inputs.view.scheme(),
        codes=tuple(codes),
        names=tuple(names[code] for code in codes),
        shapes=tuple(shapes[code] for code in codes),
        areas=compare_counts(*counts, days_before=lengths[0], days_now=lengths[1]),
        pattern=compare_patterns(*counts),
        total=compare_counts(*totals, days_before=lengths[0], days_now=lengths[1], most_false=1),
        outside=(first.outside, second.outside),
        without_location=(first.without_location, second.without_location),
        without_day=int((undated.points.precision[undated.mask] < 3).sum()),
        data=inputs.loaded.span or (before.begin, now.end),
        overlapping=second.overlapping,
    )


def _periods(
    inputs: Inputs, before_from: date | None, before_to: date | None
) -> tuple[Period, Period]:
    """The earlier and the later period.

    The later one is the filter's; without one, and without one to compare with, the last twelve
    whole months that the data can compare with the twelve before.
    """
    from wijkatlas.domain.summary import Period

    span, chosen = inputs.loaded.span, inputs.chosen
    if span is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "No incident has a day: there is nothing to compare."),
            QT_TRANSLATE_NOOP("errors", "Import incidents with a date first."),
        )
    if (before_from is None) != (before_to is None):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The earlier period needs a first and a last day."),
        )
    begin, end = chosen.begin or span[0], chosen.end or span[1]
    if before_from is not None and before_to is not None:
        if chosen.begin is None:
            begin = before_to + DAY if before_to < end else before_to
        before, now = Period(before_from, before_to), Period(begin, end)
    else:
        found = _year_before(Period(begin, end), span[0], is_fixed=chosen.begin is not None)
        if found is None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The incidents begin on {day}: too late for an earlier period."
                ),
                QT_TRANSLATE_NOOP(
                    "errors", "Choose a shorter period, or the days to compare with."
                ),
                day=span[0].isoformat(),
            )
        before, now = found
    if before.begin > before.end or now.begin > now.end or before.end >= now.begin:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The two periods must each begin before they end, and not overlap."
            ),
        )
    return before, now


def _year_before(now: Period, data_begin: date, *, is_fixed: bool) -> tuple[Period, Period] | None:
    """The same days a year earlier and these, if the data reach back so far.

    A period that is not fixed may become the last twelve whole months and the twelve before.
    """
    from wijkatlas.analysis.rates import earlier_period

    if now.begin > now.end:
        return now, now
    first_day = data_begin - LONGEST_SILENCE
    try:
        found = earlier_period(now, date.min if is_fixed else first_day)
    except ValueError:  # before the first year of the calendar
        return None
    return found if found is not None and found[0].begin >= first_day else None


def _lengths(before: Period, now: Period) -> tuple[int, int]:
    """Days of the two periods; a leap day more or less does not count."""
    if abs(before.days - now.days) <= 1:
        return now.days, now.days
    return before.days, now.days


def change(
    session: Session,
    progress: Progress,
    *,
    scheme: Scheme = "",
    from_: Annotated[
        date | None, Param(QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)"))
    ] = None,
    to: Annotated[date | None, Param(QT_TRANSLATE_NOOP("commands", "Last day, included"))] = None,
    before_from: BeforeFrom = None,
    before_to: BeforeTo = None,
    category: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only these categories, with commas between"))
    ] = "",
) -> ChangeReport:
    """Compare the counts of areas in two periods, and say where a change is clear."""
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter

    inputs = Inputs.read(session, chosen_filter(from_, to, category), progress)
    return measure(inputs, progress, scheme=scheme, before_from=before_from, before_to=before_to)


ANALYSIS = Analysis(
    kind="change",
    question=QT_TRANSLATE_NOOP("analyses", "Is it rising here?"),
    about=QT_TRANSLATE_NOOP(
        "analyses", "Each area against the same days a year earlier, and where the change is clear."
    ),
    measure=measure,
    first=("scheme",),
    tables=("incident", "area"),
    purpose=QT_TRANSLATE_NOOP(
        "analyses", "To see in which areas more or fewer incidents are recorded than before."
    ),
)

COMMANDS = [
    Command(
        "analysis.change",
        QT_TRANSLATE_NOOP("commands", "Compare areas in two periods"),
        change,
        Access.READ,
    ),
]
