# SPDX-License-Identifier: EUPL-1.2
"""What of an action is late."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.model.days import read_day
from wijkatlas_plan.model.plan import Action, Milestone, Status

OPEN = frozenset({Status.PLANNED, Status.RUNNING, Status.PAUSED})
"""An action that is done or stopped is not late any more, nor are its milestones."""


class LateKind(StrEnum):
    """What should have happened already."""

    START = "start"
    END = "end"
    MILESTONE = "milestone"


LATE_NAMES: dict[LateKind, str] = {
    LateKind.START: QT_TRANSLATE_NOOP("plan", "should have started"),
    LateKind.END: QT_TRANSLATE_NOOP("plan", "should have ended"),
    LateKind.MILESTONE: QT_TRANSLATE_NOOP("plan", "step not done"),
}


@dataclass(frozen=True, slots=True)
class Late:
    """Something that should have happened on ``due``, so many ``days`` ago; ``uid`` is its row."""

    kind: LateKind
    uid: str
    title: str
    due: date
    days: int


def lateness(action: Action, milestones: Iterable[Milestone], today: date) -> tuple[Late, ...]:
    """What of an action is late, the longest first; nothing when it is in time.

    ``milestones`` may hold those of other actions: they are passed over.
    """
    if action.status not in OPEN:
        return ()
    found = []
    start, end = read_day(action.start), read_day(action.end)
    if action.status is Status.PLANNED and start is not None:
        found.append((LateKind.START, action.uid, action.title, start))
    if end is not None:
        found.append((LateKind.END, action.uid, action.title, end))
    for each in milestones:
        due = read_day(each.due)
        if each.action == action.uid and not each.done_on and due is not None:
            found.append((LateKind.MILESTONE, each.uid, each.title, due))
    late = [Late(*each, (today - each[3]).days) for each in found if each[3] < today]
    return tuple(sorted(late, key=lambda each: (each.due, each.kind, each.uid)))
