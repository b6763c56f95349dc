# SPDX-License-Identifier: EUPL-1.2
"""The pages of plans in the workbook for the council and in the atlas."""

from collections.abc import Sequence

from wijkatlas.api import QT_TRANSLATE_NOOP, Chapter, Edition, EditionRequest, Indicator, Session
from wijkatlas_plan.reports.pages.actions import make_actions_page
from wijkatlas_plan.reports.pages.evaluations import make_evaluations_page
from wijkatlas_plan.reports.pages.facts import Facts, Shown, read_facts
from wijkatlas_plan.reports.pages.glance import make_glance_page
from wijkatlas_plan.reports.pages.goals import make_goals_page
from wijkatlas_plan.reports.pages.priorities import make_priorities_page
from wijkatlas_plan.reports.pages.protecting import Hidden
from wijkatlas_plan.reports.pages.sources import make_sources_page
from wijkatlas_plan.reports.profile.counts import count_tables, leading_rates, protect_rates
from wijkatlas_plan.reports.profile.page import Profiles, make_profile, rates_asked, read_profiles
from wijkatlas_plan.storage.notes import notes
from wijkatlas_plan.storage.problems import criteria, scores


def plan_edition(session: Session, request: EditionRequest) -> Edition | None:
    """The pages of all plans, without anything that stays in the office.

    None when the project has no plan, no problems and no evaluations.
    """
    facts = read_facts(session, request)
    if facts is None:
        return None
    judged = criteria(session.project), scores(session.project)
    told = notes(session.project)
    title, subtitle = _title(facts), _subtitle(facts)
    every = list(facts.picture.indicators.values())
    aimed_at = {goal.indicator for goal in facts.picture.tree.goals}
    indicators = leading_rates(every, request.points, aimed_at)

    def profiles(known: Sequence[Indicator]) -> Profiles:
        return read_profiles(
            session,
            request.scheme,
            request.as_of,
            indicators=known,
            tree=facts.picture.tree,
            notes=told,
        )

    asked = rates_asked(profiles(indicators)) if request.areas else []
    places = facts.tables.add(count_tables(indicators, asked, request))

    def area_pages(hidden: Hidden) -> list[Chapter]:
        names = {each: hidden[place] for each, place in zip(asked, places, strict=True)}
        known = profiles(protect_rates(indicators, request.scheme, names))
        present = known.ground.codes(request.scheme)
        return [make_profile(known, area) for area in request.areas if area in present]

    def chapters(hidden: Hidden) -> Sequence[Chapter]:
        shown = Shown(facts, hidden)
        return (
            make_glance_page(shown, title, subtitle),
            make_priorities_page(shown, *judged, subtitle),
            make_goals_page(shown, subtitle),
            make_actions_page(facts, subtitle),
            make_evaluations_page(shown, subtitle),
            *area_pages(hidden),
            make_sources_page(shown, subtitle),
        )

    return Edition(facts.tables.counted, chapters)


def _title(facts: Facts) -> str:
    plans = facts.picture.tree.plans
    if len(plans) == 1:
        text = QT_TRANSLATE_NOOP("plan", "{plan}: at a glance")
        return facts.words.say(text, plan=plans[0].title)
    return facts.words.say(QT_TRANSLATE_NOOP("plan", "The plan at a glance"))


def _subtitle(facts: Facts) -> str:
    """Which plans, and as of which day."""
    words = facts.words
    plans = [
        ", ".join(part for part in (each.title, words.days(each.begin, each.end)) if part)
        for each in facts.picture.tree.plans
    ]
    day = words.day(facts.today.isoformat())
    as_of = words.say(QT_TRANSLATE_NOOP("plan", "as of {day}"), day=day)
    return "; ".join((*plans, as_of))
