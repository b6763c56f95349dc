# SPDX-License-Identifier: EUPL-1.2
"""The search and the filter above the plan."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.model.plan import STATUS_NAMES
from wijkatlas_plan.model.sector import SECTOR_NAMES
from wijkatlas_plan.panel.plan.looks.filtering import RowFilter, areas, owners
from wijkatlas_plan.panel.plan.rows import Rows

WAIT_MS = 150
POPUP_PX = 320


class FilterBar(QWidget):
    """``changed`` tells of another filter, which stands in ``wanted``.

    ``opened`` asks for :meth:`offer` before the filter is seen; ``down`` for the keyboard to go on.
    """

    changed = Signal()
    opened = Signal()
    down = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.wanted = RowFilter()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._on_typed)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the plan"))
        self.search.setAccessibleName(self.tr("Search in the plan"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda text: self._timer.start())
        self.search.returnPressed.connect(self.down)
        self.button = QToolButton()
        self.button.setProperty("filter", True)
        self.button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.button)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setProperty("role", "popup")
        self.popup.setAccessibleName(self.tr("Filter of the plan"))
        self._boxes: dict[str, QComboBox] = {}
        self._build_popup()
        self._name_button()

    def _build_popup(self) -> None:
        t = self._session.translator.translate
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for part, title in (
            ("owner", self.tr("Owner or lead")),
            ("sector", self.tr("Sector")),
            ("area", self.tr("Area")),
            ("status", self.tr("Status")),
        ):
            box = QComboBox()
            box.setAccessibleName(title)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(lambda index: self._on_chosen())
            form.addRow(title, box)
            self._boxes[part] = box
        self._offer("sector", [(t("plan", name), each) for each, name in SECTOR_NAMES.items()])
        self._offer("status", [(t("plan", name), each) for each, name in STATUS_NAMES.items()])
        self.late = QCheckBox(self.tr("Only what is late"))
        self.late.clicked.connect(lambda on: self._on_chosen())
        clear = QPushButton(self.tr("Clear the filter"))
        clear.clicked.connect(self.clear)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.late)
        column.addWidget(clear)
        self.popup.setFixedWidth(POPUP_PX)

    def offer(self, rows: Rows, names: dict[tuple[str, str], str]) -> None:
        """Offer the owners and the areas that occur."""
        self._offer("owner", [(each, each) for each in owners(rows)])
        places = sorted((names.get(each, each[1]), each) for each in areas(rows))
        self._offer("area", list(places))

    def _offer(self, part: str, choices: list[tuple[str, Any]]) -> None:
        box = self._boxes[part]
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("all"), None)
            for text, value in choices:
                box.addItem(text, value)
            values = [None, *(value for _, value in choices)]
            chosen = getattr(self.wanted, part) or None
            box.setCurrentIndex(values.index(chosen) if chosen in values else 0)

    def open(self) -> None:
        """Show the filter under its button."""
        self.opened.emit()
        corner = self.button.mapToGlobal(QPoint(self.button.width(), self.button.height()))
        self.popup.move(max(0, corner.x() - POPUP_PX), corner.y())
        self.popup.show()
        self._boxes["owner"].setFocus(Qt.FocusReason.PopupFocusReason)

    def clear(self) -> None:
        """Let all rows pass."""
        self.search.clear()
        self._timer.stop()
        for box in self._boxes.values():
            box.setCurrentIndex(0)
        self.late.setChecked(False)
        self._set(RowFilter())

    def focus_search(self) -> None:
        """Let the keyboard search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_typed(self) -> None:
        self._set(replace(self.wanted, words=self.search.text()))

    def _on_chosen(self) -> None:
        chosen: dict[str, Any] = {part: box.currentData() for part, box in self._boxes.items()}
        area = chosen["area"]
        self._set(
            RowFilter(
                self.search.text(),
                chosen["owner"] or "",
                chosen["sector"],
                tuple(area) if area else None,
                chosen["status"],
                self.late.isChecked(),
            )
        )

    def _set(self, wanted: RowFilter) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._name_button()
            self.changed.emit()

    def _name_button(self) -> None:
        parts = self.wanted.parts
        self.button.setText(f"{self.tr('Filter')} ({parts})" if parts else self.tr("Filter"))
        self.button.setProperty("active", bool(parts))
        self.button.setAccessibleName(self.tr("Filter of the plan"))
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)
