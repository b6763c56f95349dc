# SPDX-License-Identifier: EUPL-1.2
"""The open project, the filter and the selection: made in ``main``, passed in, never fetched."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wijkatlas.api.command import Access, Command, parameters
from wijkatlas.api.setting import Settings
from wijkatlas.domain.errors import UserError
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator

if TYPE_CHECKING:
    from wijkatlas.api.plugin import LoadedPlugin, Plugin
    from wijkatlas.api.screen import Screen
    from wijkatlas.domain.indicator import Indicator
    from wijkatlas.store.project import Project

log = logging.getLogger(__name__)


Background = Callable[[Callable[[Progress], Any], Callable[[Any], None]], None]
"""``background(work, then)``: runs ``work(progress)`` off the main thread, ``then(result)`` on it."""


def _inline(work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
    then(work(Silent()))


@dataclass(frozen=True, slots=True)
class Event:
    """Something that has happened to the session."""


@dataclass(frozen=True, slots=True)
class ProjectOpened(Event):
    """A project is open now."""


@dataclass(frozen=True, slots=True)
class ProjectClosed(Event):
    """No project is open any more."""


@dataclass(frozen=True, slots=True)
class TablesChanged(Event):
    """An edit was committed (here, or by another program) that touched these tables."""

    tables: frozenset[str]


@dataclass(frozen=True, slots=True)
class FilterChanged(Event):
    """Another part of the incidents is looked at."""


@dataclass(frozen=True, slots=True)
class SelectionChanged(Event):
    """Other rows are selected."""

    layer: str
    fids: frozenset[int]


class Session:
    """What a command or panel works with. Events arrive on the thread that caused them.

    ``background`` is how a panel computes without holding up the window; the desktop replaces the
    one that runs inline. ``results`` are those of analyses that the desktop's map shows
    (:class:`wijkatlas.commands.results.Results`), None where there is no map. ``screen`` is what the
    desktop lends to panels of plugins, None without a window.
    """

    def __init__(
        self,
        *,
        settings: Settings | None = None,
        translator: Translator | None = None,
        commands: Sequence[Command] = (),
        plugins: Sequence[LoadedPlugin] = (),
    ) -> None:
        self.settings = settings or Settings()
        self.translator = translator or Translator()
        self.commands = {command.id: command for command in commands}
        self.loaded = tuple(plugins)
        self.background: Background = _inline
        self.results: Any = None
        self.screen: Screen | None = None
        self._project: Project | None = None
        self._filter = IncidentFilter()
        self._selection = SelectionChanged("", frozenset())
        self._observers: list[Callable[[Event], None]] = []

    @property
    def plugins(self) -> list[Plugin]:
        """The plugins that loaded."""
        return [each.plugin for each in self.loaded if each.plugin is not None]

    @property
    def is_open(self) -> bool:
        """True while a project is open."""
        return self._project is not None

    @property
    def project(self) -> Project:
        """The open project.

        Raises:
            UserError: no project is open.
        """
        if self._project is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "No project is open."),
                QT_TRANSLATE_NOOP("errors", "Open or create one first."),
            )
        return self._project

    def open(self, path: Path, *, read_only: bool = False) -> Project:
        """Open a project file with the migrations of all plugins; closes the one that was open."""
        from wijkatlas.store.project import Project

        project = Project.open(path, read_only=read_only, migrations=self.migrations())
        self.adopt(project)
        return project

    def migrations(self) -> list[Any]:
        """The migrations of all plugins, for a project that is opened or made."""
        return [plugin.migrations() for plugin in self.plugins if plugin.migrations is not None]

    def indicators(self) -> list[Indicator]:
        """What the plugins can measure in the open project, in the language of the session."""
        return [
            indicator
            for plugin in self.plugins
            if plugin.indicators is not None
            for indicator in plugin.indicators(self)
        ]

    def adopt(self, project: Project) -> None:
        """Make an opened project the session's; closes the one that was open."""
        self.close()
        self._project = project
        project.on_change = self._on_change
        self._filter = IncidentFilter()
        self.publish(ProjectOpened())

    def in_language(self, language: str) -> Session:
        """The same project, filter and settings read in another language, for an export.

        It borrows the project: do not close it, and do not keep it.
        """
        other = Session(
            settings=self.settings,
            translator=Translator(language),
            commands=list(self.commands.values()),
            plugins=self.loaded,
        )
        other._project, other._filter = self._project, self._filter
        return other

    def close(self) -> None:
        """Close the project, if one is open."""
        if self._project is None:
            return
        project, self._project = self._project, None
        self._selection = SelectionChanged("", frozenset())
        try:
            self.publish(ProjectClosed())
        finally:
            project.close()

    @property
    def filter(self) -> IncidentFilter:
        """What part of the incidents is looked at."""
        return self._filter

    @filter.setter
    def filter(self, value: IncidentFilter) -> None:
        if value != self._filter:
            self._filter = value
            self.publish(FilterChanged())

    @property
    def selection(self) -> SelectionChanged:
        """The selected rows: a layer and the fids in it."""
        return self._selection

    def select(self, layer: str, fids: frozenset[int]) -> None:
        """Select rows of one layer."""
        if SelectionChanged(layer, fids) != self._selection:
            self._selection = SelectionChanged(layer, fids)
            self.publish(self._selection)

    def run(self, command_id: str, progress: Progress | None = None, /, **values: Any) -> Any:
        """Run a command and give its report.

        Raises:
            UserError: the command refuses, needs a project that is open (for writing), or would
                write over it.
        """
        command = self.commands[command_id]
        if command.access is not Access.NONE and self.project.read_only:
            if command.access is Access.WRITE:
                raise self.project.read_only_error()
        for each in parameters(command) if self.is_open else ():
            path = values.get(each.name)
            if each.param.save and each.param.patterns and isinstance(path, Path):
                from wijkatlas.wholefile import check_apart, check_output

                check_output(path, self.project.path)
                check_apart(path, [value for value in values.values() if value is not path])
        return command.run(self, progress or Silent(), **values)

    def subscribe(self, observer: Callable[[Event], None]) -> Callable[[], None]:
        """Have ``observer`` called with each event; gives the function that ends it."""
        self._observers.append(observer)

        def unsubscribe() -> None:
            if observer in self._observers:
                self._observers.remove(observer)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Tell all observers; one that fails does not keep the others from hearing it."""
        for observer in list(self._observers):
            try:
                observer(event)
            except Exception:  # nothing more specific: a panel must not take the rest down
                log.exception("an observer failed on %s", type(event).__name__)

    def _on_change(self, tables: frozenset[str]) -> None:
        self.publish(TablesChanged(tables))
