# SPDX-License-Identifier: EUPL-1.2
"""Row identities across copies: UUID version 7 (RFC 9562), rising within a batch."""

import os
import time


def new_uids(count: int) -> list[str]:
    """``count`` new UUIDv7 in rising order, so that an index on them is appended to.

    The twelve bits after the version count within a millisecond; a large batch runs ahead of the
    clock by a quarter of a second a million.
    """
    start_ms = time.time_ns() // 1_000_000
    noise = os.urandom(8 * count).hex()
    found = []
    for i in range(count):
        ms = start_ms + (i >> 12)
        clock = f"{ms:012x}"
        variant = "89ab"[int(noise[16 * i], 16) & 3]
        tail = noise[16 * i + 1 : 16 * i + 16]
        found.append(f"{clock[:8]}-{clock[8:]}-7{i & 4095:03x}-{variant}{tail[:3]}-{tail[3:]}")
    return found
