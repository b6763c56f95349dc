# SPDX-License-Identifier: EUPL-1.2
"""What changed since somebody looked at the board last, with one button to say that it was seen."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wijkatlas.api import NumberFormat, Session, write_period
from wijkatlas_plan.diagnosis.board import Board
from wijkatlas_plan.diagnosis.changes import Changed
from wijkatlas_plan.diagnosis.words import ARROWS, change_line

MOST_LINES = 40


class ChangesBox(QWidget):
    """``seen`` says that the button was pressed."""

    seen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session = session
        self.told = session.screen.text("", "strong")
        self.button = QPushButton()
        self.button.clicked.connect(self.seen.emit)
        self.lines = session.screen.text("", selectable=True)
        self.fold = session.screen.fold(self.tr("What changed"), self.lines)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.told, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.fold)
        self.hide()

    def show_changes(self, board: Board, changed: tuple[Changed, ...], since: str) -> None:
        """Tell what changed; nothing to tell hides all of it."""
        session = self._session
        can_write = session.is_open and not session.project.read_only
        self.setVisible(bool(changed) or (not since and bool(board.rows) and can_write))
        self.fold.setVisible(bool(changed))
        self.button.setVisible(can_write)
        self.button.setText(self.tr("Seen") if since else self.tr("Start"))
        if not since:
            self.told.setText(self.tr("From now on, what changes can be told here."))
            return
        write = NumberFormat.of(session.translator.language).write
        text = self.tr("Figures that changed since {day}: {n}.")
        self.told.setText(text.format(day=self._day(since), n=write(len(changed))))
        clear_first = sorted(changed, key=lambda each: each.change not in ARROWS)
        lines = [change_line(board, each, session.translator) for each in clear_first[:MOST_LINES]]
        if len(changed) > MOST_LINES:
            rest = write(len(changed) - MOST_LINES)
            lines.append(self.tr("And further: {n}.").format(n=rest))
        self.lines.setText("\n".join(lines))

    def _day(self, moment: str) -> str:
        try:
            day = datetime.fromisoformat(moment).date()
        except ValueError:
            return moment
        return write_period(day, day, self._session.translator.translate)
