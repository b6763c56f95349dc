# SPDX-License-Identifier: EUPL-1.2
"""Programme cards as TOML text; ``resources/programmes`` holds those that travel along.

Texts stand by language under a heading of their own (``[title]`` with ``nl`` and ``en``). Each
``[[source]]`` has a ``key``, by which an ``[[effect]]`` names the source that it rests on.
"""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.library.entries import Entries
from wijkatlas_plan.library.toml_lines import toml_entries, toml_table
from wijkatlas_plan.model.card import (
    FIVE_I_NAMES,
    SARA_NAMES,
    Card,
    Cost,
    EffectSize,
    Grade,
    Revision,
    Source,
    Verdict,
)
from wijkatlas_plan.model.sector import Sector

TEXTS = ("title", "what", "summary", "problem", "mechanism", "setting", "grade_reason")
"""The texts of a card that no card is without, in the order in which it is read."""

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{1,79}")
_CODE = re.compile(r"[a-z0-9_]{1,40}")
_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_ID_HINT = QT_TRANSLATE_NOOP(
    "errors", "It is made of small letters, digits, hyphens and underscores."
)
_FIRST_YEAR, _LAST_YEAR = 1800, 2200


def read_card(text: str, name: str = "", *, own: bool = False) -> Card:
    """A card from its TOML text; ``name`` is that of the file, for sentences.

    Raises:
        UserError: something in it is missing, wrong or not known.
    """
    return card_of(Entries.parse(text, name or "card"), own=own)


def card_of(entries: Entries, *, own: bool = False) -> Card:
    """A card from one table of a document.

    Raises:
        UserError: something in it is missing, wrong or not known.
    """
    card_id = _matching(entries, "id", _ID)
    keys, sources = _sources(entries)
    texts = {key: entries.words(key, needed=True) for key in TEXTS}
    card = Card(
        id=card_id,
        grade=Grade(entries.choice("grade", [*Grade])),
        verdict=Verdict(entries.choice("verdict", [*Verdict], Verdict.UNKNOWN)),
        cost=Cost(entries.choice("cost", [*Cost], Cost.UNKNOWN)),
        sectors=tuple(Sector(each) for each in entries.choices("sectors", [*Sector])),
        themes=_themes(entries),
        sources=sources,
        effects=tuple(_effect(each, keys) for each in entries.tables("effect")),
        revisions=tuple(_revision(each) for each in entries.tables("revision")),
        sara=_steps(entries.table("sara"), SARA_NAMES),
        five_i=_steps(entries.table("five_i"), FIVE_I_NAMES),
        own=own,
        version=entries.whole("version", 1, 1_000_000) or 1,
        office=entries.text("office"),
        **texts,
    )
    entries.end()
    return card


def check_id(card_id: str) -> None:
    """Refuse what can't be the id of a card.

    Raises:
        UserError: it has other signs than small letters, digits, hyphens and underscores, or too many.
    """
    if not _ID.fullmatch(card_id):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{card}” can't be the id of a card."), _ID_HINT,
            card=card_id,
        )  # fmt: skip


def check_url(url: str) -> bool:
    """True for an address of a web page that says no more than where it is."""
    if not url.isascii() or any(each <= " " or each in '<>"\x7f' for each in url):
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "." in host.strip(".") and "@" not in parts.netloc


def _matching(entries: Entries, key: str, pattern: re.Pattern[str]) -> str:
    value = entries.needed(key)
    if not pattern.fullmatch(value):
        raise entries.wrong(key, _ID_HINT)
    return value


def _themes(entries: Entries) -> tuple[str, ...]:
    from wijkatlas_plan.library.themes import theme_codes

    return entries.choices("themes", theme_codes())


def _sources(entries: Entries) -> tuple[dict[str, int], tuple[Source, ...]]:
    keys: dict[str, int] = {}
    found: list[Source] = []
    for each in entries.tables("source"):
        key = _matching(each, "key", _CODE)
        if key in keys:
            raise each.wrong("key", QT_TRANSLATE_NOOP("errors", "Two sources have this key."))
        keys[key] = len(found)
        source = Source(
            title=each.needed("title"),
            authors=each.text("authors"),
            year=each.whole("year", _FIRST_YEAR, _LAST_YEAR),
            url=each.text("url"),
        )
        if source.url and not check_url(source.url):
            hint = QT_TRANSLATE_NOOP(
                "errors", "It must be the address of a web page, such as https://example.org/study."
            )
            raise each.wrong("url", hint)
        each.end()
        found.append(source)
    return keys, tuple(found)


def _effect(entries: Entries, keys: Mapping[str, int]) -> EffectSize:
    key = entries.needed("source")
    if key not in keys:
        hint = QT_TRANSLATE_NOOP(
            "errors", "It must be the key of one of the sources of the card: {keys}."
        )
        raise entries.wrong("source", hint, keys=", ".join(keys) or "–")
    effect = EffectSize(
        text=entries.words("text", needed=True),
        source=keys[key],
        year=entries.whole("year", _FIRST_YEAR, _LAST_YEAR),
        setting=entries.text("setting"),
    )
    entries.end()
    return effect


def _revision(entries: Entries) -> Revision:
    on = entries.needed("on")
    if not _DAY.fullmatch(on):
        hint = QT_TRANSLATE_NOOP(
            "errors", "It must be a year, month or day in quotes, such as “2015-10”."
        )
        raise entries.wrong("on", hint)
    revision = Revision(on, entries.words("text", needed=True))
    entries.end()
    return revision


def _steps(entries: Entries, names: Mapping[str, str]) -> dict[str, dict[str, str]]:
    found = {step: entries.words(step) for step in names}
    entries.end()
    return {step: texts for step, texts in found.items() if texts}


def write_card(card: Card, within: str = "") -> str:
    """The TOML text of a card; what is empty is left out.

    ``within`` is the heading of the table that it stands in when a file holds several (``card``).
    """
    way = f"{within}." if within else ""
    lines = [f"[[{within}]]"] if within else []
    lines += toml_entries(
        {
            "id": card.id,
            "version": card.version,
            "office": card.office,
            "grade": str(card.grade),
            "verdict": str(card.verdict),
            "cost": str(card.cost),
            "sectors": [str(each) for each in card.sectors],
            "themes": card.themes,
        }
    )
    for key in TEXTS:
        lines += toml_table(f"[{way}{key}]", getattr(card, key))
    for number, source in enumerate(card.sources, start=1):
        lines += toml_table(
            f"[[{way}source]]",
            {
                "key": f"s{number}",
                "title": source.title,
                "authors": source.authors,
                "year": source.year,
                "url": source.url,
            },
        )
    for effect in card.effects:
        lines += toml_table(
            f"[[{way}effect]]",
            {"source": f"s{effect.source + 1}", "year": effect.year, "setting": effect.setting},
        )
        lines += toml_table(f"[{way}effect.text]", effect.text)
    for revision in card.revisions:
        lines += toml_table(f"[[{way}revision]]", {"on": revision.on})
        lines += toml_table(f"[{way}revision.text]", revision.text)
    for name, steps in (("sara", card.sara), ("five_i", card.five_i)):
        for step, texts in steps.items():
            lines += toml_table(f"[{way}{name}.{step}]", texts)
    return "\n".join(lines) + "\n"
