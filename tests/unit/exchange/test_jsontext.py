# SPDX-License-Identifier: EUPL-1.2
"""JSON read in pieces gives what the standard library gives in one."""

import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange import jsontext
from wijkatlas.exchange.jsontext import JsonText, check_json, clean_text

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | st.floats(allow_nan=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abé\"\\[{", max_size=3), inner),
    max_leaves=25,
)  # fmt: skip


def walk(path):
    """The members of the file's object, lists element by element."""
    text = JsonText(path, check_json(path))
    found = {}
    for name in text.members():
        found[name] = list(text.elements()) if text.next_sign() == "[" else text.value()
    assert text.next_sign() == ""
    return found


@settings(deadline=None, max_examples=150)
@given(
    content=st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), values, max_size=6),
    block=st.sampled_from([1, 2, 7, 64, 1 << 20]),
    ascii_only=st.booleans(),
    indent=st.sampled_from([None, 1]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_json_in_blocks_of_any_size(
    tmp_path_factory, content, block, ascii_only, indent, encoding
):
    path = tmp_path_factory.mktemp("json") / "a.json"
    text = json.dumps(content, ensure_ascii=ascii_only, indent=indent)
    path.write_bytes(text.encode(encoding))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jsontext, "BLOCK_BYTES", block)
        assert walk(path) == content


def nested(depth: int) -> str:
    return '{"a":' + "[" * (depth - 1) + "]" * (depth - 1) + "}"


def test_depth_is_counted_to_the_level(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(nested(60))
    assert check_json(path) == "utf-8"
    path.write_text(nested(61))
    with pytest.raises(UnreadableFile, match="60 levels"):
        check_json(path)
    path.write_text("[]" * 100_000 + "{}" * 100_000)
    assert check_json(path) == "utf-8"


def test_sizes_are_bounded(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    path.write_text('{"a": "' + "x" * 5000 + '"}')
    with pytest.raises(UnreadableFile, match="too large"):
        check_json(path, most_bytes=5000)
    monkeypatch.setattr(jsontext, "MOST_TEXT_BYTES", 1000)
    monkeypatch.setattr(jsontext, "BLOCK_BYTES", 500)
    with pytest.raises(UnreadableFile, match="too large"):
        check_json(path)
    monkeypatch.setattr(jsontext, "MOST_TEXT_BYTES", 10_000)
    monkeypatch.setattr(jsontext, "MOST_VALUE_BYTES", 1000)
    with pytest.raises(UnreadableFile, match="too large"):
        walk(path)


@pytest.mark.parametrize("text", ['{"a" 1}', '{"a":1', '{"a":', '{"a":1,}', "{1:2}", '{"a":[1,]}',
                                  '{"a":[1', '{"a":nul}', '{"a":"x', "{", '{"a":[1 2]}'])  # fmt: skip
def test_broken_json_says_where(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(UnreadableFile, match="character"):
        walk(path)


def test_numbers_beyond_measure(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('{"a": 123456789012345678901234567890, "b": 1e400, "c": ' + "9" * 5000 + "}")
    found = walk(path)
    assert found["a"] == pytest.approx(1.2345678901234568e29)
    assert math.isinf(found["b"])
    assert math.isinf(found["c"])


@given(st.text())
def test_clean_text_can_be_stored(text):
    clean_text(text).encode("utf-8")
    if text.isascii():
        assert clean_text(text) == text
