# SPDX-License-Identifier: EUPL-1.2
"""The tools of the map page in the real web engine: what the user does reaches the program."""

import json
from dataclasses import replace

import pytest
import shapely

from wijkatlas.domain.area import Area, Network
from wijkatlas.map import events, messages, page, scheme
from wijkatlas.map.geojson import areas_geojson, networks_geojson
from wijkatlas.map.legend import Legend, LegendEntry
from wijkatlas.map.messages import LayerView
from wijkatlas.map.tiles import PointTiles

# without a graphics card the engine says a lot
pytestmark = pytest.mark.no_qt_log

CRS = "EPSG:31370"
X, Y = 72_000.0, 168_000.0
VIEW = (3.25, 50.805, 3.29, 50.83)


@pytest.fixture
def sources():
    """What the page shows: an area, a network and an incident."""
    from wijkatlas.language import Translator

    area = Area(
        "s", "A", "Markt", shapely.box(X - 2_000, Y - 2_000, X + 2_000, Y + 2_000).wkb, fid=4
    )
    network = Network("BIN", shapely.MultiPolygon([shapely.box(X, Y, X + 600, Y + 600)]).wkb, fid=9)
    layers = (
        LayerView("areas", "areas", "Areas"),
        LayerView("incidents", "points", "Incidents", draw="categories"),
        LayerView("networks", "networks", "Networks"),
    )
    return scheme.MapSources(
        crs=CRS,
        texts=page.page_texts(Translator("en")),
        bounds=VIEW,
        layers=lambda: layers,
        points=lambda: PointTiles([X], [Y], CRS, fid=[77]),
        areas=lambda: areas_geojson([area], CRS, {}),
        networks=lambda: networks_geojson([network], CRS),
    )


@pytest.fixture
def shown(qtbot, qapp, sources):
    """The page, and the events it sent."""
    from wijkatlas.shell.map.view import MapWidget

    widget = MapWidget(lambda path, query: scheme.resolve(path, query, sources), qapp, "#FFFFFF")
    heard = []
    widget.heard.connect(heard.append)
    widget.resize(900, 700)
    widget.show()
    with qtbot.waitSignal(widget.became_ready, timeout=20_000):
        widget.load()
    yield widget, heard
    widget.close_page()
    widget.close()


def wait_for(qtbot, heard, kind):
    def found():
        assert any(isinstance(each, kind) for each in heard)

    qtbot.waitUntil(found, timeout=10_000)
    return next(each for each in heard if isinstance(each, kind))


def wait_for_tool(qtbot, heard, tool):
    qtbot.waitUntil(lambda: events.ToolChanged(tool) in heard, timeout=10_000)


def press(widget, key):
    event = json.dumps({"key": key, "bubbles": True, "cancelable": True})
    widget.page.runJavaScript(f"document.dispatchEvent(new KeyboardEvent('keydown', {event}))")


def evaluate(widget, qtbot, script):
    found = []
    widget.page.runJavaScript(script, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def wait_for_script(widget, qtbot, script, wanted):
    qtbot.waitUntil(lambda: evaluate(widget, qtbot, script) == wanted, timeout=10_000)


def go(widget, lon, lat):
    widget.page.runJavaScript(f"map.setView([{lat}, {lon}], 15, {{animate: false}})")


CORNERS = ((3.262, 50.815), (3.268, 50.815), (3.268, 50.819))


def test_a_polygon_is_drawn_with_the_keyboard(qtbot, shown):
    widget, heard = shown
    widget.send(messages.StartDraw("networks"))
    wait_for_tool(qtbot, heard, "draw")
    for corner in CORNERS:
        go(widget, *corner)
        press(widget, " ")
    press(widget, "Enter")
    drawn = wait_for(qtbot, heard, events.Drawn)
    assert drawn.layer == "networks"
    ((ring,),) = drawn.polygons
    for found, wanted in zip(ring, CORNERS, strict=True):
        assert found == pytest.approx(wanted, abs=2e-4)  # a corner nearby may catch it
    wait_for_tool(qtbot, heard, "none")


def test_escape_leaves_a_tool_and_nothing_is_drawn(qtbot, shown):
    widget, heard = shown
    widget.send(messages.StartSelect("polygon"))
    wait_for_tool(qtbot, heard, "polygon")
    for corner in CORNERS:
        go(widget, *corner)
        press(widget, " ")
    press(widget, "Escape")
    wait_for_tool(qtbot, heard, "none")
    assert not any(isinstance(each, events.PolygonSelected | events.Drawn) for each in heard)


def test_a_box_and_a_polygon_select(qtbot, shown):
    widget, heard = shown
    widget.send(messages.StartSelect("box"))
    wait_for_tool(qtbot, heard, "box")
    for corner in (CORNERS[0], CORNERS[2]):
        go(widget, *corner)
        press(widget, " ")
    box = wait_for(qtbot, heard, events.BoxSelected)
    assert box.bounds == pytest.approx((3.262, 50.815, 3.268, 50.819), abs=1e-4)
    widget.send(messages.StartSelect("polygon"))
    wait_for_tool(qtbot, heard, "polygon")
    for corner in CORNERS:
        go(widget, *corner)
        press(widget, " ")
    press(widget, "Enter")
    assert len(wait_for(qtbot, heard, events.PolygonSelected).ring) == 3


def test_an_edit_is_kept_by_enter(qtbot, shown):
    widget, heard = shown
    widget.send(messages.StartEdit(9))
    wait_for_tool(qtbot, heard, "edit")
    widget.send(messages.FinishTool())
    edited = wait_for(qtbot, heard, events.Edited)
    assert (edited.layer, edited.fid) == ("networks", 9)
    assert len(edited.polygons[0][0]) in {4, 5}


def test_a_click_tells_where_and_what_lies_there(qtbot, shown):
    widget, heard = shown
    script = """
    const at = map.latLngToContainerPoint([50.8185, 3.2645]);
    const edge = map.getContainer().getBoundingClientRect();
    const place = {clientX: at.x + edge.left, clientY: at.y + edge.top, bubbles: true, view: window};
    const target = document.elementFromPoint(place.clientX, place.clientY);
    for (const name of ["mousedown", "mouseup", "click"]) target.dispatchEvent(new MouseEvent(name, place));
    """
    widget.page.runJavaScript("{" + script + "}")
    click = wait_for(qtbot, heard, events.Clicked)
    assert click.at == pytest.approx((3.2645, 50.8185), abs=1e-3)
    assert [(hit.layer, hit.fid) for hit in click.hits] == [("networks", 9), ("areas", 4)]
    assert click.mode == "replace"
    assert widget.gatekeeper.refused == []


def test_the_hint_lets_the_mouse_through(qtbot, shown):
    widget, heard = shown
    widget.send(messages.StartSelect("box"))
    wait_for_tool(qtbot, heard, "box")
    script = """(() => {
      const edge = document.querySelector(".hint").getBoundingClientRect();
      const hit = document.elementFromPoint(edge.x + edge.width / 2, edge.y + edge.height / 2);
      return edge.height > 0 && !hit.closest(".hint");
    })()"""
    assert evaluate(widget, qtbot, script) is True


def test_the_coordinates_are_those_of_the_project_that_is_open(qtbot, shown, sources):
    widget, _ = shown
    place = """(() => {
      const panel = document.querySelector(".place");
      return panel.hidden ? "" : panel.textContent.slice(-10);
    })()"""
    wait_for_script(widget, qtbot, place, "EPSG:31370")
    widget.send(messages.SetFilterRev(5))
    widget.send(messages.SetFilterRev(0))
    wait_for_script(widget, qtbot, place, "")
    sources.crs = "EPSG:25831"
    widget.send(messages.SetLayers(tuple(sources.layers())))
    wait_for_script(widget, qtbot, place, "EPSG:25831")


def test_a_large_selection_is_drawn_whole_and_hides_with_its_layer(qtbot, shown, sources):
    widget, _ = shown
    many = PointTiles(
        [X + 0.5 * step for step in range(3_000)],
        [Y + 5 * (step % 40) for step in range(3_000)],
        CRS,
    )
    sources.selected = lambda: many.rings(range(3_000))
    tiles = "document.querySelectorAll('img[src*=\"tiles/selected\"]').length > 0"
    widget.send(messages.Select("incidents", tuple(range(3_000))))
    wait_for_script(widget, qtbot, tiles, True)
    display = "map.getPane('selection').style.display"
    layers = [replace(layer, visible=layer.id != "incidents", rev=1) for layer in sources.layers()]
    widget.send(messages.SetLayers(tuple(layers)))
    wait_for_script(widget, qtbot, display, "none")
    widget.send(messages.SetLayers(tuple(sources.layers())))
    wait_for_script(widget, qtbot, display, "")
    sources.selected = lambda: many.rings([4, 5])  # another filter leaves two
    widget.send(messages.SetFilterRev(8))
    wait_for_script(widget, qtbot, tiles, False)


@pytest.mark.parametrize("zoom", [14, 14.5, 15.5])
def test_tiles_meet_on_whole_pixels_between_two_zoom_levels(qtbot, shown, zoom):
    widget, _ = shown
    widget.page.runJavaScript(f"map.setView([50.8185, 3.2645], {zoom}, {{animate: false}})")
    script = """JSON.stringify([...document.querySelectorAll(".leaflet-tile")].filter((tile) =>
      tile.src.includes("tiles/incidents")).map((tile) => tile.getBoundingClientRect()))"""
    qtbot.waitUntil(lambda: evaluate(widget, qtbot, script) != "[]", timeout=10_000)
    qtbot.wait(300)
    tiles = json.loads(evaluate(widget, qtbot, script))
    dots = evaluate(widget, qtbot, "window.devicePixelRatio")
    for side in ("left", "right", "top", "bottom"):
        for tile in tiles:
            assert tile[side] * dots == pytest.approx(round(tile[side] * dots), abs=1e-3)
    assert len({tile["right"] for tile in tiles} & {tile["left"] for tile in tiles}) >= 2


def test_the_legend_folds_and_lets_clicks_pass_while_a_tool_is_active(qtbot, shown, sources):
    widget, heard = shown
    entries = tuple(LegendEntry(f"Category {i}", "fill", "#0B6E8A") for i in range(8))
    sources.legends = lambda zoom: [Legend("incidents", "Incidents", entries)]
    widget.send(messages.SetLayers(tuple(sources.layers())))
    button = "document.querySelector('.legend .fold')"
    height = "document.querySelector('.legend').offsetHeight"
    qtbot.waitUntil(lambda: evaluate(widget, qtbot, height) > 80, timeout=10_000)
    assert evaluate(widget, qtbot, height) < 0.45 * 700 + 20
    assert evaluate(widget, qtbot, f"{button}.getAttribute('aria-expanded')") == "true"
    under = """(() => {
      const edge = document.querySelector(".legend").getBoundingClientRect();
      const hit = document.elementFromPoint(edge.x + edge.width / 2, edge.y + edge.height / 2);
      return Boolean(hit.closest(".legend"));
    })()"""
    assert evaluate(widget, qtbot, under) is True
    widget.send(messages.StartSelect("box"))
    wait_for_tool(qtbot, heard, "box")
    assert evaluate(widget, qtbot, under) is False
    widget.send(messages.CancelTool())
    # what is fitted does not lie under it
    widget.send(messages.SetView(bounds=VIEW))
    fits = f"""(() => {{
      const edge = document.querySelector(".legend").getBoundingClientRect();
      const corner = map.latLngToContainerPoint([{VIEW[1]}, {VIEW[0]}]);
      return corner.x >= edge.right || corner.y <= edge.top;
    }})()"""
    wait_for_script(widget, qtbot, fits, True)
    widget.page.runJavaScript(f"{button}.click()")
    assert wait_for(qtbot, heard, events.LegendFolded).folded is True
    assert evaluate(widget, qtbot, f"{button}.getAttribute('aria-expanded')") == "false"
    assert evaluate(widget, qtbot, height) < 60
    widget.send(messages.SetLayers(tuple(sources.layers()), legend_folded=False))
    wait_for_script(widget, qtbot, f"{button}.getAttribute('aria-expanded')", "true")


def test_names_never_overlap_and_a_vacancy_always_shows(qtbot, shown, sources):
    widget, _ = shown
    networks = [
        Network(
            f"Network {number} with a name",
            shapely.MultiPolygon([shapely.box(X + dx, Y, X + dx + 150, Y + 150)]).wkb,
            coordinator_filled=False,
            fid=number,
        )
        for number, dx in enumerate(range(0, 1_600, 160))
    ]
    sources.networks = lambda: networks_geojson(networks, CRS)
    widget.send(messages.SetLayers(tuple(replace(layer, rev=4) for layer in sources.layers())))
    marks = "document.querySelectorAll('.wanted').length"
    wait_for_script(widget, qtbot, marks, 10)
    script = """JSON.stringify([...document.querySelectorAll(".name, .wanted")].filter((node) =>
      node.style.visibility !== "hidden").map((node) => node.getBoundingClientRect()))"""
    boxes = [shapely.box(each["left"], each["top"], each["right"], each["bottom"])
             for each in json.loads(evaluate(widget, qtbot, script))]  # fmt: skip
    assert len(boxes) > 12  # the marks, the area and several networks
    for number, box in enumerate(boxes):
        assert all(box.intersection(other).area < 20 for other in boxes[:number])
