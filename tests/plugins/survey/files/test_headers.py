# SPDX-License-Identifier: EUPL-1.2
"""Headers over several lines, with and without merged cells."""

import openpyxl
import pytest

from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.headers import propose_headers
from wijkatlas_survey.model.recipe import Layout

DATA = [[number, "Noord", 1, 2, 3, 4] for number in range(1, 9)]
BLOCKS = [
    ["id", "wijk", "Problemen", None, "Politie", None],
    [None, None, "Snelheid", "Afval", "Zichtbaar", "Bereikbaar"],
]
JOINED = [
    "id",
    "wijk",
    "Problemen / Snelheid",
    "Problemen / Afval",
    "Politie / Zichtbaar",
    "Politie / Bereikbaar",
]


@pytest.fixture
def propose(tmp_path):
    def made(rows, merged=(), header_rows=()):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        for cells in merged:
            book.active.merge_cells(cells)
        book.save(tmp_path / "book.xlsx")
        return propose_headers(tmp_path / "book.xlsx", Layout(header_rows=header_rows))

    return made


def test_one_line_is_sure(propose):
    found = propose([["id", "wijk", "a", "b", "c", "d"], *DATA])
    assert (found.rows, found.sure, found.merged) == ((1,), True, False)
    assert found.headings == ["id", "wijk", "a", "b", "c", "d"]
    assert found.top[1] == ["1", "Noord", "1", "2", "3", "4"]


@pytest.mark.parametrize("merged", [(), ("A1:F1",)])
def test_a_title_above_is_no_header(propose, merged):
    found = propose([["Bevraging 2024"], ["id", "wijk", "a", "b", "c", "d"], *DATA], merged)
    assert (found.rows, found.sure, found.merged) == ((2,), True, False)
    assert found.headings[:2] == ["id", "wijk"]


@pytest.mark.parametrize("merged", [(), ("C1:D1", "E1:F1"), ("C1:D1", "E1:F1", "A1:A2", "B1:B2")])
def test_group_titles_are_joined_to_their_items_and_asked_about(propose, merged):
    found = propose([*BLOCKS, *DATA], merged)
    assert (found.rows, found.sure, found.merged) == ((1, 2), False, bool(merged))
    assert found.headings == JOINED


@pytest.mark.parametrize("merged", [(), ("A1:F1", "A2:A4", "B2:B4", "C2:E2", "C3:D3")])
def test_a_header_of_four_lines(propose, merged):
    found = propose(
        [
            ["Bevraging 2024"],
            ["id", "wijk", "Blok 1", None, None, "Blok 2"],
            [None, None, "Problemen", None, "Politie", "Politie"],
            [None, None, "Snelheid", "Afval", "Zichtbaar", "Bereikbaar"],
            *DATA,
        ],
        merged,
    )
    assert (found.rows, found.sure) == ((2, 3, 4), False)
    assert found.headings == [
        "id",
        "wijk",
        "Blok 1 / Problemen / Snelheid",
        "Blok 1 / Problemen / Afval",
        "Blok 1 / Politie / Zichtbaar",
        "Blok 2 / Politie / Bereikbaar",
    ]


def test_four_lines_that_all_count(propose):
    found = propose(
        [
            ["Wijk", None, "Mening", None, None, None],
            ["nr", "naam", "Problemen", None, "Politie", None],
            ["n1", "n2", "Snelheid", "Afval", "Zichtbaar", "Bereikbaar"],
            ["code", "woord", "1-5", "schaal", "schaal", "schaal"],
            *DATA,
        ],
        ["A1:B1", "C1:F1", "C2:D2", "E2:F2"],
    )
    assert (found.rows, found.sure, found.merged) == ((1, 2, 3, 4), False, True)
    assert found.headings[0] == "Wijk / nr / n1 / code"
    assert found.headings[3] == "Mening / Problemen / Afval / schaal"


def test_codes_with_their_texts_below(propose):
    found = propose(
        [
            ["id", "wijk", "Q1", "Q2", "Q3", "Q4"],
            ["Nummer", "Wijk", "Hoe?", "Wat?", "Wie?", "Zo?"],
            *DATA,
        ]
    )
    assert (found.rows, found.sure) == ((1, 2), False)
    assert found.headings[2] == "Q1 / Hoe?"


def test_lines_with_a_name_and_a_word_above_are_no_header(propose):
    found = propose(
        [
            ["Bevraging"],
            ["Gemeente", "Lindebeke", "Oost"],
            [],
            ["id", "wijk", "a", "b", "c", "d"],
            *DATA,
        ]
    )
    assert (found.rows, found.sure) == ((4,), True)
    assert found.headings == ["id", "wijk", "a", "b", "c", "d"]


def test_questions_that_are_called_by_numbers(propose):
    found = propose([["id", "wijk", 1, 2, 3, 4], *DATA])
    assert (found.rows, found.headings) == ((1,), ["id", "wijk", "1", "2", "3", "4"])


def test_no_header_at_all_is_asked_about(propose):
    found = propose([[n, n + 1, 3] for n in range(9)])
    assert (found.rows, found.sure, found.headings) == ((), False, ["", "", ""])


def test_words_below_a_header_are_answers_where_answers_are_words(propose):
    found = propose([["id", "a", "b"], *[[n, "eens", "oneens"] for n in range(9)]])
    assert (found.rows, found.sure) == ((1,), True)


def test_a_person_may_say_which_lines_are_the_header(propose):
    found = propose([*BLOCKS, *DATA], header_rows=(2,))
    assert (found.rows, found.sure) == ((2,), True)
    assert found.headings == ["", "", "Snelheid", "Afval", "Zichtbaar", "Bereikbaar"]


@pytest.mark.parametrize("row", [0, 40])
def test_a_line_that_is_not_there(propose, row):
    with pytest.raises(UnreadableFile, match=f"has no line {row}, where its header should be"):
        propose([*BLOCKS, *DATA], header_rows=(row,))


def test_a_text_table_may_have_two_lines_too(tmp_path):
    path = tmp_path / "a.csv"
    rows = [["" if cell is None else str(cell) for cell in row] for row in [*BLOCKS, *DATA]]
    path.write_text("\n".join(";".join(row) for row in rows))
    found = propose_headers(path, Layout())
    assert (found.rows, found.sure, found.merged, found.headings) == ((1, 2), False, False, JOINED)
