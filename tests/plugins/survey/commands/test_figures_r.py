# SPDX-License-Identifier: EUPL-1.2
"""Figures from the command line agree with R's survey package (tests/reference/survey_figures.R)."""

import csv
import json
import shutil
from pathlib import Path

import pytest

from wijkatlas.cli import run_command
from wijkatlas.store.project import Project

HERE = Path(__file__).parents[3] / "reference"
R = json.loads((HERE / "survey_figures.json").read_text("utf-8"))
CLOSE = 1e-6
ALL = ["--least-n", "0", "--hide-below", "0"]
ROLES = {
    "srs": ("apisrs", 'respondent = "cds"\nweight = "pw"\nfpc = "fpc"'),
    "strat": ("apistrat", 'respondent = "cds"\nweight = "pw"\nstratum = "stype"\nfpc = "fpc"'),
    "clus1": ("apiclus1", 'respondent = "cds"\nweight = "pw"\ncluster = "dnum"\nfpc = "fpc"'),
}
INVENTED = 'respondent = "id"\nweight = "weight"\nstratum = "stratum"\ncluster = "cluster"'


def run(capsys, *words):
    """The JSON answer of a command."""
    code = run_command([*words, "--json", "--quiet"])
    printed = capsys.readouterr()
    assert code == 0, printed.err
    return json.loads(printed.out)


def survey_import(project: Path, file: Path, roles: str, wave: str) -> None:
    recipe = file.with_name(f"{wave}.toml")
    recipe.write_text(f'name = "{wave}"\nlonely = "adjust"\n[roles]\n{roles}\n', "utf-8")
    words = ["survey", "import", str(project), str(file), "--recipe", str(recipe), "--wave", wave]
    assert run_command([*words, "--quiet"]) == 0


def new_project(path: Path) -> Path:
    Project.create(path, name="Lindebeke", crs="EPSG:31370").close()
    return path


@pytest.fixture(scope="module")
def schools(shared, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schools")
    project = new_project(folder / "schools.gpkg")
    for wave, (name, roles) in ROLES.items():
        source = shared / "survey" / "r_survey_api" / f"{name}.csv"
        copy = folder / f"{name}.csv"
        copy.write_bytes(source.read_bytes())
        survey_import(project, copy, roles, wave)
        if wave != "srs":
            with copy.open(encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            for year in ("99", "00"):
                table = folder / f"{wave}{year}.csv"
                with table.open("w", encoding="utf-8", newline="") as file:
                    writer = csv.DictWriter(file, [*rows[0], "api"])
                    writer.writeheader()
                    writer.writerows({**row, "api": row[f"api{year}"]} for row in rows)
                survey_import(project, table, roles, f"{wave}{year}")
    return str(project)


@pytest.fixture(scope="module")
def invented(tmp_path_factory):
    folder = tmp_path_factory.mktemp("invented")
    project = new_project(folder / "invented.gpkg")
    for wave, columns in R["data"].items():
        table = folder / f"{wave}.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            writer.writerows(
                ["" if cell is None else cell for cell in row]
                for row in zip(*columns.values(), strict=True)
            )
        survey_import(project, table, INVENTED, wave)
    return str(project)


def agree(found, expected, names=("value", "se", "low", "high", "df")):
    """The cells hold these numbers, found by answer and domain."""
    cells = {(cell["answer"], cell["domain"]): cell for cell in found}
    assert expected
    for each in expected:
        answer = None if each.get("answer") is None else str(each["answer"])
        cell = cells[answer, each["domain"]]
        for name in names:
            if each[name] is None:
                assert cell[name] is None
            else:
                assert cell[name] == pytest.approx(each[name], rel=CLOSE, abs=1e-12), (name, each)


FIGURES = [
    ("mean", ["--question", "api00", "--by", "stype", "--total"]),
    ("mean_by_county", ["--question", "api00", "--by", "cname", "--hide-below", "0"]),
    ("total", ["--question", "enroll", "--statistic", "total", "--by", "stype", "--total"]),
    ("ratio", ["--question", "api.stu", "--statistic", "ratio", "--over", "enroll", "--by", "stype",
               "--total"]),
    ("ratio", ["--question", "api.stu", "--over", "enroll", "--by", "stype", "--total"]),
    ("median", ["--question", "api00", "--statistic", "quantile", "--by", "stype", "--total"]),
    ("quarter", ["--question", "api00", "--statistic", "quantile", "--probability", "0.25"]),
    ("share_xlogit", ["--question", "awards", "--by", "stype", "--total", *ALL]),
    ("share_beta", ["--question", "awards", "--method", "beta"]),
    ("share_mean", ["--question", "awards", "--method", "mean"]),
]  # fmt: skip


@pytest.mark.parametrize("wave", list(ROLES))
@pytest.mark.parametrize(("name", "words"), FIGURES, ids=[name for name, _ in FIGURES])
def test_schools(schools, capsys, wave, name, words):
    found = run(capsys, "survey", "estimate", schools, "--wave", wave, *words)
    expected = list(R["api"][wave][name])
    if (wave, name) == ("clus1", "median"):
        # below the weight of the lowest answer R's rule "math" gives the second lowest, not inf{F >= p}
        odd = expected.pop(next(i for i, each in enumerate(expected) if each["domain"] == "H"))
        agree(found, [odd], ("value", "high", "df"))
    agree(found, expected)


@pytest.mark.parametrize("wave", list(ROLES))
def test_the_reference_values_that_came_first(schools, shared, capsys, wave):
    path = shared / "survey" / "r_survey_api" / "reference_values_basic.json"
    known = json.loads(path.read_text("utf-8"))[wave]
    ask = ("survey", "estimate", schools, "--wave", wave, "--question")
    (mean,) = run(capsys, *ask, "api00")
    assert mean["value"] == pytest.approx(known["mean_api00"][0]["estimate"], rel=CLOSE)
    assert mean["se"] == pytest.approx(known["mean_api00"][0]["se"], rel=CLOSE)
    assert mean["deff"] == pytest.approx(known["mean_api00_deff"], rel=CLOSE)
    assert mean["df"] == known["degf"]
    (total,) = run(capsys, *ask, "enroll", "--statistic", "total")
    assert total["value"] == pytest.approx(known["total_enroll"][0]["estimate"], rel=CLOSE)
    assert total["se"] == pytest.approx(known["total_enroll"][0]["se"], rel=CLOSE)
    (ratio,) = run(capsys, *ask, "api.stu", "--statistic", "ratio", "--over", "enroll")
    assert ratio["value"] == pytest.approx(known["ratio"][0]["estimate"], rel=CLOSE)
    assert ratio["se"] == pytest.approx(known["ratio"][0]["se"], rel=CLOSE)
    shares = {f"stype{each['answer']}": each for each in run(capsys, *ask, "stype", *ALL)}
    for each in known["mean_stype"]:
        assert shares[each["term"]]["value"] == pytest.approx(each["estimate"], rel=CLOSE)
        assert shares[each["term"]]["se"] == pytest.approx(each["se"], rel=CLOSE, abs=1e-12)
    types = {each["domain"]: each for each in run(capsys, *ask, "api00", "--by", "stype")}
    assert set(types) == {"E", "H", "M"}
    for each in known["by_stype_api00"]:
        assert types[each["stype"]]["value"] == pytest.approx(each["api00"], rel=CLOSE)
        assert types[each["stype"]]["se"] == pytest.approx(each["se"], rel=CLOSE)


@pytest.mark.parametrize(
    ("name", "wave", "design"),
    [
        ("strat_shared", "strat", "shared"),
        ("strat_independent", "strat", "independent"),
        ("clus1_shared", "clus1", "auto"),
    ],
)
def test_years_of_schools(schools, capsys, name, wave, design):
    expected = R["waves"][name]
    (found,) = run(
        capsys, "survey", "compare", schools, "--wave", f"{wave}00", "--with", f"{wave}99",
        "--question", "api", "--design", design,
    )  # fmt: skip
    for part in ("difference", "difference_se", "difference_low", "difference_high", "p"):
        assert found[part] == pytest.approx(expected[part], rel=CLOSE)
    assert found["difference_df"] == expected["df"]
    assert found["q"] == found["p"]
    assert found["value"] - found["with_value"] == pytest.approx(found["difference"])


TYPES = "variable,code,total\nstype,E,4421\nstype,H,755\nstype,M,1018\n"
TAKING_PART = "sch.wide,No,1072\nsch.wide,Yes,5122\n"


@pytest.mark.parametrize(
    ("method", "totals"), [("poststratify", TYPES), ("rake", TYPES + TAKING_PART)]
)
def test_calibrated_schools(schools, tmp_path, capsys, method, totals):
    project = str(shutil.copy(schools, tmp_path / "weighted.gpkg"))
    margins = tmp_path / "totals.csv"
    margins.write_text(totals, "utf-8")
    words = ["--wave", "clus1", "--margins", str(margins), "--method", method]
    run(capsys, "survey", "weight", project, *words)
    ask = ("survey", "estimate", project, "--wave", "clus1", "--by", "awards", "--total", *ALL)
    expected = R["calibrated"][method]
    agree(run(capsys, *ask, "--question", "api00"), expected["mean"])
    agree(run(capsys, *ask, "--question", "enroll", "--statistic", "total"), expected["total"])
    agree(run(capsys, *ask, "--question", "yr.rnd"), expected["share"])


def test_invented_shares(invented, capsys):
    found = run(
        capsys, "survey", "estimate", invented, "--wave", "2025", "--question", "unsafe", "--by",
        "quarter", "--total", *ALL,
    )  # fmt: skip
    expected = [each for each in R["invented"]["unsafe"] if each["value"] not in (0, 1)]
    agree(found, expected)
    nobody = [each for each in R["invented"]["unsafe"] if each["value"] == 0]
    agree(found, nobody, ("value", "se"))
    assert [cell["answer"] for cell in found[-5:]] == ["1", "2", "3", "4", "5"]


def test_invented_means(invented, capsys):
    ask = ("survey", "estimate", invented, "--wave", "2025", "--question")
    classes = ("--by", "age", "--classes", "15,25,45,65")
    agree(run(capsys, *ask, "rating", *classes), R["invented"]["rating_by_age"])
    agree(run(capsys, *ask, "unsafe", "--statistic", "mean"), R["invented"]["mean_unsafe"])
    agree(
        run(capsys, *ask, "unsafe", "--by", "sex", "--method", "beta", *ALL),
        R["invented"]["beta_by_sex"],
    )


def test_invented_waves(invented, capsys):
    ask = (
        "survey",
        "compare",
        invented,
        "--wave",
        "2025",
        "--with",
        "2023",
        "--question",
        "rating",
    )
    names = {"difference_df": "df"}
    parts = ("difference", "difference_se", "difference_low", "difference_high", "p")
    for by, expected in (
        ((), R["invented"]["difference"]),
        (("--by", "quarter"), R["invented"]["difference_by_quarter"]),
    ):
        found = {each["domain"]: each for each in run(capsys, *ask, *by)}
        assert set(found) == {each["name"] for each in expected}
        for each in expected:
            cell = found[each["name"]]
            for part in (*parts, "difference_df", *(["q"] if "q" in each else [])):
                assert cell[part] == pytest.approx(each[names.get(part, part)], rel=CLOSE)


def test_invented_quarters_against_everybody(invented, capsys):
    found = run(
        capsys, "survey", "compare", invented, "--wave", "2025", "--against", "whole", "--question",
        "rating", "--by", "quarter",
    )  # fmt: skip
    by_domain = {each["domain"]: each for each in found}
    for each in R["invented"]["against_whole"]:
        cell = by_domain[each["domain"]]
        assert cell["difference"] == pytest.approx(each["difference"], rel=CLOSE)
        assert cell["difference_se"] == pytest.approx(each["difference_se"], rel=CLOSE)
