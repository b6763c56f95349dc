# SPDX-License-Identifier: EUPL-1.2
"""All commands of the plugin."""

from wijkatlas.api import Command
from wijkatlas_plan.commands import (
    card_exchange,
    cards,
    checking,
    diagnosis,
    evaluation_plan,
    evaluation_result,
    figures,
    harm,
    priorities,
    problems,
    reminding,
    scoring,
    status,
    tracing,
)

COMMANDS: list[Command] = [
    diagnosis.TABLE,
    diagnosis.CHANGES,
    figures.IMPORT,
    figures.LIST,
    cards.LIST,
    cards.SHOW,
    cards.NEW,
    card_exchange.IMPORT,
    card_exchange.EXPORT,
    card_exchange.REMOVE,
    problems.LIST,
    problems.ADD,
    problems.DECIDE,
    scoring.SCORE,
    priorities.LIST,
    priorities.SET,
    harm.IMPORT,
    checking.CHECK,
    status.STATUS,
    tracing.TRACE,
    reminding.REMIND,
    evaluation_plan.PLAN,
    evaluation_plan.FREEZE,
    evaluation_plan.CONTROLS,
    evaluation_result.RESULT,
    evaluation_result.LIST,
]
