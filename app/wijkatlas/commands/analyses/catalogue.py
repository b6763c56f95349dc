# SPDX-License-Identifier: EUPL-1.2
"""All analyses in the order in which the panel asks their questions, and their commands."""

from wijkatlas.api import Command
from wijkatlas.commands.analyses import (
    change,
    density,
    hotspots,
    nearrepeat,
    rates,
    register_commands,
    rhythm,
    riskterrain,
)
from wijkatlas.commands.analyses.forecast import command as forecast
from wijkatlas.commands.analyses.report import Analysis
from wijkatlas.commands.analyses.series import command as series


def analyses() -> list[Analysis]:
    """The questions, from "where" to "what next"."""
    return [
        density.ANALYSIS,
        hotspots.ANALYSIS,
        rates.ANALYSIS,
        rhythm.ANALYSIS,
        series.ANALYSIS,
        change.ANALYSIS,
        nearrepeat.ANALYSIS,
        riskterrain.ANALYSIS,
        forecast.ANALYSIS,
    ]


COMMANDS: list[Command] = [
    *density.COMMANDS,
    *hotspots.COMMANDS,
    *rates.COMMANDS,
    *rhythm.COMMANDS,
    *series.COMMANDS,
    *change.COMMANDS,
    *nearrepeat.COMMANDS,
    *riskterrain.COMMANDS,
    *forecast.COMMANDS,
    *register_commands.COMMANDS,
]
