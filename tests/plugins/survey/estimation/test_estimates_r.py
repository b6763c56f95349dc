# SPDX-License-Identifier: EUPL-1.2
"""Estimates agree with R's survey package (tests/reference/survey_estimation.R)."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from wijkatlas_survey.estimation.design import make_design
from wijkatlas_survey.estimation.intervals import share_interval
from wijkatlas_survey.estimation.means import Estimated, estimate_means, estimate_totals
from wijkatlas_survey.estimation.quantiles import estimate_quantiles
from wijkatlas_survey.estimation.ratios import estimate_ratios

HERE = Path(__file__).parents[3] / "reference"
R = json.loads((HERE / "survey_estimation.json").read_text("utf-8"))
CLOSE = {"rtol": 1e-11, "atol": 1e-13}
METHODS = ("logit", "beta", "wilson", "mean", "kg")
PROBABILITIES = (0.25, 0.5, 0.9)

SCHOOL_DESIGNS = {
    "srs": ("apisrs", {"fpc": "fpc"}),
    "strat": ("apistrat", {"stratum": "stype", "fpc": "fpc"}),
    "strat_replaced": ("apistrat", {"stratum": "stype"}),
    "clus1": ("apiclus1", {"cluster": "dnum", "fpc": "fpc"}),
    "clus1_replaced": ("apiclus1", {"cluster": "dnum"}),
    "clus1_nested": ("apiclus1", {"stratum": "stype", "cluster": "dnum", "lonely": "adjust"}),
}
INVENTED_DESIGNS = {
    "two_stage": ("stratum", "cluster", "fpc", "cluster_2", "fpc_2"),
    "lonely_unit": ("stratum", "cluster", "fpc", "cluster_2", "fpc_2"),
    "one_stage": ("stratum", "cluster", "fpc"),
    "replaced": ("stratum", "cluster"),
    "strata": ("stratum",),
    "simple": (),
}


def numbers(column: list) -> np.ndarray:
    """Text or null as numbers, NaN where there is none."""
    return np.array([np.nan if each in ("", "NA", None) else float(each) for each in column])


def school_table(folder: Path, name: str) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Columns as text, and the items made of them."""
    with (folder / f"{name}.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    columns = {name: np.array([row[name] for row in rows]) for name in rows[0]}
    score, schooled = numbers(columns["api00"]), numbers(columns["avg.ed"])
    items = {
        "api00": score,
        "enroll": numbers(columns["enroll"]),
        "schwide": (columns["sch.wide"] == "Yes").astype(float),
        "high": (score >= 800).astype(float),
        "never": np.zeros(len(score)),
        "always": np.ones(len(score)),
        "core": numbers(columns["acs.core"]),
        "schooled": schooled,
        "well": np.where(np.isnan(schooled), np.nan, schooled > 3),
    }
    return columns, items


def compare(design, items, by, expected, above, below) -> None:
    """Every figure of every item in every domain."""
    codes, domain = np.unique(by, return_inverse=True)
    y = np.column_stack([*items.values()])
    arguments = (domain, len(codes))
    means = estimate_means(design, y, *arguments)
    totals = estimate_totals(design, y, *arguments)
    quantiles = [estimate_quantiles(design, y, each, *arguments) for each in PROBABILITIES]
    shares = {
        (level, method): share_interval(means, level=level, method=method)
        for level in (0.95, 0.9)
        for method in METHODS
    }
    for column, code in enumerate(codes):
        for row, name in enumerate(items):
            at = (row, column)
            told = expected[code]["items"][name]
            assert (means.n[at], means.rows[at], means.df[at]) == (
                told["n"], told["rows"], told["df"],
            )  # fmt: skip
            if not told["n"]:
                assert np.isnan(means.value[at])
                assert np.isnan(totals.value[at])
                continue
            size = np.sqrt(np.nanmean(y[:, row] ** 2))
            compare_one(means, at, told, "", size)
            compare_one(totals, at, told, "total_", size * means.weight[at])
            for interval in told.get("intervals", ()):
                for method in METHODS:
                    found = [bound[at] for bound in shares[interval["level"], method]]
                    np.testing.assert_allclose(found, interval[method], **CLOSE, err_msg=method)
            for (found, low, high), figures in zip(
                quantiles, told.get("quantiles", ()), strict=False
            ):
                mine = [found.value[at], low[at], high[at], found.se[at]]
                np.testing.assert_allclose(
                    mine, numbers(figures), rtol=1e-9, err_msg=str((name, code))
                )
    ratios = estimate_ratios(design, above[:, None], below[:, None], *arguments)
    for column, code in enumerate(codes):
        told = expected[code]["ratio"]
        at = (0, column)
        np.testing.assert_allclose(ratios.value[at], told["value"], **CLOSE)
        compare_error(ratios.se[at], told["se"], ratios.value[at])
        if ratios.se[at] > 0:
            compare_effect(ratios.deff[at], told, "", ratios.weight[at] >= ratios.n[at])


def compare_one(found: Estimated, at, told, prefix: str, size: float) -> None:
    """Value, standard error and design effect of one cell."""
    value = "total" if prefix else "mean"
    np.testing.assert_allclose(found.value[at], told[value], **CLOSE)
    compare_error(found.se[at], told[f"{prefix}se"], size)
    if told["n"] > 1 and found.se[at] > 0:
        compare_effect(found.deff[at], told, prefix, found.weight[at] >= told["n"])


def compare_effect(found: float, told, prefix: str, known: bool) -> None:
    """A design effect: as R's, which has none where the weights add up to less than n."""
    expected = told[f"{prefix}deff"] if known else told.get(f"{prefix}deff_replace")
    if expected is None or expected > 1e20:  # of a constant: 0/0, or rounding over rounding
        assert prefix or np.isnan(found)
    else:
        np.testing.assert_allclose(found, expected, **CLOSE)


def compare_error(found: float, expected: float | None, size: float) -> None:
    """A standard error; what R finds of rounding is 0 with us."""
    if expected is None:
        assert np.isnan(found)
    elif expected < 1e-9 * size:
        assert found == 0
    else:
        np.testing.assert_allclose(found, expected, **CLOSE)


@pytest.mark.parametrize("name", SCHOOL_DESIGNS)
def test_samples_of_schools(shared, name):
    """Designs of the api samples, by school type and county."""
    table, roles = SCHOOL_DESIGNS[name]
    columns, items = school_table(shared / "survey" / "r_survey_api", table)
    columns["TOTAL"] = np.full(len(columns["pw"]), "TOTAL")
    design = make_design(
        columns["pw"], **{role: columns.get(column, column) for role, column in roles.items()}
    )
    above, below = numbers(columns["api.stu"]), numbers(columns["enroll"])
    for by, expected in R["schools"][name].items():
        compare(design, items, columns[by], expected, above, below)


@pytest.mark.parametrize(
    ("name", "lonely"),
    [(name, rule) for name, rules in R["invented"]["designs"].items() for rule in rules],
)
def test_invented_sample(name, lonely):
    """Two stages, lonely strata and missing answers."""
    data = R["invented"]["data"]
    columns = {
        "stratum": np.array(data["stratum"]),
        "cluster": np.array(data["cluster"], object),
        "cluster_2": np.array(data["unit"]),
        "fpc": np.array(data["fpc"]),
        "fpc_2": np.array(data["fpc_2"], float),
    }
    if name == "lonely_unit":
        columns["fpc_2"][columns["fpc_2"] == 1] = 3
    roles = {role: columns[role] for role in INVENTED_DESIGNS[name]}
    design = make_design(data["weight"], lonely=lonely, **roles)
    items = {name: numbers(data[name]) for name in ("score", "unsafe", "times", "beaten", "hours")}
    columns["area"] = np.array(data["area"])
    columns["TOTAL"] = np.full(design.n, "TOTAL")
    for by, expected in R["invented"]["designs"][name][lonely].items():
        compare(design, items, columns[by], expected, items["hours"], items["times"])


def test_first_reference_values(shared):
    """The figures that come with the samples of schools."""
    folder = shared / "survey" / "r_survey_api"
    told = json.loads((folder / "reference_values_basic.json").read_text("utf-8"))
    for name in ("srs", "strat", "clus1"):
        table, roles = SCHOOL_DESIGNS[name]
        columns, items = school_table(folder, table)
        design = make_design(
            columns["pw"], **{role: columns[column] for role, column in roles.items()}
        )
        everybody, one = np.zeros(design.n, np.int64), (np.zeros(design.n, np.int64), 1)
        codes, types = np.unique(columns["stype"], return_inverse=True)
        score, pupils = items["api00"][:, None], items["enroll"][:, None]
        shares = (types[:, None] == np.arange(3)).astype(float)
        expected = told[name]
        assert design.df == expected["degf"]
        mean = estimate_means(design, score, *one)
        check(mean, expected["mean_api00"], "estimate")
        assert mean.deff[0, 0] == pytest.approx(expected["mean_api00_deff"], rel=1e-10)
        check(estimate_totals(design, pupils, *one), expected["total_enroll"], "estimate")
        check(estimate_means(design, shares, *one), expected["mean_stype"], "estimate")
        tested = numbers(columns["api.stu"])[:, None]
        check(estimate_ratios(design, tested, pupils, everybody, 1), expected["ratio"], "estimate")
        by_type = estimate_means(design, score, types, 3)
        assert [each["stype"] for each in expected["by_stype_api00"]] == [*codes]
        check(by_type, expected["by_stype_api00"], "api00")


def check(found: Estimated, expected: list[dict], name: str) -> None:
    """Values and standard errors in their order."""
    value = [each[name] for each in expected]
    se = [each["se"] for each in expected]
    np.testing.assert_allclose(found.value.ravel(), value, rtol=1e-12)
    np.testing.assert_allclose(found.se.ravel(), se, rtol=1e-10, atol=1e-12)
