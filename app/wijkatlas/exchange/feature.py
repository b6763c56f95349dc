# SPDX-License-Identifier: EUPL-1.2
"""Features of a foreign layer as its reader gives them: plain values and WKB, a chunk at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wijkatlas.domain.errors import UnreadableFile, UserError
from wijkatlas.exchange.crs import NOWHERE, Bounds
from wijkatlas.language import QT_TRANSLATE_NOOP

CHUNK_FEATURES = 8_192
MOST_COLUMNS = 500
MOST_LAYERS = 200

Value = str | int | float | bool | None


@dataclass(slots=True)
class FeatureChunk:
    """Consecutive features.

    ``rows`` count from 1. ``values`` has one list per column. ``wkb`` is None where a feature has
    no geometry; ``faults`` gives a reason code for rows whose feature or geometry makes no sense.
    """

    rows: list[int]
    values: dict[str, list[Value]]
    wkb: list[bytes | None]
    faults: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LayerInfo:
    """A layer of a foreign file. ``geometry`` is ``point``, ``line``, ``polygon`` or "" (mixed)."""

    name: str
    geometry: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class ForeignLayer:
    """An opened layer: what is known before its features are read, and how to read them.

    ``crs`` is what the file says, "" when it says nothing; ``box`` lies around (a good part of) the
    coordinates; ``kind`` and ``encoding`` are facts for the person who imports; ``memo`` (plain
    JSON) spares the reader its first pass when the same file is opened again.
    """

    name: str
    columns: Sequence[str]
    read: Callable[[], Iterator[FeatureChunk]] = field(repr=False)
    crs: str = ""
    box: Bounds = NOWHERE
    total: int | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    has_geometry: bool = True
    memo: Mapping[str, Any] = field(default_factory=dict, repr=False)


def check_columns(file: str, count: int) -> None:
    """Refuse a layer with more columns than any table for people has."""
    if count > MOST_COLUMNS:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” has {count} columns; at most {most} are read.")
        raise UnreadableFile(text, file=file, count=count, most=MOST_COLUMNS)


def choose_layer(
    file: str, layers: Sequence[LayerInfo], wanted: str, geometry: str = ""
) -> LayerInfo:
    """The layer that is meant: by name, or the only one, or the only one of that geometry.

    Raises ``UnreadableFile`` naming the layers when that doesn't settle it.
    """
    if wanted:
        exact = [layer for layer in layers if layer.name == wanted]
        alike = [layer for layer in layers if layer.name.casefold() == wanted.casefold()]
        if exact or len(alike) == 1:
            return (exact or alike)[0]
        text = QT_TRANSLATE_NOOP("errors", "“{file}” has no layer “{layer}”.")
        hint = QT_TRANSLATE_NOOP("errors", "Its layers: {layers}.")
        raise UnreadableFile(text, hint, file=file, layer=wanted, layers=_names(layers))
    if not layers:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” holds no layer that can be read.")
        hint = QT_TRANSLATE_NOOP("errors", "Views are not read: ask for a copy with tables.")
        raise UnreadableFile(text, hint, file=file)
    suited = [layer for layer in layers if layer.geometry in {geometry, ""}]
    for candidates in (layers, suited):
        if len(candidates) == 1:
            return candidates[0]
    text = QT_TRANSLATE_NOOP("errors", "“{file}” holds {count} layers.")
    hint = QT_TRANSLATE_NOOP("errors", "Say which one: --layer NAME. Its layers: {layers}.")
    raise UnreadableFile(text, hint, file=file, count=len(layers), layers=_names(layers))


def match_column(file: str, columns: Sequence[str], wanted: str) -> str:
    """The column of that name, letter by letter or else in whatever capitals.

    Raises ``UserError`` with the columns there are.
    """
    if wanted in columns:
        return wanted
    alike = [name for name in columns if name.casefold() == wanted.strip().casefold()]
    if len(alike) == 1:
        return alike[0]
    text = QT_TRANSLATE_NOOP("errors", "“{file}” has no column “{column}”.")
    if not columns:
        hint = QT_TRANSLATE_NOOP("errors", "It has no columns at all; the table (.dbf) is missing.")
        raise UserError(text, hint, file=file, column=wanted)
    hint = QT_TRANSLATE_NOOP("errors", "Its columns: {columns}.")
    shown = ", ".join(columns[:40]) + (" …" if len(columns) > 40 else "")
    raise UserError(text, hint, file=file, column=wanted, columns=shown)


def _names(layers: Sequence[LayerInfo], most: int = 12) -> str:
    names = ", ".join(layer.name[:60] for layer in layers[:most])
    return f"{names} …" if len(layers) > most else names
