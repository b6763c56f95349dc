# SPDX-License-Identifier: EUPL-1.2
"""How the density map was made, for a statistician."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.density.report import DensityReport

KERNELS = {
    "quartic": QT_TRANSLATE_NOOP("density", "quartic"),
    "gaussian": QT_TRANSLATE_NOOP("density", "Gaussian"),
    "epanechnikov": QT_TRANSLATE_NOOP("density", "Epanechnikov"),
    "uniform": QT_TRANSLATE_NOOP("density", "uniform"),
}


def method(report: DensityReport, translator: Translator) -> tuple[str, ...]:
    """Method, parameters, accuracy and sources."""
    numbers = NumberFormat.of(translator.language)
    choice, figures = report.choice, report.figures
    decimals = 0 if choice.bandwidth_m >= 10 else 2
    found = [
        translator.translate(
            "density",
            "Kernel density with the {kernel} kernel; bandwidth {bandwidth} m ({meaning}); cells of "
            "{cell} m, values at their centres; planar coordinates of {crs}.",
            kernel=translator.translate("density", KERNELS[choice.kernel]),
            bandwidth=numbers.write(choice.bandwidth_m, decimals),
            meaning=translator.translate("density", "standard deviation, cut off at 5 of them")
            if choice.kernel == "gaussian"
            else translator.translate("density", "the radius"),
            cell=numbers.write(choice.cell_m, 0 if choice.cell_m >= 10 else 2),
            crs=report.raster.crs,
        )
    ]
    if choice.rule:
        found.append(
            translator.translate(
                "density",
                "The bandwidth follows Scott's normal-scale rule (Scott 1992; in the plane that of "
                "Silverman 1986), carried over to the kernel by canonical bandwidths (Marron and Nolan "
                "1988). It suits one centre; for several it is rather too wide.",
            )
        )
    if figures.bin_m:
        found.append(
            translator.translate(
                "density",
                "Linear binning on {bin} m and fast Fourier transform; off the exact sum by at most "
                "{share} of its peak.",
                bin=numbers.write(figures.bin_m, 1),
                share=numbers.write_share(figures.error_share, 2),
            )
        )
    else:
        found.append(translator.translate("density", "Summed exactly."))
    if choice.edge:
        found.append(
            translator.translate(
                "density",
                "Edge correction: divided by the kernel's mass inside the areas at each cell (uniform "
                "correction, Diggle 1985); incidents outside them do not count.",
            )
        )
    if choice.per_population:
        found.append(
            translator.translate(
                "density",
                "Dual density: the density of the incidents divided by that of the inhabitants under "
                "the same kernel, each area's inhabitants spread evenly over it; clear where fewer than "
                "{least} live per km².",
                least=numbers.write(choice.least_per_km2),
            )
        )
    found.append(
        translator.translate(
            "density",
            "Margins of the densest places: Poisson interval with the effective count f h² / R(K). "
            "Shares of the ground refer to {area} km².",
            area=numbers.write(figures.ground_km2, 1),
        )
    )
    return tuple(found)
