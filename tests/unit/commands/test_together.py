# SPDX-License-Identifier: EUPL-1.2
"""A reader of a whole workbook, who adds, subtracts and divides, finds no small count in it."""

from collections import Counter
from datetime import date

import numpy as np
import openpyxl
import shapely

from wijkatlas.api import IncidentFilter, Session, Settings, Silent, Translator
from wijkatlas.commands.analyses import together
from wijkatlas.commands.analyses.catalogue import analyses
from wijkatlas.commands.analyses.council_layer import council_layer
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.register import entries as register
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch

SMALL = 5
AREAS = "ABCDEF"
SHARES = (0.3, 0.25, 0.2, 0.17, 0.05, 0.03)
CATEGORIES = ("burglary", "noise", "theft_from_vehicle")
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
BURGLARY = IncidentFilter(frozenset({"burglary"}))
REST = IncidentFilter(frozenset({"noise", "theft_from_vehicle"}))
LAST_YEAR = IncidentFilter(begin=date(2025, 1, 1), end=date(2025, 12, 31))
BURGLARY_LAST_YEAR = IncidentFilter(frozenset({"burglary"}), LAST_YEAR.begin, LAST_YEAR.end)


def incidents(seed):
    """Rows as they are imported, and (area, category, month) of each."""
    luck = np.random.default_rng(seed)
    known, rows = [], []
    for number in range(420):
        place = int(luck.choice(len(AREAS), p=SHARES))
        category = CATEGORIES[luck.choice(3, p=(0.15, 0.5, 0.35))]
        day = np.datetime64("2024-01-01") + int(luck.integers(0, 731))
        if number < 2:
            place, category, day = 0, "noise", np.datetime64(("2024-01-01", "2025-12-31")[number])
        known.append((AREAS[place], category, str(day)[:7]))
        rows.append(
            {
                "source_ref": str(number), "x": 1000.0 * place + 500, "y": 500.0,
                "begin": f"{day}T{luck.integers(0, 24):02d}:30", "category": category,
            }
        )  # fmt: skip
    return rows, known


def batch(rows):
    columns = {}
    for name in INCIDENT_COLUMNS:
        values = [row.get(name, np.nan if name in "xy" else None) for row in rows]
        columns[name] = np.array(values, np.float64) if name in "xy" else values
    return IncidentBatch(range(1, len(rows) + 1), columns, ())


def workbook(folder, seed, filters):
    """The council's workbook with every analysis of areas and times under each filter."""
    session = Session(
        settings=Settings(core_settings()), translator=Translator("en"),
        commands=built_in_commands(),
    )  # fmt: skip
    session.run(
        "project.create", path=folder / "a.gpkg", name="Town", crs="EPSG:31370", language="en"
    )
    rows, known = incidents(seed)
    with session.project.edit("Import") as edit:
        edit.import_incidents("t", [batch(rows)], file_name="a", sha256="", recipe="")
        for number, code in enumerate(AREAS):
            box = shapely.box(1000 * number, 0, 1000 * number + 1000, 1000)
            edit.insert(
                "area", uid=code, scheme="wijk", code=code, name=f"Wijk {code}", valid_from="",
                population=1000 + 100 * number,
                geom=shapely.to_wkb(shapely.MultiPolygon([box])),
            )  # fmt: skip
    for each in filters:
        inputs = Inputs.read(session, each, Silent())
        for analysis in analyses():
            if analysis.kind in KINDS.values():
                parameters = {"over": "areas"} if analysis.kind == "hotspots" else {}
                report = analysis.measure(inputs, Silent(), **parameters)
                register.enter(session, report, analysis, parameters, inputs, in_workbook=True)
    session.run("export.workbook", out=folder / "a.xlsx")
    session.close()
    return openpyxl.load_workbook(folder / "a.xlsx"), known


class Reader:
    """Collects what the sheets say of sums of (area, category, month), and asks what follows."""

    def __init__(self, known):
        self.cells = {
            cell: place
            for place, cell in enumerate(
                (a, c, m) for a in AREAS for c in CATEGORIES for m in MONTHS
            )
        }
        self.truth = np.zeros(len(self.cells))
        for each in known:
            self.truth[self.cells[each]] += 1
        self.sums, self.low, self.high = [], [], []
        self.hidden = []

    def rows(self, *, area=None, category=None, months=MONTHS, chosen=None):
        """The cells of one figure, as ones."""
        first, last = (
            (str(chosen.begin)[:7], str(chosen.end)[:7])
            if chosen and chosen.begin
            else (MONTHS[0], MONTHS[-1])
        )
        wanted = chosen.categories if chosen and chosen.categories else set(CATEGORIES)
        return np.array(
            [
                float(
                    area in (None, a) and category in (None, c) and c in wanted
                    and m in months and first <= m <= last
                )
                for a, c, m in self.cells
            ]
        )  # fmt: skip

    def note(self, figure, row):
        """A cell of a sheet: a number, or why there is none."""
        n = float(row @ self.truth)
        if isinstance(figure, int | float):
            assert figure == n
            self.know(row, n, n)
        elif figure == "too few":
            assert 1 <= n < SMALL
            self.know(row, 1, SMALL - 1)
            self.hidden.append(row)
        else:
            assert figure in ("shielded", "unknown")
            if 0 < n < SMALL:
                self.hidden.append(row)

    def know(self, row, low, high):
        self.sums.append(row)
        self.low.append(low)
        self.high.append(high)

    def range_of(self, row):
        """The least and the most that fits everything that was read."""
        from scipy.optimize import LinearConstraint, milp

        limits = LinearConstraint(np.array(self.sums), self.low, self.high)
        ends = []
        for sign in (1, -1):
            found = milp(sign * row, constraints=limits, integrality=np.zeros(len(row)))
            assert found.success, found.message
            ends.append(sign * found.fun)
        return ends

    def told(self):
        """The hidden small counts that follow from the rest."""
        found = []
        for row in self.hidden:
            low, high = self.range_of(row)
            if high - low < 1 - 1e-6:
                found.append((low, high, float(row @ self.truth)))
        return found


HEADS = {"Area", "Category", "Month", "Period", "Code"}
BEFORE, NOW = MONTHS[:12], MONTHS[12:]
LABELS = {
    "Noise": "noise", "Theft from a vehicle": "theft_from_vehicle",
    "Burglary of a dwelling": "burglary", "Total": None,
}  # fmt: skip
ENGLISH_MONTHS = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]
KINDS = {
    "Is it more than": "hotspots", "Which areas": "rates", "When in the": "rhythm",
    "Is it rising over": "series", "Is it rising here": "change",
}  # fmt: skip


def blocks(sheet):
    """(heading, rows under it until a blank one) of each table of a sheet, above the charts' cells."""
    found, rows = [], []
    for cells in [*sheet.iter_rows(values_only=True), ()]:
        if cells and cells[0] == "Figures of the charts (not printed)":
            break
        if any(value is not None for value in cells):
            rows.append(["" if value is None else value for value in cells])
            continue
        for place, row in enumerate(rows):
            if row[0] in HEADS:
                found.append((row, rows[place + 1 :]))
                break
        rows = []
    return found


def read(book, known, filters):
    """Everything that the book says of areas, categories and months."""
    reader = Reader(known)
    totals = [*filters, IncidentFilter()]
    for chosen in totals:  # he knows how many there are in all, whether a sheet says so or not
        for months in (MONTHS, BEFORE, NOW):
            row = reader.rows(chosen=chosen, months=months)
            n = float(row @ reader.truth)
            reader.know(row, n, n)
    seen = Counter()
    for sheet in book:
        kind = next((kind for start, kind in KINDS.items() if sheet.title.startswith(start)), "")
        chosen = IncidentFilter()
        if kind:
            chosen = filters[seen[kind]]
            seen[kind] += 1
        for head, rows in blocks(sheet):
            for row in rows:
                _read_row(reader, kind, head, row, chosen)
    return reader


def _read_row(reader, kind, head, row, chosen):
    """One line of a table, by what stands at its head."""
    name = str(row[0])
    if kind == "hotspots" or name in ("Outside all areas", "Without location", "(no area)"):
        return
    ever = IncidentFilter(chosen.categories)
    if head[0] in ("Month", "Period"):
        month, _, year = name.partition(" ")
        if year.isdigit():
            month = f"{year}-{1 + ENGLISH_MONTHS.index(month):02d}"
            figure = row[1] if kind else row[1] or row[4]  # a sheet of months says why beside it
            reader.note(figure, reader.rows(months=[month], chosen=chosen))
            _tells_no_more(row, row[1:2])
    elif head[0] == "Area" and name.startswith("Wijk"):
        area = name[-1]
        if kind == "rates":
            reader.note(row[2], reader.rows(area=area, chosen=chosen))
            _tells_no_more(row[2:], row[2:3])
        elif kind == "series":
            reader.note(row[1], reader.rows(area=area, months=NOW, chosen=ever))
            reader.note(row[2], reader.rows(area=area, months=BEFORE, chosen=ever))
            _tells_no_more(row[3:], row[1:3])
        else:
            reader.note(row[3], reader.rows(area=area))
            _tells_no_more(row[3:7], row[3:4])
            reader.note(row[7], reader.rows(area=area, months=BEFORE))
            reader.note(row[8], reader.rows(area=area, months=NOW))
            _tells_no_more(row[9:11], row[7:9])
    elif head[0] == "Code":
        reader.note(row[2], reader.rows(area=name, months=BEFORE, chosen=ever))
        reader.note(row[3], reader.rows(area=name, months=NOW, chosen=ever))
        _tells_no_more(row[4:], row[2:4])
    elif head[0] == "Category" and name in LABELS:
        category = LABELS[name]
        if kind == "series":
            reader.note(row[1], reader.rows(category=category, months=NOW, chosen=ever))
            reader.note(row[2], reader.rows(category=category, months=BEFORE, chosen=ever))
        else:
            reader.note(row[1], reader.rows(category=category))
            reader.note(row[3], reader.rows(category=category, months=BEFORE))
            reader.note(row[4], reader.rows(category=category, months=NOW))


def _tells_no_more(others, figures):
    """Beside a hidden count stands nothing that it could be worked out from."""
    if any(isinstance(figure, str) for figure in figures):
        assert not [each for each in others if isinstance(each, int | float)], others


FILTERS = [IncidentFilter(), BURGLARY, LAST_YEAR, REST]


def test_no_small_count_follows_from_the_sheets_of_a_workbook(tmp_path):
    book, known = workbook(tmp_path, 1, FILTERS)
    reader = read(book, known, FILTERS)
    assert len(reader.hidden) > 10
    assert reader.told() == []


def test_a_reader_would_find_them_if_each_sheet_were_protected_by_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(
        together, "counted", lambda report, inputs, hide_below: [together.number_of(inputs)]
    )
    book, known = workbook(tmp_path, 1, FILTERS)
    told = read(book, known, FILTERS).told()
    assert told
    assert all(low - 1e-6 <= true <= high + 1e-6 for low, high, true in told)


def test_maps_show_areas_with_a_hidden_count_in_grey_and_nothing_finer(tmp_path):
    book, _ = workbook(tmp_path, 1, [BURGLARY])
    pictures = {sheet.title: len(sheet._images) for sheet in book}
    assert pictures["Which areas differ from the…"] == 1
    assert pictures["When in the week does it…"] == pictures["Is it rising over time"] == 0
    session = Session(settings=Settings(core_settings()), commands=built_in_commands())
    session.open(tmp_path / "a.gpkg", read_only=True)
    inputs = Inputs.read(session, BURGLARY, Silent())
    english = Translator("en")
    measure = {analysis.kind: analysis.measure for analysis in analyses()}
    change = measure["change"](inputs, Silent())
    drawn = council_layer(change, english, SMALL)
    protection = change.protection(SMALL)
    hidden = {code for code in change.codes if protection.pair("area", code)}
    assert hidden
    grey = {
        name[-1] for name, of in zip(drawn.labels, drawn.classes, strict=True) if of == "hidden"
    }
    assert grey == hidden
    assert not any(drawn.texts)
    assert drawn.legend.entries[-1].label == "not shown"
    squares = measure["hotspots"](inputs, Silent(), over="squares", cell_m=500.0)
    assert council_layer(squares, english, SMALL) is None
    assert council_layer(measure["density"](inputs, Silent()), english, SMALL) is None
    session.close()


def test_the_register_tells_a_number_only_where_a_sheet_may_tell_it(tmp_path):
    workbook(tmp_path, 1, [IncidentFilter()])
    session = Session(
        settings=Settings(core_settings()), translator=Translator("en"),
        commands=built_in_commands(),
    )  # fmt: skip
    session.open(tmp_path / "a.gpkg")
    inputs = Inputs.read(session, BURGLARY, Silent())
    rates = next(each for each in analyses() if each.kind == "rates")
    register.enter(session, rates.measure(inputs, Silent()), rates, {}, inputs)  # not printed
    session.run("export.workbook", out=tmp_path / "b.xlsx")
    session.close()
    sheet = openpyxl.load_workbook(tmp_path / "b.xlsx")["Register of analyses"]
    pairs = [row[:2] for row in sheet.iter_rows(values_only=True)]
    numbers = [value for name, value in pairs if name == "Incidents"]
    assert numbers == ["too few", *["420"] * len(KINDS)]
    looked_at = [value for name, value in pairs if name == "Looked at"]
    assert "burglar" not in looked_at[0]
    assert looked_at[1].startswith("420 incidents")
    methods = [value for name, value in pairs if name == "Method"]
    assert methods[1:] == ["As on the sheet of this analysis."] * len(KINDS)
