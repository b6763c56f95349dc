# SPDX-License-Identifier: EUPL-1.2
"""Whether a project lies where files get damaged or doubled: a share, or a folder that synchronises."""

import os
from enum import StrEnum
from pathlib import Path

import psutil

from wijkatlas.language import QT_TRANSLATE_NOOP

SYNCHRONISED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "nextcloud",
    "icloud",
    "mobile documents",
)
NETWORK_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "fuse.sshfs"}
)


class Location(StrEnum):
    """Where a project lies."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCHRONISED = "synchronised"


ADVICE = {
    Location.NETWORK: QT_TRANSLATE_NOOP(
        "errors",
        "The project lies on a network drive, where files can be damaged."
        " Work on a copy on this computer and keep backups there.",
    ),
    Location.SYNCHRONISED: QT_TRANSLATE_NOOP(
        "errors",
        "The project lies in a folder that is synchronised, which can double or damage it."
        " Work on a copy elsewhere and keep backups there.",
    ),
}
"""What to say of a location that is not safe; for a translation in the context "errors"."""


def locate(path: Path) -> Location:
    """Where a file lies, as far as its path and the mounted disks tell."""
    whole = path.absolute()
    parts = [part.casefold() for part in whole.parts]
    if any(part.startswith(SYNCHRONISED) for part in parts):
        return Location.SYNCHRONISED
    if str(whole).startswith("\\\\"):
        return Location.NETWORK
    best, kind = -1, ""
    for disk in psutil.disk_partitions(all=True):
        mount = disk.mountpoint.rstrip(os.sep) + os.sep
        if str(whole).startswith(mount) and len(mount) > best:
            best, kind = len(mount), f"{disk.fstype} {disk.opts}".casefold()
    is_network = any(
        word in NETWORK_KINDS or word == "remote" for word in kind.replace(",", " ").split()
    )
    return Location.NETWORK if is_network else Location.LOCAL
