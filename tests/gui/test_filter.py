# SPDX-License-Identifier: EUPL-1.2
"""What? When? Where?, the sentence and the timeline."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from wijkatlas.api import IncidentFilter
from wijkatlas.shell.filter_what import COUNT as HOW_OFTEN
from wijkatlas.shell.filter_when import When
from wijkatlas.shell.timeline_axis import year_ticks
from wijkatlas.shell.window import Window

COUNT, START = 600, datetime(2025, 1, 6, 1, 30)  # as in conftest


def chip(window: Window, part: str) -> QToolButton:
    return next(c for c in window.sentence.chips if c.property("part") == part)


def test_without_filter_everything_is_said(window: Window) -> None:
    assert window.sentence.text() == "600 incidents, whole period, all areas"
    assert window.sentence.chips == []


def test_categories_are_listed_with_their_counts(window: Window) -> None:
    items = [window.filters.what._list.item(i) for i in range(3)]
    assert [item.data(HOW_OFTEN) for item in items] == ["200", "200", "200"]
    assert {item.text() for item in items} == {
        window.desk.atlas.label(code) for code in ("burglary", "bicycle_theft", "vandalism")
    }
    spoken = items[0].data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{items[0].text()}, 200"


def test_categories_are_searched_and_reached_by_keys(window: Window, qtbot: Any) -> None:
    what = window.filters.what
    what.open()
    first = what._list.item(1).text()
    qtbot.keyClicks(what._search, f"  {first.lower()} ")
    assert [item.text() for item in what._items() if not item.isHidden()] == [first]
    qtbot.keyClick(what._search, Qt.Key.Key_Down)
    assert what._list.currentItem().text() == first
    qtbot.keyClick(what._list, Qt.Key.Key_Space)
    assert window.desk.atlas.view.shown.count == 200
    what._search.setText("no such thing")
    assert what._nothing.isVisible()
    what.hide()
    what.open()
    assert what._search.text() == ""
    assert not what._nothing.isVisible()
    assert not any(item.isHidden() for item in what._items())
    what.hide()


def test_a_ticked_category_filters_and_its_part_clears(window: Window) -> None:
    item = window.filters.what._list.item(0)
    item.setCheckState(Qt.CheckState.Checked)
    assert window.desk.atlas.view.shown.count == 200
    assert window.sentence.text().startswith("200 incidents (")
    assert window.filters.what_button.property("active")
    chip(window, "what").click()
    assert window.desk.session.filter.is_empty
    assert item.checkState() is Qt.CheckState.Unchecked


def test_each_part_clears_by_itself(window: Window) -> None:
    window.desk.session.filter = IncidentFilter(
        categories=frozenset({"burglary"}), begin=date(2025, 2, 1), end=date(2025, 3, 31),
        weekdays=frozenset({0, 1}), hours=frozenset({1, 7}), area=("wijk", "W00"),
    )  # fmt: skip
    assert [c.property("part") for c in window.sentence.chips] == [
        "what", "when", "where", "weekdays", "hours",
    ]  # fmt: skip
    chip(window, "hours").click()
    left = window.desk.session.filter
    assert left.weekdays == {0, 1}
    assert not left.hours
    chip(window, "weekdays").click()
    left = window.desk.session.filter
    assert not left.weekdays
    assert left.begin == date(2025, 2, 1)
    chip(window, "when").click()
    chip(window, "where").click()
    assert window.desk.session.filter == IncidentFilter(categories=frozenset({"burglary"}))


def test_hours_are_filtered(window: Window) -> None:
    # an incident every six hours from 01:30: a quarter of them in each of four hours
    window.filters.when.chosen.emit(When(hours=frozenset({1})))
    assert window.desk.atlas.view.shown.count == COUNT // 4


def test_an_area_is_chosen_by_typing_and_return(window: Window, qtbot: Any) -> None:
    where = window.filters.where
    where.open()
    qtbot.keyClicks(where._search, "wijk 00")
    qtbot.keyClick(where._search, Qt.Key.Key_Return)
    assert window.desk.session.filter.area == ("wijk", "W00")
    assert "Wijk 00" in window.sentence.text()
    assert not where.isVisible()


def test_the_timeline_counts_every_dated_incident(window: Window) -> None:
    chart = window.timeline.chart
    assert chart.first_monday == date(2025, 1, 6)
    assert sum(chart.counts) == COUNT
    assert chart.counts[0] == 28  # four a day
    assert len(chart.counts) == -(-COUNT // 28)


def test_dragging_over_the_timeline_chooses_a_period(window: Window, qtbot: Any) -> None:
    chart = window.timeline.chart
    area = chart._area()
    week = area.width() / len(chart.counts)

    def at(index: float) -> QPoint:
        return QPoint(round(area.left() + (index + 0.5) * week), area.center().y())

    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=at(3))
    qtbot.mouseMove(chart, at(6))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=at(6))
    monday = chart.first_monday
    chosen = window.desk.session.filter
    assert chosen.begin == monday + timedelta(weeks=3)
    assert chosen.end == monday + timedelta(weeks=6, days=6)
    assert window.desk.atlas.view.shown.count == 4 * 28
    assert sum(chart.counts) == COUNT  # the bars outside stay, greyed
    qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=at(4))
    assert window.desk.session.filter.is_empty


def test_the_timeline_obeys_the_keyboard(window: Window, qtbot: Any) -> None:
    chart = window.timeline.chart
    chart.choose_window((2, 4))
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.span == (3, 5)
    qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.span == (3, 6)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.span == (0, 3)
    assert "From" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.span is None


def test_play_walks_through_the_weeks_and_stops_at_the_end(window: Window, qtbot: Any) -> None:
    timeline = window.timeline
    last = len(timeline.chart.counts) - 1
    timeline.chart.choose_window((last - 3, last - 2))
    qtbot.keyClick(timeline.chart, Qt.Key.Key_Space)
    assert timeline.play.isChecked()
    for _ in range(3):
        timeline._on_play_step()
    assert timeline.chart.span == (last - 1, last)
    assert not timeline.play.isChecked()


def test_ticks_are_as_dense_as_they_fit() -> None:
    ticks = year_ticks(date(2023, 1, 2), 156, 1200)
    assert ticks[0][1] != ""
    assert [label for _, label in ticks if label.isdigit()] == ["2024", "2025"]
    assert len(year_ticks(date(1990, 1, 1), 1800, 300)) <= 8


def test_periods_offered_end_with_the_data(window: Window) -> None:
    popup = window.filters.when
    popup._preset.setCurrentIndex(popup._preset.findData("3m"))
    popup._on_preset_activated()
    last = (START + timedelta(hours=6 * (COUNT - 1))).date()
    assert window.desk.session.filter.end == last
    assert window.desk.session.filter.begin == replace_month(last, -3) + timedelta(days=1)


def replace_month(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    return day.replace(year=index // 12, month=index % 12 + 1)


def test_choosing_the_same_filter_changes_nothing(window: Window) -> None:
    before = window.desk.atlas.view.shown
    window.desk.session.filter = replace(window.desk.session.filter)
    assert window.desk.atlas.view.shown is before


def test_what_the_filter_hides_is_no_longer_selected(window: Window) -> None:
    session = window.desk.session
    every = frozenset(fid for (fid,) in session.project.rows("SELECT fid FROM incident"))
    session.select("incident", every)
    assert "600 incidents selected" in window.details.text()
    window.desk.atlas.change_filter(categories=frozenset({"burglary"}))
    kept = session.project.rows("SELECT fid FROM incident WHERE category = 'burglary'")
    assert session.selection.fids == {fid for (fid,) in kept}
    assert "200 incidents selected" in window.details.text()
    window.desk.atlas.change_filter(categories=frozenset({"vandalism"}))
    assert session.selection.fids == frozenset()


def test_a_selected_area_stays_selected_when_the_filter_changes(window: Window) -> None:
    window.desk.session.select("area", frozenset({1}))
    window.desk.atlas.change_filter(categories=frozenset({"burglary"}))
    assert window.desk.session.selection.layer == "area"
    assert window.desk.session.selection.fids == {1}
