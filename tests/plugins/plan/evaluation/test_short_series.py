# SPDX-License-Identifier: EUPL-1.2
"""A series with less than a year before the start tells numbers, but no verdict."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pytest

from wijkatlas_plan.evaluation.counts import TREATED, Layout
from wijkatlas_plan.evaluation.estimating import from_incidents
from wijkatlas_plan.evaluation.result import Verdict
from wijkatlas_plan.model.evaluation import Design, DesignKind


@dataclass
class Points:
    x: Any
    category: Any
    categories: tuple[str, ...]
    begin: Any
    precision: Any


def town(months: int) -> Layout:
    """40 incidents in each month before 2024, 10 in each month of 2024."""
    first = [(2023, month) for month in range(13 - months, 13)]
    days = [date(y, m, 1 + i % 28) for y, m in first for i in range(40)]
    days += [date(2024, m, 1 + i % 28) for m in range(1, 13) for i in range(10)]
    begin = np.array([(day - date(1970, 1, 1)).days * 1440 for day in days], np.int32)
    n = len(days)
    points = Points(np.zeros(n), np.zeros(n, np.uint16), ("noise",), begin, np.full(n, 3, np.uint8))
    zeros = np.zeros(n, np.int64)
    return Layout(points, zeros, zeros, ("",), (TREATED,), {TREATED: 1.0})


@pytest.mark.parametrize(("months", "verdict"), [(8, Verdict.UNCLEAR), (12, Verdict.FALL)])
def test_less_than_a_year_before_gives_no_verdict(months: int, verdict: Verdict) -> None:
    begin = date(2023, 13 - months, 1).isoformat()
    design = Design(DesignKind.SERIES, before=f"{begin}/2023-12-31", after="2024-01-01/2024-12-31")
    found = from_incidents(design, town(months))
    assert found.observed == 120
    assert found.main.high < 0
    assert found.verdict is verdict
