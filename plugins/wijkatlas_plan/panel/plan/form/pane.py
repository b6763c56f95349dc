# SPDX-License-Identifier: EUPL-1.2
"""Where the form of the chosen rows stands: what they are, where they lead, their fields."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.model.plan import Action, Goal, Plan
from wijkatlas_plan.panel.plan.editor import Editor
from wijkatlas_plan.panel.plan.form.choices import Choices
from wijkatlas_plan.panel.plan.form.form import Form
from wijkatlas_plan.panel.plan.looks.cells import kind_of


class FormPane(QWidget):
    """Forms are made when the first row of their kind is chosen. ``wants`` asks for another row."""

    wants = Signal(str, str)

    def __init__(self, session: Session, editor: Editor, choices: Choices) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._editor, self._choices = editor, choices
        self.forms: dict[str, Form] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.shown: list[str] = []
        self._names_place = True
        self.kind = self._screen.text("", "lead")
        self.place = self._screen.text("", "muted")
        self.go = QToolButton()
        self.go.setProperty("quiet", True)
        self.go.setProperty("menu", True)
        self.go.setText(self.tr("Go to"))
        self.go.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.go.setToolTip(self.tr("Go to what this row is linked to"))
        self.menu = QMenu(self.go)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.go.setMenu(self.menu)
        self.nothing = self._screen.text("", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.kind, 1)
        head.addWidget(self.go)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.place)
        column.addWidget(self.stack, 1)
        self.show_uids([])

    def show_uids(self, uids: list[str]) -> None:
        """Show the form of these rows; what stands in a field of others is kept first."""
        if uids != self.shown:
            self.leave_field()
        are_same, self.shown = uids == self.shown, list(uids)
        known = self._editor.rows.by_uid
        rows = [known[uid] for uid in uids if uid in known]
        kinds = {kind_of(row) for row in rows}
        self.go.setVisible(len(rows) == 1 and not isinstance(rows[0], Plan))
        if len(kinds) != 1:
            self.kind.setText("")
            self.place.setText("")
            self.place.hide()
            self.nothing.setText(
                self.tr("Rows of one kind can be changed together: goals, or actions.")
                if rows
                else self.tr("Choose a goal or an action to see and change it.")
            )
            self.stack.setCurrentWidget(self.nothing)
            return
        kind = kinds.pop()
        self._say_head(rows, kind)
        form = self._form(kind)
        form.show_rows(rows, are_same=are_same)
        area = self._areas[kind]
        if not are_same:
            area.verticalScrollBar().setValue(0)
        self.stack.setCurrentWidget(area)

    def name_place(self, is_named: bool) -> None:
        """Say what the row stands under, or leave that to the rows above the form."""
        self._names_place = is_named
        if len(self.shown) == 1:
            self.place.setVisible(is_named and bool(self.place.text()))

    def leave_field(self) -> None:
        """Keep what is being typed."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()

    def focus_title(self) -> None:
        """Let a new row be named."""
        area = self.stack.currentWidget()
        for kind, each in self._areas.items():
            if each is area:
                line = self.forms[kind].first().control()
                if isinstance(line, QLineEdit):
                    line.setFocus(Qt.FocusReason.OtherFocusReason)
                    line.selectAll()

    def _form(self, kind: str) -> Form:
        if kind not in self.forms:
            form = Form(self._session, self._editor, self._choices, kind)
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(form)
            self.stack.addWidget(area)
            self.forms[kind], self._areas[kind] = form, area
        return self.forms[kind]

    def _say_head(self, rows: list[Any], kind: str) -> None:
        editor, first = self._editor, rows[0]
        top = first if isinstance(first, Plan) else editor.rows.by_uid[self._top(first.uid)]
        name = self._choices.kind_name(getattr(top, "template", ""), kind)
        name = name[:1].upper() + name[1:]
        if len(rows) > 1:
            number = NumberFormat.of(self._session.translator.language).write(len(rows))
            self.kind.setText(self.tr("{kind}: {n} chosen").format(kind=name, n=number))
            self.place.setText(self.tr("A change goes to all of them."))
            self.place.show()
            return
        self.kind.setText(name)
        above = [editor.rows.by_uid[uid].title for uid in editor.rows.above(first.uid)]
        self.place.setText(" › ".join(reversed(above)))
        self.place.setVisible(bool(above) and self._names_place)

    def _top(self, uid: str) -> str:
        return list(self._editor.rows.above(uid))[-1]

    def _fill_menu(self) -> None:
        self.menu.clear()
        row = self._editor.rows.by_uid.get(self.shown[0]) if self.shown else None
        for text, kind, uid in self.links(row):
            self.menu.addAction(text.replace("&", "&&"), partial(self.wants.emit, kind, uid))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("Nothing is linked yet")).setEnabled(False)

    def links(self, row: Any) -> list[tuple[str, str, str]]:
        """Words, kind and uid of what a row is linked to."""
        found: list[tuple[str, str, str]] = []
        if isinstance(row, Goal):
            titles = {uid: title for title, uid in self._choices.problems}
            found += [
                (self.tr("Problem: {title}").format(title=titles[uid]), "problem", uid)
                for uid in row.problems
                if uid in titles
            ]
            if row.indicator:
                known = {each.id: each.title for each in self._editor.indicators}
                title = known.get(row.indicator, row.indicator)
                text = self.tr("Figures: {title}").format(title=title)
                found.append((text, "indicator", row.indicator))
        if isinstance(row, Action):
            cards = {code: title for title, code in self._choices.cards}
            found += [
                (self.tr("Card: {title}").format(title=cards[code]), "card", code)
                for code in row.cards
                if code in cards
            ]
            judged = self._choices.evaluations.get(row.uid)
            if judged:
                found.append((self.tr("Its evaluation"), "evaluation", judged))
            elif self._editor.is_editable:
                found.append((self.tr("Plan an evaluation"), "new_evaluation", row.uid))
        return found
