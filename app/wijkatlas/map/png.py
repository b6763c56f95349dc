# SPDX-License-Identifier: EUPL-1.2
"""PNG pictures with a palette: the quickest way from indices to what a browser shows."""

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def encode_indices(indices: NDArray[np.uint8], palette: NDArray[np.uint8]) -> bytes:
    """A PNG of ``indices`` (row, column) into ``palette``, up to 256 of red, green, blue, alpha."""
    height, width = indices.shape
    lines = np.zeros((height, width + 1), np.uint8)  # each line starts with its filter, 0: none
    lines[:, 1:] = indices
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", header),
            _chunk(b"PLTE", palette[:, :3].tobytes()),
            _chunk(b"tRNS", palette[:, 3].tobytes()),
            _chunk(b"IDAT", zlib.compress(lines.tobytes(), 1)),
            _chunk(b"IEND", b""),
        )
    )
