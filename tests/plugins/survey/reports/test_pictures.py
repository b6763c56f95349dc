# SPDX-License-Identifier: EUPL-1.2
"""Charts, map layer and classes of a survey's figures."""

from dataclasses import replace
from itertools import pairwise

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.api import ChartKind, Translator
from wijkatlas.api.drawing import HIDDEN
from wijkatlas.report.canvas import png
from wijkatlas.report.charting import chart_figure
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.figures.comparing import Comparison
from wijkatlas_survey.model.wave import BreakState, MethodBreak
from wijkatlas_survey.reports.charts import group_chart, make_charts
from wijkatlas_survey.reports.classes import class_bounds
from wijkatlas_survey.reports.survey_report import WaveFacts

ENGLISH = Translator("en")
SHAPES = {code: shapely.to_wkb(shapely.box(i, 0, i + 1, 1)) for i, code in enumerate("ABC")}


@given(
    st.lists(st.floats(0, 100), min_size=1, max_size=40),
)
def test_classes_hold_all_values_between_bounds_that_are_said_easily(values):
    bounds = class_bounds(values, most=100.0)
    assert 2 <= len(bounds) <= 6
    assert bounds[0] <= min(values)
    assert bounds[-1] >= max(values)
    assert all(low < high for low, high in pairwise(bounds))
    assert bounds[-1] <= 100


def test_the_usual_percentages_get_round_bounds():
    assert class_bounds([12.3, 44.8, 19.5], most=100.0) == (10, 20, 30, 40, 50)
    assert class_bounds([61.0, 97.0], most=100.0) == (60, 70, 80, 90, 100)
    assert class_bounds([]) == (0.0, 1.0)


def test_areas_are_hatched_where_uncertain_and_grey_where_hidden(made):
    layer = made(shapes=SHAPES).layers(ENGLISH)[0]
    assert layer.labels == ("Kouter", "Brugwijk", "Stationswijk")
    patterns = [layer.marks[name].pattern for name in layer.classes]
    assert patterns == ["hatch", "none", "none"]
    assert "45\u00a0%" in layer.texts[0]
    assert "margin: 35\u00a0% to 55\u00a0%" in layer.texts[0]
    assert "answers: 60" in layer.texts[0]
    assert "indicative" in layer.texts[0]
    assert layer.marks[layer.classes[2]].fill == HIDDEN
    assert layer.texts[2] == "too few answers\nanswers: 30"
    labels = [entry.label for entry in layer.legend.entries]
    assert labels[-2:] == ["uncertain (few answers)", "too few answers"]


def test_without_areas_there_is_no_layer(made):
    assert made().layers(ENGLISH) == ()


def test_groups_stand_in_order_with_their_margins_and_hidden_ones_last(made):
    chart = make_charts(made(), ENGLISH)[0]
    assert chart.kind is ChartKind.DOTS
    assert chart.labels == ("Kouter", "Brugwijk", "Stationswijk")
    assert [each.value for each in chart.series[0].y] == [45, 20, None]
    first = chart.series[0].y[0]
    assert (first.low, first.high) == pytest.approx((35, 55))
    assert png(chart_figure(chart, ENGLISH), 40)


def test_the_other_wave_stands_beside_each_group(made):
    report = made()
    changes = tuple(Comparison(each, replace(each, value=0.1)) for each in report.cells)
    chart = group_chart(replace(report, other=WaveFacts("2022", "", 400), changes=changes), ENGLISH)
    assert [each.name for each in chart.series] == ["2025", "2022", "everybody"]
    assert [each.value for each in chart.series[1].y] == pytest.approx([10, 10, 10])


def test_the_trend_has_a_gap_where_the_question_changed(made):
    report = made()
    trend = tuple((name, report.whole[0]) for name in ("2019", "2022", "2025"))
    change = MethodBreak("u", "unsafe", "2019", "2022", "scale", state=BreakState.ACCEPTED)
    charts = make_charts(replace(report, trend=trend, breaks=(change,)), ENGLISH)
    line = next(each for each in charts if each.id == "trend")
    assert line.labels == ("2019", "2022", "2025")
    assert line.breaks == (1,)


def test_the_quadrant_has_a_point_for_each_area_with_both_figures(made):
    report = made(recorded={"A": 12.0, "B": None, "C": 3.0}, recorded_title="burglary")
    chart = next(each for each in make_charts(report, ENGLISH) if each.id == "quadrant")
    assert chart.labels == ("Kouter",)  # Brugwijk has no rate, Stationswijk no share
    assert chart.series[0].x == (12.0,)
    assert [each.value for each in chart.series[0].y] == [45]


def test_several_answers_by_group_make_small_multiples(made):
    cells = tuple(
        Cell("q", code, area, 0.5, 0.02, 0.4, 0.6, 100.0, 120) for code in "12" for area in "ABC"
    )
    whole = tuple(Cell("q", code, "TOTAL", 0.5, 0.02, 0.4, 0.6, 100.0, 400) for code in "12")
    report = made(lines=(("1", "Yes"), ("2", "No")), whole=whole, cells=cells)
    chart = next(each for each in make_charts(report, ENGLISH) if each.kind is ChartKind.PANELS)
    assert chart.rows == ("Kouter", "Brugwijk", "Stationswijk")
    assert chart.labels == ("Yes", "No")
