# SPDX-License-Identifier: EUPL-1.2
"""The commands about problems: list them, add one, decide on one."""

from dataclasses import dataclass, replace
from datetime import date as Date
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
from wijkatlas_plan.commands.options import Day
from wijkatlas_plan.model.problem import LANE_NAMES, Lane, Problem

if TYPE_CHECKING:
    from wijkatlas_plan.model.problem import FigureRef

ProblemName = Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Title or number of the problem"))]
Codes = Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Codes of areas, with commas"))]


@dataclass(frozen=True, eq=False, slots=True)
class ProblemsReport:
    """The problems of a project in their order."""

    problems: tuple[Problem, ...]

    def as_json(self) -> list[dict[str, Any]]:
        """For machines."""
        return [plain_problem(each) for each in self.problems]

    def sentence(self, translator: Translator) -> str:
        """A line for each."""
        t = translator.translate
        if not self.problems:
            return t("plan", "There are no problems in this project yet.")
        return "\n".join(problem_line(each, translator) for each in self.problems)


@dataclass(frozen=True, eq=False, slots=True)
class ProblemReport:
    """One problem as it is now."""

    problem: Problem

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return plain_problem(self.problem)

    def sentence(self, translator: Translator) -> str:
        """In words."""
        return problem_line(self.problem, translator)


def plain_problem(problem: Problem) -> dict[str, Any]:
    """A problem as plain values."""
    return {
        "uid": problem.uid,
        "title": problem.title,
        "theme": problem.theme,
        "scheme": problem.scheme,
        "areas": list(problem.areas),
        "audience": problem.audience,
        "description": problem.description,
        "lane": str(problem.lane),
        "decision": problem.decision,
        "decided_on": problem.decided_on,
        "decided_by": problem.decided_by,
        "figures": [_figure(each) for each in problem.figures],
        "notes": list(problem.notes),
    }


def _figure(ref: "FigureRef") -> dict[str, Any]:
    return {
        "indicator": ref.indicator,
        "period": ref.period,
        "scheme": ref.scheme,
        "area": ref.area,
        "value": ref.value,
        "low": ref.low,
        "high": ref.high,
        "unit": ref.unit,
        "reason": ref.reason,
        "taken_on": ref.taken_on,
    }


def problem_line(problem: Problem, translator: Translator) -> str:
    """Title, areas and what was decided."""
    t = translator.translate
    parts = [t("plan", LANE_NAMES[problem.lane])]
    if problem.decided_on:
        parts.append(problem.decided_on)
    if problem.decided_by:
        parts.append(problem.decided_by)
    where = f" ({', '.join(problem.areas)})" if problem.areas else ""
    return f"{problem.title}{where}: {', '.join(parts)}"


def list_problems(session: Session, progress: Progress) -> ProblemsReport:
    """List the problems of a project, with what was decided."""
    from wijkatlas_plan.storage.problems import problems

    progress.update(0)
    return ProblemsReport(problems(session.project))


def add(
    session: Session,
    progress: Progress,
    *,
    title: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "What the problem is"))],
    theme: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Code of an incident theme, such as burglary"))
    ] = "",
    scheme: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme"))] = "",
    areas: Codes = "",
    audience: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Whom it concerns"))] = "",
    description: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "More about it"))] = "",
    figures: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Indicators to take along, with commas; else that of the theme"
            )
        ),
    ] = "",
    date: Day = None,
) -> ProblemReport:
    """Add a problem with its newest figures."""
    from wijkatlas_plan.priorities.taking import take_figures
    from wijkatlas_plan.storage.editing import new_uid, put
    from wijkatlas_plan.storage.problems import problems

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking up the figures"))
    project = session.project
    if not title.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A problem needs a title."),
            QT_TRANSLATE_NOOP("errors", "Say in a few words what it is."),
        )
    codes = _codes(areas)
    scheme = _known_areas(session, scheme, codes)
    indicators = {each.id: each for each in session.indicators()}
    named = _codes(figures)
    if not named and f"incident:{theme}" in indicators:
        named = (f"incident:{theme}",)
    taken = take_figures(indicators, named, scheme, codes, date or Date.today())
    made = Problem(
        new_uid(),
        title.strip(),
        theme,
        scheme if codes else "",
        codes,
        audience,
        description,
        taken,
        position=max((each.position for each in problems(project)), default=-1) + 1,
    )
    label = QT_TRANSLATE_NOOP("edits", "Add a problem")
    with project.edit(label, command="problem.add") as edit:
        put(edit, made)
    return ProblemReport(made)


def _codes(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.strip() for each in text.split(",") if each.strip()))


def _known_areas(session: Session, scheme: str, codes: tuple[str, ...]) -> str:
    """The scheme of the areas; the only one there is when none is named."""
    if not codes:
        return scheme
    schemes = session.project.schemes()
    if not scheme and len(schemes) == 1:
        scheme = schemes[0]
    known = {each.code for each in session.project.areas(scheme)} if scheme else set()
    missing = [each for each in codes if each not in known]
    if missing:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no area {codes} of the scheme “{scheme}”."),
            QT_TRANSLATE_NOOP("errors", "Area schemes of this project: {schemes}."),
            codes=", ".join(missing),
            scheme=scheme,
            schemes=", ".join(schemes),
        )
    return scheme


def decide(
    session: Session,
    progress: Progress,
    *,
    problem: ProblemName,
    lane: Annotated[Lane, Param(QT_TRANSLATE_NOOP("commands", "What is decided"))],
    decision: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "The decision in words"))] = "",
    by: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Who decides: a council or function, no person"))
    ] = "",
    date: Day = None,
) -> ProblemReport:
    """Write down what was decided about a problem, when and by whom."""
    from wijkatlas_plan.priorities.reading import find_problem
    from wijkatlas_plan.storage.editing import put

    progress.update(0)
    project = session.project
    found = find_problem(project, problem)
    day = "" if lane is Lane.OPEN else (date or Date.today()).isoformat()
    changed = replace(
        found,
        lane=lane,
        decision=decision or found.decision,
        decided_on=day,
        decided_by=by or found.decided_by,
    )
    label = QT_TRANSLATE_NOOP("edits", "Decide on a problem")
    with project.edit(label, command="problem.decide") as edit:
        put(edit, changed)
    return ProblemReport(changed)


def renew(
    session: Session,
    progress: Progress,
    *,
    problem: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Title or number of the problem; all without one"))
    ] = "",
    date: Day = None,
) -> ProblemsReport:
    """Take the newest figures of problems along in place of those of before."""
    from wijkatlas_plan.priorities.reading import find_problem
    from wijkatlas_plan.priorities.taking import renew_figures
    from wijkatlas_plan.storage.editing import put
    from wijkatlas_plan.storage.problems import problems

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking up the figures"))
    project = session.project
    chosen = (find_problem(project, problem),) if problem else problems(project)
    indicators = {each.id: each for each in session.indicators()}
    day = date or Date.today()
    changed = tuple(
        replace(each, figures=renew_figures(indicators, each.figures, day)) for each in chosen
    )
    label = QT_TRANSLATE_NOOP("edits", "Take the newest figures of problems")
    with project.edit(label, command="problem.renew") as edit:
        put(edit, *changed)
    return ProblemsReport(changed)


LIST = Command(
    "problem.list", QT_TRANSLATE_NOOP("commands", "Problems"), list_problems, Access.READ
)
ADD = Command("problem.add", QT_TRANSLATE_NOOP("commands", "Add a problem…"), add, Access.WRITE)
DECIDE = Command(
    "problem.decide", QT_TRANSLATE_NOOP("commands", "Decide on a problem…"), decide, Access.WRITE
)
RENEW = Command(
    "problem.renew",
    QT_TRANSLATE_NOOP("commands", "Newest figures of problems…"),
    renew,
    Access.WRITE,
)
