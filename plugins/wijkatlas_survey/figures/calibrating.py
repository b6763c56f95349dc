# SPDX-License-Identifier: EUPL-1.2
"""Weights of a wave that agree with known totals."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, UserError
from wijkatlas_survey.estimation.calibration import poststratify, rake, trim, weighting_effect
from wijkatlas_survey.estimation.margins import Margin, agree, largest_gap, with_unknown
from wijkatlas_survey.figures.domains import AREA, Areas, areas_of_vintage
from wijkatlas_survey.figures.weighting import JOINT, group_codes
from wijkatlas_survey.model.wave import Calibration, Wave
from wijkatlas_survey.storage.frame import Frame

RAKE, POSTSTRATIFY = METHODS = ("rake", "poststratify")
MOST_NAMES = 5
Totals = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, eq=False, slots=True)
class Weighted:
    """New weights f8[n] and how they came about.

    ``unknown`` counts, by variable, respondents in no group with a total. ``scaled`` is the largest
    part by which margins had to be scaled to the first. ``effect`` is Kish's design effect.
    """

    weight: NDArray[np.float64]
    calibration: Calibration
    unknown: Mapping[str, int]
    scaled: float
    effect: float


def weigh(frame: Frame, totals: Totals, method: str = RAKE, most: float = 0.0) -> Weighted:
    """Make the base weights of a wave agree with totals, and cut them at ``most`` times the mean.

    Those in no group with a total keep their part of the base weights. 0 cuts nothing.

    Raises:
        UserError: no weights can agree with the totals, they are of fewer people than answered, or
            ``most`` cuts too much.
    """
    base = frame.base_weight
    given = [_margin(frame, variable, groups) for variable, groups in totals.items()]
    scaled, off = agree(given, float(base.sum()))
    people, known = float(scaled[0].totals.sum()), float(base.sum())
    if people < len(frame) and not math.isclose(people, known):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "More people answered ({n}) than there are by the totals."),
            QT_TRANSLATE_NOOP("errors", "Give numbers of people, or shares that add up to 100."),
            n=len(frame),
        )
    margins = [with_unknown(margin, base) for margin in scaled]
    found = poststratify(base, margins[0]) if method == POSTSTRATIFY else rake(base, margins)
    weight, cut = trim(found.weight, most) if most else (found.weight, 0)
    calibration = Calibration(
        method,
        {
            margin.variable: dict(zip(margin.names, margin.totals.tolist(), strict=True))
            for margin in margins
        },
        found.rounds,
        max(largest_gap(weight, margin) for margin in margins),
        most,
        cut,
    )
    unknown = {each.variable: int(np.count_nonzero(each.codes < 0)) for each in given}
    return Weighted(weight, calibration, unknown, off, weighting_effect(weight))


def _margin(frame: Frame, variable: str, groups: Mapping[str, float]) -> Margin:
    names = tuple(groups)
    codes = group_codes(frame, variable, names)
    return Margin(variable, names, codes, np.array(list(groups.values()), np.float64))


def chosen_totals(
    project: Areas, wave: Wave, by: Sequence[str], given: Totals, method: str = RAKE
) -> dict[str, dict[str, float]]:
    """The totals that weights are to agree with.

    ``by`` names variables; without any, all of ``given``, or areas when nothing is given. Totals of
    ``area`` that are not given are the populations of the wave's areas.

    Raises:
        UserError: there are no totals of a variable, or of all variables together when
            post-stratifying.
    """
    names = list(by) or list(given) or [AREA]
    if method == POSTSTRATIFY and len(names) > 1:
        names = [JOINT.join(names)]
    found = {}
    for name in names:
        same = [each for each in given if set(each.split(JOINT)) == set(name.split(JOINT))]
        if same:
            found[same[0]] = dict(given[same[0]])
        elif name == AREA:
            found[AREA] = _populations(project, wave)
        else:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There are no totals of {variable}."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Give a file of totals with the columns variable, code and total. Groups of two"
                    " questions together are written as sex*age.",
                ),
                variable=name,
            )
    return found


def _populations(project: Areas, wave: Wave) -> dict[str, float]:
    scheme = wave.recipe.roles.scheme
    areas = areas_of_vintage(project.areas(scheme), wave.vintage) if scheme else []
    if not areas or not wave.recipe.roles.area:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The answers of wave {wave} do not tell a known area."),
            QT_TRANSLATE_NOOP("errors", "Give a file of totals."),
            wave=wave.name,
        )
    unknown = [_name(area) for area in areas if area.population is None]
    if unknown:
        more = ["…"] if len(unknown) > MOST_NAMES else []
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Of these areas no population is known: {areas}."),
            QT_TRANSLATE_NOOP(
                "errors", "Import the areas with their population, or give a file of totals."
            ),
            areas=", ".join([*unknown[:MOST_NAMES], *more]),
        )
    return {area.code: float(area.population or 0) for area in areas}


def _name(area: Area) -> str:
    return area.name or area.code
