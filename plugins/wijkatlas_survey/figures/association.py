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
    nothing to test. ``n`` counts those who answered. The test is blind to what is hidden, so that
    nothing can be worked back from it: groups without any figure are ``left_out``, and answers of
    which a figure is hidden elsewhere are ``merged`` to one (their sum can be seen). ``empty`` are
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
    merged: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()

    def as_json(self) -> Mapping[str, Any]:
        """For machines."""
        return asdict(self)


def associate(design: Design, table: Table) -> Association:
    """Test a table of shares by what is shown of it."""
    hidden = {(cell.domain, cell.answer) for cell in table.cells if cell.reason in HIDDEN}
    names, items = table.domain.names, table.items
    is_blank = [all((code, item.answer) in hidden for item in items) for code, _ in names]
    seen = {code for (code, _), is_out in zip(names, is_blank, strict=True) if not is_out}
    is_merged = [any((code, item.answer) in hidden for code in seen) for item in items]
    groups = table.domain.codes.copy()
    groups[np.isin(groups, np.flatnonzero(is_blank))] = -1
    answers = np.full(design.n, -1)
    merged = int(np.argmax(is_merged))
    for place, item in enumerate(items):
        answers[item.y == 1] = merged if is_merged[place] else place
    found = rao_scott(design, answers, groups)
    empty = [
        name
        for place, (code, name) in enumerate(names)
        if code in seen and place not in found.columns
    ]
    empty += [
        item.label
        for place, item in enumerate(items)
        if not is_merged[place] and place not in found.rows
    ]
    f, ndf, ddf, p, chisq, p_chisq = (
        each if math.isfinite(each) else None
        for each in (found.f, found.ndf, found.ddf, found.p, found.chisq, found.p_chisq)
    )
    return Association(
        f,
        ndf,
        ddf,
        p,
        chisq,
        p_chisq,
        found.n,
        tuple(name for code, name in names if code not in seen),
        tuple(item.label for item, is_one in zip(items, is_merged, strict=True) if is_one),
        tuple(empty),
    )
