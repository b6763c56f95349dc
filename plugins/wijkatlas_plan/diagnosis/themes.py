# SPDX-License-Identifier: EUPL-1.2
"""What the themes of incidents are called and what they are about."""

from functools import cache
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Group, Translator, load_themes, resource_root

GROUPS: dict[str, Group] = {
    "property": Group.CRIME,
    "violence": Group.VIOLENCE,
    "public_order": Group.NUISANCE,
    "drugs_weapons": Group.CRIME,
    "traffic": Group.NUISANCE,
    "report": Group.NUISANCE,
}
"""What families of themes are about; every other one is crime."""


@cache
def _themes() -> Any:
    return load_themes(resource_root() / "taxonomies" / "incident_themes.toml")


def theme_title(code: str, translator: Translator) -> str:
    """The name of a theme; of one that is not known its code."""
    if not code:
        return translator.translate("plan", QT_TRANSLATE_NOOP("plan", "without a theme"))
    title: str = _themes().label(code, translator.language)
    return title


def theme_names() -> dict[str, str]:
    """Codes of themes by their names in all languages and by themselves, in small letters."""
    found: dict[str, str] = {}
    for theme in _themes().themes:
        for name in (*theme.label.texts.values(), theme.code):
            found[name.casefold()] = theme.code
    return found


def theme_group(code: str) -> Group:
    """What a theme is about."""
    theme = _themes().theme(code)
    return GROUPS.get(theme.group, Group.CRIME) if theme else Group.CRIME


def not_additive() -> frozenset[str]:
    """The codes of themes of which one incident can be in several, so that they are never added up."""
    return frozenset(theme.code for theme in _themes().themes if not theme.additive)
