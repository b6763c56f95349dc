# SPDX-License-Identifier: EUPL-1.2
"""How the risk factors were weighed, for a statistician."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.api import Translator
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.riskterrain.report import RiskTerrainReport


def method(report: RiskTerrainReport, translator: Translator) -> tuple[str, ...]:
    """Method, parameters, seed and sources, a note for each step."""
    t, numbers = translator.translate, NumberFormat.of(translator.language)
    write, terrain = numbers.write, report.terrain
    family = t(
        "riskterrain", "negative binomial (theta {theta})", theta=write(terrain.theta, 3)
    ) if terrain.theta is not None else t("riskterrain", "Poisson")  # fmt: skip
    lines = [
        t(
            "riskterrain",
            "Square cells of {cell} m whose ground meets the study area: {cells}. Candidates:"
            " within 0.5 to 3 blocks ({block} m) in steps of half a block; density (uniform"
            " kernel) above mean + 2 standard deviations; highest and lowest fifth of a raster."
            " Kept to compare: {tried}.",
            cell=write(report.grid.cell_m), cells=write(len(report.cells)),
            block=write(report.block_m), tried=write(report.tried),
        ),
        t(
            "riskterrain",
            "Elastic-net Poisson regression (mix 0.5, effects not below 0), strength by 10-fold"
            " cross-validation (seed {seed}): {kept} candidates kept. Then steps in both"
            " directions by BIC, each factor in one way at most, for Poisson and negative binomial"
            " counts. Chosen: {family}, BIC {bic} (without factors: {without}).",
            seed=report.seed, kept=write(len(terrain.kept)), family=family,
            bic=write(terrain.bic, 1), without=write(terrain.bic_without, 1),
        ),
        t(
            "riskterrain",
            "Relative risk value = exp(coefficient). 95 % Wald interval with the larger of two standard"
            " errors: the model's times the root of the dispersion ({dispersion}), where that is"
            " above 1, and a robust one by squares of 4 by 4 cells. Selection is not counted."
            " Correlation of residuals of adjacent cells: {alike}.",
            dispersion=write(terrain.dispersion, 2), alike=write(terrain.alike, 2),
        ),
        t(
            "riskterrain",
            "Spearman's correlation over cells with the effective number of cells after Clifford,"
            " Richardson and Hémon (1989), interval after Bonett and Wright (2000), q after"
            " Benjamini and Hochberg.",
        ),
        t(
            "riskterrain",
            "BIC takes cells as independent and lets in nearly any layer where neighbours resemble"
            " each other. So an effect is told only when a correlation of its factor has q at most"
            " 0.05.",
        ),
        t(
            "riskterrain",
            "Source: Caplan and Kennedy, risk terrain modelling, as in RTMDx.",
        ),
    ]  # fmt: skip
    if report.per_population:
        lines.append(
            t(
                "riskterrain",
                "Offset: the log of the inhabitants, those of each area spread evenly over it.",
            )
        )
    for each in report.factors:
        told = ", ".join(part for part in (each.file_name, each.source, each.vintage) if part)
        lines.append(f"{each.name}: {told}; SHA-256 {each.sha256[:12]}")
    return tuple(lines)
