# SPDX-License-Identifier: EUPL-1.2
"""The command that checks plans: goals that can't be measured, breaks in the golden thread."""

from dataclasses import dataclass
from datetime import date as Date
from typing import TYPE_CHECKING, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    NumberFormat,
    Progress,
    Session,
    Translator,
)
from wijkatlas_plan.commands.options import Day, PlanName

if TYPE_CHECKING:
    from wijkatlas_plan.checking.smart import Flaw
    from wijkatlas_plan.checking.thread import Gap
    from wijkatlas_plan.model.plan import Goal

READING = QT_TRANSLATE_NOOP("jobs", "Reading the plan and its figures")


@dataclass(frozen=True, eq=False, slots=True)
class CheckReport:
    """How many goals can be measured, what the others lack, and where the thread is broken."""

    measurable: int
    goals: int
    flaws: "tuple[tuple[Goal, Flaw], ...]"
    gaps: "tuple[Gap, ...]"
    translator: Translator

    def as_json(self) -> dict[str, Any]:
        """For machines; texts in the reader's language."""
        t = self.translator.translate
        return {
            "measurable": self.measurable,
            "goals": self.goals,
            "flaws": [
                {
                    "goal": goal.uid,
                    "title": goal.title,
                    "code": flaw.code,
                    "missing": t("plan", flaw.missing),
                    "advice": t("plan", flaw.advice),
                }
                for goal, flaw in self.flaws
            ],
            "gaps": [
                {
                    "code": str(gap.code),
                    "kind": gap.kind,
                    "uid": gap.uid,
                    "title": gap.title,
                    "detail": gap.words(self.translator),
                }
                for gap in self.gaps
            ],
        }

    def sentence(self, translator: Translator) -> str:
        """The count of measurable goals on top, then what is missing."""
        from wijkatlas_plan.checking.thread import GAP_NAMES

        t, write = translator.translate, NumberFormat.of(translator.language).write
        if not self.goals and not self.gaps:
            return t("plan", "There is no operational goal in this project yet.")
        lines = [
            t(
                "plan",
                "Goals that can be measured: {n} of {goals}.",
                n=write(self.measurable),
                goals=write(self.goals),
            )
        ]
        last = ""
        for goal, flaw in self.flaws:
            if goal.uid != last:
                lines.append(f"{goal.title}:")
                last = goal.uid
            lines.append(f"  {t('plan', flaw.missing)} {t('plan', flaw.advice)}")
        last = ""
        for gap in self.gaps:
            if gap.code != last:
                lines.append(f"{t('plan', GAP_NAMES[gap.code])}:")
                last = gap.code
            words = gap.words(translator)
            lines.append(f"  {gap.title}" + (f" ({words})" if words else ""))
        if len(lines) == 1:
            lines.append(t("plan", "Nothing is missing."))
        return "\n".join(lines)


def check(
    session: Session, progress: Progress, *, plan: PlanName = "", date: Day = None
) -> CheckReport:
    """Say which goals of a plan can't be measured and where the golden thread is broken."""
    from wijkatlas_plan.checking.picture import read_picture
    from wijkatlas_plan.checking.smart import check_goal, measurable
    from wijkatlas_plan.storage.tree import find_plan

    progress.update(0, None, READING)
    uid = find_plan(session.project, plan).uid if plan else ""
    picture = read_picture(session, date or Date.today())
    shown = picture.of_plan(uid) if uid else picture
    n, of = measurable(shown.tree.goals)
    flaws = tuple((goal, flaw) for goal in shown.tree.goals for flaw in check_goal(goal))
    return CheckReport(n, of, flaws, shown.gaps(), session.translator)


CHECK = Command(
    "plan.check",
    QT_TRANSLATE_NOOP("commands", "Check the plan"),
    check,
    Access.READ,
)
