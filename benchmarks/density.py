# SPDX-License-Identifier: EUPL-1.2
"""Kernel density of 1,000,000 points on cells of 50 m: a quartic hill of 500 m on each."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from frame import HERE, Row, Samples, main, ratio, timed
from town import places, points_gpkg

POINTS, CELL_M, BANDWIDTH_M = 1_000_000, 50.0, 500.0
ASKED_CELLS = 100

row = Row(
    "density",
    "Kernel density of 1,000,000 points on cells of 50 m, quartic of 500 m, to GeoTIFF",
    "0.06 × QGIS",
    ratio("ours", "QGIS", 0.06),
    prepare=points_gpkg,
)


@row.side("ours")
def ours() -> Samples:
    """From coordinates in memory to a written GeoTIFF."""
    from wijkatlas.analysis.density.kernel import Kernel
    from wijkatlas.analysis.density.surface import density, exact_density
    from wijkatlas.analysis.grid import Grid
    from wijkatlas.exchange.geotiff import write_geotiff

    x, y = places(POINTS)
    found = []
    with TemporaryDirectory() as folder:

        def smooth() -> None:
            grid = Grid.around(x, y, CELL_M, margin_m=BANDWIDTH_M)
            surface = density(x, y, grid, Kernel.QUARTIC, BANDWIDTH_M)
            write_geotiff(
                Path(folder) / "density.tif",
                surface.values[::-1],
                west=grid.west,
                north=grid.north,
                cell_m=CELL_M,
                crs="EPSG:31370",
                tags={},
            )
            found[:] = [grid, surface]

        seconds = timed(smooth, 5, warm=1)
    grid, surface = found
    asked = np.random.default_rng(5).choice(grid.size, ASKED_CELLS)
    at_x, at_y = grid.centres()
    exact = exact_density(x, y, at_x[asked], at_y[asked], Kernel.QUARTIC, BANDWIDTH_M)
    off = np.abs(surface.values.ravel()[asked] - exact).max() / surface.values.max()
    note = f"at most {surface.error_share:.1%} of the peak off, in {ASKED_CELLS} cells {off:.1g}"
    return Samples(seconds, note)


row.peer(
    "QGIS",
    "/usr/bin/python3",
    str(HERE / "peers" / "qgis_heatmap.py"),
    str(points_gpkg()),
    str(BANDWIDTH_M),
    str(CELL_M),
)


@row.side("KDEpy FFTKDE")
def kdepy() -> Samples:
    """KDEpy on the same cells; its bandwidth is not the radius, so the hills are others."""
    from KDEpy import FFTKDE

    x, y = places(POINTS)
    data = np.column_stack([x, y])
    across, up = (
        np.arange(each.min() - 2 * BANDWIDTH_M, each.max() + 2 * BANDWIDTH_M, CELL_M)
        for each in (x, y)
    )
    cells = np.stack(np.meshgrid(across, up, indexing="ij"), -1).reshape(-1, 2)
    tool = FFTKDE(kernel="biweight", norm=2, bw=BANDWIDTH_M / 8**0.5)
    return Samples(timed(lambda: tool.fit(data).evaluate(cells), 2), "bins as large as the cells")


@row.side("scipy gaussian_kde")
def scipy_kde() -> Samples:
    """The plain sum of scipy at some cells, scaled to all."""
    from scipy.stats import gaussian_kde

    x, y = places(POINTS)
    side = int(16_000 / CELL_M)
    tool = gaussian_kde(np.array([x, y]), bw_method=0.05)
    asked = np.array([x[:ASKED_CELLS], y[:ASKED_CELLS]])
    seconds = timed(lambda: tool(asked), 1)
    scaled = [each * side**2 / ASKED_CELLS for each in seconds]
    return Samples(scaled, f"Gaussian; {ASKED_CELLS} cells measured, scaled to {side**2}")


if __name__ == "__main__":
    main(row)
