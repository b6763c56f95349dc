# SPDX-License-Identifier: EUPL-1.2
"""The groups of people with known totals that the weights of a wave were made to agree with."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.estimation.calibration import CalibrationModel, calibration_model, rake
from wijkatlas_survey.estimation.margins import Margin
from wijkatlas_survey.figures.domains import AREA, no_groups
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.frame import Coded, Frame, Numbers

JOINT = "*"
CLASS = re.compile(r"(-?\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+(?:\.\d+)?)|\s*(\+))?")


def calibration_questions(wave: Wave) -> tuple[str, ...]:
    """The questions that the weights of a wave depend on; their answers must be in its frame."""
    if wave.calibration is None:
        return ()
    variables = {part for margin in wave.calibration.margins for part in margin.split(JOINT)}
    return tuple(sorted(variables - {AREA}))


def calibration_of(frame: Frame) -> CalibrationModel | None:
    """How the weights of a frame were calibrated; None when they were given."""
    calibration = frame.wave.calibration
    if calibration is None:
        return None
    margins = []
    for variable, totals in calibration.margins.items():
        found = group_codes(frame, variable, list(totals))
        margins.append(Margin(variable, tuple(totals), found, np.array(list(totals.values()))))
    # who is in no group with a total makes one more
    codes = [np.where(each.codes < 0, len(each.names), each.codes) for each in margins]
    base = frame.base_weight
    # cut weights no longer agree with the totals; the margin is that of those before
    weight = rake(base, margins).weight if calibration.trimmed else frame.weight
    return calibration_model(base, weight, codes)


def group_codes(frame: Frame, variable: str, names: Sequence[str]) -> NDArray[np.int64]:
    """Each respondent's place in the names of groups, int64 (n); -1 for none.

    ``variable`` is a question's code or ``area``; several are joined by ``*``, and so are their
    groups. A number's groups are classes such as ``15-24`` and ``65+``, both ends included. A group
    named "" is of those in no other.

    Raises:
        UserError: the question can't be divided into these groups.
    """
    variables = variable.split(JOINT)
    split = [name.split(JOINT) if len(variables) > 1 else [name] for name in names]
    cell = np.zeros(len(frame), np.int64)
    wanted = np.zeros(len(names), np.int64)
    for place, each in enumerate(variables):
        parts = [name[place] if place < len(name) else "" for name in split]
        codes = {part: code for code, part in enumerate(dict.fromkeys(parts))}
        # one more for those in none of the parts
        cell = cell * (len(codes) + 1) + _places(frame, each, list(codes)) + 1
        wanted = wanted * (len(codes) + 1) + np.array([codes[part] + 1 for part in parts])
    rows = {code: row for row, code in enumerate(wanted.tolist()) if names[row].strip(JOINT)}
    rest = list(names).index("") if "" in names else -1
    distinct, which = np.unique(cell, return_inverse=True)
    return np.array([rows.get(code, rest) for code in distinct.tolist()], np.int64)[which]


def _places(frame: Frame, variable: str, names: Sequence[str]) -> NDArray[np.int64]:
    """Each respondent's place in names of groups of one variable, -1 for none."""
    places = {name: place for place, name in enumerate(names) if name}
    if variable == AREA:
        found = (places.get(code, -1) for code in frame.area.tolist())
        return np.fromiter(found, np.int64, len(frame))
    answers = frame.answers[variable]
    if isinstance(answers, Coded):
        table = [-1 if each.gap else places.get(each.code, -1) for each in answers.question.answers]
        return np.array([*table, -1, -1, -1], np.int64)[answers.codes]
    if not isinstance(answers, Numbers):
        raise no_groups(variable)
    codes = np.full(len(frame), -1, np.int64)
    for name, place in places.items():
        codes[_in_class(variable, answers.values, name)] = place
    return codes


def _in_class(variable: str, values: NDArray[np.float64], name: str) -> NDArray[np.bool_]:
    found = CLASS.fullmatch(name.strip())
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” is no class of {question}."),
            QT_TRANSLATE_NOOP("errors", "Write classes of a number as 15-24 and 65+."),
            name=name,
            question=variable,
        )
    high = (
        np.inf if found[3] else float(found[2] or found[1]) + 1
    )  # up to the next whole number: 24.5 is 24
    return (values >= float(found[1])) & (values < high)
