# SPDX-License-Identifier: EUPL-1.2
"""The window: toolbar, docks around the map, status bar. It lays out; others work."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.domain.progress import Progress
from wijkatlas.shell.actions import Actions
from wijkatlas.shell.analysis_panel import AnalysisPanel
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.details_panel import DetailsPanel
from wijkatlas.shell.dialogs import Dialogs
from wijkatlas.shell.docks import PanelDock
from wijkatlas.shell.empty_state import EmptyState
from wijkatlas.shell.filter_bar import FilterBar
from wijkatlas.shell.filter_sentence import SentenceBar
from wijkatlas.shell.greeting import Greeting
from wijkatlas.shell.incident_table import IncidentTable
from wijkatlas.shell.job_bar import JobBar
from wijkatlas.shell.layer_panel import LayerPanel
from wijkatlas.shell.map_area import MapArea
from wijkatlas.shell.messages import MessageBar
from wijkatlas.shell.palette import Palette
from wijkatlas.shell.palette_entries import palette_entries
from wijkatlas.shell.project_door import ProjectDoor
from wijkatlas.shell.recent import recent_projects
from wijkatlas.shell.runner import CommandRunner
from wijkatlas.shell.screen import PanelScreen
from wijkatlas.shell.screen_actions import add_screen_actions
from wijkatlas.shell.timeline import Timeline
from wijkatlas.shell.toolbar import build_toolbar
from wijkatlas.shell.undo import Undo
from wijkatlas.shell.welcome import WelcomePage
from wijkatlas.shell.window_layout import (
    STATE_VERSION,
    TIMELINE_PX,
    build_docks,
    restore_state,
    save_state,
)
from wijkatlas.shell.wording import number

LEAST_TABLE_PX, TABLE_PX = 140, 184


class Window(QMainWindow):
    """Shows the session; ``start_map`` is called once it stands on the screen."""

    import_button: QToolButton
    docks: dict[str, QDockWidget]
    panels: list[PanelDock]
    layers: LayerPanel
    details: DetailsPanel
    analysis: AnalysisPanel
    timeline: Timeline
    table: IncidentTable

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self.desk = desk
        self._settings = settings
        self._is_closing = False
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        right = Qt.DockWidgetArea.RightDockWidgetArea
        self.setTabPosition(right, self.tabPosition(right).North)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.door = ProjectDoor(desk, settings, self)
        self.runner = CommandRunner(desk, self)
        desk.session.screen = PanelScreen(desk, self.runner, self, settings)
        self.actions_ = Actions(desk, self.runner, self)
        self._build_centre()
        self.dialogs = Dialogs(desk, self.runner, self.door, self.map, self)
        self.undo = Undo(desk, self.actions_, self)
        build_docks(self)
        self.docks["table"].visibilityChanged.connect(self._on_table_shown)
        self.filters = FilterBar(desk, self)
        self.palette_ = Palette(self, lambda: palette_entries(self.desk, self.actions_))
        self.recent_menu = QMenu(self.tr("Open recent"), self)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        add_screen_actions(self)
        self.actions_.fill(self.menuBar())
        self.toolbar = build_toolbar(self)
        self._build_status()
        self._connect()
        self._default_state = self.saveState(STATE_VERSION)
        self._layout: QByteArray | None = None
        restore_state(self, self._settings)
        self.refresh()

    # -- building ------------------------------------------------------------------------------

    def _build_centre(self) -> None:
        self.messages = MessageBar(self.desk.messages)
        self.welcome = WelcomePage()
        self.map = MapArea(self.desk)
        self.door.take_picture = self.map.picture
        self.empty = EmptyState(self.desk, self.map)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.map)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)

    def _build_status(self) -> None:
        self.sentence = SentenceBar()
        self.job_bar = JobBar(self.desk.jobs)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.sentence, 1)
        self.statusBar().addPermanentWidget(self.job_bar)

    def _connect(self) -> None:
        atlas = self.desk.atlas
        self.desk.jobs.on_failure(self.desk.messages.failure)
        self.sentence.cleared.connect(atlas.clear)
        self.timeline.period_chosen.connect(
            lambda begin, end: atlas.change_filter(begin=begin, end=end)
        )
        atlas.filtered.connect(self._on_filtered)
        self.empty.asked.connect(self.runner.start)
        self.analysis.command_asked.connect(self.runner.start)
        self.layers.base_map_asked.connect(self.dialogs.add_base_map)
        self.layers.changed.connect(atlas.change_style)
        self.details.edit_asked.connect(self.dialogs.edit_network)
        self.map.edit_asked.connect(self.dialogs.edit_network)
        self.map.tool_changed.connect(self._on_tool_changed)
        self.welcome.chosen.connect(self.dialogs.begin)
        self.welcome.project_chosen.connect(self.door.open)
        self.door.entered.connect(self.refresh)
        self.door.left.connect(self.refresh)
        self.door.restore_asked.connect(self.dialogs.restore)
        self.greeting = Greeting(self.desk, self.panels, self)

    # -- keeping up ----------------------------------------------------------------------------

    def start_map(self) -> None:
        """Bring up what is heavy, now that the window can be seen."""
        self.map.start()

    def refresh(self) -> None:
        """Show the welcome page or the project, and what can be done."""
        session = self.desk.session
        is_open = session.is_open
        self._show_docks(is_open)
        self.pages.setCurrentWidget(self.map if is_open else self.welcome)
        if not is_open:
            self.welcome.show_projects(recent_projects(self._settings))
        title = "Wijkatlas"
        if is_open:
            note = self.tr(" (read-only)") if session.project.read_only else ""
            title = f"{session.project.name}{note} – Wijkatlas"
        self.setWindowTitle(title)
        self.import_button.setEnabled(is_open and not session.project.read_only)
        self.actions_.refresh()

    def _show_docks(self, is_open: bool) -> None:
        """The welcome page stands alone; the docks come back with a project."""
        if is_open and self._layout is not None:
            self.restoreState(self._layout, STATE_VERSION)
            self._layout = None
        elif not is_open and self._layout is None:
            self._layout = self.saveState(STATE_VERSION)
            for dock in (*self.docks.values(), *self.panels):
                dock.hide()

    def _on_filtered(self) -> None:
        atlas = self.desk.atlas
        if not atlas.is_loaded or atlas.view.shown is None:
            self.sentence.show_sentence(None)
            self.timeline.set_histogram(self.timeline.chart.first_monday, ())
            self.timeline.set_period(None, None)
            return
        shown = atlas.view.shown
        self.sentence.show_sentence(atlas.view.sentence(number))
        self.timeline.set_histogram(shown.first_monday, shown.weeks)
        self.timeline.set_period(shown.filter.begin, shown.filter.end)

    def _on_tool_changed(self, tool: str) -> None:
        for name, wanted in (("select_box", "box"), ("select_polygon", "polygon")):
            self.actions_.by_id[name].setChecked(tool == wanted)

    def _on_table_shown(self, visible: bool) -> None:
        """The table takes room for some rows; closed, it gives all of it back to the map."""
        table, timeline = self.docks["table"], self.docks["timeline"]
        if not visible and timeline.isVisible() and not timeline.isFloating():
            self.resizeDocks([timeline], [TIMELINE_PX], Qt.Orientation.Vertical)
        if visible and not table.isFloating() and table.height() < LEAST_TABLE_PX:
            self.resizeDocks([table], [TABLE_PX], Qt.Orientation.Vertical)

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for recent in recent_projects(self._settings):
            text = f"{recent.name} ({recent.path.name})".replace("&", "&&")
            self.recent_menu.addAction(text, partial(self.door.open, recent.path))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(self.tr("None yet")).setEnabled(False)

    def restyle(self) -> None:
        """Draw what depends on the theme again."""
        self.actions_.reicon()
        self.filters.reicon()
        self.analysis.reicon()
        for dock in self.panels:
            dock.reicon()
        self.map.send_theme()
        self.refresh()

    # -- state ---------------------------------------------------------------------------------

    def reset_layout(self) -> None:
        """Put the docks back where they were at first."""
        if self._layout is None:
            self.restoreState(self._default_state, STATE_VERSION)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work, keep state and backup, close the project, take the map down."""
        if self._is_closing:
            event.accept()
            return
        event.ignore()
        self._is_closing = True
        save_state(self, self._settings, self._layout)
        self.door.is_leaving = True
        for job in self.desk.jobs.active:
            job.cancel()
        self.desk.atlas.flush()
        if self.desk.session.is_open:
            self.door.keep_picture(self.map.picture())

        def work(progress: Progress) -> None:
            try:
                self.door.back_up(progress)
            finally:
                self.desk.session.close()

        self.desk.jobs.write(
            self.tr("Keeping a backup"), work, lambda _: self._leave(), self._on_close_failed,
            alone=True,
        )  # fmt: skip

    def _on_close_failed(self, fault: BaseException) -> None:
        self.desk.messages.failure(fault)
        self._leave()

    def _leave(self) -> None:
        self.map.stop()
        self.desk.jobs.close()
        self.desk.events.stop()
        self.close()
        QTimer.singleShot(0, QGuiApplication.quit)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the file again when the user comes back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.door.look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and any(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project, or import the file."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.dialogs.take_file(paths[0]))

    def show_analysis(self) -> None:
        """Bring the Analysis panel to the front, ready for the keyboard."""
        dock = self.docks["analysis"]
        dock.show()
        QTimer.singleShot(0, dock, dock.raise_)  # once it has its place among the others
        self.analysis.take_focus()

    def dock(self, name: str) -> QDockWidget:
        """One of the window's own docks."""
        return self.docks[name]
