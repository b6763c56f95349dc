# SPDX-License-Identifier: EUPL-1.2
"""New rows of a plan, and what the steps that change its tree are called."""

from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.model.plan import Action, Goal, Level, Plan
from wijkatlas_plan.panel.plan.rows import Row, Rows
from wijkatlas_plan.storage.editing import new_uid

ADD = {
    "plan": QT_TRANSLATE_NOOP("edits", "Add a plan"),
    "strategic": QT_TRANSLATE_NOOP("edits", "Add a strategic goal"),
    "operational": QT_TRANSLATE_NOOP("edits", "Add an operational goal"),
    "action": QT_TRANSLATE_NOOP("edits", "Add an action"),
}
RENAME: dict[type[Any], str] = {
    Plan: QT_TRANSLATE_NOOP("edits", "Change the title of a plan"),
    Goal: QT_TRANSLATE_NOOP("edits", "Change the title of a goal"),
    Action: QT_TRANSLATE_NOOP("edits", "Change the title of an action"),
}
DELETE_ONE = QT_TRANSLATE_NOOP("edits", "Delete “{name}”")
DELETE_MANY = QT_TRANSLATE_NOOP("edits", "Delete rows of the plan: {n}")
MOVE_ONE = QT_TRANSLATE_NOOP("edits", "Move “{name}”")
MOVE_MANY = QT_TRANSLATE_NOOP("edits", "Move rows of the plan: {n}")
COPY_ONE = QT_TRANSLATE_NOOP("edits", "Duplicate “{name}”")
COPY_MANY = QT_TRANSLATE_NOOP("edits", "Duplicate rows of the plan: {n}")


def new_row(kind: str, rows: Rows, parent: str, title: str) -> Row:
    """A row to add under another; it takes over where its siblings are, if that is the same for all."""
    uid = new_uid()
    if kind == "plan":
        return Plan(uid, title)
    if kind == "action":
        return Action(uid, parent, title)
    above = rows.by_uid[parent]
    plan = above.plan if isinstance(above, Goal) else parent
    level = Level.STRATEGIC if kind == "strategic" else Level.OPERATIONAL
    return Goal(uid, plan, parent if isinstance(above, Goal) else "", level, title)
