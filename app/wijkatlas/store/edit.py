# SPDX-License-Identifier: EUPL-1.2
"""What may be done inside ``project.edit(…)``: rows in, rows out, whole imports."""

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from itertools import chain
from typing import Any

import numpy as np

from wijkatlas.domain.analysis import AnalysisRun
from wijkatlas.domain.area import Area, Network
from wijkatlas.domain.factor import RiskFactor
from wijkatlas.domain.incident import ImportCounts, IncidentBatch, Rejection
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.store import factors, geopackage, intake, layer_index, register, undo_import
from wijkatlas.store.connection import geometry_bounds
from wijkatlas.store.identifier import new_uids
from wijkatlas.store.journal import Batch, Journal, quote_name
from wijkatlas.store.schema import LAYERS

IMPORTED = ("incident", "incident_private")


class Edit:
    """An open edit. Geometry is given and kept as WKB bytes in the project CRS under ``geom``."""

    def __init__(self, connection: sqlite3.Connection, journal: Journal, srs_id: int) -> None:
        self._connection = connection
        self._journal = journal
        self._srs_id = srs_id
        self.counts: Counter[str] = Counter()
        self.tables: set[str] = set()
        self.batches: list[Batch] = []

    @property
    def _db(self) -> Any:
        from sqlite_utils import Database

        return Database(self._connection)

    def insert(self, table: str, /, **values: Any) -> int:
        """Add a row and give its rowid (the fid of a layer); a layer's row gets a uid."""
        row = self._stored(table, values)
        if table in LAYERS:
            row.setdefault("uid", new_uids(1)[0])
        rowid = self._db[table].insert(row).last_rowid
        self._extend(table, row)
        return int(rowid)

    def insert_many(self, table: str, rows: Iterable[Mapping[str, Any]], /) -> int:
        """Add rows with the same columns to a table without geometry; gives how many."""
        found = iter(rows)
        first = next(found, None)
        if first is None:
            return 0
        names = list(first)
        columns = ", ".join(quote_name(name) for name in names)
        marks = ", ".join("?" * len(names))
        cursor = self._connection.executemany(
            f"INSERT INTO {quote_name(table)} ({columns}) VALUES ({marks})",
            (tuple(row[name] for name in names) for row in chain([first], found)),
        )
        return int(cursor.rowcount)

    def update_many(
        self, table: str, keys: Sequence[str], rows: Iterable[Mapping[str, Any]], /
    ) -> int:
        """Change rows of a table without geometry, found by their ``keys`` columns; gives how many.

        All ``rows`` have the same columns, those of ``keys`` among them.
        """
        found = iter(rows)
        first = next(found, None)
        if first is None:
            return 0
        names = [name for name in first if name not in keys]
        changed = ", ".join(f"{quote_name(name)} = ?" for name in names)
        where = " AND ".join(f"{quote_name(name)} IS ?" for name in keys)
        cursor = self._connection.executemany(
            f"UPDATE {quote_name(table)} SET {changed} WHERE {where}",
            (tuple(row[name] for name in (*names, *keys)) for row in chain([first], found)),
        )
        return int(cursor.rowcount)

    def copy_column(self, table: str, target: str, source: str, /, **values: Any) -> int:
        """Give the rows whose columns have these values in one column what they have in another."""
        where = " AND ".join(f"{quote_name(name)} IS ?" for name in values) or "1"
        cursor = self._connection.execute(
            f"UPDATE {quote_name(table)} SET {quote_name(target)} = {quote_name(source)}"
            f" WHERE {where}",
            tuple(values.values()),
        )
        return int(cursor.rowcount)

    def delete_where(self, table: str, /, **values: Any) -> int:
        """Remove the rows whose columns have these values; gives how many there were."""
        where = " AND ".join(f"{quote_name(name)} IS ?" for name in values) or "1"
        cursor = self._connection.execute(
            f"DELETE FROM {quote_name(table)} WHERE {where}", tuple(values.values())
        )
        return int(cursor.rowcount)

    @staticmethod
    def new_uids(count: int) -> list[str]:
        """Identities for new rows (UUIDv7), rising."""
        return new_uids(count)

    def enter_import(
        self,
        kind: str,
        source: str,
        *,
        file_name: str,
        sha256: str,
        counts: ImportCounts,
        recipe: str = "",
        notes: Mapping[str, int] | None = None,
        rejections: Iterable[tuple[Rejection, Mapping[str, str]]] = (),
    ) -> int:
        """Enter an import in the log with the rows it refused; gives its number.

        Undoing the edit marks it as undone.
        """
        import_id = self._start_import(kind, source, file_name, sha256, recipe)
        self._connection.executemany(
            "INSERT INTO import_rejection VALUES (?, ?, ?, ?, ?, ?)",
            (
                (import_id, each.row, each.column, each.value, each.reason, _plain(original))
                for each, original in rejections
            ),
        )
        self._end_import(import_id, counts, notes)
        self.counts.update(asdict(counts))
        self.tables.add("import_batch")

        def mark(undone: int) -> Callable[[], None]:
            def run() -> None:
                self._connection.execute(
                    "UPDATE import_batch SET undone = ? WHERE id = ?", (undone, import_id)
                )

            return run

        self.batches.append(Batch(undo=mark(1), redo=mark(0)))
        return import_id

    def update(self, table: str, key: Any, /, **values: Any) -> None:
        """Change columns of one row by its primary key.

        Raises:
            KeyError: there is no such row.
        """
        from sqlite_utils.db import NotFoundError

        row = self._stored(table, values)
        try:
            self._db[table].update(key, row)
        except NotFoundError as fault:
            raise KeyError(key) from fault
        self._extend(table, row)

    def upsert(self, table: str, key: str, /, **values: Any) -> None:
        """Add a row, or change the one with the same ``key`` column."""
        self._db[table].upsert(self._stored(table, values), pk=key)

    def delete(self, table: str, keys: Iterable[Any], /) -> int:
        """Remove rows by primary key; gives how many there were. Private rows go with them."""
        rows = self._db[table]
        before = self._connection.total_changes
        for key in list(keys):
            if table in ("incident", "network"):
                self._delete_private(table, key)
            rows.delete(key)
        return self._connection.total_changes - before

    def _delete_private(self, table: str, key: Any) -> None:
        self._connection.execute(
            f"DELETE FROM {table}_private WHERE {table}_uid ="
            f" (SELECT uid FROM {table} WHERE fid = ?)",
            (key,),
        )

    def _stored(self, table: str, values: Mapping[str, Any]) -> dict[str, Any]:
        row = dict(values)
        if table in LAYERS and row.get("geom"):
            row["geom"] = geopackage.encode_geometry(row["geom"], self._srs_id)
        return row

    def _extend(self, table: str, row: Mapping[str, Any]) -> None:
        box = geometry_bounds(row.get("geom")) if table in LAYERS else None
        if box is not None:
            x, y = np.array(box[:2]), np.array(box[2:])
            layer_index.extend_bounds(self._connection, table, x, y)

    def add_run(self, run: AnalysisRun) -> str:
        """Enter an analysis in the register; gives its uid."""
        row = register.row_of(run)
        self.insert(register.TABLE, **row)
        return str(row["uid"])

    def add_factor(self, factor: RiskFactor) -> str:
        """Add a risk factor, or replace the one of its name: ``added``, ``updated``, ``unchanged``."""
        return factors.add(self._connection, factor)

    def remove_factor(self, factor: RiskFactor) -> None:
        """Take a risk factor of this project away."""
        factors.remove(self._connection, factor.id)

    def replace_qgis(
        self, styles: Iterable[Mapping[str, Any]], project: Mapping[str, Any], *, owner: str
    ) -> None:
        """Put our styles and our project for QGIS in place of those we put there before."""
        run = self._connection.execute
        run("DELETE FROM layer_styles WHERE owner = ?", (owner,))
        for row in styles:
            names = ", ".join(row)
            marks = ", ".join("?" * len(row))
            run(f"INSERT INTO layer_styles ({names}) VALUES ({marks})", tuple(row.values()))
        run(
            "INSERT OR REPLACE INTO qgis_projects (name, metadata, content) VALUES (?, ?, ?)",
            (project["name"], project["metadata"], project["content"]),
        )

    def import_incidents(
        self,
        source: str,
        batches: Iterable[IncidentBatch],
        *,
        file_name: str,
        sha256: str,
        recipe: str,
        progress: Progress | None = None,
        extra_notes: Callable[[], Mapping[str, int]] | None = None,
    ) -> tuple[int, ImportCounts, dict[str, int]]:
        """Take over a file's incidents; gives the import's number, its counts and its notes."""
        import_id = self._start_import("incident", source, file_name, sha256, recipe)
        self._journal.pause(IMPORTED)
        work = intake.Intake(
            self._connection, source, self._srs_id, import_id, progress or Silent()
        )
        counts = work.run(batches)
        self._journal.resume(IMPORTED)
        notes = dict(work.notes)
        if extra_notes is not None:
            notes.update(extra_notes())
        self._end_import(import_id, counts, notes)
        self.counts.update(asdict(counts))
        self.tables |= {"incident", "import_batch"}
        self.batches.append(self._batch(import_id))
        return import_id, counts, notes

    def undo_import(self, import_id: int) -> dict[str, int]:
        """Take an import of incidents back: what it added goes, what it changed returns."""
        self._journal.pause(IMPORTED)
        done = undo_import.take_back(self._connection, import_id, stash=True)
        self._journal.resume(IMPORTED)
        self.counts.update(done)
        self.tables |= {"incident", "import_batch"}
        batch = self._batch(import_id)
        self.batches.append(Batch(undo=batch.redo, redo=batch.undo))
        return done

    def _batch(self, import_id: int) -> Batch:
        def unjournalled(work: Callable[[], object]) -> Callable[[], None]:
            def run() -> None:
                self._journal.pause(IMPORTED)
                work()
                self._journal.resume(IMPORTED)

            return run

        take = undo_import.take_back
        return Batch(
            undo=unjournalled(lambda: take(self._connection, import_id, stash=True)),
            redo=unjournalled(lambda: undo_import.bring_again(self._connection, import_id)),
        )

    def import_areas(
        self,
        areas: Sequence[Area],
        *,
        file_name: str,
        sha256: str,
        rejected: int = 0,
        notes: Mapping[str, int] | None = None,
    ) -> tuple[int, ImportCounts]:
        """Add areas, or change those of the same scheme, code and valid-from."""
        scheme = areas[0].scheme if areas else ""
        import_id = self._start_import("area", scheme, file_name, sha256, "")
        tally: Counter[str] = Counter()
        for area in areas:
            known = self._connection.execute(
                "SELECT fid FROM area WHERE scheme = ? AND code = ? AND coalesce(valid_from, '') = ?",
                (area.scheme, area.code, area.valid_from),
            ).fetchone()
            tally[self._put("area", known, _area_row(area))] += 1
        counts = ImportCounts(len(areas) + rejected, **tally, rejected=rejected)
        return self._finish(import_id, counts, notes, "area")

    def import_networks(
        self,
        networks: Sequence[Network],
        *,
        file_name: str,
        sha256: str,
        rejected: int = 0,
        notes: Mapping[str, int] | None = None,
    ) -> tuple[int, ImportCounts]:
        """Add networks, or change those of the same name and kind."""
        import_id = self._start_import("network", "", file_name, sha256, "")
        tally: Counter[str] = Counter()
        for network in networks:
            known = self._connection.execute(
                "SELECT fid FROM network WHERE name = ? AND kind = ?", (network.name, network.kind)
            ).fetchone()
            tally[self._put("network", known, network_row(network))] += 1
        counts = ImportCounts(len(networks) + rejected, **tally, rejected=rejected)
        return self._finish(import_id, counts, notes, "network")

    def _put(self, table: str, known: tuple[int] | None, row: dict[str, Any]) -> str:
        if known is None:
            self.insert(table, **row)
            return "added"
        stored = self._stored(table, row)
        names = ", ".join(stored)
        old = self._connection.execute(
            f"SELECT {names} FROM {table} WHERE fid = ?", known
        ).fetchone()
        if tuple(old) == tuple(stored.values()):
            return "unchanged"
        self.update(table, known[0], **row)
        return "updated"

    def _start_import(
        self, kind: str, source: str, file_name: str, sha256: str, recipe: str
    ) -> int:
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        cursor = self._connection.execute(
            "INSERT INTO import_batch (uid, at, kind, source, file_name, sha256, recipe)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (new_uids(1)[0], at, kind, source, file_name, sha256, recipe),
        )
        return int(cursor.lastrowid or 0)

    def _end_import(
        self, import_id: int, counts: ImportCounts, notes: Mapping[str, int] | None
    ) -> None:
        values = asdict(counts)
        names = ", ".join(f"{name} = ?" for name in values)
        self._connection.execute(
            f"UPDATE import_batch SET {names}, notes = ? WHERE id = ?",
            (*values.values(), json.dumps(dict(notes or {})), import_id),
        )

    def _finish(
        self, import_id: int, counts: ImportCounts, notes: Mapping[str, int] | None, table: str
    ) -> tuple[int, ImportCounts]:
        self._end_import(import_id, counts, notes)
        self.counts.update(asdict(counts))
        self.tables |= {table, "import_batch"}
        return import_id, counts


def _plain(original: Mapping[str, str]) -> str:
    return json.dumps(dict(original), ensure_ascii=False)


def _area_row(area: Area) -> dict[str, Any]:
    return {
        "geom": area.wkb,
        "scheme": area.scheme,
        "code": area.code,
        "name": area.name,
        "population": area.population,
        "households": area.households,
        "valid_from": area.valid_from or None,
        "valid_to": area.valid_to or None,
    }


def network_row(network: Network) -> dict[str, Any]:
    """The columns of a network as its layer keeps them."""
    filled = network.coordinator_filled
    return {
        "geom": network.wkb,
        "name": network.name,
        "kind": str(network.kind),
        "coordinator_filled": None if filled is None else int(filled),
        "police_contact": network.police_contact or None,
        "started_on": network.started_on or None,
        "status": str(network.status),
    }
