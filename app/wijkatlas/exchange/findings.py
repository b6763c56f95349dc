# SPDX-License-Identifier: EUPL-1.2
"""What was noticed about a foreign file, as sentences for a person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wijkatlas.domain.taxonomy import load_themes
from wijkatlas.exchange.rows import RowSource
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.resources import resource_root


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence (English source, context ``guess``) and the values of its placeholders."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """The English sentence."""
        return self.text.format(**self.values)

    def sentence(self, translator: Translator) -> str:
        """In the reader's language, with the names of our own recipes and themes."""
        values = dict(self.values)
        if "recipe" in values:
            values["recipe"] = translator.translate("recipes", str(values["recipe"]))
        if "theme" in values:
            themes = load_themes(resource_root() / "taxonomies" / "incident_themes.toml")
            values["theme"] = themes.label(str(values["theme"]), translator.language)
        return translator.translate("guess", self.text, **values)


_DELIMITERS = {"\t": "TAB", "\x1f": "US"}


def source_findings(source: RowSource) -> Iterator[Finding]:
    """What the file itself shows: how it is written, which sheet is read, that it is empty."""
    facts = source.facts
    if facts.get("kind") == "csv" and "delimiter" in facts:
        text = QT_TRANSLATE_NOOP("guess", "Text in {encoding}, cells parted by “{delimiter}”.")
        sign = _DELIMITERS.get(facts["delimiter"], facts["delimiter"])
        yield Finding(text, {"encoding": facts["encoding"], "delimiter": sign})
    if facts.get("header_row") == "0":
        text = QT_TRANSLATE_NOOP("guess", "The first line holds data: the columns have no names.")
        yield Finding(text)
    elif facts.get("header_row", "1") != "1":
        text = QT_TRANSLATE_NOOP(
            "guess", "The header stands on line {line}; what is above is skipped."
        )
        yield Finding(text, {"line": facts["header_row"]})
    sheets = [name for name in facts.get("sheets", "").split(", ") if name]
    if len(sheets) > 1:
        text = QT_TRANSLATE_NOOP("guess", "Only sheet “{sheet}” is read; the others are: {others}.")
        others = ", ".join(name for name in sheets if name != facts["sheet"])
        yield Finding(text, {"sheet": facts["sheet"], "others": others})
    if source.total == 0:
        text = QT_TRANSLATE_NOOP("guess", "The file has a header, but no rows.")
        yield Finding(text)
