# SPDX-License-Identifier: EUPL-1.2
"""Pairs of places that lie near each other, found without looking at all pairs.

Too many of them are refused before they fill the memory, with a sentence that says how many.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.errors import UserError
from wijkatlas.domain.progress import Progress
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["COUNTING", "MOST_PAIRS", "SAME_PLACE_M", "Metric", "Pairs", "close_pairs", "grouped"]

SAME_PLACE_M = 1e-6
MOST_PAIRS = 60_000_000
NEIGHBOURS_AT_ONCE = 500_000
PLACES_AT_ONCE = 5_000
THIN_SPACE = "\u202f"

Metric = Literal["euclid", "manhattan"]
Floats = NDArray[np.float64]
Indices = NDArray[np.int64]
Pairs = list[list[tuple[NDArray[np.int32], NDArray[np.int32]]]]

COUNTING = QT_TRANSLATE_NOOP("jobs", "Looking for pairs")


def close_pairs(
    places: Floats, distances_m: Sequence[float], metric: Metric, progress: Progress
) -> tuple[Indices, Pairs]:
    """The order in which neighbours stand together, and the pairs in it by band of distance.

    Pairs are kept as two columns of row numbers; a pair of one place is in band 0.
    """
    from scipy.spatial import cKDTree

    bands: Pairs = [[] for _ in range(len(distances_m) + 1)]
    if len(places) < 2:
        return np.arange(len(places)), bands
    reach = distances_m[-1] - SAME_PLACE_M
    _refuse_crowds(places, reach, metric)
    order = np.asarray(cKDTree(places).indices, np.int64)
    places = places[order]
    tree = cKDTree(places)
    power = 1 if metric == "manhattan" else 2
    ends = np.array([SAME_PLACE_M, *(end - SAME_PLACE_M for end in distances_m)])
    for start, stop in _blocks(tree, places, reach, power, progress):
        progress.update(start, len(places), COUNTING)
        part = cKDTree(places[start:stop])
        found = part.sparse_distance_matrix(tree, reach, p=power, output_type="ndarray")
        first, second = found["i"] + start, found["j"]
        band = np.searchsorted(ends, found["v"], "right")
        once = (first < second) & (band < len(bands))
        for number, pairs in enumerate(bands):
            here = np.flatnonzero(once & (band == number))
            if len(here):
                pairs.append((first[here].astype(np.int32), second[here].astype(np.int32)))
    return order, bands


def _blocks(
    tree: Any, places: Floats, reach: float, power: int, progress: Progress
) -> Iterator[tuple[int, int]]:
    """Runs of rows with few enough neighbours to be listed at once."""
    neighbours = []
    pairs = 0.0
    for start in range(0, len(places), PLACES_AT_ONCE):
        progress.update(start, len(places), COUNTING)
        part = places[start : start + PLACES_AT_ONCE]
        neighbours.append(tree.query_ball_point(part, reach, p=power, return_length=True))
        pairs += (int(neighbours[-1].sum()) - len(part)) / 2  # each finds itself, too
        if pairs > MOST_PAIRS:
            raise _too_many(int(pairs), reach)
    upto = np.cumsum(np.concatenate(neighbours), dtype=np.int64)
    starts = np.searchsorted(upto, np.arange(0, int(upto[-1]), NEIGHBOURS_AT_ONCE))
    edges = np.unique([0, *starts, len(places)])
    return zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)


def _refuse_crowds(places: Floats, reach: float, metric: Metric) -> None:
    """Refuse too many pairs before looking for them.

    Two places in one square cell of this side are surely within reach, so the pairs of each cell are
    fewer than there are.
    """
    side = reach / (2 if metric == "manhattan" else math.sqrt(2)) * (1 - 1e-9)
    cells = ((places - places.min(axis=0)) / side).astype(np.int64)
    held = np.unique(cells[:, 0] * (cells[:, 1].max() + 1) + cells[:, 1], return_counts=True)[1]
    pairs = int(held @ (held - 1)) // 2
    if pairs > MOST_PAIRS:
        raise _too_many(pairs, reach)


def _too_many(pairs: int, reach: float) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "More than {pairs} pairs of incidents lie within {reach} m of each other;"
            " the most this test can hold is {most}.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose one category, a shorter period, an area, or shorter distances.",
        ),
        pairs=grouped(pairs),
        reach=f"{reach:.6g}",
        most=grouped(MOST_PAIRS),
    )


def grouped(number: int) -> str:
    """A number in groups of three, readable in every language."""
    return f"{number:,}".replace(",", THIN_SPACE)
