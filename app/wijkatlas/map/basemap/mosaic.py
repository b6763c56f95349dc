# SPDX-License-Identifier: EUPL-1.2
"""A base map as one picture of any size, put together from its tiles."""

import io
import math
from typing import TYPE_CHECKING

from wijkatlas.map.basemap.opening import BaseMap
from wijkatlas.map.reprojection import WORLD_M

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_TILES = 256
_TILE_PX = 256


def mosaic(
    base: BaseMap, bounds_m: tuple[float, float, float, float], width: int, height: int
) -> "Image":
    """The part of a base map inside web mercator ``bounds_m``, clear where it has nothing."""
    from PIL import Image

    west, south, east, north = bounds_m
    wanted = math.log2(2 * WORLD_M / _TILE_PX / ((east - west) / width))
    zoom = min(max(round(wanted), base.min_zoom), base.max_zoom)
    while zoom > 0 and _count(bounds_m, zoom) > MOST_TILES:
        zoom -= 1
    side = 2 * WORLD_M / 2**zoom
    first = int((west + WORLD_M) // side), int((WORLD_M - north) // side)
    last = int((east + WORLD_M) // side), int((WORLD_M - south) // side)
    across, down = last[0] - first[0] + 1, last[1] - first[1] + 1
    sheet = Image.new("RGBA", (across * _TILE_PX, down * _TILE_PX))
    for column in range(across):
        for row in range(down):
            tile = base.tile(zoom, first[0] + column, first[1] + row)
            picture = None if tile is None else _decode(tile.data)
            if picture is not None:
                sheet.paste(picture, (column * _TILE_PX, row * _TILE_PX))
    scale = _TILE_PX / side
    left = (west + WORLD_M) * scale - first[0] * _TILE_PX
    top = (WORLD_M - north) * scale - first[1] * _TILE_PX
    box = (left, top, left + (east - west) * scale, top + (north - south) * scale)
    return sheet.resize((width, height), Image.Resampling.BILINEAR, box=box)


def _count(bounds_m: tuple[float, float, float, float], zoom: int) -> float:
    side = 2 * WORLD_M / 2**zoom
    west, south, east, north = bounds_m
    return float(((east - west) / side + 1) * ((north - south) / side + 1))


def _decode(data: bytes) -> "Image | None":
    from PIL import Image

    try:
        picture = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        if picture.width > 1024 or picture.height > 1024:
            return None
        return picture.convert("RGBA").resize((_TILE_PX, _TILE_PX))
    except (OSError, ValueError, SyntaxError):
        return None
