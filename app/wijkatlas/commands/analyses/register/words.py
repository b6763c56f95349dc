# SPDX-License-Identifier: EUPL-1.2
"""How an entry of the register of analyses is said: the same words on every page."""

from __future__ import annotations

from wijkatlas.api import Translator
from wijkatlas.domain.analysis import AnalysisRun

SAID = "said"
"""Where an entry's result keeps the words that the reader was given."""


def title(run: AnalysisRun, translator: Translator) -> str:
    """The question that was asked."""
    return translator.translate("analyses", run.title)


def purpose(run: AnalysisRun, translator: Translator) -> str:
    """What the analysis is for."""
    return translator.translate("analyses", run.purpose) if run.purpose else ""


def looked_at(run: AnalysisRun) -> str:
    """Which incidents were looked at, in the language of that day."""
    said = run.result.get(SAID, {})
    return str(said.get("about") or said.get("period", ""))


def settings(run: AnalysisRun, translator: Translator) -> str:
    """The parameters, and the seed when it is not among them, a line each."""
    from wijkatlas.commands.resultwords import named_settings

    found = dict(run.parameters)
    if run.seed is not None:
        found.setdefault("seed", run.seed)
    return "\n".join(
        f"{name}: {value}" for name, value in named_settings(run.kind, found, translator)
    )


def decision(run: AnalysisRun, translator: Translator) -> str:
    """What a person decided, or that nothing has been noted."""
    if not run.decision:
        return translator.translate("register", "No decision has been noted yet.")
    return f"{run.decision} ({run.decided_by}, {run.decided_on})"


def entered_on(run: AnalysisRun) -> str:
    """Day and minute of the entry."""
    return run.at[:16].replace("T", " ")


def is_small(run: AnalysisRun, hide_below: int) -> bool:
    """True when the number of incidents must not leave the office."""
    return 0 < run.n < hide_below
