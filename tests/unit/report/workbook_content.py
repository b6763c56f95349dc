# SPDX-License-Identifier: EUPL-1.2
"""A workbook's content made by hand, figure by figure."""

from dataclasses import dataclass, field
from datetime import date
from io import BytesIO

from PIL import Image

from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.summary import (
    AreaRow,
    CategoryRow,
    Change,
    HourTable,
    MonthRow,
    Period,
    Summary,
    Trend,
)
from wijkatlas.report.content import ImportRow, WorkbookContent

FEW = Estimate(None, unit="incidents", reason=Reason.SUPPRESSED)
SHIELDED = Estimate(None, unit="incidents", reason=Reason.SECONDARY)
MISSING = Estimate(None, reason=Reason.MISSING)
YEARS = (
    Period(date(2024, 1, 1), date(2024, 12, 31)),
    Period(date(2025, 1, 1), date(2025, 12, 31)),
)


def count(n, low=None, high=None):
    return Estimate(n, low, high, n, unit="incidents")


def rate(value, low, high):
    return Estimate(value, low, high, unit="per 1,000 inhabitants")


def change(now, before, z, trend):
    return Change(count(now), count(before), Estimate(z, unit="z"), trend)


def picture():
    target = BytesIO()
    Image.new("RGB", (800, 500), "#B5D3DF").save(target, "PNG")
    return target.getvalue()


def summary(*, population=True, comparison=True):
    """100 incidents: 60 + 30 + 2 hidden + 5 shielded in four areas, 3 elsewhere."""
    steady = change(60, 64, -0.51, Trend.NOT_CLEAR) if comparison else None
    rising = change(30, 12, 4.03, Trend.SHARP_RISE) if comparison else None
    unclear = Change(FEW, count(9), Estimate(None, reason=Reason.SUPPRESSED), None)
    hidden = unclear if comparison else None
    people = [
        Estimate(n, unit="inhabitants") if population else MISSING for n in (3000, 500, 40, 60)
    ]
    rates = (
        [rate(20.0, 15.26, 25.74), rate(60.0, 40.48, 85.66), FEW, SHIELDED]
        if population
        else [MISSING] * 4
    )
    hours = tuple(
        tuple(
            FEW if (d, h) == (6, 3) else SHIELDED if (d, h) == (6, 4) else count(d + h)
            for h in range(24)
        )
        for d in range(7)
    )
    return Summary(
        total=count(100),
        period=YEARS[1],
        comparison=YEARS if comparison else None,
        change=change(100, 90, 1.03, Trend.NOT_CLEAR) if comparison else None,
        rate=rate(27.0, 22.0, 33.0) if population else MISSING,
        areas=(
            AreaRow("A", "Centrum", people[0], count(60), rates[0], steady),
            AreaRow("B", "Haven", people[1], count(30), rates[1], rising),
            AreaRow("C", "Kouter", people[2], FEW, rates[2], hidden),
            AreaRow("D", "Linde", people[3], SHIELDED, rates[3], hidden),
        ),
        categories=(
            CategoryRow("burglary", "Woninginbraak", count(70), Estimate(0.7), steady),
            CategoryRow("noise", "Geluidsoverlast", count(30), Estimate(0.3), rising),
        ),
        months=tuple(
            MonthRow(f"2025-{m:02d}", FEW if m == 2 else count(m + 3, 1.5, m + 9.5), whole=m < 12)
            for m in range(1, 13)
        ),
        hours=HourTable(
            1,
            hours,
            tuple(count(300) for _ in range(7)),
            tuple(count(40) for _ in range(24)),
            count(97),
        ),
        without_location=count(0),
        outside_areas=FEW,
        without_month=count(0),
        without_hour=FEW,
        smallest_shown=5,
    )


@dataclass(frozen=True)
class PluginColumn:
    title: str
    unit: str = ""
    decimals: int = 0


@dataclass(frozen=True)
class PluginTable:
    title: str
    subtitle: str
    columns: list
    rows: list
    notes: list = field(default_factory=list)


def content(**changes):
    values = {
        "municipality": "Voorbeeldstad",
        "sentence": "100 incidenten, 2025, alle wijken",
        "as_of": date(2026, 1, 15),
        "summary": summary(),
        "area_word": "wijken, 2025",
        "imports": (
            ImportRow(
                "jan.csv", "2026-01-10T08:00:00+01:00", "be", 120, 100, 5, 10, 5, 3, "ab" * 32
            ),
            ImportRow(
                "fout.csv",
                "2026-01-11T08:00:00+01:00",
                "be",
                7,
                7,
                0,
                0,
                0,
                0,
                "cd" * 32,
                undone=True,
            ),
        ),
        "map_picture": picture(),
        "map_caption": "Incidenten per hectare.",
        "extra": (
            PluginTable(
                "Kwaliteit",
                "alle incidenten",
                [PluginColumn("Kenmerk"), PluginColumn("Aandeel", "%", 1)],
                [["zonder plaats", Estimate(2.5, 1.25, 4.5)], ["dubbel", FEW]],
                ["Een noot."],
            ),
        ),
        "recipient": "gemeenteraad",
        "project_mark": "0123abcd",
        "program": "Wijkatlas 0.1.0",
    }
    return WorkbookContent(**(values | changes))
