# SPDX-License-Identifier: EUPL-1.2
"""Commands that write the workbook of a plan: empty to fill in, or with what the project holds."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date as Date
from pathlib import Path
from typing import Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas_plan.commands.options import Day, PlanName
from wijkatlas_plan.commands.plan.choices import gather_choices

PATTERNS = ("*.xlsx",)
TEMPLATES = (
    QT_TRANSLATE_NOOP("choices", "be-zonal"),
    QT_TRANSLATE_NOOP("choices", "be-svpp"),
    QT_TRANSLATE_NOOP("choices", "be-bbc"),
    QT_TRANSLATE_NOOP("choices", "nl-ivp"),
    QT_TRANSLATE_NOOP("choices", "free"),
)
WRITING = QT_TRANSLATE_NOOP("jobs", "Writing the workbook of the plan")
TemplateName = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Kind of plan"), choices=TEMPLATES)
]
Out = Annotated[
    Path,
    Param(
        QT_TRANSLATE_NOOP("commands", "Where to write the workbook (.xlsx)"),
        save=True,
        patterns=PATTERNS,
    ),
]


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """The empty workbook that was written; ``title`` is that of the kind of plan."""

    file: str
    template: str
    title: str
    areas: int
    indicators: int
    cards: int

    def sentence(self, translator: Translator) -> str:
        """What it is, and what its lists offer."""
        write = NumberFormat.of(translator.language).write
        return translator.translate(
            "plan",
            QT_TRANSLATE_NOOP(
                "plan",
                "{file}: {title}. In its lists: areas {areas}, indicators {indicators}, programme"
                " cards {cards}.",
            ),
            file=self.file,
            title=self.title,
            areas=write(self.areas),
            indicators=write(self.indicators),
            cards=write(self.cards),
        )


@dataclass(frozen=True, slots=True)
class PlanExportReport:
    """The workbook that was written, and how many rows are in it."""

    file: str
    plans: int
    goals: int
    actions: int
    shapes: int

    def sentence(self, translator: Translator) -> str:
        """What is in it, and what is not."""
        write = NumberFormat.of(translator.language).write
        lines = [
            translator.translate(
                "plan",
                QT_TRANSLATE_NOOP(
                    "plan", "{file}: plans: {plans}, goals: {goals}, actions: {actions}."
                ),
                file=self.file,
                plans=write(self.plans),
                goals=write(self.goals),
                actions=write(self.actions),
            )
        ]
        if self.shapes:
            text = QT_TRANSLATE_NOOP(
                "plan", "Actions with a drawn area, which stays in the project: {n}."
            )
            lines.append(translator.translate("plan", text, n=write(self.shapes)))
        return "\n".join(lines)


def write_empty(
    session: Session,
    progress: Progress,
    *,
    out: Out,
    template: TemplateName = "free",
    project: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Offer the areas and indicators of this project in the lists"
            ),
            patterns=("*.gpkg",),
        ),
    ] = None,
    language: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Language of the workbook; else that of the program")),
    ] = "",
    date: Day = None,
) -> TemplateReport:
    """Write a workbook to fill in a plan, with drop-down lists and an example on each sheet."""
    from wijkatlas_plan.files.plan.book import write_template
    from wijkatlas_plan.library.templates import find_template, said

    progress.update(0, None, WRITING)
    found = find_template(template)
    spoken = spoken_language(session, language)
    _check_name(out)
    with _looking_at(session, project):
        choices = gather_choices(session)
    write_template(out, found, language=spoken, created=date or Date.today(), choices=choices)
    return TemplateReport(
        out.name,
        template,
        said(found.title, session.translator.language),
        len(choices.areas),
        len(choices.indicators),
        len(choices.cards),
    )


def export_plan(
    session: Session,
    progress: Progress,
    *,
    out: Out,
    plan: PlanName = "",
    language: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Language of the workbook; else that of the program")),
    ] = "",
    date: Day = None,
) -> PlanExportReport:
    """Write a plan to a workbook that can be changed there and imported again."""
    from wijkatlas_plan.files.plan.book import write_plan
    from wijkatlas_plan.library.templates import template_of
    from wijkatlas_plan.storage.tree import find_plan, read_tree

    progress.update(0, None, WRITING)
    spoken = spoken_language(session, language)
    _check_name(out)
    project = session.project
    tree = read_tree(project, find_plan(project, plan).uid if plan else "")
    if not tree.plans:
        find_plan(project, plan)  # refuses with its sentence
    write_plan(
        out,
        tree,
        template=template_of(tree.plans[0].template),
        language=spoken,
        created=date or Date.today(),
        choices=gather_choices(session),
    )
    return PlanExportReport(
        out.name,
        len(tree.plans),
        len(tree.goals),
        len(tree.actions),
        sum(bool(each.shape) for each in tree.actions),
    )


def spoken_language(session: Session, language: str) -> str:
    """A language that the workbook speaks, that of the session when none is named.

    Raises:
        UserError: it does not speak it.
    """
    from wijkatlas_plan.files.words import LANGUAGES

    if language and language not in LANGUAGES:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The workbook of a plan does not speak “{language}”."),
            QT_TRANSLATE_NOOP("errors", "Choose one of: {languages}."),
            language=language,
            languages=", ".join(LANGUAGES),
        )
    return language or session.translator.language


def _check_name(out: Path) -> None:
    if out.suffix.casefold() != ".xlsx":
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” is no name of a workbook."),
            QT_TRANSLATE_NOOP("errors", "Choose a name that ends in .xlsx."),
            file=out.name,
        )


@contextmanager
def _looking_at(session: Session, project: Path | None) -> Iterator[None]:
    """With this project open to be read while none is open already."""
    if project is None or session.is_open:
        yield
        return
    session.open(project, read_only=True)
    try:
        yield
    finally:
        session.close()


TEMPLATE = Command(
    "plan.template",
    QT_TRANSLATE_NOOP("commands", "Workbook to fill in a plan…"),
    write_empty,
    Access.NONE,
    "export",
    "",
    "mdi6.file-table-outline",
)
EXPORT = Command(
    "plan.export",
    QT_TRANSLATE_NOOP("commands", "Plan as a workbook to change…"),
    export_plan,
    Access.READ,
    "export",
    "",
    "mdi6.file-export-outline",
)
