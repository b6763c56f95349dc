# SPDX-License-Identifier: EUPL-1.2
"""All analyses in the order in which the panel asks their questions, and their commands."""

from wijkatlas.api import Command
from wijkatlas.commands.analyses.change import command as change
from wijkatlas.commands.analyses.density import command as density
from wijkatlas.commands.analyses.forecast import command as forecast
from wijkatlas.commands.analyses.hotspots import command as hotspots
from wijkatlas.commands.analyses.nearrepeat import command as nearrepeat
from wijkatlas.commands.analyses.rates import command as rates
from wijkatlas.commands.analyses.register import command as register_commands
from wijkatlas.commands.analyses.report import Analysis
from wijkatlas.commands.analyses.rhythm import command as rhythm
from wijkatlas.commands.analyses.riskterrain import command as riskterrain
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
