# SPDX-License-Identifier: EUPL-1.2
"""The page of goals and actions: what it shows, what stays so, and what it says when there is nothing."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas.shell.theme import DARK, LIGHT, apply_theme
from wijkatlas_plan.panel.plan.page import Page
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.tree import read_tree

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_tree_stands_in_its_order(hand: Any, page: Page) -> None:
    assert hand.titles() == [
        "Safety plan",
        "  Fewer burglaries",
        "    Fewer burglaries in the centre",
        "      Advice at home",
        "      Locks for sheds",
        "      Evening walks",
        "    More neighbourhood networks",
        "      Find coordinators",
        "  Safer traffic",
        "    Slower traffic near schools",
        "      School street",
    ]


def test_the_columns_say_how_it_stands_who_when_and_how_much(page: Page) -> None:
    page.resize(1700, 640)
    index = page.looks.tree_model.index_of("a1")
    cells = [index.siblingAtColumn(place).data() for place in range(5)]
    assert cells == [
        "1.1.1  Advice at home", "■ late: step not done", "Prevention service", "31/12/2026",
        "25,000",
    ]  # fmt: skip
    goal_index = page.looks.tree_model.index_of("o1")
    assert goal_index.siblingAtColumn(1).data() == "● on course"
    assert goal_index.siblingAtColumn(4).data() == "25,000"
    assert page.looks.tree_model.index_of("a5").siblingAtColumn(4).data() == ""


def test_the_count_of_measurable_goals_stands_on_top(page: Page) -> None:
    assert page.head.count.text() == "Measurable goals: 1 of 3"


def test_what_is_open_and_chosen_stays_so(hand: Any, page: Page, session: Session) -> None:
    page.looks.outline.collapse(page.looks.tree_model.index_of("o1"))
    page.looks.outline.choose(["a5"])
    hand.fill("School streets", "title")
    with session.project.edit("Elsewhere") as edit:
        put(edit, replace(hand.action("a4"), title="Coordinators"))
    assert not page.looks.outline.isExpanded(page.looks.tree_model.index_of("o1"))
    assert page.looks.outline.isExpanded(page.looks.tree_model.index_of("o2"))
    assert page.looks.outline.uids() == ["a5"]
    assert page.looks.tree_model.index_of("a4").data() == "1.2.1  Coordinators"


def test_what_is_typed_stays_when_something_else_changes(
    hand: Any, page: Page, session: Session, qtbot: Any
) -> None:
    page.show_row("action", "a1")
    page.activateWindow()
    line = hand.field("lead").line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.selectAll()
    qtbot.keyClicks(line, "Half a na")
    with session.project.edit("Elsewhere") as edit:
        put(edit, replace(hand.action("a1"), audience="Owners"))
    assert line.text() == "Half a na"
    assert hand.field("audience").line.text() == "Owners"
    qtbot.keyClicks(line, "me")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    found = hand.action("a1")
    assert (found.lead, found.audience) == ("Half a name", "Owners")


def test_what_is_typed_is_kept_on_the_way_out(hand: Any, page: Page, qtbot: Any) -> None:
    page.activateWindow()
    page.show_row("action", "a1")
    line = hand.field("lead").line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("Kept")
    page.show_row("action", "a2")
    assert hand.action("a1").lead == "Kept"
    assert hand.action("a2").lead == "Technical service"
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("Kept too")
    QApplication.sendEvent(page.window(), QCloseEvent())
    assert hand.action("a2").lead == "Kept too"


def test_ctrl_f_searches_in_the_plan(page: Page, qtbot: Any) -> None:
    page.activateWindow()
    page.looks.outline.setFocus()
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_F, CONTROL)
    assert page.focusWidget() is page.head.filter.search


def test_without_a_plan_one_is_made_by_its_kind(
    hand: Any, make_page: Callable[[Path | None, int], Page], session: Session
) -> None:
    page = make_page(None, 420)
    assert page.stack.currentWidget() is page.new_plan
    assert page.new_plan.heading.text() == "No plan yet"
    kinds = [page.new_plan.kind.itemData(i) for i in range(page.new_plan.kind.count())]
    assert "be-zonal" in kinds
    page.new_plan.kind.setCurrentIndex(kinds.index("be-zonal"))
    page.new_plan.title.line.setText("Zone 2032")
    page.new_plan.make.click()
    assert page.stack.currentWidget() is page.filled
    (plan,) = read_tree(session.project).plans
    assert (plan.title, plan.template) == ("Zone 2032", "be-zonal")
    assert page.chosen == [plan.uid]
    assert hand.undo_name() == "New plan “Zone 2032”"
    page.doing.do("plan")
    assert page.new_plan.heading.text() == "New plan"
    page.new_plan.back.click()
    assert page.stack.currentWidget() is page.filled


def test_a_project_for_reading_only_can_be_read(
    hand: Any,
    make_page: Callable[[Path | None, int], Page],
    session: Session,
    planned: Path,
    qtbot: Any,
) -> None:
    session.open(planned, read_only=True)
    page = make_page(None, 420)
    page.show_row("action", "a1")
    assert hand.field("title").line.text() == "Advice at home"
    assert not hand.field("title").line.isEnabled()
    assert hand.part("budget").add.isHidden()
    page.looks.outline.choose(["a1"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Delete)
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert)
    assert len(hand.titles()) == 11
    menu = QMenu()
    page.doing.fill_menu(menu)
    assert [each.isEnabled() for each in menu.actions() if each.text()][-1]
    assert not any(each.isEnabled() for each in menu.actions()[:7])


def test_an_old_file_without_tables_of_plans_can_be_looked_at(
    make_page: Callable[[Path | None, int], Page], session: Session, town_file: Path, tmp_path: Path
) -> None:
    old = Path(shutil.copy(town_file, tmp_path / "old.gpkg"))
    session.open(old, read_only=True)
    page = make_page(None, 420)
    assert page.stack.currentWidget() is page.new_plan
    assert "reading only" in page.new_plan.text.text()
    assert page.new_plan.buttons.isHidden()


def test_the_form_turns_with_the_width(make_page: Any, planned: Path, qtbot: Any) -> None:
    page = make_page(planned, 420)
    assert page.splitter.orientation() is Qt.Orientation.Vertical
    page.resize(900, 640)
    qtbot.waitUntil(lambda: page.splitter.orientation() is Qt.Orientation.Horizontal)
    assert page.looks.width() > 300


def test_every_control_has_a_name_and_every_text_is_plain(page: Page) -> None:
    for uid in ("p", "s1", "o2", "a1"):
        page.show_row("", uid)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in page.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        and not widget.objectName().startswith("qt_")
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parent(), QComboBox)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless
    rich = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText and not label.buddy()
    ]
    assert not rich


def test_it_can_be_dark(page: Page, qapp: Any) -> None:
    page.show_row("action", "a1")
    apply_theme(qapp, DARK)
    try:
        assert not page.grab().isNull()
    finally:
        apply_theme(qapp, LIGHT)
