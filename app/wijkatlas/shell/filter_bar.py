# SPDX-License-Identifier: EUPL-1.2
"""What? When? Where? — the three drop-downs of the toolbar, and the filter they make."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from wijkatlas.shell.desk import Desk
from wijkatlas.shell.filter_what import WhatPopup
from wijkatlas.shell.filter_when import When, WhenPopup
from wijkatlas.shell.filter_where import WherePopup
from wijkatlas.shell.icons import icon

ICONS = ("filter-outline", "calendar-blank-outline", "map-marker-outline")


class FilterBar(QObject):
    """Makes the buttons and keeps them and the session's filter alike."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.what_button = self._button(self.tr("What?"), ICONS[0], self.tr("Choose categories"))
        self.when_button = self._button(
            self.tr("When?"), ICONS[1], self.tr("Choose period, days and hours")
        )
        self.where_button = self._button(
            self.tr("Where?"), ICONS[2], self.tr("Choose an area or a network")
        )
        self.what = WhatPopup(self.what_button, parent)
        self.when = WhenPopup(self.when_button, parent)
        self.where = WherePopup(self.where_button, parent)
        self.what.chosen.connect(lambda codes: desk.atlas.change_filter(categories=codes))
        self.when.chosen.connect(self._on_when_chosen)
        self.where.chosen.connect(self._on_where_chosen)
        desk.atlas.loaded.connect(self._on_loaded)
        desk.events.filter_changed.connect(self.show_filter)
        self._on_loaded()

    @property
    def buttons(self) -> tuple[QToolButton, QToolButton, QToolButton]:
        """The buttons in their order."""
        return self.what_button, self.when_button, self.where_button

    def reicon(self) -> None:
        """Draw the icons again after the theme has changed."""
        for button, name in zip(self.buttons, ICONS, strict=True):
            button.setIcon(icon(name))

    def show_filter(self) -> None:
        """Show what the session's filter is."""
        chosen = self._desk.session.filter
        self.what.set_ticked(chosen.categories)
        self.when.set_when(When(chosen.begin, chosen.end, chosen.weekdays, chosen.hours))
        timed = bool(chosen.begin or chosen.end or chosen.weekdays or chosen.hours)
        placed = chosen.area is not None or chosen.network is not None
        active = (bool(chosen.categories), timed, placed)
        for button, is_active in zip(self.buttons, active, strict=True):
            button.setProperty("active", is_active)
            button.style().unpolish(button)
            button.style().polish(button)

    def _button(self, text: str, picture: str, hint: str) -> QToolButton:
        button = QToolButton()
        button.setText(f"{text} ▾")
        button.setIcon(icon(picture))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(hint)
        button.setAccessibleName(text)
        button.setProperty("filter", True)
        return button

    def _on_loaded(self) -> None:
        atlas = self._desk.atlas
        for button in self.buttons:
            button.setEnabled(atlas.is_loaded)
        if atlas.is_loaded:
            self.what.set_categories(atlas.view.categories())
            self.where.set_places(atlas.view.places())
            span = atlas.view.span()
            if span is not None:
                self.when.set_span(*span)
        self.show_filter()

    def _on_when_chosen(self, when: When) -> None:
        self._desk.atlas.change_filter(
            begin=when.begin, end=when.end, weekdays=when.weekdays, hours=when.hours
        )

    def _on_where_chosen(self, place: tuple[str, str, str] | None) -> None:
        area = (place[1], place[2]) if place and place[0] == "area" else None
        network = place[1] if place and place[0] == "network" else None
        self._desk.atlas.change_filter(area=area, network=network)
