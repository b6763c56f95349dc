# SPDX-License-Identifier: EUPL-1.2
"""The buttons above the problems."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from wijkatlas.api import Session
from wijkatlas_plan.model.problem import LANE_NAMES, Lane
from wijkatlas_plan.panel.priorities.lane_tree import LANES


class Buttons(QWidget):
    """What can be done with problems; ``lane_asked(lane)`` is for the chosen one."""

    add_asked = Signal()
    open_asked = Signal()
    lane_asked = Signal(str)
    score_asked = Signal()
    harm_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self.add = QPushButton(self.tr("Add…"))
        self.add.setToolTip(self.tr("Add a problem by its title"))
        self.add.clicked.connect(self.add_asked)
        self.open = QToolButton()
        self.open.setText(self.tr("Open"))
        self.open.setToolTip(self.tr("Scores, figures and decision of the chosen problem"))
        self.open.clicked.connect(self.open_asked)
        self.lane = QToolButton()
        self.lane.setText(self.tr("Lane"))
        self.lane.setToolTip(self.tr("Put the chosen problem in another lane"))
        self.lane.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.lane.setProperty("menu", True)
        menu = QMenu(self.lane)
        for lane in LANES:
            action = menu.addAction(session.translator.translate("plan", LANE_NAMES[lane]))
            action.triggered.connect(partial(self._on_lane, lane))
        self.lane.setMenu(menu)
        self.more = QToolButton()
        self.more.setIcon(session.screen.icon("dots-horizontal"))
        self.more.setToolTip(self.tr("More"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setProperty("dots", True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more = QMenu(self.more)
        self.score = more.addAction(self.tr("Score all from their figures"))
        self.score.triggered.connect(lambda checked=False: self.score_asked.emit())
        self.harm = more.addAction(self.tr("Import harm weights…"))
        self.harm.triggered.connect(lambda checked=False: self.harm_asked.emit())
        self.more.setMenu(more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self.add, self.open, self.lane, self.more):
            row.addWidget(each)
        row.addStretch(1)

    def show_state(self, *, has_one: bool, is_editable: bool) -> None:
        """Offer what can be done."""
        self.open.setEnabled(has_one)
        self.lane.setEnabled(has_one and is_editable)
        self.add.setEnabled(is_editable)
        self.score.setEnabled(is_editable)
        self.harm.setEnabled(is_editable)

    def _on_lane(self, lane: Lane, checked: bool = False) -> None:
        del checked
        self.lane_asked.emit(str(lane))
