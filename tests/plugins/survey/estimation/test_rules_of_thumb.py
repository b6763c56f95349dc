# SPDX-License-Identifier: EUPL-1.2
"""Margins that everybody in the field knows by heart, for a simple random sample."""

import numpy as np
import pytest

from wijkatlas_survey.estimation.design import make_design
from wijkatlas_survey.estimation.intervals import share_interval
from wijkatlas_survey.estimation.means import estimate_means


def half_width(yes: int, n: int, method: str) -> float:
    """Half the width of the 95 % margin of ``yes`` in ``n`` answers, in points."""
    y = np.zeros((n, 1))
    y[:yes] = 1
    found = estimate_means(make_design(np.ones(n)), y, np.zeros(n, np.int64), 1)
    low, high = share_interval(found, method=method)
    return float(100 * (high - low)[0, 0] / 2)


@pytest.mark.parametrize("method", ["logit", "wilson", "mean"])
@pytest.mark.parametrize(
    ("n", "points"), [(100, 9.8), (300, 5.7), (421, 4.8), (750, 3.6), (1400, 2.6)]
)
def test_half_of_the_answers(n: int, points: float, method: str) -> None:
    assert half_width(n // 2, n, method) == pytest.approx(points, rel=0.03)


def test_three_of_a_hundred_among_421() -> None:
    # 13 of 421 is 3.1 %: plus or minus 1.6 points, so 2.9 % then and 4 % now is no change
    assert half_width(13, 421, "mean") == pytest.approx(1.6, abs=0.1)
