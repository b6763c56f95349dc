# SPDX-License-Identifier: EUPL-1.2
"""The map as a PNG of any size, drawn without a web engine.

Order, from the ground up: base map, areas filled by class, results of analyses, incidents (density
or categories), area outlines, networks with hatching, labels, legend, scale bar; the title and the
filter's sentence above, the source below.
"""

import io
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from wijkatlas.domain.style import ACCENT, INK
from wijkatlas.map import canvas, density, ramp
from wijkatlas.map.content import MapContent
from wijkatlas.map.degrees import Bounds
from wijkatlas.map.frame import Frame
from wijkatlas.map.legend_box import draw_legend
from wijkatlas.map.reprojection import mercator_of
from wijkatlas.map.resultpicture import draw_result, to_mercator
from wijkatlas.map.tiles import PointTiles

if TYPE_CHECKING:
    from PIL.Image import Image

GROUND = "#F2F1EC"
MOST_PX = 12_000
LEAST_PX = 200
_AREA_ALPHA = 200
_LEAST_TOP = 4.0
_BLOCK = 8  # bins: 16 pixels


def draw_picture(
    content: MapContent,
    *,
    width: int = 1600,
    height: int = 1000,
    bounds: Bounds | None = None,
    zoom: float = 1.0,
) -> bytes:
    """The PNG; ``bounds`` are west, south, east and north in degrees, all data when not given.

    Areas are coloured by the first measure of the content. ``zoom`` enlarges words and lines.

    Raises:
        ValueError: a side is under 200 or over 12,000 pixels.
    """
    if not (LEAST_PX <= width <= MOST_PX and LEAST_PX <= height <= MOST_PX):
        message = f"a picture is {LEAST_PX} to {MOST_PX} pixels wide and high"
        raise ValueError(message)
    content = replace(content, measures=content.measures[:1])  # one colour for an area
    pen = canvas.Pen(width, height, zoom)
    top, bottom = pen.header_height(content.title, content.sentence), pen.footer_height()
    shapes = _shapes(content)
    frame = _frame(content, shapes, bounds, width, height - top - bottom)
    picture, steps = _map(content, shapes, frame, pen)
    draw_legend(pen, picture, content.legends(steps))
    pen.scale_bar(picture, frame.ground_pixel_m)
    sheet = canvas.new_image(width, height, "#FFFFFF")
    sheet.paste(picture, (0, top))
    pen.header(sheet, content.title, content.sentence)
    pen.footer(sheet, content.source, content.made_on)
    out = io.BytesIO()
    sheet.save(out, "PNG", compress_level=1)
    return out.getvalue()


def _shapes(content: MapContent) -> tuple[Any, Any]:
    """Areas and networks in web mercator."""
    areas, networks = (
        to_mercator([item.wkb for item in items], content.crs)
        for items in (content.areas, content.networks)
    )
    return areas, networks


def _frame(
    content: MapContent, shapes: tuple[Any, Any], bounds: Bounds | None, width: int, height: int
) -> Frame:
    boxes = [shapely.total_bounds(each) for each in shapes if len(each)]
    seen = bounds if bounds is not None else None
    if seen is None and not boxes:
        if content.points is not None and content.points.bounds is not None:
            seen = content.points.bounds
        elif content.base is not None:
            seen = content.base.bounds
        else:
            seen = (2.5, 49.5, 6.5, 51.6)
    if seen is not None:
        boxes = [np.array([*mercator_of(seen[0], seen[1]), *mercator_of(seen[2], seen[3])])]
    west, south = np.min([box[:2] for box in boxes], axis=0)
    east, north = np.max([box[2:] for box in boxes], axis=0)
    room = 1.0 if bounds is not None else 1.06
    pixel_m = max((east - west) / width, (north - south) / height, 0.01) * room
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    return Frame(
        float(middle_x - pixel_m * width / 2),
        float(middle_y + pixel_m * height / 2),
        float(pixel_m),
        width,
        height,
    )


def _map(
    content: MapContent, shapes: tuple[Any, Any], frame: Frame, pen: canvas.Pen
) -> tuple["Image", list[tuple[float, str]]]:
    picture = canvas.new_image(frame.width, frame.height, GROUND)
    if content.base is not None:
        from wijkatlas.map.basemap import mosaic

        ground = mosaic(content.base, frame.bounds_m, frame.width, frame.height)
        picture.paste(ground, (0, 0), ground)
    areas, networks = (canvas.to_pixels(each, frame) for each in shapes)
    if content.measures:
        choropleth = content.measures[0].choropleth
        fills = [choropleth.colour(index) for index in choropleth.classes]
        hidden = [index is None for index in choropleth.classes]
        alpha = 255 if content.base is None else _AREA_ALPHA
        pen.fill(picture, areas, fills, alpha)
        pen.hatch(picture, [area for area, gone in zip(areas, hidden, strict=True) if gone],
                  "#8A939B", spacing=6)  # fmt: skip
    for layer, opacity in content.results:
        draw_result(picture, layer, opacity, content.crs, frame, pen)
    steps: list[tuple[float, str]] = []
    if content.points is not None and content.points.shown:
        if content.draw == "density":
            over, steps = density_picture(content.points, frame)
            canvas.paste(picture, over)
        elif content.draw == "categories":
            canvas.paste(picture, content.points.symbol_picture(frame))
    pen.outline(picture, areas, INK, 0.8, 190)
    style = content.network_style
    pen.fill(picture, networks, ["#FFFFFF"] * len(networks), 90)
    pen.hatch(picture, networks, style.hatch_colour, spacing=style.hatch_spacing_px)
    pen.outline(picture, networks, "#FFFFFF", style.outline_width_px + 2, 170)
    pen.outline(picture, networks, ACCENT, style.outline_width_px, 255)
    labels = [
        f"{network.name} {style.vacant_mark}" if network.coordinator_filled is False
        else network.name
        for network in content.networks
    ]  # fmt: skip
    pen.labels(picture, networks, labels)
    return picture, steps


def density_picture(
    points: PointTiles, frame: Frame, least: int = 0
) -> tuple[NDArray[np.uint8], list[tuple[float, str]]]:
    """The density as red, green, blue and alpha, and its legend (per square kilometre, colour).

    Where fewer than ``least`` incidents lie within 16 pixels, nothing is shown.
    """
    counts = points.bin_counts(frame)
    values = density.smooth(counts)[: frame.height, : frame.width]
    inner = counts[density.MARGIN : -density.MARGIN, density.MARGIN : -density.MARGIN]
    rows, columns = (size // _BLOCK for size in inner.shape)
    blocks = inner[: rows * _BLOCK, : columns * _BLOCK]
    sums = blocks.reshape(rows, _BLOCK, columns, _BLOCK).sum((1, 3))
    occupied = sums[sums > 0]
    crowd = max(float(np.quantile(occupied, 0.99)) if len(occupied) else 0.0, _LEAST_TOP)
    pixel_km2 = (frame.ground_pixel_m / 1000) ** 2
    top = ramp.round_up(crowd / (_BLOCK * density.BIN_PX) ** 2 / pixel_km2)
    values = values * np.float32(255**2 / (top * pixel_km2))
    np.clip(values, 0, 255**2, out=values)
    indices = np.sqrt(values).astype(np.uint8)
    if least:
        indices[~_crowded(counts, least)[: frame.height, : frame.width]] = 0
    shares = (0.05, 0.2, 0.5, 1.0)
    steps = [(top * share, ramp.colour_at(math.sqrt(share))) for share in shares]
    return ramp.density_palette()[indices], steps


def _crowded(counts: NDArray[np.float32], least: int) -> NDArray[np.bool_]:
    """For each pixel: do at least so many points lie in the square of 32 pixels around it."""
    reach = density.MARGIN
    sums = np.pad(counts.astype(np.int64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    size = 2 * reach
    near = sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]
    enough = near[: counts.shape[0] - size, : counts.shape[1] - size] >= least
    return np.repeat(np.repeat(enough, density.BIN_PX, axis=0), density.BIN_PX, axis=1)
