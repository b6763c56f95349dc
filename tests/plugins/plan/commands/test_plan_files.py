# SPDX-License-Identifier: EUPL-1.2
"""The commands that write, read, list and start plans, from the command line."""

import json

import openpyxl
import pytest

from wijkatlas.api import Area
from wijkatlas.cli import run_command
from wijkatlas.store.project import Project
from wijkatlas_plan.storage.log import entries
from wijkatlas_plan.storage.schema import migrations
from wijkatlas_plan.storage.tree import read_tree


@pytest.fixture
def run(capsys):
    """``run(*words)`` gives the exit code, what was said, and what was said in JSON."""

    def call(*words):
        code = run_command([str(word) for word in words])
        said = capsys.readouterr()
        answer = json.loads(said.out) if "--json" in words and said.out else None
        return code, said.out + said.err, answer

    return call


@pytest.fixture
def path(filled_project):
    """The file of the project with the small plan, closed."""
    with filled_project.edit("Areas") as edit:
        edit.import_areas([Area("wijk", "N1", "North", b"", 100)], file_name="a", sha256="0" * 64)
    filled_project.close()
    return filled_project.path


def opened(path):
    return Project.open(path, migrations=[migrations()])


def test_a_template_for_a_project_offers_its_areas_and_indicators(run, path, tmp_path):
    out = tmp_path / "t.xlsx"
    code, _, answer = run(
        "plan", "template", out, "--template", "be-bbc", "--project", path, "--language", "nl",
        "--date", "2026-11-22", "--json",
    )  # fmt: skip

    assert (code, answer["template"], answer["areas"]) == (0, "be-bbc", 1)
    lists = openpyxl.load_workbook(out)["lists"]
    heads = {cell.value: cell.column_letter for cell in lists[1]}
    areas = [cell.value for cell in lists[heads["areas"]] if cell.value]
    assert areas == ["areas", "heel de gemeente", "N1 · North"]
    again = tmp_path / "again.xlsx"
    run("plan", "template", again, "--template", "be-bbc", "--project", path, "--language", "nl",
        "--date", "2026-11-22")  # fmt: skip
    assert out.read_bytes() == again.read_bytes()
    assert run("plan", "template", tmp_path / "t.csv")[0] == 1
    assert run("plan", "template", out, "--language", "xx")[0] == 1


def test_export_and_import_change_nothing_and_leave_no_trace(run, path, tmp_path):
    out = tmp_path / "plan.xlsx"
    assert run("plan", "export", path, out, "--date", "2026-11-22")[0] == 0
    code, said, answer = run("plan", "import", path, out, "--json")

    assert code == 0, said
    assert answer["read"] == answer["unchanged"] == 14
    assert (answer["import"], answer["refused"]) == (None, [])
    with opened(path) as project:
        assert [each.kind for each in project.imports()] == ["area"]
    assert sum(each["read"] for each in answer["sheets"]) == 14


def test_what_was_changed_comes_back_in_one_step_that_can_be_undone(run, path, tmp_path):
    out, rejects = tmp_path / "plan.xlsx", tmp_path / "rejects.xlsx"
    run("plan", "export", path, out)
    book = openpyxl.load_workbook(out)
    page = book["Actions"]
    heads = {cell.value: cell.column for cell in page[1]}
    page.cell(2, heads["Title"], "Stronger locks")
    page.cell(2, heads["Status"], "afgerond")
    page.append([*([None] * page.max_column)])
    row = page.max_row + 1
    for name, value in (("Operational goal", "1.1"), ("Title", "New"), ("Start", "1/13/2026")):
        page.cell(row, heads[name], value)
    book.save(out)
    trial = run("plan", "import", path, out, "--dry-run", "--json")[2]
    code, said, _ = run("plan", "import", path, out, "--rejects", rejects)

    assert (trial["updated"], trial["rejected"], trial["import"]) == (1, 1, None)
    assert code == 0
    assert "rows read: 15; added: 0, updated: 1, unchanged: 13, rejected: 1." in said
    assert f"Actions, line {row}, Start: a date that does not exist." in said
    assert openpyxl.load_workbook(rejects).active.cell(2, 2).value == "Actions: Start"
    with opened(path) as project:
        locks = next(each for each in read_tree(project).actions if each.uid == "locks")
        assert (locks.title, locks.status.value) == ("Stronger locks", "done")
        (entry,) = (each for each in project.imports() if each.kind == "plan")
        assert (entry.counts.updated, entry.counts.rejected) == (1, 1)


def test_an_import_is_one_undo_step(filled_project, tmp_path):
    from wijkatlas_plan.files.plan.result import ReadPlan
    from wijkatlas_plan.model.plan import Plan
    from wijkatlas_plan.storage.plan_intake import take_over

    before = read_tree(filled_project)
    rows = (Plan("new", "Another", position=1), Plan("third", "Third", position=2))
    number = take_over(filled_project, ReadPlan(rows, ()), file_name="x.xlsx", sha256="1" * 64)

    assert number is not None
    assert len(read_tree(filled_project).plans) == 3
    assert filled_project.undo() is not None
    assert read_tree(filled_project) == before


def test_a_file_that_is_none_leaves_the_project_as_it_was(run, path, tmp_path):
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 this is no workbook")
    run("plan", "import", path, bad)  # the first opening notes that it happened
    before = path.read_bytes()
    code, said, _ = run("plan", "import", path, bad)

    assert code == 1
    assert "Traceback" not in said
    assert path.read_bytes() == before


def test_the_list_and_its_filters(run, path):
    def titles(*words):
        plans = run("plan", "list", path, "--json", "--date", "2026-11-22", *words)[2]
        goals = [goal for plan in plans for top in plan["goals"] for goal in (top, *top["goals"])]
        return [action["title"] for goal in goals for action in goal["actions"]]

    assert titles() == ["Better locks", "Lamps in the lane", "More bins"]
    assert titles("--sector", "police") == ["Better locks"]
    assert titles("--owner", "public works") == ["Lamps in the lane", "More bins"]
    assert titles("--status", "done") == ["More bins"]
    assert titles("--area", "N1") == ["Better locks"]
    assert titles("--late") == ["Better locks", "Lamps in the lane"]
    assert titles("--late", "--sector", "police", "--area", "Z9") == []
    said = run("plan", "list", path, "--date", "2026-11-22")[1].replace("\u00a0", " ")
    assert (
        "Planned: € 17,500.50, spent: € 3,000.25; budget lines without an amount planned: 1."
        in said
    )


def test_a_plan_starts_from_its_kind(run, path):
    code, _, answer = run(
        "plan",
        "new",
        path,
        "--title",
        "IVP",
        "--template",
        "nl-ivp",
        "--begin",
        "2027-01-01",
        "--json",
    )
    assert (code, answer["goals"], answer["end"]) == (0, 5, "")
    assert run("plan", "new", path, "--title", "ivp")[0] == 1
    assert (
        run("plan", "new", path, "--title", "X", "--begin", "2027-01-01", "--end", "2026-01-01")[0]
        == 1
    )
    bbc = run("plan", "new", path, "--title", "MJP", "--template", "be-bbc", "--json")[2]
    assert (bbc["begin"], bbc["end"]) == ("2026-01-01", "2031-12-31")
    assert [each["code"] for each in run("plan", "templates", "--json")[2]] == [
        "be-zonal", "be-svpp", "be-bbc", "nl-ivp", "free",
    ]  # fmt: skip
    with opened(path) as project:
        assert [each.title for each in read_tree(project).plans] == ["Safe Lindebeke", "IVP", "MJP"]


def test_an_action_is_changed_and_told_of(run, path):
    changed = run("action", "set", path, "1.1.1", "--status", "paused", "--json")[2]
    assert (changed["uid"], changed["status"], changed["changed"]) == ("locks", "paused", True)
    assert run("action", "set", path, "1.1.1", "--end", "2020-01-01")[0] == 1
    assert run("action", "set", path, "nobody", "--status", "done")[0] == 1
    code, said, _ = run(
        "action", "log", path, "Better locks", "--text", "Forty homes done", "--by", "lead"
    )
    assert code == 0
    assert "Forty" not in said, "what the log says stays in the office"
    with opened(path) as project:
        assert "Forty homes done" in {each.text for each in entries(project, "locks")}
