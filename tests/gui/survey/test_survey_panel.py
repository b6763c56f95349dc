# SPDX-License-Identifier: EUPL-1.2
"""The panel of surveys: empty, the list of questions, one question with its settings."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from wijkatlas.api import IncidentFilter, Session, UserError
from wijkatlas.shell.help_dialog import HelpDialog
from wijkatlas.shell.theme import DARK, LIGHT, apply_theme
from wijkatlas.shell.window import Window
from wijkatlas_survey.panel.contents import asked_questions
from wijkatlas_survey.panel.question_page import SLOT
from wijkatlas_survey.panel.survey_panel import SurveyPanel
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.reports.workbook import OPTION, kept_requests
from wijkatlas_survey.storage.waves import indicators

Make = Callable[[Path | None], SurveyPanel]


def rows(panel: SurveyPanel) -> list[str]:
    return [row.text for row in panel.questions.model.rows]


def click(panel: SurveyPanel, qtbot: Any, code: str, *, is_indicator: bool = False) -> None:
    view, model = panel.questions.view, panel.questions.model
    index = model.index(model.place(code, is_indicator=is_indicator))
    view.scrollTo(index)
    spot = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def choose(box: Any, text: str) -> None:
    box.setCurrentIndex(box.findText(text))


def test_without_a_survey_it_says_what_to_do(
    make_panel: Make, window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    panel = make_panel(None)
    asked: list[str] = []
    monkeypatch.setattr(window.runner, "start", asked.append)
    assert panel.stack.currentWidget() is panel.empty
    assert panel.empty.heading.text() == "No survey yet"
    qtbot.mouseClick(panel.empty.import_button, Qt.MouseButton.LeftButton)
    assert asked == ["survey.import"]
    window.door.close()
    assert panel.empty.heading.text() == "No project is open"
    assert panel.empty.import_button.isHidden()


def test_the_newest_wave_stands_first(panel: SurveyPanel) -> None:
    box = panel.head.box
    assert [box.itemText(place) for place in range(box.count())] == ["2025", "2023"]
    assert panel.head.facts.text() == "answers: 420 · weighted"


def test_questions_stand_in_their_blocks(panel: SurveyPanel) -> None:
    assert rows(panel) == [
        "Unsafety", "How often do you feel unsafe in your neighbourhood?",
        "How often do you avoid places?", "Problems", "Which problems are there?",
        "Other questions", "How much do you trust the police?", "Sex", "Anything else?",
    ]  # fmt: skip


def test_a_search_leaves_what_has_all_words(panel: SurveyPanel, qtbot: Any) -> None:
    qtbot.keyClicks(panel.questions.search, "OFTEN avoid")
    assert rows(panel) == ["Unsafety", "How often do you avoid places?"]
    qtbot.keyClicks(panel.questions.search, " nowhere")
    assert rows(panel) == []
    assert panel.questions.nothing.isVisible()


def test_keys_alone_ask_a_question_and_go_back(
    panel: SurveyPanel, asked: list[Request], qtbot: Any
) -> None:
    panel.questions.search.setFocus()
    qtbot.keyClicks(panel.questions.search, "police")
    qtbot.keyClick(panel.questions.search, Qt.Key.Key_Down)
    qtbot.keyClick(panel.questions.view, Qt.Key.Key_Return)
    assert panel.page.title.text() == "How much do you trust the police?"
    assert asked[-1].question == "trust"
    qtbot.keyClick(panel.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    panel.page.back.click()
    assert panel.pages.currentWidget() is not panel.page
    assert panel.page.entry is None


def test_a_click_answers_at_once(panel: SurveyPanel, asked: list[Request], qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    assert asked == [Request(wave="2025", question="unsafe")]
    assert panel.page.result.answer.text() == "unsafe by TOTAL."
    assert panel.page.about.text() == "Survey 2025"
    assert not panel.page.pickers.more.inner.isVisible()


def test_texts_are_not_counted(panel: SurveyPanel, asked: list[Request], qtbot: Any) -> None:
    click(panel, qtbot, "remarks")
    assert asked == []


def test_other_groups_compute_again(panel: SurveyPanel, asked: list[Request], qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    pickers = panel.page.pickers
    groups = [pickers.by.itemText(place) for place in range(pickers.by.count())]
    assert groups == [
        "Everybody together", "By area", "By: How often do you avoid places?", "By: Sex",
    ]  # fmt: skip
    choose(pickers.by, "By: Sex")
    assert asked[-1].by == "sex"
    choose(pickers.compare, "Everybody: each group beside it")
    assert asked[-1].against_whole
    choose(pickers.by, "Everybody together")
    assert not asked[-1].against_whole
    choose(pickers.compare, "2023")
    assert (asked[-1].with_wave, asked[-1].by) == ("2023", "TOTAL")
    choose(pickers.answer, "Often")
    assert asked[-1].answer == "2"


def test_more_options_hold_the_statistics(
    panel: SurveyPanel, asked: list[Request], qtbot: Any
) -> None:
    click(panel, qtbot, "trust")
    pickers = panel.page.pickers
    offered = [pickers.statistic.itemData(i) for i in range(pickers.statistic.count())]
    assert offered == ["auto", "mean", "total", "quantile"]
    pickers.more.button.click()
    choose(pickers.statistic, "Median: the one in the middle")
    choose(pickers.level, "90 % sure")
    choose(pickers.method, "With care (Korn–Graubard)")
    assert (asked[-1].statistic, asked[-1].level, asked[-1].method) == ("quantile", 0.9, "kg")
    assert not pickers.answer.isVisible()


def test_another_question_starts_with_its_own_statistic(
    panel: SurveyPanel, asked: list[Request], qtbot: Any
) -> None:
    click(panel, qtbot, "unsafe")
    choose(panel.page.pickers.by, "By: Sex")
    choose(panel.page.pickers.answer, "Often")
    panel.page.back.click()
    click(panel, qtbot, "avoid")
    assert (asked[-1].question, asked[-1].by, asked[-1].answer) == ("avoid", "sex", "")


def test_typing_finds_a_group(panel: SurveyPanel, asked: list[Request], qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    by = panel.page.pickers.by
    line = by.lineEdit()
    assert line is not None
    line.selectAll()
    qtbot.keyClicks(line, "by: sex")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked[-1].by == "sex"
    line.selectAll()
    qtbot.keyClicks(line, "nonsense")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    line.clearFocus()
    assert line.text() == "By: Sex"
    assert asked[-1].by == "sex"


def test_another_wave_asks_the_same_of_it(
    panel: SurveyPanel, asked: list[Request], qtbot: Any
) -> None:
    click(panel, qtbot, "unsafe")
    choose(panel.head.box, "2023")
    assert asked[-1].wave == "2023"
    assert panel.head.facts.text().startswith("answers: 300")


def test_areas_go_to_the_map_and_leave_it(
    panel: SurveyPanel, window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    shown: list[str] = []
    slots = window.desk.atlas.slots
    monkeypatch.setattr(slots, "show_plugin", lambda slot, report: shown.append(slot))
    monkeypatch.setattr(slots, "clear", lambda slot: shown.append(f"-{slot}"))
    click(panel, qtbot, "unsafe")
    shown.clear()
    choose(panel.page.pickers.by, "By area")
    assert shown == [SLOT]
    panel.page.back.click()
    assert shown[-1] == f"-{SLOT}"


def test_a_refusal_is_said_in_its_place(
    panel: SurveyPanel, asked: Any, refusal: UserError, window: Window, qtbot: Any
) -> None:
    asked.fault = refusal
    click(panel, qtbot, "unsafe")
    assert panel.page.notice.text == "That can't be calculated. Ask something else."
    assert not panel.page.result.isVisible()
    assert not panel.page.footer.copy.isEnabled()
    assert window.desk.messages.said == []
    asked.fault = None
    choose(panel.page.pickers.by, "By: Sex")
    assert panel.page.notice.text == ""
    assert panel.page.result.isVisible()


def test_the_table_is_copied(panel: SurveyPanel, window: Window, qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    qtbot.mouseClick(panel.page.footer.copy, Qt.MouseButton.LeftButton)
    assert "Noord\t31.5" in QGuiApplication.clipboard().text()
    assert window.desk.messages.said[-1] == ("success", "The table is on the clipboard.")


def test_the_workbook_keeps_the_question(panel: SurveyPanel, window: Window, qtbot: Any) -> None:
    project = window.desk.session.project
    click(panel, qtbot, "unsafe")
    button = panel.page.footer.workbook
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wanted = Request(wave="2025", question="unsafe")
    assert project.option(OPTION) == [wanted.to_plain()]
    assert button.isChecked()
    choose(panel.page.pickers.by, "By: Sex")
    assert not button.isChecked()
    choose(panel.page.pickers.by, "Everybody together")
    assert button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert kept_requests(project) == []


def test_ready_made_indicators_are_taken_over(
    panel: SurveyPanel, window: Window, session: Session
) -> None:
    panel.head.menu.aboutToShow.emit()
    (sets,) = panel.head.menu.findChildren(QMenu)
    titles = [each.text() for each in sets.actions()]
    assert len(titles) == len(set(titles)) == 3
    sets.actions()[0].trigger()
    said = window.desk.messages.said[-1]
    assert said == (
        "success",
        f"Indicators that were added: {len(indicators(session.project))}. Undo takes them away.",
    )
    window.undo.undo.trigger()
    assert indicators(session.project) == ()


def test_an_import_is_seen_at_once(panel: SurveyPanel, asked: Any, window: Window) -> None:
    project = window.desk.session.project
    with project.edit("Delete") as edit:
        edit.delete_where("survey_wave", name="2025")
    assert panel.head.box.currentText() == "2023"
    with project.edit("Delete") as edit:
        edit.delete_where("survey_wave", name="2023")
    assert panel.stack.currentWidget() is panel.empty


def test_a_wave_that_comes_in_is_shown(panel: SurveyPanel) -> None:
    panel.head.box.setCurrentIndex(1)
    assert panel.wave is not None
    assert panel.wave.name == "2023"
    before = panel.contents
    panel._show_contents(
        replace(
            before,
            waves=(*before.waves, replace(panel.wave, name="2026")),
            listed={**before.listed, "2026": before.listed["2023"]},
        )
    )
    assert panel.head.box.currentText() == panel.wave.name == "2026"
    panel._show_contents(before)
    assert panel.wave.name == "2025"


def test_a_part_that_has_no_name_comes_last(panel: SurveyPanel) -> None:
    assert panel.wave is not None
    first = replace(panel.wave.questionnaire.questions[0], block="")
    rest = panel.wave.questionnaire.questions[1:]
    wave = replace(
        panel.wave, questionnaire=replace(panel.wave.questionnaire, questions=(first, *rest))
    )
    asked = [each.block for each in asked_questions(wave)]
    assert asked == sorted(asked, key=lambda block: not block)


def test_incidents_do_not_compute_anew(
    panel: SurveyPanel, asked: list[Request], window: Window, qtbot: Any
) -> None:
    click(panel, qtbot, "unsafe")
    window.desk.session.filter = IncidentFilter(categories=frozenset({"burglary"}))
    assert len(asked) == 1


def test_the_theme_may_change(panel: SurveyPanel, qapp: QApplication, qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    before = panel.page.back.icon().pixmap(16, 16).toImage()
    apply_theme(qapp, DARK)
    QApplication.processEvents()
    assert panel.page.back.icon().pixmap(16, 16).toImage() != before
    apply_theme(qapp, LIGHT)


def test_the_tab_key_goes_from_top_to_bottom(panel: SurveyPanel, qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    QApplication.processEvents()
    panel.head.box.setFocus()
    passed: list[QWidget] = []
    for _ in range(14):
        focused = QApplication.focusWidget()
        if focused is None or focused in passed:
            break
        passed.append(focused)
        panel.focusNextChild()
    page = panel.page
    wanted = [
        panel.head.box, panel.head.more, page.back, page.pickers.by, page.pickers.answer,
        page.pickers.compare, page.pickers.more.button, page.result.answer,
    ]  # fmt: skip
    places = [place for place, each in enumerate(passed) if each in wanted]
    assert [passed[place] for place in places] == wanted[: len(places)]
    assert len(places) >= 7
    tops = [
        each.mapTo(panel, each.rect().topLeft()).y() for each in wanted[1:7]
    ]  # the first two stand side by side
    assert tops == sorted(tops)


def test_the_plugin_s_own_report_is_shown(
    window: Window, surveyed: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    window.door.open(surveyed)
    drawn: list[Any] = []
    monkeypatch.setattr(
        window.desk.atlas.slots, "show_plugin", lambda slot, report: drawn.append(report)
    )
    panel = SurveyPanel(window.desk.session)
    qtbot.addWidget(panel)
    panel.resize(328, 640)
    panel.show()
    click(panel, qtbot, "unsafe")
    choose(panel.page.pickers.by, "By area")
    choose(panel.page.pickers.answer, "Always")
    # every seventh of 420 answers, each weight as often among them: 1 in 7 is 14 of 100
    first = panel.page.result.answer.text()
    low, high = (int(each) for each in re.findall(r"\d+", first)[:2])
    assert low < 14 < high
    finding = panel.page.result.finding
    names = {row[0] for table in finding.tables for row in table.rows}
    assert {"Wijk 00", "Wijk 01", "Wijk 10", "Wijk 11"} <= names
    (layer,) = drawn[-1].layers(window.desk.session.translator)
    assert len(layer.shapes) == 4


def test_who_may_only_read_changes_nothing(
    panel: SurveyPanel, session: Session, surveyed: Path, qtbot: Any
) -> None:
    session.open(surveyed, read_only=True)
    click(panel, qtbot, "unsafe")
    footer = panel.page.footer
    assert footer.copy.isEnabled()
    assert not footer.workbook.isEnabled()
    assert not footer.indicator.isEnabled()
    assert footer.workbook.toolTip() == "This project is open for reading only."
    panel.head.menu.aboutToShow.emit()
    enabled = [each.text() for each in panel.head.menu.actions() if each.isEnabled()]
    assert enabled == ["Changes between waves…"]


def test_closing_the_project_empties_it(panel: SurveyPanel, window: Window, qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    window.door.close()
    assert panel.stack.currentWidget() is panel.empty
    assert panel.page.entry is None


def test_a_hidden_panel_forgets_its_project(
    panel: SurveyPanel, window: Window, town: Path, qtbot: Any
) -> None:
    click(panel, qtbot, "unsafe")
    panel.hide()
    window.door.open(town)
    assert (panel.page.entry, panel.page.asked, panel.contents.waves) == (None, None, ())
    panel.show()
    assert panel.empty.heading.text() == "No survey yet"


def test_what_can_be_used_has_a_name(panel: SurveyPanel, qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    kinds = Qt.FocusPolicy.TabFocus
    nameless = [
        type(each).__name__
        for each in panel.findChildren(QWidget)
        if each.focusPolicy() & kinds
        and each.isVisible()
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert nameless == []


def test_nothing_is_wider_than_the_panel(panel: SurveyPanel, qtbot: Any) -> None:
    click(panel, qtbot, "unsafe")
    panel.page.pickers.more.open()
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= 328
    for label in panel.findChildren(QLabel):
        if label.isVisible():
            right = label.mapTo(panel, label.rect().topRight()).x()
            assert right <= panel.width(), label.text()


def test_the_window_opens_it_when_it_is_shown(window: Window, surveyed: Path) -> None:
    window.door.open(surveyed)
    (dock,) = window.panels
    dock.show()
    dock.raise_()
    QApplication.processEvents()
    assert dock.problem == ""
    assert isinstance(dock._scroll.widget(), SurveyPanel)


def test_f1_helps_with_it(window: Window, surveyed: Path, qtbot: Any) -> None:
    window.door.open(surveyed)
    (dock,) = window.panels
    dock.show()
    dock.raise_()
    QApplication.processEvents()
    widget = dock._scroll.widget()
    assert isinstance(widget, SurveyPanel)
    dialog = HelpDialog(window.desk.session, widget.questions.search, window)
    qtbot.addWidget(dialog)
    assert dialog.heading.text() == "Surveys"
    assert dialog.text.text().startswith("Surveys: choose a wave")
