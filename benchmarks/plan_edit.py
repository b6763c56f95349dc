# SPDX-License-Identifier: EUPL-1.2
"""Open the tree of a plan with 5,000 actions and change it: no other program to compare with."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

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


@contextmanager
def opened() -> Iterator[tuple[float, Any, Any, Until]]:
    """Seconds until the page shows the plan; then page, window, and a way to wait for something."""
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
        taken = time.perf_counter() - begin
        until(lambda: not desk.jobs.active)
        yield taken, page, window, until
        until(lambda: not desk.jobs.active)
        page.close()
        session.close()
        desk.jobs.close()
        desk.events.stop()


def change(name: str, step: int, page: Any, window: Any, until: Until) -> float:
    """Seconds until tree and form show one change; then the window comes to rest."""
    known, model, index = (
        page.editor.rows.by_uid,
        page.looks.tree_model,
        page.looks.tree_model.index_of,
    )
    uid, parent, text = f"s{step % 10}-3-07", f"s{(step + 1) % 10}-4", f"Changed {step}"
    many = [f"s1-1-{a:02}" for a in range(ACTIONS)]
    page.show_row("action", uid)
    if name in ("several", "undo"):
        page.looks.outline.choose(many)
    form = page.pane.forms["action"]

    def type_in(field: Any) -> None:
        field.line.setText(text)
        field.line.editingFinished.emit()

    def lead_is_new() -> bool:
        return all(known[each].lead == text for each in many)

    changes: dict[str, tuple[Callable[[], object], Callable[[], bool]]] = {
        "field": (lambda: type_in(form.first()), lambda: text in str(index(uid).data())),
        "move": (
            lambda: page.editor.move([uid], parent, 0),
            lambda: model.uid(index(uid).parent()) == parent,
        ),
        "duplicate": (lambda: page.doing.do("duplicate"), lambda: page.chosen != [uid]),
        "several": (lambda: type_in(form.fields[("lead",)]), lead_is_new),
        "undo": (window.undo.undo.trigger, lambda: not lead_is_new()),
    }
    if name == "undo":
        change("several", step, page, window, until)
    do, is_done = changes[name]
    begin = time.perf_counter()
    do()
    until(is_done)
    taken = time.perf_counter() - begin
    until(lambda: not window.desk.jobs.active)
    return taken


@row.side("open")
def open_plan() -> Samples:
    """From asking for the page to its rows."""
    with opened() as (taken, *_):
        return Samples([taken])


def measure(name: str) -> Samples:
    """The same change some times, to other rows."""
    with opened() as (_, page, window, until):
        return Samples([change(name, step, page, window, until) for step in range(EDITS)])


for side in ("field", "move", "duplicate", "several", "undo"):
    row.side(side)(partial(measure, side))

if __name__ == "__main__":
    main(row)
