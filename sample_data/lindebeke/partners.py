# SPDX-License-Identifier: EUPL-1.2
"""What the invented town's partners report: the police, schools, social services, the works department.

One table, a row for each indicator, area and year, with marks where a partner gives no figure.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .land import Land
from .names import NEIGHBOURHOODS
from .town import Town

YEARS = (2023, 2024, 2025)
HEADINGS = ("indicator", "titel", "eenheid", "groep", "aard", "meer is slechter", "gebied",
            "gebiedsindeling", "periode", "waarde", "laag", "hoog", "n", "bron", "voorlopig")  # fmt: skip
FEWEST = 60  # a partner tells nothing of fewer people than this


@dataclass(frozen=True)
class Reported:
    """An indicator: its level for the town in each year and how much areas differ around it."""

    code: str
    title: str
    unit: str
    group: str
    worse: str  # ja or nee
    source: str
    levels: tuple[float, float, float]
    spread: float = 0.0  # 0: for the town as a whole only
    part_of_people: float = 0.0  # how many of the inhabitants it is about
    decimals: int = 1


REPORTED = (
    Reported("aanrijtijd", "Aanrijtijd bij dringende oproepen (mediaan)", "minuten", "instelling", "ja",
             "meldkamer", (9.8, 9.5, 8.9)),
    Reported("opheldering_inbraak", "Opgehelderde woninginbraken", "%", "instelling", "nee",
             "lokale politie", (10.4, 11.1, 12.0)),
    Reported("herstel_verlichting", "Defecte straatlampen hersteld binnen tien dagen", "%", "ruimte",
             "nee", "dienst openbaar domein", (71.0, 74.0, 79.0), 6.0),
    Reported("schoolverzuim", "Leerlingen met veel ongewettigde afwezigheid", "%", "onderwijs", "ja",
             "scholengemeenschap", (3.1, 3.4, 3.2), 0.9, 0.11),
    Reported("leefloon", "Leefloners per 1.000 inwoners", "per 1.000 inwoners", "sociaal", "ja", "OCMW",
             (11.2, 11.6, 12.1), 4.5, 0.83),
    Reported("alcohol_spoed", "Opnamen op spoed door alcohol, 15 tot 24 jaar", "per 1.000 inwoners",
             "gezondheid", "ja", "ziekenhuis", (6.2, 5.9, 6.4)),
)  # fmt: skip


def write_figures(town: Town, land: Land, path: Path, rng: np.random.Generator) -> dict[str, int]:
    """Write the table and count its rows: all, those without a figure, and indicators."""
    rows: list[list[str]] = []
    hidden = 0
    for each in REPORTED:
        tilt = each.spread * rng.normal(size=len(NEIGHBOURHOODS))
        for year, level in zip(YEARS, each.levels, strict=True):
            rows.append(_row(each, "", year, _comma(level, each.decimals), ""))
            if not each.spread:
                continue
            for number, (home, _) in enumerate(town.neighbourhoods):
                people = round(land.population[number] * each.part_of_people)
                value = max(0.2, level + tilt[number] + each.spread / 6 * rng.normal())
                if each.part_of_people and people < FEWEST:
                    rows.append(_row(each, home.code, year, "x", ""))
                    hidden += 1
                    continue
                told = _comma(min(value, 100.0) if each.unit == "%" else value, each.decimals)
                rows.append(_row(each, home.code, year, told, str(people) if people else ""))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADINGS)
        writer.writerows(rows)
    return {"rows": len(rows), "hidden": hidden, "indicators": len(REPORTED)}


def _row(each: Reported, area: str, year: int, value: str, n: str) -> list[str]:
    provisional = "ja" if year == YEARS[-1] else ""
    return [each.code, each.title, each.unit, each.group, "objectief", each.worse, area,
            "wijk" if area else "", str(year), value, "", "", n, each.source, provisional]  # fmt: skip


def _comma(value: float, decimals: int) -> str:
    return f"{value:.{decimals}f}".replace(".", ",")
