# SPDX-License-Identifier: EUPL-1.2
"""The command that gives figures of a wave with their margins."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Param, Progress, Session, UserError
from wijkatlas_survey.commands.options import (
    Classes,
    Condition,
    Groups,
    HideBelow,
    Indicators,
    Interval,
    LeastN,
    Level,
    LonelyRule,
    Questions,
    Scheme,
    WaveName,
)
from wijkatlas_survey.settings import METHOD, Policy

if TYPE_CHECKING:
    from wijkatlas_survey.figures.items import Item
    from wijkatlas_survey.model.indicator import Indicator
    from wijkatlas_survey.model.questionnaire import Question
    from wijkatlas_survey.model.wave import Wave
    from wijkatlas_survey.reports.listing import EstimateReport
    from wijkatlas_survey.reports.published import PublishedReport
    from wijkatlas_survey.storage.frame import Frame

STATISTICS = (
    QT_TRANSLATE_NOOP("choices", "auto"),
    QT_TRANSLATE_NOOP("choices", "share"),
    QT_TRANSLATE_NOOP("choices", "mean"),
    QT_TRANSLATE_NOOP("choices", "total"),
    QT_TRANSLATE_NOOP("choices", "ratio"),
    QT_TRANSLATE_NOOP("choices", "quantile"),
)
LEAST_HIDE_BELOW = 3
LEAST_LEVEL, MOST_LEVEL = 0.01, 0.9999


def estimate(
    session: Session,
    progress: Progress,
    *,
    wave: WaveName = "",
    question: Questions = "",
    indicator: Indicators = "",
    by: Groups = "TOTAL",
    scheme: Scheme = "",
    statistic: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "What is estimated; auto is a share or a mean"),
            choices=STATISTICS,
        ),
    ] = "auto",
    over: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Question that a ratio divides by"),
            when=("statistic", ("ratio",)),
        ),
    ] = "",
    probability: Annotated[
        float,
        Param(
            QT_TRANSLATE_NOOP("commands", "Part of the people below a quantile; 0.5 is the median"),
            when=("statistic", ("quantile",)),
        ),
    ] = 0.5,
    method: Interval = "",
    level: Level = 0.95,
    lonely: LonelyRule = "",
    where: Condition = "",
    classes: Classes = "",
    total: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "Add everybody to the groups"))
    ] = False,
    least_n: LeastN = None,
    hide_below: HideBelow = None,
) -> "EstimateReport | PublishedReport":
    """Estimate shares, means, totals, ratios or quantiles of a survey, with their margins."""
    from wijkatlas_survey.figures import domains, estimating, items, selection
    from wijkatlas_survey.figures.conditions import chosen_by
    from wijkatlas_survey.reports.listing import EstimateReport
    from wijkatlas_survey.storage.answers import read_frame
    from wijkatlas_survey.storage.waves import find_wave, indicators

    check_level(level)
    check_part(probability)
    policy = policy_of(session, least_n, hide_below)
    statistic = "ratio" if over and statistic == "auto" else statistic
    project, language = session.project, session.translator.language
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the answers"))
    asked = find_wave(project, wave)
    if asked.published:
        return published_figures(session, asked, question)
    wanted = selection.select(asked, indicators(project), question, indicator, statistic)
    codes = selection.needed(asked, wanted, by=by, where=where, over=over)
    frame = read_frame(project, asked, codes)
    domain = domains.read_domain(
        project, frame, by, scheme, language, classes=read_classes(classes)
    ).within(chosen_by(frame, where))
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Estimating"))
    divisor = None
    if over and statistic == "ratio":
        found = selection.find_question(asked, over)
        divisor = items.items_of(frame, found, "ratio", language)[0]
    tables = estimating.make_tables(
        frame,
        [
            (selection.group_of(asked, each), items_or_none(frame, each, statistic, language))
            for each in wanted
        ],
        domain,
        statistic=statistic,
        method=method or session.settings[METHOD],
        level=level,
        lonely=lonely,
        over=divisor,
        probability=probability,
    )
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Hiding what is too small"))
    return EstimateReport(
        asked.name,
        estimating.shown(frame, tables, policy),
        [title_of(each, language) for each in wanted],
        policy,
        level,
        total,
        policy != Policy.of(session),
        absences(frame, wanted, language),
    )


def published_figures(session: Session, wave: "Wave", question: str) -> "PublishedReport":
    """The figures that another office published, of all questions or of those with these names.

    Raises:
        UserError: there are none of such a question.
    """
    from wijkatlas_survey.figures.selection import listed
    from wijkatlas_survey.reports.published import PublishedReport
    from wijkatlas_survey.storage.waves import published

    figures = published(session.project, wave)
    found = [each for each in figures if not question or each.question == question]
    if figures and not found:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Wave {wave} has no question {question}."),
            QT_TRANSLATE_NOOP("errors", "There are: {questions}."),
            wave=wave.name,
            question=question,
            questions=listed(dict.fromkeys(each.question for each in figures)),
        )
    return PublishedReport(wave.name, found)


def items_or_none(
    frame: "Frame", what: "Question | Indicator", statistic: str, language: str
) -> list["Item"]:
    """The items of a question or indicator; of an indicator that the wave lacks one without answers."""
    import numpy as np

    from wijkatlas_survey.figures.items import Item, items_of
    from wijkatlas_survey.model.indicator import Indicator

    found = items_of(frame, what, statistic, language)
    if found or not isinstance(what, Indicator):
        return found
    nobody = np.full(len(frame), np.nan)
    return [Item(what.code, None, what.text(language), nobody, what.is_share)]


def absences(
    frame: "Frame", wanted: "list[Question | Indicator]", language: str
) -> list[tuple[str, dict[str, object]]]:
    """Why indicators have no figures in this wave."""
    from wijkatlas_survey.figures.items import absence, absent_questions
    from wijkatlas_survey.model.indicator import Indicator

    found: list[tuple[str, dict[str, object]]] = []
    for what in wanted:
        if isinstance(what, Indicator) and (text := absence(frame.wave, what)):
            lacking = ", ".join(absent_questions(frame.wave, what))
            values = {"wave": frame.wave.name, "indicator": what.text(language)}
            found.append((text, {**values, "questions": lacking}))
    return found


def title_of(what: "Question | Indicator", language: str) -> str:
    """The code and the words of a question or indicator."""
    words = what.text(language)
    return what.code if words == what.code else f"{what.code} · {words}"


def policy_of(session: Session, least_n: int | None, hide_below: int | None) -> Policy:
    """What may be shown: the office's settings, but for limits that were asked for.

    Raises:
        UserError: a limit hides nothing that can't be guessed.
    """
    policy = Policy.of(session)
    if hide_below is not None:
        if 1 < hide_below < LEAST_HIDE_BELOW:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "Hiding only the count 1 shows what it hides."),
                QT_TRANSLATE_NOOP("errors", "Give 0 to hide nothing, or at least 3."),
            )
        policy = replace(policy, hide_below=max(hide_below, 0))
    if least_n is not None:
        policy = replace(policy, least_n=max(least_n, 0))
    return policy


def check_level(level: float) -> None:
    """Refuse a certainty of which no margin can be made that says something."""
    if not LEAST_LEVEL <= level <= MOST_LEVEL:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The certainty {level} is not between 0.01 and 0.9999."),
            QT_TRANSLATE_NOOP("errors", "Give a number such as 0.95."),
            level=level,
        )


def check_part(probability: float) -> None:
    """Refuse a part of the people that is not between 0 and 1."""
    if not 0 < probability < 1:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The part {part} is not between 0 and 1."),
            QT_TRANSLATE_NOOP("errors", "Give a number such as 0.5 for the median."),
            part=probability,
        )


def read_classes(text: str) -> list[float]:
    """The values where classes begin."""
    try:
        return [float(part) for part in text.split(",") if part.strip()]
    except ValueError:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{classes}” are no classes."),
            QT_TRANSLATE_NOOP("errors", "Give rising numbers with commas, such as 0,25,45,65."),
            classes=text,
        ) from None
