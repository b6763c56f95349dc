# SPDX-License-Identifier: EUPL-1.2
"""Numbers in the signs of each language."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.domain.numbers import NumberFormat


@pytest.mark.parametrize(
    ("language", "value", "decimals", "text"),
    [
        ("nl", 1234.5, 1, "1.234,5"),
        ("fr", 1234.5, 1, "1\u202f234,5"),
        ("en", 1234.5, 1, "1,234.5"),
        ("es", 1234567, 0, "1.234.567"),
        ("pt", -0.25, 1, "\u22120,3"),
        ("de", 1234.5, 1, "1.234,5"),
        ("nl", 0.5, 0, "1"),
        ("nl", 2.5, 0, "3"),
        ("nl", -0.2, 0, "0"),
        ("nl", 2.675, 2, "2,68"),  # as written, not as the machine holds it
        ("nl", 999.95, 1, "1.000,0"),
        ("nl", 10**25, 0, "10.000.000.000.000.000.000.000.000"),
        ("nl", 1e-7, 2, "0,00"),
    ],
)
def test_numbers(language, value, decimals, text):
    assert NumberFormat.of(language).write(value, decimals) == text


def test_shares():
    assert NumberFormat.of("nl").write_share(0.125, 1) == "12,5\u00a0%"
    assert NumberFormat.of("en").write_share(1) == "100\u00a0%"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_refused(value):
    with pytest.raises(ValueError, match="finite"):
        NumberFormat().write(value)


@given(st.floats(-1e12, 1e12), st.integers(0, 6))
def test_what_is_written_can_be_read(value, decimals):
    text = NumberFormat.of("fr").write(value, decimals)
    read = Decimal(text.replace("\u202f", "").replace(",", ".").replace("\u2212", "-"))
    assert abs(read - Decimal(repr(value))) <= Decimal(5).scaleb(-decimals - 1)
