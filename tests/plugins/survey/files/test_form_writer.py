# SPDX-License-Identifier: EUPL-1.2
"""Questionnaires as XLSForm and as a page."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from wijkatlas.api import UserError
from wijkatlas_survey.files.form_page import page
from wijkatlas_survey.files.form_parts import parts_of
from wijkatlas_survey.files.form_writer import form_sheets, write_xlsform
from wijkatlas_survey.files.xlsform import read_xlsform
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire
from wijkatlas_survey.recipes.catalogue import load_questionnaire

YES_NO = (Answer("1", {"nl": "Ja", "fr": "Oui"}), Answer("2", {"nl": "Nee", "fr": "Non"}))


def row(code: str, stem: str, item: str, **more: object) -> Question:
    """A row of a table of questions."""
    texts = {"nl": f"{stem} [{item}]", "fr": f"{stem} fr [{item} fr]"}
    return Question(code, texts, Kind.ONE, YES_NO, **more)  # type: ignore[arg-type]


EXAMPLE = Questionnaire(
    (
        row("P_1", "Een probleem?", "Lawaai"),
        row("P_2", "Een probleem?", "Afval"),
        row("Q", "Iets anders?", "Alleen"),
        Question(
            "M",
            {"nl": "Welke?"},
            Kind.MANY,
            (Answer("a", {"nl": "=A"}), Answer("GEEN", {"nl": "Niets"})),
            relevance="${Q} = 1",
        ),
        Question("N", {"nl": "Hoeveel?"}, Kind.NUMBER),
        Question("D", {"nl": "Wanneer?"}, Kind.DATE),
        Question("G", {"nl": "Waar?"}, Kind.PLACE),
    ),
    "Onze buurt",
    ("nl", "fr"),
)


def test_neighbours_with_one_text_and_scale_are_a_table() -> None:
    """Not a single one, and not one with a condition of its own."""
    parts = parts_of(EXAMPLE.questions)
    assert [len(part.questions) for part in parts] == [2, 1, 1, 1, 1, 1]
    assert parts[0].texts == {"nl": "Een probleem?", "fr": "Een probleem? fr"}
    assert parts[0].items[1] == {"nl": "Afval", "fr": "Afval fr"}
    assert parts[1].texts["nl"] == "Iets anders? [Alleen]"
    apart = [row("A_1", "X?", "a"), row("A_2", "X?", "b", relevance="${Q} = 1")]
    assert [part.is_table for part in parts_of(apart)] == [False, False]


def test_the_sheets_of_a_form() -> None:
    """As the standard for forms wants them."""
    sheets = form_sheets(EXAMPLE, form_id="buurt", version="1")
    assert sheets["survey"] == [
        ["type", "name", "label::Nederlands (nl)", "label::Français (fr)", "relevant", "constraint",
         "appearance"],
        ["begin_group", "p", "Een probleem?", "Een probleem? fr", "", "", "field-list"],
        ["select_one answers_1", "P_1", "Lawaai", "Lawaai fr", "", "", ""],
        ["select_one answers_1", "P_2", "Afval", "Afval fr", "", "", ""],
        ["end_group", "", "", "", "", "", ""],
        ["select_one answers_1", "Q", "Iets anders? [Alleen]", "Iets anders? fr [Alleen fr]", "", "",
         ""],
        ["select_multiple answers_2", "M", "Welke?", "", "${Q} = 1",
         "not(selected(., 'GEEN') and count-selected(.) > 1)", ""],
        ["decimal", "N", "Hoeveel?", "", "", "", ""],
        ["date", "D", "Wanneer?", "", "", "", ""],
        ["geopoint", "G", "Waar?", "", "", "", ""],
    ]  # fmt: skip
    assert sheets["choices"] == [
        ["list_name", "name", "label::Nederlands (nl)", "label::Français (fr)"],
        ["answers_1", "1", "Ja", "Oui"],
        ["answers_1", "2", "Nee", "Non"],
        ["answers_2", "a", "=A", "a"],
        ["answers_2", "GEEN", "Niets", "GEEN"],
    ]
    assert sheets["settings"][1] == ["Onze buurt", "buurt", "1", "Nederlands (nl)"]


def test_a_written_form_is_read_back(tmp_path: Path) -> None:
    """Our own survey: the same codes, kinds, answers and languages; a text is never a formula."""
    from openpyxl import load_workbook

    path = tmp_path / "form.xlsx"
    write_xlsform(EXAMPLE, path, form_id="buurt", version="1")
    cell = load_workbook(path)["choices"]["C4"]
    assert (cell.value, cell.data_type) == ("=A", "s")
    own = load_questionnaire("buurtenquete")
    write_xlsform(own, path, form_id="buurtenquete", version="1")
    found = read_xlsform(path)
    assert (found.title, found.languages) == (own.title, own.languages)
    for given, back in zip(own.questions, found.questions, strict=True):
        assert (back.code, back.kind, back.texts) == (given.code, given.kind, given.texts)
        assert back.relevance == given.relevance
        assert [(each.code, each.texts) for each in back.answers] == [
            (each.code, each.texts) for each in given.answers
        ]


@pytest.mark.parametrize(
    "question",
    [
        Question("1a", kind=Kind.TEXT),
        Question("Q[1]", kind=Kind.TEXT),
        Question("Q", kind=Kind.MANY, answers=(Answer("two words"),)),
    ],
)
def test_codes_that_no_form_can_hold_are_refused(question: Question) -> None:
    """Kobo would refuse the whole form with a message that few understand."""
    with pytest.raises(UserError, match="can't be a name"):
        form_sheets(Questionnaire((question,)), form_id="x", version="1")


class _Page(HTMLParser):
    """Counts tags and finds what would be fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.boxes = 0
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        values = dict(attrs)
        self.fetched += [key for key in values if key in {"src", "href", "srcset", "data"}]
        self.boxes += values.get("class") == "box"
        if tag != "meta" and tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Tags close in order."""
        assert self.open.pop() == tag


def test_the_page_has_a_box_for_each_answer_and_fetches_nothing() -> None:
    """In the language that was asked for."""
    own = load_questionnaire("buurtenquete")
    html = page(own, "fr")
    reader = _Page()
    reader.feed(html)
    assert reader.open == []
    assert reader.fetched == []
    assert reader.boxes == sum(len(each.answers) for each in own.questions)
    assert "url(" not in html
    assert "@import" not in html
    assert 'lang="fr"' in html
    assert "Vitesse inadaptée" in html
    assert "Onaangepaste snelheid" not in html
    assert re.search(r"@page \{ size: A4", html)


def test_texts_of_a_page_are_text() -> None:
    """A questionnaire of strangers can't run anything."""
    bad = "<script>alert(1)</script>"
    question = Question("Q", {"nl": bad}, Kind.ONE, (Answer("1", {"nl": bad}),))
    html = page(Questionnaire((question,), bad), "nl")
    assert "<script" not in html
    assert html.count("&lt;script&gt;") == 4
