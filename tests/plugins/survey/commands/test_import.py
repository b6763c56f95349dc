# SPDX-License-Identifier: EUPL-1.2
"""Waves through the command line: in, listed, decided on, out again; and what is refused."""

import csv
import hashlib
import json
import os
from pathlib import Path
from shutil import copyfile

import pytest

from wijkatlas.cli import run_command
from wijkatlas.store.project import Project
from wijkatlas_survey.storage.answers import read_frame
from wijkatlas_survey.storage.schema import migrations
from wijkatlas_survey.storage.waves import find_wave

RECIPE = '[roles]\nrespondent = "id"\nweight = "gewicht"\narea = "wijk"\n'
ROWS = [f"{i};{i % 5 + 1};W{i % 3};{1 + i / 10:.1f}".replace(".", ",") for i in range(1, 21)]


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")


@pytest.fixture(scope="module")
def new_project(tmp_path_factory):
    """Made once, copied for each test."""
    path = tmp_path_factory.mktemp("project") / "p.gpkg"
    assert run_command(["project", "create", str(path), "--name", "X", "--crs", "EPSG:31370"]) == 0
    return path


@pytest.fixture
def project(new_project, tmp_path):
    return Path(copyfile(new_project, tmp_path / "p.gpkg"))


@pytest.fixture
def run(project, capsys):
    """Runs a command on the project: exit code, what it says, what it says of errors."""
    capsys.readouterr()

    def call(verb, *words):
        code = run_command(["survey", verb, str(project), *map(str, words), "--quiet"])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call


def answers_in(folder, rows=ROWS, name="enquete.csv", heading="id;Q1;wijk;gewicht"):
    path = folder / name
    path.write_text("\n".join([heading, *rows]) + "\n", "utf-8")
    return path


def as_json(out):
    return json.loads(out)


def frame_of(path, *questions):
    with Project.open(path, read_only=True, migrations=[migrations()]) as found:
        return read_frame(found, find_wave(found), list(questions))


@pytest.mark.parametrize(
    ("name", "roles", "strata"),
    [
        ("apisrs", {"weight": "pw", "fpc": "fpc"}, 1),
        ("apistrat", {"weight": "pw", "stratum": "stype", "fpc": "fpc"}, 3),
        ("apiclus1", {"weight": "pw", "cluster": "dnum", "fpc": "fpc"}, 1),
    ],
)
def test_the_api_samples_by_a_recipe(shared, project, run, tmp_path, name, roles, strata):
    recipe = tmp_path / "r.toml"
    lines = [f'{role} = "{heading}"' for role, heading in roles.items()]
    recipe.write_text("\n".join(["[roles]", *lines]), "utf-8")
    file = shared / "survey" / "r_survey_api" / f"{name}.csv"
    code, out, _ = run("import", file, "--recipe", recipe, "--json")
    done = as_json(out)
    assert code == 0
    rows = 183 if name == "apiclus1" else 200
    counts = [done[each] for each in ("read", "added", "updated", "unchanged", "rejected")]
    assert counts == [rows, rows, 0, 0, 0]
    assert (done["wave"], done["roles"]) == (name, roles)
    frame = frame_of(project, "api00", "stype", "acs.k3")
    assert frame.weight.sum() == pytest.approx(6194, rel=1e-4)  # schools in California
    assert len(set(frame.stratum)) == strata
    assert frame.answers["api00"].values.mean() > 500
    assert len(frame.answers["stype"].question.answers) == 3


def test_empty_cells_are_no_answers(shared, project, run):
    file = shared / "survey" / "r_survey_api" / "apiclus1.csv"
    run("import", file)
    target = frame_of(project, "target").answers["target"].values
    with file.open(encoding="utf-8") as lines:
        cells = [row["target"] for row in csv.DictReader(lines)]
    assert (target != target).sum() == cells.count("")
    known = [float(cell) for cell in cells if cell]
    assert target[target == target].mean() == pytest.approx(sum(known) / len(known))


def test_guessed_from_the_headings(project, run, tmp_path):
    code, out, _ = run("import", answers_in(tmp_path), "--wave", "2025", "--json")
    assert code == 0
    assert as_json(out)["roles"] == {"respondent": "id", "weight": "gewicht", "area": "wijk"}
    frame = frame_of(project)
    assert frame.weight[0] == 1.1
    assert frame.area[0] == "W1"


def test_a_guess_is_a_recipe_that_can_be_used(run, project, tmp_path, capsys):
    file = answers_in(tmp_path)
    assert run_command(["survey", "guess", str(file), "--quiet"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("#")
    recipe = tmp_path / "guessed.toml"
    recipe.write_text(text, "utf-8")
    assert run("import", file, "--recipe", recipe)[0] == 0
    assert run_command(["survey", "guess", str(file), "--json", "--quiet"]) == 0
    assert json.loads(capsys.readouterr().out)["roles"]["weight"] == "gewicht"


def test_the_recipe_is_kept_under_its_name(run, tmp_path):
    recipe = tmp_path / "mijn.toml"
    recipe.write_text(RECIPE, "utf-8")
    run("import", answers_in(tmp_path), "--recipe", recipe, "--wave", "2023")
    recipe.unlink()
    code, out, _ = run("import", answers_in(tmp_path, ROWS[:9]), "--recipe", "mijn", "--wave",
                       "2025", "--json")  # fmt: skip
    assert code == 0
    assert as_json(out)["recipe"] == "mijn"


def test_counts_add_up_and_are_said(run, tmp_path):
    run("import", answers_in(tmp_path))
    newer = [*ROWS[:5], "6;5;W0;2,2", "21;1;W1;1", "22;1;W1;0", "7;1;W1;1,7", "7;1;W1;1,7"]
    file = answers_in(tmp_path, newer, "nieuw.csv")
    code, out, _ = run("import", file, "--wave", "enquete", "--json")
    done = as_json(out)
    assert code == 0
    assert {name: done[name] for name in ("read", "added", "updated", "unchanged", "rejected")} == {
        "read": 10, "added": 1, "updated": 2, "unchanged": 5, "rejected": 2,
    }  # fmt: skip
    assert done["reasons"] == {"bad_weight": 1, "duplicate_key": 1}
    assert (done["respondents"], done["notes"]) == (21, {"kept_before": 13})
    code, out, _ = run("import", file, "--wave", "enquete")
    assert "unchanged: 8, rejected: 2" in out
    assert "already" in out


def test_rejected_rows_as_a_workbook(run, tmp_path):
    from openpyxl import load_workbook

    rejects = tmp_path / "rejects.xlsx"
    file = answers_in(tmp_path, [*ROWS, "99;1;W1;nul"])
    code, out, _ = run("import", file, "--rejects", rejects)
    assert code == 0
    assert "a weight that is not a number above zero" in out
    rows = list(load_workbook(rejects).active.values)
    assert rows[1][:4] == (21, "gewicht", "nul", "a weight that is not a number above zero")


def test_a_structure_beside_the_answers_is_told_of(run, tmp_path):
    file = answers_in(tmp_path)
    file.with_suffix(".lss").write_text("<document/>", "utf-8")
    assert "are in enquete.lss" in run("import", file)[1]


def test_a_trial_keeps_nothing(run, project, tmp_path):
    before = project.read_bytes()
    code, out, _ = run("import", answers_in(tmp_path), "--dry-run")
    assert (code, project.read_bytes() == before) == (0, True)
    assert "trial" in out


def test_waves_questions_breaks_and_decisions(run, tmp_path):
    for year, text in (("2023", "Hoe veilig?"), ("2025", "Hoe onveilig?")):
        recipe = tmp_path / "r.toml"
        question = f'[[question]]\ncode = "Q1"\nkind = "one"\ntext = {{ nl = "{text}" }}\n'
        answers = "".join(
            f'[[question.answer]]\ncode = "{i}"\ntext = {{ nl = "antwoord {i}" }}\n'
            for i in range(1, 6)
        )
        recipe.write_text(RECIPE + question + answers, "utf-8")
        rows = [*ROWS[:-1], f"{year};1;W1;1"]
        run("import", answers_in(tmp_path, rows, f"e{year}.csv"), "--recipe", recipe)
    listed = as_json(run("waves", "--json")[1])
    assert [(each["name"], each["period"], each["respondents"]) for each in listed] == [
        ("e2023", "2023", 20), ("e2025", "2025", 20)
    ]  # fmt: skip
    assert listed[1]["breaks"] == {"open": 1, "accepted": 0}
    assert "weights of the file" in run("waves")[1]
    questions = as_json(run("questions", "--wave", "e2025", "--json")[1])
    asked = next(each for each in questions if each["code"] == "Q1")
    assert asked["texts"] == {"nl": "Hoe onveilig?"}
    assert asked["answers"][0]["texts"] == {"nl": "antwoord 1"}
    assert "1 = antwoord 1" in run("questions")[1]
    [found] = as_json(run("breaks", "--json")[1])
    assert (found["question"], found["what"], found["state"]) == ("Q1", "text", "open")
    code, out, _ = run("decide", found["number"], "accept", "--note", "andere vraag")
    assert code == 0
    assert "andere vraag" in out
    assert as_json(run("breaks", "--wave", "e2023", "--json")[1])[0]["state"] == "accepted"
    assert run("remove", "e2025")[0] == 0
    assert as_json(run("breaks", "--json")[1]) == []
    assert len(as_json(run("waves", "--json")[1])) == 1


def test_areas_of_another_vintage_are_said(run, project, tmp_path):
    from shapely import MultiPolygon, box

    from wijkatlas.api import Area

    shape = MultiPolygon([box(0, 0, 1, 1)]).wkb
    new = [Area("wijk", f"X{i}", f"Wijk {i}", shape, valid_from="2020-01-01") for i in range(3)]
    old = [Area("wijk", f"W{i}", f"Wijk {i}", shape, valid_from="2010-01-01") for i in range(3)]
    with Project.open(project, migrations=[migrations()]) as found, found.edit("Areas") as edit:
        edit.import_areas([*new, *old], file_name="a", sha256="")
    code, out, _ = run("import", answers_in(tmp_path))
    assert code == 0
    assert "valid from 2010-01-01, not the newest ones" in out
    with Project.open(project, read_only=True, migrations=[migrations()]) as found:
        wave = find_wave(found)
    assert (wave.recipe.roles.scheme, wave.vintage) == ("wijk", "2010-01-01")


BAD = {
    "no weight above zero": (["1;1;W1;0", "2;2;W2;-1"], "holds no weights above zero"),
    "weights in words": (["1;1;W1;veel", "2;2;W2;weinig"], "holds no weights above zero"),
    "nobody": ([], "no answers"),
    "a column is not there": (None, "has no column “gewicht”"),
}


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(("rows", "sentence"), BAD.values(), ids=BAD)
def test_bad_answers_leave_the_project_as_it_was(run, project, tmp_path, rows, sentence):
    recipe = tmp_path / "r.toml"
    recipe.write_text(RECIPE, "utf-8")
    file = (
        answers_in(tmp_path, ["1;1"], heading="id;Q1")
        if rows is None
        else answers_in(tmp_path, rows)
    )
    refused(run, project, sentence, file, "--recipe", recipe)


def refused(run, project, sentence, *words):
    before = digest(project)
    code, out, err = run("import", *words)
    assert (code, out) == (1, "")
    assert sentence in err
    assert "Traceback" not in err
    assert digest(project) == before


FILES = {
    "nothing in it": ("a.csv", b""),
    "cut off": ("a.sav", b"$FL2@(#) SPSS DATA FILE" + bytes(range(256))),
    "not what it says": ("a.xlsx", b"PK\x03\x04rubbish"),
    "too many columns": ("a.csv", b";".join(b"c%d" % i for i in range(60_000)) + b"\n1\n"),
}


@pytest.mark.parametrize(("name", "content"), FILES.values(), ids=FILES)
def test_bad_files_leave_the_project_as_it_was(run, project, tmp_path, name, content):
    file = tmp_path / name
    file.write_bytes(content)
    refused(run, project, ".", file)


def test_bad_options_leave_the_project_as_it_was(run, project, tmp_path):
    file = answers_in(tmp_path)
    broken = tmp_path / "broken.toml"
    broken.write_text("[roles", "utf-8")
    refused(run, project, "no rows of a heading", file, "--header-rows", "one")
    refused(run, project, "nowhere", file, "--recipe", "nowhere")
    refused(run, project, "broken", file, "--recipe", broken)
    refused(run, project, "does not exist", tmp_path / "b.csv")
    refused(run, project, "open project", project)
    refused(run, project, "rejects", file, "--rejects", tmp_path / "folder" / "rejects.xlsx")
    assert run("remove", "")[0] == 1
    assert run("decide", "12345678", "accept")[0] == 1
    assert run("remove", "nothing")[0] == 1


def test_another_file_under_a_name_that_is_taken(run, project, tmp_path):
    file = answers_in(tmp_path, [row.partition(";")[2] for row in ROWS], heading="Q1;wijk;gewicht")
    other = answers_in(tmp_path, ["1;W1;2", "2;W2;3"], "b.csv", "Q1;wijk;gewicht")
    assert run("import", file)[0] == 0
    refused(run, project, "--replace", other, "--wave", "enquete")
    code, out, _ = run("import", other, "--wave", "enquete", "--replace", "--json")
    assert (code, as_json(out)["respondents"]) == (0, 2)


@pytest.mark.parametrize("kind", ["one", "lonely", "outside", "twice"])
def test_odd_files_come_in_and_say_what_is_odd(run, tmp_path, kind):
    rows, heading = list(ROWS), "id;Q1;wijk;gewicht"
    if kind == "one":
        rows = rows[:1]
    elif kind == "lonely":
        rows, heading = [f"{row};s{i // 19}" for i, row in enumerate(rows)], f"{heading};stratum"
    elif kind == "twice":
        rows, heading = [f"{row};{i}" for i, row in enumerate(rows)], f"{heading};Q1"
    recipe = tmp_path / "r.toml"
    scale = '[[question]]\ncode = "Q1"\nkind = "one"\n' + "".join(
        f'[[question.answer]]\ncode = "{i}"\n' for i in range(1, 5)
    )
    recipe.write_text(RECIPE + (scale if kind == "outside" else ""), "utf-8")
    code, out, _ = run("import", answers_in(tmp_path, rows, heading=heading), "--recipe", recipe)
    assert code == 0
    if kind == "outside":
        assert "4 × answers that are not on the scale" in out
    if kind == "twice":
        assert "Q1 (2)" in out


def test_rejected_rows_never_replace_what_is_read(run, project, tmp_path):
    file, recipe = answers_in(tmp_path), tmp_path / "r.toml"
    recipe.write_text(RECIPE, "utf-8")
    read = [digest(file), digest(recipe)]
    refused(run, project, "is read here", file, "--recipe", recipe, "--rejects", file)
    refused(run, project, "is read here", file, "--recipe", recipe, "--rejects", recipe)
    assert [digest(file), digest(recipe)] == read


def test_pipes_and_endless_lines_are_no_answers(run, project, tmp_path):
    pipe, long = tmp_path / "pipe.csv", tmp_path / "long.csv"
    os.mkfifo(pipe)
    long.write_text("id;" + "q" * 3_000_000 + "\n1;2\n", "utf-8")
    refused(run, project, "no ordinary file", pipe)
    refused(run, project, "no ordinary file", answers_in(tmp_path), "--form", pipe)
    refused(run, project, "no line 1", long)


@pytest.mark.parametrize("text", ['[layout]\nencoding = "idna"', "version = " + "9" * 5000])
def test_recipes_that_python_stumbles_on(run, project, tmp_path, text):
    recipe = tmp_path / "r.toml"
    recipe.write_text(text, "utf-8")
    refused(run, project, ".", answers_in(tmp_path), "--recipe", recipe)


def test_the_same_file_replaces_those_it_lacks(run, tmp_path):
    recipe = tmp_path / "r.toml"
    recipe.write_text(RECIPE, "utf-8")
    run("import", answers_in(tmp_path), "--recipe", recipe, "--wave", "2025")
    fewer = answers_in(tmp_path, ROWS[:15], "b.csv")
    words = ("import", fewer, "--recipe", recipe, "--wave", "2025", "--json")
    assert as_json(run(*words)[1])["respondents"] == 20
    assert as_json(run(*words, "--replace")[1])["respondents"] == 15


@pytest.mark.parametrize("weight", ["1e308", "1e-320"])
def test_weights_whose_sums_are_no_numbers_are_rejected(run, tmp_path, weight):
    recipe = tmp_path / "r.toml"
    recipe.write_text(RECIPE, "utf-8")
    file = answers_in(tmp_path, [*ROWS, f"21;1;W1;{weight}"])
    report = as_json(run("import", file, "--recipe", recipe, "--json")[1])
    assert (report["added"], report["reasons"]) == (20, {"bad_weight": 1})


def test_a_wave_never_gets_respondents_of_two_designs(run, project, tmp_path):
    recipe, plain = tmp_path / "r.toml", tmp_path / "plain.toml"
    recipe.write_text(RECIPE + 'stratum = "wijk"\n', "utf-8")
    plain.write_text(RECIPE, "utf-8")
    run("import", answers_in(tmp_path), "--recipe", recipe, "--wave", "2025")
    some = answers_in(tmp_path, [f"{ROWS[0]}9", *ROWS[1:15]], "b.csv")
    refused(run, project, "--replace", some, "--recipe", plain, "--wave", "2025")
    assert run("import", some, "--recipe", recipe, "--wave", "2025")[0] == 0


def test_the_file_of_another_wave_is_told_of(run, tmp_path):
    recipe = tmp_path / "r.toml"
    recipe.write_text(RECIPE, "utf-8")
    old, new = answers_in(tmp_path), answers_in(tmp_path, [*ROWS[:10], "99;1;W1;1"], "b.csv")
    run("import", old, "--recipe", recipe, "--wave", "2022")
    run("import", new, "--recipe", recipe, "--wave", "2025")
    assert "“2022” came from the very same file" in run("import", old, "--wave", "2025")[1]
