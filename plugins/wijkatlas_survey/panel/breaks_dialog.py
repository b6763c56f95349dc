# SPDX-License-Identifier: EUPL-1.2
"""What changed between waves, and whether the figures can still be compared: the office decides."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Session
from wijkatlas_survey.model.wave import BreakState, MethodBreak
from wijkatlas_survey.panel.contents import Contents

LIST_PX, GAP_PX = 296, 3

translate = QCoreApplication.translate


class BreaksDialog(QDialog):
    """A list of changes; of the chosen one what stood before and after, and two buttons."""

    def __init__(self, session: Session, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._contents = contents
        self._found: list[MethodBreak] = []
        self.setWindowTitle(self.tr("Changes between waves"))
        self.resize(800, 480)
        self.head = self._screen.text(
            self.tr(
                "A question that changed may give other answers although nothing changed in the"
                " town. Look at what stood before and after, and say whether the figures of the two"
                " waves can be compared."
            ),
            "muted",
        )
        self.nothing = self._screen.text(self.tr("Nothing changed between the waves."), "strong")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setSpacing(GAP_PX)
        self.list.setFixedWidth(LIST_PX)
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.currentRowChanged.connect(lambda row: self._show_chosen())
        self.detail = self._detail()
        self.body = QWidget()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.detail, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.nothing)
        column.addWidget(self.body, 1)
        column.addStretch(0)
        column.addWidget(buttons)
        self.show_contents(contents)

    def _detail(self) -> QWidget:
        whole = QWidget()
        self.title = self._screen.text("", "title")
        self.what = self._screen.text("", selectable=True)
        self.state = self._screen.text("", "strong")
        self.note = self._screen.text("", selectable=True)
        self.before = self._screen.text("", selectable=True)
        self.after = self._screen.text("", selectable=True)
        self.earlier = self._screen.text("", "group")
        self.later = self._screen.text("", "group")
        inside = QFrame()
        inside.setProperty("role", "card")
        grid = QGridLayout(inside)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        parts = ((self.earlier, self.before), (self.later, self.after))
        for place, (heading, text) in enumerate(parts):
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
            grid.addWidget(heading, 0, place)
            grid.addWidget(text, 1, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(2, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.accept_break = QPushButton(self.tr("It is a break: do not compare"))
        self.refuse_break = QPushButton(self.tr("No break: compare"))
        for button, state in (
            (self.accept_break, BreakState.ACCEPTED), (self.refuse_break, BreakState.REFUSED),
        ):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(lambda checked=False, state=state: self._decide(state))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.accept_break, 1)
        row.addWidget(self.refuse_break, 1)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.what)
        column.addWidget(self.note)
        column.addWidget(scroll, 1)
        column.addWidget(self.state)
        column.addLayout(row)
        return whole

    def show_contents(self, contents: Contents) -> None:
        """Show what is known now; the undecided first, the chosen one stays chosen."""
        before = self._chosen()
        self._contents = contents
        is_decided = {_about(each): each.state is not BreakState.OPEN for each in contents.breaks}
        self._found = sorted(contents.breaks, key=lambda each: is_decided[_about(each)])
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._found:
            mark = "✓ " if is_decided[_about(each)] else ""
            self.list.addItem(f"{mark}{self._name(each)}\n{self._what(each)}")
        self.list.blockSignals(False)
        place = 0
        if before is not None and is_decided.get(_about(before)) == (
            before.state is not BreakState.OPEN
        ):  # what was decided just now makes room for the next
            place = [_about(each) for each in self._found].index(_about(before))
        self.nothing.setVisible(not self._found)
        self.head.setVisible(bool(self._found))
        self.body.setVisible(bool(self._found))
        self.list.setCurrentRow(place if self._found else -1)
        self._show_chosen()

    def _chosen(self) -> MethodBreak | None:
        place = self.list.currentRow()
        return self._found[place] if 0 <= place < len(self._found) else None

    def _show_chosen(self) -> None:
        found = self._chosen()
        if found is None:
            return
        self.title.setText(self._name(found))
        self.what.setText(self._what(found))
        self.earlier.setText(found.earlier)
        self.later.setText(found.later)
        nothing = self.tr("(nothing)")
        self.before.setText(found.before or nothing)
        self.after.setText(found.after or nothing)
        states = {
            BreakState.OPEN: self.tr("Nobody has decided yet."),
            BreakState.ACCEPTED: self.tr("Decided: it is a break. No line, no difference."),
            BreakState.REFUSED: self.tr("Decided: no break. The figures are compared."),
        }
        self.state.setText(states[found.state])
        self.note.setText(found.note)
        self.note.setVisible(bool(found.note))
        may = not self._session.project.read_only and bool(found.uid)  # not what an indicator says
        self.accept_break.setEnabled(may and found.state is not BreakState.ACCEPTED)
        self.refuse_break.setEnabled(may and found.state is not BreakState.REFUSED)

    def _name(self, each: MethodBreak) -> str:
        """The question in words, or the whole wave."""
        if not each.question:
            return self.tr("The whole survey")
        for name in (each.later, each.earlier):
            wave = next((wave for wave in self._contents.waves if wave.name == name), None)
            question = wave.questionnaire.question(each.question) if wave is not None else None
            if question is not None:
                return question.text(self._session.translator.language)
        return each.question

    def _what(self, each: MethodBreak) -> str:
        span = self.tr("{earlier} to {later}").format(earlier=each.earlier, later=each.later)
        return f"{change_words(each.what)} · {span}"

    def _decide(self, state: BreakState) -> None:
        found = self._chosen()
        project: Any = self._session.project
        if found is None:
            return
        label = (
            QT_TRANSLATE_NOOP("edits", "Accept a break in a survey")
            if state is BreakState.ACCEPTED
            else QT_TRANSLATE_NOOP("edits", "Refuse a break in a survey")
        )

        def work(progress: Progress) -> None:
            from wijkatlas_survey.storage.breaks import decide_break

            progress.update(0)
            with project.edit(label, command="survey.breaks") as edit:
                decide_break(edit, found.uid, state, found.note)

        self._screen.write(self.tr("Keeping the decision"), work)


def _about(each: MethodBreak) -> tuple[str, ...]:
    """What a change is about, whatever was decided."""
    return each.question, each.earlier, each.later, each.what, each.before, each.after


def change_words(what: str) -> str:
    """What changed between two waves, in the reader's language."""
    words = {
        "text": translate("BreaksDialog", "Other words in the question"),
        "scale": translate("BreaksDialog", "Another scale of answers"),
        "codes": translate("BreaksDialog", "Other codes of answers"),
        "kind": translate("BreaksDialog", "Another kind of question"),
        "gone": translate("BreaksDialog", "No longer asked"),
        "new": translate("BreaksDialog", "Asked for the first time"),
        "areas": translate("BreaksDialog", "Other areas"),
        "design": translate("BreaksDialog", "Another way of holding the survey"),
        "said": translate("BreaksDialog", "Noted by the office"),
    }
    return words.get(what, what)
