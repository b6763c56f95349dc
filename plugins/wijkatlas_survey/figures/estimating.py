# SPDX-License-Identifier: EUPL-1.2
"""Figures of a wave: items by domain in one go, from the answers and the design of the sample."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Reason, UserError
from wijkatlas_survey.estimation.design import Design, make_design
from wijkatlas_survey.estimation.intervals import mean_interval, share_interval
from wijkatlas_survey.estimation.means import Estimated, estimate_means, estimate_totals
from wijkatlas_survey.estimation.quantiles import estimate_quantiles
from wijkatlas_survey.estimation.ratios import estimate_ratios
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.figures.domains import Domain, whole_of
from wijkatlas_survey.figures.items import Item
from wijkatlas_survey.figures.protection.extremes import hide_extremes
from wijkatlas_survey.figures.protection.publication import ShownTable, protect
from wijkatlas_survey.figures.weighting import calibration_of
from wijkatlas_survey.settings import Policy
from wijkatlas_survey.storage.frame import Frame

BATCH = 64
WIDE = 0.30
NARROW = 0.05
RELATIVELY_WIDE = 1.30
"""A share's interval is wide from 30 points on, or when it is over 5 points and 130 % of the share.

The rule of the National Center for Health Statistics (Parker and others 2017) for not showing one.
"""


@dataclass(frozen=True, eq=False, slots=True)
class Table:
    """Figures of one question or indicator, of everybody (``whole``) and by group (``cells``).

    ``group`` is the same for tables that are about the same answers, such as a question and an
    indicator made of it.
    """

    items: tuple[Item, ...]
    domain: Domain
    whole: tuple[Cell, ...]
    cells: tuple[Cell, ...]
    group: str


def design_of(frame: Frame, lonely: str = "") -> Design:
    """The design of a wave's sample; ``lonely`` replaces the rule of its recipe.

    Raises:
        UserError: the design can't be used (a weight, a stratum, a population).
    """
    return make_design(
        frame.weight,
        stratum=frame.stratum,
        cluster=frame.cluster,
        fpc=frame.fpc,
        cluster_2=frame.cluster_2,
        fpc_2=frame.fpc_2,
        lonely=lonely or frame.wave.recipe.lonely,
        calibration=calibration_of(frame),
    )


def estimate(
    frame: Frame,
    items: Sequence[Item],
    domain: Domain,
    *,
    statistic: str = "auto",
    method: str = "logit",
    level: float = 0.95,
    lonely: str = "",
    over: Item | None = None,
    probability: float = 0.5,
    design: Design | None = None,
) -> tuple[Cell, ...]:
    """The figures of items for each group of a domain, item by item; nothing is hidden yet.

    ``over`` is the denominator of a ratio, ``probability`` that of a quantile. ``auto`` gives shares
    and means. An empty group has a cell with the reason ``missing``.

    Raises:
        UserError: the design can't be used, or a ratio has no denominator.
    """
    if not items:
        return ()
    made = design if design is not None else design_of(frame, lonely)
    y = np.stack([item.y for item in items]).T  # each column lies in one piece
    groups = len(domain)
    if statistic == "quantile":
        found, low, high = estimate_quantiles(made, y, probability, domain.codes, groups, level)
    elif statistic == "ratio":
        below = _denominator(over, y.shape)
        found = estimate_ratios(made, y, below, domain.codes, groups)
        low, high = mean_interval(found, level=level)
    elif statistic == "total":
        found = estimate_totals(made, y, domain.codes, groups)
        low, high = mean_interval(found, level=level)
    else:
        found = estimate_means(made, y, domain.codes, groups)
        low, high = _intervals(items, found, level, method)
    return tuple(_cells(items, domain, found, low, high, statistic))


def make_tables(
    frame: Frame,
    asked: Sequence[tuple[str, Sequence[Item]]],
    domain: Domain,
    *,
    over: Item | None = None,
    design: Design | None = None,
    lonely: str = "",
    **options: Any,
) -> list[Table]:
    """A table for each group of answers with its items: everybody's figures and those by group.

    ``options`` are those of :func:`estimate`. Of a ratio those who answered both count.
    """
    made = design if design is not None else design_of(frame, lonely)
    if over is not None:
        known = ~np.isnan(over.y)
        asked = [
            (group, [replace(each, y=np.where(known, each.y, np.nan)) for each in items])
            for group, items in asked
        ]
    everybody = whole_of(domain)
    tables = []
    for part in _in_batches(asked):
        items = [item for _, each in part for item in each]
        whole = iter(estimate(frame, items, everybody, over=over, design=made, **options))
        cells: Iterator[Cell] = iter(())
        if not domain.is_whole:
            cells = iter(estimate(frame, items, domain, over=over, design=made, **options))
        for group, each in part:
            own = tuple(islice(whole, len(each)))
            by_group = tuple(islice(cells, len(each) * len(domain)))
            tables.append(Table(tuple(each), domain, own, by_group, group))
    return tables


def _in_batches(
    asked: Sequence[tuple[str, Sequence[Item]]],
) -> Iterator[list[tuple[str, Sequence[Item]]]]:
    """Some items at a time, so that memory stays small."""
    batch: list[tuple[str, Sequence[Item]]] = []
    for each in asked:
        if batch and sum(len(items) for _, items in batch) + len(each[1]) > BATCH:
            yield batch
            batch = []
        batch.append(each)
    if batch:
        yield batch


def shown(frame: Frame, tables: Sequence[Table], policy: Policy) -> list[Table]:
    """The same tables with what may be shown; all that leave together must be given together."""
    return shown_together([(frame, tables)], policy)[0]


def shown_together(
    given: Sequence[tuple[Frame, Sequence[Table]]], policy: Policy
) -> list[list[Table]]:
    """As :func:`shown`, for tables of several waves that leave together."""
    all_tables = [shown_table(frame, table) for frame, tables in given for table in tables]
    protected = iter(protect(all_tables, policy))
    return [[_with(table, next(protected), policy) for table in tables] for _, tables in given]


def _with(table: Table, cells: tuple[Cell, ...], policy: Policy) -> Table:
    places = len(table.whole)
    whole, parts = cells[:places], cells[places:]
    if cells and cells[0].statistic == "quantile":
        whole = hide_extremes(table.items, whole, whole_of(table.domain), policy)
        parts = hide_extremes(table.items, parts, table.domain, policy)
    return replace(table, whole=whole, cells=parts)


def shown_table(frame: Frame, table: Table) -> ShownTable:
    """A table with the respondents behind it, as :func:`~.publication.protect` takes it."""
    inside = table.domain.inside
    asked = inside & np.any([~np.isnan(item.y) for item in table.items], axis=0)
    counts = {item.answer: inside & (item.y == 1) for item in table.items if item.is_share}
    is_counted = bool(table.whole) and table.whole[0].statistic in ("share", "mean", "total")
    return ShownTable(
        (*table.whole, *table.cells),
        asked,
        counts if is_counted else {},
        table.domain.codes,
        () if table.domain.is_whole else tuple(code for code, _ in table.domain.names),
        frame.weight,
        frame.wave.name,
        table.group,
    )


def _denominator(over: Item | None, shape: tuple[int, ...]) -> NDArray[np.float64]:
    if over is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A ratio needs a question to divide by."),
            QT_TRANSLATE_NOOP("errors", "Name it with --over."),
        )
    return np.broadcast_to(over.y[:, None], shape)


def _intervals(
    items: Sequence[Item], found: Estimated, level: float, method: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    shares = np.array([item.is_share for item in items])[:, None]
    if shares.all():
        return share_interval(found, level=level, method=method)
    means = mean_interval(found, level=level)
    if not shares.any():
        return means
    parts = share_interval(found, level=level, method=method)
    return np.where(shares, parts[0], means[0]), np.where(shares, parts[1], means[1])


def _cells(
    items: Sequence[Item],
    domain: Domain,
    found: Estimated,
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    statistic: str,
) -> Iterable[Cell]:
    numbers = (found.value, found.se, low, high, found.df, found.n_eff, found.deff, found.weight)
    for place, item in enumerate(items):
        columns = [_plain(array[place]) for array in numbers]
        counts = _counts(item, domain)
        is_share = item.is_share and statistic in ("auto", "share", "mean")
        kind = ("share" if is_share else "mean") if statistic == "auto" else statistic
        rows = zip(domain.names, found.n[place].tolist(), counts, *columns, strict=True)
        for (code, _), n, count, value, se, below, above, df, n_eff, deff, weight in rows:
            is_there = value is not None
            yield Cell(
                item.question,
                item.answer,
                code,
                value,
                se,
                below if is_there else None,
                above if is_there else None,
                df if is_there else None,
                n,
                n_eff,
                deff,
                None if is_there else Reason.MISSING,
                _width_flag(value, below, above) if is_share else "",
                count,
                weight if is_there else None,
                kind,
                "share" if is_share else "",
            )


def _plain(values: NDArray[Any]) -> list[float | None]:
    """Plain numbers, None for what is not finite."""
    known = np.isfinite(values).tolist()
    return [
        each if is_known else None for each, is_known in zip(values.tolist(), known, strict=True)
    ]


def _counts(item: Item, domain: Domain) -> list[int | None]:
    """Of a share, how many answered so in each group."""
    if not item.is_share:
        return [None] * len(domain)
    chosen = domain.codes[(item.y == 1) & (domain.codes >= 0)]
    return list(np.bincount(chosen, minlength=len(domain)).tolist())


def _width_flag(value: float | None, low: float | None, high: float | None) -> str:
    if value is None or low is None or high is None:
        return ""
    width = high - low
    is_wide = width >= WIDE or (width > NARROW and width > RELATIVELY_WIDE * value)
    return "wide" if is_wide else ""
