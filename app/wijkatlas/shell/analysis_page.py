# SPDX-License-Identifier: EUPL-1.2
"""One question: what is asked, with which settings, what was found, and what to do with it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api.command import Parameter, parameters_of
from wijkatlas.domain.errors import UserError
from wijkatlas.shell.analysis_choices import (
    lack_behind,
    project_choices,
    project_values,
    settled,
)
from wijkatlas.shell.analysis_keeping import Keeping
from wijkatlas.shell.analysis_notice import InlineProgress, Notice
from wijkatlas.shell.analysis_register import Register
from wijkatlas.shell.analysis_result import ResultView
from wijkatlas.shell.analysis_work import AnalysisWork, Outcome, is_stopped
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.fold import Fold
from wijkatlas.shell.icons import icon
from wijkatlas.shell.jobs import Job
from wijkatlas.shell.parameter_form import ParameterForm
from wijkatlas.shell.tab_order import tab_after
from wijkatlas.shell.wording import number
from wijkatlas.shell.wrapped import wrapped

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.report import Analysis


class QuestionPage(QWidget):
    """Shows one analysis at a time; ``left`` carries the kind when the user goes back.

    ``command_asked`` carries the id of a command that would bring what is missing.
    """

    left = Signal(str)
    command_asked = Signal(str)

    def __init__(self, desk: Desk, register: Register) -> None:
        super().__init__()
        self._desk = desk
        self._register = register
        self._analysis: Analysis | None = None
        self.outcome: Outcome | None = None
        self.is_up_to_date = False
        self.is_open = True
        self.keeping = Keeping(desk, register, self)
        self.work = AnalysisWork(desk, lambda: self.is_open or self.keeping.layers.is_live, self)
        self.form: ParameterForm | None = None
        self._build()
        self.work.started.connect(self._on_started)
        self.work.found.connect(self._on_found)
        self.work.failed.connect(self._on_failed)
        self.work.outdated.connect(self._on_outdated)
        desk.atlas.filtered.connect(self._show_about)

    def _build(self) -> None:
        self.back = QToolButton()
        self.back.setIcon(icon("arrow-left"))
        self.back.setProperty("quiet", True)
        self.back.setShortcut(QKeySequence("Alt+Left"))
        self.back.setToolTip(self.tr("Back to the questions (Alt+←)"))
        self.back.setAccessibleName(self.tr("Back to the questions"))
        self.back.clicked.connect(self.leave)
        self.title = wrapped("", "title")
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 16, 8)
        head.setSpacing(4)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self.about = wrapped("", "muted")
        self._settings = QVBoxLayout()
        self.calculate = QPushButton(self.tr("Calculate"))
        self.calculate.setProperty("primary", True)
        self.calculate.clicked.connect(self._on_calculate)
        self.progress = InlineProgress()
        self.progress.stopped.connect(self.work.cancel)
        self.notice = Notice()
        self.result = ResultView(self._desk)
        self.decided = Fold(self.tr("Register and decision"), self.keeping.decision)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(12, 8, 12, 16)
        inner.setSpacing(8)
        inner.addWidget(self.about)
        inner.addLayout(self._settings)
        for part in (
            self.calculate, self.progress, self.notice, self.result, self.decided,
        ):  # fmt: skip
            inner.addWidget(part)
        inner.addStretch(1)
        self.body = QScrollArea()
        self.body.setWidgetResizable(True)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setWidget(inside)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.body, 1)
        column.addWidget(rule)
        column.addWidget(self.keeping.footer)

    @property
    def analysis(self) -> "Analysis | None":
        """The one that is shown."""
        return self._analysis

    def set_open(self, *, on: bool) -> None:
        """Compute only what can be seen: nothing new while the panel is closed."""
        self.is_open = on
        if on:
            self.work.catch_up()

    def ask(
        self,
        analysis: "Analysis",
        parameters: Mapping[str, Any] | None = None,
        *,
        entry: str = "",
    ) -> None:
        """Take up a question; with ``parameters`` it is computed at once, however long it takes.

        ``entry`` of the register is what the first answer belongs to, when it is there already.
        """
        self.leave_result()
        self.keeping.expect(entry)
        self._analysis = analysis
        translator = self._desk.session.translator
        self.title.setText(translator.translate("analyses", analysis.question))
        self._fill_form(analysis, parameters or {})
        self.calculate.setVisible(not analysis.live)
        self.decided.setVisible(False)
        self._show_about()
        self.body.verticalScrollBar().setValue(0)
        self.work.choose(analysis, self._values() or {})
        if analysis.live or parameters is not None:
            self.work.compute()

    def leave(self) -> None:
        """Go back to the questions; what was not kept leaves the map."""
        self.leave_result()
        kind = self._analysis.kind if self._analysis is not None else ""
        self._analysis = None
        self.left.emit(kind)

    def leave_result(self) -> None:
        """Stop computing and take the result off the screen."""
        self.work.choose(None, {})
        self.progress.follow(None)
        self.notice.hide()
        self.result.show_finding(None)
        self.outcome, self.is_up_to_date = None, False
        self.result.follow(None)
        self.keeping.show_outcome(None)

    def reicon(self) -> None:
        """Draw again, in other colours."""
        self.back.setIcon(icon("arrow-left"))
        self.keeping.footer.reicon()
        self.notice.reicon()
        self.result.reicon()

    # -- settings ------------------------------------------------------------------------------

    def _fill_form(self, analysis: "Analysis", parameters: Mapping[str, Any]) -> None:
        if self.form is not None:
            self._settings.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        asked = parameters_of(analysis.measure)
        order = {name: place for place, name in enumerate(analysis.first)}
        asked.sort(key=lambda each: order.get(each.name, len(order)))

        def is_first(parameter: Parameter) -> bool:
            return parameter.name in order

        self.form = ParameterForm(
            asked, self._desk.session.translator, is_first,
            choices=project_choices(self._desk, asked), unasked=settled(self._desk),
        )  # fmt: skip
        self.form.show_values({**project_values(self._desk), **parameters})
        self.form.changed.connect(self._on_changed)
        self._settings.addWidget(self.form)
        tab_after(self.body, self.form)
        self.form.setVisible(bool(asked))

    def _values(self) -> dict[str, Any] | None:
        """What the form says; None when something is not a number."""
        assert self.form is not None  # noqa: S101 - made with the question
        try:
            return self.form.values()
        except ValueError:
            return None

    def _on_changed(self) -> None:
        values = self._values()
        if values is None:
            self.notice.say(
                self.tr("What was filled in is not a number. Write digits only, such as 250."),
                "warning",
            )
            return
        self.work.change(values)

    def _on_calculate(self) -> None:
        values = self._values()
        if values is not None and self._analysis is not None:
            self.work.change(values)
            self.work.compute()

    # -- results -------------------------------------------------------------------------------

    def _on_started(self, job: Job) -> None:
        self.calculate.setEnabled(False)
        self.progress.follow(job)

    def _on_found(self, outcome: Outcome) -> None:
        self._rest()
        self.outcome, self.is_up_to_date = outcome, True
        self.notice.hide()
        self.about.setText(outcome.finding.about)
        self.result.show_finding(outcome.finding)
        self.decided.setVisible(True)
        self.keeping.show_outcome(outcome)
        self.result.follow(outcome.report)

    def _on_failed(self, fault: BaseException) -> None:
        self._rest()
        self.is_up_to_date = False
        old = self.tr("What you see below is not up to date.") if self.outcome else ""
        if is_stopped(fault):
            text = " ".join(part for part in (self.tr("The calculation was stopped."), old) if part)
            self.notice.say(text, "info", self.tr("Calculate again"), self.work.compute)
        elif isinstance(fault, UserError):
            self._refuse(fault, old)
        else:
            text = self.tr("Something went wrong in the calculation.")
            self.notice.say(" ".join((text, old)).strip(), "error")
            self._desk.messages.failure(fault)
        self.keeping.outdate()

    def _on_outdated(self) -> None:
        self.is_up_to_date = False
        if self._analysis is not None and not self._analysis.live and self.outcome is not None:
            self.notice.say(self.tr("Out of date – calculate again"), "info")
        self.keeping.outdate()

    def _rest(self) -> None:
        self.calculate.setEnabled(True)
        self.progress.follow(None)

    def _refuse(self, fault: UserError, old: str) -> None:
        """Say what is wrong, with the button for what the question needs and the project lacks."""
        tables = self._analysis.tables if self._analysis is not None else ()
        lack = lack_behind(self._desk, fault, tables)
        if lack is None:
            text = self._desk.messages.sentence(fault)
            self.notice.say("\n".join(part for part in (text, old) if part), "warning")
            return
        command = lack.command
        text = "\n".join(part for part in (lack.sentence, old) if part)
        self.notice.say(text, "info", lack.button, lambda: self.command_asked.emit(command))

    def _show_about(self) -> None:
        atlas = self._desk.atlas
        if self.is_up_to_date or not atlas.is_loaded:
            return
        sentence = atlas.view.sentence(number)
        self.about.setText(str(sentence) if sentence is not None else "")
