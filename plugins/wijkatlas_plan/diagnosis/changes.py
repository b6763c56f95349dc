# SPDX-License-Identifier: EUPL-1.2
"""What changed on the board since it was looked at last."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wijkatlas.api import Estimate, Reason
from wijkatlas_plan.diagnosis.board import Board, Change, Row
from wijkatlas_plan.diagnosis.incidents import WHOLE
from wijkatlas_plan.diagnosis.pooling import difference
from wijkatlas_plan.model.figure import SeenFigure


class News(StrEnum):
    """What is new of a figure."""

    INDICATOR = "indicator"  # it was not on the board
    PERIOD = "period"  # it is of another period
    VALUE = "value"  # of the same period, but another number
    REASON = "reason"  # it is hidden or missing now, or no longer


@dataclass(frozen=True, slots=True)
class Changed:
    """A figure that changed; ``area`` "" is the municipality. ``seen`` is None when it is new.

    ``change`` says whether it is clearly more or less than it was then. Where the two periods overlap
    this is cautious: part of the incidents is in both.
    """

    indicator: str
    area: str
    news: News
    now: Estimate
    seen: SeenFigure | None = None
    change: Change = Change.UNKNOWN


def changed_since(
    board: Board, seen: Sequence[SeenFigure], *, of_areas: bool = True
) -> tuple[Changed, ...]:
    """What differs from the board as it was seen, in the order of the board; the whole first.

    Numbers that are written alike have not changed. Nothing at all was seen before: nothing is news.
    """
    if not seen:
        return ()
    known = {(each.indicator, each.scheme, each.area): each for each in seen}
    indicators = {each.indicator for each in seen}
    found = []
    for row in board.rows:
        if row.indicator.id not in indicators:
            found.append(Changed(row.indicator.id, WHOLE, News.INDICATOR, row.whole.now))
            continue
        for scheme, area, figure in _figures(board, row, of_areas=of_areas):
            old = known.get((row.indicator.id, scheme, area))
            if old is None:
                continue
            news = _news(row, figure, old)
            if news is not None:
                was = estimate_of(old)
                found.append(
                    Changed(row.indicator.id, area, news, figure, old, _change(figure, was))
                )
    return tuple(found)


def snapshot(board: Board, seen_at: str) -> tuple[SeenFigure, ...]:
    """The board as it is, to be remembered as seen at a local ISO time."""
    return tuple(
        SeenFigure(
            row.indicator.id,
            figure.period or row.period,
            scheme,
            area,
            figure.value,
            figure.low,
            figure.high,
            str(figure.reason or ""),
            seen_at,
        )
        for row in board.rows
        for scheme, area, figure in _figures(board, row)
    )


def estimate_of(seen: SeenFigure) -> Estimate:
    """A figure that was seen."""
    if seen.value is None:
        return Estimate(None, period=seen.period, reason=Reason(seen.reason or Reason.MISSING))
    return Estimate(seen.value, seen.low, seen.high, period=seen.period)


def _figures(
    board: Board, row: Row, *, of_areas: bool = True
) -> Iterable[tuple[str, str, Estimate]]:
    yield "", WHOLE, row.whole.now
    if of_areas:
        for area, cell in row.areas.items():
            yield board.scheme, area, cell.now


def _news(row: Row, now: Estimate, old: SeenFigure) -> News | None:
    if (now.value is None) != (old.value is None) or str(now.reason or "") != old.reason:
        return News.REASON
    if (now.period or row.period) != old.period:
        return News.PERIOD
    if now.value is None or old.value is None:
        return None
    decimals = row.indicator.decimals
    return None if round(now.value, decimals) == round(old.value, decimals) else News.VALUE


def _change(now: Estimate, was: Estimate) -> Change:
    bounds = difference(now, was)
    if bounds is None:
        return Change.UNKNOWN
    _, low, high = bounds
    if low > 0:
        return Change.RISE
    return Change.FALL if high < 0 else Change.NOT_CLEAR
