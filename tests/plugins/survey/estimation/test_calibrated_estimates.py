# SPDX-License-Identifier: EUPL-1.2
"""Standard errors of calibrated weights by domain agree with R's postStratify and calibrate."""

import json
from pathlib import Path

import numpy as np
import pytest

from wijkatlas_survey.estimation.calibration import calibration_model
from wijkatlas_survey.estimation.design import Design, make_design
from wijkatlas_survey.estimation.means import estimate_means, estimate_totals, mean_scores
from wijkatlas_survey.estimation.scores import covariance, domain_variance

FILE = Path(__file__).parents[3] / "reference" / "survey_estimation.json"
R = json.loads(FILE.read_text("utf-8"))["invented"]
DATA = {name: np.array(column) for name, column in R["data"].items()}
ROLES = {
    "two_stage": {
        "stratum": "stratum",
        "cluster": "cluster",
        "fpc": "fpc",
        "cluster_2": "unit",
        "fpc_2": "fpc_2",
    },
    "one_stage": {"stratum": "stratum", "cluster": "cluster", "fpc": "fpc"},
    "replaced": {"stratum": "stratum", "cluster": "cluster"},
    "simple": {},
}
MARGINS = {"poststratified": ("age",), "raked": ("age", "sex")}
AREAS = ("a", "b", "c", "only")


def design_of(case) -> Design:
    """The design of one case with the weights that R found."""
    margins = [np.unique(DATA[name], return_inverse=True)[1] for name in MARGINS[case["margin"]]]
    weight = np.array(case["weight"])
    base = DATA["weight"].astype(float)
    return make_design(
        weight,
        lonely=case["lonely"].replace("fail", "refuse"),
        calibration=calibration_model(base, weight, margins),
        **{role: DATA[name] for role, name in ROLES[case["design"]].items()},
    )


@pytest.mark.parametrize(
    "case", R["calibrated"], ids=lambda case: f"{case['design']}-{case['margin']}"
)
def test_calibrated_weights(case):
    """Means and totals of areas; a calibrated share does not vary."""
    design = design_of(case)
    areas = DATA["area"].tolist()
    domain = np.array([AREAS.index(each) if each in AREAS else -1 for each in areas])
    y = np.column_stack([DATA["unsafe"], DATA["beaten"]]).astype(float)
    told = [[case["by_area"][area][item] for area in AREAS] for item in ("unsafe", "beaten")]
    for found, value, se in (
        (estimate_means(design, y, domain, len(AREAS)), "mean", "se"),
        (estimate_totals(design, y, domain, len(AREAS)), "total", "total_se"),
    ):
        expected = np.array([[each[value] for each in row] for row in told])
        np.testing.assert_allclose(found.value, expected, rtol=1e-11)
        expected = np.array([[each[se] for each in row] for row in told])
        np.testing.assert_allclose(found.se, expected, rtol=1e-10)
    whole = np.zeros(design.n, np.int64)
    both = np.column_stack([DATA["age"] == "old", y[:, 0]]).astype(float)
    se = estimate_means(design, both, whole, 1).se[:, 0]
    assert se[0] == 0
    assert se[1] == pytest.approx(case["unsafe_se"], rel=1e-11)


@pytest.mark.parametrize(
    "case", R["calibrated"], ids=lambda case: f"{case['design']}-{case['margin']}"
)
def test_what_is_explained_equals_residuals(case):
    """The variance by domain is that of the residuals spelled out."""
    design = design_of(case)
    domain = np.unique(DATA["area"], return_inverse=True)[1]
    scores = mean_scores(design, DATA["unsafe"].astype(float)[:, None], domain, 6)
    spelled = scores * (domain[:, None] == np.arange(6))
    expected = np.diagonal(covariance(design, spelled))
    np.testing.assert_allclose(domain_variance(design, scores, domain, 6)[0], expected, rtol=1e-10)


@pytest.mark.parametrize("names", MARGINS.values(), ids=MARGINS)
def test_what_is_explained_without_clusters(names):
    """Strata of respondents with a population, and some in no domain."""
    random = np.random.default_rng(2)
    margins = [np.unique(DATA[name], return_inverse=True)[1] for name in names]
    n = len(margins[0])
    base, weight = random.uniform(1, 3, (2, n))
    design = make_design(
        weight, stratum=np.arange(n) % 4, fpc=np.full(n, 0.4),
        calibration=calibration_model(base, weight, margins),
    )  # fmt: skip
    domain = random.integers(-1, 5, n)
    y = random.normal(5, 2, (n, 2))
    scores = mean_scores(design, y, domain, 5)
    for item in range(2):
        spelled = scores[:, [item]] * (domain[:, None] == np.arange(5))
        expected = np.diagonal(covariance(design, spelled))
        found = domain_variance(design, scores[:, [item]], domain, 5)[0]
        np.testing.assert_allclose(found, expected, rtol=1e-10)
