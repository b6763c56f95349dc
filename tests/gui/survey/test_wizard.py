# SPDX-License-Identifier: EUPL-1.2
"""The import wizard of surveys, walked through by keyboard with files as offices have them."""

import csv
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from wijkatlas.shell.theme import LIGHT, apply_theme
from wijkatlas.shell.window import Window
from wijkatlas_survey.model.questionnaire import Gap
from wijkatlas_survey.model.wave import BreakState
from wijkatlas_survey.panel.wizard.check import CHANGES, REJECTED
from wijkatlas_survey.panel.wizard.dialog import CHECK, COLUMNS, FILE, QUESTIONS, SurveyWizard
from wijkatlas_survey.storage.breaks import breaks
from wijkatlas_survey.storage.waves import indicators, recipes, waves

AREAS = ("W00", "W01", "W10", "W11")
HEADINGS = ("respnr", "gewicht", "wijk", "email", "onveilig", "vertrouwen", "datum")
OTHER_SCALE = "1-7"


def rows(year: int, count: int = 60) -> list[list[str]]:
    """Answers by rule; the third row has a weight that is none."""
    made = [
        [
            f"p{i}", str(1 + i % 3), AREAS[i % 4], f"p{i}@example.org", str(1 + i % 5),
            str(i % 11 * 3), f"{year}-10-{1 + i % 20:02d}",
        ]
        for i in range(count)
    ]  # fmt: skip
    made[2][1] = "none"
    return made


def write_csv(path: Path, year: int, *, scale: int = 5) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADINGS)
        for i, row in enumerate(rows(year)):
            writer.writerow([*row[:4], str(1 + i % scale), *row[5:]])
    return path


@pytest.fixture
def wizard(window: Window, qtbot: Any) -> SurveyWizard:
    made = SurveyWizard(window.desk.session, window)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "enquete_2022.csv", 2022)


def press(widget: QWidget, qtbot: Any, key: Qt.Key = Qt.Key.Key_Return, **more: Any) -> None:
    qtbot.keyClick(widget, key, **more)


def go_to(wizard: SurveyWizard, path: Path, step: int) -> None:
    wizard.choose_file(path)
    while wizard.step < step:
        before = wizard.step
        wizard.go_on()
        assert wizard.step > before, wizard.problem.text


def import_all(wizard: SurveyWizard, path: Path, wave: str = "") -> None:
    go_to(wizard, path, CHECK)
    if wave:
        wizard.check.name.setText(wave)
        wizard._try()
    wizard.go_on()


def again(window: Window, qtbot: Any) -> SurveyWizard:
    made = SurveyWizard(window.desk.session, window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_keys_alone_bring_a_survey_in(
    wizard: SurveyWizard, window: Window, first: Path, qtbot: Any
) -> None:
    project = window.desk.session.project
    assert wizard.step == FILE
    assert not wizard.next.isEnabled()
    qtbot.keyClicks(wizard.file.answers.line, str(first))
    press(wizard.file.answers.line, qtbot, Qt.Key.Key_Tab)
    assert wizard.next.isEnabled()
    press(wizard, qtbot)
    assert wizard.step == COLUMNS
    boxes = wizard.columns.boxes
    assert boxes["weight"].currentText() == "gewicht"
    assert boxes["area"].currentText() == "wijk"
    assert wizard.columns.facts["weight"].text() == "⚠ Numbers above zero: 59 of 60."
    assert wizard.columns.facts["respondent"].text() == "✓ Different for each person: 60 of 60."
    assert wizard.columns.facts["area"].text() == "✓ Rows in a known area (wijk): 60 of 60."
    assert wizard.columns.left_out.ticked() == ("email",)
    press(boxes["respondent"], qtbot)
    assert wizard.step == QUESTIONS
    press(wizard, qtbot)
    assert wizard.step == CHECK
    assert wizard.check.name.text() == "2022"
    assert wizard.check.period.text() == "2022-10-01/2022-10-20"
    counts = {part: label.text() for part, label in wizard.check.counts.items()}
    assert counts == {
        "read": "60", "added": "59", "updated": "0", "unchanged": "0", "rejected": "1",
    }  # fmt: skip
    assert not waves(project)
    press(wizard.check.name, qtbot)
    assert wizard.report.change.added == 59
    (wave,) = waves(project)
    assert (wave.name, wave.respondents, wave.recipe.roles.weight) == ("2022", 59, "gewicht")
    assert [each.name for each in recipes(project)] == ["enquete"]
    assert window.desk.messages.said[-1][0] == "success"


def test_a_wave_is_one_undo_step(wizard: SurveyWizard, window: Window, first: Path) -> None:
    project = window.desk.session.project
    import_all(wizard, first)
    assert len(waves(project)) == 1
    project.undo()
    assert not waves(project)
    assert not recipes(project)


def test_rejected_rows_are_listed_and_written(
    wizard: SurveyWizard, first: Path, tmp_path: Path
) -> None:
    go_to(wizard, first, CHECK)
    assert wizard.check.tabs.tabText(REJECTED) == "Rejected rows (1)"
    table = wizard.check.rejected.table
    found = [table.item(0, column).text() for column in range(4)]  # type: ignore[union-attr]
    assert found == ["3", "gewicht", "none", "a weight that is not a number above zero"]
    wizard.check.rejected.write(tmp_path / "rejected.xlsx")
    assert (tmp_path / "rejected.xlsx").stat().st_size > 1000
    assert "rejected.xlsx" in wizard.check.rejected.saved.text


def test_leaving_changes_nothing(wizard: SurveyWizard, window: Window, first: Path) -> None:
    project = window.desk.session.project
    before = project.rows("SELECT count(*) FROM survey_wave")[0][0]
    go_to(wizard, first, CHECK)
    wizard.check.breaks.decide(BreakState.ACCEPTED)
    wizard.reject()
    assert not wizard.isVisible()
    assert project.rows("SELECT count(*) FROM survey_wave")[0][0] == before
    assert not recipes(project)
    assert not indicators(project)


@pytest.mark.parametrize("state", [BreakState.ACCEPTED, BreakState.REFUSED, BreakState.OPEN])
def test_changes_since_the_wave_before_are_decided(
    window: Window, first: Path, tmp_path: Path, qtbot: Any, state: BreakState
) -> None:
    project = window.desk.session.project
    import_all(again(window, qtbot), first)
    wizard = again(window, qtbot)
    go_to(wizard, write_csv(tmp_path / "enquete_2025.csv", 2025, scale=7), CHECK)
    assert wizard.recipe.name == "enquete"
    assert wizard.looked is not None
    assert wizard.looked.served
    view = wizard.check.breaks
    assert wizard.check.tabs.tabText(CHANGES) == "Changes (1)"
    assert (view.title.text(), view.what.text()) == ("onveilig", "Another scale of answers")
    assert view.before.text() == "1\n2\n3\n4\n5"
    assert view.after.text() == "1\n2\n3\n4\n5\n6\n7"
    assert (view.earlier.text(), view.later.text()) == ("2022", "2025")
    assert view.choices[BreakState.OPEN].isChecked()
    wizard.check.tabs.setCurrentIndex(CHANGES)
    view.choices[state].setFocus()
    press(view.choices[state], qtbot, Qt.Key.Key_Space)
    wizard.go_on()
    (found,) = breaks(project)
    assert (found.question, found.what, found.state) == ("onveilig", "scale", state)
    project.undo()
    assert not breaks(project)
    assert len(waves(project)) == 1


def test_what_counts_as_no_answer_serves_the_next_wave(
    window: Window, first: Path, tmp_path: Path, qtbot: Any
) -> None:
    project = window.desk.session.project
    wizard = again(window, qtbot)
    go_to(wizard, first, QUESTIONS)
    wizard.questions._choose("onveilig")
    table = wizard.questions.answers
    box = table.cellWidget(4, 3)
    assert isinstance(box, QComboBox)
    assert [table.item(row, 2).text() for row in range(5)] == ["12", "12", "11", "12", "12"]  # type: ignore[union-attr]
    box.setCurrentIndex(box.findData(Gap.UNKNOWN))
    box.activated.emit(box.currentIndex())
    wizard.questions.text.setText("Voelt u zich onveilig?")
    wizard.questions.text.editingFinished.emit()
    wizard.go_on()
    wizard.go_back()  # there and back: it stays
    wizard.go_on()
    wizard.go_on()
    import_all(again(window, qtbot), write_csv(tmp_path / "enquete_2025.csv", 2025, scale=7))
    for wave in waves(project):
        question = wave.questionnaire.question("onveilig")
        assert question is not None
        assert question.text("en") == "Voelt u zich onveilig?"
        gaps = {each.code: each.gap for each in question.answers}
        assert gaps["5"] is Gap.UNKNOWN
        assert gaps["4"] is None
    assert [each.what for each in breaks(project)] == ["scale"]  # still seen


def test_another_kind_is_read_anew(wizard: SurveyWizard, first: Path) -> None:
    go_to(wizard, first, QUESTIONS)
    wizard.questions._choose("onveilig")
    kind = wizard.questions.kind
    kind.setCurrentIndex(kind.findText("A number"))
    kind.activated.emit(kind.currentIndex())
    assert wizard.questions.told.text() == "Gave an answer: 59. Numbers from 1 to 5."
    assert wizard.questions.answers.isHidden()


def test_a_heading_of_two_lines_is_asked(
    wizard: SurveyWizard, window: Window, tmp_path: Path, qtbot: Any
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["", "", "Veiligheid", "", ""])
    sheet.append(["respnr", "gewicht", "overdag", "'s nachts", "wijk"])
    sheet.merge_cells("C1:D1")
    for i in range(40):
        sheet.append([f"p{i}", 1 + i % 3, 1 + i % 4, 1 + i % 5, AREAS[i % 4]])
    path = tmp_path / "enquete.xlsx"
    book.save(path)
    wizard.choose_file(path)
    lines = wizard.file.header
    assert lines.isVisible()
    assert lines.rows == (1, 2)
    assert wizard.looked is not None
    opened: Any = wizard.looked.opened
    assert "Veiligheid / overdag" in opened.columns
    lines.table.setCurrentCell(0, 0)
    press(lines.table, qtbot, Qt.Key.Key_Space)  # the first line is none
    assert list(lines.rows) == [2]
    opened = wizard.looked.opened
    assert "overdag" in opened.columns
    lines.toggle(1)
    while wizard.step < CHECK:
        wizard.go_on()
    wizard.go_on()
    (wave,) = waves(window.desk.session.project)
    assert wave.recipe.layout.header_rows == (1, 2)
    assert wave.questionnaire.question("Veiligheid / 's nachts") is not None


def test_a_column_that_stays_out_has_no_role(wizard: SurveyWizard, first: Path) -> None:
    go_to(wizard, first, COLUMNS)
    wizard.columns.left_out.tick("gewicht")
    assert wizard.columns.boxes["weight"].value == ""
    wizard.go_on()
    wizard.go_back()
    assert "gewicht" in wizard.columns.left_out.ticked()
    assert wizard.recipe.roles.weight == ""


def test_a_wave_that_is_there_is_corrected_or_replaced(
    window: Window, first: Path, tmp_path: Path, qtbot: Any
) -> None:
    import_all(again(window, qtbot), first)
    wizard = again(window, qtbot)
    go_to(wizard, first, CHECK)
    assert wizard.check.name.text() == "2022"
    assert wizard.check.counts["unchanged"].text() == "59"
    assert wizard.check.known.text().startswith("There is a wave “2022” already.")
    go_to(wizard, write_csv(tmp_path / "other_2025.csv", 2025, scale=7), CHECK)
    wizard.check.name.setText("2022")
    wizard._try()
    assert "Is this really the same wave?" in wizard.check.remarks.text()
    go_to(wizard, write_csv(tmp_path / "other_2025.csv", 2025), COLUMNS)
    wizard.columns.boxes["respondent"].setCurrentIndex(0)
    wizard.go_on()
    wizard.go_on()
    wizard.check.name.setText("2022")
    wizard._try()
    assert "nothing tells which respondents" in wizard.problem.text
    assert "--" not in wizard.problem.text
    assert not wizard.next.isEnabled()
    wizard.check.replaces.setChecked(True)
    wizard._try()
    assert wizard.next.isEnabled()
    assert wizard.problem.text == ""


@pytest.mark.parametrize(
    ("period", "is_right"),
    [("2025", True), ("2025-10", True), ("2025-10-01/2025-11-15", True), ("", True),
     ("autumn", False), ("2025-13", False)],
)  # fmt: skip
def test_a_period_is_checked(
    wizard: SurveyWizard, first: Path, period: str, is_right: bool
) -> None:
    go_to(wizard, first, CHECK)
    wizard.check.period.setText(period)
    wizard.check.is_period_said = bool(period)
    wizard._try()
    assert wizard.next.isEnabled() is is_right


def test_a_file_that_is_none_is_told_in_place(wizard: SurveyWizard, tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("", "utf-8")
    wizard.choose_file(path)
    assert wizard.step == FILE
    assert "empty.csv" in wizard.problem.text
    assert not wizard.next.isEnabled()


def test_everything_has_a_name_and_fits(wizard: SurveyWizard, first: Path, qapp: Any) -> None:
    for is_field in (False, True):
        apply_theme(qapp, LIGHT, field_mode=is_field)
        go_to(wizard, first, CHECK)
        for page in (wizard.file, wizard.columns, wizard.questions, wizard.check):
            for kind in (QLineEdit, QComboBox):
                for each in page.findChildren(kind):
                    if isinstance(each.parent(), QComboBox) or each.property("inside"):
                        continue
                    assert each.accessibleName(), each
        room = wizard.minimumSizeHint()
        assert room.width() <= 1366 - 40
        assert room.height() <= 768 - 60
    apply_theme(qapp, LIGHT)


def test_tab_goes_as_people_read(wizard: SurveyWizard, first: Path) -> None:
    go_to(wizard, first, COLUMNS)
    boxes = wizard.columns.boxes
    order = [boxes[role] for role in ("respondent", "weight", "stratum", "cluster", "fpc", "area")]
    seen: list[QWidget | None] = []
    focus: QWidget | None = boxes["respondent"]
    for _ in range(300):
        if focus in order or focus is wizard.columns.left_out.list:
            seen.append(focus)
        focus = focus.nextInFocusChain() if focus is not None else None
    assert seen[: len(order)] == order
    assert seen[len(order)] is wizard.columns.left_out.list


def test_a_dropped_file_opens_the_wizard(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def run(wizard: SurveyWizard) -> int:
        said = wizard.file.said()
        assert said is not None
        opened.append(said.path)
        return 0

    monkeypatch.setattr(SurveyWizard, "exec", run)
    for name in ("answers.sav", "answers.lss"):
        (tmp_path / name).write_bytes(b"")
        (tmp_path / "answers.csv").write_text("id;a\n1;2\n", "utf-8")
        window.dialogs.take_file(tmp_path / name)
    assert [path.name for path in opened] == ["answers.sav", "answers.csv"]
    QApplication.processEvents()
