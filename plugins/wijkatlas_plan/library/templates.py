# SPDX-License-Identifier: EUPL-1.2
"""Templates of plans that travel with the program, and the start of a plan by one."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError, resource_root
from wijkatlas_plan.model.plan import Goal, Level, Plan
from wijkatlas_plan.model.template import Template

FREE = "free"
LEVELS = ("strategic", "operational", "action", "budget")


@cache
def templates() -> tuple[Template, ...]:
    """All templates, in the order in which they are offered."""
    paths = (resource_root() / "plans").glob("*.toml")
    found = [_read(path.stem, path.read_text("utf-8")) for path in sorted(paths)]
    return tuple(sorted(found, key=lambda each: (each.order, each.code)))


def find_template(code: str) -> Template:
    """The template of this code.

    Raises:
        UserError: there is none.
    """
    for each in templates():
        if each.code == code:
            return each
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no kind of plan “{code}”."),
        QT_TRANSLATE_NOOP("errors", "Choose one of: {codes}."),
        code=code,
        codes=", ".join(each.code for each in templates()),
    )


def template_of(code: str) -> Template:
    """The template of this code, the free one for a code that is not known."""
    known = {each.code: each for each in templates()}
    return known.get(code) or known[FREE]


def said(texts: Mapping[str, str], language: str) -> str:
    """A text of a template in this language, else in English, else in Dutch."""
    return texts.get(language) or texts.get("en") or texts.get("nl") or ""


def level_name(template: Template, level: str, language: str, *, plural: bool = False) -> str:
    """What this kind of plan calls a level: ``strategic``, ``operational``, ``action``, ``budget``."""
    return said((template.plurals if plural else template.levels)[level], language)


def funders(template: Template, language: str) -> tuple[str, ...]:
    """The funders that are proposed for budget lines."""
    return template.funders.get(language) or template.funders.get("en", ())


def start_plan(
    template: Template,
    language: str,
    *,
    title: str,
    begin: str,
    end: str,
    new_uid: Callable[[], str],
    position: int = 0,
) -> tuple[Plan, tuple[Goal, ...]]:
    """A new plan with the goals that its kind starts from.

    Without ``end`` it lasts as long as plans of its kind do; "" when that is not fixed.
    """
    last = end or last_day(begin, template.years)
    plan = Plan(new_uid(), title, template.code, begin, last, position=position)
    goals = tuple(
        Goal(new_uid(), plan.uid, "", Level.STRATEGIC, said(texts, language), place, str(place + 1))
        for place, texts in enumerate(template.goals)
    )
    return plan, goals


def last_day(begin: str, years: int) -> str:
    """The last day of a cycle of so many years; "" when the begin or the length is not known."""
    if not begin or not years:
        return ""
    first = date.fromisoformat(begin)
    try:
        after = first.replace(year=first.year + years)
    except ValueError:  # 29 February
        after = date(first.year + years, 3, 1)
    return (after - timedelta(days=1)).isoformat()


def _read(code: str, text: str) -> Template:
    data: dict[str, Any] = tomllib.loads(text)
    return Template(
        code=code,
        title=data["title"],
        description=data["description"],
        levels={level: data["levels"][level] for level in LEVELS},
        years=data["years"],
        yearly=data["yearly"],
        funders={language: tuple(names) for language, names in data["funders"].items()},
        goals=tuple(data.get("goals", ())),
        source=data.get("source", ""),
        order=data["order"],
        begin=data.get("begin", ""),
        plurals={level: data["plurals"][level] for level in LEVELS},
    )
