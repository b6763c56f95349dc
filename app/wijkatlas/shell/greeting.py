# SPDX-License-Identifier: EUPL-1.2
"""What plugins have to say when a project opens: one quiet line each, with a button to the panel."""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from wijkatlas.api import Plugin
from wijkatlas.domain.errors import Cancelled
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.docks import PanelDock

log = logging.getLogger(__name__)
LOUDER = {"warning", "error"}


class Greeting(QObject):
    """Asks each plugin once a project is open; keeps silent when there is something worse to say."""

    def __init__(self, desk: Desk, panels: Sequence[PanelDock], window: QObject) -> None:
        super().__init__(window)
        self._desk = desk
        self._panels = {dock.panel.id: dock for dock in panels}
        self._told: dict[str, str] = {}
        for dock in panels:
            dock.visibilityChanged.connect(partial(self._on_panel_shown, dock.panel.id))
        desk.events.project_opened.connect(self._on_project_opened)

    def _on_project_opened(self) -> None:
        for plugin in self._desk.session.plugins:
            if plugin.greet is not None:
                self._ask(plugin)

    def _ask(self, plugin: Plugin) -> None:
        session, messages = self._desk.session, self._desk.messages
        greet = plugin.greet
        before = max(0, len(messages.said) - 1)  # opening itself may just have warned

        def work(progress: Progress) -> str:
            progress.update(0)
            return greet(session) if greet is not None and session.is_open else ""

        def done(text: str) -> None:
            fresh = [kind for kind, _ in messages.said[before:]]
            if text and not LOUDER & set(fresh):
                messages.info(text, "", self._way_to(plugin))
                self._told[plugin.id] = text

        def failed(fault: BaseException) -> None:
            if not isinstance(fault, Cancelled):
                log.error("the greeting of %s failed: %s", plugin.id, type(fault).__name__)

        self._desk.jobs.read(self.tr("Looking at what is due"), work, done, failed)

    def _way_to(self, plugin: Plugin) -> tuple[str, partial[None]] | None:
        for panel in plugin.panels:
            if panel.id in self._panels:
                dock = self._panels[panel.id]
                if not dock.visibleRegion().isEmpty():
                    return None
                text = self.tr("Show {panel}").format(panel=dock.windowTitle())
                return text, partial(dock.come_forward)
        return None

    def _on_panel_shown(self, panel: str, shown: bool) -> None:
        """Who looks at the panel needs no way to it."""
        for plugin in self._desk.session.plugins if shown else ():
            text = self._told.get(plugin.id)
            if text and any(each.id == panel for each in plugin.panels):
                self._desk.messages.withdraw(text)
