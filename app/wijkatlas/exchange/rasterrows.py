# SPDX-License-Identifier: EUPL-1.2
"""One band of a foreign GeoTIFF near a place, as plain numbers; runs inside the sandbox."""

import math
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray
from pyproj.exceptions import ProjError

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.crs import Bounds, settle_crs
from wijkatlas.exchange.frame import Frame
from wijkatlas.language import QT_TRANSLATE_NOOP

MOST_CELLS = 8_000_000
STRIPE_CELLS = 500_000
MOST_BLOCK_BYTES = 256 * 1024**2
Floats = NDArray[np.float64]

_NUMBERS = frozenset(
    {"uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64"}
)
_DAMAGED = QT_TRANSLATE_NOOP("errors", "“{file}” can't be read: something in it stops the reader.")
_ASK = QT_TRANSLATE_NOOP("errors", "Ask the sender for another copy, or for another kind of file.")
_NO_PLACE = QT_TRANSLATE_NOOP("errors", "{file} is a picture without a place on the map.")


def raster_frames(
    path: Path,
    *,
    target_crs: str,
    band: int = 0,
    crs: str = "",
    near: Sequence[float] | None = None,
) -> Iterator[Frame]:
    """Size, place and system of the part that meets the box ``near``, then its values by rows.

    Values are float32 as bytes, NaN where the file has none. ``band`` 0 means the only one.
    """
    import rasterio
    from rasterio.errors import NotGeoreferencedWarning, RasterioError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # said better below
        try:
            with rasterio.open(path, driver="GTiff", sharing=False) as source:
                yield from _frames(path, source, target_crs, band, crs, near)
        except (RasterioError, ValueError, OverflowError) as error:
            raise UnreadableFile(_DAMAGED, _ASK, file=path.name) from error


def _frames(
    path: Path, source: Any, target_crs: str, band: int, crs: str, near: Sequence[float] | None
) -> Iterator[Frame]:
    number = _band(path, source, band)
    place = np.array(source.transform).reshape(3, 3)  # from column and row to the ground
    if source.transform.is_identity or not np.isfinite(place).all() or not np.linalg.det(place):
        hint = QT_TRANSLATE_NOOP("errors", "Choose a GeoTIFF that was placed on the map.")
        raise UnreadableFile(_NO_PLACE, hint, file=path.name)
    said = source.crs.to_wkt() if source.crs else ""
    low, high = _around(place, (0, 0, source.width, source.height))
    box = Bounds(*low.tolist(), *high.tolist())
    used, used_from = settle_crs(path.name, said, box, crs)
    left, top, columns, rows = _window(path, source, place, _box(used, target_crs, near))
    if columns * rows > MOST_CELLS:
        text = QT_TRANSLATE_NOOP(
            "errors", "“{file}” has {cells} million cells here; at most {most} million are taken."
        )
        hint = QT_TRANSLATE_NOOP("errors", "Cut it to the municipality, or make its cells larger.")
        millions = -(-columns * rows // 1_000_000)
        raise UnreadableFile(text, hint, file=path.name, cells=millions, most=MOST_CELLS // 10**6)
    yield Frame(
        frames.HEAD,
        {
            "columns": columns,
            "rows": rows,
            "transform": (place @ [[1, 0, left], [0, 1, top], [0, 0, 1]]).ravel()[:6].tolist(),
            "crs": used,
            "crs_from": used_from,
            "band": number,
        },
    )
    scale, offset = source.scales[number - 1], source.offsets[number - 1]
    stripe = max(1, STRIPE_CELLS // columns)
    for start in range(0, rows, stripe):
        height = min(stripe, rows - start)
        area = ((top + start, top + start + height), (left, left + columns))
        values = source.read(number, window=area, masked=True)
        numbers = _numbers(values, scale, offset)
        yield Frame(
            frames.CHUNK,
            {"rows": height},
            {"values": np.frombuffer(numbers.tobytes(), "|u1")},
        )


def _around(place: NDArray[np.floating[Any]], box: Sequence[float]) -> tuple[Any, Any]:
    """The lowest and highest coordinates of a box's corners after a transformation."""
    x, y = [box[0], box[0], box[2], box[2]], [box[1], box[3], box[1], box[3]]
    corners = (place @ [x, y, [1, 1, 1, 1]])[:2]
    return corners.min(axis=1), corners.max(axis=1)


def _numbers(values: Any, scale: float, offset: float) -> NDArray[np.float32]:
    with np.errstate(all="ignore"):
        exact = np.ma.filled(values.astype(np.float64), np.nan) * scale + offset
        numbers = exact.astype("<f4")
    numbers[~np.isfinite(numbers)] = np.nan
    return np.asarray(numbers, "<f4")


def _band(path: Path, source: Any, band: int) -> int:
    """The number of the band that is meant, after a look at what it holds."""
    if source.count > 1 and not band:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” has {count} bands.")
        hint = QT_TRANSLATE_NOOP("errors", "Say which one: --band 1, for instance.")
        raise UnreadableFile(text, hint, file=path.name, count=source.count)
    number = band or 1
    if not 1 <= number <= source.count:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” has no band {band}; its last is {count}.")
        raise UnreadableFile(text, file=path.name, band=band, count=source.count)
    if source.dtypes[number - 1] not in _NUMBERS:
        text = QT_TRANSLATE_NOOP("errors", "Band {band} of “{file}” does not hold plain numbers.")
        raise UnreadableFile(text, _ASK, file=path.name, band=number)
    height, width = source.block_shapes[number - 1]
    if height * width * np.dtype(source.dtypes[number - 1]).itemsize > MOST_BLOCK_BYTES:
        text = QT_TRANSLATE_NOOP(
            "errors", "Reading “{file}” would take more memory than is allowed."
        )
        raise UnreadableFile(text, _ASK, file=path.name)
    return number


def _box(crs: str, target_crs: str, near: Sequence[float] | None) -> Sequence[float] | None:
    """The box in the system of the file; NaN or infinite where that doesn't reach."""
    if near is None or crs == target_crs:
        return near
    try:
        back = pyproj.Transformer.from_crs(target_crs, crs, always_xy=True)
        west, south, east, north = near
        return back.transform_bounds(west, south, east, north, densify_pts=21)
    except ProjError:
        return [math.nan] * 4


def _window(
    path: Path, source: Any, place: Floats, box: Sequence[float] | None
) -> tuple[int, int, int, int]:
    """First column, first row, columns and rows of what meets the box."""
    size = np.array([source.width, source.height])
    if box is None:
        return 0, 0, int(size[0]), int(size[1])
    low, high = _around(np.linalg.inv(place), box)
    first, last = np.maximum(np.floor(low) - 1, 0), np.minimum(np.ceil(high) + 1, size)
    if not (first < last).all():  # nor is NaN
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "Nothing in “{file}” lies in or near the municipality."),
            QT_TRANSLATE_NOOP("errors", "Check the coordinate system of the file."),
            file=path.name,
        )
    left, top, right, bottom = (int(each) for each in (*first, *last))
    return left, top, right - left, bottom - top
