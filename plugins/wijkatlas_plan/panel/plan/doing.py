# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the chosen rows: by key, by menu, by button."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from wijkatlas_plan.panel.plan.clipboard import table_text
from wijkatlas_plan.panel.plan.editor import Editor
from wijkatlas_plan.panel.plan.form.choices import Choices
from wijkatlas_plan.panel.plan.looks.cells import Cells
from wijkatlas_plan.panel.plan.new_row import new_row
from wijkatlas_plan.panel.plan.placing import landing, place_for

MOVES = ("up", "down", "left", "right")


class Doing(QObject):
    """``chosen`` are the rows it is done with.

    ``plan_asked`` asks for a new plan, ``rename_asked`` for a place to type a title; ``added`` tells
    that the row that comes is to be named.
    """

    plan_asked = Signal()
    rename_asked = Signal()
    added = Signal()

    def __init__(self, editor: Editor, choices: Choices, cells: Cells) -> None:
        super().__init__(editor)
        self._editor, self._choices, self._cells = editor, choices, cells
        self.chosen: list[str] = []

    def do(self, name: str) -> None:
        """What a key, a menu or a button asks."""
        if name == "copy":
            QGuiApplication.clipboard().setText(
                table_text(self._editor.rows, self._cells, self.chosen)
            )
            return
        if not self._editor.is_editable:
            return
        if name in ("sibling", "child"):
            self._add(as_child=name == "child")
        elif name == "plan":
            self.plan_asked.emit()
        elif name == "rename":
            self.rename_asked.emit()
        elif not self.chosen:
            return
        elif name == "delete":
            self._delete()
        elif name == "duplicate":
            self._editor.duplicate(self.chosen)
        elif name in MOVES:
            self._move(name)

    def _add(self, *, as_child: bool) -> None:
        rows = self._editor.rows
        beside = self.chosen[0] if self.chosen else next(iter(rows.children[""]), "")
        wanted = place_for(rows, beside, as_child=as_child or not self.chosen)
        if wanted is None:
            return
        kind, parent, place = wanted
        if kind == "plan":
            self.do("plan")
            return
        self.added.emit()
        name = self._kind_name(kind, beside)
        title = self.tr("New: {kind}").format(kind=name[:1].lower() + name[1:])
        self._editor.add(new_row(kind, rows, parent, title), parent, place)

    def _delete(self) -> None:
        rows = self._editor.rows
        tops = self._editor.tops(self.chosen)
        parent = rows.parent(tops[-1])
        siblings = rows.children[parent]
        after = siblings[siblings.index(tops[-1]) + 1 :]
        before = [uid for uid in siblings[: siblings.index(tops[-1])] if uid not in tops]
        following = next((uid for uid in [*after[:1], *before[-1:], parent] if uid), "")
        self._editor.remove(tops)
        if following:
            self._editor.want(following, once_gone=tops[-1])

    def _move(self, way: str) -> None:
        uids = self._editor.tops(self.chosen)
        goal = landing(self._editor.rows, uids, way)
        if goal is not None:
            self._editor.move(uids, *goal)

    def _kind_name(self, kind: str, uid: str) -> str:
        rows = self._editor.rows
        top = [uid, *rows.above(uid)][-1]
        return self._choices.kind_name(getattr(rows.by_uid[top], "template", ""), kind)

    def fill_add(self, menu: QMenu) -> None:
        """What can be added beside or under the chosen row."""
        menu.clear()
        rows = self._editor.rows
        beside = self.chosen[0] if self.chosen else next(iter(rows.children[""]), "")
        for name, as_child, words, keys in (
            ("sibling", False, self.tr("{kind}, beside the chosen one"), "Ins"),
            ("child", True, self.tr("{kind}, under the chosen one"), "Shift+Ins"),
        ):
            wanted = place_for(rows, beside, as_child=as_child)
            if wanted is not None and wanted[0] != "plan":
                kind = self._kind_name(wanted[0], beside)
                text = words.format(kind=kind[:1].upper() + kind[1:]).replace("&", "&&")
                _tell_keys(menu.addAction(text, partial(self.do, name)), keys)
        menu.addSeparator()
        menu.addAction(self.tr("New plan…"), partial(self.do, "plan"))
        for action in menu.actions():
            action.setEnabled(self._editor.is_editable)

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done with the chosen rows."""
        menu.clear()
        is_editable = self._editor.is_editable and bool(self.chosen)
        for name, words, keys in (
            ("rename", self.tr("Rename"), "F2"),
            ("duplicate", self.tr("Duplicate"), "Ctrl+D"),
            ("up", self.tr("Move up"), "Alt+Up"),
            ("down", self.tr("Move down"), "Alt+Down"),
            ("left", self.tr("To the goal before, or a level up"), "Alt+Left"),
            ("right", self.tr("To the next goal, or a level down"), "Alt+Right"),
            ("delete", self.tr("Delete"), "Del"),
        ):
            action = menu.addAction(words, partial(self.do, name))
            action.setEnabled(is_editable)
            _tell_keys(action, keys)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy as a table"), partial(self.do, "copy"))
        copy.setEnabled(bool(self.chosen))
        _tell_keys(copy, "Ctrl+C")


def _tell_keys(action: QAction, keys: str) -> None:
    """Show which keys do the same; the rows themselves listen to them."""
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)
