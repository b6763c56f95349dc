# SPDX-License-Identifier: EUPL-1.2
"""Opening the sample municipality; it is made when it is not there yet."""

from PySide6.QtCore import QCoreApplication

from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.project_door import ProjectDoor


def open_sample(desk: Desk, door: ProjectDoor) -> None:
    """Make it in a job if need be, then open it."""
    from wijkatlas.commands.demo import default_folder, fill

    folder = default_folder()
    project = folder / "lindebeke.gpkg"
    if project.exists():
        door.open(project)
        return
    session = desk.session

    def work(progress: Progress) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        fill(session, progress, folder, project)
        if not session.is_open:
            session.open(project)

    title = QCoreApplication.translate("sample", "Making the sample municipality")
    desk.jobs.write(title, work, alone=True)
