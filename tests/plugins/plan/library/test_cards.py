# SPDX-License-Identifier: EUPL-1.2
"""The cards that travel with the program are whole, and own ones stand beside them."""

import re
import tomllib
from pathlib import Path

import pytest

from wijkatlas.api import Translator, UserError, resource_root
from wijkatlas_plan.library.card_text import TEXTS, read_card, write_card
from wijkatlas_plan.library.cards import all_cards, broken_cards, bundled_cards, find_card
from wijkatlas_plan.library.fresh import copied_card, empty_card, guide
from wijkatlas_plan.library.selection import Wanted, by_title
from wijkatlas_plan.library.themes import theme_codes
from wijkatlas_plan.model.card import FIVE_I_NAMES, SARA_NAMES, Card, Grade, Verdict, in_language
from wijkatlas_plan.model.sector import Sector

BUNDLED = bundled_cards()
each_card = pytest.mark.parametrize("card", BUNDLED, ids=lambda card: card.id)


def test_there_are_enough_cards_and_no_id_twice() -> None:
    assert len(BUNDLED) >= 28
    assert len({card.id for card in BUNDLED}) == len(BUNDLED)
    assert {card.grade for card in BUNDLED} == set(Grade)
    assert {card.verdict for card in BUNDLED} == set(Verdict)
    assert {sector for card in BUNDLED for sector in card.sectors} == set(Sector)


def test_a_file_is_named_after_its_card() -> None:
    for path in (resource_root() / "programmes").glob("*.toml"):
        assert tomllib.loads(path.read_text("utf-8"))["id"] == path.stem


@each_card
def test_a_bundled_card_is_whole(card: Card) -> None:
    everything = [getattr(card, key) for key in TEXTS]
    everything += [each.text for each in (*card.effects, *card.revisions)]
    everything += [*card.sara.values(), *card.five_i.values()]
    assert all(texts.get("nl", "").strip() for texts in everything)
    assert set(card.sara) == set(SARA_NAMES)
    assert set(card.five_i) == set(FIVE_I_NAMES)
    for texts in (card.title, card.summary, *(each.text for each in card.effects)):
        assert texts.get("en", "").strip()
    assert len(card.title["nl"]) <= 70
    assert card.sectors
    assert set(card.themes) <= set(theme_codes())
    assert not card.own
    assert card.office == ""


@each_card
def test_what_a_card_says_rests_on_sources(card: Card) -> None:
    assert card.sources or card.grade in (Grade.UNKNOWN, Grade.LIMITED)
    assert card.effects or card.grade is Grade.UNKNOWN
    for effect in card.effects:
        assert 0 <= effect.source < len(card.sources)
        assert effect.setting, "an effect was found somewhere"
        assert effect.year
    for source in card.sources:
        assert source.year is None or 1980 <= source.year <= 2026
    for text in (card.summary["nl"], card.what["nl"], card.mechanism["nl"]):
        # what is counted in a summary must be counted in an effect, with its source
        told = set(re.findall(r"\d+(?:,\d+)?(?= (?:tot \d+ )?procent)", text))
        counted = " ".join(each.text["nl"] for each in card.effects)
        assert all(number in counted for number in told), told


def test_evidence_is_kept_by_version() -> None:
    whatsapp = find_card("whatsapp-buurtpreventie", {})
    assert [each.on for each in whatsapp.revisions] == ["2015-07", "2015-10"]
    assert "halvering" in whatsapp.revisions[0].text["nl"]
    assert "40 procent" in whatsapp.revisions[1].text["nl"]
    network = find_card("buurtinformatienetwerk", {})
    assert network.verdict is Verdict.NO_EFFECT
    assert any(each.on == "2020" for each in network.revisions)


def own(card_id: str, title: str = "Eigen kaart") -> str:
    card = copied_card(find_card("cameratoezicht", {}), card_id)
    return write_card(card).replace(card.title["nl"], title)


def test_own_cards_stand_beside_the_bundled_and_a_broken_one_is_listed() -> None:
    texts = {"goed": own("goed"), "stuk": "id = 3", "leeg": ""}
    found = all_cards(texts)
    assert [card.id for card in found if card.own] == ["goed"]
    assert len(found) == len(BUNDLED) + 1
    assert [each.id for each in broken_cards(texts)] == ["leeg", "stuk"]
    assert find_card("goed", texts).title["nl"] == "Eigen kaart"
    with pytest.raises(UserError, match="“stuk”: the entry “id” can't be used"):
        find_card("stuk", texts)
    with pytest.raises(UserError, match="There is no programme card “weg”"):
        find_card("weg", texts)


def test_cards_are_chosen_by_grade_theme_sector_and_words() -> None:
    strong = [card for card in BUNDLED if Wanted(grade=Grade.STRONG).fits(card)]
    assert {card.grade for card in strong} == {Grade.STRONG}
    bikes = {card.id for card in BUNDLED if Wanted(theme="bicycle_theft").fits(card)}
    assert {"lokfietsen", "fietsenstalling", "kijkende-ogen"} <= bikes
    assert "zone-30" not in bikes
    schools = {card.id for card in BUNDLED if Wanted(sector=Sector.EDUCATION).fits(card)}
    assert "antipestprogramma" in schools
    found = {card.id for card in BUNDLED if Wanted(words="CAMERA parking").fits(card)}
    assert "cameratoezicht" in found
    assert not any(Wanted(words="kwantumsprong").fits(card) for card in BUNDLED)


def test_titles_are_in_order_whatever_their_capitals_and_accents() -> None:
    def titled(card_id: str, title: str) -> Card:
        return read_card(own(card_id, title), own=True)

    cards = [titled("c1", "zebra"), titled("c2", "Één pad"), titled("c3", "appel")]
    assert [in_language(card.title, "nl") for card in by_title(cards, "nl")] == [
        "appel", "Één pad", "zebra",
    ]  # fmt: skip


def test_who_reads_no_dutch_is_given_english() -> None:
    texts = {"nl": "ja", "en": "yes"}
    assert [in_language(texts, each) for each in ("nl", "en", "fr")] == ["ja", "yes", "yes"]
    assert in_language({"nl": "ja"}, "fr") == "ja"
    assert in_language({"fr": "oui", **texts}, "fr") == "oui"


def test_the_folder_travels_with_the_program() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included["resources"] == "wijkatlas/_resources"
    assert (resource_root() / "programmes" / "cameratoezicht.toml").is_file()


def test_what_a_file_explains_can_be_used() -> None:
    translator = Translator("en")
    told = guide(translator)
    assert all(line.startswith("#") for line in told.splitlines())
    example = told[told.index("# [[source]]") :].replace("# ", "").replace("#", "")
    text = write_card(empty_card("nieuw", translator)) + example.replace(
        "https://…", "https://a.be"
    )
    card = read_card(text)
    assert (len(card.sources), len(card.effects), len(card.revisions)) == (1, 1, 1)
    assert (list(card.sara), list(card.five_i)) == (["scanning"], ["intelligence"])
    for grade in Grade:
        assert str(grade) in told
