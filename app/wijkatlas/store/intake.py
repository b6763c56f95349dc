# SPDX-License-Identifier: EUPL-1.2
"""Incidents coming in, from the first batch to the index."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from wijkatlas.domain.incident import ImportCounts, IncidentBatch, Rejection
from wijkatlas.domain.progress import Progress
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store import geopackage, points, schema
from wijkatlas.store.content import Columns, content_digests, content_numbers
from wijkatlas.store.identifier import new_uids
from wijkatlas.store.layer_index import extend_bounds, index_points
from wijkatlas.store.recognition import Recognition

PLAIN = (
    "source_ref",
    "category",
    "category_source",
    "category_national",
    "begin",
    "end",
    "known_at",
    "attempt",
    "street",
)
"""Columns of the layer that a record gives as they are."""
FEW_ROWS = 20_000


@dataclass(slots=True)
class Intake:
    """One import of incidents, inside an open transaction."""

    connection: sqlite3.Connection
    source: str
    srs_id: int
    import_id: int
    progress: Progress
    counts: ImportCounts = field(default_factory=ImportCounts)
    notes: Counter[str] = field(default_factory=Counter)
    _next_fid: int = 1
    _parts: list[tuple[Any, ...]] = field(default_factory=list)
    _codes: dict[str, int] = field(default_factory=dict)
    _touched: list[int] = field(default_factory=list)

    def run(self, batches: Iterable[IncidentBatch]) -> ImportCounts:
        """Store all batches and give the counts; the caller's transaction holds all of it."""
        run = self.connection.execute
        highest = run("SELECT max(fid) FROM incident").fetchone()[0]
        numbered = run("SELECT seq FROM sqlite_sequence WHERE name = 'incident'").fetchone()
        self._next_fid = max(highest or 0, numbered[0] if numbered else 0) + 1
        is_empty = highest is None
        known = {
            identity: (fid, content)
            for identity, fid, content in run(
                "SELECT identity, fid, coalesce(content, 0) FROM incident WHERE source = ?",
                (self.source,),
            )
        }
        recognition = Recognition(known, self.notes)
        geopackage.drop_rtree_triggers(self.connection, "incident")
        schema.drop_own_triggers(self.connection, "incident")
        if is_empty:
            schema.drop_indexes(self.connection, "incident")
        for batch in batches:
            self._store(batch, recognition, collect=is_empty)
        self.progress.update(
            self.counts.read, self.counts.read, QT_TRANSLATE_NOOP("jobs", "Building the index")
        )
        if is_empty:
            schema.create_indexes(self.connection, "incident")
        self._index(is_empty=is_empty)
        geopackage.create_rtree_triggers(self.connection, "incident")
        schema.create_own_triggers(self.connection, "incident")
        return self.counts

    def _store(self, batch: IncidentBatch, recognition: Recognition, *, collect: bool) -> None:
        n = len(batch)
        columns: Columns = {
            name: values.tolist() if isinstance(values, np.ndarray) and name not in "xy" else values
            for name, values in batch.columns.items()
        }
        x = np.asarray(columns["x"], np.float64)
        y = np.asarray(columns["y"], np.float64)
        digests = content_digests(columns, x, y)
        contents = content_numbers(digests, columns["category"])
        new, changed, identities = recognition.sort(columns["source_ref"], digests, contents)
        blobs = geopackage.encode_points(x, y, self.srs_id)
        self._insert(columns, blobs, new, identities, contents)
        if collect and new:
            self._collect(columns, x, y, new)
        for i, fid in changed:
            self._update(columns, blobs[i], i, fid, contents[i])
        self._reject(batch.rejections, batch.originals)
        self.notes.update(batch.notes)
        rejected_rows = len({rejection.row for rejection in batch.rejections})
        old = self.counts
        self.counts = ImportCounts(
            read=old.read + n + rejected_rows,
            added=old.added + len(new),
            updated=old.updated + len(changed),
            unchanged=old.unchanged + n - len(new) - len(changed),
            rejected=old.rejected + rejected_rows,
            without_location=old.without_location + int(np.count_nonzero(np.isnan(x))),
        )

    def _insert(
        self,
        columns: Columns,
        blobs: Sequence[bytes | None],
        new: list[int],
        identities: list[str],
        contents: list[int],
    ) -> None:
        if not new:
            return
        n, first = len(new), self._next_fid
        self._next_fid += n
        uids = new_uids(n)
        whole = n == len(identities)

        def pick(values: Sequence[Any]) -> Sequence[Any]:
            return values if whole else [values[i] for i in new]

        told = [name for name in PLAIN if columns[name].count(None) < len(identities)]
        rows = zip(
            range(first, first + n),
            pick(blobs),
            uids,
            pick(identities),
            pick(contents),
            *(pick(columns[name]) for name in told),
            strict=True,
        )
        self.connection.executemany(self._insertion(told), rows)
        self._touched.append(first)
        private = (pick(columns[name]) for name in ("text", "house_number", "postcode"))
        self.connection.executemany(
            "INSERT INTO incident_private VALUES (?, ?, ?, ?)",
            [row for row in zip(uids, *private, strict=True) if row[1] or row[2] or row[3]],
        )

    def _insertion(self, told: Sequence[str]) -> str:
        """The statement for these columns; what all rows share is in it, which saves a third."""
        names = ("fid", "geom", "uid", "identity", "content", *told, "source", "import_id")
        source = "'" + self.source.replace("'", "''") + "'"
        marks = ", ".join("?" * (len(names) - 2))
        columns = ", ".join(f'"{name}"' for name in names)
        return f"INSERT INTO incident ({columns}) VALUES ({marks}, {source}, {self.import_id})"

    def _collect(
        self,
        columns: Columns,
        x: npt.NDArray[np.float64],
        y: npt.NDArray[np.float64],
        new: list[int],
    ) -> None:
        codes = self._codes
        categories = columns["category"]
        index = [codes.setdefault(categories[i] or "", len(codes)) for i in new]
        begin = np.array([columns["begin"][i] or "" for i in new], dtype="U25")
        self._parts.append((x[new], y[new], np.array(index, np.uint16), *points.parse_times(begin)))

    def _update(self, columns: Columns, blob: bytes | None, i: int, fid: int, content: int) -> None:
        run = self.connection.execute
        before = dump_row(self.connection, fid)
        run("INSERT OR IGNORE INTO import_change VALUES (?, ?, ?)", (self.import_id, fid, before))
        names = ", ".join(f'"{name}" = ?' for name in PLAIN)
        values = [columns[name][i] for name in PLAIN]
        run(
            f"UPDATE incident SET {names}, geom = ?, content = ? WHERE fid = ?",
            (*values, blob, content, fid),
        )
        uid = run("SELECT uid FROM incident WHERE fid = ?", (fid,)).fetchone()[0]
        run("DELETE FROM incident_private WHERE incident_uid = ?", (uid,))
        private = [columns[name][i] for name in ("text", "house_number", "postcode")]
        if any(private):
            run("INSERT INTO incident_private VALUES (?, ?, ?, ?)", (uid, *private))
        self._touched.append(-fid)

    def _reject(self, rejections: Sequence[Rejection], originals: Any) -> None:
        self.connection.executemany(
            "INSERT INTO import_rejection VALUES (?, ?, ?, ?, ?, ?)",
            (
                (
                    self.import_id,
                    each.row,
                    each.column,
                    each.value,
                    each.reason,
                    json.dumps(dict(originals.get(each.row, {})), ensure_ascii=False),
                )
                for each in rejections
            ),
        )

    def _index(self, *, is_empty: bool) -> None:
        connection = self.connection
        if self.counts.added or self.counts.updated:
            schema.bump_revision(connection, "incident")
        else:
            return
        total = connection.execute("SELECT count(*) FROM incident").fetchone()[0]
        moved = self.counts.added + self.counts.updated
        if is_empty:
            x, y, category, begin, precision = (
                np.concatenate(part) for part in zip(*self._parts, strict=True)
            )
            fid = np.arange(self._next_fid - total, self._next_fid, dtype=np.int64)
            found = points.IncidentPoints(fid, x, y, category, begin, precision, tuple(self._codes))
        elif moved > FEW_ROWS or moved * 5 > total:
            found = points.read_points(connection)
        else:
            self._index_few()
            return
        index_points(connection, found)

    def _index_few(self) -> None:
        updated = [-number for number in self._touched if number < 0]
        firsts = [number for number in self._touched if number > 0]
        rows = self.connection.execute(
            "SELECT fid, geom FROM incident WHERE fid >= ?", (min(firsts, default=self._next_fid),)
        ).fetchall()
        for fid in updated:
            rows += self.connection.execute(
                "SELECT fid, geom FROM incident WHERE fid = ?", (fid,)
            ).fetchall()
        fids = [row[0] for row in rows]
        x, y = geopackage.decode_points([row[1] for row in rows])
        self.connection.executemany(
            "DELETE FROM rtree_incident_geom WHERE id = ?", ((fid,) for fid in updated)
        )
        self.connection.executemany(
            "INSERT OR REPLACE INTO rtree_incident_geom VALUES (?, ?, ?, ?, ?)",
            (
                (fid, px, px, py, py)
                for fid, px, py in zip(fids, x.tolist(), y.tolist(), strict=True)
                if px == px
            ),
        )
        extend_bounds(self.connection, "incident", x, y)


def dump_row(connection: sqlite3.Connection, fid: int) -> str:
    """An incident with its private part as JSON, geometry in hex, so that it can be brought back."""
    cursor = connection.execute("SELECT * FROM incident WHERE fid = ?", (fid,))
    names = [column[0] for column in cursor.description]
    row = dict(zip(names, cursor.fetchone(), strict=True))
    row["geom"] = row["geom"].hex() if row["geom"] is not None else None
    private = connection.execute(
        "SELECT text, house_number, postcode FROM incident_private WHERE incident_uid = ?",
        (row["uid"],),
    ).fetchone()
    return json.dumps({"row": row, "private": private}, ensure_ascii=False)
