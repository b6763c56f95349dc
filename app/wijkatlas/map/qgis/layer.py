# SPDX-License-Identifier: EUPL-1.2
"""One layer's appearance and form, as it stands in a QML style and in a project alike."""

from xml.etree.ElementTree import Element

from wijkatlas.map.qgis.form import add_form, area_fields, incident_fields, network_fields
from wijkatlas.map.qgis.label import add_area_labels, add_network_labels
from wijkatlas.map.qgis.look import AreaLayer, QgisLook
from wijkatlas.map.qgis.markup import add
from wijkatlas.map.qgis.renderer import (
    add_categories,
    add_classes,
    add_heat_map,
    add_networks,
    add_outlines,
)

QGIS_VERSION = "3.22.16-Białowieża"
GEOMETRY_COLUMN = "geom"

_POINT, _POLYGON = 0, 2


def style_incidents(parent: Element, look: QgisLook) -> None:
    """Incidents by category."""
    add_categories(parent, look.category_styles, look.translate)
    _finish_incidents(parent, look)


def style_incident_density(parent: Element, look: QgisLook) -> None:
    """Incidents as a heat map."""
    add_heat_map(parent)
    _finish_incidents(parent, look)


def _finish_incidents(parent: Element, look: QgisLook) -> None:
    parent.set("labelsEnabled", "0")
    add_form(parent, incident_fields(look.category_labels, look.translate))
    add(parent, "previewExpression", "coalesce(\"begin\", '') || ' ' || coalesce(\"street\", '')")
    add(parent, "layerGeometryType", str(_POINT))


def style_areas(parent: Element, look: QgisLook, area: AreaLayer | None) -> None:
    """Areas as outlines, or by class of their figure when the layer has figures."""
    figures = None if area is None else area.figures
    if figures is None:
        add_outlines(parent)
    else:
        add_classes(parent, figures, look.translate, look.numbers)
    add_area_labels(parent, figures)
    add_form(parent, area_fields(None if area is None else area.scheme, look.translate))
    add(parent, "previewExpression", '"name"')
    add(parent, "layerGeometryType", str(_POLYGON))


def style_networks(parent: Element, look: QgisLook) -> None:
    """Networks hatched and labelled."""
    add_networks(parent, look.network, look.translate)
    add_network_labels(parent, look.network)
    add_form(parent, network_fields(look.translate))
    add(parent, "previewExpression", '"name"')
    add(parent, "layerGeometryType", str(_POLYGON))
