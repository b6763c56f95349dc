# SPDX-License-Identifier: EUPL-1.2
"""The result of an analysis on a picture: its raster, or its shapes with their patterns."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from wijkatlas.map import canvas
from wijkatlas.map.frame import Frame
from wijkatlas.map.ramp import rgba
from wijkatlas.map.reprojection import transformer
from wijkatlas.map.result import Mark, RasterLayer, ResultLayer
from wijkatlas.map.resulttiles import RasterTiles

if TYPE_CHECKING:
    from PIL.Image import Image

_POINT_PX, _LINE_PX = 6.0, 1.5


def to_mercator(wkb: Sequence[bytes], crs: str) -> Any:
    """Shapely geometries in web mercator, without height."""
    shapes: Any = shapely.from_wkb(np.array(wkb, object))
    if not len(shapes):
        return shapes
    coordinates = shapely.get_coordinates(shapes)
    moved = transformer(crs, "EPSG:3857").transform(coordinates[:, 0], coordinates[:, 1])
    return shapely.set_coordinates(shapely.force_2d(shapes), np.column_stack(moved))


def draw_result(
    picture: "Image", layer: ResultLayer, opacity: float, crs: str, frame: Frame, pen: canvas.Pen
) -> None:
    """Lay a result over a picture; ``opacity`` is from 0 to 1."""
    if isinstance(layer, RasterLayer):
        over = RasterTiles(layer, crs).picture(frame)
        over[..., 3] = np.round(over[..., 3] * opacity).astype(np.uint8)
        canvas.paste(picture, over)
        return
    shapes = _surfaces(to_mercator(layer.shapes, crs), frame)
    pixels = canvas.to_pixels(shapes, frame)
    for name, mark in layer.marks.items():
        own = [shape for shape, of in zip(pixels, layer.classes, strict=True) if of == name]
        _draw(picture, own, mark, opacity, pen)


def _surfaces(shapes: Any, frame: Frame) -> Any:
    """Points and lines become as wide as they are drawn."""
    kinds = shapely.get_dimensions(shapes)
    wide = shapes.copy()
    for dimension, width_px in ((0, _POINT_PX), (1, _LINE_PX)):
        thin = kinds == dimension
        wide[thin] = shapely.buffer(shapes[thin], width_px * frame.pixel_m)
    return wide


def _draw(
    picture: "Image", shapes: list[canvas.Shape], mark: Mark, opacity: float, pen: canvas.Pen
) -> None:
    if mark.fill:
        alpha = round(rgba(mark.fill)[3] * opacity)
        pen.fill(picture, shapes, [mark.fill[:7]] * len(shapes), alpha)
    edge, alpha = mark.outline[:7], round(rgba(mark.outline)[3] * opacity)
    if mark.pattern == "hatch":
        pen.hatch(picture, shapes, edge, spacing=6, alpha=alpha)
    elif mark.pattern == "dots":
        pen.dots(picture, shapes, edge, spacing=7, alpha=alpha)
    if mark.outline_px > 0:
        pen.outline(picture, shapes, edge, mark.outline_px, alpha)
