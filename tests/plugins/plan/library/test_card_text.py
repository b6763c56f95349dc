# SPDX-License-Identifier: EUPL-1.2
"""Cards keep everything on their way through TOML, and a broken one is refused with a sentence."""

import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.api import UserError
from wijkatlas_plan.library.card_text import check_url, read_card, write_card
from wijkatlas_plan.library.exchange import read_cards, write_cards
from wijkatlas_plan.library.themes import theme_codes
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

SMALL = """
id = "bank-in-het-park"
grade = "limited"
sectors = ["citizens"]
themes = ["nuisance"]
[title]
nl = "Bank in het park"
[what]
nl = "Er komt een bank."
[summary]
nl = "Een bank waar buren elkaar zien."
[problem]
nl = "Een leeg park."
[mechanism]
nl = "Meer ogen."
[setting]
nl = "Hier."
[grade_reason]
nl = "Een telling."
[[source]]
key = "telling"
title = "Telling in het park"
year = 2024
url = "https://example.org/telling"
[[effect]]
source = "telling"
[effect.text]
nl = "Drie meldingen minder."
[[revision]]
on = "2025-03"
[revision.text]
nl = "Opnieuw geteld."
[sara.scanning]
nl = "Tel wie er komt."
"""

chars = st.characters(exclude_categories=("Cs",))
texts = st.text(chars, min_size=1, max_size=40).filter(lambda text: text.strip())
languages = st.lists(st.text("abcdefghij", min_size=2, max_size=2), max_size=2)
by_language = st.builds(
    lambda dutch, others: {"nl": dutch} | dict(others),
    texts,
    st.dictionaries(st.sampled_from(["en", "fr", "es"]), texts, max_size=2),
)
years = st.none() | st.integers(1800, 2200)
sources = st.builds(
    Source, texts, st.text(chars, max_size=20), years, st.sampled_from(["", "https://a.be/x?y=1#z"])
)
ids = st.text(string.ascii_lowercase + string.digits + "_-", min_size=2, max_size=30).filter(
    lambda text: text[0] not in "_-"
)


@st.composite
def cards(draw: Any) -> Card:
    found = draw(st.lists(sources, max_size=3))
    effects = (
        st.lists(
            st.builds(
                EffectSize, by_language, st.integers(0, len(found) - 1), years,
                st.text(chars, max_size=20),
            ),
            max_size=3,
        )
        if found
        else st.just([])
    )  # fmt: skip
    days = st.sampled_from(["2015", "2015-10", "2015-10-31"])
    steps = lambda names: st.dictionaries(st.sampled_from(sorted(names)), by_language)  # noqa: E731
    return Card(
        id=draw(ids), title=draw(by_language), what=draw(by_language), summary=draw(by_language),
        problem=draw(by_language), mechanism=draw(by_language), setting=draw(by_language),
        grade=draw(st.sampled_from(Grade)), grade_reason=draw(by_language),
        cost=draw(st.sampled_from(Cost)), sectors=tuple(draw(st.sets(st.sampled_from(Sector)))),
        themes=tuple(draw(st.sets(st.sampled_from(theme_codes())))),
        effects=tuple(draw(effects)), sources=tuple(found),
        revisions=tuple(draw(st.lists(st.builds(Revision, days, by_language), max_size=2))),
        sara=draw(steps(SARA_NAMES)), five_i=draw(steps(FIVE_I_NAMES)), own=True,
        version=draw(st.integers(1, 1_000_000)), office=draw(st.text(chars, max_size=20)),
        verdict=draw(st.sampled_from(Verdict)),
    )  # fmt: skip


@given(cards())
def test_a_card_keeps_everything(card: Card) -> None:
    assert read_card(write_card(card), own=True) == card


@given(st.lists(cards(), min_size=1, max_size=3))
def test_a_file_of_cards_keeps_everything(several: list[Card]) -> None:
    found = read_cards(write_cards(several), "cards.toml")
    assert [card for _, card in found.cards] == several
    assert [number for number, _ in found.cards] == list(range(1, len(several) + 1))
    assert found.refused == ()


def test_a_card_is_read_as_it_is_written() -> None:
    card = read_card(SMALL)
    assert card.id == "bank-in-het-park"
    assert (card.grade, card.verdict, card.cost) == (Grade.LIMITED, Verdict.UNKNOWN, Cost.UNKNOWN)
    assert card.sources == (Source("Telling in het park", "", 2024, "https://example.org/telling"),)
    assert card.effects == (EffectSize({"nl": "Drie meldingen minder."}, 0),)
    assert card.revisions == (Revision("2025-03", {"nl": "Opnieuw geteld."}),)
    assert card.sara == {"scanning": {"nl": "Tel wie er komt."}}
    assert (card.version, card.office, card.own) == (1, "", False)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('source = "telling"', 'source = "krant"', "effect[1].source” can't be used. It must be"),
        ('title = "Telling in het park"', "", "source[1].title” can't be used. It can't be left out"),
        ("https://example.org/telling", "see the paper", "source[1].url” can't be used. It must"),
        ("https://example.org/telling", "javascript:alert(1)", "source[1].url"),
        ('grade = "limited"', 'grade = "proven"', "“grade” can't be used. It must be one of: strong,"),
        ('grade = "limited"', "", "“grade” can't be used. It must be one of"),
        ('["citizens"]', '["army"]', "“sectors” can't be used. It must be one of: police"),
        ('["nuisance"]', '["sadness"]', "“themes” can't be used. It must be one of: burglary"),
        ('nl = "Er komt een bank."', 'en = "A bench."', "what.nl” can't be used. The Dutch text"),
        ('nl = "Drie meldingen minder."', "", "effect[1].text.nl"),
        ('on = "2025-03"', 'on = "March"', "revision[1].on"),
        ("year = 2024", 'year = "2024"', "source[1].year” can't be used. It must be a whole number"),
        ("year = 2024", "yaer = 2024", "the entry “source[1].yaer” is not known"),
        ("sara.scanning", "sara.looking", "the entry “sara.looking” is not known"),
        ('id = "bank-in-het-park"', 'id = "Bank!"', "“id” can't be used"),
        ('[title]\nnl = "Bank in het park"', 'title = "Bank"', "“title” can't be used. It must be a"),
        ('[title]', "[title", "is not written as TOML"),
        ("Een telling.", "x" * 6001, "grade_reason.nl” can't be used. It can be 6000"),
    ],
)  # fmt: skip
def test_a_broken_card_is_refused_with_a_sentence(old: str, new: str, said: str) -> None:
    assert old in SMALL
    with pytest.raises(UserError) as refused:
        read_card(SMALL.replace(old, new), "bank.toml")
    assert "“bank.toml”" in str(refused.value)
    assert said in str(refused.value)


def test_two_sources_with_one_key_are_refused() -> None:
    twice = SMALL + '\n[[source]]\nkey = "telling"\ntitle = "Nog een"\n'
    with pytest.raises(UserError, match="Two sources have this key"):
        read_card(twice)


@pytest.mark.parametrize("part", ["a.", "'a b' . ", '"\\"" .'])
def test_a_key_of_endless_parts_is_refused_at_once(part: str) -> None:
    with pytest.raises(UserError, match="too long"):
        read_card(part * 60_000 + "b = 1")


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(UserError):
        read_card(text)


@pytest.mark.parametrize(
    ("url", "is_good"),
    [
        ("https://doi.org/10.1002/cl2.1089", True),
        ("http://www.bd.nl/tilburg/a~b/", True),
        ("https://example", False),
        ("https://user:secret@example.org", False),
        ("file:///etc/passwd", False),
        ("https://a.be/<b>", False),
        ("https://a.be/ b", False),
        ("https://[::1", False),
        ("//example.org/x", False),
    ],
)
def test_only_addresses_of_web_pages_count(url: str, is_good: bool) -> None:
    assert check_url(url) is is_good
