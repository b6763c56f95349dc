# SPDX-License-Identifier: EUPL-1.2
"""Which triggers a project file may carry: a stranger's trigger could empty a table on our first insert.

Known are our own, GeoPackage's R-tree triggers (also GDAL's newer set), GDAL's feature counters and
the append-only guards of the logs. Triggers on layers that another program added do not run when
we write, and are left alone.
"""

import re
import sqlite3

from wijkatlas.store import geopackage, schema

_GDAL_COUNT = re.compile(
    r"^CREATE TRIGGER \"?trigger_(insert|delete)_feature_count_(\w+)\"? AFTER (INSERT|DELETE) ON"
    r" \"?(\w+)\"? BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count [+-] 1"
    r" WHERE lower\(table_name\) = lower\('\w+'\); END$",
    re.IGNORECASE,
)
_GDAL_RTREE = re.compile(
    r"^CREATE TRIGGER \"?rtree_(\w+)_geom_(insert|update[1-7]|delete)\"? AFTER [\w \"]+"
    r"(WHEN [\w\s\".()!=]+)?"
    r"BEGIN ((INSERT OR REPLACE INTO|UPDATE|DELETE FROM) \"?rtree_\1_geom\"?[\w\s\".(),=]*; ?)+END$",
    re.IGNORECASE,
)


def _plain(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip().rstrip(";")


def unknown_triggers(connection: sqlite3.Connection) -> list[str]:
    """Names of triggers and views that we did not make and that could run when we write."""
    known = {_plain(sql) for sql in schema.EXPORT_GUARDS}
    for table in schema.LAYERS:
        known |= {_plain(sql) for sql in geopackage.rtree_triggers(table).values()}
        known |= {_plain(sql) for sql in schema.own_triggers(table).values()}
    ours = set(schema.OWN_TABLES)
    found = []
    for name, table, sql in connection.execute(
        "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
    ):
        text = _plain(sql or "")
        mine = table in ours or table.startswith("gpkg_")
        guard = table == "audit_log" and text in {_plain(sql) for sql in schema.AUDIT_GUARDS}
        fits = text in known or guard or _GDAL_COUNT.match(text) or _GDAL_RTREE.match(text)
        if mine and not fits:
            found.append(str(name))
    return found
