# SPDX-License-Identifier: EUPL-1.2
"""Areas and networks out of polygons, and the columns that are proposed for them."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.domain.area import NetworkKind, NetworkStatus, PolygonFile, PolygonRow
from wijkatlas.domain.errors import UserError
from wijkatlas.domain.incident import REASONS
from wijkatlas.exchange.areas import read_day, read_whole_number
from wijkatlas.exchange.polygons import areas_from, guess_area_columns, networks_from, read_polygons


def square(x: float) -> bytes:
    return shapely.to_wkb(shapely.multipolygons([shapely.box(x, 0, x + 10, 10)]))


def polygon_file(*rows: dict, reasons: dict[int, str] | None = None) -> PolygonFile:
    reasons = reasons or {}
    made = [
        PolygonRow(n, values, b"" if n in reasons else square(20 * n), reason=reasons.get(n, ""))
        for n, values in enumerate(rows, start=1)
    ]
    return PolygonFile(made, list(rows[0]), "EPSG:31370", "file", "wijken")


def test_areas_with_all_there_is():
    found = polygon_file(
        {"CODE": " A1 ", "Naam": "Dorp", "inw": "1.234", "hh": 600, "van": "2024-01-01"},
        {"CODE": 34022, "Naam": "", "inw": 7.0, "hh": None, "van": "01/02/2023"},
    )
    areas, rejections, notes = areas_from(
        found, scheme="wijk", code="code", name="naam", population="INW", households="hh",
        valid_from="Van",
    )  # fmt: skip
    assert rejections == []
    assert notes == {"missing_name": 1}
    first, second = areas
    assert (first.scheme, first.code, first.name) == ("wijk", "A1", "Dorp")
    assert (first.population, first.households, first.valid_from) == (1234, 600, "2024-01-01")
    assert (second.code, second.name, second.population) == ("34022", "34022", 7)
    assert (second.households, second.valid_from) == (None, "2023-02-01")


def test_rows_that_can_not_be_an_area_say_why():
    found = polygon_file(
        {"c": "A", "n": "Dorp", "p": 1, "v": "2024"},
        {"c": " ", "n": "Nergens", "p": 1, "v": "2024"},
        {"c": "a ", "n": "Elders", "p": 1, "v": "2024"},
        {"c": "B", "n": "Punt", "p": 1, "v": "2024"},
        {"c": "C", "n": "Dag", "p": 1, "v": "31/02/2024"},
        reasons={4: "not_polygon"},
    )
    areas, rejections, _ = areas_from(
        found, scheme="wijk", code="c", name="n", population="p", valid_from="v"
    )
    assert [area.code for area in areas] == ["A"]
    assert [(one.row, one.column, one.value, one.reason) for one in rejections] == [
        (2, "c", "", "missing_code"),
        (3, "c", "a", "duplicate_code"),
        (4, "c", "B", "not_polygon"),
        (5, "v", "31/02/2024", "bad_date"),
    ]
    assert all(one.reason in REASONS for one in rejections)


def test_parts_of_one_area_are_joined():
    found = polygon_file(
        {"c": "A", "n": "Dorp", "p": 5}, {"c": "A", "n": "dorp", "p": None}, {"c": "A", "n": "Dorp", "p": 6}
    )  # fmt: skip
    (area,), rejections, notes = areas_from(found, scheme="s", code="c", name="n", population="p")
    assert notes == {"joined_parts": 1}
    assert [one.reason for one in rejections] == ["duplicate_code"]  # 5 and 6 contradict each other
    assert shapely.from_wkb(area.wkb).area == pytest.approx(200)
    assert area.population == 5


def test_the_same_code_of_two_vintages_is_two_areas():
    found = polygon_file({"c": "A", "v": "2018"}, {"c": "A", "v": "2024"})
    areas, rejections, _ = areas_from(found, scheme="s", code="c", name="", valid_from="v")
    assert [area.valid_from for area in areas] == ["2018-01-01", "2024-01-01"]
    assert rejections == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (12, 12), (12.0, 12), ("12", 12), ("12,0", 12), ("12.0", 12), ("1.234", 1234),
        ("1,234", 1234), ("1 234 567", 1234567), ("1\u202f234", 1234), ("1.234,00", 1234),
        ("1,234.00", 1234), ("12.345.678", 12345678), ("0", 0), (0, 0),
        (None, None), ("", None), ("  ", None), (".", None), ("-", None), (float("nan"), None),
    ],
)  # fmt: skip
def test_numbers_of_people(value, expected):
    assert read_whole_number(value) == expected


@pytest.mark.parametrize(
    "value", [-1, "-5", -99997, "veel", "12,5", 12.5, True, 1e12, "1e3", "12.34", "0x10", float("inf")]
)  # fmt: skip
def test_what_is_no_number_of_people_is_unknown_and_counted(value):
    with pytest.raises((ValueError, OverflowError)):
        read_whole_number(value)
    found = polygon_file({"c": "A", "p": value})
    (area,), rejections, notes = areas_from(found, scheme="s", code="c", name="c", population="p")
    assert (area.population, rejections, notes) == (None, [], {"bad_population": 1})


@given(st.integers(0, 99_999_999))
def test_thousands_are_read_however_they_are_marked(number):
    plain = f"{number:,}"
    for text in (str(number), plain, plain.replace(",", "."), plain.replace(",", " ")):
        assert read_whole_number(text) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", "2024-01-01"), ("2024-03-05", "2024-03-05"), ("2024-03-05T00:00:00Z", "2024-03-05"),
        ("20240305", "2024-03-05"), ("5/3/2024", "2024-03-05"), ("05.03.2024", "2024-03-05"),
        ("2024-13-01", ""), ("31/02/2024", ""), ("gisteren", ""), ("", ""), ("99", ""),
    ],
)  # fmt: skip
def test_days(text, expected):
    assert read_day(text) == expected


def test_wrong_columns_and_schemes_are_said():
    found = polygon_file({"c": "A", "n": "Dorp"})
    with pytest.raises(UserError, match="c, n"):
        areas_from(found, scheme="s", code="sector", name="n")
    with pytest.raises(UserError, match="neither a day nor a column"):
        areas_from(found, scheme="s", code="c", name="n", valid_from="vorig jaar")
    with pytest.raises(UserError, match="scheme"):
        areas_from(found, scheme=" ", code="c", name="n")


def test_networks_without_persons():
    found = polygon_file(
        {"naam": "BIN Dorp", "soort": "Buurtinformatienetwerk", "coord": "An Peeters",
         "contact": "Wijkwerking Centrum", "sinds": "2019", "stand": "Actief"},
        {"naam": "App Veld", "soort": "WhatsApp-groep", "coord": "", "contact": "an@politie.be",
         "sinds": "ooit", "stand": "stopgezet"},
        {"naam": "Iets", "soort": "praatgroep", "coord": "nee", "contact": "0470 12 34 56",
         "sinds": "", "stand": "slaapt"},
        {"naam": "", "soort": "bin", "coord": "", "contact": "", "sinds": "", "stand": ""},
        {"naam": "bin dorp", "soort": "WhatsApp", "coord": "", "contact": "", "sinds": "",
         "stand": ""},
    )  # fmt: skip
    networks, rejections, notes = networks_from(
        found, name="Naam", kind="soort", coordinator="coord", police_contact="contact",
        started_on="sinds", status="stand",
    )  # fmt: skip
    assert [n.kind for n in networks] == [NetworkKind.BIN, NetworkKind.WHATSAPP, NetworkKind.OTHER]
    assert [n.coordinator_filled for n in networks] == [True, None, False]
    assert [n.police_contact for n in networks] == ["Wijkwerking Centrum", "", ""]
    assert [n.started_on for n in networks] == ["2019-01-01", "", ""]
    assert [n.status for n in networks] == [
        NetworkStatus.ACTIVE, NetworkStatus.ENDED, NetworkStatus.ACTIVE,
    ]  # fmt: skip
    assert {one.row: one.reason for one in rejections} == {4: "missing_name", 5: "duplicate_name"}
    assert notes == {"personal_contact": 2, "bad_date": 1, "unknown_kind": 1, "unknown_status": 1}
    assert "Peeters" not in repr(networks)
    assert notes.keys() | {one.reason for one in rejections} <= REASONS.keys()


def test_one_kind_for_all_networks_and_parts_joined():
    found = polygon_file({"n": "A"}, {"n": "a "})
    (network,), rejections, notes = networks_from(found, name="n", kind="whatsapp")
    assert (network.kind, rejections, notes) == (NetworkKind.WHATSAPP, [], {"joined_parts": 1})
    assert shapely.from_wkb(network.wkb).area == pytest.approx(200)
    with pytest.raises(UserError, match="no column"):
        networks_from(found, name="n", kind="telegram")


@pytest.mark.parametrize(
    ("path", "code", "name", "population"),
    [
        ("boundaries/be/gemeente2024.shp", "gemeente", "naam", ""),
        ("boundaries/be/ggw72024.shp", "geoitem", "naam", ""),
        ("boundaries/be/politiezone.shp", "politiezon", "politiezon", ""),
        ("boundaries/nl/Wijk_2014_layer_q1e3.topojson", "statcode", "statnaam", ""),
        ("incidents/ashby/nottingham_wards.gpkg", "ward_code", "ward_name", ""),
        ("incidents/ashby/uttar_pradesh_districts.gpkg", "district_name", "district_name", ""),
        ("boundaries/br/florianopolis_bairros.geojson", "nsvia_name", "nsvia_name", ""),
        ("raster/lux.shp", "ID_2", "NAME_2", "POP"),
    ],
)
def test_columns_are_proposed_for_real_files(shared, path, code, name, population):
    guess = guess_area_columns(read_polygons(shared / path, "EPSG:3857"))
    assert (guess.code, guess.name, guess.population) == (code, name, population)


def vary(key: str, value: object, number: int) -> object:
    """A value for one of thirty rows: codes and names differ, municipalities don't."""
    if isinstance(value, int):
        return value + number
    if key in {"NIS", "GM_CODE"}:
        return value
    if any(sign.isdigit() for sign in str(value)):
        return f"{str(value)[:-2]}{number:02d}"
    return f"{value} {'abcdefghij'[number % 10]}{'klm'[number // 10]}"


@pytest.mark.parametrize(
    ("columns", "code", "name", "population", "households"),
    [
        ({"CS01012024": "34022A00-", "NIS": "34022", "T_SEC_NL": "Centrum", "POPULATION": 12},
         "CS01012024", "T_SEC_NL", "POPULATION", ""),
        ({"CD_SECTOR": "11002J94-", "TX_SECTOR_DESCR_NL": "Kaai", "MS_POPULATION": 5},
         "CD_SECTOR", "TX_SECTOR_DESCR_NL", "MS_POPULATION", ""),
        ({"OBJECTID": 1, "BU_CODE": "BU00140000", "BU_NAAM": "Binnenstad", "GM_CODE": "GM0014",
          "AANT_INW": 4300, "AANTAL_HH": 3000}, "BU_CODE", "BU_NAAM", "AANT_INW", "AANTAL_HH"),
        ({"buurtcode": "BU00140001", "buurtnaam": "Kern", "aantalInwoners": 3,
          "aantalHuishoudens": 2}, "buurtcode", "buurtnaam", "aantalInwoners", "aantalHuishoudens"),
        ({"CODE_IRIS": "751010101", "NOM_IRIS": "Louvre", "P19_POP": 900, "P19_MEN": 4},
         "CODE_IRIS", "NOM_IRIS", "P19_POP", "P19_MEN"),
        ({"lsoa21cd": "E01000001", "lsoa21nm": "City 001A"}, "lsoa21cd", "lsoa21nm", "", ""),
        ({"gen_2014": "11001A00", "sector": "Dorp", "bevolking": 8}, "gen_2014", "sector",
         "bevolking", ""),
    ],
)  # fmt: skip
def test_columns_are_proposed_for_the_names_that_offices_use(
    columns, code, name, population, households
):
    rows = [
        {key: vary(key, value, number) for key, value in columns.items()} for number in range(30)
    ]
    guess = guess_area_columns(polygon_file(*rows))
    assert (guess.code, guess.name) == (code, name)
    assert (guess.population, guess.households) == (population, households)
    assert guess.sure
