# SPDX-License-Identifier: EUPL-1.2
"""Where actions take place: on the map of the window, and as a list of places."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import (
    Area,
    Event,
    NumberFormat,
    Progress,
    ProjectClosed,
    ProjectOpened,
    SelectionChanged,
    Session,
    TablesChanged,
)
from wijkatlas_plan.model.plan import STATUS_NAMES, Action, Status, Tree
from wijkatlas_plan.reports.action_map import TITLE, ActionMap, Place, find_places

SLOT = "plan.panel"
UID = Qt.ItemDataRole.UserRole
FID = Qt.ItemDataRole.UserRole + 1
ALL = ""
LEAST_PX = 220


class PlacesView(QWidget):
    """Places with their actions below; ``chosen`` carries the uid of an action."""

    chosen = Signal(str)
    _heard = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._write = NumberFormat.of(session.translator.language).write
        self._areas: list[Area] | None = None
        self._actions: list[Action] = []
        self.places: list[Place] = []
        t = session.translator.translate
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("Actions on the map"))
        for status in (Status.RUNNING, Status.PLANNED, Status.PAUSED, Status.DONE, Status.STOPPED):
            self.status.addItem(t("plan", STATUS_NAMES[status]), str(status))
        self.status.addItem(self.tr("all actions"), ALL)
        self.status.currentIndexChanged.connect(lambda index: self._show_places())
        self._screen.guard_wheel(self.status)
        label = QLabel(self.tr("On the map:"))
        label.setBuddy(self.status)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.status, 1)
        self.note = self._screen.text("", "muted")
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Places and their actions"))
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.itemSelectionChanged.connect(self._on_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        self.setMinimumHeight(LEAST_PX)
        self._heard.connect(self._on_heard)
        unsubscribe = session.subscribe(self._heard.emit)
        self.destroyed.connect(unsubscribe)

    def show_tree(self, tree: Tree, shown: frozenset[str]) -> None:
        """Show where the actions in ``shown`` take place."""
        self._actions = [each for each in tree.actions if each.uid in shown]
        if self._areas is None:
            self._read_areas()
        else:
            self._show_places()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the places on the map."""
        super().showEvent(event)
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take them off when another look is chosen; what another page drew stays."""
        super().hideEvent(event)
        if not event.spontaneous() and self.places:
            self._screen.clear_map(SLOT)

    def _read_areas(self) -> None:
        if not self._session.is_open:
            return
        project = self._session.project

        def work(progress: Progress) -> list[Area]:
            progress.update(0)
            return project.areas()

        def done(areas: list[Area]) -> None:
            self._areas = areas
            self._show_places()

        self._screen.read(self.tr("Reading the areas"), work, done)

    def _show_places(self) -> None:
        status = self.status.currentData()
        wanted = [each for each in self._actions if status in (ALL, str(each.status))]
        self.places = find_places(wanted, self._areas or ())
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addTopLevelItems([self._item(place) for place in self.places])
        self.list.blockSignals(False)
        gone = sum(bool(place.code) and not place.wkb for place in self.places)
        sentences = [
            self.tr("Actions: {n}; places: {places}.").format(
                n=self._write(len(wanted)), places=self._write(len(self.places))
            )
        ]
        if gone:
            text = self.tr("Areas that no longer exist, not on the map: {n}.")
            sentences.append(text.format(n=self._write(gone)))
        self.note.setText(" ".join(sentences))
        self._draw()

    def _draw(self) -> None:
        if not self.isVisible() or not self._session.is_open:
            return
        if any(place.wkb for place in self.places):
            title = self._session.translator.translate("plan", TITLE)
            self._screen.show_on_map(SLOT, ActionMap(self.places, title))
        else:
            self._screen.clear_map(SLOT)

    def _item(self, place: Place) -> QTreeWidgetItem:
        item = QTreeWidgetItem([f"{self._name(place)} ({self._write(len(place.actions))})"])
        item.setData(0, FID, place.fid)
        t = self._session.translator.translate
        for action in place.actions:
            words = f"{action.title} ({t('plan', STATUS_NAMES[action.status])})"
            child = QTreeWidgetItem([words])
            child.setData(0, UID, action.uid)
            child.setToolTip(0, words.replace("<", "‹"))
            item.addChild(child)
        return item

    def _name(self, place: Place) -> str:
        if place.is_whole:
            return self.tr("Whole municipality")
        if not place.code:
            return self.tr("Drawn: {title}").format(title=place.name)
        if not place.name:
            return self.tr("{code}: area no longer exists").format(code=place.code)
        return place.name

    def _on_row(self) -> None:
        """Select the area on the map, or tell which action was picked."""
        items = self.list.selectedItems()
        if not items:
            return
        uid, fid = items[0].data(0, UID), items[0].data(0, FID)
        if uid:
            self.chosen.emit(uid)
        elif fid:
            self._session.select("area", frozenset({fid}))

    def _on_heard(self, event: Event) -> None:
        if isinstance(event, SelectionChanged) and event.layer == "area" and event.fids:
            self._open(min(event.fids))
        elif isinstance(event, TablesChanged) and "area" in event.tables:
            self._areas = None
            self._read_areas()
        elif isinstance(event, ProjectOpened | ProjectClosed):
            self._areas, self._actions, self.places = None, [], []
            self.list.clear()

    def _open(self, fid: int) -> None:
        """List the actions of an area that was picked on the map."""
        for place in range(self.list.topLevelItemCount()):
            item: Any = self.list.topLevelItem(place)
            if item.data(0, FID) == fid:
                item.setExpanded(True)
                self.list.blockSignals(True)
                self.list.setCurrentItem(item)
                self.list.blockSignals(False)
                self.list.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtTop)
                return
