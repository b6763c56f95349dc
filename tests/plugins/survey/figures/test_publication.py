# SPDX-License-Identifier: EUPL-1.2
"""Nothing that is hidden in tables of a survey can be worked out from what is shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.api import Cancelled, Reason, UserError
from wijkatlas_survey.figures.cell import WHOLE, Cell
from wijkatlas_survey.figures.protection.publication import (
    ShownTable,
    check_before_export,
    protect,
    recoverable,
)
from wijkatlas_survey.settings import Policy

COUNTS = Policy(hide_below=5, least_n=0, firm_n=0)


def make_table(
    answers: Mapping[str | None, np.ndarray],
    codes: Sequence[int] | np.ndarray,
    names: Sequence[str],
    *,
    question: str = "Q",
    asked: np.ndarray | None = None,
    weight: np.ndarray | None = None,
    wave: str = "2025",
    group: str = "Q",
    whole: bool = True,
) -> ShownTable:
    """A table with every figure."""
    domain = np.asarray(codes, np.int64)
    asked = np.ones(len(domain), bool) if asked is None else asked
    weight = np.ones(len(domain)) if weight is None else weight
    cells = []
    for answer, rows in (answers or {None: asked}).items():
        for name in [*([WHOLE] if whole else []), *names]:
            inside = asked if name == WHOLE else asked & (domain == list(names).index(name))
            n, total = int(inside.sum()), float(weight[inside].sum())
            count = int((inside & rows).sum())
            value = float(weight[inside & rows].sum()) / total if n else None
            kind = ("share", "share") if answers else ("mean", "")
            cells.append(
                Cell(
                    question, answer, name, value, se=0.1, low=0.0, high=1.0, df=9.0, n=n,
                    n_eff=float(n), deff=1.0, reason=None if n else Reason.MISSING, count=count,
                    weight=total, statistic=kind[0], unit=kind[1],
                )
            )  # fmt: skip
    return ShownTable(tuple(cells), asked, answers, domain, tuple(names), weight, wave, group)


def of_counts(counts: Sequence[Sequence[int]]) -> tuple[dict[str | None, np.ndarray], np.ndarray]:
    """Respondents for a table of counts: a row for each domain, a column for each answer."""
    domain, answer = [], []
    for d, row in enumerate(counts):
        for a, count in enumerate(row):
            domain += [d] * count
            answer += [a] * count
    said = np.array(answer, np.int64)
    return {str(a): said == a for a in range(len(counts[0]))}, np.array(domain, np.int64)


def after(tables: Sequence[ShownTable], policy: Policy) -> list[ShownTable]:
    """The tables as they leave."""
    return [
        replace(table, cells=cells)
        for table, cells in zip(tables, protect(tables, policy), strict=True)
    ]


def hidden(table: ShownTable) -> dict[tuple[str | None, str], str]:
    """The hidden cells with their reason."""
    return {
        (cell.answer, cell.domain): str(cell.reason)
        for cell in table.cells
        if cell.reason in (Reason.SUPPRESSED, Reason.SECONDARY)
    }


def areas(number: int) -> tuple[str, ...]:
    return tuple(f"A{place}" for place in range(number))


def test_a_small_count_is_hidden_with_three_others() -> None:
    answers, domain = of_counts([[3, 40, 60], [30, 35, 50], [41, 42, 43]])
    table = after([make_table(answers, domain, areas(3))], COUNTS)[0]
    found = hidden(table)
    assert found[("0", "A0")] == "suppressed"
    assert Counter(found.values()) == {"suppressed": 1, "secondary": 3}
    assert not any(name == WHOLE for _, name in found)
    by_domain = Counter(name for _, name in found)
    by_answer = Counter(answer for answer, _ in found)
    assert set(by_domain.values()) == set(by_answer.values()) == {2}


def test_a_hidden_cell_keeps_nothing_but_its_number_of_answers() -> None:
    answers, domain = of_counts([[3, 40, 60], [30, 35, 50]])
    cells = after([make_table(answers, domain, areas(2))], COUNTS)[0].cells
    for cell in cells:
        if cell.reason is not None:
            assert cell == Cell("Q", cell.answer, cell.domain, None, n=cell.n, reason=cell.reason)
            assert cell.n is not None


def test_shares_of_few_answers_are_hidden_with_those_of_the_next_smallest_place() -> None:
    counts = [[10, 12, 14], [60, 70, 80], [30, 33, 36], [50, 60, 70]]
    answers, domain = of_counts(counts)
    table = after([make_table(answers, domain, areas(4))], Policy())[0]
    assert hidden(table) == {
        **{(answer, "A0"): "suppressed" for answer in "012"},
        **{(answer, "A2"): "secondary" for answer in "012"},
    }
    assert {cell.n for cell in table.cells if cell.domain == "A0"} == {36}
    assert {cell.flag for cell in table.cells if cell.value is not None} == {""}


def test_two_places_of_few_answers_protect_each_other() -> None:
    answers, domain = of_counts([[10, 12, 14], [60, 70, 80], [15, 13, 11]])
    table = after([make_table(answers, domain, areas(3))], Policy())[0]
    assert set(hidden(table).values()) == {"suppressed"}
    assert {name for _, name in hidden(table)} == {"A0", "A2"}


def test_few_answers_are_marked_as_indicative() -> None:
    answers, domain = of_counts([[20, 22, 24], [60, 70, 80]])
    table = after([make_table(answers, domain, areas(2))], Policy())[0]
    assert {cell.domain for cell in table.cells if cell.flag == "indicative"} == {"A0"}


def test_what_few_did_not_say_is_hidden_too() -> None:
    yes = np.arange(300) % 100 >= 3
    yes[100:] = np.arange(200) % 2 == 0
    domain = np.repeat([0, 1, 2], 100)
    table = make_table({None: yes}, domain, areas(3), question="I")
    assert hidden(after([table], COUNTS)[0]) == {
        (None, "A0"): "suppressed",
        (None, "A1"): "secondary",
    }


def test_the_smallest_numbers_of_answers_are_hidden_themselves() -> None:
    answers, domain = of_counts([[1, 2], [30, 30], [12, 13], [40, 45]])
    table = after([make_table(answers, domain, areas(4))], COUNTS)[0]
    without_n = {cell.domain for cell in table.cells if cell.n is None}
    assert without_n == {"A0", "A2"}
    assert all(cell.value is None for cell in table.cells if cell.n is None)


def test_nought_is_shown_unless_the_office_hides_it() -> None:
    answers, domain = of_counts([[0, 40, 60], [30, 35, 50], [41, 42, 43]])
    table = make_table(answers, domain, areas(3))
    assert hidden(after([table], COUNTS)[0]) == {}
    found = hidden(after([table], replace(COUNTS, hide_zero=True))[0])
    assert found[("0", "A0")] == "suppressed"
    assert len(found) == 4


def test_nobody_anywhere_can_be_hidden_too() -> None:
    answers, domain = of_counts([[0, 40, 60], [0, 35, 50], [0, 42, 43]])
    policy = replace(COUNTS, hide_zero=True)
    tables = after([make_table(answers, domain, areas(3))], policy)
    assert ("0", WHOLE) in hidden(tables[0])
    assert recoverable(tables, policy) == []


def test_an_indicator_does_not_give_its_answers_away() -> None:
    answers, domain = of_counts([[3, 60, 30, 50], [30, 35, 50, 60], [41, 42, 43, 44]])
    indicator = answers["0"] | answers["1"]
    tables = [
        make_table(answers, domain, areas(3)),
        make_table({None: indicator}, domain, areas(3), question="I"),
    ]
    shown = after(tables, COUNTS)
    found = hidden(shown[0])
    assert found[("0", "A0")] == "suppressed"
    assert ("1", "A0") in found or (None, "A0") in hidden(shown[1])
    assert recoverable(shown, COUNTS) == []
    naive = [replace(tables[0], cells=after(tables[:1], COUNTS)[0].cells), tables[1]]
    assert ("0", "A0") in {(cell.answer, cell.domain) for cell in recoverable(naive, COUNTS)}


def test_an_indicator_of_one_answer_is_hidden_as_that_answer_is() -> None:
    answers, domain = of_counts([[3, 40, 60], [30, 35, 50], [41, 42, 43]])
    tables = [
        make_table(answers, domain, areas(3)),
        make_table({None: answers["0"]}, domain, areas(3), question="I"),
    ]
    shown = after(tables, COUNTS)
    assert {d for a, d in hidden(shown[0]) if a == "0"} == {d for _, d in hidden(shown[1])}


def test_areas_within_districts() -> None:
    counts = [[3, 60], [30, 50], [41, 43], [35, 36], [37, 38], [39, 50]]
    answers, domain = of_counts(counts)
    indicator = {None: answers["0"]}
    small = make_table(indicator, domain, areas(6))
    large = make_table(indicator, domain // 3, ("D0", "D1"))
    alone = hidden(after([small], COUNTS)[0])
    assert alone == {(None, "A0"): "suppressed", (None, "A3"): "secondary"}
    shown = after([small, large], COUNTS)
    assert hidden(shown[0]) == {(None, "A0"): "suppressed", (None, "A1"): "secondary"}
    assert hidden(shown[1]) == {}
    naive = [replace(small, cells=after([small], COUNTS)[0].cells), large]
    assert {cell.domain for cell in recoverable(naive, COUNTS)} == {"A0", "A3"}


def test_two_classifications_with_the_same_total() -> None:
    answers, domain = of_counts([[3, 60], [30, 50], [41, 43]])
    sex = np.arange(len(domain)) % 2
    indicator = {None: answers["0"]}
    by_area = make_table(indicator, domain, areas(3), whole=False)
    by_sex = make_table(indicator, sex, ("m", "f"), whole=False)
    assert hidden(after([by_area], COUNTS)[0]) == {(None, "A0"): "suppressed"}
    shown = after([by_area, by_sex], COUNTS)
    assert len(hidden(shown[0])) + len(hidden(shown[1])) >= 2
    assert recoverable(shown, COUNTS) == []
    naive = [replace(by_area, cells=after([by_area], COUNTS)[0].cells), by_sex]
    assert [cell.domain for cell in recoverable(naive, COUNTS)] == ["A0"]


def test_waves_do_not_tell_of_each_other() -> None:
    answers, domain = of_counts([[3, 60], [30, 50], [41, 43]])
    table = make_table({None: answers["0"]}, domain, areas(3), whole=False)
    other = make_table({None: answers["0"]}, domain, areas(3), wave="2022")
    shown = after([table, other], COUNTS)
    assert hidden(shown[0]) == {(None, "A0"): "suppressed"}
    assert len(hidden(shown[1])) == 2


@pytest.mark.parametrize("hide_zero", [False, True])
def test_nothing_is_hidden_when_nothing_need_be(hide_zero: bool) -> None:
    policy = Policy(hide_below=0, least_n=0, firm_n=0, hide_zero=hide_zero)
    answers, domain = of_counts([[1, 0, 2], [1, 4, 0], [3, 2, 1]])
    table = make_table(answers, domain, areas(3))
    assert protect([table], policy) == [table.cells]
    check_before_export([table], policy)


def test_means_on_a_handful_of_answers_are_hidden_with_another() -> None:
    domain = np.repeat([0, 1, 2, 3], [3, 60, 20, 50])
    table = make_table({}, domain, areas(4))
    found = after([table], Policy())[0]
    assert hidden(found) == {(None, "A0"): "suppressed", (None, "A2"): "secondary"}
    assert {cell.domain for cell in found.cells if cell.n is None} == {"A0", "A2"}
    assert recoverable([found], Policy()) == []


def test_a_number_of_answers_is_hidden_in_all_tables_of_the_same_people() -> None:
    answers, domain = of_counts([[1, 2], [30, 30], [12, 13], [40, 45]])
    shares = make_table(answers, domain, areas(4))
    means = make_table({}, domain, areas(4), question="M", group="M")
    shown = after([shares, means], COUNTS)
    for table in shown:
        assert {cell.domain for cell in table.cells if cell.n is None} == {"A0", "A2"}


def test_the_check_refuses_what_subtraction_reveals() -> None:
    answers, domain = of_counts([[3, 40, 60], [30, 35, 50], [41, 42, 43]])
    table = make_table(answers, domain, areas(3))
    cells = tuple(
        Cell("Q", c.answer, c.domain, None, n=c.n, reason=Reason.SUPPRESSED) if c.count == 3 else c
        for c in table.cells
    )
    open_table = replace(table, cells=cells)
    assert [c.domain for c in recoverable([open_table], COUNTS)] == ["A0"]
    with pytest.raises(UserError) as error:
        check_before_export([open_table], COUNTS)
    assert "(1)" in str(error.value)
    check_before_export(after([table], COUNTS), COUNTS)


def test_the_work_can_be_stopped() -> None:
    class Stopped:
        def update(self, done: int, total: int | None = None, text: str = "") -> None:
            raise Cancelled

    answers, domain = of_counts([[3, 40], [30, 35]])
    table = make_table(answers, domain, areas(2))
    with pytest.raises(Cancelled):
        protect([table], COUNTS, Stopped())
    with pytest.raises(Cancelled):
        recoverable([table], COUNTS, Stopped())


SMALL = Policy(hide_below=3, least_n=0, firm_n=0)


@st.composite
def small_tables(draw: st.DrawFn) -> tuple[list[ShownTable], int]:
    """A question by area with whatever else may leave beside it, and how many respondents."""
    people = draw(st.integers(1, 12))
    numbers = st.lists(st.integers(0, 2), min_size=people, max_size=people)
    area, sex, said = (np.array(draw(numbers)) for _ in range(3))
    answers: dict[str | None, np.ndarray] = {str(a): said == a for a in range(3)}
    tables = [make_table(answers, area, areas(3), whole=draw(st.booleans()))]
    indicator = {None: (said == 0) | (said == draw(st.integers(0, 2)))}
    if draw(st.booleans()):
        whole = draw(st.booleans())
        tables.append(make_table(indicator, area, areas(3), question="I", whole=whole))
    if draw(st.booleans()):
        tables.append(make_table(answers, np.minimum(sex, 1), ("m", "f"), whole=False))
    return tables, people


def rows_of(n: int | None, most: int) -> list[tuple[int, int, int]]:
    """All ways in which n people (up to ``most`` when that is hidden) can answer."""
    return [
        (a, b, total - a - b)
        for total in (range(most + 1) if n is None else [n])
        for a in range(total + 1)
        for b in range(total - a + 1)
    ]


def possible_counts(
    tables: Sequence[ShownTable], people: int, policy: Policy
) -> dict[tuple[str, str | None, str], set[int]]:
    """The counts that fit what is shown, of each hidden cell, by trying everything."""
    cells = {(c.question, c.answer, c.domain): c for table in tables for c in table.cells}
    indicated = {
        (a, str(d)): bool((t.answers[None] & tables[0].answers[str(a)]).any())
        for t in tables
        if None in t.answers
        for a in range(3)
        for d in t.domains
    }

    def fits(name: str, row: Sequence[int]) -> bool:
        for answer in ("0", "1", "2", None):
            cell = cells.get(("I" if answer is None else "Q", answer, name))
            if cell is None:
                continue
            n = sum(row)
            if answer is None:
                count = sum(row[a] for a in range(3) if indicated.get((a, "A0"), False))
            else:
                count = row[int(answer)]
            if cell.n is not None and cell.n != n:
                return False
            if cell.count is not None and cell.count != count:
                return False
            if cell.reason is Reason.SUPPRESSED and cell.n is not None and n >= policy.least_n:
                if not {count, n - count} & set(range(1, policy.hide_below)):
                    return False
        return True

    divisions = [tuple(dict.fromkeys(table.domains)) for table in tables]
    free: dict[tuple[str, ...], list[tuple[tuple[int, int, int], ...]]] = {}
    for names in dict.fromkeys(divisions):
        known = {c.domain: c.n for c in cells.values() if c.n is not None}
        choices = [
            [row for row in rows_of(known.get(name), people) if fits(name, row)] for name in names
        ]
        free[names] = [
            rows
            for rows in product(*choices)
            if sum(map(sum, rows)) == people
            and fits(WHOLE, [sum(column) for column in zip(*rows, strict=True)])
        ]
    sums = [
        {tuple(sum(column) for column in zip(*rows, strict=True)) for rows in each}
        for each in free.values()
    ]
    shared = set.intersection(*sums)
    found: dict[tuple[str, str | None, str], set[int]] = {}
    for names, tried in free.items():
        for rows in tried:
            if tuple(sum(column) for column in zip(*rows, strict=True)) not in shared:
                continue
            for (question, answer, domain), cell in cells.items():
                if question == "Q" and domain in names and cell.reason in HIDDEN:
                    row = rows[names.index(domain)]
                    found.setdefault((question, answer, domain), set()).add(row[int(answer or 0)])
    return found


HIDDEN = (Reason.SUPPRESSED, Reason.SECONDARY)


@settings(deadline=None, max_examples=25)
@given(small_tables())
def test_every_hidden_count_can_be_at_least_two_numbers(
    given: tuple[list[ShownTable], int],
) -> None:
    tables, people = given
    shown = after(tables, SMALL)
    real = {(c.question, c.answer, c.domain): c for table in tables for c in table.cells}
    for cell, counts in possible_counts(shown, people, SMALL).items():
        is_all_or_none = real[cell].count in (0, real[cell].n)  # a shown nought may imply it
        assert len(counts) > 1 or is_all_or_none, cell


@st.composite
def surveys(draw: st.DrawFn) -> tuple[list[ShownTable], Policy]:
    """Tables of some dozens of respondents with weights, and a policy."""
    people = draw(st.integers(1, 150))
    luck = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    number = draw(st.integers(1, 8))
    area = (
        luck.integers(0, number, people)
        if draw(st.booleans())
        else luck.binomial(number - 1, 0.3, people)
    )
    age = luck.integers(-1, 3, people)
    said = luck.choice(4, people, p=luck.dirichlet([3, 2, 1, 0.3]))
    asked = luck.random(people) < draw(st.sampled_from([0.5, 0.95, 1.0]))
    weight = luck.gamma(4, 0.25, people) + 0.1 if draw(st.booleans()) else np.ones(people)
    answers: dict[str | None, np.ndarray] = {str(a): said == a for a in range(4)}
    often: dict[str | None, np.ndarray] = {None: said >= 2}
    ticked: dict[str | None, np.ndarray] = {str(a): luck.random(people) < 0.2 for a in range(3)}
    divisions = [
        (area, areas(number)), (area // 3, ("D0", "D1", "D2")), (age, ("0", "1", "2")),
        (area * 3 + np.maximum(age, 0), tuple(f"{a}*{b}" for a in range(number) for b in range(3))),
    ]  # fmt: skip
    tables = []
    for codes, names in divisions:
        for question, masks in (("Q", answers), ("I", often), ("T", ticked), ("M", {})):
            if draw(st.booleans()):
                tables.append(
                    make_table(
                        masks, codes, names, question=question, asked=asked, weight=weight,
                        group="Q" if question == "I" else question, whole=draw(st.booleans()),
                    )
                )  # fmt: skip
    policy = Policy(
        draw(st.sampled_from([0, 2, 3, 5])), draw(st.sampled_from([0, 20, 50])), 0,
        draw(st.booleans()),
    )  # fmt: skip
    return tables, policy


@settings(deadline=None, max_examples=25)
@given(surveys())
def test_nothing_can_be_recovered_and_nothing_else_changes(
    given: tuple[list[ShownTable], Policy],
) -> None:
    tables, policy = given
    shown = after(tables, policy)
    assert recoverable(shown, policy) == []
    for table, made in zip(tables, shown, strict=True):
        for cell, left in zip(table.cells, made.cells, strict=True):
            n, count = cell.n or 0, cell.count or 0
            small = range(0 if policy.hide_zero else 1, policy.hide_below)
            is_share = bool(table.answers)
            must = 0 < n < policy.hide_below or (
                is_share and n > 0 and (n < policy.least_n or count in small or n - count in small)
            )
            assert left == cell or left.reason is not None
            assert left.value is None or not must
            assert left.n in (cell.n, None)
            assert left.n is None or not 0 < n < policy.hide_below


@settings(deadline=None, max_examples=30)
@given(st.lists(st.lists(st.integers(5, 40), min_size=3, max_size=3), min_size=1, max_size=5))
def test_with_nothing_small_nothing_is_hidden(counts: list[list[int]]) -> None:
    answers, domain = of_counts(counts)
    table = make_table(answers, domain, areas(len(counts)))
    assert protect([table], COUNTS) == [table.cells]


def realistic_wave() -> list[ShownTable]:
    """421 answers in 14 areas to 40 questions in blocks of five, each with two indicators."""
    luck = np.random.default_rng(2025)
    area = luck.choice(14, 421, p=luck.dirichlet(np.full(14, 8.0)))
    weight = luck.gamma(8, 1 / 8, 421) + 0.2
    tables = []
    for number in range(40):
        said = luck.choice(5, 421, p=luck.dirichlet([4, 3, 2, 1, 0.3]))
        asked = luck.random(421) < 0.96
        answers: dict[str | None, np.ndarray] = {str(a): said == a for a in range(5)}
        parts: dict[str, dict[str | None, np.ndarray]] = {f"Q{number}": answers}
        if number % 5 < 2:
            parts[f"I{number}"] = {None: said >= 3}
        for question, masks in parts.items():
            tables.append(
                make_table(
                    masks, area, areas(14), question=question, asked=asked, weight=weight,
                    group=f"Q{number}",
                )
            )  # fmt: skip
    return tables


def test_a_realistic_wave_loses_little_more_than_what_is_small() -> None:
    tables = realistic_wave()
    shown = after(tables, Policy())
    check_before_export(shown, Policy())
    reasons = Counter(reason for table in shown for reason in hidden(table).values())
    assert 0 < reasons["secondary"] < 0.05 * reasons["suppressed"]
    for table, made in zip(tables, shown, strict=True):
        wholes = [cell for cell in table.cells if cell.domain == WHOLE]
        is_small = any(0 < min(c.count or 0, (c.n or 0) - (c.count or 0)) < 5 for c in wholes)
        lost = sum(answer_domain[1] == WHOLE for answer_domain in hidden(made))
        assert lost == 0 or is_small or table.cells[0].answer is None
