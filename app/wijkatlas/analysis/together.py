# SPDX-License-Identifier: EUPL-1.2
"""Protecting tables of counts with different filters that leave together.

Incidents that are in the same tables and under the same heading of each kind form a group. The
reader is told no group, yet every count that is shown is a sum of groups: through them
``suppression.Publication`` sees what follows from tables under different filters.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.suppression import Publication
from wijkatlas.domain.estimate import Reason

__all__ = ["Counted", "protect_together", "tie_together"]

MOST_BITS = 60

Rows = NDArray[np.bool_]
Labels = NDArray[np.int64]
Atom = tuple[Any, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Counted:
    """A table that is shown: how many of the incidents in ``rows`` have each label.

    ``kind`` says what is told apart: ``place``, ``time``, ``what`` or ``hour``; tables of one kind
    may use different labels (months and weeks). ``labels`` points into ``names``, -1 for those under
    none. ``total`` names the count of all of them when that is shown too.
    """

    kind: str
    rows: Rows
    labels: Labels
    names: tuple[Hashable, ...]
    total: Hashable = None

    def counts(self) -> list[int]:
        """The count of each name."""
        held = self.labels[self.rows]
        return [int(n) for n in np.bincount(held[held >= 0], minlength=len(self.names))]


def protect_together(tables: Sequence[Counted], smallest_shown: int) -> list[dict[Any, Reason]]:
    """For each table the names whose count must be hidden, and why."""
    publication: Publication[Any] = Publication(smallest_shown, guards_large=False)
    keys = tie_together(publication, [], tables)
    return hidden_names(keys, publication.protect())


def hidden_names(
    keys: Iterable[Mapping[Hashable, Any]], hidden: Mapping[Any, Reason]
) -> list[dict[Any, Reason]]:
    """For each table the names whose cell is hidden."""
    return [{name: hidden[key] for name, key in each.items() if key in hidden} for each in keys]


def tie_together(
    publication: Publication[Any],
    own: Sequence[tuple[Counted, Mapping[Hashable, Any]]],
    beside: Sequence[Counted],
) -> list[dict[Hashable, Any]]:
    """Add the tables in ``beside`` to a publication and tie them to those it holds already.

    Args:
        publication: holds the cells of ``own``.
        own: tables with the key of each name.
        beside: tables to add.

    Returns:
        The key of each name, for each table in ``beside``; counts of nought have one too.
    """
    every = [table for table, _ in own] + list(beside)
    if not beside:
        return []
    groups = _Groups(every)
    groups.add_to(publication)
    cells: dict[Any, Any] = {}
    tied: set[Any] = set()
    found: list[dict[Hashable, Any]] = []
    for number, table in enumerate(every):
        known = own[number][1] if number < len(own) else None
        keys: dict[Hashable, Any] = {}
        for name, count, groups_held in groups.cells(table):
            same = groups_held or ("nought", table.kind, name)
            if known is None:
                key = cells.setdefault(same, ("beside", number, name))
                publication.add(key, count)
            elif name in known:
                key = known[name]
                cells.setdefault(same, key)
            else:
                continue
            keys[name] = key
            if groups_held and key not in tied:
                tied.add(key)
                publication.tie(key, groups_held)
        if known is None:
            found.append(keys)
            _tie_table(publication, number, table, keys)
    return found


def _tie_table(
    publication: Publication[Any], number: int, table: Counted, keys: Mapping[Hashable, Any]
) -> None:
    """Say that the cells of a table add up, which follows already: so a neighbour is hidden beside one."""
    parts = [keys[name] for name in table.names]
    if len(parts) < 2 or len(set(parts)) < len(parts):
        return
    rest = int((table.labels[table.rows] < 0).sum())
    if rest:
        parts.append(publication.add(("rest", number), rest, withheld=True))
    whole = publication.add(("table", number), int(table.rows.sum()), withheld=True)
    publication.tie(whole, parts)


class _Groups:
    """Incidents that no table tells apart, for each kind of table."""

    def __init__(self, tables: Sequence[Counted]) -> None:
        self.kinds = list(dict.fromkeys(table.kind for table in tables))
        inside = np.logical_or.reduce([table.rows for table in tables])
        masks = {table.rows[inside].tobytes(): table.rows[inside] for table in tables}
        self.inside = inside
        self.filter = _joined(masks.values())
        self.of: dict[str, Labels] = {}
        for kind in self.kinds:
            labels = [table.labels[inside] for table in tables if table.kind == kind]
            different = {each.tobytes(): each + 1 for each in labels}
            self.of[kind] = _joined([self.filter, *different.values()])

    def add_to(self, publication: Publication[Any]) -> None:
        """The groups as cells that nobody is told, which add up to the same in each kind."""
        for number, n in enumerate(np.bincount(self.filter).tolist()):
            publication.add(("group", number), n, withheld=True)
        for kind in self.kinds:
            of = self.of[kind]
            parts: dict[int, list[Any]] = {}
            first = np.unique(of, return_index=True)[1]
            for number, n in enumerate(np.bincount(of).tolist()):
                key = publication.add(("group", kind, number), n, withheld=True)
                parts.setdefault(int(self.filter[first[number]]), []).append(key)
            for number, keys in parts.items():
                publication.tie(("group", number), keys)

    def cells(self, table: Counted) -> Iterable[tuple[Hashable, int, Atom]]:
        """Each name of a table with its count and the groups it is the sum of."""
        rows = table.rows[self.inside]
        labels, of = table.labels[self.inside][rows], self.of[table.kind][rows]
        size = int(self.of[table.kind].max(initial=0)) + 1
        pairs = np.unique(labels[labels >= 0] * size + of[labels >= 0])
        held: dict[int, list[Any]] = {}
        for pair in pairs.tolist():
            held.setdefault(pair // size, []).append(("group", table.kind, pair % size))
        for place, (name, count) in enumerate(zip(table.names, table.counts(), strict=True)):
            yield name, count, tuple(held.get(place, ()))
        if table.total is not None:
            groups = np.unique(self.filter[rows]).tolist()
            yield table.total, int(rows.sum()), tuple(("group", number) for number in groups)


def _joined(columns: Iterable[NDArray[Any]]) -> Labels:
    """One number for each combination of values that occurs, from 0 on."""
    code: Labels | None = None
    for column in columns:
        values = np.unique(column, return_inverse=True)[1].astype(np.int64)
        if code is None:
            code = values
            continue
        code = np.unique(code * (int(values.max(initial=0)) + 1) + values, return_inverse=True)[1]
    assert code is not None  # noqa: S101 - there is a table
    return code.astype(np.int64)
