# SPDX-License-Identifier: EUPL-1.2
"""What the window shows of the open project, computed in reading jobs, told as signals."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wijkatlas.api import Session
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.events import SessionEvents
from wijkatlas.shell.jobs import Jobs
from wijkatlas.shell.result_slots import ResultSlots
from wijkatlas.shell.style_keeper import StyleKeeper

if TYPE_CHECKING:
    from wijkatlas.commands.mapstyle import MapStyle
    from wijkatlas.commands.mapview import MapView

UNSEEN = frozenset({"analysis_run"})  # the register of analyses: nothing of it is on the map
Narrowed = tuple[frozenset[int], frozenset[int]]


class Atlas(QObject):
    """Holds the :class:`MapView` and keeps it up to date; at most one computation of each kind waits.

    What the filter leaves out is no longer selected either: one can't work on what isn't shown.

    ``loaded``: other data are there. ``filtered``: another part of them is shown. ``styled``: layers
    look different. ``results_changed``: other results of analyses are on the map; ``slots`` changes
    them. ``zoom_asked`` carries bounds in degrees.
    """

    loaded = Signal()
    filtered = Signal()
    styled = Signal()
    results_changed = Signal()
    zoom_asked = Signal(object)

    def __init__(
        self,
        session: Session,
        events: SessionEvents,
        jobs: Jobs,
        failed: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._failed = failed
        self._view: MapView | None = None
        self._is_loading = False
        self._load_again = False
        self._is_filtering = False
        self._filter_again = False
        self.slots = ResultSlots(jobs, lambda: self.view.results, self.results_changed.emit)
        self._keeper = StyleKeeper(
            session, jobs, lambda: self.view.style if self.is_loaded else None, self
        )
        events.project_opened.connect(self.load)
        events.project_closed.connect(self._on_project_closed)
        events.tables_changed.connect(self._on_tables_changed)
        events.filter_changed.connect(self.apply_filter)

    @property
    def view(self) -> "MapView":
        """The model without Qt; made when first needed, because it brings numpy along."""
        if self._view is None:
            from wijkatlas.commands.mapview import MapView

            self._view = MapView(self._session)
            self._session.results = self._view.results
        return self._view

    @property
    def is_loaded(self) -> bool:
        """True while there is something to show."""
        return self._view is not None and self._view.is_loaded

    @property
    def is_loading(self) -> bool:
        """True while the project is being read; ``loaded`` follows."""
        return self._is_loading

    def label(self, code: str) -> str:
        """The name of a category."""
        return self.view.label(code)

    def _on_tables_changed(self, tables: frozenset[str]) -> None:
        without_layers = tuple(
            f"{each.id}_" for each in self._session.plugins if not each.layers
        )  # a plugin's tables carry its id
        if any(not table.startswith(without_layers) for table in tables - UNSEEN):
            self.load()

    def load(self) -> None:
        """Read the project again, then filter."""
        if self._is_loading:
            self._load_again = True
            return
        if not self._session.is_open:
            return
        self._is_loading = True
        self._jobs.read(self.tr("Reading the project"), self._load, self._on_loaded,
                        self._on_load_failed, quiet=False)  # fmt: skip

    def apply_filter(self) -> None:
        """Look at the part that the session's filter says."""
        if not self.is_loaded or self._is_loading:
            return
        if self._is_filtering:
            self._filter_again = True
            return
        self._is_filtering = True
        self._jobs.read(self.tr("Filtering"), self._filter, self._on_filtered,
                        self._on_filter_failed)  # fmt: skip

    def change_filter(self, **parts: object) -> None:
        """Replace parts of the session's filter."""
        self._session.filter = replace(self._session.filter, **parts)  # type: ignore[arg-type]  # field names

    def clear(self, part: str) -> None:
        """Clear ``what``, ``when`` (the period), ``weekdays``, ``hours`` or ``where``."""
        empty = IncidentFilter()
        names = {
            "what": ("categories",),
            "when": ("begin", "end"),
            "weekdays": ("weekdays",),
            "hours": ("hours",),
            "where": ("area", "network"),
        }[part]
        self.change_filter(**{name: getattr(empty, name) for name in names})

    def change_style(self, style: "MapStyle") -> None:
        """Let the map look like this, and keep it in the project when we may write."""
        if not self.is_loaded or style == self.view.style:
            return
        self._keeper.covered -= {each.id for each in style.order if each.visible}
        self._restyle(style)
        self._keeper.start()

    def cover(self, layers: frozenset[str]) -> None:
        """Take these layers out of the way of a result, and bring the others back; never kept.

        What the user hid stays hidden.
        """
        if not self.is_loaded:
            return
        now = self.view.page.style()
        style = self._keeper.uncovered(now)
        self._keeper.covered = frozenset(
            each.id for each in style.order if each.visible and each.id in layers
        )
        for layer in self._keeper.covered:
            style = style.with_visible(layer, visible=False)
        if style != now:
            self._restyle(style)

    def _restyle(self, style: "MapStyle") -> None:
        self.view.restyle(style)
        self.styled.emit()

    def flush(self) -> None:
        """Keep a style that has not been kept yet."""
        self._keeper.flush()

    def choose_base(self, base: str) -> None:
        """Another base map."""
        self.change_style(replace(self.view.style, base=base))

    def fold_legend(self, *, folded: bool) -> None:
        """Remember that the user folded the map's legend, or opened it; nothing is drawn anew."""
        if self.is_loaded:
            self.view.style = replace(self.view.style, legend_folded=folded)
            self._keeper.start()

    # -- where to look -------------------------------------------------------------------------

    def zoom_to_incidents(self, fids: frozenset[int]) -> None:
        """Show these incidents on the map."""
        self._zoom(self.view.bounds_of_incidents(fids))

    def zoom_to_area(self, scheme: str, code: str) -> None:
        """Show this area on the map."""
        self._zoom(self.view.bounds_of_area(scheme, code))

    def zoom_to_network(self, uid: str) -> None:
        """Show this network on the map."""
        self._zoom(self.view.bounds_of_network(uid))

    def zoom_to_all(self) -> None:
        """Show everything."""
        self._zoom(self.view.bounds())

    def _zoom(self, bounds: object) -> None:
        if bounds is not None:
            self.zoom_asked.emit(bounds)

    def _load(self, progress: Progress) -> Narrowed:
        self.view.load(progress)
        self.view.apply_filter(self._session.filter)
        self.view.tiles()
        return self._left_selected()

    def _filter(self, progress: Progress) -> Narrowed:
        del progress
        self.view.apply_filter(self._session.filter)
        return self._left_selected()

    def _left_selected(self) -> Narrowed:
        """The incidents that were selected, and those of them that are still shown."""
        selection = self._session.selection
        before = selection.fids if selection.layer == "incident" else frozenset[int]()
        return before, self.view.shown_of(before)

    def _narrow_selection(self, narrowed: Narrowed) -> None:
        before, left = narrowed
        selection = self._session.selection
        if selection.layer == "incident" and selection.fids:
            if selection.fids is not before and selection.fids != before:
                left = self.view.shown_of(selection.fids)  # chosen meanwhile
            self._session.select("incident", left)

    def _on_loaded(self, narrowed: Narrowed) -> None:
        self._is_loading = False
        self.loaded.emit()
        self.filtered.emit()
        self._narrow_selection(narrowed)
        if self._load_again:
            self._load_again = False
            self.load()
        elif self.view.filter != self._session.filter:
            self.apply_filter()

    def _on_load_failed(self, fault: BaseException) -> None:
        self._is_loading = False
        self._load_again = False
        if self._session.is_open:
            self._failed(fault)

    def _on_filtered(self, narrowed: Narrowed) -> None:
        self._is_filtering = False
        self.filtered.emit()
        self._narrow_selection(narrowed)
        if self._filter_again:
            self._filter_again = False
            self.apply_filter()

    def _on_filter_failed(self, fault: BaseException) -> None:
        self._is_filtering = False
        self._filter_again = False
        if self._session.is_open:
            self._failed(fault)

    def _on_project_closed(self) -> None:
        self._jobs.epoch += 1
        self.slots.forget()
        self._keeper.stop()
        self._keeper.covered = frozenset()
        self._is_loading = self._load_again = False
        self._is_filtering = self._filter_again = False
        if self._view is not None:
            self._view.forget()
        self.loaded.emit()
        self.filtered.emit()
