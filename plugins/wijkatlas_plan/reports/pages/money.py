# SPDX-License-Identifier: EUPL-1.2
"""What is planned and spent: totals that reconcile to the cent, and what is not filled in."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from wijkatlas.api import Estimate, Reason
from wijkatlas_plan.model.plan import BudgetLine

EURO = "€"


@dataclass(frozen=True, slots=True)
class Total:
    """Money of ``lines`` budget lines: cents of those that are filled in, and how many are not."""

    lines: int = 0
    planned_cents: int = 0
    planned_missing: int = 0
    spent_cents: int = 0
    spent_missing: int = 0

    @property
    def planned(self) -> Estimate:
        """In euros; missing when no line has it."""
        return euros(self.planned_cents if self.planned_missing < self.lines else None)

    @property
    def spent(self) -> Estimate:
        """In euros; missing when no line has it."""
        return euros(self.spent_cents if self.spent_missing < self.lines else None)


def total(lines: Iterable[BudgetLine]) -> Total:
    """Everything in these lines."""
    held = list(lines)
    planned = [each.planned_cents for each in held if each.planned_cents is not None]
    spent = [each.spent_cents for each in held if each.spent_cents is not None]
    return Total(
        len(held), sum(planned), len(held) - len(planned), sum(spent), len(held) - len(spent)
    )


def totals_by(
    lines: Iterable[BudgetLine], key: Callable[[BudgetLine], Hashable]
) -> dict[Hashable, Total]:
    """The total of each group of lines; together they are the total of all."""
    groups: dict[Hashable, list[BudgetLine]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    return {name: total(held) for name, held in groups.items()}


def euros(cents: int | None) -> Estimate:
    """Cents as a figure in euros; None is missing."""
    if cents is None:
        return Estimate(None, unit=EURO, reason=Reason.MISSING)
    return Estimate(cents / 100, unit=EURO)
