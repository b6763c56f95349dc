# SPDX-License-Identifier: EUPL-1.2
"""The page of goals and actions: a look at them, and the form of what is chosen."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from wijkatlas.api import Event, ProjectClosed, Session
from wijkatlas_plan.checking.status import goal_light
from wijkatlas_plan.model.plan import Goal
from wijkatlas_plan.panel.plan.cells import Cells
from wijkatlas_plan.panel.plan.choices import Choices
from wijkatlas_plan.panel.plan.clipboard import table_text
from wijkatlas_plan.panel.plan.editor import Editor, new_row
from wijkatlas_plan.panel.plan.filtering import Found, find
from wijkatlas_plan.panel.plan.form_pane import FormPane
from wijkatlas_plan.panel.plan.head import Head
from wijkatlas_plan.panel.plan.looks import REMEMBERED, make_view
from wijkatlas_plan.panel.plan.new_plan import NewPlan
from wijkatlas_plan.panel.plan.outline import Outline
from wijkatlas_plan.panel.plan.placing import landing, place_for
from wijkatlas_plan.panel.plan.rows import Difference
from wijkatlas_plan.panel.plan.table_look import TableLook, TableModel
from wijkatlas_plan.panel.plan.tree_model import TreeModel

TURN_PX = 760
BESIDE, BELOW = [550, 450], [400, 600]  # shares of the room
LEAST_SIZE = QSize(240, 320)
MOVES = ("up", "down", "left", "right")


class Page(QWidget):
    """Keeps tree, other looks and form in step with the project, row by row."""

    wants = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.editor = Editor(session, self)
        self.choices = Choices(session, self)
        self.cells = Cells(session.translator, self._screen, date.today())
        self.found: Found | None = None
        self.chosen: list[str] = []
        self._names_title = False
        self._stale_looks: set[str] = set()
        self.head = Head(session)
        self.tree_model = TreeModel(self.editor.rows, self.cells, self)
        self.outline = Outline(self.tree_model, self.tr("Goals and actions"))
        self.table = TableLook(
            TableModel(self.editor.rows, self.cells, self),
            session,
            self.tr("Goals and actions"),
        )
        self.looks: dict[str, Any] = {"tree": self.outline, "table": self.table}
        self.look = "tree"
        self.stack_of_looks = QStackedWidget()
        for look in (self.outline, self.table):
            self.stack_of_looks.addWidget(look)
            look.asked.connect(self.do)
            look.chosen.connect(self._on_chosen)
            look.customContextMenuRequested.connect(partial(self._on_menu_asked, look))
        self.pane = FormPane(session, self.editor, self.choices)
        self.pane.wants.connect(self.wants)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stack_of_looks)
        self.splitter.addWidget(self.pane)
        self.splitter.splitterMoved.connect(lambda at, index: self._remember_sizes())
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
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_view)
        self._connect()
        self._restore_sizes()
        self.show_look(self._screen.remembered(REMEMBERED).decode() or "tree")

    def _connect(self) -> None:
        self.editor.stale.connect(self._on_stale)
        self.choices.stale.connect(self._on_stale)
        self.editor.refused.connect(self._on_refused)
        self.editor.arrived.connect(self._on_arrived)
        self.editor.measured.connect(self._on_measured)
        self.editor.wanted.connect(self._on_wanted)
        self.choices.changed.connect(self._on_choices)
        self.tree_model.renamed.connect(self._on_renamed)
        self.tree_model.moved.connect(self.editor.move)
        self.head.filter.changed.connect(self._on_filtered)
        self.head.filter.opened.connect(
            lambda: self.head.filter.offer(self.editor.rows, self.choices.areas.names)
        )
        self.head.filter.down.connect(self.focus_rows)
        self.head.looks.chosen.connect(self.show_look)
        self.head.add_asked.connect(self._fill_add)
        self.head.more_asked.connect(self.fill_menu)
        self.new_plan.left.connect(self._show_state)
        self.new_plan.made.connect(lambda uid: self.editor.want(uid))
        unsubscribe = self._session.subscribe(self._note)
        self.destroyed.connect(unsubscribe)

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
        way = Qt.Orientation
        wanted = way.Horizontal if self.width() >= TURN_PX else way.Vertical
        if self.splitter.orientation() is not wanted:
            self.splitter.setOrientation(wanted)
            self._restore_sizes()

    def _restore_sizes(self) -> None:
        state = self._screen.remembered(self._sizes_name())
        is_beside = self.splitter.orientation() is Qt.Orientation.Horizontal
        usual = BESIDE if is_beside else BELOW
        sizes = [int(part) for part in state.decode().split(",")] if state else usual
        self.splitter.setSizes(sizes)

    def _remember_sizes(self) -> None:
        text = ",".join(str(size) for size in self.splitter.sizes())
        self._screen.remember(self._sizes_name(), text.encode())

    def _sizes_name(self) -> str:
        is_beside = self.splitter.orientation() is Qt.Orientation.Horizontal
        return "plan.beside" if is_beside else "plan.below"

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

    def _on_stale(self) -> None:
        if self.isVisible():
            self.refresh()

    def show_row(self, kind: str, uid: str) -> None:
        """Choose a row, now or once it is there."""
        del kind
        if self.found is not None and uid not in self.found.shown:
            self.head.filter.clear()
        self.editor.want(uid)

    def _note(self, event: Event) -> None:
        if isinstance(event, ProjectClosed):
            self.outline.forget()

    def _on_arrived(self, difference: Difference | None) -> None:
        rows = self.editor.rows
        self.found = find(rows, self.head.filter.wanted, self.cells.today)
        if difference is None:
            self.cells.lights = {}
            self._stale_looks = set(self.looks)
        else:
            self._stale_looks = set(self.looks) - {self.look}
        self.tree_model.is_editable = self.editor.is_editable
        before = self.chosen
        self.chosen = [uid for uid in before if uid in rows.by_uid]
        self._update_look(difference)
        self.head.show_counts(rows, self.found)
        touched = set() if difference is None else difference.rows | difference.parts
        if difference is None or before != self.chosen or touched & set(self.chosen):
            self.pane.show_uids(self.chosen)
        self._show_state()

    def _update_look(self, difference: Difference | None) -> None:
        rows, shown = self.editor.rows, self.found.shown if self.found else None
        is_stale = self.look in self._stale_looks
        self._stale_looks.discard(self.look)
        if self.look == "tree":
            if difference is None or is_stale:
                self.outline.show_rows(rows, shown)
            else:
                self.outline.follow(difference, shown)
        elif self.look == "table":
            hits = rows.by_uid.keys() if self.found is None else self.found.hits
            goals_and_actions = [uid for uid in rows.below("") if uid in hits and rows.parent(uid)]
            changed = set(rows.by_uid) if difference is None else difference.rows
            self.table.show_rows(rows, goals_and_actions, changed)
        else:
            self._later.start()

    def _show_view(self) -> None:
        rows = self.editor.rows
        shown = self.found.shown if self.found else frozenset(rows.by_uid)
        if self.look in self.looks and self.look not in ("tree", "table"):
            self.looks[self.look].show_tree(rows.tree(), shown)

    def _on_measured(self) -> None:
        translator, rows = self._session.translator, self.editor.rows
        changed = set()
        for uid, figure in self.editor.figures.items():
            goal = rows.by_uid.get(uid)
            if isinstance(goal, Goal):
                light = goal_light(goal, figure, self.cells.today, translator)
                if light != self.cells.lights.get(uid):
                    self.cells.lights[uid] = light
                    changed.add(uid)
        self.tree_model.tell(changed)
        self.table.tell(changed)

    def _on_choices(self) -> None:
        self.cells.area_names = self.choices.areas.names
        self.table.viewport().update()

    def _on_filtered(self) -> None:
        rows = self.editor.rows
        self.found = find(rows, self.head.filter.wanted, self.cells.today)
        self._stale_looks = set(self.looks)
        self._update_look(Difference())
        self.head.show_counts(rows, self.found)

    def _on_refused(self) -> None:
        """The form shows again what is so."""
        self.pane.show_uids([])
        self.pane.show_uids(self.chosen)

    def _on_wanted(self, uid: str) -> None:
        self.chosen = [uid]
        if self.look in ("tree", "table"):
            self.looks[self.look].choose([uid])
        self.pane.show_uids(self.chosen)
        self._show_state()
        if self._names_title:
            self._names_title = False
            self.pane.focus_title()

    def _show_state(self) -> None:
        has_plans = bool(self.editor.rows.by_uid)
        self.new_plan.show_state(has_plans=has_plans)
        self.stack.setCurrentWidget(self.filled if has_plans else self.new_plan)

    # -- looks ---------------------------------------------------------------------------------

    def show_look(self, name: str) -> None:
        """Look at the rows in another way."""
        name = name if name in self.head.looks.buttons else "tree"
        if name not in self.looks:
            view = make_view(name, self._session)
            view.chosen.connect(self._on_view_chosen)
            self.looks[name] = view
            self._stale_looks.add(name)
            self.stack_of_looks.addWidget(view)
        self.look = name
        self.head.looks.show_chosen(name)
        self.stack_of_looks.setCurrentWidget(self.looks[name])
        self._screen.remember(REMEMBERED, name.encode())
        if name in self._stale_looks:
            self._update_look(None)
        if name in ("tree", "table"):
            self.looks[name].choose(self.chosen)

    def focus_rows(self) -> None:
        """Let the keyboard walk through the rows."""
        self.looks[self.look].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self) -> None:
        uids = self.looks[self.look].uids()
        if uids != self.chosen:
            self.chosen = uids
            self.pane.show_uids(uids)

    def _on_view_chosen(self, uid: str) -> None:
        if uid in self.editor.rows.by_uid:
            self.chosen = [uid]
            self.pane.show_uids(self.chosen)

    # -- doing ---------------------------------------------------------------------------------

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

    def do(self, name: str) -> None:
        """What a key, a menu or a button asks."""
        if name == "copy":
            QGuiApplication.clipboard().setText(
                table_text(self.editor.rows, self.cells, self.chosen)
            )
            return
        if not self.editor.is_editable:
            return
        if name in ("sibling", "child"):
            self._add(as_child=name == "child")
        elif name == "plan":
            self.new_plan.show_state(has_plans=True)
            self.stack.setCurrentWidget(self.new_plan)
        elif name == "rename" and self.look == "tree":
            self.outline.rename()
        elif name == "rename":
            self.pane.focus_title()
        elif not self.chosen:
            return
        elif name == "delete":
            self._delete()
        elif name == "duplicate":
            self.editor.duplicate(self.chosen)
        elif name in MOVES:
            self._move(name)

    def _add(self, *, as_child: bool) -> None:
        rows = self.editor.rows
        beside = self.chosen[0] if self.chosen else next(iter(rows.children[""]), "")
        wanted = place_for(rows, beside, as_child=as_child or not self.chosen)
        if wanted is None:
            return
        kind, parent, place = wanted
        if kind == "plan":
            self.do("plan")
            return
        self._names_title = True
        name = self._kind_name(kind, beside)
        title = self.tr("New: {kind}").format(kind=name[:1].lower() + name[1:])
        self.editor.add(new_row(kind, rows, parent, title), parent, place)

    def _delete(self) -> None:
        rows = self.editor.rows
        tops = self.editor.tops(self.chosen)
        parent = rows.parent(tops[-1])
        siblings = rows.children[parent]
        after = siblings[siblings.index(tops[-1]) + 1 :]
        before = [uid for uid in siblings[: siblings.index(tops[-1])] if uid not in tops]
        following = next((uid for uid in [*after[:1], *before[-1:], parent] if uid), "")
        self.editor.remove(tops)
        if following:
            self.editor.want(following, once_gone=tops[-1])

    def _move(self, way: str) -> None:
        uids = self.editor.tops(self.chosen)
        goal = landing(self.editor.rows, uids, way)
        if goal is not None:
            self.editor.move(uids, *goal)

    def _on_renamed(self, uid: str, title: str) -> None:
        self.editor.rename(uid, title)

    # -- menus ---------------------------------------------------------------------------------

    def _kind_name(self, kind: str, uid: str) -> str:
        rows = self.editor.rows
        top = [uid, *rows.above(uid)][-1]
        return self.choices.kind_name(getattr(rows.by_uid[top], "template", ""), kind)

    def _fill_add(self, menu: QMenu) -> None:
        menu.clear()
        rows = self.editor.rows
        beside = self.chosen[0] if self.chosen else next(iter(rows.children[""]), "")
        for name, as_child, words, keys in (
            ("sibling", False, self.tr("{kind}, beside the chosen one"), "Ins"),
            ("child", True, self.tr("{kind}, under the chosen one"), "Shift+Ins"),
        ):
            wanted = place_for(rows, beside, as_child=as_child)
            if wanted is not None and wanted[0] != "plan":
                kind = self._kind_name(wanted[0], beside)
                text = words.format(kind=kind[:1].upper() + kind[1:]).replace("&", "&&")
                menu.addAction(f"{text}\t{keys}", partial(self.do, name))
        menu.addSeparator()
        menu.addAction(self.tr("New plan…"), partial(self.do, "plan"))
        for action in menu.actions():
            action.setEnabled(self.editor.is_editable)

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done with the chosen rows."""
        menu.clear()
        is_editable = self.editor.is_editable and bool(self.chosen)
        for name, words, keys in (
            ("rename", self.tr("Rename"), "F2"),
            ("duplicate", self.tr("Duplicate"), "Ctrl+D"),
            ("up", self.tr("Move up"), "Alt+↑"),
            ("down", self.tr("Move down"), "Alt+↓"),
            ("left", self.tr("To the goal before, or a level up"), "Alt+←"),
            ("right", self.tr("To the next goal, or a level down"), "Alt+→"),
            ("delete", self.tr("Delete"), "Del"),
        ):
            menu.addAction(f"{words}\t{keys}", partial(self.do, name)).setEnabled(is_editable)
        menu.addSeparator()
        copy = menu.addAction(f"{self.tr('Copy as a table')}\tCtrl+C", partial(self.do, "copy"))
        copy.setEnabled(bool(self.chosen))

    def _on_menu_asked(self, look: Any, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(look.viewport().mapToGlobal(at))
