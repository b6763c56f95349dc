# SPDX-License-Identifier: EUPL-1.2
"""Which rows pass a search and a filter."""

from dataclasses import dataclass
from datetime import date

from wijkatlas_plan.checking.lateness import lateness
from wijkatlas_plan.model.plan import Action, Plan, Status
from wijkatlas_plan.model.sector import Sector
from wijkatlas_plan.panel.plan.rows import Row, Rows


@dataclass(frozen=True, slots=True)
class RowFilter:
    """All parts must fit; ``area`` is (scheme, code). Status and lateness are those of actions."""

    words: str = ""
    owner: str = ""
    sector: Sector | None = None
    area: tuple[str, str] | None = None
    status: Status | None = None
    is_late: bool = False

    @property
    def parts(self) -> int:
        """How many parts beside the words are set."""
        chosen = (self.owner, self.sector, self.area, self.status, self.is_late)
        return sum(bool(each) for each in chosen)

    @property
    def is_empty(self) -> bool:
        """True when all rows pass."""
        return not self.parts and not self.words.split()


@dataclass(frozen=True, slots=True)
class Found:
    """``hits`` pass; ``shown`` are those and all above them."""

    hits: frozenset[str]
    shown: frozenset[str]


def find(rows: Rows, wanted: RowFilter, today: date) -> Found | None:
    """The rows that pass; None when nothing is asked."""
    if wanted.is_empty:
        return None
    words = wanted.words.casefold().split()
    hits = frozenset(
        uid for uid, row in rows.by_uid.items() if _passes(rows, row, wanted, words, today)
    )
    shown = hits | {above for uid in hits for above in rows.above(uid)}
    return Found(hits, shown)


def owners(rows: Rows) -> list[str]:
    """The owners and leads there are, by name."""
    found = {each for row in rows.by_uid.values() if (each := owner_of(row))}
    return sorted(found, key=str.casefold)


def areas(rows: Rows) -> set[tuple[str, str]]:
    """The areas where something is to happen."""
    return {
        (row.scheme, code)
        for row in rows.by_uid.values()
        if not isinstance(row, Plan)
        for code in row.areas
    }


def owner_of(row: Row) -> str:
    """Who answers for a row; "" for a plan."""
    if isinstance(row, Plan):
        return ""
    return row.lead if isinstance(row, Action) else row.owner


def _passes(rows: Rows, row: Row, wanted: RowFilter, words: list[str], today: date) -> bool:
    if words and not _has_words(row, words):
        return False
    if not wanted.parts:
        return True
    if isinstance(row, Plan):
        return False
    if wanted.owner and owner_of(row) != wanted.owner:
        return False
    if wanted.sector is not None and wanted.sector not in _sectors(row):
        return False
    if wanted.area is not None and not (
        row.scheme == wanted.area[0] and wanted.area[1] in row.areas
    ):
        return False
    if wanted.status is None and not wanted.is_late:
        return True
    if not isinstance(row, Action) or wanted.status not in (None, row.status):
        return False
    return not wanted.is_late or bool(lateness(row, rows.steps(row.uid), today))


def _has_words(row: Row, words: list[str]) -> bool:
    parts = [row.title, owner_of(row)]
    parts += [row.note] if isinstance(row, Plan) else [row.code, row.description]
    if isinstance(row, Action):
        parts += [row.audience, *(each.name for each in row.partners)]
    text = "\n".join(parts).casefold()
    return all(word in text for word in words)


def _sectors(row: Row) -> set[Sector | None]:
    if isinstance(row, Action):
        return {row.lead_sector, *(each.sector for each in row.partners)}
    return set() if isinstance(row, Plan) else {row.owner_sector}
