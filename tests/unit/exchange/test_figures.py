# SPDX-License-Identifier: EUPL-1.2
"""Written numbers."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.exchange.figures import MISSING, NO_NUMBER, read_number, read_numbers


@pytest.mark.parametrize(
    ("text", "decimal", "expected"),
    [
        ("72239.15", "", 72239.15),
        ("72239,15", "", 72239.15),
        ("72239,15", ",", 72239.15),
        ("72.239,15", ",", 72239.15),
        ("72.239,15", "", 72239.15),
        ("72,239.15", "", 72239.15),
        ("72 239,15", "", 72239.15),
        ("72\u202f239,15", "", 72239.15),
        ("72'239.15", ".", 72239.15),
        ("1.234.567", "", 1234567.0),
        ("1.234", ",", 1234.0),
        ("1.234", "", 1.234),
        ("50.8", ",", 50.8),
        ("٥٠٫٨", "", 50.8),
        ("−3,2", "", -3.2),
        ("+5", "", 5.0),
        ("7.2e4", "", 72000.0),
    ],
)
def test_numbers(text, decimal, expected):
    assert read_number(text, decimal) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "nan",
        "inf",
        "-inf",
        "1e400",
        "0x1F",
        "1_000",
        "1,2,3",
        "1.2.3,4",
        "--5",
        "5-",
        "½",
        "9" * 400,
    ],
)
def test_no_numbers(text):
    assert math.isnan(read_number(text))


@pytest.mark.parametrize("decimal", ["", ".", ","])
def test_a_column_with_everything(decimal):
    cells = np.array(["1.5", "", "nan", "1e400", "x", "3", " "], dtype=object)
    numbers, fault = read_numbers(cells, decimal)
    assert numbers[[0, 5]].tolist() == [1.5, 3.0]
    assert fault.tolist() == [0, MISSING, NO_NUMBER, NO_NUMBER, NO_NUMBER, 0, MISSING]


@given(
    st.lists(st.floats(allow_nan=False, allow_infinity=False, width=32), min_size=1, max_size=50)
)
def test_what_was_written_comes_back(values):
    points = np.array([f"{value:.6f}" for value in values], dtype=object)
    commas = np.array([text.replace(".", ",") for text in points], dtype=object)
    expected = [float(text) for text in points]
    if all(len(text) <= 60 for text in points):
        assert read_numbers(points, ".")[0].tolist() == expected
        assert read_numbers(commas, ",")[0].tolist() == expected
        assert read_numbers(commas, "")[0].tolist() == expected


@given(st.lists(st.text(max_size=20), max_size=30))
def test_any_text_is_a_finite_number_or_a_fault(texts):
    cells = np.array([*texts, ""], dtype=object)
    numbers, fault = read_numbers(cells)
    assert (np.isfinite(numbers) == (fault == 0)).all()
