# SPDX-License-Identifier: EUPL-1.2
"""The list of evaluations, and of actions that have none."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.evaluation.words import VERDICT_NAMES
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.panel.evaluation.contents import Contents, result_of

ROW_EDGE_PX = 12
KIND, UID = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
EVALUATION, ACTION = "evaluation", "action"


class EvaluationList(QWidget):
    """``opened`` carries the uid of an evaluation; ``asked`` that of an action to plan one for, or ""."""

    opened = Signal(str)
    asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._rows: list[QTreeWidgetItem] = []
        self.lead = self._screen.text(
            self.tr(
                "Say before an action starts how it will be judged. Then its result can be trusted, "
                "also when it is not what was hoped for. Choose an action to begin."
            ),
            "muted",
        )
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setAccessibleName(self.tr("Evaluations, and actions without one"))
        self.tree.itemClicked.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._on_chosen)
        self.other = QPushButton(self.tr("Evaluate something that is not in a plan"))
        self.other.clicked.connect(lambda: self.asked.emit(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.lead)
        column.addWidget(self.tree, 1)
        column.addWidget(self.other)

    def show_contents(self, contents: Contents, *, is_writable: bool) -> None:
        """Both groups, as they are now."""
        before = self.tree.currentItem()
        chosen = before.data(0, UID) if before is not None else ""
        self._rows.clear()
        self.tree.clear()
        self.other.setEnabled(is_writable)
        first = self._group(self.tr("With an evaluation"))
        for each in contents.evaluations:
            action = contents.action(each.action)
            name = action.title if action is not None else each.title
            item = self._row(
                first, EVALUATION, each.uid, f"{name}\n{self._state(each)}", each.title
            )
            item.setSizeHint(0, QSize(0, 2 * self.fontMetrics().height() + ROW_EDGE_PX))
        second = self._group(self.tr("Without an evaluation"))
        for one in contents.without:
            self._row(second, ACTION, one.uid if is_writable else "", one.title, one.title)
        none = self.tr("(none: every action has one)")
        if not contents.actions:
            none = self.tr("(there are no actions yet)")
        for group, empty in (
            (first, self.tr("(none yet)")),
            (second, none),
        ):
            if not group.childCount():
                item = self._row(group, "", "", empty, empty)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.tree.expandAll()
        same = [each for each in self._rows if each.data(0, UID) == chosen]
        if same or self._rows:
            self.tree.setCurrentItem((same or self._rows)[0])

    def _group(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        self.tree.addTopLevelItem(item)
        return item

    def _row(
        self, group: QTreeWidgetItem, kind: str, uid: str, text: str, hint: str
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, KIND, kind)
        item.setData(0, UID, uid)
        item.setToolTip(0, hint.replace("<", "‹"))
        group.addChild(item)
        if uid:
            self._rows.append(item)
        return item

    def _state(self, evaluation: Evaluation) -> str:
        result = result_of(evaluation)
        if result is not None:
            verdict = self._session.translator.translate("plan", VERDICT_NAMES[result.verdict])
            if result.is_provisional:
                return self.tr("for now: {verdict}").format(verdict=verdict)
            return verdict
        return self.tr("design fixed") if evaluation.frozen_at else self.tr("design open")

    def _on_chosen(self, item: QTreeWidgetItem, column: int = 0) -> None:
        del column
        kind, uid = item.data(0, KIND), item.data(0, UID)
        if kind == EVALUATION:
            self.opened.emit(uid)
        elif kind == ACTION and uid:
            self.asked.emit(uid)
