# SPDX-License-Identifier: EUPL-1.2
"""Drawing and editing neighbourhood networks: the map gives shapes, a form the rest."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QMainWindow

from wijkatlas.domain.errors import UserError
from wijkatlas.domain.progress import Progress
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.degrees import Polygon
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.map_area import MapArea

RENAME_PX = 440


class NetworkDesk(QObject):
    """Each change is one undoable edit of the project."""

    def __init__(self, desk: Desk, map_area: MapArea, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._map = map_area
        self._window = window
        map_area.drawn.connect(self._on_drawn)
        map_area.edited.connect(self._on_edited)

    def selected(self) -> int | None:
        """The selected network, or None with a word of advice."""
        selection = self._desk.session.selection
        if selection.layer == "network" and len(selection.fids) == 1:
            return min(selection.fids)
        self._desk.messages.info(self.tr("Click a network on the map first."))
        return None

    def draw(self) -> None:
        """Let the user draw the outline; the form follows."""
        if self._may_write():
            self._map.start_draw()

    def reshape(self, fid: int) -> None:
        """Let the user move the corners."""
        if self._may_write():
            self._map.start_edit(fid)

    def edit(self, fid: int) -> None:
        """Open the form of a network."""
        from wijkatlas.shell.network_editor import NetworkEditor

        network = self._desk.atlas.view.network(fid)
        if network is None or not self._may_write():
            return
        editor = NetworkEditor(network, self._window)
        if editor.exec() == QDialog.DialogCode.Accepted:
            values = editor.values()
            self._write(
                QT_TRANSLATE_NOOP("edits", "Change network {name}"),
                str(values["name"]),
                lambda edit: edit.update("network", fid, **values),
            )
        editor.deleteLater()

    def rename(self, fid: int) -> None:
        """Ask for another name."""
        network = self._desk.atlas.view.network(fid)
        if network is None or not self._may_write():
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename a network"))
        dialog.setLabelText(self.tr("Name of the network"))
        dialog.setTextValue(network.name)
        dialog.resize(RENAME_PX, dialog.sizeHint().height())
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        name = dialog.textValue().strip()
        dialog.deleteLater()
        if accepted and name and name != network.name:
            self._write(
                QT_TRANSLATE_NOOP("edits", "Rename network {name}"),
                network.name,
                lambda edit: edit.update("network", fid, name=name),
            )

    def _on_drawn(self, polygons: tuple[Polygon, ...]) -> None:
        from wijkatlas.shell.network_editor import NetworkEditor

        geometry = self._geometry(polygons)
        if geometry is None or not self._may_write():
            return
        editor = NetworkEditor(None, self._window)
        if editor.exec() == QDialog.DialogCode.Accepted:
            values = editor.values()
            self._write(
                QT_TRANSLATE_NOOP("edits", "Add network {name}"),
                str(values["name"]),
                lambda edit: edit.insert("network", geom=geometry, **values),
                lambda fid: self._desk.session.select("network", frozenset({int(fid)})),
            )
        editor.deleteLater()

    def _on_edited(self, fid: int, polygons: tuple[Polygon, ...]) -> None:
        network = self._desk.atlas.view.network(fid)
        geometry = self._geometry(polygons, network.wkb if network is not None else b"")
        if network is None or geometry is None:
            return
        if self._desk.atlas.view.is_same_shape(geometry, network.wkb):
            self._desk.messages.info(self.tr("No corner was moved; the network stays as it is."))
        elif self._may_write():
            self._write(
                QT_TRANSLATE_NOOP("edits", "Reshape network {name}"),
                network.name,
                lambda edit: edit.update("network", fid, geom=geometry),
            )

    def _geometry(self, polygons: tuple[Polygon, ...], original: bytes = b"") -> bytes | None:
        try:
            return self._desk.atlas.view.wkb_of(polygons, original)
        except UserError as fault:
            self._desk.messages.failure(fault)
            return None

    def _may_write(self) -> bool:
        session = self._desk.session
        if not session.is_open or not self._desk.atlas.is_loaded:
            return False
        if session.project.read_only:
            self._desk.messages.failure(session.project.read_only_error())
            return False
        return True

    def _write(
        self,
        label: str,
        name: str,
        change: Callable[..., Any],
        done: Callable[[Any], None] | None = None,
    ) -> None:
        project = self._desk.session.project

        def work(progress: Progress) -> Any:
            progress.update(0)
            with project.edit(label, name=name) as edit:
                return change(edit)

        self._desk.jobs.write(self.tr("Keeping the network"), work, done)
