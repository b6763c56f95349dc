# SPDX-License-Identifier: EUPL-1.2
"""The progress of actions as it was told; :func:`editing.put` writes it. It stays in the office."""

from wijkatlas_plan.model.plan import LogEntry
from wijkatlas_plan.storage.project import Queries, has_plans
from wijkatlas_plan.storage.rowtext import read_all


def entries(project: Queries, action: str) -> tuple[LogEntry, ...]:
    """The log of an action (its uid), the newest first."""
    if not has_plans(project):
        return ()
    return tuple(
        read_all(
            project, LogEntry, "WHERE action = ? ORDER BY entered_on DESC, uid DESC", (action,)
        )
    )
