# SPDX-License-Identifier: EUPL-1.2
"""What the page of evaluations shows, read off the main thread."""

from dataclasses import dataclass, field
from typing import Any

from wijkatlas.api import Session
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.diagnosis.themes import theme_title
from wijkatlas_plan.evaluation.result import Result, read_result
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.plan import Action, Goal
from wijkatlas_plan.panel.evaluation.draft import INCIDENTS, SURVEY
from wijkatlas_plan.storage.evaluations import evaluations
from wijkatlas_plan.storage.tree import read_tree


@dataclass(frozen=True, slots=True)
class SurveyFigure:
    """A figure of surveys that can be compared between waves."""

    id: str
    title: str
    periods: tuple[str, ...]
    schemes: tuple[str, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Contents:
    """Evaluations, actions, and what can be chosen in a design.

    ``areas`` are (code, name, number on the map) by scheme; ``categories`` (code, title) of those
    incidents that occur.
    """

    evaluations: tuple[Evaluation, ...] = ()
    actions: tuple[Action, ...] = ()
    goals: tuple[Goal, ...] = ()
    areas: dict[str, list[tuple[str, str, int]]] = field(default_factory=dict)
    categories: tuple[tuple[str, str], ...] = ()
    surveys: tuple[SurveyFigure, ...] = ()

    def evaluation(self, uid: str) -> Evaluation | None:
        """The evaluation of a uid."""
        return next((each for each in self.evaluations if each.uid == uid), None)

    def action(self, uid: str) -> Action | None:
        """The action of a uid."""
        return next((each for each in self.actions if each.uid == uid), None)

    def goal_of(self, action: Action) -> Goal | None:
        """The goal an action serves."""
        return next((each for each in self.goals if each.uid == action.goal), None)

    def survey(self, indicator: str) -> SurveyFigure | None:
        """The figure of an indicator."""
        return next((each for each in self.surveys if each.id == indicator), None)

    @property
    def without(self) -> tuple[Action, ...]:
        """Actions that have no evaluation."""
        held = {each.action for each in self.evaluations}
        return tuple(each for each in self.actions if each.uid not in held)


def read_contents(session: Session) -> Contents:
    """Everything of the open project."""
    project: Any = session.project
    tree, ground = read_tree(project), ground_of(project)
    used = sorted(
        (
            (code, theme_title(code, session.translator))
            for code in ground.points.categories
            if code
        ),
        key=lambda each: each[1].casefold(),
    )
    return Contents(
        evaluations(project),
        tree.actions,
        tree.goals,
        {
            scheme: [(area.code, area.name, area.fid) for area in ground.areas(scheme)]
            for scheme in ground.schemes
        },
        tuple(used),
        tuple(
            SurveyFigure(each.id, each.title, each.periods, each.schemes)
            for each in session.indicators()
            if each.id.startswith(SURVEY)
        ),
    )


def choices_of(contents: Contents, everything: str) -> list[tuple[str, str]]:
    """(title, what) of all that a design can compare."""
    return [
        (everything, INCIDENTS),
        *((title, INCIDENTS + code) for code, title in contents.categories),
        *((each.title, each.id) for each in contents.surveys),
    ]


def result_of(evaluation: Evaluation) -> Result | None:
    """The last result that was kept."""
    return read_result(evaluation.result)
