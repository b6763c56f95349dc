# SPDX-License-Identifier: EUPL-1.2
"""The commands about programme cards, as they are typed."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from wijkatlas.cli import run_command
from wijkatlas_plan.library.card_text import read_card, write_card
from wijkatlas_plan.library.cards import bundled_cards, find_card
from wijkatlas_plan.library.exchange import write_cards
from wijkatlas_plan.library.fresh import copied_card
from wijkatlas_plan.model.card import Card, EffectSize
from wijkatlas_plan.reports import card_effects
from wijkatlas_plan.storage.cards import own_cards


def own_card(card_id: str = "bank", version: int = 1, title: str = "Bank in het park") -> Card:
    made = copied_card(find_card("wijkschouw", {}), card_id)
    return replace(made, version=version, title={"nl": title})


@pytest.fixture
def project(plan_project: Any) -> Path:
    """A project that nobody holds open."""
    plan_project.close()
    return Path(plan_project.path)


def answer(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    assert run_command([*map(str, words), "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out)


def said(capsys: pytest.CaptureFixture[str], code: int, *words: object) -> str:
    assert run_command([*map(str, words), "--quiet"]) == code
    told = capsys.readouterr()
    return told.out + told.err


def test_cards_are_listed_without_a_project(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "card", "list")
    assert len(found["cards"]) == len(bundled_cards())
    assert found["broken"] == []
    bikes = answer(capsys, "card", "list", "--theme", "bicycle_theft", "--grade", "limited")
    assert {"lokfietsen", "kijkende-ogen"} <= {each["id"] for each in bikes["cards"]}
    assert {each["grade"] for each in bikes["cards"]} == {"limited"}
    text = said(capsys, 0, "card", "list", "--search", "scared")
    line = next(each for each in text.splitlines() if each.startswith("gevangenisbezoek"))
    assert "●●● evidence: strong; points to harm" in line
    assert said(capsys, 0, "card", "list", "--search", "kwantum").startswith("There are no cards")
    assert "no incident theme “rain”" in said(capsys, 1, "card", "list", "--theme", "rain")


def test_a_card_is_shown_whole(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, 0, "card", "show", "whatsapp-buurtpreventie")
    for part in ("Tilburg", "2015-07: ", "About 40 percent", "Martijn Akkermans", "Sources"):
        assert part in text
    assert answer(capsys, "card", "show", "zone-30")["grade"] == "moderate"
    assert "no programme card “weg”" in said(capsys, 1, "card", "show", "weg")


def test_cards_travel_between_offices(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "in.toml", tmp_path / "out.toml"
    broken = write_cards([own_card("kapot")]).replace('grade = "unknown"', 'grade = "top"')
    file.write_text(write_cards([own_card("bank"), own_card("lamp")]) + broken, "utf-8")
    first = answer(capsys, "card", "import", project, file)
    assert (first["read"], first["added"], first["updated"]) == (3, ["bank", "lamp"], [])
    assert [(each["number"], each["card"]) for each in first["refused"]] == [(3, "kapot")]
    assert "card[3].grade" in first["refused"][0]["reason"]
    text = said(capsys, 0, "card", "import", project, file)
    assert "cards read: 3, new: 0, newer: 0, the same already: 2, refused: 1" in text
    listed = answer(capsys, "card", "list", "--project", project, "--search", "park")
    assert [(each["id"], each["office"]) for each in listed["cards"] if each["own"]] == [
        ("bank", "Lindebeke"), ("lamp", "Lindebeke"),
    ]  # fmt: skip
    assert "cards: 2" in said(capsys, 0, "card", "export", project, out)
    before = out.read_bytes()
    again = answer(capsys, "card", "import", project, out)
    assert (again["unchanged"], again["refused"]) == (["bank", "lamp"], [])
    said(capsys, 0, "card", "export", project, out)
    assert out.read_bytes() == before
    known = answer(capsys, "export", "verify", project, out)
    assert [each["options"]["card"] for each in known["exports"]] == [["bank", "lamp"]] * 2
    newer = replace(own_card("bank", 2, "Betere bank"), office="Lindebeke")
    file.write_text(write_card(newer), "utf-8")
    assert answer(capsys, "card", "import", project, file)["updated"] == ["bank"]
    assert "is removed" in said(capsys, 0, "card", "remove", project, "bank")
    assert "no own card “bank”" in said(capsys, 1, "card", "remove", project, "bank")


def test_a_file_that_is_no_card_changes_nothing(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "in.toml"
    for data, told in (
        (b"\xff\xfe", "is not a text in UTF-8"),
        (b"[[card]]\nid = 'x'", "card[1].id"),
        (b"no toml", "is not written as TOML"),
        (b"x" * 4_000_001, "is too long"),
    ):
        file.write_bytes(data)
        assert told in said(capsys, 1, "card", "import", project, file)
    assert "does not exist" in said(capsys, 1, "card", "import", project, tmp_path / "weg.toml")
    assert "is the open project" in said(capsys, 1, "card", "import", project, project)


def test_a_new_card_is_a_file_to_fill_in(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nieuw.toml"
    assert "card import" in said(capsys, 0, "card", "new", out, "fietsmarkt")
    assert read_card(out.read_text("utf-8")).title == {"nl": "A short name"}
    said(capsys, 0, "card", "new", out, "fietsmarkt", "--copy", "lokfietsen")
    copy = read_card(out.read_text("utf-8"))
    assert copy.effects == find_card("lokfietsen", {}).effects
    assert answer(capsys, "card", "import", project, out)["added"] == ["fietsmarkt"]
    assert "comes with the program" in said(capsys, 1, "card", "new", out, "lokfietsen")
    assert "can't be the id" in said(capsys, 1, "card", "new", out, "Fiets!")


def test_an_effect_from_here_travels_only_when_asked(
    filled_project: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = EffectSize({"nl": "Hier gemeten: 10 % minder.", "en": "10 % less."}, 0, 2027, "Sloten")
    monkeypatch.setattr(
        "wijkatlas_plan.evaluation.local.local_effects",
        lambda project, card_id: (here,) if card_id in ("bank", "lokfietsen") else (),
    )
    own = {"bank": write_card(own_card())}

    def passed_on(*wanted: str, with_effects: bool) -> tuple[tuple[Card, ...], int]:
        return card_effects.cards_to_pass_on(
            filled_project, own, wanted, office="Lindebeke", with_effects=with_effects
        )

    (card,), count = passed_on("bank", with_effects=False)
    assert (card.effects, count, card.office) == ((), 0, "Lindebeke")
    (bank, bikes), count = passed_on("bank", "lokfietsen", with_effects=True)
    assert count == 2
    assert bank.effects[-1].text == here.text
    assert bank.sources[bank.effects[-1].source].authors == "Lindebeke"
    assert (bikes.id, bikes.own, bikes.office) == ("lokfietsen-lindebeke", True, "Lindebeke")
    assert read_card(write_card(bikes), own=True) == bikes
    with pytest.raises(Exception, match="comes with the program"):
        passed_on("lokfietsen", with_effects=False)


def test_importing_is_one_step_that_can_be_undone(plan_project: Any, tmp_path: Path) -> None:
    from wijkatlas.api import Session, Silent
    from wijkatlas_plan.commands.card_exchange import import_cards

    file = tmp_path / "in.toml"
    file.write_text(write_cards([own_card("bank"), own_card("lamp")]), "utf-8")
    session = Session()
    session.adopt(plan_project)
    import_cards(session, Silent(), file=file)
    assert list(own_cards(plan_project)) == ["bank", "lamp"]
    plan_project.undo()
    assert own_cards(plan_project) == {}
