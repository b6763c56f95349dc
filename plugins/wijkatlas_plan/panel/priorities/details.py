# SPDX-License-Identifier: EUPL-1.2
"""What the page of one problem says beside its own fields: reasons, figures, goals."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wijkatlas.api import Indicator, Session, Translator
from wijkatlas_plan.checking.stale import FigureNow, look_up, stale_reasons
from wijkatlas_plan.checking.wording import fill
from wijkatlas_plan.commands.plan.tracing import figure_text
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.model.problem import Criterion, FigureRef, Problem, Score
from wijkatlas_plan.priorities.deriving import Derived
from wijkatlas_plan.priorities.reading import criteria_of, derive, place_names
from wijkatlas_plan.settings import STALE_DAYS
from wijkatlas_plan.storage.problems import problems, scores
from wijkatlas_plan.storage.tree import read_tree


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure that was taken along, in words; ``note`` says why it is out of date, if it is."""

    indicator: str
    text: str
    note: str


@dataclass(frozen=True, eq=False, slots=True)
class Details:
    """A problem with its scores (by uid of the criterion), figures and goals (uid, title).

    ``derived`` is what follows from the figures now, by code of the criterion.
    """

    problem: Problem
    criteria: tuple[Criterion, ...]
    scores: Mapping[str, Score]
    derived: Mapping[str, Derived]
    figures: tuple[FigureLine, ...]
    goals: tuple[tuple[str, str], ...]


def read_details(session: Session, uid: str, today: date) -> Details | None:
    """Read one problem and measure its figures; None when it is gone."""
    project, translator = session.project, session.translator
    problem = next((each for each in problems(project) if each.uid == uid), None)
    if problem is None:
        return None
    indicators = {each.id: each for each in session.indicators()}
    places = place_names(project)
    weighed = criteria_of(project, translator)
    derived = derive(project, problem, indicators, places, translator)
    found = look_up(indicators, problem.figures)
    goals = [(goal.uid, goal.title) for goal in read_tree(project).goals if uid in goal.problems]
    return Details(
        problem,
        weighed,
        {each.criterion: each for each in scores(project) if each.problem == uid},
        {each.criterion: each for each in derived},
        tuple(
            _figure(
                ref, found[ref], places, indicators, translator, today, session.settings[STALE_DAYS]
            )
            for ref in problem.figures
        ),
        tuple(goals),
    )


def _figure(
    ref: FigureRef,
    found: FigureNow,
    places: Mapping[tuple[str, str], str],
    indicators: Mapping[str, Indicator],
    translator: Translator,
    today: date,
    stale_days: int,
) -> FigureLine:
    indicator = indicators.get(ref.indicator)
    key = (ref.scheme, ref.area) if ref.area else ("", "")
    place = places.get(key, ref.area)
    period = period_words(ref.period, translator)
    title = indicator.title if indicator is not None else ref.indicator
    value = "." if found.now is None else figure_text(found.now, found.decimals, translator)
    reasons = stale_reasons(ref, found, today, stale_days)
    note = "; ".join(fill(each.text, each.values, translator, each.decimals) for each in reasons)
    return FigureLine(ref.indicator, f"{title}, {place}, {period}: {value}", note)
