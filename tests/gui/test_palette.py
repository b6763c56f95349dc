# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+K."""

from typing import Any

from PySide6.QtCore import Qt

from wijkatlas.shell.palette import Entry, find
from wijkatlas.shell.palette_entries import palette_entries
from wijkatlas.shell.window import Window


def entry(title: str, kind: str = "command", *, is_enabled: bool = True) -> Entry:
    return Entry(title, kind, lambda: None, is_enabled)


def test_words_are_found_in_any_order_and_without_accents() -> None:
    entries = [entry("Open café"), entry("Café De Open Deur"), entry("Sluiten")]
    assert [e.title for e in find(entries, "cafe open")] == ["Café De Open Deur", "Open café"]


def test_what_begins_with_the_word_comes_first_and_what_is_off_last() -> None:
    entries = [entry("Reopen"), entry("Open", is_enabled=False), entry("Open file")]
    assert [e.title for e in find(entries, "open")] == ["Open file", "Reopen", "Open"]


def test_commands_places_and_categories_are_found(window: Window) -> None:
    kinds = {e.kind.split("   ")[0] for e in palette_entries(window.desk, window.actions_)}
    assert kinds == {"command", "area", "network", "category"}


def test_every_command_is_found(window: Window) -> None:
    titles = {e.title for e in palette_entries(window.desk, window.actions_)}
    for command in window.desk.session.commands.values():
        assert command.title.rstrip("…") in titles


def test_typing_and_return_does_it(window: Window, qtbot: Any) -> None:
    zooms: list[object] = []
    window.desk.atlas.zoom_asked.connect(zooms.append)
    window.palette_.open()
    qtbot.keyClicks(window.palette_.box, "wijk 11")
    assert window.palette_.titles() == ["Wijk 11"]
    qtbot.keyClick(window.palette_.box, Qt.Key.Key_Return)
    assert not window.palette_.isVisible()
    west, south, east, north = zooms[0]
    assert 3.1 < west < east < 3.3
    assert 50.8 < south < north < 50.9


def test_nothing_found_is_said_and_escape_leaves(window: Window, qtbot: Any) -> None:
    window.palette_.open()
    qtbot.keyClicks(window.palette_.box, "qqqq")
    assert window.palette_.titles() == ["Nothing found"]
    qtbot.keyClick(window.palette_.box, Qt.Key.Key_Return)
    assert window.palette_.isVisible()
    qtbot.keyClick(window.palette_.box, Qt.Key.Key_Escape)
    assert not window.palette_.isVisible()
