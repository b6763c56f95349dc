# SPDX-License-Identifier: EUPL-1.2
"""The library: finding a card, reading it, making one's own, putting one on an action."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from wijkatlas.api import Session
from wijkatlas.shell.window import Window
from wijkatlas_plan.library.card_text import read_card, write_card
from wijkatlas_plan.library.cards import bundled_cards, find_card
from wijkatlas_plan.library.fresh import copied_card
from wijkatlas_plan.model.card import EffectSize, Grade
from wijkatlas_plan.model.plan import Action, Goal, Level, Plan
from wijkatlas_plan.panel.library.card_dialog import CardDialog
from wijkatlas_plan.panel.library.page import Page
from wijkatlas_plan.panel.library.source_row import SourceRow
from wijkatlas_plan.storage.cards import own_cards, save_card
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.tree import read_tree


@pytest.fixture
def page(window: Window, session: Session, qtbot: Any) -> Page:
    made = Page(session)
    qtbot.addWidget(made)
    made.resize(420, 640)
    made.show()
    made.refresh()
    return made


def titles(page: Page) -> list[str]:
    model = page.list.model
    return [model.index(row).data() for row in range(model.rowCount())]


def words(page: Page) -> str:
    return "\n".join(each.text() for each in page.view.body.findChildren(QLabel))


def choose(box: Any, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def last_dialog(page: Page) -> QDialog:
    return page._dialogs[-1]


def card_dialog(page: Page) -> CardDialog:
    dialog = last_dialog(page)
    assert isinstance(dialog, CardDialog)
    return dialog


def add_own(session: Session, card_id: str = "bank", text: str = "") -> None:
    with session.project.edit("Card") as edit:
        made = copied_card(find_card("cameratoezicht", {}), card_id)
        save_card(edit, card_id, text or write_card(made))


def test_cards_are_found_by_words_and_filters(page: Page, qtbot: Any) -> None:
    assert page.list.count.text() == f"Cards: {len(bundled_cards())}"
    qtbot.keyClicks(page.list.search, "bicycle PARKING")
    assert titles(page) == ["Guarded bicycle parking"]
    page.list.search.clear()
    choose(page.list.grade, Grade.CONTRADICTORY)
    choose(page.list.theme, "fraud")
    assert titles(page) == ["Training against phishing"]
    told = page.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.endswith("evidence: contradictory; findings differ")
    qtbot.keyClicks(page.list.search, "quantum")
    assert titles(page) == []
    assert page.list.count.text().startswith("No card is like that.")
    page.list.ask_for_nothing()
    assert len(titles(page)) == len(bundled_cards())


def test_a_card_is_read_by_keyboard_and_left_again(page: Page, qtbot: Any) -> None:
    qtbot.keyClicks(page.list.search, "scared")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.shown == "gevangenisbezoek"
    assert page.view.title.text().startswith("Prison visits")
    assert page.view.isVisible()
    assert not page.listed.isVisible()
    told = words(page)
    assert "●●● evidence: strong; points to harm" in told
    assert "Anthony Petrosino" in told
    assert "In this municipality" not in told
    qtbot.mouseClick(page.view.back, Qt.MouseButton.LeftButton)
    assert page.listed.isVisible()
    assert not page.view.isVisible()


def test_list_and_card_stand_side_by_side_where_there_is_room(page: Page) -> None:
    page.show_card("zone-30")
    assert not page.listed.isVisible()
    page.resize(800, 640)
    assert page.listed.isVisible()
    assert page.view.isVisible()
    assert not page.view.back.isVisible()
    page.resize(420, 640)
    assert not page.listed.isVisible()


def test_a_card_is_no_higher_than_its_words(page: Page, qtbot: Any) -> None:
    page.show_card("whatsapp-buurtpreventie")
    inside = page.view.body.widget()
    qtbot.waitUntil(lambda: inside.height() > 640)
    last = max(
        (each for each in inside.findChildren(SourceRow)), key=lambda each: each.geometry().bottom()
    )
    assert inside.height() - last.geometry().bottom() < 60


def test_texts_of_strangers_stay_plain(page: Page, session: Session) -> None:
    made = copied_card(find_card("zone-30", {}), "vreemd")
    text = write_card(made).replace("20 mph zones", "<img src='file:///etc/passwd'><b>20</b>")
    add_own(session, "vreemd", text)
    page.show_row("card", "vreemd")
    assert page.shown == "vreemd"
    labels = [page.view.title, *page.view.body.findChildren(QLabel)]
    assert "<b>20</b>" in page.view.title.text()
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}


def test_an_address_opens_on_a_click_alone(
    page: Page, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page.show_card("lokfietsen")
    secure, plain = page.view.body.findChildren(SourceRow)
    assert opened == []
    qtbot.mouseClick(secure.open, Qt.MouseButton.LeftButton)
    assert len(opened) == 1
    assert opened[0].startswith("https://www.rd.nl/")
    assert not hasattr(plain, "open"), "an address without https is to copy only"
    qtbot.mouseClick(plain.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("http://www.bd.nl/")


def test_what_was_measured_here_stands_on_the_card(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = EffectSize({"nl": "Hier.", "en": "Measured here: 12% less, between 3% and 20%."}, 0)
    monkeypatch.setattr(
        "wijkatlas_plan.evaluation.local.local_effects", lambda project, card_id: (here,)
    )
    page.show_card("lokfietsen")
    assert "In this municipality\nMeasured here: 12% less, between 3% and 20%." in words(page)


def test_a_card_is_put_on_an_action(
    page: Page, window: Window, session: Session, qtbot: Any
) -> None:
    page.show_card("lokfietsen")
    qtbot.mouseClick(page.view.use, Qt.MouseButton.LeftButton)
    assert "There are no actions yet" in last_dialog(page).findChildren(QLabel)[0].text()
    last_dialog(page).reject()
    with session.project.edit("Plan") as edit:
        put(
            edit, Plan("p", "Plan"), Goal("s", "p", "", Level.STRATEGIC, "Safe"),
            Goal("g", "p", "s", Level.OPERATIONAL, "Fewer thefts"),
            Action("a", "g", "Racks", code="A1"), Action("b", "g", "Marking", code="A2"),
        )  # fmt: skip
    wanted: list[tuple[str, str]] = []
    page.wants.connect(lambda kind, uid: wanted.append((kind, uid)))
    qtbot.mouseClick(page.view.use, Qt.MouseButton.LeftButton)
    dialog: Any = last_dialog(page)
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(dialog.search, "mark")
    assert [dialog.list.item(row).isHidden() for row in range(2)] == [True, False]
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert wanted == [("action", "b")]
    assert [each.cards for each in read_tree(session.project).actions] == [(), ("lokfietsen",)]
    window.undo.undo.trigger()
    assert [each.cards for each in read_tree(session.project).actions] == [(), ()]


def test_an_own_card_is_made_changed_and_deleted(
    page: Page, window: Window, session: Session, qtbot: Any
) -> None:
    page.show_card("lokfietsen")
    assert not page.view.edit.isVisible()
    qtbot.mouseClick(page.view.copy, Qt.MouseButton.LeftButton)
    dialog = card_dialog(page)
    assert dialog.form.id.text() == "lokfietsen-testdorp"
    title = dialog.form.fields["title"]
    assert isinstance(title, QLineEdit)
    title.setText("Onze lokfiets")
    choose(dialog.form.language, "en")
    assert title.text() == "Bait bikes"
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    made = read_card(own_cards(session.project)["lokfietsen-testdorp"])
    assert made.title == {"nl": "Onze lokfiets", "en": "Bait bikes"}
    assert (made.version, made.office) == (1, "Testdorp")
    assert made.effects == find_card("lokfietsen", {}).effects
    page.refresh()
    assert page.shown == "lokfietsen-testdorp"
    qtbot.mouseClick(page.view.edit, Qt.MouseButton.LeftButton)
    dialog = card_dialog(page)
    assert dialog.form.id.isReadOnly()
    choose(dialog.form.grade, Grade.MODERATE)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    made = read_card(own_cards(session.project)["lokfietsen-testdorp"])
    assert (made.version, made.grade) == (2, Grade.MODERATE)
    page.refresh()
    qtbot.mouseClick(page.view.edit, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card_dialog(page).delete, Qt.MouseButton.LeftButton)
    assert own_cards(session.project) == {}
    page.refresh()
    assert page.shown == ""
    window.undo.undo.trigger()
    assert list(own_cards(session.project)) == ["lokfietsen-testdorp"]


def test_a_broken_card_is_not_saved_but_explained(page: Page, session: Session, qtbot: Any) -> None:
    page.show_card("lokfietsen")
    page.copy_card()
    dialog = card_dialog(page)
    form = dialog.form

    def refused() -> str:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
        assert dialog.notice.isVisible()
        return "\n".join(each.text() for each in dialog.notice.findChildren(QLabel))

    form.sources.set_cell(0, 3, "see the newspaper")
    assert "the address of a web page" in refused()
    form.sources.set_cell(0, 3, "https://example.org/a")
    form.effects.set_cell(0, 2, "last year")
    assert "not written as a number" in refused()
    choose(form.language, "en")
    assert form.language.currentData() == "nl", "what is no number would be lost"
    form.effects.set_cell(0, 2, "2017")
    form.effects.set_cell(0, 1, "7")
    assert "the key of one of the sources" in refused()
    form.effects.set_cell(0, 1, "1")
    form.id.setText("lokfietsen")
    assert "comes with the program" in refused()
    form.id.setText("mijn-kaart")
    form.fields["what"].clear()
    assert "The Dutch text can't be left out" in refused()
    assert own_cards(session.project) == {}
    form.fields["what"].setPlainText("Een fiets.")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert list(own_cards(session.project)) == ["mijn-kaart"]


def test_effects_keep_their_source_when_another_is_removed(page: Page) -> None:
    page.show_card("phishingtraining")
    page.copy_card()
    form = card_dialog(page).form
    before = form.card()
    form.sources.table.setCurrentCell(0, 0)
    form.sources.remove.click()
    assert [each.cells[1] for each in form.effects.filled()] == ["", "1", "2"]
    form.effects.table.setCurrentCell(0, 0)
    form.effects.remove.click()
    after = form.card()
    kept = [after.sources[each.source].title for each in after.effects]
    assert kept == [before.sources[each.source].title for each in before.effects[1:]]
    assert [each.text for each in after.effects] == [each.text for each in before.effects[1:]]


def test_a_card_that_can_not_be_read_is_listed_as_such(page: Page, session: Session) -> None:
    add_own(session, "goed")
    add_own(session, "stuk", "grade = 3")
    page.refresh()
    assert len(titles(page)) == len(bundled_cards()) + 2
    assert titles(page)[-1] == "stuk"
    page.show_card("stuk")
    assert "This own card can't be read." in words(page)
    assert "“stuk”: the entry “id” can't be used" in words(page)
    assert not page.view.use.isVisible()


def test_a_card_is_shown_before_the_shelf_was_read(
    window: Window, session: Session, qtbot: Any
) -> None:
    page = Page(session)
    qtbot.addWidget(page)
    page.show_row("card", "zone-30")
    assert page.view.title.text() == "20 mph zones with traffic calming"


def test_a_card_that_is_gone_is_said(page: Page, window: Window) -> None:
    page.show_row("card", "verdwenen")
    assert page.shown == ""
    assert "verdwenen" in window.desk.messages.said[-1][1]


def test_an_empty_form_says_what_belongs_where(page: Page, session: Session, qtbot: Any) -> None:
    page.new_card()
    form = card_dialog(page).form
    form.id.setText("fietsmarkt")
    for key, field in form.fields.items():
        if "." not in key:
            assert field.accessibleName()
            (field.setText if isinstance(field, QLineEdit) else field.setPlainText)(f"Tekst {key}")
    form.sectors["citizens"].setChecked(True)
    qtbot.mouseClick(card_dialog(page).save, Qt.MouseButton.LeftButton)
    made = read_card(own_cards(session.project)["fietsmarkt"])
    assert made.title == {"nl": "Tekst title"}
    assert made.sectors == ("citizens",)
    assert made.grade is Grade.UNKNOWN


def test_a_project_that_closes_takes_its_forms_along(
    page: Page, session: Session, qtbot: Any
) -> None:
    page.show_card("lokfietsen")
    page.copy_card()
    assert page._dialogs
    session.close()
    qtbot.waitUntil(lambda: not page._dialogs)
    assert page.shown == ""


def test_who_may_only_read_changes_nothing(
    page: Page, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(session.project), "read_only", True)
    page.refresh()
    page.show_card("lokfietsen")
    assert not page.view.use.isEnabled()
    assert not page.view.copy.isEnabled()
    assert not page.new_action.isEnabled()
