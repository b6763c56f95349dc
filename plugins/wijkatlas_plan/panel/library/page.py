# SPDX-License-Identifier: EUPL-1.2
"""The page of programme cards: a list beside a card, or one after the other where it is narrow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from wijkatlas.api import QT_TRANSLATE_NOOP, Event, Progress, ProjectClosed, Session
from wijkatlas_plan.library.card_text import TEXTS
from wijkatlas_plan.library.cards import BrokenCard
from wijkatlas_plan.model.card import Card, EffectSize, Grade, in_language
from wijkatlas_plan.model.plan import Action
from wijkatlas_plan.panel.latest import Latest
from wijkatlas_plan.panel.library.action_choice import ActionChoice
from wijkatlas_plan.panel.library.card_list import CardList
from wijkatlas_plan.panel.library.card_view import CardView

LEAST_SIZE = QSize(240, 320)
SIDE_BY_SIDE_PX = 700
LIST_PX = 320


@dataclass(frozen=True, eq=False, slots=True)
class Shelf:
    """All cards of a project."""

    cards: Sequence[Card] = ()
    broken: Sequence[BrokenCard] = ()

    def card(self, card_id: str) -> Card | BrokenCard | None:
        """The one with this id."""
        rows: list[Card | BrokenCard] = [*self.cards, *self.broken]
        return next((each for each in rows if each.id == card_id), None)


class Page(QWidget):
    """``wants`` asks the frame to show the action that a card was put on."""

    wants = Signal(str, str)
    _heard = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.shelf = Shelf()
        self.shown = ""
        self._latest = Latest(self._screen)
        self._pending = ""
        self._dialogs: list[QDialog] = []
        self.setAccessibleName(self.tr("Library"))
        self.list = CardList(session)
        self.list.chosen.connect(self.show_card)
        self.view = CardView(session)
        self.view.left.connect(self.leave)
        self.view.use_asked.connect(self.choose_action)
        self.view.edit_asked.connect(self.edit_card)
        self.view.copy_asked.connect(self.copy_card)
        self.more = QToolButton()
        self.more.setText(self.tr("Own cards"))
        self.more.setProperty("menu", True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu = QMenu(self.more)
        self.new_action = self.menu.addAction(self.tr("New card…"), self.new_card)
        self.menu.addSeparator()
        self.import_action = self.menu.addAction(
            self.tr("Import cards…"), lambda: self._screen.ask("card.import")
        )
        self.menu.addAction(self.tr("Export cards…"), lambda: self._screen.ask("card.export"))
        self.remove_action = self.menu.addAction(
            self.tr("Remove a card…"), lambda: self._screen.ask("card.remove")
        )
        self.more.setMenu(self.menu)
        self.listed = QWidget()
        left = QVBoxLayout(self.listed)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addWidget(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 12)
        row.setSpacing(16)
        row.addWidget(self.listed, 2)
        row.addWidget(self.view, 3)
        self._arrange()
        self._heard.connect(self._on_heard)
        unsubscribe = session.subscribe(self._heard.emit)
        self.destroyed.connect(unsubscribe)

    # -- room ----------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Small: the list and the card scroll by themselves."""
        return LEAST_SIZE

    def heightForWidth(self, width: int) -> int:
        """The least that is needed: what is inside scrolls by itself."""
        layout = self.layout()
        return 0 if layout is None else layout.totalMinimumHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        was_shown = self.listed.isVisible()
        self._arrange()
        if self.shown and self.listed.isVisible() and not was_shown:
            self.list.mark(self.shown)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs again when the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self.view.reicon()

    def _on_heard(self, event: Event) -> None:
        """What was being filled in or read is of no use once its project is closed."""
        if isinstance(event, ProjectClosed):
            self._latest.drop()
            for dialog in list(self._dialogs):
                dialog.close()
            self.leave()

    def _arrange(self) -> None:
        is_wide = self.width() >= SIDE_BY_SIDE_PX
        self.listed.setVisible(is_wide or not self.shown)
        self.listed.setMaximumWidth(LIST_PX if is_wide else 16_777_215)
        self.view.setVisible(is_wide or bool(self.shown))
        self.view.back.setVisible(not is_wide)

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the cards of the open project again."""
        project = self._session.project

        def work(progress: Progress) -> Shelf:
            from wijkatlas_plan.library.cards import all_cards, broken_cards
            from wijkatlas_plan.storage.cards import own_cards

            progress.update(0)
            own: Mapping[str, str] = own_cards(project)
            return Shelf(all_cards(own), broken_cards(own))

        def done(shelf: Shelf) -> None:
            if self._session.is_open:
                self._show_shelf(shelf)

        self._latest.read(self.tr("Reading the cards"), work, done)

    def show_row(self, kind: str, uid: str) -> None:
        """Show a card; ``kind`` is always ``card``."""
        del kind
        if self.shelf.card(uid) is None:
            self._pending = uid
            self.refresh()
        else:
            self.show_card(uid)

    def show_card(self, card_id: str) -> None:
        """Show a card of the shelf."""
        found = self.shelf.card(card_id)
        if found is None:
            return
        self.shown = card_id
        self.list.mark(card_id)
        if isinstance(found, BrokenCard):
            self.view.show_broken(found)
            self._arrange()
            return
        project, card = self._session.project, found

        def work(progress: Progress) -> tuple[EffectSize, ...]:
            from wijkatlas_plan.evaluation.local import local_effects

            progress.update(0)
            return local_effects(project, card.id)

        def done(here: tuple[EffectSize, ...]) -> None:
            if self.shown == card_id and self._session.is_open:
                self.view.show_card(card, here)
                self.view.enable(is_writable=not self._session.project.read_only)
                self._arrange()
                if self.view.back.isVisible():
                    self.view.back.setFocus(Qt.FocusReason.OtherFocusReason)

        self._screen.read(self.tr("Reading what was measured here"), work, done)

    def leave(self) -> None:
        """Go back to the list."""
        self.shown = ""
        self.view.clear()
        self._arrange()
        if self.isVisible():
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_shelf(self, shelf: Shelf) -> None:
        self.shelf = shelf
        is_writable = not self._session.project.read_only
        for action in (self.new_action, self.import_action, self.remove_action):
            action.setEnabled(is_writable)
        self.list.show_cards(shelf.cards, shelf.broken)
        wanted, self._pending = self._pending or self.shown, ""
        if wanted and shelf.card(wanted) is not None:
            self.show_card(wanted)
        elif wanted and not self.shown:
            text = self.tr("There is no programme card “{card}” in this project.")
            self._screen.say("warning", text.format(card=wanted))
        elif self.shown:
            self.leave()

    # -- own cards -----------------------------------------------------------------------------

    def new_card(self) -> None:
        """Open the form on an empty card."""
        empty: dict[str, Any] = {key: {} for key in TEXTS}
        self._open_form(Card(id="", grade=Grade.UNKNOWN, own=True, **empty), is_new=True)

    def copy_card(self) -> None:
        """Open the form on a copy of the card that is shown."""
        card = self.view.card
        if card is None:
            return
        from wijkatlas_plan.library.exchange import slug
        from wijkatlas_plan.library.fresh import copied_card

        office = slug(self._session.project.name)
        self._open_form(copied_card(card, f"{card.id}-{office or 'eigen'}"[:80]), is_new=True)

    def edit_card(self) -> None:
        """Open the form on the own card that is shown."""
        card = self.view.card
        if card is not None and card.own:
            self._open_form(card, is_new=False)

    def _open_form(self, card: Card, *, is_new: bool) -> None:
        from wijkatlas_plan.panel.library.card_dialog import CardDialog

        dialog = CardDialog(self._session, card, is_new=is_new, parent=self)
        if is_new:
            dialog.accepted.connect(lambda: self._expect(dialog.form.id.text().strip()))
        self._open(dialog)

    def _expect(self, card_id: str) -> None:
        """Show a new card once it is read, whatever the filters leave."""
        self.list.ask_for_nothing()
        self.show_row("card", card_id)

    # -- use -----------------------------------------------------------------------------------

    def choose_action(self) -> None:
        """Ask which action the card that is shown is put on."""
        card = self.view.card
        if card is None:
            return
        project = self._session.project

        def work(progress: Progress) -> tuple[Action, ...]:
            from wijkatlas_plan.storage.tree import read_tree

            progress.update(0)
            return read_tree(project).actions

        def done(actions: tuple[Action, ...]) -> None:
            dialog = ActionChoice(self._session, actions, self)
            dialog.decided.connect(lambda uid: self.put_on(uid, card))
            self._open(dialog)

        self._screen.read(self.tr("Reading the actions"), work, done)

    def put_on(self, uid: str, card: Card) -> None:
        """Put a card on an action, then have the action shown."""
        project = self._session.project
        title = in_language(card.title, self._session.translator.language)

        def work(progress: Progress) -> bool:
            from wijkatlas_plan.storage.editing import put
            from wijkatlas_plan.storage.tree import read_tree

            progress.update(0)
            action = next((each for each in read_tree(project).actions if each.uid == uid), None)
            if action is None or card.id in action.cards:
                return action is not None
            label = QT_TRANSLATE_NOOP("edits", "Put card {card} on an action")
            with project.edit(label, card=title) as edit:
                put(edit, replace(action, cards=(*action.cards, card.id)))
            return True

        def done(is_there: bool) -> None:
            if is_there:
                self.wants.emit("action", uid)

        self._screen.write(self.tr("Putting the card on the action"), work, done)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda result: self._dialogs.remove(dialog))
        dialog.show()
