# SPDX-License-Identifier: EUPL-1.2
"""Plans as offices send them: other headings, merged cells, slips, rows that come again."""

import zipfile
from datetime import date
from itertools import count

import openpyxl
import pytest

from wijkatlas.api import Area, UserError
from wijkatlas_plan.files import cell_values
from wijkatlas_plan.files.plan import cell_reading, row_checks, row_parents
from wijkatlas_plan.files.plan.book import write_plan, write_template
from wijkatlas_plan.files.plan.choices import Choices
from wijkatlas_plan.files.plan.reader import read_plan
from wijkatlas_plan.library.templates import find_template
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Goal,
    Level,
    Milestone,
    Partner,
    Plan,
    Status,
    Tree,
)
from wijkatlas_plan.model.sector import Sector

CHOICES = Choices(
    [
        Area("wijk", "N1", "Noord", b""),
        Area("wijk", "Z1", "Zuid", b""),
        Area("sector", "A00", "Noord", b""),
    ],
    {"incident:burglary": "Woninginbraken per 1.000 inwoners"},
    {"locks": "Sloten"},
    {"p1": "Inbraken"},
    "wijk",
)  # fmt: skip
KNOWN = Tree(
    (Plan("p", "Plan Lindebeke"),),
    (
        Goal("s", "p", "", Level.STRATEGIC, "Minder inbraken", 0, "1"),
        Goal("g", "p", "s", Level.OPERATIONAL, "Inbraken in Noord", 0, "1.1", baseline=10.0),
        Goal("h", "p", "s", Level.OPERATIONAL, "Inbraken in Zuid", 1, "1.2"),
    ),
    (
        Action("a", "g", "Advies aan huis", 0, "1.1.1", "Met de wijkagent", shape=b"drawn",
               status=Status.RUNNING),
    ),
    (BudgetLine("b", "a", "SVPP", 2026, 100_00),),
    (Milestone("m", "a", "Honderd huizen"),),
)  # fmt: skip


def make(tmp_path, sheets, name="plan.xlsx", merged=()):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
        for cells in merged:
            page.merge_cells(cells)
    book.save(tmp_path / name)
    return tmp_path / name


def read(path, known=KNOWN, **more):
    number = count()
    return read_plan(
        path, known, language="nl", choices=CHOICES, new_uid=lambda: f"new{next(number)}", **more
    )


def reasons(found):
    return [(each.sheet, each.line, each.column, each.reason) for each in found.refused]


def adds_up(found):
    for each in (found.counts, *(sheet.counts for sheet in found.sheets)):
        assert each.read == each.added + each.updated + each.unchanged + each.rejected


def test_other_headings_other_order_titles_above_and_merged_cells(tmp_path):
    path = make(
        tmp_path,
        {
            "ACTIES 2026": [
                ["Actieplan veiligheid"],
                [],
                ["Wie", "Actie", "Doelstelling", "Begindatum", "Einddatum", "Stand van zaken", "Wijken",
                 "Partners", "Kleur"],
                ["preventiedienst", "Lampen", "1.1", "1/3/2026", "maart 2027", "bezig", "Noord",
                 "Politie: wijkteam\nOCMW", "rood"],
                ["dienst wegen", "Camera's", None, "2026", None, None, "N1; Z1", "scholen, politie", None],
                [],
                ["parket", "Toezicht", "Inbraken in Zuid", None, None, "nog te starten", "Heel de gemeente",
                 "Lokale politie Lindebeke", None],
            ]
        },
        merged=["C4:C5"],
    )  # fmt: skip
    found = read(path)

    adds_up(found)
    assert reasons(found) == []
    assert found.counts.added == 3
    lamps, cameras, watch = found.rows
    assert (lamps.title, lamps.goal, lamps.lead, lamps.status) == (
        "Lampen", "g", "preventiedienst", Status.RUNNING,
    )  # fmt: skip
    assert (lamps.start, lamps.end, lamps.areas, lamps.scheme) == (
        "2026-03-01", "2027-03-31", ("N1",), "wijk",
    )  # fmt: skip
    assert lamps.partners == (Partner(Sector.POLICE, "wijkteam"), Partner(Sector.HEALTH, "OCMW"))
    assert lamps.description == "Kleur: rood"
    assert (cameras.goal, cameras.start, cameras.areas) == ("g", "2026-01-01", ("N1", "Z1"))
    assert [each.sector for each in cameras.partners] == [Sector.EDUCATION, Sector.POLICE]
    assert (watch.goal, watch.areas, watch.partners) == (
        "h", (), (Partner(Sector.POLICE, "Lokale politie Lindebeke"),),
    )  # fmt: skip
    assert [each.position for each in found.rows] == [1, 2, 0]
    again = read(path, Tree(KNOWN.plans, KNOWN.goals, (*KNOWN.actions, *found.rows)))
    assert (again.counts.unchanged, list(again.rows)) == (3, [])


def test_every_refused_row_says_why(tmp_path):
    path = make(
        tmp_path,
        {
            "Operationele doelen": [
                ["Strategisch doel", "Code", "Titel", "Nulmeting", "Nulmeting op", "Streefwaarde",
                 "Te halen op"],
                ["1", "1.3", "Zonder cijfer", 10, "31/12/2025", "-20 %", "31/12/2028"],
                ["1", "1.4", "Datum eerst", 10, "31/12/2028", 8, "31/12/2025"],
                ["1", "1.1", "Code bezet", None, None, None, None],
                ["9", "9.1", "Geen ouder", None, None, None, None],
                ["1.6", "1.5", "Kring een", None, None, None, None],
                ["1.5", "1.6", "Kring twee", None, None, None, None],
                ["1.6", "1.7", "Naast de kring", None, None, None, None],
                ["1", "1.8", None, None, None, None, None],
            ],
            "Acties": [
                ["Operationeel doel", "Code", "Titel", "Start", "Einde", "Status", "Partners"],
                ["1.3", "1.3.1", "Kind", None, None, None, None],
                ["1.1", "1.1.9", "Andersom", "1/3/2027", "1/3/2026", None, None],
                ["1.1", "1.1.8", "Status", None, None, "misschien", None],
                ["1.1", "1.1.7", "Partner", None, None, None, "Jan en Piet"],
                ["1", "1.1.6", "Op strategisch", None, None, None, None],
                [None, "1.1.5", "Waaronder", "31/2/2026", None, None, None],
                ["1.1", "1.1.4", "Goed", None, None, None, None],
            ],
            "Budget": [
                ["Actie", "Financier", "Jaar", "Gepland"],
                ["1.3.1", "SVPP", 2026, 5],
                ["1.1.4", "SVPP", "26", "veel"],
                ["1.1.4", "SVPP", 2026, "€ -500"],
                ["1.1.4", "SVPP", 2026, "€ 12.500,00"],
            ],
        },
    )  # fmt: skip
    found = read(path)

    adds_up(found)
    assert reasons(found) == [
        ("Operationele doelen", 2, "Streefwaarde", cell_values.NO_CHANGE),
        ("Operationele doelen", 3, "Te halen op", row_checks.TARGET_FIRST),
        ("Operationele doelen", 4, "Code", row_checks.CODE_TAKEN),
        ("Operationele doelen", 5, "Strategisch doel", row_parents.UNKNOWN),
        ("Operationele doelen", 6, "Strategisch doel", row_parents.CIRCLE),
        ("Operationele doelen", 7, "Strategisch doel", row_parents.CIRCLE),
        ("Operationele doelen", 8, "Strategisch doel", row_parents.WRONG_LEVEL),
        ("Operationele doelen", 9, "Titel", cell_reading.EMPTY),
        ("Acties", 2, "Operationeel doel", row_parents.HELD),
        ("Acties", 3, "Einde", row_checks.END_FIRST),
        ("Acties", 4, "Status", cell_values.NO_CHOICE),
        ("Acties", 5, "Partners", cell_reading.NO_SECTOR),
        ("Acties", 6, "Operationeel doel", row_parents.WRONG_LEVEL),
        ("Acties", 7, "Operationeel doel", row_parents.NO_PARENT),
        ("Acties", 7, "Start", cell_values.NO_SUCH_DAY),
        ("Budget", 2, "Actie", row_parents.HELD),
        ("Budget", 3, "Jaar", cell_values.NO_YEAR),
        ("Budget", 3, "Gepland", cell_values.NO_AMOUNT),
        ("Budget", 4, "Gepland", cell_values.BELOW_NOUGHT),
    ]
    good, line = found.rows
    assert (good.title, line.action, line.planned_cents) == ("Goed", good.uid, 1_250_000)
    assert found.counts.rejected == 17
    assert found.refused[0].original["Streefwaarde"] == "-20 %"


def test_columns_that_are_not_there_stay_as_they_are(tmp_path):
    rows = [["Kenmerk", "Titel", "Status"], ["a", "Advies aan de deur", "klaar"]]
    found = read(make(tmp_path, {"Acties": rows}))

    assert reasons(found) == []
    (action,) = found.rows
    old = KNOWN.actions[0]
    assert (action.title, action.status) == ("Advies aan de deur", Status.DONE)
    assert (action.goal, action.code, action.description, action.shape) == (
        old.goal, old.code, old.description, old.shape,
    )  # fmt: skip


def test_rows_are_found_again_by_code_and_title_within_their_goal(tmp_path):
    head = ["Operationeel doel", "Code", "Titel", "Trekker"]
    rows = [
        head,
        ["1.1", "1.1.1", "ADVIES aan huis", "politie"],
        ["1.2", "1.1.1", "Advies aan huis", ""],
    ]
    found = read(make(tmp_path, {"Acties": rows}))

    assert (found.counts.updated, found.counts.added) == (1, 1)
    assert (found.rows[0].uid, found.rows[0].lead) == ("a", "politie")
    assert found.rows[1].goal == "h"


def test_a_row_that_was_copied_is_a_new_one(tmp_path):
    head = ["Operationeel doel", "Code", "Titel", "Kenmerk"]
    rows = [
        head,
        ["1.1", "1.1.1", "Advies aan huis", "a"],
        ["1.1", "1.1.2", "Advies op school", "a"],
        ["1.1", "1.1.2", "Advies op school", "a"],
    ]
    found = read(make(tmp_path, {"Acties": rows}))

    adds_up(found)
    assert (found.counts.unchanged, found.counts.added, found.counts.rejected) == (1, 1, 1)
    assert found.rows[0].uid != "a"
    assert [each.text for each in found.remarks] == [row_checks.NOTE_COPIED]


def test_what_is_not_in_the_project_is_kept_and_said(tmp_path):
    rows = [
        ["Strategisch doel", "Titel", "Indicator", "Gebieden", "Problemen"],
        [
            "1",
            "Een",
            "Woninginbraken per 1.000 inwoners [incident:burglary]",
            "N1; Oud dorp",
            "Inbraken",
        ],
        ["1", "Twee", "survey:unsafe", "", "onbekend"],
        ["1", "Drie", "Aantal fietsen", "Noord", None],
    ]
    found = read(make(tmp_path, {"Doelen": rows}))

    assert reasons(found) == []
    one, two, three = found.rows
    assert (one.indicator, one.areas, one.problems) == (
        "incident:burglary",
        ("N1", "Oud dorp"),
        ("p1",),
    )
    assert (two.indicator, two.problems) == ("survey:unsafe", ())
    assert (three.indicator, three.indicator_text) == ("", "Aantal fietsen")
    assert [(each.line, each.text) for each in found.remarks] == [
        (2, cell_reading.NOTE_AREA),
        (3, cell_reading.NOTE_INDICATOR_KEPT),
        (3, cell_reading.NOTE_PROBLEM),
        (4, cell_reading.NOTE_INDICATOR),
    ]


@pytest.mark.parametrize("delimiter", [";", ","])
def test_a_text_table_of_actions(tmp_path, delimiter):
    path = tmp_path / "acties.csv"
    lines = [["Doel", "Actie", "Start", "Status"], ["1.1", "Lampen", "1/3/2026", "loopt"],
             ["1.1", "=cmd()", "", ""], ["8", "Wees", "", ""]]  # fmt: skip
    path.write_text("\n".join(delimiter.join(line) for line in lines), "utf-8")
    found = read(path)

    adds_up(found)
    assert [(each.title, each.start) for each in found.rows] == [
        ("Lampen", "2026-03-01"),
        ("=cmd()", ""),
    ]
    assert reasons(found) == [("acties", 4, "Doel", row_parents.UNKNOWN)]


def test_a_template_that_nobody_filled_in_holds_only_the_goals_to_start_from(tmp_path):
    path = tmp_path / "t.xlsx"
    for language in ("nl", "fr", "en", "es", "pt"):
        write_template(path, find_template("nl-ivp"), language=language, created=date(2026, 1, 1))
        found = read(path, Tree(), plan=Plan("new", "IVP"))
        assert reasons(found) == []
        assert (found.counts.read, len(found.rows)) == (5, 5)
        assert all(row.plan == "new" for row in found.rows)
        assert list(found.others) == []


def test_an_example_that_was_written_over_is_a_row(tmp_path):
    path = tmp_path / "t.xlsx"
    write_template(path, find_template("free"), language="nl", created=date(2026, 1, 1))
    book = openpyxl.load_workbook(path)
    book["Plan"]["A2"] = "Ons plan"
    book["Strategische doelen"]["A2"] = "Ons plan"
    book["Strategische doelen"]["C2"] = "Rust op straat"
    book.save(path)
    found = read(path, Tree())

    assert [row.title for row in found.rows] == ["Ons plan", "Rust op straat"]
    assert found.rows[1].plan == found.rows[0].uid


def test_a_workbook_of_something_else_is_refused(tmp_path):
    with pytest.raises(UserError):
        read(make(tmp_path, {"Leden": [["Naam", "Adres"], ["x", "y"]]}))


def test_formulas_stay_texts_and_lists_are_there(tmp_path):
    path = tmp_path / "p.xlsx"
    actions = (Action("a", "g", '=HYPERLINK("http://x")', 0, "+1", "@x", lead="-y"),)
    write_plan(
        path, Tree(KNOWN.plans, KNOWN.goals, actions), template=find_template("be-bbc"), language="nl",
        created=date(2026, 1, 1), choices=CHOICES,
    )  # fmt: skip
    book = openpyxl.load_workbook(path)

    assert book.sheetnames == [
        "Lees mij", "Plan", "Beleidsdoelstellingen", "Actieplannen", "Acties", "Ramingen", "Mijlpalen",
        "Metingen", "lists",
    ]  # fmt: skip
    assert book["lists"].sheet_state == "hidden"
    page = book["Acties"]
    assert {cell.data_type for row in page.iter_rows() for cell in row} <= {"s", "d", "n"}
    assert page["C2"].value == '=HYPERLINK("http://x")'
    assert page.freeze_panes == "A2"
    lists = {str(each.sqref): each.formula1 for each in page.data_validations.dataValidation}
    heads = {cell.value: cell.column_letter for cell in page[1]}
    assert heads["Actieplan"] == "A"
    assert lists[f"{heads['Status']}2:{heads['Status']}1001"].startswith("lists!$")
    assert lists["A2:A1001"] == "'Actieplannen'!$B$2:$B$1002"


def test_the_same_new_row_twice_in_two_sheets(tmp_path):
    head = ["Doel", "Titel", "Start"]
    sheets = {
        "Acties": [head, ["1.1", "Lampen", "2026"], ["1.1", "Lampen", "2027"]],
        "Maatregelen": [head, ["1.2", "Lampen", None], ["1.1", "LAMPEN", None]],
    }
    found = read(make(tmp_path, sheets))

    adds_up(found)
    assert [(row.goal, row.start) for row in found.rows] == [("g", "2026-01-01"), ("h", "")]
    assert reasons(found) == [
        ("Acties", 3, "Titel", row_checks.TWICE),
        ("Maatregelen", 3, "Titel", row_checks.TWICE),
    ]


def test_endless_merged_cells_and_columns_do_not_hold_up_the_reader(tmp_path):
    rows = [["Doel", "Titel"], ["1.1", "Een"], [None, "Twee"]]
    honest = make(tmp_path, {"Acties": rows}, merged=["A2:A3"])
    endless = "".join(f'<mergeCell ref="{letter}2:{letter}1000000"/>' for letter in "ACDEFGH")
    path = tmp_path / "endless.xlsx"
    with zipfile.ZipFile(honest) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            text = source.read(name).replace(b'<mergeCell ref="A2:A3"/>', endless.encode())
            target.writestr(name, text)
    found = read(path)

    assert [row.goal for row in found.rows] == ["g", "g"]
    wide = [["Doel", "Titel", *(f"k{n}" for n in range(300))], ["1.1", "Een"]]
    with pytest.raises(UserError):
        read(make(tmp_path, {"Acties": wide}))


def one_table(tmp_path):
    """A table as many offices keep it: goals as merged cells beside the actions."""
    rows = [
        ["Veiligheidsplan 2026"],
        [
            "Strategische doelstelling",
            "Operationele doelstelling",
            "Actie",
            "Trekker",
            "Timing eind",
        ],
        ["Minder inbraken", "Noord veiliger", "Lampen", "dienst wegen", None],
        [None, None, "Sloten", "preventie", None],
        [None, "Zuid veiliger", "Toezicht", "politie", None],
        ["Rust", "Minder lawaai", "Afspraken horeca", "preventie", None],
    ]
    return make(tmp_path, {"Plan 2026": rows}, merged=["A3:A5", "B3:B4"])


def test_one_large_table_brings_its_goals_where_there_are_none_yet(tmp_path):
    found = read(one_table(tmp_path), Tree(), plan=Plan("new", "Plan 2026"))

    adds_up(found)
    assert reasons(found) == []
    goals = {row.uid: row for row in found.rows if isinstance(row, Goal)}
    tree = [
        (goals[goals[row.goal].parent].title, goals[row.goal].title, row.title, row.lead)
        for row in found.rows
        if isinstance(row, Action)
    ]
    assert tree == [
        ("Minder inbraken", "Noord veiliger", "Lampen", "dienst wegen"),
        ("Minder inbraken", "Noord veiliger", "Sloten", "preventie"),
        ("Minder inbraken", "Zuid veiliger", "Toezicht", "politie"),
        ("Rust", "Minder lawaai", "Afspraken horeca", "preventie"),
    ]
    assert {goal.plan for goal in goals.values()} == {"new"}
    assert all(not row.description for row in found.rows)
    assert found.counts.added == 2 + 3 + 4


def test_in_a_plan_with_goals_a_name_that_is_unknown_is_refused(tmp_path):
    found = read(one_table(tmp_path))

    assert found.counts.rejected == 4
    assert {each.reason for each in found.refused} == {row_parents.UNKNOWN}
