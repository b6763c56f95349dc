# SPDX-License-Identifier: EUPL-1.2
"""What imports report, as JSON and in words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from wijkatlas.api import ImportCounts, Translator
from wijkatlas.domain.incident import REASONS
from wijkatlas.domain.numbers import NumberFormat


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; ``read = added + updated + unchanged + rejected``."""

    counts: ImportCounts
    import_id: int | None
    source: str
    recipe: str
    reasons: dict[str, int]
    rejects_path: str = ""
    is_dry_run: bool = False
    notes: dict[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """As DESIGN 7 promises it."""
        counts = self.counts
        return {
            **_numbers(counts),
            "without_location": counts.without_location,
            "import": self.import_id,
            "reasons": self.reasons | self.notes,
            "source": self.source,
            "recipe": self.recipe,
            "dry_run": self.is_dry_run,
        }

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t, counts = translator.translate, self.counts
        write = NumberFormat.of(translator.language).write
        lines = [
            t(
                "reports",
                "{read} rows read: {added} added, {updated} updated, {unchanged} unchanged,"
                " {rejected} rejected.",
                **_written(counts, write),
            ),
        ]
        if self.reasons:
            lines.append(t("reports", "Rejected rows, by reason:"))
            lines += _by_reason(self.reasons, translator)
        notes = {"without_location": counts.without_location} | self.notes
        notes = {code: n for code, n in notes.items() if n}
        if notes:
            lines.append(t("reports", "Kept rows with a note; a row can have several:"))
            lines += _by_reason(notes, translator)
        if self.is_dry_run:
            lines.append(t("reports", "This was a trial: nothing was kept."))
        elif self.import_id is not None:
            lines.append(
                t(
                    "reports",
                    "Import {number}, source {source}.",
                    number=self.import_id,
                    source=self.source,
                )
            )
        if self.rejects_path:
            lines.append(t("reports", "Rejected rows: {path}", path=self.rejects_path))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class PolygonReport:
    """What an import of areas or networks did."""

    counts: ImportCounts
    import_id: int
    crs: str
    crs_from: str
    repaired: int
    rejections: list[dict[str, Any]] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The counts flat, as for incidents."""
        counts = self.counts
        return {
            **_numbers(counts),
            "import": self.import_id,
            "crs": self.crs,
            "crs_from": self.crs_from,
            "repaired": self.repaired,
            "rejections": self.rejections,
            "notes": self.notes,
        }

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t, counts = translator.translate, self.counts
        write = NumberFormat.of(translator.language).write
        lines = [
            t(
                "reports",
                "{read} polygons read: {added} added, {updated} updated, {unchanged} unchanged,"
                " {rejected} rejected.",
                **_written(counts, write),
            )
        ]
        if self.repaired:
            lines.append(t("reports", "{n} invalid shapes were repaired.", n=write(self.repaired)))
        if self.crs_from == "guess":
            lines.append(
                t(
                    "reports",
                    "The file names no coordinate system; {crs} was taken from its coordinates.",
                    crs=self.crs,
                )
            )
        for each in self.rejections[:20]:
            reason = t("reasons", REASONS.get(each["reason"], each["reason"]))
            lines.append(t("reports", "Row {row}: {reason}", row=each["row"], reason=reason))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What undoing an import did."""

    import_id: int
    removed: int
    restored: int

    def sentence(self, translator: Translator) -> str:
        """In words."""
        return translator.translate(
            "reports",
            "Import {number} is undone: {removed} incidents removed, {restored} restored.",
            number=self.import_id,
            removed=self.removed,
            restored=self.restored,
        )


def _by_reason(numbers: dict[str, int], translator: Translator) -> list[str]:
    """A line for each reason, the most frequent first."""
    t, write = translator.translate, NumberFormat.of(translator.language).write
    return [
        t("reports", "{n} × {reason}", n=write(n), reason=t("reasons", REASONS.get(code, code)))
        for code, n in sorted(numbers.items(), key=lambda each: -each[1])
    ]


def _numbers(counts: ImportCounts) -> dict[str, int]:
    names = ("read", "added", "updated", "unchanged", "rejected")
    return {name: getattr(counts, name) for name in names}


def _written(counts: ImportCounts, write: Callable[[int], str]) -> dict[str, str]:
    return {name: write(number) for name, number in _numbers(counts).items()}
