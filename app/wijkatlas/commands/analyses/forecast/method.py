# SPDX-License-Identifier: EUPL-1.2
"""Notes on a forecast for a statistician."""

from __future__ import annotations

from wijkatlas.api import Translator
from wijkatlas.commands.analyses.forecast.report import FILTER, ForecastReport
from wijkatlas.domain.numbers import NumberFormat


def method_notes(report: ForecastReport, translator: Translator) -> tuple[str, ...]:
    """How it was made and scored, with parameters, seed and sources."""
    t, number = translator.translate, NumberFormat.of(translator.language)
    asked = report.settings
    found = []
    if asked.method == "kernel":
        found.append(
            t(
                "forecast",
                "Recent kernel (after Bowers, Johnson and Pease 2004): an incident of age a days weighs"
                " 2^(−a/{life}), up to twice that in the same weeks of earlier years.",
                life=number.write(asked.half_life_days),
            )
        )
        found.append(
            t(
                "forecast",
                "Weights are spread over squares by a quartic kernel of {bandwidth} m.",
                bandwidth=number.write(asked.bandwidth_m),
            )
            if asked.bandwidth_m > asked.cell_m
            else t("forecast", "Weights stay in the square of the incident.")
        )
        found.append(
            t(
                "forecast",
                "Half-life and reach, unless given, are those that did best on the periods before the"
                " ones that are scored.",
            )
        )
    else:
        terms = "; ".join(
            f"{name} {number.write(value, 2)} ({number.write(error, 2)})"
            for name, (value, error) in asked.terms.items()
        )
        found.append(
            t(
                "forecast",
                "Poisson regression of the count of each square on its own earlier counts, those of"
                " the eight squares around, its long-run density and the risk factors ({factors});"
                " ridge 1 on standardised columns; learnt on {periods} earlier periods. Coefficients"
                " (standard errors): {terms}. own_a_b: own count of a to b days before;"
                " around_a_b: that of the squares around. They show association, not cause.",
                factors=", ".join(asked.factors) or "–",
                periods=asked.learning_periods,
                terms=terms or "–",
            )
        )
    found.append(
        t(
            "forecast",
            "Scored on {periods} past periods of {days} days, each forecast from what was known"
            " before it, on {origins} positions of the grid. Hit rate = share of the incidents in the"
            " marked squares; PAI = hit rate / share of the area (Chainey, Tompson and Uhlig 2008);"
            " PEI* = hit rate / best hit rate possible on the same area (Hunt 2016; White, Hunt and"
            " Green 2023). Ties are shared. Intervals by period (Student's t); better only when the"
            " interval of the difference lies above 0.",
            periods=len(report.periods),
            days=asked.days,
            origins=asked.origins,
        )
    )
    found.append(
        t(
            "forecast",
            "Naive guesses: the squares with most incidents in the 365 days before; those with most"
            " in the same days 52 weeks before. It has to be better than both.",
        )
    )
    found.append(
        t(
            "forecast",
            "Squares looked at: {cells}. Seed for ties on the map: {seed}.",
            cells=number.write(report.cells_looked_at),
            seed=asked.seed,
        )
    )
    if asked.bounded_by == FILTER:
        found.append(t("forecast", "These have their middle in the place that was chosen."))
    elif asked.bounded_by:
        found.append(
            t(
                "forecast",
                "These have their middle in an area of “{scheme}”.",
                scheme=asked.bounded_by,
            )
        )
    else:
        found.append(
            t(
                "forecast",
                "These ever held an incident of any kind, or lie beside one that did: there are no"
                " areas. Shares of the area depend on that.",
            )
        )
    found.append(
        t(
            "forecast",
            "Takes in coordinates and days only. Regulation (EU) 2024/1689, article 5(1)(d), forbids"
            " predicting crimes of persons from profiles; nothing about persons can enter here.",
        )
    )
    return tuple(found)
