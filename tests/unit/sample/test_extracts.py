# SPDX-License-Identifier: EUPL-1.2
"""The extracts hold what expected.json says, counted here with the standard library and openpyxl."""

import csv
import json
from collections import Counter
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

SKIPPED_HOURS = {(2023, 3, 26, 2), (2024, 3, 31, 2), (2025, 3, 30, 2)}


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%d/%m/%Y").date()
    except ValueError:
        return None


def _number(text: str) -> float | None:
    return float(text.replace(",", ".")) if text else None


@pytest.fixture(scope="module")
def belgian(sample: Any) -> list[dict[str, str]]:
    with Path(sample.police_be).open(encoding="cp1252", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


@pytest.fixture(scope="module")
def newer(sample: Any) -> list[dict[str, Any]]:
    sheet = openpyxl.load_workbook(sample.police_be_2025).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    header = [str(cell) for cell in rows[3]]
    return [dict(zip(header, row, strict=True)) for row in rows[4:]]


def _facts(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return [row for row in rows if row["PV-nummer"].startswith("LB.")]


def test_belgian_extract_is_windows_1252_with_semicolons(sample: Any) -> None:
    content = Path(sample.police_be).read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n")
    first = content.split(b"\r\n", 1)[0].decode("cp1252")
    assert first.count(";") == 14
    with pytest.raises(UnicodeDecodeError):  # names with accents, or the encoding would not matter
        content.decode("utf-8")


def test_belgian_extract_rows_and_dirt(
    sample: Any, belgian: list[dict[str, str]], expected: dict[str, Any]
) -> None:
    said = expected["police_be"]
    lines = Path(sample.police_be).read_bytes().split(b"\r\n")[1:-1]
    assert sum(line == b"" for line in lines) == said["blank_lines"]
    assert (
        sum(line != b"" and not line.strip(b";") for line in lines) == said["rows_of_empty_cells"]
    )
    assert lines[-1].startswith(b"Totaal aantal feiten: %d;" % said["rows"])
    rows = _facts(belgian)
    assert len(rows) == said["rows"]
    references = Counter(row["PV-nummer"] for row in rows)
    assert len(references) == said["facts"]
    assert sum(n - 1 for n in references.values()) == said["duplicate_rows"]
    once = list({row["PV-nummer"]: row for row in rows}.values())
    assert sum(not row["Lambert X"] for row in once) == said["missing_location"]
    assert sum(_number(row["Lambert X"]) == 0 for row in once) == said["zero_location"]
    east = [_number(row["Lambert X"]) for row in once]
    assert sum(x is not None and 0 < x < 14_600 for x in east) == said["outside_area_of_use"]
    assert sum(row["Feit"] != row["Feit"].rstrip() for row in once) <= said["trailing_spaces"]
    assert sum(row["Straat"] != row["Straat"].rstrip() for row in once) == said["trailing_spaces"]


def test_belgian_extract_rejects(belgian: list[dict[str, str]], expected: dict[str, Any]) -> None:
    found: Counter[str] = Counter()
    for row in {row["PV-nummer"]: row for row in _facts(belgian)}.values():
        begin, end = _day(row["Datum feit van"]), _day(row["Datum feit tot"])
        hour, until = row["Uur van"], row["Uur tot"]
        if not row["Feit"].strip():
            found["no_category"] += 1
        elif begin is None:
            found["impossible_date"] += 1
        elif begin.year > 2026:
            found["future_date"] += 1
        elif hour and (begin.year, begin.month, begin.day, int(hour[:2])) in SKIPPED_HOURS:
            found["nonexistent_time"] += 1
        elif end is not None and (end, until) < (begin, hour):
            found["end_before_begin"] += 1
    assert found == expected["police_be"]["rejected"]


def test_newer_extract(newer: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    said = expected["police_be_2025"]
    assert len(newer) == said["rows"] == len({row["PV-nummer"] for row in newer})
    assert sum(row["Lambert X"] is None for row in newer) == said["accepted_without_location"]
    assert sum(isinstance(row["Datum feit van"], str) for row in newer) == said["text_dates"]
    for row in newer:
        begin = row["Datum feit van"]
        assert (_day(begin) if isinstance(begin, str) else begin).year == 2025
        assert row["Uur van"] is None or isinstance(row["Uur van"], time)


def _comparable(row: dict[str, Any]) -> tuple[str, ...]:
    cells = []
    for name, value in row.items():
        if isinstance(value, datetime):
            value = f"{value:%d/%m/%Y}"
        elif isinstance(value, time):
            value = f"{value:%H:%M}"
        elif isinstance(value, float) and name.startswith("Lambert"):
            value = f"{value:.2f}".replace(".", ",")
        elif isinstance(value, int) and name.startswith("Lambert"):
            value = f"{value},00"
        cells.append("" if value is None else str(value).strip())
    return tuple(cells)


def test_what_the_newer_extract_changes(
    belgian: list[dict[str, str]], newer: list[dict[str, Any]], expected: dict[str, Any]
) -> None:
    old = {}
    for row in _facts(belgian):
        begin, end = _day(row["Datum feit van"]), _day(row["Datum feit tot"])
        good = begin is not None and begin.year < 2026 and row["Feit"].strip()
        late = end is not None and begin is not None
        backwards = late and (end, row["Uur tot"]) < (begin, row["Uur van"])
        if good and not backwards and not _in_skipped_hour(row):
            old[row["PV-nummer"]] = _comparable(row)
    said, found = expected["police_be_2025"], Counter[str]()
    for row in newer:
        before = old.get(row["PV-nummer"])
        same = "unchanged" if before == _comparable(row) else "updated"
        found["added" if before is None else same] += 1
    assert found == {key: said[key] for key in ("added", "updated", "unchanged")}
    assert len(old) == expected["police_be"]["accepted_facts"]
    assert len(old) + found["added"] == expected["after_both"]["incidents"]


def _in_skipped_hour(row: dict[str, str]) -> bool:
    begin = _day(row["Datum feit van"])
    hour = row["Uur van"][:2]
    return bool(begin and hour) and (begin.year, begin.month, begin.day, int(hour)) in SKIPPED_HOURS


def test_dutch_extract(sample: Any, expected: dict[str, Any]) -> None:
    content = Path(sample.police_nl).read_text("utf-8-sig")
    rows = list(csv.DictReader(content.splitlines()))
    said = expected["police_nl"]
    assert len(rows) == said["rows"]
    once = {row["Incident identificatie"]: row for row in rows}
    assert len(once) == said["facts"]
    assert {row["Incidentsoort code"] for row in rows} == {"A72"}
    assert sum(row["X"] == "" for row in once.values()) == said["missing_location"]
    assert sum(row["X"] == "0" for row in once.values()) == said["zero_location"]
    for row in once.values():
        if row["X"] not in {"", "0"}:  # the area of use of the Dutch grid
            assert 600 < int(row["X"]) < 284_300
            assert 308_300 < int(row["Y"]) < 637_100


def test_citizens_reports(sample: Any, expected: dict[str, Any]) -> None:
    reports = json.loads(Path(sample.reports).read_text("utf-8"))
    said = expected["reports"]
    assert len(reports) == said["rows"] == len({r["service_request_id"] for r in reports})
    assert sum(r["lat"] is None for r in reports) == said["missing_location"]
    assert sum(r["lat"] == 0 for r in reports) == said["zero_location"]
    for report in reports:
        asked = datetime.fromisoformat(report["requested_datetime"])
        assert asked.tzinfo is not None
        assert asked.year in {2024, 2025}
        assert datetime.fromisoformat(report["updated_datetime"]) > asked
        assert report["status"] in {"open", "closed"}
