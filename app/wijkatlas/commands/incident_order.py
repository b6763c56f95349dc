# SPDX-License-Identifier: EUPL-1.2
"""The order of the incidents by a column of the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.store.points import IncidentPoints
    from wijkatlas.store.project import Project

TEXT_COLUMNS = {"end", "known_at", "street", "attempt", "source", "source_ref",
                "category_source", "category_national"}  # fmt: skip


def order_fids(
    project: Project,
    points: IncidentPoints,
    left: NDArray[np.bool_],
    column: str,
    label: Callable[[str], str],
    *,
    descending: bool,
) -> NDArray[np.int64]:
    """The numbers of the incidents in ``left``; categories go by their label, else by date."""
    rows = np.flatnonzero(left)
    if column in TEXT_COLUMNS:
        return _order_by_text(project, column, points.fid[rows], descending=descending)
    if column == "category":
        names = [label(code) for code in points.categories]
        rank = np.argsort(np.argsort(np.array(names or [""])))
        keys: NDArray[np.integer] = rank[points.category[rows]]
    else:
        keys = points.begin[rows]
    order = np.argsort(-keys.astype(np.int64) if descending else keys, kind="stable")
    found: NDArray[np.int64] = points.fid[rows[order]]
    return found


def _order_by_text(
    project: Project, column: str, fids: NDArray[np.int64], *, descending: bool
) -> NDArray[np.int64]:
    way = "DESC" if descending else "ASC"
    sql = f'SELECT fid FROM incident ORDER BY "{column}" IS NULL, "{column}" {way}, fid'
    every = np.array([row[0] for row in project.rows(sql)], np.int64)
    return every[np.isin(every, fids)]
