# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a row, as tables in the form: money, steps, partners, figures, progress."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.model.plan import Partner
from wijkatlas_plan.model.sector import Sector
from wijkatlas_plan.panel.plan.page import Page
from wijkatlas_plan.storage.log import entries
from wijkatlas_plan.storage.tree import read_tree


def test_budget_lines_take_money_as_people_write_it(
    hand: Any, page: Page, session: Session
) -> None:
    page.show_row("action", "a1")
    budget = hand.part("budget")
    assert budget.sum.text() == "planned € 25,000, spent € 3,000"
    model = budget.model
    model.setData(model.index(1, 3), "€ 1.234,50")
    line = next(each for each in read_tree(session.project).budget if each.uid == "b2")
    assert line.spent_cents == 123_450
    assert hand.undo_name() == "Change a budget line"
    model.setData(model.index(1, 2), "a lot")
    assert budget.remark.text().startswith("▲ not an amount")
    model.setData(model.index(1, 2), "")
    assert budget.sum.text() == "planned € 12,500, spent € 4,234.50; not filled in: 1"
    budget.add.click()
    made = page.editor.rows.lines("a1")[-1]
    assert (made.funder, made.year, made.planned_cents) == ("City", 2028, None)
    flag = QItemSelectionModel.SelectionFlag  # whatever keys an earlier test held
    budget.view.selectionModel().select(model.index(2, 0), flag.ClearAndSelect | flag.Rows)
    budget.remove.click()
    assert len(page.editor.rows.lines("a1")) == 2
    page.show_row("action", "a4")
    budget.add.click()
    assert page.editor.rows.lines("a4")[0].funder


def test_steps_partners_and_figures_are_tables_too(hand: Any, page: Page) -> None:
    page.show_row("action", "a1")
    steps = hand.part("milestones").model
    steps.setData(steps.index(1, 2), "5 jun 2026")
    assert page.editor.rows.steps("a1")[1].done_on == "2026-06-05"
    assert page.looks.tree_model.index_of("a1").siblingAtColumn(1).data() == "● running"
    hand.part("milestones").add.click()
    assert [each.position for each in page.editor.rows.steps("a1")] == [0, 1, 2]
    partners = hand.part("partners")
    partners.add.click()
    partners.model.setData(partners.model.index(1, 0), "Housing and urban development")
    partners.model.setData(partners.model.index(1, 1), "Housing company")
    assert hand.action("a1").partners == (
        Partner(Sector.POLICE, "Local police"), Partner(Sector.HOUSING, "Housing company"),
    )  # fmt: skip
    page.show_row("goal", "o1")
    figures = hand.part("figures")
    figures.model.setData(figures.model.index(0, 1), "120")
    assert page.editor.rows.figures("o1")[0].value == 120
    assert page.looks.tree_model.index_of("o1").siblingAtColumn(1).data() == "■ behind"


def test_the_present_figure_becomes_the_baseline(hand: Any, page: Page) -> None:
    page.show_row("goal", "o1")
    present = hand.part("present")
    assert present.text.text().startswith("Now: 96.0 incidents")
    present.take.click()
    found = hand.goal("o1")
    assert (found.baseline, found.baseline_on, found.baseline_source) == (
        96.0, "2026-06-30", "Police",
    )  # fmt: skip
    assert hand.undo_name() == "Take the present figure as the baseline"
    page.show_row("goal", "o2")
    assert not hand.part("present").take.isEnabled()


def test_progress_is_told_with_attachments(
    hand: Any, page: Page, session: Session, tmp_path: Path
) -> None:
    page.show_row("action", "a1")
    log = hand.part("log")
    around = hand.form().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    fold: Any = next(each for each in around if each.isAncestorOf(log))
    fold.open()
    log.text.setPlainText("Twelve visits")
    log.by.setText("Prevention officer")
    log.add.click()
    (entry,) = entries(session.project, "a1")
    assert (entry.text, entry.by) == ("Twelve visits", "Prevention officer")
    note = tmp_path / "note.txt"
    note.write_text("what people said")
    log.attach(entry, note)
    assert [each.name for each in log.found[0][1]] == ["note.txt"]
    log._on_removed(entry)
    assert log.found == []
    session.project.undo()
    log.refresh()
    assert len(log.found[0][1]) == 1
