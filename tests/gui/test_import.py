# SPDX-License-Identifier: EUPL-1.2
"""The import wizard, with a real-looking file."""

import json
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt

from wijkatlas.domain.errors import UserError
from wijkatlas.shell.area_import_dialog import AreaImportDialog
from wijkatlas.shell.file_field import FileField
from wijkatlas.shell.import_dialog import MAPPING, RESULT, ImportDialog
from wijkatlas.shell.imports_dialog import ImportsDialog
from wijkatlas.shell.network_import_dialog import NetworkImportDialog
from wijkatlas.shell.window import Window

CSV = """PV-nummer;Feit;Datum feit van;Uur van;Straat;X;Y
A1;Fietsdiefstal;03/02/2026;10:15;Kerkstraat;72500;168500
A2;Woninginbraak;04/02/2026;22:00;Markt;72600;168600
A3;Woninginbraak;31/02/2026;22:00;Markt;72700;168700
A4;Fietsdiefstal;05/02/2026;08:30;Markt;0;0
A5;Vandalisme;06/02/2026;23:59;Dorpsplein;72800;168800
A6;Vandalisme;27/02/2026;13:00;Dorpsplein;72900;168900
"""


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "extract.csv"
    path.write_text(CSV, "utf-8")
    return path


@pytest.fixture
def dialog(window: Window, csv: Path, qtbot: Any) -> ImportDialog:
    made = ImportDialog(window.desk, window)
    qtbot.addWidget(made)
    made.choose_file(csv)
    return made


def test_a_proposal_stands_beside_the_first_rows(dialog: ImportDialog) -> None:
    assert dialog.pages.currentIndex() == MAPPING
    boxes = dialog.form._boxes
    assert boxes["begin"].currentText() == "Datum feit van"
    assert boxes["category"].currentText() == "Feit"
    assert boxes["source_ref"].currentText() == "PV-nummer"
    assert (boxes["x"].currentText(), boxes["y"].currentText()) == ("X", "Y")
    assert dialog.form.crs.currentText() == "EPSG:31370"
    assert "sure" in dialog.form._marks["begin"].toolTip()
    assert dialog.preview.rowCount() == 6


def test_problems_are_marked_by_sign_colour_and_words(dialog: ImportDialog) -> None:
    model = dialog.preview
    row, column = 2, model.headings.index("Datum feit van")
    index = model.index(row, column)
    assert model.data(index) == "✕ 31/02/2026"
    assert model.data(index, Qt.ItemDataRole.BackgroundRole) is not None
    assert "a date that does not exist" in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert model.headerData(row, Qt.Orientation.Vertical).startswith("✕")
    noted = model.index(3, model.headings.index("X"))
    assert model.data(noted) == "⚠ 0"
    sound = model.index(0, column)
    assert model.data(sound) == "03/02/2026"
    assert model.data(sound, Qt.ItemDataRole.BackgroundRole) is None


def test_another_column_is_read_at_once(dialog: ImportDialog) -> None:
    box = dialog.form._boxes["category"]
    box.setCurrentIndex(box.findData("Straat"))
    dialog.form._on_column_chosen("category")
    assert dialog.form.recipe is not None
    assert dialog.form.recipe.columns["category"] == ("Straat",)
    place = dialog.preview.headings.index("Feit")
    assert dialog.preview.headerData(place, Qt.Orientation.Horizontal) == "\nFeit"
    assert dialog.form._marks["category"].toolTip() == "chosen by you"


def test_the_import_counts_add_up_and_reach_the_map(dialog: ImportDialog, window: Window) -> None:
    dialog.start()
    assert dialog.pages.currentIndex() == RESULT
    counts = dialog.report.counts
    assert (counts.read, counts.added, counts.rejected, counts.without_location) == (6, 5, 1, 1)
    assert "5 added" in dialog.outcome.text.text()
    assert not dialog.outcome.rejects.isHidden()
    assert window.desk.atlas.view.shown is not None
    assert window.desk.atlas.view.shown.count == 605
    assert window.undo.undo.text() == "Undo: Import extract.csv"
    window.undo.undo.trigger()
    assert window.desk.session.project.count("incident") == 600


def test_rejected_rows_are_written_beside_their_reason(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    dialog.start()
    dest = tmp_path / "rejects.xlsx"
    dialog.write_rejects(dest)
    from openpyxl import load_workbook

    book = load_workbook(dest)
    rows = list(book.active.iter_rows(values_only=True))
    assert rows[1][:4] == (3, "Datum feit van", "31/02/2026", "a date that does not exist")[:4] or (
        str(rows[1][0]) == "3" and rows[1][2] == "31/02/2026"
    )
    assert "A3" in rows[1]
    book.close()


def test_a_file_that_is_no_table_gets_a_sentence(
    window: Window, tmp_path: Path, qtbot: Any
) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    dialog = ImportDialog(window.desk, window)
    qtbot.addWidget(dialog)
    dialog.choose_file(path)
    assert not dialog.problem.isHidden()
    assert dialog.problem.text().startswith("⚠")
    assert dialog.next.isHidden()


def test_an_import_is_undone_from_the_list(
    dialog: ImportDialog, window: Window, qtbot: Any
) -> None:
    dialog.start()
    listed = ImportsDialog(window.desk, window.runner, window)
    qtbot.addWidget(listed)
    assert listed.table.item(0, 1).text() == "extract.csv"
    assert listed.undo.isEnabled()
    listed.undo.click()
    assert window.desk.session.project.count("incident") == 600
    assert listed.table.item(0, 7).text() == "undone"
    assert not listed.undo.isEnabled()


def test_areas_are_proposed_by_their_columns(window: Window, shared: Path, qtbot: Any) -> None:
    dialog = AreaImportDialog(window.desk, window)
    qtbot.addWidget(dialog)
    dialog.choose_file(shared / "incidents" / "ashby" / "nottingham_wards.gpkg")
    values = dialog.values()
    assert (values["code"], values["name"]) == ("ward_code", "ward_name")
    assert dialog.table.rowCount() == 20
    assert dialog.ok.isEnabled()
    assert "20 polygons" in dialog.note.text()


def test_leaving_the_file_field_does_not_read_the_file_again(qtbot: Any, tmp_path: Path) -> None:
    field = FileField(("*.csv",))
    qtbot.addWidget(field)
    told: list[Path] = []
    field.chosen.connect(told.append)
    field.line.setText(str(tmp_path / "a.csv"))
    field.line.editingFinished.emit()
    field.line.editingFinished.emit()
    field.show_path(tmp_path / "b.csv")
    field.line.editingFinished.emit()
    field.line.setText(str(tmp_path / "a.csv"))
    field.line.editingFinished.emit()
    assert told == [tmp_path / "a.csv", tmp_path / "a.csv"]


@pytest.mark.parametrize("kind", [ImportDialog, AreaImportDialog, NetworkImportDialog])
def test_what_is_read_after_the_dialog_has_closed_is_dropped(
    window: Window, tmp_path: Path, qtbot: Any, monkeypatch: Any, kind: Any
) -> None:
    late: list[tuple[Any, Any]] = []
    monkeypatch.setattr(
        window.desk.jobs, "read", lambda title, work, done, failed, **_: late.append((done, failed))
    )
    dialog = kind(window.desk, window)
    dialog.choose_file(tmp_path / "gone.csv")
    dialog.reject()
    shiboken6.delete(dialog)
    for done, failed in late:
        done([])
        failed(UserError("No such file."))
    assert len(late) == 1


def test_the_result_tells_refused_rows_from_notes(dialog: ImportDialog) -> None:
    dialog.start()
    lines = dialog.outcome.text.text().splitlines()
    refused = lines.index("Rejected rows, by reason:")
    notes = lines.index("Kept rows with a note; a row can have several:")
    assert lines[refused + 1 : notes] == ["1 × a date that does not exist"]
    assert sum("without location" in line for line in lines) == 1


def test_saved_rejected_rows_are_confirmed_where_the_user_looks(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    dialog.start()
    dialog.write_rejects(tmp_path / "rejects.xlsx")
    assert not dialog.outcome.saved.isHidden()
    assert dialog.outcome.saved.text() == "✓ The rejected rows are in rejects.xlsx."


def test_areas_ask_the_question_first_and_fold_the_rest(
    window: Window, tmp_path: Path, qtbot: Any
) -> None:
    dialog = AreaImportDialog(window.desk, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.question.text() == "Which file?"
    assert not dialog.crs.isVisible()
    assert not dialog.valid_from.isVisible()
    assert dialog.file.width() > 600
    ring = [[3.2, 50.8], [3.3, 50.8], [3.3, 50.9], [3.2, 50.8]]
    properties = {"code": "A", "naam": "Noord", "geldig_van": "2024-01-01"}
    feature = {"type": "Feature", "properties": properties,
               "geometry": {"type": "Polygon", "coordinates": [ring]}}  # fmt: skip
    path = tmp_path / "wijken.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    dialog.choose_file(path)
    assert dialog.question.text() == "Is this right?"
    assert dialog.values()["valid_from"] == "geldig_van"
    assert (dialog.values()["code"], dialog.values()["name"]) == ("code", "naam")
    dialog.more.click()
    assert dialog.crs.isVisible()
    assert dialog.valid_from.isVisible()
    dialog.reject()
