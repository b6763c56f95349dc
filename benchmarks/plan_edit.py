# SPDX-License-Identifier: EUPL-1.2
"""Open the tree of a plan with 5,000 actions and change it: no other program to compare with."""

import os
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, cast

from frame import Row, Samples, main, within

STRATEGIC, OPERATIONAL, ACTIONS = 10, 10, 50
EDITS = 20
Until = Callable[[Callable[[], bool]], float]
WAIT_S, PAUSE_S = 30.0, 0.001

row = Row(
    "plan_edit",
    "Open and change a plan of 5,000 actions",
    "1 s to open, 100 ms for each change",
    within({"open": 1.0, "field": 0.1, "move": 0.1, "duplicate": 0.1, "several": 0.1, "undo": 0.1}),
    rounds=3,
)


def rows() -> list[Any]:
    """10 strategic goals, 100 operational ones, 5,000 actions with two budget lines and two steps."""
    from wijkatlas_plan.model.plan import Action, BudgetLine, Goal, Level, Milestone, Plan

    found: list[Any] = [Plan("p", "Plan")]
    for s in range(STRATEGIC):
        found.append(Goal(f"s{s}", "p", "", Level.STRATEGIC, f"Strategic {s}", s))
        for o in range(OPERATIONAL):
            goal = f"s{s}-{o}"
            found.append(Goal(goal, "p", f"s{s}", Level.OPERATIONAL, f"Operational {s}.{o}", o))
            for a in range(ACTIONS):
                uid = f"{goal}-{a:02}"
                days = {"start": "2026-01-01", "end": "2026-12-31", "lead": f"Service {a % 7}"}
                found.append(Action(uid, goal, f"Action {s}.{o}.{a}", a, **days))
                found += [BudgetLine(f"b{uid}{y}", uid, "City", y, 100_000) for y in (2026, 2027)]
                found += [Milestone(f"m{uid}{n}", uid, "Step", "2026-06-01") for n in range(2)]
    return found


def project(folder: str) -> Path:
    """The project file."""
    from wijkatlas.store.project import Project
    from wijkatlas_plan.storage.editing import put
    from wijkatlas_plan.storage.schema import migrations

    path = Path(folder) / "plan.gpkg"
    made = Project.create(path, name="Plan", crs="EPSG:31370", migrations=[migrations()])
    with made, made.edit("Plan") as edit:
        put(edit, *rows())
    return path


@cache
def measured() -> dict[str, list[float]]:
    """Seconds by what was done, with the window's own jobs on threads."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings

    from wijkatlas.shell import application
    from wijkatlas.shell.window import Window
    from wijkatlas_plan.panel.plan.page import Page

    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        app = application.make_application(["wijkatlas"])
        session = application.make_session()
        application.dress(app, session)
        desk = application.make_desk(session)
        window = Window(desk, QSettings(str(Path(folder) / "w.ini"), QSettings.Format.IniFormat))
        window.show()
        window.door.open(project(folder))

        def until(is_done: Callable[[], bool]) -> float:
            begin = time.perf_counter()
            while not is_done():
                app.processEvents()
                time.sleep(PAUSE_S)  # as an event loop that waits: the jobs have the processor
                if time.perf_counter() - begin > WAIT_S:
                    raise TimeoutError
            app.processEvents()  # what it painted counts too
            return time.perf_counter() - begin

        until(lambda: desk.atlas.is_loaded)
        begin = time.perf_counter()
        page = Page(session)
        page.resize(1000, 640)
        page.show()
        page.refresh()
        until(lambda: page.stack.currentWidget() is page.filled)
        found = {"open": [time.perf_counter() - begin]}
        until(lambda: not desk.jobs.active)
        found |= changes(page, window, until)
        until(lambda: not desk.jobs.active)
        page.close()
        session.close()
        desk.jobs.close()
        desk.events.stop()
    return found


def changes(page: Any, window: Any, until: Until) -> dict[str, list[float]]:
    """Each kind of change some times, until tree and form show it; then the window comes to rest."""
    known, model = page.editor.rows.by_uid, page.looks.tree_model
    found: dict[str, list[float]] = {}
    many = [f"s1-1-{a:02}" for a in range(ACTIONS)]

    def measure(name: str, do: Callable[[], object], is_done: Callable[[], bool]) -> None:
        begin = time.perf_counter()
        do()
        until(is_done)
        found.setdefault(name, []).append(time.perf_counter() - begin)
        until(lambda: not window.desk.jobs.active)

    def type_in(field: Any, text: str) -> Callable[[], object]:
        field.line.setText(text)
        return cast("Callable[[], object]", field.line.editingFinished.emit)

    def edit(step: int) -> None:
        uid, parent, text = f"s{step % 10}-3-07", f"s{(step + 1) % 10}-4", f"Changed {step}"
        page.show_row("action", uid)
        form = page.pane.forms["action"]
        index = model.index_of
        measure("field", type_in(form.first(), text), lambda: text in str(index(uid).data()))
        measure(
            "move",
            lambda: page.editor.move([uid], parent, 0),
            lambda: model.uid(index(uid).parent()) == parent,
        )
        measure("duplicate", lambda: page.doing.do("duplicate"), lambda: page.chosen != [uid])
        page.looks.outline.choose(many)
        measure(
            "several",
            type_in(form.fields[("lead",)], text),
            lambda: all(known[each].lead == text for each in many),
        )
        measure("undo", window.undo.undo.trigger, lambda: known[many[0]].lead != text)

    for step in range(EDITS):
        edit(step)
    return found


for side in ("open", "field", "move", "duplicate", "several", "undo"):
    row.side(side)(lambda side=side: Samples(measured()[side]))  # type: ignore[misc]

if __name__ == "__main__":
    main(row)
