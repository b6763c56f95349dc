# SPDX-License-Identifier: EUPL-1.2
"""Who has a project open for writing: a small file beside it, so that the project is never touched.

A lock counts as left behind when its process is gone (same machine) or when it has not been renewed
for :data:`STALE_S` (another machine on the share).
"""

import json
import os
import platform
import time
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import psutil

from wijkatlas.store.audit import actor

STALE_S = 15 * 60
RENEW_S = 4 * 60
HALF_WRITTEN_S = 10


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes: user@machine, since when (local ISO time), and the process behind it."""

    actor: str
    since: str
    machine: str
    pid: int
    started: float
    token: str


def lock_path(project: Path) -> Path:
    """Where the lock of a project lies."""
    return project.with_name(f".{project.name}.lock")


def _process_start(pid: int) -> float | None:
    try:
        return float(psutil.Process(pid).create_time())
    except (psutil.Error, ValueError):
        return None


def read_holder(project: Path) -> Holder | None:
    """Who holds a project now; None when nobody does or the lock was left behind."""
    path = lock_path(project)
    try:
        age_s = time.time() - path.stat().st_mtime
        text = path.read_text("utf-8")
    except OSError:
        return None
    try:
        found = Holder(**json.loads(text))
    except (ValueError, TypeError):
        fresh = age_s < HALF_WRITTEN_S
        return Holder("?", "", "", 0, 0.0, "") if fresh else None
    if found.machine == platform.node():
        start = _process_start(found.pid)
        alive = start is not None and abs(start - found.started) < 2.0
        return found if alive else None
    return found if age_s < STALE_S else None


class Lock:
    """The lock of this program on one project."""

    def __init__(self, project: Path, holder: Holder) -> None:
        self._path = lock_path(project)
        self.holder = holder
        self._renewed = time.monotonic()

    @classmethod
    def take(cls, project: Path) -> "Lock | None":
        """Take the lock; None when somebody has it.

        Raises:
            OSError: the folder can't be written.
        """
        pid = os.getpid()
        mine = Holder(
            actor(),
            datetime.now().astimezone().isoformat(timespec="minutes"),
            platform.node(),
            pid,
            _process_start(pid) or 0.0,
            uuid.uuid4().hex,
        )
        path = lock_path(project)
        for _ in range(3):
            try:
                with path.open("x", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(mine)))
            except FileExistsError:
                if read_holder(project) is not None:
                    return None
                aside = path.with_name(f"{path.name}.{mine.token}")
                with suppress(OSError):  # two programs may find the same left-behind lock
                    path.rename(aside)
                    aside.unlink()
            else:
                return cls(project, mine)
        return None

    def is_ours(self) -> bool:
        """True unless somebody took the lock over (after this machine slept, say)."""
        try:
            return bool(json.loads(self._path.read_text("utf-8"))["token"] == self.holder.token)
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def renew(self) -> None:
        """Say that we still hold it, now and then."""
        if time.monotonic() - self._renewed > RENEW_S:
            with suppress(OSError):
                os.utime(self._path)
            self._renewed = time.monotonic()

    def release(self) -> None:
        """Give the lock back."""
        if self.is_ours():
            self._path.unlink(missing_ok=True)
