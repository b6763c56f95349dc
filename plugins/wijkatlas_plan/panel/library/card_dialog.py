# SPDX-License-Identifier: EUPL-1.2
"""The window in which an own card is made or changed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Session, UserError
from wijkatlas_plan.library.card_text import read_card, write_card
from wijkatlas_plan.library.exchange import check_own_id
from wijkatlas_plan.model.card import Card
from wijkatlas_plan.panel.library.card_form import CardForm

NO_NUMBER = QT_TRANSLATE_NOOP("errors", "A year or the row of a source is not written as a number.")


class CardDialog(QDialog):
    """Opened on an own card to change, or on what a new one starts with (``is_new``)."""

    def __init__(
        self, session: Session, card: Card, *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._before, self._is_new = card, is_new
        self.setWindowTitle(self.tr("New own card") if is_new else self.tr("Change an own card"))
        self.resize(720, 640)
        self.form = CardForm(session, card)
        self.form.id.setReadOnly(not is_new)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        self.notice = self._screen.notice()
        self.form.no_number.connect(lambda: self._refuse(UserError(NO_NUMBER)))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save.setProperty("primary", True)
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self._on_deleted)
        if not is_new:
            self.buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.ResetRole)
        self.buttons.accepted.connect(self._on_saved)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addWidget(self.notice)
        column.addWidget(self.buttons)
        first = self.form.id if is_new else self.form.fields["title"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self) -> None:
        try:
            card = self._checked()
        except UserError as problem:
            self._refuse(problem)
            return
        if card == self._before and not self._is_new:
            self.accept()
            return
        if not self._is_new:
            card = replace(card, version=card.version + 1)
        project, is_new = self._session.project, self._is_new

        def work(progress: Progress) -> None:
            from wijkatlas_plan.storage.cards import own_cards, save_card

            progress.update(0)
            if is_new and card.id in own_cards(project):
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "There is an own card “{card}” already."),
                    QT_TRANSLATE_NOOP("errors", "Give one of them another id."),
                    card=card.id,
                )
            signed = card if card.office else replace(card, office=project.name)
            with project.edit(QT_TRANSLATE_NOOP("edits", "Save card {card}"), card=card.id) as edit:
                save_card(edit, card.id, write_card(signed))

        def done(nothing: None) -> None:
            del nothing
            self.accept()

        def failed(fault: BaseException) -> None:
            if isinstance(fault, UserError):
                self._refuse(fault)
            else:
                self._screen.fail(fault)

        self._screen.write(self.tr("Saving the card"), work, done, failed)

    def _refuse(self, problem: UserError) -> None:
        self.notice.say(self._screen.explain(problem), "error")

    def _checked(self) -> Card:
        """The card as it will be read back.

        Raises:
            UserError: something in it is missing or wrong.
        """
        try:
            card = self.form.card()
        except ValueError as error:
            raise UserError(NO_NUMBER) from error
        check_own_id(card.id)
        return read_card(write_card(card), card.id or self.tr("card"), own=True)

    def _on_deleted(self) -> None:
        card_id = self._before.id
        self._screen.run("card.remove", lambda report: self.accept(), card=card_id)
