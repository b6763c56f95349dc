# SPDX-License-Identifier: EUPL-1.2
"""Classes that say what is there, with bounds a person would say."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.domain.style import HIDDEN, RATE_RAMP, NetworkStyle, style_categories
from wijkatlas.language import Translator
from wijkatlas.map.choropleth import classify, roundest
from wijkatlas.map.legend import (
    category_legend,
    choropleth_legend,
    density_legend,
    network_legend,
)

NAMES = {"field": "n", "label": "Incidents", "unit": ""}


def labels(choropleth):
    legend = choropleth_legend("areas", choropleth, Translator("en"))
    return [entry.label for entry in legend.entries]


def test_bounds_are_round_and_the_classes_about_equal():
    values = [float(value) for value in range(3, 303)]
    found = classify(values, **NAMES)
    assert found.style.bounds == (0, 50, 100, 200, 250, 500) or all(
        bound % 10 == 0 for bound in found.style.bounds
    )
    sizes = np.bincount(found.classes)
    assert len(sizes) == 5
    assert sizes.min() > 25


def test_zero_is_a_class_of_its_own_and_hidden_is_grey():
    found = classify([0, 0, 3, None, 8, 21, 40, float("nan")], **NAMES)
    assert found.classes[0] == found.classes[1] == 0
    assert found.classes[3] is found.classes[7] is None
    assert found.classes.count(0) == 2
    assert found.colour(None) == HIDDEN
    assert found.colour(0) == RATE_RAMP[0]
    assert labels(found)[-2:] == ["0", "not shown"]


def test_zero_rates_are_apart_from_small_ones():
    found = classify([0.0, 0.4, 0.9, 1.7, 2.2, 5.5, 9.1], **NAMES)
    assert found.zero_apart
    assert found.classes[0] == 0
    assert found.classes[1] == 1
    assert labels(found)[-1] == "0"


@pytest.mark.parametrize(
    ("values", "classes", "texts"),
    [
        ([7, 7, 7], (0, 0, 0), None),
        ([0, 0], (0, 0), None),
        ([2, 5, 5], (0, 1, 1), None),
        ([1, 2, 3, 4, 5], (0, 1, 2, 3, 4), ["5", "4", "3", "2", "1"]),
        ([0, 1, 2], (0, 1, 2), ["2", "1", "0"]),
        ([None, None], (None, None), ["not shown"]),
        ([], (), []),
    ],
)
def test_few_distinct_values(values, classes, texts):
    found = classify(values, **NAMES)
    assert found.classes == classes
    if texts is not None:
        assert [text.split(" to ")[0] for text in labels(found)] == texts


def test_ties_are_never_split():
    values = [1.0] * 40 + [2.0] * 3 + [3.0, 4.0, 5.0, 6.0, 90.0]
    for method in ("quantiles", "natural", "equal"):
        found = classify(values, method=method, **NAMES)
        assert (
            len({cls for value, cls in zip(values, found.classes, strict=True) if value == 1}) == 1
        )


def test_natural_breaks_find_the_gaps():
    values = [1, 2, 3, 50, 51, 52, 100, 101, 102, 103, 400, 401, 402, 900, 901, 903]
    found = classify(values, method="natural", **NAMES)
    assert found.classes == (0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4)


def test_many_areas_are_quick_with_natural_breaks():
    rng = np.random.default_rng(1)
    found = classify(rng.gamma(2, 30, 5_000).tolist(), method="natural", **NAMES)
    assert len(found.style.colours) == 5


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.none()
        | st.floats(0, 1e6).map(lambda value: round(value, 6))
        | st.integers(0, 200).map(float),
        min_size=1,
        max_size=60,
    ),
    st.sampled_from(["quantiles", "equal"]),
)
def test_every_value_lies_in_its_class(values, method):
    found = classify(values, method=method, **NAMES)
    style = found.style
    if not style.colours:
        assert set(found.classes) <= {None}
        return
    assert len(style.bounds) == len(style.colours) + 1 <= 6
    assert all(a < b for a, b in zip(style.bounds, style.bounds[1:], strict=False))
    for value, index in zip(values, found.classes, strict=True):
        if value is None:
            assert index is None
            continue
        assert style.bounds[index] <= value
        assert value < style.bounds[index + 1] or (
            index == len(style.colours) - 1 and value <= style.bounds[-1]
        )
    used = {index for index in found.classes if index is not None}
    assert used == set(range(len(style.colours)))
    assert len(labels(found)) == len(style.colours) + (None in found.classes)


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6))
def test_the_roundest_number_lies_in_its_interval(low, width):
    high = low + width
    assert low < roundest(low, high) <= high


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [(37, 62, 50), (19.4, 23.1, 20), (0, 0.37, 0.2), (980, 1_130, 1_000), (12.01, 12.09, 12.05)],
)
def test_round_numbers_are_those_a_person_would_say(low, high, wanted):
    assert roundest(low, high) == pytest.approx(wanted)


def test_legends_carry_colour_and_shape():
    styles = style_categories([(c, c.upper()) for c in "abcdefghi"], other_label="other")
    legend = category_legend("incidents", "Categories", styles)
    assert len(legend.entries) == 8
    assert len({(entry.colour, entry.shape) for entry in legend.entries}) == 8
    density = density_legend("incidents", [(50, "#000000"), (1000, "#FFFFFF")], Translator("nl"))
    assert density.smooth
    assert [entry.label for entry in density.entries] == ["50", "1.000"]
    networks = network_legend("networks", NetworkStyle(), Translator("en"), any_vacant=True)
    assert [entry.mark for entry in networks.entries] == ["hatch", "text"]


def test_fixed_classes_are_those_of_the_reference():
    """Ten weeks of four areas: each week has the same bounds, whatever its own numbers are."""
    weeks = [[0, 2, 5, 9], [1, 3, 7, 20], [0, 0, 0, 1], [30, 0, 2, 2]]
    every = [float(n) for week in weeks for n in week]
    found = [
        classify([float(n) for n in week], field="n", label="n", unit="", reference=every)
        for week in weeks
    ]
    inner = {each.style.bounds[:-1] for each in found}
    assert len(inner) == 1
    assert {each.style.colours for each in found} == {found[0].style.colours}
    bounds = inner.pop()
    for week, each in zip(weeks, found, strict=True):
        assert each.fixed
        assert list(each.classes) == [sum(n >= bound for bound in bounds[1:]) for n in week]
    legends = [choropleth_legend("areas", each, Translator("en")) for each in found]
    assert len({each.entries for each in legends}) == 1
    assert legends[0].entries[-1].label == "0"
    assert "same classes" in legends[0].note


def test_a_rate_below_the_reference_is_not_taken_for_zero():
    found = classify(
        [0.0, 0.2, 4.0],
        field="rate",
        label="r",
        unit="",
        reference=[2.0, 3.5, 4.1, 8.3],
        least=0.125,
    )
    assert found.classes[0] == 0
    assert found.classes[1] == 1
    texts = [entry.label for entry in choropleth_legend("a", found, Translator("en")).entries]
    assert texts[-1] == "0"
    assert texts[-2].startswith("less than")
