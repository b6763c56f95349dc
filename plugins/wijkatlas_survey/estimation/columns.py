# SPDX-License-Identifier: EUPL-1.2
"""The columns that tell how a sample was drawn, as numbers; what is wrong with them is a sentence."""

from typing import Any, NoReturn

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError

__all__ = ["codes_of", "fractions_of", "given", "group_of", "nested_codes", "weights_of"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]


def weights_of(weight: ArrayLike) -> Floats:
    """Weights as numbers.

    Raises:
        UserError: there are none, or one is not a number above zero.
    """
    array = np.asarray(weight)
    if not array.size:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There are no respondents."))
    try:
        weights = np.ascontiguousarray(array, np.float64)
    except (TypeError, ValueError):
        row = _first_without_number(array)
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The weight of the respondent in place {row} is not a number."
            ),
            row=row + 1,
        ) from None
    wrong = ~((weights > 0) & np.isfinite(weights))
    if wrong.any():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The weight of the respondent in place {row} is not a number above zero."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Leave out those who do not count, or give each a weight above zero."
            ),
            row=int(wrong.argmax()) + 1,
        )
    return weights


def _first_without_number(array: NDArray[Any]) -> int:
    for row, each in enumerate(array):
        try:
            float(each)
        except (TypeError, ValueError):
            return row
    return len(array)


def given(values: ArrayLike | None) -> NDArray[Any] | None:
    """The array, or None when it is empty throughout."""
    if values is None:
        return None
    array = np.asarray(values)
    return None if _empty(array).all() else array


def _empty(array: NDArray[Any]) -> NDArray[np.bool_]:
    if array.dtype.kind == "f":
        return np.asarray(np.isnan(array))
    if array.dtype.kind == "O":
        return np.array([each is None or each == "" or each != each for each in array])
    if array.dtype.kind == "U":
        return np.asarray(array == "")
    return np.zeros(len(array), np.bool_)


def codes_of(values: ArrayLike | None, n: int, missing: str) -> tuple[Codes, NDArray[Any]]:
    """Codes from 0 of n rows and the name of each; one code when there are no values.

    Raises:
        UserError: ``missing``, when only some are empty.
    """
    array = given(values)
    if array is None:
        return np.zeros(n, np.int64), np.array([""])
    empty = _empty(array)
    if empty.any():
        raise UserError(missing, row=int(empty.argmax()) + 1)
    if array.dtype.kind == "O":
        array = array.astype(str)
    names, codes = np.unique(array, return_inverse=True)
    return codes.astype(np.int64), names


def nested_codes(outer: Codes, values: ArrayLike | None, n: int, missing: str) -> Codes:
    """Codes of units that are told apart by their group as well; each its own without values."""
    if given(values) is None:
        return np.arange(n, dtype=np.int64)
    inner, names = codes_of(values, n, missing)
    codes: Codes = np.unique(outer * len(names) + inner, return_inverse=True)[1].astype(np.int64)
    return codes


def group_of(unit: Codes, group: Codes) -> Codes:
    """The group of each unit."""
    found = np.empty(int(unit.max()) + 1, np.int64)
    found[unit] = group
    return found


def fractions_of(
    fpc: ArrayLike | None, group: Codes, drawn: NDArray[np.intp], names: NDArray[Any]
) -> Floats:
    """The part that was drawn of each group; 0 when populations are not given.

    Raises:
        UserError: a population is not a number above zero, varies within its group, or is smaller
            than what was ``drawn`` from it.
    """
    populations = given(fpc)
    if populations is None:
        return np.zeros(len(drawn))
    try:
        of_rows = populations.astype(np.float64)
    except (TypeError, ValueError):
        _fpc_fault(_first_without_number(populations))
    wrong = ~(of_rows > 0)
    if wrong.any():
        _fpc_fault(int(wrong.argmax()))
    population = np.empty(len(drawn))
    population[group] = of_rows
    varies = population[group] != of_rows
    if varies.any():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The population for the finite population correction varies within “{stratum}”.",
            ),
            QT_TRANSLATE_NOOP("errors", "It must be one number for all respondents of a stratum."),
            stratum=names[group[varies.argmax()]],
        )
    short = (population > 1) & (population < drawn)
    if short.any():
        place = int(short.argmax())
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The population of “{stratum}” ({population}) is smaller than what was drawn from it"
                " ({drawn}).",
            ),
            QT_TRANSLATE_NOOP(
                "errors", "The population counts clusters, or respondents where there are none."
            ),
            stratum=names[place],
            population=float(population[place]),
            drawn=int(drawn[place]),
        )
    return np.where(population > 1, drawn / population, population)


def _fpc_fault(row: int) -> NoReturn:
    raise UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The population for the finite population correction of the respondent in place {row} is"
            " not a number above zero.",
        ),
        row=row + 1,
    )
