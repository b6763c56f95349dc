# SPDX-License-Identifier: EUPL-1.2
"""The page of figures: the board, what changed, the profile of an area, findings in words."""

import io
from pathlib import Path
from typing import Any

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from wijkatlas.api import Nature, Session
from wijkatlas.shell.window import Window
from wijkatlas.store.project import Project
from wijkatlas_plan.model.problem import NoteKind
from wijkatlas_plan.panel.diagnosis.board_model import EVERYWHERE
from wijkatlas_plan.panel.diagnosis.page import SLOT, Page
from wijkatlas_plan.storage.attachments import attachments
from wijkatlas_plan.storage.figures import seen
from wijkatlas_plan.storage.notes import notes
from wijkatlas_plan.storage.problems import problems

BURGLARY = "incident:burglary"


@pytest.fixture
def page(window: Window, qtbot: Any) -> Page:
    made = Page(window.desk.session)
    qtbot.addWidget(made)
    made.resize(460, 640)
    made.show()
    made.refresh()
    return made


def project(page: Page) -> Any:
    return page._session.project


def choose(box: Any, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def texts(page: Page, column: int = 0) -> list[str]:
    model = page.board.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_figures_of_the_municipality_stand_first(page: Page) -> None:
    assert [each.partition("\n")[0] for each in texts(page)] == [
        "All incidents",
        "Bicycle theft",
        "Burglary of a dwelling",
        "Damage and graffiti",
    ]
    assert page.board.nature is Nature.OBJECTIVE
    assert not page.board.natures.buttons["subjective"].isEnabled()
    assert page.empty.isHidden()


def test_areas_side_by_side(page: Page) -> None:
    choose(page.board.place, EVERYWHERE)
    model = page.board.model
    headings = [
        model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())
    ]
    assert headings == ["Indicator", "Municipality", "Wijk 00", "Wijk 01", "Wijk 10", "Wijk 11"]


def test_a_group_and_words_narrow_the_list(page: Page) -> None:
    choose(page.board.group, "crime")
    assert len(texts(page)) == 4
    page.board.words.setText("bicycle")
    assert len(texts(page)) == 1


def test_a_chosen_figure_is_told_in_full_and_shown_on_the_map(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Any] = []
    monkeypatch.setattr(
        type(page._screen), "show_on_map", lambda self, slot, report: shown.append((slot, report))
    )
    choose(page.board.place, "W00")
    page.board.choose(BURGLARY, "W00")
    assert page.board.figure.told.text().startswith("Burglary of a dwelling, Wijk 00: ")
    assert "police" in page.board.figure.about.text()
    slot, report = shown[-1]
    assert (slot, report.title) == (SLOT, "Burglary of a dwelling")
    (layer,) = report.layers(page._session.translator)
    assert layer.labels == ("Wijk 00", "Wijk 01", "Wijk 10", "Wijk 11")
    assert set(layer.classes) <= set(layer.marks)


def test_the_profile_of_an_area(page: Page, qtbot: Any) -> None:
    choose(page.board.place, "W11")
    page.board.choose(BURGLARY, "W11")
    qtbot.mouseClick(page.board.figure.profile, Qt.MouseButton.LeftButton)
    assert page.shown == "profile"
    assert page.profile.title.text() == "Wijk 11"
    assert page.chapter is not None
    assert page.chapter.area == "W11"
    assert page.profile.found.finding.tables
    qtbot.mouseClick(page.profile.back, Qt.MouseButton.LeftButton)
    assert page.shown == "board"


def test_a_figure_becomes_a_problem(page: Page, qtbot: Any) -> None:
    wanted: list[tuple[str, str]] = []
    page.wants.connect(lambda kind, uid: wanted.append((kind, uid)))
    choose(page.board.place, "W00")
    page.board.choose(BURGLARY, "W00")
    qtbot.mouseClick(page.board.figure.problem, Qt.MouseButton.LeftButton)
    (problem,) = problems(project(page))
    assert wanted == [("problem", problem.uid)]
    assert problem.title == "Burglary of a dwelling, Wijk 00"
    assert (problem.theme, problem.areas) == ("burglary", ("W00",))
    assert [each.area for each in problem.figures] == ["W00", ""]


def test_what_changed_is_told_until_it_was_seen(page: Page) -> None:
    assert not page.changes.isHidden()  # nobody ever looked
    page.changes.seen.emit()
    page.refresh()
    assert page.changes.isHidden()
    assert seen(project(page))
    with project(page).edit("areas") as edit:
        fid = next(area.fid for area in project(page).areas("wijk") if area.code == "W00")
        edit.update("area", fid, population=500)
    page.refresh()
    assert not page.changes.isHidden()
    assert "Wijk 00" in page.changes.lines.text()
    page.changes.seen.emit()
    page.refresh()
    assert page.changes.isHidden()


def picture() -> bytes:
    from PIL import Image

    held = io.BytesIO()
    Image.new("RGB", (64, 48), "#886644").save(held, "JPEG")
    return held.getvalue()


def test_a_finding_with_a_place_and_a_picture(
    page: Page, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = bytes(shapely.MultiPolygon([shapely.box(72_100, 168_100, 72_200, 168_200)]).wkb)
    monkeypatch.setattr(type(page._screen), "draw_area", lambda self, done: done(drawn))
    qtbot.mouseClick(page.switch.buttons["notes"], Qt.MouseButton.LeftButton)
    assert not page.notes.list.empty.isHidden()
    qtbot.mouseClick(page.notes.list.add, Qt.MouseButton.LeftButton)
    form = page.notes.form
    choose(form.kind, str(NoteKind.WALK))
    form.title.setText("Walk with residents")
    form.summary.setPlainText("The lamps are out.")
    form.text.setPlainText("Somebody is afraid.")
    qtbot.mouseClick(form.draw, Qt.MouseButton.LeftButton)
    assert form.file.isHidden()  # there is nothing to hang it on yet
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    (note,) = notes(project(page), with_text=True)
    assert (note.title, note.summary) == ("Walk with residents", "The lamps are out.")
    assert note.text == "Somebody is afraid."
    assert note.x is not None
    assert 72_100 < note.x < 72_200
    file = tmp_path / "lamp.jpg"
    file.write_bytes(picture())
    form.text.setPlainText("Two people are afraid.")
    form.attach_asked.emit(file)
    (held,) = attachments(project(page), note.uid)
    assert held.media == "image/jpeg"
    page.grab()
    shown = [each for each in form.pictures.findChildren(QLabel) if not each.pixmap().isNull()]
    assert [each.width() >= each.pixmap().width() for each in shown] == [True]
    assert form.text.toPlainText() == "Two people are afraid."  # what was typed is kept with it
    assert notes(project(page), with_text=True)[0].text == "Two people are afraid."
    assert not form.isHidden()
    form.detach_asked.emit(held.uid)
    assert attachments(project(page), note.uid) == ()
    project(page).undo()
    assert len(attachments(project(page), note.uid)) == 1
    qtbot.mouseClick(form.delete, Qt.MouseButton.LeftButton)
    assert notes(project(page)) == ()
    assert form.isHidden()


def test_a_row_can_be_asked_for(page: Page) -> None:
    page.show_row("indicator", BURGLARY)
    assert page.board.figure.told.text().startswith("Burglary")
    page.show_row("area", "W01")
    assert page.profile.title.text() == "Wijk 01"
    page.show_row("area", "GONE")
    assert page.profile.title.text() == "Wijk 01"


def test_without_figures_it_says_what_to_do(
    window: Window, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session: Session = window.desk.session
    Project.create(
        tmp_path / "empty.gpkg",
        name="Leeg",
        crs="EPSG:31370",
        language="en",
        migrations=session.migrations(),
    ).close()
    window.door.open(tmp_path / "empty.gpkg")
    made = Page(session)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    assert made.board.isHidden()
    assert not made.empty.isHidden()
    assert made.changes.isHidden()


def test_every_control_has_a_name(page: Page) -> None:
    for widget in (page.board.place, page.board.group, page.board.words, page.board.table):
        assert widget.accessibleName()


def test_the_table_is_copied_for_a_spreadsheet(page: Page, qtbot: Any) -> None:
    page.board.choose(BURGLARY)
    page.board.table.setFocus()
    qtbot.keyClick(page.board.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:4] == ["Indicator", "Unit", "Period", "Figure"]
    assert len(lines) == 5
    assert len({line.count("\t") for line in lines}) == 1


def test_short_names_stand_where_the_full_ones_do_not_fit(page: Page) -> None:
    button = page.board.natures.buttons["subjective"]
    for width, words in ((460, "What people feel and tell"), (300, "Felt and told")):
        page.resize(width, 640)
        QGuiApplication.processEvents()
        assert button.text() == words
        assert button.accessibleName() == "What people feel and tell"
