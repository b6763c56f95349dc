# SPDX-License-Identifier: EUPL-1.2
"""No hidden count follows from what is shown: tried by enumerating every table that fits."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis.suppression import Publication
from wijkatlas.domain.estimate import Reason


def listing(counts, smallest_shown=5):
    publication = Publication(smallest_shown)
    publication.add("total", sum(counts))
    keys = [publication.add(i, n) for i, n in enumerate(counts)]
    publication.tie("total", keys)
    return publication


def fitting(counts, hidden, most=60):
    """All lists that a reader can't rule out, knowing the sum, the shown cells and the reasons."""
    choices = []
    for i, n in enumerate(counts):
        if i not in hidden:
            choices.append([n])
        elif hidden[i] is Reason.SUPPRESSED:
            choices.append(range(1, 5))
        else:
            choices.append(range(1, most))
    total_hidden = hidden.get("total")
    for values in product(*choices):
        total = sum(values)
        if total_hidden is None and total != sum(counts):
            continue
        if total_hidden is Reason.SUPPRESSED and not 1 <= total <= 4:
            continue
        yield values


def test_small_counts_are_hidden_and_zero_is_shown():
    hidden = listing([10, 3, 0, 20, 4]).protect()
    assert hidden == {1: Reason.SUPPRESSED, 4: Reason.SUPPRESSED}


def test_a_lone_small_count_takes_another_with_it():
    # 10 + 3 = 13 would follow from the total: the smallest count above five goes too
    assert listing([30, 3, 10]).protect() == {1: Reason.SUPPRESSED, 2: Reason.SECONDARY}


def test_two_ones_that_add_up_to_two_are_not_enough():
    hidden = listing([1, 1, 40, 50]).protect()
    assert set(hidden) == {0, 1, 2}
    assert hidden[2] is Reason.SECONDARY


def test_nothing_to_hide():
    assert listing([10, 0, 7]).protect() == {}
    assert listing([1, 2, 3], smallest_shown=1).protect() == {}
    assert listing([0, 0]).protect() == {}


def test_a_threshold_that_shows_what_it_hides_is_refused():
    with pytest.raises(ValueError, match="hiding only"):
        Publication(2)


def test_sums_that_do_not_add_up_are_refused():
    publication = Publication()
    publication.add("total", 5)
    publication.add("part", 4)
    with pytest.raises(ValueError, match="not the sum"):
        publication.tie("total", ["part"])
    with pytest.raises(ValueError, match="two different"):
        publication.add("part", 5)


def test_the_same_total_in_two_tables():
    """The area table hides its total if need be; the month table must not give it back."""
    publication = Publication()
    publication.add("total", 8)
    publication.tie("total", [publication.add(("area", i), 4) for i in range(2)])
    publication.tie("total", [publication.add(("month", i), n) for i, n in enumerate((5, 3))])
    hidden = publication.protect()
    assert hidden["total"] is Reason.SECONDARY
    ranges = publication.ranges(hidden)
    assert all(high - low >= 1 for low, high in ranges.values())


def test_a_withheld_remainder_is_protected_too():
    """Two years are shown within three: the small third must not follow by subtraction."""
    publication = Publication()
    for key, n in (("all", 26), ("now", 12), ("before", 12)):
        publication.add(key, n)
    publication.add("rest", 2, withheld=True)
    publication.tie("all", ["now", "before", "rest"])
    assert len(publication.protect()) == 1
    low, high = publication.ranges(publication.protect())["rest"]
    assert low < 2 < high


@settings(deadline=None, max_examples=120)
@given(st.lists(st.sampled_from([0, 1, 1, 2, 3, 4, 5, 6, 9, 12]), min_size=1, max_size=5))
def test_no_list_gives_a_hidden_count_away(counts):
    hidden = listing(counts).protect()
    assert {i for i, n in enumerate(counts) if 1 <= n <= 4} <= set(hidden)
    assert not any(i != "total" and counts[i] == 0 for i in hidden)
    tables = list(fitting(counts, hidden, most=30 if len(counts) < 5 else 16))
    assert tuple(counts) in tables
    for i in hidden:
        if i != "total":
            assert len({table[i] for table in tables}) > 1, (counts, hidden)


def grid(n):
    publication = Publication()
    rows, columns = n.shape
    publication.add("total", int(n.sum()))
    for r in range(rows):
        publication.add(("row", r), int(n[r].sum()))
    for c in range(columns):
        publication.add(("column", c), int(n[:, c].sum()))
    for r in range(rows):
        for c in range(columns):
            publication.add((r, c), int(n[r, c]))
    publication.tie("total", [("row", r) for r in range(rows)])
    publication.tie("total", [("column", c) for c in range(columns)])
    for r in range(rows):
        publication.tie(("row", r), [(r, c) for c in range(columns)])
    for c in range(columns):
        publication.tie(("column", c), [(r, c) for r in range(rows)])
    return publication


@settings(deadline=None, max_examples=60)
@given(
    st.integers(2, 5).flatmap(
        lambda columns: st.lists(
            st.lists(
                st.sampled_from([0, 0, 1, 2, 4, 5, 8, 30]), min_size=columns, max_size=columns
            ),
            min_size=2,
            max_size=5,
        )
    )
)
def test_no_table_with_margins_gives_a_hidden_count_away(counts):
    """A grid is a network, so its linear bounds are whole numbers and hold for whole tables."""
    n = np.array(counts)
    publication = grid(n)
    hidden = publication.protect()
    small = {(r, c) for r in range(n.shape[0]) for c in range(n.shape[1]) if 1 <= n[r, c] <= 4}
    assert small <= set(hidden)
    for key, (low, high) in publication.ranges(hidden).items():
        assert high - low >= 1 - 1e-6, (key, counts, hidden)


def test_noughts_are_hidden_where_nothing_else_is_left():
    """Rows (0, 5), (0, 1), (8, 0): the 1 and its row total would follow from what is shown."""
    publication = grid(np.array([[0, 5], [0, 1], [8, 0]]))
    hidden = publication.protect()
    for low, high in publication.ranges(hidden).values():
        assert high - low >= 1 - 1e-6


def test_a_week_of_hours_is_protected_quickly_and_not_wholly():
    n = np.random.default_rng(4).poisson(9, (7, 24))
    hidden = grid(n).protect()
    assert 0 < len(hidden) < 40
    assert "total" not in hidden
