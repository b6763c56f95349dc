# SPDX-License-Identifier: EUPL-1.2
"""The command that scores problems, from their figures or by hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
)
from wijkatlas_plan.model.problem import Problem

if TYPE_CHECKING:
    from wijkatlas_plan.priorities.reading import Order


@dataclass(frozen=True, eq=False, slots=True)
class ScoresReport:
    """The scores of problems with the reason of each; ``order`` holds them all."""

    order: "Order"
    shown: tuple[Problem, ...]
    reasons: Mapping[tuple[str, str], str]

    def as_json(self) -> list[dict[str, Any]]:
        """For machines."""
        columns = {each.uid: each.code for each in self.order.criteria}
        found: list[dict[str, Any]] = []
        for problem in self.shown:
            held = {columns[e.criterion]: e for e in self.order.scores if e.problem == problem.uid}
            scores = {
                criterion.code: {
                    "value": held[criterion.code].value if criterion.code in held else None,
                    "derived": criterion.code in held and held[criterion.code].derived,
                    "why": self._why(problem, criterion.code, held),
                }
                for criterion in self.order.criteria
            }
            found.append({"uid": problem.uid, "title": problem.title, "scores": scores})
        return found

    def _why(self, problem: Problem, code: str, held: dict[str, Any]) -> str:
        if code in held:
            return str(held[code].why)
        return self.reasons.get((problem.uid, code), "")

    def sentence(self, translator: Translator) -> str:
        """A line for each score with its reason."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        titles = {each.code: each.title for each in self.order.criteria}
        lines = []
        for problem in self.as_json():
            lines.append(f"{problem['title']}:")
            for code, score in problem["scores"].items():
                value, why = score["value"], score["why"]
                if value is None:
                    lines.append(f"  {titles[code]}: {why or t('plan', 'no score')}")
                    continue
                text = write(value, 0 if value == int(value) else 1)
                lines.append(f"  {titles[code]}: {text}" + (f". {why}" if why else ""))
        return "\n".join(lines) or translator.translate(
            "plan", "There are no problems in this project yet."
        )


def score(
    session: Session,
    progress: Progress,
    *,
    problem: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Title or number of the problem; all without one"))
    ] = "",
    criterion: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Code of the criterion to score by hand; without one from figures"
            )
        ),
    ] = "",
    value: Annotated[
        float | None, Param(QT_TRANSLATE_NOOP("commands", "Score from 1 (little) to 5 (much)"))
    ] = None,
    why: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Why this score"))] = "",
    overwrite: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "Also in place of scores given by hand"))
    ] = False,
) -> ScoresReport:
    """Score problems: from their figures with the reason, or one criterion by hand."""
    from wijkatlas_plan.priorities.reading import find_problem, read_order
    from wijkatlas_plan.priorities.rescoring import derive_all, score_by_hand
    from wijkatlas_plan.storage.problems import problems

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking up the figures"))
    project = session.project
    shown = (find_problem(project, problem),) if problem else problems(project)
    if criterion or value is not None:
        score_by_hand(session, shown, criterion, value, why)
        reasons: dict[tuple[str, str], str] = {}
    else:
        reasons = derive_all(session, shown, overwrite=overwrite)
    return ScoresReport(read_order(project, session.translator, draws=1), shown, reasons)


SCORE = Command(
    "problem.score", QT_TRANSLATE_NOOP("commands", "Score problems…"), score, Access.WRITE
)
