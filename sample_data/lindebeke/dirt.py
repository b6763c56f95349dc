# SPDX-License-Identifier: EUPL-1.2
"""What is wrong in the police extracts, and which facts it befalls."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import numpy as np

from .categories import CATEGORIES
from .days import moment
from .incidents import Incidents
from .names import MUNICIPALITY, POSTCODE

FIRST_EXTRACT = datetime(2025, 10, 1)
REJECTED = {"impossible_date": 11, "end_before_begin": 17, "future_date": 4, "no_category": 7,
            "nonexistent_time": 3}  # fmt: skip
SENTINELS, OUTSIDE, DUPLICATES = 130, 9, 26
UNKNOWN_HOURS, TRAILING_SPACES, UPPER_CASE, LOWER_CASE = 260, 420, 540, 310
CORRECTED = 90


class Ledger:
    """Every fact as it stands in one extract, and what was done to it."""

    def __init__(self, facts: Incidents, rng: np.random.Generator) -> None:
        self.facts = facts
        self.serial = _serials(facts)
        self.dirt: dict[str, np.ndarray] = {}
        self.rng = rng
        self.free = rng.permutation(len(facts))

    def pick(self, name: str, count: int, allowed: np.ndarray) -> None:
        """Choose facts for a kind of dirt that no other kind has taken."""
        candidates = self.free[allowed[self.free]]
        chosen = candidates[:count]
        self.free = self.free[~np.isin(self.free, chosen)]
        self.dirt[name] = np.sort(chosen)


def _serials(facts: Incidents) -> list[str]:
    """PV numbers: facts of one year are numbered as they become known."""
    used: Counter[int] = Counter()
    serials = []
    for known, category in zip(facts.known, facts.category, strict=True):
        year = moment(known).year
        used[year] += 1
        serials.append(f"LB.{10 + int(category)}.{used[year]:06d}/{year}")
    return serials


def _base_row(ledger: Ledger, i: int) -> dict[str, Any]:
    facts = ledger.facts
    category = CATEGORIES[int(facts.category[i])]
    begin, end = moment(facts.begin[i]), moment(facts.end[i])
    interval = end > begin
    located = bool(facts.located[i])
    return {
        "PV-nummer": ledger.serial[i], "Feit": category.label, "Feitcode": category.code,
        "Datum feit van": begin.date(), "Uur van": begin.time(),
        "Datum feit tot": end.date() if interval else None, "Uur tot": end.time() if interval else None,
        "Datum vaststelling": moment(facts.known[i]).date(), "Poging": "J" if facts.attempt[i] else "N",
        "Straat": facts.street[i], "Huisnummer": int(facts.number[i]) or None,
        "Postcode": POSTCODE, "Gemeente": MUNICIPALITY,
        "Lambert X": float(facts.x[i]) if located else None,
        "Lambert Y": float(facts.y[i]) if located else None,
    }  # fmt: skip


def soil(ledger: Ledger) -> None:
    """Choose which facts get which dirt in the first extract."""
    facts = ledger.facts
    n = len(facts)
    begins = np.array([moment(b) for b in facts.begin])
    past = np.array([b < FIRST_EXTRACT - timedelta(days=200) for b in begins])
    interval, located = facts.end > facts.begin, facts.located
    known = np.array([moment(k) < FIRST_EXTRACT for k in facts.known])
    spring = np.array([b.month == 3 and b.day == 31 and b.year == 2024 for b in begins])
    everything = np.ones(n, bool) & known
    ledger.pick("nonexistent_time", REJECTED["nonexistent_time"], spring & known & ~interval)
    ledger.pick("impossible_date", REJECTED["impossible_date"], everything)
    ledger.pick(
        "end_before_begin", REJECTED["end_before_begin"], known & (facts.end - facts.begin > 90)
    )
    ledger.pick("future_date", REJECTED["future_date"], everything & past)
    ledger.pick("no_category", REJECTED["no_category"], everything)
    ledger.pick("sentinel_location", SENTINELS, known & located)
    ledger.pick("outside_area_of_use", OUTSIDE, known & located)
    ledger.pick("duplicate_reference", DUPLICATES, everything)
    ledger.pick("unknown_hour", UNKNOWN_HOURS, ~interval)
    recent = np.array([b.year == 2025 for b in begins])
    ledger.pick("corrected", CORRECTED, known & recent & located & interval)
    # how a word is written is nobody's mistake: these may fall on any fact
    for name, count in (
        ("upper_case", UPPER_CASE),
        ("lower_case", LOWER_CASE),
        ("spaces", TRAILING_SPACES),
    ):
        ledger.dirt[name] = np.sort(ledger.rng.choice(n, count, replace=False))
    ledger.dirt["lower_case"] = np.setdiff1d(ledger.dirt["lower_case"], ledger.dirt["upper_case"])


def written(ledger: Ledger, i: int, marks: dict[str, set[int]], *, newer: bool) -> dict[str, Any]:
    """A fact as an extract has it; the newer one repairs what was wrong and adds what became known."""
    row = _base_row(ledger, i)
    if i in marks["upper_case"]:
        row["Feit"] = row["Feit"].upper()
    elif i in marks["lower_case"]:
        row["Feit"] = row["Feit"].lower()
    if i in marks["unknown_hour"]:
        row["Uur van"] = None
    if newer:
        return row
    if i in marks["spaces"]:
        row["Straat"], row["Feit"] = row["Straat"] + "  ", row["Feit"] + " "
    if i in marks["sentinel_location"]:
        row["Lambert X"] = row["Lambert Y"] = 0.0
    elif i in marks["outside_area_of_use"]:
        row["Lambert X"] = round(row["Lambert X"] / 10, 2)  # a digit went missing
    elif i in marks["impossible_date"]:
        row["Datum feit van"] = f"31/{(2, 4, 6, 9, 11)[i % 5]:02d}/{row['Datum feit van'].year}"
    elif i in marks["future_date"]:
        row["Datum feit van"] = row["Datum feit van"].replace(year=2052, day=14)
        row["Datum feit tot"] = row["Uur tot"] = None
    elif i in marks["end_before_begin"]:
        pairs = (("Datum feit van", "Datum feit tot"), ("Uur van", "Uur tot"))
        for a, b in pairs:
            row[a], row[b] = row[b], row[a]
    elif i in marks["no_category"]:
        row["Feit"] = row["Feitcode"] = ""
    elif i in marks["nonexistent_time"]:
        row["Uur van"] = row["Uur van"].replace(hour=2, minute=row["Uur van"].minute)
    elif i in marks["corrected"]:  # the end was not known yet
        row["Datum feit tot"] = row["Uur tot"] = None
    return row
