# SPDX-License-Identifier: EUPL-1.2
import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.analysis.grid import MOST_CELLS, Grid, HexGrid
from wijkatlas.domain.errors import UserError


def _places(*pairs):
    x, y = np.array(pairs, float).T
    return x, y


def test_cells_are_numbered_by_row_from_the_south_west():
    grid = Grid(100, 200, 10, 3, 2)
    x, y = _places((100, 200), (129.9, 200), (100, 210), (129.9, 219.9), (130, 205), (99.9, 205))
    assert grid.cells_of(x, y).tolist() == [0, 2, 3, 5, -1, -1]
    assert grid.shape == (2, 3)
    assert grid.count(x, y).tolist() == [1, 0, 1, 1, 0, 1]
    assert grid.north_up(np.arange(6)).tolist() == [[3, 4, 5], [0, 1, 2]]
    assert (grid.east, grid.north) == (130, 220)


def test_a_place_without_coordinates_is_in_no_cell():
    x, y = np.array([5, np.nan, 5.0]), np.array([5, 5, np.inf])
    assert Grid(0, 0, 10, 1, 1).cells_of(x, y).tolist() == [0, -1, -1]
    assert HexGrid(-10, -10, 10, 4, 4).cells_of(x, y)[1:].tolist() == [-1, -1]


def test_a_grid_is_laid_on_multiples_of_its_cell():
    x, y = _places((12, 27), (38, 41))
    assert Grid.around(x, y, 10) == Grid(10, 20, 10, 3, 3)
    assert Grid.around(x, y, 10, origin=(5, 5)) == Grid(5, 25, 10, 4, 2)
    assert Grid.around(x, y, 10, margin_m=10) == Grid(0, 10, 10, 5, 5)
    assert Grid.over((10, 20, 40, 50), 10) == Grid(10, 20, 10, 4, 4)


@pytest.mark.parametrize("kind", [Grid, HexGrid])
@given(
    places=st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=1, max_size=20),
    cells=st.floats(1, 50),
    origin=st.tuples(st.floats(-100, 100), st.floats(-100, 100)),
)
def test_every_place_lies_in_the_cell_that_is_given(kind, places, cells, origin):
    x, y = _places(*places)
    cell_m = max(np.ptp(x), np.ptp(y), 1.0) / cells
    grid = kind.around(x, y, cell_m, origin=origin)
    found = grid.cells_of(x, y)
    assert (found >= 0).all()
    assert grid.count(x, y).sum() == len(x)
    shapes = grid.polygons(found)
    away = shapely.distance(shapes, shapely.points(x, y))
    assert away.max() <= 1e-8 * max(1e6, cell_m)


def test_hexagons_tile_the_plane():
    grid = HexGrid(0, 0, 30, 5, 4)
    shapes = grid.polygons()
    whole = shapely.union_all(shapes)
    assert len(shapes) == grid.size == 20
    assert sum(shape.area for shape in shapes) == pytest.approx(whole.area)
    assert shapes[0].area == pytest.approx(grid.cell_area_m2)
    assert whole.bounds[:2] == pytest.approx((0, 0))
    x, y = grid.centres()
    assert grid.cells_of(x, y).tolist() == list(range(20))
    assert math.dist((x[0], y[0]), (x[5], y[5])) == pytest.approx(30)


def test_a_cell_of_a_millimetre_over_a_city_is_refused_with_its_size():
    with pytest.raises(UserError) as caught:
        Grid.over((0, 0, 20_000, 20_000), 0.001)
    assert "400\u202f000\u202f0" in str(caught.value)
    assert "10 m" in str(caught.value)
    with pytest.raises(UserError):
        HexGrid.over((0, 0, 20_000, 20_000), 0.001)
    wanted = Grid.over((0, 0, 20_000, 20_000), 10)
    assert wanted.size <= MOST_CELLS
    with pytest.raises(UserError):
        Grid.over((0, 0, 1e300, 1e300), 1e-5)


@pytest.mark.parametrize("cell", [0.0, -1.0, np.nan, np.inf])
def test_a_cell_without_size_is_refused(cell):
    with pytest.raises(UserError, match="more than 0"):
        Grid.over((0, 0, 1, 1), cell)
    with pytest.raises(UserError, match="more than 0"):
        HexGrid.over((0, 0, 1, 1), cell)


def test_no_places_are_refused():
    with pytest.raises(UserError, match="no place"):
        Grid.around(np.array([np.nan]), np.array([1.0]), 10)
