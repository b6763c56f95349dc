# SPDX-License-Identifier: EUPL-1.2
"""Figures, changes and what they are about, in words."""

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Estimate,
    Group,
    Nature,
    NumberFormat,
    Reason,
    Translator,
)
from wijkatlas_plan.diagnosis.board import Board, Change
from wijkatlas_plan.diagnosis.changes import Changed, News, estimate_of
from wijkatlas_plan.model.period import period_words

GROUP_NAMES: dict[Group, str] = {
    Group.CRIME: QT_TRANSLATE_NOOP("plan", "Crime"),
    Group.VIOLENCE: QT_TRANSLATE_NOOP("plan", "Violence"),
    Group.NUISANCE: QT_TRANSLATE_NOOP("plan", "Nuisance"),
    Group.FEAR: QT_TRANSLATE_NOOP("plan", "Feeling of safety"),
    Group.VICTIMS: QT_TRANSLATE_NOOP("plan", "Victims and reporting"),
    Group.RISK: QT_TRANSLATE_NOOP("plan", "Risk factors"),
    Group.INSTITUTION: QT_TRANSLATE_NOOP("plan", "Work of services"),
    Group.COHESION: QT_TRANSLATE_NOOP("plan", "Living together"),
    Group.EDUCATION: QT_TRANSLATE_NOOP("plan", "Education"),
    Group.HEALTH: QT_TRANSLATE_NOOP("plan", "Health"),
    Group.SOCIAL: QT_TRANSLATE_NOOP("plan", "Social affairs"),
    Group.URBAN: QT_TRANSLATE_NOOP("plan", "Public space and housing"),
}
NATURE_NAMES: dict[Nature, str] = {
    Nature.OBJECTIVE: QT_TRANSLATE_NOOP("plan", "What was recorded"),
    Nature.SUBJECTIVE: QT_TRANSLATE_NOOP("plan", "What people feel and tell"),
}
NATURE_SHORT: dict[Nature, str] = {
    Nature.OBJECTIVE: QT_TRANSLATE_NOOP("plan", "Recorded"),
    Nature.SUBJECTIVE: QT_TRANSLATE_NOOP("plan", "Felt and told"),
}
CHANGE_NAMES: dict[Change, str] = {
    Change.RISE: QT_TRANSLATE_NOOP("plan", "clear rise"),
    Change.FALL: QT_TRANSLATE_NOOP("plan", "clear fall"),
    Change.NOT_CLEAR: QT_TRANSLATE_NOOP("plan", "no clear change"),
    Change.BREAK: QT_TRANSLATE_NOOP("plan", "not comparable"),
    Change.UNDECIDED: QT_TRANSLATE_NOOP("plan", "perhaps not comparable: not decided yet"),
    Change.UNKNOWN: QT_TRANSLATE_NOOP("plan", "change not known"),
}
ARROWS: dict[Change, str] = {Change.RISE: "▲", Change.FALL: "▼"}
"""Signs of clear changes; the others have none."""

NEWS_NAMES: dict[News, str] = {
    News.INDICATOR: QT_TRANSLATE_NOOP("plan", "new on the board"),
    News.PERIOD: QT_TRANSLATE_NOOP("plan", "a newer period"),
    News.VALUE: QT_TRANSLATE_NOOP("plan", "another figure for the same period"),
    News.REASON: QT_TRANSLATE_NOOP("plan", "shown or hidden where it was not before"),
}
REASON_NAMES: dict[Reason, str] = {
    Reason.SUPPRESSED: QT_TRANSLATE_NOOP("plan", "too few"),
    Reason.SECONDARY: QT_TRANSLATE_NOOP("plan", "shielded"),
    Reason.MISSING: QT_TRANSLATE_NOOP("plan", "not known"),
    Reason.NOT_ADDITIVE: QT_TRANSLATE_NOOP("plan", "can't be added up"),
    Reason.BREAK: QT_TRANSLATE_NOOP("plan", "not comparable"),
}
GONE = QT_TRANSLATE_NOOP("plan", "{area} (area no longer exists)")
MUNICIPALITY = QT_TRANSLATE_NOOP("plan", "Municipality")


def value_text(figure: Estimate, translator: Translator, decimals: int = 1) -> str:
    """The number as people write it, or why there is none; a star when it is provisional."""
    if figure.value is None:
        return translator.translate("plan", REASON_NAMES[figure.reason or Reason.MISSING])
    text = NumberFormat.of(translator.language).write(figure.value, decimals)
    return f"{text}*" if figure.provisional else text


def margin_text(figure: Estimate, translator: Translator, decimals: int = 1) -> str:
    """The margin as "10.2–15.4"; "" where there is none."""
    if figure.value is None or figure.low is None or figure.high is None:
        return ""
    write = NumberFormat.of(translator.language).write
    return f"{write(figure.low, decimals)}–{write(figure.high, decimals)}"


def unit_text(unit: str, translator: Translator) -> str:
    """A unit in the reader's language."""
    return translator.translate("units", unit) if unit else ""


def figure_text(figure: Estimate, translator: Translator, decimals: int = 1) -> str:
    """The number with its unit and margin: "12.3 % (10.2–15.4)"; or why there is none."""
    value = value_text(figure, translator, decimals)
    if figure.value is None:
        return value
    margin = margin_text(figure, translator, decimals)
    told = " ".join(part for part in (value, unit_text(figure.unit, translator)) if part)
    return f"{told} ({margin})" if margin else told


def change_text(change: Change, translator: Translator) -> str:
    """A change with its sign, if it is clear."""
    word = translator.translate("plan", CHANGE_NAMES[change])
    return f"{ARROWS[change]} {word}" if change in ARROWS else word


def area_name(board: Board, area: str, translator: Translator) -> str:
    """The name of an area of the board; of one that no longer exists its code, with these words."""
    if not area:
        return translator.translate("plan", MUNICIPALITY)
    if area in board.gone:
        return translator.translate("plan", GONE, area=area)
    return board.name(area)


def change_line(board: Board, changed: Changed, translator: Translator) -> str:
    """What changed of one figure, in a line."""
    t = translator.translate
    row = board.row(changed.indicator)
    title = row.indicator.title if row is not None else changed.indicator
    decimals = row.indicator.decimals if row is not None else 1
    where = f" ({area_name(board, changed.area, translator)})" if changed.area else ""
    now = value_text(changed.now, translator, decimals)
    if changed.seen is None:
        return f"{title}{where}: {t('plan', NEWS_NAMES[changed.news])}"
    was = value_text(estimate_of(changed.seen), translator, decimals)
    period = period_words(changed.now.period, translator)
    before = period_words(changed.seen.period, translator)
    told = (
        f"{was} ({before}) → {now} ({period})" if before != period else f"{was} → {now} ({period})"
    )
    if changed.change in ARROWS:
        told += f"; {change_text(changed.change, translator)}"
    return f"{title}{where}: {told}"
