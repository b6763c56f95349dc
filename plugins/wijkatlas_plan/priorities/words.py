# SPDX-License-Identifier: EUPL-1.2
"""How scores are explained: the figure, its margin, and where the next score begins."""

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Nature, NumberFormat, Translator
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.priorities.evidence import Evidence

Steps = tuple[float, float, float, float]
"""Values from which on a score is 2, 3, 4 and 5."""


class Words:
    """Sentences about figures in one language."""

    def __init__(self, translator: Translator) -> None:
        self.translator = translator
        self._write = NumberFormat.of(translator.language).write

    def say(self, text: str, **values: object) -> str:
        """A text of the context "plan"."""
        return self.translator.translate("plan", text, **values)

    def number(self, value: float, decimals: int = 0) -> str:
        """A number as people of the language write it."""
        return self._write(value, decimals)

    def figure(self, each: Evidence) -> str:
        """A figure with its place, period, margin and nature."""
        values = {
            "figure": each.title,
            "place": each.place,
            "period": period_words(each.now.period or each.ref.period, self.translator),
            "value": self.value(each.now, each.decimals),
        }
        if each.nature is Nature.SUBJECTIVE:
            return self.say(
                QT_TRANSLATE_NOOP("plan", "{figure} in {place}, {period}: {value}, as people say."),
                **values,
            )
        return self.say(
            QT_TRANSLATE_NOOP("plan", "{figure} in {place}, {period}: {value}, as recorded."),
            **values,
        )

    def value(self, figure: Estimate, decimals: int) -> str:
        """A figure with its unit and its margin in brackets."""
        if figure.value is None:
            return "."
        unit = self.translator.translate("units", figure.unit) if figure.unit else ""
        text = f"{self.number(figure.value, decimals)} {unit}".strip()
        if figure.low is not None and figure.high is not None:
            low, high = self.number(figure.low, decimals), self.number(figure.high, decimals)
            text += f" ({low}–{high})"
        return text

    def steps(self, value: int, steps: Steps) -> str:
        """Why this score and not another."""
        at = {score: self.number(step) for score, step in enumerate(steps, start=2)}
        if value == 1:
            return self.say(QT_TRANSLATE_NOOP("plan", "1 is under {high}."), high=at[2])
        if value == len(steps) + 1:
            return self.say(QT_TRANSLATE_NOOP("plan", "5 is from {low} on."), low=at[value])
        return self.say(
            QT_TRANSLATE_NOOP(
                "plan", "{score} is from {low} to under {high}; {next} begins there."
            ),
            score=value,
            low=at[value],
            high=at[value + 1],
            next=value + 1,
        )

    def range(self, low: int, high: int) -> str:
        """What else it could be within the margin."""
        return self.say(
            QT_TRANSLATE_NOOP("plan", "Within its margin it could be {low} to {high}."),
            low=low,
            high=high,
        )


def step_score(value: float, steps: Steps) -> int:
    """1 under the first step, 5 from the last one on."""
    return 1 + sum(value >= step for step in steps)
