# SPDX-License-Identifier: EUPL-1.2
"""Figures beside figures: a wave beside another, groups beside everybody, a group beside another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from wijkatlas.api import Reason
from wijkatlas.api.statistics import benjamini_hochberg
from wijkatlas_survey.estimation.design import Design
from wijkatlas_survey.estimation.difference import (
    Difference,
    difference_from_whole,
    difference_of_domains,
    difference_of_waves,
)
from wijkatlas_survey.estimation.stacking import Stacked, stack
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.figures.domains import Codes, Domain, whole_of
from wijkatlas_survey.figures.estimating import Table, design_of
from wijkatlas_survey.figures.items import Floats, Item
from wijkatlas_survey.model.wave import BreakState
from wijkatlas_survey.storage.frame import Frame

POSSIBLE_BREAK = "possible_break"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One figure less another.

    ``difference`` is ``cell`` less ``other``, with ``se``, ``low``, ``high``, ``df`` and the
    two-sided ``p``; ``q`` counts that all groups of one answer were tested at once (Benjamini and
    Hochberg). ``reason`` says why there is no difference. ``shared`` is true when some clusters or
    people are in both waves. ``flag`` is ``possible_break`` or "".
    """

    cell: Cell
    other: Cell
    difference: float | None = None
    se: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    q: float | None = None
    df: float | None = None
    reason: Reason | None = None
    shared: bool = False
    flag: str = ""

    def as_json(self) -> Mapping[str, Any]:
        """For machines: the cell, the other's value and the difference."""
        return {
            **self.cell.as_json(),
            "with_value": self.other.value,
            "difference": self.difference,
            "difference_se": self.se,
            "difference_low": self.low,
            "difference_high": self.high,
            "difference_df": self.df,
            "p": self.p,
            "q": self.q,
            "difference_reason": None if self.reason is None else str(self.reason),
            "difference_flag": self.flag,
        }


def stacked_of(frame: Frame, other: Frame, how: str = "auto", lonely: str = "") -> Stacked:
    """Two waves as one sample; ``how`` is ``auto``, ``independent`` or ``shared``.

    With ``auto`` the same key is the same person only where both recipes say that they are of a panel.

    Raises:
        UserError: a design can't be used.
    """
    designs = design_of(frame, lonely), design_of(other, lonely)
    if how == "auto" and not (frame.wave.recipe.panel and other.wave.recipe.panel):
        frame, other = _without_keys(frame), _without_keys(other)
    return stack(*designs, frame, other, how)


def _without_keys(frame: Frame) -> Frame:
    return replace(frame, key=np.full(len(frame), "", object))


def compare(
    stacked: Stacked,
    table: Table,
    other: Table,
    *,
    level: float = 0.95,
    state: BreakState | None = None,
) -> tuple[Comparison, ...]:
    """A table less the one of the other wave, everybody first, then each group.

    A difference is hidden where either figure is; give tables that hold what may be shown. With the
    ``state`` accepted there are no differences, with open they are flagged.
    """
    pair = (stacked, table.items, _like(table.items, other.items, stacked))
    found = _between(pair, whole_of(table.domain), whole_of(other.domain), level)
    made = _joined(table.whole, other.whole, found, len(table.items), stacked, state)
    if table.cells:
        codes = _matched(table.domain, other.domain)
        matched = Domain(table.domain.variable, table.domain.names, codes, other.domain.inside)
        found = _between(pair, table.domain, matched, level)
        made += _joined(table.cells, other.cells, found, len(table.items), stacked, state)
    return tuple(made)


def compare_with_whole(
    design: Design, table: Table, *, level: float = 0.95
) -> tuple[Comparison, ...]:
    """Each group less everybody, of whom it is a part."""
    inside = table.domain.inside
    y = _columns(table.items, inside)
    found = difference_from_whole(design, y, table.domain.codes, len(table.domain), level=level)
    wholes = {cell.answer: cell for cell in table.whole}
    pairs = [(cell, wholes[cell.answer]) for cell in table.cells]
    return tuple(_made(pairs, found, len(table.items)))


def compare_groups(
    design: Design, table: Table, pairs: Sequence[tuple[str, str]], *, level: float = 0.95
) -> tuple[Comparison, ...]:
    """The first group of each pair less the second, item by item."""
    places = {code: place for place, (code, _) in enumerate(table.domain.names)}
    wanted = [(places[one], places[other]) for one, other in pairs]
    y = _columns(table.items, table.domain.inside)
    found = difference_of_domains(design, y, table.domain.codes, len(places), wanted, level=level)
    cells = {(cell.answer, cell.domain): cell for cell in table.cells}
    both = [
        (cells[item.answer, one], cells[item.answer, other])
        for item in table.items
        for one, other in pairs
    ]
    return tuple(_made(both, found, len(table.items)))


def _columns(items: Sequence[Item], inside: Any) -> Floats:
    return np.stack([np.where(inside, item.y, np.nan) for item in items]).T


def _like(items: Sequence[Item], others: Sequence[Item], stacked: Stacked) -> list[Item]:
    """The items of the other wave in the order of this one's; without answers where it has none."""
    known = {(item.question, item.answer): item for item in others}
    nobody = np.full(int(stacked.is_other.sum()), np.nan)
    return [known.get((item.question, item.answer), replace(item, y=nobody)) for item in items]


def _matched(domain: Domain, other: Domain) -> Codes:
    """The other wave's groups by their place in this one's; -1 for those that it has not."""
    places = {code: place for place, (code, _) in enumerate(domain.names)}
    table = np.array([*(places.get(code, -1) for code, _ in other.names), -1], np.int64)
    return table[other.codes]


def _between(
    pair: tuple[Stacked, Sequence[Item], Sequence[Item]],
    domain: Domain,
    other: Domain,
    level: float,
) -> Difference:
    stacked, items, others = pair
    y = np.stack([item.y for item in items]).T
    other_y = np.stack([item.y for item in others]).T
    return difference_of_waves(
        stacked, y, other_y, domain.codes, other.codes, len(domain), level=level
    )


def _joined(
    cells: Sequence[Cell],
    others: Sequence[Cell],
    found: Difference,
    items: int,
    stacked: Stacked,
    state: BreakState | None,
) -> list[Comparison]:
    known = {(cell.answer, cell.domain): cell for cell in others}
    pairs = [(cell, known.get((cell.answer, cell.domain)) or _absent(cell)) for cell in cells]
    made = _made(pairs, found, items, is_broken=state is BreakState.ACCEPTED)
    flag = POSSIBLE_BREAK if state is BreakState.OPEN else ""
    return [replace(each, shared=bool(stacked.shared), flag=flag) for each in made]


def _absent(cell: Cell) -> Cell:
    """A cell that the other wave has not."""
    return Cell(
        cell.question, cell.answer, cell.domain, None, n=0, reason=Reason.MISSING,
        statistic=cell.statistic, unit=cell.unit,
    )  # fmt: skip


def _made(
    pairs: Sequence[tuple[Cell, Cell]], found: Difference, items: int, *, is_broken: bool = False
) -> list[Comparison]:
    """Comparisons with the q of all groups of an item whose difference may be shown."""
    reasons = [Reason.BREAK if is_broken else _reason(cell, other) for cell, other in pairs]
    is_told = np.array([reason is None for reason in reasons]).reshape(items, -1)
    p = np.where(is_told, found.p, np.nan)
    q = np.stack([benjamini_hochberg(row) for row in p])
    columns = [
        _plain(array) for array in (found.value, found.se, found.low, found.high, p, q, found.df)
    ]
    made = []
    for (cell, other), reason, *numbers in zip(pairs, reasons, *columns, strict=True):
        if reason is None and numbers[0] is None:
            reason = Reason.MISSING
        if reason is not None:
            made.append(Comparison(cell, other, reason=reason))
            continue
        value, se, low, high, p_value, q_value, df = numbers
        made.append(Comparison(cell, other, value, se, low, high, p_value, q_value, df))
    return made


def _reason(cell: Cell, other: Cell) -> Reason | None:
    """Why there is no difference: one of the two is hidden, or else missing."""
    reasons = {cell.reason, other.reason}
    order = (Reason.SUPPRESSED, Reason.SECONDARY, Reason.BREAK, Reason.MISSING)
    return next((reason for reason in order if reason in reasons), None)


def _plain(values: Floats) -> list[float | None]:
    flat = values.ravel()
    known = np.isfinite(flat).tolist()
    return [each if is_known else None for each, is_known in zip(flat.tolist(), known, strict=True)]
