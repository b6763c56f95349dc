# SPDX-License-Identifier: EUPL-1.2
"""The risk factors in a project file."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from wijkatlas.domain.errors import UserError
from wijkatlas.domain.factor import FactorKind, RiskFactor
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store.identifier import new_uids
from wijkatlas.store.schema import bump_revision

TABLE = "risk_factor"
MOST_BYTES = 16 * 1024**2
"""The largest factor that is kept: undo holds a removed one in memory, twice its size."""

COLUMNS = (
    "name",
    "kind",
    "n",
    "crs",
    "file_name",
    "sha256",
    "vintage",
    "source",
    "at",
    "uid",
    "id",
)
SAID = ("kind", "n", "crs", "data", "sha256", "vintage", "source")
"""What makes two imports of one name the same."""


_KINDS = ", ".join(f"'{kind}'" for kind in FactorKind)
SELECT = f"SELECT {', '.join(COLUMNS)} FROM {TABLE} WHERE kind IN ({_KINDS})"
WITH_DATA = f"SELECT {', '.join(COLUMNS)}, data FROM {TABLE} WHERE id = ?"


def factor_of(row: Sequence[Any]) -> RiskFactor:
    """The factor that a row of :data:`SELECT` or :data:`WITH_DATA` holds."""
    values = dict(zip((*COLUMNS, "data"), row, strict=False))
    return RiskFactor(**values | {"kind": FactorKind(values["kind"])})


def named(factors: Iterable[RiskFactor], name: str) -> RiskFactor | None:
    """The factor of that name, in whatever capitals."""
    return next((each for each in factors if each.name.casefold() == name.casefold()), None)


def add(connection: sqlite3.Connection, factor: RiskFactor) -> str:
    """Put a factor in the file, in place of one of the same name; says what that did.

    Gives ``added``, ``updated`` or ``unchanged``. Numbers are never used twice, so that the newest
    one and the count tell whether anything changed.

    Raises:
        UserError: it is larger than may be kept.
    """
    known = named(map(factor_of, connection.execute(SELECT).fetchall()), factor.name)
    row = row_of(factor)
    if known is not None:
        whole = factor_of(connection.execute(WITH_DATA, (known.id,)).fetchone())
        if all(getattr(whole, name) == getattr(factor, name) for name in SAID):
            return "unchanged"
        row["uid"] = known.uid
        remove(connection, known.id)
    row["id"] = bump_revision(connection, TABLE)
    marks = ", ".join("?" * len(row))
    connection.execute(
        f"INSERT INTO {TABLE} ({', '.join(row)}) VALUES ({marks})", tuple(row.values())
    )
    return "added" if known is None else "updated"


def remove(connection: sqlite3.Connection, number: int) -> None:
    """Take a factor out of the file."""
    connection.execute(f"DELETE FROM {TABLE} WHERE id = ?", (number,))


def row_of(factor: RiskFactor) -> dict[str, Any]:
    """The columns of a new row.

    Raises:
        UserError: it is larger than may be kept.
    """
    if len(factor.data) > MOST_BYTES:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” takes {size} MB; a risk factor may take {most} MB at most."
            ),
            QT_TRANSLATE_NOOP(
                "errors",
                "Cut it to the municipality, or make it coarser or simpler, and try again.",
            ),
            name=factor.name,
            size=-(-len(factor.data) // 1024**2),
            most=MOST_BYTES // 1024**2,
        )
    names = (*(name for name in COLUMNS if name not in {"id", "uid", "at"}), "data")
    return {
        **{name: getattr(factor, name) for name in names},
        "kind": str(factor.kind),
        "at": datetime.now().astimezone().isoformat(timespec="seconds"),
        "uid": new_uids(1)[0],
    }
