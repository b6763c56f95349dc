# SPDX-License-Identifier: EUPL-1.2
"""The board of the open project as it is asked for: scheme, period, indicators, areas."""

from collections.abc import Iterable

from wijkatlas.api import QT_TRANSLATE_NOOP, Indicator, Session, UserError
from wijkatlas_plan.diagnosis.board import Board, make_board, newest_period, period_within
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.model.period import read_period

MOST_LISTED = 30


def choose_scheme(session: Session, scheme: str) -> str:
    """The scheme that is meant; "" is the one with the most areas that have inhabitants.

    Raises:
        UserError: the project has no such scheme.
    """
    ground = ground_of(session.project)
    if not scheme:
        return max(
            ground.schemes,
            key=lambda each: sum(area.population is not None for area in ground.areas(each)),
            default="",
        )
    found = [each for each in ground.schemes if each.casefold() == scheme.casefold()]
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no area scheme “{scheme}” in this project."),
            QT_TRANSLATE_NOOP("errors", "It has: {schemes}. Import areas with “area import”."),
            scheme=scheme,
            schemes=", ".join(ground.schemes) or "—",
        )
    return found[0]


def choose_indicators(known: Iterable[Indicator], wanted: str) -> list[Indicator]:
    """Those of these ids (with commas), or all; the part before the colon may be left out.

    Raises:
        UserError: there is none of such an id.
    """
    given = list(known)
    asked = [part.strip() for part in wanted.split(",") if part.strip()]
    if not asked:
        return given
    found = []
    for name in asked:
        named = [
            each
            for each in given
            if name.casefold() in (each.id.casefold(), each.id.partition(":")[2].casefold())
        ]
        if not named:
            listed = [each.id for each in given]
            more = ["…"] if len(listed) > MOST_LISTED else []
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no indicator {indicator}."),
                QT_TRANSLATE_NOOP("errors", "There are: {indicators}."),
                indicator=name,
                indicators=", ".join([*listed[:MOST_LISTED], *more]) or "—",
            )
        found += named
    return list(dict.fromkeys(found))


def look(
    session: Session,
    *,
    scheme: str = "",
    period: str = "",
    indicator: str = "",
    with_change: bool = True,
) -> Board:
    """The board of the open project.

    Raises:
        UserError: a scheme, period or indicator is not there.
    """
    used = choose_scheme(session, scheme)
    if period:
        read_period(period)
    chosen = choose_indicators(session.indicators(), indicator)
    return make_board(
        chosen,
        used,
        (lambda each: period_within(each, period)) if period else newest_period,
        areas=ground_of(session.project).areas(used),
        with_change=with_change,
    )
