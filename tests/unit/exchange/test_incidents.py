# SPDX-License-Identifier: EUPL-1.2
"""Rows to incidents: every row stored or rejected once, with what is unknown left unknown."""

import contextlib
import csv
import gzip
import io
import json
from collections import Counter
from datetime import date
from pathlib import Path

import numpy as np
import openpyxl
import pyogrio
import pyproj
import pytest

from wijkatlas.domain.errors import Cancelled, UnreadableFile
from wijkatlas.domain.incident import INCIDENT_COLUMNS, REASONS
from wijkatlas.exchange.incidents import read_incidents
from wijkatlas.exchange.recipe import BadRecipe
from wijkatlas.exchange.recipe_reader import load_recipe, parse_recipe
from wijkatlas.exchange.source import describe_source

RECIPE = """
title = "Test"
source = "test"
crs = "EPSG:31370"
time_zone = "Europe/Brussels"
{top}
[columns]
source_ref = "nr"
category = "feit"
attempt = "poging"
begin = {{ column = "datum", time = "uur" }}
end = "tot"
x = "x"
y = "y"
address = "adres"
text = "tekst"
[categories]
"Woninginbraak" = "burglary"
"Diefstal*" = "theft_other"
"Diefstal fiets*" = "bicycle_theft"
"""
HEADER = "nr;feit;datum;uur;tot;poging;x;y;adres;tekst"
TODAY = date(2026, 1, 1)


def run(tmp_path, *lines, top="", target="EPSG:31370", header=HEADER):
    path = tmp_path / "file.csv"
    path.write_text("\n".join([header, *lines]) + "\n", "utf-8")
    recipe = parse_recipe(RECIPE.format(top=top))
    return collect(read_incidents(path, recipe, target, today=TODAY))


class Collected:
    def __init__(self):
        self.rows, self.rejections, self.originals = [], [], {}
        self.columns = {name: [] for name in INCIDENT_COLUMNS}
        self.notes = Counter()

    def __getitem__(self, name):
        return self.columns[name]

    @property
    def reasons(self):
        return {each.row: each.reason for each in self.rejections}


def collect(batches):
    found = Collected()
    for batch in batches:
        assert set(batch.columns) == set(INCIDENT_COLUMNS)
        assert all(len(values) == len(batch) for values in batch.columns.values())
        assert all(each.reason in REASONS for each in batch.rejections)
        assert {each.row for each in batch.rejections} == set(batch.originals)
        found.rows += list(batch.rows)
        found.rejections += batch.rejections
        found.originals |= batch.originals
        for name, values in batch.columns.items():
            found.columns[name] += list(values)
        found.notes.update(batch.notes)
    numbers = [*found.rows, *(each.row for each in found.rejections)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    without = sum(np.isnan(x) for x in found["x"])
    assert found.notes["without_location"] == without
    return found


def test_a_row_with_everything(tmp_path):
    found = run(
        tmp_path,
        " 7 ;woninginbraak ;03/02/2024;14:05;04/02/2024 09:00;J;72239;169197;Kerkstraat 12 bus 3;Zag iets",
    )
    row = {name: values[0] for name, values in found.columns.items()}
    assert row == {
        "source_ref": "7",
        "category": "burglary",
        "category_source": "woninginbraak",
        "category_national": None,
        "begin": "2024-02-03T14:05:00+01:00",
        "end": "2024-02-04T09:00:00+01:00",
        "known_at": None,
        "attempt": True,
        "street": "Kerkstraat",
        "x": 72239.0,
        "y": 169197.0,
        "text": "Zag iets",
        "house_number": "12 bus 3",
        "postcode": None,
    }
    assert found.notes == Counter()


def test_what_is_unknown_stays_unknown(tmp_path):
    found = run(tmp_path, ";;;;;;;;;", "1;;NA;;-;;null;;;", "2;;03/2024;;;;;;;")
    assert found.reasons == {1: "empty_row"}
    assert found["begin"] == [None, "2024-03"]
    assert found["end"] == [None, None]
    assert found["attempt"] == [None, None]
    assert found["category"] == ["other", "other"]
    assert found.notes == {"without_location": 2, "unmapped_category": 2}


def test_bad_rows_are_rejected_with_column_value_and_reason(tmp_path):
    found = run(
        tmp_path,
        "1;Diefstal;31/02/2024;;;;;;;",
        "2;Diefstal;gisteren;;;;;;;",
        "3;Diefstal;03/02/2024;10:00;03/02/2024 09:00;;;;;",
        "4;Diefstal;03/02/2052;;;;;;;",
        "5;Diefstal;31/03/2024;02:30;;;;;;",
        "6;Diefstal;03/02/2024;;;misschien;;;;",
        "7;Diefstal;03/02/2024;;;n;;;;",
    )
    assert found.reasons == {
        1: "impossible_date",
        2: "bad_date",
        3: "end_before_begin",
        4: "future_date",
        5: "nonexistent_time",
        6: "bad_truth",
    }
    first = found.rejections[0]
    assert (first.column, first.value) == ("datum", "31/02/2024")
    assert found.originals[6]["poging"] == "misschien"
    assert found["attempt"] == [False]


def test_required_parts(tmp_path):
    found = run(
        tmp_path,
        "1;;01/02/2024;;;;;;;",
        "2;Diefstal;;;;;;;;",
        top='required = ["begin", "category"]',
    )
    assert found.reasons == {1: "no_category", 2: "no_date"}


def test_an_hour_that_came_twice_is_kept_and_counted(tmp_path):
    found = run(tmp_path, "1;Diefstal;27/10/2024;02:30;;;;;;")
    assert found["begin"] == ["2024-10-27T02:30:00+02:00"]
    assert found.notes["ambiguous_time"] == 1


def test_categories_by_words_and_by_beginning(tmp_path):
    rows = ["DIEFSTAL  FIETS zonder braak", "diefstal", "Woning inbraak", "Iets anders"]
    found = run(tmp_path, *(f"{i};{each};;;;;;;;" for i, each in enumerate(rows)))
    assert found["category"] == ["bicycle_theft", "theft_other", "burglary", "other"]
    assert found["category_source"] == rows
    assert found.notes["unmapped_category"] == 1


@pytest.mark.parametrize(
    ("x", "y", "reason"),
    [
        ("0", "0", "sentinel_location"),
        ("-1.79e308", "-1.79e308", "sentinel_location"),
        ("999999", "169197", "sentinel_location"),
        ("nan", "169197", "bad_coordinate"),
        ("inf", "169197", "bad_coordinate"),
        ("1e400", "169197", "bad_coordinate"),
        ("0x1F", "169197", "bad_coordinate"),
        ("3.265", "50.828", "outside_area_of_use"),
        ("172239", "569197", "outside_area_of_use"),
        ("", "169197", "without_location"),
    ],
)
def test_what_cannot_be_placed_is_without_location(tmp_path, x, y, reason):
    # "nan" as a word means nothing by default; here it stands as a number that is none
    found = run(tmp_path, f"1;Diefstal;;;;;{x};{y};;", top='sentinels = [999999]\nempty = ["NA"]')
    assert found.rows == [1]
    assert found.notes[reason] == 1
    assert found.notes["without_location"] == 1


@pytest.mark.parametrize(
    ("x", "y"), [("72.239,00", "169.197,00"), ("72 239", "169 197"), ("٧٢٢٣٩", "١٦٩١٩٧")]
)
def test_numbers_of_other_countries_are_placed(tmp_path, x, y):
    found = run(tmp_path, f"1;Diefstal;;;;;{x};{y};;")
    assert (found["x"], found["y"]) == ([72239.0], [169197.0])


def test_longitude_and_latitude_that_were_swapped(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("lat;lon\n50.828;3.265\n3.265;50.828\n53.6;-1.55\n90;0\n", "utf-8")
    recipe = parse_recipe(
        'title = "t"\nsource = "t"\ncrs = "EPSG:4326"\n[columns]\nx = "lon"\ny = "lat"'
    )
    found = collect(read_incidents(path, recipe, "EPSG:31370"))
    # the test point of DOMAIN 1: (72 239; 169 197)
    assert found["x"][:2] == pytest.approx([72239.3, 72239.3], abs=0.1)
    assert found["y"][:2] == pytest.approx([169196.6, 169196.6], abs=0.1)
    assert np.isnan(found["x"][2:]).all()
    assert found.notes["swapped_coordinates"] == 1
    assert found.notes["outside_area_of_use"] == 1
    assert found.notes["sentinel_location"] == 1


def test_a_file_that_lacks_a_column_is_a_sentence(tmp_path):
    with pytest.raises(BadRecipe, match="no column “poging”"):
        run(tmp_path, "1;2", header="nr;feit;datum;uur;tot;x;y;adres;tekst")


def test_headings_are_found_without_regard_to_case_and_spaces(tmp_path):
    header = "NR;Feit;DATUM;uur ;tot;po_ging;X;Y;Adres;Tekst"
    found = run(tmp_path, "1;Diefstal;;;;;;;;", header=header)
    assert found["source_ref"] == ["1"]


def test_a_file_of_nothing_but_bad_rows_is_given_up(tmp_path):
    with pytest.raises(UnreadableFile, match="Most rows can't be used"):
        run(tmp_path, *(["x"] * 250_000))


def test_cancel_stops_between_batches(tmp_path):
    class Stop:
        def update(self, done, total=None, text=""):
            if done:
                raise Cancelled

    path = tmp_path / "file.csv"
    path.write_text(HEADER + "\n" + "1;Diefstal;;;;;;;;\n" * 10, "utf-8")
    batches = read_incidents(path, parse_recipe(RECIPE.format(top="")), "EPSG:31370", Stop())
    with pytest.raises(Cancelled):
        list(batches)


def rows_of(path):
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


def read_real(path, name, crs):
    return collect(read_incidents(path, load_recipe(name), crs, today=date(2026, 1, 1)))


def test_toronto(shared):
    """Counted by csv.DictReader; nine rows name two o'clock on a day when the clock skips it:
    the day is kept, the hour is not."""
    path = shared / "incidents" / "toronto_mci_train.csv.gz"
    rows = rows_of(path)
    assert len(rows) == 210_992
    found = read_real(path, "toronto-mci", "EPSG:32617")
    skipped = {
        "2014/03/09",
        "2015/03/08",
        "2016/03/13",
        "2017/03/12",
        "2018/03/11",
        "2019/03/10",
        "2020/03/08",
    }
    skipped |= {"2021/03/14"}
    expected = [
        i
        for i, row in enumerate(rows, 1)
        if row["occurrencedate"][:10] in skipped and row["occurrencehour"] == "2"
    ]
    assert found.rejections == []
    assert found.notes["nonexistent_time"] == len(expected) == 9
    themes = {"Assault": "assault", "Auto Theft": "vehicle_theft", "Break and Enter": "burglary",
              "Robbery": "robbery", "Theft Over": "theft_other"}  # fmt: skip
    assert Counter(found["category"]) == Counter(themes[row["MCI"]] for row in rows)
    # the written date is local midnight in UTC, so its day is the local day
    assert [text[:10].replace("-", "/") for text in found["begin"]] == [
        row["occurrencedate"][:10] for row in rows
    ]
    hours = [int(text[11:13]) if len(text) > 10 else 2 for text in found["begin"]]
    assert hours == [int(row["occurrencehour"]) for row in rows]
    assert found.notes["without_location"] == 0
    transformer = pyproj.Transformer.from_crs(4326, 32617, always_xy=True)
    x, y = transformer.transform(
        [float(r["Long"]) for r in rows[:500]], [float(r["Lat"]) for r in rows[:500]]
    )
    assert found["x"][:500] == pytest.approx(x, abs=1e-6)
    assert found["y"][:500] == pytest.approx(y, abs=1e-6)


def test_west_yorkshire(shared):
    """Counted by csv.DictReader: months alone, numbers and coordinates that are missing."""
    path = shared / "incidents" / "2016-07-west-yorkshire-street.csv.gz"
    rows = rows_of(path)
    found = read_real(path, "uk-police", "EPSG:27700")
    assert len(found.rows) == len(rows) == 27_176
    assert set(found["begin"]) == {"2016-07"}
    assert sum(ref is None for ref in found["source_ref"]) == sum(
        not row["Crime ID"] for row in rows
    )
    assert found.notes["without_location"] == sum(not row["Longitude"] for row in rows) == 1347
    assert Counter(found["category_source"]) == Counter(row["Crime type"] for row in rows)
    assert found["house_number"] == [None] * len(rows)


def test_west_yorkshire_has_no_place_on_a_belgian_map(shared):
    path = shared / "incidents" / "2016-07-west-yorkshire-street.csv.gz"
    found = read_real(path, "uk-police", "EPSG:31370")
    assert found.notes["without_location"] == 27_176
    assert found.notes["outside_area_of_use"] == 27_176 - 1347


def test_st_louis(shared):
    """Counted by csv.DictReader; themes by the first digit of the UCR code."""
    path = shared / "incidents" / "stl_part1_2018.csv.gz"
    rows = rows_of(path)
    found = read_real(path, "st-louis-part1", "EPSG:32615")
    assert len(found.rows) == len(rows) == 24_345
    assert found.notes["without_location"] == sum(row["x"] == "NA" for row in rows) == 142
    assert found["begin"][0] == "2018-01-01T00:01:00-06:00"
    by_digit = Counter(
        {5: 5, 6: 5}[len(row["crime"])] and row["crime"].zfill(6)[:2] for row in rows
    )
    counts = Counter(found["category"])
    assert counts["homicide"] == by_digit["01"]
    assert counts["sexual"] == by_digit["02"]
    assert counts["robbery"] == by_digit["03"]
    assert counts["assault"] == by_digit["04"]
    assert counts["burglary"] + counts["burglary_other"] == by_digit["05"]
    assert counts["vehicle_theft"] == by_digit["07"]
    assert counts["fire"] == by_digit["08"]
    assert "other" not in counts


def test_washington(shared):
    """Counted by json; the times are local although they end in Z (see the recipe)."""
    path = shared / "incidents" / "dc_crime_30d.geojson"
    features = json.loads(path.read_text("utf-8"))["features"]
    found = read_real(path, "dc-crime", "EPSG:32618")
    assert len(found.rows) == len(features) == 2898
    expected = [feature["properties"]["START_DATE"] for feature in features]
    assert [text and text[:19] for text in found["begin"]] == [
        text and text[:19] for text in expected
    ]
    assert found["house_number"] == [None] * 2898  # blocks, never houses


@pytest.mark.parametrize(
    ("name", "recipe", "crs", "theme"),
    [
        ("nottingham_violence.csv.gz", "nottingham-violence", "EPSG:27700", "assault"),
        ("bronx_shootings.csv", "bronx-shootings", "EPSG:32618", "weapons"),
        ("san_francisco_robbery.csv", "san-francisco-robbery", "EPSG:32610", "robbery"),
    ],
)
def test_small_real_files(shared, name, recipe, crs, theme):
    path = shared / "incidents" / "ashby" / name
    rows = rows_of(path)
    found = read_real(path, recipe, crs)
    assert len(found.rows) == len(rows)
    assert set(found["category"]) == {theme}
    assert found.notes["without_location"] == 0


def test_austin_workbook(shared):
    """Counted by openpyxl."""
    path = shared / "incidents" / "ashby" / "aggravated_assaults.xlsx"
    book = openpyxl.load_workbook(path, read_only=True)
    rows = list(book["Austin"].iter_rows(min_row=2, values_only=True))
    book.close()
    found = read_real(path, "us-assaults", "EPSG:32614")
    assert len(found.rows) + len(found.rejections) == len(rows) == 8753
    assert found["begin"][:2] == ["2019-01-01", "2019-01-01"]
    assert found["begin"][2] == "2019-01-01T00:01:00-06:00"


def test_toronto_geopackage(shared):
    """Counted by pyogrio."""
    path = shared / "incidents" / "ashby" / "toronto_robberies.gpkg"
    found = read_real(path, "toronto-robberies", "EPSG:32617")
    assert len(found.rows) == pyogrio.read_info(path)["features"] == 614
    assert found.notes["without_location"] == 0


def test_describe_source(shared):
    found = describe_source(shared / "incidents" / "stl_part1_2018.csv.gz")
    assert (found.kind, found.facts["delimiter"], len(found.columns)) == ("csv", ",", 14)
    assert found.total == pytest.approx(24_345, rel=0.02)


@pytest.mark.parametrize(
    "folder", ["nasty", "nasty/csv-spectrum/csvs", "nasty/csv-spectrum/json", "nasty/pyogrio"]
)
def test_nasty_files_give_rows_or_a_sentence(shared, folder):
    recipe = parse_recipe('title = "t"\nsource = "t"\ncrs = "EPSG:4326"')
    for path in sorted(Path(shared / folder).iterdir()):
        with contextlib.suppress(UnreadableFile):
            collect(read_incidents(path, recipe, "EPSG:31370"))
