# SPDX-License-Identifier: EUPL-1.2
"""The town is whole, invented, alive by day and night, and the same every time."""

import csv
import hashlib
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections import Counter
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from PIL import Image

from wijkatlas.domain.taxonomy import load_themes
from wijkatlas.resources import resource_root, sample_script

README = Path(sample_script()).parent / "README.md"


@pytest.fixture(scope="module")
def areas(sample: Any) -> Any:
    return pyogrio.read_dataframe(sample.areas)


@pytest.fixture(scope="module")
def facts(sample: Any) -> list[dict[str, str]]:
    """Facts of the Belgian extract whose begin can be read."""
    with Path(sample.police_be).open(encoding="cp1252", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    return [
        r
        for r in rows
        if re.fullmatch(r"(?!31/0[2469]|31/11)\d\d/\d\d/202[345]", r["Datum feit van"])
    ]


def _hours(facts: list[dict[str, str]], code: str) -> np.ndarray:
    hours = [int(r["Uur van"][:2]) for r in facts if r["Feitcode"] == code and r["Uur van"]]
    return np.bincount(hours, minlength=24)


def test_one_seed_gives_the_same_files_in_another_process(sample: Any, tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(sample_script()), str(tmp_path / "again")]
    subprocess.run(command, check=True, env=environment, cwd=tmp_path, capture_output=True)
    for path in sorted(Path(sample.folder).iterdir()):
        again = tmp_path / "again" / path.name
        assert (
            hashlib.sha256(path.read_bytes()).digest()
            == hashlib.sha256(again.read_bytes()).digest()
        ), path.name


def test_all_files_together_are_small(sample: Any) -> None:
    assert sum(path.stat().st_size for path in Path(sample.folder).iterdir()) < 15_000_000


def test_another_seed_gives_another_town(script: Any) -> None:
    part = script._parts()
    first, second = (part("town").make_town(np.random.default_rng(seed)) for seed in (1, 2))
    assert first.municipality.symmetric_difference(second.municipality).area > 10_000


def test_neighbourhoods_tile_the_municipality(areas: Any, expected: dict[str, Any]) -> None:
    shapes = list(areas.geometry)
    assert len(shapes) == 14
    assert areas.crs.to_epsg() == 31370
    assert all(shape.is_valid for shape in shapes)
    assert shapely.coverage_is_valid(shapes)
    assert max(a.intersection(b).area for a, b in combinations(shapes, 2)) == pytest.approx(
        0, abs=1e-6
    )
    whole = shapely.union_all(shapes)
    assert whole.geom_type == "Polygon"  # in one piece
    assert len(whole.interiors) == 0  # without holes
    assert whole.area == pytest.approx(sum(shape.area for shape in shapes), rel=1e-9)
    assert 25e6 < whole.area < 45e6
    assert sum(areas["inwoners"]) == expected["population"]
    assert 36_000 < expected["population"] < 40_000
    assert areas["code"].is_unique
    assert set(areas["code"]) == {area["code"] for area in expected["areas"]}


def test_networks_lie_in_the_municipality(
    sample: Any, areas: Any, expected: dict[str, Any]
) -> None:
    collection = json.loads(Path(sample.networks).read_text("utf-8"))
    kinds = Counter(f["properties"]["soort"] for f in collection["features"])
    assert kinds == {"bin": 6, "whatsapp": 3}
    vacant = [f for f in collection["features"] if f["properties"]["coordinator"] == "nee"]
    assert len(vacant) == expected["networks"]["coordinator_vacant"] == 1
    whole = shapely.union_all(list(areas.geometry))
    networks = pyogrio.read_dataframe(sample.networks).to_crs(31370)
    assert all(whole.buffer(1).covers(shape) for shape in networks.geometry)
    crossing = [
        s
        for s in networks.geometry
        if sum(a.intersection(s).area > 1000 for a in areas.geometry) > 1
    ]
    assert crossing  # some serve more than one neighbourhood


def test_incidents_fall_in_the_areas_that_are_expected(
    sample: Any, areas: Any, facts: list[dict[str, str]], expected: dict[str, Any]
) -> None:
    placed = {r["PV-nummer"]: r for r in facts if len(r["Lambert X"]) == 9 and r["Feit"]}
    x, y = (
        [float(r[name].replace(",", ".")) for r in placed.values()]
        for name in ("Lambert X", "Lambert Y")
    )
    points = shapely.points(x, y)
    inside = sum(shapely.contains(shape, points).sum() for shape in areas.geometry)
    assert inside == len(points)
    total = expected["after_both"]
    assert sum(total["by_area"].values()) + total["without_location"] == total["incidents"]
    assert sum(total["by_theme"].values()) == sum(total["by_year"].values()) == total["incidents"]
    assert 11_500 < total["incidents"] < 12_800
    assert set(total["by_theme"]) <= set(
        load_themes(resource_root() / "taxonomies" / "incident_themes.toml").codes
    )


def test_life_has_a_rhythm(facts: list[dict[str, str]]) -> None:
    assault = _hours(facts, "SLA")
    assert assault[[22, 23, 0, 1, 2, 3, 4]].sum() > 0.65 * assault.sum()
    shops = _hours(facts, "WKL")
    assert shops[9:19].sum() > 0.97 * shops.sum()
    accidents = _hours(facts, "VKL")
    assert accidents[[7, 8, 16, 17]].mean() > 3 * accidents[[1, 2, 3, 4]].mean()
    months = Counter(r["Datum feit van"][3:5] for r in facts if r["Feitcode"] == "WIN")
    assert sum(months[m] for m in ("12", "01", "02")) > 1.4 * sum(
        months[m] for m in ("05", "06", "07")
    )
    nights = Counter(
        datetime.strptime(r["Datum feit van"], "%d/%m/%Y").weekday()
        for r in facts
        if r["Feitcode"] == "SLA"
    )
    assert nights[5] + nights[6] > nights[0] + nights[1] + nights[2]


def test_there_are_hot_spots_and_near_repeats(facts: list[dict[str, str]]) -> None:
    bicycles = Counter(r["Straat"].strip() for r in facts if r["Feitcode"] == "FIE")
    assert bicycles.most_common(1)[0][0] == "Stationsplein"
    fights = Counter(r["Straat"].strip() for r in facts if r["Feitcode"] == "SLA")
    assert fights["Vismarkt"] > 0.3 * sum(fights.values())
    rows = [r for r in facts if r["Feitcode"] == "WIN" and len(r["Lambert X"]) == 9]
    xy = np.array(
        [[float(r[n].replace(",", ".")) for n in ("Lambert X", "Lambert Y")] for r in rows]
    )
    day = np.array([datetime.strptime(r["Datum feit van"], "%d/%m/%Y").toordinal() for r in rows])
    apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    lag = np.abs(day[:, None] - day[None])
    pairs = np.triu(np.ones_like(lag, bool), 1)
    close = int((pairs & (apart < 200) & (lag <= 14)).sum())
    rng = np.random.default_rng(1)
    chance = []
    for _ in range(40):
        other = rng.permutation(day)
        chance.append(
            int((pairs & (apart < 200) & (np.abs(other[:, None] - other[None]) <= 14)).sum())
        )
    assert close > 1.5 * max(chance)


def test_some_facts_become_known_late_and_intervals_are_kept(facts: list[dict[str, str]]) -> None:
    def day(text: str) -> datetime:
        return datetime.strptime(text, "%d/%m/%Y")

    late = sum((day(r["Datum vaststelling"]) - day(r["Datum feit van"])).days > 30 for r in facts)
    assert 0.01 < late / len(facts) < 0.1
    interval = sum(bool(r["Datum feit tot"]) for r in facts if r["Feitcode"] == "WIN")
    assert interval > 0.5 * sum(r["Feitcode"] == "WIN" for r in facts)


def test_every_street_of_an_extract_is_a_street_of_the_town(
    script: Any, facts: list[dict[str, str]]
) -> None:
    part = script._parts()
    town = part("town").make_town(np.random.default_rng([script.SEED, 0]))
    known = {street.name for street in town.streets} | {"Stationsplein", "Stadspark", "Grote Markt"}
    assert {r["Straat"].strip() for r in facts} <= known


def test_places_are_invented(shared: Path, script: Any) -> None:
    names = script._parts()("names")
    boundaries = shared / "boundaries" / "be"
    towns = pyogrio.read_dataframe(boundaries / "gemeente2024.shp", read_geometry=False)
    assert len(towns) > 300
    assert names.MUNICIPALITY not in set(towns["naam"])
    assert names.NIS not in set(towns["gemeente"].astype(str))
    quarters = pyogrio.read_dataframe(boundaries / "ggw72024.shp", read_geometry=False)
    assert not any(f"({names.MUNICIPALITY})" in str(name) for name in quarters["naam"])
    assert not {n.code for n in names.NEIGHBOURHOODS} & set(quarters["geoitem"].astype(str))


def test_orthophoto_is_a_small_cloud_optimised_picture_of_the_whole_town(
    sample: Any, areas: Any
) -> None:
    with rasterio.open(sample.orthophoto) as photo:
        assert photo.crs.to_epsg() == 31370
        assert photo.count == 3
        assert photo.profile["tiled"]
        assert photo.profile["compress"] == "jpeg"
        assert photo.overviews(1)[:3] == [2, 4, 8]
        assert shapely.box(*photo.bounds).covers(shapely.box(*areas.total_bounds))
        colours = photo.read(out_shape=(3, 200, 250))
    assert colours.std() > 15


def test_base_map_is_valid_mbtiles(sample: Any, expected: dict[str, Any]) -> None:
    connection = sqlite3.connect(sample.base_map)
    try:
        metadata = dict(connection.execute("SELECT name, value FROM metadata"))
        tiles = connection.execute(
            "SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles"
        ).fetchall()
    finally:
        connection.close()
    assert {"name", "format", "bounds", "minzoom", "maxzoom"} <= set(metadata)
    assert len(tiles) == expected["base_map_tiles"]
    assert {zoom for zoom, *_ in tiles} == set(range(11, 17))
    west, south, east, north = (float(v) for v in metadata["bounds"].split(","))
    assert 3.7 < west < east < 4.1
    assert 51.0 < south < north < 51.3
    for zoom, column, row, content in tiles[:: len(tiles) // 25]:
        picture = Image.open(io.BytesIO(content))
        assert (picture.format, picture.mode, picture.size) == ("PNG", "P", (256, 256))
        top = 2**zoom - 1 - row  # rows count from the south
        assert (top / 2**zoom) == pytest.approx(0.3339, abs=0.003)
        assert (column / 2**zoom) == pytest.approx(0.5107, abs=0.003)


def test_what_surrounds_the_facts_lies_in_the_town(sample: Any, areas: Any) -> None:
    town = shapely.union_all(areas.geometry.to_numpy()).buffer(1)
    found = {}
    for path in (sample.cafes, sample.bus_stops, sample.schools):
        layer = pyogrio.read_dataframe(path).to_crs(31370)
        assert list(layer.columns) == ["geometry"]
        assert town.covers(layer.geometry.union_all())
        found[path.stem] = set(layer.geom_type)
    assert found == {"cafes": {"Point"}, "bushaltes": {"Point"}, "scholen": {"Polygon"}}
    size = sum(path.stat().st_size for path in (sample.cafes, sample.bus_stops, sample.schools))
    assert size < 50_000


def test_the_readme_tells_the_counts(expected: dict[str, Any]) -> None:
    told = re.findall(r"\| `([\w.]+)` \| (\d+) \|", README.read_text("utf-8"))
    assert len(told) > 25
    for path, number in told:
        value: Any = expected
        for key in path.split("."):
            value = value[key]
        assert value == int(number), path
