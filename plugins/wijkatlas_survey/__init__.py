# SPDX-License-Identifier: EUPL-1.2
"""Neighbourhood surveys: from any export file to figures with honest margins."""

from wijkatlas.api import API, QT_TRANSLATE_NOOP, Plugin
from wijkatlas_survey.commands.catalogue import COMMANDS
from wijkatlas_survey.settings import SETTINGS
from wijkatlas_survey.storage.schema import migrations

plugin = Plugin(
    id="survey",
    api=API,
    title=QT_TRANSLATE_NOOP("plugins", "Surveys"),
    description=QT_TRANSLATE_NOOP(
        "plugins", "Imports neighbourhood surveys and turns them into figures with margins."
    ),
    version="1.0",
    commands=COMMANDS,
    settings=SETTINGS,
    migrations=migrations,
)
