# SPDX-License-Identifier: EUPL-1.2
"""Where a picture lies on the map."""

import math
from dataclasses import dataclass

from wijkatlas.map.reprojection import EARTH_RADIUS_M


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture's north-west corner in web mercator, its size, and the width of a pixel there."""

    west: float
    north: float
    pixel_m: float
    width: int
    height: int

    @property
    def bounds_m(self) -> tuple[float, float, float, float]:
        """West, south, east and north in web mercator."""
        east = self.west + self.width * self.pixel_m
        return self.west, self.north - self.height * self.pixel_m, east, self.north

    @property
    def ground_pixel_m(self) -> float:
        """The width of a pixel on the ground in the middle of the picture."""
        middle = self.north - self.height * self.pixel_m / 2
        return self.pixel_m / math.cosh(middle / EARTH_RADIUS_M)
