# SPDX-License-Identifier: EUPL-1.2
"""Where rows go when keys move them, and where new ones come."""

from collections.abc import Sequence

from wijkatlas_plan.model.plan import Action, Goal, Level, Plan
from wijkatlas_plan.panel.plan.rows import Rows

Landing = tuple[str, int]


def landing(rows: Rows, uids: Sequence[str], way: str) -> Landing | None:
    """The parent and the place for rows that stand together and go ``up``, ``down``, ``left``, ``right``.

    Up and down change places with a neighbour, and go on under the next parent at the end. Left and
    right bring an action to the goal before or after its own, and a goal out of or into a strategic one.
    None when there is nowhere to go.
    """
    parent = rows.parent(uids[0])
    if any(rows.parent(uid) != parent for uid in uids):
        return None
    siblings = rows.children[parent]
    staying = [uid for uid in siblings if uid not in uids]
    first = min(siblings.index(uid) for uid in uids)
    before = sum(uid not in uids for uid in siblings[:first])
    row = rows.by_uid[uids[0]]
    if way in ("left", "right") and isinstance(row, Goal):
        return _level(rows, row, staying, before, way)
    if way == "up" and before > 0:
        return parent, before - 1
    if way == "down" and before < len(staying):
        return parent, before + 1
    if isinstance(row, Plan) or (way in ("left", "right") and not isinstance(row, Action)):
        return None
    other = _next_parent(rows, parent, -1 if way in ("up", "left") else 1)
    if other is None:
        return None
    is_first = way == "down"
    return other, 0 if is_first else len(rows.children.get(other, ()))


def _next_parent(rows: Rows, parent: str, step: int) -> str | None:
    """The row of the same kind before or after the parent, in the order of the tree."""
    row = rows.by_uid[parent]
    alike = [each.uid for each in rows.plans()]
    if isinstance(row, Goal):
        alike = [each.uid for each in rows.goals() if each.level is row.level]
    place = alike.index(parent) + step
    return alike[place] if 0 <= place < len(alike) else None


def _level(rows: Rows, row: Goal, staying: list[str], before: int, way: str) -> Landing | None:
    if way == "left":
        if not row.parent:
            return None
        around = rows.children[row.plan]
        return row.plan, around.index(row.parent) + 1
    above = [rows.by_uid[uid] for uid in staying[:before]]
    strategic = [each for each in above if isinstance(each, Goal) and each.level is Level.STRATEGIC]
    if row.level is Level.STRATEGIC or row.parent or not strategic:
        return None
    under = strategic[-1].uid
    return under, len(rows.children.get(under, ()))


def place_for(rows: Rows, chosen: str, *, as_child: bool) -> tuple[str, str, int] | None:
    """Kind, parent and place of a row that is added beside a chosen one, or under it."""
    row = rows.by_uid.get(chosen)
    if row is None:
        return None
    if as_child:
        if isinstance(row, Action):
            return None
        kind = "strategic"
        if isinstance(row, Goal):
            kind = "operational" if row.level is Level.STRATEGIC else "action"
        return kind, chosen, len(rows.children.get(chosen, ()))
    parent = rows.parent(chosen)
    kind = "plan"
    if not isinstance(row, Plan):
        kind = "action" if isinstance(row, Action) else str(row.level)
    return kind, parent, rows.children[parent].index(chosen) + 1
