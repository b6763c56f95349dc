# SPDX-License-Identifier: EUPL-1.2
"""The incidents under a figure: how many, from which imports, and the filter that shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from wijkatlas.api import IncidentFilter
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.diagnosis.incidents import rows_of
from wijkatlas_plan.model.period import read_period


@dataclass(frozen=True, slots=True)
class ImportShare:
    """An import under a figure, with how many of its rows; ``file_name`` and ``sha256`` as they came."""

    kind: str
    file_name: str
    sha256: str
    at: str
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """The incidents of one area (scheme and code, None: wherever they were) under a figure."""

    n: int
    filter: IncidentFilter
    imports: tuple[ImportShare, ...] = ()


def incident_rows(
    project: Any,
    ground: Ground,
    themes: Sequence[str],
    period: str,
    scheme: str = "",
    area: str = "",
) -> Rows:
    """The incidents of themes (none: all) in a period, in an area or anywhere.

    Raises:
        UserError: ``period`` is none.
    """
    begin, end = read_period(period)
    mask = rows_of(ground.points, themes, period)
    if area:
        codes = ground.codes(scheme)
        place = codes.index(area) if area in codes else None
        mask &= ground.places(scheme) == place if place is not None else False
    fids = ground.points.fid[mask]
    chosen = IncidentFilter(frozenset(themes), begin, end, area=(scheme, area) if area else None)
    return Rows(len(fids), chosen, _imports(project, fids))


def _imports(project: Any, fids: Any) -> tuple[ImportShare, ...]:
    numbers, counts = np.unique(project.import_numbers(fids), return_counts=True)
    rows = dict(zip(numbers.tolist(), counts.tolist(), strict=True))
    return tuple(
        ImportShare(each.kind, each.file_name, each.sha256, each.at, rows[each.id])
        for each in project.imports()
        if each.id in rows
    )
