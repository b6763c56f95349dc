# SPDX-License-Identifier: EUPL-1.2
"""Two waves as one sample, so that what they share is seen in the margin of their difference."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.calibration import joined_models
from wijkatlas_survey.estimation.design import Design

__all__ = ["HOW", "Named", "Stacked", "stack"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

HOW = ("auto", "independent", "shared")


class Named(Protocol):
    """What the respondents of a wave are called: object arrays of ``str`` [n], "" for no name."""

    @property
    def stratum(self) -> NDArray[Any]:
        """Strata."""

    @property
    def cluster(self) -> NDArray[Any]:
        """Clusters."""

    @property
    def cluster_2(self) -> NDArray[Any]:
        """Units of a second stage."""

    @property
    def key(self) -> NDArray[Any]:
        """The respondents themselves."""


@dataclass(frozen=True, eq=False, slots=True)
class Stacked:
    """Rows of this wave, then those of the other.

    ``is_other`` bool[n]. ``shared`` is ``clusters`` or ``respondents`` when some are in both waves,
    "" for independent ones.
    """

    design: Design
    is_other: NDArray[np.bool_]
    shared: str


def stack(
    this: Design, other: Design, names: Named, other_names: Named, how: str = "auto"
) -> Stacked:
    """The design of two waves together.

    ``auto`` takes clusters of the same name as the same, and without clusters respondents of the
    same key; else, and with ``independent``, nothing is shared and strata are wave × stratum.
    ``shared`` says that they are, though no name is in both; clusters in one wave alone are never
    shared. A shared unit stands in its stratum of this wave. As R's ``svydesign`` of the
    rows of both waves with the shared ids (Kish 1965, 12.4).
    """
    shared = "" if how == "independent" else _what_is_shared(names, other_names, how)
    calibration = joined_models(this.calibration, other.calibration, this.n, other.n)
    lonely = this.lonely if this.lonely != "refuse" else other.lonely
    weight = np.concatenate([this.weight, other.weight])
    is_other = np.arange(len(weight)) >= this.n
    drawn = _united(this, other, names, other_names, shared) if shared else _apart(this, other)
    return Stacked(Design(weight, *drawn[:3], lonely, calibration, *drawn[3:]), is_other, shared)


Drawn = tuple[Codes, Codes, Floats, Codes | None, Floats | None]
"""Stratum, cluster, fraction, unit and unit fraction of a design."""


def _what_is_shared(names: Named, other: Named, how: str) -> str:
    has_clusters = [bool((each.cluster != "").any()) for each in (names, other)]
    if all(has_clusters):
        is_shared = bool(set(names.cluster) & set(other.cluster))
        return "clusters" if is_shared or how == "shared" else ""
    if any(has_clusters):
        return ""
    is_shared = bool((set(names.key) & set(other.key)) - {""})
    return "respondents" if is_shared or how == "shared" else ""


def _apart(this: Design, other: Design) -> Drawn:
    fraction = np.concatenate([this.fraction, other.fraction])
    stratum = np.concatenate([this.stratum, other.stratum + len(this.fraction)])
    clusters = int(this.cluster.max()) + 1
    cluster = np.concatenate([this.cluster, other.cluster + clusters])
    if this.unit is None and other.unit is None:
        return stratum, cluster, fraction, None, None
    unit, unit_fraction = _second_stage(this)
    other_unit, other_fraction = _second_stage(other)
    unit = np.concatenate([unit, other_unit + int(unit.max()) + 1])
    return stratum, cluster, fraction, unit, np.concatenate([unit_fraction, other_fraction])


def _second_stage(design: Design) -> tuple[Codes, Floats]:
    """Its second stage; one that was not drawn from counts as complete, and adds nothing."""
    if design.unit is None or design.unit_fraction is None:
        return design.cluster, np.ones(int(design.cluster.max()) + 1)
    return design.unit, design.unit_fraction


def _united(this: Design, other: Design, names: Named, other_names: Named, shared: str) -> Drawn:
    both = (names, other_names)
    if shared == "respondents":
        cluster = _codes(_told_apart(each.key, wave) for wave, each in enumerate(both))
    elif any(_repeats(each) for each in both):
        cluster = _codes(_pairs(each.stratum, each.cluster) for each in both)
    else:
        cluster = _codes(each.cluster for each in both)
    stratum = _codes(each.stratum for each in both)
    # the first row of a cluster tells its stratum: that of this wave when it is in both
    first = np.unique(cluster, return_index=True)[1]
    stratum = _without_gaps(stratum[first][cluster])
    fraction = _fractions((this, other), stratum, cluster, stratum[first])
    if this.unit is None or other.unit is None:
        return stratum, cluster, fraction, None, None
    named = (_told_apart(each.cluster_2, wave) for wave, each in enumerate(both))
    unit = _codes([zip(cluster.tolist(), chain.from_iterable(named), strict=True)])
    of_unit = cluster[np.unique(unit, return_index=True)[1]]
    sizes = np.bincount(of_unit)
    unit_fraction = np.zeros(len(sizes))
    for design, rows in ((this, slice(0, this.n)), (other, slice(this.n, None))):
        part = _second_stage(design)[1][design.cluster]
        unit_fraction[cluster[rows]] = np.maximum(unit_fraction[cluster[rows]], part)
    return stratum, cluster, fraction, unit, unit_fraction


def _fractions(
    designs: tuple[Design, Design], stratum: Codes, cluster: Codes, of_cluster: Codes
) -> Floats:
    """Clusters of both waves as a part of the population, the larger where the waves differ."""
    drawn = np.bincount(of_cluster)
    population = np.zeros(len(drawn))
    start = 0
    for design in designs:
        rows = slice(start, start + design.n)
        start += design.n
        groups = np.bincount(_firsts(design.cluster, design.stratum))
        with np.errstate(divide="ignore"):
            of_stratum = np.where(design.fraction > 0, groups / design.fraction, np.inf)
        np.maximum.at(population, stratum[rows], of_stratum[design.stratum])
    return np.minimum(drawn / population, 1.0)


def _firsts(unit: Codes, group: Codes) -> Codes:
    """The group of each unit."""
    found = np.empty(int(unit.max()) + 1, np.int64)
    found[unit] = group
    return found


def _repeats(names: Named) -> bool:
    """True when a cluster's name occurs in two strata, and so names two clusters."""
    return len(set(_pairs(names.stratum, names.cluster))) > len(set(names.cluster))


def _pairs(outer: NDArray[Any], inner: NDArray[Any]) -> list[tuple[str, str]]:
    return list(zip(outer.tolist(), inner.tolist(), strict=True))


def _told_apart(names: NDArray[Any], wave: int) -> list[Hashable]:
    """The names; a row without one is like no other."""
    return [name or (wave, row) for row, name in enumerate(names.tolist())]


def _codes(names: Iterable[Iterable[Hashable]]) -> Codes:
    """Codes from 0 of the names of one wave after the other."""
    places: dict[Hashable, int] = {}
    each = chain.from_iterable(names)
    return np.array([places.setdefault(name, len(places)) for name in each], np.int64)


def _without_gaps(codes: Codes) -> Codes:
    return np.unique(codes, return_inverse=True)[1].astype(np.int64)
