# SPDX-License-Identifier: EUPL-1.2
"""Computing an entry of the register again, on the data as they are now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from wijkatlas.api import QT_TRANSLATE_NOOP, IncidentFilter, Progress, Session, UserError
from wijkatlas.api.command import parameters_of
from wijkatlas.commands.analyses.catalogue import analyses
from wijkatlas.commands.analyses.report import Analysis, AnalysisReport

if TYPE_CHECKING:
    from wijkatlas.commands.mapview import MapView
    from wijkatlas.domain.analysis import AnalysisRun
    from wijkatlas.domain.finding import Finding


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
        each.name: _typed(each.type, kept[each.name])
        for each in parameters_of(analysis.measure)
        if each.name in kept
    }


def _typed(hint: Any, value: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        if value is None:
            return None
        hint = next(each for each in get_args(hint) if each is not NoneType)
    if hint is date and isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if get_origin(hint) is tuple and isinstance(value, list):
        return tuple(value)
    return value


def measure_again(
    session: Session, view: MapView, run: AnalysisRun, progress: Progress
) -> AnalysisReport:
    """The report of an entry, from the data of a loaded view, with its own parameters and filter.

    Raises:
        UserError: the analysis refuses, or this version does not know it.
    """
    from wijkatlas.commands.analyses.inputs import Inputs

    analysis = analysis_of(run.kind)
    inputs = Inputs.of(session, view, IncidentFilter.from_plain(run.filter))
    return analysis.measure(inputs, progress, **restored(analysis, run.parameters))


def workbook_findings(
    session: Session, view: MapView, progress: Progress
) -> tuple[list[Finding], list[str]]:
    """The analyses that the office put in the workbook, oldest first, small counts hidden.

    Beside them a line for each that can't be made any more, with the reason.
    """
    found, refused = [], []
    translator = session.translator
    for run in reversed(session.project.analysis_runs()):
        if not run.in_workbook:
            continue
        try:
            report = measure_again(session, view, run, progress)
        except UserError as fault:
            reason = translator.translate("errors", fault.text, **fault.values)
            refused.append(f"{translator.translate('analyses', run.title)} {reason}")
            continue
        found.append(report.finding(translator, hide_below=session.settings["hide_below"]))
    return found, refused
