# SPDX-License-Identifier: EUPL-1.2
"""The reading half of a project: queries from any thread, each on a connection of its own."""

import json
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wijkatlas.domain.analysis import AnalysisRun
from wijkatlas.domain.area import Area, Network, NetworkKind, NetworkStatus
from wijkatlas.domain.export import ExportRecord
from wijkatlas.domain.factor import RiskFactor
from wijkatlas.domain.incident import ImportCounts, ImportRecord, Rejection
from wijkatlas.domain.progress import Progress
from wijkatlas.store import audit, exports, factors, geopackage, register, schema
from wijkatlas.store.audit import Anchor, AuditEntry
from wijkatlas.store.backup import copy_project
from wijkatlas.store.check import Problem, check
from wijkatlas.store.connection import connect, store_errors
from wijkatlas.store.points import IncidentPoints, load_points, read_ends, read_imports

if TYPE_CHECKING:
    import numpy as np
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray


class Queries:
    """What can be asked of a project file; nothing here writes to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values: dict[str, str] = {}
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []

    def _close_readers(self) -> None:
        for reader in self._readers:
            reader.close()
        self._readers.clear()
        self._local = threading.local()

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

    def ends(
        self, fid: "NDArray[np.int64]", progress: Progress | None = None
    ) -> "tuple[NDArray[np.int32], NDArray[np.uint8]]":
        """When incidents ended: (minutes since 1970 on the local wall clock, precision)."""
        with store_errors(self.path):
            return read_ends(self._reader(), fid, progress)

    def import_numbers(self, fid: "NDArray[np.int64]") -> "NDArray[np.int64]":
        """The import that each incident came with, 0 for none."""
        with store_errors(self.path):
            return read_imports(self._reader(), fid)

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

    def factors(self) -> list[RiskFactor]:
        """The risk factors by name, without their data."""
        if not self._has(factors.TABLE):
            return []
        return [factors.factor_of(row) for row in self.rows(f"{factors.SELECT} ORDER BY name")]

    def factor(self, name: str) -> RiskFactor | None:
        """A risk factor with its data; None when there is none of that name, in any capitals."""
        found = factors.named(self.factors(), name)
        return factors.factor_of(self.rows(factors.WITH_DATA, (found.id,))[0]) if found else None

    def analysis_runs(self, kind: str = "") -> list[AnalysisRun]:
        """The register of analyses, of one kind or of all, newest first."""
        if not self._has(register.TABLE):
            return []
        rows = self.rows(f"{register.SELECT} WHERE ?1 = '' OR kind = ?1 ORDER BY id DESC", (kind,))
        return [register.run_of(row) for row in rows]

    def _has(self, table: str) -> bool:
        """False in an older file that was opened read-only, and so was not brought up to date."""
        return bool(self.rows("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)))

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

    def mark(self) -> str:
        """Which project this is, and in which state; the same until something in it is changed."""
        with store_errors(self.path):
            found = audit.mark(self._reader())
        return f"{self.uid} · {found.seq} · {found.mac[:16]}"

    def exports(self, sha256: str = "") -> list[ExportRecord]:
        """The log of exports, of one file by its SHA-256 or of all, newest first."""
        if not self._has(exports.TABLE):
            return []
        rows = self.rows(
            f"{exports.SELECT} WHERE ?1 = '' OR sha256 = ?1 ORDER BY id DESC", (sha256,)
        )
        return [exports.record_of(row) for row in rows]

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
