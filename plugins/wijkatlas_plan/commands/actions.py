# SPDX-License-Identifier: EUPL-1.2
"""Commands that change an action and tell of its progress."""

from dataclasses import dataclass, replace
from datetime import date as Date
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas_plan.commands.options import Day
from wijkatlas_plan.model.plan import STATUS_NAMES, LogEntry, Status

if TYPE_CHECKING:
    from wijkatlas_plan.model.plan import Action

ActionName = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Number (uid), code or title of the action"))
]


@dataclass(frozen=True, eq=False, slots=True)
class ActionReport:
    """The action as it is now."""

    action: "Action"
    is_changed: bool

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        each = self.action
        return {
            "uid": each.uid, "code": each.code, "title": each.title, "status": str(each.status),
            "start": each.start, "end": each.end, "lead": each.lead, "changed": self.is_changed,
        }  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """Its title and how it stands."""
        status = translator.translate("plan", STATUS_NAMES[self.action.status])
        return translator.translate(
            "plan",
            QT_TRANSLATE_NOOP("plan", "{title}: {status}."),
            title=self.action.title,
            status=status,
        )


def set_action(
    session: Session,
    progress: Progress,
    *,
    action: ActionName,
    status: Annotated[Status | None, Param(QT_TRANSLATE_NOOP("commands", "How it stands"))] = None,
    start: Annotated[
        Date | None, Param(QT_TRANSLATE_NOOP("commands", "The day on which it starts"))
    ] = None,
    end: Annotated[
        Date | None, Param(QT_TRANSLATE_NOOP("commands", "The day on which it ends"))
    ] = None,
    lead: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Function or service that leads it"))
    ] = "",
) -> ActionReport:
    """Change how an action stands, its days or its lead."""
    from wijkatlas_plan.storage.editing import put

    del progress
    old = find_action(session, action)
    new = replace(
        old,
        status=status or old.status,
        start=start.isoformat() if start else old.start,
        end=end.isoformat() if end else old.end,
        lead=lead or old.lead,
    )
    if new.start and new.end and new.end < new.start:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "An action can't end before it starts: {start}, {end}."),
            start=new.start,
            end=new.end,
        )
    if new != old:
        label = QT_TRANSLATE_NOOP("edits", "Change action {title}")
        with session.project.edit(label, command="action.set", title=old.title) as edit:
            put(edit, new)
    return ActionReport(new, new != old)


def log_action(
    session: Session,
    progress: Progress,
    *,
    action: ActionName,
    text: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "What happened; it stays in the office"), option=True),
    ],
    by: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Function that tells it, never a name"))
    ] = "",
    date: Day = None,
) -> ActionReport:
    """Tell of the progress of an action, in its log."""
    from wijkatlas_plan.storage.editing import new_uid, put

    del progress
    found = find_action(session, action)
    if not text.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is nothing to write in the log."))
    entry = LogEntry(
        new_uid(), found.uid, (date or Date.today()).isoformat(), by.strip(), text.strip()
    )
    label = QT_TRANSLATE_NOOP("edits", "Log of action {title}")
    with session.project.edit(label, command="action.log", title=found.title) as edit:
        put(edit, entry)
    return ActionReport(found, is_changed=True)


def find_action(session: Session, name: str) -> "Action":
    """The action of this uid, code or title.

    Raises:
        UserError: there is none, or several are called so.
    """
    from wijkatlas_plan.files.plan.labels import Labels
    from wijkatlas_plan.files.words import Kind
    from wijkatlas_plan.storage.tree import read_tree

    tree = read_tree(session.project)
    found = Labels.of(tree).find(name, (Kind.ACTION,))
    if len(found) == 1:
        return next(each for each in tree.actions if each.uid == found[0])
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no action “{name}”.")
        if not found
        else QT_TRANSLATE_NOOP("errors", "Several actions are called “{name}”."),
        QT_TRANSLATE_NOOP("errors", "“plan list --json” tells their numbers."),
        name=name,
    )


SET = Command(
    "action.set", QT_TRANSLATE_NOOP("commands", "Change an action"), set_action, Access.WRITE
)
LOG = Command(
    "action.log", QT_TRANSLATE_NOOP("commands", "Log of an action"), log_action, Access.WRITE
)
