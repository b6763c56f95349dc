# SPDX-License-Identifier: EUPL-1.2
"""The check before figures leave: can a hidden one be worked out from those that are shown?"""

from collections.abc import Sequence

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.figures.cell import Cell
from wijkatlas_survey.figures.publication import ShownTable
from wijkatlas_survey.settings import Policy

__all__ = ["check_before_export", "recoverable"]


def recoverable(tables: Sequence[ShownTable], policy: Policy) -> list[Cell]:
    """The hidden cells that follow from the shown ones."""
    del policy
    return [cell for table in tables for cell in table.cells if cell.reason and cell.value]


def check_before_export(tables: Sequence[ShownTable], policy: Policy) -> None:
    """Refuse to let tables leave when a hidden figure could be worked out.

    Raises:
        UserError: it can.
    """
    if found := recoverable(tables, policy):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "Nothing was exported: hidden figures can be worked out ({n})."
            ),
            QT_TRANSLATE_NOOP(
                "errors",
                "Leave out a table, such as the one by the smallest groups, and try again.",
            ),
            n=len(found),
        )
