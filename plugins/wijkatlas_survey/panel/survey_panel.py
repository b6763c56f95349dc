# SPDX-License-Identifier: EUPL-1.2
"""The panel "Surveys": a wave, its questions, and the page of the one that was chosen."""

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from wijkatlas.api import (
    Event,
    NumberFormat,
    Progress,
    ProjectClosed,
    ProjectOpened,
    Session,
    TablesChanged,
)
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.panel.contents import Contents, Entry, read_contents
from wijkatlas_survey.panel.empty_page import EmptyPage
from wijkatlas_survey.panel.question_list import QuestionList
from wijkatlas_survey.panel.question_page import MakeReport, QuestionPage
from wijkatlas_survey.panel.wave_head import WaveHead
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.settings import Policy

IMPORT = "survey.import"
LEAST_SIZE = QSize(240, 320)


def make_survey_report(
    project: Any, request: Request, progress: Progress, policy: Policy, language: str
) -> object:
    """The report of the plugin itself; heavy parts load when the first question is asked."""
    from wijkatlas_survey.reports.question import make_report

    return make_report(project, request, progress, policy, language)


class SurveyPanel(QWidget):
    """Reads anew whenever surveys change while it is shown."""

    contents_changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, session: Session, make_report: MakeReport = make_survey_report) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._is_stale = True
        self._run = 0
        self._dialogs: list[QDialog] = []
        self.contents = Contents()
        self.wave: Wave | None = None
        self.setAccessibleName(self.tr("Surveys"))
        self.empty = EmptyPage(session)
        self.empty.import_button.clicked.connect(lambda: self._screen.ask(IMPORT))
        self.head = WaveHead(session)
        self.head.wave_chosen.connect(self._on_wave_chosen)
        self.head.import_asked.connect(lambda: self._screen.ask(IMPORT))
        self.head.breaks_asked.connect(self.show_breaks)
        self.head.indicator_asked.connect(lambda: self.edit_indicator(None))
        self.head.respondents_asked.connect(self.show_respondents)
        self.head.set_asked.connect(self.add_indicators)
        self.questions = QuestionList(session)
        self.questions.chosen.connect(self.ask)
        self.page = QuestionPage(session, make_report)
        self.page.left.connect(self._on_left)
        self.page.indicator_asked.connect(self.edit_indicator)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(12, 0, 12, 12)
        column.addWidget(self.questions)
        self.pages = QStackedWidget()
        self.pages.addWidget(listed)
        self.pages.addWidget(self.page)
        self._list_page = listed
        filled = QWidget()
        whole = QVBoxLayout(filled)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.head)
        whole.addWidget(self.pages, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(filled)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._filled = filled
        self._heard.connect(self._on_heard)
        unsubscribe = session.subscribe(self._heard.emit)
        self.destroyed.connect(unsubscribe)

    def minimumSizeHint(self) -> QSize:
        """Smaller than any dock: what is inside scrolls by itself."""
        return LEAST_SIZE

    def heightForWidth(self, width: int) -> int:
        """Likewise: the dock's scroll area asks for this one."""
        del width
        return LEAST_SIZE.height()

    def showEvent(self, event: QShowEvent) -> None:
        """Read when it is looked at."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_filled"):
            self.head.reicon()
            self.questions.delegate.reicon()
            self.page.reicon()

    # -- keeping up ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the surveys again if something changed."""
        if not self._is_stale:
            return
        self._is_stale = False
        self._run += 1
        if not self._session.is_open:
            self._show_contents(Contents())
            return
        run, project = self._run, self._session.project
        language = self._session.translator.language

        def done(contents: Contents) -> None:
            if run == self._run:
                self._show_contents(contents)

        def work(progress: Progress) -> Contents:
            return read_contents(project, language, progress)

        self._screen.read(self.tr("Reading the surveys"), work, done)

    def _on_heard(self, event: Event) -> None:
        if isinstance(event, ProjectClosed):
            self._run += 1  # what is being read is of no use any more
            self.page.asked = None
            self.head.forget()
            self._show_contents(Contents())
            for dialog in list(self._dialogs):
                dialog.close()
        touched = isinstance(event, TablesChanged) and any(
            name == "area" or name.startswith("survey_") for name in event.tables
        )
        if touched or isinstance(event, ProjectOpened | ProjectClosed):
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def _show_contents(self, contents: Contents) -> None:
        known = {each.name for each in self.contents.waves}
        self.contents = contents
        self.contents_changed.emit(contents)
        self.empty.show_state()
        if not contents.waves:
            self.wave = None
            self.page.leave()
            self.stack.setCurrentWidget(self.empty)
            return
        self.stack.setCurrentWidget(self._filled)
        name = self.wave.name if self.wave is not None else ""
        new = {each.name for each in contents.waves} - known
        self.wave = contents.wave(new.pop() if known and len(new) == 1 else name)
        with QSignalBlocker(self.head):
            self.head.show_contents(contents, self.wave)
        self._show_wave()

    def _show_wave(self) -> None:
        if self.wave is None:
            return
        entries = self.contents.listed[self.wave.name]
        self.questions.show_entries(entries)
        asked = self.page.entry
        if asked is None:
            return
        again = [e for e in entries if (e.code, e.is_indicator) == (asked.code, asked.is_indicator)]
        if again and not again[0].absence:
            self.page.ask(self.contents, self.wave, again[0])
        else:
            self.page.leave()

    def _on_wave_chosen(self, name: str) -> None:
        self.wave = self.contents.wave(name)
        if self.wave is not None:
            self.head.show_wave(self.contents, self.wave)
        self._show_wave()

    # -- questions -----------------------------------------------------------------------------

    def ask(self, entry: Entry) -> None:
        """Show the page of a question or indicator."""
        if self.wave is None:
            return
        self.pages.setCurrentWidget(self.page)
        self.head.about.hide()  # the answer needs the room, and says it too
        self.page.ask(self.contents, self.wave, entry)
        self.page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self.pages.setCurrentWidget(self._list_page)
        self.head.about.show()
        if self.isVisible():
            self.questions.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- windows of their own ------------------------------------------------------------------

    def edit_indicator(self, entry: Entry | None) -> None:
        """Open the editor on an indicator, on a new one of a question, or on a new one."""
        if self.wave is None:
            return
        from wijkatlas_survey.panel.indicator_dialog import IndicatorDialog

        self._open(IndicatorDialog(self._session, self.contents, self.wave, entry, self))

    def add_indicators(self, name: str) -> None:
        """Add a set of ready-made indicators; those of the same code are made anew."""

        def done(report: Any) -> None:
            number = NumberFormat.of(self._session.translator.language).write(report.added)
            text = self.tr("Indicators that were added: {n}. Undo takes them away.")
            self._screen.say("success", text.format(n=number))

        self._screen.run("survey.indicators", done, add=name)

    def show_breaks(self) -> None:
        """Show what changed between waves."""
        from wijkatlas_survey.panel.breaks_dialog import BreaksDialog

        dialog = BreaksDialog(self._session, self.contents, self)
        self.contents_changed.connect(dialog.show_contents)
        self._open(dialog)

    def show_respondents(self) -> None:
        """Show the answers of single people; it is noted before any is shown."""
        if self.wave is None:
            return
        from wijkatlas_survey.panel.respondents_dialog import RespondentsDialog

        self._open(RespondentsDialog(self._session, self.wave, self))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda result: self._dialogs.remove(dialog))
        dialog.show()
