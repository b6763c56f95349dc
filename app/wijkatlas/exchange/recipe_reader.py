# SPDX-License-Identifier: EUPL-1.2
"""Recipes out of their TOML files.

Those in ``resources/recipes`` travel with the program; an office keeps its own anywhere. Reading one
checks everything that can be checked without the file it is for.
"""

import re
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from wijkatlas.exchange.recipe import (
    CELLS,
    MOMENTS,
    BadRecipe,
    Moment,
    Recipe,
)
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.resources import resource_root

_PRECISIONS = ("", "year", "month", "day")
_SPECIAL_FORMATS = ("excel", "unix", "unix_ms")
_CODE = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")
_CRS = re.compile(r"(?:EPSG|ESRI|OGC):[A-Za-z0-9]{1,10}")
_MOST_BYTES = 1_000_000


def shipped_recipes() -> list[Recipe]:
    """The recipes that travel with the program, by name."""
    folder = resource_root() / "recipes"
    return [_read(path) for path in sorted(folder.glob("*.toml"))]


def load_recipe(name_or_path: str | Path) -> Recipe:
    """A shipped recipe by its name, or one from a file.

    Raises:
        BadRecipe: there is no such recipe, or something in it is wrong.
    """
    shipped = resource_root() / "recipes" / f"{name_or_path}.toml"
    if _CODE.fullmatch(str(name_or_path)) and shipped.is_file():
        return _read(shipped)
    path = Path(name_or_path)
    if path.is_file():
        return _read(path)
    names = ", ".join(sorted(each.stem for each in shipped.parent.glob("*.toml")))
    raise BadRecipe(
        QT_TRANSLATE_NOOP("errors", "There is no recipe “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Give the file of a recipe, or one of: {names}."),
        name=str(name_or_path),
        names=names,
    )


def _read(path: Path) -> Recipe:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _bad(path.name, "larger than 1 MB")
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _bad(path.name, str(error)) from error
    return parse_recipe(text, name=path.stem)


def parse_recipe(text: str, *, name: str = "") -> Recipe:
    """A recipe from its TOML text.

    Raises:
        BadRecipe: something in it is wrong.
    """
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also a number of thousands of digits
        raise _bad(name, str(error)) from error
    reader = _Reader(name, raw)
    recipe = reader.recipe()
    _check(recipe, name)
    return recipe


def _bad(name: str, problem: str) -> BadRecipe:
    text = QT_TRANSLATE_NOOP("errors", "Recipe “{name}” can't be used: {problem}.")
    return BadRecipe(text, name=name or "?", problem=problem.rstrip("."))


class _Reader:
    """Takes a recipe out of a TOML document, with the type of each entry checked."""

    def __init__(self, name: str, raw: dict[str, Any]) -> None:
        self.name = name
        self.raw = raw

    def recipe(self) -> Recipe:
        top = dict(self.raw)
        file = self._table(top.pop("file", {}), "file")
        columns = self._table(top.pop("columns", {}), "columns")
        values: dict[str, Any] = {"name": self.name}
        values["columns"], values["moments"] = self._columns(columns)
        categories = self._table(top.pop("categories", {}), "categories")
        values["categories"] = {
            key: self._typed(code, str, f"categories.{key}") for key, code in categories.items()
        }
        known = {each.name: each for each in fields(Recipe)}
        hints = {"delimiter", "encoding", "decimal", "header_row", "sheet", "layer"}
        for where, table, allowed in (
            ("", top, set(known) - hints - {"name"}),
            ("file.", file, hints),
        ):
            for key, value in table.items():
                if key not in allowed:
                    raise _bad(self.name, f"unknown entry {where}{key}")
                values[key] = self._value(key, value, where + key)
        for key in ("title", "source"):
            if key not in values:
                raise _bad(self.name, f"it has no {key}")
        return Recipe(**values)

    def _value(self, key: str, value: object, where: str) -> object:
        if key in {"required", "empty", "true_words", "false_words"}:
            return self._texts(value, where)
        if key in {"sentinels", "bounds"}:
            if not isinstance(value, list):
                raise _bad(self.name, f"{where} is not a list of numbers")
            return tuple(float(self._typed(each, (int, float), where)) for each in value)
        if key == "day_first":
            return self._typed(value, bool, where)
        if key == "header_row":
            return self._typed(value, int, where)
        return self._typed(value, str, where)

    def _columns(
        self, table: dict[str, Any]
    ) -> tuple[dict[str, tuple[str, ...]], dict[str, Moment]]:
        cells: dict[str, tuple[str, ...]] = {}
        moments: dict[str, Moment] = {}
        for part, value in table.items():
            where = f"columns.{part}"
            if part in MOMENTS:
                moments[part] = self._moment(value, where)
            elif part in CELLS:
                cells[part] = self._headings(value, where)
            else:
                raise _bad(self.name, f"unknown entry {where}")
        return cells, moments

    def _moment(self, value: object, where: str) -> Moment:
        if not isinstance(value, dict):
            return Moment(self._headings(value, where))
        values: dict[str, Any] = {}
        for key, each in value.items():
            here = f"{where}.{key}"
            if key in {"column", "time", "hour"}:
                values[key] = self._headings(each, here)
            elif key == "formats":
                values[key] = self._texts(each, here)
            elif key == "precision":
                values[key] = self._typed(each, str, here)
            elif key == "ignore_offset":
                values[key] = self._typed(each, bool, here)
            else:
                raise _bad(self.name, f"unknown entry {here}")
        if "column" not in values:
            raise _bad(self.name, f"{where} names no column")
        return Moment(**values)

    def _headings(self, value: object, where: str) -> tuple[str, ...]:
        found = (value,) if isinstance(value, str) else self._texts(value, where)
        if not found or not all(found):
            raise _bad(self.name, f"{where} names no column")
        return found

    def _texts(self, value: object, where: str) -> tuple[str, ...]:
        if isinstance(value, str):
            return (value,)
        if not isinstance(value, list):
            raise _bad(self.name, f"{where} is not a list of texts")
        return tuple(self._typed(each, str, where) for each in value)

    def _table(self, value: object, where: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise _bad(self.name, f"{where} is not a table")
        return dict(value)

    def _typed(self, value: Any, wanted: Any, where: str) -> Any:
        if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
            raise _bad(self.name, f"{where} has the wrong type")
        return value


def _check(recipe: Recipe, name: str) -> None:
    if not _CODE.fullmatch(recipe.source):
        raise _bad(name, "source must be a short code such as police-zone-x")
    try:
        ZoneInfo(recipe.time_zone)
    except (KeyError, ValueError, OSError) as error:
        raise _bad(name, f"there is no time zone {recipe.time_zone!r}") from error
    if recipe.crs and not _CRS.fullmatch(recipe.crs):
        raise _bad(name, f"crs {recipe.crs!r} is not like EPSG:31370")
    if ("x" in recipe.columns) != ("y" in recipe.columns):
        raise _bad(name, "x and y go together")
    if "x" in recipe.columns and not recipe.crs:
        raise _bad(name, "coordinates need a crs")
    if len(recipe.bounds) not in {0, 4}:
        raise _bad(name, "bounds has four numbers: west, south, east, north")
    if recipe.decimal not in {"", ".", ","}:
        raise _bad(name, "decimal is a point or a comma")
    if recipe.header_row is not None and not 0 <= recipe.header_row <= 1000:
        raise _bad(name, "header_row counts from 1; 0 means that there is none")
    if any(sign in recipe.delimiter for sign in '"\r\n\0') or len(recipe.delimiter) > 4:
        raise _bad(name, "this delimiter can't be used")
    for part in recipe.required:
        if part not in {"begin", "category"}:
            raise _bad(name, f"required names {part!r}; it can name begin and category")
    for code in (*recipe.categories.values(), *([recipe.theme] if recipe.theme else [])):
        if not _CODE.fullmatch(code):
            raise _bad(name, f"{code!r} is not the code of a theme")
    for part, moment in recipe.moments.items():
        if moment.precision not in _PRECISIONS:
            raise _bad(name, f"columns.{part}.precision is year, month or day")
        if moment.time and moment.hour:
            raise _bad(name, f"columns.{part} has a time or an hour, not both")
        _check_formats(moment.formats, part, name)


def _check_formats(formats: tuple[str, ...], part: str, name: str) -> None:
    for each in formats:
        codes = set(re.findall(r"%(.)", each))
        if each not in _SPECIAL_FORMATS and (not codes or codes - set("dmYyHMSfzbBpI%")):
            raise _bad(name, f"columns.{part}.formats: {each!r} is not understood")
