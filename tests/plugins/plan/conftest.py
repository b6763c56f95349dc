# SPDX-License-Identifier: EUPL-1.2
"""Projects with the tables of plans: an empty one, and one with a small plan."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from wijkatlas.store.project import Project
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Direction,
    Frequency,
    Goal,
    Level,
    LogEntry,
    Measurement,
    Milestone,
    Partner,
    Plan,
    Risk,
    Status,
)
from wijkatlas_plan.model.problem import (
    Criterion,
    FigureRef,
    HarmWeight,
    Lane,
    Note,
    NoteKind,
    Problem,
    Score,
)
from wijkatlas_plan.model.sector import Sector
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.schema import migrations


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line speaks English here, whatever the system speaks."""
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")


def empty_project(folder: Path, name: str = "lindebeke.gpkg") -> Any:
    """A new project with the tables of plans."""
    return Project.create(
        folder / name,
        name="Lindebeke",
        crs="EPSG:31370",
        language="en",
        migrations=[migrations()],
    )


SMALL_PLAN = (
    Plan("plan", "Safe Lindebeke", "zvp", "2026-01-01", "2031-12-31"),
    Problem(
        "burglary", "Burglary in the north", "burglary", "wijk", ("N1", "N2"), "residents",
        "More homes are broken into.",
        (FigureRef("incident:burglary", "2025-01-01/2025-12-31", "wijk", "N1", 12.5, 10.0, 15.5,
                   "rate_1000", "", "2026-01-10"),),
        ("walk",), Lane.PRIORITY, "A project of two years.", "2026-02-01", "zonal security council",
    ),
    Problem("litter", "Litter at the square", "nuisance", lane=Lane.ATTENTION, position=1),
    Criterion("c-size", "size", "Size", 3.0),
    Criterion("c-fear", "fear", "Fear", 1.0, 1),
    Score("s1", "burglary", "c-size", 5.0, "the most of all areas", True),
    Score("s2", "burglary", "c-fear", 4.0),
    Score("s3", "litter", "c-size", 2.0),
    HarmWeight("h1", "burglary", 30.0, "own table of the office"),
    Note("walk", NoteKind.WALK, "2025-11-03", "Walk with residents", "Lamps are out in the lane.",
         "Private words of the walk.", "burglary", "wijk", "N1", 150_000.0, 170_000.0),
    Goal("safer", "plan", "", Level.STRATEGIC, "Fewer victims", 0, "1"),
    Goal("calmer", "plan", "", Level.STRATEGIC, "A calm square", 1, "2"),
    Goal("g-burglary", "plan", "safer", Level.OPERATIONAL, "Fewer burglaries in the north", 0, "1.1",
         "", ("burglary",), "incident:burglary", "", "rate_1000", Direction.DOWN, "wijk",
         ("N1", "N2"), 12.5, "2025-12-31", "2025-01-01/2025-12-31", "police records", 10.0,
         "2028-12-31", Frequency.YEARLY, "Prevention service", Sector.PREVENTION),
    Goal("g-litter", "plan", "calmer", Level.OPERATIONAL, "Less litter", 0, "2.1",
         problems=("litter",), indicator_text="bags of litter in a week"),
    Action("locks", "g-burglary", "Better locks", 0, "1.1.1", "Advice at home.",
           "Prevention service", Sector.PREVENTION,
           (Partner(Sector.POLICE, "Local police"), Partner(Sector.HOUSING)), "wijk", ("N1",), b"",
           "residents", "2026-03-01", "2027-12-31", Status.RUNNING, Risk.MEDIUM, "Too few hands.",
           ("combined-target-hardening",), "Review of 2019"),
    Action("lamps", "g-burglary", "Lamps in the lane", 1, lead="Public works",
           lead_sector=Sector.HOUSING, start="2026-01-01", end="2026-06-30"),
    Action("bins", "g-litter", "More bins", 0, lead="Public works", status=Status.DONE),
    BudgetLine("b1", "locks", "municipality", 2026, 1_250_050, 300_025),
    BudgetLine("b2", "locks", "SSPP", 2026, 500_000, None),
    BudgetLine("b3", "lamps", "municipality", 2026, None, None),
    Milestone("m1", "locks", "Hundred homes visited", "2026-09-01"),
    Milestone("m2", "locks", "All homes visited", "2027-09-01", "", 1),
    Measurement("x1", "g-litter", "2026-01-15", 40.0, 32.0, 48.0, 12, "counted by public works"),
    LogEntry("l1", "locks", "2026-04-02", "Prevention service", "Private words of the log."),
    Evaluation(
        "e1", "locks", "Did the locks work?",
        Design(DesignKind.CONTROL, "wijk", ("burglary",), ("N1",), ("Z1",),
               before="2025-01-01/2025-12-31", after="2027-01-01/2027-12-31"),
    ),
)  # fmt: skip
"""Two strategic goals, two operational ones, three actions and what hangs on them."""


@pytest.fixture
def plan_project(tmp_path: Path) -> Iterator[Any]:
    """A new, open project with the tables of plans; ``project.path`` is its file."""
    made = empty_project(tmp_path)
    yield made
    made.close()


@pytest.fixture
def filled_project(plan_project: Any) -> Any:
    """The same with the small plan: uids are words, such as "locks"."""
    with plan_project.edit("Plan") as edit:
        put(edit, *SMALL_PLAN)
    return plan_project
