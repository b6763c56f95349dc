# SPDX-License-Identifier: EUPL-1.2
"""Tables of institutions as indicators: response times, school absence, whatever was imported."""

from collections.abc import Sequence

from wijkatlas.api import Estimate, Indicator, Measured, Reason, Session
from wijkatlas_plan.model.figure import ImportedFigure, ImportedIndicator
from wijkatlas_plan.model.period import end_of
from wijkatlas_plan.storage.figures import imported_figures, imported_indicators

TABLE = "table:"


def table_indicators(session: Session) -> list[Indicator]:
    """The indicators that were imported from tables."""
    project = session.project
    return [
        table_indicator(each, imported_figures(project, each.code))
        for each in imported_indicators(project)
    ]


def table_indicator(known: ImportedIndicator, figures: Sequence[ImportedFigure]) -> Indicator:
    """An imported indicator with its figures; areas that no longer exist keep theirs."""

    def measure(period: str, scheme: str) -> Measured:
        own = [each for each in figures if each.period == period]
        whole = next((each for each in own if not each.area), None)
        areas = {
            each.area: estimate_of(known, each)
            for each in own
            if each.area and scheme and each.scheme == scheme
        }
        nothing = Estimate(
            None, unit=known.unit, period=period, source=known.source, reason=Reason.MISSING
        )
        return Measured(
            f"{TABLE}{known.code}",
            period,
            estimate_of(known, whole) if whole else nothing,
            scheme,
            max((each.vintage for each in own), default=""),
            areas,
        )

    periods = sorted({each.period for each in figures}, key=lambda each: (end_of(each), each))
    values = [each.value for each in figures if each.value is not None]
    return Indicator(
        id=f"{TABLE}{known.code}",
        title=known.title,
        unit=known.unit,
        nature=known.nature,
        group=known.theme_group,
        worse=known.worse,
        periods=tuple(periods),
        schemes=tuple(sorted({each.scheme for each in figures if each.area})) or ("",),
        measure=measure,
        source=known.source,
        additive=known.additive,
        decimals=0 if values and all(value.is_integer() for value in values) else 1,
    )


def estimate_of(known: ImportedIndicator, figure: ImportedFigure) -> Estimate:
    """An imported figure as it leaves the program."""
    return Estimate(
        figure.value,
        figure.low,
        figure.high,
        figure.n,
        unit=known.unit,
        period=figure.period,
        source=figure.source or known.source,
        vintage=figure.vintage,
        provisional=figure.provisional,
        reason=Reason(figure.reason or Reason.MISSING) if figure.value is None else None,
    )
