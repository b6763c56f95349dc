# SPDX-License-Identifier: EUPL-1.2
"""All that the checks look at, read from an open project at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from wijkatlas.api import Estimate, Indicator, Session
from wijkatlas_plan.checking.reminders import Reminder, due
from wijkatlas_plan.checking.stale import look_up
from wijkatlas_plan.checking.thread import Gap, Known, gaps
from wijkatlas_plan.diagnosis.goals import current_value, measure_areas
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.library.cards import all_cards, broken_cards
from wijkatlas_plan.model.card import in_language
from wijkatlas_plan.model.days import last_day
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.period import days_of
from wijkatlas_plan.model.plan import Level, Tree
from wijkatlas_plan.model.problem import Problem
from wijkatlas_plan.priorities.reading import place_names
from wijkatlas_plan.settings import STALE_DAYS
from wijkatlas_plan.storage.cards import own_cards
from wijkatlas_plan.storage.evaluations import evaluations
from wijkatlas_plan.storage.problems import problems
from wijkatlas_plan.storage.tree import read_tree


@dataclass(frozen=True, eq=False, slots=True)
class Picture:
    """Plans, problems and evaluations with the figures they rest on, as of one day.

    ``indicators`` are those of the session by id, ``places`` the names of areas by scheme and code, that
    of the municipality under ("", "").
    """

    tree: Tree
    problems: tuple[Problem, ...]
    evaluations: tuple[Evaluation, ...]
    known: Known
    today: date
    stale_days: int
    indicators: Mapping[str, Indicator] = field(default_factory=dict)
    places: Mapping[tuple[str, str], str] = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)

    def gaps(self) -> tuple[Gap, ...]:
        """Where the golden thread is broken."""
        return gaps(
            self.tree,
            self.problems,
            self.evaluations,
            self.known,
            today=self.today,
            stale_days=self.stale_days,
        )

    def due(self, days: int) -> tuple[Reminder, ...]:
        """What is due within so many days, or overdue."""
        measured = {
            uid: day
            for uid, figure in self.known.goals.items()
            for day in (last_day(figure.period),)
            if figure.value is not None and day is not None
        }
        return due(
            self.tree,
            self.problems,
            self.evaluations,
            today=self.today,
            days=days,
            measured=measured,
        )

    def of_plan(self, plan: str) -> "Picture":
        """The same for one plan (its uid), without problems that only other plans answer."""
        goals = tuple(each for each in self.tree.goals if each.plan == plan)
        goal_uids = {each.uid for each in goals}
        actions = tuple(each for each in self.tree.actions if each.goal in goal_uids)
        action_uids = {each.uid for each in actions}
        others = {uid for each in self.tree.goals for uid in each.problems}
        elsewhere = others - {uid for each in goals for uid in each.problems}
        tree = Tree(
            tuple(each for each in self.tree.plans if each.uid == plan),
            goals,
            actions,
            tuple(each for each in self.tree.budget if each.action in action_uids),
            tuple(each for each in self.tree.milestones if each.action in action_uids),
            tuple(each for each in self.tree.measurements if each.goal in goal_uids),
            self.tree.loose,
        )
        return replace(
            self,
            tree=tree,
            problems=tuple(each for each in self.problems if each.uid not in elsewhere),
            evaluations=tuple(each for each in self.evaluations if each.action in action_uids),
        )


def read_picture(session: Session, today: date) -> Picture:
    """Read the open project and measure the figures that its plans rest on."""
    project = session.project
    own = own_cards(project)
    tree, listed = read_tree(project), problems(project)
    indicators = {each.id: each for each in session.indicators()}
    ground = ground_of(project)
    cards = {
        each.id: in_language(each.title, session.translator.language) for each in all_cards(own)
    }
    known = Known(
        {scheme: frozenset(ground.codes(scheme)) for scheme in ground.schemes},
        frozenset((*cards, *(each.id for each in broken_cards(own)))),
        look_up(indicators, (ref for each in listed for ref in each.figures)),
        _goal_figures(indicators, tree, today),
        _baselines(indicators, tree),
    )
    places = place_names(project)
    stale_days = session.settings[STALE_DAYS]
    return Picture(tree, listed, evaluations(project), known, today, stale_days, indicators, places)


def _baselines(indicators: Mapping[str, Indicator], tree: Tree) -> dict[str, Estimate]:
    return {
        goal.uid: measure_areas(
            indicators[goal.indicator], goal.baseline_period, goal.scheme, goal.areas
        )
        for goal in tree.goals
        if goal.indicator in indicators and days_of(goal.baseline_period)
    }


def _goal_figures(
    indicators: Mapping[str, Indicator], tree: Tree, today: date
) -> dict[str, Estimate]:
    return {
        goal.uid: current_value(indicators.values(), goal, tree.measurements, today)
        for goal in tree.goals
        if goal.level is Level.OPERATIONAL
    }
