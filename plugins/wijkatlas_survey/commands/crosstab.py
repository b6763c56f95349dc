# SPDX-License-Identifier: EUPL-1.2
"""The command that lays the answers to one question beside those to another."""

from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Command, Param, Progress, Session, UserError
from wijkatlas_survey.commands.estimate import (
    LONELY,
    check_level,
    policy_of,
    read_classes,
    title_of,
)
from wijkatlas_survey.settings import METHOD, METHODS, Policy

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
    wave: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Name of the wave; the newest without one"))
    ] = "",
    scheme: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme; that of the wave without one"))
    ] = "",
    classes: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Where classes of a number begin, such as 0,25,45,65")),
    ] = "",
    method: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "How margins of percentages are calculated"),
            choices=METHODS,
        ),
    ] = "",
    level: Annotated[
        float, Param(QT_TRANSLATE_NOOP("commands", "Certainty of the margins, such as 0.95"))
    ] = 0.95,
    lonely: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "What to do with a stratum of one cluster"),
            choices=LONELY,
        ),
    ] = "",
    least_n: Annotated[
        int | None,
        Param(QT_TRANSLATE_NOOP("commands", "No percentage on fewer answers; else the setting")),
    ] = None,
    hide_below: Annotated[
        int | None, Param(QT_TRANSLATE_NOOP("commands", "Hide counts below; else the setting"))
    ] = None,
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
