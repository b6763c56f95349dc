# SPDX-License-Identifier: EUPL-1.2
"""How time and memory of the work grow from 10,000 to 10,000,000 points."""

from collections.abc import Callable

import numpy as np
from frame import Result, Row, Samples, main, timed
from town import CATEGORIES, CENTRE, SIZE_M, areas, categories, extract_csv, places

MOST_MB = 1500.0
SIZES = {"10 thousand": 10_000, "100 thousand": 100_000, "1 million": 1_000_000,
         "10 million": 10_000_000}  # fmt: skip
IMPORTED_UP_TO = 1_000_000
PAIRED_UP_TO = 20_000


def judge(results: dict[str, Result]) -> tuple[str, bool]:
    """The most that any of them held."""
    most = max(results.values(), key=lambda each: each.peak_mb)
    return f"at most {most.peak_mb:.0f} MB ({most.side})", most.peak_mb <= MOST_MB


row = Row(
    "growth",
    "The growth of each from 10,000 to 10,000,000 points",
    f"peak memory {MOST_MB:,.0f} MB",
    judge,
    rounds=1,
)


def density(count: int) -> Samples:
    """Kernel density at 50 m cells, quartic, 500 m."""
    from wijkatlas.analysis.density.kernel import Kernel
    from wijkatlas.analysis.density.surface import density as smooth
    from wijkatlas.analysis.grid import Grid

    x, y = places(count)
    half = SIZE_M / 2
    box = (CENTRE[0] - half, CENTRE[1] - half, CENTRE[0] + half, CENTRE[1] + half)
    grid = Grid.over(box, 50.0)
    return Samples(timed(lambda: smooth(x, y, grid, Kernel.QUARTIC, 500.0), 3))


def count_in_areas(count: int) -> Samples:
    """Which of 400 areas holds each point."""
    from wijkatlas.analysis.overlay import assign

    x, y = places(count)
    polygons = areas()
    return Samples(timed(lambda: assign(x, y, polygons), 3))


def hotspots(count: int) -> Samples:
    """Counts on cells of 250 m, Gi* with 999 permutations."""
    from wijkatlas.analysis.grid import Grid
    from wijkatlas.analysis.hotspots import find_hotspots
    from wijkatlas.analysis.neighbours import of_grid

    x, y = places(count)

    def find() -> None:
        grid = Grid.around(x, y, 250.0)
        find_hotspots(grid.count(x, y).astype(float), of_grid(grid.shape), permutations=999)

    return Samples(timed(find, 3))


def rhythm(count: int) -> Samples:
    """Intervals spread over the hours of the week."""
    from wijkatlas.analysis.aoristic import rhythm as spread

    rng = np.random.default_rng(4)
    begin = rng.integers(27_000_000, 28_500_000, count).astype(np.int32)
    end = (begin + rng.integers(0, 3_000, count)).astype(np.int32)
    minute = np.full(count, 4, np.uint8)
    return Samples(timed(lambda: spread(begin, minute, end, minute), 3))


def near_repeat(count: int) -> Samples:
    """Knox with bands to 400 m and 28 days, 99 permutations, over three years."""
    from wijkatlas.analysis.nearrepeat import knox

    x, y = places(count)
    day = np.random.default_rng(4).integers(0, 1096, count)

    def test() -> None:
        knox(x, y, day, distances_m=(100, 200, 300, 400), days=(7, 14, 21, 28), permutations=99)

    return Samples(timed(test, 1))


def tiles(count: int) -> Samples:
    """From coordinates to the first tile of the map."""
    from wijkatlas.map.tiles import PointTiles

    x, y = places(count)
    kinds = categories(count)

    def draw() -> None:
        made = PointTiles(x, y, "EPSG:31370", category=kinds, categories=CATEGORIES)
        made.tile(12, 2088, 1370, "density")

    return Samples(timed(draw, 3))


def import_csv(count: int) -> Samples:
    """An extract into a new project."""
    import subprocess
    import sys
    import tempfile
    from pathlib import Path

    from frame import run_program

    extract = extract_csv(count)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "new.gpkg"
        words = [sys.executable, "-m", "wijkatlas"]
        create = ["project", "create", str(project), "--name", "Stad", "--crs", "EPSG:31370"]
        subprocess.run([*words, *create], check=True, stdout=subprocess.DEVNULL)
        fill = ["incident", "import", str(project), str(extract), "--quiet"]
        seconds, peak = run_program(*words, *fill)
    return Samples([seconds], peak_mb=peak)


WORK: dict[str, tuple[Callable[[int], Samples], int]] = {
    "density": (density, 10_000_000),
    "count in areas": (count_in_areas, 10_000_000),
    "hot spots": (hotspots, 10_000_000),
    "hours of the week": (rhythm, 10_000_000),
    "near repeats": (near_repeat, PAIRED_UP_TO),
    "first tile": (tiles, 10_000_000),
    "import": (import_csv, IMPORTED_UP_TO),
}

for name, (work, most) in WORK.items():
    for label, size in SIZES.items():
        if size <= most:
            row.side(f"{name}, {label}")(lambda work=work, size=size: work(size))

if __name__ == "__main__":
    main(row)
