# SPDX-License-Identifier: EUPL-1.2
"""Adding a base map: a local file, remembered in the project."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk

PATTERNS = "*.mbtiles *.pmtiles *.tif *.tiff"


def ask_base_map(desk: Desk, parent: QWidget) -> None:
    """Let the user choose a file."""
    found, _ = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("base maps", "Add a base map"),
        str(desk.session.project.path.parent),
        QCoreApplication.translate("base maps", "Base maps") + f" ({PATTERNS})",
    )
    if found:
        add_base_map(desk, Path(found))


def add_base_map(desk: Desk, path: Path) -> None:
    """Check the file in a job, keep it in the project, show it."""
    session = desk.session

    def work(progress: Progress) -> str:
        from wijkatlas.commands.basemaps import BASE_MAPS
        from wijkatlas.map.basemap import open_base_map

        progress.update(0)
        project = session.project
        base = open_base_map(path, project.crs)
        base.close()
        kept = list(project.option(BASE_MAPS, []) or [])
        place = path.absolute()
        if place.is_relative_to(project.path.parent):
            place = place.relative_to(project.path.parent)
        known = [entry.get("path") for entry in kept]
        if place.as_posix() in known:
            return f"base-{known.index(place.as_posix())}"
        kept.append({"path": place.as_posix(), "title": base.title or path.stem})
        project.set_option(BASE_MAPS, kept)
        return f"base-{len(kept) - 1}"

    def done(key: str) -> None:
        desk.atlas.choose_base(key)
        desk.atlas.styled.emit()

    title = QCoreApplication.translate("base maps", "Adding {file}").format(file=path.name)
    desk.jobs.write(title, work, done)
