# SPDX-License-Identifier: EUPL-1.2
"""The atlas: each page its own area, chosen areas, a file for each, nothing half written."""

from datetime import date
from pathlib import Path

import pytest

from wijkatlas.api import Cancelled, UserError

HERE = Path(__file__).parent
DAY = date(2026, 5, 1)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")


def test_each_page_of_the_atlas_shows_its_own_area_only(town, tmp_path, made, pages_of):
    report = town.run("export.atlas", out=tmp_path / "a.pdf", date_=DAY)
    assert (report.areas, report.pages) == (4, 4)
    pages = pages_of(tmp_path / "a.pdf")
    assert len(pages) == 4
    for number, (page, name) in enumerate(zip(pages, made.NAMES.values(), strict=True), 1):
        assert f"page {number} of 4" in page
        assert name[:30] in page
        for other in made.NAMES.values():
            assert (f"Indicator 1 of {other[:12]}" in page) == (other == name)
    assert b"/FontFile2" in (tmp_path / "a.pdf").read_bytes()


def test_chosen_areas_and_a_file_for_each(town, tmp_path, pages_of):
    report = town.run("export.atlas", out=tmp_path / "b.pdf", date_=DAY, area="C, A")
    assert (report.areas, report.pages) == (2, 2)
    assert "=1+1" in pages_of(tmp_path / "b.pdf")[0]
    report = town.run("export.atlas", out=tmp_path / "atlas.pdf", separate=True, template="{name}")
    names = sorted(path.name for path in (tmp_path / "atlas").iterdir())
    assert names == [
        "=1+1.pdf", "Centrum.pdf", "De Kouter & de haven met een zeer lange naam.pdf", "_con.pdf",
    ]  # fmt: skip
    assert len(report.files.also) == 3
    assert not (tmp_path / "atlas.pdf").exists()
    assert not list(tmp_path.glob(".atlas*"))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"area": "A,X"}, "no page about the area X"),
        ({"scheme": "buurt"}, "no area scheme “buurt”"),
        ({"template": "{owner}"}, "“{owner}” can't stand"),
    ],
)
def test_what_the_atlas_can_not_do_gets_a_sentence(town, tmp_path, values, sentence):
    with pytest.raises(UserError, match=sentence):
        town.run("export.atlas", out=tmp_path / "a.pdf", **values)
    assert not (tmp_path / "a.pdf").exists()


def test_without_pages_about_areas_there_is_no_atlas(tmp_path, made):
    session = made.make_town(tmp_path / "town.gpkg", made.loaded(profiles=False))
    with pytest.raises(UserError, match="no page about an area"):
        session.run("export.atlas", out=tmp_path / "a.pdf")
    session.close()


@pytest.mark.parametrize("separate", [False, True])
def test_a_cancelled_atlas_leaves_nothing(town, tmp_path, separate):
    class Stop:
        def update(self, done, total=None, text=""):
            if text == "Drawing the atlas" and done >= 2:
                raise Cancelled

    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        town.run("export.atlas", Stop(), out=tmp_path / "a.pdf", separate=separate)
    left = set(tmp_path.iterdir()) - before
    assert not [path for path in left if path.is_file() or any(path.iterdir())]
    assert town.project.exports() == []
