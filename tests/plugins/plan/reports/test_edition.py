# SPDX-License-Identifier: EUPL-1.2
"""The pages of plans: complete, equal each time, reconciled to the cent, and without what is private."""

from dataclasses import replace
from typing import Any

import pytest

from wijkatlas.api import (
    Chapter,
    Estimate,
    Lines,
    Pairs,
    Place,
    Reason,
    SheetTable,
)
from wijkatlas_plan.model.evaluation import Design, DesignKind
from wijkatlas_plan.model.plan import Action, LogEntry
from wijkatlas_plan.model.problem import FigureRef
from wijkatlas_plan.storage.attachments import attach
from wijkatlas_plan.storage.editing import put, remove
from wijkatlas_plan.storage.evaluations import evaluations
from wijkatlas_plan.storage.notes import notes, save_note
from wijkatlas_plan.storage.problems import problems
from wijkatlas_plan.storage.tree import read_tree


def words(chapter: Chapter) -> list[str]:
    """Every text and figure of a page."""
    found = [chapter.name, chapter.title, chapter.subtitle]
    for block in chapter.blocks:
        if isinstance(block, Lines):
            found += block.texts
        elif isinstance(block, Pairs):
            found += [text for row in block.rows for text in row]
        else:
            found.append(repr(block))
    return found


def table(chapter: Chapter, title: str) -> SheetTable:
    """The table whose title starts so."""
    return next(
        each
        for each in chapter.blocks
        if isinstance(each, SheetTable) and each.title.startswith(title)
    )


def page(chapters: tuple[Chapter, ...], name: str) -> Chapter:
    return next(each for each in chapters if each.id == f"plan.{name}")


def cents(cell: object) -> int:
    assert isinstance(cell, Estimate)
    return round((cell.value or 0.0) * 100)


def test_all_pages_are_there_in_their_order(town: Any, pages: Any) -> None:
    chapters = pages(town)
    assert [each.id for each in chapters] == [
        "plan.glance", "plan.priorities", "plan.goals", "plan.actions", "plan.evaluations",
        "plan.profile.N1", "plan.profile.N2", "plan.profile.Z1", "plan.sources",
    ]  # fmt: skip
    assert [each.place for each in chapters] == [
        Place.FRONT, *[Place.BODY] * 4, *[Place.PROFILE] * 3, Place.BACK,
    ]  # fmt: skip


def test_equal_inputs_give_equal_pages(town: Any, pages: Any) -> None:
    first, second = pages(town), pages(town)
    assert [words(each) for each in first] == [words(each) for each in second]
    assert [each for each in first if each.place is not Place.PROFILE] == [
        each for each in second if each.place is not Place.PROFILE
    ]


def test_nothing_private_is_on_any_page(town: Any, pages: Any) -> None:
    canary = "CANARY"
    with town.edit("Private") as edit:
        put(edit, LogEntry("l9", "locks", "2026-05-01", f"{canary} by", f"{canary} log"))
        attach(edit, "l9", canary.encode(), f"{canary}.txt", f"{canary} caption")
        attach(edit, "walk", b"text", f"{canary}.txt", f"{canary} caption")
        (note,) = notes(town, with_text=True)
        save_note(edit, replace(note, text=f"{canary} note"))
        (evaluation,) = evaluations(town)
        put(edit, replace(evaluation, note=f"{canary} remark", frozen_by=f"{canary} somebody"))
    private = [
        name
        for (name,) in town.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if name.startswith("plan_") and name.endswith("_private")
    ]
    for name in private:  # the canary sings in each of them
        assert canary in str(town.rows(f"SELECT * FROM {name}")), name
    for chapter in pages(town):
        assert canary not in "\n".join(words(chapter)), chapter.id


def test_small_counts_are_hidden_and_what_follows_from_them(town: Any, pages: Any) -> None:
    (problem, *_) = problems(town)
    refs = tuple(
        FigureRef("incident:noise", "2025-01-01/2025-12-31", "wijk", code, 1.0, 0.5, 2.0,
                  "per 1,000 inhabitants a year", "", "2026-01-10")
        for code in ("N1", "N2", "Z1", "GONE")
    )  # fmt: skip
    (evaluation,) = evaluations(town)
    design = Design(
        DesignKind.CONTROL, "wijk", ("noise",), ("N2",), ("N1",),
        before="2024-01-01/2024-12-31", after="2025-01-01/2025-12-31",
    )  # fmt: skip
    with town.edit("Figures") as edit:
        put(edit, replace(problem, figures=refs), replace(evaluation, design=design))
    chapters = pages(town)
    rows = table(page(chapters, "priorities"), "Figures behind the problems").rows
    found = {str(row[1]): row[3] for row in rows}
    n2 = found["Area N2, 2025"]
    assert isinstance(n2, Estimate)
    assert n2.reason is Reason.SUPPRESSED
    assert (n2.low, n2.high, n2.n) == (None, None, None)
    gone = found["GONE (area no longer exists), 2025"]
    assert isinstance(gone, Estimate)
    assert gone.value is None
    evaluated = "\n".join(words(page(chapters, "evaluations")))
    assert "too small to be shown" in evaluated
    assert "Ways to compute it" not in evaluated
    assert "too small to be shown" in "\n".join(words(page(chapters, "glance")))


def test_the_goals_have_baseline_now_and_target(town: Any, pages: Any) -> None:
    chapters = pages(town)
    rows = table(page(chapters, "goals"), "Operational goals").rows
    assert [str(row[0]) for row in rows] == [
        "1 Fewer victims", "1.1 Fewer burglaries in the north", "2 A calm square",
        "2.1 Less litter",
    ]  # fmt: skip
    _, _, measured, baseline, now, target, when = rows[1]
    assert measured == "Burglary of a dwelling, Area N1, Area N2 (per 1,000 inhabitants a year)"
    assert isinstance(baseline, Estimate)
    assert baseline.value == 12.5  # as it was written down
    # 65 burglaries among 2,000 inhabitants in 365 days of a year of 365.25 days
    assert isinstance(now, Estimate)
    assert now.value == pytest.approx(65 / 2 * 365.25 / 365)
    assert isinstance(target, Estimate)
    assert target.value == 10.0
    assert when == "2025; 2025; 31 Dec 2028"
    litter = rows[3][4]
    assert isinstance(litter, Estimate)
    assert (litter.value, litter.low, litter.high) == (40.0, 32.0, 48.0)  # measured by hand


def test_the_front_page_counts_what_can_be_measured_first(town: Any, pages: Any) -> None:
    front = pages(town)[0]
    assert isinstance(front.blocks[0], Lines)
    assert front.blocks[0].texts == ("Goals that can be measured: 1 of 2.",)
    text = "\n".join(words(front))
    assert "3: planned 1, running 1, done 1" in text
    assert "1: Lamps in the lane" in text  # late on 1 July 2026
    assert "planned € 17,500.50, spent € 3,000.25" in text


@pytest.mark.parametrize("title", ["Money by sector", "Money by funder", "Money by year"])
def test_totals_reconcile_with_the_lines(town: Any, pages: Any, title: str) -> None:
    actions = page(pages(town), "actions")
    *lines, last = table(actions, title).rows
    whole = table(actions, "Actions by goal").rows[-1]
    assert sum(cents(row[2]) for row in lines) == cents(last[2]) == cents(whole[-2]) == 1_750_050
    assert sum(cents(row[4]) for row in lines) == cents(last[4]) == cents(whole[-1]) == 300_025
    for place, n in ((1, 3), (3, 1), (5, 2)):  # lines, and those without planned and spent amount
        assert sum(cents(row[place]) for row in lines) == cents(last[place]) == 100 * n


def test_without_plan_and_problems_there_are_no_pages(plan_project: Any, pages: Any) -> None:
    assert pages(plan_project) == ()


@pytest.mark.parametrize("gone", ["safer", "burglary", "e1", "locks", "plan"])
def test_a_plan_with_empty_parts_has_all_its_pages(
    filled_project: Any, pages: Any, gone: str
) -> None:
    # neither areas nor incidents here
    with filled_project.edit("Remove") as edit:
        remove(edit, gone)
    chapters = pages(filled_project)
    assert [each.id for each in chapters] == [
        "plan.glance", "plan.priorities", "plan.goals", "plan.actions", "plan.evaluations",
        "plan.sources",
    ]  # fmt: skip
    assert all(each.blocks for each in chapters)


def test_problems_alone_have_pages_with_plain_sentences(filled_project: Any, pages: Any) -> None:
    with filled_project.edit("Remove") as edit:
        remove(edit, "plan")
    text = "\n".join(part for each in pages(filled_project) for part in words(each))
    for sentence in (
        "There are no operational goals yet.",
        "There are no actions yet.",
        "No amounts are filled in yet.",
        "No action has an evaluation yet.",
    ):
        assert sentence in text


def test_rows_that_lost_their_place_are_on_the_pages(filled_project: Any, pages: Any) -> None:
    with filled_project.edit("Merge") as edit:
        edit.rows("UPDATE plan_action SET goal = 'gone' WHERE uid = 'locks'")
        edit.rows("UPDATE plan_budget SET action = 'gone too' WHERE uid = 'b3'")
    chapters = pages(filled_project)
    titles = [str(row[0]) for row in table(page(chapters, "actions"), "Actions by goal").rows]
    assert "1.1.1 Better locks" in titles
    assert "?" in titles
    assert cents(table(page(chapters, "actions"), "Money by year").rows[-1][1]) == 300


def test_many_actions_are_no_trouble(filled_project: Any, pages: Any) -> None:
    with filled_project.edit("Many") as edit:
        put(edit, *(Action(f"a{i}", "g-litter", f"Action {i}", i) for i in range(2_000)))
    actions = page(pages(filled_project), "actions")
    assert len(table(actions, "Actions by goal").rows) == len(read_tree(filled_project).actions) + 1
