# SPDX-License-Identifier: EUPL-1.2
"""A result on the map: the live one, those that were kept, and what lies beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox

from wijkatlas.shell.analysis_work import Outcome
from wijkatlas.shell.desk import Desk

if TYPE_CHECKING:
    from wijkatlas.api import MapReport
    from wijkatlas.commands.analyses.report import AnalysisReport

INCIDENTS = "incidents"
SLOT = "panel"


class ResultLayers(QObject):
    """Shows the live result, and lets results stay as layers of their own.

    A kept layer belongs to an entry of the register; ``changed`` when others are kept.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[str, str] = {}  # the uid of an entry: that of its result
        self._wanted = ""
        desk.atlas.results_changed.connect(self._on_results_changed)
        desk.events.project_closed.connect(self._forget)

    def show_live(self, outcome: Outcome) -> None:
        """Show an outcome in place of the live one before."""
        if outcome.analysis.can_map:
            self._desk.atlas.slots.show(
                SLOT, outcome.analysis, outcome.report, outcome.parameters,
                outcome.inputs.chosen, outcome.revisions,
            )  # fmt: skip

    def clear(self) -> None:
        """Take the live result off the map."""
        self._wanted = ""
        if self._desk.atlas.is_loaded:
            self._desk.atlas.slots.clear(SLOT)

    def keep(self, entry: str) -> None:
        """Let the live result stay as the layer of an entry, once it is drawn."""
        before = self._kept.pop(entry, "")
        if before:  # the same, computed again
            self._desk.atlas.slots.remove(before)
        self._wanted = entry
        uid = self._desk.atlas.slots.keep(SLOT)
        if uid:
            self._wanted = ""
            self._kept[entry] = uid
            self.changed.emit()

    @property
    def is_live(self) -> bool:
        """True while the map shows the live result."""
        return self._desk.atlas.is_loaded and self._desk.atlas.slots.is_filled(SLOT)

    def drop(self, entry: str) -> None:
        """Take the layer of an entry off the map."""
        uid = self._kept.pop(entry, "")
        if uid:
            self._desk.atlas.slots.remove(uid)
            self.changed.emit()

    def drop_all_but(self, entries: frozenset[str]) -> None:
        """Take the layers off the map whose entries are gone."""
        for entry in set(self._kept) - entries:
            self.drop(entry)

    def is_kept(self, entry: str) -> bool:
        """True while the layer of an entry is on the map."""
        return entry in self._kept

    def _on_results_changed(self) -> None:
        shown = {result.uid for result in self._desk.atlas.view.results.items}
        gone = [entry for entry, uid in self._kept.items() if uid not in shown]
        for entry in gone:  # the layer panel took them off
            del self._kept[entry]
        if gone:
            self.changed.emit()
        if self._wanted:
            self.keep(self._wanted)

    def _forget(self) -> None:
        self._kept.clear()
        self._wanted = ""


class ShowIncidents(QCheckBox):
    """Brings back the incidents that are out of the way while a result on the map is read.

    So are the results that were kept before: one at a time can be read.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._report: AnalysisReport | MapReport | None = None
        self._drawn: AnalysisReport | MapReport | None = None
        self._wants = False
        self.setText(self.tr("Show the incidents too"))
        self.toggled.connect(self._on_toggled)
        desk.atlas.results_changed.connect(self._on_results_changed)
        desk.atlas.styled.connect(self.refresh)
        desk.atlas.loaded.connect(self._on_results_changed)
        self.hide()

    def follow(self, report: "AnalysisReport | MapReport | None") -> None:
        """The result that is read now; none brings the incidents back."""
        self._report = report
        if report is None:
            self._drawn = None
            self._desk.atlas.cover(frozenset())
            self.hide()
        else:
            self._on_results_changed()

    def refresh(self) -> None:
        """Tick when the incidents are shown."""
        if self._desk.atlas.is_loaded:
            with QSignalBlocker(self):
                self.setChecked(self._desk.atlas.view.style.layer(INCIDENTS).visible)

    def _on_results_changed(self) -> None:
        atlas = self._desk.atlas
        if self._report is None or not atlas.is_loaded:
            return
        items = atlas.view.results.items
        is_drawn = any(each.report is self._report and each.layers for each in items)
        others = {
            layer.id for each in items if each.report is not self._report for layer in each.layers
        }
        if is_drawn:
            self._drawn = self._report
        elif self._drawn is not self._report:
            return  # it is being drawn: what was there before stays
        away = others if self._wants else {*others, INCIDENTS}
        atlas.cover(frozenset(away) if is_drawn else frozenset())
        self.setVisible(is_drawn)
        self.refresh()

    def _on_toggled(self, on: bool) -> None:
        self._wants = on
        self._on_results_changed()
        atlas = self._desk.atlas
        if on and atlas.is_loaded:  # also when the user hid them before
            atlas.change_style(atlas.view.style.with_visible(INCIDENTS, visible=True))
