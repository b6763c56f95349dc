# SPDX-License-Identifier: EUPL-1.2
"""Which figures of a survey may be shown when several tables leave together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import Reason
from wijkatlas_survey.figures.cell import WHOLE, Cell
from wijkatlas_survey.settings import Policy

__all__ = ["ShownTable", "protect"]

Rows = NDArray[np.bool_]


@dataclass(frozen=True, eq=False, slots=True)
class ShownTable:
    """One table of figures that leaves, and the respondents behind it; arrays have a place for each.

    ``asked`` are those who answered, the denominator. ``answers`` maps each answer (None for an
    indicator) to those who count; it is empty for means, totals, ratios and quantiles. ``domain``
    points into ``domains``, -1 for those in none; a cell of domain ``TOTAL`` that ``domains`` does
    not name is about everybody. Tables of one ``wave`` and ``group`` are about the same answers,
    such as a question by area, the same by sex, and an indicator made of it.
    """

    cells: Sequence[Cell]
    asked: Rows
    answers: Mapping[str | None, Rows]
    domain: NDArray[np.int64]
    domains: tuple[str, ...]
    weight: NDArray[np.float64]
    wave: str
    group: str

    def members(self, domain: str) -> Rows:
        """Those who answered in a domain."""
        if domain not in self.domains and domain == WHOLE:
            return self.asked
        return np.asarray(self.asked & (self.domain == self.domains.index(domain)))


def protect(tables: Sequence[ShownTable], policy: Policy) -> list[tuple[Cell, ...]]:
    """The cells of each table, with what must not be known taken out.

    Args:
        tables: all that leave together; their cells hold every figure.
        policy: what is too small.

    Returns:
        For each table its cells in their order. Those shown are as they were, but for the flag
        ``indicative``.
    """
    return [tuple(_primary(table, cell, policy) for cell in table.cells) for table in tables]


def _primary(table: ShownTable, cell: Cell, policy: Policy) -> Cell:
    members = table.members(cell.domain)
    n = int(members.sum())
    if cell.value is None or n == 0:
        return cell
    if n < policy.hide_below:
        return hide(cell, Reason.SUPPRESSED, with_n=True)
    if cell.answer not in table.answers:
        return cell
    count = int((members & table.answers[cell.answer]).sum())
    small = range(0 if policy.hide_zero else 1, policy.hide_below)
    if n < policy.least_n or count in small or n - count in small:
        return hide(cell, Reason.SUPPRESSED)
    flag = cell.flag or ("indicative" if n < policy.firm_n else "")
    return cell if flag == cell.flag else replace(cell, flag=flag)


def hide(cell: Cell, reason: Reason, *, with_n: bool = False) -> Cell:
    """The cell without its figures; its number of answers stays unless that is hidden too."""
    return Cell(
        cell.question, cell.answer, cell.domain, None, n=None if with_n else cell.n,
        reason=reason, statistic=cell.statistic, unit=cell.unit,
    )  # fmt: skip
