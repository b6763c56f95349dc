# SPDX-License-Identifier: EUPL-1.2
"""Texts in the reader's language, from the Qt Linguist sources, without Qt.

The same ``.ts`` files serve the screen, the command line and the exports. A text is marked where it
stands with ``QT_TRANSLATE_NOOP(context, text)`` (found by ``pyside6-lupdate``) and translated at
the edge with :class:`Translator`. Placeholders are named: ``"{count} rows"``.
"""

import locale
import os
from dataclasses import dataclass, field
from functools import lru_cache
from xml.etree import ElementTree

from wijkatlas.resources import resource_root

LANGUAGES = ("nl", "fr", "en", "es", "pt")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation and give it back unchanged."""
    del context
    return text


@lru_cache(maxsize=8)
def _catalogue(language: str) -> dict[tuple[str, str], str]:
    path = resource_root() / "i18n" / f"wijkatlas_{language}.ts"
    texts: dict[tuple[str, str], str] = {}
    if not path.is_file():
        return texts
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            element = message.find("translation")
            if element is None or element.get("type") in {"obsolete", "vanished"}:
                continue
            target = element.findtext("numerusform") if len(element) else element.text
            if target:
                texts[name, source] = target
    return texts


@dataclass(frozen=True, slots=True)
class Translator:
    """Gives texts in one language; a text without translation comes back in English."""

    language: str = "nl"
    _texts: dict[tuple[str, str], str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Load the catalogue of the language."""
        object.__setattr__(self, "_texts", _catalogue(self.language))

    def translate(self, context: str, text: str, /, **values: object) -> str:
        """The text in this language with its placeholders filled."""
        found = self._texts.get((context, text), text)
        return found.format(**values) if values else found


_WINDOWS_NAMES = {
    "dutch": "nl",
    "french": "fr",
    "english": "en",
    "spanish": "es",
    "portuguese": "pt",
}


def system_language() -> str:
    """The language of the user's system when we speak it, else Dutch."""
    names = ("WIJKATLAS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    wanted = next((os.environ[name] for name in names if os.environ.get(name)), "")
    wanted = (wanted or locale.getlocale()[0] or "").casefold()
    code = _WINDOWS_NAMES.get(wanted.split("_")[0], wanted[:2])
    return code if code in LANGUAGES else "nl"
