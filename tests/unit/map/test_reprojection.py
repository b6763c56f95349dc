# SPDX-License-Identifier: EUPL-1.2
"""Fast positions are as good as full ones, within the stated bound."""

import numpy as np
import pytest
from pyproj import Transformer

from wijkatlas.domain.errors import UserError
from wijkatlas.map.reprojection import (
    MOST_ERROR_M,
    fit_view,
    lonlat_of,
    mercator_of,
    to_mercator,
)

PLACES = [
    ("EPSG:31370", 72_000, 168_000, 4_000),
    ("EPSG:31370", 150_000, 120_000, 60_000),
    ("EPSG:3812", 650_000, 650_000, 50_000),
    ("EPSG:28992", 130_000, 450_000, 60_000),
    ("EPSG:27700", 450_000, 340_000, 100_000),
    ("EPSG:32617", 630_000, 4_840_000, 20_000),
    ("EPSG:31982", 740_000, 6_940_000, 20_000),
]


def worst_error_m(x, y, crs):
    found = np.array(to_mercator(x, y, crs))
    wanted = np.array(Transformer.from_crs(crs, "EPSG:3857", always_xy=True).transform(x, y))
    return np.hypot(*(found - wanted)).max()


@pytest.mark.parametrize(("crs", "x", "y", "spread_m"), PLACES)
def test_error_stays_within_the_bound(crs, x, y, spread_m):
    rng = np.random.default_rng(7)
    many = rng.normal(x, spread_m, 50_000), rng.normal(y, spread_m, 50_000)
    assert worst_error_m(*many, crs) <= MOST_ERROR_M


def test_far_outliers_do_not_spoil_the_rest():
    rng = np.random.default_rng(7)
    x = np.concatenate((rng.normal(72_000, 3_000, 20_000), [0, 900_000, -500_000]))
    y = np.concatenate((rng.normal(168_000, 3_000, 20_000), [0, 900_000, 2_000_000]))
    assert worst_error_m(x, y, "EPSG:31370") <= MOST_ERROR_M


def test_a_point_without_location_stays_without():
    x, y = to_mercator(
        np.array([72_000, np.nan, 72_000]), np.array([168_000, 1, np.inf]), "EPSG:31370"
    )
    assert np.isfinite(x).tolist() == [True, False, False]
    assert np.isfinite(y).tolist() == [True, False, False]


def test_mercator_and_back():
    # Kortrijk town hall and the four corners of the map, against pyproj
    lon, lat = np.array([3.2649, -180, 180, 0]), np.array([50.8277, -85, 85, 0])
    wanted = Transformer.from_crs("EPSG:4326", "EPSG:3857", always_xy=True).transform(lon, lat)
    assert np.allclose(mercator_of(lon, lat), wanted, atol=1e-6)
    assert np.allclose(lonlat_of(*mercator_of(lon, lat)), (lon, lat), atol=1e-10)


@pytest.mark.parametrize("width", [0.001, 0.1, 1.0, 4.0])
@pytest.mark.parametrize("crs", ["EPSG:31370", "EPSG:28992", "EPSG:3812"])
def test_coordinates_of_a_view_are_right_to_a_metre(width, crs):
    bounds = (4.4 - width, 51 - width / 2, 4.4 + width, 51 + width / 2)
    found = fit_view(crs, bounds)
    rng = np.random.default_rng(3)
    lon, lat = rng.uniform(bounds[0], bounds[2], 500), rng.uniform(bounds[1], bounds[3], 500)
    wanted = Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(lon, lat)
    assert np.hypot(*(np.array(found.apply(*mercator_of(lon, lat))) - wanted)).max() <= 1


def test_a_view_of_the_world_has_no_coordinates():
    assert fit_view("EPSG:31370", (-180, -85, 180, 85)) is None


def test_an_unknown_system_is_a_sentence():
    with pytest.raises(UserError, match="EPSG:999999 is not known"):
        to_mercator(np.array([1.0]), np.array([1.0]), "EPSG:999999")
