# SPDX-License-Identifier: EUPL-1.2
"""Lengths that no place on earth could hold."""

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["LONGEST_M", "check_length"]

LONGEST_M = 1e12
"""Beyond any map; squares and counts of cells still hold."""


def check_length(metres: float) -> None:
    """Refuse a cell or bandwidth whose square would overflow.

    Raises:
        UserError: it is longer than ``LONGEST_M``.
    """
    if metres > LONGEST_M:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A bandwidth or cell can't be that long."))
