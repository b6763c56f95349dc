# SPDX-License-Identifier: EUPL-1.2
"""The small pictures that stand for one incident: a coloured shape with a light rim."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.style import PAPER, CategoryStyle
from wijkatlas.map.ramp import rgb

SIZE_PX = 13
"""Width of a symbol's square, odd; the shape itself is about ten pixels wide."""

_STEPS = 4  # of coverage, for smooth edges with few palette entries
_FINE = 8  # sub-pixels a side
_RIM_PX = 1.0

Outline = list[tuple[float, float]]


def outline(shape: str) -> Outline:
    """The corners of a shape around (0, 0), y down, about one unit in radius.

    All shapes have nearly the same area, so that none looks more important.
    """
    match shape:
        case "square":
            return [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)]
        case "triangle":
            return [(0.0, -1.15), (1.1, 0.8), (-1.1, 0.8)]
        case "diamond":
            return [(0.0, -1.15), (1.0, 0.0), (0.0, 1.15), (-1.0, 0.0)]
        case "cross":
            a, b = 0.38, 1.05
            return [(-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a),
                    (-b, a), (-b, -a), (-a, -a)]  # fmt: skip
        case "pentagon":
            return _ring(5, 1.05, 1.05)
        case "star":
            return _ring(10, 1.25, 0.6)
    return _ring(32, 0.95, 0.95)


def _ring(corners: int, even: float, odd: float) -> Outline:
    turns = [2 * math.pi * i / corners - math.pi / 2 for i in range(corners)]
    radii = [odd if i % 2 else even for i in range(corners)]
    return [(r * math.cos(t), r * math.sin(t)) for r, t in zip(radii, turns, strict=True)]


def coverage(shape: str, radius_px: float, rim_px: float) -> tuple[NDArray[np.float64], ...]:
    """How much of each pixel the shape covers, and the shape with its rim (0 to 1)."""
    from PIL import Image, ImageDraw

    size = SIZE_PX * _FINE
    inner, outer = Image.new("1", (size, size)), Image.new("1", (size, size))
    points = [
        (size / 2 + x * radius_px * _FINE, size / 2 + y * radius_px * _FINE)
        for x, y in outline(shape)
    ]
    ImageDraw.Draw(inner).polygon(points, fill=1)
    rim = ImageDraw.Draw(outer)
    rim.polygon(points, fill=1)
    rim.line(
        [*points, points[0], points[1]], fill=1, width=round(2 * rim_px * _FINE), joint="curve"
    )
    return tuple(
        np.asarray(each, float).reshape(SIZE_PX, _FINE, SIZE_PX, _FINE).mean((1, 3))
        for each in (inner, outer)
    )


def sprites(styles: Sequence[CategoryStyle]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Palette indices of each style's symbol (style, row, column; 0 is clear), and the palette."""
    palette = [(0, 0, 0, 0)]
    pictures = np.zeros((max(len(styles), 1), SIZE_PX, SIZE_PX), np.uint8)
    for number, style in enumerate(styles):
        inner, outer = coverage(style.shape, SIZE_PX / 2 - 2.0, _RIM_PX)
        fill = np.round(inner * _STEPS).astype(int)
        whole = np.maximum(np.round(outer * _STEPS).astype(int), fill)
        for key in sorted(set(zip(fill.ravel().tolist(), whole.ravel().tolist(), strict=True))):
            if key[1] == 0:
                continue
            share = key[0] / key[1]
            mixed = [
                round(share * own + (1 - share) * paper)
                for own, paper in zip(rgb(style.colour), rgb(PAPER), strict=True)
            ]
            pictures[number][(fill == key[0]) & (whole == key[1])] = len(palette)
            palette.append((mixed[0], mixed[1], mixed[2], round(255 * key[1] / _STEPS)))
    return pictures, np.array(palette, np.uint8)


def stamp(
    pictures: NDArray[np.uint8],
    styles: NDArray[np.uint8],
    left: NDArray[np.int64],
    top: NDArray[np.int64],
    width: int,
    height: int,
) -> NDArray[np.uint8]:
    """Palette indices of a picture with a symbol around each pixel (left, top), in their order.

    Pixels may lie up to one symbol outside the picture.
    """
    room, half = 2 * SIZE_PX, SIZE_PX // 2
    edge = width + 2 * room
    box = np.arange(SIZE_PX)
    across = left[:, None, None] + room - half + box
    place = (top[:, None, None] + room - half + box[:, None]) * edge + across
    paint = pictures[styles]
    inked = paint > 0
    canvas = np.zeros(edge * (height + 2 * room), np.uint8)
    canvas[place[inked]] = paint[inked]
    whole = canvas.reshape(height + 2 * room, edge)[room:-room, room:-room]
    return np.ascontiguousarray(whole)
