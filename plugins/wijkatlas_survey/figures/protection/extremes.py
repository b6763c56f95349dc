# SPDX-License-Identifier: EUPL-1.2
"""Quantiles so near the lowest or highest answer that they are the answer of a single person."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import Reason
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.figures.domains import Domain
from wijkatlas_survey.figures.items import Item
from wijkatlas_survey.settings import Policy


def hide_extremes(
    items: Sequence[Item], cells: Sequence[Cell], domain: Domain, policy: Policy
) -> tuple[Cell, ...]:
    """Quantiles, item by item and group by group, without those of fewer people than may be counted.

    A quantile needs ``hide_below`` people at or below it and as many at or above it.
    """
    found = []
    for place, cell in enumerate(cells):
        item, group = items[place // len(domain)], place % len(domain)
        told = item.y[(domain.codes == group) & ~np.isnan(item.y)]
        if _is_extreme(told, cell.value, policy):
            found.append(
                Cell(
                    cell.question,
                    cell.answer,
                    cell.domain,
                    None,
                    n=cell.n,
                    reason=Reason.SUPPRESSED,
                    statistic=cell.statistic,
                    unit=cell.unit,
                )
            )
        else:
            found.append(cell)
    return tuple(found)


def _is_extreme(told: NDArray[np.float64], value: float | None, policy: Policy) -> bool:
    """True when too few people answered at most, or at least, so much."""
    if value is None:
        return False
    fewest = min(np.count_nonzero(told <= value), np.count_nonzero(told >= value))
    return bool(fewest < policy.hide_below)
