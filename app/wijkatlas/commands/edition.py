# SPDX-License-Identifier: EUPL-1.2
"""An edition: figures, analyses and the pages of plugins, with small counts hidden across all of them."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Reason, Session
from wijkatlas.api.edition import Edition, EditionRequest
from wijkatlas.commands.council import Council, gather

if TYPE_CHECKING:
    from wijkatlas.analysis.together import Counted
    from wijkatlas.commands.analyses.again import Remade
    from wijkatlas.commands.mapview import MapView
    from wijkatlas.domain.chapter import Chapter

STEPS = 5


@dataclass(frozen=True, slots=True)
class Gathered:
    """What an edition is made of, and what is hidden in it.

    ``made`` are the analyses and ``refused`` a line for each that can't be printed; ``hidden`` has a
    mapping for each of their tables and then for each table of the plugins.
    """

    council: Council
    made: list["Remade"]
    refused: list[str]
    editions: list[Edition]
    hidden: Sequence[Mapping[Hashable, Reason]]

    def chapters(self) -> "list[Chapter]":
        """The pages of all plugins."""
        place = sum(len(each.tables) for each in self.made)
        found: list[Chapter] = []
        for edition in self.editions:
            end = place + len(edition.counted)
            found += edition.chapters(self.hidden[place:end])
            place = end
        return found


def gather_edition(
    session: Session, progress: Progress, *, recipient: str, as_of: date, scheme: str = ""
) -> Gathered:
    """Count, calculate the analyses of the workbook and ask the plugins; what fails in one goes up.

    Workbook and atlas hide the same: together they tell no more than each of them.
    """
    from wijkatlas.commands.analyses.again import remake

    made: list[Remade] = []
    refused: list[str] = []
    editions: list[Edition] = []

    def beside(reader: Session, view: "MapView") -> "list[Counted]":
        progress.update(1, STEPS, QT_TRANSLATE_NOOP("jobs", "Calculating the analyses"))
        remade, lines = remake(reader, view, progress, as_of)
        made.extend(remade)
        refused.extend(lines)
        progress.update(2, STEPS, QT_TRANSLATE_NOOP("jobs", "Asking the plugins"))
        editions.extend(_editions(reader, view, recipient, as_of))
        tables = [table for each in remade for table in each.tables]
        return tables + [table for edition in editions for table in edition.counted]

    progress.update(0, STEPS, QT_TRANSLATE_NOOP("jobs", "Counting"))
    council = gather(session, progress, as_of=as_of, scheme=scheme, beside=beside)
    return Gathered(council, made, refused, editions, council.summary.beside)


def _editions(reader: Session, view: "MapView", recipient: str, as_of: date) -> list[Edition]:
    import numpy as np

    loaded, scheme = view.loaded, view.scheme()
    assert loaded is not None  # noqa: S101 - gathered
    held = loaded.assignment(scheme) if loaded.areas.get(scheme) else None
    request = EditionRequest(
        recipient=recipient,
        as_of=as_of,
        points=loaded.points,
        scheme=scheme,
        areas=held.codes if held is not None else (),
        places=held.index if held is not None else np.full(len(loaded.points), -1, np.int32),
    )
    asked = [plugin.edition for plugin in reader.plugins if plugin.edition is not None]
    found = [edition(reader, request) for edition in asked]
    return [edition for edition in found if edition is not None]
