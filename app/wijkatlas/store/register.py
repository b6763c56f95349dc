# SPDX-License-Identifier: EUPL-1.2
"""The register of analyses in a project file."""

import json
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from wijkatlas.domain.analysis import AnalysisRun
from wijkatlas.store.identifier import new_uids

TABLE = "analysis_run"
_PLAIN = ("parameters", "filter", "revisions", "result")
COLUMNS = tuple(field.name for field in fields(AnalysisRun))
SELECT = f"SELECT {', '.join(COLUMNS)} FROM {TABLE}"


def run_of(row: Sequence[Any]) -> AnalysisRun:
    """The entry that a row of :data:`SELECT` holds."""
    values = dict(zip(COLUMNS, row, strict=True))
    for name in _PLAIN:
        values[name] = json.loads(values[name])
    values["in_workbook"] = bool(values["in_workbook"])
    return AnalysisRun(**values)


def row_of(run: AnalysisRun) -> dict[str, Any]:
    """The columns of a new row; an entry without a uid gets one."""
    values = {name: getattr(run, name) for name in COLUMNS if name != "id"}
    for name in _PLAIN:
        values[name] = json.dumps(dict(values[name]), ensure_ascii=False, sort_keys=True)
    values["uid"] = run.uid or new_uids(1)[0]
    return values
