# SPDX-License-Identifier: EUPL-1.2
"""Weighing a wave by known totals, and what that does to its figures, against R's survey package."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from wijkatlas.api import Area, Session, Settings, Silent, Translator, UserError
from wijkatlas.commands.registry import core_settings
from wijkatlas_survey.commands.estimate import estimate
from wijkatlas_survey.commands.weight import weight
from wijkatlas_survey.settings import SETTINGS
from wijkatlas_survey.storage.answers import read_frame
from wijkatlas_survey.storage.waves import find_wave

REFERENCE = json.loads(
    (Path(__file__).parents[3] / "reference" / "survey_differences.json").read_text("utf-8")
)
ROWS, TOTALS = REFERENCE["this"], REFERENCE["totals"]
ROLES = {"respondent": "key", "weight": "weight", "stratum": "stratum", "cluster": "cluster",
         "fpc": "fpc", "area": "area"}  # fmt: skip
AREAS = {row["area"]: row["Freq"] for row in TOTALS["area"]}
RAKED = "variable;code;total\n" + "".join(
    f"{name};{row[name]};{row['Freq']}\n" for name in ("area", "sex") for row in TOTALS[name]
)
JOINT = "variable;code;total\n" + "".join(
    f"area*sex;{row['area']}*{row['sex']};{row['Freq']}\n" for row in TOTALS["joint"]
)


@pytest.fixture
def session(survey_project: Any, make_wave: Any) -> Session:
    """The invented wave in a project."""
    made = Session(settings=Settings([*core_settings(), *SETTINGS]), translator=Translator("en"))
    made.adopt(survey_project)
    columns = {name: [row[name] for row in ROWS] for name in ROWS[0]}
    make_wave(survey_project, columns, name="2025", roles=ROLES)
    return made


def add_areas(session: Session, **populations: int | None) -> None:
    """Areas with these populations, known or changed."""
    square = shapely.to_wkb(shapely.MultiPolygon([shapely.box(0, 0, 1, 1)]))
    areas = [Area("wijk", code, code, square, people) for code, people in populations.items()]
    with session.project.edit("Areas") as edit:
        edit.import_areas(areas, file_name="areas.gpkg", sha256=str(populations))


def file_of(folder: Path, text: str) -> Path:
    path = folder / "totals.csv"
    path.write_text(text, "utf-8")
    return path


def weigh(session: Session, **options: Any) -> Any:
    return weight(session, Silent(), **options)


def weights(session: Session) -> Any:
    return read_frame(session.project, find_wave(session.project), ()).weight


def assert_figures(session: Session, expected: dict[str, Any]) -> None:
    """The means of everybody and by area have R's standard errors."""
    for item in ("mark", "visits"):
        for by, groups in (("TOTAL", {"TOTAL": expected["total"]}), ("area", expected["groups"])):
            found = estimate(
                session, Silent(), question=item, by=by, statistic="mean", hide_below=0, least_n=0
            )
            cells = {cell["domain"]: cell for cell in found.as_json()}
            for group, figures in groups.items():
                for name in ("value", "se"):
                    wanted = figures[item][name]
                    assert cells[group][name] == pytest.approx(wanted, rel=1e-6), (item, group)


@pytest.mark.parametrize(
    ("kind", "text", "method", "most"),
    [
        ("raked", RAKED, "rake", 0.0),
        ("post", JOINT, "poststratify", 0.0),
        ("post_trimmed", JOINT, "poststratify", TOTALS["limit"]),
    ],
)
def test_weights_and_figures_are_those_of_r(
    session: Session, tmp_path: Path, kind: str, text: str, method: str, most: float
) -> None:
    expected = REFERENCE["weights"][kind]
    by = "area,sex" if method == "poststratify" else ""
    done = weigh(session, margins=file_of(tmp_path, text), method=method, by=by, trim=most)
    np.testing.assert_allclose(weights(session), expected["weight"], rtol=1e-8)
    assert_figures(session, expected)
    assert done.population == pytest.approx(2100)
    assert done.highest == pytest.approx(max(expected["weight"]))
    assert (done.largest_gap < 1e-9) is not bool(most)
    stored = find_wave(session.project).calibration
    assert stored is not None
    assert (stored.method, stored.trimmed) == (method, done.trimmed)
    assert bool(done.trimmed) is bool(most)


def test_weights_can_be_put_back_and_undone(session: Session, tmp_path: Path) -> None:
    before = weights(session)
    weigh(session, margins=file_of(tmp_path, RAKED))
    raked = weights(session)
    assert not np.allclose(raked, before)
    back = weigh(session, reset=True)
    np.testing.assert_array_equal(weights(session), before)
    assert find_wave(session.project).calibration is None
    assert "are those of its file again" in back.sentence(session.translator)
    session.project.undo()
    np.testing.assert_array_equal(weights(session), raked)


def test_areas_bring_their_own_totals(survey_project: Any, make_wave: Any) -> None:
    made = Session(settings=Settings([*core_settings(), *SETTINGS]), translator=Translator("en"))
    made.adopt(survey_project)
    add_areas(made, **AREAS)
    columns = {name: [row[name] for row in ROWS] for name in ROWS[0]}
    make_wave(survey_project, columns, roles=ROLES | {"scheme": "wijk"})
    weigh(made)
    frame = read_frame(made.project, find_wave(made.project), ())
    found = {code: frame.weight[frame.area == code].sum() for code in AREAS}
    assert found == pytest.approx(AREAS)
    add_areas(made, W1=None)
    with pytest.raises(UserError, match="no population is known: W1"):
        weigh(made)


def test_the_report_says_what_was_done(session: Session, tmp_path: Path) -> None:
    text = RAKED.replace("sex;v;1080", "sex;v;1110")
    text = text.replace("area;W4;260\n", "").replace("area;W1;820", "area;W1;1080")
    done = weigh(session, margins=file_of(tmp_path, text), trim=2)
    assert done.unknown == {"area": sum(row["area"] == "W4" for row in ROWS), "sex": 0}
    assert done.scaled == pytest.approx(2130 / 2100 - 1)
    lines = done.sentence(session.translator).split("\n")
    expected = (
        "were made to agree with the totals of area, sex (rounds: ",
        f"Respondents: {len(ROWS)}, together standing for 2,100. Their weights go from ",
        "Weights cut at 2.0 times the mean",
        "The largest difference from a total is ",
        "(design effect 1.",
        "Respondents in no group of area with a total: 22.",
        "scaled to those of area, by at most 1.4",
    )
    for line, part in zip(lines, expected, strict=True):
        assert part in line


@pytest.mark.parametrize(
    ("text", "options", "sentence"),
    [
        (RAKED, {"by": "area,trust"}, "There are no totals of trust."),
        (RAKED, {"by": "area,sex", "method": "poststratify"}, "no totals of area\\*sex"),
        (RAKED, {"trim": 0.5}, "can't be cut at 0.5 times"),
        (RAKED + "area;W9;10\n", {}, "Nobody answered in these groups of area: W9."),
        (
            RAKED.replace("sex;m;1020", "sex;m;0").replace("sex;v;1080", "sex;v;2100"),
            {},
            "groups of sex without a total: m.",
        ),
        (RAKED.replace("area;W1;820", "area;W1;2820"), {}, "The totals of area add up to 4100"),
        ("variable;code;total\nsex;m;20\nsex;v;30\n", {}, "More people answered .150. than"),
        ("variable;code;total\nshoe;44;10\n", {}, "has no question shoe"),
        ("group;code;total\nsex;m;10\n", {}, "has no column variable"),
        ("variable;code;total\nsex;m;many\n", {}, "row 1 does not tell a group"),
        ("variable;code;total\nsex;m;-5\n", {}, "row 1 does not tell a group"),
        ("variable;code;total\nsex;m;5\nsex;m;6\n", {}, "group m of sex comes twice"),
        ("variable;code;total\n;;\n\n", {}, "holds no totals"),
    ],
)
def test_what_can_not_be_is_refused_and_nothing_changes(
    session: Session, tmp_path: Path, text: str, options: dict[str, Any], sentence: str
) -> None:
    before = weights(session)
    with pytest.raises(UserError, match=sentence):
        weigh(session, margins=file_of(tmp_path, text), **options)
    np.testing.assert_array_equal(weights(session), before)
    assert find_wave(session.project).calibration is None


def test_without_areas_or_a_file_there_are_no_totals(session: Session) -> None:
    with pytest.raises(UserError, match="do not tell a known area"):
        weigh(session)
