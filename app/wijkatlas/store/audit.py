# SPDX-License-Identifier: EUPL-1.2
"""The audit log: who did what and when, each entry chained to the one before; no attribute values.

The chain finds a change, a removal, a swap and, with the anchor that every backup and export carries,
a cut tail. It is a SHA-256 chain without a key: on a local file a key beside it would prove no more.
"""

import getpass
import hashlib
import json
import platform
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry of the log; ``counts`` are rows changed by table, or an import's counts."""

    seq: int
    at: str
    actor: str
    command: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The end of the chain at one moment, kept outside the file."""

    seq: int
    mac: str


def actor() -> str:
    """Who works here: user and machine."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "?"
    return f"{user}@{platform.node() or '?'}"


def _mac(previous: str, seq: int, at: str, who: str, command: str, counts: str) -> str:
    text = json.dumps([previous, seq, at, who, command, counts], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def append(connection: sqlite3.Connection, command: str, counts: dict[str, int]) -> int:
    """Add an entry, inside the transaction of what it tells of; gives its number."""
    last = connection.execute("SELECT seq, mac FROM audit_log ORDER BY seq DESC LIMIT 1").fetchone()
    previous = last[1] if last else GENESIS
    seq = (last[0] if last else 0) + 1
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    text = json.dumps(counts, sort_keys=True)
    who = actor()
    connection.execute(
        "INSERT INTO audit_log VALUES (?, ?, ?, ?, ?, ?, ?)",
        (seq, at, who, command, text, previous, _mac(previous, seq, at, who, command, text)),
    )
    return int(seq)


def anchor(connection: sqlite3.Connection) -> Anchor:
    """The end of the chain now."""
    last = connection.execute("SELECT seq, mac FROM audit_log ORDER BY seq DESC LIMIT 1").fetchone()
    return Anchor(last[0], last[1]) if last else Anchor(0, GENESIS)


def mark(connection: sqlite3.Connection) -> Anchor:
    """The newest entry of what changed the project: looking at it or exporting it leaves this as it is."""
    last = connection.execute(
        "SELECT seq, mac FROM audit_log WHERE command NOT LIKE 'export.%'"
        " AND counts NOT LIKE '%\"changed\": 0%' ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return Anchor(last[0], last[1]) if last else Anchor(0, GENESIS)


def verify(connection: sqlite3.Connection, known: Anchor | None = None) -> int | None:
    """The number of the first entry that does not fit the chain; None when all do.

    With an anchor from a backup or export, a tail that was cut off after it is found as well.
    """
    previous, expected = GENESIS, 1
    anchored = known is None or known.seq == 0
    for seq, at, who, command, counts, before, mac in connection.execute(
        "SELECT seq, at, actor, command, counts, previous, mac FROM audit_log ORDER BY seq"
    ):
        fits = seq == expected and before == previous
        if not fits or mac != _mac(previous, seq, at, who, command, counts):
            return int(min(seq, expected))
        if known is not None and seq == known.seq:
            if mac != known.mac:
                return int(seq)
            anchored = True
        previous, expected = mac, expected + 1
    return None if anchored else expected


def entries(connection: sqlite3.Connection, most: int = 200) -> list[AuditEntry]:
    """The newest entries first."""
    return [
        AuditEntry(seq, at, who, command, json.loads(counts))
        for seq, at, who, command, counts in connection.execute(
            "SELECT seq, at, actor, command, counts FROM audit_log ORDER BY seq DESC LIMIT ?",
            (most,),
        )
    ]
