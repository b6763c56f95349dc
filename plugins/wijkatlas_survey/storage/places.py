# SPDX-License-Identifier: EUPL-1.2
"""Which areas of the project answers belong to: by code, else by name, and always of one vintage."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Area
from wijkatlas_survey.storage.questions import listed
from wijkatlas_survey.storage.shaped import Remark

UNMATCHED, BY_NAME = "unmatched_area", "area_by_name"
_LEAST_SHARE = 0.5
"""Of the answers that name an area, how many a scheme must know to be taken for the one meant."""
_LONGEST_CODE = 24
"""Longer cells are not told in messages: they may be a person's own words."""


@dataclass(frozen=True, eq=False, slots=True)
class Matched:
    """The code of the area of each row; "" for none, or the cell as it stands when it is unknown.

    ``vintage`` is the valid-from of the areas that the codes belong to.
    """

    codes: NDArray[Any]
    scheme: str
    vintage: str
    notes: Mapping[str, int]
    remarks: Sequence[Remark]


def match_areas(
    cells: NDArray[Any],
    labels: Mapping[str, str],
    scheme: str,
    areas: Sequence[Area],
    period: str = "",
) -> Matched:
    """Find the area of each cell.

    ``labels`` are words that the file has for its codes. ``scheme`` "" is found out: the one that
    knows most of the cells. Of several vintages the one that knows most is taken, then the one that
    held in the ``period``, then the newest.
    """
    counts = Counter(cell for cell in cells.tolist() if cell)
    wanted = {each.scheme for each in areas if not scheme or _fold(each.scheme) == _fold(scheme)}
    vintages = _vintages([each for each in areas if each.scheme in wanted])
    if not counts or not vintages:
        return Matched(cells, scheme, "", {}, _no_scheme(scheme, areas) if counts else [])
    found = {which: _Finding.of(counts, labels, members) for which, members in vintages.items()}

    def rank(which: tuple[str, str]) -> tuple[int, int, bool, str]:
        finding = found[which]
        rows = finding.rows(counts)
        return rows, finding.rows_by_code(counts), _held(vintages[which], period), which[1]

    best = max(sorted(found), key=rank)
    finding = found[best]
    total = sum(counts.values())
    if not scheme and finding.rows(counts) < _LEAST_SHARE * total:
        return Matched(cells, "", "", {}, [])
    codes = {cell: finding.codes.get(cell, cell) for cell in counts} | {"": ""}
    codes |= dict.fromkeys(finding.doubtful, "")
    unmatched = [cell for cell in counts if cell not in finding.codes]
    notes = Counter(
        {
            UNMATCHED: sum(counts[cell] for cell in unmatched),
            BY_NAME: sum(counts[cell] for cell in finding.by_name),
        }
    )
    remarks = _remarks(counts, finding, unmatched, best, vintages, labels)
    made = np.empty(len(cells), object)
    made[:] = [codes[cell] for cell in cells.tolist()]
    return Matched(made, best[0], best[1], +notes, remarks)


@dataclass(frozen=True, slots=True)
class _Finding:
    """What one vintage of one scheme knows of the cells: codes, found by their code or by name."""

    codes: Mapping[str, str]
    by_name: frozenset[str]
    doubtful: frozenset[str]

    @classmethod
    def of(
        cls, cells: Mapping[str, int], labels: Mapping[str, str], areas: Sequence[Area]
    ) -> "_Finding":
        by_code = {_fold(each.code): each for each in areas}
        names: dict[str, list[Area]] = defaultdict(list)
        for each in areas:
            names[_fold(each.name)].append(each)
        by_name = {name: found[0] for name, found in names.items() if len(found) == 1 and name}
        codes, named, doubtful = {}, set(), set()
        for cell in cells:
            area = by_code.get(_fold(cell))
            label = _fold(labels.get(cell, ""))
            meant = by_name.get(label)
            if area is not None and meant is not None and meant is not area:
                doubtful.add(cell)  # the code of one area under the name of another
                continue
            if area is None:
                area = meant or by_name.get(_fold(cell))
                if area is not None:
                    named.add(cell)
            if area is not None:
                codes[cell] = area.code
        return cls(codes, frozenset(named), frozenset(doubtful))

    def rows(self, counts: Mapping[str, int]) -> int:
        return sum(counts[cell] for cell in self.codes)

    def rows_by_code(self, counts: Mapping[str, int]) -> int:
        return sum(counts[cell] for cell in self.codes if cell not in self.by_name)


def _vintages(areas: Sequence[Area]) -> dict[tuple[str, str], list[Area]]:
    found: dict[tuple[str, str], list[Area]] = defaultdict(list)
    for each in areas:
        found[each.scheme, each.valid_from].append(each)
    return dict(found)


def _held(areas: Sequence[Area], period: str) -> bool:
    """True when the areas held at the end of a period."""
    end = period.rpartition("/")[2]
    first = areas[0]
    return (
        bool(end)
        and first.valid_from[: len(end)] <= end
        and (not first.valid_to or first.valid_to >= end)
    )


def _no_scheme(scheme: str, areas: Sequence[Area]) -> list[Remark]:
    if not scheme:
        return []
    return [
        (
            QT_TRANSLATE_NOOP(
                "surveys",
                "The project has no areas of scheme “{scheme}” (it has: {schemes});"
                " codes of areas are kept as they stand in the file.",
            ),
            {"scheme": scheme, "schemes": listed(sorted({each.scheme for each in areas})) or "–"},
        )
    ]


def _remarks(
    counts: Mapping[str, int],
    finding: _Finding,
    unmatched: Sequence[str],
    best: tuple[str, str],
    vintages: Mapping[tuple[str, str], Sequence[Area]],
    labels: Mapping[str, str],
) -> list[Remark]:
    remarks: list[Remark] = []
    scheme, vintage = best
    newest = max(begin for name, begin in vintages if name == scheme)
    if vintage != newest:
        remarks.append(
            (
                QT_TRANSLATE_NOOP(
                    "surveys",
                    "The areas in this file are those valid from {vintage}, not the newest ones"
                    " (valid from {newest}). Figures are made for the areas of {vintage}.",
                ),
                {"vintage": vintage or "?", "newest": newest},
            )
        )
    left = set(unmatched) - finding.doubtful
    for (name, begin), areas in vintages.items():
        codes = {_fold(each.code) for each in areas}
        theirs = [cell for cell in unmatched if cell in left and _fold(cell) in codes]
        if name == scheme and begin != vintage and theirs:
            left -= set(theirs)
            remarks.append(
                (
                    QT_TRANSLATE_NOOP(
                        "surveys",
                        "Codes of areas of another vintage (valid from {vintage}): {n}, in {rows}"
                        " answers ({codes}). They are not counted for any area.",
                    ),
                    {"vintage": begin or "?", "n": len(theirs), "codes": listed(theirs),
                     "rows": sum(counts[cell] for cell in theirs)},
                )
            )  # fmt: skip
    differing = [cell for cell in finding.by_name if cell in labels]
    if differing:
        remarks.append(
            (
                QT_TRANSLATE_NOOP(
                    "surveys",
                    "Areas whose names match but whose codes do not: {n}, in {rows} answers"
                    " ({codes}). They were matched by name; check that they are the same areas.",
                ),
                {"n": len(differing), "rows": sum(counts[cell] for cell in differing),
                 "codes": listed(sorted(differing))},
            )
        )  # fmt: skip
    if finding.doubtful:
        remarks.append(
            (
                QT_TRANSLATE_NOOP(
                    "surveys",
                    "Codes that stand for an area of another name in the project: {n}, in {rows}"
                    " answers ({codes}). They are not counted for any area.",
                ),
                {"n": len(finding.doubtful), "codes": listed(sorted(finding.doubtful)),
                 "rows": sum(counts[cell] for cell in finding.doubtful)},
            )
        )  # fmt: skip
    if left:
        remarks.append(
            (
                QT_TRANSLATE_NOOP(
                    "surveys",
                    "Areas that the project does not know: {n}, in {rows} answers ({codes}).",
                ),
                {"n": len(left), "rows": sum(counts[cell] for cell in left),
                 "codes": listed([c for c in unmatched if c in left and len(c) <= _LONGEST_CODE])},
            )
        )  # fmt: skip
    return remarks


def _fold(text: str) -> str:
    """Without case, accents and differences in spaces."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in parted if not unicodedata.combining(sign))
    return " ".join(plain.replace("-", " ").split())
