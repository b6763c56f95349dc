# SPDX-License-Identifier: EUPL-1.2
"""The figures of an area beside the municipality and the areas most like it."""

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
from wijkatlas_plan.diagnosis.comparable import MEASURE, Similar
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
) -> SheetTable:
    """The indicators of one nature: the area, the municipality, areas like it, and the change.

    Those that say nothing of the area are counted in a note. Only the area's own figures have margins
    here, so that the table fits a page; those of the municipality stand on the pages of their source.
    """
    t = translator.translate
    every = [row for row in board.rows if row.indicator.nature is nature]
    rows = [row for row in every if _tells(row.cell(area).now, nature)]
    codes = [each.area for each in similar]
    has_similar = bool(codes) and any(is_rate(row.indicator) for row in rows)
    columns = [
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Indicator"))),
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Period"))),
        Column(board.name(area), "", DECIMALS),
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Municipality")), "", DECIMALS),
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Against the municipality"))),
        Column(t("plan", QT_TRANSLATE_NOOP("plan", "Change"))),
    ]
    if has_similar:
        columns.insert(
            4, Column(t("plan", QT_TRANSLATE_NOOP("plan", "Areas like it")), "", DECIMALS)
        )
    cells = []
    for row in rows:
        told = _cells(row, area, translator)
        if has_similar:
            told.insert(4, _bare(pool(row.indicator, [row.cell(code).now for code in codes])))
        cells.append(told)
    return SheetTable(
        t("plan", NATURE_NAMES[nature]),
        board.name(area),
        columns,
        cells,
        _notes(board, codes if has_similar else (), nature, len(every) - len(rows), translator),
    )


def _cells(row: Row, area: str, translator: Translator) -> Row_:
    cell = row.cell(area)
    unit = unit_text(row.indicator.unit, translator)
    title = f"{row.indicator.title} ({unit})" if unit else row.indicator.title
    return [
        title,
        period_words(row.period, translator),
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
    if figure.value is None or whole.value is None or figure.low is None or figure.high is None:
        return ""
    text = HIGHER if figure.low > whole.value else LOWER if figure.high < whole.value else ALIKE
    return translator.translate("plan", text)


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
    notes = [
        t(
            "plan",
            QT_TRANSLATE_NOOP(
                "plan",
                "Higher or lower: the margin (95 %) of the area does not hold the figure of the"
                " municipality. Of a hundred such comparisons about five are so by chance.",
            ),
        )
    ]
    if similar:
        names = ", ".join(board.name(code) for code in similar)
        text = QT_TRANSLATE_NOOP("plan", "Areas like it, taken together: {areas}. {how}")
        notes.append(t("plan", text, areas=names, how=t("plan", MEASURE)))
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
