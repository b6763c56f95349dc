# SPDX-License-Identifier: EUPL-1.2
"""What the hours of the week amount to, as data; ``rhythm_words`` says it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wijkatlas.api import Reason, Translator

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from wijkatlas.analysis.aoristic import Rhythm, Window
    from wijkatlas.domain.finding import Finding
    from wijkatlas.map.result import ResultLayer


@dataclass(frozen=True, eq=False)
class RhythmReport:
    """Hours of the week by begin and by interval; ``by`` says which one is the answer.

    ``withheld`` are names of counts that other sheets of a workbook hide.
    """

    about: str
    period: str
    by: str
    over_week: bool
    found: Rhythm
    window: Window | None
    begin_window: Window | None
    kind: str = "rhythm"
    withheld: Mapping[Any, Reason] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """How many incidents it rests on."""
        return int(self.weight.sum().round())

    @property
    def weight(self) -> NDArray[np.float64]:
        """Weekday by hour: what the answer is read from."""
        return self.found.begin.astype(float) if self.by == "begin" else self.found.weight

    def as_json(self) -> list[dict[str, Any]]:
        """The 168 hours of the week from Monday (0) 0:00 on."""
        return [
            {
                "weekday": day,
                "hour": hour,
                "weight": float(self.weight[day, hour]),
                "begin": int(self.found.begin[day, hour]),
            }
            for day in range(7)
            for hour in range(24)
        ]

    def sentence(self, translator: Translator) -> str:
        """The answer, and a line for each hour of the day."""
        finding = self.finding(translator)
        head = "{:>6}  {:>10}  {:>10}".format(
            translator.translate("rhythm", "hour"),
            translator.translate("rhythm", "spread"),
            translator.translate("rhythm", "begin"),
        )
        spread, begin = self.found.weight.sum(axis=0), self.found.begin.sum(axis=0)
        lines = [f"{hour:>6}  {spread[hour]:>10.1f}  {begin[hour]:>10}" for hour in range(24)]
        return "\n".join([finding.text, "", head, *lines])

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words, tables and charts; for others by parts of the day, small counts hidden."""
        from wijkatlas.commands.analyses.rhythm.words import finding

        return finding(self, translator, hide_below)

    def layers(self, translator: Translator) -> tuple[ResultLayer, ...]:
        """Nothing: hours have no place."""
        del translator
        return ()

    def kept(self) -> Mapping[str, Any]:
        """The weight of each hour."""
        return {"weight": [[round(float(each), 3) for each in row] for row in self.weight]}
