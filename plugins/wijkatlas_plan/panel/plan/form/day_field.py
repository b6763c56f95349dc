# SPDX-License-Identifier: EUPL-1.2
"""A field for a day, with a calendar."""

from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidgetAction

from wijkatlas.api import Session
from wijkatlas_plan.files.cell_values import read_day
from wijkatlas_plan.panel.plan.form.fields import LineField
from wijkatlas_plan.panel.plan.looks.cells import write_day


class DayField(LineField):
    """A day, typed in any usual way or chosen in a calendar."""

    def __init__(
        self, session: Session, names: tuple[str, ...], title: str, *, is_end: bool = False
    ) -> None:
        super().__init__(session, names, title)
        self._is_end = is_end
        self.button = QToolButton()
        self.button.setProperty("quiet", True)
        self.button.setFixedHeight(self.line.sizeHint().height())
        self.button.setIcon(self._screen.icon("calendar-month-outline"))
        self.button.setToolTip(self.tr("Choose a day"))
        self.button.setAccessibleName(self.tr("Choose a day: {field}").format(field=title))
        self.button.clicked.connect(self._on_asked)
        self.row.addWidget(self.button)

    def set_editable(self, on: bool) -> None:
        """The line and its calendar."""
        super().set_editable(on)
        self.button.setEnabled(on)

    def hint(self) -> str:
        """How a day is written."""
        return self.tr("dd/mm/yyyy")

    def text_of(self, value: Any) -> str:
        """As people write it."""
        return write_day(value)

    def value_of(self, text: str) -> str:
        """As ISO text."""
        return read_day(text, is_end=self._is_end).text

    def _on_asked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        day = QDate.fromString(self.shown[0] if self.shown else "", Qt.DateFormat.ISODate)
        calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def chosen(day: QDate) -> None:
            menu.close()
            text = day.toString(Qt.DateFormat.ISODate)
            self.line.setText(self.text_of(text))
            self.say("")
            self.commit((text,))

        calendar.clicked.connect(chosen)
        calendar.activated.connect(chosen)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)
