# SPDX-License-Identifier: EUPL-1.2
"""A recipe as TOML text, as people keep and change it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields

from wijkatlas.exchange.recipe import Moment, Recipe

_FILE = ("delimiter", "encoding", "decimal", "header_row", "sheet", "layer")
_TABLES = ("columns", "moments", "categories")


def write_recipe(recipe: Recipe) -> str:
    """The TOML text of a recipe; what has its default value is left out."""
    lines = [f"title = {_toml(recipe.title)}", f"source = {_toml(recipe.source)}"]
    defaults = {each.name: each.default for each in fields(Recipe)}
    for key, default in defaults.items():
        value = getattr(recipe, key)
        if key in {"title", "source", "name", *_FILE, *_TABLES}:
            continue
        if value != default or key == "time_zone":
            lines.append(f"{key} = {_toml(value)}")
    file = {key: getattr(recipe, key) for key in _FILE}
    given = {key: value for key, value in file.items() if value not in {"", None}}
    lines += _table("file", given)
    cells = {part: _short(columns) for part, columns in recipe.columns.items()}
    plain = {part: _short(m.column) for part, m in recipe.moments.items() if _is_plain(m)}
    lines += _table("columns", {**cells, **plain})
    for part, moment in recipe.moments.items():
        if not _is_plain(moment):
            lines += _table(f"columns.{part}", _moment(moment))
    lines += _table("categories", recipe.categories)
    return "\n".join(lines) + "\n"


def _is_plain(moment: Moment) -> bool:
    return moment == Moment(moment.column)


def _moment(moment: Moment) -> dict[str, object]:
    values: dict[str, object] = {"column": _short(moment.column)}
    for key in ("time", "hour"):
        if getattr(moment, key):
            values[key] = _short(getattr(moment, key))
    for key in ("formats", "precision", "ignore_offset"):
        if getattr(moment, key):
            values[key] = getattr(moment, key)
    return values


def _short(headings: tuple[str, ...]) -> object:
    return headings[0] if len(headings) == 1 else headings


def _table(name: str, values: Mapping[str, object]) -> list[str]:
    if not values:
        return []
    return ["", f"[{name}]", *(f"{_key(key)} = {_toml(value)}" for key, value in values.items())]


def _key(key: str) -> str:
    bare = key.isascii() and key.replace("_", "").replace("-", "").isalnum()
    return key if bare else _toml(key)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # TOML's basic strings are JSON's, but for DEL
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, float):
        return repr(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, Iterable):
        return "[" + ", ".join(_toml(each) for each in value) + "]"
    return str(value)
