# SPDX-License-Identifier: EUPL-1.2
"""What the values that a parameter can have are called on the screen."""

from wijkatlas.api import Translator
from wijkatlas.language import QT_TRANSLATE_NOOP

NAMES = {
    "squares": QT_TRANSLATE_NOOP("choices", "Squares"),
    "hexagons": QT_TRANSLATE_NOOP("choices", "Hexagons"),
    "areas": QT_TRANSLATE_NOOP("choices", "Areas"),
    "gi": QT_TRANSLATE_NOOP("choices", "Together with the neighbours (Gi*)"),
    "lisa": QT_TRANSLATE_NOOP("choices", "Against the neighbours (LISA)"),
    "contiguity": QT_TRANSLATE_NOOP("choices", "Touching, also at a corner"),
    "rook": QT_TRANSLATE_NOOP("choices", "Sharing a side"),
    "distance": QT_TRANSLATE_NOOP("choices", "All within a distance"),
    "nearest": QT_TRANSLATE_NOOP("choices", "The nearest few"),
    "whole": QT_TRANSLATE_NOOP("choices", "Of the whole"),
    "neighbours": QT_TRANSLATE_NOOP("choices", "Of the neighbours"),
    "quartic": QT_TRANSLATE_NOOP("choices", "Round hill (quartic)"),
    "gaussian": QT_TRANSLATE_NOOP("choices", "Bell (Gaussian)"),
    "uniform": QT_TRANSLATE_NOOP("choices", "Flat disc (uniform)"),
    "epanechnikov": QT_TRANSLATE_NOOP("choices", "Steep hill (Epanechnikov)"),
    "kernel": QT_TRANSLATE_NOOP("choices", "Recent places"),
    "regression": QT_TRANSLATE_NOOP("choices", "Regression with risk factors"),
    "euclid": QT_TRANSLATE_NOOP("choices", "In a straight line"),
    "manhattan": QT_TRANSLATE_NOOP("choices", "Along the axes (Manhattan)"),
    "interval": QT_TRANSLATE_NOOP("choices", "Spread over the interval"),
    "begin": QT_TRANSLATE_NOOP("choices", "In the hour it began"),
    "week": QT_TRANSLATE_NOOP("choices", "week"),
    "month": QT_TRANSLATE_NOOP("choices", "month"),
}


def choice_name(value: object, translator: Translator) -> str:
    """The name of a value in the translator's language; the value itself where it needs no other."""
    return translator.translate("choices", NAMES.get(str(value), str(value)))
