# SPDX-License-Identifier: EUPL-1.2
"""The scores of a problem: a choice for each criterion, with the reason under it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.model.problem import Criterion, Score
from wijkatlas_plan.panel.emptying import empty
from wijkatlas_plan.priorities.deriving import Derived
from wijkatlas_plan.priorities.scoring import HIGHEST, LOWEST


class ScoreRows(QWidget):
    """``changed(criterion uid, value)``: 1 to 5 by hand, None to take a score away."""

    changed = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.boxes: dict[str, QComboBox] = {}
        self.reasons: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def show_scores(
        self,
        criteria: Sequence[Criterion],
        scores: Mapping[str, Score],
        derived: Mapping[str, Derived],
        *,
        is_editable: bool,
    ) -> None:
        """Show these; rows are made anew only when there are other criteria."""
        if [each.uid for each in criteria] != list(self.boxes):
            self._build(criteria)
        for each in criteria:
            score, box = scores.get(each.uid), self.boxes[each.uid]
            with QSignalBlocker(box):
                self._choose(box, score)
            box.setEnabled(is_editable)
            self.reasons[each.uid].setText(self._why(each, score, derived.get(each.code)))

    def _build(self, criteria: Sequence[Criterion]) -> None:
        empty(self._grid)
        self.boxes, self.reasons = {}, {}
        for place, each in enumerate(criteria):
            name = self._screen.text(each.title, "strong")
            name.setToolTip(each.description)
            box = QComboBox()
            box.setAccessibleName(self.tr("Score for {name}").format(name=each.title))
            self._screen.guard_wheel(box)
            box.activated.connect(lambda index, uid=each.uid: self._on_chosen(uid))
            why = self._screen.text("", "muted", selectable=True)
            self._grid.addWidget(name, 2 * place, 0)
            self._grid.addWidget(box, 2 * place, 1)
            self._grid.addWidget(why, 2 * place + 1, 0, 1, 2)
            self.boxes[each.uid], self.reasons[each.uid] = box, why

    def _choose(self, box: QComboBox, score: Score | None) -> None:
        """The five scores and none; one between them, from a command, beside them."""
        write = NumberFormat.of(self._session.translator.language).write
        box.clear()
        box.addItem(self.tr("no score"), None)
        for value in range(LOWEST, HIGHEST + 1):
            box.addItem(write(value), float(value))
        if score is None:
            return
        if box.findData(score.value) < 0:
            box.addItem(write(score.value, 1), score.value)
        box.setCurrentIndex(box.findData(score.value))

    def _why(self, criterion: Criterion, score: Score | None, now: Derived | None) -> str:
        """The reason of a score; what the figures say now when that is something else."""
        write = NumberFormat.of(self._session.translator.language).write
        if score is None:
            return criterion.description if now is None else now.why
        if score.derived and now is not None and now.value == score.value:
            return now.why
        own = score.why
        if not score.derived:
            own = self.tr("By hand: {why}").format(why=own) if own else self.tr("By hand.")
        if now is None:
            return own
        if now.value is None:
            return f"{own}\n{now.why}"
        text = self.tr("The figures give {score}: {why}")
        return f"{own}\n" + text.format(score=write(now.value), why=now.why)

    def _on_chosen(self, uid: str) -> None:
        self.changed.emit(uid, self.boxes[uid].currentData())
