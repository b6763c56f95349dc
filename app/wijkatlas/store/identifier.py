# SPDX-License-Identifier: EUPL-1.2
"""Row identities across copies: UUID version 7 (RFC 9562), rising within a batch."""

import os
import time

import numpy as np

_HEX = np.frombuffer(b"0123456789abcdef", np.uint8)
_DIGITS = np.array([i for i in range(36) if i not in (8, 13, 18, 23)])
_LENGTH = 36


def new_uids(count: int) -> list[str]:
    """``count`` new UUIDv7 in rising order, so that an index on them is appended to.

    The twelve bits after the version count within a millisecond; a large batch runs ahead of the
    clock by a quarter of a second a million.
    """
    number = np.arange(count, dtype=np.uint64)
    clock_ms = np.uint64(time.time_ns() // 1_000_000) + (number >> np.uint64(12))
    raw = np.frombuffer(os.urandom(16 * count), np.uint8).reshape(count, 16).copy()
    raw[:, :6] = clock_ms.astype(">u8").view(np.uint8).reshape(count, 8)[:, 2:]
    raw[:, 6] = 0x70 | ((number >> np.uint64(8)) & np.uint64(15)).astype(np.uint8)
    raw[:, 7] = (number & np.uint64(255)).astype(np.uint8)
    raw[:, 8] = 0x80 | (raw[:, 8] & 0x3F)
    text = np.full((count, _LENGTH), ord("-"), np.uint8)
    text[:, _DIGITS[0::2]] = _HEX[raw >> 4]
    text[:, _DIGITS[1::2]] = _HEX[raw & 15]
    joined = text.tobytes().decode("ascii")
    return [joined[i : i + _LENGTH] for i in range(0, len(joined), _LENGTH)]
