# SPDX-License-Identifier: EUPL-1.2
"""The answers of one question: words, how often they were given, and which count as no answer."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_survey.model.questionnaire import Answer, Gap, Question
from wijkatlas_survey.panel.row_delegate import row_height_px
from wijkatlas_survey.panel.wizard.draft import Tally

CODE, WORDS, COUNT, MEANING = range(4)
MOST_ROWS = 60
GAP_PX = 4
BAR = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class AnswerTable(QTableWidget):
    """``changed`` tells that an answer has other words or another meaning; :meth:`answers` has them."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(0, 4)
        self._session = session
        self._answers: tuple[Answer, ...] = ()
        self._is_filling = False
        self.setHorizontalHeaderLabels(
            [self.tr("Code"), self.tr("Answer"), self.tr("Given"), self.tr("Counts as")]
        )
        self.setAccessibleName(self.tr("Answers"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(COUNT, _Bars(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height_px(session) + GAP_PX)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for column, width in ((CODE, 72), (COUNT, 112), (MEANING, 176)):
            self.setColumnWidth(column, width)
        self.itemChanged.connect(self._on_item)

    def answers(self) -> tuple[Answer, ...]:
        """All answers as they are said now."""
        return self._answers

    def show_question(self, question: Question, tally: Tally) -> None:
        """Show the answers of a question; of a very long list the first."""
        self._is_filling = True
        self._answers = question.answers
        shown = question.answers[:MOST_ROWS]
        write = NumberFormat.of(self._session.translator.language).write
        language = self._session.translator.language
        most = max((tally.counts.get(each.code, 0) for each in shown), default=0)
        self.setRowCount(len(shown))
        for row, each in enumerate(shown):
            count = tally.counts.get(each.code, 0)
            code, words = QTableWidgetItem(each.code), QTableWidgetItem(each.text(language))
            given = QTableWidgetItem(write(count))
            fixed = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            code.setFlags(fixed)
            given.setFlags(fixed)
            given.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            given.setData(BAR, count / most if most else 0.0)
            words.setToolTip(self.tr("Double click, or F2, to give it other words"))
            for column, item in ((CODE, code), (WORDS, words), (COUNT, given)):
                self.setItem(row, column, item)
            self.setCellWidget(row, MEANING, self._meaning(row, each))
        self._is_filling = False

    def _meaning(self, row: int, answer: Answer) -> QWidget:
        box = QComboBox()
        box.addItem(self.tr("An answer"), None)
        for gap, words in self._gaps().items():
            box.addItem(words, gap)
        box.setCurrentIndex(max(0, box.findData(answer.gap)))
        box.setProperty("inside", True)
        name = self.tr("“{answer}” counts as")
        box.setAccessibleName(name.format(answer=answer.text(self._session.translator.language)))
        if self._session.screen is not None:
            self._session.screen.guard_wheel(box)
        box.activated.connect(lambda index: self._on_meaning(row, box.itemData(index)))
        return box

    def _on_meaning(self, row: int, gap: str | None) -> None:
        self._change(row, replace(self._answers[row], gap=Gap(gap) if gap else None))

    def _gaps(self) -> dict[Gap, str]:
        """Why an answer is none, in words."""
        return {
            Gap.UNKNOWN: self.tr("No answer: don't know"),
            Gap.REFUSED: self.tr("No answer: refused"),
            Gap.NOT_APPLICABLE: self.tr("No answer: does not apply"),
            Gap.EMPTY: self.tr("No answer: empty"),
            Gap.OUTSIDE: self.tr("No answer: not on the scale"),
        }

    def _on_item(self, item: QTableWidgetItem) -> None:
        if self._is_filling or item.column() != WORDS:
            return
        language = self._session.translator.language
        answer = self._answers[item.row()]
        words = item.text().strip()
        if words and words != answer.text(language):
            texts = {**answer.texts, language: words}
            self._change(item.row(), replace(answer, texts=texts))

    def _change(self, row: int, answer: Answer) -> None:
        if answer != self._answers[row]:
            changed = list(self._answers)
            changed[row] = answer
            self._answers = tuple(changed)
            self.changed.emit()


class _Bars(QStyledItemDelegate):
    """A number with a quiet bar behind it, as long as the answer is frequent."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The bar first, then the number as always."""
        share = float(index.data(BAR) or 0.0)
        room: QRect = option.rect.adjusted(4, 6, -4, -6)
        painter.fillRect(
            QRect(room.left(), room.top(), round(room.width() * share), room.height()),
            option.palette.color(QPalette.ColorRole.Midlight),
        )
        super().paint(painter, option, index)
