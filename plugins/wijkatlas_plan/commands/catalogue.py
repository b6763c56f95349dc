# SPDX-License-Identifier: EUPL-1.2
"""All commands of the plugin."""

from wijkatlas.api import Command

COMMANDS: list[Command] = []
