# SPDX-License-Identifier: EUPL-1.2
"""The docks of the window: made once, named so that their places come back."""

import logging

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QScrollArea, QWidget

from wijkatlas.api import Panel
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.icons import icon

log = logging.getLogger(__name__)
SIDES = Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea


def add_dock(
    window: QMainWindow,
    name: str,
    title: str,
    widget: QWidget,
    area: Qt.DockWidgetArea,
) -> QDockWidget:
    """A dock that can be moved, floated and closed; ``name`` is how its place is remembered."""
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setWidget(widget)
    dock.setAccessibleName(title)
    window.addDockWidget(area, dock)
    raise_when_asked(dock)
    return dock


def raise_when_asked(dock: QDockWidget) -> None:
    """A dock that the user shows from the menu comes before those it shares its place with."""

    def show_first(on: bool) -> None:
        if on:
            QTimer.singleShot(0, dock, dock.raise_)

    dock.toggleViewAction().triggered.connect(show_first)


class PanelDock(QDockWidget):
    """A plugin's panel: opened when first shown, in its own try, in a scroll area of ours."""

    def __init__(self, desk: Desk, panel: Panel, window: QMainWindow) -> None:
        title = desk.session.translator.translate("plugins", panel.title)
        super().__init__(title, window)
        self._desk = desk
        self.panel = panel
        self.problem = ""
        self._is_filled = False
        self.setObjectName(f"panel-{panel.id}")
        self.setAccessibleName(title)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self.setWidget(self._scroll)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.hide()
        self.visibilityChanged.connect(self._on_visibility_changed)
        raise_when_asked(self)
        self.opener = QAction(title, self)
        self.opener.triggered.connect(self.come_forward)
        self.reicon()

    def come_forward(self) -> None:
        """Show it before the docks that share its place."""
        self.show()
        QTimer.singleShot(0, self, self.raise_)

    def reicon(self) -> None:
        """Draw its icon in the colours of the theme."""
        self.opener.setIcon(icon(self.panel.icon))

    def _on_visibility_changed(self, visible: bool) -> None:
        if visible and not self._is_filled:
            self._is_filled = True
            self._fill()

    def _fill(self) -> None:
        try:
            widget = self.panel.open(self._desk.session)
            if not isinstance(widget, QWidget):
                raise TypeError(f"the panel gives a {type(widget).__name__}, not a QWidget")
        except Exception as fault:
            log.exception("panel %s did not open", self.panel.id)
            self.problem = f"{type(fault).__name__}: {fault}"
            widget = QLabel(
                self.tr("This panel could not be opened.\n{problem}").format(problem=self.problem)
            )
            widget.setTextFormat(Qt.TextFormat.PlainText)
            widget.setWordWrap(True)
            widget.setMargin(16)
            widget.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(widget)
