# SPDX-License-Identifier: EUPL-1.2
"""Figures that another office published, as it published them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_survey.model.file import PublishedFigure

REASONS = {
    "missing": QT_TRANSLATE_NOOP("surveys", "not known"),
    "secret": QT_TRANSLATE_NOOP("surveys", "kept secret by the publisher"),
    "nil": QT_TRANSLATE_NOOP("surveys", "nil"),
    "impossible": QT_TRANSLATE_NOOP("surveys", "can't exist"),
}
STATES = {
    "provisional": QT_TRANSLATE_NOOP("surveys", "provisional"),
    "near_final": QT_TRANSLATE_NOOP("surveys", "nearly final"),
}


@dataclass(frozen=True, slots=True)
class PublishedReport:
    """Figures of one published wave; nothing of them is computed or hidden here."""

    wave: str
    figures: Sequence[PublishedFigure]

    def as_json(self) -> list[Mapping[str, Any]]:
        """In the shape of estimates: ``reason`` is the publisher's mark, ``domain`` the area."""
        return [
            {
                "question": each.question, "answer": each.answer or None, "domain": each.area,
                "value": each.value, "se": None, "low": each.low, "high": each.high, "df": None,
                "n": each.n, "n_eff": None, "deff": None, "reason": each.reason or None,
                "statistic": "published", "flag": each.status, "period": each.period,
                "unit": each.unit,
            }
            for each in self.figures
        ]  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """A line for each figure."""
        lines = [translator.translate("surveys", "Wave {wave}", wave=self.wave)]
        return "\n".join([*lines, *(_line(each, translator) for each in self.figures)])


def _line(figure: PublishedFigure, translator: Translator) -> str:
    t, write = translator.translate, NumberFormat.of(translator.language).write
    what = " · ".join(part for part in (figure.question, figure.answer, figure.area) if part)
    if figure.value is None:
        told = t("surveys", REASONS[figure.reason]) if figure.reason else ""
    else:
        is_whole = figure.value.is_integer() and figure.low is None
        told = f"{write(figure.value, 0 if is_whole else 1)} {figure.unit}".strip()
        if figure.low is not None and figure.high is not None:
            told += f" ({write(figure.low, 1)}–{write(figure.high, 1)})"
    status = t("surveys", STATES[figure.status]) if figure.status else ""
    return "  ".join(part for part in (what, figure.period, told, status) if part)
