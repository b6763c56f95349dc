# SPDX-License-Identifier: EUPL-1.2
"""The system's language decides; Dutch where it says nothing."""

import locale

import pytest

from wijkatlas.language import Translator, system_language


@pytest.mark.parametrize(
    ("surroundings", "expected"),
    [
        ({"LANG": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "fr_BE.UTF-8"}, "fr"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "nl_NL.UTF-8"}, "en"),
        ({"LC_ALL": "C.UTF-8"}, "nl"),
        ({"LANG": "POSIX"}, "nl"),
        ({"LANG": "de_DE.UTF-8"}, "nl"),
        ({"WIJKATLAS_LANGUAGE": "es", "LANG": "nl_BE.UTF-8"}, "es"),
    ],
)
def test_system_language(monkeypatch, surroundings, expected):
    for name in ("WIJKATLAS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert system_language() == expected


@pytest.mark.parametrize(
    ("name", "expected"), [("French_Belgium", "fr"), ("Dutch_Belgium", "nl"), (None, "nl")]
)
def test_names_that_windows_gives(monkeypatch, name, expected):
    for each in ("WIJKATLAS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setattr(locale, "getlocale", lambda: (name, None))
    assert system_language() == expected


def test_a_text_without_translation_comes_back_in_english():
    assert Translator("nl").translate("nowhere", "{n} rows", n=3) == "3 rows"
