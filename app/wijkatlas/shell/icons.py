# SPDX-License-Identifier: EUPL-1.2
"""The one icon set: Material Design outlines, through qtawesome, in the colour of the text."""

from PySide6.QtGui import QIcon

from wijkatlas.shell.theme import current_theme

SET = "mdi6"


def icon(name: str, *, accent: bool = False) -> QIcon:
    """An icon by its name in the set (``"map-outline"``); an unknown name gives an empty icon."""
    import qtawesome

    theme = current_theme()
    colour = theme.accent if accent else theme.text
    full = name if name.startswith(f"{SET}.") else f"{SET}.{name}"
    try:
        return QIcon(
            qtawesome.icon(
                full, color=colour, color_disabled=theme.muted, color_selected=theme.on_accent
            )
        )
    except Exception:  # noqa: BLE001 - qtawesome raises plain Exception for a name it lacks
        return QIcon()
