# SPDX-License-Identifier: EUPL-1.2
"""The page of evaluations: making a design, seeing what it can see, fixing it, the result."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from wijkatlas.shell.window import Window
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation
from wijkatlas_plan.model.plan import Goal
from wijkatlas_plan.panel.evaluation.draft import draft_of
from wijkatlas_plan.panel.evaluation.fix_dialog import FixDialog
from wijkatlas_plan.panel.evaluation.page import Page
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.evaluations import evaluations, find_evaluation

BEFORE, AFTER = "2025-02-01/2025-03-31", "2025-04-01/2025-05-31"
DESIGN = Design(DesignKind.CONTROL, "wijk", (), ("W00",), ("W11",), before=BEFORE, after=AFTER)


@pytest.fixture
def make(window: Window, planned: Path, qtbot: Any) -> Callable[..., Page]:
    """The page on the small plan with these evaluations."""

    def made(*rows: Evaluation) -> Page:
        window.door.open(planned)
        session = window.desk.session
        if rows:
            with session.project.edit("Evaluations") as edit:
                put(edit, *rows)
        page = Page(session)
        qtbot.addWidget(page)
        page.resize(440, 700)
        page.show()
        page.refresh()
        window.desk.events.tables_changed.connect(lambda tables: page.refresh())
        return page

    return made


def listed(page: Page) -> list[str]:
    tree = page.list.tree
    return [
        tree.topLevelItem(group).child(place).text(0)
        for group in range(2)
        for place in range(tree.topLevelItem(group).childCount())
    ]


def shown(page: Page) -> str:
    return "\n".join(
        each.text() for each in page.view.inside.findChildren(QLabel) if each.isVisible()
    )


def project(page: Page) -> Any:
    return page._session.project


def test_actions_without_an_evaluation_are_listed(make: Callable[..., Page]) -> None:
    page = make(Evaluation("e1", "a1", "Advice judged", DESIGN))
    rows = listed(page)
    assert rows[0] == "Advice at home\ndesign open"
    assert set(rows[1:]) == {
        "Locks for sheds",
        "Evening walks",
        "Find coordinators",
        "School street",
    }


def test_a_design_starts_from_the_action(make: Callable[..., Page]) -> None:
    page = make()
    with project(page).edit("Goal") as edit:
        put(edit, Goal(**{**_fields(page, "o1"), "indicator": "incident:burglary"}))
    page.refresh()
    page.plan_for("a1")
    kept = find_evaluation(project(page), "")
    assert kept.action == "a1"
    assert kept.title == "Advice at home"
    assert kept.design.categories == ("burglary",)
    assert kept.design.treated == ("W00", "W99")
    assert kept.design.before == "2025-02-01/2026-01-31"
    assert page.stack.currentWidget() is page.view
    assert "W99" in shown(page)  # an area that no longer exists is named
    assert not page.view.fix.isEnabled()


def _fields(page: Page, uid: str) -> dict[str, Any]:
    goal = next(each for each in page.contents.goals if each.uid == uid)
    return {name: getattr(goal, name) for name in goal.__dataclass_fields__}


def test_every_answer_is_kept_and_tells_what_can_be_seen(make: Callable[..., Page]) -> None:
    page = make(Evaluation("e1", "a1", "Advice judged", DESIGN))
    page.show_row("evaluation", "e1")
    first = page.view.outlook.text()
    assert "can't be told from chance" in first
    form = page.view.form
    assert form is not None
    form.what.commit(("incident:burglary",))
    assert find_evaluation(project(page), "e1").design.categories == ("burglary",)
    assert page.view.outlook.text() != first
    form.buffer.line.setText("150")
    form.buffer._on_left()
    assert find_evaluation(project(page), "e1").design.buffer_m == 150
    assert {"treated_around", "control_around"} <= set(page.sight.groups.shapes)  # type: ignore[union-attr]
    form.before[0].line.setText("1/2/2020")
    form.before[0]._on_left()
    assert find_evaluation(project(page), "e1").design.before == "2020-02-01/2025-03-31"
    project(page).undo()
    page.refresh()
    assert form.draft.before_begin == "2025-02-01"


def test_only_what_belongs_to_a_design_is_asked(make: Callable[..., Page]) -> None:
    page = make(Evaluation("e1", "", "Advice judged", DESIGN))
    page.show_row("evaluation", "e1")
    form = page.view.form
    assert form is not None
    page.view.fold.open()
    assert form.control.isVisible()
    assert not form.starts.isVisible()
    form.kind.commit((DesignKind.SERIES,))
    assert not form.control.isVisible()
    assert find_evaluation(project(page), "e1").design.control == ()
    form.kind.commit((DesignKind.STAGGERED,))
    assert form.starts.isVisible()
    form.starts._on_told("W00", "2025-04-10")
    assert dict(find_evaluation(project(page), "e1").design.starts) == {"W00": "2025-04-10"}


def test_a_proposal_that_is_not_there_is_said(make: Callable[..., Page], window: Window) -> None:
    page = make(Evaluation("e1", "", "Advice judged", DESIGN))
    page.show_row("evaluation", "e1")
    form = page.view.form
    assert form is not None
    form.proposal_asked.emit()  # the four areas all touch
    assert find_evaluation(project(page), "e1").design.control == ("W11",)


def test_fixing_asks_once_and_locks_the_form(make: Callable[..., Page], qtbot: Any) -> None:
    page = make(Evaluation("e1", "", "Advice judged", DESIGN))
    page.show_row("evaluation", "e1")
    qtbot.mouseClick(page.view.fix, Qt.MouseButton.LeftButton)
    dialog = page.findChild(FixDialog)
    assert dialog is not None
    dialog.by.setText("prevention officer")
    dialog.accept()
    kept = find_evaluation(project(page), "e1")
    assert kept.frozen_by == "prevention officer"
    assert kept.mark
    assert not page.view.fix.isVisible()
    assert not page.view.remove.isVisible()
    assert page.view.form is not None
    assert not page.view.form.title.line.isEnabled()
    assert project(page).audit_entries()[0].command == "evaluation.freeze"
    assert project(page).undo() is None
    assert find_evaluation(project(page), "e1").mark == kept.mark


def test_a_result_is_shown_and_kept(make: Callable[..., Page], qtbot: Any) -> None:
    page = make(Evaluation("e1", "", "Advice judged", DESIGN))
    page.show_row("evaluation", "e1")
    qtbot.mouseClick(page.view.compute, Qt.MouseButton.LeftButton)
    finding = page.view.result.finding
    assert finding is not None
    assert "before" in finding.result
    assert find_evaluation(project(page), "e1").result["kind"] == "control"
    page.leave()
    assert page.view.result.finding is not None
    page.show_row("evaluation", "e1")
    assert page.view.result.finding.about == finding.about
    assert listed(page)[0].startswith("Advice judged\n")


def test_another_design_has_no_result_yet(make: Callable[..., Page]) -> None:
    page = make(Evaluation("e1", "", "Advice judged", DESIGN))
    page.show_row("evaluation", "e1")
    page.compute()
    assert find_evaluation(project(page), "e1").result
    assert page.view.form is not None
    page.view.form.control.commit((("W10",),))
    assert not find_evaluation(project(page), "e1").result
    assert page.view.result.finding is None


def test_what_has_not_ended_offers_a_provisional_result(make: Callable[..., Page]) -> None:
    later = Design(
        DesignKind.CONTROL, "wijk", (), ("W00",), ("W11",), before=BEFORE,
        after="2025-04-01/2026-03-31",
    )  # fmt: skip
    page = make(Evaluation("e1", "", "Advice judged", later))
    page.show_row("evaluation", "e1")
    page.compute()
    assert page.view.refusal.isVisible()
    assert page.view.result.finding is None
    page.compute(provisional=True)
    assert page.view.result.finding is not None
    assert listed(page)[0].endswith(find_verdict(page))


def find_verdict(page: Page) -> str:
    return page.list._state(evaluations(project(page))[0])


def test_an_evaluation_that_is_gone_leaves_the_screen(
    make: Callable[..., Page], qtbot: Any
) -> None:
    page = make(Evaluation("e1", "", "Advice judged", DESIGN))
    page.show_row("evaluation", "e1")
    qtbot.mouseClick(page.view.remove, Qt.MouseButton.LeftButton)
    assert not evaluations(project(page))
    assert page.stack.currentWidget() is page.list
    project(page).undo()
    assert evaluations(project(page))


def test_the_form_gives_back_the_design_it_was_given() -> None:
    from dataclasses import replace

    from wijkatlas_plan.model.evaluation import Weights
    from wijkatlas_plan.panel.evaluation.draft import design_of

    for design in (
        DESIGN,
        replace(
            DESIGN, buffer_m=200.0, weights=Weights.INHABITANTS, categories=("burglary", "theft")
        ),
        replace(DESIGN, treated_around=("W01",), control_around=("W10",)),
        replace(DESIGN, kind=DesignKind.STAGGERED, starts={"W00": "2025-04-03"}),
        Design(DesignKind.SERIES, "wijk", (), ("W00",), before=BEFORE, after=AFTER),
        Design(DesignKind.SURVEY, before="2023", after="2025", indicator="survey:unsafe"),
    ):
        assert design_of(draft_of(Evaluation("e", "", "x", design)), design) == design
