# SPDX-License-Identifier: EUPL-1.2
"""Step 3 of the import wizard: the questions as they were understood, to look at and to mend."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.panel.question_list import ICONS
from wijkatlas_survey.panel.row_delegate import HEADER, ICON, RowDelegate
from wijkatlas_survey.panel.search_box import choice_box
from wijkatlas_survey.panel.wizard.answers import MOST_ROWS, AnswerTable
from wijkatlas_survey.panel.wizard.draft import Made, Tally

CODE = Qt.ItemDataRole.UserRole + 8
LIST_PX = 312
EDITABLE = (Kind.ONE, Kind.NUMBER, Kind.TEXT, Kind.DATE)


class QuestionsPage(QWidget):
    """``changed`` carries a question that a person changed; ``kind_changed`` that it must be read anew."""

    changed = Signal(object)
    kind_changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, screen
        self._questions: dict[str, Question] = {}
        self._tallies: Mapping[str, Tally] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search a question"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setItemDelegate(RowDelegate(session, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.text = QLineEdit()
        self.kind = choice_box(session, self.tr("Kind of question"))
        self.block = QComboBox()
        self.block.setEditable(True)
        self.block.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.block.setAccessibleName(self.tr("Part of the questionnaire"))
        self.block.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.about = screen.text("", "muted")
        self.told = screen.text("")
        self.answers = AnswerTable(session)
        self._build()
        self.search.textChanged.connect(self._on_searched)
        self.list.currentItemChanged.connect(lambda new, old: self._show_chosen())
        self.text.editingFinished.connect(self._on_text)
        self.kind.activated.connect(lambda index: self._on_kind())
        self.block.activated.connect(lambda index: self._on_block())
        line = self.block.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._on_block)
        self.answers.changed.connect(self._on_answers)

    def _build(self) -> None:
        left = QWidget()
        left.setFixedWidth(LIST_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("&Question"), self.text)
        self.text.setAccessibleName(self.tr("Words of the question"))
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Part"), self.block)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.about)
        right.addLayout(form)
        right.addWidget(self.told)
        right.addWidget(self.answers, 1)
        right.addStretch(0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(left)
        whole.addLayout(right, 1)

    def show_made(self, made: Made) -> None:
        """Show the questions; the chosen one stays chosen."""
        chosen = self._code()
        questions = made.shaped.questionnaire.questions
        self._questions = {each.code: each for each in questions}
        self._tallies = made.tallies
        named = dict.fromkeys(each.block for each in questions if each.block)
        blocks = [*named, *([""] if any(not each.block for each in questions) else [])]
        with QSignalBlocker(self.block):
            self.block.clear()
            self.block.addItems([each for each in blocks if each])
        with QSignalBlocker(self.list):
            self.list.clear()
            for block in blocks:
                if len(blocks) > 1:
                    head = QListWidgetItem(block or self.tr("Other questions"))
                    head.setFlags(Qt.ItemFlag.NoItemFlags)
                    head.setData(HEADER, True)
                    self.list.addItem(head)
                for each in questions:
                    if each.block == block:
                        self.list.addItem(self._item(each))
        self._on_searched(self.search.text())
        self._choose(chosen)

    def _item(self, question: Question) -> QListWidgetItem:
        language = self._session.translator.language
        item = QListWidgetItem(question.text(language))
        item.setData(CODE, question.code)
        item.setData(ICON, ICONS[question.kind])
        item.setData(HEADER, False)
        item.setToolTip(question.code)
        kind = self._kinds()[question.kind]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{question.text(language)} · {kind}")
        return item

    def _kinds(self) -> dict[Kind, str]:
        return {
            Kind.ONE: self.tr("One answer of some"),
            Kind.MANY: self.tr("Several answers"),
            Kind.NUMBER: self.tr("A number"),
            Kind.TEXT: self.tr("Own words"),
            Kind.DATE: self.tr("A day"),
            Kind.PLACE: self.tr("A place"),
        }

    def _code(self) -> str:
        item = self.list.currentItem()
        return str(item.data(CODE) or "") if item is not None else ""

    def _choose(self, code: str) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        shown = [item for item in items if item.data(CODE) and not item.isHidden()]
        wanted = next((item for item in shown if item.data(CODE) == code), None)
        if wanted is None and shown:
            wanted = shown[0]
        if wanted is not None:
            self.list.setCurrentItem(wanted)
        self._show_chosen()

    def _show_chosen(self) -> None:
        question = self._questions.get(self._code())
        if question is None:
            return
        language = self._session.translator.language
        tally = self._tallies.get(question.code, Tally(0))
        columns = ", ".join(question.columns[:3]) + (" …" if len(question.columns) > 3 else "")
        self.about.setText(self.tr("Column: {columns}").format(columns=columns))
        self.text.setText(question.text(language))
        self.text.setCursorPosition(0)
        with QSignalBlocker(self.kind), QSignalBlocker(self.block):
            self.kind.clear()
            kinds = EDITABLE if question.kind in EDITABLE else (question.kind,)
            for kind in kinds:
                self.kind.addItem(self._kinds()[kind], kind)
            self.kind.setCurrentIndex(max(0, self.kind.findData(question.kind)))
            self.kind.setEnabled(len(kinds) > 1)
            self.block.setEditText(question.block)
        self.told.setText(self._words(question, tally))
        self.answers.setVisible(bool(question.answers))
        self.answers.show_question(question, tally)

    def _words(self, question: Question, tally: Tally) -> str:
        number = NumberFormat.of(self._session.translator.language)
        text = self.tr("Gave an answer: {n}.").format(n=number.write(tally.answered))
        if tally.low is not None and tally.high is not None:
            ends = self.tr("Numbers from {low} to {high}.")
            low, high = (
                number.write(each, 0 if float(each).is_integer() else 2)
                for each in (tally.low, tally.high)
            )
            text += " " + ends.format(low=low, high=high)
        known = {each.code for each in question.answers}
        outside = sum(n for code, n in tally.counts.items() if code not in known)
        if outside:
            more = self.tr("Not on the scale, so they count as no answer: {n}.")
            text += " ⚠ " + more.format(n=number.write(outside))
        if question.kind in (Kind.TEXT, Kind.PLACE):
            text += " " + self.tr("Own words are kept apart and never counted.")
        if len(question.answers) > MOST_ROWS:
            text += " " + self.tr("Only the first {n} answers are listed.").format(n=MOST_ROWS)
        return text

    # -- what a person changes -----------------------------------------------------------------

    def _on_text(self) -> None:
        question = self._questions.get(self._code())
        language = self._session.translator.language
        words = self.text.text().strip()
        if question is not None and words and words != question.text(language):
            self._change(replace(question, texts={**question.texts, language: words}))
            item = self.list.currentItem()
            if item is not None:
                item.setText(words)

    def _on_block(self) -> None:
        question = self._questions.get(self._code())
        if question is not None and self.block.currentText().strip() != question.block:
            self._change(replace(question, block=self.block.currentText().strip()))

    def _on_answers(self) -> None:
        question = self._questions.get(self._code())
        if question is not None:
            self._change(replace(question, answers=self.answers.answers()))

    def _on_kind(self) -> None:
        question, kind = self._questions.get(self._code()), Kind(self.kind.currentData())
        if question is not None and kind is not question.kind:
            self.kind_changed.emit(replace(question, kind=kind, answers=()))

    def _change(self, question: Question) -> None:
        self._questions[question.code] = question
        self.changed.emit(question)

    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            code = item.data(CODE)
            told = f"{item.text()} {code}".casefold()
            is_found = all(word in told for word in words) if code else not words
            item.setHidden(not is_found)
