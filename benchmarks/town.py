# SPDX-License-Identifier: EUPL-1.2
"""The data of the measurements: an invented municipality of any size, the same for every side."""

import csv
import subprocess
import sys
from datetime import datetime, timedelta
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
    """A police extract with longitudes and latitudes, and a few broken rows in it."""
    path = DATA / f"extract_{count}.csv"
    if path.is_file():
        return path
    from pyproj import Transformer

    to_degrees = Transformer.from_crs("EPSG:31370", "EPSG:4326", always_xy=True)
    lon, lat = to_degrees.transform(*places(count))
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
            ["pv_nummer", "feit", "begin", "einde", "kennisname", "straat", "lengte", "breedte"]
        )
        columns = (lon, lat, kinds, begin.astype(str), end.astype(str), known.astype(str))
        for i, (px, py, kind, b, e, k) in enumerate(zip(*columns, strict=True)):
            cells = [f"KO.{kind:02d}.{i:07d}/2025", CATEGORIES[kind], b, e, k, f"Straat {i % 900}"]
            cells += [f"{px:.7f}", f"{py:.7f}"] if i % 100 != 3 else ["", ""]
            if i % 5_000 == 17:
                cells[2] = "31/02/2024"
            table.writerow(cells)
    part.replace(path)
    return path


def project_file(count: int = 1_000_000) -> Path:
    """A project with that extract imported."""
    path = DATA / f"project_{count}.gpkg"
    if not path.is_file():
        part = path.with_name("part.gpkg")
        part.unlink(missing_ok=True)
        for words in (
            ["project", "create", part, "--name", "Stad", "--crs", "EPSG:31370"],
            ["incident", "import", part, extract_csv(count), "--quiet"],
        ):
            subprocess.run([sys.executable, "-m", "wijkatlas", *map(str, words)], check=True)
        part.replace(path)
    return path


def workbook(rows: int = 50_000) -> Path:
    """A spreadsheet of 12 columns with text, numbers and dates."""
    path = DATA / f"table_{rows}.xlsx"
    if not path.is_file():
        import openpyxl

        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("extract")
        sheet.append([f"kolom {i}" for i in range(12)])
        for cells in table(rows):
            sheet.append(cells)
        book.save(path)
    return path


def table(rows: int) -> list[list]:
    """The cells of that spreadsheet."""
    x, y = places(rows)
    kinds = categories(rows)
    day = datetime(2025, 1, 1, 8, 30)
    return [
        [
            f"KO.{i:07d}", CATEGORIES[kind], day + timedelta(minutes=37 * i), float(px), float(py), i,
            f"Straat {i % 900}", f"8500 Stad {i % 14}", i % 24, i / 7, "N", "afgesloten",
        ]
        for i, (px, py, kind) in enumerate(zip(x, y, kinds, strict=True))
    ]  # fmt: skip


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
