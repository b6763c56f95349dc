# SPDX-License-Identifier: EUPL-1.2
"""Any tile of 1,000,000 and of 10,000,000 points, and of a raster of 1,000,000 cells."""

import random

import numpy as np
from frame import Row, Samples, main, timed, within
from pyproj import Transformer

from wijkatlas.domain.style import DENSITY_RAMP
from wijkatlas.map.legend import Legend
from wijkatlas.map.result import RasterLayer
from wijkatlas.map.resulttiles import RasterTiles
from wijkatlas.map.tiles import PointTiles

row = Row(
    "tiles",
    "Any tile of 1,000,000 points or cells of a result; of 10,000,000 points",
    "p95 at most 16 ms; 50 ms",
    within(
        {
            "1M density": 0.016,
            "1M categories": 0.016,
            "1M cells": 0.016,
            "1M smooth cells": 0.016,
            "10M density": 0.05,
            "10M categories": 0.05,
        },
        "p95",
    ),
    rounds=1,
)


def places_seen(x: np.ndarray, y: np.ndarray) -> list[tuple[int, int, int]]:
    """400 tiles of all zoom levels where incidents are, as often as incidents are, none twice."""
    rng = random.Random(7)
    to_degrees = Transformer.from_crs("EPSG:31370", "EPSG:4326", always_xy=True)
    wanted = set()
    while len(wanted) < 400:
        z, spot = rng.randint(8, 19), rng.randrange(len(x))
        lon, lat = to_degrees.transform(x[spot], y[spot])
        column = int((lon + 180) / 360 * 2**z)
        line = int((1 - np.arcsinh(np.tan(np.radians(lat))) / np.pi) / 2 * 2**z)
        wanted.add((z, column, line))
    return sorted(wanted)


def walk(count: int, draw: str) -> Samples:
    """Tiles of points."""
    from town import CATEGORIES, categories, places

    x, y = places(count)
    points: list[PointTiles] = []
    building = timed(
        lambda: points.append(
            PointTiles(x, y, "EPSG:31370", category=categories(count), categories=CATEGORIES)
        ),
        1,
    )
    seconds = [
        timed(lambda tile=tile: points[0].tile(*tile, draw), 1)[0] for tile in places_seen(x, y)
    ]
    return Samples(seconds, f"index built in {building[0]:.2f} s")


def walk_cells(*, smooth: bool) -> Samples:
    """Tiles of a raster of 1,000 by 1,000 cells over the same town, a third of them unknown."""
    from town import places

    x, y = places(100_000)
    west, north = float(x.min()), float(y.max())
    cell_m = max(float(np.ptp(x)), float(np.ptp(y))) / 1_000
    rng = np.random.default_rng(7)
    values = rng.random((1_000, 1_000)).astype(np.float32)
    values[rng.random(values.shape) < 1 / 3] = np.nan
    layer = RasterLayer(
        "cells", "Cells", values, west, north, cell_m, tuple(np.linspace(0, 1, 7).tolist()),
        DENSITY_RAMP, Legend("cells", "Cells", ()), smooth=smooth,
    )  # fmt: skip
    tiles: list[RasterTiles] = []
    building = timed(lambda: tiles.append(RasterTiles(layer, "EPSG:31370")), 1)
    seconds = [timed(lambda tile=tile: tiles[0].tile(*tile), 1)[0] for tile in places_seen(x, y)]
    return Samples(seconds, f"classes made in {building[0]:.2f} s")


row.side("1M cells")(lambda: walk_cells(smooth=False))
row.side("1M smooth cells")(lambda: walk_cells(smooth=True))
for name, size, kind in (
    ("1M density", 1_000_000, "density"),
    ("1M categories", 1_000_000, "categories"),
    ("10M density", 10_000_000, "density"),
    ("10M categories", 10_000_000, "categories"),
):
    row.side(name)(lambda size=size, kind=kind: walk(size, kind))

if __name__ == "__main__":
    main(row)
