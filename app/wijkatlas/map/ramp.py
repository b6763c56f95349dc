# SPDX-License-Identifier: EUPL-1.2
"""The density ramp (cividis, safe for colour-blind readers) and scales that people can read."""

import math

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.style import DENSITY_RAMP

MOST_ALPHA = 0.85
_FADE = 0.4  # below this share of the scale the colour fades into the map


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue (0 to 255) of ``#RRGGBB``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def rgba(colour: str) -> tuple[int, int, int, int]:
    """Red, green, blue and alpha (0 to 255) of ``#RRGGBB`` or ``#RRGGBBAA``."""
    return *rgb(colour), int(colour[7:9], 16) if len(colour) > 7 else 255


def density_palette() -> NDArray[np.uint8]:
    """256 colours with alpha: 0 is clear, 255 the top of the scale."""
    share = np.linspace(0, 1, 256)
    stops = np.array([rgb(colour) for colour in DENSITY_RAMP], float)
    at = np.linspace(0, 1, len(stops))
    palette = np.empty((256, 4))
    for channel in range(3):
        palette[:, channel] = np.interp(share, at, stops[:, channel])
    palette[:, 3] = 255 * MOST_ALPHA * np.minimum(1, share / _FADE)
    return np.round(palette).astype(np.uint8)


def round_up(value: float) -> float:
    """The next 1, 2 or 5 times a power of ten that is at least ``value`` (above zero)."""
    power = 10.0 ** math.floor(math.log10(value))
    for step in (1, 2, 5, 10):
        if value <= step * power * (1 + 1e-12):
            return float(step * power)
    return 10 * power


def colour_at(share: float) -> str:
    """The colour of a share (0 to 1) of the scale."""
    red, green, blue, _ = density_palette()[round(255 * min(max(share, 0.0), 1.0))]
    return f"#{red:02X}{green:02X}{blue:02X}"
