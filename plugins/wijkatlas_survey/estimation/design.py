# SPDX-License-Identifier: EUPL-1.2
"""How a sample was drawn: weights, strata, clusters in two stages, finite populations."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.estimation.calibration import CalibrationModel
from wijkatlas_survey.estimation.columns import (
    codes_of,
    fractions_of,
    given,
    group_of,
    nested_codes,
    weights_of,
)

__all__ = ["LONELY", "Design", "Stage", "make_design", "stages_of", "sum_by"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

LONELY = ("refuse", "adjust", "average", "certainty")
"""What is done with a stratum of one cluster, as R's ``survey.lonely.psu``."""

CENSUS = 1e-7
"""What is left to draw below this part counts as nothing, as in R's survey."""


@dataclass(frozen=True, eq=False, slots=True)
class Design:
    """A sample; all codes count from 0 without gaps.

    ``weight`` f8[n]. ``stratum`` and ``cluster`` int64[n]: a cluster lies in one stratum; without
    clusters each respondent is one. ``fraction`` f8[strata] is the part of the clusters that was
    drawn, 0 for "with replacement". ``unit`` int64[n] and ``unit_fraction`` f8[clusters] are those
    of a second stage, None without. ``lonely`` is one of :data:`LONELY`.
    """

    weight: Floats
    stratum: Codes
    cluster: Codes
    fraction: Floats
    lonely: str = "refuse"
    calibration: CalibrationModel | None = None
    unit: Codes | None = None
    unit_fraction: Floats | None = None

    @property
    def n(self) -> int:
        """Number of respondents."""
        return len(self.weight)

    @property
    def df(self) -> int:
        """Degrees of freedom: clusters less strata."""
        return int(self.cluster.max()) + 1 - len(self.fraction)


@dataclass(frozen=True, eq=False, slots=True)
class Stage:
    """One stage of drawing: units out of groups.

    ``unit`` int64[n], ``group`` int64[units], ``size`` int64[groups] the units in each. The variance
    is the sum over groups of ``factor`` × Σ(t - ``centred`` · mean)². ``lonely`` bool[groups] are
    those that tell nothing and for which others stand in ("average").
    """

    unit: Codes
    group: Codes
    size: Codes
    factor: Floats
    centred: Floats
    lonely: NDArray[np.bool_]

    @property
    def stand_in(self) -> float:
        """What the variance of the other groups is multiplied with to stand in for lonely ones."""
        telling = len(self.lonely) - int(self.lonely.sum())
        return len(self.lonely) / telling if telling else float("nan")


def make_design(
    weight: ArrayLike,
    *,
    stratum: ArrayLike | None = None,
    cluster: ArrayLike | None = None,
    fpc: ArrayLike | None = None,
    cluster_2: ArrayLike | None = None,
    fpc_2: ArrayLike | None = None,
    lonely: str = "refuse",
    calibration: CalibrationModel | None = None,
) -> Design:
    """The design of a sample, as R's ``svydesign(id=~cluster+cluster_2, nest=TRUE, ...)``.

    All arrays have a place for each respondent, of text or numbers; one that is empty throughout
    ("" or NaN) counts as not given. A cluster's name that occurs in two strata is two clusters.
    ``fpc`` is the population of the stratum in clusters (above 1) or the fraction drawn (up to 1),
    ``fpc_2`` likewise of second-stage units in the cluster; the second stage adds nothing without
    both. ``weight`` is the final weight.

    Raises:
        UserError: a weight is not a number above zero; a stratum, cluster or population is missing
            for some, varies where it can't or is smaller than the sample; a stratum has one cluster
            and ``lonely`` is "refuse", or is unknown.
    """
    if lonely not in LONELY:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{rule}” is no rule for strata of one cluster."),
            QT_TRANSLATE_NOOP("errors", "Choose one of: {rules}."),
            rule=lonely,
            rules=", ".join(LONELY),
        )
    weights = weights_of(weight)
    n = len(weights)
    strata, names = codes_of(stratum, n, NO_STRATUM)
    clusters = nested_codes(strata, cluster, n, NO_CLUSTER)
    group = group_of(clusters, strata)
    fraction = fractions_of(fpc, strata, np.bincount(group), names)
    if lonely == "refuse":
        _refuse(LONELY_STRATUM, names, (np.bincount(group) == 1) & (1 - fraction >= CENSUS))
    unit = unit_fraction = None
    if fraction.any() and given(cluster_2) is not None and given(fpc_2) is not None:
        unit = nested_codes(clusters, cluster_2, n, NO_UNIT)
        drawn = np.bincount(group_of(unit, clusters))
        first_rows = np.unique(clusters, return_index=True)[1]
        cluster_names = np.asarray(clusters if cluster is None else cluster)[first_rows]
        unit_fraction = fractions_of(fpc_2, clusters, drawn, cluster_names)
        if lonely in ("refuse", "average"):
            alone = (drawn == 1) & (1 - unit_fraction >= CENSUS) & (fraction[group] > 0)
            _refuse(LONELY_CLUSTER, cluster_names, alone)
    return Design(weights, strata, clusters, fraction, lonely, calibration, unit, unit_fraction)


def stages_of(design: Design) -> tuple[Stage, ...]:
    """The stages that add to the variance: one, or two when the second has a known population.

    A second stage counts with the fraction that was drawn at the first (Särndal, Swensson and
    Wretman 1992, 4.3; R survey ``svyrecvar``).
    """
    group = group_of(design.cluster, design.stratum)
    first = _stage(design.cluster, group, 1 - design.fraction, design.lonely)
    if design.unit is None or design.unit_fraction is None:
        return (first,)
    within = design.fraction[group]
    left = 1 - design.unit_fraction
    second = _stage(design.unit, group_of(design.unit, design.cluster), left, design.lonely, within)
    return (first, second)


def sum_by(codes: Codes, values: Floats, size: int) -> Floats:
    """Sums of values per code; f8[size]."""
    return np.asarray(np.bincount(codes, values, size), np.float64)


def _stage(
    unit: Codes, group: Codes, left: Floats, lonely: str, within: Floats | float = 1.0
) -> Stage:
    size = np.bincount(group, minlength=len(left))
    alone = size == 1
    stretched = np.where(alone, 1.0, size / np.maximum(size - 1, 1))
    factor = np.where(left < CENSUS, 0.0, left * stretched * within)
    return Stage(
        unit,
        group,
        size,
        np.where(alone & (lonely != "adjust"), 0.0, factor),
        np.where(alone, 0.0, 1.0),
        alone & (left >= CENSUS) & (lonely == "average"),
    )


NO_STRATUM = QT_TRANSLATE_NOOP("errors", "The respondent in place {row} has no stratum.")
NO_CLUSTER = QT_TRANSLATE_NOOP("errors", "The respondent in place {row} has no cluster.")
NO_UNIT = QT_TRANSLATE_NOOP("errors", "The respondent in place {row} has no second-stage unit.")
LONELY_STRATUM = QT_TRANSLATE_NOOP(
    "errors", "Stratum “{name}” has only one cluster or respondent: no margin can be estimated."
)
LONELY_CLUSTER = QT_TRANSLATE_NOOP(
    "errors", "Cluster “{name}” has only one second-stage unit: no margin can be estimated."
)
LONELY_SAMPLE = QT_TRANSLATE_NOOP(
    "errors", "There is only one cluster or respondent: no margin can be estimated."
)


def _refuse(text: str, names: NDArray[Any], alone: NDArray[np.bool_]) -> None:
    """Stop when a group holds one unit, naming it."""
    if not alone.any():
        return
    raise UserError(
        text if len(names) > 1 else LONELY_SAMPLE,
        QT_TRANSLATE_NOOP(
            "errors", "Join it with another, or choose the rule “adjust” or “certainty”."
        ),
        name=names[alone.argmax()],
    )
