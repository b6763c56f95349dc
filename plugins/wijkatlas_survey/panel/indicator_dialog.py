# SPDX-License-Identifier: EUPL-1.2
"""The editor of an indicator, with its value in the newest wave as it is being made."""

import re
import unicodedata
from collections.abc import Container
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import QT_TRANSLATE_NOOP, Cancelled, Progress, Session
from wijkatlas_survey.model.indicator import Indicator, Rule
from wijkatlas_survey.model.questionnaire import Kind
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.panel.contents import Contents, Entry
from wijkatlas_survey.panel.indicator_form import IndicatorForm
from wijkatlas_survey.panel.preview import preview, preview_words
from wijkatlas_survey.settings import Policy

WAIT_MS = 250
LONGEST_CODE = 40


class IndicatorDialog(QDialog):
    """Opened on an indicator, or on a question that a new one is to be made of."""

    def __init__(
        self,
        session: Session,
        contents: Contents,
        wave: Wave,
        entry: Entry | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._contents, self._wave = contents, wave
        found = contents.indicator(entry.code) if entry is not None and entry.is_indicator else None
        self._is_new = found is None
        given = found or self._proposal(entry)
        self._run = 0
        self._job: Any = None
        title = self.tr("New indicator") if self._is_new else self.tr("Change an indicator")
        self.setWindowTitle(title)
        self.resize(800, 600)
        self.form = IndicatorForm(session, contents, wave, given)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        self.form.more.toggled.connect(lambda on: self._show_options(scroll) if on else None)
        self.value = self._screen.text("", "strong", selectable=True)
        self.value.setAccessibleName(self.tr("Value in the newest survey"))
        self.notice = self._screen.notice()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save.setProperty("primary", True)
        self.buttons.accepted.connect(self._on_saved)
        self.buttons.rejected.connect(self.reject)
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self._on_deleted)
        if not self._is_new:
            self.buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addWidget(self.value)
        column.addWidget(self.notice)
        column.addWidget(self.buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.calculate)
        self.form.changed.connect(self._on_changed)
        self.finished.connect(self._stop)
        self._on_changed()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_options(self, scroll: QScrollArea) -> None:
        """Once they have their place."""
        QTimer.singleShot(0, self, lambda: scroll.ensureWidgetVisible(self.form.options, 0, 0))

    # -- the value -----------------------------------------------------------------------------

    def _on_changed(self) -> None:
        problem = self.form.problem()
        self.save.setEnabled(not problem)
        self._run += 1
        if problem:
            self._timer.stop()
            self.value.setText(problem)
        else:
            self._timer.start()

    def calculate(self) -> None:
        """Show what it would be in the newest wave."""
        if not self._session.is_open:
            return
        self._stop()
        self._run += 1
        run, session, indicator = self._run, self._session, self.form.indicator()
        wave = self._contents.waves[-1]
        project, policy, translator = session.project, Policy.of(session), session.translator

        def work(progress: Progress) -> str:
            found = preview(project, wave, indicator, policy, progress)
            return preview_words(found, wave, translator)

        def done(text: str) -> None:
            if run == self._run:
                self.notice.hide()
                self.value.setText(text)

        def failed(fault: BaseException) -> None:
            if run == self._run and not isinstance(fault, Cancelled):
                self.value.setText("")
                self.notice.say(self._screen.explain(fault), "warning")

        self.value.setText(self.tr("Calculating…"))
        self._job = self._screen.read(self.tr("Calculating the indicator"), work, done, failed)

    def _stop(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    # -- keeping -------------------------------------------------------------------------------

    def _on_saved(self) -> None:
        made = self.form.indicator()
        self._write(QT_TRANSLATE_NOOP("edits", "Indicator {name}"), made, keep=True)
        self.accept()

    def _on_deleted(self) -> None:
        label = QT_TRANSLATE_NOOP("edits", "Delete indicator {name}")
        self._write(label, self.form.indicator(), keep=False)
        self.reject()

    def _write(self, label: str, made: Indicator, *, keep: bool) -> None:
        project: Any = self._session.project
        name = made.text(self._session.translator.language)

        def work(progress: Progress) -> None:
            from wijkatlas_survey.storage.waves import indicators, save_indicators

            progress.update(0)
            there = {each.code: each for each in indicators(project)}
            if keep:
                there[made.code] = made
            else:
                there.pop(made.code, None)
            with project.edit(label, command="survey.indicators", name=name) as edit:
                save_indicators(edit, there.values())

        def done(nothing: object) -> None:
            del nothing
            if keep:
                text = self._session.translator.translate("surveys", SAVED, name=name)
            else:
                text = self._session.translator.translate("surveys", DELETED, name=name)
            self._screen.say("success", text)

        self._screen.write(self.tr("Saving the indicator"), work, done)

    def _proposal(self, entry: Entry | None) -> Indicator:
        """A new indicator: a share of the answers to a question, a mean of a number."""
        language = self._session.translator.language
        taken = {each.code for each in self._contents.indicators}
        if entry is None:
            return Indicator(free_code("indicator", taken), {}, ())
        rule = Rule.MEAN if entry.kind == Kind.NUMBER else Rule.SHARE
        code = free_code(entry.text, taken)
        return Indicator(code, {language: entry.text}, (entry.code,), rule, block=entry.block)


SAVED = QT_TRANSLATE_NOOP("surveys", "Indicator “{name}” is saved.")
DELETED = QT_TRANSLATE_NOOP("surveys", "Indicator “{name}” is deleted. Undo brings it back.")


def free_code(name: str, taken: Container[str]) -> str:
    """A code of a name, in small letters and digits, that is not taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    code = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:LONGEST_CODE].strip("_") or "indicator"
    number = 2
    found = code
    while found in taken:
        found, number = f"{code}_{number}", number + 1
    return found
