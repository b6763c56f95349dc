# SPDX-License-Identifier: EUPL-1.2
"""Fields of a goal: what is measured, its unit, the period of its baseline."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy

from wijkatlas.api import QT_TRANSLATE_NOOP, Indicator, Session
from wijkatlas_plan.files.cell_values import CellFault
from wijkatlas_plan.model.period import period_words, whole_period
from wijkatlas_plan.panel.plan.form.fields import Field, LineField, Values

NO_PERIOD = QT_TRANSLATE_NOOP(
    "reasons", "not a period: write a year (2025), a month (2025-10) or two days with a slash"
)
POPUP_PX = 360


class UnitField(LineField):
    """Units of indicators are shown in the reader's words."""

    def text_of(self, value: Any) -> str:
        """In words."""
        return self._session.translator.translate("units", value) if value else ""


class PeriodField(LineField):
    """A period as people write it."""

    def hint(self) -> str:
        """How it is written."""
        return self.tr("such as 2025")

    def text_of(self, value: Any) -> str:
        """In words."""
        return period_words(value, self._session.translator) if value else ""

    def value_of(self, text: str) -> str:
        """As two ISO days."""
        period = whole_period(text)
        if text and not period:
            raise CellFault(NO_PERIOD)
        return period


class IndicatorField(Field):
    """An indicator of the project, found by typing a part of its name, or own words."""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(session, ("indicator", "indicator_text", "unit"), title)
        self._indicators: dict[str, Indicator] = {}
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setAccessibleName(title)
        self.box.view().setMinimumWidth(POPUP_PX)
        completer = self.box.completer()
        assert completer is not None  # noqa: S101 - an editable box has one
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._screen.guard_wheel(self.box)
        self._line.setPlaceholderText(self.tr("Choose one, or write what is counted"))
        self._line.setAccessibleName(title)
        self.box.activated.connect(lambda index: self._on_left())
        self._line.editingFinished.connect(self._on_left)
        self.column.addWidget(self.box)
        self.column.addWidget(self.remark)

    @property
    def _line(self) -> QLineEdit:
        line = self.box.lineEdit()
        assert line is not None  # noqa: S101 - an editable box has one
        return line

    def offer(self, indicators: Sequence[Indicator]) -> None:
        """The indicators there are."""
        if {each.id: each.title for each in indicators} == {
            key: each.title for key, each in self._indicators.items()
        }:
            return
        self._indicators = {each.id: each for each in indicators}
        typed = self._line.text() if self.is_being_filled_in() else None
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItems([each.title for each in indicators])
        if typed is None:
            self.write(self.shown)
        else:
            self._line.setText(typed)

    def write(self, values: Values | None) -> None:
        """The name of the indicator, or the own words."""
        text = "" if values is None else self._name(values)
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(-1)
            self._line.setText(text)
            self._line.setCursorPosition(0)
        self.box.setToolTip(text.replace("<", "‹"))

    def is_being_filled_in(self) -> bool:
        """Typed in, and not left."""
        return self._line.hasFocus() and self._line.isModified()

    def control(self) -> QComboBox:
        """The box."""
        return self.box

    def _name(self, values: Values) -> str:
        chosen, own, _ = values
        if not chosen:
            return str(own)
        known = self._indicators.get(chosen)
        return known.title if known else self.tr("{id} (no figures here)").format(id=chosen)

    def _on_left(self) -> None:
        text = self._line.text().strip()
        if text == ("" if self.shown is None else self._name(self.shown)):
            return
        if not text and self.is_mixed:
            return
        found = [each for each in self._indicators.values() if each.title == text]
        unit = self.shown[2] if self.shown else ""
        self.commit((found[0].id, "", found[0].unit) if found else ("", text, unit))
