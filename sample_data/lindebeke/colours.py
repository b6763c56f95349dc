# SPDX-License-Identifier: EUPL-1.2
"""The quiet colours of the base map: data lies on top of it."""

import numpy as np
from PIL import Image

Colour = tuple[int, int, int]
HALO: Colour = (252, 251, 248)
LAND: Colour = (243, 242, 235)
ABROAD: Colour = (246, 246, 243)
BUILT: Colour = (234, 230, 222)
BUILDING: Colour = (217, 210, 199)
INDUSTRY: Colour = (229, 226, 229)
GREEN: Colour = (217, 229, 206)
WOOD: Colour = (204, 220, 193)
WATER: Colour = (190, 214, 226)
SQUARE: Colour = (240, 231, 216)
ROAD: Colour = (255, 255, 255)
MAIN_ROAD: Colour = (253, 243, 219)
CASING: Colour = (205, 200, 190)
RAIL: Colour = (160, 156, 152)
BORDER: Colour = (150, 138, 160)
STREET_INK: Colour = (92, 86, 78)
PLACE_INK: Colour = (58, 66, 78)


def make_palette() -> Image.Image:
    """Every colour of the map, and the steps between those that touch, for smooth edges."""
    grounds = (LAND, ABROAD, BUILT, BUILDING, INDUSTRY, GREEN, WOOD, WATER, SQUARE, ROAD, MAIN_ROAD)
    colours = [*grounds, CASING, RAIL, BORDER, STREET_INK, PLACE_INK, HALO]
    pairs = [(CASING, ground) for ground in grounds] + [
        (BUILDING, BUILT),
        (RAIL, BUILT),
        (BORDER, LAND),
    ]
    for one, other in pairs:
        colours += [_mix(one, other, share) for share in (0.33, 0.67)]
    for ink in (STREET_INK, PLACE_INK):
        colours += [_mix(ink, HALO, step / 7) for step in range(1, 7)]
    base = np.asarray(colours[: len(grounds) + 6])
    steps = [c for c in colours[len(base) :] if np.abs(base - c).max(axis=1).min() > 9]
    colours = colours[: len(base)] + steps
    flat = [channel for colour in colours for channel in colour]
    palette = Image.new("P", (1, 1))
    palette.putpalette(flat)
    return palette


def _mix(one: Colour, other: Colour, share: float) -> Colour:
    r, g, b = (round(a + (c - a) * share) for a, c in zip(one, other, strict=True))
    return r, g, b
