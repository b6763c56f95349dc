# SPDX-License-Identifier: EUPL-1.2
"""Values as lines of TOML text."""

import json
from collections.abc import Iterable, Mapping


def toml_entries(values: Mapping[str, object]) -> list[str]:
    """A line for each entry; empty texts, lists and None are left out."""
    return [
        f"{key} = {_value(value)}"
        for key, value in values.items()
        if value is not None and value not in ("", (), [])
    ]


def toml_table(heading: str, values: Mapping[str, object]) -> list[str]:
    """A headed table after an empty line; nothing when all its entries are left out."""
    lines = toml_entries(values)
    return ["", heading, *lines] if lines else []


def _value(value: object) -> str:
    if isinstance(value, str):
        # TOML's basic strings are JSON's, but for DEL
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Iterable):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    return repr(value)
