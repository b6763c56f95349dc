# SPDX-License-Identifier: EUPL-1.2
"""Dates, amounts and figures as people write them."""

from datetime import date, datetime

import pytest

from wijkatlas_plan.files import cell_values
from wijkatlas_plan.files.cell_values import CellFault, as_text, read_cents, read_day, read_figure
from wijkatlas_plan.model.plan import Direction, Frequency, Risk, Status
from wijkatlas_plan.model.sector import Sector


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1/3/2026", "2026-03-01", "2026-03-01"),
        ("01-03-26", "2026-03-01", "2026-03-01"),
        ("1.3.2026", "2026-03-01", "2026-03-01"),
        ("2026-03-01", "2026-03-01", "2026-03-01"),
        ("1 maart 2026", "2026-03-01", "2026-03-01"),
        ("1er mars 2026", "2026-03-01", "2026-03-01"),
        ("1 de marzo de 2026", "2026-03-01", "2026-03-01"),
        ("maart 2026", "2026-03-01", "2026-03-31"),
        ("Février 2028", "2028-02-01", "2028-02-29"),
        ("mrt 2026", "2026-03-01", "2026-03-31"),
        ("juin 2026", "2026-06-01", "2026-06-30"),
        ("juil. 2026", "2026-07-01", "2026-07-31"),
        ("03/2026", "2026-03-01", "2026-03-31"),
        ("2026-03", "2026-03-01", "2026-03-31"),
        ("Q2 2026", "2026-04-01", "2026-06-30"),
        ("2e kwartaal 2026", "2026-04-01", "2026-06-30"),
        ("2026", "2026-01-01", "2026-12-31"),
        (2026.0, "2026-01-01", "2026-12-31"),
        (46082.0, "2026-03-01", "2026-03-01"),
        (date(2026, 3, 1), "2026-03-01", "2026-03-01"),
        (datetime(2026, 3, 1, 12), "2026-03-01", "2026-03-01"),
        ("", "", ""),
    ],
)
def test_days(written, first, last):
    assert read_day(written, is_end=False).text == first
    assert read_day(written, is_end=True).text == last


@pytest.mark.parametrize(
    "written", ["31/2/2026", "2026-13-01", "31 juni 2026", "12/25/2026", "volgend jaar", "?", "3",
                "1e 2026",                "maart", "9999-01-01", "٣/٣/٢٠٢٦ x"]
)  # fmt: skip
def test_what_is_no_day_is_refused(written):
    with pytest.raises(CellFault):
        read_day(written, is_end=False)


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("€ 12.500,00", 1_250_000),
        ("12,500.00", 1_250_000),
        ("12.500", 1_250_000),
        ("12,500", 1_250_000),
        ("12 500 €", 1_250_000),
        ("12 500,5 EUR", 1_250_050),
        ("12.500,-", 1_250_000),
        ("1.234.567,89", 123_456_789),
        ("0", 0),
        ("", None),
        (12500.5, 1_250_050),
        (1.125, 113),
        (0.29, 29),
    ],
)
def test_amounts(written, cents):
    assert read_cents(written) == cents


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("-500", cell_values.BELOW_NOUGHT),
        ("€ -500,00", cell_values.BELOW_NOUGHT),
        (-1.0, cell_values.BELOW_NOUGHT),
        ("12,5k", cell_values.NO_AMOUNT),
        ("€", cell_values.NO_AMOUNT),
        ("nog te bepalen", cell_values.NO_AMOUNT),
        ("1e400", cell_values.NO_AMOUNT),
        ("nan", cell_values.NO_AMOUNT),
        ("1e30", cell_values.TOO_MUCH),
    ],
)
def test_amounts_that_are_refused(written, reason):
    with pytest.raises(CellFault) as caught:
        read_cents(written)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("written", "unit", "value"),
    [("8,2", "", 8.2), ("8.2", "", 8.2), ("12 %", "%", 12.0), ("1 250", "", 1250.0), (8.125, "", 8.125),
     ("0,125", "", 0.125), ("", "", None), (-3.5, "", -3.5)],
)  # fmt: skip
def test_figures(written, unit, value):
    assert read_figure(written, unit) == value


@pytest.mark.parametrize(
    ("written", "unit", "reason"),
    [
        ("-20 %", "", cell_values.NO_CHANGE),
        ("-20 %", "%", cell_values.NO_CHANGE),
        ("+10%", "%", cell_values.NO_CHANGE),
        ("20 %", "per 1.000", cell_values.NO_CHANGE),
        ("< 50", "", cell_values.NO_CHANGE),
        ("20 procent minder", "", cell_values.NO_FIGURE),
        ("daling", "", cell_values.NO_FIGURE),
        ("1.250", "", cell_values.UNSURE),
    ],
)
def test_targets_as_text_are_refused_with_what_to_write(written, unit, reason):
    with pytest.raises(CellFault) as caught:
        read_figure(written, unit)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("written", "member"),
    [
        ("in uitvoering", Status.RUNNING), ("AFGEROND", Status.DONE), ("à faire", Status.PLANNED),
        ("Elevé", Risk.HIGH), ("daling", Direction.DOWN), ("jaarlijks", Frequency.YEARLY),
        ("OCMW", Sector.HEALTH), ("Gemeenschapswachten", Sector.PREVENTION), ("running", Status.RUNNING),
        ("en curso", Status.RUNNING), ("concluída", Status.DONE), ("", None),
    ],
)  # fmt: skip
def test_words_of_lists_in_any_language(written, member):
    kind = type(member) if member else Status
    assert cell_values.read_choice(written, kind) is member


def test_a_word_that_is_not_in_the_list():
    with pytest.raises(CellFault) as caught:
        cell_values.read_choice("misschien", Status)
    assert caught.value.reason == cell_values.NO_CHOICE


@pytest.mark.parametrize("written", ["26", "twee", "20260", "2026,5", "-2026", ""])
def test_years(written):
    with pytest.raises(CellFault):
        cell_values.read_year(written)
    assert cell_values.read_year("2026") == cell_values.read_year(2026.0) == 2026


def test_a_text_is_read_as_a_project_keeps_it() -> None:
    """Else a row whose code is NUL would be new at each import."""
    assert as_text("\0") == ""
    assert as_text(" A\0 01\r\nb ") == "A 01\nb"
