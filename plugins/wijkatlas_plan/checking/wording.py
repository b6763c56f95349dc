# SPDX-License-Identifier: EUPL-1.2
"""Fills sentences with days, periods and numbers as people of a language write them."""

from collections.abc import Mapping

from wijkatlas.api import NumberFormat, Translator
from wijkatlas_plan.model.period import period_words

DAYS = frozenset({"day", "start", "period", "newest"})
"""Placeholders that hold an ISO day or period."""

Values = Mapping[str, str | float]


def fill(text: str, values: Values, translator: Translator, decimals: int = 1) -> str:
    """A text of the context "plan" with its placeholders filled; "" stays empty."""
    if not text:
        return ""
    write = NumberFormat.of(translator.language).write
    filled = {
        name: write(value, decimals)
        if isinstance(value, float)
        else period_words(value, translator)
        if name in DAYS
        else value
        for name, value in values.items()
    }
    return translator.translate("plan", text, **filled)
