# SPDX-License-Identifier: EUPL-1.2
"""Weights that agree with known totals: against R's ``postStratify``, ``rake``, ``trimWeights``."""

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.api import UserError
from wijkatlas_survey.estimation.calibration import (
    calibration_model,
    poststratify,
    rake,
    trim,
    weighting_effect,
)
from wijkatlas_survey.estimation.design import make_design
from wijkatlas_survey.estimation.margins import Margin, agree, largest_gap, with_unknown
from wijkatlas_survey.estimation.means import estimate_means

REFERENCE = json.loads(
    (Path(__file__).parents[3] / "reference" / "survey_differences.json").read_text("utf-8")
)
ROWS, TOTALS = REFERENCE["this"], REFERENCE["totals"]
ITEMS = ("unsafe", "mark", "visits")


def margin(rows: list[dict[str, Any]], totals: list[dict[str, Any]], *variables: str) -> Margin:
    names = tuple("*".join(total[each] for each in variables) for total in totals)
    codes = np.array([names.index("*".join(row[each] for each in variables)) for row in rows])
    freq = np.array([total["Freq"] for total in totals], float)
    return Margin("*".join(variables), names, codes, freq)


def number(rows: list[dict[str, Any]], name: str) -> Any:
    gone = (None, "", "NA")
    return np.array([np.nan if row[name] in gone else float(row[name]) for row in rows])


def assert_like(
    rows: list[dict[str, Any]],
    expected: dict[str, Any],
    weight: Any,
    items: tuple[str, ...],
    domain: Margin,
    **design: Any,
) -> None:
    np.testing.assert_allclose(weight, expected["weight"], rtol=1e-8)
    made = make_design(weight, **design)
    y = np.stack([number(rows, item) for item in items], axis=1)
    whole = estimate_means(made, y, np.zeros(len(rows), int), 1)
    parts = estimate_means(made, y, domain.codes, len(domain.names))
    for place, item in enumerate(items):
        for name in ("value", "se"):
            assert getattr(whole, name)[place, 0] == pytest.approx(
                expected["total"][item][name], rel=1e-6
            )
            wanted = [expected["groups"][group][item][name] for group in domain.names]
            np.testing.assert_allclose(getattr(parts, name)[place], wanted, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("kind", REFERENCE["weights"])
def test_weights_and_standard_errors_are_those_of_r(kind: str) -> None:
    is_equal = kind.startswith("raked_equal")
    base = np.full(len(ROWS), 14.0) if is_equal else number(ROWS, "weight")
    area, sex = margin(ROWS, TOTALS["area"], "area"), margin(ROWS, TOTALS["sex"], "sex")
    if kind.startswith("post"):
        joint = margin(ROWS, TOTALS["joint"], "area", "sex")
        found, margins = poststratify(base, joint), [joint]
    else:
        margins = [area, sex]
        found = rake(base, margins)
    model = calibration_model(base, found.weight, [each.codes for each in margins])
    weight = found.weight
    if kind.endswith("trimmed"):
        weight, cut = trim(weight, TOTALS["limit"])
        assert cut == np.count_nonzero(found.weight > TOTALS["limit"] * found.weight.mean())
    design: dict[str, Any] = {"cluster": [row["cluster"] for row in ROWS], "calibration": model}
    if not is_equal:
        design |= {"stratum": [row["stratum"] for row in ROWS], "fpc": number(ROWS, "fpc")}
    assert_like(ROWS, REFERENCE["weights"][kind], weight, ITEMS, area, **design)


@pytest.mark.parametrize("kind", ["post", "raked", "trimmed", "strat_raked"])
def test_the_api_samples_are_weighted_as_in_r(shared: Path, kind: str) -> None:
    name = "apistrat" if kind == "strat_raked" else "apiclus1"
    with (shared / "survey" / "r_survey_api" / f"{name}.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    base, totals = number(rows, "pw"), REFERENCE["api"]["totals"]
    variables = {"post": ["stype"], "strat_raked": ["awards", "sch.wide"]}.get(
        kind, ["stype", "sch.wide"]
    )
    margins = [margin(rows, totals[each], each) for each in variables]
    found = rake(base, margins)
    model = calibration_model(base, found.weight, [each.codes for each in margins])
    weight = trim(found.weight, 1.2)[0] if kind == "trimmed" else found.weight
    design: dict[str, Any] = {"cluster": [row["dnum"] for row in rows]}
    if kind == "strat_raked":
        design = {"stratum": [row["stype"] for row in rows]}
    assert_like(
        rows,
        REFERENCE["api"][kind],
        weight,
        ("api00", "enroll") if kind == "post" else ("api00",),
        margin(rows, totals["sch.wide" if kind == "post" else "stype"],
               "sch.wide" if kind == "post" else "stype"),
        fpc=number(rows, "fpc"),
        calibration=model,
        **design,
    )  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> tuple[Any, list[Margin]]:
    """Base weights and two margins that some weights agree with."""
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    n = draw(st.integers(12, 80))
    base = rng.uniform(0.2, 5, n)
    truth = rng.uniform(0.2, 5, n)
    margins = []
    for place, groups in enumerate((3, 2)):
        codes = np.append(np.arange(groups), rng.integers(0, groups, n - groups))
        totals = np.bincount(codes, truth)
        margins.append(Margin(str(place), tuple(map(str, range(groups))), codes, totals))
    return base, margins


@given(tables())
def test_weights_reproduce_the_totals(made: tuple[Any, list[Margin]]) -> None:
    base, margins = made
    found = rake(base, margins)
    assert (found.weight > 0).all()
    for each in margins:
        np.testing.assert_allclose(np.bincount(each.codes, found.weight), each.totals, rtol=1e-9)
        assert largest_gap(found.weight, each) <= 1e-10
    one = poststratify(base, margins[0])
    assert one.rounds == 1
    np.testing.assert_allclose(np.bincount(margins[0].codes, one.weight), margins[0].totals)


@given(tables())
def test_residuals_have_no_sum_in_any_group(made: tuple[Any, list[Margin]]) -> None:
    base, margins = made
    weight = rake(base, margins).weight
    model = calibration_model(base, weight, [each.codes for each in margins])
    scores = np.stack([weight * np.arange(len(base)), weight], axis=1)
    left = model.residuals(scores)
    for each in margins:
        summed = np.bincount(each.codes, base / weight * left[:, 0])
        np.testing.assert_allclose(summed, 0, atol=1e-7 * len(base) ** 2)
    np.testing.assert_allclose(left[:, 1], 0, atol=1e-9)  # the population is known
    values = np.cos(np.arange(2 * len(base))).reshape(-1, 2)
    np.testing.assert_allclose(
        (left * values).sum(axis=0),
        (scores * model.transposed(values)).sum(axis=0),
        rtol=1e-8,
        atol=1e-6,
    )


@given(st.lists(st.floats(0.01, 100), min_size=2, max_size=50), st.floats(1.05, 10))
def test_trimming_keeps_the_sum(weights: list[float], most: float) -> None:
    before = np.array(weights)
    after, cut = trim(before, most)
    assert after.sum() == pytest.approx(before.sum())
    limit = most * before.mean()
    assert cut == np.count_nonzero(before > limit)
    np.testing.assert_allclose(after[before > limit], limit)
    assert (after[before <= limit] >= before[before <= limit]).all()


def test_the_weighting_effect_is_kishs() -> None:
    """(1 + 1 + 4 + 9 + 1)·5 / (1 + 1 + 2 + 3 + 1)² = 80 / 64."""
    assert weighting_effect(np.array([1.0, 1, 2, 3, 1])) == 1.25
    assert weighting_effect(np.full(7, 3.3)) == pytest.approx(1)


def two(codes: list[int], *totals: float, variable: str = "sex") -> Margin:
    names = tuple("mvx"[: len(totals)])
    return Margin(variable, names, np.array(codes), np.array(totals, float))


@pytest.mark.parametrize(
    ("margins", "sentence"),
    [
        ([two([0, 0, 0, 0], 10, 10)], "Nobody answered in these groups of sex: v."),
        ([two([0, 1, 1, 0], 10, 0)], "People answered in groups of sex without a total: v."),
        ([two([0, 1, -1, 0], 10, 10)], "Respondents whose sex is not known: 1."),
        (
            [two([0, 1, 1, 0], 10, 10), two([0, 1, 0, 1], 10, 11, variable="age")],
            "The totals of sex add up to 20, those of age to 21.",
        ),
    ],
)
def test_impossible_margins_are_refused(margins: list[Margin], sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        rake(np.ones(4), margins)
    assert sentence in str(caught.value)


def test_totals_that_contradict_each_other_do_not_settle() -> None:
    """Both first groups are the same people, but have other totals: no weights fit."""
    margins = [two([0, 0, 1, 1], 10, 20), two([0, 0, 1, 1], 15, 15, variable="age")]
    with pytest.raises(UserError, match=r"do not settle: after 1000 rounds sex is still 50 % off"):
        rake(np.ones(4), margins)


def test_margins_are_scaled_to_the_first() -> None:
    first, off = agree(
        [two([0, 1], 40, 60, variable="shares"), two([0, 1], 10, 30), two([0, 1], 20, 22)], 7.0
    )
    assert [each.totals.sum() for each in first] == pytest.approx([40, 40, 40])
    assert first[0].totals.tolist() == [16, 24]
    assert off == pytest.approx(0.05)
    rounded, _ = agree([two([0, 1], 33.3, 66.6), two([0, 1], 20, 20)], 7.0)
    assert [each.totals.sum() for each in rounded] == pytest.approx([40, 40])
    only_shares, _ = agree([two([0, 1], 0.4, 0.6)], 7.0)
    assert only_shares[0].totals.tolist() == pytest.approx([2.8, 4.2])
    with pytest.raises(UserError, match="add up to 40, those of sex to 50"):
        agree([two([0, 1], 10, 30), two([0, 1], 20, 30)], 7.0)
    with pytest.raises(UserError, match="add up to nothing"):
        agree([two([0, 1], 0, 0)], 7.0)


def test_who_is_in_no_group_keeps_the_same_part() -> None:
    base = np.array([1.0, 2, 1, 4])
    found = with_unknown(two([0, 1, -1, 1], 30, 50), base)
    assert found.names == ("m", "v", "")
    assert found.totals.tolist() == [26.25, 43.75, 10]  # 1/8 of 80
    weight = poststratify(base, found).weight
    assert weight[2] == 10
    assert with_unknown(two([0, 1, 0, 1], 30, 50), base).names == ("m", "v")


@pytest.mark.parametrize("most", [1.0, 0.0, -2.0, float("nan")])
def test_weights_can_not_be_cut_at_their_mean(most: float) -> None:
    with pytest.raises(UserError, match="can't be cut"):
        trim(np.ones(3), most)
