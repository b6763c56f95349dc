# SPDX-License-Identifier: EUPL-1.2
"""The columns of a file that are no questions: keys, weights, the design and dates."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Rejection, UserError
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.recipe import Roles
from wijkatlas_survey.recipes.numbers import number_of

MOST_NUMBER = 1e12
NO_KEY, TWICE = "missing_key", "duplicate_key"
BAD_WEIGHT, BAD_FPC = "bad_weight", "bad_fpc"
NO_STRATUM, NO_CLUSTER = "missing_stratum", "missing_cluster"


@dataclass(frozen=True, eq=False, slots=True)
class RoleColumns:
    """What the role columns hold in all rows of a file, and which rows can't be kept.

    Texts are object arrays of ``str``, numbers float64; without a column they are "", 1 for weights
    and NaN for populations. ``rejections`` are by row, from 0.
    """

    key: NDArray[Any]
    weight: NDArray[np.float64]
    stratum: NDArray[Any]
    cluster: NDArray[Any]
    cluster_2: NDArray[Any]
    fpc: NDArray[np.float64]
    fpc_2: NDArray[np.float64]
    area: NDArray[Any]
    date: NDArray[Any]
    rejections: dict[int, Rejection]


def read_roles(file: SurveyFile, roles: Roles) -> RoleColumns:
    """Read the role columns; a row with a fault in one is refused, for the first fault alone.

    Raises:
        UserError: a role names a column that the file does not have.
    """
    for each in fields(Roles):
        heading = getattr(roles, each.name)
        if heading and each.name != "scheme" and heading not in file.columns:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{file} has no column “{column}” (for: {role})."),
                QT_TRANSLATE_NOOP("errors", "Change the recipe, or choose another one."),
                file=file.name,
                column=heading,
                role=each.name,
            )
    numbers = {
        name: _numbers(file, getattr(roles, name), empty=empty)
        for name, empty in (("weight", 1.0), ("fpc", math.nan), ("fpc_2", math.nan))
    }
    texts = {
        name: _texts(file, getattr(roles, name))
        for name in ("respondent", "stratum", "cluster", "cluster_2", "area", "date")
    }
    found: dict[int, Rejection] = {}
    for row, role, reason in _faults(roles, texts, numbers):
        heading = getattr(roles, role)
        if row not in found:
            cell = "" if role == "respondent" else file.columns[heading][row]
            found[row] = Rejection(row + 1, heading, cell, reason)
    return RoleColumns(
        texts["respondent"],
        numbers["weight"],
        texts["stratum"],
        texts["cluster"],
        texts["cluster_2"],
        numbers["fpc"],
        numbers["fpc_2"],
        texts["area"],
        texts["date"],
        found,
    )


def _faults(
    roles: Roles, texts: dict[str, NDArray[Any]], numbers: dict[str, NDArray[np.float64]]
) -> Iterator[tuple[int, str, str]]:
    """Row (from 0), role and reason of each fault."""
    for role, reason in (("weight", BAD_WEIGHT), ("fpc", BAD_FPC), ("fpc_2", BAD_FPC)):
        if getattr(roles, role):
            for row in np.flatnonzero(~_is_usable(numbers[role])).tolist():
                yield row, role, reason
    for role, reason in (
        ("respondent", NO_KEY),
        ("stratum", NO_STRATUM),
        ("cluster", NO_CLUSTER),
        ("cluster_2", NO_CLUSTER),
    ):
        if getattr(roles, role):
            for row in np.flatnonzero(texts[role] == "").tolist():
                yield row, role, reason
    if roles.respondent:
        seen: set[str] = set()
        for row, key in enumerate(texts["respondent"].tolist()):
            if key in seen:
                yield row, "respondent", TWICE
            seen.add(key)


def _is_usable(numbers: NDArray[np.float64]) -> NDArray[np.bool_]:
    """True for numbers above zero whose squares and sums stay numbers."""
    return (numbers >= 1 / MOST_NUMBER) & (numbers <= MOST_NUMBER)


def _texts(file: SurveyFile, heading: str) -> NDArray[Any]:
    found = np.empty(file.rows, object)
    found[:] = [cell.strip() for cell in file.columns[heading]] if heading else ""
    return found


def _numbers(file: SurveyFile, heading: str, *, empty: float) -> NDArray[np.float64]:
    if not heading:
        return np.full(file.rows, empty)
    cells = file.columns[heading].tolist()
    known = {cell: number_of(cell) for cell in set(cells)}
    return np.array([known[cell] for cell in cells], np.float64)
