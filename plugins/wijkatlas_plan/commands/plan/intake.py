# SPDX-License-Identifier: EUPL-1.2
"""The command that reads a plan from a workbook."""

from collections import Counter
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
from wijkatlas_plan.commands.plan.choices import gather_choices
from wijkatlas_plan.model.plan import Plan

if TYPE_CHECKING:
    from wijkatlas_plan.files.plan.result import ReadPlan

PATTERNS = ("*.xlsx", "*.ods", "*.csv", "*.tsv", "*.txt")
MOST_LINES = 12


@dataclass(frozen=True, eq=False, slots=True)
class PlanImportReport:
    """What became of the rows of a file, sheet by sheet; ``import_id`` None: nothing was kept."""

    file: str
    read: "ReadPlan"
    new_plan: str = ""
    import_id: int | None = None
    rejects_path: str = ""
    is_dry_run: bool = False

    @property
    def exit_code(self) -> int:
        """1 when no row could be used."""
        counts = self.read.counts
        return int(bool(counts.read) and counts.rejected == counts.read)

    def as_json(self) -> dict[str, Any]:
        """For machines; read = added + updated + unchanged + rejected, on each sheet and in all."""
        reasons = Counter(each.reason for each in self.read.refused)
        return {
            "file": self.file,
            **_plain(self.read.counts),
            "sheets": [
                {"kind": str(each.kind), "sheet": each.sheet, **_plain(each.counts)}
                for each in self.read.sheets
            ],
            "refused": [
                {
                    "sheet": each.sheet,
                    "line": each.line,
                    "column": each.column,
                    "reason": REASONS.get(each.reason, each.reason),
                }
                for each in self.read.refused
            ],
            "remarks": len(self.read.remarks),
            "reasons": dict(reasons),
            "other_sheets": list(self.read.others),
            "other_columns": {sheet: list(heads) for sheet, heads in self.read.extras.items()},
            "new_plan": self.new_plan,
            "import": self.import_id,
            "dry_run": self.is_dry_run,
        }

    def sentence(self, translator: Translator) -> str:
        """Counts that add up, then the first rows that were refused and what was odd."""
        t, write = translator.translate, NumberFormat.of(translator.language).write
        text = QT_TRANSLATE_NOOP(
            "plan",
            "{file}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged},"
            " rejected: {rejected}.",
        )
        counts = {name: write(n) for name, n in _plain(self.read.counts).items()}
        lines = [t("plan", text, file=self.file, **counts)]
        if self.new_plan:
            lines.append(t("plan", "A new plan was made: {title}.", title=self.new_plan))
        if self.read.others:
            names = ", ".join(self.read.others)
            lines.append(t("plan", "Sheets that were not read: {names}.", names=names))
        for sheet, heads in self.read.extras.items():
            text = QT_TRANSLATE_NOOP(
                "plan", "{sheet}: columns that are not known, kept as remarks: {names}."
            )
            lines.append(t("plan", text, sheet=sheet, names=", ".join(heads)))
        lines += self._refusals(translator)
        lines += [each.sentence(translator) for each in self.read.remarks[:MOST_LINES]]
        more = len(self.read.remarks) - MOST_LINES
        if more > 0:
            lines.append(t("plan", "More remarks: {n}.", n=write(more)))
        if self.is_dry_run:
            lines.append(t("plan", "This was a trial: nothing was kept."))
        if self.rejects_path:
            lines.append(t("plan", "Rejected rows: {path}", path=self.rejects_path))
        return "\n".join(lines)

    def _refusals(self, translator: Translator) -> list[str]:
        t, write = translator.translate, NumberFormat.of(translator.language).write
        text = QT_TRANSLATE_NOOP("plan", "{sheet}, line {line}, {column}: {reason}.")
        lines = [
            t(
                "plan",
                text,
                sheet=each.sheet,
                line=each.line,
                column=each.column or "–",
                reason=t("reasons", REASONS.get(each.reason, each.reason)),
            )
            for each in self.read.refused[:MOST_LINES]
        ]
        more = len(self.read.refused) - MOST_LINES
        return [*lines, t("plan", "More refusals: {n}.", n=write(more))] if more > 0 else lines


def _plain(counts: ImportCounts) -> dict[str, int]:
    return {
        "read": counts.read,
        "added": counts.added,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "rejected": counts.rejected,
    }


def import_plan(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path,
        Param(
            QT_TRANSLATE_NOOP("commands", "The workbook of the plan, or a table of actions"),
            patterns=PATTERNS,
        ),
    ],
    plan: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "The plan for goals that name none; a new one if there is no such plan"
            )
        ),
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
) -> PlanImportReport:
    """Import a plan from a workbook that was made to be filled in or changed, or one like it."""
    from wijkatlas.api.files import check_foreign, file_sha256, write_rejects
    from wijkatlas_plan.files.plan.reader import read_plan
    from wijkatlas_plan.storage.editing import new_uid
    from wijkatlas_plan.storage.plan_intake import take_over, with_plan
    from wijkatlas_plan.storage.tree import read_tree

    project = session.project
    check_foreign(file, project.path)
    sha256 = file_sha256(file, progress)
    known = read_tree(project)
    target = _target(known.plans, plan, file.stem, new_uid())
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the plan"))
    found = read_plan(
        file,
        known,
        language=session.translator.language,
        new_uid=new_uid,
        choices=gather_choices(session),
        plan=target,
    )
    is_new = target is not None and all(each.uid != target.uid for each in known.plans)
    read = with_plan(found, target) if is_new else found
    made = target.title if target is not None and len(read.rows) > len(found.rows) else ""
    number = None
    if not dry_run:
        progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Keeping the plan"))
        number = take_over(project, read, file_name=file.name, sha256=sha256)
    if rejects is not None and read.refused:
        write_rejects(rejects, read.rejections, session.translator)
    path = str(rejects) if rejects is not None and read.refused else ""
    return PlanImportReport(file.name, read, made, number, path, dry_run)


def _target(plans: tuple[Plan, ...], name: str, stem: str, uid: str) -> Plan | None:
    """The plan for goals that name none: the named one, the only one, a new one."""
    wanted = name.strip().casefold()
    for each in plans:
        if wanted and wanted in (each.uid.casefold(), each.title.casefold()):
            return each
    if wanted or not plans:
        return Plan(uid, name.strip() or stem, position=len(plans))
    return plans[0] if len(plans) == 1 else None


IMPORT = Command(
    "plan.import",
    QT_TRANSLATE_NOOP("commands", "Import a plan…"),
    import_plan,
    Access.WRITE,
    "import",
    "",
    "mdi6.clipboard-text-outline",
)
