# SPDX-License-Identifier: EUPL-1.2
"""A plan that was read from a file is taken over in one undo step, with the rows that were refused."""

from dataclasses import replace
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.files.plan.result import ReadPlan
from wijkatlas_plan.model.plan import Goal, Plan
from wijkatlas_plan.storage.editing import put

KIND = "plan"
LABEL = QT_TRANSLATE_NOOP("edits", "Import plan from {file}")
COMMAND = "plan.import"


def with_plan(read: ReadPlan, plan: Plan | None) -> ReadPlan:
    """What was read with a plan that was made for goals which named none, where there are such."""
    is_used = plan is not None and any(
        isinstance(row, Goal) and row.plan == plan.uid for row in read.rows
    )
    is_there = any(isinstance(row, Plan) and plan and row.uid == plan.uid for row in read.rows)
    return replace(read, rows=(plan, *read.rows)) if is_used and not is_there else read


def take_over(project: Any, read: ReadPlan, *, file_name: str, sha256: str) -> int | None:
    """Keep what is new and changed; gives the number of the import, None when nothing had to be kept.

    The same file again leaves no trace.
    """
    is_known = any(each.sha256 == sha256 for each in project.imports())
    if not read.rows and (is_known or not read.refused):
        return None
    with project.edit(LABEL, command=COMMAND, file=file_name) as edit:
        number = edit.enter_import(
            KIND,
            "",
            file_name=file_name,
            sha256=sha256,
            counts=read.counts,
            rejections=read.rejections,
        )
        put(edit, *read.rows)
    return int(number)
