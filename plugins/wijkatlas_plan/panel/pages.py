# SPDX-License-Identifier: EUPL-1.2
"""The pages of the panel, each in a module of its own that loads when it is first asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Session

PACKAGE = "wijkatlas_plan.panel"


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its module is ``panel/<name>/page.py``, its class ``Page``.

    It shows rows of ``kinds``, and is read again when a table changes whose name starts with one of
    ``tables``.
    """

    name: str
    title: str
    help: str
    icon: str
    kinds: tuple[str, ...]
    tables: tuple[str, ...] = ("plan_",)


FIGURES = ("plan_", "survey_", "incident", "area", "risk_factor")
PAGES = (
    PageEntry(
        "overview",
        QT_TRANSLATE_NOOP("plan", "Overview"),
        QT_TRANSLATE_NOOP("plan", "What is due, and what is missing"),
        "view-dashboard-outline",
        ("thread",),
        FIGURES,
    ),
    PageEntry(
        "diagnosis",
        QT_TRANSLATE_NOOP("plan", "Diagnosis"),
        QT_TRANSLATE_NOOP("plan", "Figures of all sources, by area"),
        "chart-box-outline",
        ("indicator", "area", "note"),
        FIGURES,
    ),
    PageEntry(
        "priorities",
        QT_TRANSLATE_NOOP("plan", "Priorities"),
        QT_TRANSLATE_NOOP("plan", "Problems and how they are weighed"),
        "scale-balance",
        ("problem",),
        FIGURES,
    ),
    PageEntry(
        "plan",
        QT_TRANSLATE_NOOP("plan", "Plan"),
        QT_TRANSLATE_NOOP("plan", "Goals and actions"),
        "file-tree-outline",
        ("plan", "goal", "action"),
        FIGURES,
    ),
    PageEntry(
        "evaluation",
        QT_TRANSLATE_NOOP("plan", "Evaluation"),
        QT_TRANSLATE_NOOP("plan", "Whether actions worked"),
        "chart-timeline-variant",
        ("evaluation", "new_evaluation"),
        FIGURES,
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


MakePage = Callable[[Session], Any]


def found_pages() -> dict[str, MakePage]:
    """How each page is made, by name; its module loads only then."""
    return {each.name: partial(_make_page, each.name) for each in PAGES if _exists(each.name)}


def _make_page(name: str, session: Session) -> Any:
    return import_module(f"{PACKAGE}.{name}.page").Page(session)


def _exists(name: str) -> bool:
    try:
        return find_spec(f"{PACKAGE}.{name}.page") is not None
    except ModuleNotFoundError:
        return False
