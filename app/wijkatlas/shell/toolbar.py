# SPDX-License-Identifier: EUPL-1.2
"""The toolbar: import, undo, the three questions, selection, analysis, search."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from wijkatlas.shell.icons import icon

if TYPE_CHECKING:
    from wijkatlas.shell.window import Window

translate = QCoreApplication.translate


def build_toolbar(window: "Window") -> QToolBar:
    """Make the toolbar of the window and add it."""
    bar = QToolBar(translate("Window", "Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.addToolBar(bar)
    bar.addWidget(_import_button(window))
    for action in (window.undo.undo, window.undo.redo):
        _add_icon(bar, action)
    bar.addSeparator()
    for button in window.filters.buttons:
        bar.addWidget(button)
    bar.addSeparator()
    for name in ("select_box", "select_polygon"):
        window.actions_.by_id[name].setCheckable(True)
    for name in ("select_box", "select_polygon", "zoom_all"):
        _add_icon(bar, window.actions_.by_id[name])
    bar.addSeparator()
    bar.addAction(window.actions_.by_id["analysis"])
    for dock in window.panels:
        if dock.panel.in_toolbar:
            bar.addAction(dock.opener)
    gap = QWidget()
    gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(gap)
    bar.addWidget(_search_button(window))
    return bar


def _import_button(window: "Window") -> QToolButton:
    menu = QMenu(window)
    for command in window.desk.session.commands.values():
        if command.menu.split("/")[0] == "import":
            menu.addAction(window.actions_.by_id[command.id])
    button = QToolButton()
    button.setText(translate("Window", "Import"))
    button.setIcon(icon("tray-arrow-down"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    button.setToolTip(translate("Window", "Bring incidents, areas or networks in"))
    button.setProperty("filter", True)
    button.setProperty("menu", True)
    window.import_button = button
    return button


def _add_icon(bar: QToolBar, action: QAction) -> None:
    bar.addAction(action)
    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)


def _search_button(window: "Window") -> QToolButton:
    button = QToolButton()
    button.setText(translate("Window", "Search everything") + "   Ctrl+K")
    button.setIcon(icon("magnify"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setProperty("filter", True)
    button.clicked.connect(window.palette_.open)
    return button
