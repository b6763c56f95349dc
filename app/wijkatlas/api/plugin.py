# SPDX-License-Identifier: EUPL-1.2
"""The plugin contract: a frozen value behind an entry point, each loaded in its own try."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any

from wijkatlas.api.command import Command
from wijkatlas.api.layer import Layer
from wijkatlas.api.panel import Panel
from wijkatlas.api.setting import Setting
from wijkatlas.api.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from wijkatlas.api.edition import Edition, EditionRequest
    from wijkatlas.api.session import Session
    from wijkatlas.domain.finding import Finding
    from wijkatlas.domain.indicator import Indicator

API = 1
GROUP = "wijkatlas.plugins"
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plugin:
    """What a plugin brings.

    ``migrations`` is a function that gives a :class:`MigrationSet` named after the plugin;
    its tables carry the plugin's id as prefix. Command ids start with a noun of the plugin.
    ``findings(session)`` gives the findings that belong in the council's workbook, a sheet for each, in
    the language of the session; small counts in them are the plugin's to hide.
    ``indicators(session)`` gives what it can measure by area and period. ``edition(session, request)``
    gives its pages of the workbook and the atlas, in the language of the session; None for none.
    ``greet(session)`` gives a sentence to say when a project opens in the window, beside a button that
    shows the first panel; "" for nothing. It runs off the main thread and changes nothing.
    """

    id: str
    api: int
    title: str
    commands: Sequence[Command] = ()
    panels: Sequence[Panel] = ()
    layers: Sequence[Layer] = ()
    sheets: Sequence[Sheet] = ()
    settings: Sequence[Setting] = ()
    migrations: "Callable[[], Any] | None" = None
    description: str = ""
    version: str = ""
    findings: "Callable[[Session], Sequence[Finding]] | None" = None
    indicators: "Callable[[Session], Sequence[Indicator]] | None" = None
    edition: "Callable[[Session, EditionRequest], Edition | None] | None" = None
    greet: "Callable[[Session], str] | None" = None


@dataclass(frozen=True, slots=True)
class LoadedPlugin:
    """A plugin that loaded (``plugin``) or did not (``problem``, for the Plugins dialog)."""

    name: str
    plugin: Plugin | None = None
    problem: str = ""
    distribution: str = field(default="")


def load_plugins(found: Iterable[EntryPoint] | None = None) -> list[LoadedPlugin]:
    """Load each plugin by itself: one that fails becomes a line with its problem."""
    points = entry_points(group=GROUP) if found is None else found
    loaded: list[LoadedPlugin] = []
    taken: set[str] = set()
    for point in sorted(points, key=lambda point: point.name):
        where = point.dist.name if point.dist is not None else ""
        try:
            plugin = point.load()
            problem = _problem(plugin, taken)
        except (KeyboardInterrupt, MemoryError):
            raise
        except BaseException as fault:  # noqa: BLE001 - a stranger's code may raise anything
            log.warning("plugin %s did not load: %s", point.name, type(fault).__name__)
            loaded.append(LoadedPlugin(point.name, None, f"{type(fault).__name__}: {fault}", where))
            continue
        if problem:
            log.warning("plugin %s refused: %s", point.name, problem)
            loaded.append(LoadedPlugin(point.name, None, problem, where))
            continue
        taken.add(plugin.id)
        loaded.append(LoadedPlugin(point.name, plugin, "", where))
    return loaded


def _problem(plugin: object, taken: set[str]) -> str:
    if not isinstance(plugin, Plugin):
        return f"the entry point gives a {type(plugin).__name__}, not a Plugin"
    if plugin.api != API:
        return f"written for API {plugin.api}; this program has API {API}"
    if not plugin.id.isidentifier() or plugin.id in taken:
        return f"its id {plugin.id!r} is taken or not a plain word"
    return ""
