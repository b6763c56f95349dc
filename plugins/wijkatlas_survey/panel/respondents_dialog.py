# SPDX-License-Identifier: EUPL-1.2
"""Answers of single people, for those who may see them: noted in the log before any is shown."""

import math
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Progress, Session
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.panel.contents import asked_questions
from wijkatlas_survey.panel.row_delegate import row_height_px
from wijkatlas_survey.settings import SHOW_RESPONDENTS
from wijkatlas_survey.storage.frame import Coded, Frame, Numbers, Ticked

Index = QModelIndex | QPersistentModelIndex
LOOK = "survey.look"
WEIGHT, AREA = 0, 1
OWN_COLUMNS = 2
WIDEST_PX = 240


class RespondentsDialog(QDialog):
    """Rows of one wave; nothing of it goes to the clipboard."""

    def __init__(self, session: Session, wave: Wave, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen, self._wave = session, screen, wave
        self.setWindowTitle(self.tr("Single answers: {wave}").format(wave=wave.name))
        self.resize(880, 560)
        self.notice = screen.notice()
        self.table = _PrivateTable()
        self.table.setAccessibleName(self.tr("Single answers"))
        self.table.verticalHeader().setDefaultSectionSize(row_height_px(session))
        self.table.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addWidget(buttons)
        self._begin()

    def _begin(self) -> None:
        """Refuse, or note the look and only then read."""
        session, project, wave = self._session, self._session.project, self._wave
        if not session.settings[SHOW_RESPONDENTS]:
            text = self.tr("Single answers are not shown on this computer (see the settings).")
            self.notice.say(text, "warning")
            return
        if project.read_only:
            text = self.tr(
                "Each look at single answers is noted in the log of the project. This project is open"
                " for reading only, so they can't be shown."
            )
            self.notice.say(text, "warning")
            return

        def note(progress: Progress) -> None:
            progress.update(0)
            project.note(LOOK, {"wave": wave.id, "rows": wave.respondents})

        def read(progress: Progress) -> Frame:
            from wijkatlas_survey.storage.answers import read_frame

            progress.update(0)
            return read_frame(project, wave)

        def noted(nothing: object) -> None:
            del nothing
            self._screen.read(self.tr("Reading single answers"), read, self._show_frame)

        self.notice.say(self.tr("Reading single answers…"), "info")
        self._screen.write(self.tr("Noting the look in the log"), note, noted)

    def _show_frame(self, frame: Frame) -> None:
        number = NumberFormat.of(self._session.translator.language)
        self.notice.say(
            self.tr(
                "Answers of single people are personal data: look only at what you need, and tell"
                " nobody who answered what. This look is noted in the log ({n} rows). Nothing can be"
                " copied from here."
            ).format(n=number.write(len(frame))),
            "warning",
        )
        model = RespondentModel(frame, self._session.translator.language, self)
        self.table.setModel(model)
        self.table.show()
        for place in range(min(model.columnCount(), 60)):
            self.table.resizeColumnToContents(place)
            width = min(WIDEST_PX, self.table.columnWidth(place))
            self.table.setColumnWidth(place, width)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


class RespondentModel(QAbstractTableModel):
    """The rows of a frame in words: weight, area, then each question."""

    def __init__(self, frame: Frame, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = frame
        self._language = language
        self._number = NumberFormat.of(language)
        self._questions = asked_questions(frame.wave)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One for each person."""
        return 0 if parent.isValid() else len(self._frame)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Weight, area and the questions."""
        return 0 if parent.isValid() else OWN_COLUMNS + len(self._questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; figures at the right."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(index.column()):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The code of a question, its words as a tip; the number of a row."""
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        own = {WEIGHT: self.tr("Weight"), AREA: self.tr("Area")}
        if role == Qt.ItemDataRole.DisplayRole:
            return own.get(section) or self._questions[section - OWN_COLUMNS].code
        if role == Qt.ItemDataRole.ToolTipRole and section >= OWN_COLUMNS:
            return self._questions[section - OWN_COLUMNS].text(self._language)
        return None

    def _is_number(self, column: int) -> bool:
        if column < OWN_COLUMNS:
            return column == WEIGHT
        code = self._questions[column - OWN_COLUMNS].code
        return isinstance(self._frame.answers[code], Numbers)

    def _words(self, row: int, column: int) -> str:
        if column == WEIGHT:
            return self._number.write(float(self._frame.weight[row]), 2)
        if column == AREA:
            return str(self._frame.area[row])
        question = self._questions[column - OWN_COLUMNS]
        found = self._frame.answers[question.code]
        if isinstance(found, Coded):
            code = int(found.codes[row])
            return question.answers[code].text(self._language) if code >= 0 else ""
        if isinstance(found, Ticked):
            chosen = found.chosen[row].nonzero()[0]
            return "; ".join(question.answers[each].text(self._language) for each in chosen)
        if isinstance(found, Numbers):
            value = float(found.values[row])
            if math.isnan(value):
                return ""
            return self._number.write(value, 0 if value.is_integer() else 2)
        return str(found.texts[row])


class _PrivateTable(QTableView):
    """Rows to look at; Qt's own way of copying a cell is shut."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything but copying."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return
        super().keyPressEvent(event)
