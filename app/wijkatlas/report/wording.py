# SPDX-License-Identifier: EUPL-1.2
"""Words of reports: hidden figures, changes, foreign text made harmless."""

import re

from wijkatlas.domain.estimate import Reason
from wijkatlas.domain.summary import Trend
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator

__all__ = ["REASONS", "clean", "hidden_text", "short_hidden_text", "trend_text"]

REASONS = {
    Reason.SUPPRESSED: QT_TRANSLATE_NOOP("workbook", "too few"),
    Reason.SECONDARY: QT_TRANSLATE_NOOP("workbook", "shielded"),
    Reason.MISSING: QT_TRANSLATE_NOOP("workbook", "not known"),
    Reason.NOT_ADDITIVE: QT_TRANSLATE_NOOP("workbook", "can't be added up"),
    Reason.BREAK: QT_TRANSLATE_NOOP("workbook", "not comparable"),
}
_SHORT = {Reason.SECONDARY: "x", Reason.MISSING: ".", Reason.NOT_ADDITIVE: "/", Reason.BREAK: "|"}
_TRENDS = {
    Trend.NOT_CLEAR: QT_TRANSLATE_NOOP("workbook", "no clear change"),
    Trend.RISE: QT_TRANSLATE_NOOP("workbook", "clear rise"),
    Trend.FALL: QT_TRANSLATE_NOOP("workbook", "clear fall"),
    Trend.SHARP_RISE: QT_TRANSLATE_NOOP("workbook", "sharp rise"),
    Trend.SHARP_FALL: QT_TRANSLATE_NOOP("workbook", "sharp fall"),
}

LONGEST_TEXT = 32_000
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]"
)
_SURPLUS = frozenset(chr((plane << 16) + low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))


def hidden_text(reason: Reason, translator: Translator) -> str:
    """Why there is no figure, in two words."""
    return translator.translate("workbook", REASONS[reason])


def short_hidden_text(reason: Reason, smallest_shown: int) -> str:
    """The same in at most a few signs, for narrow columns."""
    if reason is Reason.SUPPRESSED:
        return f"1–{smallest_shown - 1}"
    return _SHORT[reason]


def trend_text(trend: Trend | None, translator: Translator) -> str:
    """A change in words; "" where it can't be said."""
    return translator.translate("workbook", _TRENDS[trend]) if trend is not None else ""


def clean(text: str) -> str:
    """Foreign text without signs that a spreadsheet can't hold or that change how it reads."""
    if len(text) <= LONGEST_TEXT and text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = _UNWANTED.sub("", text)
    if not text.isascii() and not _SURPLUS.isdisjoint(text):
        text = "".join(sign for sign in text if sign not in _SURPLUS)
    return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + "…"
