# SPDX-License-Identifier: EUPL-1.2
"""Rows are put, moved, copied and removed, inside one named ``project.edit(…)`` of the caller."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.plan import Action, BudgetLine, Goal, Measurement, Milestone, Plan, Status
from wijkatlas_plan.model.problem import Criterion, HarmWeight, Note, Problem, Score
from wijkatlas_plan.storage import hanging, placing, rules
from wijkatlas_plan.storage.project import Edit
from wijkatlas_plan.storage.rowtext import TABLES, clean, encode, read_all, uids_in

_NATURAL_KEYS: dict[type[Any], tuple[str, ...]] = {
    Criterion: ("code",),
    Score: ("problem", "criterion"),
    HarmWeight: ("category",),
}
"""What tells these rows apart beside their uid: a second one takes the place of the first."""


def new_uid() -> str:
    """An identity for a new row (UUIDv7): later ones sort after earlier ones."""
    return fresh_uids(1)[0]


def put(edit: Edit, *rows: Any) -> None:
    """Add rows of the model, or change those of the same uid; what is the same already stays.

    Rows may come in any order, children before their parents.

    Raises:
        UserError: a parent is missing, a goal would hang under itself or on the wrong level, or a
            design would change that was fixed.
    """
    by_kind: dict[type[Any], list[Any]] = {}
    for row in rows:
        by_kind.setdefault(type(row), []).append(row)
    ordered = [(kind, by_kind[kind]) for kind in TABLES if kind in by_kind]
    for kind, found in ordered:
        _write(edit, kind, found)
    for kind, found in ordered:
        if kind is Goal:
            _follow(edit, found)
        rules.check(edit, kind, found)


def _write(edit: Edit, kind: type[Any], rows: Sequence[Any]) -> None:
    table = TABLES[kind]
    latest = {_key(row): row for row in rows}
    known = _stored(edit, kind, latest)
    if kind is Evaluation:
        _keep_frozen(known, latest)
    made: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    for key, row in latest.items():
        old = known.get(key)
        values = encode(row)
        if old is None:
            made.append(values)
        elif values != encode(old) | {"uid": row.uid}:
            changed.append(values | {"uid": old.uid})
    edit.insert_many(table, made)
    edit.update_many(table, ("uid",), changed)
    if kind is Note:
        _keep_words(edit, list(latest.values()))


def _key(row: Any) -> Any:
    fields = _NATURAL_KEYS.get(type(row))
    return tuple(getattr(row, field) for field in fields) if fields else row.uid


def _stored(edit: Edit, kind: type[Any], rows: Mapping[Any, Any]) -> dict[Any, Any]:
    """The rows that are there already, by what tells them apart."""
    condition, value = uids_in(row.uid for row in rows.values())
    found = {row.uid: row for row in read_all(edit, kind, f"WHERE uid {condition}", (value,))}
    if kind not in _NATURAL_KEYS:
        return found
    twins = {_key(row): row for row in read_all(edit, kind)}
    for key, row in rows.items():
        if key in twins and row.uid in found and twins[key].uid != row.uid:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is another one of “{name}” already."),
                name=getattr(row, "title", "") or str(key[0]),
            )
    return {key: twins.get(key) or found.get(row.uid) for key, row in rows.items()}


def _keep_frozen(known: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    for uid, old in known.items():
        if old.frozen_at and _frozen(old) != _frozen(wanted[uid]):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The design of “{name}” was fixed and can't be changed any more."
                ),
                QT_TRANSLATE_NOOP("errors", "Make a new evaluation; the old one stays as it is."),
                name=old.title,
            )


def _frozen(evaluation: Evaluation) -> tuple[object, ...]:
    each = evaluation
    return each.action, each.design, each.frozen_at, each.frozen_by, each.mark, each.smallest_change


def _keep_words(edit: Edit, notes: Sequence[Note]) -> None:
    """Keep the text of notes apart; an empty one takes no row."""
    condition, value = uids_in(note.uid for note in notes)
    sql = f"SELECT note, text FROM plan_note_private WHERE note {condition}"
    known = dict(edit.rows(sql, (value,)))
    for note in notes:
        text = clean(note.text)
        if text == known.get(note.uid, ""):
            continue
        edit.delete_where("plan_note_private", note=note.uid)
        if text:
            edit.insert_many("plan_note_private", [{"note": note.uid, "text": text}])


def _follow(edit: Edit, goals: Sequence[Goal]) -> None:
    """Goals under one that went to another plan go with it."""
    rows = [
        {"uid": uid, "plan": goal.plan}
        for goal in goals
        for (uid,) in edit.rows(
            "SELECT uid FROM plan_goal WHERE parent = ? AND plan != ?", (goal.uid, goal.plan)
        )
    ]
    edit.update_many("plan_goal", ("uid",), rows)


def remove(edit: Edit, uid: str) -> int:
    """Remove a row with everything that hangs on it, also what is private; gives how many rows.

    Raises:
        UserError: there is no such row, nor anything that hangs on it.
    """
    tables = hanging.tables_of(edit, uid) or list(hanging.HANGS)
    count = 0
    for table in tables:
        for place, uids in hanging.below(edit, table, uid).items():
            key = hanging.key_of(place)
            count += sum(edit.delete_where(place, **{key: each}) for each in sorted(uids))
            hanging.forget(edit, place, sorted(uids))
    if not count:
        raise _missing()
    hanging.drop_files(edit)
    return count


def move(edit: Edit, uid: str, parent: str, position: int) -> None:
    """Bring a row under another parent and to a place (from 0) among the rows there.

    The parent of an action is a goal, that of a goal a goal, or a plan when it stands at the top; that
    of a milestone is an action. Plans and problems have none: "".

    Raises:
        UserError: there is no such row or parent, or the row can't hang there.
    """
    row = _find(edit, uid)
    if isinstance(row, Action):
        row = replace(row, goal=parent)
    elif isinstance(row, Milestone):
        row = replace(row, action=parent)
    elif isinstance(row, Goal):
        above = read_all(edit, Goal, "WHERE uid = ?", (parent,))
        row = replace(
            row, parent=parent if above else "", plan=above[0].plan if above else parent or row.plan
        )
    _place(edit, row, position)


def duplicate(edit: Edit, uid: str) -> str:
    """Copy an action, or a goal with what hangs on it, to the place after it; gives the copy's uid.

    What has happened is not copied: no log, no spent amounts, no evaluation; the copies are planned.
    Codes are not copied either: one code stands for one row.

    Raises:
        UserError: there is no such action or goal.
    """
    row = _find(edit, uid)
    if not isinstance(row, Goal | Action):
        raise _missing()
    found = hanging.below(edit, TABLES[type(row)], uid)
    kinds = (Goal, Action, BudgetLine, Milestone, Measurement)
    old = [each for kind in kinds for each in _of(edit, kind, found.get(TABLES[kind], set()))]
    uids = dict(zip([each.uid for each in old], fresh_uids(len(old)), strict=True))
    copies = [_copy(each, uids) for each in old]
    put(edit, *copies)
    made: Goal | Action = next(each for each in copies if each.uid == uids[uid])
    order = [name for _, name in _siblings(edit, row) if name != made.uid]
    _place(edit, made, order.index(uid) + 1)
    return made.uid


def _copy(row: Any, uids: dict[str, str]) -> Any:
    changed: dict[str, Any] = {"uid": uids[row.uid]}
    for field in ("parent", "goal", "action"):
        owner = getattr(row, field, "")
        if owner in uids:
            changed[field] = uids[owner]
    if isinstance(row, BudgetLine):
        changed["spent_cents"] = None
    elif isinstance(row, Goal):
        changed["code"] = ""
    elif isinstance(row, Action):
        changed |= {"code": "", "status": Status.PLANNED}
    elif isinstance(row, Milestone):
        changed["done_on"] = ""
    return replace(row, **changed)


def _place(edit: Edit, row: Any, place: int) -> None:
    """Put a row at a place among those of its parent."""
    siblings = [each for each in _siblings(edit, row) if each[1] != row.uid]
    changed = placing.positions(siblings, row.uid, place)
    put(edit, replace(row, position=changed.pop(row.uid)))
    edit.update_many(
        TABLES[type(row)],
        ("uid",),
        [{"uid": uid, "position": number} for uid, number in changed.items()],
    )


def _siblings(edit: Edit, row: Any) -> list[placing.Placed]:
    """The rows under the same parent, in their order."""
    fields = {
        Goal: ("plan", "parent"),
        Action: ("goal",),
        Milestone: ("action",),
    }.get(type(row), ())
    where = " AND ".join(f'"{field}" = ?' for field in fields) or "1"
    return [
        (position, uid)
        for position, uid in edit.rows(
            f"SELECT position, uid FROM {TABLES[type(row)]} WHERE {where} ORDER BY position, uid",
            tuple(getattr(row, field) for field in fields),
        )
    ]


def _find(edit: Edit, uid: str) -> Any:
    """A row that has a place among others."""
    for kind in (Plan, Goal, Action, Milestone, Problem, Criterion):
        found = _of(edit, kind, {uid})
        if found:
            return found[0]
    raise _missing()


def _of(edit: Edit, kind: type[Any], uids: set[str]) -> list[Any]:
    condition, value = uids_in(uids)
    return read_all(edit, kind, f"WHERE uid {condition} ORDER BY uid", (value,))


def _missing() -> UserError:
    return UserError(QT_TRANSLATE_NOOP("errors", "This row does not exist any more."))


def fresh_uids(count: int) -> list[str]:
    """Identities for new rows (UUIDv7), rising."""
    from wijkatlas.api.identity import new_uids

    return new_uids(count)
