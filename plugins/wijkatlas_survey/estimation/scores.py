# SPDX-License-Identifier: EUPL-1.2
"""Variances of sums over a sample, from the linearised score of each respondent.

A domain keeps all clusters of its strata: those without members count with a sum of zero (R survey
``svyrecvar``; Lumley 2010, 2.1). Sums are formed for the pairs of a unit and a domain that occur, so
nothing of respondents × domains is ever built.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.design import Design, Stage, stages_of, sum_by
from wijkatlas_survey.estimation.explained import Explained

__all__ = ["Spread", "covariance", "design_df", "domain_variance"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]


class Spread:
    """Variances of one score after the other within the same domains."""

    def __init__(self, design: Design, domain: Codes, domains: int) -> None:
        """``domain`` int64[n] from 0, -1 for none."""
        self._rows = None if (domain >= 0).all() else np.flatnonzero(domain >= 0)
        inside = domain if self._rows is None else domain[self._rows]
        self._domains = domains
        self._stages = [
            _StagePairs(stage, inside, self._rows, domains, design.calibration is not None)
            for stage in stages_of(design)
        ]
        self._calibrated = None
        if design.calibration is not None:
            self._calibrated = Explained(design, design.calibration, inside, self._rows, domains)

    def variance(self, score: Floats) -> Floats:
        """Variance of the sum of a score f8[n] within each domain; f8[domains]."""
        of_rows = score if self._rows is None else score[self._rows]
        total = np.zeros(self._domains)
        for stage in self._stages:
            total += stage.variance(of_rows)
        if self._calibrated is not None:
            return self._calibrated.variance(of_rows, total)
        return total


class _StagePairs:
    """The units of one stage split by domain, and the groups of each domain."""

    def __init__(
        self, stage: Stage, domain: Codes, rows: Codes | None, domains: int, calibrated: bool
    ) -> None:
        unit = stage.unit if rows is None else stage.unit[rows]
        keys, self._pair = np.unique(unit * domains + domain, return_inverse=True)
        self._single = len(keys) == len(unit)
        if self._single:
            self._domain, of_unit = domain, unit
        else:
            self._domain, of_unit = keys % domains, keys // domains
        self._pairs = len(keys)
        groups = stage.group[of_unit]
        cells, self._cell = np.unique(groups * domains + self._domain, return_inverse=True)
        group = cells // domains
        self._cell_domain = cells % domains
        counted = np.bincount(self._cell, minlength=len(cells))
        self._factor = stage.factor[group]
        self._part = stage.centred[group] / stage.size[group]
        self._absent = self._factor * (stage.size[group] - counted)
        self._pair_factor = stage.factor[groups]
        self._domains = domains
        whole = calibrated or not stage.lonely.any()
        self._stand_in = stage.stand_in if whole else self._stand_ins(stage, group)

    def _stand_ins(self, stage: Stage, group: Codes) -> Floats:
        """What the groups with members in each domain stand in for the lonely ones among them."""
        members = np.bincount(self._cell_domain, minlength=self._domains)
        telling = np.bincount(self._cell_domain, ~stage.lonely[group], self._domains)
        unknown = np.full(self._domains, np.nan)
        return np.asarray(np.divide(members, telling, out=unknown, where=telling > 0))

    def variance(self, score: Floats) -> Floats:
        sums = score if self._single else sum_by(self._pair, score, self._pairs)
        mean = sum_by(self._cell, sums, len(self._part)) * self._part
        spread = sums - mean[self._cell]
        spread *= spread
        spread *= self._pair_factor
        total = sum_by(self._domain, spread, self._domains)
        total += sum_by(self._cell_domain, self._absent * mean**2, self._domains)
        return np.asarray(total * self._stand_in)


def domain_variance(design: Design, scores: Floats, domain: Codes, domains: int) -> Floats:
    """Variance of the sum of scores within each domain.

    ``scores`` f8[n, k], ``domain`` int64[n] from 0 with -1 for none; f8[k, domains]. The scores of a
    calibrated design lose what its margins explain.
    """
    spread = Spread(design, domain, domains)
    return np.stack([spread.variance(column) for column in scores.T]).reshape(-1, domains)


def covariance(design: Design, scores: Floats, answered: NDArray[np.bool_] | None = None) -> Floats:
    """Covariances of the sums of scores f8[n, m]; f8[m, m].

    Scores of those who did not answer (all did without ``answered``) are 0. A stratum without
    answers stands in for no lonely one and needs none itself, but in a calibrated design (as in R).
    """
    if design.calibration is not None:
        scores = design.calibration.residuals(scores)
    total = np.zeros((scores.shape[1], scores.shape[1]))
    for stage in stages_of(design):
        units = len(stage.group)
        sums = np.stack([sum_by(stage.unit, column, units) for column in scores.T], axis=1)
        means = np.stack(
            [sum_by(stage.group, column, len(stage.size)) for column in sums.T], axis=1
        )
        means *= (stage.centred / stage.size)[:, None]
        sums -= means[stage.group]
        found = sums.T @ (sums * stage.factor[stage.group][:, None])
        if answered is not None and design.calibration is None:
            seen = np.bincount(stage.group[stage.unit], answered, len(stage.size)) > 0
            stage = replace(stage, lonely=stage.lonely[seen])
        total += found * stage.stand_in
    return total


def design_df(design: Design, domain: Codes, domains: int) -> Floats:
    """Degrees of freedom of each domain: its clusters less its strata; f8[domains].

    As R's ``degf`` of the subset design.
    """
    inside = domain >= 0
    of_rows = domain[inside]
    found = [
        np.bincount(np.unique(codes[inside] * domains + of_rows) % domains, minlength=domains)
        for codes in (design.cluster, design.stratum)
    ]
    return (found[0] - found[1]).astype(np.float64)
