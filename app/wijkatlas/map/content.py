# SPDX-License-Identifier: EUPL-1.2
"""What an exported map shows, put together by the caller: the picture and the HTML page take it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wijkatlas.domain.area import Area, Network
from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.style import NetworkStyle
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.map.choropleth import Choropleth
from wijkatlas.map.legend import (
    Legend,
    category_legend,
    choropleth_legend,
    density_legend,
    network_legend,
)
from wijkatlas.map.result import ResultLayer
from wijkatlas.map.tiles import Draw, PointTiles

if TYPE_CHECKING:
    from wijkatlas.map.basemap import BaseMap

_INCIDENTS = QT_TRANSLATE_NOOP("legend", "Incidents")


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure for each area, already suppressed where it must be, and its classes.

    ``title`` comes translated, with its unit; ``figures`` and the classes are in the order of the
    content's areas.
    """

    title: str
    figures: Sequence[Estimate]
    choropleth: Choropleth
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class MapContent:
    """A map to be exported. All texts come translated and without personal data.

    ``sentence`` says what is filtered, ``source`` (a sentence too) where the data come from,
    ``made_on`` the date as people write it. ``draw`` None leaves the incidents out. ``results`` are
    layers of analyses with their opacity, the lowest first; pictures show them, web pages do not.
    """

    title: str
    sentence: str
    source: str
    made_on: str
    crs: str
    translator: Translator
    areas: Sequence[Area] = ()
    measures: Sequence[Measure] = ()
    networks: Sequence[Network] = ()
    points: PointTiles | None = None
    draw: Draw | None = "density"
    base: "BaseMap | None" = None
    results: Sequence[tuple[ResultLayer, float]] = ()
    network_style: NetworkStyle = field(default_factory=NetworkStyle)

    def legends(self, density_steps: Sequence[tuple[float, str]]) -> list[Legend]:
        """The legends of what is shown, topmost layer first."""
        found = []
        if self.networks:
            vacant = any(network.coordinator_filled is False for network in self.networks)
            found.append(
                network_legend("networks", self.network_style, self.translator, any_vacant=vacant)
            )
        if self.points is not None and self.draw == "categories":
            title = self.translator.translate("legend", _INCIDENTS)
            found.append(category_legend("incidents", title, self.points.styles))
        if density_steps:
            found.append(density_legend("incidents", density_steps, self.translator))
        found += [layer.legend for layer, _ in reversed(self.results)]
        found += [
            choropleth_legend(f"areas-{number}", measure.choropleth, self.translator)
            for number, measure in enumerate(self.measures)
        ]
        return found
