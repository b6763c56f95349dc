# SPDX-License-Identifier: EUPL-1.2
"""The check before figures leave: can a hidden one be worked out from those that are shown?"""

from collections.abc import Iterable, Sequence

import numpy as np

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Reason, Silent, UserError
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.figures.protection.places import WHOLE_PLACE, Places
from wijkatlas_survey.figures.protection.shown import ShownTable
from wijkatlas_survey.figures.protection.sight import Sight, sound
from wijkatlas_survey.figures.protection.ties import Family, base_families, families
from wijkatlas_survey.settings import Policy

__all__ = ["check_before_export", "recoverable"]

HIDDEN = (Reason.SUPPRESSED, Reason.SECONDARY)
Position = tuple[int, int]
Numbered = list[tuple[int, ShownTable]]


def waves(tables: Sequence[ShownTable]) -> Iterable[tuple[Places, Numbered, list[Numbered]]]:
    """For each wave its divisions, its tables with their number, and those of each group."""
    by_wave: dict[str, dict[str, Numbered]] = {}
    for number, table in enumerate(tables):
        groups = by_wave.setdefault(table.wave, {})
        groups.setdefault(table.group, []).append((number, table))
    for groups in by_wave.values():
        every = [each for group in groups.values() for each in group]
        yield Places.of_tables([table for _, table in every]), every, list(groups.values())


def recoverable(
    tables: Sequence[ShownTable], policy: Policy, progress: Progress | None = None
) -> list[Cell]:
    """The hidden cells that can be worked out from the shown ones, by linear bounds.

    It trusts no earlier step: what is shown is taken from the cells. That counts are whole numbers is
    used only where the bounds leave one; that someone knows each weight of each respondent is not.

    Args:
        tables: all that leave together, with their cells as they leave.
        policy: by which they were hidden.
        progress: told of each group of tables; may cancel.
    """
    policy, progress = sound(policy), progress or Silent()
    found: dict[Position, None] = {}
    parts = list(waves(tables))
    total, done = sum(len(groups) for _, _, groups in parts), 0
    for places, every, groups in parts:
        has_n: set[Position] = set()
        told: set[bytes] = set()
        for family in base_families(every, places, policy.hide_below):
            for figure in family.figures:
                if any(_cell(tables, at).n is not None for at in figure.cells):
                    has_n.update(figure.cells)
            reasons, held = _reasons(family, tables, has_n, policy)
            told |= told_wholes(family, reasons)
            found |= _recovered(family, reasons, held, policy)
        for group in groups:
            progress.update(done, total)
            done += 1
            for family in families(group, places, told):
                reasons, held = _reasons(family, tables, has_n, policy)
                found |= _recovered(family, reasons, held, policy)
    return [_cell(tables, at) for at in found]


def check_before_export(
    tables: Sequence[ShownTable], policy: Policy, progress: Progress | None = None
) -> None:
    """Refuse to let tables leave when a hidden figure can be worked out.

    Raises:
        UserError: it can.
    """
    if found := recoverable(tables, policy, progress):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Nothing was exported: hidden figures can be worked out from the others ({n}), "
                "such as those of {domain}.",
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Leave out a table or an indicator, or choose larger groups."
            ),
            n=len(found),
            domain=found[0].domain,
        )


def _cell(tables: Sequence[ShownTable], at: Position) -> Cell:
    return tables[at[0]].cells[at[1]]


def told_wholes(family: Family, reasons: Sequence[Reason | None]) -> set[bytes]:
    """Those asked, when it is known how many answered in all."""
    shown = (
        reason is None and figure.place == WHOLE_PLACE
        for figure, reason in zip(family.figures, reasons, strict=True)
    )
    return {(family.pattern >= 0).tobytes()} if any(shown) else set()


def _reasons(
    family: Family, tables: Sequence[ShownTable], has_n: set[Position], policy: Policy
) -> tuple[list[Reason | None], list[list[Position]]]:
    """Why each figure is hidden, None for those shown, and the cells that tell of it."""
    at_base = {(figure.mask, figure.place): number for number, figure in enumerate(family.figures)}
    held: list[list[Position]] = [list(figure.cells) for figure in family.figures]
    for figure in family.figures:
        if not figure.is_base:
            held[at_base[figure.base, figure.place]] += figure.cells
    reasons: list[Reason | None] = []
    for figure, cells in zip(family.figures, held, strict=True):
        why = {_cell(tables, at).reason for at in cells}
        if figure.is_base:
            is_shown = not cells or not has_n.isdisjoint(cells)
            small = figure.n < policy.hide_below and Reason.SUPPRESSED in why
            reasons.append(None if is_shown else HIDDEN[0 if small else 1])
        elif any(_cell(tables, at).value is not None for at in cells):
            reasons.append(None)
        else:
            reasons.append(next((each for each in HIDDEN if each in why), Reason.MISSING))
    return reasons, held


def _recovered(
    family: Family,
    reasons: Sequence[Reason | None],
    held: Sequence[Sequence[Position]],
    policy: Policy,
) -> dict[Position, None]:
    """The cells of a family that can be worked out."""
    wanted = np.array([reason in HIDDEN for reason in reasons])
    stuck = np.flatnonzero(Sight.of(family, policy).derivable(reasons, wanted))
    return {at: None for number in stuck.tolist() for at in held[number]}
