# SPDX-License-Identifier: EUPL-1.2
"""All analyses in the order in which the panel asks their questions, and their commands."""

from wijkatlas.api import Command
from wijkatlas.commands.analyses import (
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


def analyses() -> list[Analysis]:
    """The questions, from "where" to "what next"."""
    return [
        density.ANALYSIS,
        hotspots.ANALYSIS,
        rates.ANALYSIS,
        rhythm.ANALYSIS,
        nearrepeat.ANALYSIS,
        riskterrain.ANALYSIS,
        forecast.ANALYSIS,
    ]


COMMANDS: list[Command] = [
    *density.COMMANDS,
    *hotspots.COMMANDS,
    *rates.COMMANDS,
    *rhythm.COMMANDS,
    *nearrepeat.COMMANDS,
    *riskterrain.COMMANDS,
    *forecast.COMMANDS,
    *register_commands.COMMANDS,
]
