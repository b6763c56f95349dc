# SPDX-License-Identifier: EUPL-1.2
"""The other looks at a plan: timeline, calendar, budget, map."""

import html
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QToolTip

from wijkatlas.shell import theme
from wijkatlas_plan.model.plan import Action, Goal, Level, Plan, Status, Tree
from wijkatlas_plan.panel.views.budget import BudgetView
from wijkatlas_plan.panel.views.calendar import CalendarView
from wijkatlas_plan.panel.views.places import UID, PlacesView
from wijkatlas_plan.panel.views.timeline import TimelineView
from wijkatlas_plan.panel.views.timeline_area import HEAD_PX, ROW_PX
from wijkatlas_plan.storage.tree import read_tree


def all_of(tree):
    return frozenset(row.uid for row in (*tree.plans, *tree.goals, *tree.actions))


@pytest.fixture
def tree(window, planned):
    window.door.open(planned)
    return read_tree(window.desk.session.project)


@pytest.fixture
def show(window, qtbot, tree):
    """Shows a view with the plan."""

    def make(kind, rows=None, size=(700, 420)):
        view = kind(window.desk.session)
        qtbot.addWidget(view)
        view.resize(*size)
        view.show()
        rows = rows or tree
        view.show_tree(rows, all_of(rows))
        return view

    return make


def many_actions(count):
    goals = (Goal("o", "p", "", Level.OPERATIONAL, "Goal"),)
    actions = tuple(
        Action(f"a{n}", "o", f"Action {n}", n, start="2026-01-01", end=f"20{27 + n % 50}-01-01")
        for n in range(count)
    )
    return Tree((Plan("p", "Plan"),), goals, actions)


def test_the_timeline_walks_with_the_keyboard(show, qtbot, tree):
    view = show(TimelineView)
    chosen = []
    view.chosen.connect(chosen.append)

    qtbot.keyClick(view.area, Qt.Key.Key_Down)
    qtbot.keyClick(view.area, Qt.Key.Key_End)
    qtbot.keyClick(view.area, Qt.Key.Key_Up)

    rows = ["p", "s1", "o1", "a1", "a2", "a3", "o2", "a4", "s2", "o3", "a5"]
    assert chosen == ["p", "a5", "o3"]
    assert "Slower traffic" in view.area.accessibleDescription()
    spot = QPoint(20, HEAD_PX + rows.index("a1") * ROW_PX + 10)
    qtbot.mouseClick(view.area.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen[-1] == "a1"
    view.show_tree(
        *(lambda tree: (tree, all_of(tree)))(read_tree(view._screen._desk.session.project))
    )
    assert view.area.current == rows.index("a1"), "what was chosen stays so"


def test_the_timeline_says_what_a_bar_is_in_plain_text(show, qtbot):
    bad = Tree(
        (Plan("p", "Plan"),),
        (Goal("o", "p", "", Level.OPERATIONAL, "Goal"),),
        (
            Action(
                "a",
                "o",
                "<img src='file:///x'> & more",
                0,
                start="2026-01-01",
                status=Status.RUNNING,
            ),
        ),
    )
    view = show(TimelineView, bad)
    place = QPoint(300, HEAD_PX + 2 * ROW_PX + 5)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.area.viewport().mapToGlobal(place))
    view.area.viewportEvent(event)

    assert html.escape("<img src='file:///x'> & more") in QToolTip.text()
    assert "<img" not in QToolTip.text()
    assert "running" in QToolTip.text()
    QToolTip.hideText()


def test_the_timeline_draws_only_the_rows_in_sight(show, monkeypatch):
    from wijkatlas_plan.panel.views import timeline_paint

    view = show(TimelineView, many_actions(5000))
    painted = []
    original = timeline_paint.TimelinePainter._paint_row
    monkeypatch.setattr(
        timeline_paint.TimelinePainter,
        "_paint_row",
        lambda self, row: (painted.append(row), original(self, row)),
    )
    view.area.verticalScrollBar().setValue(2000 * ROW_PX)
    view.grab()

    assert min(painted) == 2000
    assert len(set(painted)) <= view.area.viewport().height() // ROW_PX + 2


def test_the_timeline_zooms_around_what_is_looked_at(show, qtbot):
    view = show(TimelineView)
    area = view.area
    assert area.horizontalScrollBar().maximum() == 0, "all days are in sight at first"
    before = area._scale().day_at(400)
    area.zoom(4.0, 400)
    assert abs(area._scale().day_at(400) - before) < 2
    assert area.horizontalScrollBar().maximum() > 0
    area.show_today()
    today = area._scale().x(date.today().toordinal())
    assert 0 < today < area.viewport().width()
    area.fit()
    assert area.horizontalScrollBar().maximum() == 0


def test_every_look_bears_light_and_dark_and_an_empty_plan(show, qapp):
    for kind in (TimelineView, CalendarView, BudgetView, PlacesView):
        view = show(kind)
        try:
            for each, width in ((theme.DARK, 300), (theme.LIGHT, 900)):
                theme.apply_theme(qapp, each)
                view.resize(width, 400)
                assert not view.grab().isNull()
        finally:
            theme.apply_theme(qapp, theme.LIGHT)
        view.show_tree(Tree(), frozenset())
        assert not view.grab().isNull()


def test_the_calendar_lists_the_month_and_marks_its_days(show):
    view = show(CalendarView)
    chosen = []
    view.chosen.connect(chosen.append)
    view.month.setCurrentPage(2026, 6)

    assert view.list.topLevelItemCount() == 2
    texts = [view.list.topLevelItem(n).text(2) for n in range(2)]
    assert texts == ["First 100 visits (Advice at home)", "Fewer burglaries in the centre"]
    assert view.heading.text() == "June 2026: 2"
    view.month.setSelectedDate(QDate(2026, 6, 30))
    assert chosen == ["o1"]
    view.month.setCurrentPage(2040, 1)
    assert view.list.topLevelItemCount() == 0
    assert "nothing" in view.heading.text()


def test_the_budget_adds_up_and_can_be_copied(show):
    view = show(BudgetView)

    assert view.answer.text() == "Planned: € 25,000.00; spent: € 3,000.00."
    assert (
        "Budget lines: 3; without a planned amount: 1, without an amount spent: 2"
        in view.note.text()
    )
    texts = [
        [view.sectors.item(row, column).text() for column in range(view.sectors.columnCount())]
        for row in range(view.sectors.rowCount())
    ]
    assert texts == [
        ["Prevention", "12,500.00", "3,000.00", "12,500.00", "–", "25,000.00", "3,000.00"],
        ["no sector", "–", "–", "", "", "–", "–"],
        ["Total", "12,500.00", "3,000.00", "12,500.00", "–", "25,000.00", "3,000.00"],
    ]
    view.copy_tables()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[1].split("\t")[:3] == ["", "2026 planned", "2026 spent"]
    assert lines[2] == "Prevention\t12500.00\t3000.00\t12500.00\t–\t25000.00\t3000.00"


def test_the_map_shows_running_actions_and_lists_an_area_that_is_picked(show, window):
    shown = []
    screen = window.desk.session.screen
    view = show(PlacesView)
    original = screen.show_on_map
    screen.show_on_map = lambda slot, report: shown.append((slot, report))
    try:
        view.status.setCurrentIndex(view.status.findData(""))
    finally:
        screen.show_on_map = original
    names = [view.list.topLevelItem(n).text(0) for n in range(view.list.topLevelItemCount())]

    assert names == ["Wijk 00 (1)", "W99: area no longer exists (1)", "Whole municipality (4)"]
    assert "Areas that no longer exist, not on the map: 1." in view.note.text()
    ((slot, report),) = shown
    assert slot == "plan.panel"
    (layer,) = report.layers(window.desk.session.translator)
    assert layer.labels == ("Wijk 00",)
    fid = view.places[0].fid
    window.desk.session.select("area", frozenset({fid}))
    item = view.list.topLevelItem(0)
    assert item.isExpanded()
    assert view.list.currentItem() is item
    chosen = []
    view.chosen.connect(chosen.append)
    view.list.setCurrentItem(item.child(0))
    assert chosen == ["a1"] == [item.child(0).data(0, UID)]


def test_the_page_offers_every_look(page):
    for name in ("timeline", "calendar", "budget", "places"):
        page.show_look(name)
        assert page.looks.looks[name].isVisible()
    page.show_look("tree")
