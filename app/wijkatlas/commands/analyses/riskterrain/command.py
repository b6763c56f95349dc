# SPDX-License-Identifier: EUPL-1.2
"""What surrounds the busy places? Risk factors weighed against the incidents, cell by cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
)
from wijkatlas.commands.analyses.report import Analysis
from wijkatlas.commands.analyses.riskterrain import words

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.analyses.riskterrain.report import RiskTerrainReport

_CELL = QT_TRANSLATE_NOOP("commands", "Size of the cells in metres; half a block is usual")
_BLOCK = QT_TRANSLATE_NOOP(
    "commands", "Length of a block of houses in metres: factors reach up to three of them"
)
_FACTOR = QT_TRANSLATE_NOOP("commands", "Which risk factors, joined by commas; empty: all of them")
_PEOPLE = QT_TRANSLATE_NOOP(
    "commands", "Compare incidents per inhabitant, where areas have a population"
)
_SEED = QT_TRANSLATE_NOOP("commands", "Start of the random numbers")


def measure(
    inputs: Inputs,
    progress: Progress,
    *,
    cell_m: Annotated[float, Param(_CELL)] = 250.0,
    block_m: Annotated[float, Param(_BLOCK)] = 500.0,
    factor: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Which risk factors"))] = "",
    per_population: Annotated[bool, Param(_PEOPLE)] = False,
    seed: Annotated[int, Param(_SEED)] = 1,
) -> RiskTerrainReport:
    """Weigh the risk factors against where incidents happen."""
    from wijkatlas.commands.analyses.riskterrain.data import weigh_factors

    return weigh_factors(
        inputs,
        progress,
        cell_m=cell_m,
        block_m=block_m,
        factor=factor,
        per_population=per_population,
        seed=seed,
    )


def risk_terrain(
    session: Session,
    progress: Progress,
    *,
    cell: Annotated[float, Param(_CELL)] = 250.0,
    block: Annotated[float, Param(_BLOCK)] = 500.0,
    factor: Annotated[str, Param(_FACTOR)] = "",
    per_population: Annotated[bool, Param(_PEOPLE)] = False,
    seed: Annotated[int, Param(_SEED)] = 1,
    out: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "Write the relative risk as a raster (.tif)"),
            save=True,
            patterns=("*.tif",),
        ),
    ] = None,
    from_: Annotated[
        date | None, Param(QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)"))
    ] = None,
    to: Annotated[date | None, Param(QT_TRANSLATE_NOOP("commands", "Last day, included"))] = None,
    category: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Only this category"))] = "",
) -> RiskTerrainReport:
    """Weigh risk factors (cafés, stops, lights) against where incidents happen."""
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter
    from wijkatlas.exchange.geotiff import SUFFIXES, write_geotiff
    from wijkatlas.exchange.unitfile import check_suffix

    if out is not None:
        check_suffix(out, SUFFIXES)
    inputs = Inputs.read(session, chosen_filter(from_, to, category), progress)
    report = measure(
        inputs,
        progress,
        cell_m=cell,
        block_m=block,
        factor=factor,
        per_population=per_population,
        seed=seed,
    )
    if out is None:
        return report
    from wijkatlas import __version__

    write_geotiff(
        out,
        report.raster(),
        west=report.grid.west,
        north=report.grid.north,
        cell_m=report.grid.cell_m,
        crs=inputs.crs,
        tags={
            "software": f"Wijkatlas {__version__}",
            "unit": "relative risk"
            + (" per inhabitant" if per_population else "")
            + ", 1 = lowest",
            "period": report.period,
            "n": str(report.n),
            "block_m": f"{block:g}",
            "seed": str(seed),
            "factors": "; ".join(f"{e.factor} {e.reach} {e.metres:g}" for e in report.effects),
        },
    )
    return replace(report, written=(str(out),))


ANALYSIS = Analysis(
    kind="riskterrain",
    question=words.QUESTION,
    about=words.ABOUT,
    measure=measure,
    first=("factor", "per_population"),
    tables=("incident", "risk_factor", "area", "network"),
    live=False,
    icon="map-marker-radius-outline",
    purpose=words.PURPOSE,
)

COMMANDS = [
    Command(
        "analysis.riskterrain",
        QT_TRANSLATE_NOOP("commands", "Weigh risk factors"),
        risk_terrain,
        Access.READ,
    )
]
