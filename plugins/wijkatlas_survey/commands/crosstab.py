# SPDX-License-Identifier: EUPL-1.2
"""The command that lays the answers to one question beside those to another."""

from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Command, Param, Progress, Session, UserError
from wijkatlas_survey.commands.estimate import (
    check_level,
    policy_of,
    read_classes,
    title_of,
)
from wijkatlas_survey.commands.options import (
    Classes,
    HideBelow,
    Interval,
    LeastN,
    Level,
    LonelyRule,
    Scheme,
    WaveName,
)
from wijkatlas_survey.settings import METHOD, Policy

if TYPE_CHECKING:
    from wijkatlas_survey.reports.crosstab import CrosstabReport


def crosstab(
    session: Session,
    progress: Progress,
    *,
    question: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Code of the question whose answers are shown"),
            option=True,
        ),
    ],
    by: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "area, or the code of the question that divides people into groups"
            ),
            option=True,
        ),
    ],
    wave: WaveName = "",
    scheme: Scheme = "",
    classes: Classes = "",
    method: Interval = "",
    level: Level = 0.95,
    lonely: LonelyRule = "",
    least_n: LeastN = None,
    hide_below: HideBelow = None,
) -> "CrosstabReport":
    """Show the answers to a question for each group, and test whether the groups differ."""
    from wijkatlas_survey.figures import domains, estimating, items, selection
    from wijkatlas_survey.figures.association import associate
    from wijkatlas_survey.model.questionnaire import Kind
    from wijkatlas_survey.reports.crosstab import CrosstabReport
    from wijkatlas_survey.storage.answers import read_frame
    from wijkatlas_survey.storage.waves import find_wave

    check_level(level)
    policy = policy_of(session, least_n, hide_below)
    project, language = session.project, session.translator.language
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the answers"))
    asked = find_wave(project, wave)
    what = selection.find_question(asked, question)
    if what.kind is not Kind.ONE:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{question} has no answers of which one is chosen."),
            QT_TRANSLATE_NOOP("errors", "Use “survey estimate” for it."),
            question=question,
        )
    frame = read_frame(project, asked, selection.needed(asked, [what], by=by))
    domain = domains.read_domain(
        project, frame, by, scheme, language, classes=read_classes(classes)
    )
    if domain.is_whole:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "Everybody is one group: there is nothing to lay beside it."
            ),
            QT_TRANSLATE_NOOP("errors", "Give area or the code of a question with --by."),
        )
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Estimating"))
    design = estimating.design_of(frame, lonely)
    tables = estimating.make_tables(
        frame,
        [(selection.group_of(asked, what), items.items_of(frame, what, "share", language))],
        domain,
        design=design,
        method=method or session.settings[METHOD],
        level=level,
    )
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Hiding what is too small"))
    (shown,) = estimating.shown(frame, tables, policy)
    return CrosstabReport(
        asked.name,
        shown,
        title_of(what, language),
        associate(design, shown),
        policy,
        level,
        policy != Policy.of(session),
    )


CROSSTAB = Command(
    "survey.crosstab",
    QT_TRANSLATE_NOOP("commands", "Lay two questions beside each other"),
    crosstab,
)
