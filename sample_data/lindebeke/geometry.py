# SPDX-License-Identifier: EUPL-1.2
"""Lines and shapes the town is drawn with."""

import math

import numpy as np
import shapely
from shapely import LineString, MultiLineString, Polygon
from shapely.geometry.base import BaseGeometry

ORIGIN = (118_400.0, 207_300.0)
"""The market square in EPSG:31370: some kilometres from the Dutch border, where no such town lies."""


def place(points: list[tuple[float, float]]) -> np.ndarray:
    """Points given from the market square, in EPSG:31370."""
    return np.asarray(points, float) + ORIGIN


def smooth(points: np.ndarray, *, closed: bool = False, step: int = 12) -> np.ndarray:
    """A Catmull-Rom curve through the points."""
    pts = np.asarray(points, float)
    ends = (pts[-1:], pts[:2]) if closed else (2 * pts[:1] - pts[1:2], 2 * pts[-1:] - pts[-2:-1])
    control = np.vstack([ends[0], pts, ends[1]])
    t = np.linspace(0, 1, step, endpoint=False)[:, None]
    parts = []
    for i in range(1, len(control) - 2):
        a, b, c, d = control[i - 1 : i + 3]
        parts.append(
            0.5
            * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
        )
    curve = np.vstack(parts)
    return np.vstack([curve, curve[:1]]) if closed else np.vstack([curve, pts[-1:]])


def rugged(points: np.ndarray, rng: np.random.Generator, *, times: int, share: float) -> np.ndarray:
    """A closed line as old parish borders run: every stretch broken sideways, again and again."""
    line = np.vstack([points, points[:1]])
    for _ in range(times):
        step = np.diff(line, axis=0)
        aside = np.column_stack([-step[:, 1], step[:, 0]]) * rng.uniform(
            -share, share, (len(step), 1)
        )
        middle = line[:-1] + step / 2 + aside
        line = np.vstack([np.stack([line[:-1], middle], 1).reshape(-1, 2), line[-1:]])
    return line


def blob(
    centre: tuple[float, float], radii: tuple[float, float], rng: np.random.Generator, rough: float
) -> Polygon:
    """A rounded shape around a point given from the market square."""
    angles = np.linspace(0, 2 * math.pi, 14, endpoint=False)
    factor = 1 + rng.uniform(-rough, rough, len(angles))
    x = centre[0] + radii[0] * factor * np.cos(angles)
    y = centre[1] + radii[1] * factor * np.sin(angles)
    return Polygon(smooth(place(list(zip(x, y, strict=True))), closed=True))


def lines_of(geometry: BaseGeometry, shortest_m: float = 0.0) -> list[LineString]:
    """The simple lines in any geometry, pieces shorter than ``shortest_m`` left out."""
    parts = [g for g in shapely.get_parts(geometry) if g.geom_type in {"LineString", "LinearRing"}]
    nested = [g for g in shapely.get_parts(geometry) if g.geom_type == "MultiLineString"]
    for part in nested:
        parts += list(part.geoms)
    return [LineString(part) for part in parts if part.length >= shortest_m]


def polygons_of(geometry: BaseGeometry, smallest_m2: float = 0.0) -> list[Polygon]:
    """The simple polygons in any geometry, smaller ones left out."""
    parts = shapely.get_parts(geometry)
    return [g for g in parts if g.geom_type == "Polygon" and g.area >= smallest_m2]


def bend(points: np.ndarray, amplitude_m: float) -> np.ndarray:
    """Move points by a slow wave, so that no street is quite straight."""
    x, y = (points - ORIGIN).T
    dx = np.sin(x / 410 + 1.3) * np.cos(y / 530) + 0.5 * np.sin(y / 190 + 0.4)
    dy = np.cos(x / 470 + 0.7) * np.sin(y / 390 + 2.1) + 0.5 * np.sin(x / 230 + 1.9)
    return points + amplitude_m * np.column_stack([dx, dy])


def grid_streets(
    quarter: Polygon,
    *,
    angle: float,
    block: tuple[float, float],
    gaps: float,
    amplitude_m: float,
    rng: np.random.Generator,
) -> list[LineString]:
    """Streets of a planned quarter: long ones, and cross streets of which a share ``gaps`` is missing."""
    width, length = block
    centre = np.asarray(quarter.centroid.coords[0])
    minx, miny, maxx, maxy = quarter.bounds
    reach = math.hypot(maxx - minx, maxy - miny) / 2 + width
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    rows = np.arange(-reach, reach, width) + rng.uniform(-6, 6) + width / 2
    rows = rows + rng.uniform(-0.12, 0.12, len(rows)) * width
    columns = np.arange(-reach, reach, length) + rng.uniform(0, length / 2)
    columns = columns + rng.uniform(-0.18, 0.18, len(columns)) * length

    def line(u: np.ndarray, v: np.ndarray) -> LineString:
        return LineString(bend(np.column_stack([u, v]) @ turn + centre, amplitude_m))

    along = np.arange(-reach, reach + 25, 25.0)
    drawn: list[BaseGeometry] = [line(along, np.full_like(along, row)) for row in rows]
    for column in columns:
        kept = rng.random(len(rows) - 1) > gaps
        run: list[float] = []
        for i, keep in enumerate(kept):
            if keep:
                run += [rows[i], rows[i + 1]]
            if run and (not keep or i == len(kept) - 1):
                v = np.linspace(run[0], run[-1], max(3, int((run[-1] - run[0]) / 25)))
                drawn.append(line(np.full_like(v, column), v))
                run = []
    return [
        piece for street in drawn for piece in lines_of(street.intersection(quarter), width * 0.55)
    ]


def strokes(edges: list[LineString], largest_turn: float = 0.7) -> list[LineString]:
    """Join edges that run on without a sharp turn, so that a street keeps its name across a crossing."""
    ends: dict[tuple[float, float], list[tuple[int, bool]]] = {}
    for i, edge in enumerate(edges):
        for first in (True, False):
            point = edge.coords[0 if first else -1]
            ends.setdefault((round(point[0], 2), round(point[1], 2)), []).append((i, first))
    partner: dict[tuple[int, bool], tuple[int, bool]] = {}
    for node in ends.values():
        pairs = []
        for a in range(len(node)):
            for b in range(a + 1, len(node)):
                turn = abs(_heading(edges, node[a]) - _heading(edges, node[b]))
                pairs.append((abs(math.pi - min(turn, 2 * math.pi - turn)), node[a], node[b]))
        for turn, a_end, b_end in sorted(pairs):
            free = a_end not in partner and b_end not in partner and a_end[0] != b_end[0]
            if turn < largest_turn and free:
                partner[a_end], partner[b_end] = b_end, a_end
    joined, used = [], set()
    for i in range(len(edges)):
        if i in used:
            continue
        chain = [i]
        used.add(i)
        for start in (True, False):
            end = (i, start)
            while end in partner and partner[end][0] not in used:
                following = partner[end]
                used.add(following[0])
                chain.append(following[0])
                end = (following[0], not following[1])
        merged = shapely.line_merge(MultiLineString([edges[c] for c in chain]))
        joined += lines_of(merged)
    return joined


def _heading(edges: list[LineString], end: tuple[int, bool]) -> float:
    coords = edges[end[0]].coords
    (x0, y0), (x1, y1) = (coords[0], coords[1]) if end[1] else (coords[-1], coords[-2])
    return math.atan2(y1 - y0, x1 - x0)
