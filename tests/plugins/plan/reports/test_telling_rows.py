# SPDX-License-Identifier: EUPL-1.2
"""What a profile keeps of many figures, and where the ways to compute a result stand."""

from dataclasses import replace
from typing import Any

from wijkatlas.api import (
    Chapter,
    Estimate,
    Group,
    Indicator,
    Measured,
    Nature,
    SheetTable,
    Translator,
)
from wijkatlas_plan.diagnosis.board import Board, Cell, Change, Row
from wijkatlas_plan.model.evaluation import Design, DesignKind
from wijkatlas_plan.reports.profile.tables import figure_table
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.evaluations import evaluations

ENGLISH = Translator("en")
WHOLE = Estimate(10.0, 9.0, 11.0)


def row(number: int, now: Estimate, change: Change = Change.UNKNOWN, unit: str = "%") -> Row:
    indicator = Indicator(
        f"table:{number}", f"Figure {number}", unit, Nature.OBJECTIVE, Group.CRIME, 1,
        ("2025",), ("wijk",), lambda *_: Measured(WHOLE, {}),
    )  # fmt: skip
    return Row(indicator, "2025", "", Cell(WHOLE), {"A": Cell(now, None, change)})


def titles(table: SheetTable) -> list[str]:
    return [str(each[0]) for each in table.rows]


def test_the_most_telling_figures_are_kept_in_their_order() -> None:
    alike, higher = Estimate(10.0, 8.0, 12.0), Estimate(20.0, 15.0, 25.0)
    rows = (
        row(1, alike), row(2, alike), row(3, alike), row(4, higher),
        row(5, alike, Change.FALL, "minutes"),
    )  # fmt: skip
    board = Board("wijk", ("A",), {"A": "Area A"}, rows)
    table = figure_table(board, "A", Nature.OBJECTIVE, (), ENGLISH, 3)
    assert titles(table) == ["Figure 1", "Figure 4", "Figure 5 (minutes)"]
    assert table.subtitle == "%, 2025"
    assert table.notes[0] == "Not shown: 2 further rows."
    assert len(figure_table(board, "A", Nature.OBJECTIVE, (), ENGLISH).rows) == 5


def ways(chapters: tuple[Chapter, ...], name: str) -> list[str]:
    (page,) = [each for each in chapters if each.id == f"plan.{name}"]
    tables = [each for each in page.blocks if isinstance(each, SheetTable)]
    return [each.title for each in tables if "Ways to compute it" in each.title]


def test_ways_to_compute_a_result_stand_with_the_method_unless_counts_are_hidden(
    town: Any, pages: Any
) -> None:
    (evaluation,) = evaluations(town)
    for theme, treated, shown in (("burglary", "N1", 1), ("noise", "N2", 0)):
        design = Design(
            DesignKind.CONTROL, "wijk", (theme,), (treated,), ("Z1",),
            before="2024-01-01/2024-12-31", after="2025-01-01/2025-12-31",
        )  # fmt: skip
        with town.edit("Design") as edit:
            put(edit, replace(evaluation, design=design))
        chapters = pages(town)
        assert len(ways(chapters, "sources")) == shown
        assert not ways(chapters, "evaluations")
