# SPDX-License-Identifier: EUPL-1.2
"""Fields of a design: areas of one scheme, and the day on which each of them starts."""

from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkatlas.api import Session
from wijkatlas_plan.panel.evaluation.contents import Contents
from wijkatlas_plan.panel.plan.form.day_field import DayField
from wijkatlas_plan.panel.plan.form.fields import Field, Values
from wijkatlas_plan.panel.plan.form.pick_field import PickField, TickList


class GroupField(PickField):
    """Areas of the design's scheme, ticked in a list or taken over from the map."""

    def __init__(self, session: Session, name: str, title: str, contents: Contents) -> None:
        self._contents, self.scheme = contents, ""
        super().__init__(session, (name,), title, self._offered)
        self._gone = self.tr("{code} (area no longer exists)")

    def _offered(self) -> list[tuple[str, str]]:
        areas = self._contents.areas.get(self.scheme, [])
        return sorted(
            ((name or code, code) for code, name, _ in areas), key=lambda e: e[0].casefold()
        )

    def make_popup(self) -> TickList:
        """The list, with a button for what is selected on the map."""
        popup = super().make_popup()
        selection = self._session.selection
        fids = selection.fids if selection.layer == "area" else frozenset()
        areas = self._contents.areas.get(self.scheme, [])
        chosen = tuple(code for code, _, fid in areas if fid in fids)
        take = QPushButton(self.tr("Take those selected on the map"))
        take.setEnabled(bool(chosen))
        take.setToolTip(self.tr("Click areas on the map first; hold Shift to click several."))

        def take_over() -> None:
            popup.offer(self._offered(), chosen)
            popup.close()

        take.clicked.connect(take_over)
        popup.column.addWidget(take)
        return popup


class StartsField(Field):
    """A day for each treated area."""

    def __init__(self, session: Session, title: str, names: dict[str, str]) -> None:
        super().__init__(session, ("starts", "treated"), title)
        self._names = names
        self._rows: dict[str, tuple[QWidget, DayField]] = {}
        self._editable = True
        self._inside = QVBoxLayout()
        self._inside.setSpacing(4)
        self.column.addLayout(self._inside)
        self.column.addWidget(self.remark)

    def write(self, values: Values | None) -> None:
        """A row for each area, those that are there already kept."""
        starts: dict[str, str] = dict(values[0]) if values else {}
        treated: tuple[str, ...] = values[1] if values else ()
        for code in [each for each in self._rows if each not in treated]:
            for widget in self._rows.pop(code):
                self._inside.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for code in treated:
            if code not in self._rows:
                name = self._names.get(code, code)
                label = self._screen.text(name)
                day = DayField(
                    self._session, ("day",), self.tr("Start of {area}").format(area=name)
                )
                day.committed.connect(lambda told, code=code: self._on_told(code, told["day"]))
                self._inside.addWidget(label)
                self._inside.addWidget(day)
                self._rows[code] = (label, day)
            row: Any = SimpleNamespace(day=starts.get(code, ""))
            self._rows[code][1].show_rows([row], are_same=True)
            self._rows[code][1].set_editable(self._editable)

    def set_editable(self, on: bool) -> None:
        """All of them."""
        self._editable = on
        for _, day in self._rows.values():
            day.set_editable(on)

    def control(self) -> QWidget:
        """The first of them."""
        return next((day.control() for _, day in self._rows.values()), self)

    def _on_told(self, code: str, day: str) -> None:
        starts, treated = self.shown if self.shown else ((), ())
        self.commit((tuple(sorted({**dict(starts), code: day}.items())), treated))
