# SPDX-License-Identifier: EUPL-1.2
"""Incidents out of a foreign file by a recipe: every row is stored or rejected, exactly once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.incident import IncidentBatch
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.exchange.recipe import Recipe
from wijkatlas.exchange.rowreader import RowReader
from wijkatlas.exchange.rows import RowSource
from wijkatlas.exchange.source import SourceDescription, describe_source, open_source
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["SourceDescription", "describe_source", "open_source", "read_incidents", "read_rows"]

_MOST_REFUSED = 200_000
_MOST_REFUSED_SHARE = 0.5


def read_incidents(
    path: Path,
    recipe: Recipe,
    target_crs: str,
    progress: Progress | None = None,
    *,
    today: date | None = None,
) -> Iterator[IncidentBatch]:
    """The incidents of a file in the project CRS, a batch at a time.

    ``today`` limits what can have happened; later dates are rejected.

    Raises:
        UserError: the file can't be read, or doesn't fit the recipe.
    """
    yield from read_rows(open_source(path, recipe), recipe, target_crs, progress, today=today)


def read_rows(
    source: RowSource,
    recipe: Recipe,
    target_crs: str,
    progress: Progress | None = None,
    *,
    today: date | None = None,
) -> Iterator[IncidentBatch]:
    """The incidents of an opened file; see :func:`read_incidents`."""
    progress = progress or Silent()
    text = QT_TRANSLATE_NOOP("jobs", "Reading rows")
    reader = RowReader(source, recipe, target_crs, today or date.today())
    done = refused = 0
    progress.update(0, source.total, text)
    for chunk in source.chunks():
        batch = reader.read(chunk)
        done += len(batch) + len(batch.rejections)
        refused += len(batch.rejections)
        if refused > _MOST_REFUSED and refused > done * _MOST_REFUSED_SHARE:
            raise UnreadableFile(
                QT_TRANSLATE_NOOP(
                    "errors", "Most rows can't be used: {refused} of the first {done}."
                ),
                QT_TRANSLATE_NOOP("errors", "Is this the right recipe for this file?"),
                refused=refused,
                done=done,
            )
        yield batch
        progress.update(done, max(done, source.total or 0), text)
