# SPDX-License-Identifier: EUPL-1.2
"""Figures taken along with a problem: as they were on the day on which they were taken."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Indicator, UserError
from wijkatlas_plan.diagnosis.goals import measure_areas
from wijkatlas_plan.model.period import end_of
from wijkatlas_plan.model.problem import FigureRef


def take_figures(
    indicators: Mapping[str, Indicator],
    names: Iterable[str],
    scheme: str,
    areas: Sequence[str],
    today: date,
) -> tuple[FigureRef, ...]:
    """The newest figures of indicators (ids), one for each area; without areas of the municipality.

    Raises:
        UserError: there is no such indicator.
    """
    found = []
    for name in names:
        indicator = indicators.get(name)
        if indicator is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no indicator {indicator}."),
                QT_TRANSLATE_NOOP("errors", "There are: {indicators}."),
                indicator=name,
                indicators=", ".join(sorted(indicators)),
            )
        ended = [each for each in indicator.periods if end_of(each) <= today.isoformat()]
        if not ended:
            continue
        period = max(ended, key=end_of)
        by_area = [each for each in areas if scheme in indicator.schemes]
        for area in by_area or ("",):
            codes, within = ((area,), scheme) if area else ((), "")
            figure = measure_areas(indicator, period, within, codes)
            found.append(take(name, figure, within, area, today, period))
    return tuple(found)


def renew_figures(
    indicators: Mapping[str, Indicator], refs: Iterable[FigureRef], today: date
) -> tuple[FigureRef, ...]:
    """The newest figures of the same indicators and areas; of an indicator that is gone the old one."""
    found: dict[tuple[str, str, str], FigureRef] = {}
    for ref in refs:
        fresh: tuple[FigureRef, ...] = ()
        if ref.indicator in indicators:
            areas = (ref.area,) if ref.area else ()
            fresh = take_figures(indicators, (ref.indicator,), ref.scheme, areas, today)
        for each in fresh or (ref,):
            found[each.indicator, each.scheme, each.area] = each
    return tuple(found.values())


def take(
    indicator: str, figure: Estimate, scheme: str, area: str, today: date, period: str = ""
) -> FigureRef:
    """A figure as it is on a day."""
    return FigureRef(
        indicator,
        period or figure.period,
        scheme if area else "",
        area,
        figure.value,
        figure.low,
        figure.high,
        figure.unit,
        "" if figure.reason is None else str(figure.reason),
        today.isoformat(),
    )
