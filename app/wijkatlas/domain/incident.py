# SPDX-License-Identifier: EUPL-1.2
"""Incidents as they travel from a foreign file to the store: in columns, a batch at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wijkatlas.language import QT_TRANSLATE_NOOP

INCIDENT_COLUMNS = (
    "source_ref",  # str or None: the source's own number of the record
    "category",  # str: local theme (code of a taxonomy), "" when unmapped
    "category_source",  # str: the source's own category text or code
    "category_national",  # str or None: national code (BE, NL)
    "begin",  # str or None: local ISO 8601 with offset, or a part of it: "2016-07", "2016-07-03"
    "end",  # like begin; begin <= end
    "known_at",  # like begin: when police or city came to know
    "attempt",  # bool or None
    "street",  # str or None: address without house number
    "x",  # float64, project CRS, NaN = without location
    "y",  # float64
    "text",  # str or None: free text; goes to the private table
    "house_number",  # str or None; goes to the private table
    "postcode",  # str or None; goes to the private table
)
"""Columns of an :class:`IncidentBatch`, in the order of the store."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """One row that was not taken over, and why.

    ``row`` counts data rows from 1 (the header is row 0), as a person counts below the header.
    ``reason`` is a code of :data:`REASONS`.
    """

    row: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class IncidentBatch:
    """Rows of one part of a file, ready to be stored, and the rows that were refused.

    ``columns`` maps each name of :data:`INCIDENT_COLUMNS` to a sequence (list or numpy array) of
    ``len(rows)`` values. ``rows`` are the data row numbers (from 1) in the file. ``originals``
    gives the cells of each rejected row by its number, under the file's own headings.
    ``notes`` counts what was repaired or is odd but kept, by reason code.
    """

    rows: Sequence[int]
    columns: Mapping[str, Sequence[Any]]
    rejections: Sequence[Rejection] = ()
    originals: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    notes: Mapping[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        """Number of rows that can be stored."""
        return len(self.rows)


REASONS: dict[str, str] = {
    "bad_date": QT_TRANSLATE_NOOP("reasons", "not a date"),
    "impossible_date": QT_TRANSLATE_NOOP("reasons", "a date that does not exist"),
    "future_date": QT_TRANSLATE_NOOP("reasons", "a date in the future"),
    "end_before_begin": QT_TRANSLATE_NOOP("reasons", "the end lies before the begin"),
    "no_category": QT_TRANSLATE_NOOP("reasons", "no category"),
    "bad_number": QT_TRANSLATE_NOOP("reasons", "not a number"),
    "bad_truth": QT_TRANSLATE_NOOP("reasons", "neither yes nor no"),
    "too_many_cells": QT_TRANSLATE_NOOP("reasons", "more cells than the header"),
    "too_few_cells": QT_TRANSLATE_NOOP("reasons", "fewer cells than the header"),
    "unreadable_row": QT_TRANSLATE_NOOP("reasons", "the row can't be read"),
    "empty_row": QT_TRANSLATE_NOOP("reasons", "an empty row"),
    "no_date": QT_TRANSLATE_NOOP("reasons", "no date"),
    "nonexistent_time": QT_TRANSLATE_NOOP("reasons", "an hour that the clock change skipped"),
    # notes: kept, counted
    "without_location": QT_TRANSLATE_NOOP("reasons", "without location"),
    "sentinel_location": QT_TRANSLATE_NOOP("reasons", "a placeholder instead of a location"),
    "outside_area_of_use": QT_TRANSLATE_NOOP("reasons", "coordinates outside the map's area"),
    "bad_coordinate": QT_TRANSLATE_NOOP("reasons", "a coordinate that is not a number"),
    "swapped_coordinates": QT_TRANSLATE_NOOP("reasons", "latitude and longitude were swapped"),
    "ambiguous_time": QT_TRANSLATE_NOOP("reasons", "an hour that came twice at the clock change"),
    "duplicate_reference": QT_TRANSLATE_NOOP("reasons", "the same number more than once"),
    "repaired_text": QT_TRANSLATE_NOOP("reasons", "characters that can't be read were replaced"),
    "unmapped_category": QT_TRANSLATE_NOOP("reasons", "a category that the recipe doesn't know"),
    # shapes and areas
    "no_geometry": QT_TRANSLATE_NOOP("reasons", "without a shape"),
    "not_polygon": QT_TRANSLATE_NOOP("reasons", "a point or line, not an area"),
    "bad_geometry": QT_TRANSLATE_NOOP("reasons", "a shape that makes no sense"),
    "representative_point": QT_TRANSLATE_NOOP("reasons", "a line or area, placed by a point on it"),
    "outline": QT_TRANSLATE_NOOP("reasons", "an area, taken as its outline"),
    "far_away": QT_TRANSLATE_NOOP("reasons", "far from the municipality, left out"),
    "missing_code": QT_TRANSLATE_NOOP("reasons", "no code"),
    "missing_name": QT_TRANSLATE_NOOP("reasons", "no name"),
    "duplicate_code": QT_TRANSLATE_NOOP("reasons", "the same code for another area"),
    "duplicate_name": QT_TRANSLATE_NOOP("reasons", "the same name for another network"),
    "joined_parts": QT_TRANSLATE_NOOP("reasons", "parts of one area, joined"),
    "bad_population": QT_TRANSLATE_NOOP("reasons", "not a number of inhabitants"),
    "bad_households": QT_TRANSLATE_NOOP("reasons", "not a number of households"),
    "unknown_kind": QT_TRANSLATE_NOOP("reasons", "a kind of network that isn't known"),
    "unknown_status": QT_TRANSLATE_NOOP("reasons", "a status that isn't known"),
    # weights of harm
    "unknown_category": QT_TRANSLATE_NOOP("reasons", "a category that is not known here"),
    "duplicate_category": QT_TRANSLATE_NOOP("reasons", "the same category once more"),
    # answers of a survey
    "bad_weight": QT_TRANSLATE_NOOP("reasons", "a weight that is not a number above zero"),
    "bad_fpc": QT_TRANSLATE_NOOP("reasons", "a population that is not a number above zero"),
    "missing_key": QT_TRANSLATE_NOOP("reasons", "no number of the respondent"),
    "duplicate_key": QT_TRANSLATE_NOOP("reasons", "the same respondent once more"),
    "missing_stratum": QT_TRANSLATE_NOOP("reasons", "no stratum"),
    "missing_cluster": QT_TRANSLATE_NOOP("reasons", "no cluster"),
    "outside_scale": QT_TRANSLATE_NOOP("reasons", "answers that are not on the scale"),
    "answer_no_number": QT_TRANSLATE_NOOP("reasons", "answers that are not a number"),
    "unmatched_area": QT_TRANSLATE_NOOP("reasons", "answers from areas that are not known"),
    "area_by_name": QT_TRANSLATE_NOOP("reasons", "answers whose area was found by its name"),
    "kept_before": QT_TRANSLATE_NOOP("reasons", "respondents of before who are not in this file"),
    "personal_contact": QT_TRANSLATE_NOOP("reasons", "a person's contact data, not taken over"),
}
"""Reason codes and their English words."""


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What an import did; ``read = added + updated + unchanged + rejected``."""

    read: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    without_location: int = 0


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """What the project remembers of an import."""

    id: int
    at: str
    kind: str
    source: str
    file_name: str
    sha256: str
    recipe: str
    counts: ImportCounts
    notes: Mapping[str, int]
    undone: bool
