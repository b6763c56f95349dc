# SPDX-License-Identifier: EUPL-1.2
"""The only form in which a figure leaves the program."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why a figure has no value."""

    SUPPRESSED = "suppressed"
    SECONDARY = "secondary"
    MISSING = "missing"
    NOT_ADDITIVE = "not_additive"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its margin, its base, its source, or the reason why there is none.

    ``low`` and ``high`` bound the 95 % interval; None where the figure is an exact count of what
    was recorded. ``period`` is a sentence part such as ``"2025-01-01/2025-12-31"``.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    n_eff: float | None = None
    unit: str = ""
    period: str = ""
    source: str = ""
    vintage: str = ""
    provisional: bool = False
    reason: Reason | None = None

    def __post_init__(self) -> None:
        """Refuse a figure that has neither value nor reason, or both."""
        if (self.value is None) == (self.reason is None):
            message = "an estimate has a value or a reason, never both or neither"
            raise ValueError(message)
