# SPDX-License-Identifier: EUPL-1.2
"""The Analysis panel: a question first, then its answer. Made when it is first looked at."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.wrapped import wrapped

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.report import Analysis
    from wijkatlas.shell.analysis_kept import KeptList
    from wijkatlas.shell.analysis_page import QuestionPage
    from wijkatlas.shell.analysis_questions import QuestionList
    from wijkatlas.shell.analysis_register import Kept, Register


FIRST_NEEDED = (
    "wijkatlas.commands.analyses.inputs", "scipy.fft", "scipy.sparse", "scipy.ndimage",
    "scipy.spatial", "matplotlib.backends.backend_agg", "wijkatlas.report.charting",
)  # fmt: skip
WARM_AFTER_MS = 2000


def all_questions() -> "list[Analysis]":
    """The questions of the catalogue."""
    from wijkatlas.commands.analyses.catalogue import analyses

    return analyses()


class AnalysisPanel(QStackedWidget):
    """The questions with what was kept, and the page of the one that was chosen.

    ``command_asked`` carries the id of a command to start. ``find_questions`` gives the analyses.
    """

    command_asked = Signal(str)
    questions: "QuestionList"
    kept: "KeptList"
    page: "QuestionPage"
    register: "Register"

    def __init__(
        self, desk: Desk, find_questions: "Callable[[], list[Analysis]]" = all_questions
    ) -> None:
        super().__init__()
        self._desk = desk
        self._find_questions = find_questions
        self.is_built = False
        self._is_warm = False
        self.setAccessibleName(self.tr("Analysis"))
        desk.events.project_closed.connect(self._on_project_closed)
        desk.atlas.loaded.connect(self._show_hint)
        desk.atlas.loaded.connect(lambda: QTimer.singleShot(WARM_AFTER_MS, self, self.warm_up))

    def showEvent(self, event: QShowEvent) -> None:
        """Make what is inside when it is first looked at."""
        super().showEvent(event)
        self.build()

    def build(self) -> None:
        """Make what is inside, once."""
        if self.is_built:
            return
        from wijkatlas.shell.analysis_kept import KeptList
        from wijkatlas.shell.analysis_page import QuestionPage
        from wijkatlas.shell.analysis_questions import QuestionList
        from wijkatlas.shell.analysis_register import Register

        self.is_built = True
        translator = self._desk.session.translator
        self.register = Register(self._desk, self)
        self.questions = QuestionList(self._find_questions(), translator)
        self.questions.chosen.connect(self.ask)
        self.kept = KeptList(translator)
        self.kept.opened.connect(self.open_kept)
        self.kept.workbook_asked.connect(lambda uid, on: self.register.set_in_workbook(uid, on=on))
        self.kept.removed.connect(self.register.remove)
        self.register.changed.connect(self._show_kept)
        self.page = QuestionPage(self._desk, self.register)
        self.page.left.connect(self._on_left)
        self.page.command_asked.connect(self.command_asked)
        self.hint = wrapped("", "muted")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 16)
        column.setSpacing(12)
        column.addWidget(self.hint)
        column.addWidget(self.questions)
        column.addWidget(self.kept)
        column.addStretch(1)
        self.list_scroll = QScrollArea()
        self.list_scroll.setWidgetResizable(True)
        self.list_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list_scroll.setWidget(inside)
        self.addWidget(self.list_scroll)
        self.addWidget(self.page)
        self._show_hint()
        self._show_kept()
        self.warm_up()

    def warm_up(self) -> None:
        """Load what a first answer needs, before one is asked for; once."""
        if not self._is_warm and self._desk.session.is_open:
            self._is_warm = True
            self._desk.jobs.read(self.tr("Getting ready"), _warm_up)

    def set_open(self, *, on: bool) -> None:
        """Rest while the panel is closed."""
        if self.is_built:
            self.page.set_open(on=on)

    def ask(self, analysis: "Analysis") -> None:
        """Show the page of a question."""
        self.build()
        if not self._desk.session.is_open:
            return
        self.setCurrentWidget(self.page)
        self.page.ask(analysis)

    def open_kept(self, kept: "Kept") -> None:
        """Compute an entry of the register again, with its settings and its filter."""
        from wijkatlas.commands.analyses.again import restored

        kinds = {each.kind: each for each in self._find_questions()}
        analysis = kinds.get(kept.run.kind)
        if analysis is None:
            self._desk.messages.warning(self.tr("This version does not know that analysis."))
            return
        self._desk.session.filter = IncidentFilter.from_plain(kept.run.filter)
        self.setCurrentWidget(self.page)
        entry = "" if kept.is_stale else kept.run.uid
        self.page.ask(analysis, restored(analysis, kept.run.parameters), entry=entry)

    def reicon(self) -> None:
        """Draw again, in other colours."""
        if self.is_built:
            self.questions.reicon()
            self.page.reicon()
            self._show_kept()

    def entries(self) -> "list[tuple[Analysis, Callable[[], None]]]":
        """The questions with what chooses them, for the palette."""
        return [(each, partial(self.ask, each)) for each in self._find_questions()]

    def take_focus(self) -> None:
        """Put the keyboard on the first question, or on the page of the one that was chosen."""
        self.build()
        if self.currentWidget() is self.page:
            self.page.back.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._focus_question(next(iter(self.questions.buttons), ""))

    def _focus_question(self, kind: str) -> None:
        button = self.questions.buttons.get(kind)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list_scroll.ensureWidgetVisible(button)

    def _on_left(self, kind: str) -> None:
        self.setCurrentWidget(self.list_scroll)
        if self.isVisible():
            self._focus_question(kind)

    def _on_project_closed(self) -> None:
        if self.is_built and self.currentWidget() is self.page:
            self.page.leave()
        self._show_hint()

    def _show_kept(self) -> None:
        self.kept.show_entries(self.register.entries, may_write=self.register.is_writable)

    def _show_hint(self) -> None:
        if not self.is_built:
            return
        atlas = self._desk.atlas
        is_open = self._desk.session.is_open and atlas.is_loaded
        empty = is_open and not atlas.view.categories()
        if not is_open:
            text = self.tr("Open a project first; then ask a question about its incidents.")
        elif empty:
            text = self.tr("There are no incidents yet. Import a file, then ask a question.")
        else:
            text = ""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.questions.setEnabled(is_open and not empty)


def _warm_up(progress: Progress) -> None:
    """Load what the first answer needs."""
    from importlib import import_module

    for number, name in enumerate(FIRST_NEEDED):
        progress.update(number, len(FIRST_NEEDED))
        import_module(name)
