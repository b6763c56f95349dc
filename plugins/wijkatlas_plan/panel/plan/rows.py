# SPDX-License-Identifier: EUPL-1.2
"""The rows of all plans by uid, kept up to date row by row."""

from bisect import insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Goal,
    Level,
    Measurement,
    Milestone,
    Plan,
    Tree,
)
from wijkatlas_plan.storage.changes import Changes

MANY = 50
Row = Plan | Goal | Action
Part = BudgetLine | Milestone | Measurement


@dataclass(slots=True)
class Difference:
    """What a change touched: ``rows`` look different, under ``parents`` other rows stand.

    ``parts`` are the owners of budget lines, milestones and measurements that changed.
    """

    rows: set[str] = field(default_factory=set)
    parents: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)


class Rows:
    """A forest: ``children[""]`` are the plans, each list in the order of the tree."""

    def __init__(self, tree: Tree | None = None) -> None:
        tree = tree or Tree()
        self.loose = tree.loose
        self.by_uid: dict[str, Row] = {}
        self.children: dict[str, list[str]] = {"": []}
        self.parts: dict[str, Part] = {}
        self._parts_of: dict[str, dict[type[Any], list[str]]] = {}
        self._planned: dict[str, int | None] = {}
        rows: tuple[Row, ...] = (*tree.plans, *tree.goals, *tree.actions)
        for row in rows:
            self.by_uid[row.uid] = row
            self.children.setdefault(parent_of(row), []).append(row.uid)
        parts: tuple[Part, ...] = (*tree.budget, *tree.milestones, *tree.measurements)
        for part in parts:
            self._put_part(part)

    # -- asking --------------------------------------------------------------------------------

    def parent(self, uid: str) -> str:
        """The uid of the row above; "" above a plan."""
        return parent_of(self.by_uid[uid])

    def above(self, uid: str) -> Iterator[str]:
        """The rows above a row, the nearest first."""
        parent = self.parent(uid)
        while parent:
            yield parent
            parent = self.parent(parent)

    def below(self, uid: str) -> Iterator[str]:
        """A row and all below it, in the order of the tree; all rows for ""."""
        waiting = [uid] if uid else self.children[""][::-1]
        while waiting:
            each = waiting.pop()
            yield each
            waiting += reversed(self.children.get(each, ()))

    def plans(self) -> list[Plan]:
        """All plans, in their order."""
        return [row for uid in self.children[""] if isinstance(row := self.by_uid[uid], Plan)]

    def goals(self) -> list[Goal]:
        """All goals, in the order of the tree."""
        found: list[Goal] = []
        waiting = self.children[""][::-1]
        while waiting:
            uid = waiting.pop()
            row = self.by_uid[uid]
            if isinstance(row, Goal):
                found.append(row)
            if not (isinstance(row, Goal) and row.level is Level.OPERATIONAL):
                waiting += reversed(self.children.get(uid, ()))
        return found

    def actions(self) -> list[Action]:
        """All actions, in the order of the tree."""
        children = (uid for goal in self.goals() for uid in self.children.get(goal.uid, ()))
        return [row for uid in children if isinstance(row := self.by_uid[uid], Action)]

    def order(self, uids: Iterable[str]) -> list[str]:
        """These rows in the order of the tree."""
        chosen = set(uids)
        if len(chosen) > MANY:
            return [uid for uid in self.below("") if uid in chosen]
        return sorted(chosen, key=self._path)

    def _path(self, uid: str) -> list[int]:
        path = [uid, *self.above(uid)]
        return [self.children[self.parent(each)].index(each) for each in reversed(path)]

    def lines(self, action: str) -> list[BudgetLine]:
        """The budget of an action, by year and funder."""
        found = self._parts(action, BudgetLine)
        return sorted(found, key=lambda each: (each.year, each.funder, each.uid))

    def steps(self, action: str) -> list[Milestone]:
        """The milestones of an action, in their order."""
        found = self._parts(action, Milestone)
        return sorted(found, key=lambda each: (each.position, each.uid))

    def figures(self, goal: str) -> list[Measurement]:
        """The figures of a goal that were measured by hand, the oldest first."""
        return sorted(self._parts(goal, Measurement), key=lambda each: (each.on, each.uid))

    def planned_cents(self, uid: str) -> int | None:
        """What is planned for an action, or for all below a row; None when nothing is filled in."""
        if uid not in self._planned:
            amounts = [line.planned_cents for line in self._parts(uid, BudgetLine)]
            amounts += [self.planned_cents(child) for child in self.children.get(uid, ())]
            filled = [each for each in amounts if each is not None]
            self._planned[uid] = sum(filled) if filled else None
        return self._planned[uid]

    def tree(self) -> Tree:
        """All of it as plain values."""
        goals, actions = self.goals(), self.actions()
        return Tree(
            tuple(self.plans()),
            tuple(goals),
            tuple(actions),
            tuple(line for each in actions for line in self.lines(each.uid)),
            tuple(step for each in actions for step in self.steps(each.uid)),
            tuple(figure for each in goals for figure in self.figures(each.uid)),
            self.loose,
        )

    def _parts(self, owner: str, kind: type[Any]) -> list[Any]:
        return [self.parts[uid] for uid in self._parts_of.get(owner, {}).get(kind, ())]

    # -- changing ------------------------------------------------------------------------------

    def apply(self, changes: Changes) -> Difference | None:
        """Take over what changed; None when only the whole tree can say where its rows stand."""
        rows = [each for each in changes.put if isinstance(each, Row)]
        if self.loose or not self._fits(rows, changes.gone):
            return None
        found = Difference()
        for uid in changes.gone:
            self._remove(uid, found)
        for row in rows:
            self._put_row(row, found)
        for part in changes.put:
            if isinstance(part, Part):
                self._drop_part(part.uid, found)
                self._put_part(part)
                found.parts.add(owner_of(part))
        for uid in changes.gone:
            self.children.pop(uid, None)
            self._parts_of.pop(uid, None)
        self._forget_sums(found)
        found.rows &= self.by_uid.keys()
        found.parents &= self.by_uid.keys() | {""}
        return found

    def _fits(self, rows: Iterable[Row], gone: frozenset[str]) -> bool:
        """False when a row would hang on nothing, or on a row that can't hold it."""
        fresh = {row.uid: row for row in rows}

        def now(uid: str) -> Row | None:
            return None if uid in gone else fresh.get(uid) or self.by_uid.get(uid)

        for row in fresh.values():
            if not can_hold(now(parent_of(row)), row):
                return False
        left = (child for uid in gone for child in self.children.get(uid, ()))
        touched = (child for uid in fresh for child in self.children.get(uid, ()))
        hanging = [each for each in map(now, (*left, *touched)) if each is not None]
        return all(can_hold(now(parent_of(each)), each) for each in hanging)

    def _put_row(self, row: Row, found: Difference) -> None:
        old = self.by_uid.get(row.uid)
        parent = parent_of(row)
        self.by_uid[row.uid] = row
        found.rows.add(row.uid)
        if old is not None and (parent_of(old), old.position) == (parent, row.position):
            return
        if old is not None:
            self.children[parent_of(old)].remove(row.uid)
            found.parents.add(parent_of(old))
        insort(self.children.setdefault(parent, []), row.uid, key=self._place)
        found.parents.add(parent)

    def _place(self, uid: str) -> tuple[int, str]:
        return (self.by_uid[uid].position, uid)

    def _remove(self, uid: str, found: Difference) -> None:
        row = self.by_uid.pop(uid, None)
        if row is None:
            self._drop_part(uid, found)
            return
        self.children[parent_of(row)].remove(uid)
        found.parents.add(parent_of(row))

    def _put_part(self, part: Part) -> None:
        self.parts[part.uid] = part
        self._parts_of.setdefault(owner_of(part), {}).setdefault(type(part), []).append(part.uid)

    def _drop_part(self, uid: str, found: Difference) -> None:
        part = self.parts.pop(uid, None)
        if part is not None:
            self._parts_of[owner_of(part)][type(part)].remove(uid)
            found.parts.add(owner_of(part))

    def _forget_sums(self, found: Difference) -> None:
        for uid in (*found.parts, *found.parents):
            self._planned.pop(uid, None)
            if uid in self.by_uid:
                for above in self.above(uid):
                    self._planned.pop(above, None)
                    found.rows.add(above)


def parent_of(row: Row) -> str:
    """The uid of what a row hangs on; "" for a plan."""
    if isinstance(row, Action):
        return row.goal
    return (row.parent or row.plan) if isinstance(row, Goal) else ""


def owner_of(part: Part) -> str:
    """The uid of the action or goal that a part belongs to."""
    return part.goal if isinstance(part, Measurement) else part.action


def can_hold(parent: Row | None, row: Row) -> bool:
    """True when a row may hang there: goals two deep, actions under operational goals."""
    if isinstance(row, Plan):
        return parent is None
    if isinstance(row, Action):
        return isinstance(parent, Goal) and parent.level is Level.OPERATIONAL
    if isinstance(parent, Goal):
        return parent.level is Level.STRATEGIC and row.level is Level.OPERATIONAL
    return isinstance(parent, Plan)
