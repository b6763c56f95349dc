# SPDX-License-Identifier: EUPL-1.2
"""The command that imports the office's own table of harm weights."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    REASONS,
    Access,
    Command,
    ImportCounts,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
)

if TYPE_CHECKING:
    from wijkatlas.api import Rejection

MOST_LINES = 12
NONE_OFFICIAL = QT_TRANSLATE_NOOP(
    "plan",
    "No table of harm weights is official for Belgium or the Netherlands: say in each report whose these"
    " are.",
)


@dataclass(frozen=True, eq=False, slots=True)
class HarmReport:
    """What an import of harm weights did; read = added + updated + unchanged + rejected."""

    counts: ImportCounts
    rejections: "tuple[Rejection, ...]"
    unnamed: int
    import_id: int
    translator: Translator

    @property
    def exit_code(self) -> int:
        """1 when no row could be used."""
        return int(bool(self.counts.read) and self.counts.rejected == self.counts.read)

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {
            "read": self.counts.read,
            "added": self.counts.added,
            "updated": self.counts.updated,
            "unchanged": self.counts.unchanged,
            "rejected": self.counts.rejected,
            "without_source": self.unnamed,
            "import": self.import_id,
            "rejections": [
                {"row": each.row, "column": each.column, "reason": each.reason}
                for each in self.rejections
            ],
            "note": self.translator.translate("plan", NONE_OFFICIAL),
        }

    def sentence(self, translator: Translator) -> str:
        """The counts, the rows that were refused, and that no such table is official."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        lines = [
            t(
                "plan",
                "Weights read: {read}; new: {added}, changed: {updated}, the same: {unchanged}, refused:"
                " {rejected}.",
                read=write(self.counts.read),
                added=write(self.counts.added),
                updated=write(self.counts.updated),
                unchanged=write(self.counts.unchanged),
                rejected=write(self.counts.rejected),
            )
        ]
        lines += [
            t(
                "plan",
                "Row {row}, {column}: {reason}",
                row=write(each.row),
                column=each.column,
                reason=t("reasons", REASONS.get(each.reason, each.reason)),
            )
            for each in self.rejections[:MOST_LINES]
        ]
        if len(self.rejections) > MOST_LINES:
            rest = write(len(self.rejections) - MOST_LINES)
            lines.append(t("plan", "More rejected rows: {n}.", n=rest))
        if self.unnamed:
            lines.append(t("plan", "Weights without a source: {n}.", n=write(self.unnamed)))
        lines.append(t("plan", NONE_OFFICIAL))
        return "\n".join(lines)


def import_harm(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path,
        Param(
            QT_TRANSLATE_NOOP("commands", "Table with the columns category; weight; source"),
            patterns=("*.csv", "*.xlsx", "*.ods", "*.txt"),
        ),
    ],
) -> HarmReport:
    """Import how heavy incidents weigh by category: the office's own table, none is official."""
    from wijkatlas.api.files import check_foreign, file_sha256
    from wijkatlas_plan.diagnosis.themes import theme_names
    from wijkatlas_plan.files.harm_table import read_harm_table
    from wijkatlas_plan.model.problem import HarmWeight
    from wijkatlas_plan.storage.editing import fresh_uids, put
    from wijkatlas_plan.storage.problems import harm_weights

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the weights"))
    project = session.project
    check_foreign(file, project.path)
    table = read_harm_table(file, theme_names())
    known = {each.category: each for each in harm_weights(project)}
    uids = fresh_uids(len(table.rows))
    rows = [
        HarmWeight(
            known[each.category].uid if each.category in known else uid,
            each.category,
            each.weight,
            each.source,
        )
        for each, uid in zip(table.rows, uids, strict=True)
    ]
    added = sum(each.category not in known for each in rows)
    same = sum(known.get(each.category) == each for each in rows)
    counts = ImportCounts(table.read, added, len(rows) - added - same, same, len(table.rejections))
    label = QT_TRANSLATE_NOOP("edits", "Import harm weights from {file}")
    with project.edit(label, command="harm.import", file=file.name) as edit:
        put(edit, *rows)
        number = edit.enter_import(
            "harm",
            "harm",
            file_name=file.name,
            sha256=file_sha256(file, progress),
            counts=counts,
            rejections=table.rejections,
        )
    unnamed = sum(not each.source for each in rows)
    refused = tuple(rejection for rejection, _ in table.rejections)
    return HarmReport(counts, refused, unnamed, number, session.translator)


IMPORT = Command(
    "harm.import",
    QT_TRANSLATE_NOOP("commands", "Import harm weights…"),
    import_harm,
    Access.WRITE,
)
