# SPDX-License-Identifier: EUPL-1.2
"""The pages of the panel, each in a module of its own that loads when it is first asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Session

MakePage = Callable[[Session], Any]
FIGURES = ("plan_", "survey_", "incident", "area", "risk_factor")


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page shows rows of ``kinds``, and is read again when tables change.

    Those are the tables whose names start with one of ``tables``.
    """

    name: str
    title: str
    help: str
    icon: str
    kinds: tuple[str, ...]
    tables: tuple[str, ...] = FIGURES


PAGES = (
    PageEntry(
        "overview",
        QT_TRANSLATE_NOOP("plan", "Overview"),
        QT_TRANSLATE_NOOP("plan", "What is due, and what is missing"),
        "view-dashboard-outline",
        ("thread",),
    ),
    PageEntry(
        "diagnosis",
        QT_TRANSLATE_NOOP("plan", "Diagnosis"),
        QT_TRANSLATE_NOOP("plan", "Figures of all sources, by area"),
        "chart-box-outline",
        ("indicator", "area", "note"),
    ),
    PageEntry(
        "priorities",
        QT_TRANSLATE_NOOP("plan", "Priorities"),
        QT_TRANSLATE_NOOP("plan", "Problems and how they are weighed"),
        "scale-balance",
        ("problem",),
    ),
    PageEntry(
        "plan",
        QT_TRANSLATE_NOOP("plan", "Plan"),
        QT_TRANSLATE_NOOP("plan", "Goals and actions"),
        "file-tree-outline",
        ("plan", "goal", "action"),
    ),
    PageEntry(
        "evaluation",
        QT_TRANSLATE_NOOP("plan", "Evaluation"),
        QT_TRANSLATE_NOOP("plan", "Whether actions worked"),
        "chart-timeline-variant",
        ("evaluation", "new_evaluation"),
    ),
    PageEntry(
        "library",
        QT_TRANSLATE_NOOP("plan", "Library"),
        QT_TRANSLATE_NOOP("plan", "What is known of measures"),
        "bookshelf",
        ("card",),
        ("plan_card", "plan_evaluation"),
    ),
)


def _overview(session: Session) -> Any:
    from wijkatlas_plan.panel.overview.page import Page

    return Page(session)


def _diagnosis(session: Session) -> Any:
    from wijkatlas_plan.panel.diagnosis.page import Page

    return Page(session)


def _priorities(session: Session) -> Any:
    from wijkatlas_plan.panel.priorities.page import Page

    return Page(session)


def _plan(session: Session) -> Any:
    from wijkatlas_plan.panel.plan.page import Page

    return Page(session)


def _evaluation(session: Session) -> Any:
    from wijkatlas_plan.panel.evaluation.page import Page

    return Page(session)


def _library(session: Session) -> Any:
    from wijkatlas_plan.panel.library.page import Page

    return Page(session)


MAKERS: Mapping[str, MakePage] = {
    "overview": _overview,
    "diagnosis": _diagnosis,
    "priorities": _priorities,
    "plan": _plan,
    "evaluation": _evaluation,
    "library": _library,
}
"""How each page is made, by name; its module loads only then."""
