# SPDX-License-Identifier: EUPL-1.2
"""The decomposition is that of R's ``stl``; the numbers come from ``tests/reference/stl.R``.

One thing R does otherwise: of an even number of remainders its robust fit may take a neighbour of a
middle one, because it hands the two middle places to Fortran's ``psort`` in falling order (seen on
log(AirPassengers), sixth pass: 0.10386 for six medians, which are 0.10423). Ours is the paper's median.
"""

import json
from pathlib import Path

import numpy as np
import pytest

from wijkatlas.analysis.seasonal import stl

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "stl.json").read_text(encoding="utf-8")
)
TOLERANCE = 1e-9  # of the largest value: R sums in another order, the file keeps nine decimals


def name(case):
    robust = "-robust" if case["robust"] else ""
    return f"{case['series']}-{case['window'] or 'periodic'}{robust}"


@pytest.mark.parametrize("case", REFERENCE["cases"], ids=name)
def test_as_r(case):
    series = REFERENCE["series"][case["series"]]
    found = stl(
        series["y"],
        series["period"],
        seasonal_window=case["window"],
        seasonal_degree=case["degree"],
        trend_window=case["trend_window"],
        robust=case["robust"],
    )
    scale = np.abs(series["y"]).max()
    assert np.abs(found.seasonal - case["seasonal"]).max() <= TOLERANCE * scale
    assert np.abs(found.trend - case["trend"]).max() <= TOLERANCE * scale
    assert np.abs(found.weights - (case["weights"] if case["robust"] else 1)).max() <= 1e-8
    total = found.seasonal + found.trend + found.remainder
    assert total == pytest.approx(series["y"])


def test_a_straight_line_has_no_season():
    found = stl(np.arange(60.0), 12, seasonal_window=7, seasonal_degree=1)
    assert found.seasonal == pytest.approx(np.zeros(60), abs=1e-9)
    assert found.trend == pytest.approx(np.arange(60.0), abs=1e-9)


def test_a_constant_stays_what_it_is_even_when_robust():
    found = stl(np.full(40, 3.0), 12, robust=True)
    assert found.trend == pytest.approx(np.full(40, 3.0))


def test_a_season_moves_with_its_level():
    luck = np.random.default_rng(0)
    y = luck.normal(size=100) + 5 * np.sin(np.arange(100))
    once, lifted = stl(y, 12, seasonal_window=7), stl(3 * y + 100, 12, seasonal_window=7)
    assert lifted.seasonal == pytest.approx(3 * once.seasonal)
    assert lifted.trend == pytest.approx(3 * once.trend + 100)


@pytest.mark.parametrize("y", [[], [1.0] * 24, [*([1.0] * 30), np.nan]])
def test_too_short_or_not_finite_is_refused(y):
    with pytest.raises(ValueError, match="two whole periods"):
        stl(y, 12)
