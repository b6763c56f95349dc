# SPDX-License-Identifier: EUPL-1.2
"""A plugin that gives pages of every place with blocks of every kind, for tests of editions."""

import numpy as np
import shapely

from wijkatlas.analysis.together import Counted
from wijkatlas.api import (
    Area,
    Chapter,
    Chart,
    ChartKind,
    Column,
    Edition,
    Estimate,
    Level,
    Light,
    Lines,
    MapPicture,
    Pairs,
    Place,
    Plugin,
    Reason,
    Role,
    Series,
    Session,
    Settings,
    SheetTable,
    Translator,
)
from wijkatlas.api.drawing import Legend, Mark, ShapeLayer
from wijkatlas.api.plugin import LoadedPlugin
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch

NAMES = {
    "A": "Centrum",
    "B": "De Kouter & de haven met een zeer lange naam",
    "C": "=1+1",
    "D": "con",
}
COUNTS = {"A": 60, "B": 3, "C": 40, "D": 20}
"""Incidents in each area; the plugin counts them."""


def open_session(*plugins):
    """A session in English with these plugins."""
    return Session(
        settings=Settings(core_settings()), translator=Translator("en"),
        commands=built_in_commands(), plugins=plugins,
    )  # fmt: skip


def make_town(path, *plugins):
    """A project of four areas and 123 incidents, open in a session."""
    session = open_session(*plugins)
    session.run("project.create", path=path, name="Town", crs="EPSG:31370", language="en")
    rows = [
        {
            "source_ref": f"{code}{n}", "x": 150_000.0 + 1000 * place + 10 * n, "y": 170_500.0,
            "begin": f"2025-{1 + n % 12:02d}-{1 + n % 28:02d}T{n % 24:02d}:30", "category": "noise",
        }
        for place, (code, count) in enumerate(COUNTS.items())
        for n in range(count)
    ]  # fmt: skip
    columns = {}
    for name in INCIDENT_COLUMNS:
        values = [row.get(name, np.nan if name in "xy" else None) for row in rows]
        columns[name] = np.array(values, np.float64) if name in "xy" else values
    batch = IncidentBatch(range(1, len(rows) + 1), columns, ())
    with session.project.edit("Import") as edit:
        edit.import_incidents("police", [batch], file_name="a.csv", sha256="ab" * 32, recipe="")
        areas = [
            Area("wijk", code, name, shapely.to_wkb(shapely.MultiPolygon([_box(place)])), 1000)
            for place, (code, name) in enumerate(NAMES.items())
        ]
        edit.import_areas(areas, file_name="areas.gpkg", sha256="cd" * 32)
    return session


def _box(place):
    west = 150_000 + 1000 * place
    return shapely.box(west, 170_000, west + 1000, 171_000)


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")


def loaded(*, rows=4, fails=False, profiles=True):
    """The plugin as the program loads it; ``rows`` of the table on each profile."""

    def edition(session, request):
        if fails:
            raise ZeroDivisionError
        return make_edition(session, request, rows=rows, profiles=profiles)

    return LoadedPlugin("fake", Plugin("fake", 1, "Fake", edition=edition))


def make_edition(session, request, *, rows, profiles):
    areas = {area.code: area for area in session.project.areas(request.scheme) if request.scheme}
    everything = np.ones(len(request.points), np.bool_)
    counted = Counted("place", everything, np.asarray(request.places, np.int64), request.areas)

    def chapters(hidden):
        counts = [
            Estimate(None, unit="incidents", reason=hidden[0][code])
            if code in hidden[0]
            else Estimate(n, unit="incidents")
            for code, n in zip(request.areas, counted.counts(), strict=True)
        ]
        found = [_summary(request), _goals(), _sources()]
        if profiles:
            found += [
                _profile(areas[code], count, rows)
                for code, count in zip(request.areas, counts, strict=True)
            ]
        return found

    return Edition([counted], chapters)


def _line():
    values = (40, 44, 39, 36, 31, 30)
    return Chart(
        "line", ChartKind.LINE, "Fewer burglaries since April", "by month, 2025", "month",
        "incidents", MONTHS,
        (
            Series("incidents", tuple(Estimate(v, v - 9, v + 11) for v in values)),
            Series("target", (Estimate(32),) * 6, Role.LIMIT),
        ),
        source="police",
    )  # fmt: skip


def _summary(request):
    table = SheetTable(
        "Goals", "as of the day on the cover",
        [Column("Goal"), Column("Now", "per 1,000", 1), Column("Target", "per 1,000", 1),
         Column("How it stands")],
        [
            ["Fewer burglaries of dwellings in the north", Estimate(8.1, 7.0, 9.3), Estimate(7.0),
             Light(Level.GOOD, "on course")],
            ["Less fear at the station", Estimate(31.0, 26.0, 36.5), Estimate(25.0),
             Light(Level.WATCH, "not clear")],
            ["Noise at night", Estimate(12.0, 11.0, 13.1), Estimate(9.0), Light(Level.BAD, "behind")],
            ["=1+1", Estimate(None, reason=Reason.MISSING), Estimate(9.0),
             Light(Level.UNKNOWN, "no figure")],
        ],
        ["Margins are of 95 %."],
    )  # fmt: skip
    return Chapter(
        "fake.summary", "Summary", "In short", f"As of {request.as_of}",
        (
            Lines(("Two of three goals are on course.",), strong=True),
            Lines(("What was not reported is not in these figures.",)),
            table,
            Pairs((("Plan", ""), ("Period", "2025–2030"), ("Decided by", "the council"))),
            _line(),
        ),
        Place.FRONT,
    )  # fmt: skip


def _goals():
    heat = Chart(
        "heat", ChartKind.HEAT, "Friday night", "2025", "hour", "day", ("0", "6", "12", "18"),
        rows=("Monday", "Friday"),
        cells=((Estimate(1),) * 4, (Estimate(8), Estimate(9), Estimate(2), Estimate(14))),
    )  # fmt: skip
    bars = Chart(
        "bars", ChartKind.BARS, "Most is spent on lighting", "euro, 2025", "sector", "euro",
        ("police", "housing"), (Series("spent", (Estimate(12000), Estimate(30500))),),
    )  # fmt: skip
    panels = Chart(
        "panels", ChartKind.PANELS, "By area", "share, 2025", "%", "",
        ("safe by day", "safe at night"), (Series("town", (Estimate(80), Estimate(60))),),
        rows=("North", "South"),
        cells=((Estimate(82, 75, 89), Estimate(55, 45, 65)),) * 2,
    )  # fmt: skip
    return Chapter(
        "fake.goals", "A very long name for a sheet about goals and budgets", "Goals and budget",
        "2025", (heat, bars, panels, MapPicture("Where"))
    )  # fmt: skip


def _sources():
    return Chapter(
        "fake.sources", "Method", "Sources and method", "", (Lines(("Police, 2025.",)),), Place.BACK
    )


def _profile(area, count, rows):
    shape = shapely.from_wkb(area.wkb)
    mark = Mark("#56B4E9", "#0B5A6E", "dots")
    spot = shapely.to_wkb(shape.representative_point().buffer(120))
    layer = ShapeLayer(
        "actions", "Actions", (spot,), ("running",), ("Lighting",), ("",), {"running": mark},
        Legend("actions", "Actions", (mark.entry("running"),)),
    )  # fmt: skip
    table = SheetTable(
        "Figures", f"{area.name}, 2025",
        [Column("Indicator"), Column("Value", "", 0), Column("How it stands")],
        [["Incidents", count, Light(Level.WATCH, "not clear")]]
        + [[f"Indicator {n} of {area.name}", Estimate(n, n / 2, n * 2), ""] for n in range(1, rows)],
        ["A note about all of these figures, which is long enough to need a second line on paper."],
    )  # fmt: skip
    dots = Chart(
        "dots", ChartKind.DOTS, f"{area.name} beside the town", "2025", "rate", "",
        ("this area", "town"), (Series("rate", (Estimate(12, 9, 16), Estimate(10, 9, 11))),),
        source="police",
    )  # fmt: skip
    return Chapter(
        f"fake.profile.{area.code}", area.name, area.name, "What stands out here, 2025",
        (
            Lines((f"{area.name} has more incidents than the town.",), strong=True),
            MapPicture("Actions in this area", (layer,), tuple(float(b) for b in shape.bounds)),
            table, dots,
        ),
        Place.PROFILE, area.code,
    )  # fmt: skip
