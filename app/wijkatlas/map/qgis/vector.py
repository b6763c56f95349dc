# SPDX-License-Identifier: EUPL-1.2
"""Incidents, networks and areas of a project file as layers of a QGIS project."""

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.qgis.crs import add_crs
from wijkatlas.map.qgis.layer import (
    QGIS_VERSION,
    style_areas,
    style_incident_density,
    style_incidents,
    style_networks,
)
from wijkatlas.map.qgis.layer_styles import BY_CATEGORY, HEAT_MAP
from wijkatlas.map.qgis.look import AreaLayer, QgisLook
from wijkatlas.map.qgis.markup import add, add_options, number

INCIDENTS = QT_TRANSLATE_NOOP("qgis", "Incidents")
NETWORKS = QT_TRANSLATE_NOOP("qgis", "Neighbourhood networks")


@dataclass(frozen=True, slots=True)
class Vector:
    """A layer of the project file in the tree. QGIS throws away ids of ten characters or fewer."""

    id: str
    title: str
    datasource: str
    geometry: str
    draw: Callable[[Element], None]
    visible: bool = True
    opacity: float = 1.0
    other_style: tuple[str, str, Callable[[Element], None]] | None = None
    frozen: bool = False  # geometry, addition and deletion locked in the field


def list_vectors(look: QgisLook, source: str) -> list[Vector]:
    """The layers of the project file ``source``: incidents, networks and every scheme of areas."""

    def draw_area(area: AreaLayer) -> Callable[[Element], None]:
        return lambda element: style_areas(element, look, area)

    incident = Vector(
        "incident_wijkatlas",
        look.translate("qgis", INCIDENTS),
        f"{source}|layername=incident",
        "Point",
        lambda element: style_incidents(element, look),
        other_style=(
            look.translate("qgis", BY_CATEGORY),
            look.translate("qgis", HEAT_MAP),
            lambda element: style_incident_density(element, look),
        ),
    )
    network = Vector(
        "network_wijkatlas",
        look.translate("qgis", NETWORKS),
        f"{source}|layername=network",
        "MultiPolygon",
        lambda element: style_networks(element, look),
    )
    areas = [
        Vector(
            f"area_{place}_wijkatlas",
            area.title if area.figures is None else f"{area.title}: {_heading(area)}",
            f'{source}|layername=area|subset="scheme" = {_quote_sql(area.scheme)}',
            "MultiPolygon",
            draw_area(area),
            visible=place == 1,
            opacity=area.opacity,
            frozen=True,
        )
        for place, area in enumerate(look.areas, start=1)
    ]
    return [incident, network, *areas]


def _heading(area: AreaLayer) -> str:
    if area.figures is None:
        return ""
    style = area.figures.style
    return f"{style.label} ({style.unit})" if style.unit else style.label


def _quote_sql(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def add_vector(parent: Element, vector: Vector, crs: str) -> None:
    """Add a layer with its style and what QField may do with it."""
    layer = add(
        parent,
        "maplayer",
        type="vector",
        geometry="Point" if vector.geometry == "Point" else "Polygon",
        wkbType=vector.geometry,
        autoRefreshEnabled=0,
        readOnly=0,
    )
    add(layer, "id", vector.id)
    add(layer, "datasource", vector.datasource)
    add(layer, "layername", vector.title)
    add_crs(add(layer, "srs"), crs)
    add(layer, "provider", "ogr", encoding="UTF-8")
    if vector.other_style is not None:
        _add_styles(layer, *vector.other_style)
    vector.draw(layer)
    add(layer, "layerOpacity", number(vector.opacity))
    locked = {
        f"QFieldSync/is_{what}_locked": vector.frozen
        for what in ("feature_addition", "geometry_editing", "feature_deletion")
    }
    add_options(
        add(layer, "customproperties"),
        {"QFieldSync/action": "copy", "QFieldSync/cloud_action": "offline", **locked},
    )


def _add_styles(layer: Element, current: str, other: str, draw: Callable[[Element], None]) -> None:
    choices = add(layer, "map-layer-style-manager", current=current)
    add(choices, "map-layer-style", name=current)
    style = add(
        add(choices, "map-layer-style", name=other),
        "qgis",
        version=QGIS_VERSION,
        styleCategories="AllStyleCategories",
    )
    draw(style)
