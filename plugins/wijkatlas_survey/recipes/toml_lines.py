# SPDX-License-Identifier: EUPL-1.2
"""Values as lines of TOML text."""

import json
from collections.abc import Iterable, Mapping


def toml_entries(values: Mapping[str, object]) -> list[str]:
    """A line for each entry; empty texts, lists and tables and None are left out."""
    return [
        f"{_key(key)} = {_value(value)}"
        for key, value in values.items()
        if value is not None and value != "" and value != () and value != {}
    ]


def toml_table(heading: str, values: Mapping[str, object]) -> list[str]:
    """A headed table after an empty line; nothing when all its entries are left out."""
    lines = toml_entries(values)
    return ["", heading, *lines] if lines else []


def texts_value(texts: Mapping[str, str]) -> object:
    """A text by language; the only one, of an unknown language, alone."""
    return texts[""] if list(texts) == [""] and texts[""] else texts


def _key(key: str) -> str:
    bare = key.isascii() and key.replace("_", "").replace("-", "").isalnum()
    return key if bare else _value(key)


def _value(value: object) -> str:
    if isinstance(value, str):
        # TOML's basic strings are JSON's, but for DEL
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return (
            "{ " + ", ".join(f"{_key(key)} = {_value(each)}" for key, each in value.items()) + " }"
        )
    if isinstance(value, Iterable):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    return repr(value)
