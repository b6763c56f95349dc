# SPDX-License-Identifier: EUPL-1.2
"""The data of the measurements: an invented municipality of any size, the same for every side."""

import csv
from pathlib import Path

import numpy as np
from frame import DATA

CATEGORIES = (
    "Diefstal", "Woninginbraak", "Fietsdiefstal", "Beschadiging", "Overlast", "Slagen",
    "Verkeersongeval", "Vandalisme", "Geluidsoverlast", "Sluikstort",
)  # fmt: skip
CENTRE, SIZE_M = (72_000.0, 168_000.0), 16_000.0  # Belgian Lambert 72


def places(count: int, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Points in the project CRS: a town with a centre, quarters and the empty land between."""
    rng = np.random.default_rng(seed)
    hubs = rng.normal(0, SIZE_M / 5, (60, 2))
    widths = rng.gamma(2.0, 180.0, 60)
    hub = rng.choice(60, count, p=rng.dirichlet(np.full(60, 0.7)))
    offset = rng.normal(0, 1, (count, 2)) * widths[hub][:, None]
    spread = rng.uniform(-SIZE_M / 2, SIZE_M / 2, (count, 2))
    xy = np.where(rng.random(count)[:, None] < 0.15, spread, hubs[hub] + offset)
    xy = np.clip(xy, -SIZE_M / 2, SIZE_M / 2)
    return np.round(xy[:, 0] + CENTRE[0], 2), np.round(xy[:, 1] + CENTRE[1], 2)


def categories(count: int, seed: int = 2) -> np.ndarray:
    """The number of each point's category, some frequent and some rare."""
    rng = np.random.default_rng(seed)
    share = np.geomspace(1, 0.05, len(CATEGORIES))
    return rng.choice(len(CATEGORIES), count, p=share / share.sum()).astype(np.uint16)


def areas(count: int = 400, seed: int = 3) -> list:
    """Areas without gaps or overlap, with winding boundaries of some hundred corners each."""
    import shapely

    rng = np.random.default_rng(seed)
    half = SIZE_M / 2
    seeds = shapely.MultiPoint(rng.uniform(-half, half, (count, 2)) + np.array(CENTRE))
    box = shapely.box(CENTRE[0] - half, CENTRE[1] - half, CENTRE[0] + half, CENTRE[1] + half)
    cells = list(shapely.voronoi_polygons(seeds, extend_to=box).geoms)
    cells = [shapely.intersection(cell, box) for cell in cells]

    def wind(xy: np.ndarray) -> np.ndarray:
        # One smooth displacement of the whole plane keeps shared boundaries shared.
        x, y = xy[:, 0], xy[:, 1]
        return np.column_stack([x + 25 * np.sin(y / 90), y + 25 * np.sin(x / 70)])

    return [shapely.transform(shapely.segmentize(cell, 20.0), wind) for cell in cells]


def extract_csv(count: int = 1_000_000) -> Path:
    """A police extract as it leaves a police system, with a few broken rows in it."""
    path = DATA / f"extract_{count}.csv"
    if path.is_file():
        return path
    x, y = places(count)
    kinds = categories(count)
    rng = np.random.default_rng(4)
    start = np.datetime64("2023-01-01T00:00")
    begin = start + rng.integers(0, 3 * 365 * 24 * 60, count).astype("timedelta64[m]")
    end = begin + rng.integers(0, 600, count).astype("timedelta64[m]")
    known = end + rng.integers(0, 3000, count).astype("timedelta64[m]")
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter=";")
        table.writerow(
            [
                "pv_nummer",
                "feit",
                "begin",
                "einde",
                "kennisname",
                "poging",
                "straat",
                "x_lambert72",
                "y_lambert72",
            ]
        )
        for i, (px, py, kind, b, e, k) in enumerate(
            zip(x, y, kinds, begin.astype(str), end.astype(str), known.astype(str), strict=True)
        ):
            row = [
                f"KO.{kind:02d}.{i:07d}/2025",
                CATEGORIES[kind],
                b,
                e,
                k,
                "N",
                f"Straat {i % 900}",
                px,
                py,
            ]
            if i % 5_000 == 17:
                row[2] = "31/02/2024"
            if i % 100 == 3:
                row[7:] = ["", ""]
            table.writerow(row)
    part.replace(path)
    return path


def points_gpkg(count: int = 1_000_000) -> Path:
    """The same points as a plain GeoPackage with an index, for the peers."""
    path = DATA / f"points_{count}.gpkg"
    if not path.is_file():
        import geopandas
        import shapely

        x, y = places(count)
        frame = geopandas.GeoDataFrame(
            {"category": [CATEGORIES[kind] for kind in categories(count)]},
            geometry=shapely.points(x, y),
            crs="EPSG:31370",
        )
        frame.to_file(path.with_suffix(".part.gpkg"), layer="points", engine="pyogrio")
        path.with_suffix(".part.gpkg").replace(path)
    return path


def areas_gpkg(count: int = 400) -> Path:
    """The areas as a GeoPackage, for the peers."""
    path = DATA / f"areas_{count}.gpkg"
    if not path.is_file():
        import geopandas

        frame = geopandas.GeoDataFrame(
            {"code": [f"A{i:03d}" for i in range(count)]}, geometry=areas(count), crs="EPSG:31370"
        )
        frame.to_file(path, layer="areas", engine="pyogrio")
    return path
