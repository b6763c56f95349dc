# SPDX-License-Identifier: EUPL-1.2
"""A slider and a field for the weight of each criterion; what follows is shown while it moves."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.model.problem import Criterion
from wijkatlas_plan.panel.emptying import empty
from wijkatlas_plan.priorities.scoring import MOST_WEIGHT, weight_shares

STEPS = 2  # of the slider to one
SAVE_AFTER_MS = 700
TWO_BY_TWO_PX = 640


class Weights(QWidget):
    """``moving(criteria)`` while a weight moves, ``settled(criteria)`` once it rests."""

    moving = Signal(object)
    settled = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.criteria: tuple[Criterion, ...] = ()
        self.sliders: dict[str, QSlider] = {}
        self.fields: dict[str, QDoubleSpinBox] = {}
        self._shares: dict[str, QLabel] = {}
        self._rows: list[tuple[QWidget, ...]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._settle)

    def show_criteria(self, criteria: Sequence[Criterion], *, is_editable: bool) -> None:
        """Show these; fields are made anew only when there are others."""
        if self._timer.isActive():
            return  # the user is moving them
        if [each.code for each in criteria] != list(self.fields):
            self._build(criteria)
        self.criteria = tuple(criteria)
        for each in criteria:
            slider, field = self.sliders[each.code], self.fields[each.code]
            with QSignalBlocker(slider), QSignalBlocker(field):
                slider.setValue(round(each.weight * STEPS))
                field.setValue(each.weight)
            slider.setEnabled(is_editable)
            field.setEnabled(is_editable)
        self._show_shares()

    def _build(self, criteria: Sequence[Criterion]) -> None:
        empty(self._grid)
        self.sliders, self.fields, self._shares, self._rows = {}, {}, {}, []
        for each in criteria:
            name = self._screen.text(each.title)
            name.setToolTip(each.description)
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, int(MOST_WEIGHT * STEPS))
            slider.setPageStep(STEPS)
            slider.setMinimumWidth(64)
            slider.setAccessibleName(self.tr("Weight of {name}").format(name=each.title))
            field = QDoubleSpinBox()
            field.setRange(0, MOST_WEIGHT)
            field.setSingleStep(1 / STEPS)
            field.setDecimals(1)
            field.setAccessibleName(self.tr("Weight of {name}").format(name=each.title))
            self._screen.guard_wheel(slider)
            self._screen.guard_wheel(field)
            share = QLabel()
            share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setProperty("role", "muted")
            share.setMinimumWidth(40)
            slider.valueChanged.connect(
                lambda value, code=each.code: self._on_moved(code, value / STEPS)
            )
            field.valueChanged.connect(lambda value, code=each.code: self._on_moved(code, value))
            self._rows.append((name, slider, field, share))
            self.sliders[each.code], self.fields[each.code] = slider, field
            self._shares[each.code] = share
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two criteria beside each other where there is room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        is_wide = self.width() >= TWO_BY_TWO_PX
        down = (len(self._rows) + 1) // 2 if is_wide else len(self._rows)
        for place, widgets in enumerate(self._rows):
            right, row = divmod(place, down)
            for column, widget in enumerate(widgets):
                self._grid.addWidget(widget, row, right * (len(widgets) + 1) + column)
        for column, stretch in enumerate((2, 3, 0, 0, 0, 2, 3)):
            self._grid.setColumnStretch(column, stretch if column < 4 or is_wide else 0)
        self._grid.setColumnMinimumWidth(4, 16 if is_wide else 0)

    def _on_moved(self, code: str, value: float) -> None:
        slider, field = self.sliders[code], self.fields[code]
        with QSignalBlocker(slider), QSignalBlocker(field):
            slider.setValue(round(value * STEPS))
            field.setValue(value)
        self.criteria = tuple(
            replace(each, weight=value) if each.code == code else each for each in self.criteria
        )
        self._show_shares()
        self.moving.emit(self.criteria)
        self._timer.start()

    def _settle(self) -> None:
        self.settled.emit(self.criteria)

    def _show_shares(self) -> None:
        number = NumberFormat.of(self._session.translator.language)
        for each, share in zip(self.criteria, weight_shares(self.criteria), strict=True):
            self._shares[each.code].setText(number.write_share(float(share)))
