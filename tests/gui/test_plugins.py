# SPDX-License-Identifier: EUPL-1.2
"""Panels of plugins: opened when shown, each in its own try."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel

from wijkatlas.api import LoadedPlugin, Panel, Plugin, Session, Settings
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.shell.application import make_desk
from wijkatlas.shell.jobs import SynchronousJobs
from wijkatlas.shell.plugins_dialog import PluginsDialog
from wijkatlas.shell.window import Window


def explode(session: Session) -> Any:
    raise RuntimeError("no such thing")


def give_nothing(session: Session) -> Any:
    return 42


def give_label(session: Session) -> Any:
    return QLabel("It works.")


def plugin(name: str, open_panel: Any) -> LoadedPlugin:
    panel = Panel(f"{name}.panel", name.capitalize(), open_panel)
    return LoadedPlugin(name, Plugin(name, 1, name.capitalize(), panels=[panel]))


@pytest.fixture
def window(qtbot: Any, qapp: Any, settings: QSettings, town: Path) -> Any:
    loaded = [
        plugin("broken", explode), plugin("wrong", give_nothing), plugin("sound", give_label),
        LoadedPlugin("old", None, "written for API 0; this program has API 1"),
    ]  # fmt: skip
    session = Session(
        settings=Settings(core_settings()), commands=built_in_commands(), plugins=loaded
    )
    desk = make_desk(session, SynchronousJobs())
    made = Window(desk, settings)
    qtbot.addWidget(made, before_close_func=lambda w: setattr(w, "_is_closing", True))
    made.show()
    made.door.open(town)
    yield made
    desk.events.stop()
    session.close()


def show(window: Window, name: str) -> Any:
    dock = next(d for d in window.panels if d.panel.id == f"{name}.panel")
    dock.show()
    dock.raise_()
    QApplication.processEvents()
    return dock


def test_a_broken_panel_says_so_and_the_window_goes_on(window: Window, caplog: Any) -> None:
    dock = show(window, "broken")
    assert "no such thing" in dock.problem
    assert "could not be opened" in dock.findChildren(QLabel)[-1].text()
    assert "panel broken.panel did not open" in caplog.text
    assert "not a QWidget" in show(window, "wrong").problem
    sound = show(window, "sound")
    assert sound.problem == ""
    assert any(label.text() == "It works." for label in sound.findChildren(QLabel))
    window.timeline.chart.choose_window((1, 2))
    assert window.sentence.chips


def test_a_panel_is_opened_only_when_shown(window: Window) -> None:
    assert not any(dock._is_filled for dock in window.panels)


def test_a_plugin_that_did_not_load_is_a_line_in_the_dialog(window: Window, qtbot: Any) -> None:
    dialog = PluginsDialog(window.desk.session, window)
    qtbot.addWidget(dialog)
    texts = [dialog.table.item(row, 2).text() for row in range(4)]
    assert texts[3] == "⚠ did not load: written for API 0; this program has API 1"
    assert dialog.table.item(2, 0).text() == "Sound"


def test_a_panel_chosen_from_the_menu_comes_to_the_front(window: Window) -> None:
    dock = next(d for d in window.panels if d.panel.id == "sound.panel")
    dock.toggleViewAction().trigger()
    for _ in range(10):
        QApplication.processEvents()
    assert any(label.isVisible() for label in dock.findChildren(QLabel) if "works" in label.text())
    assert window.docks["details"].visibleRegion().isEmpty()
    assert not dock.visibleRegion().isEmpty()


def test_a_plugin_greets_when_a_project_opens(
    qtbot: Any, qapp: Any, settings: QSettings, town: Path, caplog: Any
) -> None:
    said = LoadedPlugin(
        "plan", Plugin("plan", 1, "Plan", panels=[Panel("plan.panel", "Plan", give_label)],
                       greet=lambda session: f"Due: 3 in {session.project.name}.")
    )  # fmt: skip
    silent = LoadedPlugin("silent", Plugin("silent", 1, "Silent", greet=lambda session: ""))
    broken = LoadedPlugin("broken", Plugin("broken", 1, "Broken", greet=explode))
    session = Session(
        settings=Settings(core_settings()), commands=built_in_commands(),
        plugins=[broken, said, silent],
    )  # fmt: skip
    desk = make_desk(session, SynchronousJobs())
    made = Window(desk, settings)
    qtbot.addWidget(made, before_close_func=lambda w: setattr(w, "_is_closing", True))
    made.show()
    made.door.open(town)
    assert ("info", "Due: 3 in Testdorp.") in desk.messages.said
    assert "greeting of broken failed" in caplog.text
    made.messages._act.click()
    QApplication.processEvents()
    assert made.panels[0].isVisible()
    desk.events.stop()
    session.close()


def test_a_greeting_goes_once_its_panel_is_looked_at(
    qtbot: Any, qapp: Any, settings: QSettings, town: Path
) -> None:
    plan = Plugin(
        "plan", 1, "Plan", panels=[Panel("plan.panel", "Plan", give_label)],
        greet=lambda session: "Due: 3.",
    )  # fmt: skip
    session = Session(
        settings=Settings(core_settings()), commands=built_in_commands(),
        plugins=[LoadedPlugin("plan", plan)],
    )  # fmt: skip
    desk = make_desk(session, SynchronousJobs())
    made = Window(desk, settings)
    qtbot.addWidget(made, before_close_func=lambda w: setattr(w, "_is_closing", True))
    made.show()
    made.door.open(town)
    QApplication.processEvents()
    assert made.messages.isVisible()
    made.panels[0].come_forward()
    QApplication.processEvents()
    assert not made.messages.isVisible()
    made.door.open(town)
    assert not made.messages._act.isVisible()
    session.open(town, read_only=True)
    QApplication.processEvents()
    assert "reading only" in made.messages.text()
    desk.events.stop()
    session.close()
