# SPDX-License-Identifier: EUPL-1.2
"""A sheet that a plugin adds to the council workbook."""

from collections.abc import Callable
from dataclasses import dataclass

from wijkatlas.domain.table import SheetTable


@dataclass(frozen=True, slots=True)
class Sheet:
    """``table(session)`` gives the sheet's content, for the filter of the session."""

    id: str
    title: str
    table: Callable[..., SheetTable]
