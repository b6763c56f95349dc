# SPDX-License-Identifier: EUPL-1.2
"""Names on the base map: where they fit, and how they are drawn."""

import importlib.util
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import shapely
from PIL import Image, ImageDraw, ImageFont

from .colours import HALO, Colour


@dataclass(frozen=True)
class Label:
    """A name at a spot in pixels of one zoom level; ``angle`` in degrees, counter-clockwise."""

    text: str
    x: float
    y: float
    size: int
    colour: Colour
    angle: float = 0.0
    bold: bool = False


@cache
def _font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """DejaVu Sans as it travels with matplotlib, the same on every machine."""
    found = importlib.util.find_spec("matplotlib")
    for place in (found.submodule_search_locations or []) if found else []:
        name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
        path = Path(place) / "mpl-data" / "fonts" / "ttf" / name
        if path.is_file():
            return ImageFont.truetype(str(path), size)
    return ImageFont.load_default(size)


def text_width(text: str, size: int, *, bold: bool = False) -> float:
    """How many pixels a name needs."""
    return float(_font(size, bold=bold).getlength(text))


@cache
def _stamp(text: str, size: int, colour: Colour, angle: float, *, bold: bool) -> Image.Image:
    font = _font(size, bold=bold)
    width, height = round(text_width(text, size, bold=bold)) + 10, size + 12
    stamp = Image.new("RGBA", (width, height), (*HALO, 0))
    ImageDraw.Draw(stamp).text(
        (width / 2, height / 2), text, (*colour, 255), font, anchor="mm", stroke_width=2,
        stroke_fill=(*HALO, 225),
    )  # fmt: skip
    return stamp.rotate(angle, Image.Resampling.BICUBIC, expand=True) if angle else stamp


def draw_label(picture: Image.Image, label: Label, left: float, top: float) -> None:
    """Draw a label on a picture whose corner is at ``left``, ``top``; what sticks out is cut off."""
    stamp = _stamp(label.text, label.size, label.colour, round(label.angle, 1), bold=label.bold)
    at = (round(label.x - left - stamp.width / 2), round(label.y - top - stamp.height / 2))
    reach = (at[0] + stamp.width, at[1] + stamp.height)
    if reach[0] > 0 and reach[1] > 0 and at[0] < picture.width and at[1] < picture.height:
        picture.paste(stamp, at, stamp)


class Sheet:
    """Keeps the labels of one zoom level apart from each other."""

    def __init__(self) -> None:
        self.labels: list[Label] = []
        self._boxes: list[tuple[float, float, float, float]] = []

    def _fits(self, label: Label, margin: float) -> bool:
        half = text_width(label.text, label.size, bold=label.bold) / 2 + margin
        tall = label.size / 2 + margin
        slope = math.radians(label.angle)
        wide = abs(half * math.cos(slope)) + abs(tall * math.sin(slope))
        high = abs(half * math.sin(slope)) + abs(tall * math.cos(slope))
        box = (label.x - wide, label.y - high, label.x + wide, label.y + high)
        if self._boxes:
            boxes = np.asarray(self._boxes)
            apart = (
                (boxes[:, 0] > box[2]) | (boxes[:, 2] < box[0])
                | (boxes[:, 1] > box[3]) | (boxes[:, 3] < box[1])
            )  # fmt: skip
            if not apart.all():
                return False
        self._boxes.append(box)
        return True

    def put(self, label: Label, margin: float = 3.0) -> bool:
        """Add a label if nothing is in its way."""
        if not self._fits(label, margin):
            return False
        self.labels.append(label)
        return True

    def put_along(
        self, text: str, line: shapely.LineString, size: int, colour: Colour, *, bold: bool = False
    ) -> None:
        """Add a street's name where the street is straight enough, again on a long street."""
        needed = text_width(text, size, bold=bold) + 6
        if line.length < needed * 1.05:
            return
        times = max(1, int(line.length // 900))
        for part in range(times):
            for share in (0.5, 0.36, 0.64, 0.22, 0.78):
                middle = line.length * (part + share) / times
                if not needed / 2 <= middle <= line.length - needed / 2:
                    continue
                a, b = (line.interpolate(middle + d) for d in (-needed / 2, needed / 2))
                chord = math.hypot(b.x - a.x, b.y - a.y)
                if chord < needed * 0.975:
                    continue
                angle = -math.degrees(math.atan2(b.y - a.y, b.x - a.x))
                angle = (angle + 90) % 180 - 90
                spot = line.interpolate(middle)
                if self.put(Label(text, spot.x, spot.y, size, colour, angle, bold), 1.0):
                    break


def put_names(
    sheet: Sheet, names: list[tuple[str, shapely.Point]], size: int, colour: Colour,
    to_pixels: Callable[[shapely.Point], tuple[float, float]], *, bold: bool = True,
) -> None:  # fmt: skip
    """Add names of places at their spots."""
    for text, spot in names:
        x, y = to_pixels(spot)
        sheet.put(Label(text, x, y, size, colour, 0.0, bold))
