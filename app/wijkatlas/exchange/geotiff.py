# SPDX-License-Identifier: EUPL-1.2
"""A grid of values as GeoTIFF, which any GIS opens."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.wholefile import write_bytes

SUFFIXES = (".tif", ".tiff")
NODATA = -9999.0
BLOCK_CELLS = 256


def write_geotiff(
    path: Path,
    values_north_up: NDArray[Any],
    *,
    west: float,
    north: float,
    cell_m: float,
    crs: str,
    tags: Mapping[str, str],
    nodata: float = NODATA,
) -> None:
    """Write one band of float32, whole or not at all.

    Args:
        path: the file; one that is there is replaced.
        values_north_up: rows and columns, the northernmost row first; NaN becomes ``nodata``.
        west: outer edge of the first column, in metres of ``crs``.
        north: outer edge of the first row.
        cell_m: side of the square cells.
        crs: a projected CRS in metres, such as ``"EPSG:31370"``.
        tags: what the file says about itself.
        nodata: stands for "no value" in the file.

    Raises:
        UserError: the folder or the file can't be written.
    """
    from rasterio import Affine
    from rasterio.io import MemoryFile

    values = np.where(np.isnan(values_north_up), nodata, values_north_up).astype(np.float32)
    rows, columns = values.shape
    layout = {"tiled": True, "blockxsize": BLOCK_CELLS, "blockysize": BLOCK_CELLS}
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            width=columns,
            height=rows,
            count=1,
            dtype="float32",
            crs=crs,
            transform=Affine(cell_m, 0, west, 0, -cell_m, north),
            nodata=nodata,
            compress="deflate",
            predictor=3,
            **(layout if min(rows, columns) > BLOCK_CELLS else {}),
        ) as raster:
            raster.write(values, 1)
            raster.update_tags(**tags)
        write_bytes(path, memory.getbuffer())
