# SPDX-License-Identifier: EUPL-1.2
"""The commands that bring in figures of institutions and list them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    REASONS,
    Access,
    Command,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
)

if TYPE_CHECKING:
    from wijkatlas_plan.model.figure import ImportedIndicator
    from wijkatlas_plan.storage.figure_intake import Intake

PATTERNS = ("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.ods")
MOST_LINES = 10


@dataclass(frozen=True, eq=False, slots=True)
class FigureImportReport:
    """What became of the rows of a table."""

    file: str
    intake: "Intake"
    refused: Sequence[tuple[int, str, str]]
    rejects_path: str = ""
    is_dry_run: bool = False

    @property
    def exit_code(self) -> int:
        """1 when no row could be used."""
        counts = self.intake.counts
        return int(bool(counts.read) and counts.rejected == counts.read)

    def as_json(self) -> dict[str, Any]:
        """For machines; read = added + updated + unchanged + rejected."""
        counts = self.intake.counts
        return {
            "file": self.file, "read": counts.read, "added": counts.added, "updated": counts.updated,
            "unchanged": counts.unchanged, "rejected": counts.rejected,
            "skipped": self.intake.skipped, "unknown_areas": self.intake.unknown,
            "indicators": [f"table:{each.code}" for each in self.intake.indicators],
            "reasons": dict(self.intake.reasons), "import": self.intake.import_id,
            "dry_run": self.is_dry_run,
        }  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """Counts that add up, then the first rows that were refused."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        counts = self.intake.counts
        lines = [
            t(
                "plan",
                "{file}: rows read: {read}; added: {added}, updated: {updated}, unchanged:"
                " {unchanged}, rejected: {rejected}.",
                file=self.file, read=write(counts.read), added=write(counts.added),
                updated=write(counts.updated), unchanged=write(counts.unchanged),
                rejected=write(counts.rejected),
            )
        ]  # fmt: skip
        if self.intake.indicators:
            titles = ", ".join(each.title for each in self.intake.indicators)
            lines.append(t("plan", "Indicators: {titles}.", titles=titles))
        if self.intake.skipped:
            n = write(self.intake.skipped)
            lines.append(t("plan", "Rows of other indicators, left out: {n}.", n=n))
        if self.intake.unknown:
            n = write(self.intake.unknown)
            text = QT_TRANSLATE_NOOP(
                "plan", "Figures of areas that are not in the project (any more), kept: {n}."
            )
            lines.append(t("plan", text, n=n))
        for row, column, reason in self.refused[:MOST_LINES]:
            why = t("reasons", REASONS.get(reason, reason))
            text = QT_TRANSLATE_NOOP("plan", "Row {row}, {column}: {reason}.")
            lines.append(t("plan", text, row=write(row), column=column or "–", reason=why))
        if len(self.refused) > MOST_LINES:
            rest = write(len(self.refused) - MOST_LINES)
            lines.append(t("plan", "More rejected rows: {n}.", n=rest))
        if self.is_dry_run:
            lines.append(t("plan", "This was a trial: nothing was kept."))
        if self.rejects_path:
            lines.append(t("plan", "Rejected rows: {path}", path=self.rejects_path))
        return "\n".join(lines)


@dataclass(frozen=True, eq=False, slots=True)
class FigureListReport:
    """The imported indicators with how many figures each has, and of which periods."""

    indicators: "tuple[ImportedIndicator, ...]"
    figures: Mapping[str, int]
    periods: Mapping[str, tuple[str, ...]]

    def as_json(self) -> list[dict[str, Any]]:
        """A row for each."""
        return [
            {
                "indicator": f"table:{each.code}",
                **{name: value for name, value in asdict(each).items() if name not in {"uid", "code"}},
                "figures": self.figures[each.code], "periods": list(self.periods[each.code]),
            }
            for each in self.indicators
        ]  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """A line for each."""
        from wijkatlas_plan.model.period import period_words

        t, write = translator.translate, NumberFormat.of(translator.language).write
        if not self.indicators:
            text = QT_TRANSLATE_NOOP(
                "plan", "No figures of institutions yet. Bring a table in with “figure import”."
            )
            return t("plan", text)
        lines = []
        for each in self.indicators:
            periods = ", ".join(period_words(one, translator) for one in self.periods[each.code])
            n = t("plan", "figures: {n}", n=write(self.figures[each.code]))
            told = [part for part in (each.unit, periods, n, each.source) if part]
            lines.append(f"table:{each.code}: {each.title} ({'; '.join(told)})")
        return "\n".join(lines)


def import_figures(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The table of figures"), patterns=PATTERNS)
    ],
    indicator: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only indicators of these codes, with commas"))
    ] = "",
    dry_run: Annotated[bool, Param(QT_TRANSLATE_NOOP("commands", "Try, and keep nothing"))] = False,
    rejects: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "Write rejected rows to this workbook"),
            save=True,
            patterns=("*.xlsx",),
        ),
    ] = None,
) -> FigureImportReport:
    """Import figures of services and other sectors: a table with a row for each figure."""
    from wijkatlas.api.files import check_foreign, file_sha256, write_rejects
    from wijkatlas_plan.files.figures.indicator import code_of
    from wijkatlas_plan.files.figures.reader import read_figures
    from wijkatlas_plan.storage.figure_intake import take_over

    project = session.project
    check_foreign(file, project.path)
    wanted = {code_of(part.removeprefix("table:")) for part in indicator.split(",") if part.strip()}
    sha256 = file_sha256(file, progress)
    read = read_figures(file, project.areas(), progress, wanted=wanted, municipality=project.name)
    intake = take_over(project, read, file_name=file.name, sha256=sha256, is_trial=dry_run)
    if rejects is not None and read.rejections:
        write_rejects(rejects, read.rejections, session.translator)
    return FigureImportReport(
        file.name,
        intake,
        [(each.row, each.column, each.reason) for each, _ in read.rejections],
        str(rejects) if rejects is not None and read.rejections else "",
        dry_run,
    )


def list_figures(session: Session, progress: Progress) -> FigureListReport:
    """List the indicators that were imported from tables."""
    from wijkatlas_plan.storage.figures import imported_figures, imported_indicators

    del progress
    known = imported_indicators(session.project)
    figures = {each.code: imported_figures(session.project, each.code) for each in known}
    return FigureListReport(
        known,
        {code: len(held) for code, held in figures.items()},
        {code: tuple(sorted({each.period for each in held})) for code, held in figures.items()},
    )


IMPORT = Command(
    "figure.import",
    QT_TRANSLATE_NOOP("commands", "Import figures of services…"),
    import_figures,
    Access.WRITE,
    "import",
    "",
    "mdi6.table-plus",
)
LIST = Command("figure.list", QT_TRANSLATE_NOOP("commands", "Figures of services"), list_figures)
