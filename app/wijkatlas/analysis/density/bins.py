# SPDX-License-Identifier: EUPL-1.2
"""A fine lattice under a grid: what is spread over it is smoothed by fast Fourier transform."""

import math
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.density.kernel import Kernel
from wijkatlas.analysis.grid import Grid
from wijkatlas.domain.errors import UserError
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["Bins"]

FINE_NODES = 8_000_000
"""Bins are made finer than the cells up to this many;"""
MOST_NODES = 32_000_000
"""and more than this many are never taken: 256 MB for each copy."""

CHUNK_PLACES = 500_000
WORKERS = 2
NOUGHT = 1e-11  # of the peak: what rounding leaves where there is nothing
_SUMMING = QT_TRANSLATE_NOOP("jobs", "Adding up incidents")

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Bins:
    """Nodes ``bin_m`` apart, so many to a cell that each cell's centre is a node.

    Around the outermost centres lie ``margin`` nodes, as far as the kernel reaches, so that places
    outside the grid count too. ``rows`` and ``columns`` are rounded up to what transforms fast.
    """

    grid: Grid
    kernel: Kernel
    bandwidth_m: float
    step: int
    margin: int
    columns: int
    rows: int

    @classmethod
    def under(cls, grid: Grid, kernel: Kernel, bandwidth_m: float, *, share: float = 1.0) -> Self:
        """Bins under a grid, as fine as the kernel asks for (or a share of it) and memory allows.

        Raises:
            UserError: the kernel reaches over so many cells that they do not fit in memory.
        """
        wide = 2 * kernel.reach * bandwidth_m / grid.cell_m
        most = math.sqrt(FINE_NODES / ((grid.columns + wide) * (grid.rows + wide)))
        step = max(1, math.ceil(min(grid.cell_m / bandwidth_m * kernel.bins * share, most)))
        nodes = _nodes(grid, kernel, bandwidth_m, step)
        while step > 1 and nodes[1] * nodes[2] > FINE_NODES:
            step -= 1
            nodes = _nodes(grid, kernel, bandwidth_m, step)
        margin, columns, rows = nodes
        if columns * rows > MOST_NODES:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The bandwidth reaches over {cells} cells: that takes too much memory.",
                ),
                QT_TRANSLATE_NOOP("errors", "Take larger cells or a smaller bandwidth."),
                cells=math.ceil(kernel.reach * bandwidth_m / grid.cell_m),
            )
        return cls(grid, kernel, bandwidth_m, step, margin, int(columns), int(rows))

    @property
    def bin_m(self) -> float:
        """The distance between nodes."""
        return self.grid.cell_m / self.step

    @property
    def per_bandwidth(self) -> float:
        """How many bins a bandwidth has."""
        return self.bandwidth_m / self.bin_m

    @property
    def size(self) -> int:
        """How many nodes."""
        return self.rows * self.columns

    @property
    def corner(self) -> tuple[float, float]:
        """Where the south-western node lies."""
        away = self.grid.cell_m / 2 - self.margin * self.bin_m
        return self.grid.west + away, self.grid.south + away

    def spread(
        self,
        x: Floats,
        y: Floats,
        weights: Floats | None = None,
        progress: Progress | None = None,
    ) -> Floats:
        """The places on the nodes: each over the four around it, in shares by distance."""
        watched, total = progress or Silent(), len(x)
        west, south = self.corner
        held = np.zeros(self.size)
        for start in range(0, total, CHUNK_PLACES):
            watched.update(start, total, _SUMMING)
            part = slice(start, start + CHUNK_PLACES)
            across, up = (x[part] - west) / self.bin_m, (y[part] - south) / self.bin_m
            on = (across >= 0) & (across < self.columns - 1) & (up >= 0) & (up < self.rows - 1)
            weight = np.ones(len(on)) if weights is None else weights[part]
            if not on.all():
                across, up, weight = across[on], up[on], weight[on]
            column, row = across.astype(np.int64), up.astype(np.int64)
            across, up = across - column, up - row
            node = row * self.columns + column
            corner = across * up * weight
            for share, shift in (
                (weight - (across + up) * weight + corner, 0),
                (across * weight - corner, 1),
                (up * weight - corner, self.columns),
                (corner, self.columns + 1),
            ):
                sums = np.bincount(node, share, self.size)
                held[shift:] += sums[: self.size - shift]
        return held.reshape(self.rows, self.columns)

    def smooth(self, held: Floats) -> Floats:
        """Mass on the nodes to density per m² at the centres of the cells (rows, columns)."""
        from scipy import fft

        spectrum: NDArray[Any] = fft.rfft2(held, workers=WORKERS)
        spectrum *= self._spectrum()
        whole: Floats = fft.irfft2(spectrum, s=held.shape, workers=WORKERS)
        rows, columns = (slice(self.margin, None, self.step) for _ in range(2))
        values = whole[rows, columns][: self.grid.rows, : self.grid.columns].copy()
        values[values < NOUGHT * values.max(initial=0.0)] = 0.0
        return values

    def _spectrum(self) -> Floats:
        """The transform of the kernel around node 0; real, because the kernel is even."""
        from scipy import fft

        def away(nodes: int) -> Floats:
            steps = np.arange(nodes)
            return (np.minimum(steps, nodes - steps) * (self.bin_m / self.bandwidth_m)) ** 2

        squared = away(self.rows)[:, None] + away(self.columns)[None, :]
        hill = self.kernel.at(squared) / self.bandwidth_m**2
        spectrum: Floats = fft.rfft2(hill, workers=WORKERS).real.copy()
        return spectrum


def _nodes(grid: Grid, kernel: Kernel, bandwidth_m: float, step: int) -> tuple[int, float, float]:
    """Nodes of the margin, and in all across and up."""
    from scipy import fft

    reach = kernel.reach * bandwidth_m / grid.cell_m * step
    if reach > MOST_NODES:
        return 0, math.inf, math.inf
    margin = math.floor(reach) + 2
    across, up = (2 * margin + (cells - 1) * step + 1 for cells in (grid.columns, grid.rows))
    return margin, fft.next_fast_len(across, real=True), fft.next_fast_len(up, real=True)
