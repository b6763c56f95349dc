# SPDX-License-Identifier: EUPL-1.2
"""Gi* and the local Moran's I of 10,000 cells with 999 permutations and false discovery rate."""

import numpy as np
from frame import Result, Row, Samples, main, timed

SIDE_CELLS = 100
PERMUTATIONS = 999
BOUND = 0.02


def judge(results: dict[str, Result]) -> tuple[str, bool]:
    """Each of ours over its peer."""
    found = {
        name: results[f"ours, {name}"].median / results[f"esda, {name}"].median
        for name in ("Gi*", "local Moran")
    }
    text = "; ".join(f"{name} {value:.3g} × esda" for name, value in found.items())
    return text, max(found.values()) <= BOUND


row = Row(
    "hotspots",
    "Gi* and local Moran of 10,000 cells, 999 permutations, FDR",
    f"{BOUND} × esda, warm, 1 job",
    judge,
)


def values() -> np.ndarray:
    """Counts with one clump; the same for every side."""
    counts = np.random.default_rng(1).poisson(2.0, (SIDE_CELLS, SIDE_CELLS))
    counts[40:46, 60:66] += 4
    return counts.ravel().astype(float)


def marked(found: np.ndarray) -> str:
    """What shows that two sides found much the same."""
    return f"{int(found.sum())} cells with q ≤ 0.05"


def ours(method: str) -> Samples:
    """From values and neighbours to z, p, q and classes."""
    from wijkatlas.analysis.hotspots import HotspotMethod, find_hotspots
    from wijkatlas.analysis.neighbours import of_grid

    x, near = values(), of_grid((SIDE_CELLS, SIDE_CELLS))

    def measure() -> object:
        return find_hotspots(x, near, method=HotspotMethod(method), permutations=PERMUTATIONS)

    seconds = timed(measure, 7, warm=2)
    q = find_hotspots(x, near, method=HotspotMethod(method), permutations=99_999).q
    return Samples(seconds, marked(q <= 0.05) + " (99,999 permutations)")


def esda(method: str) -> Samples:
    """The same with esda: Gi* with transform B, or the local Moran; and its fdr."""
    import warnings

    from esda.getisord import G_Local
    from esda.moran import Moran_Local
    from libpysal.weights import lat2W

    warnings.simplefilter("ignore")
    x, w = values(), lat2W(SIDE_CELLS, SIDE_CELLS, rook=False)
    options = {"permutations": PERMUTATIONS, "n_jobs": 1, "seed": 1, "keep_simulations": False}
    found = []

    def measure() -> None:
        if method == "gi":
            found.append(G_Local(x, w, transform="B", star=True, **options))
        else:
            found.append(Moran_Local(x, w, transformation="r", **options))
        fdr(found[-1].p_sim)

    seconds = timed(measure, 3, warm=1)
    return Samples(seconds, "p one-sided")


def fdr(p: np.ndarray) -> float:
    """The threshold that esda gives."""
    import esda

    return esda.fdr(p, 0.05)


@row.side("ours, Gi*")
def ours_gi() -> Samples:
    """Gi*."""
    return ours("gi")


@row.side("esda, Gi*")
def esda_gi() -> Samples:
    """Gi* of esda."""
    return esda("gi")


@row.side("ours, local Moran")
def ours_lisa() -> Samples:
    """The local Moran."""
    return ours("lisa")


@row.side("esda, local Moran")
def esda_lisa() -> Samples:
    """The local Moran of esda."""
    return esda("lisa")


if __name__ == "__main__":
    main(row)
