# SPDX-License-Identifier: EUPL-1.2
"""The page of figures: the board with what changed, the profile of an area, findings in words."""

from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkatlas.api import QT_TRANSLATE_NOOP, Chapter, Progress, Session
from wijkatlas_plan.diagnosis.board import Row
from wijkatlas_plan.diagnosis.changes import snapshot
from wijkatlas_plan.panel.diagnosis.board_view import BoardView
from wijkatlas_plan.panel.diagnosis.changes_box import ChangesBox
from wijkatlas_plan.panel.diagnosis.notes_part import NotesPart
from wijkatlas_plan.panel.diagnosis.problems import add_problem, problem_of
from wijkatlas_plan.panel.diagnosis.profile_view import ProfileView, layers_of
from wijkatlas_plan.panel.diagnosis.reading import Reading, read_page, read_profile
from wijkatlas_plan.panel.diagnosis.switch import Switch
from wijkatlas_plan.panel.latest import Latest
from wijkatlas_plan.reports.board_map import AreaMap, IndicatorMap
from wijkatlas_plan.reports.profile.page import make_profile
from wijkatlas_plan.storage.figures import save_seen

SLOT = "plan.diagnosis"
LEAST_SIZE = QSize(240, 320)
MARKED = QT_TRANSLATE_NOOP("edits", "Mark the board as seen")


class Page(QWidget):
    """``wants(kind, uid)`` asks the frame to show a row elsewhere."""

    wants = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._latest = Latest(self._screen)
        self._scheme = ""
        self._wanted: tuple[str, str] | None = None
        self.reading: Reading | None = None
        self.chapter: Chapter | None = None
        self._build()

    def _build(self) -> None:
        self.changes = ChangesBox(self._session)
        self.changes.seen.connect(self._on_seen)
        self.board = BoardView(self._session)
        self.board.chosen.connect(self._on_chosen)
        self.board.profile_asked.connect(self.open_profile)
        self.board.problem_asked.connect(self._on_problem)
        self.board.scheme_asked.connect(self._on_scheme)
        self.empty = self._screen.notice()
        self.profile = ProfileView(self._session)
        self.profile.left.connect(partial(self._show, "board"))
        self.profile.note_asked.connect(self._on_note)
        self.notes = NotesPart(self._session)
        self.notes.changed.connect(self.refresh)
        figures = QWidget()
        column = QVBoxLayout(figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.changes)
        column.addWidget(self.empty)
        column.addWidget(self.board, 1)
        self._parts = {"board": figures, "profile": self.profile, "notes": self.notes}
        figures_title = self.tr("Figures")
        self.switch = Switch(
            {
                "board": (figures_title, figures_title),
                "notes": (self.tr("Findings in words"), self.tr("Findings")),
            }
        )
        self.switch.chosen.connect(self._show)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 12)
        whole.setSpacing(8)
        whole.addWidget(self.switch)
        for part in self._parts.values():
            whole.addWidget(part, 1)
        self._show("board")

    def _show(self, name: str, *_: object) -> None:
        self.shown = name
        for other, part in self._parts.items():
            part.setVisible(other == name)
        self.switch.choose("notes" if name == "notes" else "board")
        if name != "profile":
            self._screen.clear_map(SLOT)
            self.profile.found.follow(None)

    def _show_on_map(self, report: IndicatorMap | AreaMap) -> None:
        """In place of the incidents, which would hide it."""
        self._screen.show_on_map(SLOT, report)
        self.profile.found.follow(report)

    def minimumSizeHint(self) -> QSize:
        """Smaller than any dock: how high it must be follows from its width."""
        return LEAST_SIZE

    def heightForWidth(self, width: int) -> int:
        """The least that is needed: what is inside scrolls by itself."""
        layout = self.layout()
        return 0 if layout is None else layout.totalMinimumHeightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "shown"):
            self.profile.reicon()
            self.empty.reicon()

    # -- reading -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the board again; an earlier reading that is not done yet is dropped."""
        if not self._session.is_open:
            return
        session, scheme = self._session, self._scheme

        def work(progress: Progress) -> Reading:
            progress.update(0)
            return read_page(session, scheme)

        self._latest.read(self.tr("Reading the figures"), work, self._on_read)

    def _on_read(self, reading: Reading) -> None:
        self.reading = reading
        self._scheme = reading.board.scheme
        has_figures = bool(reading.board.rows)
        self.board.setVisible(has_figures)
        if has_figures:
            self.empty.hide()
            self.board.show_board(reading.board, reading.schemes)
        else:
            self.empty.say(
                self.tr(
                    "There are no figures yet. Import incidents, a survey, or a table of figures of"
                    " services."
                ),
                "info",
                self.tr("Import incidents…"),
                partial(self._screen.ask, "incident.import"),
            )
        self.changes.show_changes(reading.board, reading.changed, reading.since)
        self.notes.show_reading(reading)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_row(*wanted)
        elif self.shown == "profile" and self.profile.area:
            self.open_profile(self.profile.area)

    def show_row(self, kind: str, uid: str) -> None:
        """Show an indicator (its id), an area (its code) or a note (its uid)."""
        if self.reading is None:
            self._wanted = (kind, uid)
            return
        if kind == "indicator":
            self._show("board")
            self.board.choose(uid)
        elif kind == "area":
            self.open_profile(uid.rpartition("/")[2])
        elif kind == "note":
            self._show("notes")
            self.notes.open_note(uid)

    def _on_scheme(self, scheme: str) -> None:
        self._scheme = scheme
        self.refresh()

    # -- the board ---------------------------------------------------------------------------------

    def _on_chosen(self, row: Row, area: str) -> None:
        del area
        is_looked_at = self.isVisible() and self.shown == "board"
        if self.reading is not None and self.reading.shapes and is_looked_at:
            shown = IndicatorMap(self.reading.board, row, self.reading.shapes)
            self._show_on_map(shown)

    def _on_seen(self) -> None:
        reading = self.reading
        if reading is None:
            return
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        figures = snapshot(reading.board, now)

        def work(progress: Progress) -> None:
            progress.update(0)
            with self._session.project.edit(MARKED, command="diagnosis.changes") as edit:
                save_seen(edit, figures)

        self._screen.write(self.tr("Marking the board as seen"), work)

    def _on_problem(self, row: Row, area: str) -> None:
        reading = self.reading
        if reading is None:
            return
        problem = problem_of(reading.board, row, area, self._session.translator, date.today())

        def work(progress: Progress) -> None:
            progress.update(0)
            add_problem(self._session.project, problem)

        def done(nothing: Any) -> None:
            del nothing
            self.wants.emit("problem", problem.uid)

        self._screen.write(self.tr("Adding a problem"), work, done)

    # -- the profile -------------------------------------------------------------------------------

    def open_profile(self, area: str) -> None:
        """Show the profile of an area, and the area on the map."""
        reading, session = self.reading, self._session
        if reading is None:
            return
        if area not in reading.board.areas:
            text = self.tr("This area no longer exists; its figures are on the board.")
            self._screen.say("info", text)
            return
        scheme, today = reading.board.scheme, date.today()

        def work(progress: Progress) -> Chapter:
            progress.update(0)
            return make_profile(read_profile(session, scheme, today), area)

        self._latest.read(self.tr("Making the profile"), work, self._on_profile)

    def _on_profile(self, chapter: Chapter) -> None:
        self.chapter = chapter
        self.profile.show_chapter(chapter)
        self._show("profile")
        layers: Any = layers_of(chapter)
        if layers and self.isVisible():
            self._show_on_map(AreaMap(chapter.title, layers[:1]))  # networks are there already

    def _on_note(self, area: str) -> None:
        self._show("notes")
        self.notes.new_note(area)
