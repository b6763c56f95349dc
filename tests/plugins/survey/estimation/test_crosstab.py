# SPDX-License-Identifier: EUPL-1.2
"""The Rao–Scott test against R's ``svychisq``."""

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from wijkatlas_survey.estimation.calibration import calibration_model, rake
from wijkatlas_survey.estimation.crosstab import RaoScott, rao_scott
from wijkatlas_survey.estimation.design import make_design
from wijkatlas_survey.estimation.margins import Margin

REFERENCE = json.loads(
    (Path(__file__).parents[3] / "reference" / "survey_differences.json").read_text("utf-8")
)
ROWS = REFERENCE["this"]


def column(name: str) -> Any:
    return np.array([row[name] for row in ROWS])


def codes(name: str, *of: str) -> Any:
    return np.array([of.index(row[name]) if row[name] else -1 for row in ROWS])


def assert_like(found: RaoScott, expected: dict[str, float]) -> None:
    for name, value in expected.items():
        np.testing.assert_allclose(getattr(found, name), value, rtol=1e-6, err_msg=name)


def design_of(kind: str) -> Any:
    weight = column("weight")
    if kind == "plain":
        return make_design(weight, stratum=column("stratum"))
    model = None
    if kind == "raked":
        totals = REFERENCE["totals"]
        margins = []
        for name in ("area", "sex"):
            names = tuple(row[name] for row in totals[name])
            freq = np.array([row["Freq"] for row in totals[name]], float)
            margins.append(Margin(name, names, codes(name, *names), freq))
        base, weight = weight, rake(weight, margins).weight
        model = calibration_model(base, weight, [margin.codes for margin in margins])
    return make_design(
        weight,
        stratum=column("stratum"),
        cluster=column("cluster"),
        fpc=column("fpc"),
        calibration=model,
    )


@pytest.mark.parametrize("kind", REFERENCE["tables"])
def test_tables_are_tested_as_in_r(kind: str) -> None:
    areas = codes("area", "W1", "W2", "W3", "W4")
    row = areas if kind in ("wide", "raked") else codes("sex", "m", "v")
    found = rao_scott(
        design_of(kind if kind != "wide" else "drawn"), row, codes("trust", "low", "some", "much")
    )
    assert_like(found, REFERENCE["tables"][kind])
    assert found.n == sum(1 for each in ROWS if each["trust"])


def test_a_stratum_without_answers_stands_in_for_no_lonely_one() -> None:
    cluster = column("cluster")
    stratum = np.where(cluster == "c5", "D", column("stratum"))
    design = make_design(column("weight"), stratum=stratum, cluster=cluster, lonely="average")
    trust = np.where(stratum == "B", -1, codes("trust", "low", "some", "much"))
    assert_like(rao_scott(design, codes("sex", "m", "v"), trust), REFERENCE["stands_in"])


@pytest.mark.parametrize(("case", "name"), [("clus1", "apiclus1"), ("strat", "apistrat")])
def test_the_api_samples_are_tested_as_in_r(shared: Path, case: str, name: str) -> None:
    with (shared / "survey" / "r_survey_api" / f"{name}.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    is_clustered = case == "clus1"
    design = make_design(
        [float(row["pw"]) for row in rows],
        stratum=None if is_clustered else [row["stype"] for row in rows],
        cluster=[row["dnum"] for row in rows] if is_clustered else None,
        fpc=[float(row["fpc"]) for row in rows],
    )
    wide = np.array([row["sch.wide"] == "Yes" for row in rows]).astype(int)
    found = rao_scott(design, wide, np.array(["EHM".index(row["stype"]) for row in rows]))
    assert_like(found, REFERENCE["api"][case]["test"])


def test_empty_answers_drop_out_and_are_said() -> None:
    design = make_design(column("weight"), stratum=column("stratum"))
    sex, trust = codes("sex", "m", "v"), codes("trust", "low", "some", "much")
    found = rao_scott(design, sex * 3, trust + 2 * (trust > 0))
    assert found.rows.tolist() == [0, 3]
    assert found.columns.tolist() == [0, 3, 4]
    assert_like(found, REFERENCE["tables"]["plain"])


def test_rows_and_columns_may_change_places() -> None:
    design = make_design(column("weight"), stratum=column("stratum"), cluster=column("cluster"))
    area, trust = codes("area", "W1", "W2", "W3", "W4"), codes("trust", "low", "some", "much")
    one, other = rao_scott(design, area, trust), rao_scott(design, trust, area)
    for name in ("f", "ndf", "ddf", "p", "chisq", "p_chisq"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9)


def test_one_answer_can_not_be_tested() -> None:
    found = rao_scott(make_design(np.ones(4)), np.zeros(4, int), np.array([0, 1, 0, 1]))
    assert np.isnan(found.p)
    assert found.n == 4


def test_a_table_that_the_weights_fix_is_not_tested() -> None:
    base = np.linspace(1.1, 2.3, 12)
    row = np.repeat([0, 1], [5, 7])
    weight = base * np.where(row == 0, 30 / base[:5].sum(), 70 / base[5:].sum())
    model = calibration_model(base, weight, [row])
    found = rao_scott(make_design(weight, calibration=model), row, row)
    assert np.isnan(found.p)
    assert np.isnan(found.f)


def test_a_simple_sample_gives_pearson_nearly() -> None:
    """Of equal weights the test is Pearson's, but for n/(n-1): 10/20/30/40 of 2 × 2, by hand."""
    row = np.repeat([0, 0, 1, 1], [10, 20, 30, 40])
    column = np.repeat([0, 1, 0, 1], [10, 20, 30, 40])
    found = rao_scott(make_design(np.ones(100)), row, column)
    # 100 (10·40 - 20·30)² / (30·70·40·60)
    assert found.chisq == pytest.approx(100 * 200**2 / (30 * 70 * 40 * 60), rel=1e-12)
    assert found.ndf == pytest.approx(1)
    assert found.ddf == pytest.approx(99)
