# SPDX-License-Identifier: EUPL-1.2
"""The commands that show the board: all indicators by area, and what changed on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Nature,
    NumberFormat,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)

if TYPE_CHECKING:
    from wijkatlas_plan.diagnosis.board import Board, Row
    from wijkatlas_plan.diagnosis.changes import Changed
    from wijkatlas_plan.diagnosis.ranks import Rank

Scheme = Annotated[
    str,
    Param(QT_TRANSLATE_NOOP("commands", "Area scheme; the one with the most areas when left out")),
]
Indicators = Annotated[
    str,
    Param(
        QT_TRANSLATE_NOOP(
            "commands", "Only these indicators, with commas, such as incident:burglary"
        )
    ),
]


EVERY = "all"
MOST_LISTED = 30
MARKED = QT_TRANSLATE_NOOP("edits", "Mark the board as seen")


@dataclass(frozen=True, eq=False, slots=True)
class TableReport:
    """The board, with ranks by indicator and area.

    ``chosen`` are codes of areas; without any, lines tell of the municipality alone. ``without_place``
    counts incidents of ``period`` that lie nowhere.
    """

    board: "Board"
    ranks: Mapping[str, Mapping[str, "Rank"]]
    chosen: tuple[str, ...] = ()
    without_place: int = 0
    period: str = ""

    def as_json(self) -> list[dict[str, Any]]:
        """A row for each indicator and area; without chosen areas all, the municipality ("") first."""
        shown = self.chosen or ("", *self.board.areas, *self.board.gone)
        return [self._json(row, area) for row in self.board.rows for area in shown]

    def _json(self, row: "Row", area: str) -> dict[str, Any]:
        cell = row.cell(area)
        figure, rank = cell.now, self.ranks.get(row.indicator.id, {}).get(area)
        return {
            "indicator": row.indicator.id, "title": row.indicator.title,
            "nature": str(row.indicator.nature), "group": str(row.indicator.group),
            "scheme": self.board.scheme if area else "", "area": area,
            "area_name": self.board.name(area) if area else "", "gone": area in self.board.gone,
            "period": row.period, "value": figure.value, "low": figure.low, "high": figure.high,
            "n": figure.n, "unit": row.indicator.unit, "source": figure.source or row.indicator.source,
            "vintage": figure.vintage, "provisional": figure.provisional,
            "reason": str(figure.reason) if figure.reason else None,
            "rank": rank.rank if rank else None, "rank_low": rank.low if rank else None,
            "rank_high": rank.high if rank else None, "earlier": row.earlier,
            "before": cell.before.value if cell.before is not None else None,
            "change": str(cell.change),
        }  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """What was recorded and what people told apart, a line for each figure."""
        from wijkatlas_plan.diagnosis.words import NATURE_NAMES
        from wijkatlas_plan.model.period import period_words

        t = translator.translate
        if not self.board.rows:
            return t(
                "plan", "There are no figures yet. Import incidents, a survey or a table first."
            )
        lines = []
        for nature in Nature:
            rows = [each for each in self.board.rows if each.indicator.nature is nature]
            if rows:
                lines += ["", t("plan", NATURE_NAMES[nature])]
            for row in rows:
                lines += self._lines(row, translator)
        if self.without_place and not self.chosen:
            n = NumberFormat.of(translator.language).write(self.without_place)
            text = QT_TRANSLATE_NOOP(
                "plan",
                "Incidents without a place in {period}: {n}. They count for the municipality, and in no"
                " area.",
            )
            lines += ["", t("plan", text, n=n, period=period_words(self.period, translator))]
        if not self.chosen and self.board.areas:
            text = QT_TRANSLATE_NOOP(
                "plan", "These are the figures of the municipality; --area gives those of areas."
            )
            lines += ["", t("plan", text)]
        return "\n".join(lines).lstrip("\n")

    def _lines(self, row: "Row", translator: Translator) -> list[str]:
        from wijkatlas_plan.diagnosis.board import Change
        from wijkatlas_plan.diagnosis.words import GONE, change_text, figure_text
        from wijkatlas_plan.model.period import period_words

        t, decimals = translator.translate, row.indicator.decimals
        lines = []
        for area in self.chosen or ("",):
            cell = row.cell(area)
            told = [
                figure_text(cell.now, translator, decimals),
                period_words(row.period, translator),
            ]
            if cell.change is not Change.UNKNOWN:
                told.append(change_text(cell.change, translator))
            rank = self.ranks.get(row.indicator.id, {}).get(area)
            if rank is not None:
                text = QT_TRANSLATE_NOOP("plan", "rank {rank} (between {low} and {high})")
                told.append(t("plan", text, rank=rank.rank, low=rank.low, high=rank.high))
            name = self.board.name(area)
            if area in self.board.gone:
                name = t("plan", GONE, area=area)
            where = f"{name}: " if area else ""
            lines.append(f"  {row.indicator.title}: {where}{'; '.join(told)}")
        return lines


@dataclass(frozen=True, eq=False, slots=True)
class ChangesReport:
    """What changed on the board; ``since`` is when it was looked at last, "" for never."""

    board: "Board"
    changed: "tuple[Changed, ...]"
    since: str
    was_marked: bool = False

    def as_json(self) -> list[dict[str, Any]]:
        """A row for each figure that changed."""
        return [
            {
                "indicator": each.indicator, "area": each.area, "news": str(each.news),
                "period": each.now.period, "value": each.now.value, "low": each.now.low,
                "high": each.now.high,
                "reason": str(each.now.reason) if each.now.reason else None,
                "seen_period": each.seen.period if each.seen else None,
                "seen_value": each.seen.value if each.seen else None,
                "change": str(each.change), "since": self.since,
            }
            for each in self.changed
        ]  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """A line for each."""
        from wijkatlas_plan.diagnosis.words import change_line
        from wijkatlas_plan.model.period import period_words

        t, since = translator.translate, period_words(self.since[:10], translator)
        if not self.since:
            lines = [t("plan", "Nobody has looked at the board yet; from now on changes are told.")]
        elif not self.changed:
            lines = [t("plan", "Nothing changed since {day}.", day=since)]
        else:
            lines = [t("plan", "Since {day}:", day=since)]
        lines += [f"  {change_line(self.board, each, translator)}" for each in self.changed]
        if self.was_marked:
            lines.append(t("plan", "The board is marked as seen."))
        return "\n".join(lines)


def table(
    session: Session,
    progress: Progress,
    *,
    scheme: Scheme = "",
    period: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "A year, a month or two days with a slash; else the newest of each"
            )
        ),
    ] = "",
    indicator: Indicators = "",
    area: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Codes or names of areas, with commas; “all” is every area"
            )
        ),
    ] = "",
) -> TableReport:
    """Show indicators by area with their margins, changes and ranks."""
    from wijkatlas_plan.diagnosis.ground import ground_of
    from wijkatlas_plan.diagnosis.looking import look
    from wijkatlas_plan.diagnosis.pooling import is_rate
    from wijkatlas_plan.diagnosis.ranks import rank_areas

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Counting"))
    board = look(session, scheme=scheme, period=period, indicator=indicator)
    chosen = choose_areas(board, area)
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Ranking"))
    ranks = {
        row.indicator.id: rank_areas(
            row.indicator, {code: cell.now for code, cell in row.areas.items()}
        )
        for row in board.rows
    }
    ground = ground_of(session.project)
    days = next((row.period for row in board.rows if is_rate(row.indicator)), "")
    without = ground.counts(board.scheme, (), days).without_place if days else 0
    return TableReport(board, ranks, chosen, without, days)


def choose_areas(board: "Board", wanted: str) -> tuple[str, ...]:
    """Codes of the areas of these codes or names, with commas; none for none, all for “all”.

    Raises:
        UserError: the board has no such area.
    """
    known = (*board.areas, *board.gone)
    asked = [part.strip() for part in wanted.split(",") if part.strip()]
    if any(part.casefold() == EVERY for part in asked):
        return known
    found = []
    for part in asked:
        named = [
            code
            for code in known
            if part.casefold() in (code.casefold(), board.name(code).casefold())
        ]
        if not named:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no area “{area}” in “{scheme}”."),
                QT_TRANSLATE_NOOP("errors", "There are: {areas}."),
                area=part,
                scheme=board.scheme,
                areas=", ".join(f"{code} ({board.name(code)})" for code in known[:MOST_LISTED]),
            )
        found += named
    return tuple(dict.fromkeys(found))


def changes(
    session: Session,
    progress: Progress,
    *,
    scheme: Scheme = "",
    seen: Annotated[
        bool,
        Param(QT_TRANSLATE_NOOP("commands", "Mark the board as seen; next time tells from now on")),
    ] = False,
) -> ChangesReport:
    """Show which figures changed since somebody looked at the board last."""
    from wijkatlas_plan.diagnosis.changes import changed_since, snapshot
    from wijkatlas_plan.diagnosis.looking import look
    from wijkatlas_plan.storage.figures import save_seen
    from wijkatlas_plan.storage.figures import seen as seen_before

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Counting"))
    board = look(session, scheme=scheme)
    before = seen_before(session.project)
    found = changed_since(board, before)
    if seen:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        with session.project.edit(MARKED, command="diagnosis.changes") as edit:
            save_seen(edit, snapshot(board, now))
    since = max((each.seen_at for each in before), default="")
    return ChangesReport(board, found, since, seen)


TABLE = Command(
    "diagnosis.table",
    QT_TRANSLATE_NOOP("commands", "Indicators by area"),
    table,
    icon="mdi6.table-eye",
)
CHANGES = Command(
    "diagnosis.changes",
    QT_TRANSLATE_NOOP("commands", "What changed on the board"),
    changes,
    Access.WRITE,
)
