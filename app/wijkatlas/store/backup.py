# SPDX-License-Identifier: EUPL-1.2
"""Copies of a project: by hand, before an upgrade, on close; verified, thinned, and put back.

A copy is made by SQLite's own backup, written beside its place, verified, flushed and then renamed,
so that a half-written copy never bears the name of a whole one.
"""

import os
import sqlite3
import uuid
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from wijkatlas.domain.errors import StoreError
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store.connection import connect, connect_new, store_errors

KEPT = 30
PAGES_A_STEP = 4000


def copy_project(source: sqlite3.Connection, dest: Path, progress: Progress | None = None) -> Path:
    """A verified copy of the whole project at ``dest``, which must not exist yet.

    Raises:
        StoreError: ``dest`` exists, its disk is full or read-only, or the copy is damaged.
    """
    if dest.exists():
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "{file} exists already."),
            QT_TRANSLATE_NOOP("errors", "Choose another name."),
            file=dest.name,
        )
    told = progress or Silent()
    part = dest.with_name(f".{dest.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        with store_errors(dest):
            target = connect_new(part)
            try:
                source.backup(
                    target,
                    pages=PAGES_A_STEP,
                    progress=lambda _, left, total: told.update(
                        total - left, total, QT_TRANSLATE_NOOP("jobs", "Copying the project")
                    ),
                )
                verify(target, dest)
            finally:
                target.close()
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(dest)
    except OSError as fault:
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "{file} can't be written: {why}."),
            file=str(dest),
            why=fault.strerror or type(fault).__name__,
        ) from fault
    finally:
        for leftover in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    _flush_folder(dest.parent)
    return dest


def verify(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ``StoreError`` when SQLite finds damage."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise StoreError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} is damaged. Nothing was changed; restore a backup."
            ),
            file=path.name,
        )


def _flush_folder(folder: Path) -> None:
    with suppress(OSError):  # Windows has no handle on a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _stamp() -> str:
    return datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")


def copy_before_upgrade(connection: sqlite3.Connection, path: Path) -> Path:
    """A copy beside a project that is about to be upgraded."""
    dest = path.with_name(f"{path.stem} (before upgrade {_stamp()}){path.suffix}")
    return copy_project(connection, dest)


def backup_folder(path: Path) -> Path:
    """Where the automatic backups of a project lie."""
    return path.with_name(f"{path.stem} backups")


def list_backups(path: Path) -> list[Path]:
    """The automatic backups of a project, newest first."""
    folder = backup_folder(path)
    return (
        sorted(folder.glob(f"{path.stem} *{path.suffix}"), reverse=True) if folder.is_dir() else []
    )


def backup_automatically(path: Path) -> Path | None:
    """A backup in the project's own folder for them, thinned to :data:`KEPT`; None where refused."""
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    connection = connect(path, read_only=True)
    try:
        dest = copy_project(connection, folder / f"{path.stem} {_stamp()}{path.suffix}")
    finally:
        connection.close()
    for old in list_backups(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return dest


def restore(backup: Path, dest: Path, progress: Progress | None = None) -> Path:
    """A project made anew from a backup, at a place that is still free.

    Raises:
        StoreError: the backup is damaged or missing, or ``dest`` exists.
    """
    connection = connect(backup, read_only=True)
    try:
        with store_errors(backup):
            verify(connection, backup)
        return copy_project(connection, dest, progress)
    finally:
        connection.close()
