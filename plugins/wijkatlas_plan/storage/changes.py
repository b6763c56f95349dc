# SPDX-License-Identifier: EUPL-1.2
"""What changed in plans since they were read last, without reading them all again."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wijkatlas_plan.model.plan import Action, BudgetLine, Goal, Measurement, Milestone, Plan, Tree
from wijkatlas_plan.storage.project import Queries, has_plans
from wijkatlas_plan.storage.rowtext import TABLES, columns, read_all, uids_in
from wijkatlas_plan.storage.tree import read_tree

KINDS: tuple[type[Any], ...] = (Plan, Goal, Action, BudgetLine, Milestone, Measurement)
TREE_TABLES = frozenset(TABLES[kind] for kind in KINDS)
"""The tables that a tree is read from."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows that are new or different, and the uids of rows that are gone."""

    put: tuple[Any, ...] = ()
    gone: frozenset[str] = frozenset()


class TreeReader:
    """Remembers the rows as they were; may be asked from any thread."""

    def __init__(self, project: Queries) -> None:
        self._project = project
        self._lock = threading.Lock()
        self._known: dict[str, dict[str, tuple[Any, ...]]] = {}

    def whole(self) -> Tree:
        """All plans as :func:`read_tree` gives them; changes count from here."""
        with self._lock:
            if has_plans(self._project):
                for kind in KINDS:
                    self._known[TABLES[kind]] = self._cells(kind)
            return read_tree(self._project)

    def changes(self, tables: Iterable[str] = TREE_TABLES) -> Changes:
        """What is different in these tables since the last time it was asked."""
        asked = set(tables)
        put: list[Any] = []
        gone: set[str] = set()
        with self._lock:
            for kind in KINDS:
                table = TABLES[kind]
                if table not in asked or table not in self._known:
                    continue
                before, now = self._known[table], self._cells(kind)
                gone |= before.keys() - now.keys()
                fresh = [uid for uid, cells in now.items() if before.get(uid) != cells]
                if fresh:
                    condition, value = uids_in(fresh)
                    put += read_all(self._project, kind, f"WHERE uid {condition}", (value,))
                self._known[table] = now
        return Changes(tuple(put), frozenset(gone))

    def _cells(self, kind: type[Any]) -> dict[str, tuple[Any, ...]]:
        names = ", ".join(f'"{name}"' for name in columns(kind))
        rows = self._project.rows(f"SELECT uid, {names} FROM {TABLES[kind]}")
        return {row[0]: tuple(row) for row in rows}
