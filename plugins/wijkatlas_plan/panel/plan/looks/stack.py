# SPDX-License-Identifier: EUPL-1.2
"""The rows in one look at a time; the others are brought up to date when they are looked at."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from wijkatlas.api import Session
from wijkatlas_plan.panel.plan.looks.cells import Cells
from wijkatlas_plan.panel.plan.looks.filtering import Found
from wijkatlas_plan.panel.plan.looks.outline import Outline
from wijkatlas_plan.panel.plan.looks.switch import REMEMBERED
from wijkatlas_plan.panel.plan.looks.table import TableLook, TableModel
from wijkatlas_plan.panel.plan.looks.tree_model import TreeModel
from wijkatlas_plan.panel.plan.rows import Difference, Rows
from wijkatlas_plan.panel.views.budget import BudgetView
from wijkatlas_plan.panel.views.calendar import CalendarView
from wijkatlas_plan.panel.views.places import PlacesView
from wijkatlas_plan.panel.views.timeline import TimelineView

VIEWS: dict[str, Callable[[Session], Any]] = {
    "timeline": TimelineView,
    "calendar": CalendarView,
    "budget": BudgetView,
    "places": PlacesView,
}
"""The looks that are made when they are first asked for."""


class LookStack(QStackedWidget):
    """``chosen`` carries the uids of other rows that were chosen, ``asked`` what a key asks.

    ``menu_asked`` carries a place on the screen.
    """

    chosen = Signal(object)
    asked = Signal(str)
    menu_asked = Signal(object)

    def __init__(self, session: Session, rows: Rows, cells: Cells) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._rows, self._cells = rows, cells
        self._found: Found | None = None
        self._stale: set[str] = set()
        name = self.tr("Goals and actions")
        self.tree_model = TreeModel(rows, cells, self)
        self.outline = Outline(self.tree_model, name)
        self.table = TableLook(TableModel(rows, cells, self), session, name)
        self.looks: dict[str, Any] = {"tree": self.outline, "table": self.table}
        self.name = "tree"
        for key, look in self.looks.items():
            self.addWidget(look)
            look.asked.connect(self.asked)
            look.chosen.connect(partial(self._on_chosen, key))
            look.customContextMenuRequested.connect(partial(self._on_menu_asked, key))
        self._later = QTimer(self)  # a picture is drawn once for changes that come together
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._draw)

    def show_rows(self, rows: Rows, found: Found | None) -> None:
        """Show other rows, or others of them."""
        self._rows, self._found = rows, found
        self._stale = set(self.looks)
        self._update()

    def follow(self, difference: Difference, found: Found | None) -> None:
        """Show what changed."""
        self._found = found
        self._stale = set(self.looks) - ({self.name} - self._stale)
        if self.name in self._stale:
            self._update()
        elif self.name == "tree":
            self.outline.follow(difference, found.shown if found else None)
        elif self.name == "table":
            self.table.show_rows(self._rows, self._listed(), difference.rows)
        else:
            self._later.start()

    def show_look(self, name: str, chosen: list[str]) -> None:
        """Look at the rows in another way."""
        if name not in self.looks:
            view = VIEWS[name](self._session)
            view.chosen.connect(lambda uid: self.chosen.emit([uid]))
            self.looks[name] = view
            self._stale.add(name)
            self.addWidget(view)
        self.name = name
        self.setCurrentWidget(self.looks[name])
        self._screen.remember(REMEMBERED, name.encode())
        if name in self._stale:
            self._update()
        self.choose(chosen)

    def choose(self, uids: list[str]) -> None:
        """Choose rows, where the look has rows to choose."""
        if self.name not in VIEWS:
            self.looks[self.name].choose(uids)

    def tell(self, uids: set[str]) -> None:
        """The words of these rows changed."""
        self.tree_model.tell(uids)
        self.table.tell(uids)

    def focus_rows(self) -> None:
        """Let the keyboard walk through the rows."""
        self.looks[self.name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _update(self) -> None:
        self._stale.discard(self.name)
        if self.name == "tree":
            self.outline.show_rows(self._rows, self._found.shown if self._found else None)
        elif self.name == "table":
            self.table.show_rows(self._rows, self._listed(), set(self._rows.by_uid))
        else:
            self._later.start()

    def _listed(self) -> list[str]:
        """Goals and actions that pass the filter, in the order of the tree."""
        rows = self._rows
        hits = rows.by_uid.keys() if self._found is None else self._found.hits
        return [uid for uid in rows.below("") if uid in hits and rows.parent(uid)]

    def _draw(self) -> None:
        if self.name in VIEWS:
            shown = self._found.shown if self._found else frozenset(self._rows.by_uid)
            self.looks[self.name].show_tree(self._rows.tree(), shown)

    def _on_chosen(self, name: str) -> None:
        if name == self.name:
            self.chosen.emit(self.looks[name].uids())

    def _on_menu_asked(self, name: str, at: Any) -> None:
        self.menu_asked.emit(self.looks[name].viewport().mapToGlobal(at))
