# SPDX-License-Identifier: EUPL-1.2
"""The window with the plan plugin, on the small town."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from wijkatlas.api import LoadedPlugin, Session, Settings, Translator
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.shell.window import Window
from wijkatlas.store.project import Project
from wijkatlas_plan import plugin
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Direction,
    Frequency,
    Goal,
    Level,
    Measurement,
    Milestone,
    Partner,
    Plan,
    Risk,
    Status,
)
from wijkatlas_plan.model.problem import Problem
from wijkatlas_plan.model.sector import Sector
from wijkatlas_plan.panel.plan.form.form import Form
from wijkatlas_plan.panel.plan.page import Page
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.schema import migrations
from wijkatlas_plan.storage.tree import read_tree


@pytest.fixture(autouse=True)
def swept(qapp: Any) -> None:
    """Windows of earlier tests go: Qt deletes them only once asked to."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(
        settings=Settings([*core_settings(), *plugin.settings]),
        translator=Translator("en"),
        commands=[*built_in_commands(), *plugin.commands],
        plugins=[LoadedPlugin("plan", plugin)],
    )
    yield made
    made.close()


def planned_rows() -> list[Any]:
    """A plan with two strategic goals, three operational ones and five actions."""
    goal, action = Level.OPERATIONAL, Status.RUNNING
    return [
        Plan("p", "Safety plan", "zonal", "2026-01-01", "2031-12-31"),
        Goal("s1", "p", "", Level.STRATEGIC, "Fewer burglaries", 0, "1", owner="Council"),
        Goal("s2", "p", "", Level.STRATEGIC, "Safer traffic", 1, "2"),
        Goal(
            "o1", "p", "s1", goal, "Fewer burglaries in the centre", 0, "1.1",
            indicator_text="burglaries", unit="incidents", direction=Direction.DOWN,
            baseline=100, baseline_on="2025-12-31", baseline_source="Police", target=80,
            target_on="2029-12-31", frequency=Frequency.YEARLY, owner="Prevention service",
            owner_sector=Sector.PREVENTION, scheme="wijk", areas=("W00",),
        ),
        Goal("o2", "p", "s1", goal, "More neighbourhood networks", 1, "1.2"),
        Goal("o3", "p", "s2", goal, "Slower traffic near schools", 0, "2.1"),
        Action(
            "a1", "o1", "Advice at home", 0, "1.1.1", lead="Prevention service",
            lead_sector=Sector.PREVENTION, partners=(Partner(Sector.POLICE, "Local police"),),
            scheme="wijk", areas=("W00", "W99"), start="2026-02-01", end="2026-12-31", status=action,
            risk=Risk.LOW,
        ),
        Action("a2", "o1", "Locks for sheds", 1, "1.1.2", start="2024-01-01", lead="Technical service"),
        Action("a3", "o1", "Evening walks", 2, "1.1.3", status=Status.DONE),
        Action("a4", "o2", "Find coordinators", 0, "1.2.1"),
        Action("a5", "o3", "School street", 0, "2.1.1", start="2026-09-01", end="2027-06-30"),
        BudgetLine("b1", "a1", "City", 2026, 1_250_000, 300_000),
        BudgetLine("b2", "a1", "City", 2027, 1_250_000),
        BudgetLine("b3", "a5", "Flanders", 2026),
        Milestone("m1", "a1", "Leaflet", "2026-03-01", "2026-02-20", 0),
        Milestone("m2", "a1", "First 100 visits", "2026-06-01", "", 1),
        Measurement("f1", "o1", "2026-06-30", 96, source="Police"),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def planned_file(town_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy(town_file, tmp_path_factory.mktemp("planned") / "town.gpkg"))
    with Project.open(path, migrations=[migrations()]) as project, project.edit("Plan") as edit:
        put(edit, *planned_rows())
        put(edit, Problem("q1", "Burglaries in the centre"))
    return path


@pytest.fixture
def planned(planned_file: Path, tmp_path: Path) -> Path:
    """A project with a plan of one's own."""
    return Path(shutil.copy(planned_file, tmp_path / "planned.gpkg"))


class Hand:
    """What somebody sees and does at the page of goals and actions that was made last."""

    page: Page

    def __init__(self, session: Session, qtbot: Any) -> None:
        self.session, self.qtbot = session, qtbot

    def action(self, uid: str) -> Any:
        return next(each for each in read_tree(self.session.project).actions if each.uid == uid)

    def goal(self, uid: str) -> Any:
        return next(each for each in read_tree(self.session.project).goals if each.uid == uid)

    def titles(self) -> list[str]:
        """What the tree shows, with two spaces for each level."""
        model, found = self.page.looks.tree_model, []

        def walk(parent: Any, depth: int) -> None:
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                title = self.page.editor.rows.by_uid[model.uid(index)].title
                found.append("  " * depth + title)
                walk(index, depth + 1)

        walk(model.index(-1, -1), 0)
        return found

    def form(self) -> Form:
        return next(each for each in self.page.pane.forms.values() if each.isVisible())

    def field(self, *names: str) -> Any:
        return self.form().fields[names]

    def part(self, name: str) -> Any:
        return self.form().parts[name]

    def fill(self, text: str, *names: str) -> None:
        line = self.field(*names).line
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClicks(line, text)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def undo_name(self) -> str:
        step = self.session.project.undo_step
        assert step is not None
        return self.session.translator.translate("edits", step.label, **step.values)


@pytest.fixture
def hand(window: Window, qtbot: Any) -> Hand:
    return Hand(window.desk.session, qtbot)


@pytest.fixture
def make_page(window: Window, qtbot: Any, hand: Hand) -> Callable[[Path | None, int], Page]:
    """The page of goals and actions on a project; on the window's own when none is given."""

    def make(path: Path | None, width: int = 1000) -> Page:
        if path is not None:
            window.door.open(path)
        page = hand.page = Page(window.desk.session)
        qtbot.addWidget(page)
        page.resize(width, 640)
        page.show()
        page.refresh()
        return page

    return make


@pytest.fixture
def page(make_page: Callable[[Path | None, int], Page], planned: Path) -> Page:
    return make_page(planned, 1000)
