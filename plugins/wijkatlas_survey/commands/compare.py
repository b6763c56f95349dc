# SPDX-License-Identifier: EUPL-1.2
"""The command that compares waves with each other, or groups with everybody."""

from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Param, Progress, Session, UserError
from wijkatlas_survey.commands.estimate import (
    STATISTICS,
    absences,
    check_level,
    items_or_none,
    policy_of,
    read_classes,
    title_of,
)
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
    from wijkatlas_survey.figures.domains import Domain
    from wijkatlas_survey.model.indicator import Indicator
    from wijkatlas_survey.model.questionnaire import Question
    from wijkatlas_survey.model.wave import Wave
    from wijkatlas_survey.reports.listing import CompareReport
    from wijkatlas_survey.storage.frame import Frame

DESIGNS = (
    QT_TRANSLATE_NOOP("choices", "auto"),
    QT_TRANSLATE_NOOP("choices", "independent"),
    QT_TRANSLATE_NOOP("choices", "shared"),
)
WHOLE = "whole"
MOST_LISTED = 40


def compare(
    session: Session,
    progress: Progress,
    *,
    wave: WaveName = "",
    with_: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Name of the wave that it is compared with"))
    ] = "",
    against: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Compare groups with “whole”, or with the group of this code"
            )
        ),
    ] = "",
    question: Questions = "",
    indicator: Indicators = "",
    by: Groups = "TOTAL",
    scheme: Scheme = "",
    statistic: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "What is compared; auto is a share or a mean"),
            choices=STATISTICS[:3],
        ),
    ] = "auto",
    design: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Whether the waves share clusters or people"),
            choices=DESIGNS,
            when=("against", ("",)),
        ),
    ] = "auto",
    method: Interval = "",
    level: Level = 0.95,
    lonely: LonelyRule = "",
    where: Condition = "",
    classes: Classes = "",
    least_n: LeastN = None,
    hide_below: HideBelow = None,
) -> "CompareReport":
    """Compare two waves of a survey, or groups with everybody, with margins of the differences."""
    from wijkatlas_survey.figures import comparing, estimating, selection
    from wijkatlas_survey.reports.listing import CompareReport
    from wijkatlas_survey.storage.waves import find_wave, indicators

    check_level(level)
    policy = policy_of(session, least_n, hide_below)
    project, language = session.project, session.translator.language
    this = find_wave(project, wave)
    other = _other_wave(session, this, with_, against, by)
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Reading the answers"))
    wanted = selection.select(this, indicators(project), question, indicator, statistic)
    if other is not None:
        wanted = _in_both(wanted, this, other, statistic, is_chosen=bool(question or indicator))
    reading: dict[str, Any] = {
        "by": by, "where": where, "scheme": scheme, "classes": classes, "statistic": statistic
    }  # fmt: skip
    options: dict[str, Any] = {
        "statistic": statistic, "method": method or session.settings[METHOD], "level": level
    }  # fmt: skip
    frame, domain, asked = _read(session, this, wanted, **reading)
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Estimating"))
    made = estimating.design_of(frame, lonely)
    tables = estimating.make_tables(frame, asked, domain, design=made, **options)
    remarks = absences(frame, wanted, language)
    if other is None:
        tables = estimating.shown(frame, tables, policy)
        if against == WHOLE:
            found = [comparing.compare_with_whole(made, each, level=level) for each in tables]
        else:
            pairs = _pairs([code for code, _ in domain.names], against)
            found = [comparing.compare_groups(made, each, pairs, level=level) for each in tables]
    else:
        other_frame, other_domain, other_asked = _read(session, other, wanted, **reading)
        other_made = estimating.design_of(other_frame, lonely)
        others = estimating.make_tables(
            other_frame, other_asked, other_domain, design=other_made, **options
        )
        tables, others = estimating.shown_together([(frame, tables), (other_frame, others)], policy)
        stacked = comparing.stacked_of(frame, other_frame, design, lonely)
        states = _states(session, this, other, wanted)
        found = [
            _asked_for(comparing.compare(stacked, table, beside, level=level, state=state), domain)
            for table, beside, state in zip(tables, others, states, strict=True)
        ]
        remarks += absences(other_frame, wanted, language)
    return CompareReport(
        this.name,
        other.name if other is not None else dict(domain.names).get(against, ""),
        tables,
        found,
        [title_of(each, language) for each in wanted],
        policy,
        level,
        policy != Policy.of(session),
        remarks,
    )


def _pairs(groups: list[str], against: str) -> list[tuple[str, str]]:
    """Each other group with the one that is named."""
    if against not in groups:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no group {group}."),
            QT_TRANSLATE_NOOP("errors", "There are: {groups}."),
            group=against,
            groups=", ".join([WHOLE, *groups[:MOST_LISTED]]),
        )
    return [(each, against) for each in groups if each != against]


def _other_wave(session: Session, this: "Wave", with_: str, against: str, by: str) -> "Wave | None":
    """The other wave; None to compare with everybody."""
    from wijkatlas_survey.figures.cell import WHOLE as EVERYBODY
    from wijkatlas_survey.figures.selection import check_answers, codes
    from wijkatlas_survey.storage.waves import find_wave, waves

    if with_ and against:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Either two waves are compared, or groups with everybody."),
            QT_TRANSLATE_NOOP("errors", "Leave out --with or --against."),
        )
    if against and not set(codes(by)) - {EVERYBODY}:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "To compare with everybody there must be groups."),
            QT_TRANSLATE_NOOP("errors", "Say which with --by, such as --by area."),
        )
    if not with_ and not against:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "It is not said what to compare with."),
            QT_TRANSLATE_NOOP("errors", "Name a wave with --with (there are: {waves})."),
            waves=", ".join(each.name for each in waves(session.project)),
        )
    if not with_:
        return None
    other = find_wave(session.project, with_)
    if other.name == this.name:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Wave {wave} can't be compared with itself."),
            QT_TRANSLATE_NOOP("errors", "Name another with --with (there are: {waves})."),
            wave=this.name,
            waves=", ".join(each.name for each in waves(session.project)),
        )
    check_answers(other)
    return other


def _in_both(
    wanted: "list[Question | Indicator]",
    this: "Wave",
    other: "Wave",
    statistic: str,
    *,
    is_chosen: bool,
) -> "list[Question | Indicator]":
    """What both waves have; what was asked for by its code must be in both."""
    from wijkatlas_survey.figures.items import fits
    from wijkatlas_survey.figures.selection import find_question
    from wijkatlas_survey.model.indicator import Indicator

    found: list[Question | Indicator] = []
    for what in wanted:
        if isinstance(what, Indicator):
            found.append(what)
            continue
        beside = find_question(other, what.code) if is_chosen else None
        beside = beside or other.questionnaire.question(what.code)
        if beside is not None and (is_chosen or fits(beside, statistic)):
            found.append(what)
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Waves {wave} and {other} have no question in common."),
            wave=this.name,
            other=other.name,
        )
    return found


def _read(
    session: Session,
    wave: "Wave",
    wanted: "list[Question | Indicator]",
    *,
    by: str,
    where: str,
    scheme: str,
    classes: str,
    statistic: str,
) -> "tuple[Frame, Domain, list[tuple[str, list[Any]]]]":
    """The answers of a wave, its groups, and the items of what is wanted."""
    from wijkatlas_survey.figures import domains, selection
    from wijkatlas_survey.figures.conditions import chosen_by
    from wijkatlas_survey.model.indicator import Indicator
    from wijkatlas_survey.storage.answers import read_frame

    language = session.translator.language
    own = [
        each if isinstance(each, Indicator) else selection.find_question(wave, each.code)
        for each in wanted
    ]
    codes = selection.needed(wave, own, by=by, where=where)
    frame = read_frame(session.project, wave, codes)
    domain = domains.read_domain(
        session.project, frame, by, scheme, language, classes=read_classes(classes)
    ).within(chosen_by(frame, where))
    asked = [
        (selection.group_of(wave, each), items_or_none(frame, each, statistic, language))
        for each in own
    ]
    return frame, domain, asked


def _states(
    session: Session, this: "Wave", other: "Wave", wanted: "list[Question | Indicator]"
) -> list[Any]:
    """Whether a break lies between the waves, for each question or indicator."""
    from wijkatlas_survey.figures.continuity import state_between
    from wijkatlas_survey.model.indicator import Indicator
    from wijkatlas_survey.storage.breaks import breaks
    from wijkatlas_survey.storage.waves import waves

    found = breaks(session.project)
    order = [each.name for each in waves(session.project)]
    states = []
    for what in wanted:
        indicator = what if isinstance(what, Indicator) else None
        questions = indicator.questions if indicator is not None else (what.code,)
        states.append(state_between(found, order, this.name, other.name, questions, indicator))
    return states


def _asked_for(found: Any, domain: "Domain") -> Any:
    """Of everybody and groups, the groups where they were asked for."""
    return [each for each in found if domain.is_whole or each.cell.domain != "TOTAL"]
