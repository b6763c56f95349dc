# SPDX-License-Identifier: EUPL-1.2
"""Computing an entry of the register again, on the data as they are now."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, IncidentFilter, Progress, Session, UserError
from wijkatlas.api.command import parameters_of, typed_value
from wijkatlas.commands.analyses.catalogue import analyses
from wijkatlas.commands.analyses.report import Analysis, AnalysisReport

if TYPE_CHECKING:
    from wijkatlas.analysis.together import Counted
    from wijkatlas.api import Reason
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.mapview import MapView
    from wijkatlas.domain.analysis import AnalysisRun
    from wijkatlas.domain.finding import Finding
    from wijkatlas.map.result import ShapeLayer


def analysis_of(kind: str) -> Analysis:
    """The analysis of a kind.

    Raises:
        UserError: this version does not know it.
    """
    for each in analyses():
        if each.kind == kind:
            return each
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "This version does not know the analysis “{kind}”."),
        QT_TRANSLATE_NOOP("errors", "It was made by another version or a plugin."),
        kind=kind,
    )


def restored(analysis: Analysis, kept: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters from the register in the types that the analysis takes; unknown ones are left out."""
    return {
        each.name: typed_value(each.type, kept[each.name])
        for each in parameters_of(analysis.measure)
        if each.name in kept
    }


def measure_again(
    session: Session,
    view: MapView,
    run: AnalysisRun,
    progress: Progress,
    as_of: date | None = None,
) -> AnalysisReport:
    """The report of an entry, from the data of a loaded view, with its own parameters and filter.

    Raises:
        UserError: the analysis refuses, or this version does not know it.
    """
    from wijkatlas.commands.analyses.inputs import Inputs

    analysis = analysis_of(run.kind)
    inputs = Inputs.of(session, view, IncidentFilter.from_plain(run.filter), as_of)
    return analysis.measure(inputs, progress, **restored(analysis, run.parameters))


@dataclass(frozen=True, slots=True)
class Remade:
    """An entry of the register on the data as they are now, and the counts that it shows.

    ``report`` is None when it isn't printed.
    """

    run: AnalysisRun
    report: AnalysisReport | None
    inputs: Inputs
    tables: list[Counted]


def remake(
    session: Session, view: MapView, progress: Progress, as_of: date | None = None
) -> tuple[list[Remade], list[str]]:
    """All entries of the register, oldest first; those for the workbook are computed again.

    Beside them a line for each of the latter that can't be printed, with the reason.
    """
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.analyses.together import counted, number_of

    made, refused = [], []
    runs = session.project.analysis_runs()
    # of the others the number is told where a printed one tells it anyway: a register may be long
    printed = [session.filter.to_plain(), *(run.filter for run in runs if run.in_workbook)]
    for run in reversed(runs):
        report = None
        inputs = Inputs.of(session, view, IncidentFilter.from_plain(run.filter), as_of)
        tables: list[Counted] | None = None
        try:
            if run.in_workbook:
                report = measure_again(session, view, run, progress, as_of)
                tables = counted(report, inputs, session.settings["hide_below"])
                if tables is None:
                    raise _unguarded()
        except UserError as fault:
            refused.append(_left_out(session, run, fault))
            report = None
        if report is None:
            tables = [number_of(inputs)] if run.filter in printed else []
        made.append(Remade(run, report, inputs, tables or []))
    return made, refused


@dataclass(frozen=True, slots=True)
class Printed:
    """What a workbook prints of an entry; ``layer`` is a map of whole areas, None where there is none."""

    finding: Finding
    layer: ShapeLayer | None


def findings(
    session: Session, made: Sequence[Remade], hidden: Sequence[Mapping[Hashable, Reason]]
) -> tuple[dict[str, Printed], list[str], dict[str, tuple[int, str]]]:
    """What of the entries may be printed.

    Args:
        session: whose language it is.
        made: the entries.
        hidden: for each of their tables, one after another, what must be hidden in it.

    Returns:
        What is printed, by uid, a line for each that must stay out, and by uid how many incidents an
        entry looked at, and which, where that may be told and the data are still the same.
    """
    from wijkatlas.commands.analyses.council_layer import council_layer
    from wijkatlas.commands.analyses.inputs import revisions
    from wijkatlas.commands.analyses.together import NUMBER, withheld

    found: dict[str, Printed] = {}
    refused, told = [], {}
    now = revisions(session, ("incident",))
    small = session.settings["hide_below"]
    place = 0
    for each in made:
        mine: dict[Hashable, Reason] = {}
        for names in hidden[place : place + len(each.tables)]:
            mine |= names
        place += len(each.tables)
        if (
            each.tables
            and NUMBER not in mine
            and each.run.revisions.get("incident") == now["incident"]
        ):
            told[each.run.uid] = each.inputs.n, each.inputs.about()
        if each.report is None:
            continue
        report = withheld(each.report, mine)
        if report is None:
            refused.append(_left_out(session, each.run, _unguarded()))
        else:
            found[each.run.uid] = Printed(
                report.finding(session.translator, hide_below=small),
                council_layer(report, session.translator, small),
            )
    return found, refused, told


def _unguarded() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "Beside the other sheets it would give small counts away.")
    )


def _left_out(session: Session, run: AnalysisRun, fault: UserError) -> str:
    reason = session.translator.translate("errors", fault.text, **fault.values)
    return f"{session.translator.translate('analyses', run.title)} {reason}"
