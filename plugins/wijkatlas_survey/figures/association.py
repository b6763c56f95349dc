# SPDX-License-Identifier: EUPL-1.2
"""Whether the answers to a question differ between groups, seen over a whole table."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from wijkatlas.api import Reason
from wijkatlas_survey.estimation.crosstab import rao_scott
from wijkatlas_survey.estimation.design import Design
from wijkatlas_survey.figures.estimating import Table

HIDDEN = (Reason.SUPPRESSED, Reason.SECONDARY)


@dataclass(frozen=True, slots=True)
class Association:
    """The Rao–Scott test of a table as it may be shown.

    ``f`` with ``ndf`` and ``ddf`` gives ``p``; ``chisq`` gives ``p_chisq``; all None when there is
    nothing to test. ``n`` counts those who answered. ``left_out`` are groups with a hidden figure:
    the test is blind to them, so that nothing of them can be worked back from it. ``empty`` are
    groups and answers that nobody gave.
    """

    f: float | None
    ndf: float | None
    ddf: float | None
    p: float | None
    chisq: float | None
    p_chisq: float | None
    n: int
    left_out: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()

    def as_json(self) -> Mapping[str, Any]:
        """For machines."""
        return asdict(self)


def associate(design: Design, table: Table) -> Association:
    """Test a table of shares, of the groups that are shown in full."""
    names = table.domain.names
    hidden = {cell.domain for cell in table.cells if cell.reason in HIDDEN}
    is_shown = np.array([*(code not in hidden for code, _ in names), False])
    groups = np.where(is_shown[table.domain.codes], table.domain.codes, -1)
    answers = np.full(design.n, -1)
    for place, item in enumerate(table.items):
        answers[item.y == 1] = place
    found = rao_scott(design, answers, groups)
    empty = [name for place, (code, name) in enumerate(names)
             if code not in hidden and place not in found.columns]  # fmt: skip
    empty += [item.label for place, item in enumerate(table.items) if place not in found.rows]
    f, ndf, ddf, p, chisq, p_chisq = (
        each if math.isfinite(each) else None
        for each in (found.f, found.ndf, found.ddf, found.p, found.chisq, found.p_chisq)
    )
    left_out = tuple(name for code, name in names if code in hidden)
    return Association(f, ndf, ddf, p, chisq, p_chisq, found.n, left_out, tuple(empty))
