# SPDX-License-Identifier: EUPL-1.2
"""Count 1,000,000 points in 400 areas."""

import numpy as np
from frame import HERE, Row, Samples, main, ratio, timed
from town import areas, areas_gpkg, places, points_gpkg

row = Row(
    "count",
    "Count 1,000,000 points in 400 areas",
    "0.05 × QGIS",
    ratio("ours", "QGIS", 0.05),
    prepare=lambda: (points_gpkg(), areas_gpkg()),
)


@row.side("ours")
def ours() -> Samples:
    """From coordinates and polygons in memory to a count for each area."""
    from wijkatlas.analysis.overlay import assign

    x, y = places(1_000_000)
    polygons = areas()
    found: list[np.ndarray] = []

    def count() -> None:
        index = assign(x, y, polygons)
        found.append(np.bincount(index[index >= 0], minlength=len(polygons)))

    seconds = timed(count, 3, warm=1)
    return Samples(seconds, checksum(found[-1]))


@row.side("geopandas sjoin")
def sjoin() -> Samples:
    """The same with geopandas."""
    import geopandas
    import shapely

    x, y = places(1_000_000)
    points = geopandas.GeoDataFrame(geometry=shapely.points(x, y), crs="EPSG:31370")
    polygons = geopandas.GeoDataFrame(geometry=areas(), crs="EPSG:31370")
    found: list[np.ndarray] = []

    def count() -> None:
        joined = points.sjoin(polygons, predicate="within")
        found.append(
            joined.groupby("index_right").size().reindex(range(400), fill_value=0).to_numpy()
        )

    seconds = timed(count, 1)
    return Samples(seconds, checksum(found[-1]))


row.peer(
    "QGIS",
    "/usr/bin/python3",
    str(HERE / "peers" / "qgis_count.py"),
    str(points_gpkg()),
    str(areas_gpkg()),
)


def checksum(counts: np.ndarray) -> str:
    """What shows that two sides counted the same."""
    return f"{counts.sum()} points inside, at most {counts.max()}"


if __name__ == "__main__":
    main(row)
