# SPDX-License-Identifier: EUPL-1.2
"""Tells from a file's content which base map it is, and opens it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.degrees import Bounds

PNG = "image/png"
JPEG = "image/jpeg"
MOST_TILE_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Tile:
    """The bytes of one tile and what they are."""

    mime: str
    data: bytes


class BaseMap(Protocol):
    """A local file that answers XYZ tiles of web mercator; may be asked from several threads."""

    path: Path
    title: str
    attribution: str
    bounds: Bounds
    min_zoom: int
    max_zoom: int

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        """The tile, or None where the map has none."""

    def close(self) -> None:
        """Let go of the file."""


def open_base_map(path: Path, crs: str = "") -> BaseMap:
    """Open a base map.

    Args:
        path: a file that ends in ``.mbtiles``, ``.pmtiles``, ``.tif`` or ``.tiff``.
        crs: of a GeoTIFF that does not say it.

    Raises:
        UnreadableFile: it is none of these, is damaged, or holds vector tiles.
    """
    try:
        with path.open("rb") as file:
            start = file.read(16)
    except OSError as error:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "The base map {file} can't be opened."),
            QT_TRANSLATE_NOOP("errors", "Check that it is still there and that you may read it."),
            file=path.name,
        ) from error
    ending = path.suffix.lower()
    if ending == ".mbtiles" and start == b"SQLite format 3\0":
        from wijkatlas.map.basemap.mbtiles import MBTiles

        return MBTiles(path)
    if ending == ".pmtiles" and start.startswith((b"PMTiles\x03", b"PMTiles3")):
        from wijkatlas.map.basemap.pmtiles import PMTiles

        return PMTiles(path)
    if ending in {".tif", ".tiff"} and start[:4] in {b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"}:
        from wijkatlas.map.basemap.geotiff import GeoTiff

        return GeoTiff(path, crs)
    raise UnreadableFile(
        QT_TRANSLATE_NOOP("errors", "{file} is not a base map."),
        QT_TRANSLATE_NOOP("errors", "Choose an MBTiles, PMTiles or GeoTIFF file."),
        file=path.name,
    )


def picture_mime(data: bytes) -> str:
    """``image/png`` or ``image/jpeg`` by the first bytes, else ""."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    return JPEG if data.startswith(b"\xff\xd8\xff") else ""


def vector_refusal(path: Path) -> UnreadableFile:
    """Says that a file holds vector tiles."""
    return UnreadableFile(
        QT_TRANSLATE_NOOP("errors", "{file} holds vector tiles, which can't be shown."),
        QT_TRANSLATE_NOOP("errors", "Choose a base map with pictures (PNG or JPEG)."),
        file=path.name,
    )


def damage(path: Path) -> UnreadableFile:
    """Says that a base map is damaged."""
    return UnreadableFile(
        QT_TRANSLATE_NOOP("errors", "The base map {file} is damaged or not complete."),
        QT_TRANSLATE_NOOP("errors", "Copy or download it again."),
        file=path.name,
    )


def world_bounds(values: list[float]) -> Bounds:
    """West, south, east, north if these four make sense, else the whole world."""
    if len(values) == 4:
        west, south, east, north = values
        if -180.1 <= west < east <= 180.1 and -90 <= south < north <= 90:
            return max(west, -180.0), max(south, -85.05), min(east, 180.0), min(north, 85.05)
    return -180.0, -85.05, 180.0, 85.05
