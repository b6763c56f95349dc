# SPDX-License-Identifier: EUPL-1.2
"""The middle of the window: the map, and how its events and the session's reach each other."""

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QWidget

from wijkatlas.domain.progress import Progress
from wijkatlas.map import events, messages
from wijkatlas.map.degrees import Bounds
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.map.permission import is_root_without_map
from wijkatlas.shell.theme import current_theme

if TYPE_CHECKING:
    from wijkatlas.shell.map.view import MapWidget

LAYERS = {"areas": "area", "networks": "network", "incidents": "incident"}
PAGE_LAYERS = {table: layer for layer, table in LAYERS.items()}
MOST_RELOADS = 3


class MapArea(QWidget):
    """Starts the web engine once the window is there.

    ``drawn`` carries the polygons of a new network, ``edited`` a fid and polygons; ``tool_changed``
    the name of the tool; ``edit_asked`` a network's fid.
    """

    drawn = Signal(object)
    edited = Signal(int, object)
    tool_changed = Signal(str)
    edit_asked = Signal(int)
    ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._reloads = 0
        self.widget: MapWidget | None = None
        self.bounds: Bounds | None = None
        self.tool = "none"
        self._stack = QStackedLayout(self)
        self.notice = QLabel(self.tr("The map is starting…"))
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice.setWordWrap(True)
        self.notice.setMargin(24)
        self.notice.setProperty("role", "muted")
        self._stack.addWidget(self.notice)
        self._is_first_view = True
        self._take_drawn: Callable[[Any], None] | None = None
        desk.atlas.loaded.connect(self._on_loaded)
        desk.atlas.filtered.connect(self._on_filtered)
        desk.atlas.styled.connect(self.send_layers)
        desk.atlas.results_changed.connect(self.send_layers)
        desk.atlas.zoom_asked.connect(lambda bounds: self.send(messages.SetView(bounds)))
        desk.events.selection_changed.connect(self._on_selection_changed)
        desk.events.project_opened.connect(self._on_project_opened)

    def start(self) -> None:
        """Make the web view and load the page; the rest of the window works without it too."""
        if self.widget is not None:
            return
        if is_root_without_map():
            self.notice.setText(
                self.tr(
                    "The map can't be shown to the administrator (root)."
                    " Start Wijkatlas as an ordinary user."
                )
            )
            return
        from wijkatlas.shell.map.view import MapWidget

        self.widget = MapWidget(self._desk.atlas.view.page.resolve, self, current_theme().base)
        self.widget.heard.connect(self._on_heard)
        self.widget.became_ready.connect(self._on_ready)
        self.widget.crashed.connect(self._on_crashed)
        self.send_theme()
        self._stack.addWidget(self.widget)
        self._stack.setCurrentWidget(self.widget)
        self.setFocusProxy(self.widget)
        self.widget.load()

    def stop(self) -> None:
        """Take the web view down, in the order the engine wants."""
        if self.widget is not None:
            self.widget.close_page()
            self.widget = None

    def send(self, message: messages.Message) -> None:
        """Tell the page."""
        if self.widget is not None:
            self.widget.send(message)

    def picture(self) -> QPixmap:
        """The map as it is on the screen."""
        return self.widget.grab() if self.widget is not None else QPixmap()

    def send_layers(self) -> None:
        """Tell the page which layers to show and how."""
        if self._desk.atlas.is_loaded:
            view = self._desk.atlas.view
            layers = tuple(view.page.layers())
            self.send(messages.SetLayers(layers, view.style.legend_folded))

    def send_theme(self) -> None:
        """Tell the page about light, dark and large controls."""
        settings = self._desk.session.settings
        touch = "field_mode" in settings.declared and bool(settings["field_mode"])
        theme = messages.SetTheme(dark=current_theme().is_dark, touch=touch)
        self._desk.atlas.view.page.theme = theme
        self.send(theme)

    def start_select(self, shape: str) -> None:
        """Let the user select by ``box`` or ``polygon``."""
        self.setFocus()
        self.send(messages.StartSelect("polygon" if shape == "polygon" else "box"))

    def start_draw(self, take: Callable[[Any], None] | None = None) -> None:
        """Let the user draw a network, or something else that ``take`` is given the polygons of."""
        self._take_drawn = take
        self.setFocus()
        self.send(messages.StartDraw("networks"))

    def start_edit(self, fid: int) -> None:
        """Let the user move the corners of a network."""
        self.setFocus()
        self.send(messages.StartEdit(fid, "networks"))

    def _on_project_opened(self) -> None:
        self._is_first_view = True

    def _on_ready(self) -> None:
        self.send_theme()
        self._on_loaded()
        self.ready.emit()

    def _on_loaded(self) -> None:
        atlas = self._desk.atlas
        self.send_layers()
        self.send(messages.SetFilterRev(atlas.view.rev if atlas.is_loaded else 0))
        if atlas.is_loaded and self._is_first_view and self.widget is not None:
            self._is_first_view = False
            atlas.zoom_to_all()
            for fault in atlas.view.page.base_maps.refused():
                self._desk.messages.warning(self._desk.messages.sentence(fault))

    def _on_filtered(self) -> None:
        if self._desk.atlas.is_loaded:
            self.send(messages.SetFilterRev(self._desk.atlas.view.rev))

    def _on_selection_changed(self, layer: str, fids: frozenset[int]) -> None:
        page_layer = PAGE_LAYERS.get(layer)
        if page_layer is None:
            page_layer, fids = "incidents", frozenset()
        shown = tuple(islice(fids, messages.MOST_SELECTED))
        for other in LAYERS:
            if other != page_layer and self.widget is not None and self.widget.is_ready:
                self.send(messages.Select(other, ()))
        rev = self._desk.atlas.view.rev if self._desk.atlas.is_loaded else 0
        self.send(messages.Select(page_layer, shown, rev))

    def _on_heard(self, event: events.Event) -> None:
        match event:
            case events.ContextMenuAsked():
                self._on_click(event)
                self._show_menu(event)
            case events.Clicked():
                self._on_click(event)
                if isinstance(event, events.DoubleClicked):
                    self.zoom_to_selection()
            case events.BoxSelected(bounds=bounds, mode=mode):
                self._select(lambda: self._desk.atlas.view.fids_in_box(bounds), mode)
            case events.PolygonSelected(ring=ring, mode=mode):
                self._select(lambda: self._desk.atlas.view.fids_in_ring(ring), mode)
            case events.ViewChanged(bounds=bounds):
                self.bounds = bounds
            case events.Drawn(polygons=polygons):
                take, self._take_drawn = self._take_drawn, None
                (take or self.drawn.emit)(polygons)
            case events.Edited(fid=fid, polygons=polygons):
                self.edited.emit(fid, polygons)
            case events.ToolChanged(tool=tool):
                self.tool = tool
                self.tool_changed.emit(tool)
            case events.BaseChosen(id=base):
                self._desk.atlas.choose_base(base)
            case events.LegendFolded(folded=folded):
                self._desk.atlas.fold_legend(folded=folded)

    def _on_click(self, event: events.Clicked) -> None:
        atlas = self._desk.atlas
        if not atlas.is_loaded:
            return
        found = atlas.view.pick(event.at, event.radius_m)
        if found:
            self._change_selection("incident", frozenset(found[:1]), event.mode)
            return
        for hit in event.hits:
            table = LAYERS.get(hit.layer)
            if table is not None:
                self._change_selection(table, frozenset({hit.fid}), "replace")
                return
        if event.mode == "replace":
            self._desk.session.select("incident", frozenset())

    def _select(self, find: Callable[[], frozenset[int]], mode: events.Mode) -> None:
        def work(progress: Progress) -> frozenset[int]:
            del progress
            return find()

        def done(fids: frozenset[int]) -> None:
            self._change_selection("incident", fids, mode)

        self._desk.jobs.read(self.tr("Selecting"), work, done)

    def _change_selection(self, table: str, fids: frozenset[int], mode: events.Mode) -> None:
        before = self._desk.session.selection
        had = before.fids if before.layer == table else frozenset[int]()
        if mode == "add":
            fids = had | fids
        elif mode == "remove":
            fids = had - fids
        self._desk.session.select(table, fids)

    def zoom_to_selection(self) -> None:
        """Show what is selected."""
        selection, atlas = self._desk.session.selection, self._desk.atlas
        if not selection.fids:
            return
        if selection.layer == "incident":
            atlas.zoom_to_incidents(selection.fids)
        elif selection.layer == "area":
            area = atlas.view.area(min(selection.fids))
            if area is not None:
                atlas.zoom_to_area(area.scheme, area.code)
        elif selection.layer == "network":
            network = atlas.view.network(min(selection.fids))
            if network is not None:
                atlas.zoom_to_network(network.uid)

    def _show_menu(self, event: events.ContextMenuAsked) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selection, atlas = self._desk.session.selection, self._desk.atlas
        if selection.fids:
            menu.addAction(self.tr("Show on the map"), self.zoom_to_selection)
            menu.addAction(
                self.tr("Clear the selection"),
                lambda: self._desk.session.select("incident", frozenset()),
            )
        if selection.layer == "area" and selection.fids:
            area = atlas.view.area(min(selection.fids))
            if area is not None:
                place = (area.scheme, area.code)
                menu.addAction(
                    self.tr("Only this area"),
                    lambda: atlas.change_filter(area=place, network=None),
                )
        if selection.layer == "network" and selection.fids:
            fid = min(selection.fids)
            menu.addAction(self.tr("Edit the network…"), lambda: self.edit_asked.emit(fid))
        menu.addSeparator()
        menu.addAction(self.tr("Select with a box"), lambda: self.start_select("box"))
        menu.addAction(self.tr("Select with a polygon"), lambda: self.start_select("polygon"))
        menu.addAction(self.tr("Show everything"), atlas.zoom_to_all)
        x, y = event.pixel
        menu.popup(self.mapToGlobal(QPoint(round(x), round(y))))

    def _on_crashed(self) -> None:
        self._reloads += 1
        if self._reloads > MOST_RELOADS:
            self._desk.messages.error(
                self.tr("The map stopped several times. Restart the program.")
            )
            return
        if self.widget is not None:
            QTimer.singleShot(500, self.widget.load)
