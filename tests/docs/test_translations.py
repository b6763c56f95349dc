# SPDX-License-Identifier: EUPL-1.2
"""The Qt Linguist sources hold every text, finished in Dutch, French and English."""

import re
from pathlib import Path
from types import ModuleType

import pytest

COMPLETE = ("nl", "fr", "en")
PREPARED = ("es", "pt")
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def catalogue(root: Path, linguist: ModuleType, language: str) -> dict:
    path = root / "resources" / "i18n" / f"wijkatlas_{language}.ts"
    assert path.is_file(), "run: make translations"
    return linguist.read_catalogue(path)


@pytest.mark.parametrize("language", COMPLETE + PREPARED)
def test_every_text_of_the_code_is_in_the_file(
    root: Path, linguist: ModuleType, language: str
) -> None:
    texts = linguist.all_texts()
    found = catalogue(root, linguist, language)
    assert sorted(texts - found.keys()) == [], "run: make translations"
    assert sorted(found.keys() - texts) == [], "run: make translations"


@pytest.mark.parametrize("language", COMPLETE)
def test_every_text_is_translated(root: Path, linguist: ModuleType, language: str) -> None:
    found = catalogue(root, linguist, language)
    assert [text for text, translation in found.items() if not translation.is_finished] == []


@pytest.mark.parametrize("language", COMPLETE + PREPARED)
def test_placeholders_are_those_of_the_source(
    root: Path, linguist: ModuleType, language: str
) -> None:
    wrong = [
        (text.source, translation.text)
        for text, translation in catalogue(root, linguist, language).items()
        if translation.text
        and set(PLACEHOLDER.findall(text.source)) != set(PLACEHOLDER.findall(translation.text))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_a_menu_does_not_speak_two_languages(
    root: Path, linguist: ModuleType, language: str
) -> None:
    """A text of several words is hardly ever the same in two languages."""
    same = [
        text.source
        for text, translation in catalogue(root, linguist, language).items()
        if text.source == translation.text and len(re.findall(r"[a-z]{3,}", text.source)) >= 4
    ]
    assert same == []


def test_the_english_file_is_the_source(root: Path, linguist: ModuleType) -> None:
    found = catalogue(root, linguist, "en")
    assert all(translation.text == text.source for text, translation in found.items())


def test_an_update_keeps_what_was_translated(linguist: ModuleType, tmp_path: Path) -> None:
    Text, Translation = linguist.Text, linguist.Translation
    old = {
        Text("menu", "Open…"): Translation("Openen…", True),
        Text("menu", "Close the project file"): Translation("Het projectbestand sluiten", True),
        Text("menu", "Gone"): Translation("Weg", True),
    }
    texts = {
        Text("menu", "Open…"),
        Text("menu", "Close this project file"),
        Text("menu", 'New "<one>"'),
    }
    new = linguist.updated(texts, old, "nl")
    assert new == {
        Text("menu", "Open…"): Translation("Openen…", True),
        Text("menu", "Close this project file"): Translation("Het projectbestand sluiten", False),
        Text("menu", 'New "<one>"'): Translation("", False),
    }
    path = tmp_path / "wijkatlas_nl.ts"
    path.write_text(linguist.written(new, "nl"), "utf-8")
    assert linguist.read_catalogue(path) == new
