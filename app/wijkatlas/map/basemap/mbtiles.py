# SPDX-License-Identifier: EUPL-1.2
"""Base maps in MBTiles: a SQLite file with one picture per row."""

import math
import sqlite3
import threading
import time
from pathlib import Path
from urllib.parse import quote

from wijkatlas.domain.errors import UserError
from wijkatlas.map.basemap.opening import (
    MOST_TILE_BYTES,
    Tile,
    damage,
    picture_mime,
    vector_refusal,
    world_bounds,
)

MOST_SECONDS = 2.0
"""A query of a hostile or damaged file is stopped after this long."""


class MBTiles:
    """Pictures of one MBTiles file, opened read-only and never changed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._deadline = 0.0
        # immutable: the file is never the project, nobody writes it while we show it
        address = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
        try:
            self._database = sqlite3.connect(  # noqa: TID251 - a base map, never the project file
                address, uri=True, check_same_thread=False, isolation_level=None
            )
        except sqlite3.Error as error:
            raise damage(path) from error
        try:
            self._guard()
            about = self._about()
            if about.get("format", "").lower() in {"pbf", "mvt"}:
                raise vector_refusal(path)
            low, high = self._zooms()
        except (sqlite3.Error, ValueError, OverflowError) as error:
            self._database.close()
            raise damage(path) from error
        except UserError:
            self._database.close()
            raise
        self.title = about.get("name", "")[:200] or path.stem
        self.attribution = about.get("attribution", "")[:200]
        self.bounds = world_bounds(_numbers(about.get("bounds", "")))
        self.min_zoom, self.max_zoom = low, high

    def _guard(self) -> None:
        base = self._database
        base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_TILE_BYTES + 10_000)
        base.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        base.setlimit(sqlite3.SQLITE_LIMIT_VDBE_OP, 100_000)
        base.execute("PRAGMA trusted_schema=OFF")
        base.execute("PRAGMA query_only=ON")
        base.execute("PRAGMA mmap_size=0")
        base.set_progress_handler(lambda: int(time.monotonic() > self._deadline), 10_000)

    def _rows(self, query: str, values: tuple[int, ...] = ()) -> list[tuple[object, ...]]:
        with self._lock:
            self._deadline = time.monotonic() + MOST_SECONDS
            return self._database.execute(query, values).fetchall()

    def _about(self) -> dict[str, str]:
        rows = self._rows("SELECT name, value FROM metadata LIMIT 100")
        return {str(name): str(value) for name, value in rows if value is not None}

    def _zooms(self) -> tuple[int, int]:
        ((low, high),) = self._rows("SELECT min(zoom_level), max(zoom_level) FROM tiles")
        if not isinstance(low, int) or not isinstance(high, int):
            raise ValueError("there are no tiles")  # noqa: TRY004 - the file's fault, not a type's
        sample = self._rows("SELECT tile_data FROM tiles LIMIT 1")[0][0]
        if isinstance(sample, bytes) and sample.startswith((b"\x1f\x8b", b"\x1a")):
            raise vector_refusal(self.path)
        return min(max(low, 0), 30), min(max(high, 0), 30)

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        """The tile; rows count from the south in this format."""
        if not self.min_zoom <= z <= self.max_zoom:
            return None
        try:
            rows = self._rows(
                "SELECT tile_data FROM tiles WHERE zoom_level=? AND tile_column=? AND tile_row=?"
                " LIMIT 1",
                (z, x, 2**z - 1 - y),
            )
        except sqlite3.Error:
            return None
        data = rows[0][0] if rows else None
        mime = picture_mime(data) if isinstance(data, bytes) else ""
        return Tile(mime, data) if mime and isinstance(data, bytes) else None

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._database.close()


def _numbers(text: str) -> list[float]:
    try:
        values = [float(each) for each in text.split(",")]
    except ValueError:
        return []
    return values if all(math.isfinite(value) for value in values) else []
