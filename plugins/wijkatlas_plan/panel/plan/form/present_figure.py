# SPDX-License-Identifier: EUPL-1.2
"""The latest figure of a goal, and the button that takes it over as the baseline."""

from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, NumberFormat, Session
from wijkatlas_plan.model.period import end_of, period_words, whole_period
from wijkatlas_plan.model.plan import Goal
from wijkatlas_plan.panel.plan.editor import Editor

TAKE = QT_TRANSLATE_NOOP("edits", "Take the present figure as the baseline")


class PresentFigure(QWidget):
    """Says how a goal stands now."""

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._editor = session, editor
        self._goal: Goal | None = None
        self.text = session.screen.text("", "muted")
        self.take = QPushButton(self.tr("Take the present figure"))
        self.take.clicked.connect(self._on_taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addWidget(self.take)

    def show_row(self, row: Goal, *, is_editable: bool) -> None:
        """The figure of this goal, as far as it was found."""
        self._goal = row
        figure = self._editor.figures.get(row.uid)
        self.text.setText(self._words(figure))
        self.take.setVisible(is_editable)
        self.take.setEnabled(figure is not None and figure.value is not None)

    def _words(self, figure: Estimate | None) -> str:
        translator = self._session.translator
        if figure is None or figure.value is None:
            return self.tr("There is no figure of now: choose an indicator, or measure by hand.")
        write = NumberFormat.of(translator.language).write
        unit = translator.translate("units", figure.unit) if figure.unit else ""
        period = period_words(figure.period, translator) if figure.period else ""
        text = (
            self.tr("Now: {value} {unit}").format(value=write(figure.value, 1), unit=unit).strip()
        )
        if figure.low is not None and figure.high is not None:
            text += self.tr(", margin {low} to {high}").format(
                low=write(figure.low, 1), high=write(figure.high, 1)
            )
        return f"{text} ({period})" if period else text

    def _on_taken(self) -> None:
        goal = self._goal
        figure = self._editor.figures.get(goal.uid) if goal is not None else None
        if goal is None or figure is None or figure.value is None:
            return
        values: dict[str, Any] = {
            "baseline": round(figure.value, 4),
            "baseline_on": end_of(figure.period),
            "baseline_period": whole_period(figure.period) if "/" in figure.period else "",
            "baseline_source": figure.source or goal.baseline_source,
            "unit": figure.unit or goal.unit,
        }
        self._editor.change(TAKE, Goal, [goal.uid], values)
