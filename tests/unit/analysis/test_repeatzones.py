# SPDX-License-Identifier: EUPL-1.2
"""Zones of near repeats, by hand."""

import math

import numpy as np
import pytest
import shapely

from wijkatlas.analysis.nearrepeat import knox
from wijkatlas.analysis.repeatzones import SAME_PLACE_RADIUS_M, open_zones, stands_out


def bands(metric="euclid"):
    """Bands to 100, 200 and 400 m, 7, 14 and 28 days; the counts do not matter."""
    nothing = np.zeros(2)
    day = np.array([0, 900])
    return knox(
        nothing, nothing, day, distances_m=(100, 200, 400), days=(7, 14, 28), permutations=9,
        metric=metric,
    )  # fmt: skip


def marks(*cells):
    """True in these (row, column)."""
    marked = np.zeros((4, 3), bool)
    for cell in cells:
        marked[cell] = True
    return marked


def zones(x, y, day, marked, today=100, metric="euclid"):
    """The open zones of plain lists."""
    columns = np.array(x, float), np.array(y, float), np.array(day)
    return open_zones(*columns, today=today, found=bands(metric), marked=marked)


def test_a_zone_reaches_as_far_as_bands_stand_out_without_a_gap():
    (zone,) = zones([500], [500], [98], marks((1, 0), (2, 0)))
    assert zone.area_m2 == pytest.approx(math.pi * 200**2, rel=0.01)
    assert (zone.n, zone.last) == (1, 98)
    # six days after the 98th are still "less than seven days"
    assert zone.until == 104
    (gap,) = zones([500], [500], [98], marks((1, 0), (3, 0)))
    assert gap.area_m2 == pytest.approx(math.pi * 100**2, rel=0.01)
    assert zones([500], [500], [98], marks((2, 0), (3, 0))) == ()


def test_the_place_itself_is_a_spot():
    (zone,) = zones([0], [0], [100], marks((0, 0)))
    assert zone.area_m2 == pytest.approx(math.pi * SAME_PLACE_RADIUS_M**2, rel=0.01)


def test_a_zone_is_open_as_long_as_its_bands_of_days():
    marked = marks((1, 0), (1, 1))
    assert zones([0], [0], [87], marked)[0].until == 100  # age 13, the last day of the second band
    assert zones([0], [0], [86], marked) == ()  # age 14
    assert zones([0], [0], [94], marked)[0].until == 107
    # seven to fourteen days stand out, the first week does not: it opens a week later
    late = marks((1, 1))
    assert zones([0], [0], [94], late) == ()
    assert zones([0], [0], [93], late)[0].until == 106


def test_zones_that_touch_are_one():
    marked = marks((1, 0))
    found = zones([0, 150, 1000], [0, 0, 0], [95, 99, 97], marked)
    assert [(zone.n, zone.last, zone.until) for zone in found] == [(2, 99, 105), (1, 97, 103)]
    assert zones([0], [0], [101], marked) == ()  # tomorrow's is not known today


def test_along_the_axes_a_zone_stands_on_its_corner():
    (zone,) = zones([0], [0], [100], marks((1, 0)), metric="manhattan")
    shape = shapely.from_wkb(zone.wkb)
    assert zone.area_m2 == pytest.approx(2 * 100**2)
    assert shape.covers(shapely.Point(0, 99.9))
    assert not shape.covers(shapely.Point(60, 60))


def test_only_clear_and_large_effects_stand_out():
    rng = np.random.default_rng(5)
    centres = rng.uniform(0, 5000, (60, 2))
    x, y = np.repeat(centres, 2, axis=0).T
    x[1::2] += 30
    day = np.repeat(rng.integers(0, 300, 60), 2)
    day[1::2] += 2
    found = knox(x, y, day, distances_m=(100, 200, 400), days=(7, 14, 28))
    marked, q = stands_out(found)
    assert np.argwhere(marked).tolist() == [[1, 0]]
    assert np.isnan(q[0]).all()  # nothing at one place: nothing to test
    assert float(q[1, 0]) == pytest.approx(float(found.p[1, 0]) * np.isfinite(q).sum())
    assert not stands_out(found, least_ratio=1e6)[0].any()
