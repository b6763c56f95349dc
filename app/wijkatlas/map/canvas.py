# SPDX-License-Identifier: EUPL-1.2
"""The pen that draws shapes, words and scale bar on a picture, smooth at the edges."""

import importlib.util
import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from wijkatlas.domain.style import INK

if TYPE_CHECKING:
    from wijkatlas.map.frame import Frame

Rings = list[list[tuple[float, float]]]
"""A polygon in pixels: the outer ring, then its holes."""
Shape = list[Rings]
PixelPattern = Callable[[NDArray[np.intp], NDArray[np.intp]], NDArray[np.float64]]
"""How opaque (0 to 255) a pattern is at columns and rows of a picture."""

QUIET = "#52606D"
_FINE = 2  # shapes are drawn at twice the size and then made smaller


def new_image(width: int, height: int, colour: str) -> Image.Image:
    """A picture in one colour."""
    return Image.new("RGB", (width, height), colour)


def paste(picture: Image.Image, over: NDArray[np.uint8]) -> None:
    """Lay red, green, blue and alpha over a picture."""
    layer = Image.fromarray(np.ascontiguousarray(over))
    picture.paste(layer, (0, 0), layer)


def to_pixels(shapes: Any, frame: "Frame") -> list[Shape]:
    """Web mercator polygons as rings of pixels; what lies far outside the frame is left out."""
    west, south, east, north = frame.bounds_m
    found: list[Shape] = []
    for shape in shapes:
        box = shapely.bounds(shape)
        if not (box[0] <= east and box[2] >= west and box[1] <= north and box[3] >= south):
            found.append([])
            continue
        parts = []
        for polygon in shapely.get_parts(shape):
            rings = [polygon.exterior, *polygon.interiors]
            parts.append([_ring(ring, west, north, frame.pixel_m) for ring in rings])
        found.append(parts)
    return found


def _ring(ring: Any, west: float, north: float, pixel_m: float) -> list[tuple[float, float]]:
    at = (shapely.get_coordinates(ring) - (west, north)) / (pixel_m, -pixel_m)
    return [(float(x), float(y)) for x, y in np.clip(at, -20_000, 40_000)]


@lru_cache(maxsize=32)
def font(size: int, *, bold: bool = False) -> Any:
    """DejaVu Sans, which comes with matplotlib, so that pictures look alike everywhere."""
    spec = importlib.util.find_spec("matplotlib")
    if spec is not None and spec.origin is not None:
        name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
        path = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf" / name
        if path.is_file():
            return ImageFont.truetype(path, size)
    return ImageFont.load_default(size)


class Pen:
    """Draws in sizes that fit the picture's; ``zoom`` makes all of them larger, for small prints."""

    def __init__(self, width: int, height: int, zoom: float = 1.0) -> None:
        self.width, self.height = width, height
        self.scale = max(min(width / 1600, height / 1000), 0.4) * zoom

    def px(self, size: float) -> int:
        """A length that is ``size`` pixels in a picture of 1600 by 1000."""
        return max(round(size * self.scale), 1)

    def fill(
        self, picture: Image.Image, shapes: list[Shape], colours: Sequence[str], alpha: int
    ) -> None:
        """Fill polygons, the largest first, so that one inside another stays visible.

        Edges stay rough here: outlines go over them.
        """
        layer, mask = Image.new("RGB", picture.size), Image.new("L", picture.size)
        paint, cut = ImageDraw.Draw(layer), ImageDraw.Draw(mask)
        order = sorted(range(len(shapes)), key=lambda i: -_size(shapes[i]))
        for number in order:
            for rings in shapes[number]:
                paint.polygon(rings[0], fill=colours[number])
                cut.polygon(rings[0], fill=alpha)
                for hole in rings[1:]:
                    cut.polygon(hole, fill=0)
        picture.paste(layer, (0, 0), mask)

    def outline(
        self, picture: Image.Image, shapes: list[Shape], colour: str, width: float, alpha: int
    ) -> None:
        """Draw the edges of polygons."""
        if not any(shapes):
            return
        mask = Image.new("L", (picture.width * _FINE, picture.height * _FINE))
        pen = ImageDraw.Draw(mask)
        thick = max(round(width * self.scale * _FINE), 1)
        for shape in shapes:
            for rings in shape:
                for ring in rings:
                    pen.line(_finer(ring), fill=alpha, width=thick, joint="curve")
        picture.paste(colour, (0, 0, *picture.size), mask.reduce(_FINE))

    def hatch(
        self,
        picture: Image.Image,
        shapes: list[Shape],
        colour: str,
        *,
        spacing: float,
        alpha: int = 170,
    ) -> None:
        """Hatch polygons from the lower left to the upper right."""
        apart = max(spacing * self.scale, 4) * math.sqrt(2)

        def lines(across: NDArray[np.intp], down: NDArray[np.intp]) -> NDArray[np.float64]:
            phase = (across + down) % apart
            away = np.minimum(phase, apart - phase) / math.sqrt(2)
            opaque: NDArray[np.float64] = np.clip(1.1 * self.scale - away + 0.3, 0, 1) * alpha
            return opaque

        for shape in shapes:
            for rings in shape:
                self._fill_with(picture, rings, colour, lines)

    def dots(
        self,
        picture: Image.Image,
        shapes: list[Shape],
        colour: str,
        *,
        spacing: float,
        alpha: int = 170,
    ) -> None:
        """Dot polygons."""
        apart = max(spacing * self.scale, 4)

        def spots(across: NDArray[np.intp], down: NDArray[np.intp]) -> NDArray[np.float64]:
            away = np.hypot(across % apart - apart / 2, down % apart - apart / 2)
            opaque: NDArray[np.float64] = np.clip(apart * 0.2 - away + 0.5, 0, 1) * alpha
            return opaque

        for shape in shapes:
            for rings in shape:
                self._fill_with(picture, rings, colour, spots)

    def _fill_with(
        self, picture: Image.Image, rings: Rings, colour: str, pattern: PixelPattern
    ) -> None:
        edge = np.array(rings[0])
        left, top = np.maximum(np.floor(edge.min(0)), 0).astype(int)
        right, bottom = np.minimum(np.ceil(edge.max(0)) + 1, picture.size).astype(int)
        if left >= right or top >= bottom:
            return
        mask = Image.new("L", (right - left, bottom - top))
        pen = ImageDraw.Draw(mask)
        pen.polygon([(x - left, y - top) for x, y in rings[0]], fill=255)
        for hole in rings[1:]:
            pen.polygon([(x - left, y - top) for x, y in hole], fill=0)
        across, down = np.meshgrid(np.arange(left, right), np.arange(top, bottom))
        alpha = (pattern(across, down) * (np.asarray(mask) > 0)).astype(np.uint8)
        picture.paste(
            Image.new("RGB", mask.size, colour), (int(left), int(top)), Image.fromarray(alpha)
        )

    def labels(self, picture: Image.Image, shapes: list[Shape], texts: Sequence[str]) -> None:
        """Write a name inside each polygon that is wide enough for most of it."""
        pen = ImageDraw.Draw(picture)
        face = font(self.px(15), bold=True)
        for shape, text in zip(shapes, texts, strict=True):
            if not shape:
                continue
            rings = max(shape, key=lambda part: _size([part]))
            edge = np.array(rings[0])
            if pen.textlength(text, font=face) > 1.6 * np.ptp(edge[:, 0]):
                continue
            centre = shapely.Polygon(rings[0]).representative_point()
            at = (centre.x, (edge[:, 1].min() + edge[:, 1].max()) / 2)
            pen.text(at, text, fill="#084D61", font=face, anchor="mm",
                     stroke_width=self.px(3), stroke_fill="#FFFFFF")  # fmt: skip

    def header_height(self, title: str, sentence: str) -> int:
        """Room for the title and the lines of the sentence."""
        lines = len(self._wrap(sentence, font(self.px(18)), self.width - 2 * self.px(24)))
        return self.px(18) + (self.px(40) if title else 0) + lines * self.px(26) + self.px(10)

    def footer_height(self) -> int:
        """Room for the source."""
        return self.px(36)

    def header(self, sheet: Image.Image, title: str, sentence: str) -> None:
        """The title, and what is shown in words."""
        pen = ImageDraw.Draw(sheet)
        top = self.px(16)
        if title:
            pen.text((self.px(24), top), title, fill=INK, font=font(self.px(28), bold=True))
            top += self.px(40)
        face = font(self.px(18))
        for line in self._wrap(sentence, face, self.width - 2 * self.px(24)):
            pen.text((self.px(24), top), line, fill=QUIET, font=face)
            top += self.px(26)

    def footer(self, sheet: Image.Image, source: str, made_on: str) -> None:
        """Source to the left, date to the right."""
        pen = ImageDraw.Draw(sheet)
        face = font(self.px(14))
        middle = self.height - self.footer_height() // 2
        right = pen.textlength(made_on, font=face) + 3 * self.px(24)
        line = self._wrap(source, face, self.width - int(right))[:1]
        pen.text((self.px(24), middle), "".join(line), fill=QUIET, font=face, anchor="lm")
        pen.text((self.width - self.px(24), middle), made_on, fill=QUIET, font=face, anchor="rm")

    def _wrap(self, text: str, face: Any, width: int) -> list[str]:
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and face.getlength(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines[:3]

    def scale_bar(self, picture: Image.Image, pixel_m: float) -> None:
        """A round length at the lower right."""
        most = 220 * self.scale * pixel_m
        power = 10 ** math.floor(math.log10(most))
        length_m = max(step * power for step in (1, 2, 5) if step * power <= most)
        width = length_m / pixel_m
        text = f"{length_m / 1000:g} km" if length_m >= 1000 else f"{length_m:g} m"
        pen = ImageDraw.Draw(picture)
        right, bottom = picture.width - self.px(24), picture.height - self.px(20)
        tick, left = self.px(8), picture.width - self.px(24) - width
        bar = [(left, bottom - tick), (left, bottom), (right, bottom), (right, bottom - tick)]
        pen.line(bar, fill="#FFFFFF", width=self.px(6))
        pen.line(bar, fill=INK, width=self.px(2))
        pen.text(((left + right) / 2, bottom - self.px(5)), text, fill=INK, font=font(self.px(15)),
                 anchor="mb", stroke_width=self.px(3), stroke_fill="#FFFFFF")  # fmt: skip


def _size(shape: Shape) -> float:
    total = 0.0
    for rings in shape:
        edge = np.array(rings[0])
        total += float(np.prod(np.ptp(edge, axis=0)))
    return total


def _finer(ring: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(x * _FINE, y * _FINE) for x, y in ring]
