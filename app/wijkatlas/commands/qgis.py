# SPDX-License-Identifier: EUPL-1.2
"""What QGIS gets: the rows for the project file and the document beside it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from wijkatlas.api import Progress, Session, UserError
from wijkatlas.commands.basemaps import BASE_MAPS
from wijkatlas.commands.council import gather
from wijkatlas.commands.mapview import MapView
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.map.qgis import (
    STYLE_OWNER,
    AreaFigures,
    AreaLayer,
    QgisLook,
    RasterLayer,
    project_row,
    qgs_document,
    raster_layer,
    relative_source,
    style_rows,
)

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class QgisDocuments:
    """Rows of ``layer_styles`` and ``qgis_projects``, and the bytes of the ``.qgs`` file."""

    styles: list[dict[str, object]]
    project: dict[str, object]
    qgs: bytes
    owner: str = STYLE_OWNER


def qgis_documents(session: Session, progress: Progress, target: Path) -> QgisDocuments:
    """Everything that QGIS needs to show the project as we do.

    Raises:
        UserError: the project's path can't be named in a QGIS project.
    """
    council = gather(session, progress)
    view, translator = council.view, council.translator
    project = session.project
    look = QgisLook(
        translate=translator.translate,
        category_styles=view.category_styles(),
        category_labels=[(code, view.label(code)) for code, _, _ in view.categories()],
        areas=_area_layers(view),
        numbers=NumberFormat.of(translator.language),
    )
    moment = datetime.now(UTC)
    options: dict[str, Any] = {
        "title": project.name, "crs": project.crs, "bounds": _bounds(view), "modified": moment,
    }  # fmt: skip
    inside = qgs_document(
        look,
        source=f"./{project.path.name}",
        base_maps=_rasters(session, project.path.parent),
        **options,
    )
    beside = qgs_document(
        look,
        source=relative_source(project.path, target.parent),
        base_maps=_rasters(session, target.parent),
        **options,
    )
    defaults = project.rows(
        "SELECT DISTINCT f_table_name FROM layer_styles WHERE useAsDefault AND owner IS NOT ?",
        (STYLE_OWNER,),
    )
    return QgisDocuments(
        style_rows(look, modified=moment, keep_default_of=[row[0] for row in defaults]),
        project_row(project.name, inside, modified=moment),
        beside,
    )


def _area_layers(view: MapView) -> list[AreaLayer]:
    loaded = view.loaded
    assert loaded is not None  # noqa: S101 - gathered
    shown, layers = view.scheme(), []
    for scheme in sorted(loaded.areas, key=lambda each: each != shown):
        found = view.page.figures() if scheme == shown else None
        figures = None
        if found is not None and found.choropleth is not None:
            values = {area.uid: each for area, each in zip(found.areas, found.figures, strict=True)}
            figures = AreaFigures(found.choropleth.style, values)
        layers.append(AreaLayer(scheme, scheme, figures))
    return layers


def _bounds(view: MapView) -> Bounds | None:
    loaded = view.loaded
    assert loaded is not None  # noqa: S101 - gathered
    areas = loaded.areas.get(view.scheme(), [])
    if areas:
        west, south, east, north = shapely.total_bounds(
            shapely.from_wkb([area.wkb for area in areas])
        )
        return float(west), float(south), float(east), float(north)
    x, y = loaded.points.x, loaded.points.y
    placed = np.isfinite(x) & np.isfinite(y)
    if not placed.any():
        return None
    x, y = x[placed], y[placed]
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def _rasters(session: Session, folder: Path) -> list[RasterLayer]:
    project = session.project
    found = []
    for entry in project.option(BASE_MAPS, []) or []:
        path = Path(str(entry.get("path", "")))
        path = path if path.is_absolute() else project.path.parent / path
        if path.suffix.lower() == ".pmtiles" or not path.is_file():
            continue
        try:
            source = relative_source(path, folder)
            found.append(raster_layer(path, source, str(entry.get("title") or path.stem)))
        except UserError:
            continue
    return found
