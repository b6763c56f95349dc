# SPDX-License-Identifier: EUPL-1.2
"""Classes for the values of areas, with bounds that a person would say.

Bounds come from mapclassify and are then moved to round numbers nearby, so that a legend reads
"20 to 50" and not "19.37 to 48.21". A class holds its lower bound but not its upper one; the last holds
both. Areas without a value (hidden, unknown) have no class.
"""

import math
import warnings
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from wijkatlas.domain.style import RATE_RAMP, ClassedStyle

Method = Literal["quantiles", "natural", "equal"]

MOST_CLASSES = len(RATE_RAMP)
_SLACK = 0.15  # of the neighbouring class: how far a bound may move to become round
_MOST_FOR_NATURAL = 400  # the exact method needs the square of this many steps
_PICKED = {1: (2,), 2: (1, 3), 3: (0, 2, 4), 4: (0, 1, 3, 4), 5: (0, 1, 2, 3, 4)}


@dataclass(frozen=True, slots=True)
class Choropleth:
    """A style and the class (from 0) of each area; None is an area without a value.

    ``zero_apart`` says that the first class holds the zeros and nothing else; ``whole`` that all
    values are whole numbers; ``greatest`` is the highest of them. ``fixed`` says that the classes
    come from other values than these, and stay when these change.
    """

    style: ClassedStyle
    classes: tuple[int | None, ...]
    zero_apart: bool = False
    whole: bool = True
    greatest: float = 0.0
    fixed: bool = False

    def colour(self, index: int | None) -> str:
        """The fill of a class, grey for an area without a value."""
        return self.style.hidden_colour if index is None else self.style.colours[index]


def classify(
    values: Sequence[float | None],
    *,
    field: str,
    label: str,
    unit: str,
    method: Method = "quantiles",
    most: int = MOST_CLASSES,
    reference: Sequence[float] | None = None,
    least: float = 1.0,
) -> Choropleth:
    """At most ``most`` classes for values that are not negative.

    Zeros get a class of their own beside other values: "nothing happened" is a finding, and not the
    same as "few" or "hidden". Equal values are never in different classes.

    With a ``reference`` the classes are those of these values, with one for zero, so that pictures
    of several moments have the same colours; ``least`` is the lowest value above zero there can be.
    """
    present = [value for value in values if value is not None and math.isfinite(value)]
    known = sorted(present if reference is None else [0.0, *reference])
    if not known:
        style = ClassedStyle(field, label, unit, (), ())
        return Choropleth(style, (None,) * len(values))
    whole = all(float(value).is_integer() for value in (*known, *present))
    positive = [value for value in known if value > 0]
    zero_apart = known[0] == 0 and bool(positive)
    inner: list[float] = []
    if zero_apart:
        lowest = positive[0] if reference is None else min(least, positive[0])
        inner.append(1.0 if whole else roundest(0, lowest))
    base = positive if zero_apart else known
    inner += [
        bound for bound in _inner_bounds(base, method, most - zero_apart) if bound not in inner
    ]
    bottom = _floor(known[0], inner)
    greatest = max(known[-1], *present, 0.0)
    bounds = (bottom, *inner, _ceil(greatest, inner[-1] if inner else bottom))
    colours = tuple(RATE_RAMP[i] for i in _PICKED[len(bounds) - 1])
    style = ClassedStyle(field, label, unit, bounds, colours)
    classes = tuple(
        None
        if value is None or not math.isfinite(value)
        else min(bisect_right(inner, value), len(inner))
        for value in values
    )
    return Choropleth(style, classes, zero_apart, whole, greatest, fixed=reference is not None)


def _inner_bounds(values: list[float], method: Method, most: int) -> list[float]:
    """Rising round numbers between ``most`` classes at most, none of them empty."""
    distinct = sorted(set(values))
    tops = distinct if len(distinct) <= most else _tops(values, distinct, method, most)
    steps = [0.0, *tops]  # the upper end of each class, as mapclassify gives them
    found: list[float] = []
    for number in range(1, len(tops)):
        top = tops[number - 1]
        following = distinct[bisect_right(distinct, top)]
        # the classes do not change while the bound stays in (top, following]
        down = _SLACK * (top - max(steps[number - 1], distinct[0]))
        up = _SLACK * (tops[number] - following)
        if len(distinct) <= most:
            down = up = 0
        bound = roundest(top - max(down, 0), following + max(up, 0))
        if not found or bound > found[-1]:
            found.append(bound)
    return _without_empty(found, values)


def _tops(values: list[float], distinct: list[float], method: Method, most: int) -> list[float]:
    import mapclassify

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # ties and a missing accelerator: handled here
        if method == "natural":
            step = max(1, math.ceil(len(distinct) / _MOST_FOR_NATURAL))
            found = mapclassify.FisherJenks([*distinct[::step], distinct[-1]], k=most)
        elif method == "equal":
            found = mapclassify.EqualInterval(values, k=most)
        else:
            found = mapclassify.Quantiles(values, k=most)
    tops: list[float] = []
    for top in found.bins.tolist():
        reached = distinct[max(bisect_right(distinct, top + 1e-9 * abs(top)) - 1, 0)]
        if not tops or reached > tops[-1]:
            tops.append(reached)
    return tops


def _without_empty(bounds: list[float], values: list[float]) -> list[float]:
    kept: list[float] = []
    below = 0
    for bound in bounds:
        count = sum(value < bound for value in values)
        if count > below and count < len(values):
            kept.append(bound)
            below = count
    return kept


def roundest(low: float, high: float) -> float:
    """The number in ``(low, high]`` that is shortest to say; the nearest to the middle of those."""
    middle = (low + high) / 2
    power = math.floor(math.log10(max(abs(low), abs(high), 1e-12))) + 1
    for exponent in range(power, power - 16, -1):
        for digit in (1.0, 0.5, 0.2):
            step = digit * 10.0**exponent
            nearest = round(middle / step)
            for count in sorted(range(nearest - 1, nearest + 2), key=lambda n: abs(n - nearest)):
                value = _clean(count, step)
                if low < value <= high:
                    return value
    return high


def _clean(count: int, step: float) -> float:
    """``count * step`` without the dust of binary fractions."""
    return float(f"{count * step:.12g}")


def _floor(least: float, inner: list[float]) -> float:
    """A round number at or below the least value, and nought when that is near."""
    first = inner[0] if inner else max(least, 1.0)
    if least <= 0 or least < 0.5 * first:
        return 0.0 if least >= 0 else least
    return -roundest(-least - 1e-12 * abs(least), -least + 0.5 * (least - 0.5 * first))


def _ceil(most: float, last: float) -> float:
    """A round number at or above the greatest value, and above the last bound."""
    if most <= last:
        return roundest(last, last + 1)
    return roundest(most - 1e-12 * abs(most), most + 0.25 * (most - last))
