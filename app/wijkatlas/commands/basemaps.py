# SPDX-License-Identifier: EUPL-1.2
"""The base maps of a project, opened once."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from wijkatlas.api import Session, UserError

if TYPE_CHECKING:
    from wijkatlas.map.basemap import BaseMap

BASE_MAPS = "base_maps"
log = logging.getLogger(__name__)


class BaseMaps:
    """Keeps the base maps of the open project open; safe from any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lock = threading.RLock()
        self._open: dict[str, BaseMap] = {}
        self._refused: dict[str, UserError] = {}
        self._project = ""

    def opened(self) -> list[tuple[str, str, "BaseMap"]]:
        """(id, title, open map) of the base maps of the project that can be read."""
        from wijkatlas.map.basemap import open_base_map

        if not self._session.is_open:
            return []
        with self._lock:
            return self._open_all(open_base_map)

    def _open_all(
        self, open_base_map: Callable[[Path, str], "BaseMap"]
    ) -> list[tuple[str, str, "BaseMap"]]:
        project = self._session.project
        if self._project != project.uid:
            self.close()
            self._project = project.uid
        found = []
        for number, entry in enumerate(project.option(BASE_MAPS, []) or []):
            key = f"base-{number}"
            path = Path(str(entry.get("path", "")))
            if not path.is_absolute():
                path = project.path.parent / path
            if key in self._refused:
                continue
            if key not in self._open:
                try:
                    self._open[key] = open_base_map(path, project.crs)
                except UserError as fault:
                    log.warning("base map %d can't be opened: %s", number, type(fault).__name__)
                    self._refused[key] = fault
                    continue
            found.append((key, str(entry.get("title") or path.stem), self._open[key]))
        return found

    def refused(self) -> list[UserError]:
        """Why base maps of the project are not there; asked after them."""
        return list(self._refused.values())

    def close(self) -> None:
        """Close the base maps."""
        for base in self._open.values():
            base.close()
        self._open.clear()
        self._refused.clear()
        self._project = ""
