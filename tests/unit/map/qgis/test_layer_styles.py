# SPDX-License-Identifier: EUPL-1.2
"""Styles and forms as rows of ``layer_styles``."""

from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import OTHER, ClassedStyle, style_categories
from wijkatlas.map.qgis import STYLE_OWNER, AreaFigures, AreaLayer, QgisLook, style_rows
from wijkatlas.map.qgis.form import unique_labels
from wijkatlas.map.qgis.label import add_area_labels
from wijkatlas.map.qgis.markup import clean, colour, millimetres, number, quote_text
from wijkatlas.map.qgis.renderer import (
    add_classes,
    complete_categories,
    figure_expression,
    spoken_number,
)

MODIFIED = datetime(2026, 11, 22, 9, 30, 0, 123456, tzinfo=UTC)
COLUMNS = {
    "f_table_catalog",
    "f_table_schema",
    "f_table_name",
    "f_geometry_column",
    "styleName",
    "styleQML",
    "styleSLD",
    "useAsDefault",
    "description",
    "owner",
    "ui",
    "update_time",
}


def in_capitals(context: str, text: str, /, **values: object) -> str:
    """A language in which every translated text is in capitals."""
    assert context == "qgis"
    return text.format(**values).upper()


def look(**options: object) -> QgisLook:
    labels = [(f"c{i}", f"Soort {i}") for i in range(9)]
    style = ClassedStyle("rate", "Diefstal", "per 1.000", (0, 1, 2))
    figures = AreaFigures(style, {"u1": Estimate(1.5)})
    plain: dict[str, object] = {
        "category_styles": style_categories(labels, other_label="Overig"),
        "category_labels": labels,
        "areas": [AreaLayer("wijk", "Wijken", figures), AreaLayer("sector", "Sectoren")],
    }
    return QgisLook(in_capitals, **{**plain, **options})  # type: ignore[arg-type]


def test_rows_are_what_qgis_insists_on():
    rows = style_rows(look(), modified=MODIFIED)
    assert [(row["f_table_name"], row["styleName"], row["useAsDefault"]) for row in rows] == [
        ("incident", "BY CATEGORY", 1),
        ("incident", "HEAT MAP", 0),
        ("area", "OUTLINES", 1),
        ("area", "Wijken: Diefstal", 0),
        ("network", "NETWORKS", 1),
    ]
    for row in rows:
        assert set(row) == COLUMNS
        assert row["f_table_schema"] == ""  # nothing at all, and QGIS passes over the style
        assert row["f_geometry_column"] == "geom"
        assert row["update_time"] == "2026-11-22T09:30:00.123Z"
        assert row["owner"] == STYLE_OWNER
        root = ElementTree.fromstring(str(row["styleQML"]))
        assert root.tag == "qgis"
        assert root.get("styleCategories") == "AllStyleCategories"
        for child in ("renderer-v2", "fieldConfiguration", "aliases", "defaults", "constraints"):
            assert root.find(child) is not None


def test_default_of_somebody_else_stays():
    rows = style_rows(look(), modified=MODIFIED, keep_default_of={"incident"})
    assert [row["useAsDefault"] for row in rows] == [0, 0, 1, 0, 1]


def test_forms_speak_the_language_and_hide_what_is_ours():
    row = style_rows(look(), modified=MODIFIED)[0]
    root = ElementTree.fromstring(str(row["styleQML"]))
    aliases = {each.get("field"): each.get("name") for each in root.iter("alias")}
    hidden = {
        field.get("name")
        for field in root.iter("field")
        if (widget := field.find("editWidget")) is not None and widget.get("type") == "Hidden"
    }
    assert hidden == {"fid", "uid", "identity", "content", "import_id"}
    assert aliases["street"] == "STREET (WITHOUT HOUSE NUMBER)"
    assert all(name == (name or "").upper() for name in aliases.values())
    defaults = {each.get("field"): each.get("expression") for each in root.iter("default")}
    assert defaults["uid"] == "uuid('WithoutBraces')"


def test_styles_name_no_private_column():
    for row in style_rows(look(), modified=MODIFIED):
        text = str(row["styleQML"])
        for word in ("private", "house_number", "postcode", "person", "://"):
            assert word not in text.replace("not a person", "").replace("NOT A PERSON", "")


def test_no_category_falls_through():
    few = style_categories([("a", "A"), ("", "leeg")], other_label="Overig")
    assert [(s.code, s.colour) for s in complete_categories(few, "Andere")][-1] == ("", OTHER)
    assert [s.label for s in complete_categories(few, "Andere")] == ["A", "Andere"]
    many = style_categories([(str(i), str(i)) for i in range(9)], other_label="Overig")
    assert [s.label for s in complete_categories(many, "Andere")][-1] == "Overig"
    assert len(complete_categories(many, "Andere")) == 8


def test_choices_have_labels_of_their_own():
    # QGIS finds a choice by its label: two codes under one label could not be told apart
    assert unique_labels([("a", "Diefstal"), ("b", "Diefstal"), ("c", "")]) == [
        ("a", "Diefstal"),
        ("b", "Diefstal (b)"),
        ("c", "c"),
    ]


def classes(figures: AreaFigures) -> list[tuple[float, float, str]]:
    root = ElementTree.Element("maplayer")
    add_classes(root, figures, in_capitals, NumberFormat.of("nl"))
    return [
        (float(each.get("lower", "")), float(each.get("upper", "")), each.get("label", ""))
        for each in root.iter("range")
    ]


def test_extremes_stay_in_the_outer_classes():
    style = ClassedStyle("rate", "x", "", (0.5, 1_000, 2_500.5), ("#000000", "#FFFFFF"))
    found = classes(AreaFigures(style, {"a": Estimate(0.2), "b": Estimate(2_501.0)}))
    assert found[:2] == [(0.2, 1_000.0, "0,5 – 1.000"), (1_000.0, 2_501.0, "1.000 – 2.500,5")]
    assert [label for _, _, label in found[2:]] == ["NO FIGURE"]


def test_reasons_that_occur_are_in_the_legend():
    style = ClassedStyle("rate", "x", "", (0, 1), ("#000000",))
    values = {
        "a": Estimate(None, reason=Reason.SUPPRESSED),
        "b": Estimate(None, reason=Reason.SECONDARY),
        "c": Estimate(1.0),
    }
    labels = [label for _, _, label in classes(AreaFigures(style, values))]
    assert labels == [
        "0 – 1",
        "NOT SHOWN: TOO FEW",
        "NOT SHOWN: WOULD GIVE ANOTHER FIGURE AWAY",
        "NO FIGURE",
    ]


def test_hidden_figure_is_nowhere_in_the_file():
    style = ClassedStyle("rate", "x", "", (0, 1), ("#000000",))
    hidden = Estimate(None, n=3, reason=Reason.SUPPRESSED)
    expression = figure_expression(AreaFigures(style, {"a": hidden}))
    assert expression == "coalesce(map_get(map('a', -1000000000), \"uid\"), -1000000002)"


def test_column_of_the_layer_can_be_shown():
    style = ClassedStyle("population", "Inwoners", "", (0, 1000), ("#000000",))
    assert figure_expression(AreaFigures(style)) == 'coalesce("population", -1000000002)'
    root = ElementTree.Element("maplayer")
    add_area_labels(root, AreaFigures(style))
    label = root.find("labeling/settings/text-style")
    assert label is not None
    assert '"population"' in label.get("fieldName", "")


@pytest.mark.parametrize(
    ("value", "words"),
    [(0, "0"), (12.5, "12,5"), (0.25, "0,25"), (1 / 3, "0,333"), (12_000, "12.000")],
)
def test_bounds_as_a_person_writes_them(value, words):
    assert spoken_number(value, NumberFormat.of("nl")) == words


def test_infinite_bounds():
    assert spoken_number(float("inf"), NumberFormat()) == "∞"
    assert number(float("-inf")) == "-1e+15"
    assert number(31370) == "31370"


def test_colours_and_sizes():
    assert colour("#0B6E8A") == "11,110,138,255"
    assert colour("#FFFFFF", 0.5) == "255,255,255,128"
    assert millimetres(96) == "25.400"


@given(st.text())
def test_any_text_survives_xml(text):
    element = ElementTree.Element("a", name=clean(text))
    back = ElementTree.fromstring(ElementTree.tostring(element, encoding="unicode"))
    assert back.get("name") == clean(text)


@given(st.text())
def test_a_literal_ends_where_it_should(text):
    literal = quote_text(text)
    body = literal[1:-1]
    i, ended = 0, False
    while i < len(body):  # as QGIS reads it: '' and \x are one sign
        if body[i] in "'\\":
            ended = ended or i + 1 >= len(body) or (body[i] == "'" and body[i + 1] != "'")
            i += 1
        i += 1
    assert not ended


@given(st.lists(st.tuples(st.text(), st.text()), max_size=8))
def test_any_labels_give_sound_styles(labels):
    styled = look(
        category_labels=labels, category_styles=style_categories(labels, other_label="\0")
    )
    for row in style_rows(styled, modified=MODIFIED):
        ElementTree.fromstring(str(row["styleQML"]))
