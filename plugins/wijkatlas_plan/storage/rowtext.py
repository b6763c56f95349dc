# SPDX-License-Identifier: EUPL-1.2
"""Values of the model as rows of their tables, and back."""

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, asdict, dataclass, fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.model.attachment import Attachment
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.figure import ImportedFigure, ImportedIndicator, SeenFigure
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Goal,
    LogEntry,
    Measurement,
    Milestone,
    Plan,
)
from wijkatlas_plan.model.problem import Criterion, HarmWeight, Note, Problem, Score
from wijkatlas_plan.storage.project import Queries

TABLES: dict[type[Any], str] = {
    Plan: "plan_plan",
    Goal: "plan_goal",
    Action: "plan_action",
    BudgetLine: "plan_budget",
    Milestone: "plan_milestone",
    Measurement: "plan_measurement",
    LogEntry: "plan_log_private",
    Problem: "plan_problem",
    Criterion: "plan_criterion",
    Score: "plan_score",
    HarmWeight: "plan_harm",
    Note: "plan_note",
    Evaluation: "plan_evaluation",
    ImportedIndicator: "plan_indicator",
    ImportedFigure: "plan_figure",
    SeenFigure: "plan_seen",
    Attachment: "plan_attachment_private",
}
_RENAMED = {
    (Measurement, "on"): "measured_on",
    (LogEntry, "on"): "entered_on",
    (LogEntry, "by"): "entered_by",
    (Note, "on"): "noted_on",
}
_KEPT_APART = {(Note, "text")}
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    column: str
    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]
    is_apart: bool


def text_of(value: object) -> str:
    """A value of the model as JSON: the same value gives the same text."""
    plain = asdict(value) if is_dataclass(value) and not isinstance(value, type) else value
    return clean(json.dumps(plain, ensure_ascii=False, sort_keys=True, default=asdict))


def encode(row: Any) -> dict[str, Any]:
    """The columns of a value of the model.

    Raises:
        UserError: it holds a number that is none, such as infinity.
    """
    found = {
        each.column: each.encode(getattr(row, each.name))
        for each in _fields(type(row))
        if not each.is_apart
    }
    if any(isinstance(each, float) and not math.isfinite(each) for each in found.values()):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” holds a number that can't be kept."),
            name=getattr(row, "title", "") or row.uid,
        )
    return found


def read_all(project: Queries, kind: type[Row], tail: str = "", parameters: Any = ()) -> list[Row]:
    """The rows of a table as values of the model; ``tail`` follows the table's name in the query.

    What is kept apart from the table (the text of a note) comes as "".
    """
    parts = _fields(kind)
    names = ", ".join("''" if each.is_apart else f'"{each.column}"' for each in parts)
    rows = project.rows(f"SELECT {names} FROM {TABLES[kind]} {tail}", parameters)
    held = zip(parts, zip(*rows, strict=True), strict=False)
    cells = [_decoded(kind, each, column) for each, column in held]
    return list(map(kind, *cells)) if rows else []


def _decoded(kind: type[Any], field: _Field, column: Iterable[Any]) -> list[Any]:
    """The values of a column.

    Raises:
        UserError: it holds what this program does not write.
    """
    try:
        return list(map(field.decode, column))
    except (ValueError, TypeError, AttributeError, RecursionError) as fault:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The column “{column}” of “{table}” can't be read."),
            QT_TRANSLATE_NOOP("errors", "Another program changed the project. Restore a backup."),
            column=field.column,
            table=TABLES[kind],
        ) from fault


def columns(kind: Any) -> list[str]:
    """The columns that a value of the model fills, in order."""
    return [each.column for each in _fields(kind) if not each.is_apart]


_KNOWN: dict[Any, tuple[_Field, ...]] = {}


def _fields(kind: Any) -> tuple[_Field, ...]:
    if kind not in _KNOWN:
        _KNOWN[kind] = _read_fields(kind)
    return _KNOWN[kind]


def _read_fields(kind: Any) -> tuple[_Field, ...]:
    hints = get_type_hints(kind)
    return tuple(
        _Field(
            each.name,
            _RENAMED.get((kind, each.name), each.name),
            *_codec(hints[each.name], each.default),
            (kind, each.name) in _KEPT_APART,
        )
        for each in fields(kind)
    )


def _codec(hint: Any, default: Any) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """How a value of this type is written in a cell, and read from one."""
    is_optional = get_origin(hint) is UnionType and NoneType in get_args(hint)
    inner = next(each for each in get_args(hint) if each is not NoneType) if is_optional else hint
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        # a member that a newer program wrote is read as the usual one
        other = None if is_optional else (list(inner)[-1] if default is MISSING else default)
        members: dict[str, Any] = {str(each): each for each in inner}
        return (lambda v: "" if v is None else str(v)), (lambda v: members.get(v, other))
    if get_origin(inner) is tuple:
        make_all = _maker(inner)
        return text_of, lambda v: () if v == "[]" else make_all(json.loads(v))
    if get_origin(inner) in (Mapping, dict) or is_dataclass(inner):
        make = _maker(inner)
        return text_of, lambda v: make(json.loads(v))
    if inner is bool:
        return int, bool
    return (clean if inner is str else _same), _maker(hint)


def _maker(hint: Any) -> Callable[[Any], Any]:
    """Makes a value of this type from what a cell or JSON gives; another type is a ``TypeError``."""
    if is_dataclass(hint):
        return _part_maker(hint)
    origin = get_origin(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        members: dict[str, Any] = {str(each): each for each in hint}
        last = list(hint)[-1]
        return lambda v: members.get(v, last)
    if origin is tuple:
        make = _maker(get_args(hint)[0])
        return lambda v: tuple(map(make, _of(list, v)))
    if origin in (Mapping, dict):
        make = _maker(get_args(hint)[1])
        return lambda v: {name: make(value) for name, value in _of(dict, v).items()}
    kinds = get_args(hint) if origin is UnionType else (hint,)
    if float in kinds:
        return lambda v: _finite(_of((*kinds, int), v))
    return _same if hint in (Any, object) else lambda v: _of(kinds, v)


def _part_maker(hint: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(hint)
    makers = {each.name: _maker(hints[each.name]) for each in fields(hint)}
    return lambda v: hint(
        **{name: makers[name](value) for name, value in _of(dict, v).items() if name in makers}
    )


def _of(kind: Any, value: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError
    return value


def _finite(value: float | None) -> float | None:
    if value is not None and not math.isfinite(value):
        raise ValueError
    return value


def _same(value: Any) -> Any:
    return value


def clean(text: str) -> str:
    """A text without what SQLite can't keep: NUL, and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def uids_in(uids: Iterable[str]) -> tuple[str, str]:
    """A condition ``IN …`` for these uids, and its parameter."""
    return "IN (SELECT value FROM json_each(?))", json.dumps(list(uids))
