# SPDX-License-Identifier: EUPL-1.2
"""One area on one page: its figures beside others, its trend, its networks and what is done there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Block,
    Chapter,
    Chart,
    ChartKind,
    Indicator,
    Lines,
    Nature,
    NumberFormat,
    Pairs,
    Place,
    Role,
    Series,
    Session,
    SheetTable,
)
from wijkatlas_plan.diagnosis.board import Board, Change, Row, make_board
from wijkatlas_plan.diagnosis.comparable import Similar, comparable_areas, features_of
from wijkatlas_plan.diagnosis.ground import Ground, ground_of
from wijkatlas_plan.diagnosis.pooling import INCIDENT, figure_of, is_rate
from wijkatlas_plan.diagnosis.sources import ALL
from wijkatlas_plan.diagnosis.words import CHANGE_NAMES
from wijkatlas_plan.model.period import DAY, end_of, period_words, write_days
from wijkatlas_plan.model.plan import Tree
from wijkatlas_plan.model.problem import Note
from wijkatlas_plan.reports.profile.map import area_map
from wijkatlas_plan.reports.profile.rows import action_rows, network_rows, note_rows
from wijkatlas_plan.reports.profile.tables import figure_table

YEARS = 6
MOST_ROWS = {Nature.OBJECTIVE: 10, Nature.SUBJECTIVE: 8}
QUARTERS = 8
MONTHS_A_QUARTER = 3


@dataclass(frozen=True, eq=False, slots=True)
class Profiles:
    """What the profiles of all areas share: the board, the ground, plans and notes.

    The trend goes by year, or ``by_quarter`` within the office: of shorter periods more small counts
    would have to be hidden.
    """

    session: Session
    board: Board
    ground: Ground
    as_of: date
    tree: Tree
    notes: tuple[Note, ...]
    by_quarter: bool = False


def read_profiles(
    session: Session,
    scheme: str,
    as_of: date,
    *,
    indicators: Iterable[Indicator] | None = None,
    tree: Tree | None = None,
    notes: Sequence[Note] | None = None,
    by_quarter: bool = False,
) -> Profiles:
    """Read what the profiles of a scheme's areas need, once for all of them.

    Args:
        session: with the open project.
        scheme: of the areas.
        as_of: figures of periods that end later are left out.
        indicators: those of the session when None; for an edition those of
            :func:`.counts.protect_rates`.
        tree: the plans when they were read already.
        notes: the notes when they were read already; their text is never shown.
        by_quarter: draw the trend by quarter, for a page that stays in the office.
    """
    from wijkatlas_plan.storage.notes import notes as read_notes
    from wijkatlas_plan.storage.tree import read_tree

    ground = ground_of(session.project)
    board = make_board(
        session.indicators() if indicators is None else indicators,
        scheme,
        lambda each: newest_until(each, as_of),
        areas=ground.areas(scheme),
    )
    return Profiles(
        session,
        board,
        ground,
        as_of,
        read_tree(session.project) if tree is None else tree,
        read_notes(session.project) if notes is None else tuple(notes),
        by_quarter,
    )


def newest_until(indicator: Indicator, as_of: date) -> str:
    """The last period of an indicator that has ended by a day; "" when there is none."""
    ended = [each for each in indicator.periods if end_of(each) <= as_of.isoformat()]
    return max(ended, key=end_of, default="")


def rates_asked(profiles: Profiles) -> list[tuple[str, str]]:
    """The rates of incidents that the profiles show, by indicator and period; see ``counts``."""
    rows = [row for row in profiles.board.rows if is_rate(row.indicator)]
    asked = [(row.indicator.id, row.period) for row in rows]
    asked += [(row.indicator.id, row.earlier) for row in rows if row.earlier]
    trend = trend_row(profiles.board)
    if trend is not None:
        asked += [(trend.indicator.id, each) for each in trend_periods(profiles, trend.indicator)]
    return list(dict.fromkeys(asked))


def make_profile(profiles: Profiles, area: str) -> Chapter:
    """The page of an area: answer, map, figures, trend, networks, actions and findings.

    Raises:
        KeyError: the scheme has no such area.
    """
    board, session = profiles.board, profiles.session
    t = session.translator.translate
    place = {each.code: each for each in profiles.ground.areas(board.scheme)}[area]
    similar = similar_areas(profiles, area)
    inhabitants = (
        t("plan", QT_TRANSLATE_NOOP("plan", "inhabitants not known"))
        if place.population is None
        else t(
            "plan",
            QT_TRANSLATE_NOOP("plan", "inhabitants: {n}"),
            n=NumberFormat.of(session.translator.language).write(place.population),
        )
    )
    day = period_words(profiles.as_of.isoformat(), session.translator)
    blocks: list[Block] = [
        Lines((summary(profiles, area),), strong=True),
        area_map(session, profiles.ground, board.scheme, area),
    ]
    chart = trend_chart(profiles, area)
    if chart is not None:
        blocks.append(chart)
    # within the office all figures are shown
    most = {} if profiles.by_quarter else MOST_ROWS
    blocks += [
        _filled(figure_table(board, area, nature, similar, session.translator, most.get(nature)))
        for nature in Nature
        if any(row.indicator.nature is nature for row in board.rows)
    ]
    blocks += _lists(profiles, area)
    return Chapter(
        id=f"plan.profile.{area}",
        name=board.name(area),
        title=board.name(area),
        subtitle=", ".join((board.scheme, inhabitants, day)),
        blocks=tuple(blocks),
        place=Place.PROFILE,
        area=area,
    )


def _filled(table: SheetTable) -> SheetTable | Lines:
    """A table, or what it says under its title when it has no rows."""
    return table if table.rows else Lines((f"{table.title}: {table.notes[-1]}",))


def similar_areas(profiles: Profiles, area: str) -> tuple[Similar, ...]:
    """The areas most like this one in density, rate and trend; none when that can't be said."""
    trend = trend_row(profiles.board)
    if trend is None:
        return ()
    features = features_of(
        profiles.ground, profiles.board.scheme, trend.indicator.themes, trend.period, trend.earlier
    )
    return comparable_areas(area, features)


def summary(profiles: Profiles, area: str) -> str:
    """What clearly changed in an area, what was recorded and what people tell apart."""
    t = profiles.session.translator.translate
    parts = []
    for nature, change, text in (
        (Nature.OBJECTIVE, Change.RISE, QT_TRANSLATE_NOOP("plan", "Recorded more: {what}.")),
        (Nature.OBJECTIVE, Change.FALL, QT_TRANSLATE_NOOP("plan", "Recorded less: {what}.")),
        (Nature.SUBJECTIVE, Change.RISE, QT_TRANSLATE_NOOP("plan", "People say more: {what}.")),
        (Nature.SUBJECTIVE, Change.FALL, QT_TRANSLATE_NOOP("plan", "People say less: {what}.")),
    ):
        titles = [
            row.indicator.title
            for row in profiles.board.rows
            if row.indicator.nature is nature and row.cell(area).change is change
        ]
        if titles:
            parts.append(t("plan", text, what=", ".join(titles)))
    text = QT_TRANSLATE_NOOP("plan", "No figure of this area clearly changed.")
    return " ".join(parts) or t("plan", text)


def trend_row(board: Board) -> Row | None:
    """The rate that the chart shows: of all incidents, else the first one on the board."""
    rates = [row for row in board.rows if is_rate(row.indicator)]
    whole = [row for row in rates if row.indicator.id == f"{INCIDENT}{ALL}"]
    return next(iter(whole or rates), None)


def trend_periods(profiles: Profiles, indicator: Indicator) -> list[str]:
    """The last whole years, or quarters, over which the incidents reach, the oldest first."""
    ground, as_of = profiles.ground, profiles.as_of
    if profiles.by_quarter:
        now = as_of.year * 4 + (as_of.month - 1) // MONTHS_A_QUARTER
        periods = [_quarter(number) for number in range(now - 4 * YEARS, now)]
    else:
        years = range(as_of.year - YEARS, as_of.year)
        periods = [write_days(date(year, 1, 1), date(year, 12, 31)) for year in years]
    known = [each for each in periods if ground.is_covered(each, indicator.themes)]
    return known[-QUARTERS:]


def _quarter(number: int) -> str:
    """A quarter, counted from the first of the year 0."""
    year, quarter = divmod(number, 4)
    last = date(year + (quarter == 3), (quarter + 1) % 4 * MONTHS_A_QUARTER + 1, 1)
    return write_days(date(year, quarter * MONTHS_A_QUARTER + 1, 1), last - DAY)


def trend_chart(profiles: Profiles, area: str) -> Chart | None:
    """The rate of an area over time beside that of the municipality; None of fewer than two periods."""
    row = trend_row(profiles.board)
    if row is None:
        return None
    periods = trend_periods(profiles, row.indicator)
    if len(periods) < 2:
        return None
    translator, board = profiles.session.translator, profiles.board
    t = translator.translate
    measured = [row.indicator.measure(each, board.scheme) for each in periods]
    own = tuple(figure_of(each.areas, area, row.indicator.unit) for each in measured)
    if all(each.value is None for each in own):
        return None
    unit = t("units", row.indicator.unit)
    change = t("plan", CHANGE_NAMES[row.cell(area).change])
    return Chart(
        id=f"plan.profile.trend.{area}",
        kind=ChartKind.LINE,
        title=t(
            "plan",
            QT_TRANSLATE_NOOP("plan", "{what}: {change} over a year"),
            what=row.indicator.title,
            change=change,
        ),
        subtitle=f"{board.name(area)}, {unit}",
        x_title=t(
            "plan",
            QT_TRANSLATE_NOOP("plan", "Quarter")
            if profiles.by_quarter
            else QT_TRANSLATE_NOOP("plan", "Year"),
        ),
        y_title=unit,
        labels=tuple(period_words(each, translator) for each in periods),
        series=(
            Series(board.name(area), own),
            Series(
                t("plan", QT_TRANSLATE_NOOP("plan", "municipality")),
                tuple(each.whole for each in measured),
                Role.COMPARED,
            ),
        ),
        decimals=1,
        source=row.indicator.source,
    )


def _lists(profiles: Profiles, area: str) -> list[Block]:
    """Networks, actions and findings, each under its heading."""
    session, scheme = profiles.session, profiles.board.scheme
    t = session.translator.translate
    place = {each.code: each for each in profiles.ground.areas(scheme)}[area]
    parts: Mapping[str, list[tuple[str, str]]] = {
        QT_TRANSLATE_NOOP("plan", "Neighbourhood networks"): network_rows(session, place),
        QT_TRANSLATE_NOOP("plan", "What is done here"): action_rows(session, profiles.tree, place),
        QT_TRANSLATE_NOOP("plan", "What was found on the spot"): note_rows(
            session, profiles.notes, place
        ),
    }
    nothing = t("plan", QT_TRANSLATE_NOOP("plan", "none"))
    filled = [Pairs(((t("plan", heading), ""), *rows)) for heading, rows in parts.items() if rows]
    empty = tuple((t("plan", heading), nothing) for heading, rows in parts.items() if not rows)
    return [*filled, *([Pairs(empty)] if empty else [])]
