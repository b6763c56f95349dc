# SPDX-License-Identifier: EUPL-1.2
"""Calendars, against RFC 5545 read by hand."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from wijkatlas.api import UserError
from wijkatlas_plan.files.calendar import DayEvent, calendar_bytes, write_calendar

STAMP = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
STEP = DayEvent("0190-a", date(2026, 12, 31), "Order lamps; check, twice\\", "First line\nSecond")


def lines(*events: DayEvent) -> list[str]:
    """Content lines, unfolded as section 3.1 says."""
    data = calendar_bytes(events, name="Plan", stamp=STAMP)
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_lines_of_a_day() -> None:
    found = lines(STEP)
    assert found[:3] == ["BEGIN:VCALENDAR", "PRODID:-//Wijkatlas//Plan//EN", "VERSION:2.0"]
    assert found[-2:] == ["END:VCALENDAR", ""]
    for line in (
        "UID:0190-a@wijkatlas",
        "DTSTAMP:20261122T093000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Order lamps\\; check\\, twice\\\\",
        "DESCRIPTION:First line\\nSecond",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT15H",  # 24 hours before the day begins, plus nine
    ):
        assert line in found


def test_lines_are_folded_at_75_octets_and_end_in_crlf() -> None:
    long = DayEvent("u", date(2026, 1, 1), "Één straat, twéé lampen " * 20)
    data = calendar_bytes([long], name="Plan", stamp=STAMP)
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    data.decode()  # no sign is cut in two


def test_same_rows_same_bytes_and_signs_that_no_calendar_holds_are_left_out() -> None:
    hostile = DayEvent("u", date(2026, 1, 1), "A\r\nATTENDEE:mailto:x@example.org\x07\u202e")
    once, again = (calendar_bytes([hostile], name="P", stamp=STAMP) for _ in range(2))
    assert once == again
    assert not any(line.startswith("ATTENDEE") for line in lines(hostile))
    assert "\x07" not in once.decode()


def test_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "due.ics"
    write_calendar(path, [STEP], name="Plan", stamp=STAMP)
    assert path.read_bytes() == calendar_bytes([STEP], name="Plan", stamp=STAMP)
    with pytest.raises(UserError):
        write_calendar(tmp_path / "none" / "due.ics", [], name="Plan", stamp=STAMP)
    with pytest.raises(ValueError, match="UTC"):
        calendar_bytes([], name="Plan", stamp=STAMP.replace(tzinfo=None))
