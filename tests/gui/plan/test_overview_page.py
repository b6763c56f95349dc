# SPDX-License-Identifier: EUPL-1.2
"""The first page: what is due, what is missing, the thread and the calendar."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QTreeWidgetItem

from wijkatlas.shell.window import Window
from wijkatlas.store.project import Project
from wijkatlas_plan.model.problem import FigureRef, Lane, Problem
from wijkatlas_plan.panel.overview.page import Page
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.schema import migrations

REF = FigureRef("incident:burglary", "2025-01-06/2025-04-30", "wijk", "W00", 9.0)


def items(page: Page, tree: Any = None) -> dict[str, QTreeWidgetItem]:
    shown = tree or page.tree
    return {
        shown.topLevelItem(i).text(0).split(":")[0].split(" (")[0]: shown.topLevelItem(i)
        for i in range(shown.topLevelItemCount())
    }


def texts(item: QTreeWidgetItem) -> list[str]:
    return [item.child(i).text(0) for i in range(item.childCount())]


@pytest.fixture
def page(window: Window, planned: Path, qtbot: Any) -> Page:
    with Project.open(planned, migrations=[migrations()]) as project, project.edit("x") as edit:
        put(edit, Problem("b", "Burglaries", "burglary", lane=Lane.PRIORITY, figures=(REF,)))
    window.door.open(planned)
    made = Page(window.desk.session)
    qtbot.addWidget(made)
    made.resize(360, 640)
    made.show()
    made.refresh()
    return made


def test_measurable_goals_stand_on_top_and_breaks_are_counted(page: Page) -> None:
    assert page.lead.text() == "Goals that can be measured: 1 of 3."
    found = items(page)
    assert list(found) == [
        "Due or overdue", "Late actions", "How goals stand", "Goals that can't be measured",
        "Missing in the thread", "Figures that are out of date",
    ]  # fmt: skip
    missing = texts(found["Missing in the thread"])
    assert "Priorities without a goal: 1" in missing
    assert "Areas that no longer exist: 1" in missing  # W99
    flawed = texts(found["Goals that can't be measured"])
    assert flawed == ["■ More neighbourhood networks", "■ Slower traffic near schools"]
    # 96 on 30 June 2026, against 97.5 on the line from 100 to 80
    first = texts(found["How goals stand"])[0]
    assert first.startswith("● on course: Fewer burglaries in the centre")


def test_a_line_leads_to_its_row(page: Page, qtbot: Any) -> None:
    asked: list[tuple[str, str]] = []
    page.wants.connect(lambda kind, uid: asked.append((kind, uid)))
    head = items(page)["Goals that can't be measured"]
    page.tree.setCurrentItem(head.child(0))
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert asked[-1] == ("goal", "o2")
    late = items(page)["Missing in the thread"]
    group = next(
        late.child(i) for i in range(late.childCount()) if late.child(i).text(0).startswith("Prior")
    )
    page.tree._on_chosen(group)
    assert group.isExpanded()
    page.tree.setCurrentItem(group.child(0))
    assert page.tree.chosen() == ("problem", "b")
    page.tree.menu().actions()[1].trigger()
    assert page.stack.currentWidget() is page.thread_view


def test_the_thread_reaches_the_incidents(page: Page) -> None:
    """Every third of 600 incidents is a burglary; those of 115 days in one area are filtered."""
    page.show_row("problem", "b")
    view = page.thread_view
    assert view.about.text() == "Problem: Burglaries"
    figure = items(page, view.tree)["Figures"].child(0)
    assert figure.text(0).startswith("Burglary")
    lines = texts(figure)
    assert any(line.startswith("File: town.csv, SHA-256 000000000000") for line in lines)
    show = next(
        figure.child(i)
        for i in range(figure.childCount())
        if figure.child(i).text(0).startswith("Show")
    )
    view.tree._on_chosen(show)
    chosen = page._session.filter
    assert chosen.area == ("wijk", "W00")
    assert chosen.categories == frozenset({"burglary"})
    assert (str(chosen.begin), str(chosen.end)) == ("2025-01-06", "2025-04-30")
    view.back.click()
    assert page.stack.currentWidget() is page.list


def test_a_thread_is_left_when_its_row_is_gone(page: Page) -> None:
    page.show_row("problem", "b")
    page.refresh()
    assert page.stack.currentWidget() is page.thread_view
    with page._session.project.edit("x") as edit:
        edit.delete_where("plan_problem", uid="b")
    page.refresh()
    assert page.stack.currentWidget() is page.list
    assert page.thread_view.about.text() == ""


def test_a_figure_is_found_by_its_name(page: Page) -> None:
    page.follow.click()
    view = page.thread_view
    view.field.setText("incident:burglary")
    view._on_named()
    assert view.about.text().startswith("Figure:")
    assert "Problem: Burglaries" in texts(items(page, view.tree)["On it rest"])
    view.field.setText("unheard of")
    view._on_named()
    assert "called “unheard of”" in page._screen._desk.messages.said[-1][1]


def test_what_is_due_becomes_a_calendar(page: Page, tmp_path: Path, monkeypatch: Any) -> None:
    path = tmp_path / "due"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: (str(path), ""))
    page.calendar.click()
    data = (tmp_path / "due.ics").read_bytes()
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert ("success", "Written: due.ics") in page._screen._desk.messages.said


def test_folds_stay_as_they_were_put(page: Page) -> None:
    head = items(page)["Missing in the thread"]
    head.setExpanded(False)
    page.refresh()
    assert not items(page)["Missing in the thread"].isExpanded()


def test_an_empty_project_says_where_to_begin(window: Window, town: Path, qtbot: Any) -> None:
    page = Page(window.desk.session)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.stack.currentWidget() is page.empty
    asked: list[tuple[str, str]] = []
    page.wants.connect(lambda kind, uid: asked.append((kind, uid)))
    for button in page.empty.findChildren(QPushButton):
        button.click()
    assert asked == [("indicator", ""), ("problem", ""), ("plan", "")]
