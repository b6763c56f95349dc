# SPDX-License-Identifier: EUPL-1.2
"""The register of analyses: every run with its data, method, limits and the decision of a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wijkatlas import __version__
from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Column,
    Estimate,
    Reason,
    Session,
    SheetTable,
    UserError,
)
from wijkatlas.commands.analyses.register import words
from wijkatlas.domain.analysis import AnalysisRun

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.analyses.report import Analysis, AnalysisReport

TABLE = "analysis_run"
FACTORS = "risk_factor"
SETTLED = "parameters"


def enter(
    session: Session,
    report: AnalysisReport,
    analysis: Analysis,
    parameters: Mapping[str, Any],
    inputs: Inputs,
    *,
    in_workbook: bool = False,
    seed: int | None = None,
) -> str:
    """Enter a run in the register of the open project; gives its uid.

    Beside the figures of ``report.kept()`` it keeps, under ``said``, the words that the reader was
    given, with small counts hidden as in what leaves the office: the register may be made public.

    Raises:
        StoreError: the project can't be written.
    """
    from wijkatlas.commands.analyses.inputs import revisions

    hidden = session.settings["hide_below"]
    finding = report.finding(session.translator, hide_below=hidden)
    said = {
        "language": session.translator.language,
        "period": inputs.period,
        "about": finding.about if not 0 < report.n < hidden else "",
        "result": finding.result,
        "uncertainty": finding.uncertainty,
        "method": list(finding.method),
        "limits": list(finding.limits),
    }
    kept = dict(report.kept())
    asked = {**parameters, **kept.pop(SETTLED, {})}
    run = AnalysisRun(
        uid="",
        at=datetime.now().astimezone().isoformat(timespec="seconds"),
        kind=analysis.kind,
        title=analysis.question,
        parameters={name: _plain(value) for name, value in asked.items()},
        filter=inputs.chosen.to_plain(),
        seed=parameters.get("seed") if seed is None else seed,
        n=report.n,
        data=_data_hash(session, analysis, inputs),
        revisions=revisions(session, analysis.tables),
        program=f"wijkatlas {__version__}",
        result={**kept, words.SAID: said},
        in_workbook=in_workbook,
        purpose=analysis.purpose,
    )
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Enter an analysis in the register"), command="analysis.enter"
    ) as edit:
        return edit.add_run(run)


def _data_hash(session: Session, analysis: Analysis, inputs: Inputs) -> str:
    """SHA-256 of the incidents that were looked at; with factors, of theirs as well."""
    import hashlib

    found = inputs.fingerprint()
    if FACTORS not in analysis.tables:
        return found
    rows = session.project.rows(f"SELECT sha256 FROM {FACTORS} ORDER BY uid")
    return hashlib.sha256("\n".join([found, *(row[0] for row in rows)]).encode()).hexdigest()


def _plain(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Path):
        return value.name
    if isinstance(value, tuple | list | set | frozenset):
        return [_plain(each) for each in value]
    return value


def find_run(session: Session, wanted: str) -> AnalysisRun:
    """An entry by its uid or by its number.

    Raises:
        UserError: there is none.
    """
    for run in session.project.analysis_runs():
        if wanted in (run.uid, str(run.id)):
            return run
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "The register has no analysis “{run}”."),
        QT_TRANSLATE_NOOP("errors", "“analysis register” lists them with their numbers."),
        run=wanted,
    )


def set_in_workbook(session: Session, uid: str, on: bool) -> None:
    """Have the workbook print an analysis, or no longer."""
    label = (
        QT_TRANSLATE_NOOP("edits", "Add an analysis to the workbook")
        if on
        else QT_TRANSLATE_NOOP("edits", "Take an analysis out of the workbook")
    )
    run = find_run(session, uid)
    with session.project.edit(label, command="analysis.workbook") as edit:
        edit.update(TABLE, run.id, in_workbook=int(on))


def remove(session: Session, uid: str) -> None:
    """Take an entry out of the register; can be undone."""
    run = find_run(session, uid)
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Take an analysis out of the register"),
        command="analysis.remove",
    ) as edit:
        edit.delete(TABLE, [run.id])


def decide(session: Session, uid: str, decision: str, by: str, on: date) -> AnalysisRun:
    """Note what a person decided after an analysis; an empty decision takes the note back.

    ``by`` is a role or service; no name of a person is needed.

    Raises:
        UserError: there is no such entry, or nobody decided.
    """
    run = find_run(session, uid)
    decision, by = decision.strip(), by.strip()
    if decision and not by:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A decision is somebody's."),
            QT_TRANSLATE_NOOP("errors", "Give the role that decided, such as a service."),
        )
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Note a decision"), command="analysis.decide"
    ) as edit:
        edit.update(
            TABLE,
            run.id,
            decision=decision,
            decided_by=by if decision else "",
            decided_on=on.isoformat() if decision else "",
        )
    return find_run(session, run.uid)


def register_table(
    session: Session,
    *,
    hide_below: int = 0,
    told: Mapping[str, tuple[int, str]] | None = None,
    with_sheet: Collection[str] = (),
) -> SheetTable:
    """The register as a sheet: for each entry a block of lines, newest first.

    Args:
        session: whose register it is.
        hide_below: smaller numbers of incidents are hidden.
        told: by uid the number of incidents and the filter's sentence that may be told beside the
            other sheets of a workbook; those that are not in it are hidden. None: nothing does.
        with_sheet: uids of entries whose sheet in the same workbook says method and limits.
    """
    translator = session.translator
    t = translator.translate
    rows: list[tuple[str | Estimate, ...]] = []
    runs = session.project.analysis_runs()
    for run in runs:
        said = run.result.get(words.SAID, {})
        hidden = words.is_small(run, hide_below) or (told is not None and run.uid not in told)
        count, about = run.n, words.looked_at(run)
        if told is not None and not hidden:
            count, about = told[run.uid]
        n = Estimate(None, reason=Reason.SUPPRESSED) if hidden else Estimate(count, n=count)
        on_sheet = (
            t("register", "As on the sheet of this analysis.") if run.uid in with_sheet else ""
        )
        lines: list[tuple[str, str | Estimate]] = [
            (t("register", "Entered on"), words.entered_on(run)),
            (t("register", "Purpose"), words.purpose(run, translator)),
            (
                t("register", "Looked at"),
                said.get("period", "") if hidden else about,
            ),
            (t("register", "Incidents"), n),
            (t("register", "Method"), on_sheet or "\n".join(said.get("method", ()))),
            (t("register", "Settings"), words.settings(run, translator)),
            (t("register", "Limits"), on_sheet or "\n".join(said.get("limits", ()))),
            (t("register", "Mark of the data (SHA-256)"), run.data),
            (t("register", "Program"), run.program),
            (t("register", "Decision"), words.decision(run, translator)),
        ]
        for number, (name, content) in enumerate(lines):
            rows.append(
                ("" if number else f"{run.id} · {words.title(run, translator)}", name, content)
            )
    return SheetTable(
        t("register", "Register of analyses"),
        t("register", "Analyses in the register: {n}", n=len(runs)),
        (
            Column(t("register", "Analysis")),
            Column(t("register", "Part")),
            Column(t("register", "Content")),
        ),
        rows,
        (
            t(
                "register",
                "Figures about places and periods, not about persons. A person decides; the program"
                " decides nothing.",
            ),
        ),
    )
