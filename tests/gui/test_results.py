# SPDX-License-Identifier: EUPL-1.2
"""Results of analyses in the window: they appear, say when they are out of date, and can be removed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import shapely
from PySide6.QtCore import Qt

from wijkatlas.commands.analyses.report import Analysis
from wijkatlas.map import events
from wijkatlas.map.legend import Legend
from wijkatlas.map.result import Mark, RasterLayer, ResultLayer, ShapeLayer
from wijkatlas.shell.window import Window

pytestmark = [
    # folium brings requests, which complains when the machine has a proxy it can't use
    pytest.mark.filterwarnings("ignore:SOCKS support"),
]
X, Y = 72_000.0, 168_000.0
DENSITY = Analysis("test", "Where is it busy?", "", lambda inputs, progress: None)  # type: ignore[arg-type, return-value]
MARKS = {
    "more": Mark("#D55E00", "#8A3B00"),
    "less": Mark("#0072B2", "#003F66", "dots"),
    "unsure": Mark("", "#52606D", "hatch"),
}


@dataclass(frozen=True)
class Report:
    """A raster over the town; with shapes as well when it has classes."""

    title: str = "Density"
    classes: tuple[str, ...] = ()
    kind: str = "test"
    n: int = 600

    def layers(self, translator: Any) -> tuple[ResultLayer, ...]:
        values = np.ones((20, 20), np.float32)
        values[:, :10] = np.nan
        legend = Legend("r", "Per km²", tuple(mark.entry(name) for name, mark in MARKS.items()))
        raster = RasterLayer(
            "r", self.title, values, X, Y + 2_000, 100.0, (0.0, 2.0), ("#0072B2",), legend
        )
        places = [(X + 1_000 * i, Y) for i in range(len(self.classes))]
        shapes = tuple(bytes(shapely.box(x, y, x + 900, y + 900).wkb) for x, y in places)
        text = "First line\n<i>second</i> line"
        cells = ShapeLayer(
            "s", "Cells", shapes, self.classes, ("Cell <b>1</b>",) * len(shapes),
            (text,) * len(shapes), MARKS, legend,
        )  # fmt: skip
        return (raster, cells) if self.classes else (raster,)


def show(window: Window, report: Report, slot: str = "panel", **parameters: object) -> str:
    atlas = window.desk.atlas
    atlas.slots.show(slot, DENSITY, report, parameters, window.desk.session.filter)
    live = atlas.view.results.live(slot)
    assert live is not None
    return live.layers[-1].id


def change_an_incident(window: Window) -> None:
    project = window.desk.session.project
    with project.edit("Rename") as edit:
        edit.update("incident", 1, street="Elsewhere")


def test_a_result_is_listed_with_what_it_was_made_from(window: Window) -> None:
    layer = show(window, Report(), bandwidth_m=250.0)
    listed = window.layers.list
    assert listed.ids() == ["incidents", "networks", layer, "areas"]
    row = listed.ids().index(layer)
    assert listed.item(row).text() == "Density"
    listed.setCurrentRow(row)
    panel = window.layers.result
    assert not panel.isHidden()
    assert panel.notice.isHidden()
    assert "600" in panel.words.text()
    assert "Bandwidth m: 250" in panel.words.text()
    listed.setCurrentRow(0)
    assert panel.isHidden()


def test_it_says_that_it_is_out_of_date(window: Window) -> None:
    layer = show(window, Report())
    change_an_incident(window)
    window.desk.atlas.load()
    row = window.layers.list.ids().index(layer)
    assert window.layers.list.item(row).text() == "Density (out of date)"
    assert not window.layers.list.item(row).icon().isNull()
    window.layers.list.setCurrentRow(row)
    assert "Out of date" in window.layers.result.notice.text()
    show(window, Report())
    assert window.layers.list.item(row).text() == "Density"


def test_a_result_is_removed_by_key_and_by_button(window: Window, qtbot: Any) -> None:
    atlas, listed = window.desk.atlas, window.layers.list
    layer = show(window, Report())
    listed.setCurrentRow(listed.ids().index(layer))
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert listed.ids() == ["incidents", "networks", "areas"]
    assert atlas.view.results.items == ()
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert listed.ids() == ["incidents", "networks", "areas"]
    layer = show(window, Report())
    listed.setCurrentRow(listed.ids().index(layer))
    window.layers.result.remove.click()
    assert atlas.view.results.items == ()


def test_opacity_order_and_visibility_are_those_of_any_layer(window: Window, qtbot: Any) -> None:
    atlas, listed = window.desk.atlas, window.layers.list
    layer = show(window, Report())
    listed.setCurrentRow(listed.ids().index(layer))
    window.layers.opacity.setValue(40)
    qtbot.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert listed.ids() == ["incidents", layer, "networks", "areas"]
    (told,) = [each for each in atlas.view.page.layers() if each.id == layer]
    assert (told.opacity, told.visible) == (0.4, False)
    assert show(window, Report("Another")) == layer
    (told,) = [each for each in atlas.view.page.layers() if each.id == layer]
    assert (told.opacity, told.visible, told.title) == (0.4, False, "Another")


def test_a_slot_is_kept_and_cleared(window: Window) -> None:
    atlas = window.desk.atlas
    first = show(window, Report("One"))
    assert atlas.slots.keep("panel")
    assert atlas.slots.keep("panel") == ""
    second = show(window, Report("Two"))
    assert window.layers.list.ids() == ["incidents", "networks", second, first, "areas"]
    atlas.slots.clear("panel")
    atlas.slots.clear("panel")
    assert window.layers.list.ids() == ["incidents", "networks", first, "areas"]


def test_results_go_with_their_project(window: Window) -> None:
    show(window, Report())
    window.desk.session.close()
    assert window.desk.atlas.view.results.items == ()
    assert window.layers.list.count() == 0


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


def test_the_page_draws_raster_shapes_and_patterns(shown: Window, qtbot: Any) -> None:
    layer = show(shown, Report(classes=("more", "less", "unsure")))
    script = f"""JSON.stringify((() => {{
      const layer = state.layers.get("{layer}");
      const group = layer && layer.shown[0];
      if (!group || !document.querySelector("img[src*='tiles/result/']")) return [];
      return group.getLayers().map((shape) => shape.getElement().getAttribute("fill"));
    }})())"""
    qtbot.waitUntil(lambda: evaluate(shown, qtbot, script) != "[]", timeout=20_000)
    fills = json.loads(evaluate(shown, qtbot, script))
    assert fills == ["#D55E00", "url(#dots-003F66-0072B2)", "url(#hatch-52606D-clear)"]
    patterns = (
        "['dots-003F66-0072B2', 'hatch-52606D-clear'].every((id) => document.getElementById(id))"
    )
    assert evaluate(shown, qtbot, patterns) is True
    script = f"""(() => {{
      const shape = state.layers.get("{layer}").shown[0].getLayers()[0];
      shape.fire("mouseover", {{ latlng: shape.getCenter() }}, true);
      const tip = document.querySelector(".leaflet-tooltip.tip");
      return [tip.querySelectorAll("i, b").length, ...[...tip.querySelectorAll("strong, .card div")]
        .map((line) => line.textContent)].join("|");
    }})()"""
    assert evaluate(shown, qtbot, script) == "0|Cell <b>1</b>|First line|<i>second</i> line"


def test_a_click_on_a_result_reaches_what_lies_under_it(shown: Window, qtbot: Any) -> None:
    layer = show(shown, Report(classes=("more", "less")))
    ready = f"state.layers.has('{layer}') && state.layers.get('{layer}').shown.length"
    qtbot.waitUntil(lambda: evaluate(shown, qtbot, ready) == 1, timeout=20_000)
    heard: list[Any] = []
    assert shown.map.widget is not None
    shown.map.widget.heard.connect(heard.append)
    script = f"""(() => {{
      const shape = state.layers.get("{layer}").shown[0].getLayers()[1];
      const at = map.latLngToContainerPoint(shape.getCenter());
      const edge = map.getContainer().getBoundingClientRect();
      const place = {{ clientX: at.x + edge.left, clientY: at.y + edge.top, bubbles: true, view: window }};
      const target = document.elementFromPoint(place.clientX, place.clientY);
      for (const name of ["mousedown", "mouseup", "click"]) {{
        target.dispatchEvent(new MouseEvent(name, place));
      }}
      return target === shape.getElement();
    }})()"""
    assert evaluate(shown, qtbot, script) is True
    qtbot.waitUntil(lambda: any(isinstance(each, events.Clicked) for each in heard), timeout=20_000)
    (click,) = [each for each in heard if isinstance(each, events.Clicked)]
    assert [hit.layer for hit in click.hits] == ["areas"]


def test_many_cells_are_drawn_on_a_canvas_that_lets_go(shown: Window, qtbot: Any) -> None:
    layer = show(shown, Report(classes=("more", "less", "unsure") * 700))
    pane = f"""(() => {{
      const layer = state.layers.get("{layer}");
      if (!layer || !layer.shown.length) return "";
      return [...layer.pane.querySelectorAll("canvas, svg")].map((node) => node.tagName).join();
    }})()"""
    qtbot.waitUntil(lambda: evaluate(shown, qtbot, pane) == "CANVAS", timeout=20_000)
    assert show(shown, Report(classes=("more",))) == layer
    qtbot.waitUntil(lambda: evaluate(shown, qtbot, pane) == "svg", timeout=20_000)
