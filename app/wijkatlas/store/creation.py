# SPDX-License-Identifier: EUPL-1.2
"""Making a project file: it appears whole or not at all."""

import os
import sqlite3
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from wijkatlas import __version__
from wijkatlas.domain.errors import StoreError, UserError
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store import audit, geopackage, schema
from wijkatlas.store.connection import connect_new, store_errors


def create_file(
    path: Path, *, name: str, crs: str, language: str, migrations: Sequence[Any]
) -> None:
    """Make a new project file.

    Raises:
        StoreError: the file exists already, or its folder can't be written.
        UserError: ``crs`` is not a projected CRS in metres.
    """
    code = _checked_crs(crs)
    if path.exists():
        raise _taken(path)
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


def _taken(path: Path) -> StoreError:
    return StoreError(
        QT_TRANSLATE_NOOP("errors", "{file} exists already."),
        QT_TRANSLATE_NOOP("errors", "Choose another name, or open it."),
        file=path.name,
    )


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
        raise _taken(path) from fault
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
