# SPDX-License-Identifier: EUPL-1.2
"""Commands of the register of analyses: list it, write it for the public, note a decision."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
)
from wijkatlas.commands.analyses.register import words
from wijkatlas.commands.analyses.register.entries import decide, find_run
from wijkatlas.domain.analysis import AnalysisRun

STANDARD = "Publicatiestandaard Algoritmeregister"
STANDARD_VERSION = "0.3.1"
LEFT_TO_THE_OFFICE = (
    "department",
    "status",
    "category",
    "impact",
    "proportionality",
    "decision_making_process",
    "competent_authority",
    "lawful_basis",
    "iama",
    "dpia",
    "objection_procedure",
    "contact_email",
    "monitoring",
    "performance_standard",
)
"""Fields of the standard that only the office can fill in."""


@dataclass(frozen=True, slots=True)
class RegisterReport:
    """The entries of a project's register, newest first."""

    organization: str
    language: str
    hide_below: int
    runs: tuple[AnalysisRun, ...]

    def as_json(self) -> dict[str, Any]:
        """The whole register; the names of the fields are those of the Dutch algorithm register."""
        translator = Translator(self.language)
        return {
            "standard": STANDARD,
            "standard_version": STANDARD_VERSION,
            "left_to_the_office": list(LEFT_TO_THE_OFFICE),
            "entries": [
                entry(run, self.organization, translator, hide_below=self.hide_below)
                for run in self.runs
            ],
        }

    def sentence(self, translator: Translator) -> str:
        """A line for each entry, or that there is none."""
        if not self.runs:
            return translator.translate("register", "No analysis has been entered in the register.")
        waiting = translator.translate("register", "(no decision noted)")
        return "\n".join(
            f"{run.id:>4}  {words.entered_on(run)}  {words.title(run, translator)}"
            f"  {words.looked_at(run)}  {run.decision or waiting}"
            for run in self.runs
        )


def entry(
    run: AnalysisRun, organization: str, translator: Translator, *, hide_below: int
) -> dict[str, Any]:
    """One entry: what the public is told first, then what is needed to compute it again.

    The figures that the register keeps (such as the cells of a forecast) stay in the project: they
    name places.
    """
    said = run.result.get(words.SAID, {})
    return {
        "name": words.title(run, translator),
        "organization": organization,
        "description_short": said.get("result", ""),
        "goal": words.purpose(run, translator),
        "source_data": _data(run, translator),
        "methods_and_models": [*said.get("method", ()), words.settings(run, translator)],
        "risks": list(said.get("limits", ())),
        "human_intervention": words.decision(run, translator),
        "lang": said.get("language", translator.language),
        "revision_date": (run.decided_on or run.at)[:10],
        "run": {
            "uid": run.uid,
            "number": run.id,
            "at": run.at,
            "kind": run.kind,
            "parameters": dict(run.parameters),
            "filter": dict(run.filter),
            "period": said.get("period", ""),
            "seed": run.seed,
            "n": None if words.is_small(run, hide_below) else run.n,
            "n_hidden_below": hide_below,
            "data_sha256": run.data,
            "revisions": dict(run.revisions),
            "program": run.program,
            "in_workbook": run.in_workbook,
            "decision": run.decision,
            "decided_by": run.decided_by,
            "decided_on": run.decided_on,
        },
    }


def _data(run: AnalysisRun, translator: Translator) -> str:
    return translator.translate(
        "register",
        "Recorded incidents of this project: place, time and category, no personal data. {about}",
        about=words.looked_at(run),
    )


def register(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "Write the register here, for publication (.json)"),
            save=True,
            patterns=("*.json",),
        ),
    ] = None,
) -> RegisterReport:
    """List the analyses in the register, or write them as an algorithm register asks."""
    del progress
    found = RegisterReport(
        session.project.name,
        session.translator.language,
        session.settings["hide_below"],
        tuple(session.project.analysis_runs()),
    )
    if out is not None:
        from wijkatlas.wholefile import write_whole

        text = json.dumps(found.as_json(), ensure_ascii=False, indent=1) + "\n"
        write_whole(out, lambda part: part.write_text(text, "utf-8"))
        session.project.note("analysis.register")
    return found


@dataclass(frozen=True, slots=True)
class DecisionReport:
    """An entry after its decision was noted."""

    run: AnalysisRun
    organization: str
    language: str
    hide_below: int

    def as_json(self) -> dict[str, Any]:
        """The entry."""
        translator = Translator(self.language)
        return entry(self.run, self.organization, translator, hide_below=self.hide_below)

    def sentence(self, translator: Translator) -> str:
        """The decision as it stands in the register now."""
        return f"{self.run.id}  {words.title(self.run, translator)}  {words.decision(self.run, translator)}"


def decide_run(
    session: Session,
    progress: Progress,
    *,
    run: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "The number of the analysis in the register"))
    ],
    decision: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "What was decided, and why; empty takes it back"),
            option=True,
        ),
    ],
    by: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "The role that decided; no name is needed")),
    ] = "",
    on: Annotated[
        date | None,
        Param(QT_TRANSLATE_NOOP("commands", "Day of the decision; today when left out")),
    ] = None,
) -> DecisionReport:
    """Note in the register what a person decided after an analysis."""
    del progress
    uid = find_run(session, run).uid
    noted = decide(session, uid, decision, by, on or date.today())
    return DecisionReport(
        noted, session.project.name, session.translator.language, session.settings["hide_below"]
    )


COMMANDS = [
    Command("analysis.register", QT_TRANSLATE_NOOP("commands", "Register of analyses"), register),
    Command(
        "analysis.decide",
        QT_TRANSLATE_NOOP("commands", "Note a decision"),
        decide_run,
        Access.WRITE,
    ),
]
