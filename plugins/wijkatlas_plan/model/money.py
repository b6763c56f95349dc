# SPDX-License-Identifier: EUPL-1.2
"""Amounts of budget lines added up: only what is filled in, and how many lines are not."""

from collections.abc import Iterable
from dataclasses import dataclass

from wijkatlas.api import NumberFormat, Translator
from wijkatlas_plan.model.plan import BudgetLine

CENTS = 100


@dataclass(frozen=True, slots=True)
class Money:
    """Sums in whole cents over ``lines`` budget lines; those ``without_…`` are not in the sum."""

    planned_cents: int = 0
    spent_cents: int = 0
    lines: int = 0
    without_planned: int = 0
    without_spent: int = 0


def add_money(budget: Iterable[BudgetLine]) -> Money:
    """Add up what is filled in."""
    lines = tuple(budget)
    planned = [each.planned_cents for each in lines if each.planned_cents is not None]
    spent = [each.spent_cents for each in lines if each.spent_cents is not None]
    return Money(
        sum(planned), sum(spent), len(lines), len(lines) - len(planned), len(lines) - len(spent)
    )


def write_money(cents: int, translator: Translator) -> str:
    """An amount in euros, with cents only when there are any: "€ 12.500,50"."""
    whole, rest = divmod(abs(cents), CENTS)
    write = NumberFormat.of(translator.language)
    sign = "\u2212" if cents < 0 else ""
    text = write.write(whole) + (f"{write.decimal}{rest:02d}" if rest else "")
    return f"{sign}€\u00a0{text}"
