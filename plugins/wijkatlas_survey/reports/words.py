# SPDX-License-Identifier: EUPL-1.2
"""Figures of a survey as sentences that a coordinator can read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, NumberFormat, Reason, Translator
from wijkatlas_survey.figures.cell import WHOLE, Cell
from wijkatlas_survey.model.wave import BreakState
from wijkatlas_survey.reports.periods import period_words

if TYPE_CHECKING:
    from wijkatlas_survey.figures.comparing import Comparison
    from wijkatlas_survey.reports.survey_report import SurveyReport

CLEAR = 0.05
MOST_NAMED = 6
INDICATIVE, WIDE = "indicative", "wide"
TOO_FEW = QT_TRANSLATE_NOOP("surveys", "There are too few answers to give a figure.")


def about(report: SurveyReport, translator: Translator) -> str:
    """Which survey, when, and how many took part."""
    t = translator.translate
    wave = report.wave
    people = NumberFormat.of(translator.language).write(wave.respondents)
    if wave.period and wave.period != wave.name:
        return t(
            "surveys", "Survey {wave} ({period}), people who took part: {n}",
            wave=wave.name, period=period_words(wave.period, translator), n=people,
        )  # fmt: skip
    return t("surveys", "Survey {wave}, people who took part: {n}", wave=wave.name, n=people)


def result(report: SurveyReport, translator: Translator) -> str:
    """The answer: the whole first, then how it changed, then the groups that stand out."""
    parts = [whole(report, translator)]
    if report.other is not None:
        parts += [change(report, translator), group_changes(report, translator)]
    if report.groups:
        parts.append(groups(report, translator))
    return " ".join(part for part in parts if part)


def whole(report: SurveyReport, translator: Translator) -> str:
    """How many of every 100, or the mean, with its margin."""
    t = translator.translate
    cell = report.whole_of(report.focus)
    if cell is None or cell.value is None or cell.low is None or cell.high is None:
        return t("surveys", TOO_FEW)
    if not report.is_share:
        return t(
            "surveys", "{title}: {value}, in truth between {low} and {high}.",
            title=report.title, value=figure(cell.value, report, translator),
            low=figure(cell.low, report, translator), high=figure(cell.high, report, translator),
        )  # fmt: skip
    low, high = round(100 * cell.low), round(100 * cell.high)
    words = {"what": report.focus_label, "low": low, "high": high}
    if len(report.lines) > 1:
        words |= {"what": f"{report.title} “{report.focus_label}”"}
    if low == high:
        return t("surveys", "About {high} of every 100 residents: {what}.", **words)
    if low == 0:
        return t("surveys", "At most {high} of every 100 residents: {what}.", **words)
    return t("surveys", "Between {low} and {high} of every 100 residents: {what}.", **words)


def groups(report: SurveyReport, translator: Translator) -> str:
    """Which groups differ clearly from the whole, and how many have too few answers."""
    t = translator.translate
    parts = []
    found = [each for each in report.against if each.cell.answer == report.focus]
    above = _named(report, [each for each in found if is_clear(each) and _size(each) > 0])
    below = _named(report, [each for each in found if is_clear(each) and _size(each) < 0])
    if above:
        parts.append(t("surveys", "Clearly more than in the whole: {names}.", names=above))
    if below:
        parts.append(t("surveys", "Clearly less than in the whole: {names}.", names=below))
    if any(each.difference is not None for each in found) and not (above or below):
        parts.append(t("surveys", "No group clearly differs from the whole."))
    hidden = report.hidden_groups
    if hidden:
        parts.append(
            t(
                "surveys", "Groups with too few answers to show: {n} of {total}.",
                n=hidden, total=len(report.groups),
            )
        )  # fmt: skip
    return " ".join(parts)


def change(report: SurveyReport, translator: Translator) -> str:
    """Whether the whole changed since the other wave, and by how much at least."""
    t = translator.translate
    found = report.change_of(report.focus, WHOLE)
    other = report.other.name if report.other is not None else ""
    if found is None:
        return ""
    if found.reason is Reason.BREAK:
        return t(
            "surveys", "The question changed since {wave}: the figures can't be compared.",
            wave=other,
        )  # fmt: skip
    if found.difference is None or found.low is None or found.high is None:
        return ""
    before = figure(found.other.value or 0.0, report, translator)
    low, high = (difference(each, report, translator) for each in (found.low, found.high))
    words = {"wave": other, "before": before, "low": low, "high": high}
    if not is_clear(found):
        return t(
            "surveys",
            "In {wave} it was {before}: no clear change (the difference lies between {low} and {high}).",
            **words,
        )
    if _size(found) > 0:
        return t(
            "surveys",
            "In {wave} it was {before}: a clear rise (the difference lies between {low} and {high}).",
            **words,
        )
    return t(
        "surveys",
        "In {wave} it was {before}: a clear fall (the difference lies between {low} and {high}).",
        **words,
    )


def group_changes(report: SurveyReport, translator: Translator) -> str:
    """Which groups changed clearly since the other wave."""
    t = translator.translate
    other = report.other.name if report.other is not None else ""
    found = [
        each
        for each in report.changes
        if each.cell.answer == report.focus and each.cell.domain != WHOLE
    ]
    parts = []
    above = _named(report, [each for each in found if is_clear(each) and _size(each) > 0])
    below = _named(report, [each for each in found if is_clear(each) and _size(each) < 0])
    if above:
        parts.append(t("surveys", "Clearly more than in {wave}: {names}.", wave=other, names=above))
    if below:
        parts.append(t("surveys", "Clearly less than in {wave}: {names}.", wave=other, names=below))
    if any(each.difference is not None for each in found) and not (above or below):
        parts.append(t("surveys", "No group clearly changed since {wave}.", wave=other))
    return " ".join(parts)


def uncertainty(report: SurveyReport, translator: Translator) -> str:
    """How many answered, and what a margin is."""
    t = translator.translate
    cell = report.whole_of(report.focus)
    if cell is None or cell.n is None:
        return ""
    write = NumberFormat.of(translator.language).write
    text = t(
        "surveys",
        "Answers to this question: {n} of {all}. The true figure lies within the margin in "
        "{level} of 100 such surveys.",
        n=write(cell.n), all=write(report.wave.respondents), level=round(100 * report.request.level),
    )  # fmt: skip
    if any(each.flag == INDICATIVE for each in (*report.whole, *report.cells)):
        text += " " + t(
            "surveys", "With fewer than {n} answers a figure is indicative.", n=report.policy.firm_n
        )
    return text


def warnings(report: SurveyReport, translator: Translator) -> tuple[str, ...]:
    """What may make the figures worth less."""
    t = translator.translate
    found = []
    for each in report.breaks:
        if each.state is BreakState.OPEN:
            text = QT_TRANSLATE_NOOP(
                "surveys",
                "Between {earlier} and {later} something changed in how this was asked. Decide whether "
                "the figures can still be compared.",
            )
            sentence = t("surveys", text, earlier=each.earlier, later=each.later)
            if sentence not in found:
                found.append(sentence)
    if not report.design.is_weighted:
        found.append(
            t(
                "surveys",
                "The answers are not weighted: groups that answer more often count too much.",
            )
        )
    if report.note:
        found.append(report.note)
    return tuple(found)


def limits(report: SurveyReport, translator: Translator) -> tuple[str, ...]:
    """What a survey does not show."""
    texts = [
        QT_TRANSLATE_NOOP("surveys", "It tells what people say, not what happened."),
        QT_TRANSLATE_NOOP(
            "surveys",
            "Those who did not take part may think otherwise; the margin does not know that.",
        ),
    ]
    if report.groups:
        texts.append(
            QT_TRANSLATE_NOOP(
                "surveys", "A difference between groups does not say where it comes from."
            )
        )
    return tuple(translator.translate("surveys", text) for text in texts)


def figure(value: float, report: SurveyReport, translator: Translator) -> str:
    """A value as text: a share in percent."""
    numbers = NumberFormat.of(translator.language)
    return numbers.write_share(value) if report.is_share else numbers.write(value, 1)


def difference(value: float, report: SurveyReport, translator: Translator) -> str:
    """A difference with its sign; of shares in points."""
    numbers = NumberFormat.of(translator.language)
    scaled = 100 * value if report.is_share else value
    text = numbers.write(scaled, 1)
    signed = f"+{text}" if round(scaled, 1) > 0 else text
    if report.is_share:
        return translator.translate("surveys", "{n} points", n=signed)
    return signed


def flag(cell: Cell, translator: Translator) -> str:
    """A remark on one figure; "" when there is none."""
    if cell.flag == INDICATIVE:
        return translator.translate("surveys", "indicative")
    return translator.translate("surveys", "wide margin") if cell.flag == WIDE else ""


def verdict(found: Comparison | None, translator: Translator) -> str:
    """What a comparison says, in two words; "" where nothing can be said."""
    t = translator.translate
    if found is None:
        return ""
    if found.reason is Reason.BREAK:
        return t("surveys", "not comparable")
    if found.difference is None:
        return ""
    if found.p is None:  # everybody on each side answered alike, or too few clusters
        return t("surveys", "chance can't be judged")
    if not is_clear(found):
        return t("surveys", "no clear difference")
    return t("surveys", "clearly more") if _size(found) > 0 else t("surveys", "clearly less")


def is_clear(found: Comparison) -> bool:
    """True when chance hardly makes such a difference, the many comparisons taken together."""
    sure = found.q if found.q is not None else found.p
    return found.difference is not None and sure is not None and sure <= CLEAR


def _size(found: Comparison) -> float:
    return found.difference or 0.0


def _named(report: SurveyReport, found: Sequence[Comparison]) -> str:
    """At most six names, the largest difference first, and how many more."""
    names = [
        report.group(each.cell.domain) for each in sorted(found, key=lambda each: -abs(_size(each)))
    ]
    text = ", ".join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    return f"{text} (+{more})" if more > 0 else text
