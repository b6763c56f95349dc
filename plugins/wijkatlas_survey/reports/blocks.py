# SPDX-License-Identifier: EUPL-1.2
"""What the parts of the usual questionnaires are called, in the reader's language."""

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator

TITLES = {
    "onveiligheid": QT_TRANSLATE_NOOP("surveys", "Feeling of safety"),
    "mijdgedrag": QT_TRANSLATE_NOOP("surveys", "Avoiding places and people"),
    "buurt": QT_TRANSLATE_NOOP("surveys", "Problems in the neighbourhood"),
    "buurtproblemen": QT_TRANSLATE_NOOP("surveys", "Problems in the neighbourhood"),
    "leefbaarheid": QT_TRANSLATE_NOOP("surveys", "Life in the neighbourhood"),
    "samen": QT_TRANSLATE_NOOP("surveys", "Living together"),
    "slachtoffer": QT_TRANSLATE_NOOP("surveys", "Victims and reporting"),
    "slachtofferschap": QT_TRANSLATE_NOOP("surveys", "Victims and reporting"),
    "politie": QT_TRANSLATE_NOOP("surveys", "Police"),
    "preventie": QT_TRANSLATE_NOOP("surveys", "Prevention"),
    "uzelf": QT_TRANSLATE_NOOP("surveys", "About the respondent"),
}


def block_name(block: str, translator: Translator) -> str:
    """The name of a part of the questionnaire; one of the office's own as it is written."""
    if not block:
        return translator.translate("surveys", QT_TRANSLATE_NOOP("surveys", "Other questions"))
    known = TITLES.get(block)
    return translator.translate("surveys", known) if known else block[:1].upper() + block[1:]
