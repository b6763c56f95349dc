# SPDX-License-Identifier: EUPL-1.2
"""One figure of a table: what was estimated, for whom, how sure, and whether it may be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wijkatlas.api import Estimate, Reason

WHOLE = "TOTAL"
"""The domain of everybody."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure.

    ``question`` is the code of a question or indicator; ``answer`` the answer's code, None for a
    mean, total, ratio or quantile and for an indicator. ``domain`` is the code of an area, answer or
    :data:`WHOLE`. Shares are parts of one; ``unit`` is ``share`` for them, else "" or a unit. ``n``
    counts those who answered, ``count`` (shares) those of them who count. ``flag`` is ``indicative``
    (few answers), ``wide`` or "". A hidden cell keeps no value, margin or count.
    """

    question: str
    answer: str | None
    domain: str
    value: float | None
    se: float | None = None
    low: float | None = None
    high: float | None = None
    df: float | None = None
    n: int | None = None
    n_eff: float | None = None
    deff: float | None = None
    reason: Reason | None = None
    flag: str = ""
    count: int | None = None
    weight: float | None = None
    statistic: str = "share"
    unit: str = "share"

    def as_json(self) -> Mapping[str, Any]:
        """For machines, in the shape that others rely on."""
        return {
            "question": self.question, "answer": self.answer, "domain": self.domain,
            "value": self.value, "se": self.se, "low": self.low, "high": self.high,
            "df": self.df, "n": self.n, "n_eff": self.n_eff, "deff": self.deff,
            "reason": None if self.reason is None else str(self.reason),
            "statistic": self.statistic, "flag": self.flag,
        }  # fmt: skip

    def estimate(self, *, period: str = "", source: str = "", vintage: str = "") -> Estimate:
        """The figure as it leaves the program; a share in percent."""
        factor, unit = (100.0, "%") if self.unit == "share" else (1.0, self.unit)

        def scaled(value: float | None) -> float | None:
            return None if value is None else value * factor

        if self.value is None:
            return Estimate(
                None, n=self.n, unit=unit, period=period, source=source, vintage=vintage,
                reason=self.reason or Reason.MISSING,
            )  # fmt: skip
        return Estimate(
            scaled(self.value), scaled(self.low), scaled(self.high), self.n, self.n_eff, unit,
            period, source, vintage,
        )  # fmt: skip
