# SPDX-License-Identifier: EUPL-1.2
"""The plan as the invented office hands it on: a workbook that passed through several hands.

Columns do not stand in the order of the template, some days and amounts are text, one cell of the goal
is merged over the actions below it, and one budget line can't be right.
"""

from datetime import date, datetime
from pathlib import Path
from typing import Any

from .actionplan import (
    ACTIONS,
    BEGIN,
    BUDGET,
    END,
    MEASUREMENTS,
    MILESTONES,
    OPERATIONAL,
    STRATEGIC,
    TITLE,
    WIJK,
)
from .steps import ANSWERS
from .stillness import still

WORDS = {
    "down": "daling", "up": "stijging", "": "", "yearly": "jaarlijks", "half_yearly": "halfjaarlijks",
    "three_yearly": "driejaarlijks", "planned": "gepland", "running": "lopend", "paused": "on hold",
    "done": "afgerond", "low": "laag", "medium": "middel", "high": "hoog", "police": "Politie",
    "prevention": "Preventie", "education": "Onderwijs", "health": "Welzijn", "housing": "Wonen",
    "justice": "Justitie", "business": "Ondernemers", "citizens": "Bewoners",
}  # fmt: skip
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
          "oktober", "november", "december")  # fmt: skip
WRITTEN = datetime(2026, 11, 2)


def write_plan(path: Path) -> dict[str, int]:
    """Write the workbook; gives the rows of each sheet and how many are refused."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.created = WRITTEN
    sheet = book.active
    sheet.title = "Plan"
    sheet.append(["Titel", "Soort plan", "Begin", "Einde"])
    sheet.append([TITLE, "be-svpp", date.fromisoformat(BEGIN), date.fromisoformat(END)])
    _rows(book, "Strategische doelen", ["Code", "Titel", "Omschrijving", "Plan"],
          [[code, title, text, TITLE] for code, title, text in STRATEGIC])  # fmt: skip
    _operational(book)
    _actions(book)
    _budget(book)
    _rows(book, "Mijlpalen", ["Actie", "Titel", "Klaar tegen", "Gehaald op"],
          [[action, title, _day(due), _day(done)] for action, title, due, done in MILESTONES])  # fmt: skip
    _rows(book, "Metingen", ["Operationeel doel", "Gemeten op", "Waarde", "Bron"],
          [[goal, _day(day), value, source] for goal, day, value, source in MEASUREMENTS])  # fmt: skip
    book.save(path)
    still(path, WRITTEN)
    return {
        "goals": len(STRATEGIC) + len(OPERATIONAL), "actions": len(ACTIONS), "budget": len(BUDGET),
        "milestones": len(MILESTONES), "measurements": len(MEASUREMENTS), "rejected": 1,
        "rows": 1 + len(STRATEGIC) + len(OPERATIONAL) + len(ACTIONS) + len(BUDGET) + 1
        + len(MILESTONES) + len(MEASUREMENTS),
    }  # fmt: skip


def _operational(book: Any) -> None:
    heads = ["Strategisch doel", "Code", "Titel", "Eigenaar (functie)", "Sector van de eigenaar",
             "Indicator", "Wat wordt gemeten", "Eenheid", "Richting", "Nulmeting", "Nulmeting op",
             "Nulmeting over", "Bron van de nulmeting", "Streefwaarde", "Te halen op", "Meetfrequentie",
             "Gebieden", "Indeling", "Problemen"]  # fmt: skip
    rows = []
    for (code, parent, title, indicator, words, unit, direction, areas, base, target, often, owner,
         sector) in OPERATIONAL:  # fmt: skip
        value, on, period, source = base or ("", "", "", "")
        goal, by = target or ("", "")
        rows.append([parent, code, title, owner, WORDS[sector], indicator, words, unit,
                     WORDS[direction], value, _day(on), period, source, goal, _day(by), WORDS[often],
                     "; ".join(areas), WIJK if areas else "", ANSWERS.get(code, "")])  # fmt: skip
    _rows(book, "Operationele doelen", heads, rows)


def _actions(book: Any) -> None:
    heads = ["Operationeel doel", "Code", "Titel", "Status", "Trekker (functie)", "Sector van de trekker",
             "Partners", "Gebieden", "Indeling", "Doelgroep", "Start", "Einde", "Risico",
             "Programmakaarten"]  # fmt: skip
    rows, first = [], 2
    sheet = _rows(book, "Acties", heads, [])
    for number, (code, goal, title, lead, sector, partners, areas, audience, start, end, status, risk,
                 cards) in enumerate(ACTIONS):  # fmt: skip
        told = [_partner(each) for each in partners]
        rows.append([goal, code, title, WORDS[status], lead, WORDS[sector], "; ".join(told),
                     "; ".join(areas), WIJK if areas else "", audience,
                     _in_words(start) if number % 5 == 2 else _day(start), _day(end), WORDS[risk],
                     "; ".join(cards)])  # fmt: skip
        sheet.append(rows[-1])
        is_last = number + 1 == len(ACTIONS) or ACTIONS[number + 1][1] != goal
        if is_last:
            if first < number + 2:
                sheet.merge_cells(start_row=first, end_row=number + 2, start_column=1, end_column=1)
            first = number + 3


def _budget(book: Any) -> None:
    rows: list[list[Any]] = []
    for number, (action, funder, year, planned, spent) in enumerate(BUDGET):
        amount: Any = _euros(planned) if number % 7 == 3 else planned
        rows.append([action, funder, year, amount, "" if spent is None else spent])
    rows.append(["A02", "SVPP", 2027, "vijfduizend", ""])
    _rows(book, "Budget", ["Actie", "Financier", "Jaar", "Gepland (euro)", "Besteed (euro)"], rows)


def _rows(book: Any, name: str, heads: list[str], rows: list[list[Any]]) -> Any:
    sheet = book.create_sheet(name)
    sheet.append(heads)
    for row in rows:
        sheet.append([None if cell == "" else cell for cell in row])
    return sheet


def _partner(text: str) -> str:
    sector, _, name = text.partition(": ")
    return f"{WORDS[sector]}: {name}"


def _day(text: str) -> Any:
    return date.fromisoformat(text) if text else ""


def _in_words(text: str) -> str:
    day = date.fromisoformat(text)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _euros(value: float) -> str:
    return "€ " + f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
