# SPDX-License-Identifier: EUPL-1.2
"""Import of areas: which column is code, name, inhabitants."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from wijkatlas.shell.desk import Desk
from wijkatlas.shell.polygon_dialog import PolygonDialog

if TYPE_CHECKING:
    from wijkatlas.domain.area import PolygonFile

FIRST_DAYS = ("geldig_van", "geldig_vanaf", "valid_from", "begindatum", "ingangsdatum",
              "valide_du", "valido_desde")  # fmt: skip


class AreaImportDialog(PolygonDialog):
    """``values()`` are the parameters of ``area.import``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.setWindowTitle(self.tr("Import areas"))
        self.scheme = QComboBox()
        self.scheme.setEditable(True)
        words = [self.tr("neighbourhood"), self.tr("sector"), self.tr("municipality")]
        loaded = desk.atlas.view.loaded if desk.atlas.is_loaded else None
        self.scheme.addItems(list(dict.fromkeys([*(loaded.areas if loaded else ()), *words])))
        self.scheme.setToolTip(self.tr("What these areas are; one project can hold several"))
        self.add_row(self.tr("Division"), self.scheme)
        self.add_column("code", self.tr("Code"))
        self.add_column("name", self.tr("Name"))
        self.add_column("population", self.tr("Inhabitants"))
        self.add_column("households", self.tr("Households"))
        self._guessed_day = ""
        self.valid_from = QLineEdit()
        self.valid_from.setPlaceholderText(self.tr("for example 2024-01-01, or a column"))
        self.add_expert_row(self.tr("Valid from"), self.valid_from)
        self.finish()

    def required(self) -> Sequence[str]:
        """Code and name."""
        return ("code", "name")

    def propose(self, found: "PolygonFile") -> Mapping[str, str]:
        """By the names and values of the columns."""
        from wijkatlas.exchange.polygons import guess_area_columns

        guess = guess_area_columns(found)
        if not self.valid_from.text() or self.valid_from.text() == self._guessed_day:
            self._guessed_day = next((c for c in found.columns if _is_first_day(c)), "")
            self.valid_from.setText(self._guessed_day)
        return {
            "code": guess.code,
            "name": guess.name,
            "population": guess.population,
            "households": guess.households,
        }

    def values(self) -> dict[str, Any]:
        """What was chosen."""
        values = self.common_values()
        values["scheme"] = self.scheme.currentText().strip()
        values |= {part: box.currentData() or "" for part, box in self.columns.items()}
        values["valid_from"] = self.valid_from.text().strip()
        return values


def _is_first_day(column: str) -> bool:
    return column.casefold().replace(" ", "_").replace("-", "_") in FIRST_DAYS
