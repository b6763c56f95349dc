# SPDX-License-Identifier: EUPL-1.2
"""The map in the window: it shows, it talks, and it asks nobody else."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from wijkatlas.map import events
from wijkatlas.map.reprojection import transformer
from wijkatlas.shell.map.bridge import Bridge
from wijkatlas.shell.window import Window

pytestmark = [
    # folium brings requests, which complains when the machine has a proxy it can't use
    pytest.mark.filterwarnings("ignore:SOCKS support"),
]


@pytest.fixture
def shown(window: Window, qtbot: Any) -> Iterator[Window]:
    window.start_map()
    widget = window.map.widget
    assert widget is not None
    qtbot.waitUntil(lambda: widget.is_ready, timeout=60_000)
    yield window
    window.map.stop()


def evaluate(window: Window, qtbot: Any, script: str) -> Any:
    found: list[Any] = []
    assert window.map.widget is not None
    window.map.widget.page.runJavaScript(script, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


def lonlat(x: float, y: float) -> list[float]:
    return [float(each) for each in transformer("EPSG:31370", "EPSG:4326").transform(x, y)]


def test_the_page_stands_and_asks_nobody_else(shown: Window, qtbot: Any) -> None:
    widget = shown.map.widget
    assert widget is not None
    assert evaluate(shown, qtbot, "document.querySelectorAll('#map').length") == 1
    assert widget.gatekeeper.refused == []
    assert widget.profile.isOffTheRecord()
    script = """
      window.answer = "waiting";
      fetch("https://example.org/").then(() => window.answer = "came",
                                         () => window.answer = "refused"); 0"""
    evaluate(shown, qtbot, script)
    qtbot.waitUntil(lambda: evaluate(shown, qtbot, "window.answer") == "refused", timeout=20_000)
    evaluate(shown, qtbot, "window.location = 'file:///etc/hostname'; 0")
    qtbot.wait(300)
    assert evaluate(shown, qtbot, "location.protocol") == "wijkatlas:"


def test_what_the_page_asks_for_is_there(shown: Window, qtbot: Any) -> None:
    script = """
      window.found = {};
      for (const path of ["config.json", "legend.json?z=12", "layers/areas.geojson",
                          "layers/networks.geojson", "symbols.json", "nothing.json"])
        fetch("/" + path).then((r) => window.found[path] = r.ok, () => window.found[path] = false);
      0"""
    evaluate(shown, qtbot, script)
    count = "Object.keys(window.found).length"
    qtbot.waitUntil(lambda: evaluate(shown, qtbot, count) == 6, timeout=20_000)
    found = json.loads(evaluate(shown, qtbot, "JSON.stringify(window.found)"))
    assert found.pop("nothing.json") is False
    assert all(found.values())


def test_a_click_on_an_incident_selects_it_everywhere(shown: Window, qtbot: Any) -> None:
    points = shown.desk.atlas.view.loaded.points
    place = lonlat(points.x[100], points.y[100])
    bridge = shown.map.widget.bridge
    click = {"at": place, "radius_m": 5.0, "hits": [], "mode": "replace"}
    bridge.tell("click", json.dumps(click))
    assert shown.desk.session.selection.fids == {int(points.fid[100])}
    assert "R0100" in shown.details.text()
    nowhere = {"at": lonlat(60_000, 160_000), "radius_m": 5.0, "hits": [], "mode": "replace"}
    bridge.tell("click", json.dumps(nowhere))
    assert shown.desk.session.selection.fids == frozenset()


def test_a_box_selects_what_lies_in_it(window: Window) -> None:
    west, south = lonlat(72_000, 168_000)
    east, north = lonlat(73_000, 169_000)
    window.map._on_heard(events.BoxSelected((west, south, east, north), "replace"))
    points = window.desk.atlas.view.loaded.points
    lon, lat = transformer("EPSG:31370", "EPSG:4326").transform(points.x, points.y)
    inside = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    expected = {int(fid) for fid in points.fid[inside]}
    found = window.desk.session.selection.fids
    assert len(found ^ expected) <= 2  # a point on the very edge may fall either way
    window.map._on_heard(events.BoxSelected((west, south, east, north), "remove"))
    assert window.desk.session.selection.fids == frozenset()


def test_a_click_on_a_polygon_shows_its_details(window: Window) -> None:
    network = window.desk.session.project.networks()[0]
    hits = (events.Hit("networks", network.fid), events.Hit("areas", 1))
    at = tuple(lonlat(60_000, 160_000))
    window.map._on_heard(events.Clicked(at, 5.0, hits, "replace"))  # type: ignore[arg-type]
    assert window.desk.session.selection.layer == "network"
    assert network.name in window.details.text()


def test_messages_that_are_not_in_the_protocol_are_dropped(qapp: Any, caplog: Any) -> None:
    bridge, heard = Bridge(), []
    bridge.heard.connect(heard.append)
    bridge.tell("click", "{}")
    bridge.tell("removeEverything", "{}")
    bridge.tell("view", '{"bounds": [0, 0, "x", 1], "centre": [0, 0], "zoom": 1}')
    assert heard == []
    assert len(caplog.records) == 3


def test_layers_are_told_in_their_order(window: Window) -> None:
    style = window.desk.atlas.view.style
    window.desk.atlas.change_style(style.in_order(["incidents", "areas", "networks"]))
    ids = [layer.id for layer in window.desk.atlas.view.page.layers()]
    assert ids == ["incidents", "areas", "networks"]
    assert window.layers.list.ids() == ["networks", "areas", "incidents"]


def test_a_layer_is_moved_and_hidden_by_keys(window: Window, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    listed = window.layers.list
    listed.setCurrentRow(0)
    assert listed.ids()[0] == "incidents"
    qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert listed.ids()[1] == "incidents"
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert not window.desk.atlas.view.style.layer("incidents").visible


def test_rates_are_coloured_with_their_margins(window: Window) -> None:
    from dataclasses import replace

    atlas = window.desk.atlas
    atlas.change_style(replace(atlas.view.style, measure="rate"))
    found = atlas.view.page.figures()
    area = found.areas[0]
    figure = found.figures[0]
    count = atlas.view.count_in_area(area)
    assert figure.n == count
    assert figure.value == pytest.approx(1000 * count / area.population)
    assert figure.low < figure.value < figure.high
    assert "margin" in found.shades[area.fid].text
    atlas.change_style(replace(atlas.view.style, measure="none"))
    assert atlas.view.page.figures().choropleth is None


def test_root_gets_a_sentence_instead_of_the_map(window: Window, monkeypatch: Any) -> None:
    monkeypatch.setattr("wijkatlas.shell.map.permission.sys.platform", "linux")
    monkeypatch.setattr("wijkatlas.shell.map.permission.os.geteuid", lambda: 0, raising=False)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    window.start_map()
    assert window.map.widget is None
    assert window.map.notice.isVisible()
    assert window.map.notice.text().startswith("The map can't be shown to the administrator")
    window.desk.atlas.change_filter(categories=frozenset({"burglary"}))
    assert window.sentence.text().startswith("200 incidents")
    window.map.start_select("box")
    assert window.map.picture().isNull()


def test_the_classes_of_the_areas_stay_while_the_period_moves(window: Window) -> None:
    atlas = window.desk.atlas
    atlas.change_style(replace(atlas.view.style, measure="count"))
    found = []
    for week in range(6):
        begin = date(2025, 1, 6) + timedelta(weeks=week)
        atlas.change_filter(begin=begin, end=begin + timedelta(days=13))
        figures = atlas.view.page.figures()
        assert figures.choropleth is not None
        found.append(figures.choropleth.style.bounds[:-1])
        assert sum(each.n or 0 for each in figures.figures) <= 56  # four a day
    assert len(set(found)) == 1
    atlas.change_filter(begin=None, end=None)
    figures = atlas.view.page.figures()
    assert figures.choropleth is not None
    assert not figures.choropleth.fixed
