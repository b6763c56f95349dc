# SPDX-License-Identifier: EUPL-1.2
"""The command that tells what is due, and writes it as a calendar."""

from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas_plan.commands.options import Day, PlanName
from wijkatlas_plan.commands.plan.checking import READING
from wijkatlas_plan.settings import REMIND_DAYS

if TYPE_CHECKING:
    from wijkatlas_plan.checking.reminders import Reminder
    from wijkatlas_plan.files.calendar import DayEvent

MOST_DAYS = 3660


@dataclass(frozen=True, eq=False, slots=True)
class RemindReport:
    """What is due or overdue on a day; ``file`` is the calendar that was written."""

    day: Date
    days: int
    reminders: "tuple[Reminder, ...]"
    file: str = ""

    def as_json(self) -> dict[str, Any]:
        """For machines; ``days`` of a reminder are those left, below nought when it is overdue."""
        return {
            "date": self.day.isoformat(),
            "days": self.days,
            "file": self.file,
            "due": [
                {
                    "kind": str(each.kind),
                    "on": None if each.on is None else each.on.isoformat(),
                    "days": None if each.on is None else each.days_left(self.day),
                    "uid": each.row,
                    "title": each.title,
                    "action": each.part_of,
                }
                for each in self.reminders
            ],
        }

    def sentence(self, translator: Translator) -> str:
        """A line for each, the overdue ones first."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        lines = [
            t(
                "plan",
                "Due within days: {days}. Found: {n}.",
                days=write(self.days),
                n=write(len(self.reminders)),
            )
        ]
        lines += [reminder_line(each, self.day, translator) for each in self.reminders]
        if self.file:
            lines.append(t("plan", "Calendar: {file}", file=self.file))
        return "\n".join(lines)


def reminder_line(reminder: "Reminder", today: Date, translator: Translator) -> str:
    """When, what and of which row."""
    from wijkatlas_plan.checking.reminders import DUE_NAMES
    from wijkatlas_plan.model.period import period_words

    t = translator.translate
    name = t("plan", DUE_NAMES[reminder.kind])
    title = f"{reminder.title} ({reminder.part_of})" if reminder.part_of else reminder.title
    if reminder.on is None:
        return t("plan", "{what}: {title}", what=name, title=title)
    day = period_words(reminder.on.isoformat(), translator)
    if reminder.on < today:
        return t("plan", "{day}, overdue, {what}: {title}", day=day, what=name, title=title)
    return t("plan", "{day}, {what}: {title}", day=day, what=name, title=title)


def remind(
    session: Session,
    progress: Progress,
    *,
    plan: PlanName = "",
    date: Day = None,
    days: Annotated[
        int | None,
        Param(QT_TRANSLATE_NOOP("commands", "So many days ahead; the setting without it")),
    ] = None,
    out: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "Write a calendar to this file (.ics)"),
            save=True,
            patterns=("*.ics",),
        ),
    ] = None,
) -> RemindReport:
    """List what is due soon or overdue in a plan; as a calendar when a file is named."""
    from wijkatlas_plan.checking.picture import read_picture
    from wijkatlas_plan.storage.tree import find_plan

    progress.update(0, None, READING)
    ahead = session.settings[REMIND_DAYS] if days is None else days
    if not 0 <= ahead <= MOST_DAYS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The number of days ahead makes no sense: {days}."),
            QT_TRANSLATE_NOOP("errors", "Give a number from 0 to {most}."),
            days=ahead,
            most=MOST_DAYS,
        )
    today = date or Date.today()
    uid = find_plan(session.project, plan).uid if plan else ""
    picture = read_picture(session, today)
    found = (picture.of_plan(uid) if uid else picture).due(ahead)
    if out is not None:
        from wijkatlas_plan.files.calendar import write_calendar

        write_calendar(
            out,
            day_events(found, session.translator),
            name=session.project.name,
            stamp=datetime(today.year, today.month, today.day, tzinfo=UTC),
        )
    return RemindReport(today, ahead, found, "" if out is None else out.name)


def day_events(reminders: "tuple[Reminder, ...]", translator: Translator) -> "tuple[DayEvent, ...]":
    """Reminders as days of a calendar; those without a day are left out."""
    from wijkatlas_plan.checking.reminders import DUE_NAMES
    from wijkatlas_plan.files.calendar import DayEvent

    t = translator.translate
    return tuple(
        DayEvent(
            f"{each.kind}-{each.row}",
            each.on,
            t("plan", "{what}: {title}", what=t("plan", DUE_NAMES[each.kind]), title=each.title),
            each.part_of,
        )
        for each in reminders
        if each.on is not None
    )


REMIND = Command(
    "plan.remind",
    QT_TRANSLATE_NOOP("commands", "What is due…"),
    remind,
    Access.READ,
)
