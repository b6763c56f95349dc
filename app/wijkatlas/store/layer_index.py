# SPDX-License-Identifier: EUPL-1.2
"""Keeping what GeoPackage says of a layer true: its R-tree, its extent, its time of change."""

import sqlite3
from datetime import UTC, datetime

import numpy as np
import numpy.typing as npt

from wijkatlas.store import points
from wijkatlas.store.bulk import rebuild_rtree


def index_points(connection: sqlite3.Connection, found: points.IncidentPoints) -> None:
    """Rebuild the R-tree of the incidents and keep their packed columns."""
    placed = ~np.isnan(found.x)
    x, y = found.x[placed], found.y[placed]
    rebuild_rtree(connection, "incident", found.fid[placed], (x, x, y, y))
    points.save_points(connection, found)
    connection.execute(
        "UPDATE gpkg_contents SET min_x = NULL, min_y = NULL, max_x = NULL, max_y = NULL"
        " WHERE table_name = 'incident'"
    )
    extend_bounds(connection, "incident", x, y)


def extend_bounds(
    connection: sqlite3.Connection,
    table: str,
    x: npt.NDArray[np.float64],
    y: npt.NDArray[np.float64],
) -> None:
    """Widen a layer's extent in ``gpkg_contents`` and renew its time of change."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    x, y = x[~np.isnan(x)], y[~np.isnan(y)]
    if len(x):
        box = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
        connection.execute(
            "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1),"
            " min_y = min(coalesce(min_y, ?2), ?2), max_x = max(coalesce(max_x, ?3), ?3),"
            " max_y = max(coalesce(max_y, ?4), ?4) WHERE table_name = ?5",
            (*box, table),
        )
    connection.execute(
        "UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", (now, table)
    )
