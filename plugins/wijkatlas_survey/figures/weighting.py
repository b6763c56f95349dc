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
CLASS = re.compile(r"(-?[\d.]+)(?:\s*[-–]\s*([\d.]+)|\s*(\+))")


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
    found = np.full(len(frame), -1, np.int64)
    inside = np.ones((len(names), len(frame)), bool)
    for place, each in enumerate(variables):
        wanted = [name[place] if place < len(name) else "" for name in split]
        for row, chosen in enumerate(_members(frame, each, wanted)):
            inside[row] &= chosen
    for row, name in enumerate(names):
        if name.strip(JOINT):
            found[inside[row]] = row
    if "" in names:
        found[found < 0] = list(names).index("")
    return found


def _members(frame: Frame, variable: str, names: Sequence[str]) -> list[NDArray[np.bool_]]:
    if variable == AREA:
        return [np.asarray(frame.area == name, bool) for name in names]
    answers = frame.answers[variable]
    if isinstance(answers, Coded):
        places = {
            each.code: place
            for place, each in enumerate(answers.question.answers)
            if each.gap is None
        }
        return [answers.codes == places.get(name, np.iinfo(np.int32).max) for name in names]
    if isinstance(answers, Numbers):
        return [_in_class(variable, answers.values, name) for name in names]
    raise no_groups(variable)


def _in_class(variable: str, values: NDArray[np.float64], name: str) -> NDArray[np.bool_]:
    if not name:
        return np.zeros(len(values), bool)
    found = CLASS.fullmatch(name.strip())
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” is no class of {question}."),
            QT_TRANSLATE_NOOP("errors", "Write classes of a number as 15-24 and 65+."),
            name=name,
            question=variable,
        )
    high = np.inf if found[3] else float(found[2]) + 1  # up to the next whole number: 24.5 is 24
    return (values >= float(found[1])) & (values < high)
