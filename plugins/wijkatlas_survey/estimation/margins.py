# SPDX-License-Identifier: EUPL-1.2
"""Known totals of groups of people, that weights can be made to agree with."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError

Floats = NDArray[np.float64]
MOST_APART = 0.1
"""Margins whose sums differ by more than this part are about different people."""
ROUNDED = 0.005
"""Rounded shares may add up to this part more or less than they should."""
MOST_NAMES = 5


@dataclass(frozen=True, eq=False, slots=True)
class Margin:
    """Known totals of one variable.

    ``codes`` int64[n] are each respondent's place in ``names`` and ``totals`` f8.
    """

    variable: str
    names: tuple[str, ...]
    codes: NDArray[np.int64]
    totals: Floats


def agree(margins: Sequence[Margin], population: float) -> tuple[list[Margin], float]:
    """Margins that all add up to the sum of the first, and the largest part by which one was off.

    Totals that add up to 1 or to 100 count as shares, of the first margin that has none or else of
    ``population``.

    Raises:
        UserError: a margin has no people, or they differ by more than :data:`MOST_APART`.
    """
    for margin in margins:
        if not margin.totals.sum() > 0:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The totals of {variable} add up to nothing."),
                QT_TRANSLATE_NOOP("errors", "Give the number of people in each group."),
                variable=margin.variable,
            )
    sums = [float(margin.totals.sum()) for margin in margins]
    real = [margin for margin in margins if not _are_shares(float(margin.totals.sum()))]
    _check_sums(real, MOST_APART)
    whole = float(real[0].totals.sum()) if real else population
    off = max((abs(float(each.totals.sum()) / whole - 1) for each in real), default=0.0)
    scaled = [
        Margin(margin.variable, margin.names, margin.codes, margin.totals * (whole / each))
        for margin, each in zip(margins, sums, strict=True)
    ]
    return scaled, off


def with_unknown(margin: Margin, base_weight: Floats) -> Margin:
    """The margin with those in no group (code -1) as a last group, named "".

    They keep their part of the base weights; the other totals make room for it.
    """
    unknown = margin.codes < 0
    if not unknown.any():
        return margin
    part = float(base_weight[unknown].sum() / base_weight.sum())
    return Margin(
        margin.variable,
        (*margin.names, ""),
        np.where(unknown, len(margin.names), margin.codes),
        np.append(margin.totals * (1 - part), margin.totals.sum() * part),
    )


def largest_gap(weight: Floats, margin: Margin) -> float:
    """The largest difference between a sum of weights and its known total, as a part of it."""
    reached = np.bincount(margin.codes, weight, len(margin.totals))
    known = margin.totals > 0
    return float(np.max(np.abs(reached[known] / margin.totals[known] - 1), initial=0.0))


def check_margins(margins: Sequence[Margin], *, most_apart: float) -> None:
    """See that weights can agree with all of these at once.

    Raises:
        UserError: a group has a total and no respondents, respondents have no group with a total,
            or sums differ by more than ``most_apart`` of the first.
    """
    for margin in margins:
        _check_groups(margin)
    _check_sums(margins, most_apart)


def _check_groups(margin: Margin) -> None:
    answered = np.bincount(margin.codes[margin.codes >= 0], minlength=len(margin.totals)) > 0
    known = margin.totals > 0
    values = {"variable": margin.variable}
    outside = np.count_nonzero(margin.codes < 0)
    if outside:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Respondents whose {variable} is not known: {n}."),
            QT_TRANSLATE_NOOP("errors", "Weights need the group of everybody."),
            n=outside,
            **values,
        )
    if (known & ~answered).any():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Nobody answered in these groups of {variable}: {groups}."),
            QT_TRANSLATE_NOOP("errors", "Join them with other groups: nobody can stand for them."),
            groups=_some(margin.names, known & ~answered),
            **values,
        )
    if (answered & ~known).any():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "People answered in groups of {variable} without a total: {groups}."
            ),
            QT_TRANSLATE_NOOP("errors", "Give these groups a total above zero, or join them."),
            groups=_some(margin.names, answered & ~known),
            **values,
        )


def _check_sums(margins: Sequence[Margin], most_apart: float) -> None:
    for margin in margins[1:]:
        one, other = float(margins[0].totals.sum()), float(margin.totals.sum())
        if abs(other / one - 1) > most_apart:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The totals of {first} add up to {one}, those of {second} to {two}."
                ),
                QT_TRANSLATE_NOOP("errors", "Give totals of the same people."),
                first=margins[0].variable,
                one=f"{one:.7g}",
                second=margin.variable,
                two=f"{other:.7g}",
            )


def _are_shares(total: float) -> bool:
    return min(abs(total - 1), abs(total / 100 - 1)) < ROUNDED


def _some(names: Sequence[str], chosen: NDArray[np.bool_]) -> str:
    found = [name for name, is_chosen in zip(names, chosen, strict=True) if is_chosen]
    more = ["…"] if len(found) > MOST_NAMES else []
    return ", ".join([*found[:MOST_NAMES], *more])
