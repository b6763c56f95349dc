# SPDX-License-Identifier: EUPL-1.2
"""The dialogs and what leads to them; each is imported when it is first asked for."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMainWindow

from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.map_area import MapArea
from wijkatlas.shell.network_desk import NetworkDesk
from wijkatlas.shell.project_door import ProjectDoor
from wijkatlas.shell.runner import CommandRunner

PROJECT_SUFFIX = ".gpkg"
POLYGON_SUFFIXES = {".shp", ".topojson"}
BASE_MAP_SUFFIXES = {".mbtiles", ".pmtiles", ".tif", ".tiff"}


class Dialogs(QObject):
    """Opens dialogs over the window."""

    def __init__(
        self,
        desk: Desk,
        runner: CommandRunner,
        door: ProjectDoor,
        map_area: MapArea,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._runner = runner
        self._door = door
        self._map = map_area
        self._window = window
        self.networks = NetworkDesk(desk, map_area, window)
        runner.dialogs["import_dialog"] = self.import_incidents
        runner.dialogs["area_import_dialog"] = self.import_areas
        runner.dialogs["network_import_dialog"] = self.import_networks
        runner.dialogs["project.create"] = self.new_project
        runner.dialogs["project.restore"] = self.restore
        runner.dialogs["demo"] = self.open_sample
        runner.dialogs["incident.undo"] = self.show_imports

    # -- beginning -----------------------------------------------------------------------------

    def begin(self, choice: str) -> None:
        """One of the four ways to begin of the welcome page."""
        match choice:
            case "open":
                self._door.ask()
            case "create":
                values = self.new_project()
                if values is not None:
                    self._runner.run("project.create", **values)
            case "sample":
                self.open_sample()
            case "restore":
                self.restore()

    def new_project(self) -> Mapping[str, Any] | None:
        """Ask for the name, the place on disk and the coordinate system."""
        from wijkatlas.shell.new_project_dialog import NewProjectDialog

        dialog = NewProjectDialog(self._desk.session.translator.language, self._window)
        return dialog.values() if self._accepts(dialog) else None

    def open_sample(self) -> None:
        """Make the sample municipality, unless it is there, and open it."""
        from wijkatlas.shell.sample import open_sample

        open_sample(self._desk, self._door)

    def restore(self) -> None:
        """Make a project anew from a backup, then open it."""
        from wijkatlas.shell.command_form import CommandForm

        session = self._desk.session
        project = session.project.path if session.is_open else None
        form = CommandForm(
            session.commands["project.restore"], session.translator, self._window, project=project
        )
        if self._accepts(form):
            values = form.values()
            self._runner.run(
                "project.restore", lambda report: self._door.open(values["dest"]), **values
            )

    def take_file(self, path: Path) -> None:
        """A file that was dropped on the window: a project is opened, anything else imported."""
        session = self._desk.session
        if path.suffix.lower() == PROJECT_SUFFIX and not session.is_open:
            self._door.open(path)
        elif path.suffix.lower() == PROJECT_SUFFIX:
            self._take_geopackage(path)
        elif not session.is_open:
            self._desk.messages.info(self.tr("Open or make a project first, then drop the file."))
        elif session.project.read_only:
            self._desk.messages.failure(session.project.read_only_error())
        elif path.suffix.lower() in BASE_MAP_SUFFIXES:
            from wijkatlas.shell.base_maps import add_base_map

            add_base_map(self._desk, path)
        elif path.suffix.lower() in POLYGON_SUFFIXES:
            self.import_areas(path)
        elif command := self._command_for(path):
            self._runner.start(command, file=path)
        else:
            self.import_incidents(path)

    def _command_for(self, path: Path) -> str:
        """The command of a plugin that files of this kind are for; "" when there is none."""
        commands = self._desk.session.commands.values()
        ending = path.suffix.lower()
        return next(
            (each.id for each in commands if ending in each.files and callable(each.ask)), ""
        )

    def _take_geopackage(self, path: Path) -> None:
        def done(is_project: bool) -> None:
            if is_project:
                self._door.open(path)
            else:
                self.import_areas(path)

        if path.absolute() != self._desk.session.project.path:
            title = self.tr("Looking at the file")
            self._desk.jobs.read(title, lambda progress: _is_project(path), done)

    # -- importing -----------------------------------------------------------------------------

    def import_incidents(self, path: Path | None = None) -> None:
        """The wizard for incidents."""
        from wijkatlas.shell.import_dialog import ImportDialog

        dialog = ImportDialog(self._desk, self._window)
        if path is not None:
            dialog.choose_file(path)
        dialog.exec()
        dialog.deleteLater()

    def import_areas(self, path: Path | None = None) -> None:
        """The dialog for areas."""
        from wijkatlas.shell.area_import_dialog import AreaImportDialog

        dialog = AreaImportDialog(self._desk, self._window)
        if path is not None:
            dialog.choose_file(path)
        if self._accepts(dialog):
            self._runner.run("area.import", **dialog.values())

    def import_networks(self, path: Path | None = None) -> None:
        """The dialog for networks."""
        from wijkatlas.shell.network_import_dialog import NetworkImportDialog

        dialog = NetworkImportDialog(self._desk, self._window)
        if path is not None:
            dialog.choose_file(path)
        if self._accepts(dialog):
            self._runner.run("network.import", **dialog.values())

    def show_imports(self) -> None:
        """What was imported so far; an import can be undone here."""
        from wijkatlas.shell.imports_dialog import ImportsDialog

        dialog = ImportsDialog(self._desk, self._runner, self._window)
        dialog.exec()
        dialog.deleteLater()

    # -- the rest ------------------------------------------------------------------------------

    def layer_titles(self) -> dict[str, str]:
        """The layers of the map and their names."""
        return self._desk.atlas.view.page.titles()

    def add_base_map(self) -> None:
        """A local file under the other layers."""
        from wijkatlas.shell.base_maps import ask_base_map

        if self._desk.session.project.read_only:
            self._desk.messages.failure(self._desk.session.project.read_only_error())
            return
        ask_base_map(self._desk, self._window)

    def clear_filter(self) -> None:
        """Look at everything."""
        self._desk.session.filter = IncidentFilter()

    def draw_network(self) -> None:
        """Draw a new network on the map."""
        self.networks.draw()

    def edit_network(self, fid: int) -> None:
        """The form of one network."""
        self.networks.edit(fid)

    def edit_selected_network(self) -> None:
        """The form of the selected network."""
        fid = self.networks.selected()
        if fid is not None:
            self.networks.edit(fid)

    def reshape_selected_network(self) -> None:
        """Move the corners of the selected network."""
        fid = self.networks.selected()
        if fid is not None:
            self.networks.reshape(fid)

    def rename_selected(self) -> None:
        """Give the selected network another name."""
        fid = self.networks.selected()
        if fid is not None:
            self.networks.rename(fid)

    def delete_selected(self) -> None:
        """Delete what is selected; undo brings it back."""
        from wijkatlas.shell.deletion import delete_selected

        delete_selected(self._desk)

    def show_settings(self) -> None:
        """The settings."""
        from wijkatlas.shell.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._desk.session, self._window)
        if self._accepts(dialog) and dialog.changed:
            self._desk.messages.info(
                self.tr("Kept. Some settings apply when you start Wijkatlas again.")
                if dialog.needs_restart
                else self.tr("Kept.")
            )

    def show_plugins(self) -> None:
        """The plugins, and what is wrong with those that did not load."""
        from wijkatlas.shell.plugins_dialog import PluginsDialog

        self._accepts(PluginsDialog(self._desk.session, self._window))

    def show_about(self) -> None:
        """Version, licence, log."""
        from wijkatlas.shell.about_dialog import AboutDialog

        self._accepts(AboutDialog(self._window))

    def show_help(self) -> None:
        """What the focused part of the window can do."""
        from wijkatlas.shell.help_dialog import HelpDialog

        self._accepts(HelpDialog(self._desk.session, self._window.focusWidget(), self._window))

    def print_map(self) -> None:
        """Print what the map shows, with the filter as a sentence."""
        from wijkatlas.shell.printing import print_map

        print_map(self._desk, self._map, self._window)

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or no longer."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _accepts(self, dialog: QDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted


def _is_project(path: Path) -> bool:
    """True for a project of ours; any other GeoPackage is a file to import."""
    from wijkatlas.domain.errors import StoreError
    from wijkatlas.store.project import Project

    try:
        Project.open(path, read_only=True).close()
    except StoreError:
        return False
    return True
