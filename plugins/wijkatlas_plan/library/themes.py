# SPDX-License-Identifier: EUPL-1.2
"""The incident themes that cards may name."""

from functools import cache

from wijkatlas.api import load_themes, resource_root


@cache
def theme_codes() -> tuple[str, ...]:
    """Their codes, in the order of the list that travels along."""
    themes = load_themes(resource_root() / "taxonomies" / "incident_themes.toml")
    return tuple(each.code for each in themes.themes)
