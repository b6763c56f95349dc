# SPDX-License-Identifier: EUPL-1.2
"""Styles that travel with the layers: rows of the table ``layer_styles`` of a project file.

QGIS takes the default style of a layer from there when somebody just adds the layer, with its form.
"""

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from xml.etree.ElementTree import Element

from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.qgis.layer import (
    GEOMETRY_COLUMN,
    QGIS_VERSION,
    style_areas,
    style_incident_density,
    style_incidents,
    style_networks,
)
from wijkatlas.map.qgis.look import QgisLook
from wijkatlas.map.qgis.markup import document

STYLE_OWNER = "wijkatlas"
"""Marks our rows, so that styles which people saved themselves stay when ours are replaced."""

BY_CATEGORY = QT_TRANSLATE_NOOP("qgis", "By category")
HEAT_MAP = QT_TRANSLATE_NOOP("qgis", "Heat map")
OUTLINES = QT_TRANSLATE_NOOP("qgis", "Outlines")
NETWORKS = QT_TRANSLATE_NOOP("qgis", "Networks")


def style_document(draw: Callable[[Element], None]) -> bytes:
    """A QML style whose content ``draw`` adds to the root."""
    root = Element("qgis", version=QGIS_VERSION, styleCategories="AllStyleCategories")
    draw(root)
    return document(root)


def timestamp(moment: datetime) -> str:
    """A moment as GeoPackage writes it: UTC with milliseconds and Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def style_rows(
    look: QgisLook, *, modified: datetime, keep_default_of: Collection[str] = ()
) -> list[dict[str, object]]:
    """Every row of ``layer_styles`` for our layers, to replace the rows of :data:`STYLE_OWNER`.

    The first style of each table is its default, unless ``keep_default_of`` names the table because
    somebody else made its default. The schema is an empty text, not nothing: QGIS passes over a
    style without it.
    """

    def row(
        table: str, title: str, draw: Callable[[Element], None], *, default: bool
    ) -> dict[str, object]:
        return {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": table,
            "f_geometry_column": GEOMETRY_COLUMN,
            "styleName": title,
            "styleQML": style_document(draw).decode(),
            "styleSLD": "",
            "useAsDefault": int(default and table not in keep_default_of),
            "description": title,
            "owner": STYLE_OWNER,
            "ui": None,
            "update_time": timestamp(modified),
        }

    rows = [
        row(
            "incident",
            look.translate("qgis", BY_CATEGORY),
            lambda root: style_incidents(root, look),
            default=True,
        ),
        row(
            "incident",
            look.translate("qgis", HEAT_MAP),
            lambda root: style_incident_density(root, look),
            default=False,
        ),
        row(
            "area",
            look.translate("qgis", OUTLINES),
            lambda root: style_areas(root, look, None),
            default=True,
        ),
    ]
    for area in look.areas:
        if area.figures is not None:
            shown = area
            rows.append(
                row(
                    "area",
                    f"{area.title}: {area.figures.style.label}",
                    lambda root, shown=shown: style_areas(root, look, shown),  # type: ignore[misc]  # a default
                    default=False,
                )
            )
    rows.append(
        row(
            "network",
            look.translate("qgis", NETWORKS),
            lambda root: style_networks(root, look),
            default=True,
        )
    )
    return rows
