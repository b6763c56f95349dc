# SPDX-License-Identifier: EUPL-1.2
"""Rates of incidents for an edition: which counts they rest on, and the rates without the hidden ones."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.api import EditionRequest, Estimate, Indicator, Measured, Reason
from wijkatlas_plan.diagnosis.incidents import WHOLE, counted
from wijkatlas_plan.diagnosis.pooling import is_rate

if TYPE_CHECKING:
    from wijkatlas.api.statistics import Counted

MOST_THEMES = 6
Asked = tuple[str, str]
"""An indicator's id and a period: one table of counts by area."""
Names = Mapping[Hashable, Reason]


def leading_rates(
    indicators: Sequence[Indicator], points: Any, wanted: Iterable[str]
) -> list[Indicator]:
    """What a page has room for: of the rates of incidents the wanted ones and the most frequent themes.

    Of rarer themes nearly every count of an area would have to be hidden, and others beside it.

    Args:
        indicators: any; those that are no rates of incidents all stay.
        points: the incidents, as ``project.points()`` gives them.
        wanted: ids that stay whatever their number.
    """
    numbers = np.bincount(points.category, minlength=len(points.categories))
    held = dict(zip(points.categories, numbers.tolist(), strict=True))
    single = [each for each in indicators if is_rate(each) and len(each.themes) == 1]
    single.sort(key=lambda each: (-held.get(each.themes[0], 0), each.id))
    kept = {each.id for each in single[:MOST_THEMES]} | set(wanted)
    dropped = {each.id for each in single} - kept
    return [each for each in indicators if each.id not in dropped]


def count_tables(
    indicators: Iterable[Indicator], asked: Sequence[Asked], request: EditionRequest
) -> "list[Counted]":
    """The counts by area behind these rates, in their order, for :class:`wijkatlas.api.Edition`."""
    themes = {each.id: each.themes for each in indicators}
    return [
        counted(request.points, request.places, request.areas, themes[name], period)
        for name, period in asked
    ]


def protect_rates(
    indicators: Iterable[Indicator], scheme: str, hidden: Mapping[Asked, Names]
) -> list[Indicator]:
    """The same indicators; rates of incidents give no figure where the count must be hidden.

    A rate that was not asked for beforehand, or of another scheme, gives none at all.

    Args:
        indicators: any.
        scheme: of the areas that were counted.
        hidden: for each table that was asked for, the names that must be hidden.
    """
    return [
        replace(each, measure=_protected(each, scheme, hidden), compare=None)
        if is_rate(each)
        else each
        for each in indicators
    ]


def _protected(
    indicator: Indicator, scheme: str, hidden: Mapping[Asked, Names]
) -> Callable[[str, str], Measured]:
    def measure(period: str, wanted: str) -> Measured:
        found = indicator.measure(period, wanted)
        names = hidden.get((indicator.id, period))
        is_counted = names is not None and wanted in ("", scheme)

        def told(figure: Estimate, name: str) -> Estimate:
            reason = (names or {}).get(name) if is_counted else Reason.SUPPRESSED
            return figure if reason is None or figure.value is None else _bare(figure, reason)

        areas = {code: told(figure, code) for code, figure in found.areas.items()}
        return replace(found, whole=told(found.whole, WHOLE), areas=areas)

    return measure


def _bare(figure: Estimate, reason: Reason) -> Estimate:
    return replace(figure, value=None, low=None, high=None, n=None, n_eff=None, reason=reason)
