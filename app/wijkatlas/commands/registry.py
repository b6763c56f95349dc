# SPDX-License-Identifier: EUPL-1.2
"""The built-in commands and settings, in the order of the menus."""

from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, Command, Setting
from wijkatlas.commands import (
    area,
    atlas,
    demo,
    export,
    factor,
    incident,
    incident_count,
    network,
    project,
)
from wijkatlas.commands.analyses import catalogue


def built_in_commands() -> list[Command]:
    """All commands of the core."""
    return [
        *project.COMMANDS,
        *incident.COMMANDS,
        *incident_count.COMMANDS,
        *area.COMMANDS,
        *network.COMMANDS,
        *factor.COMMANDS,
        *catalogue.COMMANDS,
        *export.COMMANDS,
        *atlas.COMMANDS,
        *demo.COMMANDS,
    ]


def settings_path() -> Path:
    """The user's file of settings."""
    import platformdirs

    return Path(platformdirs.user_config_dir("wijkatlas", appauthor=False)) / "settings.json"


def core_settings() -> tuple[Setting, ...]:
    """The settings of the core."""
    return (
        Setting(
            "language",
            "",
            QT_TRANSLATE_NOOP("settings", "Language"),
            QT_TRANSLATE_NOOP(
                "settings", "Empty: the language of your system. Applies at the next start."
            ),
            ("", "nl", "fr", "en", "es", "pt"),
        ),
        Setting(
            "theme",
            "system",
            QT_TRANSLATE_NOOP("settings", "Colours of the window"),
            QT_TRANSLATE_NOOP("settings", "Light, dark, or as your system has it."),
            ("system", "light", "dark"),
        ),
        Setting(
            "field_mode",
            False,
            QT_TRANSLATE_NOOP("settings", "Large controls"),
            QT_TRANSLATE_NOOP(
                "settings", "For a tablet: every control is at least 44 pixels high."
            ),
        ),
        Setting(
            "hide_below",
            5,
            QT_TRANSLATE_NOOP("settings", "Hide counts below"),
            QT_TRANSLATE_NOOP(
                "settings",
                "Smaller counts are hidden in what leaves the office; ask your data protection officer.",
            ),
        ),
        Setting(
            "backup_on_close",
            True,
            QT_TRANSLATE_NOOP("settings", "Back up on closing"),
            QT_TRANSLATE_NOOP(
                "settings", "Keeps the last 30 copies in a folder beside the project."
            ),
        ),
    )
