# SPDX-License-Identifier: EUPL-1.2
"""The plan of the town: water, railway, roads, streets, quarters and neighbourhoods."""

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import chain, pairwise

import numpy as np
import shapely
import shapely.ops
from shapely import LineString, MultiLineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from .geometry import (
    ORIGIN,
    blob,
    grid_streets,
    lines_of,
    place,
    polygons_of,
    rugged,
    smooth,
    strokes,
)
from .names import CENTRE_STREETS, NEIGHBOURHOODS, Neighbourhood, street_names
from .plan import (
    BORDER,
    BROOKS,
    INNER_THEMES,
    NIGHTLIFE,
    PARK,
    POND,
    QUARTERS,
    RADIALS,
    RAILWAY,
    RING,
    RIVER,
    RURAL,
    SHOPPING,
    SQUARE,
    STATION,
    VEST,
    WOODS,
)


@dataclass(frozen=True)
class Street:
    """A street: its line (EPSG:31370), what sort of road it is, and where it belongs."""

    name: str
    kind: str  # main, ring, centre, shopping, residential, industrial, rural
    line: LineString
    abroad: bool = False


@dataclass(frozen=True)
class Town:
    """Everything that stands still."""

    municipality: Polygon
    neighbourhoods: tuple[tuple[Neighbourhood, Polygon], ...]
    streets: tuple[Street, ...]
    river: LineString
    railway: LineString
    park: Polygon
    pond: Polygon
    square: Polygon
    station: Point
    industry: Polygon
    centre: Polygon
    built_up: BaseGeometry
    woods: tuple[Polygon, ...]
    crossings: np.ndarray = field(repr=False)

    def lines_named(self, *names: str) -> MultiLineString:
        """All pieces of the streets with these names."""
        return MultiLineString([s.line for s in self.streets if s.name in names])


def make_town(rng: np.random.Generator) -> Town:
    """Draw the plan."""
    river, railway = (LineString(smooth(place(points))) for points in (RIVER, RAILWAY))
    ring = LineString(smooth(place(RING), closed=True))
    vest = LineString(smooth(place(VEST), closed=True))
    border = LineString(rugged(place(BORDER[::2]), rng, times=6, share=0.16))
    radials = {names: LineString(smooth(place(points))) for names, points in RADIALS.items()}
    municipality = Polygon(border.coords)
    centre, within_ring = Polygon(vest.coords), Polygon(ring.coords)
    park, pond, square = (Polygon(smooth(place(p), closed=True)) for p in (PARK, POND, SQUARE))
    dividers = [border, ring, vest, river, railway, *radials.values()]
    dividers += [LineString(smooth(place(points))) for points in BROOKS]
    faces = _faces(dividers, municipality)
    neighbourhoods = _neighbourhoods(faces)
    industry = _industry(faces)
    built, streets = _quarters(faces, radials, within_ring, centre, industry, rng)
    streets += _main_roads(radials, ring, vest, centre, within_ring)
    streets += [
        Street(name, "rural", LineString(smooth(place(points)))) for name, points in RURAL.items()
    ]
    water = shapely.union_all([river.buffer(24), pond.buffer(5)])
    open_land = shapely.union_all([water, park.buffer(-12), railway.buffer(16), square])
    streets = _clear(streets, open_land)
    woods = tuple(
        blob(c, r, rng, 0.3).difference(shapely.union_all([water, built])) for c, r in WOODS
    )
    return Town(
        municipality=shapely.union_all([p for _, p in neighbourhoods]),
        neighbourhoods=neighbourhoods,
        streets=tuple(streets),
        river=river,
        railway=railway,
        park=park,
        pond=pond,
        square=square,
        station=Point(place([STATION])[0]),
        industry=industry,
        centre=centre,
        built_up=built,
        woods=tuple(polygons_of(shapely.union_all(woods), 3000)),
        crossings=_crossings(streets),
    )


def _faces(dividers: list[LineString], municipality: Polygon) -> list[Polygon]:
    """The land between the dividing lines, on a grid of one centimetre so that borders are shared."""
    noded = shapely.union_all(dividers, grid_size=0.01)
    faces = polygons_of(shapely.polygonize(shapely.get_parts(noded)))
    inside = municipality.buffer(0.5)
    return [face for face in faces if inside.covers(face.representative_point())]


def _neighbourhoods(faces: list[Polygon]) -> tuple[tuple[Neighbourhood, Polygon], ...]:
    seeds = [(n, Point(place([seed])[0])) for n in NEIGHBOURHOODS for seed in n.seeds]
    members: dict[int, list[Polygon]] = defaultdict(list)
    for face in faces:
        inside = [n for n, seed in seeds if face.contains(seed)]
        spot = face.representative_point()
        nearest = inside[0] if inside else min(seeds, key=lambda s: s[1].distance(spot))[0]
        members[nearest.number].append(face)
    return tuple((n, shapely.coverage_union_all(members[n.number])) for n in NEIGHBOURHOODS)


def _industry(faces: list[Polygon]) -> Polygon:
    spots = [Point(place([p])[0]) for p in ((1900, 250), (2000, 60), (1700, 560))]
    land = shapely.union_all([f for f in faces if any(f.contains(s) for s in spots)])
    frame = Polygon(place([(1250, -260), (2620, -330), (2620, 900), (1250, 900)]))
    return max(polygons_of(land.intersection(frame)), key=lambda p: p.area)


def _quarters(
    faces: list[Polygon],
    radials: dict[tuple[str, str, str], LineString],
    within_ring: Polygon,
    centre: Polygon,
    industry: Polygon,
    rng: np.random.Generator,
) -> tuple[BaseGeometry, list[Street]]:
    """Streets of every quarter, and the land they stand on."""
    streets: list[Street] = []
    cuts = shapely.union_all(list(radials.values()))
    river = LineString(smooth(place(RIVER)))
    rail = LineString(smooth(place(RAILWAY)))
    walls = shapely.union_all([river.buffer(26), rail.buffer(20)])
    streets += _centre_streets(centre, cuts, rng)
    built: list[BaseGeometry] = [within_ring, industry]
    taken = {name for names in RADIALS for name in names} | set(RURAL) | set(CENTRE_STREETS)
    inner_names = {number: street_names(t, taken) for number, t in INNER_THEMES.items()}
    shapes = dict(_neighbourhoods(faces))
    for neighbourhood, shape in shapes.items():
        if neighbourhood.number not in INNER_THEMES:
            continue
        land = shape.intersection(within_ring).difference(
            shapely.union_all([walls, cuts.buffer(0.1)])
        )
        for quarter in polygons_of(land, 6000):
            built.append(quarter)
            lines = grid_streets(
                quarter, angle=_angle_to(quarter, radials) + rng.uniform(-0.12, 0.12),
                block=(78 + 14 * rng.random(), 150 + 60 * rng.random()), gaps=0.3, amplitude_m=22, rng=rng,
            )  # fmt: skip
            lines += lines_of(quarter.exterior.intersection(walls.buffer(2)), 90)
            names = inner_names[neighbourhood.number]
            streets += [Street(next(names), "residential", line) for line in lines]
    names = street_names(("crafts",), taken, ("weg", "laan"))
    land = industry.difference(shapely.union_all([walls, cuts.buffer(0.1)]))
    for quarter in polygons_of(land, 6000):
        lines = grid_streets(
            quarter, angle=0.15, block=(210, 380), gaps=0.35, amplitude_m=4, rng=rng
        )
        lines += lines_of(quarter.exterior.intersection(walls.buffer(2)), 90)
        streets += [Street(next(names), "industrial", line) for line in lines]
    ring_land = within_ring.buffer(30)
    for name, (middle, radii, block, themes) in QUARTERS.items():
        shape = blob(middle, radii, rng, 0.24)
        land = shape.difference(shapely.union_all([walls, ring_land, cuts.buffer(0.1), industry]))
        theme_names = street_names(themes, taken)
        for quarter in polygons_of(land, 9000):
            built.append(quarter)
            lines = grid_streets(
                quarter, angle=_angle_to(quarter, radials) + rng.uniform(-0.3, 0.3),
                block=block, gaps=0.42, amplitude_m=38, rng=rng,
            )  # fmt: skip
            lines += lines_of(quarter.exterior.difference(cuts.buffer(6)), 90)
            streets += [
                Street(next(theme_names), "residential", line, abroad=name == "grensdorp")
                for line in lines
            ]
    return shapely.union_all(built, grid_size=0.01), streets


def _centre_streets(centre: Polygon, cuts: BaseGeometry, rng: np.random.Generator) -> list[Street]:
    """Crooked lanes within the old walls: the borders of blocks around scattered yards."""
    minx, miny, maxx, maxy = centre.bounds
    xs, ys = np.meshgrid(np.arange(minx, maxx, 98), np.arange(miny, maxy, 90))
    yards = np.column_stack([xs.ravel(), ys.ravel()]) + rng.uniform(-32, 32, (xs.size, 2))
    edges = shapely.voronoi_polygons(shapely.multipoints(yards), only_edges=True)
    market_square = Polygon(smooth(place(SQUARE), closed=True)).buffer(4)
    edges = edges.intersection(centre).difference(
        shapely.union_all([cuts.buffer(0.1), market_square])
    )
    beside = shapely.union_all([cuts.buffer(13), centre.exterior.buffer(12)])
    lanes = [lane for lane in lines_of(edges) if not beside.covers(lane)]
    lanes = sorted(
        (lane for lane in strokes(lanes, 0.95) if lane.length > 16), key=lambda lane: -lane.length
    )
    market = Point(ORIGIN)
    night = min((lane for lane in lanes if lane.length > 130), key=market.distance)
    lanes.remove(night)
    taken = {NIGHTLIFE, *CENTRE_STREETS}
    own = [name for name in CENTRE_STREETS if name != NIGHTLIFE]
    names = chain(own, street_names(("crafts", "fruit", "sky"), taken, ("gang", "steeg")))
    named = [Street(NIGHTLIFE, "centre", night)]
    return named + [Street(next(names), "centre", lane) for lane in lanes]


def _angle_to(quarter: Polygon, radials: dict[tuple[str, str, str], LineString]) -> float:
    """The direction of the main road nearest to a quarter."""
    spot = quarter.centroid
    road = min(radials.values(), key=lambda line: line.distance(spot))
    at = road.project(spot)
    a, b = road.interpolate(at - 60), road.interpolate(at + 60)
    return float(np.arctan2(b.y - a.y, b.x - a.x))


def _main_roads(
    radials: dict[tuple[str, str, str], LineString],
    ring: LineString,
    vest: LineString,
    centre: Polygon,
    within_ring: Polygon,
) -> list[Street]:
    streets = [Street("Ringlaan", "ring", ring)]
    streets += [Street(n, "main", part) for n, part in zip(
        ("Oostvest", "Noordvest", "Westvest", "Zuidvest"), _quartered(vest), strict=True)]  # fmt: skip
    for (inner, middle, outer), line in radials.items():
        kind = "shopping" if inner in SHOPPING else "centre"
        streets += [Street(inner, kind, part) for part in lines_of(line.intersection(centre), 5)]
        belt = within_ring.difference(centre)
        streets += [Street(middle, "main", part) for part in lines_of(line.intersection(belt), 5)]
        streets += [Street(outer, "main", p) for p in lines_of(line.difference(within_ring), 5)]
    return streets


def _quartered(loop: LineString) -> list[LineString]:
    marks = [loop.length * share for share in (0, 0.25, 0.5, 0.75, 1)]
    return [shapely.ops.substring(loop, a, b) for a, b in pairwise(marks)]


def _clear(streets: list[Street], open_land: BaseGeometry) -> list[Street]:
    """Main roads cross water and railway by bridges; smaller streets stop before them."""
    kept = []
    for street in streets:
        if street.kind in {"main", "ring", "shopping", "rural"}:
            kept.append(street)
            continue
        for part in lines_of(street.line.difference(open_land), 38):
            kept.append(Street(street.name, street.kind, part, street.abroad))
    return kept


def _crossings(streets: list[Street]) -> np.ndarray:
    """Where main roads meet, as x, y."""
    main = [s.line for s in streets if s.kind in {"main", "ring"} and not s.abroad]
    points = []
    for i, one in enumerate(main):
        for other in main[i + 1 :]:
            met = one.intersection(other)
            points += [(p.x, p.y) for p in shapely.get_parts(met) if p.geom_type == "Point"]
    return np.unique(np.round(np.asarray(points), 0), axis=0)
