# SPDX-License-Identifier: EUPL-1.2
"""Commands started from the window: their forms, their reports, their refusals; settings and help."""

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QPushButton,
    QSpinBox,
)

from wijkatlas.api import Command, Param, Progress, Session, Translator
from wijkatlas.shell.command_form import CommandForm
from wijkatlas.shell.crash import CrashDialog, report
from wijkatlas.shell.file_field import FileField
from wijkatlas.shell.help_dialog import HelpDialog, topic_of
from wijkatlas.shell.new_project_dialog import NewProjectDialog
from wijkatlas.shell.settings_dialog import SettingsDialog
from wijkatlas.shell.translation import install_translators
from wijkatlas.shell.window import Window
from wijkatlas.shell.wording import day, moment


def sample_command(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[Path, Param("Where", save=True, patterns=("*.txt",))],
    way: Annotated[str, Param("Which way", choices=("up", "down"))] = "up",
    often: Annotated[int, Param("How often")] = 3,
    loud: Annotated[bool, Param("Loud")] = False,
) -> None:
    """Write something."""


def test_a_form_is_made_from_the_parameters(qtbot: Any, tmp_path: Path) -> None:
    form = CommandForm(Command("x.write", "Write…", sample_command), Translator("en"))
    qtbot.addWidget(form)
    assert form.windowTitle() == "Write"
    assert form.missing() == ["out"]
    form._on_accepted()
    assert form.result() == 0
    assert "still empty" in form._problem.text()
    form.findChildren(FileField)[0].set_path(tmp_path / "a.txt")
    form.findChildren(QComboBox)[0].setCurrentIndex(1)
    form.findChildren(QSpinBox)[0].setValue(7)
    form.findChildren(QCheckBox)[0].setChecked(True)
    assert form.values() == {"out": tmp_path / "a.txt", "way": "down", "often": 7, "loud": True}


def test_an_export_proposes_a_new_file_beside_the_project(
    window: Window, town: Path, qtbot: Any
) -> None:
    commands, translator = window.desk.session.commands, window.desk.session.translator
    today = date.today().isoformat()
    town.with_name(f"town {today}.xlsx").touch()
    form = CommandForm(commands["export.workbook"], translator, window, project=town)
    qtbot.addWidget(form)
    assert form.missing() == []
    assert form.values() == {"out": town.with_name(f"town {today} (2).xlsx")}
    ok = form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert ok.text() == "Export"
    backup = CommandForm(commands["project.backup"], translator, window, project=town)
    qtbot.addWidget(backup)
    assert backup.values() == {"dest": town.with_name(f"town {today}.gpkg")}
    ok = backup.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert ok.text() == "Back up"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("nl_BE", "04/03/2026"), ("en_GB", "04/03/2026"), ("fr_BE", "04/03/2026"),
     ("nl_NL", "04-03-2026"), ("es_ES", "04/03/2026"), ("pt_PT", "04/03/2026")],
)  # fmt: skip
def test_days_line_up_in_a_column(locale: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert day(date(2026, 3, 4)) == words
        assert moment("2026-03-04T07:05") == f"{words} 07:05"
    finally:
        QLocale.setDefault(before)


def test_every_form_of_a_command_can_be_made(window: Window, qtbot: Any) -> None:
    for command in window.desk.session.commands.values():
        form = CommandForm(command, window.desk.session.translator, window)
        qtbot.addWidget(form)
        names = [
            widget.accessibleName()
            for kind in (QComboBox, QSpinBox, QCheckBox, QDateEdit)
            for widget in form.findChildren(kind)
        ]
        assert all(names), command.id


def test_a_backup_says_where_it_lies_and_offers_to_open_it(window: Window, tmp_path: Path) -> None:
    dest = tmp_path / "copy.gpkg"
    window.runner.run("project.backup", dest=dest)
    assert dest.is_file()
    kind, text = window.desk.messages.said[-1]
    assert kind == "success"
    assert "copy.gpkg" in text
    assert window.messages._act.text() == "Open the file"


def test_a_refusal_is_a_sentence_in_the_bar(window: Window, tmp_path: Path) -> None:
    dest = tmp_path / "there.gpkg"
    dest.write_text("")
    window.runner.run("project.backup", dest=dest)
    kind, text = window.desk.messages.said[-1]
    assert kind == "error"
    assert "there.gpkg exists already" in text
    assert window.messages.isVisible()
    assert window.messages.property("message") == "error"


def test_a_long_report_folds_its_lines(window: Window) -> None:
    window.runner.run("project.info")
    assert window.messages.text().startswith("Testdorp")
    assert "600 incidents" in window.messages._details.text()
    assert not window.messages._details.isVisible()
    window.messages._more.click()
    assert window.messages._details.isVisible()


def test_a_new_project_gets_its_file_from_its_name(qtbot: Any, tmp_path: Path) -> None:
    dialog = NewProjectDialog("nl")
    qtbot.addWidget(dialog)
    dialog.name.setText("Stad: Kortrijk/Noord")
    assert dialog.file.path().name == "Stad KortrijkNoord.gpkg"
    dialog.file.line.setText(str(tmp_path / "mine"))
    dialog.crs.setCurrentIndex(dialog.crs.findData("EPSG:28992"))
    assert dialog.values() == {
        "path": tmp_path / "mine.gpkg",
        "name": "Stad: Kortrijk/Noord",
        "crs": "EPSG:28992",
        "language": "nl",
    }


def test_a_created_project_is_open_and_empty(window: Window, tmp_path: Path) -> None:
    window.runner.run("project.create", path=tmp_path / "new.gpkg", name="Nieuw", crs="EPSG:31370")
    assert window.windowTitle() == "Nieuw – Wijkatlas"
    assert window.sentence.text() == "0 incidents, whole period, all areas"
    assert window.timeline.chart.counts == ()


def test_settings_are_made_from_their_declarations(
    session: Session, qtbot: Any, tmp_path: Path
) -> None:
    session.settings.path = tmp_path / "settings.json"
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    assert set(dialog._reads) == set(session.settings.declared)
    spin = next(s for s in dialog.findChildren(QSpinBox) if s.accessibleName() == "Level")
    assert spin.value() == 3
    spin.setValue(4)
    dialog.accept()
    assert dialog.changed
    assert session.settings["test.level"] == 4
    assert '"test.level": 4' in session.settings.path.read_text("utf-8")


def test_help_is_about_the_focused_part(window: Window, qtbot: Any) -> None:
    assert topic_of(window.timeline.chart) == "dock-timeline"
    assert topic_of(window.table.view) == "dock-table"
    assert topic_of(None) == ""
    dialog = HelpDialog(window.desk.session, window.timeline.chart, window)
    qtbot.addWidget(dialog)
    assert dialog.text.text().startswith("Timeline")
    assert dialog.heading.text() == "Timeline"
    elsewhere = HelpDialog(window.desk.session, None, window)
    qtbot.addWidget(elsewhere)
    assert elsewhere.heading.text() == "The map"


def test_settings_that_need_a_restart_say_so(session: Session, qtbot: Any, tmp_path: Path) -> None:
    session.settings.path = tmp_path / "settings.json"
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QCheckBox)}
    assert "start Wijkatlas again" in boxes["Large controls"].accessibleDescription()
    assert "again" not in boxes["Back up on closing"].accessibleDescription()
    boxes["Back up on closing"].click()
    dialog.accept()
    assert dialog.changed
    assert not dialog.needs_restart


def test_a_base_map_of_ones_own_has_a_button_and_a_menu_entry(
    window: Window, monkeypatch: Any
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(
        "wijkatlas.shell.base_maps.QFileDialog.getOpenFileName",
        lambda *args, **_: (asked.append(args), ("", ""))[1],
    )
    button = next(b for b in window.layers.findChildren(QPushButton) if "base map" in b.text())
    button.click()
    window.actions_.by_id["add_base_map"].trigger()
    assert len(asked) == 2


def test_qt_speaks_portuguese_too(qapp: Any) -> None:
    before = QLocale()
    app = QCoreApplication.instance()
    assert app is not None
    already = set(app.findChildren(QTranslator))
    try:
        install_translators(app, Translator("pt"))
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    finally:
        for added in set(app.findChildren(QTranslator)) - already:
            app.removeTranslator(added)
            added.deleteLater()
        QLocale.setDefault(before)


def test_a_crash_report_says_where_but_quotes_nothing(qtbot: Any) -> None:
    def inner() -> None:
        name = "Jan Janssens"
        raise KeyError(name)

    with pytest.raises(KeyError) as caught:
        inner()
    text = report(caught.value)
    assert "inner" in text
    assert "KeyError" in text
    assert "Janssens" not in text
    dialog = CrashDialog(caught.value)
    qtbot.addWidget(dialog)
    assert "Janssens" not in dialog.text.toPlainText()


def test_text_from_data_is_never_read_as_markup(window: Window) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    window.desk.messages.info("<img src='file:///etc/passwd'>")
    window.desk.session.select("incident", frozenset({1}))
    window.desk.session.select("network", frozenset({1}))
    labels = [*window.messages.findChildren(QLabel), *window.details.findChildren(QLabel)]
    rich = [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]
    assert not rich


def test_the_printed_page_holds_name_sentence_and_picture(window: Window, tmp_path: Path) -> None:
    from PySide6.QtGui import QColor, QPixmap
    from PySide6.QtPrintSupport import QPrinter

    from wijkatlas.shell.printing import draw_page

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "map.pdf"))
    picture = QPixmap(400, 300)
    picture.fill(QColor("teal"))
    draw_page(printer, window.desk, picture)
    found = (tmp_path / "map.pdf").read_bytes()
    assert found.startswith(b"%PDF")
    assert len(found) > 5000


def test_an_empty_project_says_what_to_do_and_has_the_button(
    window: Window, tmp_path: Path
) -> None:
    window.runner.run("project.create", path=tmp_path / "e.gpkg", name="E", crs="EPSG:31370")
    assert window.empty.isVisible()
    assert [each.text() for each in window.empty.buttons.values()] == [
        "Import areas…", "Import networks…", "Import incidents…",
    ]  # fmt: skip
    assert not any("EPSG" in text for _, text in window.desk.messages.said)
    asked: list[str] = []
    window.runner.dialogs["network_import_dialog"] = lambda: asked.append("networks")
    window.empty.buttons["network.import"].click()
    assert asked == ["networks"]


def test_a_project_with_incidents_shows_its_map_at_once(window: Window) -> None:
    assert not window.empty.isVisible()


def test_the_empty_state_says_which_steps_are_done(window: Window) -> None:
    with window.desk.session.project.edit("Empty") as edit:
        edit.delete("incident", range(1, 601))
    assert window.empty.isVisible()
    assert window.empty.buttons["area.import"].text().endswith("✓ 4 areas are there")
    assert window.empty.buttons["incident.import"].property("primary")
    window.door.close()
    assert not window.empty.isVisible()


def test_ctrl_n_asks_the_friendly_way(window: Window, monkeypatch: Any) -> None:
    opened: list[object] = []
    monkeypatch.setattr(NewProjectDialog, "exec", lambda dialog: opened.append(dialog))
    window.actions_.by_id["project.create"].trigger()
    assert len(opened) == 1
    assert window.windowTitle() == "Testdorp – Wijkatlas"


def test_a_base_map_is_added_and_remembered_beside_the_project(
    window: Window, tmp_path: Path, monkeypatch: Any
) -> None:
    import sqlite3

    from wijkatlas.shell.base_maps import add_base_map

    path = tmp_path / "base.mbtiles"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
    connection.executemany(
        "INSERT INTO metadata VALUES (?, ?)",
        [("name", "Town"), ("format", "png"), ("minzoom", "0"), ("maxzoom", "1")],
    )
    connection.execute(
        "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)"
    )
    from wijkatlas.map.tiles import empty_tile

    connection.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (empty_tile(),))
    connection.commit()
    connection.close()
    add_base_map(window.desk, path)
    assert window.desk.session.project.option("base_maps") == [
        {"path": "base.mbtiles", "title": "Town"}
    ]
    bases = [layer for layer in window.desk.atlas.view.page.layers() if layer.kind == "base"]
    assert [(base.title, base.visible) for base in bases] == [("Town", True)]


def test_a_wrong_base_map_is_refused_with_a_sentence(window: Window, tmp_path: Path) -> None:
    from wijkatlas.shell.base_maps import add_base_map

    path = tmp_path / "base.mbtiles"
    path.write_text("no")
    add_base_map(window.desk, path)
    assert window.desk.messages.said[-1][0] == "error"
    assert window.desk.session.project.option("base_maps") is None


def test_a_message_puts_its_buttons_under_its_words_where_it_is_narrow(window: Window) -> None:
    bar = window.messages
    window.desk.messages.info("In the plan: overdue: 9; due soon: 5.", "", ("Show", lambda: None))
    for width, is_under in ((300, True), (800, False)):
        bar.resize(width, 80)
        QApplication.processEvents()
        assert (bar._act.geometry().top() >= bar._label.geometry().bottom()) is is_under


def test_folding_out_options_leaves_each_field_its_height(
    window: Window, town: Path, qtbot: Any
) -> None:
    commands = window.desk.session.commands
    form = CommandForm(commands["export.workbook"], Translator("nl"), window, project=town)
    qtbot.addWidget(form)
    form.show()
    assert form.form.fold is not None
    low = form.height()
    form.form.fold.open()
    QApplication.processEvents()
    for _, field in form.form.fields.values():
        assert field.widget.height() >= field.widget.minimumSizeHint().height()
    form.form.fold.button.setChecked(False)
    QApplication.processEvents()
    assert form.height() <= low + 8


def test_a_file_of_a_plugin_is_named_after_what_it_is(
    window: Window, town: Path, qtbot: Any
) -> None:
    command = Command("plan.write", "Plan as a workbook…", sample_command, menu="export")
    form = CommandForm(command, Translator("en"), window, project=town)
    qtbot.addWidget(form)
    assert form.values()["out"].name.startswith(f"{town.stem} Plan as a workbook 2")
