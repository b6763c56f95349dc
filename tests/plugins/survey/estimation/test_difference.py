# SPDX-License-Identifier: EUPL-1.2
"""Differences against R's survey package, and what must hold of any."""

import csv
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas_survey.estimation.calibration import calibration_model, poststratify, rake
from wijkatlas_survey.estimation.design import Design, make_design
from wijkatlas_survey.estimation.difference import (
    difference_from_whole,
    difference_of_domains,
    difference_of_waves,
    judge,
)
from wijkatlas_survey.estimation.margins import Margin
from wijkatlas_survey.estimation.stacking import stack

REFERENCE = json.loads(
    (Path(__file__).parents[3] / "reference" / "survey_differences.json").read_text("utf-8")
)
ITEMS = ("unsafe", "mark", "visits")
AREAS = ("W1", "W2", "W3", "W4")
TYPES = ("E", "H", "M")
PARTS = ("value", "se", "df", "low", "high", "p")


class Sample:
    """Columns of rows, as lists of R give them."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self.rows = rows

    def text(self, name: str) -> Any:
        found = np.empty(len(self.rows), object)
        found[:] = [row[name] if row.get(name) is not None else "" for row in self.rows]
        return found

    def number(self, name: str) -> Any:
        return np.array(
            [np.nan if row.get(name) is None else float(row[name]) for row in self.rows]
        )

    def columns(self, names: tuple[str, ...]) -> Any:
        return np.stack([self.number(name) for name in names], axis=1)

    def codes(self, name: str, of: tuple[str, ...]) -> Any:
        return np.array([of.index(row[name]) for row in self.rows])


THIS, OTHER = Sample(REFERENCE["this"]), Sample(REFERENCE["other"])


def named(sample: Sample, *, cluster: str = "", key: str = "", stratum: str = "stratum") -> Any:
    empty = np.full(len(sample.rows), "", object)
    return SimpleNamespace(
        stratum=sample.text(stratum),
        cluster=sample.text(cluster) if cluster else empty,
        cluster_2=empty,
        key=sample.text(key) if key else empty,
    )


def design_of(sample: Sample, names: Any, *, finite: bool = False, **options: Any) -> Design:
    return make_design(
        sample.number("weight"),
        stratum=names.stratum,
        cluster=names.cluster,
        fpc=sample.number("fpc") if finite else None,
        **options,
    )


def assert_like(found: Any, expected: list[list[dict[str, float]]]) -> None:
    """``expected[item][domain]`` as R wrote it."""
    for name in PARTS:
        wanted = [[np.nan if c[name] is None else c[name] for c in row] for row in expected]
        np.testing.assert_allclose(
            getattr(found, name), wanted, rtol=1e-6, atol=1e-12, err_msg=name
        )


def grid(groups: Any, items: tuple[str, ...], domains: tuple[str, ...]) -> list[list[Any]]:
    return [[groups[domain][item] for domain in domains] for item in items]


WAVES = {
    "independent": ({}, False, "auto", ""),
    "clusters": ({"cluster": "cluster"}, False, "auto", "clusters"),
    "finite": ({"cluster": "cluster"}, True, "auto", "clusters"),
    "apart": ({"cluster": "cluster"}, True, "independent", ""),
    "panel": ({"key": "key"}, False, "auto", "respondents"),
}


@pytest.mark.parametrize("case", WAVES)
def test_waves_differ_as_in_r(case: str) -> None:
    what, finite, how, shared = WAVES[case]
    names, others = named(THIS, **what), named(OTHER, **what)
    stacked = stack(
        design_of(THIS, names, finite=finite),
        design_of(OTHER, others, finite=finite),
        names,
        others,
        how,
    )
    assert stacked.shared == shared
    y, other_y = THIS.columns(ITEMS), OTHER.columns(ITEMS)
    by_area = difference_of_waves(
        stacked, y, other_y, THIS.codes("area", AREAS), OTHER.codes("area", AREAS), len(AREAS)
    )
    expected = REFERENCE[case]
    assert_like(by_area, grid(expected["groups"], ITEMS, AREAS))
    whole = difference_of_waves(
        stacked, y, other_y, np.zeros(len(y), int), np.zeros(len(other_y), int), 1
    )
    assert_like(whole, [[expected["total"][item]] for item in ITEMS])


def test_clusters_may_have_the_same_name_in_two_strata() -> None:
    """Numbered anew within each stratum, they are as different as before."""
    numbers: dict[str, dict[str, int]] = {}
    for row in [*THIS.rows, *OTHER.rows]:
        known = numbers.setdefault(row["stratum"], {})
        known.setdefault(row["cluster"], len(known))
    both = []
    for sample in (THIS, OTHER):
        names = named(sample, cluster="cluster")
        names.cluster[:] = [str(numbers[row["stratum"]][row["cluster"]]) for row in sample.rows]
        both.append(names)
    stacked = stack(design_of(THIS, both[0]), design_of(OTHER, both[1]), *both)
    y, other_y = THIS.columns(ITEMS), OTHER.columns(ITEMS)
    domain, other_domain = THIS.codes("area", AREAS), OTHER.codes("area", AREAS)
    found = difference_of_waves(stacked, y, other_y, domain, other_domain, len(AREAS))
    assert_like(found, grid(REFERENCE["clusters"]["groups"], ITEMS, AREAS))


def calibrated(kind: str) -> Design:
    names = named(THIS, cluster="cluster")
    base = THIS.number("weight")
    totals = REFERENCE["totals"]
    areas = Margin("area", AREAS, THIS.codes("area", AREAS), freq(totals["area"], "area", AREAS))
    sexes = ("m", "v")
    sex = Margin("sex", sexes, THIS.codes("sex", sexes), freq(totals["sex"], "sex", sexes))
    if kind == "post":
        joint = {(row["area"], row["sex"]): row["Freq"] for row in totals["joint"]}
        cells = Margin(
            "area*sex",
            tuple(f"{area}*{s}" for area in AREAS for s in sexes),
            areas.codes * 2 + sex.codes,
            np.array([joint[area, s] for area in AREAS for s in sexes], float),
        )
        weight = poststratify(base, cells).weight
        model = calibration_model(base, weight, [cells.codes])
    else:
        weight = rake(base, [areas, sex]).weight
        model = calibration_model(base, weight, [areas.codes, sex.codes])
    return make_design(
        weight,
        stratum=names.stratum,
        cluster=names.cluster,
        fpc=THIS.number("fpc"),
        calibration=model,
    )


def freq(rows: list[dict[str, Any]], name: str, of: tuple[str, ...]) -> Any:
    known = {row[name]: row["Freq"] for row in rows}
    return np.array([known[each] for each in of], float)


def wave_design(kind: str) -> Design:
    if kind in ("post", "raked"):
        return calibrated(kind)
    if kind == "plain":
        return design_of(THIS, named(THIS))
    if kind == "drawn":
        return design_of(THIS, named(THIS, cluster="cluster"), finite=True)
    names = named(THIS, cluster="cluster")
    names.stratum[names.cluster == "c5"] = "D"
    return design_of(THIS, names, lonely=kind)


@pytest.mark.parametrize("kind", REFERENCE["sexes"])
def test_groups_differ_as_in_r(kind: str) -> None:
    found = difference_of_domains(
        wave_design(kind), THIS.columns(ITEMS), THIS.codes("sex", ("m", "v")), 2, [(0, 1), (1, 0)]
    )
    there = [REFERENCE["sexes"][kind][item] for item in ITEMS]
    back = [
        each | {"value": -each["value"], "low": -each["high"], "high": -each["low"]}
        for each in there
    ]
    assert_like(found, [list(both) for both in zip(there, back, strict=True)])


@pytest.mark.parametrize("kind", REFERENCE["whole"])
def test_groups_differ_from_the_whole_as_in_r(kind: str) -> None:
    found = difference_from_whole(
        wave_design(kind), THIS.columns(ITEMS), THIS.codes("area", AREAS), len(AREAS)
    )
    assert_like(found, grid(REFERENCE["whole"][kind], ITEMS, AREAS))


def read_api(shared: Path, name: str) -> Sample:
    with (shared / "survey" / "r_survey_api" / f"{name}.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    gone = ("", "NA")
    return Sample([{k: None if v in gone else v for k, v in row.items()} for row in rows])


@pytest.mark.parametrize(
    ("case", "name", "what", "how"),
    [
        ("clus1", "apiclus1", {"cluster": "dnum"}, "auto"),
        ("strat", "apistrat", {"key": "snum"}, "independent"),
        ("panel", "apistrat", {"key": "snum"}, "auto"),
    ],
)
def test_the_api_samples_differ_as_in_r(
    shared: Path, case: str, name: str, what: dict[str, str], how: str
) -> None:
    sample = read_api(shared, name)
    names = named(sample, **what, stratum="" if case == "clus1" else "stype")
    design = make_design(
        sample.number("pw"),
        stratum=names.stratum,
        cluster=names.cluster,
        fpc=sample.number("fpc"),
    )
    types = sample.codes("stype", TYPES)
    stacked = stack(design, design, names, names, how)
    now, before = sample.columns(("api00",)), sample.columns(("api99",))
    found = difference_of_waves(stacked, now, before, types, types, 3)
    expected = REFERENCE["api"][case]
    expected_waves = expected if case == "panel" else expected["waves"]
    assert_like(found, grid(expected_waves["groups"], ("score",), TYPES))
    nobody = np.zeros(len(types), int)
    found = difference_of_waves(stacked, now, before, nobody, nobody, 1)
    assert_like(found, [[expected_waves["total"]["score"]]])
    if case == "panel":
        return
    assert_like(
        difference_from_whole(design, now, types, 3), grid(expected["whole"], ("api00",), TYPES)
    )
    wide = sample.codes("sch.wide", ("No", "Yes"))
    found = difference_of_domains(design, sample.columns(("api00", "enroll")), wide, 2, [(0, 1)])
    assert_like(found, [[expected["wide"][item]] for item in ("api00", "enroll")])


@pytest.mark.parametrize("how", ["auto", "independent"])
def test_two_stages_differ_as_in_r(how: str) -> None:
    sample = Sample(REFERENCE["api"]["schools"])
    names = named(sample, cluster="dnum", stratum="")
    names.cluster_2 = sample.text("snum")
    design = make_design(
        sample.number("weight"),
        cluster=names.cluster,
        fpc=sample.number("fpc1"),
        cluster_2=names.cluster_2,
        fpc_2=sample.number("fpc2"),
    )
    types, score = sample.codes("stype", TYPES), sample.columns(("api00",))
    stacked = stack(design, design, names, names, how)
    found = difference_of_waves(stacked, score, sample.columns(("api99",)), types, types, 3)
    expected = REFERENCE["api"]["two_stage"]
    assert_like(found, grid(expected[how]["groups"], ("score",), TYPES))
    found = difference_from_whole(design, score, types, 3)
    assert_like(found, grid(expected["whole"], ("score",), TYPES))


@pytest.mark.parametrize(
    ("what", "other_what", "how", "shared"),
    [
        (
            {"cluster": "cluster", "key": "key"},
            {"cluster": "cluster", "key": "key"},
            "auto",
            "clusters",
        ),
        ({"cluster": "cluster", "key": "key"}, {"key": "key"}, "auto", ""),
        ({"cluster": "cluster", "key": "key"}, {"key": "key"}, "shared", ""),
        ({"key": "key"}, {"key": "key"}, "independent", ""),
        ({}, {}, "auto", ""),
        ({"cluster": "key"}, {"cluster": "cluster"}, "auto", ""),
        ({"cluster": "key"}, {"cluster": "cluster"}, "shared", "clusters"),
    ],
)
def test_what_waves_share_is_found(
    what: dict[str, str], other_what: dict[str, str], how: str, shared: str
) -> None:
    names, others = named(THIS, **what), named(OTHER, **other_what)
    stacked = stack(design_of(THIS, names), design_of(OTHER, others), names, others, how)
    assert stacked.shared == shared
    units = len(set(names.cluster)) if what.get("cluster") else len(THIS.rows)
    other_units = len(set(others.cluster)) if other_what.get("cluster") else len(OTHER.rows)
    both = len(set(names.cluster) & set(others.cluster)) if shared else 0
    assert int(stacked.design.cluster.max()) + 1 == units + other_units - both


def test_what_is_missing_on_one_side_has_no_difference() -> None:
    design = make_design(np.ones(6))
    y = np.array([[1.0], [0], [1], [np.nan], [np.nan], [0]])
    domain = np.array([0, 0, 1, 2, 2, 1])
    found = difference_of_domains(design, y, domain, 4, [(0, 1), (0, 2), (3, 1)])
    assert np.isfinite(found.value[0, 0])
    for name in PARTS:
        assert np.isnan(getattr(found, name)[0, 1:]).all()
    whole = difference_from_whole(design, y, domain, 4)
    assert np.isfinite(whole.p[0, :2]).all()
    assert np.isnan(whole.p[0, 2:]).all()


def test_everybody_alike_on_each_side_tells_nothing_about_chance() -> None:
    design = make_design(np.ones(8))
    y = np.array([1.0, 1, 1, 1, 0, 0, 1, 1])[:, None]
    found = difference_of_domains(design, y, np.arange(8) // 2, 4, [(0, 2), (0, 1)])
    assert found.value.tolist() == [[1.0, 0.0]]
    assert found.se.tolist() == [[0.0, 0.0]]
    np.testing.assert_array_equal(found.p, [[np.nan, 1.0]])
    assert np.isnan([found.low, found.high]).all()


def test_without_degrees_of_freedom_nothing_is_judged() -> None:
    found = judge(np.array([1.0]), np.array([0.5]), np.array([0.0]), 0.95)
    assert np.isnan([found.p, found.low, found.high]).all()


samples = st.integers(0, 10_000)


def made(seed: int) -> tuple[Design, Any, Any, Any]:
    rng = np.random.default_rng(seed)
    n = int(rng.integers(12, 60))
    y = rng.integers(0, 3, (n, 2)).astype(float)
    y[rng.random((n, 2)) < 0.1] = np.nan
    cluster = rng.integers(0, 6, n).astype(str).astype(object)
    names = SimpleNamespace(
        stratum=np.array([str(int(c) % 2) for c in cluster], object),
        cluster=cluster,
        cluster_2=np.full(n, "", object),
        key=np.full(n, "", object),
    )
    design = make_design(
        rng.uniform(0.5, 3, n), stratum=names.stratum, cluster=cluster, lonely="adjust"
    )
    return design, names, y, rng.integers(-1, 3, n)


@given(samples, samples, st.sampled_from(["auto", "independent"]))
def test_a_difference_turns_round(seed: int, other_seed: int, how: str) -> None:
    design, names, y, domain = made(seed)
    other, other_names, other_y, other_domain = made(other_seed)
    there = difference_of_waves(
        stack(design, other, names, other_names, how), y, other_y, domain, other_domain, 3
    )
    back = difference_of_waves(
        stack(other, design, other_names, names, how), other_y, y, other_domain, domain, 3
    )
    np.testing.assert_allclose(there.value, -back.value, atol=1e-12)
    for name in ("se", "df", "p"):
        np.testing.assert_allclose(getattr(there, name), getattr(back, name), atol=1e-9)
    np.testing.assert_allclose(there.low, -back.high, atol=1e-9)


@given(samples)
def test_a_wave_does_not_differ_from_itself(seed: int) -> None:
    design, names, y, domain = made(seed)
    found = difference_of_waves(stack(design, design, names, names), y, y, domain, domain, 3)
    known = ~np.isnan(found.value)
    assert (found.value[known] == 0).all()
    np.testing.assert_allclose(found.se[known], 0, atol=1e-9)
    twice = difference_of_waves(
        stack(design, design, names, names, "independent"), y, y, domain, domain, 3
    )
    assert (twice.value[known] == 0).all()
    assert np.isin(twice.p[known & (twice.df >= 1)], [1.0]).all()


@given(samples)
def test_the_whole_is_no_different_from_itself(seed: int) -> None:
    design, _, y, _ = made(seed)
    found = difference_from_whole(design, y, np.zeros(design.n, int), 1)
    assert (found.value == 0).all()
    assert (found.se == 0).all()
    assert (found.p == 1).all()


def test_an_odd_wave_may_be_calibrated_and_the_other_not() -> None:
    """Independent waves: the variances of both sides add up, as each alone has them."""
    this = calibrated("raked")
    names, others = named(THIS, cluster="cluster"), named(OTHER, cluster="cluster")
    other = design_of(OTHER, others, finite=True)
    y, other_y = THIS.columns(ITEMS), OTHER.columns(ITEMS)
    domain, other_domain = THIS.codes("area", AREAS), OTHER.codes("area", AREAS)
    found = difference_of_waves(
        stack(this, other, names, others, "independent"), y, other_y, domain, other_domain, 4
    )
    other_names = named(OTHER, cluster="cluster")
    alone = difference_of_waves(
        stack(other, other, others, other_names, "independent"),
        other_y,
        other_y,
        other_domain,
        other_domain,
        4,
    )
    raked = REFERENCE["weights"]["raked"]["groups"]
    expected = [
        [raked[area][item]["se"] ** 2 + alone.se[i, j] ** 2 / 2 for j, area in enumerate(AREAS)]
        for i, item in enumerate(ITEMS)
    ]
    np.testing.assert_allclose(found.se**2, expected, rtol=1e-6)
