# SPDX-License-Identifier: EUPL-1.2
"""The base map: quiet tiles drawn from the town's own plan, as MBTiles. Data lies on top of it."""

import io
import math
import sqlite3
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from PIL import Image, ImageDraw
from pyproj import Transformer
from shapely.geometry.base import BaseGeometry

from .colours import (
    ABROAD,
    BORDER,
    BUILDING,
    BUILT,
    CASING,
    GREEN,
    INDUSTRY,
    LAND,
    MAIN_ROAD,
    PLACE_INK,
    RAIL,
    ROAD,
    SQUARE,
    STREET_INK,
    WATER,
    WOOD,
    make_palette,
)
from .geometry import place, polygons_of
from .labels import Sheet, draw_label, put_names
from .land import Land
from .names import DUTCH_VILLAGE, MUNICIPALITY
from .town import Town

ZOOMS = range(11, 17)
TILE, META, FINE = (
    256,
    4,
    2,
)  # pixels of a tile, tiles of one drawing, finer drawing for smooth edges
HALF_WORLD_M = 20037508.342789244
ROADS = {  # width in metres, least pixels by zoom from 11, first zoom, casing
    "rural": (5.0, 13), "residential": (6.5, 13), "industrial": (9.0, 13), "centre": (7.0, 13),
    "shopping": (9.0, 12), "main": (11.0, 11), "ring": (15.0, 11),
}  # fmt: skip
WIDE = {"main", "ring"}


@dataclass(frozen=True)
class _Feature:
    shape: BaseGeometry  # web mercator
    kind: str


@cache
def _to_mercator() -> Transformer:
    return Transformer.from_crs(31370, 3857, always_xy=True)


def _mercator(geometry: Any) -> Any:
    to_mercator = _to_mercator()

    def move(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(to_mercator.transform(xy[:, 0], xy[:, 1]))

    return shapely.transform(geometry, move)


class _Map:
    """The town in web mercator, ready to be drawn at any zoom."""

    def __init__(self, town: Town, land: Land) -> None:
        self.town = town
        border = _mercator(town.municipality)
        self.border = border
        ground: list[tuple[BaseGeometry, str]] = [
            (town.municipality, "land"),
            (town.built_up, "built"),
        ]
        ground += [(wood, "wood") for wood in town.woods]
        ground += [(town.industry, "industry"), (town.park, "green"), (town.square, "square")]
        ground += [(town.river.buffer(15), "water"), (town.pond, "water")]
        self.ground = [_Feature(p, kind) for g, kind in ground for p in polygons_of(_mercator(g))]
        self.streets = [(s, _mercator(s.line)) for s in town.streets]
        self.railway = _mercator(town.railway)
        roofs = shapely.polygons(land.addresses.roofs)
        self.roofs = _mercator(roofs)
        self.roof_tree = shapely.STRtree(self.roofs)
        self.street_tree = shapely.STRtree([line for _, line in self.streets])
        centre = _mercator(shapely.Point(place([(0, 0)])[0]))
        latitude = 2 * math.atan(math.exp(centre.y / 6378137.0)) - math.pi / 2
        self.stretch = 1 / math.cos(latitude)  # mercator metres in a real metre
        self.places = [
            (n.name, _mercator(shapely.Point(place([n.seeds[0]])[0])))
            for n, _ in town.neighbourhoods
        ]
        spots = {"Stadspark": (-780, -330), "Grote Markt": (0, 0), "Stationsplein": (45, 610)}
        self.spots = [(t, _mercator(shapely.Point(place([p])[0]))) for t, p in spots.items()]
        self.village = (DUTCH_VILLAGE, _mercator(shapely.Point(place([(330, 3980)])[0])))

    def bounds(self, zoom: int) -> tuple[float, float, float, float]:
        """What is drawn at a zoom: wide when far, the town and the village when near."""
        wide = place([(-4700, -4000), (4700, 4600)])
        near = shapely.union_all([self.town.municipality.buffer(60), *[
            s.line for s in self.town.streets if s.abroad]])  # fmt: skip
        box = shapely.box(*wide.ravel()) if zoom < 14 else shapely.box(*near.bounds)
        west, south, east, north = _mercator(box).bounds
        return west, south, east, north


def draw_base_map(town: Town, land: Land, path: Path) -> int:
    """Write the tiles; answer how many there are."""
    plan = _Map(town, land)
    tiles: list[tuple[int, int, int, bytes]] = []
    palette = make_palette()
    for zoom in reversed(ZOOMS):
        sheet = _labels(plan, zoom)
        west, south, east, north = plan.bounds(zoom)
        size = 2 * HALF_WORLD_M / 2**zoom
        columns = range(int((west + HALF_WORLD_M) // size), int((east + HALF_WORLD_M) // size) + 1)
        rows = range(int((HALF_WORLD_M - north) // size), int((HALF_WORLD_M - south) // size) + 1)
        for left in columns[::META]:
            for top in rows[::META]:
                across, down = min(META, columns[-1] - left + 1), min(META, rows[-1] - top + 1)
                picture = _picture(plan, sheet, zoom, left, top, across, down)
                drawn = picture.quantize(palette=palette, dither=Image.Dither.NONE)
                for i in range(across):
                    for j in range(down):
                        box = (i * TILE, j * TILE, (i + 1) * TILE, (j + 1) * TILE)
                        content = io.BytesIO()
                        drawn.crop(box).save(content, "PNG", optimize=False, compress_level=6)
                        tiles.append((zoom, left + i, 2**zoom - 1 - (top + j), content.getvalue()))
    _store(plan, sorted(tiles), path)
    return len(tiles)


def _picture(
    plan: _Map, sheet: Sheet, zoom: int, left: int, top: int, across: int, down: int
) -> Image.Image:
    """Several tiles in one go."""
    scale = TILE * 2**zoom / (2 * HALF_WORLD_M)  # pixels in a mercator metre
    x0, y0 = left * TILE, top * TILE
    image = Image.new("RGB", (across * TILE * FINE, down * TILE * FINE), ABROAD)
    pen = ImageDraw.Draw(image)
    window = shapely.box(
        x0 / scale - HALF_WORLD_M, HALF_WORLD_M - (y0 + down * TILE) / scale,
        (x0 + across * TILE) / scale - HALF_WORLD_M, HALF_WORLD_M - y0 / scale,
    )  # fmt: skip
    wide = window.buffer(30 / scale)

    def pixels(shape: BaseGeometry) -> list[tuple[float, float]]:
        xy = shapely.get_coordinates(shape)
        x = ((xy[:, 0] + HALF_WORLD_M) * scale - x0) * FINE
        y = ((HALF_WORLD_M - xy[:, 1]) * scale - y0) * FINE
        return list(zip(x.tolist(), y.tolist(), strict=True))

    colours = {"land": LAND, "built": BUILT, "wood": WOOD, "industry": INDUSTRY, "green": GREEN,
               "square": SQUARE, "water": WATER}  # fmt: skip
    for feature in plan.ground:
        if feature.shape.intersects(wide):
            pen.polygon(pixels(feature.shape.exterior), fill=colours[feature.kind])
            for hole in feature.shape.interiors:
                pen.polygon(pixels(hole), fill=LAND)
    if zoom >= 15:
        for i in np.sort(plan.roof_tree.query(wide)):
            pen.polygon(pixels(plan.roofs[i].exterior), fill=BUILDING)
    _draw_railway(pen, plan, pixels, zoom)
    _draw_roads(pen, plan, pixels, zoom, np.sort(plan.street_tree.query(wide)), scale)
    _draw_border(pen, plan, pixels, scale)
    image = image.reduce(FINE)
    for label in sheet.labels:
        draw_label(image, label, x0, y0)
    return image


def _draw_railway(pen: ImageDraw.ImageDraw, plan: _Map, pixels: Any, zoom: int) -> None:
    points = pixels(plan.railway)
    pen.line(points, RAIL, (4 if zoom > 13 else 2) * FINE, "curve")
    if zoom > 13:
        for a, b in zip(points[::2], points[1::2], strict=False):
            pen.line([a, b], ROAD, 2 * FINE)


def _draw_roads(
    pen: ImageDraw.ImageDraw, plan: _Map, pixels: Any, zoom: int, near: np.ndarray, scale: float
) -> None:
    real = scale * plan.stretch  # pixels in a real metre
    order = list(ROADS)
    chosen = sorted(near.tolist(), key=lambda i: order.index(plan.streets[i][0].kind))
    drawn = []
    for i in chosen:
        street, line = plan.streets[i]
        metres, first = ROADS[street.kind]
        if zoom >= first:
            least = {11: 1.2, 12: 1.6, 13: 2.0 if street.kind in WIDE else 1.0}.get(zoom, 1.6)
            width = max(least, metres * real * (1.15 if zoom < 16 else 1.0))
            drawn.append((pixels(line), round(width * FINE), street.kind in WIDE))
    edge = FINE if zoom > 12 else 0
    for points, width, _ in drawn:
        pen.line(points, CASING, width + 2 * edge, "curve")
        for x, y in (points[0], points[-1]):
            r = width / 2 + edge
            pen.ellipse((x - r, y - r, x + r, y + r), fill=CASING)
    for points, width, wide in drawn:
        colour = MAIN_ROAD if wide else ROAD
        colour = CASING if zoom < 13 else colour
        pen.line(points, colour, width, "curve")
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=colour)


def _draw_border(pen: ImageDraw.ImageDraw, plan: _Map, pixels: Any, scale: float) -> None:
    """Dashes of twelve pixels with gaps of six."""
    for polygon in polygons_of(plan.border):
        line = polygon.exterior
        along = np.arange(0, line.length, 3 / scale)
        points = pixels(shapely.linestrings(
            shapely.get_coordinates(shapely.line_interpolate_point(line, along))))  # fmt: skip
        for i in range(0, len(points) - 5, 6):
            pen.line(points[i : i + 5], BORDER, 2 * FINE, "curve")


def _labels(plan: _Map, zoom: int) -> Sheet:
    scale = TILE * 2**zoom / (2 * HALF_WORLD_M)

    def to_pixels(spot: shapely.Point) -> tuple[float, float]:
        return (spot.x + HALF_WORLD_M) * scale, (HALF_WORLD_M - spot.y) * scale

    sheet = Sheet()
    if zoom <= 12:
        put_names(
            sheet,
            [(MUNICIPALITY, plan.places[0][1])],
            13 if zoom == 11 else 15,
            PLACE_INK,
            to_pixels,
        )
    else:
        put_names(sheet, plan.places, {13: 11, 14: 13, 15: 15}.get(zoom, 17), PLACE_INK, to_pixels)
    if zoom >= 12:
        put_names(sheet, [plan.village], 11 if zoom < 15 else 14, PLACE_INK, to_pixels)
    if zoom >= 15:
        put_names(sheet, plan.spots, 11, STREET_INK, to_pixels)
    if zoom < 14:
        return sheet

    def move(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(
            [(xy[:, 0] + HALF_WORLD_M) * scale, (HALF_WORLD_M - xy[:, 1]) * scale]
        )

    size = {14: 10, 15: 11}.get(zoom, 12)
    order = list(ROADS)
    longest = sorted(
        plan.streets,
        key=lambda s: (-order.index(s[0].kind) if s[0].kind in WIDE else 0, -s[1].length),
    )
    for street, line in longest:
        if zoom == 14 and street.kind not in {"main", "ring", "shopping"}:
            continue
        sheet.put_along(street.name, shapely.transform(line, move), size, STREET_INK)
    return sheet


def _store(plan: _Map, tiles: list[tuple[int, int, int, bytes]], path: Path) -> None:
    """MBTiles 1.3: rows count from the south."""
    to_degrees = Transformer.from_crs(3857, 4326, always_xy=True)
    west, south, east, north = plan.bounds(ZOOMS[0])
    a, b = to_degrees.transform(west, south), to_degrees.transform(east, north)
    metadata = {
        "name": f"{MUNICIPALITY} basiskaart", "format": "png", "type": "baselayer", "version": "1",
        "description": "Drawn from the plan of an invented town",
        "attribution": f"Stad {MUNICIPALITY} (verzonnen)",
        "bounds": f"{a[0]:.6f},{a[1]:.6f},{b[0]:.6f},{b[1]:.6f}",
        "center": f"{(a[0] + b[0]) / 2:.6f},{(a[1] + b[1]) / 2 - 0.003:.6f},14",
        "minzoom": str(ZOOMS[0]), "maxzoom": str(ZOOMS[-1]),
    }  # fmt: skip
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)  # noqa: TID251 - a tile file of our own, not a project
    try:
        with connection:
            connection.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
            connection.execute(
                "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,"
                " tile_data BLOB)"
            )
            connection.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())
            connection.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", tiles)
            connection.execute(
                "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)"
            )
    finally:
        connection.close()
