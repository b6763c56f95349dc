# SPDX-License-Identifier: EUPL-1.2
"""The page of goals and actions: a look at them, and the form of what is chosen."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from wijkatlas.api import Event, ProjectClosed, Session
from wijkatlas_plan.panel.plan.doing import Doing
from wijkatlas_plan.panel.plan.editor import Editor
from wijkatlas_plan.panel.plan.form.choices import Choices
from wijkatlas_plan.panel.plan.form.pane import FormPane
from wijkatlas_plan.panel.plan.head import Head
from wijkatlas_plan.panel.plan.looks.cells import Cells
from wijkatlas_plan.panel.plan.looks.filtering import Found, find
from wijkatlas_plan.panel.plan.looks.stack import LookStack
from wijkatlas_plan.panel.plan.looks.switch import REMEMBERED
from wijkatlas_plan.panel.plan.new_plan import NewPlan
from wijkatlas_plan.panel.plan.rows import Difference
from wijkatlas_plan.panel.plan.turning import TurningSplitter

LEAST_SIZE = QSize(240, 320)


class Page(QWidget):
    """Keeps the looks and the form in step with the project, row by row."""

    wants = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.editor = Editor(session, self)
        self.choices = Choices(session, self)
        self.cells = Cells(session.translator, self._screen, date.today())
        self.doing = Doing(self.editor, self.choices, self.cells)
        self.found: Found | None = None
        self._names_title = False
        self.head = Head(session)
        self.looks = LookStack(session, self.editor.rows, self.cells)
        self.pane = FormPane(session, self.editor, self.choices)
        self.splitter = TurningSplitter(self._screen)
        self.splitter.addWidget(self.looks)
        self.splitter.addWidget(self.pane)
        self.filled = QWidget()
        filled = QVBoxLayout(self.filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(4)
        filled.addWidget(self.head)
        filled.addWidget(self.splitter, 1)
        self.new_plan = NewPlan(session, self.editor)
        self.waiting = self._screen.text(self.tr("Reading the plan…"), "muted")
        self.waiting.setContentsMargins(16, 16, 16, 16)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        for widget in (self.waiting, self.filled, self.new_plan):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect()
        self.splitter.restore()
        self.show_look(self._screen.remembered(REMEMBERED).decode() or "tree")

    def _connect(self) -> None:
        self.editor.stale.connect(self._on_stale)
        self.choices.stale.connect(self._on_stale)
        self.editor.refused.connect(self._on_refused)
        self.editor.arrived.connect(self._on_arrived)
        self.editor.measured.connect(self._on_measured)
        self.editor.wanted.connect(self._on_wanted)
        self.choices.changed.connect(self._on_choices)
        self.looks.tree_model.renamed.connect(self.editor.rename)
        self.looks.tree_model.moved.connect(self.editor.move)
        self.looks.asked.connect(self.doing.do)
        self.looks.chosen.connect(self._on_chosen)
        self.looks.menu_asked.connect(self._on_menu_asked)
        self.head.filter.changed.connect(self._on_filtered)
        self.head.filter.opened.connect(
            lambda: self.head.filter.offer(self.editor.rows, self.choices.areas.names)
        )
        self.head.filter.down.connect(self.looks.focus_rows)
        self.head.looks.chosen.connect(self.show_look)
        self.head.add_asked.connect(self.doing.fill_add)
        self.head.more_asked.connect(self.doing.fill_menu)
        self.doing.plan_asked.connect(self._on_plan_asked)
        self.doing.rename_asked.connect(self._on_rename_asked)
        self.doing.added.connect(self._on_added)
        self.pane.wants.connect(self.wants)
        self.new_plan.left.connect(self._show_state)
        self.new_plan.made.connect(lambda uid: self.editor.want(uid))
        unsubscribe = self._session.subscribe(self._note)
        self.destroyed.connect(unsubscribe)

    @property
    def chosen(self) -> list[str]:
        """The uids of the chosen rows, the current one first."""
        return self.doing.chosen

    # -- room ----------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Smaller than any dock: what is inside scrolls by itself."""
        return LEAST_SIZE

    def heightForWidth(self, width: int) -> int:
        """Likewise."""
        del width
        return LEAST_SIZE.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form beside the rows where there is room, else below."""
        super().resizeEvent(event)
        self.splitter.turn(self.width())
        self._make_room()

    def _make_room(self) -> None:
        """Below the rows an empty form would only take their room."""
        is_below = self.splitter.orientation() is Qt.Orientation.Vertical
        self.pane.setVisible(bool(self.pane.shown) or not is_below)
        self.pane.name_place(not is_below)

    def showEvent(self, event: QShowEvent) -> None:
        """What is being typed is kept when the window closes."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes, and nothing else takes the focus before."""
        if event.type() is QEvent.Type.Close:
            self.pane.leave_field()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "stack"):
            self.cells.reicon()
            self.head.reicon()

    # -- keeping up ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read what changed."""
        self.cells.today = date.today()
        self.choices.refresh()
        self.editor.refresh()

    def show_row(self, kind: str, uid: str) -> None:
        """Choose a row, now or once it is there."""
        del kind
        if self.found is not None and uid not in self.found.shown:
            self.head.filter.clear()
        self.editor.want(uid)

    def _note(self, event: Event) -> None:
        if isinstance(event, ProjectClosed):
            self.looks.outline.forget()

    def _on_stale(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_arrived(self, difference: Difference | None) -> None:
        rows = self.editor.rows
        self.found = find(rows, self.head.filter.wanted, self.cells.today)
        self.looks.tree_model.is_editable = self.editor.is_editable
        before = self.chosen
        self.doing.chosen = [uid for uid in before if uid in rows.by_uid]
        touched: set[str] = set()
        if difference is None:
            self.cells.lights = {}
            self.looks.show_rows(rows, self.found)
        else:
            touched = difference.rows | difference.parts
            self.looks.follow(difference, self.found)
        self.head.show_counts(rows, self.found)
        if difference is None or before != self.chosen or touched & set(self.chosen):
            self._show_form(self.chosen)
        is_new_asked = self.stack.currentWidget() is self.new_plan and not self.new_plan.is_first
        if difference is None or not is_new_asked:
            self._show_state()

    def _on_measured(self) -> None:
        self.looks.tell(self.cells.relight(self.editor.rows, self.editor.figures))

    def _on_choices(self) -> None:
        self.cells.area_names = self.choices.areas.names
        self.looks.table.viewport().update()

    def _on_filtered(self) -> None:
        rows = self.editor.rows
        self.found = find(rows, self.head.filter.wanted, self.cells.today)
        self.looks.show_rows(rows, self.found)
        self.head.show_counts(rows, self.found)

    def _on_refused(self) -> None:
        """The form shows again what is so."""
        self.pane.show_uids([])
        self._show_form(self.chosen)

    def _on_wanted(self, uid: str) -> None:
        self.doing.chosen = [uid]
        self.looks.choose([uid])
        self._show_form(self.chosen)
        self._show_state()
        if self._names_title:
            self._names_title = False
            self.pane.focus_title()

    def _show_state(self) -> None:
        has_plans = bool(self.editor.rows.by_uid)
        if not has_plans:
            self.new_plan.show_state(is_first=True)
        self.stack.setCurrentWidget(self.filled if has_plans else self.new_plan)

    # -- looking and doing ---------------------------------------------------------------------

    def show_look(self, name: str) -> None:
        """Look at the rows in another way."""
        name = name if name in self.head.looks.buttons else "tree"
        self.head.looks.show_chosen(name)
        self.looks.show_look(name, self.chosen)

    def event(self, event: QEvent) -> bool:
        """Search in here, not in the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Find):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.head.filter.focus_search()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, uids: list[str]) -> None:
        found = [uid for uid in uids if uid in self.editor.rows.by_uid]
        if found != self.chosen:
            self.doing.chosen = found
            self._show_form(found)

    def _show_form(self, uids: list[str]) -> None:
        self.pane.show_uids(uids)
        self._make_room()

    def _on_plan_asked(self) -> None:
        self.new_plan.show_state(is_first=False)
        self.stack.setCurrentWidget(self.new_plan)

    def _on_rename_asked(self) -> None:
        if self.looks.name == "tree":
            self.looks.outline.rename()
        else:
            self.pane.focus_title()

    def _on_added(self) -> None:
        self._names_title = True

    def _on_menu_asked(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.doing.fill_menu(menu)
        menu.popup(at)
