# SPDX-License-Identifier: EUPL-1.2
"""The page gets what is on the list, and nothing from anywhere else."""

import io
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pyproj import Transformer

from wijkatlas.map.page import OWN_SCRIPTS, POLICY, TEXTS, load_page
from wijkatlas.map.reprojection import lonlat_of, mercator_of
from wijkatlas.map.scheme import MapSources, NotFound, resolve
from wijkatlas.resources import resource_root


def get(path, query, sources):
    mime, content = resolve(path, query, sources)
    assert mime in {"application/json", "application/geo+json"}
    return json.loads(content)


@pytest.mark.parametrize(
    ("path", "mime"),
    [
        ("/", "text/html"),
        ("/index.html", "text/html"),
        ("/start.js", "text/javascript"),
        ("/draw.js", "text/javascript"),
        ("/map.js", "text/javascript"),
        ("/map.css", "text/css"),
        ("/vendor/leaflet.js", "text/javascript"),
        ("/vendor/leaflet-geoman.css", "text/css"),
        ("/layers/plugin/quality.gaps.geojson", "application/geo+json"),
    ],
)
def test_what_is_on_the_list_is_served(sources, path, mime):
    found, content = resolve(path, "", sources)
    assert found == mime
    assert content


@pytest.mark.parametrize(
    "path",
    [
        "",
        "index.html",
        "//index.html",
        "/vendor/../map.js",
        "/vendor/..%2fmap.js",
        "/../../../etc/passwd",
        "/vendor/leaflet.js/..",
        "/vendor/leaflet-LICENSE.txt",
        "/vendor/package-lock.json",
        "/vendor/leaflet.js\0.css",
        "/build_hook.py",
        "/map.js/",
        "/MAP.JS",
        "/tiles/incidents/3/8/0.png",
        "/tiles/incidents/99/0/0.png",
        "/tiles/incidents/-1/0/0.png",
        "/tiles/incidents/1/0/0.png/x",
        "/tiles/other/1/0/0.png",
        "/tiles/incidents/١/0/0.png",
        "/base/none/1/0/0.png",
        "/base/../1/0/0.png",
        "/layers/plugin/../areas.geojson",
        "/layers/plugin/unknown.geojson",
        "/layers/plugin/a%2fb.geojson",
        "/layers/other.geojson",
        "/" + "a" * 500,
        "file:///etc/passwd",
        "http://example.org/",
    ],
)
def test_nothing_else_is(sources, path):
    with pytest.raises(NotFound):
        resolve(path, "", sources)


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/points.json", ""),
        ("/points.json", "bounds=1,2,3"),
        ("/points.json", "bounds=nan,0,1,1"),
        ("/points.json", "bounds=3,50,2,51"),
        ("/points.json", "bounds=a,b,c,d"),
        ("/points.json", "&".join(f"a{i}=1" for i in range(50))),
        ("/grid.json", "bounds=inf,0,1,1"),
        ("/legend.json", ""),
        ("/legend.json", "z=-1"),
        ("/legend.json", "z=٣"),
        ("/legend.json", "z=31"),
        ("/tiles/incidents/1/0/0.png", "draw=other"),
        ("/config.json", "%%%"),
        ("/config.json", "x=" + "1" * 500),
    ],
)
def test_a_query_that_makes_no_sense_finds_nothing(sources, path, query):
    with pytest.raises(NotFound):
        resolve(path, query, sources)


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_address_is_answered_or_not_found(path, query):
    try:
        mime, content = resolve("/" + path, query, MapSources())
    except NotFound:
        return
    assert mime
    assert isinstance(content, bytes)


def test_an_empty_project_is_served_too():
    empty = MapSources()
    assert get("/config.json", "", empty)["layers"] == []
    assert get("/points.json", "bounds=3,50,4,51", empty) == {"points": None}
    assert get("/selection.json", "", empty) == {"points": []}
    assert get("/layers/areas.geojson", "", empty)["features"] == []
    assert get("/legend.json", "z=3", empty) == []
    with pytest.raises(NotFound):
        resolve("/tiles/incidents/1/0/0.png", "", empty)


def test_tiles_and_points(sources):
    for draw in ("density", "categories"):
        mime, content = resolve(
            "/tiles/incidents/12/2085/1376.png", f"draw={draw}&rev=1.2", sources
        )
        assert mime == "image/png"
        assert Image.open(io.BytesIO(content)).size == (256, 256)
    few = get("/points.json", "bounds=3.262,50.815,3.264,50.817&rev=1", sources)["points"]
    assert 0 < len(few) < 2_000
    assert all(3.262 <= lon <= 3.264 and 50.815 <= lat <= 50.817 for _, lon, lat, _ in few)
    assert get("/points.json", "bounds=3,50,4,51", sources)["points"] is None
    assert {row[0] for row in get("/selection.json", "", sources)["points"]} == {1, 2, 3}
    sources.selected = lambda: sources.points().rings(range(3_000))
    assert get("/selection.json", "", sources)["points"] is None
    mime, content = resolve("/tiles/selected/12/2085/1374.png", "rev=1.2", sources)
    assert mime == "image/png"
    assert Image.open(io.BytesIO(content)).convert("RGBA").getchannel("A").getextrema()[1] == 255
    sources.selected = lambda: None
    with pytest.raises(NotFound):
        resolve("/tiles/selected/12/2085/1374.png", "", sources)
    assert len(get("/symbols.json", "", sources)["symbols"]) == 8


def test_project_coordinates_by_the_pages_own_sum(sources):
    """The polynomials as coordinates.js adds them up, against pyproj."""
    grid = get("/grid.json", "bounds=3.2,50.78,3.33,50.85", sources)
    assert grid["ok"]
    assert grid["crs"] == "EPSG:31370"
    lon, lat = 3.2871, 50.8011
    at = mercator_of(lon, lat)
    u, v = ((at[i] - grid["centre"][i]) / grid["half"][i] for i in (0, 1))
    found = [
        sum(number * u**i * v**j for i, row in enumerate(rows) for j, number in enumerate(row))
        for rows in (grid["first"], grid["second"])
    ]
    wanted = Transformer.from_crs("EPSG:4326", "EPSG:31370", always_xy=True).transform(lon, lat)
    assert found == pytest.approx(wanted, abs=1)
    assert get("/grid.json", "bounds=-170,-80,170,80", sources) == {
        "ok": False,
        "crs": "EPSG:31370",
    }


def addresses(text):
    return re.findall(r"""(?:src|href)\s*=\s*["']([^"']+)|url\(\s*["']?([^"')]+)""", text)


def test_every_address_in_the_page_is_served_by_us(sources):
    html = load_page().html
    assert f'content="{POLICY}"' in html
    assert POLICY.startswith("default-src 'none'")
    assert "unsafe" not in POLICY
    assert "://" not in html + load_page().script
    assert re.findall(r"<script(?![^>]*\bsrc=)", html) == []
    assert "<style" not in html
    assert " style=" not in html
    assert not re.search(r"\son\w+=", html)
    found = [first or second for first, second in addresses(html)]
    assert len(found) == 6 + len(OWN_SCRIPTS)
    for address in found:
        assert resolve("/" + address, "", sources)


def test_our_scripts_name_no_other_host_and_write_no_markup():
    for name in (*OWN_SCRIPTS, "map.css"):
        text = (resource_root() / "web" / name).read_text("utf-8")
        assert set(re.findall(r"https?://[^\"'\s]+", text)) <= {"http://www.w3.org/2000/svg"}
        for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
            assert way not in text


def test_the_page_has_every_text_it_asks_for():
    scripts = [(resource_root() / "web" / name).read_text("utf-8") for name in OWN_SCRIPTS]
    script = "\n".join(scripts)
    asked = set(re.findall(r'(?:\btext\(|key: )"(\w+)"', script))
    asked |= set(re.findall(r'"(hint\w+)"', script))
    assert asked <= set(TEXTS)
    assert set(TEXTS) <= asked


def test_the_page_stands_in_a_browser(browse, served):
    address, asked = served
    dom, faults = browse(address)
    assert faults == []
    outside = {each.split("?")[0] for each in asked} - {"/favicon.ico"}
    assert {
        "/config.json",
        "/legend.json",
        "/layers/areas.geojson",
        "/layers/networks.geojson",
    } <= outside
    assert any(each.startswith("/tiles/incidents/") for each in outside)
    assert "Category c0" in dom
    assert "BIN &lt;b&gt;Kerk&lt;/b&gt;" in dom
    assert "<b>Kerk" not in dom
    # the corner shows the centre of the view in the project's coordinates, to a pixel
    last = [each for each in asked if each.startswith("/grid.json")][-1]
    corners = [float(each) for each in last.partition("bounds=")[2].split(",")]
    assert corners[0] < 3.25 < 3.30 < corners[2]
    assert corners[1] < 50.80 < 50.83 < corners[3]
    west, south = mercator_of(*corners[:2])
    east, north = mercator_of(*corners[2:])
    lon, lat = lonlat_of((west + east) / 2, (south + north) / 2)
    x, y = Transformer.from_crs("EPSG:4326", "EPSG:31370", always_xy=True).transform(lon, lat)
    shown = re.search(r"X ([\d.]+)\s+Y ([\d.]+)\s+EPSG:31370", dom)
    assert [float(each.replace(".", "")) for each in shown.groups()] == pytest.approx([x, y], abs=8)
