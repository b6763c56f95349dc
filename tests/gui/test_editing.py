# SPDX-License-Identifier: EUPL-1.2
"""Edits from the window: each has a name, and can be taken back."""

from typing import Any

import shapely
from PySide6.QtWidgets import QInputDialog

from wijkatlas.api import NetworkStatus
from wijkatlas.map.reprojection import transformer
from wijkatlas.shell.network_editor import NetworkEditor
from wijkatlas.shell.window import Window


def lonlat_square(west: float, south: float, size: float) -> Any:
    corners = shapely.get_coordinates(shapely.box(west, south, west + size, south + size))
    lon, lat = transformer("EPSG:31370", "EPSG:4326").transform(corners[:, 0], corners[:, 1])
    return (tuple(zip(lon.tolist(), lat.tolist(), strict=True)),)


def accept_editor(monkeypatch: Any, **texts: str) -> None:
    def fill(editor: NetworkEditor) -> int:
        for name, text in texts.items():
            getattr(editor, name).setText(text)
        return 1

    monkeypatch.setattr(NetworkEditor, "exec", fill)


def test_undo_and_redo_carry_the_name_of_the_edit(window: Window) -> None:
    assert not window.undo.undo.isEnabled()
    window.desk.session.select("incident", frozenset({1, 2, 3}))
    window.dialogs.delete_selected()
    assert window.desk.session.project.count("incident") == 597
    assert window.undo.undo.text() == "Undo: Delete 3 incidents"
    assert window.desk.messages.said[-1][1] == "Delete 3 incidents. Ctrl+Z brings it back."
    window.undo.undo.trigger()
    assert window.desk.session.project.count("incident") == 600
    assert not window.undo.undo.isEnabled()
    assert window.undo.redo.text() == "Redo: Delete 3 incidents"
    assert window.desk.atlas.view.shown.count == 600
    window.undo.redo.trigger()
    assert window.desk.atlas.view.shown.count == 597


def test_a_drawn_network_is_kept_where_it_was_drawn(window: Window, monkeypatch: Any) -> None:
    accept_editor(monkeypatch, name="BIN Nieuw")
    window.map.drawn.emit((lonlat_square(72_500, 168_500, 400),))
    networks = {each.name: each for each in window.desk.session.project.networks()}
    shape = shapely.from_wkb(networks["BIN Nieuw"].wkb)
    assert shape.bounds == (72_500, 168_500, 72_900, 168_900) or all(
        abs(a - b) < 0.2
        for a, b in zip(shape.bounds, (72_500, 168_500, 72_900, 168_900), strict=True)
    )
    assert window.undo.undo.text() == "Undo: Add network BIN Nieuw"
    selection = window.desk.session.selection
    assert (selection.layer, selection.fids) == ("network", {networks["BIN Nieuw"].fid})
    assert "BIN Nieuw" in window.details.text()


def test_an_outline_that_was_not_moved_is_no_edit(window: Window) -> None:
    network = next(n for n in window.desk.session.project.networks() if n.name == "BIN Kerk")
    (outline,) = lonlat_square(72_000, 168_000, 600)
    turned = (*outline[2:-1], *outline[:3])  # the same corners, from another one on
    window.map.edited.emit(network.fid, ((turned,),))
    again = next(n for n in window.desk.session.project.networks() if n.name == "BIN Kerk")
    assert again.wkb == network.wkb
    assert not window.undo.undo.isEnabled()
    assert "No corner was moved" in window.desk.messages.said[-1][1]


def test_moved_corners_change_the_network(window: Window) -> None:
    network = next(n for n in window.desk.session.project.networks() if n.name == "BIN Kerk")
    window.map.edited.emit(network.fid, (lonlat_square(72_000, 168_000, 800),))
    again = next(n for n in window.desk.session.project.networks() if n.name == "BIN Kerk")
    assert abs(shapely.from_wkb(again.wkb).area - 640_000) < 500
    assert window.undo.undo.text() == "Undo: Reshape network BIN Kerk"


def test_the_form_of_a_network_changes_it(window: Window, monkeypatch: Any) -> None:
    network = next(n for n in window.desk.session.project.networks() if n.name == "App Markt")
    accept_editor(monkeypatch, police="Wijkdienst")
    window.dialogs.edit_network(network.fid)
    again = next(n for n in window.desk.session.project.networks() if n.name == "App Markt")
    assert again.police_contact == "Wijkdienst"
    assert again.status is NetworkStatus.ACTIVE
    assert again.coordinator_filled is False


def test_a_network_needs_a_name(qtbot: Any) -> None:
    editor = NetworkEditor(None)
    qtbot.addWidget(editor)
    save = editor._buttons.buttons()[0]
    assert not save.isEnabled()
    editor.name.setText("BIN")
    assert save.isEnabled()


def test_renaming_asks_for_a_selected_network(window: Window, monkeypatch: Any) -> None:
    window.dialogs.rename_selected()
    assert window.desk.messages.said[-1][1] == "Click a network on the map first."
    fid = window.desk.session.project.networks()[0].fid
    window.desk.session.select("network", frozenset({fid}))

    def type_name(dialog: QInputDialog) -> int:
        assert dialog.width() >= 400
        dialog.setTextValue(" BIN X ")
        return 1

    monkeypatch.setattr(QInputDialog, "exec", type_name)
    window.dialogs.rename_selected()
    assert "BIN X" in [n.name for n in window.desk.session.project.networks()]


def test_details_of_an_area_say_what_is_in_it(window: Window) -> None:
    area = window.desk.session.project.areas("wijk")[0]
    window.desk.session.select("area", frozenset({area.fid}))
    text = window.details.text()
    assert "Wijk 00" in text
    assert "1,000" in text
    count = window.desk.atlas.view.count_in_area(area)
    box = shapely.from_wkb(area.wkb)
    points = window.desk.atlas.view.loaded.points
    inside = sum(
        box.intersects(shapely.Point(x, y)) for x, y in zip(points.x, points.y, strict=True)
    )
    assert count == inside
    assert str(count) in text


def test_a_shape_without_surface_is_refused_with_a_sentence(
    window: Window, monkeypatch: Any
) -> None:
    accept_editor(monkeypatch, name="line")
    line = (((3.1, 50.8), (3.2, 50.8), (3.1, 50.8), (3.2, 50.8)),)
    window.map.drawn.emit((line,))
    assert window.desk.messages.said[-1][0] == "error"
    assert window.desk.session.project.count("network") == 2
