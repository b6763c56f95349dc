# SPDX-License-Identifier: EUPL-1.2
"""Goals and actions on a line of time."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wijkatlas.api import Session
from wijkatlas_plan.model.plan import Tree
from wijkatlas_plan.panel.views.bars import lay_out
from wijkatlas_plan.panel.views.sign_row import SignRow
from wijkatlas_plan.panel.views.timeline_area import (
    FIELD_ROW_PX,
    ROW_PX,
    ZOOM_STEP,
    TimelineArea,
)

LEGEND_FROM_PX, LEAST_PX = 620, 220


class TimelineView(QWidget):
    """``chosen`` carries the uid of the row that was picked."""

    chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._screen = session.screen
        settings = session.settings
        is_field = "field_mode" in settings.declared and settings["field_mode"]
        self.area = TimelineArea(session.translator, FIELD_ROW_PX if is_field else ROW_PX)
        self.area.setAccessibleName(self.tr("Timeline of goals and actions"))
        self.area.chosen.connect(self.chosen)
        row = self._signs = SignRow(self._screen, below_px=4)
        row.add("magnify-minus-outline", self.tr("Narrower days (-)"), self._out)
        row.add("magnify-plus-outline", self.tr("Wider days (+)"), self._in)
        row.add("arrow-expand-horizontal", self.tr("All days"), self.area.fit)
        row.add("calendar-today", self.tr("Today"), self.area.show_today)
        self.legend = self._screen.text(
            self.tr("◆ step done   ◇ step open   dashed line: today"), "muted"
        )
        self.legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.legend, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.area, 1)
        self.setMinimumHeight(LEAST_PX)
        self.setFocusProxy(self.area)
        self.reicon()

    def show_tree(self, tree: Tree, shown: frozenset[str]) -> None:
        """Show the rows whose uid is in ``shown``."""
        today = date.today()
        self.area.show_bars(lay_out(tree, shown, today), today)

    def choose(self, uids: list[str]) -> None:
        """Mark a row."""
        if uids:
            self.area.choose(uids[0])

    def reicon(self) -> None:
        """Draw the signs in the colours of the theme."""
        self._signs.reicon()
        self.area.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "legend"):
            self.reicon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The meaning of the signs only where there is room for it."""
        super().resizeEvent(event)
        self.legend.setVisible(self.width() >= LEGEND_FROM_PX)

    def _in(self) -> None:
        self.area.zoom(ZOOM_STEP)

    def _out(self) -> None:
        self.area.zoom(1 / ZOOM_STEP)
