# SPDX-License-Identifier: EUPL-1.2
"""What QGIS and QField need to show a project file as we do: styles, forms and a project.

Written as plain XML, without QGIS: the same style description that colours our own map gives the
QML styles (``layer_styles``), the project inside the project file (``qgis_projects``) and the
``.qgs`` file beside it. Everything here is a pure function that gives values back; only the store
writes to the project file.
"""

from wijkatlas.map.qgis.layer_styles import STYLE_OWNER, style_rows
from wijkatlas.map.qgis.look import AreaFigures, AreaLayer, QgisLook, RasterLayer
from wijkatlas.map.qgis.project import project_row, qgs_document, relative_source
from wijkatlas.map.qgis.raster import raster_layer

__all__ = [
    "STYLE_OWNER",
    "AreaFigures",
    "AreaLayer",
    "QgisLook",
    "RasterLayer",
    "project_row",
    "qgs_document",
    "raster_layer",
    "relative_source",
    "style_rows",
]
