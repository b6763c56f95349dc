# SPDX-License-Identifier: EUPL-1.2
"""Which counts may be shown when several tables that share cells leave together.

Counts from 1 to ``smallest_shown - 1`` are hidden (``suppressed``); zero is shown. Then further
counts are hidden (``secondary``) until a reader who adds and subtracts what is shown can't pin down
any hidden one. The reader is taken to know every sum, that a suppressed count lies between 1 and
``smallest_shown - 1``, and that a secondary one is at least ``smallest_shown``.
"""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.estimate import Reason

__all__ = ["Publication"]

Key = TypeVar("Key", bound=Hashable)
ROUNDS = 4
FEW = 4  # so few cells are quicker asked one by one
LEAST_SMALLEST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Sum:
    total: int
    parts: tuple[int, ...]


@dataclass
class Publication(Generic[Key]):
    """Cells that leave together, and the sums that tie them.

    ``smallest_shown`` 0 or 1 hides nothing. With ``guards_large`` False, a large count that was only
    hidden to protect small ones may follow from others: of many tables far fewer need to be hidden.

    Raises:
        ValueError: ``smallest_shown`` is 2: a hidden count could only be 1.
    """

    smallest_shown: int = 5
    guards_large: bool = True
    _keys: dict[Key, int] = field(default_factory=dict)
    _values: list[int] = field(default_factory=list)
    _withheld: set[int] = field(default_factory=set)
    _sums: list[_Sum] = field(default_factory=list)

    def __post_init__(self) -> None:
        if 1 < self.smallest_shown < LEAST_SMALLEST_SHOWN:
            message = "hiding only the count 1 shows what it hides"
            raise ValueError(message)

    def add(self, key: Key, count: int, *, withheld: bool = False) -> Key:
        """A cell; ``withheld`` when it is printed nowhere but might follow from others.

        Raises:
            ValueError: the cell exists with another count.
        """
        if key in self._keys:
            if self._values[self._keys[key]] != count:
                message = f"{key!r} has two different counts"
                raise ValueError(message)
            return key
        self._keys[key] = len(self._values)
        if withheld:
            self._withheld.add(len(self._values))
        self._values.append(int(count))
        return key

    def tie(self, total: Key, parts: Sequence[Key]) -> None:
        """Say that a cell is the sum of others.

        Raises:
            ValueError: it is not.
        """
        whole = self._keys[total]
        indices = tuple(self._keys[part] for part in parts)
        if self._values[whole] != sum(self._values[i] for i in indices):
            message = f"{total!r} is not the sum of its parts"
            raise ValueError(message)
        self._sums.append(_Sum(whole, indices))

    def protect(self) -> dict[Key, Reason]:
        """The cells to hide, and why."""
        hidden = {
            i: Reason.SUPPRESSED
            for i, value in enumerate(self._values)
            if 0 < value < self.smallest_shown and i not in self._withheld
        }
        small_withheld = {i for i in self._withheld if 0 < self._values[i] < self.smallest_shown}
        if hidden or small_withheld:
            safe: set[int] = set()  # and they stay so: the more is hidden, the more values fit
            while True:
                asked = (small_withheld | self._guarded(hidden)) - safe
                derived = self._derived(hidden, asked)
                if not derived:
                    break
                safe |= asked.difference(derived)
                self._hide_more(hidden, derived)
            if not self.guards_large:  # what follows anyway may as well be shown
                for i in self._derived(hidden, self._large(hidden)):
                    del hidden[i]
        names = list(self._keys)
        return {names[i]: reason for i, reason in sorted(hidden.items())}

    def ranges(self, reasons: Mapping[Key, Reason]) -> dict[Key, tuple[float, float]]:
        """The least and greatest value that a reader can't rule out, for each hidden cell."""
        hidden = {self._keys[key]: reason for key, reason in reasons.items()}
        puzzle = _Puzzle.of(self, hidden)
        names = list(self._keys)
        found = {}
        for column, cell in enumerate(puzzle.cells):
            goal = np.zeros(len(puzzle.cells))
            goal[column] = 1
            low, high = puzzle.solve(goal), puzzle.solve(-goal)
            found[names[cell]] = (
                -np.inf if low is None else round(float(low[column]), 6),
                np.inf if high is None else round(float(high[column]), 6),
            )
        return found

    def _guarded(self, hidden: Mapping[int, Reason]) -> set[int]:
        """Hidden cells that must not follow from others."""
        return set(hidden) if self.guards_large else set(hidden) - self._large(hidden)

    def _large(self, hidden: Mapping[int, Reason]) -> set[int]:
        """Cells that are hidden only to protect small ones."""
        return {i for i in hidden if self._values[i] >= self.smallest_shown}

    def _derived(self, hidden: Mapping[int, Reason], guarded: set[int]) -> list[int]:
        """Those of the guarded cells for which no other value fits, in order."""
        puzzle = _Puzzle.of(self, hidden)
        wanted = [c for c, cell in enumerate(puzzle.cells) if cell in guarded]
        open_ = np.zeros(len(puzzle.cells), np.bool_)
        open_[wanted] = True
        luck = np.random.default_rng(len(puzzle.cells))
        for _ in range(ROUNDS):
            if open_.sum() < FEW:
                break
            goal = luck.normal(size=len(open_)) * open_
            for sign in (1, -1):
                open_ &= ~puzzle.moved(sign * goal)
        for column in np.flatnonzero(open_):
            if not open_[column]:
                continue
            goal = np.zeros(len(open_))
            goal[column] = 1
            for sign in (1, -1):
                open_ &= ~puzzle.moved(sign * goal)
        return [puzzle.cells[c] for c in np.flatnonzero(open_)]

    def _hide_more(self, hidden: dict[int, Reason], derived: list[int]) -> None:
        """Hide one more cell for each derived one, as long as they don't share a sum."""
        ties: list[list[int]] = [[] for _ in self._values]
        for s, each in enumerate(self._sums):
            for i in (each.total, *each.parts):
                ties[i].append(s)
        touched: set[int] = set()
        for cell in derived:
            if touched.intersection(ties[cell]):
                continue
            touched.update(ties[cell])
            choice = self._best_choice(cell, ties, set(hidden) | self._withheld)
            if choice is None:
                self._blur(cell, ties[cell], hidden)
            else:
                hidden[choice] = Reason.SECONDARY

    def _best_choice(self, cell: int, ties: list[list[int]], unknown: set[int]) -> int | None:
        """The shown cell whose loss costs least: no total, tied to hidden ones already, small.

        Of the nearest ones, where cells that are printed nowhere stand between.
        """
        totals = Counter(each.total for each in self._sums)
        unknown_in = [len(unknown.intersection((e.total, *e.parts))) for e in self._sums]

        def ranked(s: int) -> list[tuple[int, int, bool, int, int]]:
            return [
                (
                    totals[i],
                    sum(unknown_in[other] == 0 for other in ties[i]),
                    self._values[i] <= self.smallest_shown,
                    self._values[i],
                    i,
                )
                for i in (self._sums[s].total, *self._sums[s].parts)
                if i not in unknown and self._values[i] > 0
            ]

        for s in sorted(ties[cell], key=lambda s: unknown_in[s]):
            if found := ranked(s):
                return min(found)[-1]
        seen, layer = set(ties[cell]), set(ties[cell])
        while layer:
            between = {i for s in layer for i in (self._sums[s].total, *self._sums[s].parts)}
            layer = {s for i in between & self._withheld for s in ties[i]} - seen
            seen |= layer
            if found := [each for s in layer for each in ranked(s)]:
                return min(found)[-1]
        return None

    def _blur(self, cell: int, mine: list[int], hidden: dict[int, Reason]) -> None:
        """Nothing is left to hide nearby: no longer say that a hidden cell is small."""
        near = [self._sums[s].total for s in mine] + [cell]
        near += [i for s in mine for i in self._sums[s].parts]
        for i in near:
            if hidden.get(i) is Reason.SUPPRESSED:
                hidden[i] = Reason.SECONDARY
                return
        left = [
            (value == 0, i not in near, value, i)
            for i, value in enumerate(self._values)
            if i not in hidden and i not in self._withheld
        ]
        if left:  # noughts last: a nought beside hidden counts can give them away too
            hidden[min(left)[-1]] = Reason.SECONDARY
            return
        kept = [i for i, reason in hidden.items() if reason is Reason.SUPPRESSED]
        if not kept:
            message = f"cell {cell} can't be protected"
            raise AssertionError(message)
        hidden[kept[0]] = Reason.SECONDARY


@dataclass(frozen=True, slots=True)
class _Puzzle:
    """What the reader sees: unknown cells within bounds, and equations with the known ones."""

    cells: tuple[int, ...]
    truth: NDArray[np.float64]
    bounds: list[tuple[float, float | None]]
    matrix: Any
    sides: NDArray[np.float64]

    @classmethod
    def of(cls, publication: "Publication[Any]", hidden: Mapping[int, Reason]) -> "_Puzzle":
        from scipy import sparse

        values, smallest = publication._values, publication.smallest_shown  # noqa: SLF001 - its own puzzle
        cells = tuple(sorted(set(hidden) | publication._withheld))  # noqa: SLF001 - the same
        column = {cell: c for c, cell in enumerate(cells)}
        bounds: list[tuple[float, float | None]] = []
        for cell in cells:
            if cell not in hidden:
                bounds.append((0, None))
            elif hidden[cell] is Reason.SUPPRESSED:
                bounds.append((1, smallest - 1))
            else:
                bounds.append(
                    (smallest if values[cell] >= smallest else min(values[cell], 1), None)
                )
        entries: list[tuple[int, int, float]] = []
        sides = []
        for each in publication._sums:  # noqa: SLF001 - the same
            unknown = [(column[i], 1.0) for i in each.parts if i in column]
            if each.total in column:
                unknown.append((column[each.total], -1.0))
            if not unknown:
                continue
            known = sum(values[i] for i in each.parts if i not in column)
            sides.append((0 if each.total in column else values[each.total]) - known)
            entries += [(len(sides) - 1, c, sign) for c, sign in unknown]
        rows, columns, signs = zip(*entries, strict=True) if entries else ((), (), ())
        matrix = sparse.csr_array((signs, (rows, columns)), shape=(len(sides), len(cells)))
        truth = np.array([values[cell] for cell in cells], np.float64)
        return cls(cells, truth, bounds, matrix, np.array(sides, np.float64))

    def solve(self, goal: NDArray[np.float64]) -> NDArray[np.float64] | None:
        """Values that fit and make ``goal`` least; None when it has no least."""
        from scipy.optimize import linprog

        tied = self.matrix.shape[0] > 0
        found = linprog(
            goal,
            A_eq=self.matrix if tied else None,
            b_eq=self.sides if tied else None,
            bounds=self.bounds,
            method="highs",
        )
        return np.asarray(found.x) if found.x is not None else None

    def moved(self, goal: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Cells whose value can differ by one or more from the truth, as far as ``goal`` shows."""
        capped: list[tuple[float, float | None]] = [
            (low, high if high is not None else float(value + 1 + low))
            for (low, high), value in zip(self.bounds, self.truth, strict=True)
        ]
        found = _Puzzle(self.cells, self.truth, capped, self.matrix, self.sides).solve(goal)
        if found is None:
            return np.zeros(len(self.cells), np.bool_)
        return np.asarray(np.abs(found - self.truth) >= 1 - 1e-6)
