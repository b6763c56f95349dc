# SPDX-License-Identifier: EUPL-1.2
"""Rows that another program wrote are read as they can be, or refused with a sentence."""

import math
from typing import Any

import pytest

from wijkatlas.domain.errors import UserError
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.plan import Goal
from wijkatlas_plan.model.problem import Problem
from wijkatlas_plan.storage.rowtext import TABLES, read_all
from wijkatlas_plan.storage.tree import read_tree


def write(project: Any, table: str, column: str, value: object) -> None:
    """Give all rows of a table this value."""
    rows = [{"uid": uid, column: value} for (uid,) in project.rows(f"SELECT uid FROM {table}")]
    assert rows
    with project.edit("Edit") as edit:
        edit.update_many(table, ("uid",), rows)


@pytest.mark.parametrize("text", ["", "nope", "{}", "null", "5", "[1]", "[[]]", "[" * 5000])
def test_a_list_that_is_none_is_refused_with_its_place(filled_project: Any, text: str) -> None:
    write(filled_project, "plan_action", "areas", text)
    with pytest.raises(UserError) as refusal:
        read_tree(filled_project)
    assert refusal.value.values == {"column": "areas", "table": "plan_action"}


@pytest.mark.parametrize(
    ("kind", "column", "value"),
    [
        (Evaluation, "design", "{}"),
        (Evaluation, "design", "[]"),
        (Evaluation, "counts", '{"treated": "many"}'),
        (Problem, "figures", '[{"indicator": "x"}]'),
        (Problem, "position", "first"),
        (Goal, "baseline", math.inf),
        (Goal, "target", "many"),
    ],
)
def test_other_types_are_refused(
    filled_project: Any, kind: Any, column: str, value: object
) -> None:
    write(filled_project, TABLES[kind], column, value)
    with pytest.raises(UserError, match="can't be read"):
        read_all(filled_project, kind)


def test_a_text_that_is_not_utf8_is_refused(filled_project: Any) -> None:
    with pytest.raises(UserError, match="damaged"):
        filled_project.rows("SELECT CAST(x'ff41' AS TEXT)")
