# SPDX-License-Identifier: EUPL-1.2
"""Base maps in GeoTIFF (also cloud-optimised): aerial photographs, scanned maps, heights."""

import io
import math
import threading
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.basemap.opening import JPEG, PNG, Tile, damage, world_bounds
from wijkatlas.map.reprojection import WORLD_M, lonlat_of, mercator_of

TILE_PX = 256
MOST_SOURCE_PX = 4_096
"""A tile never reads more than this many pixels of the source a side."""


class GeoTiff:
    """Tiles warped from one GeoTIFF.

    Three bands or more are red, green and blue; one band is a palette or grey. Values beyond 8 bits
    are stretched between their 2nd and 98th percentile. Without overviews in the file the map starts
    at the zoom level at which a tile still reads quickly.
    """

    def __init__(self, path: Path, crs: str = "") -> None:
        import rasterio
        from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError

        self.path, self.title, self.attribution = path, path.stem, ""
        self._lock = threading.Lock()
        try:
            with self._environment(), warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)  # _check says it better
                self._source = rasterio.open(path, driver="GTiff", sharing=False)
                self._crs = self._source.crs or (rasterio.CRS.from_user_input(crs) if crs else None)
                self._check()
                self._place()
                self._stretch = self._find_stretch()
        except (RasterioError, CRSError, ValueError, MemoryError) as error:
            raise damage(path) from error

    def _environment(self) -> Any:
        import rasterio

        # no side files beyond a world file and overviews, no network, a small cache
        return rasterio.Env(
            GDAL_PAM_ENABLED="NO",
            GDAL_HTTP_PROXY="127.0.0.1:9",
            CPL_VSIL_CURL_ALLOWED_EXTENSIONS=".none",
            GDAL_CACHEMAX=64,
        )

    def _check(self) -> None:
        source = self._source
        if self._crs is None:
            raise UnreadableFile(
                QT_TRANSLATE_NOOP("errors", "{file} does not say in which coordinates it lies."),
                QT_TRANSLATE_NOOP("errors", "Ask for a GeoTIFF with its coordinate system."),
                file=self.path.name,
            )
        plain = {"uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"}
        if source.count < 1 or source.dtypes[0] not in plain or source.transform.is_identity:
            raise UnreadableFile(
                QT_TRANSLATE_NOOP("errors", "{file} is a picture without a place on the map."),
                QT_TRANSLATE_NOOP("errors", "Choose a GeoTIFF that was placed on the map."),
                file=self.path.name,
            )

    def _place(self) -> None:
        from rasterio.warp import transform_bounds

        source = self._source
        west, south, east, north = transform_bounds(self._crs, "EPSG:4326", *source.bounds)
        self.bounds = world_bounds([west, south, east, north])
        left, bottom = mercator_of(self.bounds[0], self.bounds[1])
        right, top = mercator_of(self.bounds[2], self.bounds[3])
        pixel_m = max((right - left) / source.width, (top - bottom) / source.height, 1e-3)
        native = math.log2(2 * WORLD_M / TILE_PX / pixel_m)
        self.max_zoom = min(max(math.ceil(native) + 2, 1), 22)
        least = max([1, *source.overviews(1)])
        reach = math.log2(MOST_SOURCE_PX / TILE_PX)
        whole = max(source.width, source.height) / least <= MOST_SOURCE_PX
        self.min_zoom = 0 if whole else max(math.floor(native - math.log2(least) - reach), 0)

    def _find_stretch(self) -> tuple[float, float] | None:
        source = self._source
        if source.dtypes[0] == "uint8":
            return None
        shape = (min(source.height, 256), min(source.width, 256))
        sample = source.read(1, out_shape=shape, masked=True).astype(float)
        values = sample.compressed()
        values = values[np.isfinite(values)]
        if not len(values):
            return 0.0, 1.0
        low, high = np.percentile(values, [2, 98])
        return float(low), float(max(high, low + 1e-9))

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        """The tile, drawn from the nearest overview."""
        if not (self.min_zoom <= z <= self.max_zoom and 0 <= x < 2**z and 0 <= y < 2**z):
            return None
        side = 2 * WORLD_M / 2**z
        west, north = x * side - WORLD_M, WORLD_M - y * side
        low = lonlat_of(west, north - side)
        high = lonlat_of(west + side, north)
        mine = self.bounds
        if high[0] < mine[0] or low[0] > mine[2] or high[1] < mine[1] or low[1] > mine[3]:
            return None
        pixels, alpha = self._warp(west, north, side / TILE_PX)
        return _encode(pixels, alpha) if alpha.any() else None

    def _warp(
        self, west: float, north: float, pixel_m: float
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        from rasterio import Affine
        from rasterio.enums import Resampling
        from rasterio.errors import RasterioError
        from rasterio.vrt import WarpedVRT

        source = self._source
        bands = [1, 2, 3] if source.count >= 3 else [1]
        colours = self._palette()
        how = Resampling.nearest if colours is not None else Resampling.bilinear
        try:
            with (
                self._lock,
                self._environment(),
                WarpedVRT(
                    source,
                    src_crs=self._crs,
                    crs="EPSG:3857",
                    transform=Affine(pixel_m, 0, west, 0, -pixel_m, north),
                    width=TILE_PX,
                    height=TILE_PX,
                    resampling=how,
                    warp_mem_limit=64,
                ) as warped,
            ):
                values = warped.read(bands)
                alpha = warped.dataset_mask().astype(np.uint8)
        except RasterioError:
            nothing = np.zeros((TILE_PX, TILE_PX), np.uint8)
            return np.zeros((TILE_PX, TILE_PX, 3), np.uint8), nothing
        if colours is not None:
            return colours[values[0]], alpha
        scaled = self._scale(values)
        picture = np.repeat(scaled, 3, axis=0) if len(scaled) == 1 else scaled
        return np.moveaxis(picture, 0, -1), alpha

    def _palette(self) -> NDArray[np.uint8] | None:
        from rasterio.enums import ColorInterp

        source = self._source
        if source.colorinterp[0] is not ColorInterp.palette or source.dtypes[0] != "uint8":
            return None
        table = np.zeros((256, 3), np.uint8)
        for index, colour in source.colormap(1).items():
            if index < 256:
                table[index] = colour[:3]
        return table

    def _scale(self, values: NDArray[Any]) -> NDArray[np.uint8]:
        if self._stretch is None:
            return values.astype(np.uint8)
        low, high = self._stretch
        share = (np.nan_to_num(values.astype(float)) - low) / (high - low)
        grey: NDArray[np.uint8] = (np.clip(share, 0, 1) * 255).astype(np.uint8)
        return grey

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._source.close()


def _encode(pixels: NDArray[np.uint8], alpha: NDArray[np.uint8]) -> Tile:
    from PIL import Image

    picture = Image.fromarray(np.ascontiguousarray(pixels))
    out = io.BytesIO()
    if alpha.min() == 255:
        picture.save(out, "JPEG", quality=85)
        return Tile(JPEG, out.getvalue())
    picture.putalpha(Image.fromarray(alpha))
    picture.save(out, "PNG", compress_level=1)
    return Tile(PNG, out.getvalue())
