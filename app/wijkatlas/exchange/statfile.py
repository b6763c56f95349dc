# SPDX-License-Identifier: EUPL-1.2
"""SPSS (.sav, .zsav) and Stata (.dta) files: variables with their labels, and values as text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.sandbox import ask
from wijkatlas.exchange.signature import FileKind, require
from wijkatlas.language import QT_TRANSLATE_NOOP

_READABLE = QT_TRANSLATE_NOOP("errors", "Choose an SPSS (.sav, .zsav) or Stata (.dta) file.")


@dataclass(frozen=True, slots=True)
class StatVariable:
    """One variable.

    ``sort`` is ``number``, ``text``, ``date``, ``moment`` or ``time``; ``measure`` what its maker
    said: ``nominal``, ``ordinal``, ``scale`` or "". ``labels`` maps values to their words.
    ``missing`` are values that mean "no answer": ranges of numbers (both ends count), or a text twice;
    Stata's own are ".a" to ".z".
    """

    name: str
    label: str
    sort: str
    measure: str
    labels: Mapping[str, str]
    missing: Sequence[tuple[float, float] | tuple[str, str]]


@dataclass(frozen=True, slots=True)
class AnswerSet:
    """Variables that together are one question with several answers.

    With a ``counted`` value each variable is an answer, given when it has that value; without, each
    holds the code of an answer.
    """

    name: str
    label: str
    variables: Sequence[str]
    counted: str


@dataclass(frozen=True, eq=False, slots=True)
class StatFile:
    """A file of a statistical program.

    ``columns`` holds an object array of ``str`` for each variable: whole numbers without a point,
    moments ISO 8601, texts without spaces around, "" for nothing. ``repaired`` counts texts in
    another encoding than the file's.
    """

    kind: FileKind
    rows: int
    title: str
    encoding: str
    variables: Sequence[StatVariable]
    columns: Mapping[str, NDArray[Any]]
    sets: Sequence[AnswerSet]
    repaired: int


def read_statfile(path: Path, progress: Progress | None = None, *, encoding: str = "") -> StatFile:
    """Read an SPSS or Stata file whole, in a process of its own.

    ``encoding`` is that of texts that are no UTF-8; "" to go by what the file says.

    Raises:
        UnreadableFile: it is something else, is damaged, cut off, or too large to read safely.
    """
    progress = progress or Silent()
    require(path, frozenset({FileKind.SAV, FileKind.DTA}), _READABLE)
    head: Mapping[str, Any] = {}
    variables: list[StatVariable] = []
    columns: dict[str, NDArray[Any]] = {}
    repaired = 0
    for frame in ask("statistics", path, {"encoding": encoding}):
        if frame.kind == frames.HEAD:
            head = frame.data
            variables = [_variable(each) for each in head["variables"]]
            continue
        repaired = frame.data["repaired"]
        for place, codes in frame.arrays.items():
            texts = np.array([*frame.data["texts"][place], ""], object)[:-1]
            columns[variables[int(place)].name] = texts[codes]
        progress.update(len(columns), len(variables), QT_TRANSLATE_NOOP("jobs", "Reading answers"))
    rows = len(next(iter(columns.values()), ()))
    if not rows:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has variables but no answers."), file=path.name
        )
    return StatFile(
        FileKind(head["kind"]),
        rows,
        head["title"],
        head["encoding"],
        variables,
        columns,
        [AnswerSet(**each) for each in head["sets"]],
        repaired,
    )


def _variable(told: Mapping[str, Any]) -> StatVariable:
    return StatVariable(**{**told, "missing": [tuple(each) for each in told["missing"]]})
