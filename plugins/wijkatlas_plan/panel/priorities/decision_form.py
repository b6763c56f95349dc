# SPDX-License-Identifier: EUPL-1.2
"""What a problem is called and what was decided about it: each field is saved when it is left."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLineEdit, QWidget

from wijkatlas.api import Session
from wijkatlas_plan.model.days import read_day
from wijkatlas_plan.model.problem import LANE_NAMES, Lane, Problem

NEVER = QDate(1900, 1, 1)


class DecisionForm(QWidget):
    """``changed(values)``: fields of the problem by name; ``laned(lane)`` when it gets another lane."""

    changed = Signal(object)
    laned = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        translate = session.translator.translate
        self.title = QLineEdit()
        self.audience = QLineEdit()
        self.lane = QComboBox()
        for lane in Lane:
            self.lane.addItem(translate("plan", LANE_NAMES[lane]), str(lane))
        self.decision = QLineEdit()
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setMinimumDate(NEVER)
        self.day.setSpecialValueText(self.tr("no date"))
        self.by = QLineEdit()
        self.by.setPlaceholderText(self.tr("council or function, no person"))
        session.screen.guard_wheel(self.lane)
        session.screen.guard_wheel(self.day)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (self.tr("Problem"), self.title),
            (self.tr("Whom it concerns"), self.audience),
            (self.tr("Lane"), self.lane),
            (self.tr("Decision"), self.decision),
            (self.tr("Decided on"), self.day),
            (self.tr("Decided by"), self.by),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self._texts = {
            "title": self.title,
            "audience": self.audience,
            "decision": self.decision,
            "decided_by": self.by,
        }
        for name, line in self._texts.items():
            line.editingFinished.connect(lambda name=name: self._on_text(name))
        self.lane.activated.connect(lambda index: self.laned.emit(self.lane.currentData()))
        self.day.editingFinished.connect(self._on_day)
        self._shown: Problem | None = None

    def show_problem(self, problem: Problem, *, is_editable: bool) -> None:
        """Show a problem; what is being written in one of its fields stays."""
        before = self._shown
        is_same = before is not None and before.uid == problem.uid
        is_dating = (
            before is not None
            and is_same
            and self.day.hasFocus()
            and self._day() != before.decided_on
        )
        self._shown = problem
        for name, line in self._texts.items():
            if not (is_same and line.hasFocus() and line.isModified()):
                line.setText(getattr(problem, name))
                line.setCursorPosition(0)
            line.setReadOnly(not is_editable)
        with QSignalBlocker(self.lane), QSignalBlocker(self.day):
            self.lane.setCurrentIndex(self.lane.findData(str(problem.lane)))
            if not is_dating:
                day = read_day(problem.decided_on)
                self.day.setDate(NEVER if day is None else QDate(day.year, day.month, day.day))
        self.lane.setEnabled(is_editable)
        self.day.setReadOnly(not is_editable)

    def _on_text(self, name: str) -> None:
        line = self._texts[name]
        text = line.text().strip()
        if self._shown is None or text == getattr(self._shown, name):
            return
        if name == "title" and not text:
            line.setText(self._shown.title)
            return
        line.setModified(False)
        self._tell({name: text})

    def _day(self) -> str:
        value = self.day.date()
        return "" if value == NEVER else date(value.year(), value.month(), value.day()).isoformat()

    def _on_day(self) -> None:
        text = self._day()
        if self._shown is not None and text != self._shown.decided_on:
            self._tell({"decided_on": text})

    def _tell(self, values: dict[str, Any]) -> None:
        self.changed.emit(values)
