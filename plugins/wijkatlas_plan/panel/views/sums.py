# SPDX-License-Identifier: EUPL-1.2
"""What is planned and spent by sector or funder and year, to the cent; without a screen."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from wijkatlas_plan.model.money import Money, add_money
from wijkatlas_plan.model.plan import Action, BudgetLine, Tree
from wijkatlas_plan.model.sector import Sector


@dataclass(frozen=True, slots=True)
class Matrix:
    """Sums by row and year; "" is the row of lines of nobody. ``whole`` adds everything up."""

    names: Sequence[str]
    years: Sequence[int]
    cells: Mapping[tuple[str, int], Money]
    rows: Mapping[str, Money]
    columns: Mapping[int, Money]
    whole: Money


def by_sector(tree: Tree, shown: frozenset[str]) -> Matrix:
    """By the sector that leads the action, in the order of the sectors."""
    actions = {each.uid: each for each in tree.actions}
    lines = _lines(tree, shown, actions)
    order = [str(sector) for sector in Sector]

    def sector_of(line: BudgetLine) -> str:
        sector = actions[line.action].lead_sector
        return "" if sector is None else str(sector)

    return _matrix(lines, sector_of, lambda name: order.index(name) if name else len(order))


def by_funder(tree: Tree, shown: frozenset[str]) -> Matrix:
    """By funder, in alphabetical order."""
    lines = _lines(tree, shown, {each.uid: each for each in tree.actions})
    return _matrix(
        lines, lambda line: line.funder.strip(), lambda name: (not name, name.casefold())
    )


def _lines(tree: Tree, shown: frozenset[str], actions: Mapping[str, Action]) -> list[BudgetLine]:
    return [line for line in tree.budget if line.action in shown and line.action in actions]


def _matrix(
    lines: Iterable[BudgetLine],
    name_of: Callable[[BudgetLine], str],
    place_of: Callable[[str], object],
) -> Matrix:
    cells: defaultdict[tuple[str, int], list[BudgetLine]] = defaultdict(list)
    rows: defaultdict[str, list[BudgetLine]] = defaultdict(list)
    columns: defaultdict[int, list[BudgetLine]] = defaultdict(list)
    whole = list(lines)
    for line in whole:
        name = name_of(line)
        cells[name, line.year].append(line)
        rows[name].append(line)
        columns[line.year].append(line)
    return Matrix(
        sorted(rows, key=place_of),  # type: ignore[arg-type]  # keys of one kind
        sorted(columns),
        {key: add_money(found) for key, found in cells.items()},
        {key: add_money(found) for key, found in rows.items()},
        {key: add_money(found) for key, found in columns.items()},
        add_money(whole),
    )
