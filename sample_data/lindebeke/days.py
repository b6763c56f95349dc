# SPDX-License-Identifier: EUPL-1.2
"""When things happen: hours of the week, months, special days, three years long."""

from datetime import datetime, timedelta

import numpy as np

FIRST = datetime(2023, 1, 1)  # a Sunday; local wall time
YEARS = (2023, 2024, 2025)
HOURS = int((datetime(2026, 1, 1) - FIRST).total_seconds() // 3600)
FAIRS = (datetime(2023, 9, 8), datetime(2024, 9, 13), datetime(2025, 9, 12))
"""The Friday on which the yearly fair begins; it lasts until Monday night."""
SKIPPED = tuple(datetime(y, 3, d, 2) for y, d in ((2023, 26), (2024, 31), (2025, 30)))
"""Hours that the change to summer time leaves out."""


def _shape(points: dict[float, float]) -> np.ndarray:
    """24 weights through a few (hour, weight) points, round the clock."""
    hours = sorted(points)
    x = np.array([hours[-1] - 24, *hours, hours[0] + 24])
    y = np.array([points[hours[-1]], *(points[h] for h in hours), points[hours[0]]])
    return np.interp(np.arange(24) + 0.5, x, y)


def _week(day: np.ndarray, weekday: tuple[float, ...]) -> np.ndarray:
    return np.outer(np.asarray(weekday), day / day.sum()).ravel()


def _nights_out() -> np.ndarray:
    """The nights before Saturday and Sunday, a lighter one before Friday."""
    week = np.full(168, 0.12)
    evening = {
        20: 0.6,
        21: 0.9,
        22: 1.6,
        23: 2.6,
        24: 3.8,
        25: 5.0,
        26: 5.6,
        27: 4.6,
        28: 2.4,
        29: 0.9,
    }
    for day, weight in ((3, 0.35), (4, 1.0), (5, 1.15)):
        for hour, strength in evening.items():
            week[(day * 24 + hour) % 168] += strength * weight
    return week


WEEKS = {
    "nights_out": _nights_out(),
    "absence": _week(_shape({2: 0.5, 6: 0.5, 10: 1.5, 14: 1.7, 18: 2.6, 20: 2.9, 23: 1.1}),
                     (0.95, 0.9, 0.95, 1.0, 1.25, 1.2, 0.75)),
    "day_parked": _week(_shape({3: 0.2, 7: 0.7, 9: 1.6, 13: 1.5, 17: 1.9, 21: 1.1}),
                        (1.05, 1.1, 1.1, 1.1, 1.15, 0.85, 0.55)),
    "night": _week(_shape({1: 2.6, 4: 2.4, 7: 0.7, 12: 0.3, 18: 0.5, 22: 1.6}),
                   (0.95, 0.95, 1.0, 1.0, 1.1, 1.1, 0.9)),
    "shops": _week(_shape({0: 0.001, 8: 0.002, 9.5: 0.4, 11: 1.2, 14: 1.4, 16.5: 2.1, 18: 1.2, 19: 0.05}),
                   (0.9, 0.85, 1.05, 0.95, 1.15, 1.5, 0.06)),
    "market": _week(_shape({6: 0.05, 9: 1.5, 11: 2.6, 13: 0.8, 17: 0.6, 21: 0.3}),
                    (0.5, 0.5, 4.2, 0.5, 0.7, 1.4, 0.3)),
    "rush": _week(_shape({3: 0.15, 6: 0.5, 8: 2.4, 10: 0.9, 15: 1.3, 17: 2.6, 20: 0.9, 23: 0.4}),
                  (1.1, 1.1, 1.1, 1.1, 1.2, 0.8, 0.6)),
    "evening": _week(_shape({2: 0.6, 5: 0.1, 9: 0.4, 15: 1.1, 19: 2.1, 22: 2.7}),
                     (0.85, 0.85, 0.95, 0.95, 1.25, 1.35, 0.9)),
    "home": _week(_shape({3: 0.5, 8: 0.5, 13: 0.8, 18: 1.6, 21: 2.0}),
                  (0.95, 0.9, 0.95, 0.9, 1.05, 1.2, 1.25)),
    "office": _week(_shape({2: 0.02, 8: 0.8, 11: 1.8, 15: 1.6, 19: 0.7}),
                    (1.2, 1.15, 1.1, 1.1, 1.0, 0.4, 0.25)),
}  # fmt: skip

MONTHS = {
    "flat": (1.0,) * 12,
    "dark": (1.3, 1.15, 1.0, 0.8, 0.72, 0.68, 0.85, 0.9, 0.85, 1.1, 1.3, 1.45),
    "cycling": (0.6, 0.65, 0.85, 1.0, 1.15, 1.2, 1.05, 1.05, 1.4, 1.3, 0.95, 0.65),
    "summer": (0.65, 0.65, 0.85, 1.05, 1.25, 1.4, 1.45, 1.35, 1.15, 0.95, 0.7, 0.65),
    "shopping": (0.95, 0.85, 0.95, 0.95, 0.95, 0.95, 1.0, 0.9, 0.95, 1.0, 1.15, 1.55),
}


def hour_weights(
    week: str, months: str, years: tuple[float, float, float], festive: float = 1.0
) -> np.ndarray:
    """A weight for every hour of the three years."""
    hours = np.arange(HOURS)
    moments = np.datetime64(FIRST, "h") + hours
    month = moments.astype("datetime64[M]").astype(int) % 12
    year = moments.astype("datetime64[Y]").astype(int) + 1970 - YEARS[0]
    weight = WEEKS[week][(hours + 6 * 24) % 168]
    weight = weight * np.asarray(MONTHS[months])[month] * np.asarray(years)[year]
    for y in YEARS:
        night = _index(datetime(y, 1, 1))
        weight[night : night + 6] += festive * weight.mean() * 9
    for fair in FAIRS:
        start = _index(fair)
        days = slice(start + 16, start + 4 * 24 + 5)
        weight[days] *= 1 + festive * 0.9
    for skipped in SKIPPED:
        weight[_index(skipped)] = 0
    return weight


def leap_skipped(minutes: np.ndarray) -> np.ndarray:
    """The same minutes, an hour later where the clock change skips them."""
    moved = minutes.copy()
    for skipped in SKIPPED:
        start = _index(skipped) * 60
        moved[(minutes >= start) & (minutes < start + 60)] += 60
    return moved


def _index(moment: datetime) -> int:
    return int((moment - FIRST) / timedelta(hours=1))


def draw_minutes(weights: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Minutes since FIRST; people say a quarter past, not fourteen past."""
    hour = rng.choice(len(weights), count, p=weights / weights.sum())
    told = rng.choice([0, 15, 30, 45, 0, 30], count)
    exact = rng.integers(0, 60, count)
    return hour * 60 + np.where(rng.random(count) < 0.72, told, exact)


def moment(minutes: int) -> datetime:
    """The wall time so many minutes after FIRST."""
    return FIRST + timedelta(minutes=int(minutes))
