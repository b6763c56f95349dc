# SPDX-License-Identifier: EUPL-1.2
"""Front doors with their house numbers, the roofs over them, and the fields around the town."""

import math
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import Polygon

from .geometry import ORIGIN, bend, polygons_of
from .town import Street, Town


@dataclass(frozen=True)
class _Building:
    spacing_m: float
    setback_m: float
    front_m: float
    depth_m: float
    share: float


TERRACED = _Building(11.8, 10.0, 10.6, 11.5, 0.75)
KINDS = {
    "centre": _Building(7.0, 9.5, 6.9, 13.0, 0.96),
    "shopping": _Building(7.4, 10.0, 7.2, 13.0, 0.98),
    "inner": TERRACED,
    "outer": _Building(26.0, 15.0, 13.0, 10.5, 0.76),
    "main_inner": _Building(9.4, 12.5, 9.0, 12.0, 0.92),
    "ribbon": _Building(27.0, 20.0, 13.0, 10.0, 0.5),
    "rural": _Building(80.0, 26.0, 16.0, 11.0, 0.42),
    "industrial": _Building(88.0, 44.0, 64.0, 46.0, 0.85),
}


@dataclass(frozen=True)
class Addresses:
    """Front doors as columns of one length; ``neighbourhood`` is -1 beyond the municipality."""

    x: np.ndarray
    y: np.ndarray
    street: np.ndarray  # index into Town.streets
    number: np.ndarray
    neighbourhood: np.ndarray  # index into Town.neighbourhoods
    kind: np.ndarray  # index into list(KINDS)
    roofs: np.ndarray  # (n, 4, 2) corners

    def __len__(self) -> int:
        """Number of front doors."""
        return len(self.x)


@dataclass(frozen=True)
class Land:
    """What covers the ground."""

    addresses: Addresses
    fields: tuple[Polygon, ...]
    population: tuple[int, ...]  # by neighbourhood
    households: tuple[int, ...]


def settle(town: Town, rng: np.random.Generator) -> Land:
    """Build houses along the streets, count who lives there, and parcel out the rest."""
    addresses = _addresses(town, rng)
    population, households = _inhabitants(town, addresses, rng)
    return Land(addresses, _fields(rng), population, households)


def _kind_of(town: Town, street: Street) -> str:
    middle = street.line.interpolate(0.5, normalized=True)
    inner = math.hypot(middle.x - ORIGIN[0], middle.y - ORIGIN[1]) < 1290
    if street.kind == "main":
        return "main_inner" if inner else "ribbon"
    if street.kind == "residential":
        return "inner" if inner else "outer"
    return street.kind


def _addresses(town: Town, rng: np.random.Generator) -> Addresses:
    names = list(KINDS)
    columns: list[tuple[np.ndarray, ...]] = []
    numbers_used: dict[tuple[str, int], int] = {}
    order = ("shopping", "centre", "main", "residential", "industrial", "rural")
    indices = [i for i, s in enumerate(town.streets) if s.kind in order]
    for index in sorted(indices, key=lambda i: order.index(town.streets[i].kind)):
        street = town.streets[index]
        kind = _kind_of(town, street)
        build = KINDS[kind]
        along = np.arange(build.spacing_m * 0.8, street.line.length - 4, build.spacing_m)
        if not len(along):
            continue
        on = shapely.get_coordinates(shapely.line_interpolate_point(street.line, along))
        ahead = shapely.get_coordinates(shapely.line_interpolate_point(street.line, along + 2))
        back = shapely.get_coordinates(shapely.line_interpolate_point(street.line, along - 2))
        heading = ahead - back
        heading /= np.hypot(*heading.T)[:, None]
        aside = np.column_stack([-heading[:, 1], heading[:, 0]])
        for side in (1, 0):
            first = numbers_used.get((street.name, side), 0)
            numbers_used[street.name, side] = first + len(along)
            number = 2 * (first + np.arange(len(along))) + (1 if side else 2)
            setback = build.setback_m + rng.uniform(0, 0.12, len(along)) * build.setback_m
            spot = on + (1 if side else -1) * aside * setback[:, None]
            roof = _roofs(spot, heading, build, rng)
            keep = rng.random(len(along)) < build.share
            same = np.full(len(along), index)
            kinds = np.full(len(along), names.index(kind))
            parts = (spot, same, number, kinds, roof, setback)
            columns.append(tuple(part[keep] for part in parts))
    spot, street_of, number, kinds, roof, setback = (
        np.concatenate(parts) for parts in zip(*columns, strict=True)
    )
    free = _free(town, spot, setback)
    spot, street_of, number, kinds, roof = (
        part[free] for part in (spot, street_of, number, kinds, roof)
    )
    return Addresses(
        spot[:, 0].round(2),
        spot[:, 1].round(2),
        street_of,
        number,
        _within(town, spot),
        kinds,
        roof,
    )


def _roofs(
    spot: np.ndarray, heading: np.ndarray, build: _Building, rng: np.random.Generator
) -> np.ndarray:
    front = build.front_m / 2 * rng.uniform(0.86, 1.04, len(spot))[:, None]
    depth = build.depth_m / 2 * rng.uniform(0.75, 1.15, len(spot))[:, None]
    aside = np.column_stack([-heading[:, 1], heading[:, 0]])
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return np.stack([spot + a * front * heading + b * depth * aside for a, b in corners], axis=1)


def _free(town: Town, spot: np.ndarray, setback: np.ndarray) -> np.ndarray:
    """Which houses stand clear of roads, water, park, railway and each other."""
    points = shapely.points(spot)
    roads = shapely.STRtree([s.line for s in town.streets])
    (_, _), distance = roads.query_nearest(points, return_distance=True, all_matches=False)
    closed = shapely.union_all(
        [
            town.river.buffer(24), town.railway.buffer(17), town.park, town.pond, town.square.buffer(3),
            town.station.buffer(42), *town.woods,
        ]
    )  # fmt: skip
    shapely.prepare(closed)
    free = (distance > setback - 1.5) & ~shapely.contains(closed, points)
    tree = shapely.STRtree(points)
    one, other = tree.query(points, predicate="dwithin", distance=6.0)
    crowded = np.unique(other[one < other])
    free[crowded] = False
    return free


def _within(town: Town, spot: np.ndarray) -> np.ndarray:
    index = np.full(len(spot), -1)
    points = shapely.points(spot)
    for i, (_, shape) in enumerate(town.neighbourhoods):
        shapely.prepare(shape)
        index[shapely.contains(shape, points)] = i
    return index


def _inhabitants(
    town: Town, addresses: Addresses, rng: np.random.Generator
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    population, households = [], []
    lived_in = addresses.kind != list(KINDS).index("industrial")
    for i, (neighbourhood, _) in enumerate(town.neighbourhoods):
        doors = int(np.sum(lived_in & (addresses.neighbourhood == i)))
        homes = round(doors * neighbourhood.flats * rng.uniform(0.97, 1.03))
        households.append(homes)
        population.append(round(homes * neighbourhood.persons_per_household))
    return tuple(population), tuple(households)


def _fields(rng: np.random.Generator) -> tuple[Polygon, ...]:
    """Long parcels that follow the lie of the land."""
    half = 5400.0
    step = np.array([250.0, 105.0])
    u, v = (np.arange(-half * 1.5, half * 1.5, s) for s in step)
    grid = np.stack(np.meshgrid(u, v), -1).reshape(-1, 2)
    grid += rng.uniform(-0.27, 0.27, grid.shape) * step
    patches = polygons_of(shapely.voronoi_polygons(shapely.multipoints(grid / (2.4, 1))))
    turn = np.array([[math.cos(0.5), math.sin(0.5)], [-math.sin(0.5), math.cos(0.5)]])
    parcels = []
    for patch in patches:
        corners = np.asarray(patch.exterior.coords) * (2.4, 1) @ turn
        if np.abs(corners).max() < half:
            parcels.append(Polygon(bend(corners + ORIGIN, 60)))
    return tuple(parcels)
