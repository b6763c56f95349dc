# SPDX-License-Identifier: EUPL-1.2
"""What may be done inside ``project.edit(…)``: rows (``rows``) and whole imports."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from wijkatlas.domain.area import Area, Network
from wijkatlas.domain.incident import ImportCounts, IncidentBatch, Rejection
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.store import intake, undo_import
from wijkatlas.store.identifier import new_uids
from wijkatlas.store.journal import Batch
from wijkatlas.store.rows import RowEdit

IMPORTED = ("incident", "incident_private")


class Edit(RowEdit):
    """An open edit."""

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
