# SPDX-License-Identifier: EUPL-1.2
"""Texts of questionnaires without their HTML."""

from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "head", "template"})


class _Text(HTMLParser):
    """Collects what a person would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag parts words, but for those that only change how a word looks."""
        if tag in _UNSEEN:
            self._unseen += 1
        if tag not in {"b", "i", "u", "em", "strong", "span", "font", "a", "sup", "sub"}:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Seen again after its end."""
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif tag in {"p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4"}:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        """Text."""
        if not self._unseen:
            self.parts.append(data)


def plain_text(markup: str) -> str:
    """The text of a piece of HTML on one line."""
    if "<" not in markup and "&" not in markup:
        return " ".join(markup.split())
    reader = _Text()
    reader.feed(markup)
    reader.close()
    return " ".join("".join(reader.parts).split())
