# SPDX-License-Identifier: EUPL-1.2
"""Evaluations from the command line, on real incidents and a small plan."""

import json
import math
import shutil
from datetime import datetime, timedelta

import pytest

from wijkatlas.cli import run_command
from wijkatlas.store.project import Project

ASHBY = "incidents/ashby"
HOUR = timedelta(hours=1)
TREATED, CONTROL = ("E05012272", "E05012281"), ("E05012275", "E05012270")


@pytest.fixture(scope="module")
def nottingham_file(shared, tmp_path_factory):
    """A project with the wards and the violence of one year, imported as an office would."""
    path = tmp_path_factory.mktemp("nottingham") / "nottingham.gpkg"
    folder = shared / ASHBY
    for words in (
        ["project", "create", str(path), "--name", "Nottingham", "--crs", "EPSG:27700"],
        ["area", "import", str(path), str(folder / "nottingham_wards.gpkg"), "--scheme", "ward",
         "--code", "ward_code", "--name", "ward_name"],
        ["incident", "import", str(path), str(folder / "nottingham_violence.csv.gz")],
    ):  # fmt: skip
        assert run_command([*words, "--quiet"]) == 0
    return path


@pytest.fixture
def nottingham(nottingham_file, tmp_path):
    """A copy of one's own."""
    return shutil.copy(nottingham_file, tmp_path / "nottingham.gpkg")


ONCE = (
    "--title", "Once", "--treated", TREATED[0], "--control", CONTROL[0],
    "--before", "2020-01/2020-06", "--after", "2020-07/2020-12",
)  # fmt: skip


@pytest.fixture(scope="module")
def counted(shared):
    """The same counts made apart: GeoPandas, in the British grid."""
    import geopandas
    import pandas

    folder = shared / ASHBY
    wards = geopandas.read_file(folder / "nottingham_wards.gpkg").to_crs(27700)
    rows = pandas.read_csv(folder / "nottingham_violence.csv.gz")
    points = geopandas.GeoDataFrame(
        rows[["month"]], geometry=geopandas.points_from_xy(rows.longitude, rows.latitude), crs=4326
    ).to_crs(27700)
    shapes = wards.set_index("ward_code").geometry
    treated = shapes[list(TREATED)].union_all()
    control = shapes[list(CONTROL)].union_all()
    around = treated.buffer(300, quad_segs=32).difference(treated).difference(control)
    beside = control.buffer(300, quad_segs=32).difference(treated.union(control)).difference(around)
    late = points.month >= "2020-07"
    return {
        name: (
            int((points.within(shape) & ~late).sum()),
            int((points.within(shape) & late).sum()),
        )
        for name, shape in (
            ("treated", treated), ("control", control),
            ("treated_around", around), ("control_around", beside),
        )
    }  # fmt: skip


def run(capsys, *words):
    code = run_command([*(str(word) for word in words), "--quiet", "--json"])
    out = capsys.readouterr()
    return code, json.loads(out.out) if out.out else out.err


def test_wards_of_nottingham_agree_with_counts_made_apart(nottingham, counted, capsys):
    """WDD by hand: periods of 182 and 184 days, so that later counts weigh 182/184."""
    code, plan = run(
        capsys, "evaluation", "plan", nottingham, "--title", "Violence", "--treated",
        ",".join(TREATED), "--control", ",".join(CONTROL), "--before", "2020-01/2020-06",
        "--after", "2020-07/2020-12", "--buffer", "300", "--freeze", "--by", "safety officer",
    )  # fmt: skip
    assert code == 0
    assert plan["counts_before"] == {name: pair[0] for name, pair in counted.items()}
    w = 184 / 182
    before = [pair[0] for pair in counted.values()]
    variance = sum(n + n * w / w**2 for n in before)
    assert plan["smallest_change"]["seen"] == pytest.approx(
        1.6448536 * math.sqrt(variance), rel=1e-6
    )
    assert plan["frozen_by"] == "safety officer"
    assert abs(datetime.now().astimezone() - datetime.fromisoformat(plan["frozen_at"])) < HOUR
    code, result = run(capsys, "evaluation", "result", nottingham, "--date", "2021-02-01")
    assert code == 0
    found = {each["name"]: (each["before"], each["after"]) for each in result["groups"]}
    assert found == counted
    assert {
        name: sum(each["months"]) for name, each in zip(found, result["groups"], strict=True)
    } == {name: sum(pair) for name, pair in counted.items()}
    change = {name: after / w - before for name, (before, after) in counted.items()}
    figures = {each["kind"]: each for each in result["figures"]}
    local = change["treated"] - change["control"]
    around = change["treated_around"] - change["control_around"]
    error = math.sqrt(sum(before + after / w**2 for before, after in counted.values()))
    assert figures["local"]["value"] == pytest.approx(local)
    assert figures["displaced"]["value"] == pytest.approx(around)
    assert figures["total"]["value"] == pytest.approx(local + around)
    assert figures["total"]["error"] == pytest.approx(error)
    assert figures["total"]["z"] == pytest.approx((local + around) / error)
    a, b = counted["treated"]
    c, d = counted["control"]
    assert figures["relative"]["value"] == pytest.approx(a * d / (b * c))
    assert figures["relative"]["error"] == pytest.approx(math.sqrt(1 / a + 1 / b + 1 / c + 1 / d))
    with Project.open(nottingham, read_only=True) as project:
        entries = [each.command for each in project.audit_entries()]
    assert entries.count("evaluation.freeze") == 1


def test_comparable_wards_are_not_next_door(nottingham, shared, capsys):
    import geopandas

    code, found = run(
        capsys, "evaluation", "controls", nottingham, "--treated", TREATED[0], "--before",
        "2020-01/2020-06", "--most", "19",
    )  # fmt: skip
    assert code == 0
    wards = geopandas.read_file(shared / ASHBY / "nottingham_wards.gpkg").to_crs(27700)
    shapes = wards.set_index("ward_code").geometry
    beside = set(shapes.index[shapes.distance(shapes[TREATED[0]]) <= 1])
    assert {each["code"] for each in found} == set(shapes.index) - beside
    assert [each["distance"] for each in found] == sorted(each["distance"] for each in found)


def test_a_frozen_design_is_followed_by_another_only(nottingham, capsys):
    words = ["evaluation", "plan", nottingham, *ONCE]
    first, plan = run(capsys, *words)
    again, other = run(capsys, *words, "--category", "assault")
    assert (first, again) == (0, 0)
    assert plan["uid"] == other["uid"]  # not fixed yet: the same one, changed
    code, fixed = run(capsys, "evaluation", "freeze", nottingham, "--name", "once")
    assert (code, fixed["design"]["categories"]) == (0, ["assault"])
    code, fault = run(capsys, *words)
    assert code == 1
    assert "There is an evaluation “Once” already, and it was fixed." in fault
    code, fault = run(capsys, "evaluation", "freeze", nottingham, "--name", "once")
    assert code == 1
    assert "fixed already" in fault


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["plan", "--before", "2020", "--after", "2021"], "The evaluation has no title."),
        (["plan", "--title", "x", "--treated", "NONE", "--before", "2020", "--after", "2021"],
         "do not exist in “ward”: NONE"),
        (["plan", "--title", "x", "--before", "2021", "--after", "2020"], "begins before"),
        (["plan", "--title", "x", "--before", "then", "--after", "2020"], "“then” is not a period"),
        (["plan", "--title", "x", "--starts", "W1", "--before", "2020", "--after", "2021"],
         "“W1” does not say when"),
        (["plan", "--action", "unknown"], "no action “unknown”"),
        (["result", "--name", "unknown"], "no evaluation “unknown”"),
        (["freeze", "--name", "unknown"], "no evaluation “unknown”"),
    ],
)  # fmt: skip
def test_bad_words_get_a_sentence_and_change_nothing(nottingham, capsys, words, sentence):
    assert run(capsys, "evaluation", "plan", nottingham, *ONCE)[0] == 0
    with Project.open(nottingham, read_only=True) as project:
        before = project.rows("SELECT count(*) FROM plan_evaluation")
    verb, *rest = words
    code = run_command(["evaluation", verb, str(nottingham), *rest, "--quiet"])
    out = capsys.readouterr()
    assert code == 1
    assert sentence in out.err
    with Project.open(nottingham, read_only=True) as project:
        assert project.rows("SELECT count(*) FROM plan_evaluation") == before


def test_an_action_brings_its_areas_and_is_listed(filled_project, capsys):
    path = filled_project.path
    filled_project.close()
    code, listed = run(capsys, "evaluation", "list", path)
    assert code == 0
    assert [each["title"] for each in listed["evaluations"]] == ["Did the locks work?"]
    assert listed["actions_without"] == ["Lamps in the lane", "More bins"]
    assert run_command(["evaluation", "list", str(path)]) == 0
    out = capsys.readouterr().out
    assert "Better locks: Did the locks work? (not fixed yet)" in out
    assert "Actions without an evaluation: 2" in out
