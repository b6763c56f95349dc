# SPDX-License-Identifier: EUPL-1.2
"""Rows are put, moved, copied and removed without losing any."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.domain.errors import UserError
from wijkatlas_plan.model.evaluation import Design, DesignKind
from wijkatlas_plan.model.plan import Action, BudgetLine, Goal, Level, Measurement, Plan, Status
from wijkatlas_plan.model.problem import Criterion, HarmWeight, Score
from wijkatlas_plan.storage.editing import duplicate, move, new_uid, put, remove
from wijkatlas_plan.storage.evaluations import evaluations, find_evaluation, save_evaluation
from wijkatlas_plan.storage.placing import positions
from wijkatlas_plan.storage.problems import criteria, harm_weights, problems, scores
from wijkatlas_plan.storage.tree import find_plan, read_tree

REFUSED = [
    (Goal("new", "nowhere", "", Level.STRATEGIC, "New"), "plan of goal"),
    (Goal("new", "plan", "nowhere", Level.OPERATIONAL, "New"), "goal above"),
    (Goal("new", "plan", "new", Level.OPERATIONAL, "New"), "under itself"),
    (Goal("safer", "plan", "g-burglary", Level.STRATEGIC, "Circle"), "under itself"),
    (Goal("calmer", "plan", "safer", Level.STRATEGIC, "Deep"), "at the top"),
    (Goal("new", "plan", "g-litter", Level.OPERATIONAL, "Deep"), "under a strategic one"),
    (Goal("safer", "plan", "calmer", Level.OPERATIONAL, "Lower"), "stay a strategic"),
    (Goal("g-litter", "plan", "", Level.STRATEGIC, "Higher"), "stay an operational"),
    (Action("new", "nowhere", "New"), "goal of"),
    (Action("new", "safer", "New"), "under an operational"),
    (BudgetLine("new", "nowhere", "city", 2026), "action of"),
    (Measurement("new", "nowhere", "2026-01-01", 1.0), "goal of"),
    (Score("new", "nowhere", "c-size", 1.0), "problem of"),
    (Score("new", "litter", "nowhere", 1.0), "criterion of"),
    (Measurement("new", "g-litter", "2026-01-01", float("inf")), "can't be kept"),
]


@pytest.mark.parametrize(("row", "words"), REFUSED)
def test_what_would_break_the_plan_is_refused(filled_project: Any, row: Any, words: str) -> None:
    before = read_tree(filled_project)
    with pytest.raises(UserError, match=words), filled_project.edit("Put") as edit:
        put(edit, row)
    assert read_tree(filled_project) == before
    assert [each.label for each in filled_project._journal.done] == ["Plan"]


def test_children_may_come_before_their_parents(plan_project: Any) -> None:
    with plan_project.edit("Put") as edit:
        put(
            edit,
            BudgetLine("b", "a", "city", 2026, 100),
            Action("a", "g", "Do"),
            Goal("g", "p", "s", Level.OPERATIONAL, "Goal"),
            Goal("s", "p", "", Level.STRATEGIC, "Aim"),
            Plan("p", "Plan"),
        )
    tree = read_tree(plan_project)
    assert [each.uid for each in tree.goals] == ["s", "g"]
    assert tree.budget == (BudgetLine("b", "a", "city", 2026, 100),)
    assert not tree.loose


def test_putting_the_same_again_is_no_step(filled_project: Any) -> None:
    step = filled_project.undo_step
    with filled_project.edit("Again") as edit:
        put(edit, *read_tree(filled_project).goals, *problems(filled_project))
    assert filled_project.undo_step is step


@pytest.mark.parametrize("text", ["a\0b", "half \ud800", "=1+1", "é’\u2028'\"; DROP TABLE x"])
def test_any_text_is_kept_and_undone(filled_project: Any, text: str) -> None:
    action = read_tree(filled_project).actions[0]
    with filled_project.edit("Put") as edit:
        put(edit, replace(action, title=text, areas=(text,)))
    written = read_tree(filled_project)
    kept = text.replace("\0", "").replace("\ud800", "?")
    assert written.actions[0].title == kept
    with filled_project.edit("Put") as edit:
        put(edit, replace(action, title="other"))
    filled_project.undo()
    assert read_tree(filled_project) == written


def test_a_score_takes_the_place_of_the_one_for_the_same(filled_project: Any) -> None:
    with filled_project.edit("Score") as edit:
        put(
            edit,
            Score("again", "burglary", "c-size", 1.0),
            HarmWeight("other", "burglary", 2.0),
            Criterion("third", "size", "Size", 5.0),
        )
    assert [(each.uid, each.value) for each in scores(filled_project)] == [
        ("s2", 4.0),
        ("s1", 1.0),
        ("s3", 2.0),
    ]
    assert [(each.uid, each.weight) for each in harm_weights(filled_project)] == [("h1", 2.0)]
    assert criteria(filled_project)[0] == Criterion("c-size", "size", "Size", 5.0)


def test_a_code_that_is_taken_is_refused(filled_project: Any) -> None:
    with pytest.raises(UserError, match="another one"), filled_project.edit("Put") as edit:
        put(edit, Criterion("c-fear", "size", "Fear", 1.0))


def test_removing_takes_what_hangs_on_it(filled_project: Any) -> None:
    before = read_tree(filled_project)
    with filled_project.edit("Remove") as edit:
        # 2 goals, 2 actions, 3 lines, 2 milestones, 1 entry of the log, 1 evaluation
        assert remove(edit, "safer") == 11
    tree = read_tree(filled_project)
    assert [each.uid for each in (*tree.goals, *tree.actions)] == ["calmer", "g-litter", "bins"]
    assert not evaluations(filled_project)
    filled_project.undo()
    assert read_tree(filled_project) == before


def test_a_removed_problem_is_not_named_any_more(filled_project: Any) -> None:
    with filled_project.edit("Remove") as edit:
        assert remove(edit, "burglary") == 3  # two scores
        assert remove(edit, "walk") == 2  # its private text
    assert [each.problems for each in read_tree(filled_project).goals] == [(), (), (), ("litter",)]
    assert [each.uid for each in scores(filled_project)] == ["s3"]


def test_a_row_that_is_gone_is_said_to_be(filled_project: Any) -> None:
    calls: list[Callable[[Any], object]] = [
        lambda edit: remove(edit, "nobody"),
        lambda edit: move(edit, "nobody", "plan", 0),
        lambda edit: duplicate(edit, "nobody"),
        lambda edit: duplicate(edit, "plan"),
    ]
    for call in calls:
        with pytest.raises(UserError, match="does not exist"), filled_project.edit("Edit") as edit:
            call(edit)


def test_moving_changes_order_and_parent(filled_project: Any) -> None:
    def titles() -> list[str]:
        return [each.title for each in read_tree(filled_project).actions]

    with filled_project.edit("Move") as edit:
        move(edit, "lamps", "g-burglary", 0)
    assert titles() == ["Lamps in the lane", "Better locks", "More bins"]
    with filled_project.edit("Move") as edit:
        move(edit, "locks", "g-litter", 9)
    assert titles() == ["Lamps in the lane", "More bins", "Better locks"]
    with filled_project.edit("Move") as edit:
        move(edit, "g-burglary", "calmer", 1)
    goals = [(each.uid, each.parent) for each in read_tree(filled_project).goals]
    assert goals == [
        ("safer", ""),
        ("calmer", ""),
        ("g-litter", "calmer"),
        ("g-burglary", "calmer"),
    ]


def test_goals_follow_theirs_to_another_plan(filled_project: Any) -> None:
    with filled_project.edit("Move") as edit:
        put(edit, Plan("next", "Next", position=1))
        move(edit, "safer", "next", 0)
    assert {each.uid for each in read_tree(filled_project, "next").goals} == {"safer", "g-burglary"}
    assert not read_tree(filled_project).loose


def test_moving_under_a_wrong_parent_is_refused(filled_project: Any) -> None:
    for uid, parent in (("safer", "g-burglary"), ("safer", "calmer"), ("locks", "plan")):
        with pytest.raises(UserError), filled_project.edit("Move") as edit:
            move(edit, uid, parent, 0)


def test_a_copy_has_what_hangs_on_it_but_not_what_happened(filled_project: Any) -> None:
    with filled_project.edit("Duplicate") as edit:
        uid = duplicate(edit, "locks")
    tree = read_tree(filled_project)
    assert [each.title for each in tree.actions][:3] == ["Better locks"] * 2 + ["Lamps in the lane"]
    copy = tree.actions[1]
    assert copy.uid == uid
    original = tree.actions[0]
    assert replace(copy, uid="locks", code="1.1.1", status=original.status, position=0) == original
    assert copy.status is Status.PLANNED
    money = [(each.funder, each.planned_cents, each.spent_cents) for each in tree.budget]
    assert money[2:4] == [("SSPP", 500_000, None), ("municipality", 1_250_050, None)]
    assert [each.title for each in tree.milestones] == [
        "Hundred homes visited", "All homes visited",
    ] * 2  # fmt: skip
    assert [each.action for each in evaluations(filled_project)] == ["locks"]


def test_a_copied_goal_brings_what_is_under_it(filled_project: Any) -> None:
    before = read_tree(filled_project)
    with filled_project.edit("Duplicate") as edit:
        duplicate(edit, "safer")
    tree = read_tree(filled_project)
    assert [each.title for each in tree.goals] == [
        "Fewer victims", "Fewer burglaries in the north",
    ] * 2 + ["A calm square", "Less litter"]  # fmt: skip
    assert len({each.uid for each in (*tree.goals, *tree.actions)}) == 6 + 5
    copies = {each.uid for each in tree.goals} - {each.uid for each in before.goals}
    assert {each.code for each in tree.goals if each.uid in copies} == {""}
    filled_project.undo()
    assert read_tree(filled_project) == before


def test_a_design_that_was_fixed_stays(filled_project: Any) -> None:
    frozen = replace(
        find_evaluation(filled_project, ""), frozen_at="2026-02-01T10:00:00+01:00", mark="abc"
    )
    with filled_project.edit("Freeze") as edit:
        save_evaluation(edit, frozen)
    with filled_project.edit("Result") as edit:
        save_evaluation(edit, replace(frozen, result={"effect": -3.5}, result_at="2027"))
    assert find_evaluation(filled_project, "e1").result == {"effect": -3.5}
    for wrong in (
        replace(frozen, design=Design(DesignKind.SERIES)),
        replace(frozen, frozen_at=""),
        replace(frozen, mark="other"),
    ):
        with pytest.raises(UserError, match="fixed"), filled_project.edit("Change") as edit:
            save_evaluation(edit, wrong)


def test_plans_are_found_by_name(filled_project: Any) -> None:
    assert find_plan(filled_project).uid == "plan"
    assert find_plan(filled_project, " safe lindebeke ").uid == "plan"
    with pytest.raises(UserError, match="There are: Safe Lindebeke"):
        find_plan(filled_project, "other")
    with filled_project.edit("Put") as edit:
        put(edit, Plan("two", "Second"))
    with pytest.raises(UserError, match="several"):
        find_plan(filled_project)


def test_identities_rise() -> None:
    made = [new_uid() for _ in range(20)]
    assert len(set(made)) == 20
    assert {each[14] for each in made} == {"7"}


@given(
    st.lists(
        st.tuples(st.integers(-3, 3), st.text("abcdef", min_size=1)), unique_by=lambda e: e[1]
    ),
    st.integers(0, 9),
)
def test_a_place_is_reached_with_few_changes(rows: list[tuple[int, str]], place: int) -> None:
    siblings = sorted(rows)
    place = min(place, len(siblings))
    changed = positions(siblings, "moved", place)
    after = {uid: position for position, uid in siblings} | changed
    wanted = [uid for _, uid in siblings]
    wanted.insert(place, "moved")
    assert sorted(after, key=lambda uid: (after[uid], uid)) == wanted
    if place in (0, len(siblings)):
        assert set(changed) == {"moved"}
