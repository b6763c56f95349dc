# SPDX-License-Identifier: EUPL-1.2
"""Between which bounds a hidden figure must lie, for who knows the shown ones.

The unknowns are how many respondents of each pattern are in each class; a figure is a sum of them.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.figures.protection.places import WHOLE_PLACE
from wijkatlas_survey.figures.protection.ties import Family

ROUNDS = 6
TOLERANCE = 1e-6
ROOM = 2.0
"""How far an unknown may go from the truth while many are tried at once."""

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False, slots=True)
class Unknowns:
    """The unknowns of a family.

    ``figures`` sparse (figures, unknowns) adds them up to figures; ``ties`` sparse (…, unknowns) are
    sums that are nought: divisions that cross hold the same respondents. ``count`` and ``weight``
    (unknowns) are the truth, weights in parts of the mean.
    """

    figures: Any
    ties: Any
    count: Floats
    weight: Floats
    unit: float

    @classmethod
    def of(cls, family: Family) -> "Unknowns":
        """Lay out the unknowns: for each kind of division each pattern in each class."""
        from scipy import sparse

        kinds = sorted({figure.place[0] for figure in family.figures} - {WHOLE_PLACE[0]})
        inside = family.pattern >= 0
        pattern, weight = family.pattern[inside], family.weight[inside]
        unit = float(weight.mean()) if len(weight) else 1.0
        classes = {kind: family.places.classes[kind][inside] for kind in kinds}
        sizes = {kind: family.places.sizes[kind] for kind in kinds}
        if not kinds:
            kinds, sizes, classes = [-1], {-1: 1}, {-1: np.zeros(len(pattern), np.int64)}
        patterns = len(family.patterns)
        begins, counts, weights, at = {}, [], [], 0
        for kind in kinds:
            begins[kind] = at
            place = pattern * sizes[kind] + classes[kind]
            counts.append(np.bincount(place, minlength=patterns * sizes[kind]))
            weights.append(np.bincount(place, weight / unit, minlength=patterns * sizes[kind]))
            at += patterns * sizes[kind]
        held = [np.flatnonzero(column) for column in family.patterns.T]
        every = np.arange(sizes[kinds[0]])
        columns = []
        for figure in family.figures:
            kind, chosen = figure.place
            kind = kinds[0] if figure.place == WHOLE_PLACE else kind
            which = every if figure.place == WHOLE_PLACE else np.array(chosen, np.int64)
            grid = held[figure.mask][:, None] * sizes[kind] + which[None, :]
            columns.append(begins[kind] + grid.ravel())
        ties = []
        for kind in kinds[1:]:
            for p in range(patterns):
                own = begins[kind] + p * sizes[kind] + np.arange(sizes[kind])
                ties.append((own, begins[kinds[0]] + p * sizes[kinds[0]] + every))
        return cls(
            sparse.csr_array(_rows(columns, at)),
            sparse.csr_array(_rows([a for a, _ in ties], at) - _rows([b for _, b in ties], at)),
            np.concatenate(counts).astype(np.float64),
            np.concatenate(weights),
            unit,
        )


def _rows(columns: list[NDArray[np.int64]], width: int) -> Any:
    """Ones at these columns of each row."""
    from scipy import sparse

    ends = np.cumsum([0, *(len(each) for each in columns)])
    flat = np.concatenate(columns) if columns else np.zeros(0, np.int64)
    return sparse.csr_array((np.ones(len(flat)), flat, ends), shape=(len(columns), width))


@dataclass(frozen=True, eq=False, slots=True)
class Puzzle:
    """What the reader sees of a family.

    ``known`` bool (figures) are shown. ``low`` and ``high`` (figures) bound hidden ones, minus and plus
    infinity where nothing is told. ``truth`` (unknowns) is what the figures were made of.
    """

    unknowns: Unknowns
    truth: Floats
    known: Flags
    low: Floats
    high: Floats

    def stuck(self, wanted: Flags, need: Floats) -> Flags:
        """The wanted figures that can't differ from the truth by ``need`` (figures)."""
        open_ = wanted.copy()
        program = _Program.of(self)
        if not open_.any() or not len(program.free):
            return open_
        real = self.unknowns.figures @ self.truth
        luck = np.random.default_rng(len(real))
        room = max(ROOM, 2 * float(need[wanted].max()))
        for _ in range(ROUNDS):
            goal = luck.normal(size=len(real)) * open_
            reached = []
            for sign in (1.0, -1.0):
                found = program.values(sign * goal, room)
                reached.append(abs(float(goal @ (found - real))))
                open_ &= np.abs(found - real) < need - TOLERANCE
            if not open_.any() or max(reached) < TOLERANCE:
                return open_
        for figure in np.flatnonzero(open_).tolist():
            for sign in (1.0, -1.0):
                if open_[figure]:
                    found = program.values(self._goal(figure, sign), self._far + room)
                    open_ &= np.abs(found - real) < need - TOLERANCE
        return open_

    def proof(self, figure: int) -> Flags:
        """The shown figures that a reader needs to bound a hidden one from below or from above."""
        program = _Program.of(self)
        needed = np.zeros(len(self.known), np.bool_)
        for sign in (1.0, -1.0) if len(program.free) else ():
            needed |= program.needed(self._goal(figure, sign), self._far)
        return needed

    @property
    def _far(self) -> float:
        """Further than any unknown can go."""
        return float(self.truth.sum()) + ROOM

    def _goal(self, figure: int, sign: float) -> Floats:
        goal = np.zeros(len(self.known))
        goal[figure] = sign
        return goal


@dataclass(frozen=True, eq=False, slots=True)
class _Program:
    """A puzzle for the solver, without the unknowns that are known.

    ``rows`` sparse (equations, unknowns) holds those of the shown figures ``shown`` and then the ties;
    ``within`` sparse (…, free unknowns) bounds hidden sums by ``ends``; ``low`` and ``high`` bound the
    free unknowns, ``free`` of all.
    """

    puzzle: Puzzle
    free: NDArray[np.int64]
    rows: Any
    shown: NDArray[np.int64]
    within: Any
    ends: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, puzzle: Puzzle) -> "_Program":
        from scipy import sparse

        figures, truth = puzzle.unknowns.figures, puzzle.truth
        lengths = np.diff(figures.indptr)
        real = figures @ truth
        fixing = puzzle.known & ((lengths == 1) | (np.abs(real) < TOLERANCE))
        fixed = np.asarray(figures[np.flatnonzero(fixing)].sum(axis=0)).ravel() > 0
        free = np.flatnonzero(~fixed)
        shown = np.flatnonzero(puzzle.known & ~fixing)
        rows = sparse.vstack([figures[shown], puzzle.unknowns.ties], format="csr")
        is_open = np.diff(rows[:, free].indptr) > 0
        low, high = np.zeros(len(truth)), np.full(len(truth), np.inf)
        bounded = ~puzzle.known & (np.isfinite(puzzle.low) | np.isfinite(puzzle.high))
        single = np.flatnonzero(bounded & (lengths == 1))
        at = figures.indices[figures.indptr[single]]
        low[at], high[at] = np.maximum(puzzle.low[single], 0), puzzle.high[single]
        summed = np.flatnonzero(bounded & (lengths != 1))
        wide = figures[summed][:, free]
        settled = real[summed] - wide @ truth[free]
        within = sparse.vstack([wide, -wide], format="csr")
        ends = np.concatenate([puzzle.high[summed] - settled, settled - puzzle.low[summed]])
        told = np.isfinite(ends)
        return cls(
            puzzle, free, rows[is_open], shown[is_open[: len(shown)]],
            within[np.flatnonzero(told)], ends[told], low[free], high[free],
        )  # fmt: skip

    def values(self, goal: Floats, room: float) -> Floats:
        """The figures when ``goal`` (figures) is least, with each unknown within ``room`` of the truth."""
        moved = self.puzzle.truth.copy()
        found = self._solve(goal, room)
        if found.x is not None:  # else the solver gave up, and nothing is shown to move
            moved[self.free] = found.x
        return np.asarray(self.puzzle.unknowns.figures @ moved)

    def needed(self, goal: Floats, room: float) -> Flags:
        """The shown figures without which ``goal`` (figures) could be less."""
        figures = self.puzzle.unknowns.figures
        needed = np.zeros(len(goal), np.bool_)
        found = self._solve(goal, room)
        if found.x is None or not self.rows.shape[0]:
            return needed
        prices = found.eqlin.marginals
        needed[self.shown] = np.abs(prices[: len(self.shown)]) > TOLERANCE
        worth = np.abs(prices @ self.rows) > TOLERANCE
        worth[self.free] = False
        return np.asarray(needed | (self.puzzle.known & ((figures @ worth) > 0)))

    def _solve(self, goal: Floats, room: float) -> Any:
        from scipy.optimize import linprog

        own = self.puzzle.truth[self.free]
        bounds = np.column_stack(
            [np.maximum(self.low, own - room), np.minimum(self.high, own + room)]
        )
        equal = self.rows[:, self.free]
        tied, told = equal.shape[0] > 0, self.within.shape[0] > 0
        return linprog(
            (goal @ self.puzzle.unknowns.figures)[self.free],
            A_ub=self.within if told else None,
            b_ub=self.ends if told else None,
            A_eq=equal if tied else None,
            b_eq=equal @ own if tied else None,
            bounds=bounds,
            method="highs",
        )
