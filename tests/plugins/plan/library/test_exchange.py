# SPDX-License-Identifier: EUPL-1.2
"""Cards go from one office to another without being lost, doubled or overwritten."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.api import UserError
from wijkatlas_plan.library.card_text import write_card
from wijkatlas_plan.library.cards import find_card
from wijkatlas_plan.library.exchange import Intake, read_cards, slug, take_in, write_cards
from wijkatlas_plan.library.fresh import copied_card
from wijkatlas_plan.model.card import Card, Grade


def card(
    card_id: str = "bank", version: int = 1, office: str = "Dorp", title: str = "Bank"
) -> Card:
    made = copied_card(find_card("wijkschouw", {}), card_id)
    return replace(made, version=version, office=office, title={"nl": title})


def taken(*cards: Card, own: tuple[Card, ...] = (), replacing: bool = False) -> Intake:
    texts = {each.id: write_card(each) for each in own}
    found = read_cards(write_cards(cards), "kaarten.toml")
    return take_in(found, texts, office="Hier", replacing=replacing)


def ids(cards: tuple[Card, ...]) -> list[str]:
    return [each.id for each in cards]


def test_a_new_card_is_added_and_the_same_one_stays() -> None:
    intake = taken(card("bank"), card("lamp"), own=(card("bank"),))
    assert (ids(intake.added), ids(intake.unchanged)) == (["lamp"], ["bank"])
    assert (intake.updated, intake.refused, intake.read) == ((), (), 2)


def test_a_higher_version_takes_the_place_of_a_lower_one_only() -> None:
    newer = taken(card(version=3, title="Nieuwe bank"), own=(card(version=2),))
    assert [each.title["nl"] for each in newer.updated] == ["Nieuwe bank"]
    for version in (1, 2):
        older = taken(card(version=version, title="Oude bank"), own=(card(version=2),))
        assert older.updated == ()
        (refused,) = older.refused
        assert "its version (2) is not older" in str(refused.problem)
        assert (refused.number, refused.card) == (1, "bank")
    forced = taken(card(version=1, title="Oude bank"), own=(card(version=2),), replacing=True)
    assert ids(forced.updated) == ["bank"]


def test_a_card_of_another_office_does_not_take_the_place_of_ours() -> None:
    intake = taken(card(version=9, office="Stad"), own=(card(office="Dorp"),))
    (refused,) = intake.refused
    assert "is by Dorp, not by Stad" in str(refused.problem)


def test_the_cards_of_the_program_stay_as_they_are() -> None:
    intake = taken(card("cameratoezicht", 99), replacing=True)
    (refused,) = intake.refused
    assert "is the id of a card that comes with the program" in str(refused.problem)


def test_one_id_twice_in_a_file_is_refused() -> None:
    intake = taken(card("bank"), card("bank", title="Andere bank"))
    assert ids(intake.added) == ["bank"]
    assert "more than once" in str(intake.refused[0].problem)
    assert intake.refused[0].number == 2


def test_an_unsigned_card_is_ours() -> None:
    (added,) = taken(card(office="")).added
    assert added.office == "Hier"
    assert taken(card(office=""), own=(added,)).unchanged == (added,)


def test_an_own_card_that_can_not_be_read_is_replaced() -> None:
    found = read_cards(write_cards([card()]), "kaarten.toml")
    assert ids(take_in(found, {"bank": "id = 1"}, office="Hier").updated) == ["bank"]


def test_broken_cards_are_told_and_the_rest_is_read() -> None:
    text = write_cards([card("bank"), card("lamp"), card("hek")])
    text = text.replace('id = "lamp"\nversion = 1', 'id = "lamp"\nversion = 0')
    intake = take_in(read_cards(text, "kaarten.toml"), {}, office="Hier")
    assert ids(intake.added) == ["bank", "hek"]
    (refused,) = intake.refused
    assert (refused.number, refused.card) == (2, "lamp")
    assert "“kaarten.toml”: the entry “card[2].version” can't be used" in str(refused.problem)
    assert intake.read == 3


def test_a_file_with_one_card_needs_no_heading() -> None:
    found = read_cards(write_card(card()), "bank.toml")
    assert [(number, each.id) for number, each in found.cards] == [(1, "bank")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("card = []", "holds no cards"),
        ('card = "bank"', "must be tables"),
        ("", "“id” can't be used. It can't be left out"),
        ("x" * 2_000_001, "is too long"),
        ("[[card]]\n" * 501, "holds no cards, or more than 500"),
        ('title = "x"\n[[card]]\n', "the entry “title” is not known"),
    ],
)
def test_a_file_that_holds_no_cards_is_refused(text: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        read_cards(text, "kaarten.toml")


made = st.builds(
    card, st.sampled_from(["bank", "lamp", "hek", "cameratoezicht"]), st.integers(1, 3),
    st.sampled_from(["", "Dorp", "Hier"]), st.sampled_from(["A", "B"]),
)  # fmt: skip
distinct = st.lists(made, max_size=3, unique_by=lambda each: each.id)


@given(st.lists(made, min_size=1, max_size=4), distinct, st.booleans())
def test_counts_add_up_and_a_second_time_changes_nothing(
    cards: list[Card], known: list[Card], replacing: bool
) -> None:
    own = {each.id: write_card(each) for each in known}
    found = read_cards(write_cards(cards), "kaarten.toml")
    first = take_in(found, own, office="Hier", replacing=replacing)
    assert first.read == len(cards)
    own |= {each.id: write_card(each) for each in (*first.added, *first.updated)}
    again = take_in(found, own, office="Hier", replacing=replacing)
    assert (again.added, again.updated) == ((), ())
    assert len(again.unchanged) == len(cards) - len(again.refused)


def test_names_become_part_of_an_id() -> None:
    assert slug("Sint-Martens-Látem / De Pinte") == "sint-martens-latem-de-pinte"
    assert slug("北京") == ""


def test_a_copy_starts_anew() -> None:
    copy = copied_card(replace(card(), version=7, office="Stad"), "kopie")
    assert (copy.id, copy.version, copy.office, copy.own) == ("kopie", 1, "", True)
    assert copy.grade is Grade.UNKNOWN
