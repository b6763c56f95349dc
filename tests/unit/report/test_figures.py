# SPDX-License-Identifier: EUPL-1.2
"""Figures: the finding on top, margins drawn, hidden figures marked; the same bytes each time."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from matplotlib.figure import Figure
from PIL import Image

from wijkatlas.domain.style import HIDDEN
from wijkatlas.language import Translator
from wijkatlas.report.figures import area_figure, hour_figure, month_figure, png

ENGLISH = Translator("en")
WORDS = {"subtitle": "100 incidents, 2025", "source": "Police zone"}


def texts(figure):
    return [text.get_text() for text in figure.texts]


def test_months_have_a_band_a_gap_and_a_mark(made):
    figure = month_figure(made.summary().months, ENGLISH, **WORDS)
    assert isinstance(figure, Figure)
    assert texts(figure) == [
        "No month stands out; a usual month has 10", "100 incidents, 2025", "Source: Police zone",
    ]  # fmt: skip
    axes = figure.axes[0]
    line = axes.lines[0].get_ydata()
    assert np.isnan(line[1])
    assert line[0] == 4
    assert len(axes.collections) == 1
    assert [patch.get_facecolor()[:3] for patch in axes.patches] == [
        pytest.approx(tuple(int(HIDDEN[i : i + 2], 16) / 255 for i in (1, 3, 5)))
    ]
    assert axes.get_ylim()[0] == 0


def test_areas_have_margins_and_name_what_is_not_drawn(made):
    figure = area_figure(made.summary().areas, ENGLISH, **WORDS)
    axes = figure.axes[0]
    assert texts(figure)[0] == "Most incidents per 1,000 inhabitants: Haven (60.0)"
    assert [bar.get_width() for bar in axes.patches] == [60, 20]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["Haven", "Centrum"]
    margins = axes.collections[0].get_segments()
    assert [(low[0], high[0]) for low, high in margins] == [
        pytest.approx((40.48, 85.66)), pytest.approx((15.26, 25.74)),
    ]  # fmt: skip
    assert any("2 hidden" in text.get_text() for text in axes.texts)
    assert axes.get_xlabel() == "per 1,000 inhabitants"


def test_hours_write_every_number_and_reason(made):
    figure = hour_figure(made.summary().hours, ENGLISH, **WORDS)
    written = [text.get_text() for text in figure.axes[0].texts]
    assert len(written) == 7 * 24
    assert written[6 * 24 + 3 : 6 * 24 + 5] == ["1–4", "x"]
    assert written[:3] == ["0", "1", "2"]


def test_figures_as_png_are_the_same_each_time(made):
    first = png(month_figure(made.summary().months, ENGLISH, **WORDS), 60)
    second = png(month_figure(made.summary().months, ENGLISH, **WORDS), 60)
    assert first == second
    assert Image.open(BytesIO(first)).size == (540, 300)


def test_hostile_names_and_nothing_to_draw(made):
    rows = [replace(row, name="$\\frac{1}{0}$ <b>\x00") for row in made.summary().areas]
    assert png(area_figure(rows, ENGLISH, subtitle="$x_", source="$"), 40)
    hidden = [row for row in made.summary().areas if row.count.value is None]
    assert png(area_figure(hidden, ENGLISH, subtitle="", by_rate=False), 40)
    assert png(area_figure([], ENGLISH, subtitle=""), 40)
    assert png(month_figure([], ENGLISH, subtitle=""), 40)
