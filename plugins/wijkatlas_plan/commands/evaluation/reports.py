# SPDX-License-Identifier: EUPL-1.2
"""What the commands about evaluations answer."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Translator
from wijkatlas_plan.model.evaluation import DESIGN_NAMES
from wijkatlas_plan.model.period import period_words

if TYPE_CHECKING:
    from wijkatlas_plan.evaluation.controls import Candidate
    from wijkatlas_plan.evaluation.outlook import Outlook
    from wijkatlas_plan.evaluation.result import Result
    from wijkatlas_plan.model.evaluation import Evaluation

UNLIKE = 2.0
"""Times the level of the treated areas: from there on an area is not much alike."""


@dataclass(frozen=True, eq=False, slots=True)
class DesignReport:
    """A design with what it will be able to see, and what is weak in it."""

    evaluation: "Evaluation"
    outlook: "Outlook | None" = None
    candidates: "tuple[Candidate, ...]" = ()

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        from dataclasses import asdict

        each, seen = self.evaluation, self.outlook
        return {
            "uid": each.uid,
            "title": each.title,
            "action": each.action,
            "design": asdict(each.design),
            "frozen_at": each.frozen_at,
            "frozen_by": each.frozen_by,
            "mark": each.mark,
            "counts_before": dict(each.counts),
            "smallest_change": asdict(seen.smallest) if seen and seen.smallest else None,
            "remarks": [asdict(remark) for remark in seen.remarks] if seen else [],
            "proposed": [asdict(candidate) for candidate in self.candidates],
        }

    def sentence(self, translator: Translator) -> str:
        """The design in a few lines, its weaknesses, and the smallest change."""
        from wijkatlas_plan.evaluation.outlook import outlook_words
        from wijkatlas_plan.evaluation.remark_words import remark_words

        t, design = translator.translate, self.evaluation.design
        lines = [f"{self.evaluation.title} ({t('plan', DESIGN_NAMES[design.kind])})"]
        for name, codes in (
            (t("plan", "treated areas"), design.treated),
            (t("plan", "areas to compare with"), design.control),
        ):
            if codes:
                lines.append(f"{name}: {', '.join(codes)}")
        lines += [candidate_words(each, translator) for each in self.candidates]
        if self.outlook is not None:
            lines.append(outlook_words(self.outlook, translator))
            lines += [remark_words(each, translator) for each in self.outlook.remarks]
        if self.evaluation.frozen_at:
            day = period_words(self.evaluation.frozen_at[:10], translator)
            lines.append(t("plan", "The design was fixed on {day}.", day=day))
        else:
            lines.append(t("plan", "The design can still be changed: it was not fixed."))
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, eq=False, slots=True)
class ControlsReport:
    """Areas that may serve to compare with."""

    candidates: "tuple[Candidate, ...]"

    def as_json(self) -> list[dict[str, Any]]:
        """For machines, the most alike first."""
        from dataclasses import asdict

        return [asdict(each) for each in self.candidates]

    def sentence(self, translator: Translator) -> str:
        """A line for each."""
        if not self.candidates:
            return translator.translate("plan", "No area can serve to compare with.")
        return "\n".join(candidate_words(each, translator) for each in self.candidates)


@dataclass(frozen=True, eq=False, slots=True)
class EffectReport:
    """A result."""

    result: "Result"

    def as_json(self) -> dict[str, Any]:
        """All of it, and the sentences."""
        return self.result.as_json() | {"text": self.sentence(Translator("en"))}

    def sentence(self, translator: Translator) -> str:
        """Effect, uncertainty, and what it does not show."""
        from wijkatlas_plan.evaluation.words import sentences

        return sentences(self.result, translator).text


@dataclass(frozen=True, eq=False, slots=True)
class EvaluationsReport:
    """The evaluations of a project with their actions."""

    evaluations: "tuple[Evaluation, ...]"
    actions: dict[str, str]
    without: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        from dataclasses import asdict

        return {
            "evaluations": [asdict(each) for each in self.evaluations],
            "actions_without": list(self.without),
        }

    def sentence(self, translator: Translator) -> str:
        """A line for each, and how many actions have none."""
        from wijkatlas_plan.evaluation.result import read_result
        from wijkatlas_plan.evaluation.words import VERDICT_NAMES

        t = translator.translate
        lines = []
        for each in self.evaluations:
            result = read_result(each.result)
            state = (
                t("plan", VERDICT_NAMES[result.verdict])
                if result is not None
                else t("plan", "fixed on {day}", day=period_words(each.frozen_at[:10], translator))
                if each.frozen_at
                else t("plan", "not fixed yet")
            )
            action = self.actions.get(each.action, "")
            lines.append(": ".join(part for part in (action, each.title) if part) + f" ({state})")
        if not lines:
            lines.append(t("plan", "There is no evaluation yet."))
        if self.without:
            n = NumberFormat.of(translator.language).write(len(self.without))
            lines.append(t("plan", "Actions without an evaluation: {n}", n=n))
        return "\n".join(lines)


def candidate_words(each: "Candidate", translator: Translator) -> str:
    """Why an area was proposed: its level, its course, its distance."""
    from wijkatlas_plan.evaluation.number_words import percent

    t, write = translator.translate, NumberFormat.of(translator.language).write
    name = f"{each.name} ({each.code})" if each.name and each.name != each.code else each.code
    values = {"area": name, "level": write(each.level, 2), "far": write(each.far_m / 1000, 1)}
    text = QT_TRANSLATE_NOOP("plan", "{area}: {level} times the level, {far} km away")
    if each.trend is not None:
        values |= {"growth": percent(each.trend.value, translator)}
        text = QT_TRANSLATE_NOOP(
            "plan",
            "{area}: {level} times the level; its course differs no more than by chance ({growth} a"
            " year); {far} km away",
        )
        if each.trend.is_clear:
            text = QT_TRANSLATE_NOOP(
                "plan",
                "{area}: {level} times the level, but another course ({growth} a year); {far} km away",
            )
    told = t("plan", text, **values)
    if not 1 / UNLIKE <= each.level <= UNLIKE:
        told += t("plan", ". Not much alike.")
    return told
