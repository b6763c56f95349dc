# SPDX-License-Identifier: EUPL-1.2
"""When a wave was held."""

from datetime import date

import pytest

from wijkatlas.api import Translator
from wijkatlas_survey.reports.periods import first_day, last_day, period_words


@pytest.mark.parametrize(
    ("period", "first", "last", "words"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31), "2024"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "Feb 2024"),
        ("2025-10-30", date(2025, 10, 30), date(2025, 10, 30), "30 Oct 2025"),
        ("2025-05-02/2025-06-30", date(2025, 5, 2), date(2025, 6, 30), "2 May–30 Jun 2025"),
        ("2024-12/2025-01", date(2024, 12, 1), date(2025, 1, 31), "Dec 2024–Jan 2025"),
    ],
)
def test_periods_are_said_in_words(period, first, last, words):
    assert (first_day(period), last_day(period)) == (first, last)
    assert period_words(period, Translator("en")) == words


@pytest.mark.parametrize("period", ["", "spring", "2025-13", "2025-02-30", "1-2-3-4", "99999"])
def test_what_is_no_period_stays_as_it_is(period):
    assert period_words(period, Translator("en")) == period
