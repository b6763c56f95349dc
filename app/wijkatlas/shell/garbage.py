# SPDX-License-Identifier: EUPL-1.2
"""Collects cyclic garbage on the main thread only.

Python collects in whichever thread happens to allocate. In a job that may be a window part that was
left behind, and Qt does not survive being taken down in another thread than its own.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500


class Garbage(QObject):
    """Stands in for Python's own collecting while it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose time has come, as Python itself would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
