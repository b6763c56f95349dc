# SPDX-License-Identifier: EUPL-1.2
"""The filter and its periods in words."""

from datetime import date

import pytest

from wijkatlas.domain.calendar import write_month, write_period
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.sentence import filter_sentence
from wijkatlas.language import Translator

SAY = Translator("en").translate
LABELS = {
    "burglary": "Burglary of a dwelling",
    "noise": "Noise",
    "ict": "ICT crime",
    "fire": "Arson",
}


def sentence(count=412, place="", **parts):
    return filter_sentence(
        IncidentFilter(**parts), count, LABELS, SAY, number=NumberFormat.of("en").write, place=place
    )


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        (None, None, ""),
        ("2026-01-01", "2026-12-31", "2026"),
        ("2024-01-01", "2026-12-31", "2024–2026"),
        ("2026-01-01", "2026-10-31", "Jan–Oct 2026"),
        ("2025-11-01", "2026-02-28", "Nov 2025–Feb 2026"),
        ("2026-02-01", "2026-02-28", "Feb 2026"),
        ("2024-02-01", "2024-02-28", "1–28 Feb 2024"),  # a leap year: not the whole month
        ("2026-07-03", "2026-07-03", "3 Jul 2026"),
        ("2026-07-03", "2026-07-09", "3–9 Jul 2026"),
        ("2026-07-30", "2026-08-02", "30 Jul–2 Aug 2026"),
        ("2025-12-30", "2026-01-02", "30 Dec 2025–2 Jan 2026"),
        ("2026-07-03", None, "from 3 Jul 2026"),
        (None, "2026-07-03", "until 3 Jul 2026"),
        ("2026-01-31", "2026-01-31", "31 Jan 2026"),
    ],
)
def test_periods(begin, end, words):
    def day(text):
        return date.fromisoformat(text) if text else None

    assert write_period(day(begin), day(end), SAY) == words


def test_a_month():
    assert write_month("2026-05", SAY) == "May 2026"


@pytest.mark.parametrize(
    ("parts", "count", "words"),
    [
        ({}, 12_000, "12,000 incidents, whole period, all areas"),
        ({}, 1, "1 incident, whole period, all areas"),
        ({}, 0, "0 incidents, whole period, all areas"),
        ({}, None, "incidents, whole period, all areas"),
        (
            {
                "categories": frozenset({"burglary"}),
                "begin": date(2026, 1, 1),
                "end": date(2026, 10, 31),
                "hours": frozenset(range(6)),
            },
            412,
            "412 incidents (burglary of a dwelling), Jan–Oct 2026, all areas, at night",
        ),
        (
            {"categories": frozenset({"ict", "noise"}), "weekdays": frozenset({5, 6})},
            7,
            "7 incidents (ICT crime, noise), whole period, all areas, at the weekend",
        ),
        (
            {"categories": frozenset({"ict", "noise", "fire", "burglary", "x"})},
            7,
            "7 incidents (ICT crime, arson, burglary of a dwelling, 2 more kinds), "
            "whole period, all areas",
        ),
        (
            {"weekdays": frozenset(range(5))},
            2,
            "2 incidents, whole period, all areas, on working days",
        ),
        (
            {"weekdays": frozenset({1, 4})},
            2,
            "2 incidents, whole period, all areas, on Tuesday, on Friday",
        ),
        (
            {"hours": frozenset({22, 23, 0, 1})},
            2,
            "2 incidents, whole period, all areas, 22:00–02:00",
        ),
        (
            {"hours": frozenset({1, 8, 9, 23})},
            2,
            "2 incidents, whole period, all areas, 01:00–02:00, 08:00–10:00, 23:00–24:00",
        ),
        ({"hours": frozenset(range(24))}, 2, "2 incidents, whole period, all areas"),
        ({"area": ("wijk", "W3")}, 2, "2 incidents, whole period, W3"),
    ],
)
def test_sentences(parts, count, words):
    assert str(sentence(count, **parts)) == words


def test_parts_can_be_cleared_one_by_one():
    chosen = {
        "categories": frozenset({"noise"}),
        "begin": date(2026, 1, 1),
        "hours": frozenset(range(18, 24)),
        "network": "uid",
    }
    found = sentence(5, place="BIN Haven", **chosen)
    assert [(part.part, part.is_set) for part in found.parts] == [
        ("what", True),
        ("when", True),
        ("where", True),
        ("when", True),
    ]
    assert found.text("when") == "from 1 Jan 2026, in the evening"
    assert found.text("where") == "BIN Haven"
    cleared = IncidentFilter(**chosen)
    for part in found.parts:
        cleared = cleared.without(part.part)
    assert cleared.is_empty
    assert not any(part.is_set for part in sentence().parts)
