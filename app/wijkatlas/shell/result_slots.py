# SPDX-License-Identifier: EUPL-1.2
"""Puts results of analyses on the map and takes them off."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.jobs import Jobs

if TYPE_CHECKING:
    from wijkatlas.api import MapReport
    from wijkatlas.commands.analyses.report import Analysis, AnalysisReport
    from wijkatlas.commands.results import Results


class ResultSlots:
    """A slot shows one result at a time; ``changed`` is called when others are shown."""

    def __init__(
        self, jobs: Jobs, find_results: "Callable[[], Results]", changed: Callable[[], None]
    ) -> None:
        self._jobs = jobs
        self._find_results = find_results
        self._changed = changed
        self._drawing: dict[str, object] = {}

    def show(
        self,
        slot: str,
        analysis: "Analysis",
        report: "AnalysisReport",
        parameters: Mapping[str, object],
        chosen: IncidentFilter,
        revisions: Mapping[str, int] | None = None,
    ) -> None:
        """Show the result of an analysis in place of what its slot showed; ``changed`` follows.

        Its layers are drawn up in a reading job; the last call for a slot wins. ``revisions`` are
        those of the tables when the inputs were read (``Results.revisions``), those of the last
        reading when not given.
        """
        results = self._find_results()
        known = results.revisions(analysis.tables) if revisions is None else revisions
        self._draw(slot, lambda: results.make(report, analysis.kind, parameters, chosen, known))

    def show_plugin(self, slot: str, report: "MapReport") -> None:
        """Show what a plugin computed in place of what its slot showed."""
        results = self._find_results()
        self._draw(
            slot,
            lambda: results.make(report, report.kind, {}, IncidentFilter(), {}),  # type: ignore[arg-type]  # only drawn
        )

    def _draw(self, slot: str, make: Callable[[], object]) -> None:
        results = self._find_results()
        ticket = self._drawing[slot] = object()

        def work(progress: Progress) -> object:
            del progress
            return make()

        def done(made: object) -> None:
            if self._drawing.get(slot) is ticket:
                results.show(slot, made)  # type: ignore[arg-type]  # what work made
                self._changed()

        self._jobs.read(QCoreApplication.translate("Atlas", "Drawing the result"), work, done)

    def keep(self, slot: str) -> str:
        """Let what a slot shows stay when its slot shows something else; gives its uid, "" if none."""
        kept = self._find_results().keep(slot)
        if kept is None:
            return ""
        self._changed()
        return kept.uid

    def is_filled(self, slot: str) -> bool:
        """True while a slot shows something."""
        return self._find_results().live(slot) is not None

    def remove(self, uid: str) -> None:
        """Take a result off the map."""
        self._find_results().remove(uid)
        self._changed()

    def clear(self, slot: str) -> None:
        """Take what a slot shows off the map, and what is being drawn for it."""
        self._drawing.pop(slot, None)
        live = self._find_results().live(slot)
        if live is not None:
            self.remove(live.uid)

    def forget(self) -> None:
        """Draw nothing more for the project that is closed."""
        self._drawing.clear()
