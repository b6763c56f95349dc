# SPDX-License-Identifier: EUPL-1.2
"""What an import of a wave did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, REASONS, NumberFormat, Translator
from wijkatlas_survey.model.wave import Change, MethodBreak
from wijkatlas_survey.storage.shaped import Remark

ROLES = {
    "respondent": QT_TRANSLATE_NOOP("surveys", "number of the respondent"),
    "weight": QT_TRANSLATE_NOOP("surveys", "weight"),
    "stratum": QT_TRANSLATE_NOOP("surveys", "stratum"),
    "cluster": QT_TRANSLATE_NOOP("surveys", "cluster"),
    "fpc": QT_TRANSLATE_NOOP("surveys", "population"),
    "cluster_2": QT_TRANSLATE_NOOP("surveys", "cluster of the second stage"),
    "fpc_2": QT_TRANSLATE_NOOP("surveys", "population of the second stage"),
    "area": QT_TRANSLATE_NOOP("surveys", "area"),
    "scheme": QT_TRANSLATE_NOOP("surveys", "scheme of the areas"),
    "date": QT_TRANSLATE_NOOP("surveys", "day"),
}
"""What the roles of columns are called."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Counts of an import, ``read = added + updated + unchanged + rejected``, and what was seen.

    ``respondents`` counts those of the wave afterwards; ``notes`` what is odd but kept, by reason
    code; ``breaks`` the possible method breaks that were found, ``changes`` tells which.
    ``import_id`` is None when nothing was written.
    """

    change: Change
    wave: str
    respondents: int
    questions: int
    recipe: str = ""
    notes: Mapping[str, int] = field(default_factory=dict)
    remarks: Sequence[Remark] = ()
    breaks: int = 0
    import_id: int | None = None
    rejects_path: str = ""
    is_dry_run: bool = False
    figures: int = 0
    roles: Mapping[str, str] = field(default_factory=dict)
    changes: Sequence[MethodBreak] = ()

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        change = self.change
        return {
            "read": change.read,
            "added": change.added,
            "updated": change.updated,
            "unchanged": change.unchanged,
            "rejected": change.rejected,
            "wave": self.wave,
            "respondents": self.respondents,
            "questions": self.questions,
            "reasons": dict(change.reasons),
            "notes": dict(self.notes),
            "remarks": [text.format(**values) for text, values in self.remarks],
            "breaks": self.breaks,
            "recipe": self.recipe,
            "roles": dict(self.roles),
            "import": self.import_id,
            "figures": self.figures,
            "dry_run": self.is_dry_run,
        }

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t, change = translator.translate, self.change
        write = NumberFormat.of(translator.language).write
        lines = [
            t(
                "surveys",
                "Wave {wave}: rows read: {read}; added: {added}, updated: {updated},"
                " unchanged: {unchanged}, rejected: {rejected}.",
                wave=self.wave,
                read=write(change.read),
                added=write(change.added),
                updated=write(change.updated),
                unchanged=write(change.unchanged),
                rejected=write(change.rejected),
            )
        ]
        if not self.figures:
            lines.append(
                t(
                    "surveys",
                    "The wave has respondents: {n}, questions: {questions}.",
                    n=write(self.respondents),
                    questions=write(self.questions),
                )
            )
        if self.roles:
            columns = ", ".join(
                f"{t('surveys', ROLES.get(role, role))} = {heading}"
                for role, heading in self.roles.items()
            )
            lines.append(t("surveys", "Columns with a role: {columns}.", columns=columns))
        if not self.figures and "weight" not in self.roles:
            lines.append(t("surveys", "There are no weights in it: everybody counts for one."))
        if change.read and change.unchanged + change.rejected == change.read:
            lines.append(t("surveys", "All these answers are in the project already."))
        if change.reasons:
            lines.append(t("surveys", "Rejected rows, by reason:"))
            lines += _by_reason(change.reasons, translator)
        if self.notes:
            lines.append(t("surveys", "Kept, but note:"))
            lines += _by_reason(self.notes, translator)
        lines += [t("surveys", text, **values) for text, values in self.remarks]
        if self.breaks:
            lines.append(
                t(
                    "surveys",
                    "Possible breaks with the wave before: {n}. “survey breaks” lists them.",
                    n=write(self.breaks),
                )
            )
        if self.is_dry_run:
            lines.append(t("surveys", "This was a trial: nothing was kept."))
        if self.rejects_path:
            lines.append(t("surveys", "Rejected rows: {path}", path=self.rejects_path))
        return "\n".join(lines)


def _by_reason(counts: Mapping[str, int], translator: Translator) -> list[str]:
    """A line for each reason, the most frequent first."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    return [
        t("surveys", "{n} × {reason}", n=write(n), reason=t("reasons", REASONS.get(code, code)))
        for code, n in sorted(counts.items(), key=lambda each: -each[1])
    ]
