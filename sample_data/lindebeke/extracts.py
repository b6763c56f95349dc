# SPDX-License-Identifier: EUPL-1.2
"""The police extracts an office gets, and an exact count of what is in them."""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from .categories import CATEGORIES
from .days import moment
from .dirt import FIRST_EXTRACT, REJECTED, Ledger, soil, written
from .incidents import Incidents
from .names import MUNICIPALITY, NEIGHBOURHOODS
from .stillness import still

HEADER = ("PV-nummer", "Feit", "Feitcode", "Datum feit van", "Uur van", "Datum feit tot", "Uur tot",
          "Datum vaststelling", "Poging", "Straat", "Huisnummer", "Postcode", "Gemeente", "Lambert X",
          "Lambert Y")  # fmt: skip
SECOND_EXTRACT = datetime(2026, 1, 12)
BLANK_LINES, EMPTY_CELLS = 7, 6
TEXT_DATES = 40


def write_extracts(
    facts: Incidents, csv_path: Path, xlsx_path: Path, rng: np.random.Generator
) -> dict[str, Any]:
    """Write both Belgian extracts; answer what is in them."""
    ledger = Ledger(facts, rng)
    soil(ledger)
    marks = {name: set(chosen.tolist()) for name, chosen in ledger.dirt.items()}
    known = np.array([moment(k) for k in facts.known])
    begin_year = np.array([moment(b).year for b in facts.begin])
    first = np.flatnonzero(known < FIRST_EXTRACT)
    second = np.flatnonzero((known < SECOND_EXTRACT - timedelta(days=2)) & (begin_year == 2025))
    expected_first = _write_csv(ledger, first, marks, csv_path)
    expected_second = _write_xlsx(ledger, second, marks, xlsx_path)
    rejected = {i for name in REJECTED for i in marks[name]}
    shared = set(first.tolist()) & set(second.tolist())
    changed = marks["sentinel_location"] | marks["outside_area_of_use"] | marks["corrected"]
    updated = len(shared & changed - rejected)
    expected_second |= {
        "added": len(second) - len(shared - rejected),
        "updated": updated,
        "unchanged": len(shared - rejected) - updated,
    }
    final = sorted((set(first.tolist()) - rejected) | set(second.tolist()))
    return {
        "police_be": expected_first,
        "police_be_2025": expected_second,
        "after_both": _tally(facts, np.asarray(final), marks, set(second.tolist())),
    }


def _tally(
    facts: Incidents, final: np.ndarray, marks: dict[str, set[int]], renewed: set[int]
) -> dict[str, Any]:
    """What a project holds when both extracts are in."""
    lost = (marks["sentinel_location"] | marks["outside_area_of_use"]) - renewed
    located = np.array([bool(facts.located[i]) and i not in lost for i in final])
    kept = facts.take(final)
    years = [moment(b).year for b in kept.begin]
    inside = kept.take(located)
    return {
        "incidents": len(final),
        "without_location": int((~located).sum()),
        "by_theme": dict(sorted(Counter(CATEGORIES[c].theme for c in kept.category).items())),
        "by_year": {str(y): n for y, n in sorted(Counter(years).items())},
        "by_area": {
            n.code: int((inside.neighbourhood == i).sum()) for i, n in enumerate(NEIGHBOURHOODS)
        },
        "near_repeats_drawn": int(kept.near_repeat.sum()),
    }


def _csv_cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".replace(".", ",")
    if hasattr(value, "hour"):
        return f"{value:%H:%M}"
    return f"{value:%d/%m/%Y}" if hasattr(value, "year") else str(value)


def _write_csv(
    ledger: Ledger, which: np.ndarray, marks: dict[str, set[int]], path: Path
) -> dict[str, Any]:
    lines, without, counts = [";".join(HEADER)], 0, Counter[str]()
    blank_after = set(
        ledger.rng.choice(which[50:], BLANK_LINES + EMPTY_CELLS, replace=False).tolist()
    )
    empties = iter([""] * BLANK_LINES + [";" * (len(HEADER) - 1)] * EMPTY_CELLS)
    rejected = {i for name in REJECTED for i in marks[name]}
    for i in which.tolist():
        row = written(ledger, i, marks, newer=False)
        line = ";".join(_csv_cell(row[name]) for name in HEADER)
        lines.append(line)
        if i in marks["duplicate_reference"]:
            lines.append(line)
        if i in blank_after:
            lines.append(next(empties))
        counts.update(name for name, chosen in marks.items() if i in chosen)
        missing = row["Lambert X"] is None
        counts["missing_location"] += missing
        odd = i in marks["sentinel_location"] or i in marks["outside_area_of_use"]
        without += i not in rejected and (missing or odd)
    facts = len(which)
    rows = facts + counts["duplicate_reference"]
    lines.append(f"Totaal aantal feiten: {rows};" + ";" * (len(HEADER) - 2))
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("cp1252"))
    bad = {name: counts[name] for name in REJECTED}
    return {
        "facts": facts, "rows": rows, "blank_lines": BLANK_LINES, "rows_of_empty_cells": EMPTY_CELLS,
        "total_lines": 1, "rejected": bad, "accepted_facts": facts - sum(bad.values()),
        "accepted_without_location": without,
        "missing_location": counts["missing_location"], "zero_location": counts["sentinel_location"],
        "outside_area_of_use": counts["outside_area_of_use"],
        "duplicate_rows": counts["duplicate_reference"], "unknown_hour": counts["unknown_hour"],
        "upper_case": counts["upper_case"], "lower_case": counts["lower_case"],
        "trailing_spaces": counts["spaces"],
    }  # fmt: skip


def _write_xlsx(
    ledger: Ledger, which: np.ndarray, marks: dict[str, set[int]], path: Path
) -> dict[str, Any]:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Feiten 2025")
    for column, width in zip("ABCDEFGHIJKLMNO", (20, 32, 9, 14, 9, 14, 9, 17, 8, 26, 11, 9, 13, 12, 12),
                             strict=True):  # fmt: skip
        sheet.column_dimensions[column].width = width
    sheet.append([f"Lokale politie {MUNICIPALITY} - uittreksel geregistreerde feiten"])
    sheet.append(
        [f"Feiten gepleegd van 01/01/2025 tot 31/12/2025, stand op {SECOND_EXTRACT:%d/%m/%Y}"]
    )
    sheet.append([])
    sheet.append(list(HEADER))
    as_text = set(ledger.rng.choice(which, TEXT_DATES, replace=False).tolist())
    without = 0
    for i in which.tolist():
        row = written(ledger, i, marks, newer=True)
        without += row["Lambert X"] is None
        cells: list[Any] = []
        for name in HEADER:
            value = row[name]
            if name.startswith("Datum") and value is not None:
                if i in as_text:
                    value = _csv_cell(value)
                else:
                    value = WriteOnlyCell(sheet, value)
                    value.number_format = "dd/mm/yyyy"
            elif name.startswith("Uur") and value is not None:
                value = WriteOnlyCell(sheet, value)
                value.number_format = "hh:mm"
            cells.append(value)
        sheet.append(cells)
    notes = book.create_sheet("Toelichting")
    notes.append(["Een feit kan na de eerste vaststelling worden aangevuld of herzien."])
    notes.append(["Huisnummers dienen alleen om de plaats te bepalen."])
    book.properties.creator = f"Lokale politie {MUNICIPALITY}"
    book.properties.created = SECOND_EXTRACT
    book.save(path)
    still(path, SECOND_EXTRACT)
    return {"facts": len(which), "rows": len(which), "title_rows": 3, "text_dates": len(as_text),
            "accepted_without_location": without}  # fmt: skip
