# SPDX-License-Identifier: EUPL-1.2
"""Commands that start a plan, and tell which kinds of plans there are."""

from dataclasses import dataclass
from datetime import date as Date
from typing import TYPE_CHECKING, Annotated, Any

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
from wijkatlas_plan.commands.plan.workbook import TemplateName

if TYPE_CHECKING:
    from wijkatlas_plan.model.template import Template


@dataclass(frozen=True, slots=True)
class NewPlanReport:
    """The plan that was started."""

    uid: str
    title: str
    template: str
    begin: str
    end: str
    goals: int

    def sentence(self, translator: Translator) -> str:
        """Its title and period, and the goals that it starts from."""
        n = NumberFormat.of(translator.language).write(self.goals)
        period = " – ".join(each for each in (self.begin, self.end) if each)
        name = f"{self.title} ({period})" if period else self.title
        return translator.translate(
            "plan", QT_TRANSLATE_NOOP("plan", "{plan}: goals to start from: {n}."), plan=name, n=n
        )


@dataclass(frozen=True, eq=False, slots=True)
class TemplatesReport:
    """The kinds of plans, in the language of the session."""

    templates: "tuple[Template, ...]"
    language: str

    def as_json(self) -> list[dict[str, Any]]:
        """A row for each; ``years`` 0: the length is not fixed."""
        from wijkatlas_plan.library.templates import LEVELS, funders, level_name, said

        return [
            {
                "code": each.code,
                "title": said(each.title, self.language),
                "description": said(each.description, self.language),
                "years": each.years,
                "yearly": each.yearly,
                "begin": each.begin,
                "levels": {level: level_name(each, level, self.language) for level in LEVELS},
                "goals": [said(texts, self.language) for texts in each.goals],
                "funders": list(funders(each, self.language)),
                "source": each.source,
            }
            for each in self.templates
        ]

    def sentence(self, translator: Translator) -> str:
        """A line for each, and what it is."""
        del translator
        return "\n".join(
            f"{each['code']}: {each['title']}. {each['description']}" for each in self.as_json()
        )


def new_plan(
    session: Session,
    progress: Progress,
    *,
    title: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Title of the plan"), option=True)],
    template: TemplateName = "free",
    begin: Annotated[
        Date | None,
        Param(QT_TRANSLATE_NOOP("commands", "First day; that of the kind of plan without one")),
    ] = None,
    end: Annotated[
        Date | None,
        Param(QT_TRANSLATE_NOOP("commands", "Last day; by the length of such plans without one")),
    ] = None,
) -> NewPlanReport:
    """Start a plan of a kind, with the goals that such plans start from."""
    from wijkatlas_plan.library.templates import find_template, start_plan
    from wijkatlas_plan.storage.editing import new_uid, put
    from wijkatlas_plan.storage.tree import plans

    del progress
    found = find_template(template)
    first = begin.isoformat() if begin else found.begin
    last = end.isoformat() if end else ""
    known = plans(session.project)
    if not title.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "A plan needs a title."))
    if any(each.title.casefold() == title.strip().casefold() for each in known):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is a plan “{name}” already."),
            QT_TRANSLATE_NOOP("errors", "Choose another title."),
            name=title,
        )
    if first and last and last < first:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A plan can't end before it begins: {begin}, {end}."),
            begin=first,
            end=last,
        )
    plan, goals = start_plan(
        found,
        session.translator.language,
        title=title.strip(),
        begin=first,
        end=last,
        new_uid=new_uid,
        position=len(known),
    )
    label = QT_TRANSLATE_NOOP("edits", "New plan {title}")
    with session.project.edit(label, command="plan.new", title=plan.title) as edit:
        put(edit, plan, *goals)
    return NewPlanReport(plan.uid, plan.title, plan.template, plan.begin, plan.end, len(goals))


def list_templates(session: Session, progress: Progress) -> TemplatesReport:
    """List the kinds of plans and what they call their goals."""
    from wijkatlas_plan.library.templates import templates

    del progress
    return TemplatesReport(templates(), session.translator.language)


NEW = Command("plan.new", QT_TRANSLATE_NOOP("commands", "New plan…"), new_plan, Access.WRITE)
TEMPLATES = Command(
    "plan.templates",
    QT_TRANSLATE_NOOP("commands", "Kinds of plans"),
    list_templates,
    Access.NONE,
)
