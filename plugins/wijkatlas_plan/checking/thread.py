# SPDX-License-Identifier: EUPL-1.2
"""The golden thread from figure to council sentence: where it is broken.

:func:`wijkatlas_plan.checking.tracing.trace` follows it from any row or figure.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Translator
from wijkatlas_plan.checking.stale import FigureNow, is_within, stale_reasons
from wijkatlas_plan.checking.wording import Values, fill
from wijkatlas_plan.model.days import last_day, read_day
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.plan import Action, Goal, Level, Status, Tree
from wijkatlas_plan.model.problem import FigureRef, Lane, Problem


class GapCode(StrEnum):
    """What is missing in the thread."""

    PROBLEM_WITHOUT_GOAL = "problem_without_goal"
    GOAL_WITHOUT_FIGURE = "goal_without_figure"
    GOAL_WITHOUT_ACTION = "goal_without_action"
    GOAL_WITHOUT_PLACE = "goal_without_place"
    ACTION_WITHOUT_GOAL = "action_without_goal"
    ACTION_WITHOUT_EVALUATION = "action_without_evaluation"
    ACTION_WITHOUT_LEAD = "action_without_lead"
    ACTION_WITHOUT_DATES = "action_without_dates"
    ACTION_WITHOUT_BUDGET = "action_without_budget"
    EVALUATION_NOT_FIXED = "evaluation_not_fixed"
    EVALUATION_FIXED_LATE = "evaluation_fixed_late"
    FIGURE_STALE = "figure_stale"
    BASELINE_CHANGED = "baseline_changed"
    FIGURE_OLD = "figure_old"
    AREA_GONE = "area_gone"
    CARD_GONE = "card_gone"


GAP_NAMES: dict[GapCode, str] = {
    GapCode.PROBLEM_WITHOUT_GOAL: QT_TRANSLATE_NOOP("plan", "Priorities without a goal"),
    GapCode.GOAL_WITHOUT_FIGURE: QT_TRANSLATE_NOOP("plan", "Goals without a figure"),
    GapCode.GOAL_WITHOUT_ACTION: QT_TRANSLATE_NOOP("plan", "Goals without an action"),
    GapCode.GOAL_WITHOUT_PLACE: QT_TRANSLATE_NOOP("plan", "Goals that lost their place"),
    GapCode.ACTION_WITHOUT_GOAL: QT_TRANSLATE_NOOP("plan", "Actions without a goal"),
    GapCode.ACTION_WITHOUT_EVALUATION: QT_TRANSLATE_NOOP("plan", "Actions without an evaluation"),
    GapCode.ACTION_WITHOUT_LEAD: QT_TRANSLATE_NOOP("plan", "Actions that nobody leads"),
    GapCode.ACTION_WITHOUT_DATES: QT_TRANSLATE_NOOP("plan", "Actions without a start or an end"),
    GapCode.ACTION_WITHOUT_BUDGET: QT_TRANSLATE_NOOP("plan", "Actions without a budget"),
    GapCode.EVALUATION_NOT_FIXED: QT_TRANSLATE_NOOP(
        "plan", "Evaluations not fixed before the start"
    ),
    GapCode.EVALUATION_FIXED_LATE: QT_TRANSLATE_NOOP("plan", "Evaluations fixed after the start"),
    GapCode.FIGURE_STALE: QT_TRANSLATE_NOOP("plan", "Figures of problems that are out of date"),
    GapCode.BASELINE_CHANGED: QT_TRANSLATE_NOOP(
        "plan", "Goals whose figure at the start is another one now"
    ),
    GapCode.FIGURE_OLD: QT_TRANSLATE_NOOP("plan", "Goals whose latest figure is old"),
    GapCode.AREA_GONE: QT_TRANSLATE_NOOP("plan", "Areas that no longer exist"),
    GapCode.CARD_GONE: QT_TRANSLATE_NOOP("plan", "Programme cards that are gone"),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """A break in the thread at a row: ``kind`` and ``uid`` say which; ``detail`` what exactly, if more.

    ``detail`` is a text of the context "plan", filled with ``values``.
    """

    code: GapCode
    kind: str
    uid: str
    title: str
    detail: str = ""
    values: Values = field(default_factory=dict)
    decimals: int = 1

    def words(self, translator: Translator) -> str:
        """What exactly, in words; "" when the code says it all."""
        return fill(self.detail, self.values, translator, self.decimals)


@dataclass(frozen=True, slots=True)
class Known:
    """What a project knows beside its plans.

    ``areas`` are codes by scheme, ``cards`` ids of programme cards; ``figures`` maps figures that were
    taken along to how they are now, ``goals`` the uid of a goal to its latest figure, ``baselines`` to
    what its indicator says now of the period of its baseline.
    """

    areas: Mapping[str, frozenset[str]] = field(default_factory=dict)
    cards: frozenset[str] = frozenset()
    figures: Mapping[FigureRef, FigureNow] = field(default_factory=dict)
    goals: Mapping[str, Estimate] = field(default_factory=dict)
    baselines: Mapping[str, Estimate] = field(default_factory=dict)


def gaps(
    tree: Tree,
    problems: Iterable[Problem],
    evaluations: Iterable[Evaluation],
    known: Known,
    *,
    today: date,
    stale_days: int,
) -> tuple[Gap, ...]:
    """Where the thread is broken, in the order of :class:`GapCode`, then of the rows.

    Actions that were stopped need nothing any more.
    """
    problems, evaluations = tuple(problems), tuple(evaluations)
    found = [
        *_of_problems(tree, problems, known, today, stale_days),
        *_of_goals(tree, known, today, stale_days),
        *_of_actions(tree, evaluations, known),
        *_of_evaluations(tree, evaluations, known, today),
    ]
    order = {code: place for place, code in enumerate(GapCode)}
    return tuple(sorted(found, key=lambda gap: order[gap.code]))


def _of_problems(
    tree: Tree, problems: Iterable[Problem], known: Known, today: date, stale_days: int
) -> Iterator[Gap]:
    answered = {uid for goal in tree.goals for uid in goal.problems}
    for each in problems:
        if each.lane is Lane.PRIORITY and each.uid not in answered:
            yield Gap(GapCode.PROBLEM_WITHOUT_GOAL, "problem", each.uid, each.title)
        yield from _gone_areas("problem", each.uid, each.title, each.scheme, each.areas, known)
        if each.lane is Lane.DROPPED:
            continue
        for ref in each.figures:
            now = known.figures.get(ref)
            reasons = stale_reasons(ref, now, today, stale_days) if now is not None else ()
            for reason in reasons:
                yield Gap(
                    GapCode.FIGURE_STALE,
                    "problem",
                    each.uid,
                    each.title,
                    reason.text,
                    reason.values,
                )


def _of_goals(tree: Tree, known: Known, today: date, stale_days: int) -> Iterator[Gap]:
    busy = {each.goal for each in tree.actions}
    for each in tree.goals:
        if each.uid in tree.loose:
            yield Gap(GapCode.GOAL_WITHOUT_PLACE, "goal", each.uid, each.title)
        yield from _gone_areas("goal", each.uid, each.title, each.scheme, each.areas, known)
        if each.level is Level.STRATEGIC:
            continue
        if each.uid not in busy:
            yield Gap(GapCode.GOAL_WITHOUT_ACTION, "goal", each.uid, each.title)
        yield from _goal_figure(each, known.goals.get(each.uid), today, stale_days)
        yield from _baseline(each, known.baselines.get(each.uid))


def _baseline(goal: Goal, now: Estimate | None) -> Iterator[Gap]:
    """Another value for the period of the baseline, outside its margin, than what was written down."""
    if goal.baseline is None or now is None or now.value is None:
        return
    low = now.value if now.low is None else now.low
    high = now.value if now.high is None else now.high
    if not is_within(goal.baseline, low, high):
        yield Gap(
            GapCode.BASELINE_CHANGED,
            "goal",
            goal.uid,
            goal.title,
            QT_TRANSLATE_NOOP("plan", "{period}: was {then}, is {now} now"),
            {"period": goal.baseline_period, "then": float(goal.baseline), "now": now.value},
        )


def _goal_figure(goal: Goal, now: Estimate | None, today: date, stale_days: int) -> Iterator[Gap]:
    if now is None or now.value is None:
        yield Gap(GapCode.GOAL_WITHOUT_FIGURE, "goal", goal.uid, goal.title)
        return
    measured = last_day(now.period)
    if measured is not None and (today - measured).days > stale_days:
        yield Gap(
            GapCode.FIGURE_OLD,
            "goal",
            goal.uid,
            goal.title,
            QT_TRANSLATE_NOOP("plan", "the latest is of {day}"),
            {"day": measured.isoformat()},
        )


def _of_actions(tree: Tree, evaluations: Iterable[Evaluation], known: Known) -> Iterator[Gap]:
    goals = {each.uid for each in tree.goals}
    judged = {each.action for each in evaluations}
    paid = {each.action for each in tree.budget if each.planned_cents is not None}
    for each in tree.actions:
        if each.goal not in goals or each.uid in tree.loose:
            yield Gap(GapCode.ACTION_WITHOUT_GOAL, "action", each.uid, each.title)
        yield from _gone_areas("action", each.uid, each.title, each.scheme, each.areas, known)
        yield from _gone_cards(each, known)
        if each.status is Status.STOPPED:
            continue
        lacks = (
            (GapCode.ACTION_WITHOUT_EVALUATION, each.uid not in judged),
            (GapCode.ACTION_WITHOUT_LEAD, not each.lead.strip()),
            (GapCode.ACTION_WITHOUT_DATES, not (read_day(each.start) and read_day(each.end))),
            (GapCode.ACTION_WITHOUT_BUDGET, each.uid not in paid),
        )
        for code, is_lacking in lacks:
            if is_lacking:
                yield Gap(code, "action", each.uid, each.title)


def _gone_cards(action: Action, known: Known) -> Iterator[Gap]:
    gone = [each for each in action.cards if each not in known.cards]
    if gone:
        yield Gap(
            GapCode.CARD_GONE,
            "action",
            action.uid,
            action.title,
            QT_TRANSLATE_NOOP("plan", "gone: {names}"),
            {"names": ", ".join(gone)},
        )


def _of_evaluations(
    tree: Tree, evaluations: Iterable[Evaluation], known: Known, today: date
) -> Iterator[Gap]:
    starts = {each.uid: read_day(each.start) for each in tree.actions}
    for each in evaluations:
        start = starts.get(each.action)
        design = each.design
        codes = dict.fromkeys(
            (*design.treated, *design.control, *design.treated_around, *design.control_around)
        )
        yield from _gone_areas(
            "evaluation", each.uid, each.title, design.scheme, tuple(codes), known
        )
        fixed = read_day(each.frozen_at[:10])
        if start is None:
            continue
        if fixed is None and start <= today:
            yield Gap(GapCode.EVALUATION_NOT_FIXED, "evaluation", each.uid, each.title)
        elif fixed is not None and fixed > start:
            yield Gap(
                GapCode.EVALUATION_FIXED_LATE,
                "evaluation",
                each.uid,
                each.title,
                QT_TRANSLATE_NOOP("plan", "fixed on {day}, the action started on {start}"),
                {"day": fixed.isoformat(), "start": start.isoformat()},
            )


def _gone_areas(
    kind: str, uid: str, title: str, scheme: str, areas: tuple[str, ...], known: Known
) -> Iterator[Gap]:
    there = known.areas.get(scheme, frozenset())
    gone = [each for each in areas if each not in there]
    if gone:
        yield Gap(
            GapCode.AREA_GONE,
            kind,
            uid,
            title,
            QT_TRANSLATE_NOOP("plan", "gone: {names}"),
            {"names": ", ".join(gone)},
        )
