# SPDX-License-Identifier: EUPL-1.2
"""The command that says how plans stand: actions, money, and a light for each goal."""

from collections import Counter
from dataclasses import dataclass
from datetime import date as Date
from typing import TYPE_CHECKING, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Estimate,
    Light,
    NumberFormat,
    Progress,
    Session,
    Translator,
)
from wijkatlas_plan.commands.options import Day, PlanName
from wijkatlas_plan.commands.plan.checking import READING
from wijkatlas_plan.model.money import Money, add_money, write_money
from wijkatlas_plan.model.plan import STATUS_NAMES, Level, Status

if TYPE_CHECKING:
    from wijkatlas_plan.checking.lateness import Late
    from wijkatlas_plan.model.plan import Action, Goal


@dataclass(frozen=True, eq=False, slots=True)
class StatusReport:
    """How plans stand on a day."""

    day: Date
    statuses: "Counter[Status]"
    late: "tuple[tuple[Action, tuple[Late, ...]], ...]"
    money: Money
    goals: "tuple[tuple[Goal, Estimate, Light], ...]"

    def as_json(self) -> dict[str, Any]:
        """For machines; amounts are cents."""
        return {
            "date": self.day.isoformat(),
            "actions": {str(each): self.statuses[each] for each in Status},
            "late": [
                {
                    "action": action.uid,
                    "title": action.title,
                    "late": [
                        {"kind": str(each.kind), "due": each.due.isoformat(), "days": each.days}
                        for each in found
                    ],
                }
                for action, found in self.late
            ],
            "money": {
                "planned_cents": self.money.planned_cents,
                "spent_cents": self.money.spent_cents,
                "lines": self.money.lines,
                "without_planned": self.money.without_planned,
                "without_spent": self.money.without_spent,
            },
            "goals": [
                {
                    "goal": goal.uid,
                    "title": goal.title,
                    "baseline": goal.baseline,
                    "target": goal.target,
                    "now": now.value,
                    "low": now.low,
                    "high": now.high,
                    "period": now.period,
                    "light": str(light.level),
                    "words": str(light),
                }
                for goal, now, light in self.goals
            ],
        }

    def sentence(self, translator: Translator) -> str:
        """Counts, what is late, the money, a line for each goal."""
        from wijkatlas_plan.checking.lateness import LATE_NAMES

        t, write = translator.translate, NumberFormat.of(translator.language).write
        if not self.goals and not self.statuses:
            return t("plan", "There is no plan in this project yet.")
        counts = ", ".join(
            f"{t('plan', STATUS_NAMES[each])}: {write(self.statuses[each])}"
            for each in Status
            if self.statuses[each]
        )
        lines = [t("plan", "Actions: {counts}.", counts=counts or "0")]
        lines.append(t("plan", "Late: {n}.", n=write(len(self.late))))
        lines += [
            f"  {action.title}: {t('plan', LATE_NAMES[each.kind])} ({each.due.isoformat()})"
            for action, found in self.late
            for each in found
        ]
        lines.append(money_sentence(self.money, translator))
        lines += [f"{light}: {goal.title}" for goal, _, light in self.goals]
        return "\n".join(lines)


def money_sentence(money: Money, translator: Translator) -> str:
    """Planned and spent, and how many lines are not filled in."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    return t(
        "plan",
        "Money planned: {planned} (lines not filled in: {without_planned}); spent: {spent}"
        " (lines not filled in: {without_spent}).",
        planned=write_money(money.planned_cents, translator),
        spent=write_money(money.spent_cents, translator),
        without_planned=write(money.without_planned),
        without_spent=write(money.without_spent),
    )


def status(
    session: Session, progress: Progress, *, plan: PlanName = "", date: Day = None
) -> StatusReport:
    """Say how a plan stands: actions by status, what is late, money, and whether goals are on course."""
    from wijkatlas_plan.checking.lateness import lateness
    from wijkatlas_plan.checking.picture import read_picture
    from wijkatlas_plan.checking.status import goal_light
    from wijkatlas_plan.storage.tree import find_plan

    progress.update(0, None, READING)
    today = date or Date.today()
    uid = find_plan(session.project, plan).uid if plan else ""
    picture = read_picture(session, today)
    tree = picture.of_plan(uid).tree if uid else picture.tree
    late = [(each, lateness(each, tree.milestones, today)) for each in tree.actions]
    return StatusReport(
        today,
        Counter(each.status for each in tree.actions),
        tuple((action, found) for action, found in late if found),
        add_money(tree.budget),
        tuple(
            (goal, now, goal_light(goal, now, today, session.translator))
            for goal in tree.goals
            if goal.level is Level.OPERATIONAL
            for now in (picture.known.goals[goal.uid],)
        ),
    )


STATUS = Command(
    "plan.status",
    QT_TRANSLATE_NOOP("commands", "How the plan stands"),
    status,
    Access.READ,
)
