# SPDX-License-Identifier: EUPL-1.2
"""The log of exports in a project file: one row for each file that left; append-only."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from wijkatlas.domain.export import ExportRecord
from wijkatlas.store.identifier import new_uids

TABLE = "export_log"
_PLAIN = ("options", "thresholds")
COLUMNS = tuple(field.name for field in fields(ExportRecord))
SELECT = f"SELECT {', '.join(COLUMNS)} FROM {TABLE}"


def add(connection: sqlite3.Connection, record: ExportRecord, audit: int) -> None:
    """Log a file, inside the transaction of its audit entry (number ``audit``)."""
    values = asdict(record)
    for name in _PLAIN:
        values[name] = json.dumps(values[name], ensure_ascii=False, sort_keys=True)
    values["uid"] = new_uids(1)[0]
    values["at"] = datetime.now().astimezone().isoformat(timespec="seconds")
    values["audit"] = audit
    connection.execute(
        f"INSERT INTO {TABLE} ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})",
        [values[name] for name in COLUMNS],
    )


def record_of(row: Sequence[Any]) -> ExportRecord:
    """The record that a row of :data:`SELECT` holds."""
    values = dict(zip(COLUMNS, row, strict=True))
    for name in _PLAIN:
        values[name] = json.loads(values[name])
    return ExportRecord(**values)
