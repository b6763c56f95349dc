# SPDX-License-Identifier: EUPL-1.2
"""Any tile of 1,000,000 and of 10,000,000 points."""

import random

import numpy as np
from frame import Row, Samples, main, timed, within
from pyproj import Transformer

from wijkatlas.map.tiles import PointTiles

row = Row(
    "tiles",
    "Any tile of 1,000,000 points; of 10,000,000",
    "p95 at most 16 ms; 50 ms",
    within(
        {"1M density": 0.016, "1M categories": 0.016, "10M density": 0.05, "10M categories": 0.05},
        "p95",
    ),
    rounds=1,
)


def walk(count: int, draw: str) -> Samples:
    """400 tiles of all zoom levels where incidents are, as often as incidents are, none twice."""
    from town import CATEGORIES, categories, places

    x, y = places(count)
    points: list[PointTiles] = []
    building = timed(
        lambda: points.append(
            PointTiles(x, y, "EPSG:31370", category=categories(count), categories=CATEGORIES)
        ),
        1,
    )
    tiles = points[0]
    rng = random.Random(7)
    to_degrees = Transformer.from_crs("EPSG:31370", "EPSG:4326", always_xy=True)
    wanted = set()
    while len(wanted) < 400:
        z, spot = rng.randint(8, 19), rng.randrange(count)
        lon, lat = to_degrees.transform(x[spot], y[spot])
        column = int((lon + 180) / 360 * 2**z)
        line = int((1 - np.arcsinh(np.tan(np.radians(lat))) / np.pi) / 2 * 2**z)
        wanted.add((z, column, line))
    seconds = [timed(lambda tile=tile: tiles.tile(*tile, draw), 1)[0] for tile in sorted(wanted)]
    return Samples(seconds, f"index built in {building[0]:.2f} s")


for name, size, kind in (
    ("1M density", 1_000_000, "density"),
    ("1M categories", 1_000_000, "categories"),
    ("10M density", 10_000_000, "density"),
    ("10M categories", 10_000_000, "categories"),
):
    row.side(name)(lambda size=size, kind=kind: walk(size, kind))

if __name__ == "__main__":
    main(row)
