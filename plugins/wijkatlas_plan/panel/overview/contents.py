# SPDX-License-Identifier: EUPL-1.2
"""What the overview says: sections with lines, each of which leads to a row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    SIGNS,
    Level,
    NumberFormat,
    Session,
    Translator,
)
from wijkatlas_plan.checking.lateness import LATE_NAMES, lateness
from wijkatlas_plan.checking.picture import Picture, read_picture
from wijkatlas_plan.checking.smart import check_goal, measurable
from wijkatlas_plan.checking.status import goal_light
from wijkatlas_plan.checking.thread import GAP_NAMES, Gap, GapCode
from wijkatlas_plan.commands.plan.reminding import reminder_line
from wijkatlas_plan.commands.plan.status import money_sentence
from wijkatlas_plan.commands.plan.tracing import figure_text
from wijkatlas_plan.model.money import add_money
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.model.plan import Level as GoalLevel
from wijkatlas_plan.settings import REMIND_DAYS

MOST_LINES = 200
"""Under one heading; the page of the plan has a filter for more."""
STALE = frozenset({GapCode.FIGURE_STALE, GapCode.BASELINE_CHANGED, GapCode.FIGURE_OLD})


@dataclass(frozen=True, slots=True)
class Line:
    """A line that leads to the row ``kind``, ``uid`` ("" leads nowhere); ``inner`` stand under it."""

    text: str
    kind: str = ""
    uid: str = ""
    inner: "tuple[Line, ...]" = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading; ``count`` is what the heading counts, ``is_open`` how it starts."""

    name: str
    title: str
    count: int
    lines: tuple[Line, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """The overview on a day; ``is_empty`` when there is neither a plan nor a problem."""

    lead: str = ""
    money: str = ""
    sections: tuple[Section, ...] = ()
    is_empty: bool = True
    picture: Picture | None = None


def read_contents(session: Session, today: date) -> Contents:
    """Read the project and say what is due and missing; heavy: not on the main thread."""
    picture = read_picture(session, today)
    return make_contents(picture, session.settings[REMIND_DAYS], session.translator)


def make_contents(picture: Picture, days: int, translator: Translator) -> Contents:
    """The overview of what was read."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    tree, today = picture.tree, picture.today
    n, of = measurable(tree.goals)
    lead = (
        t("plan", "Goals that can be measured: {n} of {goals}.", n=write(n), goals=write(of))
        if of
        else t("plan", "There is no operational goal in this project yet.")
    )
    gaps = picture.gaps()
    missing = [each for each in gaps if each.code not in STALE]
    stale = [each for each in gaps if each.code in STALE]
    due = tuple(
        Line(
            f"{_due_sign(each.on, today)} {reminder_line(each, today, translator)}",
            each.kind_of_row,
            each.shown,
        )
        for each in picture.due(days)
    )
    late, goals = tuple(_late(picture, translator)), tuple(_goals(picture, translator))
    flawed = tuple(_flawed(picture, translator))
    sections = (
        Section("due", t("plan", QT_TRANSLATE_NOOP("plan", "Due or overdue")), len(due), due, True),
        Section("late", t("plan", QT_TRANSLATE_NOOP("plan", "Late actions")), len(late), late),
        Section(
            "goals", t("plan", QT_TRANSLATE_NOOP("plan", "How goals stand")), len(goals), goals
        ),
        Section(
            "flaws",
            t("plan", QT_TRANSLATE_NOOP("plan", "Goals that can't be measured")),
            len(flawed),
            flawed,
            True,
        ),
        Section(
            "missing",
            t("plan", QT_TRANSLATE_NOOP("plan", "Missing in the thread")),
            len(missing),
            tuple(_grouped(missing, translator)),
            True,
        ),
        Section(
            "stale",
            t("plan", QT_TRANSLATE_NOOP("plan", "Figures that are out of date")),
            len(stale),
            tuple(_grouped(stale, translator)),
        ),
    )
    shown = tuple(replace(each, lines=_shortened(each.lines, translator)) for each in sections)
    money = money_sentence(add_money(tree.budget), translator) if tree.budget else ""
    return Contents(lead, money, shown, not (tree.plans or picture.problems), picture)


def _due_sign(on: date | None, today: date) -> str:
    if on is None:
        return SIGNS[Level.UNKNOWN]
    return SIGNS[Level.BAD] if on < today else SIGNS[Level.WATCH]


def _late(picture: Picture, translator: Translator) -> Iterator[Line]:
    t = translator.translate
    for action in picture.tree.actions:
        found = lateness(action, picture.tree.milestones, picture.today)
        if found:
            words = ", ".join(
                t(
                    "plan",
                    "{what} ({day})",
                    what=t("plan", LATE_NAMES[each.kind]),
                    day=period_words(each.due.isoformat(), translator),
                )
                for each in found
            )
            yield Line(f"{SIGNS[Level.BAD]} {action.title}: {words}", "action", action.uid)


def _goals(picture: Picture, translator: Translator) -> Iterator[Line]:
    t = translator.translate
    for goal in picture.tree.goals:
        if goal.level is GoalLevel.STRATEGIC:
            continue
        now = picture.known.goals[goal.uid]
        light = goal_light(goal, now, picture.today, translator)
        indicator = picture.indicators.get(goal.indicator)
        decimals = 1 if indicator is None else indicator.decimals
        text = f"{light}: {goal.title}"
        if now.value is not None:
            text += " · " + t(
                "plan",
                "{value}, {period}",
                value=figure_text(now, decimals, translator),
                period=period_words(now.period, translator),
            )
        yield Line(text, "goal", goal.uid)


def _flawed(picture: Picture, translator: Translator) -> Iterator[Line]:
    t = translator.translate
    for goal in picture.tree.goals:
        inner = tuple(
            Line(f"{t('plan', flaw.missing)} {t('plan', flaw.advice)}", "goal", goal.uid)
            for flaw in check_goal(goal)
        )
        if inner:
            yield Line(f"{SIGNS[Level.BAD]} {goal.title}", "goal", goal.uid, inner)


def _grouped(gaps: Iterable[Gap], translator: Translator) -> Iterator[Line]:
    """A line for each code with the rows under it."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    by_code: dict[GapCode, list[Gap]] = {}
    for gap in gaps:
        by_code.setdefault(gap.code, []).append(gap)
    for code, found in by_code.items():
        inner = []
        for gap in found:
            words = gap.words(translator)
            inner.append(Line(gap.title + (f": {words}" if words else ""), gap.kind, gap.uid))
        title = t("plan", GAP_NAMES[code])
        yield Line(f"{title}: {write(len(found))}", inner=_shortened(inner, translator))


def _shortened(lines: Sequence[Line], translator: Translator) -> tuple[Line, ...]:
    """The first lines, and how many more there are."""
    more = len(lines) - MOST_LINES
    if more <= 0:
        return tuple(lines)
    number = NumberFormat.of(translator.language).write(more)
    return (*lines[:MOST_LINES], Line(translator.translate("plan", "and more: {n}", n=number)))
