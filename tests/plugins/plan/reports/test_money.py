# SPDX-License-Identifier: EUPL-1.2
"""Totals of budget lines, however they are grouped."""

from hypothesis import given
from hypothesis import strategies as st

from wijkatlas_plan.model.plan import BudgetLine
from wijkatlas_plan.reports.pages.money import total, totals_by

AMOUNTS = st.none() | st.integers(-(10**12), 10**12)


@given(
    st.lists(
        st.builds(BudgetLine, st.just("u"), st.sampled_from("abc"), st.sampled_from(["", "x", "y"]),
                  st.integers(2020, 2031), AMOUNTS, AMOUNTS)
    )
)  # fmt: skip
def test_groups_of_lines_add_up_to_all_of_them(lines: list[BudgetLine]) -> None:
    everything = total(lines)
    for key in (lambda each: each.funder, lambda each: each.year, lambda each: each.action):
        groups = totals_by(lines, key).values()
        for name in ("lines", "planned_cents", "planned_missing", "spent_cents", "spent_missing"):
            assert sum(getattr(each, name) for each in groups) == getattr(everything, name)
    assert everything.planned_missing == sum(each.planned_cents is None for each in lines)
    assert (everything.planned.value is None) == (everything.planned_missing == len(lines))
