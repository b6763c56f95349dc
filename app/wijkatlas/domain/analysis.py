# SPDX-License-Identifier: EUPL-1.2
"""The register of analyses: what was computed, from what, by what, and what a person decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class AnalysisRun:
    """One entry of the register.

    ``parameters`` are those of the analysis, ``filter`` an ``IncidentFilter.to_plain``. ``data`` is
    the SHA-256 of the columns it read, ``revisions`` the revisions of the tables they came from: with
    others the result is stale. ``result`` holds the figures that must outlive the data, such as the
    cells of a forecast. ``decision`` is a person's; the program never fills it in.
    """

    uid: str
    at: str
    kind: str
    title: str
    parameters: Mapping[str, Any]
    filter: Mapping[str, Any]
    seed: int | None
    n: int
    data: str
    revisions: Mapping[str, int]
    program: str
    result: Mapping[str, Any] = field(default_factory=dict)
    in_workbook: bool = False
    purpose: str = ""
    decision: str = ""
    decided_by: str = ""
    decided_on: str = ""
    id: int = 0
