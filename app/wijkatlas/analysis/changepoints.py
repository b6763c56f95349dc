# SPDX-License-Identifier: EUPL-1.2
"""Since when a series of counts runs on another level, with an interval for that moment.

Levels are constant between changes; the best division is found exactly (dynamic programming:
Jackson et al. 2005, IEEE Signal Processing Letters 12) under a penalty for each change. The penalty
is not borrowed from a formula: it is what only one series in twenty without any change reaches, of
the same total and the same lengths, by simulation. So a steady series shows a change in at most
one case in twenty.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.rates import binomial_interval

__all__ = ["Change", "Changes", "best_division", "find_changes"]

Floats = NDArray[np.float64]
Places = NDArray[np.int64]

LEVEL = 0.05
MOST_CANDIDATES = 160
SIMULATIONS = 399
BLOCK = 57  # simulations at a time: seven times that
SWEEPS = 3
REACH = 3.676
"""How far the log-likelihood of the true moment falls below the best in 95 of 100 cases.

Each side of the true moment is a random walk whose maximum passes x with a chance of at most e^-x
(Siegmund 1988, Annals of Statistics 16), so (1 - e^-x)² = 0.95.
"""


@dataclass(frozen=True, slots=True)
class Change:
    """A new level from ``place`` on; it may have begun anywhere from ``low`` to ``high`` (95 %).

    ``before`` and ``after`` are incidents per unit of exposure; ``ratio`` is after by before, with
    its 95 % interval. ``p``: how often a steady series shows a step as large.
    """

    place: int
    low: int
    high: int
    before: float
    after: float
    ratio: float
    ratio_low: float
    ratio_high: float
    p: float


@dataclass(frozen=True, slots=True)
class Changes:
    """All changes of a series in order. ``p`` is that of the series as a whole."""

    changes: tuple[Change, ...] = ()
    p: float = 1.0
    dispersion: float = 1.0
    penalty: float = 0.0


def find_changes(
    counts: NDArray[np.int64],
    exposure: Floats,
    *,
    seed: int,
    least: int = 3,
    update: Callable[[int, int], None] | None = None,
) -> Changes:
    """Find where the level of a series changes, if it does.

    Args:
        counts: incidents by period, shape (n,).
        exposure: what the counts are in proportion to when nothing changes, such as days times the
            season's factor; above 0, shape (n,).
        seed: of the simulation.
        least: how many periods a level lasts at least.
        update: told (done, total) simulations; may raise to stop.
    """
    n = len(counts)
    if n < 2 * least or not counts.any():
        return Changes()
    dispersion = float(_dispersion(counts[None], exposure)[0])
    s = np.concatenate([[0.0], np.cumsum(counts, dtype=np.float64)])
    e = np.concatenate([[0.0], np.cumsum(exposure)])
    width = -(-n // MOST_CANDIDATES)
    edges = np.unique(np.append(np.arange(0, n, width), n))
    apart = -(-least // width)
    scan = _Scan.of(len(edges) - 1, apart)
    found = float(scan.largest(s[edges][None], e[edges])[0]) / dispersion
    luck = np.random.default_rng(seed)
    blocks = []
    for done in range(0, SIMULATIONS, BLOCK):
        if update is not None:
            update(done, SIMULATIONS)
        blocks.append(_by_chance(scan, int(s[-1]), exposure, edges, dispersion, luck))
    chance = np.concatenate(blocks)
    penalty = float(np.sort(chance)[-int(LEVEL * (len(chance) + 1))])
    p = _rank(chance, found)
    if found <= penalty:
        return Changes((), p, dispersion, penalty)
    coarse = best_division(s[edges], e[edges], penalty * dispersion, apart)
    places = _refined(s, e, edges[coarse], least)
    changes = []
    for before, place, after in zip(places, places[1:], places[2:], strict=False):
        changes.append(_change(s, e, (before, place, after), least, dispersion, chance))
    return Changes(tuple(changes), p, dispersion, penalty)


def best_division(s: Floats, e: Floats, penalty: float, least: int) -> list[int]:
    """Edges of the levels that together have the largest likelihood less a penalty per change.

    Args:
        s: sums of counts up to each edge, shape (m + 1,), first 0.
        e: the same of the exposure.
        penalty: in units of log-likelihood.
        least: how many steps between edges a level lasts at least.
    """
    m = len(s) - 1
    best = np.full(m + 1, -np.inf)
    best[0] = penalty
    last = np.zeros(m + 1, np.int64)
    for stop in range(least, m + 1):
        starts = np.arange(0, stop - least + 1)
        worth = best[starts] + _fit(s[stop] - s[starts], e[stop] - e[starts]) - penalty
        last[stop] = starts[np.argmax(worth)]
        best[stop] = worth.max()
    edges = [m]
    while edges[-1]:
        edges.append(int(last[edges[-1]]))
    return edges[::-1]


def _fit(s: Floats, e: Floats) -> Floats:
    """The part of the Poisson log-likelihood that depends on the division: S ln(S / E)."""
    from scipy import special

    return np.asarray(special.xlogy(s, s / e), np.float64)


@dataclass(frozen=True, eq=False, slots=True)
class _Scan:
    """All ways to cut a series in two or in three."""

    one: Places
    first: Places
    second: Places

    @classmethod
    def of(cls, m: int, least: int) -> "_Scan":
        one = np.arange(least, m - least + 1)
        first, second = (a.ravel() for a in np.meshgrid(one, one, indexing="ij"))
        kept = second - first >= least
        return cls(one, first[kept], second[kept])

    def largest(self, s: Floats, e: Floats) -> Floats:
        """The largest gain per change in log-likelihood, for each row of ``s``, shape (rows,)."""
        whole = _fit(s[:, -1], e[-1])
        left = _fit(s[:, self.one], e[self.one])
        right = _fit(s[:, -1:] - s[:, self.one], e[-1] - e[self.one])
        gain = (left + right).max(axis=1) - whole
        if not len(self.first):
            return np.asarray(gain, np.float64)
        offset = self.one[0]
        middle = _fit(s[:, self.second] - s[:, self.first], e[self.second] - e[self.first])
        middle += left[:, self.first - offset] + right[:, self.second - offset]
        return np.asarray(np.maximum(gain, (middle.max(axis=1) - whole) / 2), np.float64)


def _by_chance(
    scan: _Scan,
    total: int,
    exposure: Floats,
    edges: Places,
    dispersion: float,
    luck: np.random.Generator,
) -> Floats:
    """The largest gains in a block of steady series of the same total, as scattered as the real one.

    Each is divided by its own dispersion, as the real one is, so that the error of that counts too.
    """
    share = np.broadcast_to(exposure / exposure.sum(), (BLOCK, len(exposure)))
    if dispersion > 1:
        share = luck.gamma(share * (total / (dispersion - 1))) + np.finfo(np.float64).tiny
        share = share / share.sum(axis=1, keepdims=True)
    drawn = luck.multinomial(total, share)
    sums = np.pad(np.cumsum(drawn, axis=1, dtype=np.float64), ((0, 0), (1, 0)))
    e = np.concatenate([[0.0], np.cumsum(exposure)])
    return scan.largest(sums[:, edges], e[edges]) / _dispersion(drawn, exposure)


def _rank(chance: Floats, found: float) -> float:
    return float(((chance >= found).sum() + 1) / (len(chance) + 1))


def _dispersion(counts: NDArray[np.int64], e: Floats) -> Floats:
    """Variance of each row in units of Poisson's, at least 1, shape (rows,).

    It comes from neighbours, so that a change of level hardly tells: given the sum of two of them,
    the square of their difference as taken here has mean 1.
    """
    both = counts[:, 1:] + counts[:, :-1]
    ratio = e[1:] / e[:-1]
    squares = (counts[:, 1:] - counts[:, :-1] * ratio) ** 2 / ratio / np.maximum(both, 1)
    pairs = np.maximum((both > 0).sum(axis=1), 1)
    return np.asarray(np.maximum(squares.sum(axis=1) / pairs, 1.0), np.float64)


def _refined(s: Floats, e: Floats, edges: Places, least: int) -> list[int]:
    """Edges of a coarse division, each moved to its best place between its neighbours."""
    places = [int(each) for each in edges]
    for _ in range(SWEEPS):
        for i in range(1, len(places) - 1):
            where, worth = _profile(s, e, (places[i - 1], places[i + 1]), least)
            places[i] = int(where[np.argmax(worth)])
    return places


def _profile(s: Floats, e: Floats, ends: tuple[int, int], least: int) -> tuple[Places, Floats]:
    """The log-likelihood of each moment of change between two others."""
    first, last = ends
    where = np.arange(first + least, last - least + 1)
    worth = _fit(s[where] - s[first], e[where] - e[first])
    return where, worth + _fit(s[last] - s[where], e[last] - e[where])


def _change(
    s: Floats,
    e: Floats,
    ends: tuple[int, int, int],
    least: int,
    dispersion: float,
    chance: Floats,
) -> Change:
    first, place, last = ends
    where, worth = _profile(s, e, (first, last), least)
    near = where[worth.max() - worth <= REACH * dispersion]
    gain = float(worth.max() - _fit(s[last] - s[first], e[last] - e[first])) / dispersion
    lower, upper = float(s[place] - s[first]), float(s[last] - s[place])
    spans = float(e[place] - e[first]), float(e[last] - e[place])
    together = (lower + upper) / dispersion
    low, high = (float(bound) for bound in binomial_interval(upper / dispersion, together))
    scale = spans[0] / spans[1]
    return Change(
        place,
        int(near[0]),
        int(near[-1]),
        lower / spans[0],
        upper / spans[1],
        upper / lower * scale if lower else np.inf,
        low / (1 - low) * scale,
        high / (1 - high) * scale if high < 1 else np.inf,
        _rank(chance, gain),
    )
