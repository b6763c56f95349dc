# SPDX-License-Identifier: EUPL-1.2
"""The editor of an indicator: what it asks for, its value while it is made, saving, undoing."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox

from wijkatlas.api import Session
from wijkatlas.shell.window import Window
from wijkatlas_survey.model.indicator import Indicator, Missing, Rule
from wijkatlas_survey.panel.indicator_dialog import IndicatorDialog, free_code
from wijkatlas_survey.panel.survey_panel import SurveyPanel
from wijkatlas_survey.storage.waves import indicators, save_indicators


def entry(panel: SurveyPanel, code: str, *, is_indicator: bool = False) -> Any:
    model = panel.questions.model
    return model.rows[model.place(code, is_indicator=is_indicator)].entry


def opened(panel: SurveyPanel, code: str, *, is_indicator: bool = False) -> IndicatorDialog:
    panel.edit_indicator(entry(panel, code, is_indicator=is_indicator))
    dialog = panel._dialogs[-1]
    assert isinstance(dialog, IndicatorDialog)
    return dialog


def choose_rule(dialog: IndicatorDialog, rule: Rule) -> None:
    dialog.form.rule.setCurrentIndex(dialog.form.rule.findData(rule))


def test_an_indicator_is_made_of_a_question(
    panel: SurveyPanel, window: Window, session: Session, qtbot: Any
) -> None:
    panel.ask(entry(panel, "unsafe"))
    qtbot.mouseClick(panel.page.footer.indicator, Qt.MouseButton.LeftButton)
    dialog = panel._dialogs[-1]
    assert isinstance(dialog, IndicatorDialog)
    assert not dialog.isModal()
    assert dialog.value.text() == "Tick the answers that count."
    assert not dialog.save.isEnabled()
    dialog.form.name.selectAll()
    qtbot.keyClicks(dialog.form.name, "Feels unsafe")
    dialog.form.codes.list.setFocus()
    qtbot.keyClick(dialog.form.codes.list, Qt.Key.Key_Home)
    qtbot.keyClick(dialog.form.codes.list, Qt.Key.Key_Space)
    dialog.form.codes.tick("2")
    # of 420 answers with weights 1, 2, 3 in turn, those with place 0 or 1 of every 7: 2 of 7
    qtbot.waitUntil(lambda: "29" in dialog.value.text(), timeout=5000)
    assert dialog.value.text().startswith("In 2025: 29")
    assert dialog.value.text().endswith("answers: 420.")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (made,) = indicators(session.project)
    assert made.texts == {"en": "Feels unsafe"}
    assert (made.questions, made.rule, made.codes) == (("unsafe",), Rule.SHARE, ("1", "2"))
    assert made.block == "unsafety"
    texts = [row.text for row in panel.questions.model.rows]
    assert texts[:2] == ["Indicators: Unsafety", "Feels unsafe"]
    window.undo.undo.trigger()
    assert indicators(session.project) == ()
    assert "Feels unsafe" not in [row.text for row in panel.questions.model.rows]


def test_a_click_on_words_or_box_ticks_once(panel: SurveyPanel, qtbot: Any) -> None:
    codes = opened(panel, "unsafe").form.codes
    for row, in_box in ((0, True), (1, False)):
        spot = codes.list.visualItemRect(codes.list.item(row))
        at = spot.topLeft() + QPoint(12, spot.height() // 2) if in_box else spot.center()
        qtbot.mouseClick(codes.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert codes.ticked() == ("1", "2")
    spot = codes.list.visualItemRect(codes.list.item(1))
    qtbot.mouseClick(codes.list.viewport(), Qt.MouseButton.LeftButton, pos=spot.center())
    assert codes.ticked() == ("1",)


def test_a_scale_asks_which_items_are_turned(
    panel: SurveyPanel, session: Session, qtbot: Any
) -> None:
    dialog = opened(panel, "unsafe")
    form = dialog.form
    form.name.setText("Unease")
    choose_rule(dialog, Rule.SCALE)
    assert form.codes.isHidden()
    form.questions.tick("avoid")
    assert [form.reversed.list.item(row).text() for row in range(2)] == [
        "How often do you feel unsafe in your neighbourhood?", "How often do you avoid places?",
    ]  # fmt: skip
    form.reversed.tick("unsafe")
    form.required.setValue(2)
    assert (form.low.value(), form.high.value()) == (1.0, 5.0)
    dialog.save.click()
    (made,) = indicators(session.project)
    assert made.reversed_questions == ("unsafe",)
    assert (made.low, made.high, made.required) == (1.0, 5.0, 2)


def test_the_rest_stands_behind_more_options(panel: SurveyPanel, session: Session) -> None:
    dialog = opened(panel, "avoid")
    form = dialog.form
    assert not form.options.isVisible()
    form.more.open()
    assert form.options.isVisible()
    form.codes.tick("1")
    options = form.options
    options.missing.setCurrentIndex(options.missing.findData(Missing.ASKED))
    options.polarity.setCurrentIndex(options.polarity.findData(-1))
    options.theme.tick("burglary")
    box, why = options.breaks["2025"]
    box.setChecked(True)
    why.setText("Another wording")
    dialog.save.click()
    (made,) = indicators(session.project)
    assert (made.missing, made.polarity, made.theme) == (Missing.ASKED, -1, ("burglary",))
    assert made.breaks == (("2025", "Another wording"),)


def test_names_of_incidents_are_in_the_reader_s_language(panel: SurveyPanel) -> None:
    form = opened(panel, "avoid").form
    offered = [form.options.theme.list.item(row).text() for row in range(3)]
    assert "bicycle_theft" not in offered
    assert any("icycle" in text for text in offered)


@pytest.fixture
def kept(panel: SurveyPanel, session: Session) -> Indicator:
    made = Indicator(
        "own", {"nl": "Eigen", "en": "Own"}, ("gone", "trust"), Rule.MEAN, waves=("2025", "2023")
    )
    other = Indicator("other", {"en": "Other"}, ("gone",), Rule.MEAN)
    with session.project.edit("Indicators") as edit:
        save_indicators(edit, [made, other])
    return made


def test_what_is_not_asked_for_stays(panel: SurveyPanel, session: Session, kept: Indicator) -> None:
    dialog = opened(panel, "own", is_indicator=True)
    assert dialog.form.questions.list.item(0).text() == "gone (not in this wave)"
    dialog.form.name.setText("Own trust")
    dialog.save.click()
    first, second = indicators(session.project)
    assert first.texts == {"nl": "Eigen", "en": "Own trust"}
    assert (first.questions, first.waves) == (("gone", "trust"), ("2025", "2023"))
    assert second.code == "other"


def test_an_indicator_is_deleted_and_comes_back(
    panel: SurveyPanel, session: Session, window: Window, kept: Indicator, qtbot: Any
) -> None:
    dialog = opened(panel, "own", is_indicator=True)
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert [each.code for each in indicators(session.project)] == ["other"]
    window.undo.undo.trigger()
    assert [each.code for each in indicators(session.project)] == ["own", "other"]


def test_an_indicator_without_its_questions_can_t_be_asked(
    panel: SurveyPanel, kept: Indicator
) -> None:
    model = panel.questions.model
    index = model.index(model.place("other", is_indicator=True))
    assert model.flags(index) == Qt.ItemFlag.NoItemFlags
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == (
        "Other · indicator · not in this wave"
    )


def test_escape_leaves_all_as_it_was(panel: SurveyPanel, session: Session, qtbot: Any) -> None:
    dialog = opened(panel, "unsafe")
    dialog.form.codes.tick("1")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert indicators(session.project) == ()
    assert panel._dialogs == []


def test_enter_saves_and_delete_is_not_the_default(panel: SurveyPanel) -> None:
    dialog = opened(panel, "unsafe")
    dialog.form.codes.tick("1")
    assert dialog.save.isDefault() or dialog.save.autoDefault()
    assert not dialog.delete.autoDefault()
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel) is not None


def test_dialogs_go_with_their_project(panel: SurveyPanel, window: Window) -> None:
    opened(panel, "unsafe")
    panel.show_breaks()
    window.door.close()
    assert panel._dialogs == []


@pytest.mark.parametrize(
    ("name", "code"),
    [("Voelt zich (on)veilig?", "voelt_zich_on_veilig"), ("Été", "ete"), ("???", "indicator"),
     ("Taken", "taken_2")],
)  # fmt: skip
def test_codes_are_plain_and_free(name: str, code: str) -> None:
    assert free_code(name, {"taken"}) == code
