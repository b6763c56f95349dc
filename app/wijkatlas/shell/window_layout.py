# SPDX-License-Identifier: EUPL-1.2
"""Which panels lie where around the map, and how the window comes back as it was left."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget

from wijkatlas.shell.analysis_panel import AnalysisPanel
from wijkatlas.shell.details_panel import DetailsPanel
from wijkatlas.shell.docks import PanelDock, add_dock
from wijkatlas.shell.incident_table import IncidentTable
from wijkatlas.shell.layer_panel import LayerPanel
from wijkatlas.shell.timeline import Timeline

if TYPE_CHECKING:
    from wijkatlas.shell.window import Window

STATE_VERSION = 2
LEFT_PX, RIGHT_PX, TIMELINE_PX, TABLE_PX = 232, 328, 84, 220
LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


def build_docks(window: "Window") -> None:
    """Make the panels and put them in their places."""
    desk = window.desk
    window.layers = LayerPanel(desk, window.dialogs.layer_titles)
    window.details = DetailsPanel(desk)
    window.analysis = AnalysisPanel(desk)
    window.timeline = Timeline()
    window.table = IncidentTable(desk)
    translate = QCoreApplication.translate
    window.docks = docks = {
        "layers": add_dock(
            window, "dock-layers", translate("Window", "Layers"), window.layers, LEFT
        ),
        "details": add_dock(
            window, "dock-details", translate("Window", "Details"), window.details, RIGHT
        ),
        "analysis": add_dock(
            window, "dock-analysis", translate("Window", "Analysis"), window.analysis, RIGHT
        ),
        "timeline": add_dock(
            window, "dock-timeline", translate("Window", "Timeline"), window.timeline, BOTTOM
        ),
        "table": add_dock(window, "dock-table", translate("Window", "Table"), window.table, BOTTOM),
    }
    window.tabifyDockWidget(docks["details"], docks["analysis"])
    window.splitDockWidget(docks["timeline"], docks["table"], Qt.Orientation.Vertical)
    feature = QDockWidget.DockWidgetFeature
    docks["timeline"].setFeatures(
        feature.DockWidgetClosable
        | feature.DockWidgetMovable
        | feature.DockWidgetFloatable
        | feature.DockWidgetVerticalTitleBar  # beside the bars: height is scarce
    )
    docks["timeline"].setWindowTitle("")  # no room for it
    docks["timeline"].toggleViewAction().setText(translate("Window", "Timeline"))
    docks["analysis"].hide()
    docks["analysis"].visibilityChanged.connect(partial(_on_analysis_shown, window))
    docks["table"].hide()
    window.panels = [
        PanelDock(desk, panel, window) for plugin in desk.session.plugins for panel in plugin.panels
    ]
    for dock in window.panels:
        window.tabifyDockWidget(docks["details"], dock)
    window.resizeDocks(
        [docks["layers"], docks["details"]], [LEFT_PX, RIGHT_PX], Qt.Orientation.Horizontal
    )
    window.resizeDocks(
        [docks["timeline"], docks["table"]], [TIMELINE_PX, TABLE_PX], Qt.Orientation.Vertical
    )


def _on_analysis_shown(window: "Window", seen: bool) -> None:
    """Behind another tab it is still open."""
    window.analysis.set_open(on=seen or not window.docks["analysis"].isHidden())


def restore_state(window: "Window", settings: QSettings) -> None:
    """As the window was left; else as large as the screen allows."""
    geometry = settings.value("window/geometry")
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        room = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(min(1366, room.width()), min(768, room.height()) - 32)
        if room.width() <= 1400:
            window.setWindowState(Qt.WindowState.WindowMaximized)
    state = settings.value("window/state")
    if isinstance(state, QByteArray):
        window.restoreState(state, STATE_VERSION)
    header = settings.value("window/table")
    if isinstance(header, QByteArray):
        window.table.restore_columns(header)


def save_state(window: "Window", settings: QSettings, layout: QByteArray | None) -> None:
    """Remember where everything stands; ``layout`` is that of a project while none is open."""
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/state", layout or window.saveState(STATE_VERSION))
    settings.setValue("window/table", window.table.columns_state())
    settings.sync()
