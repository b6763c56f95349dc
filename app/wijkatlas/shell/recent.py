# SPDX-License-Identifier: EUPL-1.2
"""The last projects, with a picture of each."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPixmap

MOST_RECENT = 8
KEY = "recent/projects"
OPEN_KEY = "recent/open"
PICTURE_WIDTH_PX = 320


@dataclass(frozen=True, slots=True)
class Recent:
    """A project that was open lately."""

    path: Path
    name: str

    @property
    def picture(self) -> Path:
        """Where its picture is kept, if there is one."""
        folder = Path(platformdirs.user_cache_dir("wijkatlas", appauthor=False)) / "pictures"
        return folder / (hashlib.sha256(str(self.path).encode()).hexdigest()[:24] + ".png")


def recent_projects(settings: QSettings) -> list[Recent]:
    """Those that still exist, the last one first."""
    found = []
    stored = settings.value(KEY, [])
    for entry in stored if isinstance(stored, list) else [stored]:
        path, _, name = str(entry).partition("\n")
        if path and Path(path).is_file():
            found.append(Recent(Path(path), name or Path(path).stem))
    return found


def remember(settings: QSettings, path: Path, name: str) -> None:
    """Put a project first."""
    path = path.absolute()
    kept = [each for each in recent_projects(settings) if each.path != path]
    projects = [Recent(path, name), *kept][:MOST_RECENT]
    settings.setValue(KEY, [f"{each.path}\n{each.name}" for each in projects])


def last_open(settings: QSettings) -> Path | None:
    """The project that was open when the program was left, if it is still there."""
    path = Path(str(settings.value(OPEN_KEY, "") or ""))
    return path if path.is_file() else None


def note_open(settings: QSettings, path: Path | None) -> None:
    """Say which project is open now."""
    settings.setValue(OPEN_KEY, "" if path is None else str(path.absolute()))


def keep_picture(recent: Recent, picture: QPixmap) -> None:
    """Keep a small picture of the map for the welcome page."""
    if picture.isNull():
        return
    recent.picture.parent.mkdir(parents=True, exist_ok=True)
    picture.scaledToWidth(PICTURE_WIDTH_PX).save(str(recent.picture), "PNG")
