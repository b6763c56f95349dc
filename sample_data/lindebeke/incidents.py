# SPDX-License-Identifier: EUPL-1.2
"""What happens in three years: where, when, how it is noticed. Nobody is in it."""

from dataclasses import dataclass, fields, replace
from datetime import datetime

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from .categories import CATEGORIES, Category
from .days import FIRST, HOURS, SKIPPED, draw_minutes, hour_weights, moment
from .geometry import ORIGIN, place
from .land import KINDS, Addresses, Land
from .names import NEIGHBOURHOODS
from .plan import NIGHTLIFE, SHOPPING
from .town import Town

LAST_MINUTE = HOURS * 60 - 1
DAY = 24 * 60
GUARDED_FROM = int((datetime(2024, 10, 1) - FIRST).total_seconds() // 60)
"""From then on bicycles at the station stand behind a guard, and most thieves stay away."""
GUARD_KEEPS = 0.6


@dataclass(frozen=True)
class Incidents:
    """Facts as columns, in the order in which they became known. Minutes count from FIRST."""

    category: np.ndarray  # index into CATEGORIES
    begin: np.ndarray
    end: np.ndarray  # equal to begin where one moment is known
    known: np.ndarray
    attempt: np.ndarray
    x: np.ndarray  # true place; whether an extract tells it is another matter
    y: np.ndarray
    street: np.ndarray  # str
    number: np.ndarray  # 0 = none
    located: np.ndarray  # bool
    neighbourhood: np.ndarray  # index, -1 outside
    near_repeat: np.ndarray  # bool: drawn as the follow-up of an earlier fact

    def __len__(self) -> int:
        """Number of facts."""
        return len(self.begin)

    def take(self, which: np.ndarray) -> "Incidents":
        """The facts chosen by an index or a mask."""
        columns = {column.name: getattr(self, column.name)[which] for column in fields(self)}
        return replace(self, **columns)


def happen(town: Town, land: Land, rng: np.random.Generator) -> Incidents:
    """Draw all facts."""
    doors = _Doors(town, land.addresses)
    drawn: list[dict[str, np.ndarray]] = []
    for index, category in enumerate(CATEGORIES):
        columns = _draw(category, town, doors, rng)
        columns["category"] = np.full(len(columns["minute"]), index)
        drawn.append(columns)
    merged = {key: np.concatenate([d[key] for d in drawn]) for key in drawn[0]}
    merged = {key: values[merged["minute"] <= LAST_MINUTE] for key, values in merged.items()}
    begin, end = _intervals(merged, rng)
    lag = np.array([c.lag_days for c in CATEGORIES])[merged["category"]] * DAY
    known = end + rng.exponential(lag + 25)
    late = rng.random(len(end)) < np.where(lag > DAY, 0.07, 0.018)
    known = np.where(late, known + rng.uniform(20, 240, len(end)) * DAY, known).astype(int)
    order = np.argsort(known, kind="stable")
    unlocated = np.array([c.unlocated for c in CATEGORIES])[merged["category"]]
    attempt = np.array([c.attempt for c in CATEGORIES])[merged["category"]]
    points = shapely.points(merged["x"], merged["y"])
    neighbourhood = np.full(len(points), -1)
    for i, (_, shape) in enumerate(town.neighbourhoods):
        shapely.prepare(shape)
        neighbourhood[shapely.contains(shape, points)] = i
    facts = Incidents(
        category=merged["category"], begin=begin, end=end, known=known,
        attempt=rng.random(len(end)) < attempt, x=merged["x"].round(2), y=merged["y"].round(2),
        street=merged["street"], number=merged["number"],
        located=rng.random(len(end)) >= unlocated, neighbourhood=neighbourhood,
        near_repeat=merged["near_repeat"],
    ).take(order)  # fmt: skip
    return facts.take(~_kept_away(facts, rng))


def _kept_away(facts: Incidents, rng: np.random.Generator) -> np.ndarray:
    """Bicycle thefts at the station that the guarded parking prevented: they never happened."""
    thefts = facts.category == [each.code for each in CATEGORIES].index("FIE")
    there = (facts.street == "Stationsplein") & (facts.begin >= GUARDED_FROM)
    return np.asarray(thefts & there & (rng.random(len(facts)) < GUARD_KEEPS))


class _Doors:
    """Addresses with the streets' names, their pull for each kind of spot, and their neighbours."""

    def __init__(self, town: Town, addresses: Addresses) -> None:
        inside = np.flatnonzero(addresses.neighbourhood >= 0)
        self.xy = np.column_stack([addresses.x[inside], addresses.y[inside]])
        names = np.array([s.name for s in town.streets], dtype=object)
        self.street = names[addresses.street[inside]]
        self.number = addresses.number[inside]
        self.neighbourhood = addresses.neighbourhood[inside]
        kind = addresses.kind[inside]
        self.industrial = kind == list(KINDS).index("industrial")
        flats = np.array([n.flats for n in NEIGHBOURHOODS])
        self.homes = np.where(self.industrial, 0.0, flats[self.neighbourhood])
        # prosperous edges draw a little more burglary than their number of homes
        wealthy = np.isin(kind, [list(KINDS).index(k) for k in ("outer", "ribbon")])
        self.homes = self.homes * np.where(wealthy, 1.25, 1.0)
        self.points = shapely.points(self.xy)
        self.tree = shapely.STRtree(self.points)
        near = self._near
        school = place([(-520, 200), (900, -700)])
        self.spots = {
            "industry": self.industrial.astype(float),
            "shopping": near(town.lines_named(*SHOPPING), 18),
            "nightlife": near(town.lines_named(NIGHTLIFE), 22),
            "centre": shapely.contains(town.centre, self.points).astype(float),
            "school": near(shapely.union_all([shapely.Point(p) for p in school]), 110),
            "estate": near(shapely.Point(place([(650, -1620)])[0]), 260),
        }

    def _near(self, spot: BaseGeometry, reach_m: float) -> np.ndarray:
        return np.exp(-((shapely.distance(self.points, spot) / reach_m) ** 2))

    def weights(self, category: Category) -> np.ndarray:
        """How likely each front door is for this category."""
        weight = self.homes.copy()
        for name, strength in category.pull.items():
            if name == "shopping_only":
                return self.spots["shopping"] ** 3
            if name == "nightlife_only":
                spot = self.spots["nightlife"] ** 2
                weight = weight / weight.sum() * (1 - strength) + spot / spot.sum() * strength
            else:
                weight += strength * self.spots[name]
        return weight


def _draw(
    category: Category, town: Town, doors: _Doors, rng: np.random.Generator
) -> dict[str, np.ndarray]:
    weights = hour_weights(category.week, category.months, category.years, category.festive)
    follow = {"WIN": 0.36, "VOE": 0.38}.get(category.code, 0.0)
    count = category.count - round(category.count * follow)
    minute = draw_minutes(weights, count, rng)
    pull = doors.weights(category)
    at = rng.choice(len(pull), count, p=pull / pull.sum())
    if (
        category.code == "VOE"
    ):  # a change worth finding: one neighbourhood, second half of the last year
        extra = _extra(doors, "Bloemenwijk", 105, rng)
        at = np.concatenate([at, extra])
        late = hour_weights(category.week, "flat", (0.0, 0.0, 1.0), festive=0)
        late[: HOURS - 184 * 24] = 0
        minute = np.concatenate([minute, draw_minutes(late, len(extra), rng)])
    repeat = np.zeros(len(minute), bool)
    if follow:
        minute, at, repeat = _follow_up(
            category, doors, minute, at, round(category.count * follow), rng
        )
    columns = {
        "minute": minute, "x": doors.xy[at, 0].copy(), "y": doors.xy[at, 1].copy(),
        "street": doors.street[at].copy(), "number": doors.number[at].copy(), "near_repeat": repeat,
    }  # fmt: skip
    if category.code == "VKL":
        _on_the_road(town, columns, rng)
    chance = rng.random(len(minute))
    for name, share in category.public.items():
        here = (chance >= 0) & (chance < share)
        xy = _open_place(town, name, int(here.sum()), rng)
        columns["x"][here], columns["y"][here] = xy[:, 0], xy[:, 1]
        columns["street"][here], columns["number"][here] = name, 0
        chance = np.where(here, -1.0, chance - share)
    return columns


def _extra(doors: _Doors, name: str, count: int, rng: np.random.Generator) -> np.ndarray:
    number = next(i for i, n in enumerate(NEIGHBOURHOODS) if n.name == name)
    return rng.choice(np.flatnonzero(doors.neighbourhood == number), count)


def _follow_up(
    category: Category, doors: _Doors, minute: np.ndarray, at: np.ndarray, count: int,
    rng: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:  # fmt: skip
    """Burglars come back to the street within weeks; thieves do a row of cars in one night."""
    minutes, places = minute.tolist(), at.tolist()
    reach, mean_days = (170.0, 6.5) if category.code == "WIN" else (120.0, 0.0)
    for _ in range(count):
        parent = int(rng.integers(len(minutes)))
        days = min(28, 1 + int(rng.exponential(mean_days))) if mean_days else 0
        wobble = int(rng.normal(0, 100 if mean_days else 25))
        close = doors.tree.query(doors.points[places[parent]], predicate="dwithin", distance=reach)
        same = category.code == "WIN" and rng.random() < 0.1
        places.append(places[parent] if same else int(rng.choice(np.sort(close))))
        minutes.append(max(0, minutes[parent] + days * DAY + wobble))
    repeat = np.arange(len(minutes)) >= len(minute)
    return np.asarray(minutes), np.asarray(places), repeat


def _on_the_road(town: Town, columns: dict[str, np.ndarray], rng: np.random.Generator) -> None:
    """Accidents happen at crossings of main roads, or somewhere along them."""
    roads = [s for s in town.streets if s.kind in {"main", "ring"} and not s.abroad]
    inside = [p for p in town.crossings if town.municipality.contains(shapely.Point(p))]
    lengths = np.array([r.line.length for r in roads])
    busy = rng.dirichlet(np.full(len(inside), 0.8))
    tree = shapely.STRtree([r.line for r in roads])
    for i in range(len(columns["minute"])):
        while True:
            if rng.random() < 0.62:
                spot = shapely.Point(inside[rng.choice(len(inside), p=busy)] + rng.normal(0, 7, 2))
            else:
                road = roads[rng.choice(len(roads), p=lengths / lengths.sum())]
                spot = road.line.interpolate(rng.random(), normalized=True)
            if town.municipality.contains(spot):
                break
        columns["x"][i], columns["y"][i] = spot.x, spot.y
        columns["street"][i] = roads[int(tree.nearest(spot))].name
        columns["number"][i] = 0


def _open_place(town: Town, name: str, count: int, rng: np.random.Generator) -> np.ndarray:
    """Points at a named square or in the park."""
    if name == "Stadspark":
        spots = place([(-640, -20), (-990, -120), (-560, -180), (-900, -330), (-700, -340)])
        return spots[rng.choice(5, count, p=(0.4, 0.1, 0.25, 0.1, 0.15))] + rng.normal(
            0, 22, (count, 2)
        )
    middle = np.array([town.station.x, town.station.y - 45]) if name == "Stationsplein" else ORIGIN
    spread = (32, 12) if name == "Stationsplein" else (24, 20)
    return np.asarray(middle) + rng.normal(0, 1, (count, 2)) * spread


def _intervals(
    columns: dict[str, np.ndarray], rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """From when to when it can have happened, for what is noticed afterwards."""
    minute = columns["minute"].astype(int)
    begin, end = minute.copy(), minute.copy()
    n = len(minute)
    kind = np.array([c.interval for c in CATEGORIES])[columns["category"]]
    vague = rng.random(n)
    before, after = rng.uniform(0, 1, n), rng.uniform(0, 1, n)

    def widen(which: np.ndarray, back: float, forth: float) -> None:
        begin[which] = minute[which] - (before[which] * back).astype(int)
        end[which] = minute[which] + (after[which] * forth).astype(int)

    widen((kind == "absence") & (vague < 0.78), 6 * 60, 5 * 60)
    widen((kind == "absence") & (vague < 0.13), 7 * DAY, 5 * DAY)
    widen((kind == "parked") & (vague < 0.7), 7 * 60, 6 * 60)
    widen((kind == "parked") & (vague < 0.08), 2 * DAY, 2 * DAY)
    widen((kind == "night") & (vague < 0.74), 8 * 60, 8 * 60)
    begin, end = (np.clip(m // 5 * 5, 0, LAST_MINUTE) for m in (begin, end))
    for skipped in SKIPPED:
        hour = int((skipped - moment(0)).total_seconds() // 60)
        begin, end = (np.where((m >= hour) & (m < hour + 60), m + 60, m) for m in (begin, end))
    return begin, np.maximum(begin, end)
