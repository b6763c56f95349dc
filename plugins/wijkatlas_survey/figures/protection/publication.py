# SPDX-License-Identifier: EUPL-1.2
"""Which figures of a survey may be shown when several tables leave together.

First what is too small is hidden (``suppressed``), then further figures (``secondary``) until no
hidden one can be worked out by a reader as ``sight`` describes. Tables of one wave and group are
looked at together; those of different groups only share their numbers of answers.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from wijkatlas.api import Progress, Reason, Silent
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.figures.protection.places import WHOLE_PLACE
from wijkatlas_survey.figures.protection.recovery import (
    Position,
    check_before_export,
    recoverable,
    told_wholes,
    waves,
)
from wijkatlas_survey.figures.protection.shown import ShownTable
from wijkatlas_survey.figures.protection.sight import Sight, is_primary, sound
from wijkatlas_survey.figures.protection.ties import Family, base_families, families
from wijkatlas_survey.settings import Policy

__all__ = ["ShownTable", "check_before_export", "protect", "recoverable"]


def protect(
    tables: Sequence[ShownTable], policy: Policy, progress: Progress | None = None
) -> list[tuple[Cell, ...]]:
    """The cells of each table, with what must not be known taken out.

    Args:
        tables: all that leave together; their cells hold every figure.
        policy: what is too small.
        progress: told of each group of tables; may cancel.

    Returns:
        For each table its cells in their order; those that are shown are as they were, but for the
        flag ``indicative``.
    """
    policy, progress = sound(policy), progress or Silent()
    hidden: dict[Position, Reason] = {}
    without_n: dict[Position, Reason] = {}
    parts = list(waves(tables))
    total, done = sum(len(groups) for _, _, groups in parts), 0
    for places, every, groups in parts:
        told: set[bytes] = set()
        for family in base_families(every, places, policy.hide_below):
            hiding = _Hiding(family, tables, policy, {})
            without_n |= hiding.cells()
            told |= told_wholes(family, hiding.reasons)
        for group in groups:
            progress.update(done, total)
            done += 1
            for family in families(group, places, told):
                hidden |= _Hiding(family, tables, policy, without_n).cells()
    return [
        tuple(
            _shown(cell, hidden.get((number, at)), without_n.get((number, at)), policy)
            for at, cell in enumerate(table.cells)
        )
        for number, table in enumerate(tables)
    ]


def _shown(cell: Cell, reason: Reason | None, reason_n: Reason | None, policy: Policy) -> Cell:
    if reason is None and reason_n is None:
        is_share = cell.value is not None and cell.unit == "share"
        is_few = is_share and cell.n is not None and cell.n < policy.firm_n
        return replace(cell, flag="indicative") if is_few else cell
    return Cell(
        cell.question,
        cell.answer,
        cell.domain,
        None,
        n=cell.n if reason_n is None else None,
        reason=(cell.reason if cell.value is None else None) or reason or reason_n,
        statistic=cell.statistic,
        unit=cell.unit,
    )


class _Hiding:
    """What is hidden of a family: ``reasons`` has one for each figure, None for those shown."""

    def __init__(
        self,
        family: Family,
        tables: Sequence[ShownTable],
        policy: Policy,
        without_n: dict[Position, Reason],
    ) -> None:
        self.family, self.policy = family, policy
        figures = family.figures
        self.sight = Sight.of(family, policy)
        self.lines_of: list[list[int]] = [[] for _ in figures]
        for number, line in enumerate(family.lines):
            for at in line:
                self.lines_of[at].append(number)
        self.unknown_in = [0] * len(family.lines)
        self.reasons: list[Reason | None] = [None] * len(figures)
        for at, figure in enumerate(figures):
            lost = next((without_n[cell] for cell in figure.cells if cell in without_n), None)
            if lost is not None:
                self._hide(self.sight.bases[at], lost)
            if lost is not None and figure.n < policy.hide_below:
                self._hide(at, lost)
            elif is_primary(figure, policy) and self._is_own(at):
                self._hide(at, Reason.SUPPRESSED)
            elif lost is not None:
                self._hide(at, lost)
            elif self._is_own(at) and not figure.is_base:
                if all(tables[table].cells[cell].value is None for table, cell in figure.cells):
                    self._hide(at, Reason.MISSING)

    def cells(self) -> dict[Position, Reason]:
        """The cells to hide, and why."""
        if any(self._is_guarded(at) for at in range(len(self.reasons))):
            self._complete_lines()
            while (stuck := self._stuck()) and self._hide_more(stuck):
                self._complete_lines()
        return {
            cell: reason
            for figure, reason in zip(self.family.figures, self.reasons, strict=True)
            if reason in (Reason.SUPPRESSED, Reason.SECONDARY)
            for cell in figure.cells
        }

    def _hide(self, at: int, reason: Reason) -> None:
        if self.reasons[at] is None:
            for line in self.lines_of[at]:
                self.unknown_in[line] += 1
        self.reasons[at] = reason

    def _is_own(self, at: int) -> bool:
        """True for a figure whose hiding is decided here; numbers of answers come before shares."""
        return bool(self.family.figures[at].cells)

    def _is_guarded(self, at: int) -> bool:
        """True for a figure that must not follow from others."""
        return self._is_own(at) and self.reasons[at] in (Reason.SUPPRESSED, Reason.SECONDARY)

    def _stuck(self) -> list[int]:
        wanted = np.array([self._is_guarded(at) for at in range(len(self.reasons))])
        return np.flatnonzero(self.sight.derivable(self.reasons, wanted)).tolist()

    def _complete_lines(self) -> None:
        """Hide a second figure wherever one is hidden alone."""
        waiting = deque(line for line, unknown in enumerate(self.unknown_in) if unknown == 1)
        while waiting:
            line = waiting.popleft()
            if self.unknown_in[line] != 1:
                continue
            alone = next(at for at in self.family.lines[line] if self.reasons[at] is not None)
            chosen = self._best(self.family.lines[line]) if self._is_guarded(alone) else None
            if chosen is not None:
                self._hide(chosen, Reason.SECONDARY)
                waiting.extend(each for each in self.lines_of[chosen] if self.unknown_in[each] == 1)

    def _hide_more(self, stuck: Sequence[int]) -> bool:
        """Break the proof of each stuck figure; False if nothing is left to hide."""
        before = list(self.reasons)
        for at in stuck:
            proof = self.sight.proof(self.reasons, at)
            if proof is None:
                continue  # what was hidden for another helps this one too
            chosen = self._best(np.flatnonzero(proof).tolist())
            if chosen is None:
                self._blur(at)
            else:
                self._hide(chosen, Reason.SECONDARY)
                self._complete_lines()
        return before != self.reasons

    def _best(self, choices: Iterable[int]) -> int | None:
        """The shown figure whose loss costs least.

        Not of everybody; with hidden ones in its lines already; not just large enough; of few answers,
        so that rather a whole small place goes; of a later table, for what matters most comes first.
        """

        def cost(at: int) -> tuple[bool, int, bool, int, int, int, int]:
            figure = self.family.figures[at]
            fresh = sum(self.unknown_in[line] == 0 for line in self.lines_of[at])
            count = figure.n if figure.is_base else min(figure.count, figure.n - figure.count)
            is_weak = count <= self.policy.hide_below
            first = min((table for table, _ in figure.cells), default=0)
            everybody = figure.place == WHOLE_PLACE
            return (everybody, fresh, is_weak, figure.n, -first, figure.count, at)

        can_go = (at for at in choices if self._is_own(at) and self.family.figures[at].count)
        return min((at for at in can_go if self.reasons[at] is None), key=cost, default=None)

    def _blur(self, at: int) -> None:
        """Nothing is left to hide: no longer say that a figure is small, or hide all."""
        near = [at, *(each for line in self.lines_of[at] for each in self.family.lines[line])]
        for each in near:
            if self.reasons[each] is Reason.SUPPRESSED and self._is_own(each):
                self._hide(each, Reason.SECONDARY)
                return
        for each, reason in enumerate(self.reasons):
            if reason is None and self._is_own(each):
                self._hide(each, Reason.SECONDARY)
