# SPDX-License-Identifier: EUPL-1.2
"""What holds for every sample, and figures by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas_survey.estimation.design import LONELY, Design, make_design
from wijkatlas_survey.estimation.intervals import mean_interval, share_interval
from wijkatlas_survey.estimation.means import estimate_means, estimate_totals, mean_scores
from wijkatlas_survey.estimation.quantiles import estimate_quantiles
from wijkatlas_survey.estimation.ratios import estimate_ratios
from wijkatlas_survey.estimation.scores import covariance, design_df, domain_variance

CLOSE = {"rtol": 1e-9, "atol": 1e-12}


def everybody(design: Design) -> tuple[np.ndarray, int]:
    """The one domain of all."""
    return np.zeros(design.n, np.int64), 1


@st.composite
def samples(draw) -> dict:
    """Strata of clusters of respondents, with items of gaps and domains of all kinds."""
    n = draw(st.integers(6, 40))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    y = np.column_stack([random.normal(5, 2, n), random.random(n) < 0.3]).astype(float)
    y[random.random((n, 2)) < draw(st.sampled_from([0, 0.2]))] = np.nan
    domains = draw(st.integers(1, 4))
    return {
        "weight": random.uniform(0.5, 4, n),
        "stratum": random.integers(0, draw(st.integers(1, 3)), n),
        "cluster": random.integers(0, draw(st.integers(2, 9)), n),
        "fpc": np.full(n, draw(st.sampled_from([0.3, 40.0, np.nan]))),
        "lonely": draw(st.sampled_from(LONELY[1:])),
        "y": y,
        "domain": random.integers(0, domains, n),
        "domains": domains,
    }


def design_of(sample: dict, **changed) -> Design:
    """Its design."""
    roles = {name: sample[name] for name in ("weight", "stratum", "cluster", "fpc", "lonely")}
    return make_design(**(roles | changed))


@settings(max_examples=40, deadline=None)
@given(samples(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(sample, random):
    """All figures stay."""
    order = np.arange(len(sample["weight"]))
    random.shuffle(order)
    turned = sample | {
        name: sample[name][order] for name in ("weight", "stratum", "cluster", "fpc", "y", "domain")
    }
    for function in (estimate_means, estimate_totals):
        one, other = (
            function(design_of(each), each["y"], each["domain"], each["domains"])
            for each in (sample, turned)
        )
        for name in ("value", "se", "df", "n", "rows", "n_eff", "deff", "weight"):
            np.testing.assert_allclose(getattr(one, name), getattr(other, name), **CLOSE)


@settings(max_examples=40, deadline=None)
@given(samples(), st.floats(0.01, 100))
def test_means_do_not_depend_on_the_scale_of_weights(sample, factor):
    """Twice the weights are the same shares; totals double."""
    design, heavier = design_of(sample), design_of(sample, weight=sample["weight"] * factor)
    of = (sample["y"], sample["domain"], sample["domains"])
    one, other = estimate_means(design, *of), estimate_means(heavier, *of)
    for name in ("value", "se", "n_eff"):
        np.testing.assert_allclose(getattr(one, name), getattr(other, name), **CLOSE)
    light, heavy = estimate_totals(design, *of), estimate_totals(heavier, *of)
    np.testing.assert_allclose(light.value * factor, heavy.value, **CLOSE)
    np.testing.assert_allclose(light.se * factor, heavy.se, rtol=1e-9, atol=1e-9 * factor)


@settings(max_examples=40, deadline=None)
@given(samples())
def test_domains_add_up(sample):
    """n, weights and totals of a partition sum to the whole."""
    design = design_of(sample)
    parts = estimate_totals(design, sample["y"], sample["domain"], sample["domains"])
    whole = estimate_totals(design, sample["y"], *everybody(design))
    for name in ("n", "rows", "weight", "value"):
        summed = np.nansum(getattr(parts, name), axis=1)
        np.testing.assert_allclose(summed, np.nan_to_num(getattr(whole, name)[:, 0]), **CLOSE)


@settings(max_examples=40, deadline=None)
@given(samples())
def test_a_domain_of_all_is_the_whole(sample):
    """However many empty domains stand beside it."""
    design = design_of(sample)
    whole = estimate_means(design, sample["y"], *everybody(design))
    second = estimate_means(design, sample["y"], np.ones(design.n, np.int64), 3)
    for name in ("value", "se", "df", "n", "rows", "n_eff", "deff", "weight"):
        np.testing.assert_allclose(getattr(whole, name)[:, 0], getattr(second, name)[:, 1])
    assert np.isnan(second.value[:, [0, 2]]).all()
    assert np.isnan(second.se[:, [0, 2]]).all()
    assert not second.n[:, [0, 2]].any()


@settings(max_examples=40, deadline=None)
@given(samples())
def test_scores_tell_the_variance(sample):
    """Scores of a domain, spelled out with zeros elsewhere, have its variance."""
    design = design_of(sample)
    domain, domains = sample["domain"], sample["domains"]
    scores = mean_scores(design, sample["y"], domain, domains)
    variance = domain_variance(design, scores, domain, domains)
    if sample["lonely"] != "average":  # which strata stand in differs between domains
        spelled = scores[:, :, None] * (domain[:, None] == np.arange(domains))[:, None, :]
        for item in range(2):
            expected = np.diagonal(covariance(design, spelled[:, item]))
            np.testing.assert_allclose(variance[item], expected, **CLOSE)
        se = estimate_means(design, sample["y"], domain, domains).se
        np.testing.assert_allclose(np.nan_to_num(se) ** 2, variance, **CLOSE)


@settings(max_examples=40, deadline=None)
@given(samples())
def test_a_ratio_to_one_is_a_mean(sample):
    """With ones below."""
    design, y = design_of(sample), sample["y"]
    mean = estimate_means(design, y, sample["domain"], sample["domains"])
    ratio = estimate_ratios(design, y, np.ones(y.shape), sample["domain"], sample["domains"])
    for name in ("value", "se", "n", "deff"):
        np.testing.assert_allclose(getattr(mean, name), getattr(ratio, name), **CLOSE)


@settings(max_examples=40, deadline=None)
@given(samples(), st.sampled_from([0.1, 0.5, 0.75]))
def test_a_quantile_splits_the_weights(sample, probability):
    """At least the probability at or below it, less than that below it."""
    design, y = design_of(sample), sample["y"]
    found, low, high = estimate_quantiles(
        design, y, probability, sample["domain"], sample["domains"]
    )
    for (item, domain), value in np.ndenumerate(found.value):
        if np.isnan(value):
            assert found.n[item, domain] == 0
            continue
        told = (sample["domain"] == domain) & ~np.isnan(y[:, item])
        answers, weight = y[told, item], design.weight[told] / design.weight[told].sum()
        assert weight[answers <= value].sum() >= probability - 1e-9
        assert weight[answers < value].sum() < probability
        if not np.isnan(low[item, domain]):
            assert low[item, domain] <= value
        if not np.isnan(high[item, domain]):
            assert value <= high[item, domain]


@settings(max_examples=40, deadline=None)
@given(samples(), st.sampled_from(["logit", "beta", "kg", "wilson", "mean"]))
def test_intervals_hold_the_share(sample, method):
    """Low ≤ share ≤ high, and within 0 and 1 but for "mean"; wider for a higher level."""
    design = design_of(sample)
    found = estimate_means(design, sample["y"][:, 1:], sample["domain"], sample["domains"])
    low, high = share_interval(found, method=method)
    known = ~np.isnan(low)
    value = found.value[known]
    assert (low[known] <= value).all()
    assert (value <= high[known]).all()
    if method != "mean":
        assert (low[known] >= 0).all()
        assert (high[known] <= 1).all()
    wider_low, wider_high = share_interval(found, method=method, level=0.99)
    assert (wider_low[known] <= low[known]).all()
    assert (wider_high[known] >= high[known]).all()


def test_a_mean_by_hand():
    """Two strata of two clusters: the formula written out."""
    design = make_design(
        [1, 1, 2, 2, 1, 3], stratum=list("aaaabb"), cluster=list("112234"), fpc=[4] * 4 + [10] * 2
    )
    y = np.array([1.0, 3, 2, 4, 0, 5])
    found = estimate_means(design, y[:, None], *everybody(design))
    mean = (1 + 3 + 4 + 8 + 0 + 15) / 10
    z = np.array([1 + 3 - 2 * mean, 4 + 8 - 4 * mean, 0 - mean, 15 - 3 * mean]) / 10
    # two clusters: n/(n - 1) Σ(z - mean)² is the squared difference
    variance = 0.5 * (z[0] - z[1]) ** 2 + 0.8 * (z[2] - z[3]) ** 2
    assert found.value[0, 0] == pytest.approx(mean)
    assert found.se[0, 0] == pytest.approx(np.sqrt(variance))
    assert found.df[0, 0] == 2
    low, high = mean_interval(found)
    t = 4.302652729911275  # R: qt(0.975, 2)
    assert high[0, 0] - low[0, 0] == pytest.approx(2 * t * np.sqrt(variance))


def test_all_weights_equal_is_a_simple_sample():
    """The standard error of the textbook: s/√n."""
    y = np.array([3.0, 5, 7, 7, 9, 11])
    design = make_design([2.5] * 6)
    found = estimate_means(design, y[:, None], *everybody(design))
    assert found.se[0, 0] == pytest.approx(y.std(ddof=1) / np.sqrt(6))
    assert found.n_eff[0, 0] == pytest.approx(5)  # σ² has n below, s² has n - 1


def test_domains_keep_the_clusters_of_their_strata():
    """Leaving out clusters without members would make the margin smaller or larger (R: subset())."""
    clusters = np.repeat(np.arange(6), 3)
    design = make_design(np.ones(18), cluster=clusters)
    domain = np.where(clusters < 2, 0, -1)
    y = np.random.default_rng(1).normal(size=(18, 1))
    found = estimate_totals(design, y, domain, 1)
    sums = np.array([y[:3].sum(), y[3:6].sum(), 0, 0, 0, 0])
    assert found.se[0, 0] ** 2 == pytest.approx(6 * sums.var(ddof=1))
    assert found.df[0, 0] == 1
    assert design_df(design, np.where(clusters < 1, 0, -1), 1)[0] == 0


@pytest.mark.parametrize("method", ["logit", "beta", "kg", "wilson", "mean"])
def test_nobody_and_everybody(method):
    """Shares of 0 and 1 get the exact interval of n, whatever the method."""
    design = make_design(np.linspace(1, 3, 20))
    y = np.column_stack([np.zeros(20), np.ones(20)])
    found = estimate_means(design, y, *everybody(design))
    low, high = share_interval(found, method=method)
    # Clopper-Pearson: 0 of 20 is at most 1 - 0.025^(1/20)
    bound = 1 - 0.025 ** (1 / 20)
    np.testing.assert_allclose([low[0, 0], high[0, 0]], [0, bound], rtol=1e-12)
    np.testing.assert_allclose([low[1, 0], high[1, 0]], [1 - bound, 1], rtol=1e-12)
    kish = design.weight.sum() ** 2 / (design.weight**2).sum()
    np.testing.assert_allclose(found.n_eff[:, 0], kish)


def test_no_degrees_of_freedom():
    """A domain within one cluster: an estimate without a margin."""
    design = make_design(np.ones(8), cluster=np.repeat(np.arange(4), 2))
    y = np.array([[1.0], [0.0], [1.0], [1.0], [0.0], [1.0], [0.0], [0.0]])
    # the scores of a cluster that is all of its domain add up to nothing
    found = estimate_means(design, y, np.array([0, 0, 1, 1, 1, 1, 1, 1]), 2)
    assert found.value[0, 0] == 0.5
    assert (found.df[0, 0], found.se[0, 0]) == (0, 0)
    assert np.isnan(mean_interval(found)[0][0, 0])
    assert np.isnan(share_interval(found)[0][0, 0])


def test_a_share_that_does_not_vary():
    """Strata that are the answers: the share is known but for chance, and gets the margin of n."""
    design = make_design(np.ones(20), stratum=np.repeat([0, 1], [4, 16]))
    y = np.repeat([1.0, 0.0], [4, 16])[:, None]
    found = estimate_means(design, y, *everybody(design))
    assert found.se[0, 0] == 0
    assert found.n_eff[0, 0] == pytest.approx(20)
    low, high = share_interval(found)
    # R: binom.test(4, 20)
    np.testing.assert_allclose([low[0, 0], high[0, 0]], [0.05733399705, 0.43661400300], rtol=1e-9)


def test_items_are_estimated_one_by_one():
    """Who left out one question still counts in the other."""
    design = make_design(np.ones(4))
    y = np.array([[1, np.nan], [0, 1], [np.nan, 0], [1, 1]], float)
    found = estimate_means(design, y, *everybody(design))
    assert found.n[:, 0].tolist() == [3, 3]
    assert found.rows[:, 0].tolist() == [4, 4]
    np.testing.assert_allclose(found.value[:, 0], [2 / 3, 2 / 3])


def test_nobody_answered():
    """An item without answers is unknown everywhere, and a ratio to nothing too."""
    design = make_design(np.ones(3))
    gone = np.full((3, 1), np.nan)
    for found in (
        estimate_means(design, gone, *everybody(design)),
        estimate_totals(design, gone, *everybody(design)),
        estimate_quantiles(design, gone, 0.5, *everybody(design))[0],
        estimate_ratios(design, np.ones((3, 1)), np.zeros((3, 1)), *everybody(design)),
    ):
        assert np.isnan(found.value).all()
        assert np.isnan(found.se).all()
        assert np.isnan(share_interval(found)[0]).all()


def test_ties_of_rounding():
    """Ten weights of 0.1: the median is the fifth answer, though 0.1 × 5 is rounded."""
    design = make_design(np.full(10, 0.1))
    y = np.arange(1.0, 11)[:, None]
    for probability, value in ((0.3, 3), (0.5, 5), (0.7, 7), (1.0, 10)):
        found, _, _ = estimate_quantiles(design, y, probability, *everybody(design))
        assert found.value[0, 0] == value
