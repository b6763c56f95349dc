# SPDX-License-Identifier: EUPL-1.2
"""The command that lists plans as a tree: goals, actions, what they cost."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date as Date
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Command,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
)
from wijkatlas_plan.commands.options import Day, PlanName
from wijkatlas_plan.model.money import add_money, write_money
from wijkatlas_plan.model.plan import STATUS_NAMES, Action, Goal, Status, Tree
from wijkatlas_plan.model.sector import Sector

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wijkatlas_plan.checking.lateness import Late
    from wijkatlas_plan.model.plan import BudgetLine, Milestone


@dataclass(frozen=True, eq=False, slots=True)
class PlanListReport:
    """Plans, goals and the actions that were asked for; ``is_part`` when actions were left out."""

    tree: Tree
    actions: "tuple[Action, ...]"
    late: "Mapping[str, tuple[Late, ...]]"
    is_part: bool

    def as_json(self) -> list[dict[str, Any]]:
        """Plans with their goals, their actions and what hangs on them, one within the other."""
        budget = _by_action(self.tree.budget)
        steps = _by_action(self.tree.milestones)
        by_goal: dict[str, list[Action]] = defaultdict(list)
        for action in self.actions:
            by_goal[action.goal].append(action)
        under: dict[str, list[Goal]] = defaultdict(list)
        for goal in self.tree.goals:
            under[goal.parent or goal.plan].append(goal)

        def goals_of(uid: str) -> list[dict[str, Any]]:
            return [
                {
                    "kind": str(goal.level),
                    "uid": goal.uid,
                    "code": goal.code,
                    "title": goal.title,
                    "indicator": goal.indicator,
                    "baseline": goal.baseline,
                    "target": goal.target,
                    "target_on": goal.target_on,
                    "owner": goal.owner,
                    "sector": goal.owner_sector,
                    "goals": goals_of(goal.uid),
                    "actions": [
                        self._plain(each, budget[each.uid], steps[each.uid])
                        for each in by_goal[goal.uid]
                    ],
                }
                for goal in under[uid]
                if self._is_wanted(goal, by_goal, under)
            ]

        return [
            {
                "kind": "plan",
                "uid": plan.uid,
                "title": plan.title,
                "template": plan.template,
                "begin": plan.begin,
                "end": plan.end,
                "goals": goals_of(plan.uid),
            }
            for plan in self.tree.plans
        ]

    def sentence(self, translator: Translator) -> str:
        """An indented line for each plan, goal and action."""
        t = translator.translate
        if not self.tree.plans:
            return t("plan", "There is no plan in this project yet.")
        lines = []
        for plan in self.as_json():
            period = " – ".join(each for each in (plan["begin"], plan["end"]) if each)
            lines.append(f"{plan['title']} ({period})" if period else plan["title"])
            lines += self._goal_lines(plan["goals"], 1, translator)
        money = add_money(self._shown_budget())
        write = NumberFormat.of(translator.language).write
        text = QT_TRANSLATE_NOOP(
            "plan",
            "Actions: {n}, late: {late}. Planned: {planned}, spent: {spent}; budget lines without an"
            " amount planned: {empty}.",
        )
        lines.append(
            t(
                "plan",
                text,
                n=write(len(self.actions)),
                late=write(sum(bool(self.late.get(each.uid)) for each in self.actions)),
                planned=write_money(money.planned_cents, translator),
                spent=write_money(money.spent_cents, translator),
                empty=write(money.without_planned),
            )
        )
        return "\n".join(lines)

    def _goal_lines(
        self, goals: "Sequence[dict[str, Any]]", depth: int, translator: Translator
    ) -> list[str]:
        lines = []
        for goal in goals:
            lines.append("  " * depth + f"{goal['code']} {goal['title']}".strip())
            lines += self._goal_lines(goal["goals"], depth + 1, translator)
            for action in goal["actions"]:
                told = [translator.translate("plan", STATUS_NAMES[Status(action["status"])])]
                told += [" – ".join(each for each in (action["start"], action["end"]) if each)]
                told += [translator.translate("plan", "late")] if action["late"] else []
                words = ", ".join(each for each in told if each)
                name = f"{action['code']} {action['title']}".strip()
                lines.append("  " * (depth + 1) + f"· {name} ({words})")
        return lines

    def _shown_budget(self) -> "list[BudgetLine]":
        shown = {each.uid for each in self.actions}
        return [each for each in self.tree.budget if each.action in shown]

    def _plain(
        self, action: Action, budget: "list[BudgetLine]", steps: "list[Milestone]"
    ) -> dict[str, Any]:
        money = add_money(budget)
        return {
            "kind": "action",
            "uid": action.uid,
            "code": action.code,
            "title": action.title,
            "status": str(action.status),
            "late": [str(each.kind) for each in self.late.get(action.uid, ())],
            "start": action.start,
            "end": action.end,
            "lead": action.lead,
            "sector": action.lead_sector,
            "partners": [{"sector": str(p.sector), "name": p.name} for p in action.partners],
            "scheme": action.scheme,
            "areas": list(action.areas),
            "planned_cents": money.planned_cents,
            "spent_cents": money.spent_cents,
            "lines": money.lines,
            "without_planned": money.without_planned,
            "without_spent": money.without_spent,
            "budget": [
                {
                    "uid": line.uid,
                    "funder": line.funder,
                    "year": line.year,
                    "planned_cents": line.planned_cents,
                    "spent_cents": line.spent_cents,
                }
                for line in budget
            ],
            "milestones": [
                {"uid": step.uid, "title": step.title, "due": step.due, "done_on": step.done_on}
                for step in steps
            ],
        }

    def _is_wanted(
        self, goal: Goal, by_goal: "Mapping[str, list[Action]]", under: "Mapping[str, list[Goal]]"
    ) -> bool:
        """All goals, or with a filter those above an action that passed it."""
        return (
            not self.is_part
            or bool(by_goal[goal.uid])
            or any(bool(by_goal[each.uid]) for each in under[goal.uid])
        )


def list_plans(
    session: Session,
    progress: Progress,
    *,
    plan: PlanName = "",
    owner: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Actions whose lead, or whose goal's owner, has this in its name"
            )
        ),
    ] = "",
    sector: Annotated[
        Sector | None,
        Param(QT_TRANSLATE_NOOP("commands", "Actions in which this sector takes part")),
    ] = None,
    area: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Actions in the area of this code"))
    ] = "",
    status: Annotated[
        Status | None, Param(QT_TRANSLATE_NOOP("commands", "Actions that stand like this"))
    ] = None,
    late: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "Only actions that are late"))
    ] = False,
    date: Day = None,
) -> PlanListReport:
    """List plans with their goals and actions; with a filter, what the filter leaves of them."""
    from wijkatlas_plan.checking.lateness import lateness
    from wijkatlas_plan.storage.tree import find_plan, read_tree

    del progress
    project = session.project
    tree = read_tree(project, find_plan(project, plan).uid if plan else "")
    today = date or Date.today()
    steps = _by_action(tree.milestones)
    behind = {each.uid: lateness(each, steps[each.uid], today) for each in tree.actions}
    goals = {each.uid: each for each in tree.goals}
    wanted = owner.strip().casefold()

    def passes(action: Action) -> bool:
        goal = goals.get(action.goal)
        names = f"{action.lead}\n{goal.owner if goal else ''}".casefold()
        sectors = {action.lead_sector, *(each.sector for each in action.partners)}
        return (
            (not wanted or wanted in names)
            and (sector is None or sector in sectors)
            and (not area or area in action.areas)
            and (status is None or status is action.status)
            and (not late or bool(behind[action.uid]))
        )

    shown = tuple(each for each in tree.actions if passes(each))
    is_part = bool(wanted or sector or area or status or late)
    return PlanListReport(tree, shown, behind, is_part)


def _by_action(rows: "Sequence[Any]") -> "defaultdict[str, list[Any]]":
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.action].append(row)
    return found


LIST = Command("plan.list", QT_TRANSLATE_NOOP("commands", "Goals and actions"), list_plans)
