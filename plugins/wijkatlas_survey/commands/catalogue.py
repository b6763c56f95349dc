# SPDX-License-Identifier: EUPL-1.2
"""All commands of the plugin."""

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command
from wijkatlas_survey.commands.breaks import BREAKS, DECIDE
from wijkatlas_survey.commands.compare import compare
from wijkatlas_survey.commands.crosstab import CROSSTAB
from wijkatlas_survey.commands.estimate import estimate
from wijkatlas_survey.commands.form import FORM
from wijkatlas_survey.commands.guess import GUESS
from wijkatlas_survey.commands.importing import IMPORT
from wijkatlas_survey.commands.indicators import indicators
from wijkatlas_survey.commands.questions import QUESTIONS
from wijkatlas_survey.commands.waves import REMOVE, WAVES
from wijkatlas_survey.commands.weight import WEIGHT

COMMANDS: list[Command] = [
    IMPORT,
    GUESS,
    FORM,
    WAVES,
    REMOVE,
    QUESTIONS,
    BREAKS,
    DECIDE,
    WEIGHT,
    CROSSTAB,
    Command(
        "survey.estimate", QT_TRANSLATE_NOOP("commands", "Estimate figures of a survey"), estimate
    ),
    Command("survey.compare", QT_TRANSLATE_NOOP("commands", "Compare waves of a survey"), compare),
    Command(
        "survey.indicators",
        QT_TRANSLATE_NOOP("commands", "Indicators of surveys"),
        indicators,
        Access.WRITE,
    ),
]
