# SPDX-License-Identifier: EUPL-1.2
"""Shares and synchronised folders are recognised."""

from collections import namedtuple
from pathlib import Path

import psutil
import pytest

from wijkatlas.store.location import ADVICE, Location, locate

Disk = namedtuple("Disk", "mountpoint fstype opts")
DISKS = [
    Disk("/", "ext4", "rw"),
    Disk("/mnt/dienst", "cifs", "rw,relatime"),
    Disk("/mnt/dienst/lokaal", "ext4", "rw"),
]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/an/stad.gpkg", Location.LOCAL),
        ("/home/an/OneDrive - Gemeente/stad.gpkg", Location.SYNCHRONISED),
        ("/Users/an/Library/Mobile Documents/stad.gpkg", Location.SYNCHRONISED),
        ("/home/an/Dropbox/stad.gpkg", Location.SYNCHRONISED),
        ("/mnt/dienst/preventie/stad.gpkg", Location.NETWORK),
        ("/mnt/dienst/lokaal/stad.gpkg", Location.LOCAL),
        ("/mnt/dienstplan/stad.gpkg", Location.LOCAL),
    ],
)
def test_locate(monkeypatch, path, expected):
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: DISKS)
    assert locate(Path(path)) is expected


def test_every_unsafe_location_has_advice():
    assert set(ADVICE) == set(Location) - {Location.LOCAL}
