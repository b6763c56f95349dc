# SPDX-License-Identifier: EUPL-1.2
"""Whether a design can be carried out, what is weak in it, and what it will be able to see."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, Indicator, UserError
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.diagnosis.incidents import may_add
from wijkatlas_plan.diagnosis.themes import theme_names
from wijkatlas_plan.evaluation.comparability import comparability
from wijkatlas_plan.evaluation.controls import propose_controls
from wijkatlas_plan.evaluation.covered import covered_days
from wijkatlas_plan.evaluation.freezing import freeze
from wijkatlas_plan.evaluation.periods import NEARLY_AS_LONG, periods_of, time_weights
from wijkatlas_plan.evaluation.power import smallest_change
from wijkatlas_plan.evaluation.remark import Remark, Weakness
from wijkatlas_plan.evaluation.waves import find_wave
from wijkatlas_plan.model.days import add_months, read_day
from wijkatlas_plan.model.evaluation import Design, DesignKind
from wijkatlas_plan.model.period import DAY, Days

if TYPE_CHECKING:
    from wijkatlas_plan.evaluation.counts import Layout

__all__ = ["check_design", "freeze", "propose_controls", "remarks_on", "smallest_change"]

RECOMMENDED_MONTHS = 12
SERIES_MONTHS = 6
MOST_LISTED = 12
MOST_BUFFER_M = 20_000


def check_design(design: Design, ground: Ground, indicators: Iterable[Indicator] = ()) -> None:
    """Refuse a design that can't be carried out.

    Args:
        design: the design.
        ground: incidents and areas of the project.
        indicators: needed for a survey: what can be measured.

    Raises:
        UserError: areas are missing, unknown or in two groups, periods overlap, there is too little
            before the start, or the themes must not be added up.
    """
    before, after = periods_of(design)
    if not (0 <= design.buffer_m <= MOST_BUFFER_M and 0 < design.alpha < 1):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The ring around the areas lies between 0 and {n} metres."),
            n=MOST_BUFFER_M,
        )
    _check_areas(design, ground)
    if design.kind is DesignKind.SURVEY:
        _check_survey(design, indicators)
        return
    check_categories(design.categories, ground)
    if not may_add(ground.points, design.categories):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "These categories must not be added up."),
            QT_TRANSLATE_NOOP("errors", "Choose one category, or categories that may be added."),
        )
    if design.kind is DesignKind.STAGGERED:
        _check_starts(design, before, after)
    elif (
        design.kind is DesignKind.SERIES and add_months(before[0], SERIES_MONTHS) > before[1] + DAY
    ):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A series needs at least {n} months before the start."),
            QT_TRANSLATE_NOOP("errors", "A year or more is better: then the season is known too."),
            n=SERIES_MONTHS,
        )


def check_categories(categories: Iterable[str], ground: Ground) -> None:
    """Refuse categories that are neither a theme nor in the project: they would count as nothing.

    Raises:
        UserError: there are such.
    """
    known = {*ground.points.categories, *theme_names().values()} - {""}
    unknown = [each for each in categories if each not in known]
    if unknown:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no incident category “{category}”."),
            QT_TRANSLATE_NOOP("errors", "There are: {categories}."),
            category=", ".join(unknown),
            categories=", ".join(sorted(known)),
        )


def _check_areas(design: Design, ground: Ground) -> None:
    groups = {
        name: getattr(design, name)
        for name in ("treated", "control", "treated_around", "control_around")
    }
    named = [code for codes in groups.values() for code in codes]
    needs_areas = design.kind in (DesignKind.CONTROL, DesignKind.STAGGERED)
    if named and design.scheme not in ground.schemes:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no area scheme “{scheme}” in this project."),
            QT_TRANSLATE_NOOP("errors", "It has: {schemes}. Import areas with “area import”."),
            scheme=design.scheme,
            schemes=", ".join(ground.schemes) or "—",
        )
    gone = sorted(set(named) - set(ground.codes(design.scheme)))
    if gone:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "These areas do not exist in “{scheme}”: {areas}."),
            QT_TRANSLATE_NOOP("errors", "Areas that were merged have another code since."),
            scheme=design.scheme,
            areas=", ".join(gone),
        )
    twice = sorted(code for code, n in Counter(named).items() if n > 1)
    if twice:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "These areas are in two groups: {areas}."),
            QT_TRANSLATE_NOOP(
                "errors", "An area is treated, or compared with, or around one of them."
            ),
            areas=", ".join(twice),
        )
    if not needs_areas:
        return
    if not design.treated:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "It is not said in which areas something is done."),
            QT_TRANSLATE_NOOP("errors", "Name the treated areas."),
        )
    if not design.control and design.kind is DesignKind.CONTROL:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There are no areas to compare with."),
            QT_TRANSLATE_NOOP("errors", "Name them, or have comparable ones proposed."),
        )
    if (design.treated_around or design.control_around) and design.buffer_m:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "What lies around is given twice: as areas and as metres."),
            QT_TRANSLATE_NOOP("errors", "Leave out one of them."),
        )
    if bool(design.treated_around) != bool(design.control_around):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Areas around are needed for both groups, or for none."),
            QT_TRANSLATE_NOOP(
                "errors",
                "What happens around the treated areas is compared with what happens around the others.",
            ),
        )


def _check_starts(design: Design, before: Days, after: Days) -> None:
    for code in design.treated:
        start = read_day(design.starts.get(code, ""))
        if start is None or not before[1] < start <= after[1]:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The day on which area {area} starts is missing or wrong."
                ),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Each treated area starts after the period before, on a day of its own.",
                ),
                area=code,
            )
    if not design.control and len(set(design.starts.values())) < 2:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There are no areas to compare with."),
            QT_TRANSLATE_NOOP(
                "errors", "Let areas start on different days, or name areas that do not start."
            ),
        )


def _check_survey(design: Design, indicators: Iterable[Indicator]) -> None:
    known = list(indicators)
    found = next((each for each in known if each.id == design.indicator), None)
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no indicator “{indicator}” in this project."),
            QT_TRANSLATE_NOOP("errors", "There are: {indicators}."),
            indicator=design.indicator,
            indicators=_listed(each.id for each in known if each.id.startswith("survey:")),
        )
    for period in (design.before, design.after):
        find_wave(found, period)


def _listed(names: Iterable[str]) -> str:
    """At most so many names."""
    found = list(names)
    more = len(found) - MOST_LISTED
    return ", ".join(found[:MOST_LISTED]) + (f" (+{more})" if more > 0 else "") or "—"


def remarks_on(
    design: Design, ground: Ground, layout: "Layout | None", *, start: str = "", fixed_at: str = ""
) -> tuple[Remark, ...]:
    """What is weak in a design that can be carried out.

    Args:
        design: the design.
        ground: incidents and areas of the project.
        layout: where the incidents lie; None of a survey.
        start: the day on which the action starts, "" when unknown.
        fixed_at: when the design was fixed, "" when it was not.
    """
    before, after = periods_of(design)
    found = [*_about_start(design, before, after, start, fixed_at)]
    if layout is None:
        return tuple(found)
    whole_years = add_months(before[0], RECOMMENDED_MONTHS) <= before[1] + DAY
    if not whole_years:
        months = (before[1] - before[0] + DAY).days / (365.25 / 12)
        found.append(Remark(Weakness.SHORT_BEFORE, {"months": round(months)}))
    if design.kind is DesignKind.CONTROL:
        if abs(time_weights(before, after)[1] - 1) > NEARLY_AS_LONG:
            days = {
                name: (end - begin).days + 1
                for name, (begin, end) in (("before", before), ("after", after))
            }
            found.append(Remark(Weakness.UNEQUAL, dict(days)))
        if _season(before) != _season(after):
            found.append(Remark(Weakness.SEASON))
        if not design.buffer_m and not design.treated_around:
            found.append(Remark(Weakness.NO_AROUND))
        if any(size is None for size in layout.size.values()):
            found.append(Remark(Weakness.NO_WEIGHTS))
    if design.kind is DesignKind.SERIES:
        found.append(Remark(Weakness.NO_CONTROL))
    span = covered_days(ground, design.categories)
    if span is None or before[0] < span[0] or span[1] < before[1]:
        found.append(Remark(Weakness.NOT_COVERED, {"period": design.before}))
    found.extend(comparability(design, ground, layout, before))
    return tuple(found)


def _about_start(
    design: Design, before: Days, after: Days, start: str, fixed_at: str
) -> Iterable[Remark]:
    day = read_day(start)
    first = min((each for each in design.starts.values() if read_day(each)), default=start)
    if day is not None and day <= before[1]:
        yield Remark(Weakness.STARTED_BEFORE_AFTER, {"day": start})
    elif day is not None and after[0] < day - timedelta(days=31):
        yield Remark(Weakness.STARTS_LATER, {"day": start})
    fixed, began = read_day(fixed_at[:10]), read_day(first)
    if fixed is not None and began is not None and fixed > began:
        yield Remark(Weakness.FIXED_LATE, {"fixed": fixed_at[:10], "start": first})


def _season(days: Days) -> frozenset[int] | None:
    """The months of the year that a period holds; None when it holds whole years."""
    begin, end = days
    if add_months(begin, 12) == end + DAY or (end - begin).days + 1 > 700:
        return None
    held: set[int] = set()
    day = date(begin.year, begin.month, 1)
    while day <= end:
        held.add(day.month)
        day = add_months(day, 1)
    return frozenset(held)
