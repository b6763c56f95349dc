# SPDX-License-Identifier: EUPL-1.2
"""Reading in the background where only the newest answer counts."""

from collections.abc import Callable
from typing import Any, TypeVar

from wijkatlas.api import Progress
from wijkatlas.api.screen import Screen

Found = TypeVar("Found")


class Latest:
    """A reading that was asked for again, or dropped, before it was done is not shown any more."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._run = 0

    def read(
        self, title: str, work: Callable[[Progress], Found], done: Callable[[Found], Any]
    ) -> None:
        """Run ``work(progress)`` off the main thread, then ``done(found)`` on it."""
        self.drop()
        run = self._run

        def arrived(found: Found) -> None:
            if run == self._run:
                done(found)

        self._screen.read(title, work, arrived)

    def drop(self) -> None:
        """What is being read is of no use any more."""
        self._run += 1
