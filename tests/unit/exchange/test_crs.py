# SPDX-License-Identifier: EUPL-1.2
"""Guessing and settling coordinate systems."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.domain.errors import UnreadableFile, UserError
from wijkatlas.exchange.crs import (
    NOWHERE,
    SURE,
    Bounds,
    contradicts,
    guess_crs,
    looks_swapped,
    parse_crs,
    settle_crs,
)


# Kortrijk, 3.265 E 50.828 N, in each system (DOMAIN: NGI's published test point, rounded)
@pytest.mark.parametrize(
    ("x", "y", "epsg"),
    [
        (72_239, 169_197, 31370),
        (572_240, 669_188, 3812),
        (3.265, 50.828, 4326),
        (155_000, 463_000, 28992),  # the tower in Amersfoort, origin of the Dutch grid
        (363_458, 6_590_000, 3857),
        (-79.38, 43.65, 4326),
    ],
)
def test_a_place_is_known_by_its_numbers(x, y, epsg):
    guesses = guess_crs(x - 0.01, y - 0.01, x + 0.01, y + 0.01)
    assert guesses[0][0] == epsg
    assert guesses[0][1] >= SURE


@given(
    st.sampled_from([(31370, 14_600, 22_600, 297_100, 246_400),
                     (28992, 600, 308_300, 284_300, 637_100),
                     (3812, 514_700, 522_600, 797_100, 746_400)]),
    st.tuples(*[st.floats(0, 1)] * 4),
)  # fmt: skip
def test_any_box_in_a_national_range_is_that_system(system, parts):
    epsg, min_x, min_y, max_x, max_y = system
    xs = sorted(min_x + part * (max_x - min_x) for part in parts[:2])
    ys = sorted(min_y + part * (max_y - min_y) for part in parts[2:])
    assert guess_crs(xs[0], ys[0], xs[1], ys[1])[0] == (epsg, 0.95)


def test_what_says_nothing_is_not_sure():
    assert guess_crs(*NOWHERE) == []
    assert guess_crs(0, 0, 0, 0)[0][1] < SURE
    assert guess_crs(0, 0, 1000, 1000)[0][1] < SURE
    assert guess_crs(1e9, 1e9, 2e9, 2e9) == []
    assert guess_crs(math.inf, 0, math.inf, 0) == []


def test_latitude_before_longitude_is_seen():
    assert looks_swapped(50.8, 3.2, 50.9, 3.3)
    assert guess_crs(50.8, 3.2, 50.9, 3.3)[0][1] < SURE
    assert not looks_swapped(3.2, 50.8, 3.3, 50.9)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("31370", "EPSG:31370"),
        (" epsg:28992 ", "EPSG:28992"),
        ("urn:ogc:def:crs:EPSG::3812", "EPSG:3812"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"),
        ("EPSG:7415", "EPSG:28992"),  # Amersfoort with heights: the part on the ground
    ],
)
def test_names_of_systems(text, name):
    assert parse_crs(text) == name


def test_real_projection_files_are_the_belgian_grid(shared):
    for name in ("gemeente2024", "politiezone"):
        text = (shared / "boundaries" / "be" / f"{name}.prj").read_text()
        assert parse_crs(text) == "EPSG:31370"


@pytest.mark.parametrize("text", ["", "Lambert", "EPSG:999999", "file:///etc/passwd", "{x}", "0"])
def test_no_system(text):
    with pytest.raises(UserError, match="EPSG"):
        parse_crs(text)


def test_who_decides():
    kortrijk = Bounds(70_000, 160_000, 80_000, 175_000)
    assert settle_crs("f", "", kortrijk) == ("EPSG:31370", "guess")
    assert settle_crs("f", "EPSG:31370", kortrijk) == ("EPSG:31370", "file")
    assert settle_crs("f", "EPSG:4326", kortrijk, "31370") == ("EPSG:31370", "given")
    with pytest.raises(UnreadableFile, match="EPSG:31370") as caught:
        settle_crs("f", "EPSG:4326", kortrijk)
    assert "outside" in str(caught.value)
    with pytest.raises(UnreadableFile, match="--crs"):
        settle_crs("f", "", Bounds(1e9, 1e9, 2e9, 2e9))


def test_a_few_far_points_do_not_contradict():
    assert not contradicts("EPSG:31370", Bounds(0, 0, 200_000, 200_000))
    assert contradicts("EPSG:31370", Bounds(3, 50, 4, 51))
    assert contradicts("EPSG:28992", Bounds(3e6, 6e6, 4e6, 7e6))
    assert not contradicts("EPSG:31370", NOWHERE)
