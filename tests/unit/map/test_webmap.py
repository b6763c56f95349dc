# SPDX-License-Identifier: EUPL-1.2
"""One file that shows the map from disk, without a network and without a single incident."""

import base64
import hashlib
import html
import json
import re
import subprocess

import numpy as np
import pytest

from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.language import Translator
from wijkatlas.map.choropleth import classify
from wijkatlas.map.content import MapContent, Measure
from wijkatlas.map.webmap import write_web_map

NASTY = "</script><script>alert(1)</script><img src=x onerror=alert(2)>"


@pytest.fixture
def content(town_areas, town_networks, town_tiles):
    values = [1200.0, None, 1300.0, 0.0]
    found = classify(values, field="n", label="Aantal", unit="")
    counts = [
        Estimate(value) if value is not None else Estimate(None, reason=Reason.SUPPRESSED)
        for value in values
    ]
    rates = [
        Estimate(each.value / 1e3, each.value / 2e3, each.value / 5e2)
        if each.value is not None else each
        for each in counts
    ]  # fmt: skip
    return MapContent(
        title=f"Kaart {NASTY}", sentence="5.000 incidenten & meer", source="politie",
        made_on="22 november 2026", crs="EPSG:31370", translator=Translator("en"),
        areas=town_areas, networks=town_networks, points=town_tiles,
        measures=[Measure("Aantal", counts, found), Measure("Per 1.000", rates, found, 1)],
    )  # fmt: skip


def data_of(page):
    return json.loads(re.search(r'id="data">(.*?)</script>', page, re.DOTALL)[1])


def test_it_names_no_other_host(content):
    page = write_web_map(content)
    assert set(re.findall(r"https?://[^\"'\s<>)]+", page)) <= {"http://www.w3.org/2000/svg"}
    assert not re.findall(r"<(?:link|iframe|object|embed|base|form)\b", page)
    assert not re.findall(r"<script[^>]*\bsrc=", page)
    assert set(re.findall(r"url\(([^)]*)\)", page)) <= {
        "#id",
        "#${id}",
        "#hatch-network",
        "#hatch-hidden",
        "#default#VML",
    }
    assert "sourceMappingURL" not in page
    assert "/vendor" not in page


def test_its_policy_lets_in_its_own_scripts_and_nothing_else(content):
    page = write_web_map(content)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "img-src data:;" in policy
    for kind, pattern in (
        ("script", r"<script>(.*?)</script>"),
        ("style", r"<style>(.*?)</style>"),
    ):
        blocks = re.findall(pattern, page, re.DOTALL)
        hashes = {
            base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in blocks
        }
        allowed = re.search(rf"{kind}-src ([^;]*);", policy)[1]
        assert set(re.findall(r"'sha256-([^']+)'", allowed)) == hashes


def test_foreign_text_stays_text(content):
    page = write_web_map(content)
    assert NASTY not in page
    assert html.escape(NASTY) in page
    assert page.count("<script") == 4
    names = [each["properties"]["name"] for each in data_of(page)["areas"]["features"]]
    assert "Oost <script>alert(1)</script>" in names


def test_it_holds_estimates_and_no_single_incident(content):
    data = data_of(write_web_map(content))
    rows = [each["properties"]["rows"] for each in data["areas"]["features"]]
    assert rows[0] == [["Aantal", "1,200"], ["Per 1.000", "1.2 (margin 0.6 to 2.4)"]]
    assert rows[1][0][1] == "not shown: too few"
    assert data["areas"]["features"][1]["properties"]["shades"][0]["hidden"] is True
    assert set(data) == {
        "texts", "bounds", "areas", "measures", "networks", "density", "base", "legends"
    }  # fmt: skip
    assert data["density"]["address"].startswith("data:image/png;base64,")
    assert set(data["networks"]["features"][0]["properties"]) == {"fid", "name", "vacant", "status"}


def test_categories_become_a_density(content):
    from dataclasses import replace

    data = data_of(write_web_map(replace(content, draw="categories")))
    assert data["density"]
    assert [each["smooth"] for each in data["legends"] if each["layer"] == "incidents"] == [True]


def test_few_incidents_leave_no_trace(content, town_tiles):
    from dataclasses import replace

    from wijkatlas.map.tiles import PointTiles

    few = PointTiles(town_tiles.x[:3], town_tiles.y[:3], "EPSG:31370")
    assert data_of(write_web_map(replace(content, points=few)))["density"] is None
    none = data_of(write_web_map(replace(content, points=None, areas=(), measures=(), networks=())))
    assert none["density"] is None
    assert np.isfinite(none["bounds"]).all()


def test_it_opens_from_disk(content, browse, tmp_path):
    (tmp_path / "map.html").write_text(write_web_map(content), "utf-8")
    dom, faults = browse((tmp_path / "map.html").as_uri())
    assert faults == []
    assert "leaflet-container" in dom
    assert "BIN &lt;b&gt;Kerk&lt;/b&gt;" in dom
    assert dom.count('<input type="radio" name="measure"') == 3
    assert len(re.findall('<label><input type="checkbox"', dom)) == 2
    assert 'stroke="#1F2933"' in dom


def test_it_prints_on_one_sheet(content, browse, tmp_path):
    import shutil

    if shutil.which("pdfinfo") is None:
        pytest.skip("there is no pdfinfo on this machine")
    del browse  # only to skip without a browser
    (tmp_path / "map.html").write_text(write_web_map(content), "utf-8")
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    subprocess.run(
        [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", f"--user-data-dir={tmp_path / 'b'}",
         "--virtual-time-budget=5000", f"--print-to-pdf={tmp_path / 'map.pdf'}",
         (tmp_path / "map.html").as_uri()],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    about = subprocess.run(
        ["pdfinfo", tmp_path / "map.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert re.search(r"Pages:\s+1\n", about)
    assert "(A4)" in about
