# SPDX-License-Identifier: EUPL-1.2
"""Whatever stands in the cells of a plan, each row is taken over or refused with a reason."""

from datetime import datetime
from itertools import count

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wijkatlas.api import Area
from wijkatlas_plan.files.plan import reader as plan_reader
from wijkatlas_plan.files.plan.choices import Choices
from wijkatlas_plan.files.plan.columns import COLUMNS
from wijkatlas_plan.files.plan.sheets import Line, PlanSheet
from wijkatlas_plan.files.words import Kind, heading
from wijkatlas_plan.model.plan import Action, Goal, Level, Plan, Tree

KNOWN = Tree(
    (Plan("p", "Plan"),),
    (
        Goal("s", "p", "", Level.STRATEGIC, "S", 0, "1"),
        Goal("o", "p", "s", Level.OPERATIONAL, "O", 0, "1.1"),
    ),
    (Action("a", "o", "A", 0, "1.1.1", start="2026-01-01"),),
)  # fmt: skip
CHOICES = Choices([Area("wijk", "N1", "Noord", b"")], {"incident:x": "X"}, {"c": "C"}, {"q": "Q"})
cells = st.one_of(
    st.just(""),
    st.sampled_from(
        ["1", "1.1", "p", "s", "o", "a", "Noord; Zuid", "Politie: x", "maart 2026", "31/2/2026", "-20 %",
         "€ 1.000", "1e400", "nan", "٣", "2026", "loopt", "incident:x", "X [incident:x]", "=1+1", "q;q",
         "\u2212 5", "12:30", "#REF!", "0", "'", "::", "[", ";;;", "9" * 400]
    ),
    st.text(max_size=8),
    st.floats(),
    st.booleans(),
    st.integers(-(10**20), 10**20).map(float),
    st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)),
    st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)).map(datetime.date),
)  # fmt: skip


@st.composite
def sheets(draw):
    kind = draw(st.sampled_from(Kind))
    keys = [column.key for column in COLUMNS[kind] if column.needed or draw(st.booleans())]
    rows = draw(st.lists(st.lists(cells, min_size=len(keys), max_size=len(keys)), max_size=4))
    lines = [
        Line(number, dict(zip(keys, row, strict=True)), {"Extra": "tekst"} if number % 2 else {})
        for number, row in enumerate(rows, start=2)
    ]
    return PlanSheet(kind, kind.value, {key: heading(key, "nl") for key in keys}, lines)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(sheets(), max_size=4))
def test_any_cells(found):
    number = count()
    order = list(Kind)
    work = plan_reader._Reading(KNOWN, CHOICES, "nl", lambda: f"n{next(number)}", None)
    for sheet in sorted(found, key=lambda each: order.index(each.kind)):
        work.read_sheet(sheet)

    for each in work.counts:
        counts = each.counts
        assert counts.read == counts.added + counts.updated + counts.unchanged + counts.rejected
    refused = {(each.sheet, each.line) for each in work.refused}
    assert sum(each.counts.rejected for each in work.counts) >= len(refused)
    assert all(each.reason for each in work.refused)
    goals = {goal.uid: goal for goal in KNOWN.goals}
    goals |= {row.uid: row for row in work.rows if isinstance(row, Goal)}
    for row in work.rows:
        if isinstance(row, Goal):
            assert row.title
            assert row.plan
            assert not row.parent or goals[row.parent].level is Level.STRATEGIC
            assert row.target is None or np.isfinite(row.target)
        elif isinstance(row, Action):
            assert goals[row.goal].level is Level.OPERATIONAL
    assert len({row.uid for row in work.rows if isinstance(row, Action)}) == sum(
        isinstance(row, Action) for row in work.rows
    )
