# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo, recorded by SQLite itself (sqlite.org/undoredo.html).

Temporary triggers write the inverse statement of every row that changes, so undo covers geometry and
the tables of plugins without their help. Whole imports are undone as a batch (``intake``): their rows
are not journalled one by one.
"""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from wijkatlas.domain.errors import StoreError
from wijkatlas.language import QT_TRANSLATE_NOOP

MOST_STEPS = 100
NOT_JOURNALLED = (
    "gpkg_",
    "sqlite_",
    "_sqlite_",
    "rtree_",
    "audit_log",
    "export_log",
    "table_revision",
    "point_columns",
    "import_",
    "layer_styles",
    "qgis_projects",
)
"""Beginnings of the names of tables whose rows are not an edit of the user."""


def quote_name(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


@dataclass(frozen=True, slots=True)
class Batch:
    """An import inside a step: how to take it back and how to bring it again."""

    undo: Callable[[], None]
    redo: Callable[[], None]


@dataclass(slots=True)
class Step:
    """One edit: its label, the journal numbers it covers and the imports in it."""

    label: str
    values: dict[str, object]
    tables: frozenset[str] = frozenset()
    first: int = 0
    last: int = -1
    batches: list[Batch] = field(default_factory=list)


class Journal:
    """The undo and redo stacks of one writing connection; both end with it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._triggers: dict[str, list[str]] = {}
        self.done: list[Step] = []
        self.undone: list[Step] = []
        connection.execute(
            "CREATE TEMP TABLE journal (seq INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, sql TEXT)"
        )

    def watch(self) -> None:
        """Put triggers on every table that has none yet (plugins may have added some)."""
        tables = self._connection.execute(
            "SELECT name, sql FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE"
            " 'CREATE VIRTUAL%'"
        ).fetchall()
        for name, sql in tables:
            if name not in self._triggers and not name.startswith(NOT_JOURNALLED):
                self._triggers[name] = _triggers(self._connection, name, sql)
                self._set(self._triggers[name])

    def pause(self, tables: Iterable[str]) -> None:
        """Stop recording rows of these tables, for a bulk load."""
        for table in tables:
            for i in range(3):
                self._connection.execute(
                    f"DROP TRIGGER IF EXISTS temp.{quote_name(f'undo_{table}_{i}')}"
                )

    def resume(self, tables: Iterable[str]) -> None:
        """Record rows of these tables again."""
        for table in tables:
            self._set(self._triggers.get(table, []))

    def _set(self, statements: list[str]) -> None:
        for statement in statements:
            self._connection.execute(statement)

    def mark(self) -> int:
        """The number of the newest journal row."""
        row = self._connection.execute("SELECT coalesce(max(seq), 0) FROM temp.journal").fetchone()
        return int(row[0])

    def tables_since(self, mark: int) -> set[str]:
        """Tables whose rows changed after a mark."""
        rows = self._connection.execute(
            "SELECT DISTINCT name FROM temp.journal WHERE seq > ?", (mark,)
        )
        return {row[0] for row in rows}

    def changes_since(self, mark: int) -> dict[str, int]:
        """How many rows changed after a mark, by table."""
        return dict(
            self._connection.execute(
                "SELECT name, count(*) FROM temp.journal WHERE seq > ? GROUP BY name", (mark,)
            ).fetchall()
        )

    def replay(self, step: Step, *, back: bool) -> Step:
        """Run a step's inverse inside the open transaction; gives the step that reverses that."""
        before = self.mark()
        if back:
            for batch in reversed(step.batches):
                batch.undo()
        rows = self._connection.execute(
            "SELECT sql FROM temp.journal WHERE seq BETWEEN ? AND ? ORDER BY seq DESC",
            (step.first, step.last),
        ).fetchall()
        try:
            for (statement,) in rows:
                self._connection.execute(statement)
        except sqlite3.IntegrityError as fault:
            raise StoreError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "This can't be undone any more: another program changed the same rows.",
                )
            ) from fault
        if not back:
            for batch in step.batches:
                batch.redo()
        return Step(
            step.label, step.values, step.tables, before + 1, self.mark(), list(step.batches)
        )

    def push(self, step: Step) -> None:
        """Take a new edit up; what was undone before it can't be redone any more."""
        self.done.append(step)
        for old in self.undone + self.done[:-MOST_STEPS]:
            self.forget(old)
        self.undone.clear()
        del self.done[:-MOST_STEPS]

    def clear(self) -> None:
        """Let nothing be undone or redone any more."""
        for step in (*self.done, *self.undone):
            self.forget(step)
        self.done.clear()
        self.undone.clear()

    def forget(self, step: Step) -> None:
        """Drop the rows of a step that can't come back."""
        self._connection.execute(
            "DELETE FROM temp.journal WHERE seq BETWEEN ? AND ?", (step.first, step.last)
        )


def _triggers(connection: sqlite3.Connection, table: str, sql: str) -> list[str]:
    name = quote_name(table)
    columns = [row[1] for row in connection.execute(f"PRAGMA main.table_info({name})")]
    keys = [
        row[1]
        for row in sorted(connection.execute(f"PRAGMA main.table_info({name})"), key=lambda r: r[5])
        if row[5]
    ]
    without_rowid = sql.upper().rstrip().endswith("WITHOUT ROWID")
    key_columns = keys if without_rowid else ["rowid"]

    def literal(which: str, column: str) -> str:
        return f"quote({which}.{column if column == 'rowid' else quote_name(column)})"

    def equal(which: str) -> str:
        return "||' AND '||".join(
            f"'{_text(quote_name(key) if without_rowid else key)}='||{literal(which, key)}"
            for key in key_columns
        )

    target = _text(name)
    names = ", ".join(quote_name(column) for column in columns)
    values = "||','||".join(literal("OLD", column) for column in columns)
    settings = "||','||".join(
        f"'{_text(quote_name(column))}='||{literal('OLD', column)}" for column in columns
    )
    rowid = "" if without_rowid or _has_integer_key(connection, name) else "rowid, "
    rowid_value = "quote(OLD.rowid)||','||" if rowid else ""
    bodies = (
        ("INSERT", f"'DELETE FROM main.{target} WHERE '||{equal('NEW')}"),
        ("UPDATE", f"'UPDATE main.{target} SET '||{settings}||' WHERE '||{equal('NEW')}"),
        (
            "DELETE",
            f"'INSERT INTO main.{target} ({rowid}{_text(names)}) VALUES ('||{rowid_value}{values}||')'",
        ),
    )
    return [
        f"CREATE TEMP TRIGGER {quote_name(f'undo_{table}_{i}')} AFTER {verb} ON main.{name}"
        f" BEGIN INSERT INTO journal (name, sql) VALUES ('{_text(table)}', {body}); END"
        for i, (verb, body) in enumerate(bodies)
    ]


def _has_integer_key(connection: sqlite3.Connection, name: str) -> bool:
    keys = [row for row in connection.execute(f"PRAGMA main.table_info({name})") if row[5]]
    return len(keys) == 1 and str(keys[0][2]).upper() == "INTEGER"


def _text(name: str) -> str:
    return name.replace("'", "''")
