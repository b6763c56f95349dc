# SPDX-License-Identifier: EUPL-1.2
"""Which column is which part of an incident: proposed, with how sure, and changeable."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.shell.messages import tooltip
from wijkatlas.shell.wording import number

if TYPE_CHECKING:
    from wijkatlas.exchange.recipe import Recipe

FIRST = ("begin", "category", "source_ref", "x", "y")
REST = ("end", "known_at", "address", "street", "house_number", "postcode", "attempt",
        "category_national", "text")  # fmt: skip
SYSTEMS = ("EPSG:4326", "EPSG:31370", "EPSG:3812", "EPSG:28992", "EPSG:3857", "EPSG:4258")
SURE, FAIRLY = 0.85, 0.6


class MappingForm(QWidget):
    """Shows a recipe and changes it; ``changed`` says that ``recipe`` is another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.recipe: Recipe | None = None
        self._boxes: dict[str, QComboBox] = {}
        self._marks: dict[str, QLabel] = {}
        names = self.part_names()
        first, self._rest = QWidget(), QWidget()
        grid, rest = QGridLayout(first), QGridLayout(self._rest)
        for layout, parts in ((grid, FIRST), (rest, REST)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
            layout.setColumnStretch(1, 1)
            for row, part in enumerate(parts):
                self._add(layout, row, part, names[part])
        self.crs = QComboBox()
        self.crs.setEditable(True)
        self.crs.addItems(list(SYSTEMS))
        self.crs.setAccessibleName(self.tr("Coordinate system of the file"))
        line = self.crs.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._on_crs_edited)
        self.crs.activated.connect(lambda index: self._on_crs_edited())
        self._marks["crs"] = QLabel()
        row = len(FIRST)
        grid.addWidget(QLabel(self.tr("Coordinates in")), row, 0)
        grid.addWidget(self.crs, row, 1)
        grid.addWidget(self._marks["crs"], row, 2)
        self.day_first = QCheckBox(self.tr("Day before month (31/12)"))
        self.day_first.toggled.connect(self._on_day_first_toggled)
        grid.addWidget(self.day_first, row + 1, 1, 1, 2)
        self.source = QLineEdit()
        self.source.setMaxLength(64)
        self.source.setAccessibleName(self.tr("Name of the source"))
        self.source.setToolTip(
            self.tr(
                "Files of the same source are compared by their references, so that a newer file "
                "updates and adds nothing twice. Small letters, digits and - only."
            )
        )
        self.source.editingFinished.connect(self._on_source_edited)
        grid.addWidget(QLabel(self.tr("Source")), row + 2, 0)
        grid.addWidget(self.source, row + 2, 1)
        more = QToolButton()
        more.setText(self.tr("More options"))
        more.setCheckable(True)
        more.toggled.connect(self._rest.setVisible)
        self._rest.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(first)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rest)
        column.addStretch(1)

    def part_names(self) -> dict[str, str]:
        """What the parts of an incident are called."""
        return {
            "begin": self.tr("Begin"),
            "end": self.tr("End"),
            "known_at": self.tr("Reported"),
            "category": self.tr("Category"),
            "category_source": self.tr("Category"),
            "category_national": self.tr("National code"),
            "source_ref": self.tr("Reference"),
            "x": self.tr("X (east)"),
            "y": self.tr("Y (north)"),
            "address": self.tr("Address"),
            "street": self.tr("Street"),
            "house_number": self.tr("House number"),
            "postcode": self.tr("Postcode"),
            "attempt": self.tr("Attempt"),
            "text": self.tr("Description"),
        }

    def show_recipe(
        self, recipe: "Recipe", columns: Sequence[str],
        confidence: Mapping[str, float],
    ) -> None:  # fmt: skip
        """Show a proposal for a file with these columns."""
        self.recipe = recipe
        resolved = recipe.resolve(columns)
        chosen = dict(resolved.cells)
        chosen |= {part: headings[0] for part, headings in resolved.moments.items()}
        for part, box in self._boxes.items():
            with QSignalBlocker(box):
                box.clear()
                box.addItem("–", "")
                for heading in columns:
                    box.addItem(heading, heading)
                box.setCurrentIndex(max(0, box.findData(chosen.get(part, ""))))
        with QSignalBlocker(self.crs), QSignalBlocker(self.day_first):
            self.crs.setCurrentText(recipe.crs)
            self.day_first.setChecked(recipe.day_first)
        self.source.setText(recipe.source)
        for part, mark in self._marks.items():
            beside = [each for each in resolved.moments.get(part, ())[1:] if each]
            self._show_mark(mark, confidence.get(part), " + ".join(beside))

    def _add(self, grid: QGridLayout, row: int, part: str, name: str) -> None:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(14)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(lambda index, part=part: self._on_column_chosen(part))
        mark = QLabel()
        self._boxes[part], self._marks[part] = box, mark
        grid.addWidget(QLabel(name), row, 0)
        grid.addWidget(box, row, 1)
        grid.addWidget(mark, row, 2)

    def _show_mark(self, mark: QLabel, sure: float | None, beside: str = "") -> None:
        if sure is None:
            mark.setText("")
            mark.setToolTip("")
            return
        words = self.tr("{percent} % sure").format(percent=number(100 * sure))
        if beside:
            words += ". " + self.tr("The hour comes from {column}.").format(column=beside)
        mark.setText("●●●" if sure >= SURE else "●●○" if sure >= FAIRLY else "●○○ ?")
        mark.setToolTip(tooltip(words))
        mark.setAccessibleName(words)

    def _on_column_chosen(self, part: str) -> None:
        from wijkatlas.exchange.recipe import MOMENTS, Moment

        if self.recipe is None:
            return
        heading = self._boxes[part].currentData()
        if part in MOMENTS:
            moments = {key: value for key, value in self.recipe.moments.items() if key != part}
            if heading:
                moments[part] = Moment((heading,))
            self.recipe = replace(self.recipe, moments=moments, name="")
        else:
            columns = {key: value for key, value in self.recipe.columns.items() if key != part}
            if heading:
                columns[part] = (heading,)
            self.recipe = replace(self.recipe, columns=columns, name="")
        self._marks[part].setText("✎")
        self._marks[part].setToolTip(self.tr("chosen by you"))
        self.changed.emit()

    def _on_crs_edited(self) -> None:
        text = self.crs.currentText().strip().upper()
        if self.recipe is None or text == self.recipe.crs:
            return
        self.recipe = replace(self.recipe, crs=text, name="")
        self._marks["crs"].setText("✎")
        self.changed.emit()

    def _on_day_first_toggled(self, on: bool) -> None:
        if self.recipe is None:
            return
        moments = {
            part: replace(moment, formats=()) for part, moment in self.recipe.moments.items()
        }
        self.recipe = replace(self.recipe, day_first=on, moments=moments, name="")
        self.changed.emit()

    def _on_source_edited(self) -> None:
        text = "".join(c for c in self.source.text().lower() if c.isalnum() or c in "-_.")
        self.source.setText(text)
        if self.recipe is not None and text and text != self.recipe.source:
            self.recipe = replace(self.recipe, source=text, name="")
            self.changed.emit()
