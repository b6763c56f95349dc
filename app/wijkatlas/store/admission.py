# SPDX-License-Identifier: EUPL-1.2
"""Whether a file may be opened, and for what: is it ours, from this version, whole, and free?"""

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from wijkatlas.domain.errors import StoreError, UserError
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store import schema
from wijkatlas.store.lock import Holder, Lock, read_holder
from wijkatlas.store.migrations import MigrationSet


def needs_migrations(reader: sqlite3.Connection, path: Path, migrations: Sequence[Any]) -> bool:
    """Whether a project file lacks steps of these sets.

    Raises:
        StoreError: it is no project, was made by a newer version, or lost layers or columns.
    """
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
        wanted[each.name] = _steps(each)
    return any(steps - done.get(name, set()) for name, steps in wanted.items())


def _steps(migrations: Any) -> set[str]:
    """The names of a set's steps; a plugin may also give one of sqlite-utils."""
    if isinstance(migrations, MigrationSet):
        return {name for name, _ in migrations.steps}
    return {step.name for step in migrations._migrations}  # noqa: SLF001 - no public list


def take_lock(path: Path) -> tuple[Lock | None, Holder | None]:
    """The lock on a project, or who has it; neither where the disk is read-only."""
    if not os.access(path, os.W_OK):
        return None, None
    try:
        lock = Lock.take(path)
    except OSError:
        return None, None
    return lock, None if lock is not None else read_holder(path)


def refusal(path: Path, holder: Holder | None, distrusted: Sequence[str]) -> UserError:
    """Why an opener may not write, as a sentence."""
    if holder is not None:
        return StoreError(
            QT_TRANSLATE_NOOP("errors", "{who} has {file} open since {since}."),
            QT_TRANSLATE_NOOP(
                "errors", "You can look; to change something, wait until it is closed."
            ),
            who=holder.actor,
            since=holder.since,
            file=path.name,
        )
    if distrusted:
        return StoreError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} holds programs of another maker ({names}); it is only shown."
            ),
            QT_TRANSLATE_NOOP("errors", "Restore a backup, or import its layers elsewhere."),
            file=path.name,
            names=", ".join(distrusted[:5]),
        )
    return StoreError(
        QT_TRANSLATE_NOOP(
            "errors", "{file} can't be written: the file or its folder is read-only."
        ),
        file=path.name,
    )
