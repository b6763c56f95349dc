# SPDX-License-Identifier: EUPL-1.2
"""Import of neighbourhood networks: which column is the name, the coordinator, the status."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from wijkatlas.shell.desk import Desk
from wijkatlas.shell.polygon_dialog import PolygonDialog

if TYPE_CHECKING:
    from wijkatlas.domain.area import PolygonFile

HINTS = {
    "name": ("naam", "name", "nom", "nombre", "nome"),
    "kind": ("soort", "type", "kind", "sorte"),
    "coordinator": ("coordinator", "coördinator", "coordinateur"),
    "police_contact": ("politiecontact", "politie", "police", "contact"),
    "started_on": ("gestart", "start", "opgericht", "debut", "since"),
    "status": ("status", "statut", "toestand"),
}


class NetworkImportDialog(PolygonDialog):
    """``values()`` are the parameters of ``network.import``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.setWindowTitle(self.tr("Import networks"))
        self.add_column("name", self.tr("Name"))
        self.add_column("kind", self.tr("Kind"))
        self.add_column("coordinator", self.tr("Coordinator"))
        self.add_column("police_contact", self.tr("Police contact"))
        self.add_column("started_on", self.tr("Started on"))
        self.add_column("status", self.tr("Status"))
        self.finish()

    def propose(self, found: "PolygonFile") -> Mapping[str, str]:
        """By the names of the columns."""
        proposed = {}
        for part, words in HINTS.items():
            for column in found.columns:
                if any(column.casefold().startswith(word) for word in words):
                    proposed[part] = column
                    break
        return proposed

    def values(self) -> dict[str, Any]:
        """What was chosen."""
        values = self.common_values()
        return values | {part: box.currentData() for part, box in self.columns.items()
                         if box.currentData()}  # fmt: skip
