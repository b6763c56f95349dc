# SPDX-License-Identifier: EUPL-1.2
"""A picture of the town from the air, painted from its land use. It is not a photograph."""

from pathlib import Path

import numpy as np
import shapely
from PIL import Image, ImageDraw, ImageFilter
from shapely.geometry.base import BaseGeometry

from .geometry import ORIGIN, polygons_of
from .land import KINDS, Addresses, Land
from .town import Town

PIXEL_M = 2.0
JPEG_QUALITY = 62
FIELD_COLOURS = (
    (126, 138, 82), (142, 148, 92), (106, 126, 70), (158, 150, 104), (172, 160, 118), (118, 134, 76),
    (98, 116, 62), (150, 138, 98), (134, 120, 86), (112, 132, 84), (182, 172, 126),
)  # fmt: skip
ROOF_COLOURS = ((138, 84, 66), (152, 96, 74), (120, 78, 66), (96, 92, 92), (110, 104, 102), (146, 108, 88),
                (84, 80, 82), (160, 118, 98))  # fmt: skip
FLAT_ROOFS = ((176, 176, 174), (150, 152, 154), (190, 188, 184), (132, 136, 140), (166, 170, 178))
ROAD_WIDTH_M = {"main": 10, "ring": 15, "shopping": 9, "centre": 7, "residential": 6.5, "industrial": 10,
                "rural": 5}  # fmt: skip


class _Canvas:
    """Draws shapes given in metres on a raster with ``PIXEL_M`` metres to the pixel."""

    def __init__(self, bounds: tuple[float, float, float, float]) -> None:
        self.west, south, east, self.north = bounds
        self.size = (round((east - self.west) / PIXEL_M), round((self.north - south) / PIXEL_M))
        self.image = Image.new("RGB", self.size, (120, 132, 80))
        self.draw = ImageDraw.Draw(self.image)

    def pixels(self, coords: np.ndarray) -> list[tuple[float, float]]:
        x = (coords[:, 0] - self.west) / PIXEL_M
        y = (self.north - coords[:, 1]) / PIXEL_M
        return list(zip(x.tolist(), y.tolist(), strict=True))

    def fill(self, shape: BaseGeometry, colour: tuple[int, int, int]) -> None:
        for polygon in polygons_of(shape):
            self.draw.polygon(self.pixels(np.asarray(polygon.exterior.coords)), fill=colour)

    def stroke(self, line: BaseGeometry, width_m: float, colour: tuple[int, int, int]) -> None:
        self.draw.line(
            self.pixels(shapely.get_coordinates(line)),
            colour,
            max(1, round(width_m / PIXEL_M)),
            "curve",
        )


def paint_orthophoto(town: Town, land: Land, path: Path, rng: np.random.Generator) -> None:
    """Write the picture as a cloud-optimised GeoTIFF in EPSG:31370."""
    west, south, east, north = town.municipality.buffer(120).bounds
    tile = 512 * PIXEL_M
    bounds = (
        west // tile * tile,
        south // tile * tile,
        east // tile * tile + tile,
        north // tile * tile + tile,
    )
    canvas = _Canvas(bounds)
    _fields(canvas, land, rng)
    _ground(canvas, town)
    _trees(canvas, town, land.addresses, rng)
    _roofs(canvas, town, land.addresses, rng)
    _write(_finish(canvas, rng), canvas, path)


def _fields(canvas: _Canvas, land: Land, rng: np.random.Generator) -> None:
    """Parcels with ploughed or mown stripes along their own direction, hedges between some."""
    label = Image.new("I", canvas.size, 0)
    pen = ImageDraw.Draw(label)
    for i, parcel in enumerate(land.fields):
        pen.polygon(canvas.pixels(np.asarray(parcel.exterior.coords)), fill=i + 1)
    which = np.asarray(label)
    n = len(land.fields) + 1
    colour = np.asarray(FIELD_COLOURS, np.float32)[rng.integers(0, len(FIELD_COLOURS), n)]
    colour += rng.normal(0, 5, (n, 1)).astype(np.float32)
    angle = (0.5 + np.pi / 2 * rng.integers(0, 2, n) + rng.normal(0, 0.08, n)).astype(np.float32)
    pitch = rng.choice([0.35, 0.5, 0.22], n).astype(np.float32)
    strength = rng.uniform(0, 7, n).astype(np.float32)
    rows, columns = np.mgrid[0 : canvas.size[1], 0 : canvas.size[0]].astype(np.float32)
    across = columns * np.cos(angle)[which] + rows * np.sin(angle)[which]
    stripes = np.sin(across * (pitch * 2 * PIXEL_M)[which]) * strength[which]
    picture = colour[which] + stripes[..., None]
    canvas.image = Image.fromarray(picture.clip(0, 255).astype(np.uint8))
    canvas.draw = ImageDraw.Draw(canvas.image)
    for parcel in [land.fields[i] for i in np.flatnonzero(rng.random(len(land.fields)) < 0.3)]:
        canvas.stroke(parcel.exterior, 3.5, (74, 92, 54))


def _ground(canvas: _Canvas, town: Town) -> None:
    canvas.fill(town.built_up.buffer(14), (122, 130, 96))
    canvas.fill(town.industry.buffer(-6), (142, 142, 138))
    canvas.fill(town.centre.buffer(4), (124, 124, 100))
    for wood in town.woods:
        canvas.fill(wood, (62, 82, 48))
    canvas.fill(town.park, (112, 140, 74))
    canvas.stroke(town.river.buffer(27).exterior, 5, (104, 118, 72))
    canvas.fill(town.river.buffer(16), (70, 88, 92))
    canvas.fill(town.pond, (66, 88, 92))
    canvas.stroke(town.railway, 16, (128, 120, 112))
    for offset in (-3, 3):
        canvas.stroke(town.railway.parallel_offset(abs(offset), "left" if offset < 0 else "right"), 2,
                      (92, 86, 84))  # fmt: skip
    canvas.fill(town.square, (182, 172, 158))
    for street in sorted(town.streets, key=lambda s: ROAD_WIDTH_M[s.kind]):
        grey = (150, 148, 144) if street.kind in {"centre", "shopping"} else (136, 137, 138)
        canvas.stroke(street.line, ROAD_WIDTH_M[street.kind], grey)
    canvas.fill(town.station.buffer(34).intersection(town.railway.buffer(60)), (158, 154, 148))


def _trees(canvas: _Canvas, town: Town, addresses: Addresses, rng: np.random.Generator) -> None:
    """Crowns with a shadow to the north-west: woods and park dense, gardens and avenues loose."""
    spots = []
    for shape, per_m2 in [(w, 1 / 70) for w in town.woods] + [(town.park, 1 / 420)]:
        west, south, east, north = shape.bounds
        n = int((east - west) * (north - south) * per_m2)
        xy = np.column_stack([rng.uniform(west, east, n), rng.uniform(south, north, n)])
        shapely.prepare(shape)
        spots.append(xy[shapely.contains_xy(shape, xy[:, 0], xy[:, 1])])
    doors = np.column_stack([addresses.x, addresses.y])
    outside = addresses.kind != list(KINDS).index("centre")
    gardens = doors[outside & (rng.random(len(doors)) < 0.8)]
    spots.append(gardens + rng.normal(0, 15, gardens.shape))
    for street in town.streets:
        if street.kind in {"ring", "main"}:
            along = np.arange(0, street.line.length, 16.0)
            on = shapely.get_coordinates(shapely.line_interpolate_point(street.line, along))
            spots.append(on + rng.choice([-1, 1], (len(on), 1)) * rng.uniform(8, 10, (len(on), 2)))
    water = shapely.union_all(
        [town.river.buffer(18), town.pond.buffer(3), town.square, town.railway.buffer(9)]
    )
    shapely.prepare(water)
    every = np.vstack(spots)
    every = every[~shapely.contains_xy(water, every[:, 0], every[:, 1])]
    radius = rng.uniform(1.2, 2.8, len(every)).tolist()
    shades = rng.integers(-12, 14, len(every)).tolist()
    for (px, py), r, shade in zip(canvas.pixels(every), radius, shades, strict=True):
        canvas.draw.ellipse((px - r - 1, py - r - 1, px + r - 0.5, py + r - 0.5), fill=(46, 56, 40))
        canvas.draw.ellipse(
            (px - r, py - r, px + r, py + r), fill=(72 + shade, 94 + shade, 52 + shade)
        )


def _roofs(canvas: _Canvas, town: Town, addresses: Addresses, rng: np.random.Generator) -> None:
    flat = addresses.kind == list(KINDS).index("industrial")
    colours = rng.integers(0, 1000, len(addresses))
    shade = rng.integers(-10, 10, len(addresses))
    for i, roof in enumerate(addresses.roofs):
        palette = FLAT_ROOFS if flat[i] else ROOF_COLOURS
        r, g, b = palette[colours[i] % len(palette)]
        light = int(shade[i])
        canvas.draw.polygon(canvas.pixels(roof + np.array((-3.0, 3.0))), fill=(70, 72, 64))
        canvas.draw.polygon(canvas.pixels(roof), fill=(r + light, g + light, b + light))
        if not flat[i]:  # the slope away from the sun
            ridge = np.array([(roof[0] + roof[3]) / 2, (roof[1] + roof[2]) / 2])
            far = np.vstack([ridge, roof[2:]])
            canvas.draw.polygon(
                canvas.pixels(far), fill=(r + light - 22, g + light - 20, b + light - 18)
            )
    hall = town.station.buffer(26, cap_style="square").difference(town.railway.buffer(9))
    canvas.fill(hall, (150, 96, 78))
    nave = np.array([(-52, 62), (-52, 76), (-4, 76), (-4, 62)])
    transept = np.array([(-40, 52), (-28, 52), (-28, 88), (-40, 88)])
    for part in (nave, transept):  # the church beside the market
        canvas.draw.polygon(canvas.pixels(part + ORIGIN + (-5.0, 5.0)), fill=(66, 68, 62))
    for part in (nave, transept):
        canvas.draw.polygon(canvas.pixels(part + ORIGIN), fill=(92, 96, 104))


def _finish(canvas: _Canvas, rng: np.random.Generator) -> np.ndarray:
    """Soften edges, add grain and the slow light and dark of a summer day."""
    soft = np.asarray(canvas.image.filter(ImageFilter.GaussianBlur(0.55)), np.float32)
    height, width = soft.shape[:2]
    grain = rng.normal(0, 5.0, (height, width, 1)).astype(np.float32)
    coarse = Image.fromarray(
        rng.normal(0, 5, (height // 64 + 2, width // 64 + 2)).astype(np.float32)
    )
    slow = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC))[..., None]
    return (soft * 1.13 + 4 + grain + slow).clip(0, 255).astype(np.uint8)


def _write(picture: np.ndarray, canvas: _Canvas, path: Path) -> None:
    import rasterio
    from rasterio.io import MemoryFile
    from rasterio.shutil import copy
    from rasterio.transform import Affine

    height, width = picture.shape[:2]
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff", width=width, height=height, count=3, dtype="uint8", crs="EPSG:31370",
            transform=Affine(PIXEL_M, 0.0, canvas.west, 0.0, -PIXEL_M, canvas.north),
            photometric="RGB", interleave="pixel",
        ) as target:  # fmt: skip
            target.write(np.moveaxis(picture, 2, 0))
        with memory.open() as source, rasterio.Env():
            copy(source, path, driver="COG", compress="JPEG", quality=JPEG_QUALITY, blocksize=512,
                 overview_resampling="average", overview_quality=JPEG_QUALITY)  # fmt: skip
