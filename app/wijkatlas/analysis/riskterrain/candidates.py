# SPDX-License-Identifier: EUPL-1.2
"""The ways in which a factor may reach a place: near it, where it is dense, high or low."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

__all__ = ["BLOCKS", "Candidate", "Reach", "Surroundings", "find_candidates"]

BLOCKS = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
DEVIATIONS = 2.0
FIFTH = 0.2
LEAST_CELLS = 5

Floats = NDArray[np.float64]


class Reach(StrEnum):
    """How a factor reaches a place."""

    NEAR = "near"  # within so many metres of the nearest
    DENSE = "dense"  # far more than usual (mean + 2 standard deviations) within so many metres
    HIGH = "high"  # among the fifth of places with the highest values of a raster
    LOW = "low"  # among the fifth with the lowest


@dataclass(frozen=True, eq=False, slots=True)
class Surroundings:
    """One factor around each cell: metres to the nearest, density by radius, or a raster's mean.

    What a factor does not have stays empty. NaN is unknown.
    """

    name: str
    distance: Floats | None = None
    dense: Mapping[float, Floats] = field(default_factory=dict)
    value: Floats | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Candidate:
    """One way in which one factor reaches cells; ``reached``: bool[cells]. ``metres`` 0: inside."""

    factor: int
    reach: Reach
    metres: float
    reached: NDArray[np.bool_]


def find_candidates(
    surroundings: Sequence[Surroundings], counts: NDArray[np.int64], block_m: float
) -> list[Candidate]:
    """All ways that can be told apart, up to three blocks in steps of half a block.

    Left out are those that reach fewer than five cells or all but four, those with no incident on
    one of both sides (their effect has no end), and those that reach the same cells as another.
    """
    found: list[Candidate] = []
    seen: set[bytes] = set()
    steps = [block_m * share for share in BLOCKS]
    for number, around in enumerate(surroundings):
        for reach, metres, reached in _ways(around, steps):
            few = min(int(reached.sum()), int((~reached).sum())) < LEAST_CELLS
            if few or not counts[reached].sum() or not counts[~reached].sum():
                continue
            mark = np.packbits(reached).tobytes()
            if mark not in seen:
                seen.add(mark)
                found.append(Candidate(number, reach, metres, reached))
    return found


def _ways(
    around: Surroundings, steps: Sequence[float]
) -> list[tuple[Reach, float, NDArray[np.bool_]]]:
    ways = []
    if around.distance is not None:
        inside = [0.0] if (around.distance == 0).any() else []
        ways += [(Reach.NEAR, step, around.distance <= step) for step in (*inside, *steps)]
    for step, dense in around.dense.items():
        ways.append((Reach.DENSE, step, dense > dense.mean() + DEVIATIONS * dense.std()))
    if around.value is not None and np.isfinite(around.value).any():
        low, high = np.nanquantile(around.value, [FIFTH, 1 - FIFTH])
        with np.errstate(invalid="ignore"):
            ways.append((Reach.HIGH, 0.0, around.value >= high))
            ways.append((Reach.LOW, 0.0, around.value <= low))
    return ways
