# SPDX-License-Identifier: EUPL-1.2
"""How a sample was drawn: weights, strata, clusters in two stages, finite populations."""

from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.estimation.calibration import CalibrationModel

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
            and ``lonely`` is "refuse".
    """
    weights = _weights(weight)
    n = len(weights)
    strata, names = _codes(stratum, n, STRATUM)
    clusters = _nested(strata, cluster, n, CLUSTER)
    group = _group_of(clusters, strata)
    fraction = _fractions(fpc, strata, np.bincount(group), names)
    unit = unit_fraction = None
    if fraction.any() and _given(cluster_2) is not None and _given(fpc_2) is not None:
        unit = _nested(clusters, cluster_2, n, UNIT)
        drawn = np.bincount(_group_of(unit, clusters))
        first_rows = _first_rows(clusters)
        cluster_names = np.asarray(_given(cluster) if _given(cluster) is not None else clusters)
        unit_fraction = _fractions(fpc_2, clusters, drawn, cluster_names[first_rows])
        if lonely in ("refuse", "average"):
            alone = (drawn == 1) & (1 - unit_fraction >= CENSUS) & (fraction[group] > 0)
            _refuse(LONELY_UNIT, cluster_names[first_rows], alone)
    if lonely == "refuse":
        _refuse(LONELY_CLUSTER, names, (np.bincount(group) == 1) & (1 - fraction >= CENSUS))
    return Design(weights, strata, clusters, fraction, lonely, calibration, unit, unit_fraction)


def stages_of(design: Design) -> tuple[Stage, ...]:
    """The stages that add to the variance: one, or two when the second has a known population.

    A second stage counts with the fraction that was drawn at the first (Särndal, Swensson and
    Wretman 1992, 4.3; R survey ``svyrecvar``).
    """
    group = _group_of(design.cluster, design.stratum)
    first = _stage(design.cluster, group, 1 - design.fraction, design.lonely)
    if design.unit is None or design.unit_fraction is None:
        return (first,)
    within = design.fraction[group]
    left = 1 - design.unit_fraction
    second = _stage(
        design.unit, _group_of(design.unit, design.cluster), left, design.lonely, within
    )
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


STRATUM = QT_TRANSLATE_NOOP("errors", "The respondent in place {row} has no stratum.")
CLUSTER = QT_TRANSLATE_NOOP("errors", "The respondent in place {row} has no cluster.")
UNIT = QT_TRANSLATE_NOOP("errors", "The respondent in place {row} has no second-stage unit.")
LONELY_CLUSTER = QT_TRANSLATE_NOOP(
    "errors", "Stratum “{stratum}” has only one cluster or respondent: no margin can be estimated."
)
LONELY_UNIT = QT_TRANSLATE_NOOP(
    "errors", "Cluster “{stratum}” has only one second-stage unit: no margin can be estimated."
)
LONELY_ALL = QT_TRANSLATE_NOOP(
    "errors", "There is only one cluster or respondent: no margin can be estimated."
)


def _weights(given: ArrayLike) -> Floats:
    array = np.asarray(given)
    if not array.size:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There are no respondents."))
    try:
        weights = np.ascontiguousarray(array, np.float64)
    except (TypeError, ValueError):
        row = next(row for row, each in enumerate(array) if not _is_number(each))
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


def _is_number(value: object) -> bool:
    try:
        float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False
    return True


def _given(values: ArrayLike | None) -> NDArray[Any] | None:
    """The array, or None when it is empty throughout."""
    if values is None:
        return None
    array = np.asarray(values)
    return None if _empty(array).all() else array


def _empty(array: NDArray[Any]) -> NDArray[np.bool_]:
    if array.dtype.kind == "f":
        return np.asarray(np.isnan(array))
    if array.dtype.kind in "OU":
        return np.asarray(array == "")
    return np.zeros(len(array), np.bool_)


def _codes(values: ArrayLike | None, n: int, missing: str) -> tuple[Codes, NDArray[Any]]:
    """Codes from 0 and the name of each; one code when there are no values."""
    array = _given(values)
    if array is None:
        return np.zeros(n, np.int64), np.array([""])
    empty = _empty(array)
    if empty.any():
        raise UserError(missing, row=int(empty.argmax()) + 1)
    if array.dtype.kind == "O":
        array = array.astype(str)
    names, codes = np.unique(array, return_inverse=True)
    return codes.astype(np.int64), names


def _nested(outer: Codes, values: ArrayLike | None, n: int, missing: str) -> Codes:
    """Codes of units that are told apart by their group as well; each its own without values."""
    if _given(values) is None:
        return np.arange(n, dtype=np.int64)
    inner, names = _codes(values, n, missing)
    codes: Codes = np.unique(outer * len(names) + inner, return_inverse=True)[1].astype(np.int64)
    return codes


def _first_rows(codes: Codes) -> Codes:
    return np.unique(codes, return_index=True)[1].astype(np.int64)


def _group_of(unit: Codes, group: Codes) -> Codes:
    """The group of each unit."""
    found = np.empty(int(unit.max()) + 1, np.int64)
    found[unit] = group
    return found


def _fractions(
    fpc: ArrayLike | None, group: Codes, drawn: NDArray[np.intp], names: NDArray[Any]
) -> Floats:
    """The part that was drawn of each group; 0 when populations are not given."""
    given = _given(fpc)
    if given is None:
        return np.zeros(len(drawn))
    try:
        of_rows = given.astype(np.float64)
    except (TypeError, ValueError):
        row = next(row for row, each in enumerate(given) if not _is_number(each))
        _fpc_fault(row)
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


def _refuse(text: str, names: NDArray[Any], alone: NDArray[np.bool_]) -> None:
    """Stop when a group holds one unit, naming it."""
    if not alone.any():
        return
    name = names[alone.argmax()]
    raise UserError(
        text if len(names) > 1 else LONELY_ALL,
        QT_TRANSLATE_NOOP(
            "errors", "Join it with another, or choose the rule “adjust” or “certainty”."
        ),
        stratum=name,
    )
