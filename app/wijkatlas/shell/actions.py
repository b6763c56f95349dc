# SPDX-License-Identifier: EUPL-1.2
"""The window's actions: one for each command, and those that only make sense on a screen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.icons import icon
from wijkatlas.shell.runner import CommandRunner

MENUS = (
    ("file", QT_TRANSLATE_NOOP("menus", "&File")),
    ("import", QT_TRANSLATE_NOOP("menus", "&Import")),
    ("edit", QT_TRANSLATE_NOOP("menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("menus", "&View")),
    ("map", QT_TRANSLATE_NOOP("menus", "&Map")),
    ("analysis", QT_TRANSLATE_NOOP("menus", "&Analysis")),
    ("export", QT_TRANSLATE_NOOP("menus", "E&xport")),
    ("tools", QT_TRANSLATE_NOOP("menus", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("menus", "&Help")),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an action stands in the menus: ``file/import`` is the section "import" of "file"."""

    menu: str
    section: str

    @classmethod
    def of(cls, path: str) -> "Place":
        """From a command's menu path."""
        menu, _, section = path.partition("/")
        known = {name for name, _ in MENUS}
        return cls(menu if menu in known else "tools", section)


class Actions(QObject):
    """Makes the actions, keeps them enabled or not, and lays out the menu bar."""

    def __init__(self, desk: Desk, runner: CommandRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._placed: list[tuple[Place, QAction | QMenu]] = []
        self._needs_project: list[QAction] = []
        self.by_id: dict[str, QAction] = {}
        self._add_commands()

    def add(
        self,
        name: str,
        title: str,
        menu: str,
        do: Callable[[], object],
        *,
        shortcut: QKeySequence | QKeySequence.StandardKey | str | None = None,
        icon_name: str = "",
        needs_project: bool = False,
    ) -> QAction:
        """An action of the screen itself."""
        action = QAction(title, self)
        action.setObjectName(name)
        action.triggered.connect(lambda checked=False: do())
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        if icon_name:
            self._dress(action, icon_name)
        self.by_id[name] = action
        if menu:
            self._placed.append((Place.of(menu), action))
        if needs_project:
            self._needs_project.append(action)
        return action

    def add_menu(self, menu: QMenu, place: str) -> None:
        """A sub-menu that someone else fills."""
        self._placed.append((Place.of(place), menu))

    def add_existing(self, action: QAction, place: str) -> None:
        """An action that Qt made, such as a dock's."""
        self._placed.append((Place.of(place), action))

    def fill(self, bar: QMenuBar) -> None:
        """Lay out the menus; empty ones are left out."""
        for name, title in MENUS:
            mine = [(place, item) for place, item in self._placed if place.menu == name]
            if not mine:
                continue
            menu = bar.addMenu(QCoreApplication.translate("menus", title))
            menu.setToolTipsVisible(True)
            sections = list(dict.fromkeys(place.section for place, _ in mine))
            for i, section in enumerate(sections):
                if i:
                    menu.addSeparator()
                for place, item in mine:
                    if place.section != section:
                        continue
                    if isinstance(item, QMenu):
                        menu.addMenu(item)
                    else:
                        menu.addAction(item)

    def refresh(self) -> None:
        """Enable what the session allows."""
        session = self._desk.session
        for command in session.commands.values():
            self.by_id[command.id].setEnabled(self._runner.is_enabled(command))
        for action in self._needs_project:
            action.setEnabled(session.is_open)

    def reicon(self) -> None:
        """Draw the icons again after the theme has changed."""
        for action in self.by_id.values():
            name = action.property("icon_name")
            if name:
                action.setIcon(icon(str(name)))

    def _add_commands(self) -> None:
        translate = self._desk.session.translator.translate
        for command in self._desk.session.commands.values():
            action = QAction(translate("commands", command.title), self)
            action.setObjectName(command.id)
            if command.shortcut:
                action.setShortcut(QKeySequence(command.shortcut))
            if command.icon:
                self._dress(action, command.icon)
            action.triggered.connect(lambda checked=False, c=command.id: self._runner.start(c))
            self.by_id[command.id] = action
            if command.menu:
                self._placed.append((Place.of(command.menu), action))

    def _dress(self, action: QAction, name: str) -> None:
        action.setProperty("icon_name", name)
        action.setIcon(icon(name))
