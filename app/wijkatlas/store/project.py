# SPDX-License-Identifier: EUPL-1.2
"""A project: one GeoPackage, opened, edited, queried and closed through this class alone."""

import json
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from wijkatlas.domain.errors import StoreError, UserError
from wijkatlas.domain.export import ExportRecord
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store import audit, exports, schema
from wijkatlas.store.admission import needs_migrations, refusal, take_lock
from wijkatlas.store.backup import copy_before_upgrade, verify
from wijkatlas.store.connection import (
    connect,
    leave_rollback_journal,
    roll_back_leftover,
    store_errors,
    use_rollback_journal,
)
from wijkatlas.store.creation import create_file
from wijkatlas.store.edit import Edit
from wijkatlas.store.journal import Journal, Step
from wijkatlas.store.lock import Holder, Lock, read_holder
from wijkatlas.store.points import load_points, save_points
from wijkatlas.store.queries import Queries
from wijkatlas.store.trust import unknown_triggers

log = logging.getLogger(__name__)
REFRESH_POINTS_FROM = 50_000


def _ignore(tables: frozenset[str]) -> None:
    del tables


class Project(Queries):
    """An open project file. Queries may come from any thread; edits from one at a time."""

    def __init__(self, path: Path, lock: Lock | None, holder: Holder | None) -> None:
        super().__init__(path)
        self.holder = holder
        self.distrusted: tuple[str, ...] = ()
        self.on_change: Callable[[frozenset[str]], None] = _ignore
        self._lock = lock
        self._mutex = threading.RLock()
        self._writer: sqlite3.Connection | None = None
        self._journal: Journal | None = None
        self._edited = False
        self._revisions: dict[str, int] = {}

    # -- opening and closing -------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        name: str,
        crs: str,
        language: str = "nl",
        migrations: Sequence[Any] = (),
    ) -> Self:
        """Make a new project and open it; the file appears whole or not at all.

        Raises:
            StoreError: the file exists already, or its folder can't be written.
            UserError: ``crs`` is not a projected CRS in metres.
        """
        create_file(path, name=name, crs=crs, language=language, migrations=migrations)
        return cls.open(path, migrations=migrations)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, migrations: Sequence[Any] = ()) -> Self:
        """Open a project; read-only when asked, when somebody else writes, or when the disk says so.

        A file that needs migrations is copied first. ``holder`` tells who writes.

        Raises:
            StoreError: it is missing, damaged, not a project, or made by a newer version.
        """
        path = path.absolute()
        if not path.is_file():
            raise StoreError(QT_TRANSLATE_NOOP("errors", "{file} does not exist."), file=path.name)
        with store_errors(path):
            roll_back_leftover(path)
            reader = connect(path, read_only=True)
            try:
                pending = needs_migrations(reader, path, migrations)
                distrusted = tuple(unknown_triggers(reader))
            finally:
                reader.close()
        lock, holder = (None, None) if read_only or distrusted else take_lock(path)
        project = cls(path, lock, holder)
        project.distrusted = distrusted
        try:
            with store_errors(path):
                if lock is not None:
                    project._open_writer(migrations, pending)
                project._values = dict(project.rows("SELECT key, value FROM wijkatlas_project"))
                project._revisions = project._read_revisions()
        except BaseException:
            project.close()
            raise
        return project

    def _open_writer(self, migrations: Sequence[Any], pending: bool) -> None:
        writer = connect(self.path, read_only=False)
        self._writer = writer
        use_rollback_journal(writer)
        if pending:
            copy_before_upgrade(writer, self.path)
            schema.apply(writer, [schema.core_migrations(), *migrations])
        self._journal = Journal(writer)

    def verify(self) -> None:
        """Look for damage; a damaged file can only be read from then on.

        Raises:
            StoreError: SQLite found damage; the file is kept as it is, for a backup to replace it.
        """
        reader = connect(self.path, read_only=True)
        try:
            with store_errors(self.path):
                verify(reader, self.path)
        except StoreError:
            with self._mutex:
                if self._writer is not None:
                    self._writer.close()
                    self._writer = None
            raise
        finally:
            reader.close()

    def close(self) -> None:
        """Close all connections and give the lock back; may be called twice."""
        with self._mutex:
            self._keep_points()
            self._close_readers()
            if self._writer is not None:
                leave_rollback_journal(self._writer)
                self._writer.close()
                self._writer = None
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def __enter__(self) -> Self:
        """The project itself."""
        return self

    def __exit__(self, *fault: object) -> None:
        """Close it."""
        self.close()

    def _keep_points(self) -> None:
        writer = self._writer
        if writer is None or not self._edited:
            return
        with suppress(sqlite3.Error, StoreError):
            now = schema.revision(writer, "incident")
            packed = writer.execute("SELECT min(revision) FROM point_columns").fetchone()[0]
            many = self.count("incident") >= REFRESH_POINTS_FROM
            if many and packed != now:
                writer.execute("BEGIN IMMEDIATE")
                save_points(writer, load_points(writer))
                writer.execute("COMMIT")

    # -- what the file says of itself ----------------------------------------------------------

    @property
    def read_only(self) -> bool:
        """True when this opener may not write."""
        return self._writer is None

    def set_option(self, key: str, value: Any) -> None:
        """Keep an office-wide value in the file (a style, a base map); no undo step."""
        text = json.dumps(value, ensure_ascii=False)
        with self._mutex, store_errors(self.path):
            self._own_writer().execute(
                "INSERT INTO wijkatlas_project VALUES (?1, ?2)"
                " ON CONFLICT (key) DO UPDATE SET value = ?2",
                (f"option.{key}", text),
            )
        self._values[f"option.{key}"] = text

    def read_only_error(self) -> UserError:
        """Why this opener may not write, as a sentence."""
        return refusal(self.path, self.holder, self.distrusted)

    # -- editing -------------------------------------------------------------------------------

    def _own_writer(self) -> sqlite3.Connection:
        if self._writer is None or self._lock is None:
            raise self.read_only_error()
        if not self._lock.is_ours():
            self.holder = read_holder(self.path)
            raise self.read_only_error()
        self._lock.renew()
        return self._writer

    @contextmanager
    def edit(self, label: str, /, *, command: str = "", **values: object) -> Iterator[Edit]:
        """One transaction, one undo step, one audit entry, one change; all of it or nothing.

        Args:
            label: what is done, marked for translation.
            command: the command's id for the audit log; the label when empty.
            **values: fill the label's placeholders.

        Raises:
            StoreError: the project is read-only, busy, or the disk refuses.
        """
        with self._mutex, store_errors(self.path):
            writer, journal = self._own_writer(), self._own_journal()
            writer.execute("BEGIN IMMEDIATE")
            try:
                journal.watch()
                mark, changes = journal.mark(), writer.total_changes
                edit = Edit(writer, journal, int(self.crs.split(":")[1]))
                yield edit
                touched = frozenset(edit.tables | journal.tables_since(mark))
                if writer.total_changes == changes and not touched:
                    writer.execute("ROLLBACK")
                    return
                counts = edit.counts or journal.changes_since(mark)
                audit.append(writer, command or label, {k: int(v) for k, v in counts.items()})
                writer.execute("COMMIT")
            except BaseException:
                _roll_back(writer)
                raise
            if touched:
                step = Step(label, dict(values), touched, mark + 1, journal.mark(), edit.batches)
                journal.push(step)
            if edit.is_final:
                journal.clear()
            self._edited = True
            self._revisions = self._read_revisions(writer)
        self.on_change(touched)

    def note(
        self,
        command: str,
        counts: dict[str, int] | None = None,
        *,
        exported: Sequence[ExportRecord] = (),
    ) -> bool:
        """Write an entry in the audit log for what changes no row; False when we may not write.

        Args:
            command: the command's id.
            counts: what was looked at or written.
            exported: the files that left with it, for the log of exports.
        """
        if self.read_only:
            return False
        with self._mutex, store_errors(self.path):
            writer = self._own_writer()
            writer.execute("BEGIN IMMEDIATE")
            try:
                seq = audit.append(writer, command, {**(counts or {}), "changed": 0})
                for record in exported:
                    exports.add(writer, record, seq)
                writer.execute("COMMIT")
            except BaseException:
                _roll_back(writer)
                raise
        return True

    def _own_journal(self) -> Journal:
        assert self._journal is not None  # noqa: S101 - a writer always has one
        return self._journal

    @property
    def undo_step(self) -> Step | None:
        """The edit that ``undo`` would take back."""
        return self._journal.done[-1] if self._journal and self._journal.done else None

    @property
    def redo_step(self) -> Step | None:
        """The edit that ``redo`` would bring again."""
        return self._journal.undone[-1] if self._journal and self._journal.undone else None

    def undo(self) -> Step | None:
        """Take the last edit back; gives it, or None when there is none."""
        return self._replay(back=True)

    def redo(self) -> Step | None:
        """Bring the last undone edit again; gives it, or None when there is none."""
        return self._replay(back=False)

    def _replay(self, *, back: bool) -> Step | None:
        with self._mutex, store_errors(self.path):
            writer, journal = self._own_writer(), self._own_journal()
            source, target = (
                (journal.done, journal.undone) if back else (journal.undone, journal.done)
            )
            if not source:
                return None
            step = source[-1]
            writer.execute("BEGIN IMMEDIATE")
            try:
                reverse = journal.replay(step, back=back)
                audit.append(writer, "edit.undo" if back else "edit.redo", {})
                writer.execute("COMMIT")
            except BaseException:
                _roll_back(writer)
                raise
            journal.forget(step)
            source.pop()
            target.append(reverse)
            self._edited = True
            self._revisions = self._read_revisions(writer)
        self.on_change(step.tables)
        return step

    def refresh(self) -> bool:
        """Look whether another program edited the layers since; tells observers when so."""
        now = self._read_revisions()
        changed = frozenset(
            name for name, number in now.items() if self._revisions.get(name) != number
        )
        self._revisions = now
        if self._lock is not None:
            self._lock.renew()
        if changed:
            self.on_change(changed)
        return bool(changed)

    def _read_revisions(self, connection: sqlite3.Connection | None = None) -> dict[str, int]:
        sql = "SELECT name, revision FROM table_revision"
        return dict(connection.execute(sql).fetchall() if connection else self.rows(sql))


def _roll_back(writer: sqlite3.Connection) -> None:
    if writer.in_transaction:
        with suppress(sqlite3.Error):
            writer.execute("ROLLBACK")
