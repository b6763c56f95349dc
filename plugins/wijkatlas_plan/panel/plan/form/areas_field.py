# SPDX-License-Identifier: EUPL-1.2
"""Where a goal or an action is: areas ticked in a list, or taken over from the map, or drawn."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton

from wijkatlas.api import Area, NumberFormat, Session
from wijkatlas_plan.panel.plan.form.fields import Field, Values
from wijkatlas_plan.panel.plan.form.pick_field import PickField, TickList

HECTARE_M2 = 10_000


class AreaChoices:
    """The areas of the project by scheme, the newest of a code; read once until they change."""

    def __init__(self) -> None:
        self._areas: dict[tuple[str, str], Area] = {}

    def show_areas(self, areas: Sequence[Area]) -> None:
        """Other areas."""
        self._areas = {(each.scheme, each.code): each for each in areas if not each.valid_to}

    @property
    def names(self) -> dict[tuple[str, str], str]:
        """The name of each (scheme, code)."""
        return {place: area.name for place, area in self._areas.items()}

    def schemes(self) -> list[str]:
        """The schemes, by name."""
        return sorted({scheme for scheme, _ in self._areas})

    def of(self, scheme: str) -> list[tuple[str, str]]:
        """(name, code) of the areas of a scheme, by name."""
        found = [(each.name, each.code) for each in self._areas.values() if each.scheme == scheme]
        return sorted(found, key=lambda each: (each[0].casefold(), each[1]))

    def with_fids(self, fids: frozenset[int]) -> list[Area]:
        """The areas that these numbers of the map stand for."""
        return [each for each in self._areas.values() if each.fid in fids]


class AreasField(PickField):
    """Codes of one scheme; none is the whole municipality."""

    def __init__(self, session: Session, title: str, areas: AreaChoices) -> None:
        self._areas = areas
        self._scheme = ""
        super().__init__(session, ("scheme", "areas"), title, lambda: self._areas.of(self._scheme))
        self._gone = self.tr("{code} (area no longer exists)")

    def write(self, values: Values | None) -> None:
        """The scheme goes with it."""
        schemes = self._areas.schemes()
        self._scheme = (values[0] if values else "") or (schemes[0] if schemes else "")
        super().write(values)

    def values(self, codes: tuple[str, ...]) -> Values:
        """Without areas there is no scheme either."""
        return (self._scheme if codes else "", tuple(sorted(codes)))

    def summary(self, values: Values) -> str:
        """None is the whole municipality."""
        return super().summary(values) if values[1] else self.tr("the whole municipality")

    def make_popup(self) -> TickList:
        """The list with a choice of the scheme, and what is selected on the map."""
        popup = super().make_popup()
        schemes = self._areas.schemes()
        if len(schemes) > 1:
            box = QComboBox()
            box.setAccessibleName(self.tr("Kind of area"))
            box.addItems(schemes)
            with QSignalBlocker(box):
                box.setCurrentText(self._scheme)

            def choose(scheme: str) -> None:
                self._scheme = scheme
                popup.offer(self._areas.of(scheme), ())

            box.currentTextChanged.connect(choose)
            popup.column.insertWidget(0, box)
        take = QPushButton(self.tr("Take those selected on the map"))
        selection = self._session.selection
        chosen = self._areas.with_fids(selection.fids) if selection.layer == "area" else []
        take.setEnabled(bool(chosen))
        take.setToolTip(self.tr("Click areas on the map first; hold Shift to click several."))

        def take_over() -> None:
            self._scheme = chosen[0].scheme
            codes = tuple(each.code for each in chosen if each.scheme == self._scheme)
            popup.offer(self._areas.of(self._scheme), codes)
            popup.close()

        take.clicked.connect(take_over)
        popup.column.addWidget(take)
        return popup


class ShapeField(Field):
    """A place that was drawn on the map."""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(session, ("shape",), title)
        self.said = self._screen.text("", "")
        self.draw = QPushButton(self.tr("Draw on the map"))
        self.draw.clicked.connect(self._on_draw)
        self.clear = QToolButton()
        self.clear.setText(self.tr("Remove"))
        self.clear.setAccessibleName(self.tr("Remove what was drawn"))
        self.clear.clicked.connect(lambda: self._take(b""))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.draw)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.column.addWidget(self.said)
        self.column.addLayout(row)
        self.column.addWidget(self.remark)

    def write(self, values: Values | None) -> None:
        """How large it is."""
        shape: Any = values[0] if values else b""
        self.clear.setVisible(bool(shape) or values is None)
        if values is None:
            self.said.setText(self.varied())
        elif shape:
            import shapely

            hectares = float(shapely.area(shapely.from_wkb(shape))) / HECTARE_M2
            size = NumberFormat.of(self._session.translator.language).write(hectares, 1)
            self.said.setText(self.tr("drawn, {n} ha").format(n=size))
        else:
            self.said.setText(self.tr("(nothing drawn)"))

    def control(self) -> QPushButton:
        """The button that draws."""
        return self.draw

    def set_editable(self, on: bool) -> None:
        """Both buttons."""
        self.draw.setEnabled(on)
        self.clear.setEnabled(on)

    def _on_draw(self) -> None:
        self._screen.draw_area(self._take)

    def _take(self, shape: bytes) -> None:
        self.commit((shape,))
        self.write(self.shown)
