# SPDX-License-Identifier: EUPL-1.2
"""The window as a whole: what is where, what comes back, what keys do."""

import shutil
import threading
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from wijkatlas.api import Session
from wijkatlas.domain.errors import StoreError
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.window import Window
from wijkatlas.shell.window_layout import save_state
from wijkatlas.shell.wording import moment, since
from wijkatlas.store.project import Project


def test_title_names_the_project(window: Window) -> None:
    assert window.windowTitle() == "Testdorp – Wijkatlas"


def test_without_project_the_welcome_page_stands_alone(
    qtbot: Any, desk: Desk, settings: QSettings
) -> None:
    window = Window(desk, settings)
    qtbot.addWidget(window, before_close_func=lambda w: setattr(w, "_is_closing", True))
    window.show()
    assert window.pages.currentWidget() is window.welcome
    assert not any(dock.isVisible() for dock in window.docks.values())
    assert [button.accessibleName() for button in window.welcome.buttons] == [
        "Open a project", "New project", "Sample municipality", "Restore a backup",
    ]  # fmt: skip
    assert not window.actions_.by_id["incident.import"].isEnabled()
    assert window.actions_.by_id["project.create"].isEnabled()


def test_last_projects_are_listed_and_open(window: Window, qtbot: Any) -> None:
    window.door.close()
    assert window.pages.currentWidget() is window.welcome
    assert window.welcome.projects.count() == 1
    item = window.welcome.projects.item(0)
    assert item.text() == "Testdorp\ntown.gpkg"
    window.welcome.projects.itemActivated.emit(item)
    assert window.pages.currentWidget() is window.map
    assert window.docks["layers"].isVisible()


def test_a_closed_project_leaves_its_picture(
    window: Window, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(
        "wijkatlas.shell.recent.platformdirs.user_cache_dir", lambda *args, **_: str(tmp_path)
    )

    def paint() -> QPixmap:
        picture = QPixmap(640, 400)
        picture.fill(Qt.GlobalColor.green)
        return picture

    window.door.take_picture = paint
    recent = window.door.recent
    assert recent is not None
    window.door.close()
    kept = QPixmap(str(recent.picture))
    assert kept.width() == 320
    assert kept.toImage().pixelColor(10, 10).green() == 255


def test_docks_come_back_where_they_were(
    qtbot: Any, desk: Desk, settings: QSettings, window: Window, town: Path
) -> None:
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.docks["layers"])
    window.docks["table"].show()
    window.table.view.horizontalHeader().resizeSection(0, 333)
    save_state(window, settings, None)
    again = Window(desk, settings)
    qtbot.addWidget(again, before_close_func=lambda w: setattr(w, "_is_closing", True))
    again.show()
    right = Qt.DockWidgetArea.RightDockWidgetArea
    assert again.dockWidgetArea(again.docks["layers"]) == right
    assert again.docks["table"].isVisible()
    assert again.table.view.horizontalHeader().sectionSize(0) == 333


def test_a_panel_floats_and_docks_again(window: Window) -> None:
    dock = window.docks["details"]
    dock.setFloating(True)
    QApplication.processEvents()
    assert dock.isFloating()
    dock.setFloating(False)
    QApplication.processEvents()
    assert not dock.isFloating()
    assert window.dockWidgetArea(dock) == Qt.DockWidgetArea.RightDockWidgetArea
    assert dock.widget().isVisible()


def test_reset_layout_puts_the_panels_back(window: Window) -> None:
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.docks["layers"])
    window.docks["timeline"].hide()
    window.reset_layout()
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    assert window.dockWidgetArea(window.docks["layers"]) == left
    assert window.docks["timeline"].isVisible()


def test_the_keys_people_bring(window: Window) -> None:
    keys = {
        action.shortcut().toString(): name
        for name, action in window.actions_.by_id.items()
        if not action.shortcut().isEmpty()
    }
    expected = {
        "Ctrl+O": "open", "Ctrl+N": "project.create", "Ctrl+S": "project.backup",
        "Ctrl+Z": "undo", "Ctrl+Y": "redo", "Ctrl+F": "find", "Ctrl+K": "palette",
        "Ctrl+P": "print", "F1": "help", "F2": "rename", "Del": "delete",
    }  # fmt: skip
    assert {key: keys.get(key) for key in expected} == expected


def test_shortcuts_are_unique(window: Window) -> None:
    keys = [
        action.shortcut().toString()
        for action in window.actions_.by_id.values()
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))


def test_every_command_is_an_action_and_in_its_menu(window: Window) -> None:
    in_menus = {
        action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[union-attr]
    }
    for command in window.desk.session.commands.values():
        action = window.actions_.by_id[command.id]
        assert (action in in_menus) == bool(command.menu), command.id


def test_every_control_has_a_name_for_screen_readers(window: Window) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        and not widget.objectName().startswith("qt_")
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parent(), QComboBox)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless


def test_tab_reaches_the_main_parts(window: Window) -> None:
    seen: set[QWidget] = set()
    widget: QWidget = window.nextInFocusChain()
    while widget is not window and widget not in seen:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    for part in (window.layers.list, window.timeline.chart, window.table.view):
        assert part in seen
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_dropping_a_project_opens_it(window: Window, town: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(town, tmp_path / "other.gpkg"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)
    for _ in range(20):
        QApplication.processEvents()
    assert window.desk.session.project.path == other


def test_a_second_opener_reads_and_is_told_so(
    qtbot: Any, window: Window, town: Path, session: Session, settings: QSettings
) -> None:
    from wijkatlas.shell.application import make_desk
    from wijkatlas.shell.jobs import SynchronousJobs

    second = Session(
        settings=session.settings, translator=session.translator,
        commands=list(session.commands.values()),
    )  # fmt: skip
    desk = make_desk(second, SynchronousJobs())
    other = Window(desk, settings)
    qtbot.addWidget(other, before_close_func=lambda w: setattr(w, "_is_closing", True))
    other.door.open(town)
    assert "(read-only)" in other.windowTitle()
    assert desk.messages.said[-1][0] == "warning"
    assert not other.actions_.by_id["incident.import"].isEnabled()
    desk.events.stop()
    second.close()


def test_a_project_that_cannot_be_opened_gives_a_sentence(window: Window, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.gpkg"
    wrong.write_text("not a project")
    window.door.open(wrong)
    kind, text = window.desk.messages.said[-1]
    assert kind == "error"
    assert "wrong.gpkg" in text
    assert window.messages.isVisible()


def test_first_window_imports_nothing_heavy() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from wijkatlas.shell.application import *;"
        "app = make_application(['x']); session = make_session(); dress(app, session);"
        "desk = make_desk(session); window = Window(desk, QSettings('x', 'y')); window.show();"
        "app.processEvents();"
        "heavy = {'pandas', 'geopandas', 'matplotlib', 'rasterio', 'pyogrio', 'folium', 'scipy',"
        "'openpyxl', 'sqlite_utils', 'shapely', 'PySide6.QtWebEngineWidgets'};"
        "print(sorted(heavy & set(sys.modules))); import os; sys.stdout.flush(); os._exit(0)"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert found.stdout.strip() == "[]", found.stderr


@pytest.mark.parametrize("dark", [False, True])
def test_text_is_readable_on_every_background(dark: bool) -> None:
    from wijkatlas.shell.theme import DARK, LIGHT

    theme = DARK if dark else LIGHT

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    def contrast(first: str, second: str) -> float:
        low, high = sorted((luminance(first), luminance(second)))
        return (high + 0.05) / (low + 0.05)

    grounds = ("window", "base", "alternate", "hover", "info", "success", "warning", "danger")
    for ground in grounds:
        assert contrast(theme.text, getattr(theme, ground)) >= 4.5
    for ground in ("window", "base"):
        assert contrast(theme.muted, getattr(theme, ground)) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


def test_filtering_does_not_hold_up_the_window(window: Window) -> None:
    began = time.perf_counter()
    window.timeline.chart.choose_window((2, 5))
    assert time.perf_counter() - began < 1  # a bound for a busy machine, not a promise


def test_a_closed_table_gives_its_room_back_to_the_map(window: Window) -> None:
    QApplication.processEvents()
    before = window.map.height()
    window.docks["table"].show()
    QApplication.processEvents()
    window.resizeDocks([window.docks["table"]], [300], Qt.Orientation.Vertical)
    QApplication.processEvents()
    assert window.map.height() < before - 100
    window.docks["table"].close()
    QApplication.processEvents()
    assert window.map.height() >= before - 8


def test_a_damaged_project_is_read_and_a_backup_offered(
    window: Window, town: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    other = Path(shutil.copy(town, tmp_path / "other.gpkg"))

    def verify(project: Project) -> None:
        project._writer = None
        raise StoreError("{file} is damaged.", file=project.path.name)

    asked: list[bool] = []
    monkeypatch.setattr(Project, "verify", verify)
    window.door.open(other)
    kind, text = window.desk.messages.said[-1]
    assert kind == "error"
    assert text.startswith("other.gpkg is damaged.")
    assert "(read-only)" in window.windowTitle()
    assert not window.actions_.by_id["incident.import"].isEnabled()
    window.door.restore_asked.disconnect()
    window.door.restore_asked.connect(lambda: asked.append(True))
    window.messages._act.click()
    assert asked == [True]


def test_a_folder_that_synchronises_is_warned_of_once(
    window: Window, town: Path, tmp_path: Path
) -> None:
    (tmp_path / "OneDrive").mkdir()
    other = Path(shutil.copy(town, tmp_path / "OneDrive" / "other.gpkg"))
    for path in (other, town, other):
        window.door.open(path)
    said = [text for kind, text in window.desk.messages.said if kind == "warning"]
    assert len(said) == 1
    assert "synchronised" in said[0]


def test_panels_compute_off_the_main_thread(threaded_desk: Desk, qtbot: Any) -> None:
    found: list[tuple[object, object]] = []
    main = threading.current_thread()
    threaded_desk.session.background(
        lambda progress: threading.current_thread(),
        lambda worker: found.append((worker, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    worker, receiver = found[0]
    assert worker is not main
    assert receiver is main


def test_who_has_the_project_open_is_told_as_one_says_it() -> None:
    today = datetime.now().astimezone().replace(hour=2, minute=58)
    assert since(today.isoformat(timespec="minutes")) == "today 02:58"
    assert since("2020-03-04T17:05+01:00") == moment("2020-03-04T17:05")
