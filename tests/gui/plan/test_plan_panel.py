# SPDX-License-Identifier: EUPL-1.2
"""The frame of the plan: its row of pages, what is read when, the room it takes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shapely
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from wijkatlas.api import Session, TablesChanged
from wijkatlas.map import events
from wijkatlas.shell.window import Window
from wijkatlas_plan.panel.pages import MAKERS, PAGES
from wijkatlas_plan.panel.plan_panel import PlanPanel
from wijkatlas_plan.storage.evaluations import evaluations

NAMES = [each.name for each in PAGES]


class FakePage(QWidget):
    """Counts how often it was read, and remembers the rows it was asked for."""

    wants = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.times_read = 0
        self.rows: list[tuple[str, str]] = []

    def refresh(self) -> None:
        self.times_read += 1

    def show_row(self, kind: str, uid: str) -> None:
        self.rows.append((kind, uid))


@pytest.fixture
def make_panel(window: Window, qtbot: Any) -> Callable[[int], PlanPanel]:
    def make(width: int) -> PlanPanel:
        panel = PlanPanel(window.desk.session, dict.fromkeys(NAMES, FakePage))
        qtbot.addWidget(panel)
        panel.resize(width, 640)
        panel.show()
        return panel

    return make


@pytest.fixture
def panel(make_panel: Callable[[int], PlanPanel]) -> PlanPanel:
    return make_panel(420)


def test_a_page_is_made_when_it_is_asked_for(panel: PlanPanel, qtbot: Any) -> None:
    assert list(panel.made) == ["overview"]
    qtbot.mouseClick(panel.buttons["plan"], Qt.MouseButton.LeftButton)
    assert list(panel.made) == ["overview", "plan"]
    assert panel.buttons["plan"].isChecked()
    assert not panel.buttons["overview"].isChecked()
    assert panel.made["plan"].isVisible()


def test_only_what_is_seen_and_changed_is_read(panel: PlanPanel, session: Session) -> None:
    overview, library = panel.made["overview"], panel.show_page("library")
    assert (overview.times_read, library.times_read) == (1, 1)
    session.publish(TablesChanged(frozenset({"plan_card"})))
    assert (overview.times_read, library.times_read) == (1, 2)
    session.publish(TablesChanged(frozenset({"incident"})))
    assert (overview.times_read, library.times_read) == (1, 2)
    panel.show_page("overview")
    assert overview.times_read == 2
    panel.show_page("library")
    assert library.times_read == 2
    panel.hide()
    session.publish(TablesChanged(frozenset({"plan_card"})))
    assert library.times_read == 2
    panel.show()
    assert library.times_read == 3


def test_a_page_sends_to_the_page_of_a_row(panel: PlanPanel) -> None:
    panel.made["overview"].wants.emit("action", "a1")
    assert panel.chosen == "plan"
    assert panel.made["plan"].rows == [("action", "a1")]
    panel.made["plan"].wants.emit("card", "lighting")
    assert panel.made["library"].rows == [("card", "lighting")]


def test_the_last_page_comes_back(make_panel: Callable[[int], PlanPanel]) -> None:
    make_panel(420).show_page("priorities")
    assert make_panel(420).chosen == "priorities"


def test_keys_walk_through_the_pages(panel: PlanPanel, qtbot: Any) -> None:
    panel.activateWindow()
    panel.buttons["overview"].setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(panel, Qt.Key.Key_PageDown, control)
    assert panel.chosen == "diagnosis"
    qtbot.keyClick(panel, Qt.Key.Key_PageUp, control)
    qtbot.keyClick(panel, Qt.Key.Key_PageUp, control)
    assert panel.chosen == "library"


def test_words_stand_beside_the_signs_where_they_fit(
    make_panel: Callable[[int], PlanPanel],
) -> None:
    style = Qt.ToolButtonStyle
    assert make_panel(480).buttons["plan"].toolButtonStyle() == style.ToolButtonTextUnderIcon
    small = make_panel(260).buttons["plan"]
    assert small.toolButtonStyle() == style.ToolButtonIconOnly
    assert small.accessibleName() == "Plan"
    assert small.toolTip() == "Plan: Goals and actions"


def test_the_page_that_is_looked_at_is_named_in_a_narrow_panel(
    make_panel: Callable[[int], PlanPanel],
) -> None:
    style, panel = Qt.ToolButtonStyle, make_panel(320)
    panel.show_page("plan")
    assert panel.buttons["plan"].toolButtonStyle() == style.ToolButtonTextBesideIcon
    panel.show_page("library")
    named = [
        name
        for name, each in panel.buttons.items()
        if each.toolButtonStyle() != style.ToolButtonIconOnly
    ]
    assert named == ["library"]


def test_without_a_project_it_says_so(panel: PlanPanel, window: Window, town: Path) -> None:
    window.door.close()
    assert panel.stack.currentWidget() is panel.empty
    assert not panel.buttons["plan"].isEnabled()
    window.door.open(town)
    assert panel.stack.currentWidget() is not panel.empty
    assert panel.made["overview"].times_read == 2


def test_a_project_for_reading_only_is_named_so(
    panel: PlanPanel, session: Session, town: Path
) -> None:
    assert panel.reading_only.isHidden()
    session.open(town, read_only=True)
    assert "reading only" in panel.reading_only.text


def test_each_page_can_be_made() -> None:
    assert list(MAKERS) == NAMES


def test_the_dock_takes_most_of_the_window_and_gives_it_back(window: Window, qtbot: Any) -> None:
    dock = next(each for each in window.panels if each.panel.id == "plan.panel")
    dock.come_forward()
    qtbot.waitUntil(lambda: dock.width() > 100 and not dock.visibleRegion().isEmpty())
    before = dock.width()
    widget = dock.findChild(PlanPanel)
    assert isinstance(widget, PlanPanel)
    assert not widget.is_wide
    widget.widen.click()
    qtbot.waitUntil(lambda: dock.width() > window.width() / 2)
    assert window.map.width() >= 100
    assert widget.widen.accessibleName().startswith("Narrow")
    widget.widen.click()
    qtbot.waitUntil(lambda: abs(dock.width() - before) <= 8)
    window.desk.session.screen.widen("no.such", wide=True)  # type: ignore[union-attr]
    assert abs(dock.width() - before) <= 8


def test_all_its_controls_have_names(panel: PlanPanel) -> None:
    for button in [*panel.buttons.values(), panel.widen]:
        assert button.accessibleName()
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in panel.findChildren(QLabel)
        if label.text()
    )  # fmt: skip


def test_the_map_is_not_read_again_for_a_plan(
    window: Window, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[str] = []
    monkeypatch.setattr(window.desk.atlas, "load", lambda: times.append("read"))
    session.publish(TablesChanged(frozenset({"plan_action", "plan_goal"})))
    assert times == []
    session.publish(TablesChanged(frozenset({"plan_action", "area"})))
    assert times == ["read"]


def test_a_panel_is_given_what_is_drawn_next(window: Window, session: Session) -> None:
    given: list[bytes] = []
    networks: list[object] = []
    window.map.drawn.disconnect()
    window.map.drawn.connect(networks.append)
    ring = ((4.0, 51.0), (4.001, 51.0), (4.001, 51.001), (4.0, 51.0))
    drawn = events.Drawn("networks", ((ring,),))
    assert session.screen is not None
    session.screen.draw_area(given.append)
    window.map._on_heard(drawn)
    assert len(given) == 1
    assert shapely.from_wkb(given[0]).geom_type == "MultiPolygon"
    window.map._on_heard(drawn)
    assert len(given) == 1
    assert len(networks) == 1


def test_a_wide_panel_makes_room_while_something_is_drawn(window: Window, qtbot: Any) -> None:
    dock = next(each for each in window.panels if each.panel.id == "plan.panel")
    dock.come_forward()
    qtbot.waitUntil(lambda: dock.width() > 100 and not dock.visibleRegion().isEmpty())
    before, screen = dock.width(), window.desk.session.screen
    assert screen is not None
    screen.widen("plan.panel", wide=True)
    qtbot.waitUntil(lambda: dock.width() > before + 8)
    screen.draw_area(lambda shape: None)
    qtbot.waitUntil(lambda: abs(dock.width() - before) <= 8)
    ring = ((4.0, 51.0), (4.001, 51.0), (4.001, 51.001), (4.0, 51.0))
    window.map._on_heard(events.Drawn("networks", ((ring,),)))
    qtbot.waitUntil(lambda: dock.width() > before + 8)


def test_a_panel_remembers_how_it_looks(window: Window, session: Session) -> None:
    assert session.screen is not None
    assert session.screen.remembered("plan.table") == b""
    session.screen.remember("plan.table", b"\x00wide")
    assert session.screen.remembered("plan.table") == b"\x00wide"


def test_from_an_action_to_a_new_evaluation(
    window: Window, session: Session, planned: Path, qtbot: Any
) -> None:
    window.door.open(planned)
    panel = PlanPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    page = panel.show_page("plan")
    page.show_row("action", "a1")
    ((_, kind, uid),) = page.pane.links(page.editor.rows.by_uid["a1"])
    page.wants.emit(kind, uid)
    assert panel.chosen == "evaluation"
    (made,) = evaluations(session.project)
    assert made.action == "a1"
    panel.show_page("plan")
    assert page.pane.links(page.editor.rows.by_uid["a1"]) == [
        ("Its evaluation", "evaluation", made.uid)
    ]
