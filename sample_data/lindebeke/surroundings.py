# SPDX-License-Identifier: EUPL-1.2
"""What surrounds the facts: cafés, bus stops and schools, as layers of the municipality's own GIS.

Cafés draw fighting, noise and drugs, and two of the schools bicycle theft and vandalism. Bus stops draw
nothing: they stand where many people come, as they do elsewhere.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from pyproj import Transformer

from .geometry import place
from .land import Land
from .plan import NIGHTLIFE, SHOPPING, STATION
from .town import Town

CAFES = ((NIGHTLIFE,), 16), (SHOPPING, 14), (("Oostpoort", "Brugstraat", "Westpoort"), 9)
CAFES_ELSEWHERE = 10
BETWEEN_STOPS_M = 430.0
SCHOOLS = [(-520, 200), (900, -700), (-1900, 420), (-560, 1640), (620, -1720), (2380, -1010), (160, 1120),
           (-980, -1480), (-900, -2380)]  # fmt: skip
SCHOOL_M = (70.0, 45.0)


def write_surroundings(
    town: Town, land: Land, cafes: Path, stops: Path, schools: Path, rng: np.random.Generator
) -> dict[str, int]:
    """Three GeoJSON files in longitude and latitude; gives how many features each has."""
    shapes = {cafes: _cafes(town, land, rng), stops: _stops(town), schools: _schools(town, rng)}
    for path, found in shapes.items():
        _write(path, found)
    return {path.stem: len(found) for path, found in shapes.items()}


def _cafes(town: Town, land: Land, rng: np.random.Generator) -> list[shapely.Geometry]:
    addresses = land.addresses
    names = np.array([street.name for street in town.streets], dtype=object)[addresses.street]
    inside = addresses.neighbourhood >= 0
    chosen = [
        rng.choice(np.flatnonzero(inside & np.isin(names, streets)), count, replace=False)
        for streets, count in CAFES
    ]
    chosen.append(rng.choice(np.flatnonzero(inside), CAFES_ELSEWHERE, replace=False))
    rows = np.unique(np.concatenate(chosen))
    return list(shapely.points(addresses.x[rows], addresses.y[rows]))


def _stops(town: Town) -> list[shapely.Geometry]:
    lines = [street.line for street in town.streets if street.kind in {"main", "ring"}]
    along = [
        line.interpolate(distance)
        for line in lines
        for distance in np.arange(BETWEEN_STOPS_M / 2, line.length, BETWEEN_STOPS_M)
    ]
    wanted = [shapely.Point(*place([STATION])[0]), *along]
    stops: list[shapely.Geometry] = []
    for stop in wanted:  # two lines at one place share a stop
        if town.municipality.contains(stop) and all(stop.distance(other) > 180 for other in stops):
            stops.append(stop)
    return stops


def _schools(town: Town, rng: np.random.Generator) -> list[shapely.Geometry]:
    width, depth = SCHOOL_M
    found = []
    for x, y in place(SCHOOLS):
        yard = shapely.box(x - width / 2, y - depth / 2, x + width / 2, y + depth / 2)
        found.append(shapely.affinity.rotate(yard, float(rng.uniform(0, 180))))
    return [each for each in found if town.municipality.contains(each)]


def _write(path: Path, shapes: list[shapely.Geometry]) -> None:
    to_degrees = Transformer.from_crs(31370, 4326, always_xy=True)
    features: list[dict[str, Any]] = []
    for shape in shapes:
        lonlat = shapely.transform(
            shape, lambda xy: np.round(np.column_stack(to_degrees.transform(*xy.T)), 7)
        )
        geometry = shapely.geometry.mapping(lonlat)
        features.append({"type": "Feature", "properties": {}, "geometry": geometry})
    collection = {"type": "FeatureCollection", "name": path.stem, "features": features}
    path.write_text(json.dumps(collection, indent=None) + "\n", "utf-8")
