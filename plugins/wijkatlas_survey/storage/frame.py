# SPDX-License-Identifier: EUPL-1.2
"""The answers of one wave as columns of numbers, for estimation."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.model.questionnaire import Question
from wijkatlas_survey.model.wave import Wave

EMPTY, GAP, OUTSIDE = -1, -2, -3


@dataclass(frozen=True, eq=False, slots=True)
class Coded:
    """One answer of some: ``codes`` int32 point into ``question.answers``.

    ``EMPTY`` (-1) stands for nothing written, ``OUTSIDE`` (-3) for a code that is not on the scale. An
    answer that is a gap keeps its place: ask ``question.answers[code].gap``.
    """

    question: Question
    codes: NDArray[np.int32]


@dataclass(frozen=True, eq=False, slots=True)
class Ticked:
    """Several answers: ``chosen`` bool (n, answers), ``answered`` bool (n)."""

    question: Question
    chosen: NDArray[np.bool_]
    answered: NDArray[np.bool_]


@dataclass(frozen=True, eq=False, slots=True)
class Numbers:
    """Numbers: ``values`` float64, NaN where there is none."""

    question: Question
    values: NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Words:
    """Texts, dates and places as they were written: object array of ``str``."""

    question: Question
    texts: NDArray[Any]


Answers = Coded | Ticked | Numbers | Words


@dataclass(frozen=True, eq=False, slots=True)
class Frame:
    """A wave's respondents; all arrays have a place for each.

    ``stratum``, ``cluster``, ``cluster_2``, ``area`` and ``key`` are object arrays of ``str``, all ""
    when the wave has none; ``fpc`` and ``fpc_2`` float64, NaN without. ``base_weight`` is the weight
    before calibration. ``answers`` holds the questions that were asked for.
    """

    wave: Wave
    weight: NDArray[np.float64]
    base_weight: NDArray[np.float64]
    stratum: NDArray[Any]
    cluster: NDArray[Any]
    cluster_2: NDArray[Any]
    fpc: NDArray[np.float64]
    fpc_2: NDArray[np.float64]
    area: NDArray[Any]
    key: NDArray[Any]
    answers: Mapping[str, Answers]

    def __len__(self) -> int:
        """Number of respondents."""
        return len(self.weight)
