# SPDX-License-Identifier: EUPL-1.2
"""The page can say what the protocol allows, and nothing else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.map import event_reader, events, messages
from wijkatlas.map.event_reader import BadMessage, parse_event

RING = [[3.2, 50.8], [3.3, 50.8], [3.3, 50.9]]
CLICK = {"at": [3.2, 50.8], "radius_m": 5, "hits": [{"layer": "areas", "fid": 7}], "mode": "add"}
GOOD = {
    "ready": {},
    "view": {"bounds": [3, 50, 4, 51], "centre": [3.5, 50.5], "zoom": 12.5},
    "click": CLICK,
    "doubleClick": CLICK,
    "contextMenu": {**CLICK, "pixel": [10, 20]},
    "selectBox": {"bounds": [3, 50, 4, 51], "mode": "replace"},
    "selectPolygon": {"ring": RING, "mode": "remove"},
    "drawn": {"layer": "networks", "polygons": [[RING]]},
    "edited": {"layer": "networks", "fid": 3, "polygons": [[RING, RING]]},
    "tool": {"tool": "box"},
    "base": {"id": ""},
    "legend": {"folded": True},
    "problem": {"text": "x is not defined"},
}


@pytest.mark.parametrize("name", GOOD)
def test_every_event_of_the_protocol_is_read(name):
    event = parse_event(name, json.dumps(GOOD[name]))
    for key, value in GOOD[name].items():
        held = getattr(event, key)
        if key == "hits":
            assert [(hit.layer, hit.fid) for hit in held] == [("areas", 7)]
        else:
            assert json.loads(json.dumps(held)) == value


@pytest.mark.parametrize("name", GOOD)
def test_the_protocol_text_names_every_event(name):
    assert f"``{name}``" in events.__doc__


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("nothing", "{}"),
        ("ready", "[]"),
        ("ready", "{"),
        ("ready", '{"more": 1}'),
        ("ready", "[" * 100_000),
        ("ready", '{"x": "' + "a" * event_reader.MOST_BYTES + '"}'),
        ("view", '{"bounds": [3, 50, 4, NaN], "centre": [3, 50], "zoom": 1}'),
        ("view", '{"bounds": [3, 50, 4, 1e999], "centre": [3, 50], "zoom": 1}'),
        ("view", '{"bounds": [4, 50, 3, 51], "centre": [3, 50], "zoom": 1}'),
        ("view", '{"bounds": [3, 50, 4], "centre": [3, 50], "zoom": 1}'),
        ("view", '{"bounds": [3, 50, 4, 51], "centre": [3, 50], "zoom": true}'),
        ("view", '{"bounds": [3, 50, 4, 51], "centre": [3, 95], "zoom": 1}'),
        ("click", json.dumps({**CLICK, "hits": [{"layer": "../x", "fid": 1}]})),
        ("click", json.dumps({**CLICK, "hits": [{"layer": "areas", "fid": 1.5}]})),
        ("click", json.dumps({**CLICK, "hits": [{"layer": "areas", "fid": -1}]})),
        ("click", json.dumps({**CLICK, "hits": CLICK["hits"] * 51})),
        ("click", json.dumps({**CLICK, "mode": ["add"]})),
        ("selectPolygon", json.dumps({"ring": [[3, 50]] * 5, "mode": "add"})),
        ("drawn", json.dumps({"layer": "networks", "polygons": []})),
        ("drawn", json.dumps({"layer": "networks", "polygons": [[RING * 4000], [RING * 4000]]})),
        ("edited", json.dumps({"layer": "networks", "fid": 2**53, "polygons": [[RING]]})),
        ("base", '{"id": "a/b"}'),
        ("base", '{"id": 5}'),
        ("legend", '{"folded": 1}'),
        ("tool", '{"tool": "hammer"}'),
        ("problem", json.dumps({"text": "x" * 501})),
    ],
)
def test_anything_else_is_refused(name, text):
    with pytest.raises(BadMessage):
        parse_event(name, text)


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=10,
)


@given(
    name=st.sampled_from(sorted(GOOD)),
    key=st.integers(0, 5),
    value=json_values,
)
def test_one_odd_field_is_read_or_refused_but_never_breaks(name, key, value):
    message = dict(GOOD[name])
    if message:
        message[sorted(message)[key % len(message)]] = value
    try:
        event = parse_event(name, json.dumps(message))
    except BadMessage:
        return
    assert event.__class__.__module__ == events.__name__


def test_a_script_can_not_be_left_by_its_content():
    text = messages.script(
        messages.SetTexts({"a": "</script><script>alert(1)</script>\u2028", "b": "é&<!--"})
    )
    assert "<" not in text
    assert "\u2028" not in text
    body = text[text.index("apply(") + 6 : -1]
    assert json.loads(body)["texts"]["b"] == "é&<!--"


def test_a_selection_message_stays_small():
    assert len(messages.Select("incidents", tuple(range(10_000))).fids) == 5_000
