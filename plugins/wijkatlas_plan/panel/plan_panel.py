# SPDX-License-Identifier: EUPL-1.2
"""The panel with its pages: overview, diagnosis, priorities, plan, evaluation, library."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import (
    Event,
    ProjectClosed,
    ProjectOpened,
    Session,
    TablesChanged,
)
from wijkatlas_plan.panel.pages import MAKERS, PAGES, MakePage

SLOT = "plan.panel"
REMEMBERED = "plan.page"
LEAST_SIZE = QSize(240, 320)
ICON_PX, SMALL, WORD_EDGE_PX = 20, 0.9, 6


class PlanPanel(QWidget):
    """A row of pages; each is made when it is first asked for, and read while it is looked at.

    A page has the signal ``wants(kind, uid)``, ``show_row(kind, uid)`` and ``refresh()``; the last is
    called while a project is open, when the page is looked at and what it shows may have changed.
    """

    _heard = Signal(object)

    def __init__(self, session: Session, pages: Mapping[str, MakePage] = MAKERS) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._pages = pages
        self._entries = {each.name: each for each in PAGES if each.name in self._pages}
        self._stale = set(self._entries)
        self.made: dict[str, Any] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.setAccessibleName(self.tr("Plan"))
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.widen = QToolButton()
        self.widen.setProperty("quiet", True)
        self.widen.clicked.connect(self._on_widen)
        self.row = QWidget()
        self._build_row()
        self.reading_only = self._screen.notice()
        self.empty = self._screen.text(
            self.tr("No project is open. Open or create one first; then its plan stands here."),
            "muted",
        )
        self.empty.setContentsMargins(16, 16, 16, 16)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.reading_only)
        column.addWidget(self.stack, 1)
        for keys, step in ((QKeySequence("Ctrl+PgDown"), 1), (QKeySequence("Ctrl+PgUp"), -1)):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, step))
        last = self._screen.remembered(REMEMBERED).decode()
        self.chosen = last if last in self._entries else next(iter(self._entries), "")
        self._show_state()
        self.reicon()
        self._heard.connect(self._on_heard)
        unsubscribe = session.subscribe(self._heard.emit)
        self.destroyed.connect(unsubscribe)

    def _build_row(self) -> None:
        translate = self._session.translator.translate
        self._fits = True
        line = self._line = QHBoxLayout(self.row)
        line.setContentsMargins(4, 4, 4, 4)
        line.setSpacing(0)
        for name, entry in self._entries.items():
            title, help_ = translate("plan", entry.title), translate("plan", entry.help)
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.setProperty("quiet", True)
            button.setProperty("stacked", True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(32)
            button.setIconSize(QSize(ICON_PX, ICON_PX))
            button.setToolTip(f"{title}: {help_}")
            button.setAccessibleName(title)
            button.setAccessibleDescription(help_)
            button.clicked.connect(partial(self._on_clicked, name))
            self._group.addButton(button)
            self.buttons[name] = button
            font = button.font()
            font.setPointSizeF(font.pointSizeF() * SMALL)
            button.setFont(font)
            line.addWidget(button, _words_px(button))
        line.addSpacing(4)
        line.addWidget(self.widen)

    # -- room ----------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Smaller than any dock: the pages scroll by themselves."""
        return LEAST_SIZE

    def heightForWidth(self, width: int) -> int:
        """Likewise: the dock's scroll area asks for this one."""
        del width
        return LEAST_SIZE.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names beside the signs as far as they fit."""
        super().resizeEvent(event)
        words = sum(_words_px(each) for each in self.buttons.values())
        fits = words + self.widen.sizeHint().width() + 12 <= self.width()
        height = ICON_PX + self.fontMetrics().height() + 12 if fits else 0
        for button in self.buttons.values():
            if fits:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setMinimumHeight(height)
        self._fits = fits
        self._name_chosen()
        self._name_widen()

    def _name_chosen(self) -> None:
        """Where the names do not fit, the page that is looked at still has its own."""
        style, row = Qt.ToolButtonStyle, self._line
        for button in self.buttons.values():
            named = button.isChecked()
            if not self._fits:
                button.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if named else style.ToolButtonIconOnly
                )
            share = _words_px(button) if self._fits else (3 if named else 1)
            row.setStretchFactor(button, share)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is looked at."""
        super().showEvent(event)
        self._name_widen()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "reading_only"):
            self.reicon()

    def reicon(self) -> None:
        """Draw the signs in the colours of the theme."""
        for name, button in self.buttons.items():
            button.setIcon(self._screen.icon(self._entries[name].icon))
        self.reading_only.reicon()
        self._name_widen()

    @property
    def is_wide(self) -> bool:
        """True while the panel has most of the window."""
        return self.width() > self.window().width() / 2 and self.window() is not self

    def _on_widen(self) -> None:
        self._screen.widen(SLOT, not self.is_wide)

    def _name_widen(self) -> None:
        wide = self.is_wide
        text = (
            self.tr("Narrow: more room for the map")
            if wide
            else self.tr("Wide: more room for the plan")
        )
        if text != self.widen.toolTip() or self.widen.icon().isNull():
            sign = "arrow-collapse-right" if wide else "arrow-expand-left"
            self.widen.setIcon(self._screen.icon(sign))
            self.widen.setToolTip(text)
            self.widen.setAccessibleName(text)

    # -- pages ---------------------------------------------------------------------------------

    def show_page(self, name: str) -> Any:
        """Bring a page to the front; gives it, or None while there is nothing to show."""
        if name not in self._entries:
            return None
        self.chosen = name
        self._screen.remember(REMEMBERED, name.encode())
        self._show_state()
        return self.made.get(name)

    def show_row(self, kind: str, uid: str) -> None:
        """Show a row on the page of its kind."""
        for entry in self._entries.values():
            if kind in entry.kinds:
                page = self.show_page(entry.name)
                if page is not None:
                    page.show_row(kind, uid)
                return

    def _area(self, name: str) -> QScrollArea:
        if name not in self.made:
            page = self._pages[name](self._session)
            page.wants.connect(self.show_row)
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setWidget(page)
            area.setAccessibleName(self.buttons[name].text())
            self.stack.addWidget(area)
            self.made[name], self._areas[name] = page, area
        return self._areas[name]

    def _on_clicked(self, name: str, checked: bool = True) -> None:
        del checked
        self.show_page(name)

    def _step(self, step: int) -> None:
        names = list(self._entries)
        if names:
            name = names[(names.index(self.chosen) + step) % len(names)]
            self.show_page(name)
            self.buttons[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_state(self) -> None:
        session = self._session
        is_open = session.is_open and bool(self._entries)
        for name, button in self.buttons.items():
            button.setChecked(name == self.chosen)
            button.setEnabled(is_open)
        self._name_chosen()
        if session.is_open and session.project.read_only:
            self.reading_only.say(
                self.tr("This project is open for reading only: look, but nothing can be changed."),
                "info",
            )
        else:
            self.reading_only.hide()
        if not is_open:
            self.stack.setCurrentWidget(self.empty)
            return
        self.stack.setCurrentWidget(self._area(self.chosen))
        if self.isVisible():
            self._refresh()

    # -- keeping up ----------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self._session.is_open and self.chosen in self.made and self.chosen in self._stale:
            self._stale.discard(self.chosen)
            self.made[self.chosen].refresh()

    def _on_heard(self, event: Event) -> None:
        if isinstance(event, TablesChanged):
            self._stale |= {
                name
                for name, entry in self._entries.items()
                if any(table.startswith(entry.tables) for table in event.tables)
            }
        elif isinstance(event, ProjectOpened | ProjectClosed):
            self._stale = set(self._entries)
            self._show_state()
        else:
            return
        if self.isVisible():
            self._refresh()


def _words_px(button: QToolButton) -> int:
    return button.fontMetrics().horizontalAdvance(button.text()) + WORD_EDGE_PX
