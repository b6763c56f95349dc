# SPDX-License-Identifier: EUPL-1.2
"""Options that the commands about plans share."""

from datetime import date
from typing import Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Param

PlanName = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Title or number of a plan; all without one"))
]
Day = Annotated[
    date | None,
    Param(QT_TRANSLATE_NOOP("commands", "As of this day, as 2026-03-01; today without one")),
]
