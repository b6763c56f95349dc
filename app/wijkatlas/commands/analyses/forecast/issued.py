# SPDX-License-Identifier: EUPL-1.2
"""Forecasts that were made earlier, scored against what happened since."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wijkatlas.api import IncidentFilter, Translator
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.domain.analysis import AnalysisRun

KIND = "forecast"
DAYS = {"week": 7, "month": 28}
"""How long what is ahead lasts; a month is four weeks, so that weekdays weigh the same."""


@dataclass(frozen=True, slots=True)
class IssuedScore:
    """How one entry of the register did; None where nothing happened at all."""

    number: int
    uid: str
    at: str
    begin: str
    end: str
    method: str
    share: float
    n: int
    hits: int
    hit_rate: float | None
    naive_hit_rate: float | None
    pai: float | None
    pei: float | None


def pack_cells(inside: NDArray[np.bool_]) -> str:
    """Which cells of a grid count, as short text."""
    import numpy as np

    return base64.b64encode(zlib.compress(np.packbits(inside).tobytes(), 9)).decode("ascii")


def unpack_cells(text: str, size: int) -> NDArray[np.bool_]:
    """What :func:`pack_cells` packed, for a grid of ``size`` cells."""
    import numpy as np

    # as many bytes as the grid has use for: an entry of another program can't fill the memory
    packed = zlib.decompressobj().decompress(base64.b64decode(text), size // 8 + 1)
    found = np.unpackbits(np.frombuffer(packed, np.uint8), count=size)
    return found.astype(np.bool_)


def score_issued(inputs: Inputs, runs: Sequence[AnalysisRun]) -> tuple[IssuedScore, ...]:
    """Scores of the forecasts whose period has passed in the data, the earliest period first."""
    span = inputs.loaded.span
    found = []
    for run in runs:
        kept = run.result
        if run.kind != KIND or "window" not in kept or span is None:
            continue
        begin, end = (date.fromisoformat(each) for each in kept["window"])
        if end <= span[1]:
            found.append(_score(inputs, run, begin, end))
    return tuple(sorted(found, key=lambda each: (each.begin, each.number)))


def _score(inputs: Inputs, run: AnalysisRun, begin: date, end: date) -> IssuedScore:
    import numpy as np

    from wijkatlas.analysis.forecast import scoring
    from wijkatlas.analysis.grid import Grid
    from wijkatlas.commands.analyses.forecast.data import counts_of_period

    kept: Mapping[str, Any] = run.result
    west, south, columns, rows = kept["grid"]
    grid = Grid(west, south, kept["cell_m"], columns, rows)
    inside = unpack_cells(kept["inside"], grid.size)
    chosen = IncidentFilter.from_plain(run.filter)
    counts = counts_of_period(inputs.with_filter(chosen), begin, end, grid, inside)
    place = np.cumsum(inside) - 1
    cells, naive = (place[np.array(kept[each], np.int64)] for each in ("cells", "naive"))
    n, held, other = counts.sum(), counts[cells].sum(), counts[naive].sum()
    best = scoring.hits(counts, counts, len(cells))
    return IssuedScore(
        number=run.id,
        uid=run.uid,
        at=run.at,
        begin=begin.isoformat(),
        end=end.isoformat(),
        method=str(kept["method"]),
        share=float(kept["share"]),
        n=int(n),
        hits=int(held),
        hit_rate=float(held / n) if n else None,
        naive_hit_rate=float(other / n) if n else None,
        pai=scoring.pai(float(held), float(n), len(cells) / len(counts)) if n else None,
        pei=scoring.pei(float(held), best) if best else None,
    )


@dataclass(frozen=True, slots=True)
class ScoresReport:
    """Scores of all forecasts whose period has passed; ``waiting`` are still to come true or not."""

    scores: tuple[IssuedScore, ...]
    waiting: int

    def as_json(self) -> dict[str, Any]:
        """The scores and how many forecasts wait for theirs."""
        return {"scores": [asdict(each) for each in self.scores], "waiting": self.waiting}

    def sentence(self, translator: Translator) -> str:
        """A line for each forecast."""
        t = translator.translate
        if not self.scores:
            return t(
                "forecast",
                "No forecast in the register has run out yet. Waiting for their period: {n}.",
                n=self.waiting,
            )
        number = NumberFormat.of(translator.language)
        lines = [t("forecast", "Share of the incidents in the marked squares, and in last year's:")]
        for each in self.scores:
            rate, naive = (
                "–" if value is None else number.write_share(value)
                for value in (each.hit_rate, each.naive_hit_rate)
            )
            lines.append(
                f"{each.number:>4}  {each.begin} – {each.end}  {number.write_share(each.share)}"
                f"  n = {number.write(each.n)}  {rate:>6}  {naive:>6}"
            )
        return "\n".join(lines)
