# SPDX-License-Identifier: EUPL-1.2
"""The incident themes that cards may name."""

from functools import cache
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError, load_themes, resource_root


@cache
def themes() -> Any:
    """The list that travels along, in its order."""
    return load_themes(resource_root() / "taxonomies" / "incident_themes.toml")


def theme_codes() -> tuple[str, ...]:
    """Their codes."""
    return tuple(each.code for each in themes().themes)


def check_theme(code: str) -> None:
    """Refuse a code that is no theme's.

    Raises:
        UserError: it is none.
    """
    if code not in theme_codes():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no incident theme “{theme}”."),
            QT_TRANSLATE_NOOP("errors", "There are: {themes}."),
            theme=code,
            themes=", ".join(theme_codes()),
        )
