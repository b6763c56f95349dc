# SPDX-License-Identifier: EUPL-1.2
"""What an incident's record says, as a digest: its identity without a number, and its changes."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt

Columns = dict[str, Sequence[Any]]

SAID = (
    "category_source",
    "category_national",
    "begin",
    "end",
    "known_at",
    "attempt",
    "street",
    "text",
    "house_number",
    "postcode",
)
"""What the record says; with the location rounded to a decimetre it makes the content key."""


def content_digests(
    columns: Columns, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]
) -> list[bytes]:
    """A 16-byte digest of what each record says and where."""
    missing = -(2**62)
    texts: list[Iterable[str]] = []
    for name in SAID:
        values = columns[name]
        if name == "attempt":
            texts.append(["" if v is None else "01"[bool(v)] for v in values])
        elif values.count(None) == len(values):
            texts.append(repeat("", len(values)))
        else:
            texts.append([v or "" for v in values])
    for places in (x, y):
        decimetres = np.where(np.isnan(places), 0, np.round(places * 10)).astype(np.int64)
        texts.append(map(str, np.where(np.isnan(places), missing, decimetres).tolist()))
    return [
        blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        for parts in zip(*texts, strict=True)
    ]


def content_numbers(digests: list[bytes], categories: Sequence[Any]) -> list[int]:
    """A number of 63 bits of each record and its theme, by which a change is seen."""
    marks = {
        code: int.from_bytes(blake2b((code or "").encode(), digest_size=8).digest(), "big")
        for code in set(categories)
    }
    halves = np.frombuffer(b"".join(digests), ">u8")[::2].astype(np.uint64)
    theme = np.array([marks[code] for code in categories], np.uint64)
    found: list[int] = ((halves ^ theme) & np.uint64(2**63 - 1)).tolist()
    return found
