# SPDX-License-Identifier: EUPL-1.2
"""Base maps in PMTiles (version 3): one file with directories of where each tile lies."""

import struct
import threading
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

from pmtiles.tile import (
    Compression,
    TileType,
    deserialize_directory,
    deserialize_header,
    find_tile,
    zxy_to_tileid,
)

from wijkatlas.map.basemap.opening import (
    MOST_TILE_BYTES,
    Tile,
    damage,
    picture_mime,
    vector_refusal,
    world_bounds,
)

MAGIC = b"PMTiles\x03"
_HEADER_BYTES = 127
_MOST_DIRECTORY_BYTES = 1 << 18
_MOST_UNPACKED_BYTES = 1 << 24
_DEEPEST = 4
_FAULTS = (ValueError, EOFError, OSError, KeyError, IndexError, OverflowError, zlib.error)


class PMTiles:
    """Pictures of one PMTiles file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.title, self.attribution = path.stem, ""
        self._lock = threading.Lock()
        self._file = path.open("rb")
        self._size = path.stat().st_size
        try:
            # early files of version 3 carry the digit instead of the number; the rest is the same
            start = MAGIC + self._read(0, _HEADER_BYTES)[len(MAGIC) :]
            header: Any = deserialize_header(start)
            self._header: dict[str, Any] = header
            directory = self._directory(header["root_offset"], header["root_length"])
        except (*_FAULTS, struct.error) as error:
            self._file.close()
            raise damage(path) from error
        if header["tile_type"] is TileType.MVT:
            self._file.close()
            raise vector_refusal(path)
        if (
            header["tile_type"] not in {TileType.PNG, TileType.JPEG}
            or header["tile_compression"] not in {Compression.NONE, Compression.UNKNOWN}
            or not directory
        ):
            self._file.close()
            raise damage(path)
        edges = ("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7")
        self.bounds = world_bounds([header[edge] / 1e7 for edge in edges])
        self.min_zoom = min(header["min_zoom"], 30)
        self.max_zoom = min(header["max_zoom"], 30)

    def _read(self, offset: int, length: int) -> bytes:
        if not 0 < length <= MOST_TILE_BYTES or not 0 <= offset <= self._size - length:
            raise ValueError("the file points outside itself")
        with self._lock:
            self._file.seek(offset)
            return self._file.read(length)

    def _directory(self, offset: int, length: int) -> list[Any]:
        if length > _MOST_DIRECTORY_BYTES:
            raise ValueError("a directory is too long")
        packed = self._read(offset, length)
        unpacker = zlib.decompressobj(wbits=31)
        unpacker.decompress(packed, _MOST_UNPACKED_BYTES)
        if unpacker.unconsumed_tail:
            raise ValueError("a directory unpacks to too much")
        entries: list[Any] = deserialize_directory(packed)
        return entries

    @lru_cache(maxsize=64)  # noqa: B019 - few maps are open, and each is closed with the project
    def _leaf(self, offset: int, length: int) -> list[Any]:
        return self._directory(offset, length)

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        """The tile."""
        if not self.min_zoom <= z <= self.max_zoom or not (0 <= x < 2**z and 0 <= y < 2**z):
            return None
        try:
            data = self._find(zxy_to_tileid(z, x, y))
        except _FAULTS:
            return None
        mime = picture_mime(data) if data else ""
        return Tile(mime, data) if mime and data else None

    def _find(self, tile_id: int) -> bytes | None:
        header = self._header
        offset, length = header["root_offset"], header["root_length"]
        for _ in range(_DEEPEST):
            entry = find_tile(self._leaf(offset, length), tile_id)
            if entry is None:
                return None
            if entry.run_length:
                return self._read(header["tile_data_offset"] + entry.offset, entry.length)
            offset, length = header["leaf_directory_offset"] + entry.offset, entry.length
        return None

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()
