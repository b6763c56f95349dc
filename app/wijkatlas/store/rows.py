# SPDX-License-Identifier: EUPL-1.2
"""Rows in, rows out: what may be done to any table inside ``project.edit(…)``."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np

from wijkatlas.domain.analysis import AnalysisRun
from wijkatlas.domain.factor import RiskFactor
from wijkatlas.store import factors, geopackage, layer_index, register
from wijkatlas.store.connection import geometry_bounds
from wijkatlas.store.identifier import new_uids
from wijkatlas.store.journal import Batch, Journal, quote_name
from wijkatlas.store.schema import LAYERS


class RowEdit:
    """The rows of an open edit; geometry as WKB bytes in the project CRS under ``geom``."""

    def __init__(self, connection: sqlite3.Connection, journal: Journal, srs_id: int) -> None:
        self._connection = connection
        self._journal = journal
        self._srs_id = srs_id
        self.counts: Counter[str] = Counter()
        self.tables: set[str] = set()
        self.batches: list[Batch] = []
        self.is_final = False

    def make_final(self) -> None:
        """Let neither this edit be undone nor what came before it."""
        self.is_final = True

    @property
    def _db(self) -> Any:
        from sqlite_utils import Database

        return Database(self._connection)

    def rows(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        """The rows of a query as they stand within this edit."""
        return self._connection.execute(sql, parameters).fetchall()

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
