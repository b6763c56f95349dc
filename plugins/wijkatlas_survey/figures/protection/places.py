# SPDX-License-Identifier: EUPL-1.2
"""The divisions of the respondents of a wave: by area, by district, by sex.

Divisions that are nested, such as areas in districts, are of one *kind*: its classes are the
combinations that occur. Of divisions that cross freely, such as areas and sexes, readers know only
that they add up to the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.figures.protection.shown import ShownTable

Codes = NDArray[np.int64]
Place = tuple[int, tuple[int, ...]]
"""A kind and the classes of it; ``WHOLE_PLACE`` is everybody."""
WHOLE_PLACE: Place = (-1, ())


@dataclass(frozen=True, eq=False, slots=True)
class Places:
    """The divisions of a wave: the class of each respondent for each kind, and where tables stand."""

    classes: list[Codes]
    sizes: list[int]
    of: dict[bytes, tuple[int, list[tuple[int, ...]]]]

    @classmethod
    def of_tables(cls, tables: Iterable[ShownTable]) -> "Places":
        """Find out which divisions are nested."""
        vectors = {table.domain.tobytes(): table.domain + 1 for table in tables}
        keys = list(vectors)
        kind = list(range(len(keys)))
        for i, j in combinations(range(len(keys)), 2):
            if _are_tied(vectors[keys[i]], vectors[keys[j]]):
                kind = [kind[i] if each == kind[j] else each for each in kind]
        classes, sizes = [], []
        of: dict[bytes, tuple[int, list[tuple[int, ...]]]] = {}
        for number, wanted in enumerate(dict.fromkeys(kind)):
            members = [key for key, each in zip(keys, kind, strict=True) if each == wanted]
            joint = joined([vectors[key] for key in members])
            size = int(joint.max(initial=0)) + 1
            first = np.zeros(size, np.int64)
            first[joint] = np.arange(len(joint))
            classes.append(joint)
            sizes.append(size)
            for key in members:
                domain = vectors[key][first] - 1 if len(joint) else first[:0]
                found: list[list[int]] = [[] for _ in range(int(domain.max(initial=-1)) + 1)]
                for each, at in enumerate(domain.tolist()):
                    if at >= 0:
                        found[at].append(each)
                of[key] = number, [tuple(each) for each in found]
        return cls(classes, sizes, of)

    def of_table(self, table: ShownTable) -> list[Place]:
        """The place of each domain of a table."""
        kind, found = self.of[table.domain.tobytes()]
        everything = tuple(range(self.sizes[kind]))
        places = [WHOLE_PLACE if each == everything else (kind, each) for each in found]
        return places + [(kind, ())] * (len(table.domains) - len(places))


def _are_tied(one: Codes, other: Codes) -> bool:
    """True when at most half of the combinations occur."""
    size = int(other.max(initial=0)) + 1
    occurring = len(np.unique(one * size + other))
    return 2 * occurring <= len(np.unique(one)) * len(np.unique(other))


def joined(columns: Sequence[NDArray[Any]]) -> Codes:
    """One number for each combination of values that occurs, from 0 on."""
    code = np.zeros(len(columns[0]), np.int64)
    for column in columns:
        values = np.unique(column, return_inverse=True)[1].astype(np.int64)
        code = np.unique(code * (int(values.max(initial=0)) + 1) + values, return_inverse=True)[1]
    return code.astype(np.int64)
