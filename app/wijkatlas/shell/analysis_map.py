# SPDX-License-Identifier: EUPL-1.2
"""A result on the map: the live one, those that were kept, and what lies beside them."""

from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox

from wijkatlas.shell.analysis_work import Outcome
from wijkatlas.shell.desk import Desk

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
            self._desk.atlas.show_result(
                SLOT, outcome.analysis, outcome.report, outcome.parameters,
                outcome.inputs.chosen, outcome.revisions,
            )  # fmt: skip

    def clear(self) -> None:
        """Take the live result off the map."""
        self._wanted = ""
        if self._desk.atlas.is_loaded:
            self._desk.atlas.clear_slot(SLOT)

    def keep(self, entry: str) -> None:
        """Let the live result stay as the layer of an entry, once it is drawn."""
        self._wanted = entry
        uid = self._desk.atlas.keep_result(SLOT)
        if uid:
            self._wanted = ""
            self._kept[entry] = uid
            self.changed.emit()

    def drop(self, entry: str) -> None:
        """Take the layer of an entry off the map."""
        uid = self._kept.pop(entry, "")
        if uid:
            self._desk.atlas.remove_result(uid)
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


class OnlyResult(QCheckBox):
    """Hides the incidents on the map so that a result can be read; follows the layer panel."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._has_hidden = False
        self.setText(self.tr("Hide the incidents on the map"))
        self.toggled.connect(self._on_toggled)
        desk.atlas.styled.connect(self.refresh)
        desk.atlas.loaded.connect(self.refresh)

    def refresh(self) -> None:
        """Tick when the incidents are hidden."""
        if self._desk.atlas.is_loaded:
            with QSignalBlocker(self):
                self.setChecked(not self._desk.atlas.view.style.layer(INCIDENTS).visible)

    def release(self) -> None:
        """Show the incidents again if they were hidden from here."""
        if self._has_hidden:
            self.setChecked(False)

    def _on_toggled(self, on: bool) -> None:
        self._has_hidden = on
        atlas = self._desk.atlas
        if atlas.is_loaded:
            state = replace(atlas.view.style.layer(INCIDENTS), visible=not on)
            atlas.change_style(atlas.view.style.with_layer(state))
