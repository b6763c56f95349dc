# SPDX-License-Identifier: EUPL-1.2
"""Commands about incidents: propose a recipe, import, undo, count."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas.commands.import_report import ImportReport, UndoReport
from wijkatlas.exchange.fingerprint import check_foreign, file_sha256

if TYPE_CHECKING:
    from wijkatlas.exchange.recipe import Recipe

PATTERNS = (
    "*.csv",
    "*.tsv",
    "*.txt",
    "*.gz",
    "*.zip",
    "*.xlsx",
    "*.ods",
    "*.geojson",
    "*.json",
    "*.gpkg",
    "*.shp",
)
TELLING = frozenset({"begin", "category", "crs", "x", "y", "street", "address"})
"""Parts of a proposal of which a table of incidents has at least one."""


@dataclass(frozen=True, slots=True)
class GuessReport:
    """A proposed recipe as TOML, how sure each part is, and what was noticed."""

    recipe: str
    confidence: dict[str, float]
    findings: list[str]

    def sentence(self, translator: Translator) -> str:
        """The recipe itself, with what was noticed as comments: a file that can be used as it is."""
        t = translator.translate
        lines = [f"# {line}" for line in self.findings]
        for part, sure in self.confidence.items():
            lines.append(
                "# "
                + t("reports", "{part}: {percent} % sure", part=part, percent=round(sure * 100))
            )
        return "\n".join([*lines, self.recipe])


class _TrialEnds(Exception):
    pass


def guess(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file to look at"), patterns=PATTERNS)
    ],
) -> GuessReport:
    """Propose a recipe for a file of incidents, from its column names and its values."""
    from wijkatlas.exchange.guess import guess_recipe
    from wijkatlas.exchange.recipe_text import write_recipe

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking at the file"))
    found = guess_recipe(file)
    findings = [each.sentence(session.translator) for each in found.findings]
    return GuessReport(write_recipe(found.recipe), dict(found.confidence), findings)


def choose_recipe(file: Path, recipe: str) -> "Recipe":
    """The recipe of this name or file; without one, the proposal for this file.

    Raises:
        UserError: nothing in the file looks like an incident.
    """
    from wijkatlas.exchange.guess import guess_recipe
    from wijkatlas.exchange.recipe_reader import load_recipe

    if recipe:
        return load_recipe(recipe)
    found = guess_recipe(file)
    if not set(found.confidence) & TELLING:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} holds no incidents: it has no column with a date, place or category.",
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Choose another file, or say with a recipe which column is what."
            ),
            file=file.name,
        )
    return found.recipe


def import_incidents(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file to import"), patterns=PATTERNS)
    ],
    recipe: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Name of a recipe, or a recipe file; without one it is proposed"
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
) -> ImportReport:
    """Import incidents from a file; what is there already is recognised."""
    check_foreign(file, session.project.path)
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking at the file"))
    return import_with(
        session,
        progress,
        file=file,
        recipe=choose_recipe(file, recipe),
        dry_run=dry_run,
        rejects=rejects,
    )


def import_with(
    session: Session,
    progress: Progress,
    *,
    file: Path,
    recipe: "Recipe",
    dry_run: bool = False,
    rejects: Path | None = None,
) -> ImportReport:
    """Import incidents by a recipe that was read or changed already."""
    from wijkatlas.exchange.incidents import read_incidents

    project = session.project
    sha256 = file_sha256(file, progress)
    result: dict[str, Any] = {}
    refused: list[Any] = []
    reasons: dict[str, int] = {}

    def watched() -> Any:
        for batch in read_incidents(file, recipe, project.crs, progress):
            for each in batch.rejections:
                reasons[each.reason] = reasons.get(each.reason, 0) + 1
            if rejects is not None:
                refused.extend(
                    (each, batch.originals.get(each.row, {})) for each in batch.rejections
                )
            yield batch

    try:
        with project.edit(
            QT_TRANSLATE_NOOP("edits", "Import {file}"), command="incident.import", file=file.name
        ) as edit:
            number, counts, notes = edit.import_incidents(
                recipe.source,
                watched(),
                file_name=file.name,
                sha256=sha256,
                recipe=recipe.name or recipe.title,
                progress=progress,
            )
            result = {"import_id": number, "counts": counts, "notes": notes}
            if dry_run:
                raise _TrialEnds
    except _TrialEnds:
        result["import_id"] = None
    if rejects is not None:
        from wijkatlas.exchange.rejects import write_rejects

        write_rejects(rejects, refused, session.translator)
    return ImportReport(
        **result,
        source=recipe.source,
        recipe=recipe.name or recipe.title,
        reasons=reasons,
        rejects_path=str(rejects) if rejects else "",
        is_dry_run=dry_run,
    )


def undo(
    session: Session,
    progress: Progress,
    *,
    import_id: Annotated[int, Param(QT_TRANSLATE_NOOP("commands", "Number of the import"))],
) -> UndoReport:
    """Take an import back: what it added goes, what it changed returns."""
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Undoing the import"))
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Undo import {number}"),
        command="incident.undo",
        number=import_id,
    ) as edit:
        done = edit.undo_import(import_id)
    return UndoReport(import_id, done["removed"], done["restored"])


COMMANDS = [
    Command(
        "incident.import",
        QT_TRANSLATE_NOOP("commands", "Import incidents…"),
        import_incidents,
        Access.WRITE,
        "import",
        "Ctrl+I",
        "mdi6.table-arrow-down",
        ask="import_dialog",
    ),
    Command(
        "incident.guess", QT_TRANSLATE_NOOP("commands", "Propose a recipe"), guess, Access.NONE
    ),
    Command(
        "incident.undo",
        QT_TRANSLATE_NOOP("commands", "Undo an import…"),
        undo,
        Access.WRITE,
        "import",
    ),
]
