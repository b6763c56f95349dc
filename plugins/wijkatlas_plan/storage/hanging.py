# SPDX-License-Identifier: EUPL-1.2
"""What hangs on what: which rows go when one goes, and which names of it are forgotten."""

import json
from collections.abc import Iterable, Iterator, Sequence

from wijkatlas_plan.storage.project import Edit
from wijkatlas_plan.storage.rowtext import text_of, uids_in

_ATTACHMENT = ("plan_attachment_private", "owner")
HANGS: dict[str, tuple[tuple[str, str], ...]] = {
    "plan_plan": (("plan_goal", "plan"),),
    "plan_goal": (
        ("plan_goal", "parent"),
        ("plan_action", "goal"),
        ("plan_measurement", "goal"),
    ),
    "plan_action": (
        ("plan_budget", "action"),
        ("plan_milestone", "action"),
        ("plan_log_private", "action"),
        ("plan_evaluation", "action"),
    ),
    "plan_log_private": (_ATTACHMENT,),
    "plan_problem": (("plan_score", "problem"),),
    "plan_criterion": (("plan_score", "criterion"),),
    "plan_note": (("plan_note_private", "note"), _ATTACHMENT),
    "plan_budget": (),
    "plan_milestone": (),
    "plan_measurement": (),
    "plan_evaluation": (),
    "plan_score": (),
    "plan_harm": (),
    "plan_attachment_private": (),
}
"""For each table whose rows can be removed the columns that name one of its rows."""

_NAMED_IN = {
    "plan_problem": (("plan_goal", "problems"),),
    "plan_note": (("plan_problem", "notes"),),
}
"""Lists of names that only point at a row: the name goes, the row that held it stays."""


def tables_of(edit: Edit, uid: str) -> list[str]:
    """The tables that have a row of this uid (one, as a rule)."""
    return [table for table in HANGS if edit.rows(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,))]


def below(edit: Edit, table: str, uid: str) -> dict[str, set[str]]:
    """The uids of a row and of all that hangs on it, by table; a circle of rows ends."""
    found: dict[str, set[str]] = {table: {uid}}
    waiting: list[tuple[str, set[str]]] = [(table, {uid})]
    while waiting:
        owners, uids = waiting.pop()
        for child, column in HANGS.get(owners, ()):
            fresh = _owned(edit, child, column, uids) - found.get(child, set())
            if fresh:
                found.setdefault(child, set()).update(fresh)
                waiting.append((child, fresh))
    return found


def _owned(edit: Edit, table: str, column: str, owners: Iterable[str]) -> set[str]:
    condition, value = uids_in(owners)
    key = key_of(table)
    rows = edit.rows(f'SELECT {key} FROM {table} WHERE "{column}" {condition}', (value,))
    return {row[0] for row in rows}


def key_of(table: str) -> str:
    """The column that tells the rows of a table apart."""
    return "note" if table == "plan_note_private" else "uid"


def drop_files(edit: Edit) -> None:
    """Remove the files that no attachment names any more."""
    for (sha256,) in edit.rows(
        "SELECT sha256 FROM plan_file_private WHERE sha256 NOT IN"
        " (SELECT sha256 FROM plan_attachment_private)"
    ):
        edit.delete_where("plan_file_private", sha256=sha256)


def forget(edit: Edit, table: str, uids: Sequence[str]) -> None:
    """Take these rows out of the lists that point at them."""
    gone = set(uids)
    for holder, column in _NAMED_IN.get(table, ()):
        edit.update_many(holder, ("uid",), list(_without(edit, holder, column, gone)))


def _without(edit: Edit, table: str, column: str, gone: set[str]) -> Iterator[dict[str, str]]:
    for uid, text in edit.rows(f"SELECT uid, {column} FROM {table} WHERE {column} != '[]'"):
        names = json.loads(text)
        kept = [name for name in names if name not in gone]
        if kept != names:
            yield {"uid": uid, column: text_of(kept)}
