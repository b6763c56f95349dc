# SPDX-License-Identifier: EUPL-1.2
"""Tables of figures: what is in a cell, and what is hidden of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.api import Area, Reason, UserError
from wijkatlas_survey.figures.conditions import chosen_by
from wijkatlas_survey.figures.domains import read_domain, whole
from wijkatlas_survey.figures.estimating import estimate, make_tables, shown
from wijkatlas_survey.figures.items import items_of
from wijkatlas_survey.figures.weighting import calibration_of, calibration_questions, group_codes
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question
from wijkatlas_survey.model.recipe import Roles
from wijkatlas_survey.model.wave import Calibration
from wijkatlas_survey.settings import Policy

YES = Question("q", {}, Kind.ONE, (Answer("yes"), Answer("no")))
SEX = Question("sex", {}, Kind.ONE, (Answer("f"), Answer("m")))
AGE = Question("age", {}, Kind.NUMBER)
EVERYTHING = Policy(hide_below=0, least_n=0, firm_n=0)


class Project:
    def areas(self, scheme=None):
        return [Area("wijk", code, f"Wijk {code}", b"") for code in "ABC"]


def test_a_share_by_area(make_frame):
    """Weighted by hand: A (2·1 + 1·0 + 1·1) / 4; nobody lives in C."""
    frame = make_frame(
        [(YES, ["yes", "no", "yes", "no", "no", None])],
        weight=[2, 1, 1, 3, 1, 5],
        area=["A", "A", "A", "B", "B", "B"],
    )
    domain = read_domain(Project(), frame, "area")
    cells = estimate(frame, items_of(frame, YES), domain)
    assert [(cell.answer, cell.domain) for cell in cells] == [
        (answer, area) for answer in ("yes", "no") for area in "ABC"
    ]
    a, b, c = cells[:3]
    assert (a.value, a.n, a.count, a.weight) == (0.75, 3, 2, 4.0)
    assert (b.value, b.n, b.count, b.weight) == (0.0, 2, 0, 4.0)
    assert b.se == 0.0
    assert b.low == 0.0
    assert (c.value, c.n, c.reason) == (None, 0, Reason.MISSING)
    assert (c.low, c.se, c.df, c.weight) == (None, None, None, None)
    assert {cell.unit for cell in cells} == {"share"}


def test_items_are_estimated_one_by_one(make_frame):
    """A missing answer to one question takes nobody out of another."""
    other = Question("r", {}, Kind.ONE, YES.answers)
    frame = make_frame([(YES, ["yes", "no", None]), (other, ["yes", "yes", "yes"])])
    items = [*items_of(frame, YES), *items_of(frame, other)]
    cells = {(cell.question, cell.answer): cell for cell in estimate(frame, items, whole(frame))}
    assert cells["q", "yes"].value == 0.5
    assert cells["q", "yes"].n == 2
    assert cells["r", "yes"].n == 3


def test_totals_of_answers_and_numbers(make_frame):
    frame = make_frame([(YES, ["yes", "no", "yes"]), (AGE, [10, 20, None])], weight=[1, 2, 4])
    items = [*items_of(frame, YES, "total"), *items_of(frame, AGE, "total")]
    yes, no, age = estimate(frame, items, whole(frame), statistic="total")
    assert (yes.value, no.value, age.value) == (5.0, 2.0, 50.0)
    assert (yes.count, yes.unit, yes.statistic) == (2, "", "total")
    assert age.count is None


def test_a_ratio_needs_a_denominator(make_frame):
    frame = make_frame([(AGE, [1, 2])])
    with pytest.raises(UserError, match="needs a question to divide by"):
        estimate(frame, items_of(frame, AGE), whole(frame), statistic="ratio")


def test_a_ratio_counts_those_who_answered_both(make_frame):
    size = Question("size", {}, Kind.NUMBER)
    frame = make_frame([(AGE, [6, 9, 30, None]), (size, [2, 3, None, 4])])
    (over,) = items_of(frame, size)
    (table,) = make_tables(
        frame, [("age", items_of(frame, AGE))], whole(frame), statistic="ratio", over=over
    )
    (cell,) = table.whole
    assert (cell.value, cell.n) == (3.0, 2)


def test_wide_intervals_are_flagged(make_frame):
    """The rule of NCHS: 30 points, or more than 5 points and 130 % of the share."""
    many = make_frame([(YES, ["yes"] * 300 + ["no"] * 700)])
    few = make_frame([(YES, ["yes"] * 12 + ["no"] * 12)])
    rare = make_frame([(YES, ["yes"] * 4 + ["no"] * 96)])
    rarer = make_frame([(YES, ["yes"] * 5 + ["no"] * 995)])
    flags = [estimate(f, items_of(f, YES), whole(f))[0].flag for f in (many, few, rare, rarer)]
    assert flags == ["", "wide", "wide", ""]


def test_groups_keep_all_clusters_of_their_stratum(make_frame):
    """R: svymean over subset(svydesign(id=~cluster), area == "A"), clusters without members count."""
    frame = make_frame(
        [(AGE, [10, 20, 30, 40, 50, 60])],
        area=["A", "B", "A", "A", "B", "B"],
        cluster=["1", "1", "2", "2", "3", "4"],
    )
    domain = read_domain(Project(), frame, "area")
    cell = estimate(frame, items_of(frame, AGE), domain)[0]
    mean = 80 / 3
    z = np.array([10 - mean, (30 - mean) + (40 - mean), 0, 0]) / 3  # by hand, four clusters
    assert cell.se == pytest.approx(np.sqrt(4 / 3 * ((z - z.mean()) ** 2).sum()))
    assert cell.df == 1  # clusters that people of A live in, less one stratum


def test_a_lonely_stratum_is_refused_unless_a_rule_is_chosen(make_frame):
    frame = make_frame([(AGE, [1, 2, 4])], stratum=["s", "s", "t"])
    with pytest.raises(UserError, match="“t” has only one"):
        estimate(frame, items_of(frame, AGE), whole(frame))
    (cell,) = estimate(frame, items_of(frame, AGE), whole(frame), lonely="certainty")
    assert cell.se == pytest.approx(1 / np.sqrt(2) * np.sqrt(2) / 3)


@pytest.fixture
def town(make_frame):
    """A has 120 answers, B 60, C 20."""
    areas = ["A"] * 120 + ["B"] * 60 + ["C"] * 20
    told = [("yes", "no")[place % 2] for place in range(200)]
    return make_frame([(YES, told), (AGE, [float(place) for place in range(200)])], area=areas)


def table_of(frame, question, **options):
    domain = read_domain(Project(), frame, "area")
    return make_tables(frame, [(question.code, items_of(frame, question))], domain, **options)


def test_what_is_too_small_is_hidden(town):
    (table,) = shown(town, table_of(town, YES), Policy())
    by_area = {cell.domain: cell for cell in table.cells if cell.answer == "yes"}
    assert by_area["A"].value == 0.5
    c = by_area["C"]
    assert (c.value, c.se, c.low, c.count, c.weight) == (None,) * 5
    assert (c.reason, c.n) == (Reason.SUPPRESSED, 20)
    assert len(table.whole) == 2


def test_few_answers_are_indicative(make_frame):
    frame = make_frame([(YES, ["yes", "no"] * 90)], area=["A"] * 120 + ["B"] * 60)
    (table,) = shown(frame, table_of(frame, YES), Policy())
    assert [cell.flag for cell in table.cells[:2]] == ["", "indicative"]


def test_means_are_hidden_only_of_very_few(town):
    (table,) = shown(town, table_of(town, AGE), Policy())
    assert [cell.reason for cell in table.cells] == [None] * 3
    (table,) = shown(town, table_of(town, AGE), Policy(hide_below=21))
    assert table.cells[2].value is None
    assert table.cells[2].n is None


def test_another_policy_hides_nothing(town):
    (table,) = shown(town, table_of(town, YES), EVERYTHING)
    assert all(cell.value == 0.5 for cell in (*table.whole, *table.cells))


def test_only_those_who_answered_so(make_frame):
    frame = make_frame([(YES, ["yes", "no", "yes"]), (SEX, ["f", "f", "m"])], area=["A", "A", "B"])
    domain = read_domain(Project(), frame, "area").within(chosen_by(frame, "sex=f"))
    (table,) = make_tables(frame, [("q", items_of(frame, YES))], domain)
    assert (table.whole[0].value, table.whole[0].n) == (0.5, 2)
    assert table.cells[1].reason is Reason.MISSING


def test_groups_of_known_totals(make_frame):
    frame = make_frame(
        [(SEX, ["f", "m", "f", None]), (AGE, [15, 24.5, 65, 40])], area=["A", "B", "B", "A"]
    )
    found = group_codes(frame, "area*sex", ["A*f", "B*f", "B*m"])
    assert found.tolist() == [0, 2, 1, -1]
    assert group_codes(frame, "age", ["15-24", "25-64", "65+"]).tolist() == [0, 0, 2, 1]
    assert group_codes(frame, "sex", ["f", "m", ""]).tolist() == [0, 1, 0, 2]
    with pytest.raises(UserError, match="is no class of age"):
        group_codes(frame, "age", ["young"])


def test_calibrated_weights_lose_what_the_margins_explain(make_frame):
    """A share of what was calibrated to has no sampling error left."""
    calibration = Calibration("poststratify", {"sex": {"f": 6.0, "m": 6.0}})
    frame = make_frame(
        [(SEX, ["f", "f", "m", "m", "m", "m"])], weight=[3, 3, 1.5, 1.5, 1.5, 1.5],
        calibration=calibration, roles=Roles(),
    )  # fmt: skip
    assert calibration_questions(frame.wave) == ("sex",)
    assert calibration_of(frame) is not None
    cell = estimate(frame, items_of(frame, SEX), whole(frame))[0]
    assert (cell.value, cell.se) == (0.5, pytest.approx(0.0, abs=1e-12))


@given(
    rows=st.lists(
        st.tuples(st.sampled_from(["yes", "no", None]), st.sampled_from("AB"), st.integers(1, 9)),
        min_size=2,
        max_size=30,
    )
)
def test_parts_add_up(make_frame, rows):
    """Shares of a group add up to one, totals of groups to that of everybody."""
    told, areas, weights = zip(*rows, strict=True)
    frame = make_frame([(YES, told)], area=areas, weight=weights)
    domain = read_domain(Project(), frame, "area")
    shares = estimate(frame, items_of(frame, YES), domain)
    for area in "ABC":
        found = [cell for cell in shares if cell.domain == area]
        if found[0].n:
            assert sum(cell.value for cell in found) == pytest.approx(1)
            assert sum(cell.count for cell in found) == found[0].n
            for cell in found:
                assert cell.low is None or cell.low <= cell.value <= cell.high
        else:
            assert {cell.reason for cell in found} == {Reason.MISSING}
    (table,) = make_tables(frame, [("q", items_of(frame, YES, "total"))], domain, statistic="total")
    for whole_cell in table.whole:
        parts = [cell.value or 0 for cell in table.cells if cell.answer == whole_cell.answer]
        assert sum(parts) == pytest.approx(whole_cell.value or 0)


@pytest.mark.parametrize(
    ("probability", "value"), [(0.1, None), (0.25, 5), (0.75, 15), (0.9, None)]
)
def test_a_quantile_is_no_answer_of_a_few(make_frame, probability, value):
    """Of 1 to 20, the fifth from below and above have four others beside them."""
    frame = make_frame([(AGE, [str(each) for each in range(1, 21)])])
    items = items_of(frame, AGE)
    options = {"statistic": "quantile", "probability": probability}
    table = shown(frame, make_tables(frame, [("age", items)], whole(frame), **options), Policy())[0]
    (cell,) = table.whole
    assert cell.value == value
    assert (cell.reason is Reason.SUPPRESSED) == (value is None)
    assert cell.n == 20
