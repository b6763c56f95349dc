# SPDX-License-Identifier: EUPL-1.2
"""All commands of the plugin."""

from wijkatlas.api import Command
from wijkatlas_plan.commands import (
    actions,
    card_exchange,
    cards,
    diagnosis,
    figures,
    harm,
    notes,
    priorities,
    problems,
    scoring,
)
from wijkatlas_plan.commands.evaluation import planning as evaluation_plan
from wijkatlas_plan.commands.evaluation import results as evaluation_result
from wijkatlas_plan.commands.plan import checking, reminding, status, tracing
from wijkatlas_plan.commands.plan import intake as plan_import
from wijkatlas_plan.commands.plan import listing as plan_list
from wijkatlas_plan.commands.plan import start as plan_new
from wijkatlas_plan.commands.plan import workbook as plan_files

COMMANDS: list[Command] = [
    diagnosis.TABLE,
    diagnosis.CHANGES,
    figures.IMPORT,
    figures.LIST,
    notes.ADD,
    notes.LIST,
    cards.LIST,
    cards.SHOW,
    cards.NEW,
    card_exchange.IMPORT,
    card_exchange.EXPORT,
    card_exchange.REMOVE,
    problems.LIST,
    problems.ADD,
    problems.DECIDE,
    problems.RENEW,
    scoring.SCORE,
    priorities.LIST,
    priorities.SET,
    harm.IMPORT,
    plan_import.IMPORT,
    plan_files.TEMPLATE,
    plan_files.EXPORT,
    plan_list.LIST,
    plan_new.NEW,
    plan_new.TEMPLATES,
    actions.SET,
    actions.LOG,
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
