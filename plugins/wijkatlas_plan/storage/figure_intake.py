# SPDX-License-Identifier: EUPL-1.2
"""Figures of a table are taken over in one undo step, with the rows that were refused."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, ImportCounts
from wijkatlas_plan.files.figures.indicator import indicator_of
from wijkatlas_plan.files.figures.reader import ReadFigures
from wijkatlas_plan.model.figure import ImportedFigure, ImportedIndicator
from wijkatlas_plan.storage.figures import imported_figures, imported_indicators, save_figures

KIND = "figure"
LABEL = QT_TRANSLATE_NOOP("edits", "Import figures from {file}")
COMMAND = "figure.import"


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of a table; read = added + updated + unchanged + rejected.

    ``import_id`` is None when nothing was written.
    """

    counts: ImportCounts
    indicators: tuple[ImportedIndicator, ...]
    reasons: Mapping[str, int]
    unknown: int
    skipped: int
    import_id: int | None = None


def take_over(
    project: Any, read: ReadFigures, *, file_name: str, sha256: str, is_trial: bool = False
) -> Intake:
    """Store what was read in place of what there was for the same area and period.

    The same table again changes nothing, and leaves no trace.

    Raises:
        UserError: an indicator is known with another unit, nature or sense of worse.
    """
    known = {each.code: each for each in imported_indicators(project)}
    indicators = tuple(indicator_of(each, known.get(each.code)) for each in read.indicators)
    counts = _counts(project, read)
    reasons: dict[str, int] = {}
    for rejection, _ in read.rejections:
        reasons[rejection.reason] = reasons.get(rejection.reason, 0) + 1
    made = Intake(counts, indicators, reasons, read.unknown, read.skipped)
    is_news = bool(
        counts.added or counts.updated or any(known.get(e.code) != e for e in indicators)
    ) or (counts.rejected and all(each.sha256 != sha256 for each in project.imports()))
    if is_trial or not is_news:
        return made
    with project.edit(LABEL, command=COMMAND, file=file_name) as edit:
        number = edit.enter_import(
            KIND,
            ", ".join(sorted({each.source for each in indicators if each.source})),
            file_name=file_name,
            sha256=sha256,
            counts=counts,
            rejections=read.rejections,
        )
        save_figures(edit, indicators, [replace(each, import_id=number) for each in read.figures])
    return replace(made, import_id=number)


def _counts(project: Any, read: ReadFigures) -> ImportCounts:
    added = updated = 0
    for code in {each.indicator for each in read.figures}:
        old = {_place(each): each for each in imported_figures(project, code)}
        for figure in read.figures:
            if figure.indicator != code:
                continue
            before = old.get(_place(figure))
            if before is None:
                added += 1
            elif replace(before, uid="", import_id=None) != figure:
                updated += 1
    total = len(read.figures)
    return ImportCounts(
        read.read, added, updated, total - added - updated, rejected=len(read.rejections)
    )


def _place(figure: ImportedFigure) -> tuple[str, str, str]:
    return figure.period, figure.scheme, figure.area
