# SPDX-License-Identifier: EUPL-1.2
"""Lengths that no map could hold."""

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["LEAST_M", "LONGEST_M", "check_length"]

LEAST_M = 1e-6
"""Less is nought."""

LONGEST_M = 1e12
"""Beyond any map; squares and counts of cells still hold."""


def check_length(metres: float) -> None:
    """Refuse a cell, bandwidth or radius whose square would overflow.

    Raises:
        UserError: it is longer than ``LONGEST_M``.
    """
    if metres > LONGEST_M:
        raise UserError(QT_TRANSLATE_NOOP("errors", "No length on a map is that large."))
