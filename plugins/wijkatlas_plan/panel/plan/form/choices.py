# SPDX-License-Identifier: EUPL-1.2
"""What the fields of the form can be filled with: areas, problems, programme cards, words of plans."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wijkatlas.api import (
    Area,
    Event,
    Progress,
    ProjectClosed,
    ProjectOpened,
    Session,
    TablesChanged,
)
from wijkatlas_plan.library.templates import funders, level_name, said, template_of, templates
from wijkatlas_plan.panel.plan.form.areas_field import AreaChoices
from wijkatlas_plan.panel.plan.looks.cells import KIND_NAMES

if TYPE_CHECKING:
    from wijkatlas_plan.model.problem import Problem

TABLES = frozenset({"area", "plan_problem", "plan_card", "plan_evaluation"})
Pairs = list[tuple[str, str]]


class Choices(QObject):
    """``stale`` tells that they may have changed, ``changed`` that they were read again.

    ``problems`` and ``cards`` are (words, code); ``evaluations`` maps an action to one of its own.
    """

    stale = Signal()
    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.areas = AreaChoices()
        self.problems: Pairs = []
        self.cards: Pairs = []
        self.evaluations: dict[str, str] = {}
        self._is_stale = True
        unsubscribe = session.subscribe(self._note)
        self.destroyed.connect(unsubscribe)

    def _note(self, event: Event) -> None:
        """It comes on any thread."""
        touched = isinstance(event, TablesChanged) and bool(event.tables & TABLES)
        if touched or isinstance(event, ProjectOpened | ProjectClosed):
            self._is_stale = True
            self.stale.emit()

    def refresh(self) -> None:
        """Read them again if they may have changed."""
        if not self._is_stale or not self._session.is_open:
            return
        self._is_stale = False
        project, language = self._session.project, self._session.translator.language

        def work(progress: Progress) -> tuple[list[Area], "tuple[Problem, ...]", Pairs, Pairs]:
            from wijkatlas_plan.library.cards import all_cards
            from wijkatlas_plan.storage.cards import own_cards
            from wijkatlas_plan.storage.evaluations import evaluations
            from wijkatlas_plan.storage.problems import problems

            progress.update(0)
            cards = [
                (said(card.title, language), card.id) for card in all_cards(own_cards(project))
            ]
            judged = [(each.action, each.uid) for each in evaluations(project)]
            return project.areas(), problems(project), sorted(cards), judged

        def done(found: tuple[list[Area], "tuple[Problem, ...]", Pairs, Pairs]) -> None:
            self.areas.show_areas(found[0])
            self.problems = [(each.title, each.uid) for each in found[1]]
            self.cards = found[2]
            self.evaluations = dict(found[3])
            self.changed.emit()

        self._screen.read(self.tr("Reading what can be chosen"), work, done)

    def kind_name(self, template: str, kind: str) -> str:
        """What this kind of plan calls a plan, a goal or an action."""
        translator = self._session.translator
        if kind == "plan":
            return translator.translate("plan", KIND_NAMES[kind])
        return level_name(template_of(template), kind, translator.language)

    def funders(self, template: str) -> tuple[str, ...]:
        """Who may pay in this kind of plan."""
        return funders(template_of(template), self._session.translator.language)

    def templates(self) -> Pairs:
        """(words, code) of the kinds of plans."""
        language = self._session.translator.language
        return [(said(each.title, language), each.code) for each in templates()]
