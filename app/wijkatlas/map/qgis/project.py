# SPDX-License-Identifier: EUPL-1.2
"""A QGIS project that shows a project file as we do: beside it (``.qgs``) or inside it."""

import io
import json
import os
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from xml.etree.ElementTree import Element

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.qgis.crs import add_crs, add_transform_context, area_of_use
from wijkatlas.map.qgis.layer import QGIS_VERSION
from wijkatlas.map.qgis.layer_styles import timestamp
from wijkatlas.map.qgis.look import Bounds, QgisLook, RasterLayer
from wijkatlas.map.qgis.markup import add, add_options, document, number
from wijkatlas.map.qgis.raster import add_pipe
from wijkatlas.map.qgis.vector import Vector, add_vector, list_vectors

AREAS = QT_TRANSLATE_NOOP("qgis", "Areas")
BASE_MAPS = QT_TRANSLATE_NOOP("qgis", "Base maps")

_MARGIN = 0.05  # of the view around the data
_NARROWEST_M = 500.0


def relative_source(path: Path, folder: Path) -> str:
    """How a QGIS project in ``folder`` names a file, so that both can be moved together.

    Raises:
        UserError: the file's name has a sign that QGIS takes for the end of the name.
    """
    if "|" in str(path):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "QGIS can't open {file}: its path contains the sign |."),
            QT_TRANSLATE_NOOP("errors", "Rename the file or its folder."),
            file=path.name,
        )
    try:
        relative = Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()
    except ValueError:  # another drive
        return path.resolve().as_posix()
    return relative if relative.startswith("../") else f"./{relative}"


def qgs_document(
    look: QgisLook,
    *,
    title: str,
    crs: str,
    source: str,
    bounds: Bounds | None,
    modified: datetime,
    base_maps: Sequence[RasterLayer] = (),
) -> bytes:
    """A QGIS project as the bytes of a ``.qgs`` file.

    Args:
        look: the layers and how they look.
        title: of the project.
        crs: of the project file ("EPSG:31370").
        source: the project file as seen from the ``.qgs`` (:func:`relative_source`); inside the
            project file itself ``"./its-name.gpkg"``.
        bounds: what the map shows first, in the project CRS; None shows where the CRS is used.
        modified: the moment that the document says it was saved.
        base_maps: pictures below everything, the first one on top.
    """
    root = Element(
        "qgis",
        projectname=title,
        version=QGIS_VERSION,
        saveDateTime=modified.strftime("%Y-%m-%dT%H:%M:%S"),
    )
    add(root, "homePath", path="")
    add(root, "title", title)
    add(root, "autotransaction", active=0)
    add_crs(add(root, "projectCrs"), crs)
    vectors = list_vectors(look, source)
    rasters = [(f"basemap_{i}_wijkatlas", each) for i, each in enumerate(base_maps, start=1)]
    _add_tree(root, look, vectors, rasters)
    view = _view(bounds, crs)
    _add_canvas(root, view, crs)
    layers = add(root, "projectlayers")
    for vector in vectors:
        add_vector(layers, vector, crs)
    for layer_id, raster in rasters:
        _add_raster(layers, layer_id, raster)
    order = add(root, "layerorder")
    for layer_id in [*(vector.id for vector in vectors), *(each for each, _ in rasters)]:
        add(order, "layer", id=layer_id)
    _add_properties(root, vectors[0].id)
    add_transform_context(root, crs)
    settings = add(root, "ProjectViewSettings", UseProjectScales=0, rotation=0)
    add(settings, "Scales")
    add_crs(
        add(
            settings,
            "DefaultViewExtent",
            **dict(zip(("xmin", "ymin", "xmax", "ymax"), map(number, view), strict=True)),
        ),
        crs,
    )
    return document(root)


def _add_tree(
    root: Element,
    look: QgisLook,
    vectors: Sequence[Vector],
    rasters: Sequence[tuple[str, RasterLayer]],
) -> None:
    tree = add(root, "layer-tree-group")
    areas: Element | None = None
    for vector in vectors:
        parent = tree
        if vector.frozen:
            if areas is None:
                areas = _add_group(tree, look.translate("qgis", AREAS))
            parent = areas
        _add_leaf(parent, vector.id, vector.title, vector.datasource, "ogr", visible=vector.visible)
    if rasters:
        group = _add_group(tree, look.translate("qgis", BASE_MAPS))
        for layer_id, raster in rasters:
            _add_leaf(group, layer_id, raster.title, raster.source, "gdal", visible=raster.visible)
    add(tree, "custom-order", enabled=0)


def _add_group(parent: Element, title: str) -> Element:
    return add(
        parent, "layer-tree-group", name=title, checked="Qt::Checked", expanded=1, groupLayer=""
    )


def _add_leaf(
    parent: Element, layer_id: str, title: str, source: str, provider: str, *, visible: bool
) -> None:
    add(
        parent,
        "layer-tree-layer",
        id=layer_id,
        name=title,
        source=source,
        providerKey=provider,
        checked="Qt::Checked" if visible else "Qt::Unchecked",
        expanded=int(visible),
    )


def _view(bounds: Bounds | None, crs: str) -> Bounds:
    if bounds is None:
        return area_of_use(crs)
    west, south, east, north = bounds
    margin_x = max((east - west) * _MARGIN, (_NARROWEST_M - (east - west)) / 2)
    margin_y = max((north - south) * _MARGIN, (_NARROWEST_M - (north - south)) / 2)
    return (west - margin_x, south - margin_y, east + margin_x, north + margin_y)


def _add_canvas(root: Element, view: Bounds, crs: str) -> None:
    canvas = add(root, "mapcanvas", name="theMapCanvas", annotationsVisible=1)
    add(canvas, "units", "meters")
    extent = add(canvas, "extent")
    for name, value in zip(("xmin", "ymin", "xmax", "ymax"), view, strict=True):
        add(extent, name, number(value))
    add(canvas, "rotation", "0")
    add_crs(add(canvas, "destinationsrs"), crs)


def _add_raster(parent: Element, layer_id: str, raster: RasterLayer) -> None:
    layer = add(parent, "maplayer", type="raster", autoRefreshEnabled=0)
    add(layer, "id", layer_id)
    add(layer, "datasource", raster.source)
    add(layer, "layername", raster.title)
    add_crs(add(layer, "srs"), raster.crs)
    add(layer, "provider", "gdal")
    add_pipe(layer, raster)
    add_options(add(layer, "customproperties"), {"QFieldSync/action": "copy"})


def _add_properties(root: Element, active_layer: str) -> None:
    properties = add(root, "properties")
    add(add(properties, "Paths"), "Absolute", "false", type="bool")
    add(add(properties, "SpatialRefSys"), "ProjectionsEnabled", "1", type="int")
    field = add(properties, "qfieldsync")
    add(field, "initialMapMode", "browse", type="QString")
    add(field, "initialActiveLayer", active_layer, type="QString")


def project_row(name: str, qgs: bytes, *, modified: datetime) -> dict[str, object]:
    """The row of ``qgis_projects`` that makes QGIS and QField open the project file itself.

    Args:
        name: of the project in the list that QGIS shows.
        qgs: the document, made for the source ``"./its-name.gpkg"``.
        modified: when the row was made.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo("project.qgs", modified.timetuple()[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, qgs)
    metadata = {"last_modified_time": timestamp(modified), "last_modified_user": ""}
    return {
        "name": name,
        "metadata": json.dumps(metadata),
        "content": packed.getvalue().hex(),
    }
