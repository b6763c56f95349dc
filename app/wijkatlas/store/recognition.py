# SPDX-License-Identifier: EUPL-1.2
"""Who is new, who changed, who was there already.

Identity (DESIGN 4): the source's own number when it gives one, else a digest of what the record says
with the number of its occurrence, so that two equal rows of one file stay two incidents. A number that
one file gives twice is counted under ``duplicate_reference``: rows that say the same are one incident,
rows that differ are both kept (one record of a source may hold several incidents), none overwritten.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Recognition:
    """Recognises the incidents of one source, batch after batch.

    ``known`` has the fid and the content number of each identity that is stored; ``notes`` counts what
    is odd.
    """

    known: dict[str, tuple[int, int]]
    notes: Counter[str]
    _counted: dict[str, int] = field(default_factory=dict)
    _first: dict[str, bytes] = field(default_factory=dict)
    _said: dict[str, list[bytes]] = field(default_factory=dict)

    def sort(
        self, references: Sequence[Any], digests: list[bytes], contents: list[int]
    ) -> tuple[list[int], list[tuple[int, int]], list[str]]:
        """Rows that are new, rows that changed with their fid, and the identity of every row."""
        keys = self._fresh_keys(references, digests)
        if keys is None:
            return self._sort_singly(references, digests, contents)
        known = self.known
        if not known:
            return list(range(len(keys))), [], keys
        met = [known.get(key) for key in keys]
        new = [i for i, old in enumerate(met) if old is None]
        changed = [
            (i, old[0]) for i, old in enumerate(met) if old is not None and old[1] != contents[i]
        ]
        return new, changed, keys

    def _fresh_keys(self, references: Sequence[Any], digests: list[bytes]) -> list[str] | None:
        """The identities of rows that all have a number this file did not give yet, else None."""
        if not all(references):
            return None
        keys = [reference.strip().casefold() for reference in references]
        if len(set(keys)) < len(keys) or not self._first.keys().isdisjoint(keys):
            return None
        self._first.update(zip(keys, digests, strict=True))
        return keys

    def _sort_singly(
        self, references: Sequence[Any], digests: list[bytes], contents: list[int]
    ) -> tuple[list[int], list[tuple[int, int]], list[str]]:
        new: list[int] = []
        changed: list[tuple[int, int]] = []
        identities: list[str] = []
        known, duplicates = self.known, 0
        for i, reference in enumerate(references):
            digest = digests[i]
            if not reference:
                key = "#" + digest.hex()
                count = self._counted.get(key, 0) + 1
                self._counted[key] = count
                if count > 1:
                    key = f"{key}~{count}"
            else:
                key = reference.strip().casefold()
                first = self._first.setdefault(key, digest)
                if first is not digest:
                    duplicates += 1
                    said = self._said.setdefault(key, [first])
                    if digest in said:
                        identities.append(key)
                        continue
                    said.append(digest)
                    key = f"{key}~{len(said)}"
            identities.append(key)
            old = known.get(key)
            if old is None:
                new.append(i)
            elif old[1] != contents[i]:
                changed.append((i, old[0]))
        if duplicates:
            self.notes["duplicate_reference"] += duplicates
        return new, changed, identities
