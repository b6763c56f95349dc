# SPDX-License-Identifier: EUPL-1.2
"""What lies beside a result on the map."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from wijkatlas.shell.desk import Desk

INCIDENTS = "incidents"


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
