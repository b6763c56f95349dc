# SPDX-License-Identifier: EUPL-1.2
"""The counts of one filter, table by table, and the sums that tie them."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis import counts
from wijkatlas.analysis.labels import hour_labels, month_labels, place_labels
from wijkatlas.analysis.selection import Assignment, IncidentColumns
from wijkatlas.analysis.suppression import Publication
from wijkatlas.analysis.together import Counted
from wijkatlas.domain.summary import Period

__all__ = ["Key", "Tables"]

HOUR_WIDTHS = (1, 2, 4, 6)
MOST_HIDDEN_SHARE = 0.25
FEW_ENOUGH_HIDDEN = 0.5

Key = tuple[str | int, ...]


@dataclass
class Tables:
    """All counts, by table and key, and how they hang together.

    ``counted`` says of the tables which incidents are in them, with the key of each name.
    """

    points: IncidentColumns
    areas: Assignment | None
    publication: Publication[Key]
    additive: bool
    n: dict[Key, int] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    columns: int = 0
    now: str = "now"
    counted: list[tuple[Counted, Mapping[Hashable, Key]]] = field(default_factory=list)

    def add(self, period: str, left: NDArray[np.bool_]) -> None:
        """The tables of one period: total, areas with what lies outside, categories."""
        total = self._cell(("total", period), int(left.sum()))
        categories = counts.by_category(self.points, left)
        parts = self._cells(("category", period), categories.keys, categories.n)
        names = tuple(categories.keys)
        self._know("what", left, self.points.category.astype(np.int64), names, parts, total)
        if self.additive:
            self._tie(total, parts)
        if self.areas is not None:
            tally = counts.by_area(self.points, left, self.areas)
            parts = self._cells(("area", period), tally.keys, tally.n)
            parts += [self._cell((why, period), n) for why, n in tally.rest.items()]
            self._tie(total, parts)
            labels, names = place_labels(self.points, self.areas)
            self._know("place", left, labels, names, parts)

    def add_months(self, left: NDArray[np.bool_], period: Period | None) -> None:
        """The months of the period and what has none."""
        begin, end = (period.begin, period.end) if period else (None, None)
        tally = counts.by_month(self.points, left, begin, end)
        self.months = tally.keys
        parts = self._cells(("month",), tally.keys, tally.n)
        parts.append(self._cell(("without_month",), sum(tally.rest.values())))
        self._tie(("total", ""), parts)
        self._know("time", left, month_labels(self.points, tally.keys), tally.keys, parts)

    def add_hours(self, left: NDArray[np.bool_]) -> int:
        """Weekday by part of the day, in parts wide enough that few cells must be hidden.

        Gives the hours of one part; 0 when the incidents are too few for any such table.
        """
        tally = counts.by_weekday_and_hour(self.points, left)
        small = self.publication.smallest_shown
        for width in HOUR_WIDTHS:
            n = tally.n.reshape(7, -1, width).sum(axis=2)
            few = int(((n > 0) & (n < small)).sum()) / max(1, int((n > 0).sum()))
            if few <= MOST_HIDDEN_SHARE:
                break
        if few > FEW_ENOUGH_HIDDEN:
            return 0
        self.columns = n.shape[1]
        known = self._cell(("with_hour",), int(n.sum()))
        rows = [self._cell(("weekday", d), int(n[d].sum())) for d in range(7)]
        columns = [self._cell(("hour", h), int(n[:, h].sum())) for h in range(self.columns)]
        cells = [
            [self._cell(("cell", d, h), int(n[d, h])) for h in range(self.columns)]
            for d in range(7)
        ]
        self._tie(known, rows)
        self._tie(known, columns)
        for d in range(7):
            self._tie(rows[d], cells[d])
        for h in range(self.columns):
            self._tie(columns[h], [cells[d][h] for d in range(7)])
        slots = [cell for row in cells for cell in row]
        self._know("hour", left, hour_labels(self.points, width), tuple(slots), slots)
        unknown = self._cell(("without_hour",), int(left.sum()) - int(n.sum()))
        self._tie(("total", ""), [known, unknown])
        return width

    def add_now(
        self,
        left: NDArray[np.bool_],
        before: NDArray[np.bool_],
        now: NDArray[np.bool_],
        comparison: tuple[Period, Period],
    ) -> None:
        """The later of the compared periods: the whole itself, or a part of it like the earlier."""
        if np.array_equal(left, now):
            self.now = ""
            return
        self.add("now", now)
        inside = bool(np.all(left[before]))
        for key in [key for key in self.n if key[1:2] == ("",)]:
            table, rest = key[0], key[2:]
            parts: list[Key] = [(table, "now", *rest)]
            if inside:
                parts.append((table, "before", *rest))
            others = self.n[key] - sum(self.n[part] for part in parts)
            parts.append(self._cell((table, "others", *rest), others, withheld=True))
            self._tie(key, parts)
        for name, period, chosen in zip(("before", "now"), comparison, (before, now), strict=True):
            if name == "before" and not inside:
                continue
            first, last = str(period.begin)[:7], str(period.end)[:7]
            months = [("month", month) for month in self.months if first <= month <= last]
            surplus = sum(self.n[part] for part in months) - int(chosen.sum())
            if months and surplus >= 0:
                whole = self._cell(("months", name), surplus + int(chosen.sum()), withheld=True)
                self._tie(whole, months)
                spare = self._cell(("spare", name), surplus, withheld=True)
                self._tie(whole, [("total", name), spare])

    def _know(
        self,
        kind: str,
        left: NDArray[np.bool_],
        labels: NDArray[np.int64],
        names: Sequence[Hashable],
        parts: Sequence[Key],
        total: Key | None = None,
    ) -> None:
        keys = dict(zip(names, parts, strict=False))
        if total is not None:
            keys[total] = total
        self.counted.append((Counted(kind, left, labels, tuple(names), total), keys))

    def _cell(self, key: Key, n: int, *, withheld: bool = False) -> Key:
        self.n[key] = n
        return self.publication.add(key, n, withheld=withheld)

    def _cells(
        self, table: tuple[str, ...], keys: Sequence[str], n: NDArray[np.int64]
    ) -> list[Key]:
        return [self._cell((*table, key), int(each)) for key, each in zip(keys, n, strict=True)]

    def _tie(self, total: Key, parts: Sequence[Key]) -> None:
        self.publication.tie(total, parts)
