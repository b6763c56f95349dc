# SPDX-License-Identifier: EUPL-1.2
"""Names and families of incident categories: local themes, and national codes that lead to them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.language import QT_TRANSLATE_NOOP

FALLBACK_LANGUAGES = ("nl", "en")


@dataclass(frozen=True)
class Label:
    """One name in several languages."""

    texts: Mapping[str, str]

    def text(self, language: str) -> str:
        """The name in this language, else in Dutch, else in English."""
        for wanted in (language, *FALLBACK_LANGUAGES):
            if wanted in self.texts:
                return self.texts[wanted]
        return next(iter(self.texts.values()))


@dataclass(frozen=True)
class ThemeGroup:
    """A family of themes, such as property or violence."""

    code: str
    label: Label


@dataclass(frozen=True)
class Theme:
    """A local theme: the word the office uses for what happened."""

    code: str
    group: str
    label: Label
    additive: bool = True


@dataclass(frozen=True)
class Themes:
    """The local themes in their fixed order."""

    scheme: str
    title: Label
    groups: tuple[ThemeGroup, ...]
    themes: tuple[Theme, ...]

    @cached_property
    def _by_code(self) -> dict[str, Theme]:
        return {theme.code: theme for theme in self.themes}

    @property
    def codes(self) -> tuple[str, ...]:
        """All theme codes in order."""
        return tuple(theme.code for theme in self.themes)

    def __contains__(self, code: object) -> bool:
        """Whether this code is a theme."""
        return code in self._by_code

    def theme(self, code: str) -> Theme | None:
        """The theme with this code, or None."""
        return self._by_code.get(code)

    def label(self, code: str, language: str = "nl") -> str:
        """The name of a theme; an unknown code comes back as it is."""
        theme = self._by_code.get(code)
        return theme.label.text(language) if theme else code

    def group_label(self, group: str, language: str = "nl") -> str:
        """The name of a group; an unknown code comes back as it is."""
        return next((g.label.text(language) for g in self.groups if g.code == group), group)

    def of_group(self, group: str) -> tuple[Theme, ...]:
        """The themes of one group, in order."""
        return tuple(theme for theme in self.themes if theme.group == group)


@dataclass(frozen=True)
class NationalCode:
    """A code of a national scheme and the local theme it belongs to."""

    code: str
    theme: str
    label: Label
    source: str


@dataclass(frozen=True)
class NationalCodes:
    """A national scheme; where ``additive`` is False its figures must not be added up."""

    scheme: str
    title: Label
    source: str
    additive: bool
    codes: tuple[NationalCode, ...] = field(repr=False)

    @cached_property
    def _by_code(self) -> dict[str, NationalCode]:
        return {code.code: code for code in self.codes}

    def theme(self, code: str) -> str:
        """The local theme of a national code, "" when the scheme doesn't know it."""
        found = self._by_code.get(code)
        return found.theme if found else ""

    def label(self, code: str, language: str = "nl") -> str:
        """The name of a national code; an unknown code comes back as it is."""
        found = self._by_code.get(code)
        return found.label.text(language) if found else code


def load_themes(path: Path) -> Themes:
    """Read local themes from a TOML file."""
    try:
        content = _content(path)
        additive = bool(content.get("additive", True))
        groups = tuple(ThemeGroup(g["code"], Label(g["label"])) for g in content["group"])
        known = {group.code: group for group in groups}
        themes = tuple(
            Theme(
                t["code"],
                known[t["group"]].code,
                Label(t["label"]),
                bool(t.get("additive", additive)),
            )
            for t in content["theme"]
        )
        return Themes(content["id"], Label(content["title"]), groups, themes)
    except (KeyError, TypeError) as error:
        raise _incomplete(path, error) from error


def load_national_codes(path: Path) -> NationalCodes:
    """Read a national scheme from a TOML file."""
    try:
        content = _content(path)
        source = content["source"]
        codes = tuple(
            NationalCode(c["code"], c["theme"], Label(c["label"]), c.get("source", source))
            for c in content["code"]
        )
        return NationalCodes(
            content["id"], Label(content["title"]), source, bool(content["additive"]), codes
        )
    except (KeyError, TypeError) as error:
        raise _incomplete(path, error) from error


def _content(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "The list of categories {file} can't be read."),
            QT_TRANSLATE_NOOP("errors", "Put back the file that came with the program."),
            file=path.name,
        ) from error


def _incomplete(path: Path, error: Exception) -> UnreadableFile:
    return UnreadableFile(
        QT_TRANSLATE_NOOP("errors", "The list of categories {file} lacks {part}."),
        QT_TRANSLATE_NOOP("errors", "Put back the file that came with the program."),
        file=path.name,
        part=error,
    )
