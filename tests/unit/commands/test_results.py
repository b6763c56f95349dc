# SPDX-License-Identifier: EUPL-1.2
"""Results on the map: one live one for each slot, kept ones beside it, out of date when data change."""

import json
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import pytest
import shapely

from wijkatlas.api import Area, IncidentFilter, Session, Settings, Silent, Translator
from wijkatlas.commands import mapimage, resultwords
from wijkatlas.commands.council import gather
from wijkatlas.commands.mapstyle import OPTION
from wijkatlas.commands.mapview import MapView
from wijkatlas.commands.registry import core_settings
from wijkatlas.map.legend import Legend, LegendEntry
from wijkatlas.map.result import Mark, RasterLayer, ShapeLayer
from wijkatlas.store.project import Project

X, Y = 72_000.0, 168_000.0
HOT = Mark("#D55E00", "#8A3B00", "hatch")


@dataclass(frozen=True)
class Report:
    """What a test wants to see."""

    title: str = "Density"
    kind: str = "test"
    n: int = 12
    shapes: int = 0

    def layers(self, translator):
        legend = Legend(
            "t", f"{self.title} {translator.language}", (LegendEntry("all", "fill", "#0072B2"),)
        )
        raster = RasterLayer(
            "r", self.title, np.ones((4, 4), np.float32), X, Y + 400, 100.0, (0.0, 2.0), ("#0072B2",),
            legend,
        )  # fmt: skip
        wkb = shapely.box(X, Y, X + 100, Y + 100).wkb
        shapes = ShapeLayer(
            "s", "Cells", (wkb,) * self.shapes, ("hot",) * self.shapes, ("Cell",) * self.shapes,
            ("",) * self.shapes, {"hot": HOT}, legend,
        )  # fmt: skip
        return (raster, shapes) if self.shapes else (raster,)


@pytest.fixture
def session(tmp_path):
    path = tmp_path / "town.gpkg"
    with Project.create(path, name="Testdorp", crs="EPSG:31370", language="nl") as project:
        square = shapely.MultiPolygon([shapely.box(X, Y, X + 1_000, Y + 1_000)]).wkb
        with project.edit("Areas") as edit:
            edit.import_areas(
                [Area("wijk", "A", "Markt", square, 100, 50)], file_name="a", sha256="0" * 64
            )
    made = Session(translator=Translator("en"))
    made.open(path)
    yield made
    made.close()


@pytest.fixture
def view(session):
    made = MapView(session)
    made.load(Silent())
    made.apply_filter(session.filter)
    return made


def add(view, report=None, **about):
    revisions = view.results.revisions(("incident", "area"))
    return view.results.add(report or Report(), "test", about, IncidentFilter(), revisions)


def show(view, slot, report, kind="test"):
    made = view.results.make(report, kind, {}, IncidentFilter(), {})
    return view.results.show(slot, made)


def rename(session, name):
    with session.project.edit("Rename") as edit:
        edit.update("area", session.project.areas()[0].fid, name=name)


def test_a_slot_shows_its_last_result_in_the_same_place(view):
    first = show(view, "panel", Report("One"))
    style = view.page.style().with_visible(first.layers[0].id, visible=False)
    view.restyle(style)
    second = show(view, "panel", Report("Two"))
    assert [each.uid for each in view.results.items] == [first.uid]
    assert second.layers[0].id == first.layers[0].id
    assert second.layers[0].rev != first.layers[0].rev
    (layer,) = [each for each in view.page.layers() if each.id == second.layers[0].id]
    assert (layer.title, layer.visible, layer.kind) == ("Two", False, "raster")


def test_another_question_in_a_slot_begins_anew(view):
    first = show(view, "panel", Report())
    second = show(view, "panel", Report(), kind="other")
    assert [each.uid for each in view.results.items] == [second.uid]
    assert first.layers[0].id != second.layers[0].id


def test_a_result_that_is_kept_stays_beside_the_next(view):
    first = show(view, "panel", Report("One"))
    assert view.results.keep("panel").uid == first.uid
    assert view.results.keep("panel") is None
    second = show(view, "panel", Report("Two"))
    assert [each.uid for each in view.results.items] == [first.uid, second.uid]
    assert len({layer.id for layer in view.results.layers}) == 2
    view.results.remove(first.uid)
    assert view.results.items == (second,)
    view.results.remove("nothing")


def test_new_results_lie_above_the_areas_and_below_the_incidents(view):
    one, two = add(view, Report("One")), add(view, Report("Two", shapes=2))
    ids = [state.id for state in view.page.style().order]
    assert ids == [
        "areas",
        one.layers[0].id,
        *(each.id for each in two.layers),
        "networks",
        "incidents",
    ]
    assert [each.kind for each in view.page.layers()][1:4] == ["raster", "raster", "shapes"]


def test_the_order_that_the_user_gave_stays_until_a_result_goes(view):
    one = add(view).layers[0].id
    view.restyle(view.page.style().in_order(["areas", "networks", "incidents", one]))
    two = add(view).layers[0].id
    assert [state.id for state in view.page.style().order][-2:] == [one, two]
    view.results.clear()
    assert [state.id for state in view.page.style().order] == ["areas", "networks", "incidents"]


def test_a_result_is_out_of_date_once_a_table_it_read_changes(session, view):
    both = add(view)
    incidents = view.results.add(
        Report(), "test", {}, IncidentFilter(), view.results.revisions(("incident",))
    )
    assert not view.results.is_stale(both)
    rename(session, "Kerk")
    view.load(Silent())
    assert view.results.is_stale(both)
    assert not view.results.is_stale(incidents)
    assert view.results.stale_layers() == {both.layers[0].id}
    assert not view.results.is_stale(add(view))


def test_what_was_computed_from_older_data_is_out_of_date_at_once(session, view):
    before = view.results.revisions(("incident", "area"))
    rename(session, "Kerk")
    view.load(Silent())
    late = view.results.add(Report(), "test", {}, IncidentFilter(), before)
    assert view.results.is_stale(late)


def test_undo_makes_a_result_no_younger(session, view):
    """A revision never comes back, so that nothing stale passes for fresh."""
    result = add(view)
    rename(session, "Kerk")
    session.project.undo()
    view.load(Silent())
    assert view.results.is_stale(result)


def test_the_legend_says_that_a_result_is_out_of_date(session, view):
    add(view)
    view.apply_filter(session.filter)
    assert "Density en" in [legend.title for legend in view.page.legends()]
    rename(session, "Kerk")
    view.load(Silent())
    view.apply_filter(session.filter)
    titles = [legend.title for legend in view.page.legends()]
    assert "Density en (out of date)" in titles
    hidden = view.page.style().with_visible(view.results.layers[0].id, visible=False)
    view.restyle(hidden)
    assert not [title for title in (x.title for x in view.page.legends()) if "Density" in title]


def test_the_page_gets_tiles_and_shapes(view):
    result = add(view, Report(shapes=3))
    raster, shapes = (each.id for each in result.layers)
    mime, tile = view.page.resolve(f"/tiles/result/{raster}/12/2084/1374.png", "rev=1")
    assert (mime, tile[:4]) == ("image/png", b"\x89PNG")
    _, found = view.page.resolve(f"/layers/result/{shapes}.geojson", "")
    assert len(json.loads(found)["features"]) == 3
    for path in (
        f"/tiles/result/{shapes}/12/2084/1374.png",
        f"/layers/result/{raster}.geojson",
        "/tiles/result/result.none.0/12/2084/1374.png",
        f"/tiles/result/{raster}/2/9/9.png",
    ):
        with pytest.raises(LookupError):
            view.page.resolve(path, "")


def test_a_closed_project_leaves_no_results(view):
    add(view)
    view.forget()
    assert view.results.items == ()
    assert view.results.revisions(("incident",)) == {}


def test_what_it_was_made_from_is_said_in_words(session, view):
    chosen = IncidentFilter(begin=date(2025, 1, 1), end=date(2025, 12, 31))
    values = {
        "bandwidth_m": 250.0,
        "share": 0.5,
        "dual": True,
        "when": date(2025, 3, 1),
        "no": None,
    }
    result = view.results.add(Report(), "test", values, chosen, {})
    assert "12" in resultwords.about(session, view, result)
    assert "2025" in resultwords.about(session, view, result)
    found = dict(resultwords.settings(result, session.translator))
    assert found["Bandwidth m"] == "250"
    assert found["Share"] == "0.500"
    assert found["Dual"] == "yes"
    assert "No" not in found


def test_a_picture_shows_the_visible_results_in_its_own_language(session, view, monkeypatch):

    session.settings = Settings(core_settings())
    session.results = view.results
    result = add(view, Report(shapes=2))
    style = view.page.style().with_visible(result.layers[1].id, visible=False)
    style = style.with_layer(replace(style.layer(result.layers[0].id), opacity=0.5))
    session.project.set_option(OPTION, style.to_option())
    ((layer, opacity),) = mapimage._results(session, gather(session, Silent()))
    assert (layer.legend.title, opacity) == ("Density nl", 0.5)
