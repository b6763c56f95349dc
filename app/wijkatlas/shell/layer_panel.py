# SPDX-License-Identifier: EUPL-1.2
"""The layers: which are visible, in which order, how opaque, how they look."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.commands.mapstyle import LEAST_CLASSES, MOST_CLASSES, MapStyle
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.layer_list import ID, LayerList
from wijkatlas.shell.result_settings import ResultSettings

LEAST_ROWS, MOST_ROWS = 3, 10


class LayerPanel(QWidget):
    """Shows a :class:`MapStyle` and changes it; ``changed`` carries the new one.

    ``base_map_asked``: the user wants to add a base map of their own.
    """

    changed = Signal(object)
    base_map_asked = Signal()

    def __init__(self, desk: Desk, titles: Callable[[], dict[str, str]]) -> None:
        super().__init__()
        self._desk = desk
        self._titles = titles
        self.style_shown = MapStyle()
        self.list = LayerList()
        self.list.itemChanged.connect(self._on_item_changed)
        self.list.currentItemChanged.connect(lambda *args: self._show_settings())
        self.list.moved.connect(self._on_moved)
        self.list.removal_asked.connect(self._on_removal_asked)
        self.up = self._button("↑", self.tr("Move the layer up (Alt+↑)"), -1)
        self.down = self._button("↓", self.tr("Move the layer down (Alt+↓)"), 1)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName(self.tr("Opacity"))
        self.opacity.valueChanged.connect(self._on_opacity_changed)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Opacity")))
        row.addWidget(self.opacity, 1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        self.draw = self._combo(
            self.tr("Show incidents by"),
            ((self.tr("Density"), "density"), (self.tr("Category"), "categories")),
            "draw",
        )
        self.scheme = self._combo(self.tr("Division"), (), "scheme")
        self.measure = self._combo(
            self.tr("Colour areas by"),
            (
                (self.tr("Nothing"), "none"),
                (self.tr("Number"), "count"),
                (self.tr("Per 1,000 inhabitants"), "rate"),
            ),
            "measure",
        )
        self.classes = QSpinBox()
        self.classes.setRange(LEAST_CLASSES, MOST_CLASSES)
        self.classes.setAccessibleName(self.tr("Number of classes"))
        self.classes.valueChanged.connect(lambda n: self._apply(classes=n))
        self._points, self._areas = QWidget(), QWidget()
        form = QFormLayout(self._points)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Show incidents by"), self.draw)
        form = QFormLayout(self._areas)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Division"), self.scheme)
        form.addRow(self.tr("Colour areas by"), self.measure)
        form.addRow(self.tr("Number of classes"), self.classes)
        self.result = ResultSettings(desk)
        self.result.removal_asked.connect(desk.atlas.slots.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self._points)
        column.addWidget(self._areas)
        column.addWidget(self.result, 100)
        column.addStretch(1)
        base_map = QPushButton(self.tr("Add a base map…"))
        base_map.setToolTip(self.tr("A map or aerial photograph from a file on this computer"))
        base_map.clicked.connect(lambda: self.base_map_asked.emit())
        column.addWidget(base_map)
        desk.atlas.loaded.connect(self.refresh)
        desk.atlas.styled.connect(self.refresh)
        desk.atlas.results_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the layers and their style as they are."""
        atlas = self._desk.atlas
        self.setEnabled(atlas.is_loaded)
        if not atlas.is_loaded:
            with QSignalBlocker(self.list):
                self.list.clear()
            self._show_settings()
            return
        self.style_shown = atlas.view.page.style()
        titles, stale = self._titles(), atlas.view.results.stale_layers()
        current = self.list.current_id()
        with QSignalBlocker(self.list):
            self.list.clear()
            for state in reversed(self.style_shown.order):
                if state.id in titles:
                    self.list.add(state, titles[state.id], stale=state.id in stale)
        self._fit_list()
        ids = self.list.ids()
        self.list.setCurrentRow(ids.index(current) if current in ids else 0)
        self._show_settings()

    def _fit_list(self) -> None:
        """As high as its rows, so that the settings stand right under them."""
        rows = max(LEAST_ROWS, min(MOST_ROWS, self.list.count()))
        row_px = max(self.list.sizeHintForRow(0), 24)
        self.list.setFixedHeight(rows * row_px + 2 * self.list.frameWidth() + 2)

    def _show_settings(self) -> None:
        chosen = self.list.current_id()
        style = self.style_shown
        self.opacity.setEnabled(bool(chosen))
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(round(100 * style.layer(chosen).opacity))
        self._points.setVisible(chosen == "incidents")
        self._areas.setVisible(chosen == "areas")
        self.result.show_layer(chosen)
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        self._choose(self.draw, style.draw)
        self._choose(self.measure, style.measure)
        with QSignalBlocker(self.classes):
            self.classes.setValue(style.classes)
        self.classes.setEnabled(style.measure != "none")
        atlas = self._desk.atlas
        if atlas.is_loaded and atlas.view.loaded is not None:
            schemes = list(atlas.view.loaded.areas)
            if schemes != [self.scheme.itemData(i) for i in range(self.scheme.count())]:
                with QSignalBlocker(self.scheme):
                    self.scheme.clear()
                    for scheme in schemes:
                        self.scheme.addItem(scheme, scheme)
            self._choose(self.scheme, atlas.view.scheme())

    @staticmethod
    def _choose(box: QComboBox, value: str) -> None:
        with QSignalBlocker(box):
            box.setCurrentIndex(box.findData(value))

    def _button(self, text: str, hint: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.clicked.connect(lambda: self.list.move_current(step))
        return button

    def _combo(self, name: str, entries: tuple[tuple[str, str], ...], part: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for title, value in entries:
            box.addItem(title, value)
        box.activated.connect(lambda index: self._apply(**{part: box.itemData(index)}))
        return box

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        layer = str(item.data(ID))
        visible = item.checkState() is Qt.CheckState.Checked
        state = replace(self.style_shown.layer(layer), visible=visible)
        self._tell(self.style_shown.with_layer(state))

    def _on_removal_asked(self, layer: str) -> None:
        owner = self._desk.atlas.view.results.owner(layer)
        if owner is not None:
            self._desk.atlas.slots.remove(owner.uid)

    def _on_opacity_changed(self, percent: int) -> None:
        state = replace(self.style_shown.layer(self.list.current_id()), opacity=percent / 100)
        self._tell(self.style_shown.with_layer(state))

    def _on_moved(self) -> None:
        self._tell(self.style_shown.in_order(list(reversed(self.list.ids()))))
        self._show_settings()

    def _apply(self, **parts: object) -> None:
        self._tell(replace(self.style_shown, **parts))  # type: ignore[arg-type]  # field names
        self._show_settings()

    def _tell(self, style: MapStyle) -> None:
        self.style_shown = style
        self.changed.emit(style)
