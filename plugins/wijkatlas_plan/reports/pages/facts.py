# SPDX-License-Identifier: EUPL-1.2
"""Everything that the pages of a plan show, read once, and what of it may be shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from wijkatlas.api import (
    EditionRequest,
    Estimate,
    Indicator,
    Reason,
    Session,
    UserError,
)
from wijkatlas_plan.checking.picture import Picture, read_picture
from wijkatlas_plan.diagnosis.goals import baseline_value
from wijkatlas_plan.diagnosis.ground import Ground, ground_of
from wijkatlas_plan.evaluation.counts import GROUPS, tables
from wijkatlas_plan.evaluation.result import Result
from wijkatlas_plan.evaluation.results import compute, usable_design
from wijkatlas_plan.model.days import read_day
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.period import DAY, period_words, whole_period, write_days
from wijkatlas_plan.model.plan import Goal, Level, Milestone
from wijkatlas_plan.model.problem import FigureRef
from wijkatlas_plan.reports.pages.protecting import Hidden, Tables, shown
from wijkatlas_plan.reports.pages.words import PageWords
from wijkatlas_plan.settings import HIDE_BELOW

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an evaluation, or the sentence that says why nothing can be said yet.

    ``places`` are those of its counts before and after.
    """

    result: Result | None
    refusal: str = ""
    places: Sequence[int] = ()


@dataclass(frozen=True, eq=False, slots=True)
class Facts:
    """The picture of a project as of one day, with the places of the counts behind its figures."""

    picture: Picture
    words: PageWords
    tables: Tables
    baselines: Mapping[str, tuple[Estimate, int | None]]
    latest: Mapping[str, tuple[Estimate, int | None]]
    taken: Mapping[FigureRef, int | None]
    outcomes: Mapping[str, Outcome]
    smallest_shown: int
    milestones: Mapping[str, tuple[Milestone, ...]] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day of the edition."""
        return self.picture.today

    @property
    def goals(self) -> tuple[Goal, ...]:
        """The operational goals, in the order of the plan."""
        return tuple(each for each in self.picture.tree.goals if each.level is Level.OPERATIONAL)

    def indicator(self, name: str) -> Indicator | None:
        """The indicator of an id; None when it is gone."""
        return self.picture.indicators.get(name)


class Shown:
    """The same facts once it is known which counts must be hidden."""

    def __init__(self, facts: Facts, hidden: Hidden) -> None:
        self.facts = facts
        self._hidden = hidden

    def baseline(self, goal: Goal) -> Estimate:
        """Where a goal began."""
        return shown(*self.facts.baselines[goal.uid], self._hidden)

    def latest(self, goal: Goal) -> Estimate:
        """The latest figure of a goal."""
        return shown(*self.facts.latest[goal.uid], self._hidden)

    def taken(self, ref: FigureRef) -> Estimate:
        """A figure of a problem as it was when it was taken along."""
        reasons = {str(each): each for each in Reason}
        reason = reasons.get(ref.reason, Reason.MISSING) if ref.value is None else None
        figure = Estimate(
            ref.value, ref.low, ref.high, unit=ref.unit, period=ref.period, reason=reason
        )
        return shown(figure, self.facts.taken[ref], self._hidden)

    def reason(self, outcome: Outcome, when: int, group: str) -> Reason | None:
        """Why the count of a group before (0) or after (1) is hidden; None when it is not."""
        return self._hidden[outcome.places[when]].get(group) if outcome.places else None

    def is_hidden(self, outcome: Outcome) -> bool:
        """True when a count is hidden that the result of an evaluation rests on, or follows from it."""
        result = outcome.result
        if result is None or not outcome.places:
            return False
        # those of areas that start one after the other are counted from each start
        is_small = 0 < (result.observed or 0) < self.facts.smallest_shown
        return is_small or any(
            self._hidden[place].get(group) for place in outcome.places for group in GROUPS
        )


def read_facts(session: Session, request: EditionRequest) -> Facts | None:
    """Read what the pages show; None when the project has no plan, no problems and no evaluations."""
    picture = read_picture(session, request.as_of)
    tree = picture.tree
    if not (tree.plans or tree.goals or picture.problems or picture.evaluations):
        return None
    ground = ground_of(session.project)
    tables = Tables(ground)
    present = {(scheme, code) for scheme in ground.schemes for code in ground.codes(scheme)}
    words = PageWords(session.translator, picture.places, present)
    goals = [each for each in tree.goals if each.level is Level.OPERATIONAL]
    known = list(picture.indicators.values())
    milestones: dict[str, list[Milestone]] = {}
    for each in tree.milestones:
        milestones.setdefault(each.action, []).append(each)
    return Facts(
        picture,
        words,
        tables,
        {each.uid: _baseline(tables, known, each) for each in goals},
        {each.uid: _latest(tables, picture, each) for each in goals},
        {
            ref: tables.ask(ref.indicator, whole_period(ref.period), ref.scheme, _codes(ref))
            for problem in picture.problems
            for ref in problem.figures
        },
        {each.uid: _outcome(session, ground, tables, each, request.as_of)
         for each in picture.evaluations},
        session.settings[HIDE_BELOW],
        {uid: tuple(held) for uid, held in milestones.items()},
    )  # fmt: skip


def _codes(ref: FigureRef) -> tuple[str, ...]:
    return (ref.area,) if ref.area else ()


def _latest(tables: Tables, picture: Picture, goal: Goal) -> tuple[Estimate, int | None]:
    figure = picture.known.goals[goal.uid]
    by_hand = goal.indicator not in picture.indicators or not whole_period(figure.period)
    if by_hand or figure.value is None:
        return figure, None
    return figure, tables.ask(goal.indicator, figure.period, goal.scheme, goal.areas)


def _baseline(
    tables: Tables, known: Sequence[Indicator], goal: Goal
) -> tuple[Estimate, int | None]:
    """The baseline, and the count behind it when the project has the incidents of its period."""
    figure = baseline_value(known, goal)
    period = whole_period(goal.baseline_period) or _year_to(goal.baseline_on)
    if figure.value is None or not period:
        return figure, None
    place = tables.ask(goal.indicator, period, goal.scheme, goal.areas)
    # what was typed for a period that the project has no incidents of rests on none of them
    return figure, place if place is not None and place >= 0 else None


def _year_to(day: str) -> str:
    end = read_day(day)
    return write_days(end - YEAR + DAY, end) if end else ""


def _outcome(
    session: Session, ground: Ground, held: Tables, evaluation: Evaluation, today: date
) -> Outcome:
    t = session.translator.translate
    try:
        result = compute(session, evaluation, today=today, provisional=True)
        design = usable_design(evaluation.design, ground, today, provisional=True)
    except UserError as fault:
        values = {
            name: period_words(value, session.translator)
            if isinstance(value, str) and "-" in value
            else value
            for name, value in fault.values.items()
        }
        parts = (fault.text, fault.hint)
        return Outcome(None, " ".join(t("errors", each, **values) for each in parts if each))
    return Outcome(result, "", held.add(tables(ground, design)))
