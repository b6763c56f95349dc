# SPDX-License-Identifier: EUPL-1.2
"""Actions that only make sense on a screen: zoom, select, docks, settings, help."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from wijkatlas.shell.analysis_questions import icon_of

if TYPE_CHECKING:
    from wijkatlas.shell.window import Window

KEY = QKeySequence.StandardKey


def add_screen_actions(window: "Window") -> None:
    """Put them in the menus; the window's own parts do the work."""
    actions, dialogs, desk = window.actions_, window.dialogs, window.desk
    translate = QCoreApplication.translate
    session = desk.session
    actions.add(
        "open",
        translate("actions", "Open…"),
        "file/open",
        window.door.ask,
        shortcut="Ctrl+O",
        icon_name="folder-open-outline",
    )
    actions.add_menu(window.recent_menu, "file/open")
    actions.add(
        "close",
        translate("actions", "Close the project"),
        "file/close",
        window.door.close,
        shortcut="Ctrl+W",
        needs_project=True,
    )
    actions.add(
        "print",
        translate("actions", "Print the map…"),
        "file/print",
        dialogs.print_map,
        shortcut="Ctrl+P",
        icon_name="printer-outline",
        needs_project=True,
    )
    actions.add("quit", translate("actions", "Quit"), "file/quit", window.close, shortcut="Ctrl+Q")
    actions.add(
        "copy",
        translate("actions", "Copy the selected rows"),
        "edit/selection",
        window.table.copy,
        needs_project=True,
    )
    actions.add(
        "select_none",
        translate("actions", "Clear the selection"),
        "edit/selection",
        lambda: session.select("incident", frozenset()),
        needs_project=True,
    )
    actions.add(
        "delete",
        translate("actions", "Delete what is selected"),
        "edit/change",
        dialogs.delete_selected,
        shortcut="Del",
        needs_project=True,
    )
    actions.add(
        "rename",
        translate("actions", "Rename what is selected…"),
        "edit/change",
        dialogs.rename_selected,
        shortcut="F2",
        needs_project=True,
    )
    actions.add(
        "find",
        translate("actions", "Search in categories"),
        "edit/find",
        window.filters.what.open,
        shortcut="Ctrl+F",
        needs_project=True,
    )
    actions.add(
        "palette",
        translate("actions", "Search everything…"),
        "edit/find",
        window.palette_.open,
        shortcut="Ctrl+K",
        icon_name="magnify",
    )
    actions.add(
        "select_box",
        translate("actions", "Select with a box"),
        "map/select",
        lambda: window.map.start_select("box"),
        shortcut="Ctrl+B",
        icon_name="selection-drag",
        needs_project=True,
    )
    actions.add(
        "select_polygon",
        translate("actions", "Select with a polygon"),
        "map/select",
        lambda: window.map.start_select("polygon"),
        shortcut="Ctrl+Shift+B",
        icon_name="vector-polygon",
        needs_project=True,
    )
    actions.add(
        "draw_network",
        translate("actions", "Draw a network…"),
        "map/network",
        dialogs.draw_network,
        icon_name="shape-polygon-plus",
        needs_project=True,
    )
    actions.add(
        "edit_network",
        translate("actions", "Edit the selected network…"),
        "map/network",
        dialogs.edit_selected_network,
        needs_project=True,
    )
    actions.add(
        "reshape_network",
        translate("actions", "Move the corners of the selected network"),
        "map/network",
        dialogs.reshape_selected_network,
        needs_project=True,
    )
    actions.add(
        "zoom_all",
        translate("actions", "Show everything"),
        "map/zoom",
        desk.atlas.zoom_to_all,
        shortcut="Ctrl+0",
        icon_name="fit-to-page-outline",
        needs_project=True,
    )
    actions.add(
        "zoom_selection",
        translate("actions", "Show the selection"),
        "map/zoom",
        window.map.zoom_to_selection,
        shortcut="Ctrl+J",
        needs_project=True,
    )
    actions.add(
        "clear_filter",
        translate("actions", "Clear the filter"),
        "map/filter",
        dialogs.clear_filter,
        shortcut="Ctrl+Shift+F",
        needs_project=True,
    )
    actions.add(
        "play",
        translate("actions", "Play the timeline"),
        "map/filter",
        window.timeline.play.toggle,
        needs_project=True,
    )
    actions.add(
        "add_base_map",
        translate("actions", "Add a base map…"),
        "map/base",
        dialogs.add_base_map,
        icon_name="layers-plus",
        needs_project=True,
    )
    _add_questions(window)
    for name, dock in window.docks.items():
        action = dock.toggleViewAction()
        if name == "table":
            action.setShortcut(QKeySequence("Ctrl+T"))
        actions.add_existing(action, "view/docks")
        actions.by_id[f"dock-{name}"] = action
    for panel in window.panels:
        actions.add_existing(panel.toggleViewAction(), "view/panels")
        actions.by_id[panel.objectName()] = panel.toggleViewAction()
    actions.add(
        "reset_layout",
        translate("actions", "Put the panels back"),
        "view/layout",
        window.reset_layout,
    )
    actions.add(
        "full_screen",
        translate("actions", "Full screen"),
        "view/layout",
        dialogs.toggle_full_screen,
        shortcut="F11",
    )
    actions.add(
        "settings",
        translate("actions", "Settings…"),
        "tools/settings",
        dialogs.show_settings,
        shortcut="Ctrl+,",
        icon_name="cog-outline",
    )
    actions.add(
        "plugins",
        translate("actions", "Plugins…"),
        "tools/settings",
        dialogs.show_plugins,
        icon_name="puzzle-outline",
    )
    actions.add(
        "help",
        translate("actions", "Help"),
        "help",
        dialogs.show_help,
        shortcut="F1",
        icon_name="help-circle-outline",
    )
    actions.add("about", translate("actions", "About Wijkatlas"), "help", dialogs.show_about)
    window.undo.undo.setShortcut(QKeySequence(KEY.Undo))


def _add_questions(window: "Window") -> None:
    """The Analysis panel, and each of its questions."""
    actions, session = window.actions_, window.desk.session
    actions.add(
        "analysis",
        QCoreApplication.translate("actions", "Analysis"),
        "analysis/panel",
        window.show_analysis,
        shortcut="Ctrl+Shift+A",
        icon_name="chart-box-outline",
        needs_project=True,
    )
    for analysis, ask in window.analysis.entries():
        actions.add(
            f"ask-{analysis.kind}",
            session.translator.translate("analyses", analysis.question),
            "analysis/questions",
            partial(_ask, window, ask),
            icon_name=icon_of(analysis),
            needs_project=True,
        )


def _ask(window: "Window", ask: Callable[[], None]) -> None:
    window.show_analysis()
    ask()
