# SPDX-License-Identifier: EUPL-1.2
"""The import wizard: a file, a proposal beside its first rows, the result."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.domain.errors import Cancelled, UserError
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.file_field import FileField
from wijkatlas.shell.import_mapping import MappingForm
from wijkatlas.shell.import_pages import MappingPage, ResultPage, file_page, text_label
from wijkatlas.shell.import_preview import PreviewModel
from wijkatlas.shell.import_work import WorkPage
from wijkatlas.shell.jobs import Failed, Job
from wijkatlas.shell.runner import open_path
from wijkatlas.shell.wording import number

if TYPE_CHECKING:
    from wijkatlas.exchange.guess import Guess
    from wijkatlas.exchange.preview import Preview

FILE, MAPPING, WORK, RESULT = range(4)
WIDE_PX = 700


class ImportDialog(QDialog):
    """Modal, because half an import makes no sense; the work itself can be cancelled."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from wijkatlas.commands.incident import PATTERNS

        self._desk = desk
        self._run = 0
        self._job: Job | None = None
        self._guess: Guess | None = None
        self.report: Any = None
        self.setWindowTitle(self.tr("Import incidents"))
        self.resize(640, 240)
        self.heading = text_label("", "title")
        self.problem = text_label()
        self.problem.hide()
        self.pages = QStackedWidget()
        self.file = FileField(PATTERNS)
        self.file.line.setAccessibleName(self.tr("File with incidents"))
        self.file.chosen.connect(lambda path: self.choose_file(path))
        self.form = MappingForm()
        self.form.changed.connect(self._read_preview)
        self.preview = PreviewModel(desk.session.translator, self.form.part_names())
        self.mapping = MappingPage(self.form, self.preview)
        self.work = WorkPage()
        self.outcome = ResultPage()
        self.outcome.rejects.clicked.connect(self._on_rejects_clicked)
        for page in (file_page(self.file), self.mapping, self.work, self.outcome):
            self.pages.addWidget(page)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(lambda: self._go(FILE))
        self.next = QPushButton(self.tr("Import"))
        self.next.setProperty("primary", True)
        self.next.setDefault(True)
        self.next.clicked.connect(self.start)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        for button in (self.back, self.cancel, self.next):
            foot.addWidget(button)
        foot.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self.heading, self.problem, self.pages):
            column.addWidget(part)
        column.setStretchFactor(self.pages, 1)
        column.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self._show_progress)
        self._go(FILE)

    # -- pages ---------------------------------------------------------------------------------

    def _grow(self) -> None:
        """Make room for the first rows, in the middle of where it was."""
        room = self.screen().availableGeometry()
        middle = self.geometry().center()
        self.resize(min(1180, room.width() - 40), min(660, room.height() - 60))
        place = self.geometry()
        place.moveCenter(middle)
        left = max(room.left(), min(place.left(), room.right() - place.width()))
        self.move(left, max(room.top(), min(place.top(), room.bottom() - place.height())))

    def _go(self, page: int) -> None:
        if page == MAPPING and self.width() < WIDE_PX:
            self._grow()
        self.pages.setCurrentIndex(page)
        titles = {
            FILE: self.tr("Which file?"),
            MAPPING: self.tr("Is this right?"),
            WORK: self.tr("Importing"),
            RESULT: self.tr("Done"),
        }
        self.heading.setText(titles[page])
        self.problem.hide()
        self.cancel.setEnabled(True)
        self.back.setVisible(page == MAPPING)
        self.next.setVisible(page == MAPPING)
        self.cancel.setText(self.tr("Close") if page == RESULT else self.tr("Cancel"))

    # -- file and proposal ---------------------------------------------------------------------

    def choose_file(self, path: Path) -> None:
        """Look at a file and propose how to read it."""
        self.file.show_path(path)
        self._run += 1
        run = self._run
        self.heading.setText(self.tr("Looking at {file}…").format(file=path.name))

        def work(progress: Progress) -> "Guess":
            from wijkatlas.exchange.guess import guess_recipe

            progress.update(0)
            return guess_recipe(path)

        def done(guess: "Guess") -> None:
            if run == self._run:
                self._guess = guess
                self.form.recipe = guess.recipe
                self._read_preview(first=True)

        self._desk.jobs.read(self.tr("Looking at the file"), work, done, self._unless_late(run))

    def _read_preview(self, *, first: bool = False) -> None:
        path, recipe = self.file.path(), self.form.recipe
        if path is None or recipe is None:
            return
        self._run += 1
        run, crs = self._run, self._desk.session.project.crs

        def work(progress: Progress) -> "Preview":
            from wijkatlas.exchange.preview import preview

            progress.update(0)
            return preview(path, recipe, crs)

        def done(found: "Preview") -> None:
            if run == self._run:
                self._show_preview(found, first=first)

        self._desk.jobs.read(self.tr("Reading the first rows"), work, done, self._unless_late(run))

    def _show_preview(self, found: "Preview", *, first: bool) -> None:
        guess, recipe = self._guess, self.form.recipe
        if guess is None or recipe is None:
            return
        if first:
            self.form.show_recipe(recipe, found.columns, guess.confidence)
        self._go(MAPPING)
        path = self.file.path()
        lines = [each.sentence(self._desk.session.translator) for each in guess.findings]
        self.mapping.findings.setText("\n".join(lines[:4]))
        self.preview.show_preview(found)
        self.mapping.fit_columns()
        wrong = self.preview.problem_count()
        total = "?" if found.total is None else number(found.total)
        words = self.tr("{file}: {total} rows, of which the first {n} are shown.").format(
            file="" if path is None else path.name, total=total, n=len(found.rows)
        )
        if wrong:
            words += " " + self.tr(
                "In {n} of them something is marked: ⚠ kept with a note, ✕ left out."
            ).format(n=wrong)
        self.mapping.note.setText(words)
        self.next.setFocus()

    def _unless_late(self, run: int) -> Failed:
        def failed(fault: BaseException) -> None:
            if run == self._run:
                self._on_failed(fault)

        return failed

    def _on_failed(self, fault: BaseException) -> None:
        self._timer.stop()
        self._job = None
        if isinstance(fault, Cancelled):
            self._go(MAPPING)
            self._show_problem(self.tr("Cancelled. Nothing was changed."))
        elif isinstance(fault, UserError):
            self._go(MAPPING if self.pages.currentIndex() in (MAPPING, WORK) else FILE)
            self._show_problem(self._desk.messages.sentence(fault))
        else:
            self._desk.messages.failure(fault)
            self.reject()

    def _show_problem(self, text: str) -> None:
        self.problem.setText(f"⚠ {text}")
        self.problem.show()

    # -- the work ------------------------------------------------------------------------------

    def start(self) -> None:
        """Import by the recipe as it is shown."""
        from wijkatlas.commands.incident import import_with

        path, recipe = self.file.path(), self.form.recipe
        if path is None or recipe is None or self._job is not None:
            return
        session = self._desk.session

        def work(progress: Progress) -> Any:
            return import_with(session, progress, file=path, recipe=recipe)

        self._go(WORK)
        self._job = self._desk.jobs.write(
            self.tr("Importing {file}").format(file=path.name), work, self._on_imported,
            self._on_failed,
        )  # fmt: skip
        if self._job.is_finished:
            self._job = None
        else:
            self._timer.start()

    def _on_imported(self, report: Any) -> None:
        self._timer.stop()
        self._job = None
        self.report = report
        self._go(RESULT)
        self.outcome.text.setText(report.sentence(self._desk.session.translator))
        self.outcome.rejects.setVisible(report.counts.rejected > 0)
        self.cancel.setFocus()

    def _show_progress(self) -> None:
        if self._job is not None:
            self.work.show_job(self._job)

    def _on_rejects_clicked(self) -> None:
        path = self.file.path()
        if self.report is None or path is None:
            return
        name = f"{path.name.split('.')[0]} – {self.tr('rejected')}.xlsx"
        found, _ = QFileDialog.getSaveFileName(
            self, self.tr("Download the rejected rows"), str(path.with_name(name)), "*.xlsx"
        )
        if found:
            self.write_rejects(Path(found))

    def write_rejects(self, dest: Path) -> None:
        """Write the rejected rows of this import as a workbook."""
        session, import_id = self._desk.session, self.report.import_id
        self._run += 1
        run = self._run

        def work(progress: Progress) -> None:
            from wijkatlas.exchange.rejects import write_rejects

            progress.update(0)
            write_rejects(dest, session.project.rejections(import_id), session.translator)

        def done(result: object) -> None:
            del result
            if run == self._run:
                words = self.tr("The rejected rows are in {file}.").format(file=dest.name)
                action = (self.tr("Open the folder"), lambda: open_path(dest.parent))
                self._desk.messages.success(words, "", action)
                self.outcome.saved.setText("✓ " + words)
                self.outcome.saved.show()

        self._desk.jobs.read(
            self.tr("Writing the rejected rows"), work, done, self._unless_late(run)
        )

    def reject(self) -> None:
        """Leave; an import that runs is asked to stop first."""
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)
            self.work.show_text(self.tr("Stopping…"))
            return
        self._run += 1
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not while an import runs."""
        if self._job is not None:
            event.ignore()
        self.reject()
