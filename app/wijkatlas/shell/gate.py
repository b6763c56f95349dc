# SPDX-License-Identifier: EUPL-1.2
"""Who may read the project while another must be alone with it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Lets many readers in, or one who must be alone; whoever must be alone goes first."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._readers = 0
        self._loners = 0
        self._is_taken = False

    @contextmanager
    def shared(self) -> Iterator[None]:
        """For a reader."""
        with self._condition:
            self._condition.wait_for(lambda: not self._loners)
            self._readers += 1
        try:
            yield
        finally:
            with self._condition:
                self._readers -= 1
                self._condition.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """For work during which nobody may read, such as closing the project."""
        with self._condition:
            self._loners += 1
            self._condition.wait_for(lambda: not self._readers and not self._is_taken)
            self._is_taken = True
        try:
            yield
        finally:
            with self._condition:
                self._loners -= 1
                self._is_taken = False
                self._condition.notify_all()
