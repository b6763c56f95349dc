# SPDX-License-Identifier: EUPL-1.2
"""Calendars (.ics, RFC 5545) of days on which something must be done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from wijkatlas.api.files import write_bytes

DOMAIN = "wijkatlas"
PRODUCT = "-//Wijkatlas//Plan//EN"
REMIND_AT_HOUR = 9


@dataclass(frozen=True, slots=True)
class DayEvent:
    """A whole day; ``uid`` stays the same in every calendar that is made of the same row.

    ``remind_days`` before it, at nine in the morning, the calendar reminds. No persons in its texts.
    """

    uid: str
    on: date
    title: str
    text: str = ""
    remind_days: int = 1


def calendar_bytes(events: Iterable[DayEvent], *, name: str, stamp: datetime) -> bytes:
    """A calendar of whole days, in the order given.

    Args:
        events: the days; one that comes again under its uid takes the place of the first in the
            reader's calendar.
        name: what the reader's calendar is called.
        stamp: when the calendar was made, in UTC.

    Raises:
        ValueError: ``stamp`` has no time zone.
    """
    from icalendar import Alarm, Calendar, Event

    if stamp.tzinfo is None:
        message = "the time stamp of a calendar is in UTC"
        raise ValueError(message)
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", _plain(name))
    for each in events:
        event = Event()
        event.add("uid", f"{each.uid}@{DOMAIN}")
        event.add("dtstamp", stamp)
        event.add("dtstart", each.on)
        event.add("dtend", each.on + timedelta(days=1))
        event.add("summary", _plain(each.title))
        if each.text:
            event.add("description", _plain(each.text))
        event.add("transp", "TRANSPARENT")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _plain(each.title))
        alarm.add("trigger", timedelta(hours=REMIND_AT_HOUR) - timedelta(days=each.remind_days))
        event.add_component(alarm)
        made.add_component(event)
    return bytes(made.to_ical(sorted=False))


def write_calendar(path: Path, events: Iterable[DayEvent], *, name: str, stamp: datetime) -> None:
    """Write a calendar whole or not at all.

    Raises:
        UserError: the file can't be written.
    """
    write_bytes(path, calendar_bytes(events, name=name, stamp=stamp))


def _plain(text: str) -> str:
    """Without signs that no calendar may hold; line breaks stay."""
    return "".join(sign for sign in text if sign == "\n" or sign.isprintable())
