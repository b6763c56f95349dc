# SPDX-License-Identifier: EUPL-1.2
"""Waves beside waves and groups beside everybody: what is compared, and what is not."""

import numpy as np
import pytest

from wijkatlas.api import Reason
from wijkatlas_survey.figures.comparing import (
    compare,
    compare_groups,
    compare_with_whole,
    stacked_of,
)
from wijkatlas_survey.figures.continuity import state_between
from wijkatlas_survey.figures.domains import read_domain
from wijkatlas_survey.figures.estimating import design_of, make_tables, shown_together
from wijkatlas_survey.figures.items import items_of
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question
from wijkatlas_survey.model.wave import BreakState, MethodBreak
from wijkatlas_survey.settings import Policy

YES = Question("q", {}, Kind.ONE, (Answer("yes"), Answer("no")))
MORE = Question("q", {}, Kind.ONE, (Answer("yes"), Answer("no"), Answer("maybe")))
EVERYTHING = Policy(hide_below=0, least_n=0, firm_n=0)


def wave(make_frame, yes, no, *, name, area, question=YES):
    given = ["yes"] * yes + ["no"] * no
    return make_frame([(question, given)], name=name, area=[area(i) for i in range(yes + no)])


def table_of(frame, by="area"):
    class Nothing:
        def areas(self, scheme=None):
            return []

    asked = [("q", items_of(frame, next(iter(frame.answers.values())).question))]
    return make_tables(frame, asked, read_domain(Nothing(), frame, by))[0]


def compared(frame, other, policy=EVERYTHING, **more):
    tables = shown_together([(frame, [table_of(frame)]), (other, [table_of(other)])], policy)
    found = compare(stacked_of(frame, other), tables[0][0], tables[1][0], **more)
    return {(each.cell.answer, each.cell.domain): each for each in found}


@pytest.fixture
def waves(make_frame):
    """120 of 200 said yes, before 80 of 200; areas A and B take turns."""
    return (
        wave(make_frame, 120, 80, name="2025", area=lambda i: "AB"[i % 2]),
        wave(make_frame, 80, 120, name="2023", area=lambda i: "AB"[i % 2]),
    )


def test_two_independent_samples(waves):
    """Simple random samples with replacement: variances n/(n-1)·p(1-p)/n add up, df is n - 3."""
    found = compared(*waves)["yes", "TOTAL"]
    assert found.difference == pytest.approx(0.2)
    assert found.se == pytest.approx(np.sqrt(2 * 0.24 / 199))
    assert found.df == 400 - 2 - 1
    assert (found.cell.value, found.other.value) == (0.6, 0.4)
    assert not found.shared


def test_q_is_over_the_groups_of_one_answer(waves):
    """Benjamini and Hochberg by hand: both p are the same, so q = p."""
    found = compared(*waves)
    a, b = found["yes", "A"], found["yes", "B"]
    assert a.p == pytest.approx(b.p)
    assert a.q == pytest.approx(a.p)
    assert found["yes", "TOTAL"].q == found["yes", "TOTAL"].p


def test_a_difference_is_hidden_where_either_side_is(make_frame):
    now = wave(make_frame, 120, 80, name="2025", area=lambda i: "A")
    before = wave(make_frame, 20, 10, name="2023", area=lambda i: "A")
    found = compared(now, before, Policy())["yes", "A"]
    assert found.cell.value == 0.6
    assert (found.difference, found.se, found.p, found.q, found.df) == (None,) * 5
    assert found.reason is Reason.SUPPRESSED
    assert compared(before, now, Policy())["yes", "A"].reason is Reason.SUPPRESSED


def test_groups_and_answers_that_the_other_wave_has_not(make_frame, waves):
    now = wave(make_frame, 60, 40, name="2025", area=lambda i: "AC"[i % 2], question=MORE)
    found = compared(now, waves[1])
    assert found["yes", "A"].difference is not None
    assert found["yes", "C"].reason is Reason.MISSING
    assert found["yes", "C"].other.n == 0
    assert found["maybe", "A"].reason is Reason.MISSING
    assert found["maybe", "A"].cell.value == 0.0


def test_no_difference_across_a_break(waves):
    broken = compared(*waves, state=BreakState.ACCEPTED)
    assert {each.reason for each in broken.values()} == {Reason.BREAK}
    assert {each.difference for each in broken.values()} == {None}
    assert broken["yes", "TOTAL"].cell.value == 0.6
    possible = compared(*waves, state=BreakState.OPEN)["yes", "TOTAL"]
    assert (possible.flag, possible.reason) == ("possible_break", None)
    assert possible.difference == pytest.approx(0.2)


def test_the_same_people_in_both_waves(make_frame):
    """All changed by the same: nothing is left to chance but rounding."""
    keys = [f"k{i}" for i in range(40)]
    given = ["yes"] * 20 + ["no"] * 20
    now, before = (
        make_frame([(YES, given)], key=keys, name=name, area=["A"] * 40, panel=True)
        for name in ("2025", "2023")
    )
    found = compared(now, before)["yes", "TOTAL"]
    assert found.shared
    assert (found.difference, found.se) == (0.0, pytest.approx(0.0, abs=1e-12))


def test_the_same_keys_are_other_people_unless_it_is_a_panel(make_frame):
    """Two lists that both number people from 1."""
    given, keys = ["yes"] * 20 + ["no"] * 20, [str(i) for i in range(40)]
    now, before = (make_frame([(YES, given)], key=keys, area=["A"] * 40) for _ in range(2))
    found = compared(now, before)["yes", "TOTAL"]
    assert not found.shared
    assert found.se == pytest.approx(np.sqrt(2 * 0.25 / 39))


def test_groups_beside_everybody(waves):
    """Halves of a simple random sample: A less the whole is half of A less B."""
    frame = waves[0]
    table, design = table_of(frame), design_of(frame)
    whole = {each.cell.domain: each for each in compare_with_whole(design, table)}
    (pair, _) = compare_groups(design, table, [("A", "B")])
    assert whole["A"].difference == pytest.approx(pair.difference / 2, abs=1e-12)
    assert whole["A"].se == pytest.approx(pair.se / 2)
    assert whole["A"].other.domain == "TOTAL"
    assert pair.other.domain == "B"


ORDER = ("2019", "2021", "2023", "2025")


def made_break(question="q", earlier="2021", later="2023", state=BreakState.OPEN):
    return MethodBreak("u", question, earlier, later, "text", state=state)


@pytest.mark.parametrize(
    ("breaks", "wave", "other", "expected"),
    [
        ([], "2025", "2019", None),
        ([made_break()], "2023", "2021", BreakState.OPEN),
        ([made_break()], "2021", "2023", BreakState.OPEN),
        ([made_break()], "2025", "2019", BreakState.OPEN),
        ([made_break()], "2025", "2023", None),
        ([made_break()], "2021", "2019", None),
        ([made_break(question="r")], "2025", "2019", None),
        ([made_break(question="")], "2025", "2019", BreakState.OPEN),
        ([made_break(state=BreakState.REFUSED)], "2025", "2019", None),
        (
            [made_break(), made_break(state=BreakState.ACCEPTED)],
            "2025",
            "2019",
            BreakState.ACCEPTED,
        ),
        ([made_break(earlier="gone")], "2025", "2019", None),
    ],
)
def test_breaks_between_waves(breaks, wave, other, expected):
    assert state_between(breaks, ORDER, wave, other, ["q"]) is expected


def test_breaks_of_an_indicator():
    indicator = Indicator("i", {}, ("q",), breaks=(("2023", "another mode"),))
    ask = (["q"], indicator)
    assert state_between([], ORDER, "2025", "2021", *ask) is BreakState.ACCEPTED
    assert state_between([], ORDER, "2025", "2023", *ask) is None
    assert state_between([], ORDER, "2021", "2019", *ask) is None
