# SPDX-License-Identifier: EUPL-1.2
"""Totals and scores that follow from figures, by hand."""

import math
from dataclasses import replace

import pytest

from wijkatlas.api import Estimate, Group, Nature, Reason, Translator
from wijkatlas_plan.model.problem import Criterion, FigureRef, Problem, Score
from wijkatlas_plan.priorities.deriving import change_z, derived_scores, trend_score
from wijkatlas_plan.priorities.evidence import Evidence
from wijkatlas_plan.priorities.harm import Harm
from wijkatlas_plan.priorities.scoring import default_criteria, totals, weight_shares

ENGLISH = Translator("en")
YEAR, EARLIER = "2025-01-01/2025-12-31", "2024-01-01/2024-12-31"
RATE = "per 1,000 inhabitants a year"
PROBLEM = Problem("p", "Burglary in Noord", theme="burglary", scheme="wijk", areas=("N",))
NO_HARM = Harm({}, {}, None)


def rate(n: int, value: float, period: str = YEAR, margin: float = 0.0) -> Estimate:
    bounds = (value - margin, value + margin) if margin else (None, None)
    return Estimate(value, *bounds, n, unit=RATE, period=period)


def evidence(now: Estimate, before: Estimate | None = None, **changes: object) -> Evidence:
    made = Evidence(
        FigureRef("incident:burglary", YEAR, "wijk", "N"), "Burglary", "Noord", now,
        Nature.OBJECTIVE, Group.CRIME, 1, before=before,
    )  # fmt: skip
    return replace(made, **changes)


def derived(*figures: Evidence, harm: Harm | None = None) -> dict[str, tuple[int | None, str]]:
    found = derived_scores(PROBLEM, figures, harm, ENGLISH)
    return {each.criterion: (each.value, each.why) for each in found}


def test_defaults_are_six_with_equal_weights() -> None:
    found = default_criteria(ENGLISH)
    assert [each.code for each in found] == [
        "size", "trend", "harm", "fear", "feasibility", "choice",
    ]  # fmt: skip
    assert weight_shares(found) == pytest.approx([1 / 6] * 6)
    assert weight_shares([replace(each, weight=0.0) for each in found]) == pytest.approx(
        [1 / 6] * 6
    )


def test_total_is_the_weighted_mean_and_names_what_is_missing() -> None:
    """(3·5 + 1·2)/4 = 4.25; without the second criterion 5, which is not 3."""
    criteria = (Criterion("a", "size", "Size", 3.0), Criterion("b", "fear", "Fear", 1.0))
    other = replace(PROBLEM, uid="q")
    scores = (
        Score("1", "p", "a", 5), Score("2", "p", "b", 2), Score("3", "q", "a", 5),
        Score("4", "gone", "a", 5), Score("5", "q", "b", 7),
    )  # fmt: skip
    first, second = totals((PROBLEM, other), criteria, scores)
    assert (first.value, first.missing) == (4.25, ())
    assert (second.value, second.missing) == (5.0, ("fear",))
    assert [each.share for each in first.parts] == [0.75, 0.25]
    (none,) = totals((PROBLEM,), criteria, ())
    assert (none.value, none.missing) == (None, ("size", "fear"))


@pytest.mark.parametrize(
    ("value", "score"), [(0.9, 1), (1.0, 2), (2.9, 2), (3.0, 3), (6.0, 4), (11.9, 4), (12.0, 5)]
)
def test_size_by_steps(value: float, score: int) -> None:
    assert derived(evidence(rate(40, value)))["size"][0] == score


def test_size_is_explained() -> None:
    value, why = derived(evidence(rate(40, 6.4, margin=2.3)))["size"]
    assert value == 4
    assert why == (
        "Burglary in Noord, 2025: 6.4 per 1,000 inhabitants a year (4.1–8.7), as recorded."
        " 4 is from 6 to under 12; 5 begins there. Within its margin it could be 3 to 4."
    )


def test_what_people_say_counts_for_size_only_without_recorded_figures() -> None:
    told = evidence(
        Estimate(52.0, 45.0, 59.0, unit="%", period=YEAR), title="Litter",
        nature=Nature.SUBJECTIVE, group=Group.NUISANCE,
    )  # fmt: skip
    value, why = derived(told)["size"]
    assert value == 5
    assert "as people say" in why
    value, why = derived(told, evidence(rate(4, 0.5)))["size"]
    assert value == 1
    assert "as recorded" in why


@pytest.mark.parametrize(
    ("share", "worse", "score"), [(4.0, 1, 1), (12.0, 1, 3), (36.0, 1, 5), (88.0, -1, 3)]
)
def test_fear_from_people_only(share: float, worse: int, score: int) -> None:
    felt = evidence(
        Estimate(share, unit="%", period=YEAR),
        nature=Nature.SUBJECTIVE,
        group=Group.FEAR,
        worse=worse,
    )
    assert derived(felt)["fear"][0] == score
    assert derived(replace(felt, nature=Nature.OBJECTIVE))["fear"][0] is None
    assert derived(felt)["size"][0] is None


def test_no_figure_no_score() -> None:
    hidden = evidence(Estimate(None, unit=RATE, reason=Reason.SUPPRESSED))
    for found in (derived(), derived(hidden)):
        assert {value for value, _ in found.values()} == {None}
        assert all(why.startswith("No score") for _, why in found.values())


@pytest.mark.parametrize(
    ("before", "now", "score"),
    [
        (100, 100, 3),  # 0
        (100, 121, 3),  # 2(11 − 10) = 2 less the bound itself: see below
        (100, 122, 4),
        (100, 133, 5),  # 2(11.53 − 10) = 3.07
        (100, 80, 2),  # 2(8.944 − 10) = −2.11
        (100, 70, 1),  # 2(8.367 − 10) = −3.27
    ],
)
def test_trend_of_counts(before: int, now: int, score: int) -> None:
    z = change_z(evidence(rate(now, now / 10), rate(before, before / 10, EARLIER)))
    # 2024 has one day more, which lifts z a little: 121 against 100 comes out above 2
    assert z == pytest.approx(2 * (math.sqrt(now) - math.sqrt(before)), abs=0.06)
    expected = 4 if now == 121 else score
    assert derived(evidence(rate(now, 9.0), rate(before, 8.0, EARLIER)))["trend"][0] == expected


def test_trend_of_few_incidents_and_without_margin_is_not_said() -> None:
    assert derived(evidence(rate(6, 0.6), rate(3, 0.3, EARLIER)))["trend"][0] is None
    table = Estimate(8.0, unit="minutes", period=YEAR)
    assert derived(evidence(table, replace(table, value=4.0)))["trend"][0] is None


def test_trend_of_a_survey_by_its_own_margin_and_for_the_worse() -> None:
    """A change of 6 points with a margin of 4 is z 2.94; where less is worse it is better."""
    felt = evidence(
        Estimate(30.0, unit="%", period=YEAR), Estimate(24.0, unit="%", period=EARLIER),
        nature=Nature.SUBJECTIVE, group=Group.FEAR, change=Estimate(6.0, 2.0, 10.0, unit="%"),
    )  # fmt: skip
    assert change_z(felt) == pytest.approx(6 / (4 / 1.96), abs=0.001)
    assert derived(felt)["trend"][0] == 4
    assert derived(replace(felt, worse=-1))["trend"][0] == 2
    assert derived(replace(felt, worse=0))["trend"][0] is None


def test_trend_score_bounds() -> None:
    assert [trend_score(z) for z in (-3, -2.9, -2, -1.9, 0, 1.9, 2, 2.9, 3)] == [
        1, 2, 2, 3, 3, 3, 4, 4, 5,
    ]  # fmt: skip


def test_harm_compares_with_the_heaviest_theme() -> None:
    """20 burglaries at 30 are 600; 100 thefts at 2 are 200, 8 robberies at 300 are 2,400: a quarter."""
    weights = {"burglary": 30.0, "bicycle_theft": 2.0, "robbery": 300.0}
    counts = {"burglary": 50, "bicycle_theft": 100, "robbery": 8}
    value, why = derived(harm=Harm(weights, counts, 20, YEAR, ("own table",)))["harm"]
    assert value == 4
    assert "25.0 %" in why
    assert "own table" in why


def test_harm_without_table_weight_or_count() -> None:
    assert "None is official" in derived()["harm"][1]
    assert "no weight" in derived(harm=Harm({"robbery": 3.0}, {}, 3))["harm"][1]
    assert "not known" in derived(harm=Harm({"burglary": 3.0}, {}, None))["harm"][1]
    assert "None is official" in derived(harm=NO_HARM)["harm"][1]
