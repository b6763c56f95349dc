# SPDX-License-Identifier: EUPL-1.2
"""A project: one GeoPackage, opened, edited, queried and closed through this class alone."""

import json
import logging
import os
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from wijkatlas import __version__
from wijkatlas.domain.area import Area, Network, NetworkKind, NetworkStatus
from wijkatlas.domain.errors import StoreError, UserError
from wijkatlas.domain.incident import ImportCounts, ImportRecord, Rejection
from wijkatlas.domain.progress import Progress
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store import audit, geopackage, schema
from wijkatlas.store.audit import Anchor, AuditEntry
from wijkatlas.store.backup import copy_before_upgrade, copy_project
from wijkatlas.store.check import Problem, check
from wijkatlas.store.connection import (
    connect,
    connect_new,
    leave_rollback_journal,
    roll_back_leftover,
    store_errors,
    use_rollback_journal,
)
from wijkatlas.store.edit import Edit
from wijkatlas.store.journal import Journal, Step
from wijkatlas.store.lock import Holder, Lock, read_holder
from wijkatlas.store.points import IncidentPoints, load_points, save_points
from wijkatlas.store.trust import unknown_triggers

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

log = logging.getLogger(__name__)
REFRESH_POINTS_FROM = 50_000


def _ignore(tables: frozenset[str]) -> None:
    del tables


class Project:
    """An open project file. Queries may come from any thread; edits from one at a time."""

    def __init__(self, path: Path, lock: Lock | None, holder: Holder | None) -> None:
        self.path = path
        self.holder = holder
        self.distrusted: tuple[str, ...] = ()
        self.on_change: Callable[[frozenset[str]], None] = _ignore
        self._lock = lock
        self._mutex = threading.RLock()
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._writer: sqlite3.Connection | None = None
        self._journal: Journal | None = None
        self._edited = False
        self._revisions: dict[str, int] = {}
        self._values: dict[str, str] = {}

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
        code = _checked_crs(crs)
        if path.exists():
            raise StoreError(
                QT_TRANSLATE_NOOP("errors", "{file} exists already."),
                QT_TRANSLATE_NOOP("errors", "Choose another name, or open it."),
                file=path.name,
            )
        part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
        try:
            with _folder_errors(path), store_errors(path):
                connection = connect_new(part)
                try:
                    _lay_out(connection, name, code, language, migrations)
                finally:
                    connection.close()
                _place_new(part, path)
        finally:
            for leftover in (part, part.with_name(part.name + "-journal")):
                with suppress(OSError):
                    leftover.unlink(missing_ok=True)
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
                pending = _pending(reader, path, migrations)
                distrusted = tuple(unknown_triggers(reader))
            finally:
                reader.close()
        lock, holder = (None, None) if read_only or distrusted else _take_lock(path)
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

    def close(self) -> None:
        """Close all connections and give the lock back; may be called twice."""
        with self._mutex:
            self._keep_points()
            for reader in self._readers:
                reader.close()
            self._readers.clear()
            self._local = threading.local()
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

    @property
    def name(self) -> str:
        """The municipality's or office's name."""
        return self._values.get("name", self.path.stem)

    @property
    def crs(self) -> str:
        """The project CRS, as "EPSG:31370"."""
        return self._values["crs"]

    @property
    def language(self) -> str:
        """The language of the project's words: nl, fr, en, es or pt."""
        return self._values.get("language", "nl")

    @property
    def uid(self) -> str:
        """The identity of the project, the same in all its copies."""
        return self._values["uid"]

    @property
    def created(self) -> str:
        """When the project was made, local ISO time."""
        return self._values.get("created", "")

    def option(self, key: str, default: Any = None) -> Any:
        """An office-wide value kept in the file."""
        found = self._values.get(f"option.{key}")
        return default if found is None else json.loads(found)

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
        if self.holder is not None:
            return StoreError(
                QT_TRANSLATE_NOOP("errors", "{who} has {file} open since {since}."),
                QT_TRANSLATE_NOOP(
                    "errors", "You can look; to change something, wait until it is closed."
                ),
                who=self.holder.actor,
                since=self.holder.since,
                file=self.path.name,
            )
        if self.distrusted:
            return StoreError(
                QT_TRANSLATE_NOOP(
                    "errors", "{file} holds programs of another maker ({names}); it is only shown."
                ),
                QT_TRANSLATE_NOOP("errors", "Restore a backup, or import its layers elsewhere."),
                file=self.path.name,
                names=", ".join(self.distrusted[:5]),
            )
        return StoreError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} can't be written: the file or its folder is read-only."
            ),
            file=self.path.name,
        )

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
            self._edited = True
            self._revisions = self._read_revisions(writer)
        self.on_change(touched)

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

    # -- queries -------------------------------------------------------------------------------

    def _reader(self) -> sqlite3.Connection:
        reader: sqlite3.Connection | None = getattr(self._local, "reader", None)
        if reader is None:
            reader = connect(self.path, read_only=True)
            self._local.reader = reader
            self._readers.append(reader)
        return reader

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Any]:
        """The rows of a query, on this thread's own read-only connection."""
        with store_errors(self.path):
            return self._reader().execute(sql, parameters).fetchall()

    def count(self, table: str) -> int:
        """Number of rows of a table."""
        return int(self.rows(f'SELECT count(*) FROM "{table}"')[0][0])

    def revision(self, table: str) -> int:
        """A number that changes with every edit of a layer table, also by other programs."""
        with store_errors(self.path):
            return schema.revision(self._reader(), table)

    def points(self) -> IncidentPoints:
        """All incidents as columns of numbers."""
        with store_errors(self.path):
            return load_points(self._reader())

    def incident(self, fid: int) -> dict[str, Any]:
        """One incident's columns without geometry and without personal data; {} when it is gone."""
        with store_errors(self.path):
            cursor = self._reader().execute("SELECT * FROM incident WHERE fid = ?", (fid,))
            row = cursor.fetchone()
            names = [column[0] for column in cursor.description]
        found = dict(zip(names, row, strict=True)) if row else {}
        for name in ("geom", "content", "identity"):
            found.pop(name, None)
        return found

    def schemes(self) -> list[str]:
        """The area schemes of the project, by name."""
        return [row[0] for row in self.rows("SELECT DISTINCT scheme FROM area ORDER BY scheme")]

    def areas(self, scheme: str | None = None) -> list[Area]:
        """Areas, of one scheme or of all, by scheme and code."""
        rows = self.rows(
            "SELECT scheme, code, name, geom, population, households, valid_from, valid_to, fid, uid"
            " FROM area WHERE ?1 IS NULL OR scheme = ?1 ORDER BY scheme, code, valid_from",
            (scheme,),
        )
        return [
            Area(
                s or "",
                code or "",
                name or code or "",
                geopackage.decode_geometry(geom),
                people,
                homes,
                begin or "",
                end or "",
                fid,
                uid,
            )
            for s, code, name, geom, people, homes, begin, end, fid, uid in rows
        ]

    def networks(self) -> list[Network]:
        """The neighbourhood networks by name."""
        rows = self.rows(
            "SELECT name, geom, kind, coordinator_filled, police_contact, started_on, status, fid,"
            " uid FROM network ORDER BY name"
        )
        kinds, stages = set(NetworkKind), set(NetworkStatus)
        return [
            Network(
                name or "",
                geopackage.decode_geometry(geom),
                NetworkKind(kind) if kind in kinds else NetworkKind.OTHER,
                None if filled is None else bool(filled),
                contact or "",
                started or "",
                NetworkStatus(status) if status in stages else NetworkStatus.ACTIVE,
                fid,
                uid,
            )
            for name, geom, kind, filled, contact, started, status, fid, uid in rows
        ]

    def imports(self) -> list[ImportRecord]:
        """All imports, newest first."""
        return [
            ImportRecord(
                number,
                at,
                kind,
                source,
                file_name,
                sha256,
                recipe,
                ImportCounts(*counts),
                json.loads(notes),
                bool(undone),
            )
            for number, at, kind, source, file_name, sha256, recipe, notes, undone, *counts in self.rows(
                "SELECT id, at, kind, source, file_name, sha256, recipe, notes, undone, read, added,"
                " updated, unchanged, rejected, without_location FROM import_batch ORDER BY id DESC"
            )
        ]

    def rejections(self, import_id: int) -> list[tuple[Rejection, dict[str, str]]]:
        """The refused rows of an import with their original cells, by row."""
        return [
            (Rejection(row, column, value, reason), json.loads(original))
            for row, column, value, reason, original in self.rows(
                'SELECT row, "column", value, reason, original FROM import_rejection'
                " WHERE import_id = ? ORDER BY row",
                (import_id,),
            )
        ]

    def check(self, progress: Progress | None = None) -> list[Problem]:
        """What is wrong with the file; an empty list says that it is whole."""
        connection = connect(self.path, read_only=True)
        try:
            # the integrity check calls ST_IsEmpty in a query of our own, never in a trigger
            with store_errors(self.path):
                return check(connection, progress)
        finally:
            connection.close()

    def backup(self, dest: Path, progress: Progress | None = None) -> Path:
        """A verified copy at ``dest``.

        Raises:
            StoreError: ``dest`` exists, or its folder can't be written.
        """
        connection = connect(self.path, read_only=True)
        try:
            return copy_project(connection, dest, progress)
        finally:
            connection.close()

    def anchor(self) -> Anchor:
        """The end of the audit chain, to be kept with every export."""
        with store_errors(self.path):
            return audit.anchor(self._reader())

    def audit_entries(self, most: int = 200) -> list[AuditEntry]:
        """The newest entries of the audit log first."""
        with store_errors(self.path):
            return audit.entries(self._reader(), most)

    def frame(self, table: str, where: str = "", parameters: Sequence[Any] = ()) -> "GeoDataFrame":
        """A layer as a GeoDataFrame in the project CRS, from our own connection."""
        import geopandas
        import pandas
        import shapely

        sql = f'SELECT * FROM "{table}"' + (f" WHERE {where}" if where else "")
        with store_errors(self.path):
            cursor = self._reader().execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            data = pandas.DataFrame(cursor.fetchall(), columns=names)
        blobs: Iterable[bytes | None] = data.pop("geom")
        shapes = shapely.from_wkb([geopackage.decode_geometry(b) if b else None for b in blobs])
        return geopandas.GeoDataFrame(data, geometry=shapes, crs=self.crs)


def _checked_crs(crs: str) -> str:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    refusal = UserError(
        QT_TRANSLATE_NOOP("errors", "{crs} can't be the project's coordinate system."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.",
        ),
        crs=crs,
    )
    try:
        found = CRS.from_user_input(crs)
    except CRSError as fault:
        raise refusal from fault
    authority = found.to_authority()
    metres = all(axis.unit_name == "metre" for axis in found.axis_info)
    if authority is None or authority[0] != "EPSG" or not found.is_projected or not metres:
        raise refusal
    return f"EPSG:{authority[1]}"


def _lay_out(
    connection: sqlite3.Connection, name: str, crs: str, language: str, migrations: Sequence[Any]
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    srs_id = geopackage.create_tables(connection, crs)
    connection.execute("COMMIT")
    schema.apply(connection, [schema.core_migrations(), *migrations])
    connection.execute("BEGIN IMMEDIATE")
    for table, geometry in schema.LAYERS.items():
        geopackage.register_layer(connection, table, table, geometry, srs_id)
    values = {
        "name": name,
        "crs": crs,
        "language": language,
        "uid": str(uuid.uuid4()),
        "created": datetime.now().astimezone().isoformat(timespec="seconds"),
        "made_by": __version__,
    }
    connection.executemany("INSERT INTO wijkatlas_project VALUES (?, ?)", values.items())
    audit.append(connection, "project.create", {})
    connection.execute("COMMIT")


def _place_new(part: Path, path: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        os.link(part, path)
    except FileExistsError as fault:
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "{file} exists already."),
            QT_TRANSLATE_NOOP("errors", "Choose another name, or open it."),
            file=path.name,
        ) from fault
    except OSError:  # a share without hard links
        part.replace(path)


@contextmanager
def _folder_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "{folder} can't be written: {why}."),
            QT_TRANSLATE_NOOP("errors", "Choose another folder."),
            folder=str(path.parent),
            why=fault.strerror or type(fault).__name__,
        ) from fault


def _pending(reader: sqlite3.Connection, path: Path, migrations: Sequence[Any]) -> bool:
    tables = {row[0] for row in reader.execute("SELECT name FROM sqlite_master")}
    if "wijkatlas_project" not in tables:
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "{file} is not a Wijkatlas project."),
            QT_TRANSLATE_NOOP("errors", "Import it into a project instead."),
            file=path.name,
        )
    done = schema.applied(reader)
    if done.get("core", set()) - set(schema.CORE):
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "{file} was made by a newer version of Wijkatlas."),
            QT_TRANSLATE_NOOP("errors", "Update the program to open it."),
            file=path.name,
        )
    lost = schema.lost_parts(reader) if "0001_layers" in done.get("core", set()) else []
    if lost:
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "Another program has removed {parts} from {file}."),
            QT_TRANSLATE_NOOP("errors", "Put it back there, or restore a backup."),
            file=path.name,
            parts=", ".join(lost[:5]),
        )
    wanted = {"core": set(schema.CORE)}
    for each in migrations:
        wanted[each.name] = {step.name for step in each._migrations}  # noqa: SLF001 - no public list
    return any(steps - done.get(name, set()) for name, steps in wanted.items())


def _take_lock(path: Path) -> tuple[Lock | None, Holder | None]:
    if not os.access(path, os.W_OK):
        return None, None
    try:
        lock = Lock.take(path)
    except OSError:
        return None, None
    return lock, None if lock is not None else read_holder(path)


def _roll_back(writer: sqlite3.Connection) -> None:
    if writer.in_transaction:
        with suppress(sqlite3.Error):
            writer.execute("ROLLBACK")
