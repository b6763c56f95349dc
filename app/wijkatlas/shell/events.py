# SPDX-License-Identifier: EUPL-1.2
"""Session events brought to the main thread as Qt signals."""

from PySide6.QtCore import QObject, Signal, Slot

from wijkatlas.api import (
    Event,
    FilterChanged,
    ProjectClosed,
    ProjectOpened,
    SelectionChanged,
    Session,
    TablesChanged,
)


class SessionEvents(QObject):
    """Listens to a session on any thread; its signals fire on the thread it lives on."""

    project_opened = Signal()
    project_closed = Signal()
    tables_changed = Signal(object)
    filter_changed = Signal()
    selection_changed = Signal(str, object)
    _heard = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._on_heard)
        self._unsubscribe = session.subscribe(self._heard.emit)

    def stop(self) -> None:
        """Hear nothing more."""
        self._unsubscribe()

    @Slot(object)
    def _on_heard(self, event: Event) -> None:
        match event:
            case ProjectOpened():
                self.project_opened.emit()
            case ProjectClosed():
                self.project_closed.emit()
            case TablesChanged(tables=tables):
                self.tables_changed.emit(tables)
            case FilterChanged():
                self.filter_changed.emit()
            case SelectionChanged(layer=layer, fids=fids):
                self.selection_changed.emit(layer, fids)
