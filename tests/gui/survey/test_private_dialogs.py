# SPDX-License-Identifier: EUPL-1.2
"""Possible breaks between waves, and the answers of single people."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from wijkatlas.api import Session
from wijkatlas.shell.window import Window
from wijkatlas_survey.model.wave import BreakState
from wijkatlas_survey.panel.breaks_dialog import BreaksDialog
from wijkatlas_survey.panel.respondents_dialog import LOOK, RespondentsDialog
from wijkatlas_survey.panel.survey_panel import SurveyPanel
from wijkatlas_survey.settings import SHOW_RESPONDENTS
from wijkatlas_survey.storage.breaks import breaks


def looks(session: Session) -> list[dict[str, int]]:
    rows = session.project.rows("SELECT counts FROM audit_log WHERE command = ?", (LOOK,))
    return [json.loads(text) for (text,) in rows]


def menu(panel: SurveyPanel) -> list[str]:
    panel.head.menu.aboutToShow.emit()
    return [each.text() for each in panel.head.menu.actions() if each.text()]


def respondents(panel: SurveyPanel) -> RespondentsDialog:
    panel.show_respondents()
    dialog = panel._dialogs[-1]
    assert isinstance(dialog, RespondentsDialog)
    return dialog


@pytest.fixture
def allowed(session: Session) -> None:
    session.settings[SHOW_RESPONDENTS] = True


def test_a_break_is_noted_with_a_button(panel: SurveyPanel, session: Session, qtbot: Any) -> None:
    (found,) = breaks(session.project)
    assert panel.head.notice.text == "Possible breaks with other waves: 1"
    qtbot.mouseClick(panel.head.notice.button, Qt.MouseButton.LeftButton)
    dialog = panel._dialogs[-1]
    assert isinstance(dialog, BreaksDialog)
    assert not dialog.isModal()
    assert dialog.title.text() == "How often do you feel unsafe in your neighbourhood?"
    assert "Never" in dialog.before.text()
    assert "Not once" in dialog.after.text()
    assert dialog.state.text() == "Nobody has decided yet."
    assert (found.earlier, found.later) == ("2023", "2025")


@pytest.mark.parametrize("state", [BreakState.ACCEPTED, BreakState.REFUSED])
def test_the_office_decides_and_may_undo(
    panel: SurveyPanel, session: Session, window: Window, qtbot: Any, state: BreakState
) -> None:
    panel.show_breaks()
    dialog = panel._dialogs[-1]
    assert isinstance(dialog, BreaksDialog)
    button = dialog.accept_break if state is BreakState.ACCEPTED else dialog.refuse_break
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert {each.state for each in breaks(session.project)[:1]} == {state}
    assert dialog.state.text().startswith("Decided")
    assert not button.isEnabled()
    window.undo.undo.trigger()
    assert {each.state for each in breaks(session.project)} == {BreakState.OPEN}
    assert dialog.state.text() == "Nobody has decided yet."


def test_after_a_decision_comes_the_next(panel: SurveyPanel, session: Session) -> None:
    row = {
        "question": "sex", "earlier": "2023", "later": "2025", "what": "text", "before": "Gender",
        "after": "Sex", "state": "open", "note": "", "decided_at": "",
    }  # fmt: skip
    with session.project.edit("Another") as edit:
        edit.insert("survey_break", uid=edit.new_uids(1)[0], **row)
    panel.show_breaks()
    dialog = panel._dialogs[-1]
    assert isinstance(dialog, BreaksDialog)
    dialog.refuse_break.click()
    assert dialog.title.text() == "Sex"
    assert dialog.list.item(1).text().startswith("✓")


def test_single_answers_are_not_offered_by_default(panel: SurveyPanel, session: Session) -> None:
    assert "Single answers…" not in menu(panel)
    dialog = respondents(panel)
    assert "not shown on this computer" in dialog.notice.text
    assert not dialog.table.isVisible()
    assert looks(session) == []


@pytest.mark.usefixtures("allowed")
def test_each_look_is_noted_before_anything_is_shown(panel: SurveyPanel, session: Session) -> None:
    assert "Single answers…" in menu(panel)
    dialog = respondents(panel)
    assert panel.wave is not None
    assert looks(session) == [{"wave": panel.wave.id, "rows": 420, "changed": 0}]
    assert "personal data" in dialog.notice.text
    assert "420 rows" in dialog.notice.text
    model = dialog.table.model()
    assert model.rowCount() == 420
    heads = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    assert heads[:3] == ["Weight", "Area", "unsafe"]
    first = [model.index(0, place).data() for place in range(model.columnCount())]
    assert first[:4] == ["1.00", "W00", "Always", "Always"]
    assert "secret 0" in first
    assert "p0" not in first
    respondents(panel)
    assert len(looks(session)) == 2


@pytest.mark.usefixtures("allowed")
def test_nothing_goes_to_the_clipboard(panel: SurveyPanel, qtbot: Any) -> None:
    dialog = respondents(panel)
    QGuiApplication.clipboard().setText("before")
    dialog.table.selectAll()
    dialog.table.setCurrentIndex(dialog.table.model().index(0, 2))
    qtbot.keySequence(dialog.table, QKeySequence(QKeySequence.StandardKey.Copy))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.usefixtures("allowed")
def test_a_look_that_can_t_be_noted_is_refused(
    make_panel: Callable[[Path | None], SurveyPanel],
    surveyed: Path,
    session: Session,
) -> None:
    panel = make_panel(surveyed)
    session.open(surveyed, read_only=True)
    dialog = respondents(panel)
    assert "can't be shown" in dialog.notice.text
    assert dialog.table.model() is None
