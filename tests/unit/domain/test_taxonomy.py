# SPDX-License-Identifier: EUPL-1.2
"""Themes and national codes that travel with the program."""

from pathlib import Path

import pytest

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.taxonomy import load_national_codes, load_themes
from wijkatlas.language import LANGUAGES
from wijkatlas.resources import resource_root

FOLDER = resource_root() / "taxonomies"


def test_every_theme_has_a_name_in_every_language() -> None:
    themes = load_themes(FOLDER / "incident_themes.toml")
    assert len(set(themes.codes)) == len(themes.codes)
    for theme in themes.themes:
        assert set(theme.label.texts) == set(LANGUAGES)
    for group in themes.groups:
        assert set(group.label.texts) == set(LANGUAGES)
        assert themes.of_group(group.code)
    # two themes with one name would be two lines that look the same on a screen
    for language in LANGUAGES:
        names = [themes.label(code, language) for code in themes.codes]
        assert len(set(names)) == len(names)


def test_labels_by_language_and_unknown_codes() -> None:
    themes = load_themes(FOLDER / "incident_themes.toml")
    assert themes.label("bicycle_theft") == "Fietsdiefstal"
    assert themes.label("bicycle_theft", "fr") == "Vol de vélo"
    assert themes.label("bicycle_theft", "de") == "Fietsdiefstal"
    assert themes.label("nonsense", "fr") == "nonsense"
    assert themes.group_label("violence", "es") == "Violencia"
    assert "burglary" in themes
    assert themes.theme("nonsense") is None


@pytest.mark.parametrize("name", ["be_figures", "nl_police"])
def test_national_codes_lead_to_known_themes(name: str) -> None:
    themes = load_themes(FOLDER / "incident_themes.toml")
    national = load_national_codes(FOLDER / f"{name}.toml")
    assert {code.theme for code in national.codes} <= set(themes.codes)
    assert len({code.code for code in national.codes}) == len(national.codes)


def test_belgian_figures_refuse_addition_and_dutch_codes_map() -> None:
    assert load_national_codes(FOLDER / "be_figures.toml").additive is False
    dutch = load_national_codes(FOLDER / "nl_police.toml")
    assert dutch.theme("A72") == dutch.theme("1.2.3") == "bicycle_theft"
    assert dutch.theme("0.0.0") == ""
    assert dutch.label("1.4.6") == "Straatroof"


@pytest.mark.parametrize(
    "text", ["id = ", "id = 'x'", "[[group]]\ncode='a'\nlabel={nl='A'}\n[[theme]]\ncode='t'"]
)
def test_a_broken_list_gives_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "themes.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(UnreadableFile, match=r"themes\.toml"):
        load_themes(path)
    with pytest.raises(UnreadableFile, match=r"themes\.toml"):
        load_national_codes(path)
