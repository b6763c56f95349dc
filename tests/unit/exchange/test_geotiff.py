# SPDX-License-Identifier: EUPL-1.2
import numpy as np
import pytest
import rasterio

from wijkatlas.domain.errors import UserError
from wijkatlas.exchange.geotiff import write_geotiff

PLACE = {"west": 150_000.0, "north": 210_000.0, "cell_m": 50.0, "crs": "EPSG:31370", "tags": {}}


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (300, 700)])
def test_any_reader_finds_values_place_and_tags(tmp_path, shape):
    path = tmp_path / "density.tif"
    values = np.arange(shape[0] * shape[1], dtype=np.float64).reshape(shape)
    values[0, 0] = np.nan
    write_geotiff(path, values, **{**PLACE, "tags": {"kernel": "quartic", "n": "12"}})
    with rasterio.open(path) as found:
        assert found.dtypes == ("float32",)
        assert found.crs.to_epsg() == 31370
        assert found.bounds == (
            150_000,
            210_000 - 50 * shape[0],
            150_000 + 50 * shape[1],
            210_000,
        )
        assert found.nodata == -9999
        band = found.read(1, masked=True)
        assert found.tags()["kernel"] == "quartic"
        assert found.tags()["n"] == "12"
    assert band.mask[0, 0]
    assert band.mask.sum() == 1
    assert np.array_equal(band.data.ravel()[1:], values.ravel()[1:])
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_leaves_nothing(tmp_path):
    (tmp_path / "taken.tif").mkdir()
    for path in (tmp_path / "taken.tif", tmp_path / "absent" / "x.tif"):
        with pytest.raises(UserError, match="can't be written"):
            write_geotiff(path, np.zeros((2, 2)), **PLACE)
    assert [each.name for each in tmp_path.iterdir()] == ["taken.tif"]
