# SPDX-License-Identifier: EUPL-1.2
"""Proposals: the right shipped recipe for real files, a fresh one from names and values else."""

import random

import pytest

from wijkatlas.exchange import guess as guesses
from wijkatlas.exchange.guess import guess_recipe
from wijkatlas.exchange.incidents import read_incidents
from wijkatlas.exchange.preview import preview
from wijkatlas.exchange.recipe_reader import parse_recipe
from wijkatlas.exchange.recipe_text import write_recipe

REAL = {
    "toronto_mci_train.csv.gz": "toronto-mci",
    "2016-07-west-yorkshire-street.csv.gz": "uk-police",
    "stl_part1_2018.csv.gz": "st-louis-part1",
    "dc_crime_30d.geojson": "dc-crime",
    "ashby/nottingham_violence.csv.gz": "nottingham-violence",
    "ashby/bronx_shootings.csv": "bronx-shootings",
    "ashby/san_francisco_robbery.csv": "san-francisco-robbery",
    "ashby/aggravated_assaults.xlsx": "us-assaults",
    "ashby/toronto_robberies.gpkg": "toronto-robberies",
}


@pytest.mark.parametrize(("name", "recipe"), REAL.items())
def test_shipped_recipes_are_recognised(shared, name, recipe):
    found = guess_recipe(shared / "incidents" / name)
    assert found.recipe.name == recipe
    assert min(found.confidence.values()) > 0.9


FRESH = {
    "toronto_mci_train.csv.gz": ("MCI", "occurrencedate", "America/Toronto", "EPSG:4326", None),
    "2016-07-west-yorkshire-street.csv.gz": (
        "Crime type",
        "Month",
        "Europe/London",
        "EPSG:4326",
        "Crime ID",
    ),
    "stl_part1_2018.csv.gz": (
        "description",
        "date_occur",
        "America/Chicago",
        "EPSG:4326",
        "complaint",
    ),
    "dc_crime_30d.geojson": ("OFFENSE", "START_DATE", "America/New_York", "EPSG:4326", "CCN"),
    "ashby/san_francisco_robbery.csv": (
        "offense_type",
        "date_time",
        "America/Los_Angeles",
        "EPSG:4326",
        "uid",
    ),
}


@pytest.mark.parametrize(("name", "expected"), FRESH.items())
def test_the_same_files_without_the_shipped_recipes(shared, monkeypatch, name, expected):
    monkeypatch.setattr(guesses, "shipped_recipes", list)
    recipe = guess_recipe(shared / "incidents" / name).recipe
    category, begin, zone, crs, ref = expected
    assert recipe.columns["category"] == (category,)
    assert recipe.moments["begin"].column == (begin,)
    assert (recipe.time_zone, recipe.crs) == (zone, crs)
    assert recipe.columns.get("source_ref") == ((ref,) if ref else None)
    assert parse_recipe(write_recipe(recipe)) == recipe


def test_constant_ids_are_no_ids_and_the_hour_joins_its_day(shared, monkeypatch):
    monkeypatch.setattr(guesses, "shipped_recipes", list)
    found = guess_recipe(shared / "incidents" / "toronto_mci_train.csv.gz")
    assert found.recipe.moments["begin"].hour == ("occurrencehour",)
    assert any("“Pub_Id” is nearly always “0”" in str(each) for each in found.findings)


def table(tmp_path, header, row, count=300, sep=";", name="extract.csv", encoding="utf-8"):
    rng = random.Random(1)
    lines = [sep.join(header), *(sep.join(map(str, row(rng, i))) for i in range(count))]
    path = tmp_path / name
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def comma(number):
    return f"{number:.2f}".replace(".", ",")


PLACES = {
    "EPSG:31370": (lambda r: 72_000 + r.random() * 999, lambda r: 169_000 + r.random() * 999),
    "EPSG:3812": (lambda r: 572_000 + r.random() * 999, lambda r: 669_000 + r.random() * 999),
    "EPSG:28992": (lambda r: 120_000 + r.random() * 999, lambda r: 487_000 + r.random() * 999),
    "EPSG:4326": (lambda r: 3.2 + r.random() / 10, lambda r: 50.8 + r.random() / 10),
}


@pytest.mark.parametrize("crs", PLACES)
def test_coordinate_systems_by_their_ranges(tmp_path, crs):
    x, y = PLACES[crs]
    path = table(
        tmp_path,
        ["Dossiernummer", "Soort feit", "Begindatum", "X", "Y"],
        lambda r, i: [
            f"A{i}",
            r.choice(["Fietsdiefstal", "Overlast"]),
            f"{i % 28 + 1}/05/2024",
            comma(x(r)),
            comma(y(r)),
        ],
    )
    found = guess_recipe(path)
    assert found.recipe.crs == crs
    assert found.recipe.decimal == ","
    assert found.recipe.delimiter == ";"
    assert found.confidence["crs"] >= 0.9
    assert found.recipe.categories == {"Fietsdiefstal": "bicycle_theft", "Overlast": "nuisance"}
    kept = sum(len(batch) for batch in read_incidents(path, found.recipe, crs))
    assert kept == 300


def test_swapped_latitude_and_longitude(tmp_path):
    path = table(
        tmp_path,
        ["id", "lat", "lon"],
        lambda r, i: [i, 3.2 + r.random() / 10, 50.8 + r.random() / 10],
        sep=",",
    )
    found = guess_recipe(path)
    assert found.recipe.columns["x"] == ("lat",)
    assert any("swapped" in str(each) for each in found.findings)


@pytest.mark.parametrize(
    ("write", "day_first", "sure"),
    [
        (lambda i: f"{i % 28 + 1:02d}/05/2024", True, True),
        (lambda i: f"05/{i % 28 + 1:02d}/2024", False, True),
        (lambda i: f"{i % 12 + 1:02d}/05/2024", True, False),
    ],
)
def test_the_order_of_day_and_month(tmp_path, write, day_first, sure):
    path = table(tmp_path, ["nr", "datum feit"], lambda r, i: [i, write(i)])
    found = guess_recipe(path)
    assert found.recipe.day_first is day_first
    assert (found.confidence["day_first"] > 0.9) is sure
    assert any("day or month" in str(each) for each in found.findings) is not sure


def test_columns_in_french_spanish_and_portuguese(tmp_path):
    french = table(
        tmp_path,
        ["Numéro de PV", "Qualification", "Date du fait", "Heure du fait", "Rue", "Numéro",
         "Code postal", "Tentative"],
        lambda r, i: [f"KO{i}", r.choice(["Cambriolage", "Vol de vélo"]), f"{i % 28 + 1}/03/2024",
                      f"{i % 24}:15", "Rue Haute", i % 90 + 1, 7700, r.choice(["oui", "non"])],
        encoding="cp1252",
    )  # fmt: skip
    recipe = guess_recipe(french).recipe
    assert recipe.encoding == "windows-1252"
    assert recipe.columns == {
        "source_ref": ("Numéro de PV",),
        "category": ("Qualification",),
        "street": ("Rue",),
        "house_number": ("Numéro",),
        "postcode": ("Code postal",),
        "attempt": ("Tentative",),
    }
    assert recipe.moments["begin"].time == ("Heure du fait",)
    assert recipe.categories == {"Cambriolage": "burglary", "Vol de vélo": "bicycle_theft"}
    spanish = table(
        tmp_path,
        ["expediente", "delito", "fecha_hecho", "latitud", "longitud", "calle"],
        lambda r, i: [f"E{i}", r.choice(["Hurto", "Robo con violencia"]), f"2024-03-{i % 28 + 1:02d}",
                      -34.6 - r.random() / 20, -58.4 - r.random() / 20, "Calle Mayor"],
    )  # fmt: skip
    recipe = guess_recipe(spanish).recipe
    assert recipe.columns["category"] == ("delito",)
    assert recipe.columns["source_ref"] == ("expediente",)
    assert recipe.categories["Robo con violencia"] == "robbery"


def test_a_file_of_something_else_says_so(tmp_path):
    path = table(tmp_path, ["fruit", "prijs"], lambda r, i: [r.choice(["appel", "peer"]), i])
    found = guess_recipe(path)
    assert any("Is this a table of incidents?" in str(each) for each in found.findings)


def test_preview_marks_each_problem_at_its_cell(tmp_path):
    path = tmp_path / "file.csv"
    lines = [
        "1;Woninginbraak;31/02/2024;72239;169197",
        "2;Onbekend feit;01/02/2024;0;0",
        "3;x",
        "4;Drugs;;72239;169197",
    ]
    path.write_text("nr;feit;datum;x;y\n" + "\n".join(lines * 10), "utf-8")
    recipe = parse_recipe(
        'title = "t"\nsource = "t"\ncrs = "EPSG:31370"\n[columns]\nsource_ref = "nr"\n'
        'category = "feit"\nbegin = "datum"\nx = "x"\ny = "y"\n[categories]\nDrugs = "drugs"'
    )
    found = preview(path, recipe, "EPSG:31370")
    assert len(found.rows) == 20
    assert found.parts == {
        "nr": "source_ref",
        "feit": "category",
        "datum": "begin",
        "x": "x",
        "y": "y",
    }
    first, second, third, fourth = found.rows[:4]
    assert (first.is_rejected, first.problems) == (True, {"datum": "impossible_date"})
    assert second.problems == {
        "x": "sentinel_location",
        "y": "sentinel_location",
        "feit": "unmapped_category",
    }
    assert third.is_rejected
    assert third.cells == {"nr": "3", "feit": "x"}
    assert (fourth.problems, fourth.values["category"], fourth.values["x"]) == (
        {},
        "drugs",
        "72239.0",
    )


NAMED = [
    ("lengte", "breedte"),
    ("Lengtegraad", "Breedtegraad"),
    ("longitud", "latitud"),
    ("geo_lengte", "geo_breedte"),
    ("WGS84_lon", "WGS84_lat"),
]


@pytest.mark.parametrize(("x", "y"), NAMED)
def test_degrees_are_found_under_the_names_people_use(tmp_path, x, y):
    path = tmp_path / "a.csv"
    rows = [
        f"PV{i};Diefstal;2025-03-{i % 28 + 1:02d};{3.26 + i / 1000:.5f};{50.82 + i / 2000:.5f}"
        for i in range(60)
    ]
    path.write_text("\n".join([f"pv_nummer;feit;datum;{x};{y}", *rows]), "utf-8")
    recipe = guess_recipe(path).recipe
    assert (recipe.columns["x"], recipe.columns["y"], recipe.crs) == ((x,), (y,), "EPSG:4326")


@pytest.mark.parametrize(
    ("first", "second", "crs", "swapped"),
    [
        ("3.26{i:03d}", "50.82{i:03d}", "EPSG:4326", False),
        ("50.82{i:03d}", "3.26{i:03d}", "EPSG:4326", True),
        ("72{i:03d}.5", "169{i:03d}.2", "EPSG:31370", False),
        ("92{i:03d}.5", "436{i:03d}.2", "EPSG:28992", False),
    ],
)
def test_coordinates_are_found_by_their_values_alone(tmp_path, first, second, crs, swapped):
    path = tmp_path / "a.csv"
    rows = [
        f"PV{i};Diefstal;2025-03-{i % 28 + 1:02d};{first.format(i=i)};{second.format(i=i)}"
        for i in range(60)
    ]
    path.write_text("\n".join(["pv_nummer;feit;datum;kolom a;kolom b", *rows]), "utf-8")
    recipe = guess_recipe(path).recipe
    expected = ("kolom b", "kolom a") if swapped else ("kolom a", "kolom b")
    assert (recipe.columns["x"][0], recipe.columns["y"][0]) == expected
    assert recipe.crs == crs


def test_amounts_are_no_coordinates(tmp_path):
    path = tmp_path / "a.csv"
    rows = [
        f"PV{i};Diefstal;2025-03-{i % 28 + 1:02d};{i * 3.5:.2f};{i * 12.25:.2f}" for i in range(60)
    ]
    path.write_text("\n".join(["pv_nummer;feit;datum;schade;waarde", *rows]), "utf-8")
    assert "x" not in guess_recipe(path).recipe.columns
