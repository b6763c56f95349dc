# SPDX-License-Identifier: EUPL-1.2
"""Pages of the atlas: what fits, what goes on, what is cut; words in lines of their own width."""

import shutil
import subprocess
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.domain.chapter import Chapter, Lines, Pairs, Place
from wijkatlas.domain.chart import Chart, ChartKind, Series
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.light import Level, Light
from wijkatlas.domain.progress import Silent
from wijkatlas.domain.table import Column, SheetTable
from wijkatlas.language import Translator
from wijkatlas.report.atlas import Atlas, write_atlas
from wijkatlas.report.typeset import Type, lines_of, width_of

ATLAS = Atlas("Town", date(2026, 5, 1), "council", "Source: police.", "Wijkatlas", "mark", None)
FEW = Estimate(None, reason=Reason.SUPPRESSED)


def table(rows):
    columns = [Column("Indicator"), Column("Value", "per 1,000", 1), Column("How it stands")]
    cells = [
        [f"Indicator {n}", Estimate(n, n - 0.5, n + 0.5), Light(Level.GOOD, "on course")]
        for n in range(1, rows)
    ]
    return SheetTable("Figures", "2025", columns, [["Hidden", FEW, "$x$ <b>"], *cells], ["A note."])


def page(title, *blocks):
    return Chapter(title, title, title, "2025", blocks, Place.PROFILE, title)


def write(path, *chapters, language="en", whole=False):
    return write_atlas(path, chapters, ATLAS, Translator(language), Silent(), whole=whole)


@pytest.fixture
def text_of():
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")

    def read(path):
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
        return done.stdout.decode().split("\f")[:-1]

    return read


def test_a_short_page_holds_words_pairs_and_figures_with_their_margins(tmp_path, text_of):
    blocks = Lines(("Fewer than before.",), strong=True), Pairs((("Plan", ""), ("Years", "six")))
    assert write(tmp_path / "a.pdf", page("North", *blocks, table(3))) == 1
    (text,) = text_of(tmp_path / "a.pdf")
    for part in ("North", "Fewer than before.", "Plan", "six", "2.0 (1.5–2.5)", "● on course",
                 "too few", "$x$ <b>", "A note.", "page 1 of 1", "As of 1 May 2026"):  # fmt: skip
        assert part in text


def test_a_long_table_goes_on_with_its_heading_and_is_cut_with_a_line(tmp_path, text_of):
    pages = write(
        tmp_path / "a.pdf", page("North", table(60)), page("South", table(130)), whole=True
    )
    texts = text_of(tmp_path / "a.pdf")
    assert len(texts) == pages == 4
    assert "North (continued)" in texts[1]
    assert all("Indicator" in text and "Value (per 1,000)" in text for text in texts)
    shown = [line.split()[1] for text in texts[:2] for line in text.splitlines()
             if line.strip().startswith("Indicator ") and "on course" in line]  # fmt: skip
    assert shown == [str(n) for n in range(1, 60)]
    assert "Not shown: 40 further rows." in texts[3]
    assert "page 4 of 4" in texts[3]


def test_a_table_is_cut_where_that_saves_a_page(tmp_path, text_of):
    assert write(tmp_path / "a.pdf", page("North", table(40), Lines(("Last.",)))) == 1
    assert "Not shown" not in text_of(tmp_path / "a.pdf")[0]  # all of it fits
    assert write(tmp_path / "b.pdf", page("North", table(100), Lines(("Last.",)))) == 1
    (text,) = text_of(tmp_path / "b.pdf")
    shown = text.count("on course")
    assert shown >= 30
    assert f"Not shown: {100 - 1 - shown} further rows." in text
    assert "Last." in text


def test_every_kind_of_chart_stands_on_a_page_as_text(tmp_path, text_of):
    series = (Series("incidents", (Estimate(9, 4, 17), Estimate(5, 2, 11))),)
    charts = [
        Chart(kind.value, kind, f"Chart of {kind.value}", "2025", "x", "y", ("Jan", "Feb"), series)
        for kind in (ChartKind.LINE, ChartKind.BARS, ChartKind.DOTS)
    ]
    write(tmp_path / "a.pdf", page("North", *charts))
    text = "".join(text_of(tmp_path / "a.pdf"))
    for chart in charts:
        assert chart.title in text
    assert b"/Type3" not in (tmp_path / "a.pdf").read_bytes()


def test_the_same_pages_give_the_same_bytes(tmp_path):
    for name in ("a.pdf", "b.pdf"):
        write(tmp_path / name, page("North", table(5)))
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_numbers_are_written_as_the_language_has_them(tmp_path, text_of):
    write(tmp_path / "a.pdf", page("North", table(3)), language="nl")
    assert "2,0 (1,5–2,5)" in text_of(tmp_path / "a.pdf")[0]


@settings(deadline=None, max_examples=60)
@given(st.text("abc Wi$.", max_size=60), st.floats(0.2, 3))
def test_lines_are_no_wider_than_asked_and_hold_every_letter(text, width):
    face = Type(9)
    lines = lines_of(text, face, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line, 9, False) <= width or len(line) == 1 for line in lines)
