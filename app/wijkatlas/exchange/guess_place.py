# SPDX-License-Identifier: EUPL-1.2
"""Which columns of a foreign file hold coordinates, and of which system."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pyproj
from numpy.typing import NDArray

from wijkatlas.exchange.crs import LOW_COUNTRIES, Bounds, guess_crs, looks_swapped
from wijkatlas.exchange.findings import Finding
from wijkatlas.exchange.profile import Profile
from wijkatlas.exchange.rows import RowChunk, RowSource
from wijkatlas.exchange.vocabulary import heading_fit
from wijkatlas.language import QT_TRANSLATE_NOOP

_LEAST_NUMERIC = 0.5
_LEAST_SURE = 0.2
_MOSTLY = 0.8
_LEAST_NUMBERS = 5
_SURE_BY_VALUE = 0.7
_SURE_BY_ORDER = 0.5
_METRES = frozenset({31370, 28992, 3812})


@dataclass(frozen=True, slots=True)
class Place:
    """The columns of x and y, their system and decimal sign; the middle of the data in degrees."""

    crs: str = ""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    confidence: Mapping[str, float] = field(default_factory=dict)
    decimal: str = ""
    longitude: float = float("nan")
    latitude: float = float("nan")
    findings: Sequence[Finding] = ()
    others: tuple[str, ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:
        """Headings that hold coordinates, and so hold nothing else."""
        return (*(heading for each in self.columns.values() for heading in each), *self.others)


def choose_place(profiles: Sequence[Profile], sample: RowChunk, source: RowSource) -> Place:
    """The pair of columns that are coordinates; the file's own geometry wins when it has some."""
    pairs = sorted(_pairs(profiles) or _pairs_by_value(profiles), key=lambda pair: -pair[2])
    others = tuple(each.heading for pair in pairs for each in pair[:2])
    if source.has_geometry and sample.x is not None and sample.y is not None:
        if np.isfinite(sample.x).mean() > 0.5 or not pairs:
            return _of_geometry(sample.x, sample.y, source, others)
    for x, y, sure in pairs:
        place = _of_pair(x, y, sure, others)
        if place is not None:
            return place
    if pairs:
        x, y, _ = pairs[0]
        text = QT_TRANSLATE_NOOP(
            "guess", "“{x}” and “{y}” look like coordinates, but their system is not known."
        )
        return Place(findings=[Finding(text, {"x": x.heading, "y": y.heading})], others=others)
    text = QT_TRANSLATE_NOOP("guess", "No columns hold coordinates: all rows are without location.")
    return Place(findings=[Finding(text)])


def _pairs(profiles: Sequence[Profile]) -> list[tuple[Profile, Profile, float]]:
    """Pairs of columns whose names speak of x and y, with how well they do."""
    found = []
    numeric = [each for each in profiles if each.numeric >= _LEAST_NUMERIC and each.unique > 1]
    for x in numeric:
        for y in numeric:
            if x is y:
                continue
            fit = heading_fit("x", x.heading) * heading_fit("y", y.heading)
            if fit:
                alike = _alike(x.heading, y.heading)
                found.append((x, y, fit * (0.7 + 0.3 * alike) * min(x.filled, y.filled) ** 0.1))
    return found


def _pairs_by_value(profiles: Sequence[Profile]) -> list[tuple[Profile, Profile, float]]:
    """Pairs whose names say nothing, but whose numbers can hardly be anything else.

    Degrees with decimals in the Low Countries, or metres with decimals of one of their systems; a
    number or a postcode of the source is neither.
    """
    found = []
    candidates = [each for each in profiles if _is_measured(each)]
    for x in candidates:
        for y in candidates:
            if x is y:
                continue
            box = Bounds(*_box(x.numbers, y.numbers))
            degrees = box.is_known and box.inside(LOW_COUNTRIES)
            guesses = guess_crs(*box) if box.is_known else []
            metres = bool(guesses) and guesses[0][0] in _METRES
            if degrees or metres:
                found.append((x, y, _SURE_BY_VALUE))
    if len(found) == 2 and found[0][0] is found[1][1]:  # either order fits: x mostly stands first
        return [(found[0][0], found[0][1], _SURE_BY_ORDER)]
    return found if len(found) == 1 else []


def _is_measured(profile: Profile) -> bool:
    """True for a column of numbers with decimals that is no date, number or code."""
    numbers = profile.numbers[np.isfinite(profile.numbers) & (profile.numbers != 0)]
    if profile.numeric < _MOSTLY or len(numbers) < _LEAST_NUMBERS or profile.dates.share > 0.5:
        return False
    if any(heading_fit(part, profile.heading) for part in ("source_ref", "postcode")):
        return False
    return float((numbers != np.round(numbers)).mean()) >= _MOSTLY


def _alike(first: str, second: str) -> float:
    """1 when two headings differ by one letter or are the usual words of a pair."""
    a, b = first.casefold(), second.casefold()
    if len(a) == len(b) and sum(p != q for p, q in zip(a, b, strict=True)) == 1:
        return 1.0
    words = (("lon", "lat"), ("lng", "lat"), ("easting", "northing"), ("lengte", "breedte"))
    return 1.0 if any(x in a and y in b for x, y in words) else 0.0


def _of_pair(x: Profile, y: Profile, sure: float, others: tuple[str, ...]) -> Place | None:
    box = _box(x.numbers, y.numbers)
    guesses = guess_crs(*box)
    findings: list[Finding] = []
    if looks_swapped(*box):
        x, y = y, x
        box = (box[1], box[0], box[3], box[2])
        guesses = guess_crs(*box)
        text = QT_TRANSLATE_NOOP(
            "guess", "Latitude and longitude are swapped: “{x}” holds longitude."
        )
        findings.append(Finding(text, {"x": x.heading}))
    if not guesses or guesses[0][1] < _LEAST_SURE:
        return None
    epsg, crs_sure = guesses[0]
    crs = f"EPSG:{epsg}"
    longitude, latitude = _middle(x.numbers, y.numbers, crs)
    if crs_sure < 0.9:
        text = QT_TRANSLATE_NOOP("guess", "The coordinates may be in {crs}; ask the sender.")
        findings.append(Finding(text, {"crs": crs}))
    return Place(
        crs,
        {"x": (x.heading,), "y": (y.heading,)},
        {"x": sure, "y": sure, "crs": crs_sure},
        _decimal(x, y),
        longitude,
        latitude,
        findings,
        others,
    )


def _of_geometry(
    x: NDArray[np.float64], y: NDArray[np.float64], source: RowSource, others: tuple[str, ...]
) -> Place:
    crs, sure = source.crs, 0.95
    if not crs:
        guesses = guess_crs(*_box(x, y))
        crs, sure = (f"EPSG:{guesses[0][0]}", guesses[0][1]) if guesses else ("", 0.0)
    longitude, latitude = _middle(x, y, crs) if crs else (float("nan"), float("nan"))
    known = crs if len(crs) <= 20 else ""
    return Place(known, {}, {"crs": sure}, "", longitude, latitude, (), others)


def _box(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float, float, float]:
    """The box around all but the outermost points and those at zero."""
    x, y = x[np.isfinite(x) & (x != 0)], y[np.isfinite(y) & (y != 0)]
    if not len(x) or not len(y):
        return (float("nan"),) * 4
    (west, east), (south, north) = np.quantile(x, (0.02, 0.98)), np.quantile(y, (0.02, 0.98))
    return float(west), float(south), float(east), float(north)


def _middle(x: NDArray[np.float64], y: NDArray[np.float64], crs: str) -> tuple[float, float]:
    west, south, east, north = _box(x, y)
    middle = (west + east) / 2, (south + north) / 2
    if crs == "EPSG:4326" or not np.isfinite(middle).all():
        return middle
    transformer = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    longitude, latitude = transformer.transform(*middle)
    return float(longitude), float(latitude)


def _decimal(x: Profile, y: Profile) -> str:
    """The decimal sign that the cells show; "" when they hold whole numbers."""
    commas = points = 0
    for profile in (x, y):
        for text in profile.counts:
            commas += text.rfind(",") > text.rfind(".")
            points += text.rfind(".") > text.rfind(",")
    if commas == points == 0:
        return ""
    return "," if commas > points else "."
