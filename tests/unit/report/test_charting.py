# SPDX-License-Identifier: EUPL-1.2
"""Charts on screen: the finding on top, margins drawn, hidden figures marked, lines broken."""

import math
from io import BytesIO

import pytest
from matplotlib.figure import Figure
from PIL import Image

from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.style import HIDDEN
from wijkatlas.language import Translator
from wijkatlas.report.canvas import png
from wijkatlas.report.charting import chart_figure, natural_size

ENGLISH = Translator("en")
FEW = Estimate(None, reason=Reason.SUPPRESSED)
MONTHS = ("Jan", "Feb", "Mar", "Apr")


def made(kind=ChartKind.LINE, **parts):
    values = {
        "id": "c",
        "kind": kind,
        "title": "February stands out",
        "subtitle": "100 incidents, 2025",
        "x_title": "month",
        "y_title": "incidents",
        "labels": MONTHS,
        "series": (Series("incidents", (Estimate(4, 1, 9), FEW, Estimate(6, 2, 12), Estimate(5))),),
        "source": "Police zone",
    }
    return Chart(**(values | parts))


def texts(figure):
    return [text.get_text() for text in figure.texts]


def test_title_subtitle_and_source_stand_around_the_marks():
    figure = chart_figure(made(), ENGLISH)
    assert isinstance(figure, Figure)
    assert texts(figure) == ["February stands out", "100 incidents, 2025", "Source: Police zone"]


def test_a_hidden_figure_is_a_gap_with_a_grey_mark_never_nought():
    axes = chart_figure(made(), ENGLISH).axes[0]
    values = axes.lines[0].get_ydata()
    assert math.isnan(values[1])
    assert list(values[2:]) == [6, 5]
    grey = tuple(int(HIDDEN[i : i + 2], 16) / 255 for i in (1, 3, 5))
    assert [patch.get_facecolor()[:3] for patch in axes.patches] == [pytest.approx(grey)]
    assert len(axes.collections) == 1  # the band of the margin
    assert axes.get_ylim()[0] == 0


def test_no_line_runs_across_a_break():
    cells = tuple(Estimate(n) for n in (1, 2, 8, 9))
    chart = made(series=(Series("n", cells),), breaks=(2,), break_notes=("new recipe",))
    axes = chart_figure(chart, ENGLISH).axes[0]
    assert [list(line.get_ydata()) for line in axes.lines[:2]] == [[1, 2], [8, 9]]
    assert [text.get_text() for text in axes.texts] == ["new recipe"]


def test_the_marks_are_named_only_when_there_are_several():
    assert not chart_figure(made(), ENGLISH).legends
    two = (
        Series("incidents", tuple(Estimate(n) for n in (1, 2, 3, 4))),
        Series("limit", tuple(Estimate(5) for _ in MONTHS), Role.LIMIT),
    )
    figure = chart_figure(made(series=two), ENGLISH)
    assert [text.get_text() for text in figure.legends[0].get_texts()] == ["incidents", "limit"]


def test_whiskers_of_dots_reach_from_low_to_high():
    cells = (Estimate(4, 1, 9), FEW, Estimate(6, 2, 12), Estimate(5))
    axes = chart_figure(made(ChartKind.DOTS, series=(Series("rate", cells),)), ENGLISH).axes[0]
    ends = [tuple(line.get_xdata()) for line in axes.lines if len(line.get_xdata()) == 2]
    assert ends == [(1, 9), (2, 12)]
    assert [label.get_text() for label in axes.get_yticklabels()] == list(MONTHS)
    assert axes.get_ylim()[0] > axes.get_ylim()[1]  # the first label on top


def test_alarms_of_a_scatter_carry_their_names():
    series = (
        Series("areas", (Estimate(10), Estimate(12)), x=(100.0, 200.0)),
        Series("outside", (Estimate(30, 20, 45),), Role.ALARM, x=(150.0,)),
    )
    axes = chart_figure(made(ChartKind.SCATTER, labels=("Kouter",), series=series), ENGLISH).axes[0]
    assert [text.get_text() for text in axes.texts] == ["Kouter"]
    assert [[150, 20], [150, 45]] in [line.get_xydata().tolist() for line in axes.lines]


def test_every_kind_draws_at_every_width_light_and_dark_and_without_anything():
    full = {
        ChartKind.LINE: made(),
        ChartKind.BARS: made(ChartKind.BARS),
        ChartKind.DOTS: made(ChartKind.DOTS),
        ChartKind.SCATTER: made(
            ChartKind.SCATTER, series=(Series("a", (Estimate(1), FEW), x=(1.0, 2.0)),)
        ),
        ChartKind.HEAT: made(
            ChartKind.HEAT, series=(), rows=("a", "b"), cells=((Estimate(1),) * 4, (FEW,) * 4)
        ),
        ChartKind.PANELS: made(
            ChartKind.PANELS, rows=("a", "b"), cells=((Estimate(1, 0, 3),) * 4, (FEW,) * 4)
        ),
        ChartKind.WAYS: made(
            ChartKind.WAYS,
            rows=("a",) * 4,
            cells=((Estimate(9), Estimate(4), FEW),) * 4,
            series=(Series("now", (FEW,) * 4), Series("then", (Estimate(50),) * 4)),
        ),
    }
    for kind, chart in full.items():
        for width in (3.2, 9.0):
            size = natural_size(chart, width)
            for dark in (False, True):
                data = png(chart_figure(chart, ENGLISH, size_inches=size, dark=dark), 40)
                picture = Image.open(BytesIO(data))
                assert picture.size == (
                    pytest.approx(size[0] * 40, abs=1),
                    pytest.approx(size[1] * 40, abs=1),
                )
        empty = Chart("e", kind, "Nothing", "", "", "")
        assert png(chart_figure(empty, ENGLISH), 40)


def test_small_pictures_share_a_scale_and_one_says_why_it_is_empty():
    areas = ("Kouter", "Brugwijk")
    cells = ((Estimate(10, 5, 20), FEW, Estimate(30, 20, 50), Estimate(0)), (FEW,) * 4)
    chart = made(ChartKind.PANELS, rows=areas, cells=cells)
    left, right = chart_figure(chart, ENGLISH).axes
    assert [panel.get_title("left") for panel in (left, right)] == list(areas)
    assert left.get_xlim() == right.get_xlim()
    assert left.get_xlim()[1] >= 50
    margins = [tuple(line.get_xdata()) for line in left.lines if tuple(line.get_ydata()) == (0, 0)]
    assert (5, 20) in margins
    assert [text.get_text() for text in right.texts] == ["too few"]
    assert len(right.lines) == 0


def test_a_dollar_sign_starts_no_formula_and_the_bytes_repeat():
    chart = made(title="$x_$ rises", subtitle="$", labels=("$a", "b$", "c", "d"))
    assert png(chart_figure(chart, ENGLISH), 40) == png(chart_figure(chart, ENGLISH), 40)


def test_a_track_says_where_a_goal_began_stands_and_must_come():
    begin, end = Estimate(40), Estimate(20)
    ways = made(
        ChartKind.WAYS,
        x_title="Baseline",
        y_title="Target",
        labels=("Fewer thefts", "Less noise", "Less fear"),
        rows=("● on course", "■ behind", "○ no figure"),
        cells=((begin, Estimate(30, 26, 34), end), (begin, Estimate(90), end), (begin, FEW, end)),
        series=(
            Series("now", (Estimate(50, 30, 70), Estimate(-250), FEW)),
            Series("wanted", (Estimate(60), Estimate(60), Estimate(60)), Role.COMPARED),
        ),
    )
    axes = chart_figure(ways, ENGLISH).axes[0]
    assert [each.get_text() for each in axes.get_xticklabels()] == ["Baseline", "Target"]
    assert [each.get_text() for each in axes.get_yticklabels()] == list(ways.labels)
    written = {each.get_text() for each in axes.texts}
    assert {"40", "30", "20", "90", "too few", *ways.rows} <= written
    marks = {line.get_marker() for line in axes.lines}
    assert {"o", "<", "^"} <= marks  # the second one lies beyond the edge
    ends = [line.get_xdata() for line in axes.lines if tuple(line.get_xdata()) == (30, 70)]
    assert len(ends) == 1
