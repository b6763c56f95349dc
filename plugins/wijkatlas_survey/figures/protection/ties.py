# SPDX-License-Identifier: EUPL-1.2
"""How the figures of tables that leave together hang together.

Respondents of the same *pattern* (which answers) and class (which area, which sex) are told apart by
no table. A *mask* is a set of respondents by what they answered; a figure is about a mask in a place.
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.figures.protection.masks import Masks
from wijkatlas_survey.figures.protection.places import WHOLE_PLACE, Codes, Place, Places, joined
from wijkatlas_survey.figures.protection.shown import ShownTable


@dataclass(eq=False, slots=True)
class Figure:
    """How many, and how much weight, of a mask are in a place.

    ``base`` is the mask of those asked; of a figure that is the base itself it is the mask. ``n`` and
    ``size`` are the count and weight of the base; ``cells`` are (table, position). A figure without
    cells is known all the same: how many answered in all.
    """

    mask: int
    base: int
    place: Place
    count: int
    total: float
    n: int
    size: float
    cells: list[tuple[int, int]] = field(default_factory=list)

    @property
    def is_base(self) -> bool:
        """True when it is about all who were asked."""
        return self.mask == self.base


@dataclass(eq=False, slots=True)
class Family:
    """Figures that may follow from each other: of answers that exclude, contain or complete another.

    ``patterns`` bool (patterns, masks) says which masks a pattern is in; ``pattern`` int64 (n) is that
    of each respondent, -1 for who was asked nothing. ``lines`` are figures of which any one follows
    from the others.
    """

    patterns: NDArray[np.bool_]
    pattern: Codes
    places: Places
    weight: NDArray[np.float64]
    figures: list[Figure]
    lines: list[list[int]]


def families(
    tables: Sequence[tuple[int, ShownTable]], places: Places, told: Container[bytes]
) -> list[Family]:
    """The families of the shares of one wave and group; tables come with their number.

    ``told`` has those asked of whom it is known how many they are.
    """
    masks = Masks()
    parts, used = [], []
    for number, table in tables:
        base = masks.add(table.asked)
        answers = {a: masks.add(rows & table.asked, base) for a, rows in table.answers.items()}
        used.append(_Used(number, table, base, answers, table.asked.tobytes() in told))
        numbers = list(dict.fromkeys(answers.values()))
        parts += [numbers] if masks.are_apart(numbers) else [[each] for each in numbers]
    found = [_family(used, places, masks, group) for group in masks.related(parts)]
    return [family for family in found if family.figures]


def base_families(
    tables: Sequence[tuple[int, ShownTable]], places: Places, hide_below: int
) -> list[Family]:
    """The families of how many were asked, of one wave: one for each set of those asked.

    How many they are in all is taken as known unless that is less than ``hide_below``.
    """
    masks = Masks()
    used = []
    for number, table in tables:
        base = masks.add(table.asked)
        cells = {cell.answer: base for cell in table.cells}
        used.append(_Used(number, table, base, cells, int(table.asked.sum()) >= hide_below))
    found = [_family(used, places, masks, [base]) for base in range(len(masks.rows))]
    return [family for family in found if family.figures]


@dataclass(frozen=True, eq=False, slots=True)
class _Used:
    """A table with the masks of its base and answers; ``is_told`` when readers know how many were asked."""

    number: int
    table: ShownTable
    base: int
    answers: dict[str | None, int]
    is_told: bool


def _family(every: Sequence[_Used], places: Places, masks: Masks, group: Sequence[int]) -> Family:
    members = set(group)
    used = [each for each in every if members.intersection(each.answers.values())]
    numbers = list(dict.fromkeys([*group, *(each.base for each in used)]))
    columns = {mask: column for column, mask in enumerate(numbers)}
    pattern, patterns = _patterns(used, masks, numbers)
    figures: dict[tuple[int, Place], Figure] = {}
    for each in used:
        _add_figures(figures, each, places.of_table(each.table), masks, columns)
    index = {key: number for number, key in enumerate(figures)}
    listed = list(figures.values())
    lines = _answer_lines(index, used, masks, columns) + _place_lines(index, listed, used, places)
    return Family(patterns, pattern, places, used[0].table.weight, listed, lines)


def _patterns(
    used: Sequence[_Used], masks: Masks, numbers: Sequence[int]
) -> tuple[Codes, NDArray[np.bool_]]:
    """The pattern of each respondent, and the masks of each; also those that nobody is in.

    Nobody may have given an answer, or anything but one answer: readers can't know. Where the answers
    are all there are, nobody gave none of them.
    """
    rows = np.array([masks.rows[mask] for mask in numbers])
    asked = np.asarray(rows.any(axis=0))
    code = np.full(len(asked), -1, np.int64)
    code[asked] = joined(list(rows[:, asked]))
    found = rows[:, asked].T[np.unique(code[asked], return_index=True)[1]].tolist()
    complete = {
        each.base
        for each in used
        if len(set(each.answers.values())) > 1
        and np.array_equal(
            np.sum([masks.rows[mask] for mask in set(each.answers.values())], axis=0),
            masks.rows[each.base],
        )
    }
    for each in used:
        answers = set(each.answers.values()) - {each.base}
        possible = [{m} for m in answers.intersection(numbers) if not masks.rows[m].any()]
        for answer in possible + ([] if each.base in complete else [set()]):
            held = [mask == each.base or mask in answer for mask in numbers]
            found += [held] if held not in found else []
    return code, np.array(found, np.bool_).reshape(len(found), len(numbers))


def _add_figures(
    figures: dict[tuple[int, Place], Figure],
    used: _Used,
    places: Sequence[Place],
    masks: Masks,
    columns: Mapping[int, int],
) -> None:
    table = used.table
    where = [*places, WHOLE_PLACE]
    n, size = table.counts(table.asked).tolist(), table.weights(table.asked).tolist()
    held = {
        mask: (table.counts(masks.rows[mask]).tolist(), table.weights(masks.rows[mask]).tolist())
        for mask in dict.fromkeys((used.base, *used.answers.values()))
        if mask in columns
    }

    def figure(mask: int, place: int) -> Figure:
        key = (mask, where[place])
        if key not in figures:
            count, total = held[mask]
            figures[key] = Figure(
                columns[mask], columns[used.base], where[place],
                count[place], total[place], n[place], size[place],
            )  # fmt: skip
        return figures[key]

    at = table.places
    for position, cell in enumerate(table.cells):
        own, place = used.answers.get(cell.answer, -1), at[cell.domain]
        if own in held and n[place]:
            figure(own, place).cells.append((used.number, position))
            figure(used.base, place)
    if used.is_told and n[-1]:
        figure(used.base, -1)


def _answer_lines(
    index: Mapping[tuple[int, Place], int],
    used: Sequence[_Used],
    masks: Masks,
    columns: Mapping[int, int],
) -> list[list[int]]:
    """Answers that add up to another answer, or to all who were asked."""
    where: dict[int, list[Place]] = {}
    for mask, place in index:
        where.setdefault(mask, []).append(place)
    sums: dict[tuple[int, ...], None] = {}
    for each in used:
        answers = [mask for mask in dict.fromkeys(each.answers.values()) if mask in columns]
        if not masks.are_apart(answers):
            continue
        for whole in set(columns) - set(answers):
            if whole == each.base and len(each.answers) == 1:
                continue  # readers don't know that all gave this answer
            rows = masks.rows[whole]
            parts = [m for m in answers if not (masks.rows[m] & ~rows).any()]
            if parts and sum(int(masks.rows[m].sum()) for m in parts) == int(rows.sum()):
                sums[(whole, *parts)] = None
                if each.base in columns and whole != each.base:
                    sums[(each.base, whole, *(m for m in answers if m not in parts))] = None
    lines = []
    for line in sums:
        for place in where.get(line[0], ()):
            if all((mask, place) in index for mask in line):
                lines.append([index[mask, place] for mask in line])
    return lines


def _place_lines(
    index: Mapping[tuple[int, Place], int],
    figures: Sequence[Figure],
    used: Sequence[_Used],
    places: Places,
) -> list[list[int]]:
    """Places that add up to another."""
    divisions = {each.table.domain.tobytes(): places.of_table(each.table) for each in used}
    sums = [(WHOLE_PLACE, parts) for parts in divisions.values()]
    for own, parts in divisions.items():
        at = {(part[0], each): part for part in parts for each in part[1]}
        for other, wholes in divisions.items():
            for kind, classes in wholes if other != own else []:
                inside = dict.fromkeys(at[kind, c] for c in classes if (kind, c) in at)
                sums.append(((kind, classes), list(inside)))
    lines: dict[tuple[int, ...], None] = {}
    for mask in dict.fromkeys(mask for mask, _ in index):
        for whole, parts in sums:
            found = [index[mask, part] for part in parts if (mask, part) in index]
            if (mask, whole) not in index or found in ([], [index[mask, whole]]):
                continue
            if sum(figures[each].n for each in found) == figures[index[mask, whole]].n:
                lines[(index[mask, whole], *found)] = None
    return [list(line) for line in lines]
