# SPDX-License-Identifier: EUPL-1.2
"""The plan of the town: water, railway, roads, streets, quarters and neighbourhoods."""

from collections import defaultdict
from dataclasses import dataclass, field

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

RIVER = [(-5200, -1950), (-4300, -1750), (-3400, -1480), (-2500, -1600), (-1700, -1050), (-1000, -640),
         (-480, -360), (0, -345), (450, -300), (900, -330), (1600, -190), (2350, -420), (3300, -300),
         (4200, -620), (5200, -700)]  # fmt: skip
RAILWAY = [(-5200, 1750), (-3200, 1330), (-1500, 860), (0, 660), (1500, 760), (3200, 1150), (5200, 1500)]
RING = [(1330, 60), (1370, 520), (1010, 930), (520, 1120), (0, 1260), (-520, 1330), (-1030, 890),
        (-1180, 380), (-1270, -120), (-1290, -640), (-760, -960), (-250, -1200), (330, -1110),
        (880, -980), (1120, -520)]  # fmt: skip
VEST = [(385, 20), (345, 225), (190, 365), (-20, 385), (-220, 330), (-350, 170), (-375, -40),
        (-300, -235), (-130, -285), (40, -282), (230, -255), (350, -140)]  # fmt: skip
BORDER = [(3650, -250), (3550, 700), (3050, 1550), (2300, 2350), (1300, 2900), (200, 3120), (-1000, 2850),
          (-1900, 2500), (-2700, 1900), (-3350, 1150), (-3600, 200), (-3450, -900), (-2850, -1900),
          (-2100, -2700), (-1100, -3250), (0, -3150), (950, -2950), (1900, -2500), (2700, -1950),
          (3300, -1200)]  # fmt: skip
RADIALS = {  # inside the walls, between walls and ring road, beyond
    ("Stationsstraat", "Noordlaan", "Grenssteenweg"): [
        (10, 45), (15, 200), (-20, 385), (45, 650), (60, 900), (0, 1260), (120, 1900), (20, 2500),
        (200, 3120), (330, 3900), (420, 4700)],
    ("Lange Nieuwstraat", "Doklaan", "Havensteenweg"): [
        (45, 30), (170, 110), (345, 225), (640, 420), (1010, 930), (1500, 1330), (1900, 1900),
        (2300, 2350), (2900, 3100)],
    ("Oostpoort", "Kaailaan", "Oosterhoofdweg"): [
        (50, 0), (200, 10), (385, 20), (800, 120), (1330, 60), (2000, 420), (2700, 520), (3550, 700),
        (4600, 900)],
    ("Brugstraat", "Meersenlaan", "Oosterhovesteenweg"): [
        (30, -40), (120, -150), (230, -255), (330, -400), (620, -700), (880, -980), (1500, -1050),
        (2250, -850), (2700, -860), (3300, -1200), (4400, -1500)],
    ("Molenstraat", "Zuidlaan", "Kwintensteenweg"): [
        (-20, -50), (-60, -170), (-130, -285), (-160, -450), (-200, -800), (-250, -1200), (-420, -1700),
        (-900, -2300), (-1100, -3250), (-1300, -4200)],
    ("Westpoort", "Parklaan", "Driesesteenweg"): [
        (-50, -10), (-200, -20), (-375, -40), (-750, 90), (-1270, -120), (-1800, 150), (-2400, 330),
        (-3000, 260), (-3600, 200), (-4700, 350)],
    ("Kasteelstraat", "Hoveniersdreef", "Akkersteenweg"): [
        (-30, 40), (-130, 150), (-220, 330), (-560, 640), (-1030, 890), (-1450, 1500), (-1800, 2000),
        (-1900, 2500), (-2300, 3300)],
}  # fmt: skip
RURAL = {
    "Meersdreef": [(1900, 1900), (1250, 2150), (600, 2350), (70, 2250)],
    "Hoge Kouter": [(-1450, 1500), (-2150, 1250), (-2750, 950), (-3000, 260)],
    "Broekstraat": [(-1800, 150), (-2300, -450), (-2500, -1000), (-2900, -1250)],
    "Zandwegel": [(-420, -1700), (-1200, -1700), (-1900, -1850), (-2250, -2300)],
    "Kapellendries": [(-900, -2300), (-250, -2450), (420, -2500), (1100, -2350), (1900, -1850), (2250, -850)],
    "Sluisweg": [(2700, 520), (2900, 100), (2950, -300), (2700, -860)],
    "Polderdreef": [(1500, 1330), (2250, 1350), (2900, 1150), (2700, 520)],
    "Eindeken": [(2700, -860), (2750, -1350), (2500, -1800)],
    "Hoeveweg": [(120, 1900), (-500, 2050), (-1100, 2250), (-1800, 2000)],
}  # fmt: skip
BROOKS = [  # divide the country side: parts of neighbourhood borders
    [(1120, -520), (1700, -640), (2060, -380), (2350, -420)],
    [(880, -980), (1320, -1500), (1480, -2100), (1800, -2550), (1900, -3300)],
    [(0, 1260), (430, 1650), (380, 2300), (720, 2750), (800, 3600)],
    [(1370, 520), (1900, 980), (2700, 1010), (4200, 1130)],
]
PARK = [(-1000, -60), (-620, 10), (-470, -60), (-455, -260), (-640, -385), (-1000, -520), (-1170, -330)]
POND = [(-870, -200), (-740, -150), (-640, -210), (-690, -280), (-830, -290)]
SQUARE = [(-48, -40), (52, -34), (46, 44), (-54, 38)]
STATION = (45, 665)
NIGHTLIFE = "Vismarkt"
SHOPPING = ("Lange Nieuwstraat", "Korenmarkt", "Stationsstraat")
QUARTERS = {  # where the built-up land lies beyond the ring road: centre, radii, block, themes
    "nieuwe akker": ((-620, 1750), (900, 560), (84, 190), ("birds", "fields")),
    "bloemenwijk": ((560, -1680), (820, 540), (70, 150), ("flowers", "fruit")),
    "molenveld": ((-800, -1520), (560, 360), (82, 180), ("fields", "trees")),
    "westerdries": ((-2050, 330), (620, 400), (86, 200), ("trees", "sky")),
    "oosterhove": ((2560, -960), (560, 420), (86, 190), ("fruit", "sky")),
    "kwintenhove": ((-960, -2400), (420, 400), (86, 190), ("sky", "fields")),
    "grensdorp": ((330, 3900), (420, 330), (88, 180), ("water",)),
}
INNER_THEMES = {2: ("work", "trees"), 3: ("work", "sky"), 4: ("water", "crafts"), 5: ("water", "trees"),
                6: ("crafts", "fields"), 7: ("trees", "birds")}  # fmt: skip


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
    border = LineString(rugged(place(BORDER), rng, times=4, share=0.2))
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
        blob(c, r, rng, 0.3).difference(shapely.union_all([water, built]))
        for c, r in (((-2900, -1650), (330, 220)), ((1750, -2050), (300, 220)), ((2350, 1900), (210, 260)),
                     ((-2350, 1650), (260, 200)), ((300, 2650), (230, 180)))  # fmt: skip
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
    built: list[BaseGeometry] = [centre, industry]
    inner_names = {number: street_names(themes) for number, themes in INNER_THEMES.items()}
    shapes = dict(_neighbourhoods(faces))
    for neighbourhood, shape in shapes.items():
        if neighbourhood.number not in INNER_THEMES:
            continue
        land = shape.intersection(within_ring).difference(shapely.union_all([walls, cuts.buffer(0.1)]))
        for quarter in polygons_of(land, 6000):
            built.append(quarter)
            lines = grid_streets(
                quarter, angle=_angle_to(quarter, radials) + rng.uniform(-0.12, 0.12),
                block=(78 + 14 * rng.random(), 150 + 60 * rng.random()), gaps=0.3, amplitude_m=22, rng=rng,
            )  # fmt: skip
            lines += lines_of(quarter.exterior.intersection(walls.buffer(2)), 90)
            names = inner_names[neighbourhood.number]
            streets += [Street(next(names), "residential", line) for line in lines]
    names = street_names(("crafts",), ("weg", "laan"))
    land = industry.difference(shapely.union_all([walls, cuts.buffer(0.1)]))
    for quarter in polygons_of(land, 6000):
        lines = grid_streets(quarter, angle=0.15, block=(210, 380), gaps=0.35, amplitude_m=4, rng=rng)
        lines += lines_of(quarter.exterior.intersection(walls.buffer(2)), 90)
        streets += [Street(next(names), "industrial", line) for line in lines]
    ring_land = within_ring.buffer(30)
    for name, (middle, radii, block, themes) in QUARTERS.items():
        shape = blob(middle, radii, rng, 0.24)
        land = shape.difference(shapely.union_all([walls, ring_land, cuts.buffer(0.1), industry]))
        theme_names = street_names(themes)
        for quarter in polygons_of(land, 9000):
            built.append(quarter)
            lines = grid_streets(
                quarter, angle=_angle_to(quarter, radials) + rng.uniform(-0.3, 0.3),
                block=block, gaps=0.42, amplitude_m=38, rng=rng,
            )  # fmt: skip
            lines += lines_of(quarter.exterior.difference(cuts.buffer(30)), 90)
            streets += [
                Street(next(theme_names), "residential", line, abroad=name == "grensdorp")
                for line in lines
            ]
    return shapely.union_all(built, grid_size=0.01), streets


def _centre_streets(centre: Polygon, cuts: BaseGeometry, rng: np.random.Generator) -> list[Street]:
    """Crooked lanes within the old walls: the borders of blocks around scattered yards."""
    minx, miny, maxx, maxy = centre.bounds
    xs, ys = np.meshgrid(np.arange(minx, maxx, 76), np.arange(miny, maxy, 70))
    yards = np.column_stack([xs.ravel(), ys.ravel()]) + rng.uniform(-24, 24, (xs.size, 2))
    edges = shapely.voronoi_polygons(shapely.multipoints(yards), only_edges=True)
    market_square = Polygon(smooth(place(SQUARE), closed=True)).buffer(4)
    edges = edges.intersection(centre).difference(shapely.union_all([cuts.buffer(0.1), market_square]))
    beside = shapely.union_all([cuts.buffer(24), centre.exterior.buffer(20)])
    lanes = [lane for lane in lines_of(edges) if not beside.covers(lane)]
    lanes = sorted((lane for lane in strokes(lanes) if lane.length > 34), key=lambda lane: -lane.length)
    market = Point(ORIGIN)
    night = min((lane for lane in lanes if lane.length > 130), key=market.distance)
    lanes.remove(night)
    names = iter([name for name in CENTRE_STREETS if name != NIGHTLIFE])
    named = [Street(NIGHTLIFE, "centre", night)]
    return named + [Street(name, "centre", lane) for name, lane in zip(names, lanes, strict=False)]


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
    return [
        shapely.ops.substring(loop, a, b) for a, b in zip(marks[:-1], marks[1:], strict=True)
    ]


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
