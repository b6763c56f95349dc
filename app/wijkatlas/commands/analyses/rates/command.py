# SPDX-License-Identifier: EUPL-1.2
"""Which areas differ from the rest? A funnel of their rates, and ranks with their margins."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    UserError,
)
from wijkatlas.commands.analyses.report import Analysis, AnalysisReport

MOST_PER = 1_000_000

_SCHEME = QT_TRANSLATE_NOOP("commands", "Area scheme; the only one when there is one")
_PER = QT_TRANSLATE_NOOP("commands", "Per how many inhabitants")
_SMOOTHING = QT_TRANSLATE_NOOP(
    "commands", "Towards what smoothed rates are pulled: that of the whole, or of the neighbours"
)
_SEED = QT_TRANSLATE_NOOP("commands", "Start of the random numbers")
_FROM = QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)")
_TO = QT_TRANSLATE_NOOP("commands", "Last day, included")
_CATEGORY = QT_TRANSLATE_NOOP("commands", "Only these categories, with commas between")


def measure(
    inputs: Any,
    progress: Progress,
    *,
    scheme: Annotated[str, Param(_SCHEME)] = "",
    per: Annotated[int, Param(_PER)] = 1000,
    smoothing: Annotated[str, Param(_SMOOTHING, choices=("whole", "neighbours"))] = "whole",
    seed: Annotated[int, Param(_SEED)] = 1,
) -> AnalysisReport:
    """Compare the rates of areas with that of all together, and rank them with margins."""
    import numpy as np

    from wijkatlas.analysis.funnel import make_funnel
    from wijkatlas.analysis.neighbours import contiguous
    from wijkatlas.analysis.ranks import rank_rates
    from wijkatlas.analysis.smoothing import smooth_globally, smooth_locally
    from wijkatlas.commands.analyses.rates.report import RatesReport
    from wijkatlas.commands.analyses.units import area_units

    if not 1 <= per <= MOST_PER:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A rate is per 1 to 1,000,000 inhabitants."),
            QT_TRANSLATE_NOOP("errors", "Take for example 1000."),
        )
    if seed < 0:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The start of the random numbers must not be negative."),
            QT_TRANSLATE_NOOP("errors", "Take for example 1."),
        )
    progress.update(0, 2, QT_TRANSLATE_NOOP("jobs", "Counting"))
    units = area_units(inputs, scheme)
    known = units.population > 0
    if not known.any():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Without a population there are no rates."),
            QT_TRANSLATE_NOOP("errors", "Import areas with their number of inhabitants."),
        )
    counts, people = units.counts[known], units.population[known]
    funnel = make_funnel(counts, people)
    if smoothing == "neighbours":
        near = contiguous(units.polygons(np.flatnonzero(known)))
        smoothed = smooth_locally(counts, people, near)
    else:
        smoothed = smooth_globally(counts, people)
    progress.update(1, 2, QT_TRANSLATE_NOOP("jobs", "Ranking"))
    ranks = rank_rates(counts, people, seed=seed)
    return RatesReport(
        about=inputs.about(),
        n=inputs.n,
        units=units,
        known=known,
        funnel=funnel,
        smoothed=smoothed,
        ranks=ranks,
        scheme=scheme or inputs.view.scheme(),
        per=per,
        smoothing=smoothing,
        seed=seed,
    )


def rates(
    session: Session,
    progress: Progress,
    *,
    scheme: Annotated[str, Param(_SCHEME)] = "",
    per: Annotated[int, Param(_PER)] = 1000,
    smoothing: Annotated[str, Param(_SMOOTHING, choices=("whole", "neighbours"))] = "whole",
    seed: Annotated[int, Param(_SEED)] = 1,
    from_: Annotated[date | None, Param(_FROM)] = None,
    to: Annotated[date | None, Param(_TO)] = None,
    category: Annotated[str, Param(_CATEGORY)] = "",
) -> AnalysisReport:
    """Compare areas by rate: which differ from the rest more than chance, and ranks with margins."""
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter

    inputs = Inputs.read(session, chosen_filter(from_, to, category), progress)
    return measure(inputs, progress, scheme=scheme, per=per, smoothing=smoothing, seed=seed)


ANALYSIS = Analysis(
    kind="rates",
    question=QT_TRANSLATE_NOOP("analyses", "Which areas differ from the rest?"),
    about=QT_TRANSLATE_NOOP(
        "analyses",
        "Incidents by inhabitants, with what chance alone does to small areas and to ranks.",
    ),
    measure=measure,
    first=("scheme",),
    tables=("incident", "area"),
    icon="mdi6.chart-scatter-plot",
    purpose=QT_TRANSLATE_NOOP(
        "analyses", "To compare areas by inhabitants without ranking small ones by noise."
    ),
)

COMMANDS = [
    Command(
        "analysis.rates",
        QT_TRANSLATE_NOOP("commands", "Compare areas by rate"),
        rates,
        Access.READ,
    ),
]
