# SPDX-License-Identifier: EUPL-1.2
"""Numbers and periods of a result as people write them, and what a design is able to see."""

import math

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_plan.evaluation.result import Result
from wijkatlas_plan.model.period import period_words

__all__ = ["about_words", "amount", "percent", "seen_words"]


def seen_words(
    seen: float,
    sure: float | None,
    translator: Translator,
    *,
    unit: str = "incidents",
    decimals: int = 0,
    is_survey: bool = False,
    of: float = 0.0,
) -> str:
    """The smallest change that can be told from chance, in plain words.

    Args:
        seen: the smallest fall that chance does not explain.
        sure: the fall that is found in 8 of 10 cases.
        translator: of the reader's language.
        unit: of a survey's figure.
        decimals: how exactly it is written.
        is_survey: whether it is about a figure of a survey; else about incidents.
        of: how many incidents are expected when nothing changes; 0 when that is not known.
    """
    t, write = translator.translate, NumberFormat.of(translator.language).write
    n = write(seen, decimals)
    if is_survey:
        return t(
            "plan",
            "With so many answers a change below {n} ({unit}) can't be told from chance.",
            n=n,
            unit=t("units", unit),
        )
    parts = [t("plan", "With these numbers a fall below {n} can't be told from chance.", n=n)]
    if of and seen >= of:
        text = QT_TRANSLATE_NOOP(
            "plan",
            "Not even the end of all {n} incidents would stand out: take more areas, a longer period or"
            " more categories.",
        )
        parts.append(t("plan", text, n=write(of)))
    elif sure is not None:
        text = QT_TRANSLATE_NOOP("plan", "A fall of {n} is found in 8 of 10 cases.")
        parts.append(t("plan", text, n=write(sure, decimals)))
    return " ".join(parts)


def amount(value: float, result: Result, translator: Translator, *, is_signed: bool = True) -> str:
    """A difference in the unit of the result."""
    write = NumberFormat.of(translator.language).write
    text = write(value, result.decimals)
    signed = f"+{text}" if is_signed and round(value, result.decimals) > 0 else text
    if not result.change_unit:
        return signed
    return f"{signed} {translator.translate('units', result.change_unit)}"


def percent(ratio: float, translator: Translator) -> str:
    """A ratio as a change in percent, with its sign."""
    change = ratio - 1
    if not math.isfinite(change) or change > 99:
        return translator.translate("plan", QT_TRANSLATE_NOOP("plan", "many times more"))
    text = NumberFormat.of(translator.language).write_share(change)
    return f"+{text}" if round(change, 2) > 0 else text


def about_words(result: Result, translator: Translator) -> str:
    """Which periods were compared."""
    return translator.translate(
        "plan",
        QT_TRANSLATE_NOOP("plan", "{before} compared with {after}"),
        before=period_words(result.before, translator),
        after=period_words(result.after, translator),
    )
