# SPDX-License-Identifier: EUPL-1.2
"""Real extracts come in without hand work, and the counts are those of an independent count.

Counted independently: rows, empty coordinates and category words with the standard library's ``csv``
and ``json`` on the same files, distinct records by their own number and words; never by our reader.
"""

import csv
import gzip
import json
from collections import Counter

import pytest

from wijkatlas.api import Session, Settings, UserError
from wijkatlas.commands.registry import built_in_commands, core_settings


def rows_of(path):
    """The data rows of a CSV file, plain or gzipped, by the standard library."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def session(tmp_path):
    made = Session(settings=Settings(core_settings()), commands=built_in_commands())

    def start(crs):
        made.run("project.create", path=tmp_path / "a.gpkg", name="x", crs=crs)
        return made

    yield start
    made.close()


def import_twice(session, path):
    """Import a file twice; the second time adds nothing. Gives the first report."""
    first = session.run("incident.import", file=path)
    again = session.run("incident.import", file=path)
    counts = first.counts
    assert counts.read == counts.added + counts.updated + counts.unchanged + counts.rejected
    assert (again.counts.added, again.counts.updated) == (0, 0)
    assert again.counts.read == counts.read
    assert session.project.count("incident") == counts.added
    assert session.project.check() == []
    return first


def by_category(session):
    return {row["key"]: row["n"] for row in session.run("incident.count", by="category").rows}


def test_toronto(session, shared):
    path = shared / "incidents" / "toronto_mci_train.csv.gz"
    rows = rows_of(path)
    words = Counter(row["MCI"] for row in rows)
    opened = session("EPSG:26917")
    report = import_twice(opened, path)
    assert report.counts.read == len(rows) == 210_992
    assert report.counts.without_location == sum(abs(float(row["Lat"])) < 1 for row in rows)
    assert report.counts.rejected == 0
    assert by_category(opened) == {
        "assault": words["Assault"],
        "robbery": words["Robbery"],
        "burglary": words["Break and Enter"],
        "theft_other": words["Theft Over"],
        "vehicle_theft": words["Auto Theft"],
    }
    hours = {row["key"]: row["n"] for row in opened.run("incident.count", by="hour").rows}
    told = Counter(row["occurrencehour"] for row in rows)
    # the hour that the clock skips in spring does not exist: its days are kept without an hour
    assert hours.pop("") == told["2"] - hours["2"] == report.notes["nonexistent_time"]
    assert hours | {"2": told["2"]} == dict(told)


def test_west_yorkshire(session, shared):
    path = shared / "incidents" / "2016-07-west-yorkshire-street.csv.gz"
    rows = rows_of(path)
    words = Counter(row["Crime type"] for row in rows)
    opened = session("EPSG:27700")
    report = import_twice(opened, path)
    assert report.counts.read == len(rows) == 27_176
    assert report.counts.without_location == sum(not row["Longitude"] for row in rows) == 1347
    found = by_category(opened)
    assert found["nuisance"] == words["Anti-social behaviour"] + words["Public order"]
    assert found["assault"] == words["Violence and sexual offences"]
    assert found["bicycle_theft"] == words["Bicycle theft"]
    months = opened.run("incident.count", by="month").rows
    assert months == [{"key": "2016-07", "n": report.counts.added}]


def test_st_louis(session, shared):
    path = shared / "incidents" / "stl_part1_2018.csv.gz"
    rows = rows_of(path)
    opened = session("EPSG:26915")
    report = import_twice(opened, path)
    assert report.counts.read == len(rows) == 24_345
    shown = ("date_occur", "crime", "description", "ileads_address", "ileads_street", "x", "y")
    distinct = {(row["complaint"], *(row[name] for name in shown)) for row in rows}
    assert report.counts.added == pytest.approx(len(distinct), abs=3)
    assert report.counts.added + report.counts.unchanged == len(rows)
    kept = opened.project.rows("SELECT count(*) FROM incident WHERE geom IS NULL")[0][0]
    assert kept <= sum(row["x"] in ("", "NA") for row in rows) == report.counts.without_location


def test_washington(session, shared):
    path = shared / "incidents" / "dc_crime_30d.geojson"
    features = json.loads(path.read_text("utf-8"))["features"]
    numbers = Counter(each["properties"]["CCN"] for each in features)
    opened = session("EPSG:26918")
    report = import_twice(opened, path)
    assert report.counts.read == len(features) == 2898
    assert len(numbers) <= report.counts.added <= len(features)
    assert report.counts.without_location == 0
    words = Counter(each["properties"]["OFFENSE"] for each in features)
    assert by_category(opened)["homicide"] == words["HOMICIDE"]


@pytest.mark.parametrize(
    ("name", "crs"),
    [
        ("nottingham_violence.csv.gz", "EPSG:27700"),
        ("bronx_shootings.csv", "EPSG:26918"),
        ("san_francisco_robbery.csv", "EPSG:26910"),
    ],
)
def test_teaching_files(session, shared, name, crs):
    path = shared / "incidents" / "ashby" / name
    rows = rows_of(path)
    report = import_twice(session(crs), path)
    assert report.counts.read == len(rows)
    assert report.counts.rejected == 0
    assert report.counts.without_location == 0


def test_assaults_from_a_workbook(session, shared):
    from python_calamine import CalamineWorkbook

    path = shared / "incidents" / "ashby" / "aggravated_assaults.xlsx"
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    report = import_twice(session("EPSG:32614"), path)
    assert report.counts.read == len(sheet) - 1
    assert report.counts.without_location == 0


def test_robberies_from_a_geopackage(session, shared):
    import sqlite3

    path = shared / "incidents" / "ashby" / "toronto_robberies.gpkg"
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as raw:
        table = raw.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        total = raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
    raw.close()
    report = import_twice(session("EPSG:26917"), path)
    assert (report.counts.read, report.counts.without_location) == (total, 0)


@pytest.mark.parametrize("name", ["uttar_pradesh_murders.csv", "uttar_pradesh_population.csv"])
def test_a_table_of_totals_is_not_taken_for_incidents(session, shared, name):
    opened = session("EPSG:32644")
    with pytest.raises(UserError, match="holds no incidents"):
        opened.run("incident.import", file=shared / "incidents" / "ashby" / name)
    assert opened.project.imports() == []


def test_counts_in_wards_equal_geopandas(session, shared):
    """By ward: ours against geopandas' spatial join on the same files."""
    import geopandas

    folder = shared / "incidents" / "ashby"
    opened = session("EPSG:27700")
    opened.run("incident.import", file=folder / "nottingham_violence.csv.gz")
    opened.run(
        "area.import",
        file=folder / "nottingham_wards.gpkg",
        scheme="ward",
        code="ward_code",
        name="ward_name",
    )
    ours = {row["key"]: row["n"] for row in opened.run("incident.count", by="area").rows}
    rows = rows_of(folder / "nottingham_violence.csv.gz")
    points = geopandas.GeoDataFrame(
        geometry=geopandas.points_from_xy(
            [float(row["longitude"]) for row in rows], [float(row["latitude"]) for row in rows]
        ),
        crs="EPSG:4326",
    ).to_crs("EPSG:27700")
    wards = geopandas.read_file(folder / "nottingham_wards.gpkg").to_crs("EPSG:27700")
    joined = geopandas.sjoin(points, wards, predicate="within")
    theirs = joined["ward_code"].value_counts().to_dict()
    assert {code: n for code, n in ours.items() if code and n} == theirs
    assert sum(ours.values()) == len(rows)


def test_kortrijk_has_its_fourteen_neighbourhoods(session, shared):
    opened = session("EPSG:31370")
    report = opened.run(
        "area.import", file=shared / "boundaries" / "be" / "ggw72024.shp", scheme="wijk",
        code="geoitem", name="naam", where="geoitem=34022*",
    )  # fmt: skip
    assert report.counts.added == 14  # DOMAIN 1 and the attribute table
    assert opened.project.check() == []
