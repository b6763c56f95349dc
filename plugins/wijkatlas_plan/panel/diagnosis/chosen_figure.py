# SPDX-License-Identifier: EUPL-1.2
"""The figure that was chosen on the board, in full, and what can be done with it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wijkatlas.api import Session
from wijkatlas_plan.diagnosis.board import Board, Row
from wijkatlas_plan.diagnosis.ranks import Rank, rank_areas
from wijkatlas_plan.diagnosis.words import area_name, change_text, figure_text
from wijkatlas_plan.model.period import period_words


class ChosenFigure(QWidget):
    """A sentence with the figure, how sure it is and where it comes from, and two buttons."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session = session
        self._board: Board | None = None
        self._ranks: dict[str, dict[str, Rank]] = {}
        self.told = session.screen.text("", "strong", selectable=True)
        self.about = session.screen.text("", "muted")
        self.profile = QPushButton()
        self.problem = QPushButton(self.tr("Make a problem of this"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.profile)
        buttons.addWidget(self.problem)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.told)
        column.addWidget(self.about)
        column.addLayout(buttons)

    def show_figure(self, board: Board | None, row: Row | None, area: str) -> None:
        """A row of the board in an area; without one what to do."""
        t = self._session.translator
        if board is not self._board:
            self._board, self._ranks = board, {}
        can_write = self._session.is_open and not self._session.project.read_only
        is_area = board is not None and area in board.areas
        self.profile.setVisible(is_area)
        self.problem.setVisible(row is not None)
        self.problem.setEnabled(can_write)
        if board is not None and is_area:
            self.profile.setText(self.tr("Profile of {area}").format(area=board.name(area)))
        if board is None or row is None:
            self.told.setText(self.tr("Choose a figure to see it in full, by area on the map."))
            self.about.setText("")
            return
        cell = row.cell(area)
        figure = figure_text(cell.now, t, row.indicator.decimals)
        self.told.setText(f"{row.indicator.title}, {area_name(board, area, t)}: {figure}")
        self.about.setText(" · ".join(part for part in self._about(row, area) if part))

    def _about(self, row: Row, area: str) -> list[str]:
        t, cell = self._session.translator, row.cell(area)
        told = [period_words(row.period, t)]
        if cell.before is not None:
            told.append(change_text(cell.change, t))
            before = figure_text(cell.before, t, row.indicator.decimals)
            earlier = period_words(row.earlier, t)
            told.append(self.tr("before: {figure}, {period}").format(figure=before, period=earlier))
        rank = self._rank(row, area)
        if rank is not None:
            text = self.tr("rank {rank} of {n}, between {low} and {high}")
            n = len(self._ranks[row.indicator.id])
            told.append(text.format(rank=rank.rank, n=n, low=rank.low, high=rank.high))
        if cell.now.n is not None:
            told.append(self.tr("based on {n}").format(n=cell.now.n))
        told.append(cell.now.source or row.indicator.source)
        if cell.now.vintage and area:
            told.append(self.tr("areas of {day}").format(day=cell.now.vintage))
        return told

    def _rank(self, row: Row, area: str) -> Rank | None:
        """Ranks are drawn once a row is looked at."""
        if not area:
            return None
        name = row.indicator.id
        if name not in self._ranks:
            figures = {code: cell.now for code, cell in row.areas.items()}
            self._ranks[name] = rank_areas(row.indicator, figures)
        return self._ranks[name].get(area)
