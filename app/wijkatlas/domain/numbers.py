# SPDX-License-Identifier: EUPL-1.2
"""Numbers as people of a language write them, without touching the process's locale."""

import math
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Self

NARROW_SPACE = "\u202f"
MINUS = "\u2212"

_SIGNS = {
    "nl": (".", ","),
    "fr": (NARROW_SPACE, ","),
    "en": (",", "."),
    "es": (".", ","),
    "pt": (".", ","),
}


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """The signs of one language: between thousands and before decimals."""

    thousands: str = "."
    decimal: str = ","

    @classmethod
    def of(cls, language: str) -> Self:
        """The format of a language; Dutch for one that is not known."""
        return cls(*_SIGNS.get(language, _SIGNS["nl"]))

    def write(self, value: float, decimals: int = 0) -> str:
        """A number, rounded half away from zero: ``1.234,5``.

        Raises:
            ValueError: the value is not a finite number.
        """
        if not math.isfinite(value):
            message = "only finite numbers can be written"
            raise ValueError(message)
        exact = Decimal(value) if isinstance(value, int) else Decimal(repr(float(value)))
        rounded = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        text = f"{abs(rounded):,f}".replace(",", "\0").replace(".", self.decimal)
        return (MINUS if rounded < 0 else "") + text.replace("\0", self.thousands)

    def write_share(self, share: float, decimals: int = 0) -> str:
        """A share of one as a percentage: ``12,5 %``."""
        return f"{self.write(share * 100, decimals)}\u00a0%"
