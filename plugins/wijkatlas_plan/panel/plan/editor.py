# SPDX-License-Identifier: EUPL-1.2
"""The rows of the open project as the page shows them, and every change that it makes to them."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from wijkatlas.api import (
    Estimate,
    Event,
    Indicator,
    NumberFormat,
    Progress,
    ProjectClosed,
    ProjectOpened,
    Session,
    TablesChanged,
)
from wijkatlas_plan.model.plan import Goal, Level, Plan, Tree
from wijkatlas_plan.panel.plan.looks.cells import kind_of
from wijkatlas_plan.panel.plan.new_row import (
    ADD,
    COPY_MANY,
    COPY_ONE,
    DELETE_MANY,
    DELETE_ONE,
    MOVE_MANY,
    MOVE_ONE,
    RENAME,
)
from wijkatlas_plan.panel.plan.rows import Row, Rows
from wijkatlas_plan.storage.changes import TREE_TABLES, Changes, TreeReader
from wijkatlas_plan.storage.editing import duplicate, move, put, remove
from wijkatlas_plan.storage.rowtext import read_all, uids_in

FIGURE_TABLES = ("survey_", "incident", "area", "risk_factor", "plan_figure", "plan_indicator")
Work = Callable[[Any], Any]


class Editor(QObject):
    """Changes go to the project in one named step each; what follows comes back row by row.

    ``refused`` tells that a change was not made, and was said why.
    ``stale`` tells that something changed, on the thread where it lives; :meth:`refresh` then reads it.
    ``arrived`` carries a :class:`Difference`, or None when everything is new. ``measured`` tells that
    ``figures`` (latest figure by goal) and ``indicators`` are there. ``wanted`` carries the uid of a
    row that was just made, once it is there.
    """

    stale = Signal()
    refused = Signal()
    arrived = Signal(object)
    measured = Signal()
    wanted = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.rows = Rows()
        self.figures: dict[str, Estimate] = {}
        self.indicators: list[Indicator] = []
        self._reader: TreeReader | None = None
        self._is_new = True
        self._touched: set[str] = set()
        self._lock = threading.Lock()
        self._figures_moved = True
        self._run = 0
        self._select, self._once_gone = "", ""
        unsubscribe = session.subscribe(self._note)
        self.destroyed.connect(unsubscribe)

    @property
    def is_editable(self) -> bool:
        """True when a project is open for writing."""
        return self._session.is_open and not self._session.project.read_only

    # -- reading -------------------------------------------------------------------------------

    def _note(self, event: Event) -> None:
        """Remember what changed; it comes on any thread."""
        if isinstance(event, TablesChanged):
            with self._lock:
                self._touched |= event.tables & TREE_TABLES
            if any(table.startswith(FIGURE_TABLES) for table in event.tables):
                self._figures_moved = True
        elif isinstance(event, ProjectOpened | ProjectClosed):
            self._is_new = True
        else:
            return
        self.stale.emit()

    def refresh(self) -> None:
        """Read what changed since the last time."""
        if not self._session.is_open:
            return
        if self._is_new:
            self._read_whole()
            return
        with self._lock:
            touched, self._touched = self._touched, set()
        reader, run = self._reader, self._run
        if touched and reader is not None:

            def work(progress: Progress) -> Changes:
                del progress
                return reader.changes(touched)

            def done(changes: Changes) -> None:
                if run == self._run:
                    self._take(changes)

            self._screen.read(self.tr("Reading the plan"), work, done)
        elif self._figures_moved:
            self._measure(None)

    def _read_whole(self) -> None:
        self._is_new, self._touched = False, set()
        self._run += 1
        run = self._run
        self._reader = reader = TreeReader(self._session.project)

        def work(progress: Progress) -> Tree:
            del progress
            return reader.whole()

        def done(tree: Tree) -> None:
            if run == self._run:
                self.rows = Rows(tree)
                self.figures = {}
                self.arrived.emit(None)
                self._say_wanted()
                self._measure(None)

        self._screen.read(self.tr("Reading the plan"), work, done)

    def _take(self, changes: Changes) -> None:
        difference = self.rows.apply(changes)
        if difference is None:
            self._read_whole()
            return
        self.arrived.emit(difference)
        self._say_wanted()
        touched = difference.rows | difference.parts
        goals = {uid for uid in touched if isinstance(self.rows.by_uid.get(uid), Goal)}
        if self._figures_moved or goals:
            self._measure(None if self._figures_moved else goals)

    def want(self, uid: str, *, once_gone: str = "") -> None:
        """Choose a row once it is there, or once another is gone."""
        self._select, self._once_gone = uid, once_gone
        self._say_wanted()

    def _say_wanted(self) -> None:
        if self._select in self.rows.by_uid and self._once_gone not in self.rows.by_uid:
            uid, self._select, self._once_gone = self._select, "", ""
            self.wanted.emit(uid)

    def _measure(self, goals: set[str] | None) -> None:
        """Find the latest figure of goals; None for all."""
        self._figures_moved = False
        asked = [
            goal
            for goal in self.rows.goals()
            if goal.level is Level.OPERATIONAL and (goals is None or goal.uid in goals)
        ]
        figures = {goal.uid: self.rows.figures(goal.uid) for goal in asked}
        session, run, is_whole, known = self._session, self._run, goals is None, self.indicators

        def work(progress: Progress) -> tuple[list[Indicator], dict[str, Estimate]]:
            from wijkatlas_plan.diagnosis.goals import current_value

            indicators = session.indicators() if is_whole else known
            found = {}
            for done, goal in enumerate(asked):
                progress.update(done, len(asked))
                found[goal.uid] = current_value(indicators, goal, figures[goal.uid], date.today())
            return indicators, found

        def done(result: tuple[list[Indicator], dict[str, Estimate]]) -> None:
            if run == self._run:
                self.indicators = result[0]
                self.figures |= result[1]
                self.measured.emit()

        self._screen.read(self.tr("Reading the figures of the goals"), work, done)

    # -- changing ------------------------------------------------------------------------------

    def do(
        self,
        label: str,
        work: Work,
        done: Callable[[Any], None] | None = None,
        **values: object,
    ) -> None:
        """Let ``work(edit)`` change the project in one step of this name."""
        project = self._session.project

        def inside(progress: Progress) -> Any:
            del progress
            with project.edit(label, command="plan.edit", **values) as edit:
                return work(edit)

        self._screen.write(self.tr("Saving the plan"), inside, done, self._on_failed)

    def _on_failed(self, fault: BaseException) -> None:
        self._screen.fail(fault)
        self.refused.emit()

    def put(self, label: str, *rows: Any) -> None:
        """Add or change rows."""
        self.do(label, lambda edit: put(edit, *rows))

    def change(
        self, label: str, kind: type[Any], uids: Sequence[str], values: Mapping[str, Any]
    ) -> None:
        """Give rows other values, as they are in the project by then: other fields are not touched."""
        condition, asked = uids_in(uids)

        def work(edit: Any) -> None:
            rows = read_all(edit, kind, f"WHERE uid {condition}", (asked,))
            put(edit, *(replace(row, **values) for row in rows))

        self.do(label, work)

    def add(self, row: Row, parent: str, place: int) -> None:
        """Put a new row at a place under another, and choose it."""
        self.want(row.uid)

        def work(edit: Any) -> None:
            put(edit, row)
            move(edit, row.uid, parent, place)

        self.do(ADD[kind_of(row)], work)

    def remove(self, uids: Sequence[str]) -> None:
        """Delete rows with all below them, in one step."""
        tops = self.tops(uids)

        def work(edit: Any) -> int:
            return sum(remove(edit, uid) for uid in tops)

        def done(count: int) -> None:
            number = NumberFormat.of(self._session.translator.language).write(count)
            text = self.tr("Deleted, with all that hung on it: {n}. Undo brings it back.")
            self._screen.say("info", text.format(n=number))

        self._do_named(DELETE_ONE, DELETE_MANY, tops, work, done)

    def duplicate(self, uids: Sequence[str]) -> None:
        """Copy goals or actions with what is below them, and choose the last copy."""
        tops = [uid for uid in self.tops(uids) if not isinstance(self.rows.by_uid[uid], Plan)]

        def work(edit: Any) -> str:
            return [duplicate(edit, uid) for uid in tops][-1]

        self._do_named(COPY_ONE, COPY_MANY, tops, work, self.want)

    def rename(self, uid: str, title: str) -> None:
        """Give a row another title."""
        kind = type(self.rows.by_uid[uid])
        self.change(RENAME[kind], kind, [uid], {"title": title})

    def move(self, uids: Sequence[str], parent: str, place: int) -> None:
        """Bring rows to a place, counted among those that stay there."""

        def work(edit: Any) -> None:
            for step, uid in enumerate(uids):
                move(edit, uid, parent, place + step)

        self._do_named(MOVE_ONE, MOVE_MANY, uids, work)

    def tops(self, uids: Sequence[str]) -> list[str]:
        """These rows without those that hang under another of them, in the order of the tree."""
        chosen = set(uids) & self.rows.by_uid.keys()
        tops = (uid for uid in chosen if not any(each in chosen for each in self.rows.above(uid)))
        return self.rows.order(tops)

    def _do_named(
        self,
        one: str,
        many: str,
        uids: Sequence[str],
        work: Work,
        done: Callable[[Any], None] | None = None,
    ) -> None:
        if len(uids) == 1:
            self.do(one, work, done, name=self.rows.by_uid[uids[0]].title)
        elif uids:
            self.do(many, work, done, n=len(uids))
