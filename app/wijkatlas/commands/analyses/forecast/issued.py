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

    from wijkatlas.analysis.grid import Grid
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

    packed = zlib.decompressobj().decompress(base64.b64decode(text), size // 8 + 1)
    found = np.unpackbits(np.frombuffer(packed, np.uint8), count=size)
    return found.astype(np.bool_)


@dataclass(frozen=True, eq=False, slots=True)
class Squares:
    """What an entry kept: its days, its grid, the cells that counted, those it chose and last year's.

    ``cells`` and ``naive`` are places among the cells that counted.
    """

    begin: date
    end: date
    grid: Grid
    inside: NDArray[np.bool_]
    cells: NDArray[np.int64]
    naive: NDArray[np.int64]


def kept_squares(run: AnalysisRun) -> Squares | None:
    """The squares of an entry; None when it holds none, or none that make sense."""
    import numpy as np

    from wijkatlas.analysis.grid import MOST_CELLS, Grid

    kept: Mapping[str, Any] = run.result
    try:
        begin, end = (date.fromisoformat(each) for each in kept["window"])
        west, south, columns, rows = kept["grid"]
        grid = Grid(float(west), float(south), float(kept["cell_m"]), int(columns), int(rows))
        if not 0 < grid.size <= MOST_CELLS or grid.columns < 1 or not grid.cell_m > 0:
            return None
        inside = unpack_cells(kept["inside"], grid.size)
        place = np.where(inside, np.cumsum(inside) - 1, -1)
        chosen = [np.array(kept[name], np.int64) for name in ("cells", "naive")]
        if min(each.min(initial=0) for each in chosen) < 0:
            return None
        cells, naive = (place[each] for each in chosen)
    except (KeyError, TypeError, ValueError, IndexError, OverflowError, zlib.error):
        return None
    if not len(cells) or min(each.min(initial=0) for each in (cells, naive)) < 0:
        return None
    return Squares(begin, end, grid, inside, np.unique(cells), np.unique(naive))


def score_issued(inputs: Inputs, runs: Sequence[AnalysisRun]) -> tuple[IssuedScore, ...]:
    """Scores of the forecasts whose period has passed in the data, the earliest period first."""
    span = inputs.loaded.span
    found = []
    for run in runs:
        squares = kept_squares(run) if run.kind == KIND else None
        if squares is not None and span is not None and squares.end <= span[1]:
            found.append(_score(inputs, run, squares))
    return tuple(sorted(found, key=lambda each: (each.begin, each.number)))


def _score(inputs: Inputs, run: AnalysisRun, squares: Squares) -> IssuedScore:
    from wijkatlas.analysis.forecast import scoring
    from wijkatlas.commands.analyses.forecast.data import counts_of_period

    asked = inputs.with_filter(IncidentFilter.from_plain(run.filter))
    counts = counts_of_period(asked, squares.begin, squares.end, squares.grid, squares.inside)
    many = len(squares.cells)
    n, held = float(counts.sum()), float(counts[squares.cells].sum())
    best = scoring.hits(counts, counts, many)
    return IssuedScore(
        number=run.id,
        uid=run.uid,
        at=run.at,
        begin=squares.begin.isoformat(),
        end=squares.end.isoformat(),
        method=str(run.parameters.get("method", "")),
        share=many / len(counts),
        n=int(n),
        hits=int(held),
        hit_rate=held / n if n else None,
        naive_hit_rate=float(counts[squares.naive].sum()) / n if n else None,
        pai=scoring.pai(held, n, many / len(counts)) if n else None,
        pei=scoring.pei(held, best) if best else None,
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
