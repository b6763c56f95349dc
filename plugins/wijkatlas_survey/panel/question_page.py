# SPDX-License-Identifier: EUPL-1.2
"""One question of a survey: what is asked, what was found, and what to do with it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from wijkatlas.api import Cancelled, Finding, Progress, Session, UserError
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.panel.contents import Contents, Entry
from wijkatlas_survey.panel.footer import Footer
from wijkatlas_survey.panel.pickers import AREA, Pickers
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.settings import METHOD, Policy

if TYPE_CHECKING:
    from wijkatlas.api import MapReport

SLOT = "survey"
MakeReport = Callable[[Any, Request, Progress, Policy, str], Any]
"""``make_report(project, request, progress, policy, language)`` gives a survey report."""


class QuestionPage(QWidget):
    """Shows one question at a time; ``left`` when the user goes back.

    ``indicator_asked`` carries the entry that an indicator is to be made of, or that is one.
    """

    left = Signal()
    indicator_asked = Signal(object)

    def __init__(self, session: Session, make_report: MakeReport) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen, self._make_report = session, session.screen, make_report
        self._run = 0
        self._in_workbook = False
        self._job: Any = None
        self._wave: Wave | None = None
        self.entry: Entry | None = None
        self.asked: Request | None = None
        self.report: MapReport | None = None
        self._build()

    def _build(self) -> None:
        screen = self._screen
        self.back = QToolButton()
        self.back.setProperty("quiet", True)
        self.back.setShortcut(QKeySequence("Alt+Left"))
        self.back.setToolTip(self.tr("Back to the questions (Alt+←)"))
        self.back.setAccessibleName(self.tr("Back to the questions"))
        self.back.clicked.connect(self.leave)
        self.title = screen.text("", "title")
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 16, 8)
        head.setSpacing(4)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self.about = screen.text("", "muted")
        self.pickers = Pickers(self._session)
        self.pickers.changed.connect(self._on_changed)
        self.progress = screen.progress()
        self.progress.stopped.connect(self.cancel)
        self.notice = screen.notice()
        self.result = screen.finding_view()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 0, 12, 16)
        column.setSpacing(8)
        parts = (self.about, self.pickers, self.progress, self.notice, self.result)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.body = QScrollArea()
        self.body.setWidgetResizable(True)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setWidget(inside)
        self.body.setAccessibleName(self.tr("Answer"))
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setProperty("role", "rule")
        self.footer = Footer(screen)
        self.footer.copy.clicked.connect(self._on_copy)
        self.footer.workbook.clicked.connect(self._on_workbook)
        self.footer.indicator.clicked.connect(lambda: self.indicator_asked.emit(self.entry))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.body, 1)
        whole.addWidget(rule)
        whole.addWidget(self.footer)
        self.reicon()

    def ask(self, contents: Contents, wave: Wave, entry: Entry) -> None:
        """Take up a question of a wave; what it was asked with stays as far as it fits."""
        asked = self.asked or Request(method=self._session.settings[METHOD])
        if self.entry is None or self.entry.code != entry.code:
            asked = replace(asked, answer="", statistic="auto")
            self._clear()
            self.body.verticalScrollBar().setValue(0)
        self._wave, self.entry = wave, entry
        self.title.setText(entry.text)
        self.pickers.offer(contents, wave, entry, asked)
        self.pickers.show_fixed(asked)
        self.compute()

    def leave(self) -> None:
        """Go back to the list; the result leaves the map."""
        self.cancel()
        self._clear()
        self.entry = None
        self.left.emit()

    def cancel(self) -> None:
        """Stop computing."""
        if self._job is not None:
            self._job.cancel()

    def reicon(self) -> None:
        """Draw again, in other colours."""
        self.back.setIcon(self._screen.icon("arrow-left"))
        self.footer.reicon()
        self.notice.reicon()
        self.result.reicon()

    # -- computing -----------------------------------------------------------------------------

    def compute(self) -> None:
        """Answer what is asked now; an earlier question that is not answered yet is dropped."""
        if self._wave is None or self.entry is None or not self._session.is_open:
            return
        self.cancel()
        self._run += 1
        run, session = self._run, self._session
        asked = self.asked = self.pickers.request(self._wave, self.entry)
        project, policy, make = session.project, Policy.of(session), self._make_report
        translator = session.translator

        def work(progress: Progress) -> tuple[Any, Finding, bool]:
            from wijkatlas_survey.reports.workbook import kept_requests

            progress.update(0)
            report = make(project, asked, progress, policy, translator.language)
            return report, report.finding(translator), asked in kept_requests(project)

        def done(found: tuple[Any, Finding, bool]) -> None:
            if run == self._run:
                self._on_found(*found)

        def failed(fault: BaseException) -> None:
            if run == self._run:
                self._on_failed(fault)

        self._show_footer(is_ready=False)
        self._job = self._screen.read(self.tr("Calculating the answers"), work, done, failed)
        self.progress.follow(self._job)

    def _on_changed(self) -> None:
        self.compute()

    def _on_found(self, report: Any, finding: Finding, in_workbook: bool) -> None:
        self.progress.follow(None)
        self.notice.hide()
        self.report, self._in_workbook = report, in_workbook
        self.about.setText(finding.about)
        self.about.setVisible(bool(finding.about))
        self.result.show_finding(finding)
        if self.asked is not None and self.asked.by == AREA:
            self._screen.show_on_map(SLOT, report)
            self.result.follow(report)
        else:
            self._leave_map()
        self._show_footer(is_ready=True)

    def _on_failed(self, fault: BaseException) -> None:
        self.progress.follow(None)
        if isinstance(fault, Cancelled):
            text = self.tr("The calculation was stopped.")
            self._refuse(text, "info", self.tr("Calculate again"), self.compute)
        elif isinstance(fault, UserError):
            self._refuse(self._screen.explain(fault), "warning")
        else:
            self._refuse(self.tr("Something went wrong in the calculation."), "error")
            self._screen.fail(fault)

    def _refuse(
        self, text: str, kind: str, does: str = "", do: Callable[[], None] | None = None
    ) -> None:
        self.result.show_finding(None)
        self.report = None
        self._leave_map()
        self._show_footer(is_ready=False)
        self.notice.say(text, kind, does, do)

    def _clear(self) -> None:
        self._run += 1
        self.report = None
        self.progress.follow(None)
        self.notice.hide()
        self.about.hide()
        self.result.show_finding(None)
        self._leave_map()
        self._show_footer(is_ready=False)

    def _leave_map(self) -> None:
        self._screen.clear_map(SLOT)
        self.result.follow(None)

    # -- what to do with it --------------------------------------------------------------------

    def _show_footer(self, *, is_ready: bool) -> None:
        session = self._session
        is_writable = session.is_open and not session.project.read_only
        self.footer.show_state(
            is_ready=is_ready,
            is_writable=is_writable,
            in_workbook=is_ready and self._in_workbook,
            is_indicator=self.entry is not None and self.entry.is_indicator,
        )

    def _on_copy(self) -> None:
        self.result.copy_tables()
        self._screen.say("success", self.tr("The table is on the clipboard."))

    def _on_workbook(self, on: bool) -> None:
        asked, project = self.asked, self._session.project
        if asked is None:
            return

        def work(progress: Progress) -> None:
            from wijkatlas_survey.reports.workbook import keep_request

            progress.update(0)
            keep_request(project, asked, on=on)

        def done(nothing: object) -> None:
            del nothing
            if asked == self.asked:
                self._in_workbook = on
                self._show_footer(is_ready=self.report is not None)

        self._screen.write(self.tr("Changing the workbook"), work, done)
