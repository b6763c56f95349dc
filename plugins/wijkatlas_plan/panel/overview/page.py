# SPDX-License-Identifier: EUPL-1.2
"""The first page: what is due, what is late, what is missing, and the way to each row."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Progress, Session
from wijkatlas_plan.panel.latest import Latest
from wijkatlas_plan.panel.overview.contents import Contents, Section, read_contents
from wijkatlas_plan.panel.overview.line_tree import LineTree
from wijkatlas_plan.panel.overview.thread_view import ThreadView

REMIND = "plan.remind"
CALENDAR = "plan.ics"


class Page(QWidget):
    """Reads in the background; a line that is chosen asks the frame for its row."""

    wants = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._latest = Latest(self._screen)
        self._follow = ("", "")
        self.contents = Contents()
        self.lead = self._screen.text("", "lead")
        self.lead.setAccessibleName(self.tr("Goals that can be measured"))
        self.money = self._screen.text("", "muted")
        self.calendar = QPushButton(self.tr("Calendar…"))
        self.calendar.setToolTip(
            self.tr("Write what is due as a calendar (.ics), for Outlook or a phone.")
        )
        self.calendar.clicked.connect(self.save_calendar)
        self.follow = QPushButton(self.tr("Follow a figure…"))
        self.follow.setToolTip(
            self.tr(
                "From a figure to the goals and actions that rest on it, and back to its files."
            )
        )
        self.follow.clicked.connect(lambda: self.show_thread("", ""))
        self.tree = LineTree(session, self.tr("What is due and what is missing"))
        self.tree.asked.connect(self.wants)
        self.tree.followed.connect(self.show_thread)
        self.thread_view = ThreadView(session)
        self.thread_view.asked.connect(self.wants)
        self.thread_view.left.connect(self.show_list)
        self.stack = QStackedWidget()
        self.list = self._build_list()
        self.empty = self._build_empty()
        for each in (self.list, self.thread_view, self.empty):
            self.stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.addWidget(self.stack)
        self.stack.setCurrentWidget(self.list)

    def _build_list(self) -> QWidget:
        page = QWidget()
        buttons = QHBoxLayout()
        buttons.addWidget(self.calendar)
        buttons.addWidget(self.follow)
        buttons.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.lead)
        column.addWidget(self.money)
        column.addLayout(buttons)
        column.addWidget(self.tree, 1)
        return page

    def _build_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._screen.text(self.tr("There is no plan yet"), "title"))
        column.addWidget(
            self._screen.text(
                self.tr(
                    "Look at the figures of your areas first, name the problems that follow from them,"
                    " then set goals and actions. What is due and what is missing stands here later."
                )
            )
        )
        for text, kind in (
            (self.tr("Look at the figures"), "indicator"),
            (self.tr("Name a problem"), "problem"),
            (self.tr("Start a plan"), "plan"),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda checked=False, kind=kind: self.wants.emit(kind, ""))
            column.addWidget(button)
        column.addStretch(1)
        return page

    # -- keeping up ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read again."""
        session = self._session
        if not session.is_open:
            return
        today = date.today()

        def work(progress: Progress) -> Contents:
            progress.update(0)
            return read_contents(session, today)

        self._latest.read(self.tr("Reading the plan and its figures"), work, self._show)

    def _show(self, contents: Contents) -> None:
        self.contents = contents
        if contents.picture is not None:
            self.thread_view.show_picture(contents.picture)
        if contents.is_empty:
            self.stack.setCurrentWidget(self.empty)
            return
        if self.stack.currentWidget() is self.empty:
            self.stack.setCurrentWidget(self.list)
        self.lead.setText(contents.lead)
        self.money.setText(contents.money)
        self.money.setVisible(bool(contents.money))
        self.tree.show_sections(contents.sections, self._heading)
        kind, uid = self._follow
        if uid:
            self._follow = ("", "")
            self.show_thread(kind, uid)

    def _heading(self, section: Section) -> str:
        if not section.count:
            return self.tr("{title}: none").format(title=section.title)
        number = NumberFormat.of(self._session.translator.language).write(section.count)
        return self.tr("{title}: {n}").format(title=section.title, n=number)

    def show_row(self, kind: str, uid: str) -> None:
        """Show the thread through a row; of kind "thread" by its uid alone."""
        kind = "" if kind == "thread" else kind
        if self.contents.picture is None:
            self._follow = (kind, uid)
        else:
            self.show_thread(kind, uid)

    # -- what it does --------------------------------------------------------------------------

    def show_list(self) -> None:
        """Back to what is due and missing."""
        self.stack.setCurrentWidget(self.list)
        self.tree.setFocus()

    def show_thread(self, kind: str, uid: str) -> None:
        """Show the thread through a row; without one the field to name it."""
        self.stack.setCurrentWidget(self.thread_view)
        if uid:
            self.thread_view.show_row(kind, uid)
            self.thread_view.tree.setFocus()
        else:
            self.thread_view.field.setFocus()

    def save_calendar(self) -> None:
        """Write what is due to a file that the user chooses."""
        start = self._session.project.path.with_name(CALENDAR) if self._session.is_open else ""
        found, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the calendar"), str(start), self.tr("Calendars") + " (*.ics)"
        )
        if not found:
            return
        path = Path(found)
        if path.suffix.casefold() != ".ics":
            path = path.with_name(path.name + ".ics")

        def done(report: object) -> None:
            del report
            self._screen.say("success", self.tr("Written: {file}").format(file=path.name))

        self._screen.run(REMIND, done, out=path)
