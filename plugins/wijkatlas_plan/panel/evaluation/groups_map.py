# SPDX-License-Identifier: EUPL-1.2
"""The groups of the design that is looked at, on the map of the window."""

from typing import Any

from wijkatlas.api import FindingView, Screen
from wijkatlas_plan.reports.effect.map import GroupsOnMap

SLOT = "plan.panel"


class GroupsMap:
    """Shows groups, and takes away only what it has shown itself."""

    def __init__(self, screen: Screen, view: FindingView) -> None:
        self._screen, self._view = screen, view
        self._shown: Any = None

    def show_groups(self, groups: GroupsOnMap) -> None:
        """These instead of what was there; none when they have no shape."""
        if not groups.shapes:
            self.clear()
        elif groups is not self._shown:
            self._screen.show_on_map(SLOT, groups)
            self._view.follow(groups)
            self._shown = groups

    def clear(self) -> None:
        """Take them off the map."""
        if self._shown is not None:
            self._screen.clear_map(SLOT)
            self._view.follow(None)
            self._shown = None
