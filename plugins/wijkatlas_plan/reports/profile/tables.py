# SPDX-License-Identifier: EUPL-1.2
"""The figures of an area beside the municipality and the areas most like it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Column,
    Estimate,
    Level,
    Light,
    Nature,
    Reason,
    SheetTable,
    Translator,
)
from wijkatlas_plan.diagnosis.board import Board, Change, Row
from wijkatlas_plan.diagnosis.comparable import Similar
from wijkatlas_plan.diagnosis.pooling import is_rate, pool
from wijkatlas_plan.diagnosis.words import CHANGE_NAMES, NATURE_NAMES, unit_text
from wijkatlas_plan.model.period import period_words

Row_ = list[str | Estimate]
HIGHER = QT_TRANSLATE_NOOP("plan", "higher")
LOWER = QT_TRANSLATE_NOOP("plan", "lower")
ALIKE = QT_TRANSLATE_NOOP("plan", "no clear difference")
DECIMALS = 1


def figure_table(
    board: Board,
    area: str,
    nature: Nature,
    similar: Sequence[Similar],
    translator: Translator,
    most: int | None = None,
) -> SheetTable:
    """The indicators of one nature: the area, the municipality, areas like it, and the change.

    Of more than ``most`` those are kept that clearly differ or changed, then the first ones. The unit
    and the period of most rows stand above the table. Those that say nothing of the area are counted in
    a note. Only the area's own figures have margins
    here, so that the table fits a page; those of the municipality stand on the pages of their source.
    """
    t = translator.translate
    every = [row for row in board.rows if row.indicator.nature is nature]
    known = [row for row in every if _tells(row.cell(area).now, nature)]
    rows = _most_telling(known, area, most)
    codes = [each.area for each in similar]
    has_similar = bool(codes) and any(is_rate(row.indicator) for row in rows)
    columns = [
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Indicator"))),
        Column(board.name(area), "", DECIMALS),
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Municipality")), "", DECIMALS),
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Against the municipality"))),
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Change"))),
    ]
    if has_similar:
        columns.insert(
            3, Column(t("plan", QT_TRANSLATE_NOOP("plan", "Areas like it")), "", DECIMALS)
        )
    cells = []
    usual = _usual(rows)
    for row in rows:
        told = _cells(row, area, usual, translator)
        if has_similar:
            told.insert(3, _bare(pool(row.indicator, [row.cell(code).now for code in codes])))
        cells.append(told)
    return SheetTable(
        t("plan", NATURE_NAMES[nature]),
        ", ".join(_frame(*usual, translator)),
        columns,
        cells,
        (
            *_left_out(len(known) - len(rows), translator),
            *_notes(
                board, codes if has_similar else (), nature, len(every) - len(known), translator
            ),
        ),
    )


def _most_telling(rows: Sequence[Row], area: str, most: int | None) -> list[Row]:
    """The rows in their order, or when there are more than ``most`` the most telling of them."""
    if most is None or len(rows) <= most:
        return list(rows)
    ranked = sorted(rows, key=lambda row: not _is_telling(row, area))
    kept = {row.indicator.id for row in ranked[:most]}
    return [row for row in rows if row.indicator.id in kept]


def _is_telling(row: Row, area: str) -> bool:
    """Whether an area clearly differs from the municipality, or clearly changed."""
    cell = row.cell(area)
    differs = side(cell.now, row.whole.now) in (HIGHER, LOWER)
    return differs or cell.change in (Change.RISE, Change.FALL)


def _left_out(fewer: int, translator: Translator) -> tuple[str, ...]:
    text = QT_TRANSLATE_NOOP("workbook", "Not shown: {fewer} further rows.")
    return (translator.translate("workbook", text, fewer=fewer),) if fewer else ()


def _usual(rows: Sequence[Row]) -> tuple[str, str]:
    """The unit and the period that most rows have."""
    held = Counter((row.indicator.unit, row.period) for row in rows)
    return held.most_common(1)[0][0] if held else ("", "")


def _frame(unit: str, period: str, translator: Translator) -> list[str]:
    """A unit and a period in words, as far as there are."""
    parts = unit_text(unit, translator), period_words(period, translator) if period else ""
    return [part for part in parts if part]


def _cells(row: Row, area: str, usual: tuple[str, str], translator: Translator) -> Row_:
    """The cells of a row, which names its unit and period where they are not the usual ones."""
    cell = row.cell(area)
    unit = "" if row.indicator.unit == usual[0] else row.indicator.unit
    period = "" if row.period == usual[1] else row.period
    own = ", ".join(_frame(unit, period, translator))
    return [
        f"{row.indicator.title} ({own})" if own else row.indicator.title,
        cell.now,
        _bare(row.whole.now),
        beside(cell.now, row.whole.now, translator),
        change_light(cell.change, row.indicator.worse, translator),
    ]


def _tells(figure: Estimate, nature: Nature) -> bool:
    """A figure, or a count of what was recorded that is there but hidden."""
    is_hidden = figure.reason in (Reason.SUPPRESSED, Reason.SECONDARY)
    return figure.value is not None or (nature is Nature.OBJECTIVE and is_hidden)


def _bare(figure: Estimate) -> Estimate:
    return replace(figure, low=None, high=None)


def beside(figure: Estimate, whole: Estimate, translator: Translator) -> str:
    """Whether the margin of an area leaves the municipality's figure out; "" without a margin."""
    text = side(figure, whole)
    return translator.translate("plan", text) if text else ""


def side(figure: Estimate, whole: Estimate) -> str:
    """On which side of the municipality's figure the margin of an area lies; "" without a margin."""
    if figure.value is None or whole.value is None or figure.low is None or figure.high is None:
        return ""
    return HIGHER if figure.low > whole.value else LOWER if figure.high < whole.value else ALIKE


def change_light(change: Change, worse: int, translator: Translator) -> str:
    """A change; when it is clear and one way is worse, with a sign."""
    word = translator.translate("plan", CHANGE_NAMES[change])
    if change not in (Change.RISE, Change.FALL) or not worse:
        return word if change is not Change.UNKNOWN else ""
    is_worse = (change is Change.RISE) == (worse > 0)
    return Light(Level.BAD if is_worse else Level.GOOD, word)


def _notes(
    board: Board, similar: Sequence[str], nature: Nature, without: int, translator: Translator
) -> tuple[str, ...]:
    t = translator.translate
    notes = []
    if nature is Nature.OBJECTIVE:  # it holds for the table below it too
        text = QT_TRANSLATE_NOOP(
            "plan",
            "Higher or lower: the margin (95 %) of the area does not hold the figure of the"
            " municipality. Of a hundred such comparisons about five are so by chance.",
        )
        notes.append(t("plan", text))
    if similar:
        names = ", ".join(board.name(code) for code in similar)
        text = QT_TRANSLATE_NOOP("plan", "Areas like it, taken together: {areas}. {how}")
        notes.append(t("plan", text, areas=names, how="").rstrip())
    if nature is Nature.SUBJECTIVE:
        text = QT_TRANSLATE_NOOP(
            "plan", "Answers of people in a survey; they are never added to recorded figures."
        )
        notes.append(t("plan", text))
    if without:
        text = QT_TRANSLATE_NOOP(
            "plan", "Indicators without a figure of this area (hidden, too few or not known): {n}."
        )
        notes.append(t("plan", text, n=without))
    return tuple(notes)
